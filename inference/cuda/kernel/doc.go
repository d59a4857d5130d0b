// Package kernel holds the CUDA kernels of the engine and what their callers
// have to know: see README.md for the ABI. Numbers are integers throughout.
package kernel
