//go:build cuda

package cux

/*
#cgo LDFLAGS: -L${SRCDIR}/lib -Wl,--as-needed -ldl
#include <cuda.h>
#include <stdlib.h>

int cux_open(const char *path, const char **why);

static CUresult capture(CUstream s) { return cuStreamBeginCapture(s, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL); }
static CUresult instantiate(CUgraphExec *e, CUgraph g) { return cuGraphInstantiateWithFlags(e, g, 0); }
static CUresult pin(void **p, size_t n) { return cuMemHostAlloc(p, n, CU_MEMHOSTALLOC_PORTABLE); }
*/
import "C"

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"sync"
	"unsafe"

	"gorgonia.org/cu"
)

// ErrNoDriver reports that there is no driver to load.
var ErrNoDriver = errors.New("the library does not load")

// LibraryVariable names the environment variable with the path of another
// driver library than the one the system finds.
const LibraryVariable = "CUCKOO_LIBCUDA"

// Open loads the driver. All calls but the first return what the first did.
var Open = sync.OnceValue(func() error {
	name := os.Getenv(LibraryVariable)
	if name == "" {
		name = "libcuda.so.1"
	}
	path := C.CString(name)
	defer C.free(unsafe.Pointer(path))
	var why *C.char
	switch rc := C.cux_open(path, &why); {
	case rc < 0:
		return fmt.Errorf("%w: %s", ErrNoDriver, C.GoString(why))
	default:
		return result(C.CUresult(rc))
	}
})

// Error is an error code of the driver.
type Error int

func (e Error) Error() string {
	var name, text *C.char
	if C.cuGetErrorName(C.CUresult(e), &name) != 0 || name == nil {
		return fmt.Sprintf("CUDA error %d", int(e))
	}
	if C.cuGetErrorString(C.CUresult(e), &text) != 0 || text == nil {
		return C.GoString(name)
	}
	return fmt.Sprintf("%s (%s)", C.GoString(name), C.GoString(text))
}

// Code is the driver's code of an error, 0 if it is none of the driver's. The
// type of cu's errors cannot be named.
func Code(err error) Error {
	if v := reflect.ValueOf(err); v.Kind() == reflect.Int && (v.Type() == reflect.TypeFor[Error]() || v.Type().PkgPath() == driver) {
		return Error(v.Int())
	}
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		return Code(e.Unwrap())
	case interface{ Unwrap() []error }:
		for _, e := range e.Unwrap() {
			if c := Code(e); c != 0 {
				return c
			}
		}
	}
	return 0
}

var driver = reflect.TypeFor[cu.Stream]().PkgPath()

func result(r C.CUresult) error {
	if r == 0 {
		return nil
	}
	return Error(r)
}

func rawStream(s cu.Stream) C.CUstream { return C.CUstream(unsafe.Pointer(s.C())) }

func rawFunction(f cu.Function) C.CUfunction { return *(*C.CUfunction)(unsafe.Pointer(&f)) }

// Pin allocates host memory that copies can be queued from and to.
func Pin(n int) ([]byte, error) {
	var p unsafe.Pointer
	if err := result(C.pin(&p, C.size_t(n))); err != nil {
		return nil, err
	}
	return unsafe.Slice((*byte)(p), n), nil
}

// Unpin frees what Pin returned.
func Unpin(b []byte) error {
	return result(C.cuMemFreeHost(unsafe.Pointer(unsafe.SliceData(b))))
}

// MaxDynamicShared lets a kernel be launched with n bytes of dynamic shared
// memory.
func MaxDynamicShared(f cu.Function, n int) error {
	return result(C.cuFuncSetAttribute(rawFunction(f), C.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, C.int(n)))
}

// Graph is work that was captured from a stream and can be launched as one.
type Graph struct{ exec C.CUgraphExec }

// Capture records what body queues on a stream, which must be another one than
// the default stream, instead of running it.
func Capture(s cu.Stream, body func() error) (Graph, error) {
	if err := result(C.capture(rawStream(s))); err != nil {
		return Graph{}, err
	}
	err := body()
	var graph C.CUgraph
	ended := result(C.cuStreamEndCapture(rawStream(s), &graph)) // also behind an error: the stream is in use again
	if err == nil {
		err = ended
	}
	var g Graph
	if err == nil {
		err = result(C.instantiate(&g.exec, graph))
	}
	if graph != nil {
		if e := result(C.cuGraphDestroy(graph)); err == nil && e != nil {
			err = errors.Join(e, g.Close())
		}
	}
	return g, err
}

// Launch queues the work on a stream.
func (g Graph) Launch(s cu.Stream) error { return result(C.cuGraphLaunch(g.exec, rawStream(s))) }

// Close frees the graph.
func (g Graph) Close() error { return result(C.cuGraphExecDestroy(g.exec)) }
