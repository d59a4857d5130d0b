package model

import (
	"github.com/pbnjay/memory"
	"golang.org/x/sys/unix"
)

const (
	// hugePage is the size of the pages asked for.
	hugePage = 2 << 20
	// hugeShare is the part of the machine's memory that weights may have for
	// themselves; larger ones stay in the mapped file, which others can share
	// and the system can drop.
	hugeShare = 4
)

// hugeMemory is n bytes in large pages, nil if there are none to be had. A token
// reads every weight once, and on the small pages of a mapped file a tenth of
// its time goes into page walks.
func hugeMemory(n int) (data []byte, free func() error) {
	if n == 0 || uint64(n) > memory.TotalMemory()/hugeShare {
		return nil, nil
	}
	b, err := unix.Mmap(-1, 0, (n+hugePage-1)&^(hugePage-1), unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
	if err != nil {
		return nil, nil
	}
	free = func() error { return unix.Munmap(b) }
	if unix.Madvise(b, unix.MADV_HUGEPAGE) != nil {
		_ = free()
		return nil, nil
	}
	return b[:n:n], free
}
