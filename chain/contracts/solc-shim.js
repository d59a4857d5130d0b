#!/usr/bin/env node
// Lets forge use solc-js as if it were the native compiler.
const fs = require('fs');
const solc = require('solc');

const args = process.argv.slice(2);
if (args.includes('--version')) {
  const version = solc.version().replace('.Emscripten.clang', '.Linux.g++');
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`);
  process.exit(0);
}
if (!args.includes('--standard-json')) {
  console.error('solc-shim: only --version and --standard-json are known, have ' + args.join(' '));
  process.exit(1);
}
const named = args[args.indexOf('--standard-json') + 1];
const input = fs.readFileSync(named && !named.startsWith('-') ? named : 0, 'utf8');
fs.writeSync(1, solc.compile(input, {
  import: (p) => {
    try {
      return { contents: fs.readFileSync(p, 'utf8') };
    } catch (e) {
      return { error: String(e) };
    }
  },
}));
