#!/bin/sh
# Regenerates the Go bindings from ../contracts. Run by `go generate ./chain/bindings`.
# Arguments: the packages to make, none for all.
set -eu
cd "$(dirname "$0")"
(
	cd ../contracts
	[ node_modules -nt package-lock.json ] || npm ci --ignore-scripts --loglevel=error
	node build.js "$@"
)
for json in ../contracts/build/*.json; do
	pkg=$(basename "$json" .json)
	mkdir -p "$pkg"
	go tool abigen --v2 --combined-json "$json" --pkg "$pkg" --out "$pkg/$pkg.tmp"
	# abigen capitalises one error, which staticcheck refuses
	sed 's/errors.New("Unknown error")/errors.New("unknown error")/' "$pkg/$pkg.tmp" >"$pkg/$pkg.go"
	rm "$pkg/$pkg.tmp"
done
