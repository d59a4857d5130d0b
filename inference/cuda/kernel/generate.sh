#!/bin/sh
# Compiles all.cu to ptx/: needs clang-19, as Debian has it, and nothing of CUDA.
set -eu
cd "$(dirname "$0")"
clang=${CLANG:-clang-19}
compile() { # compile ARCH PTX-VERSION
	"$clang" -x cuda --cuda-device-only -nocudainc -nocudalib -S -O3 -std=c++17 -Wall -Werror \
		--cuda-gpu-arch="$1" --cuda-feature=+"$2" -fno-ident all.cu -o ptx/"$1".ptx
}
mkdir -p ptx
compile sm_75 ptx74
compile sm_80 ptx74
