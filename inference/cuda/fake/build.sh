#!/bin/sh
# build.sh FOLDER: FOLDER/libcuda-fake.so from the driver here, the kernels and
# their emulator, with FOLDER/cuda.h.
set -eu
cd "$(dirname "$0")"
sources="driver/*.cpp ../kernel/emu/emu.cpp"
"${CXX:-g++}" -std=c++17 -O2 -g -Wall -Wextra -Wno-unused-parameter -Wno-unknown-pragmas -fPIC -fvisibility=hidden \
	-shared -I"$1" -o "$1/libcuda-fake.so" $sources
