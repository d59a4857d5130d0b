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
// A warning about our own sources is an error; those about libraries are theirs to mend.
const ours = (e) => ((e.sourceLocation || {}).file || '').startsWith('src/');

const sources = {};
const settings = JSON.parse(fs.readFileSync('settings.json', 'utf8'));
settings.outputSelection = {};
for (const pkg of wanted) {
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

fs.rmSync('build', { recursive: true, force: true });
fs.mkdirSync('build');
for (const pkg of wanted) {
  const name = packages[pkg];
  const file = `src/${name}.sol`;
  const c = output.contracts[file][name];
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
