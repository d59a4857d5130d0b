// Package fake is a CUDA driver for machines without a card: a library that
// looks like libcuda.so.1, keeps the memory of its devices in that of the host
// and runs the kernels in their emulator. So whole models run through all of the
// Go code.
//
// It is stricter than a driver. Work on a stream is done when somebody waits for
// it, not before; memory that is not pinned cannot be copied asynchronously; a
// copy beyond an allocation is an error and recorded; a kernel that leaves its
// memory, or comes after it was freed, ends the process. Every call can be made
// to fail. CUCKOO_FAKE_DEVICES, _MEMORY, _CAPABILITY, _VERSION and _PTX say what
// machine it is, and CUCKOO_FAKE_FAIL=call:skip:code which call fails.
//
// The tests of package cuda use it, with the tags cuda and cudaemu.
package fake
