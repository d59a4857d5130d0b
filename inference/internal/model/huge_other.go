//go:build !linux

package model

// hugeMemory is n bytes in large pages, nil if there are none to be had.
func hugeMemory(int) (data []byte, free func() error) { return nil, nil }
