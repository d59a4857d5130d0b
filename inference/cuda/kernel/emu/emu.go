//go:build cudaemu

package emu

/*
#cgo CXXFLAGS: -std=c++17 -O2 -fno-exceptions -fno-rtti -Wall -Wno-unknown-pragmas
#include <stdlib.h>
#include "emu.h"

// launch takes the arguments side by side.
static int launch(const char *name, emu_dim3 grid, emu_dim3 block, size_t shared, unsigned long long *words, int n) {
	void *args[32];
	for (int i = 0; i < n; i++) args[i] = words + i;
	return emu_launch(name, grid, block, shared, args);
}
*/
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
)

// sources makes a change of a kernel a change of this package for Go's cache.
var sources = &kernel.Source

// Launch runs a kernel on host memory. What is not given of a Launch is 1.
func Launch(l kernel.Launch, args ...uint64) error {
	runtime.LockOSThread() // the emulator's error is the thread's
	defer runtime.UnlockOSThread()
	_ = sources
	name := C.CString(l.Kernel)
	defer C.free(unsafe.Pointer(name))
	if want := int(C.emu_arguments(name)); want >= 0 && want != len(args) {
		return fmt.Errorf("%s takes %d arguments, not %d", l.Kernel, want, len(args))
	}
	dim := func(d [3]uint32) C.emu_dim3 { return C.emu_dim3{C.uint(d[0]), C.uint(d[1]), C.uint(d[2])} }
	words := append(make([]uint64, 0, 32), args...)
	rc := C.launch(name, dim(l.Grid), dim(l.Block), C.size_t(l.Shared),
		(*C.ulonglong)(unsafe.Pointer(unsafe.SliceData(words))), C.int(len(args)))
	if rc != 0 {
		return fmt.Errorf("emulator: %s", C.GoString(C.emu_error()))
	}
	return nil
}

// Names lists the emulated kernels.
func Names() (names []string) {
	for i := C.int(0); ; i++ {
		name := C.emu_name(i)
		if name == nil {
			return names
		}
		names = append(names, C.GoString(name))
	}
}
