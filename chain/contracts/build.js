#!/usr/bin/env node
// Compiles the deployed contracts with solc-js and writes build/<package>.json,
// one combined-JSON file for each: what abigen reads. Arguments: the packages to
// build, none for all.
const fs = require('fs');
const solc = require('solc');

const packages = {
  token: 'CuckooToken',
  registry: 'StakeRegistry',
  pool: 'StakePool',
  beacon: 'Beacon',
  models: 'ModelRegistry',
  channels: 'Channels',
  slasher: 'Slasher',
};
const maxRuntime = 24576; // EIP-170

process.chdir(__dirname);
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(packages);
// What is called most is optimized for calls; the others, like forge, as settings.json says: the registry must stay small.
const hot = ['channels', 'slasher'];
const hotRuns = 100000;

// A warning about our own sources is an error; those about libraries are theirs to mend.
const ours = (e) => ((e.sourceLocation || {}).file || '').startsWith('src/');

function compile(pkgs, runs) {
  const sources = {};
  const settings = JSON.parse(fs.readFileSync('settings.json', 'utf8'));
  settings.optimizer.runs = runs || settings.optimizer.runs;
  settings.outputSelection = {};
  for (const pkg of pkgs) {
    const file = `src/${packages[pkg]}.sol`;
    sources[file] = { content: fs.readFileSync(file, 'utf8') };
    settings.outputSelection[file] = { [packages[pkg]]: ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] };
  }
  const output = JSON.parse(solc.compile(JSON.stringify({ language: 'Solidity', sources, settings }), {
    import: (p) => {
      try {
        return { contents: fs.readFileSync(p.startsWith('src/') ? p : require.resolve(p), 'utf8') };
      } catch (e) {
        return { error: String(e) };
      }
    },
  }));
  const faults = (output.errors || []).filter((e) => e.severity === 'error' || ours(e));
  for (const e of faults) console.error(e.formattedMessage);
  if (faults.length > 0) process.exit(1);
  return output.contracts;
}

const contracts = {};
const isHot = (pkg) => hot.includes(pkg);
for (const [pkgs, runs] of [[wanted.filter((p) => !isHot(p))], [wanted.filter(isHot), hotRuns]]) {
  if (pkgs.length === 0) continue;
  const compiled = compile(pkgs, runs);
  for (const pkg of pkgs) contracts[pkg] = compiled[`src/${packages[pkg]}.sol`][packages[pkg]];
}

fs.rmSync('build', { recursive: true, force: true });
fs.mkdirSync('build');
for (const pkg of wanted) {
  const name = packages[pkg];
  const file = `src/${name}.sol`;
  const c = contracts[pkg];
  const runtime = c.evm.deployedBytecode.object.length / 2;
  if (runtime > maxRuntime) {
    console.error(`${name}: ${runtime} bytes of code, at most ${maxRuntime}`);
    process.exit(1);
  }
  fs.writeFileSync(`build/${pkg}.json`, JSON.stringify({
    contracts: { [`${file}:${name}`]: { abi: c.abi, bin: c.evm.bytecode.object } },
    version: solc.version(),
  }));
  console.log(`${name.padEnd(14)} ${runtime} bytes`);
}
