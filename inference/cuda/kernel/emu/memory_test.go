//go:build cudaemu

package emu

import (
	"syscall"
	"testing"
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
)

// memory is what a test has on the "device". Whatever it holds ends, but for
// less than 16 bytes, at a page that cannot be touched: a kernel that reads or
// writes too far crashes. It begins as rubbish.
type memory struct{ t *testing.T }

// alloc makes n bytes.
func (m memory) alloc(n int) []byte {
	page := syscall.Getpagesize()
	size := (n + page - 1) / page * page
	all, err := syscall.Mmap(-1, 0, size+page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		m.t.Fatal(err)
	}
	m.t.Cleanup(func() { syscall.Munmap(all) })
	if err := syscall.Mprotect(all[size:], syscall.PROT_NONE); err != nil {
		m.t.Fatal(err)
	}
	b := all[size-(n+15)/16*16:][:n:n]
	for i := range b {
		b[i] = byte(0x5A + 37*i)
	}
	return b
}

// room is n elements on the device.
func room[T any](m memory, n int) []T {
	var one T
	if n == 0 {
		return nil
	}
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(m.alloc(n*int(unsafe.Sizeof(one)))))), n)
}

// put copies elements to the device.
func put[T any](m memory, v []T) []T {
	d := room[T](m, len(v))
	copy(d, v)
	return d
}

// at is the address of what put or room returned; 0 of nothing.
func at[T any](v []T) uint64 { return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(v)))) }

func word(v int) uint64 { return uint64(int64(v)) }

// launch runs a kernel or fails the test.
func (m memory) launch(l kernel.Launch, args ...uint64) {
	m.t.Helper()
	launched[l.Kernel] = true
	if err := Launch(l, args...); err != nil {
		m.t.Fatal(err)
	}
}

// same compares slices, element by element.
func same[T comparable](t *testing.T, what string, got, want []T) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d elements, not %d", what, len(got), len(want))
	}
	for i, w := range want {
		if got[i] != w {
			t.Fatalf("%s: element %d of %d is %v, not %v", what, i, len(want), got[i], w)
		}
	}
}
