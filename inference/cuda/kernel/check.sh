#!/bin/sh
# Assembles the PTX for every architecture with ptxas (PTXAS, or from the path),
# prints registers and shared memory, and fails where a kernel spills registers.
set -eu
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
check() { # check PTX ARCH...
	ptx=$1
	shift
	for arch; do
		"${PTXAS:-ptxas}" -v -arch="$arch" "ptx/$ptx.ptx" -o "$tmp/$arch.cubin" >"$tmp/log" 2>&1 || { cat "$tmp/log" >&2; exit 1; }
		awk -v arch="$arch" -v ptx="$ptx" '
			/Compiling entry/ { split($0, part, "\047"); kernel = part[2] }
			/spill stores/ { spills = $0; sub(/^ */, "", spills) }
			/Used [0-9]+ registers/ {
				match($0, /Used [0-9]+/); registers = substr($0, RSTART + 5, RLENGTH - 5)
				shared = 0
				if (match($0, /[0-9]+ bytes smem/)) shared = substr($0, RSTART, RLENGTH) + 0
				printf "%s for %s: %-10s %3d registers, %5d bytes shared\n", ptx, arch, kernel, registers, shared
				if (spills !~ / 0 bytes spill stores, 0 bytes spill loads/) { print kernel " spills: " spills; bad = 1 }
				kernels++
			}
			END { if (kernels == 0) { print "no kernel was assembled"; bad = 1 } exit bad }' "$tmp/log"
	done
}
check sm_75 sm_75 sm_80 sm_86 sm_89 sm_90
check sm_80 sm_80 sm_86 sm_89 sm_90
