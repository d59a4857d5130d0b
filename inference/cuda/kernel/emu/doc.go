// Package emu runs the kernels on the host: their own sources, compiled as C++,
// with a fiber for each thread. See emu.h. It is built with the tag cudaemu and
// needs a C++ compiler.
package emu
