#!/bin/sh
# Runs the golden vectors, the embedded model and the comparison with the slow
# engine on amd64 (v1 and v3; plain Go by build tag) and, under qemu-user, on
# arm64, and compares the bits. Needs qemu-aarch64-static (Debian:
# qemu-user-static); it fails without it. Run from anywhere.
set -eu
cd "$(dirname "$0")"
export CGO_ENABLED=0 GOOS=linux

run() {
	name=$1
	shift
	out=$("$@" test -count=1 -short -v -run 'Golden|Digest|Bits' $flags . ./internal/num ./internal/reference ./internal/engine ./sample) || {
		echo "$out"
		echo "arches: failed on $name" >&2
		exit 1
	}
	digest=$(echo "$out" | sed -n 's/.*digest \([0-9a-f]*\)$/\1/p')
	[ -n "$digest" ] || { echo "arches: $name printed no digest" >&2; exit 1; }
	echo "$name $digest"
	if [ "${first:=$digest}" != "$digest" ]; then
		echo "arches: $name differs" >&2
		exit 1
	fi
}

flags=
run amd64-v1 env GOARCH=amd64 GOAMD64=v1 go
run amd64-v3 env GOARCH=amd64 GOAMD64=v3 go
flags='-tags purego'
run amd64-purego env GOARCH=amd64 go
flags='-exec qemu-aarch64-static'
run arm64 env GOARCH=arm64 go
echo "arches: equal"
