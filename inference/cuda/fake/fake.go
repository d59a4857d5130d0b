//go:build cuda && cudaemu

package fake

/*
#cgo LDFLAGS: -ldl
#include <dlfcn.h>
#include <stdlib.h>

typedef struct {
	void (*fail)(const char *, long, int);
	long (*calls)(char *, long);
	long (*wrong)(char *, long);
	void (*live)(long *);
	void (*machine)(int, size_t, int, int);
} control;

static const char *open_control(const char *path, control *c) {
	void *lib = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!lib) return dlerror();
	c->fail = dlsym(lib, "ckfake_fail");
	c->calls = dlsym(lib, "ckfake_calls");
	c->wrong = dlsym(lib, "ckfake_wrong");
	c->live = dlsym(lib, "ckfake_live");
	c->machine = dlsym(lib, "ckfake_machine");
	return c->fail && c->calls && c->wrong && c->live && c->machine ? 0 : "it is not the fake driver";
}
static void fail(control *c, const char *call, long skip, int code) { c->fail(call, skip, code); }
static long list(control *c, int wrong, char *b, long n) { return wrong ? c->wrong(b, n) : c->calls(b, n); }
static void live(control *c, long *out) { c->live(out); }
static void machine(control *c, int devices, size_t memory, int capability, int ptx) { c->machine(devices, memory, capability, ptx); }
*/
import "C"

import (
	"fmt"
	"os"
	"strings"
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/cuda/cux"
)

// Driver is the fake driver of this process.
type Driver struct{ c C.control }

// Open finds the fake driver, which the variable of package cux has to name.
func Open() (*Driver, error) {
	path := C.CString(os.Getenv(cux.LibraryVariable))
	defer C.free(unsafe.Pointer(path))
	d := new(Driver)
	if why := C.open_control(path, &d.c); why != nil {
		return nil, fmt.Errorf("%s=%q: %s: run 'make cuda-test'", cux.LibraryVariable, os.Getenv(cux.LibraryVariable), C.GoString(why))
	}
	return d, nil
}

// Fail has a call fail with an error code, behind skip calls of its name that do
// not; an empty name is any call's.
func (d *Driver) Fail(call string, skip, code int) {
	name := C.CString(call)
	defer C.free(unsafe.Pointer(name))
	C.fail(&d.c, name, C.long(skip), C.int(code))
}

// Heal has no call fail.
func (d *Driver) Heal() { d.Fail("", -1, 0) }

// Calls lists the calls since the last time it was called.
func (d *Driver) Calls() []string { return d.list(0) }

// Wrong lists the calls that no right program makes, likewise.
func (d *Driver) Wrong() []string { return d.list(1) }

func (d *Driver) list(wrong C.int) []string {
	n := C.list(&d.c, wrong, nil, 0)
	if n == 0 {
		return nil
	}
	b := make([]byte, n)
	C.list(&d.c, wrong, (*C.char)(unsafe.Pointer(&b[0])), n)
	return strings.Split(strings.TrimSpace(string(b)), "\n")
}

// Live is what is there.
type Live struct{ Allocations, Streams, Graphs, Modules, Events, Contexts int }

// Live counts it.
func (d *Driver) Live() Live {
	var n [6]C.long
	C.live(&d.c, &n[0])
	return Live{int(n[0]), int(n[1]), int(n[2]), int(n[3]), int(n[4]), int(n[5])}
}

// Machine is what the driver says there is.
type Machine struct {
	Devices    int
	Memory     int64 // of each
	Capability int   // 75 is 7.5
	PTX        int   // the newest version that is understood; 78 is 7.8
}

// Usual is a machine with one small card.
var Usual = Machine{Devices: 1, Memory: 256 << 20, Capability: 75, PTX: 78}

// Set changes the machine, while nothing of it is in use.
func (d *Driver) Set(m Machine) {
	C.machine(&d.c, C.int(m.Devices), C.size_t(m.Memory), C.int(m.Capability), C.int(m.PTX))
}
