//go:build cuda

package cux

import (
	"testing"

	"gorgonia.org/cu"
)

// TestClosed: before Open every call fails with an error that says so, and none
// ends the process.
func TestClosed(t *testing.T) {
	_, err := cu.NumDevices()
	if Code(err) != 3 {
		t.Errorf("got %v (%d), want CUDA_ERROR_NOT_INITIALIZED", err, Code(err))
	}
	if got := Error(3).Error(); got != "CUDA error 3" {
		t.Errorf("without a driver error 3 is %q", got)
	}
}
