#!/bin/sh
# slither over src/, through forge and solc-js. Fails on any finding of high or
# medium impact that is not answered beside the code (slither-disable, with the
# reason). One detector is off: uninitialized-local, for in Solidity a local
# variable without a value is 0, and that is meant.
set -eu
cd "$(dirname "$0")"
slither=${XDG_CACHE_HOME:-$HOME/.cache}/cuckoo/slither-0.11.6
[ -x "$slither/bin/slither" ] || python3 -m pip install --quiet --target "$slither" slither-analyzer==0.11.6
[ node_modules -nt package-lock.json ] || npm ci --ignore-scripts --loglevel=error
work=$(mktemp -d) # slither empties forge's outputs
trap 'rm -rf "$work"' EXIT
cp -r src foundry.toml package.json solc-shim.js "$work"
ln -s "$PWD/node_modules" "$work/node_modules"
cd "$work"
export PATH="$slither/bin:$PATH" PYTHONPATH="$slither"
npx --yes -p @foundry-rs/forge@1.7.1 -c 'slither . --filter-paths node_modules \
	--exclude uninitialized-local --exclude-low --exclude-informational --exclude-optimization --fail-medium'
