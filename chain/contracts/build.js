#!/usr/bin/env node
// Compiles src/ with solc-js and writes build/<package>.json, one combined-JSON
// file for each deployed contract: what abigen reads.
const fs = require('fs');
const path = require('path');
const solc = require('solc');

const packages = {
  token: 'CuckooToken',
  registry: 'StakeRegistry',
  pool: 'StakePool',
  beacon: 'Beacon',
  channels: 'Channels',
  slasher: 'Slasher',
};
const maxRuntime = 24576; // EIP-170

process.chdir(__dirname);
const sources = {};
for (const f of fs.readdirSync('src', { recursive: true }).sort()) {
  if (f.endsWith('.sol')) sources['src/' + f] = { content: fs.readFileSync(path.join('src', f), 'utf8') };
}
const settings = JSON.parse(fs.readFileSync('settings.json', 'utf8'));
settings.outputSelection = { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] } };

const output = JSON.parse(solc.compile(JSON.stringify({ language: 'Solidity', sources, settings }), {
  import: (p) => {
    try {
      return { contents: fs.readFileSync(require.resolve(p), 'utf8') };
    } catch (e) {
      return { error: String(e) };
    }
  },
}));
// A warning about our own sources is an error; those about libraries are theirs to mend.
const faults = (output.errors || []).filter((e) => e.severity === 'error' || (e.sourceLocation || {}).file in sources);
for (const e of faults) console.error(e.formattedMessage);
if (faults.length > 0) process.exit(1);

fs.rmSync('build', { recursive: true, force: true });
fs.mkdirSync('build');
for (const [pkg, name] of Object.entries(packages)) {
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
