#!/bin/sh
# Regenerates the Go bindings from ../contracts. Run by `go generate ./chain/bindings`.
set -eu
cd "$(dirname "$0")"
(cd ../contracts && npm ci --ignore-scripts --loglevel=error && node build.js)
for json in ../contracts/build/*.json; do
	pkg=$(basename "$json" .json)
	mkdir -p "$pkg"
	go tool abigen --v2 --combined-json "$json" --pkg "$pkg" --out "$pkg/$pkg.go"
done
