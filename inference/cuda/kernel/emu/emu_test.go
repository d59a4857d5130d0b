//go:build cudaemu

package emu

import (
	"slices"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
)

func TestNames(t *testing.T) {
	if got := Names(); !slices.Equal(got, kernel.Names()) {
		t.Errorf("the emulator has %v, the package %v", got, kernel.Names())
	}
}

func TestRefusals(t *testing.T) {
	m := memory{t}
	counts, tokens := put(m, make([]uint32, 4)), put(m, make([]uint32, 4))
	good := kernel.See(4)
	for name, c := range map[string]struct {
		change func(l *kernel.Launch)
		want   string
	}{
		"name":    {func(l *kernel.Launch) { l.Kernel = "ck_none" }, "no such kernel"},
		"threads": {func(l *kernel.Launch) { l.Block[0] = 48 }, "no device takes this launch"},
		"grid":    {func(l *kernel.Launch) { l.Grid[1] = 0 }, "no device takes this launch"},
		"shared":  {func(l *kernel.Launch) { l.Shared = 1 << 20 }, "no device takes this launch"},
	} {
		l := good
		c.change(&l)
		if err := Launch(l, at(counts), at(tokens), 4); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	if err := Launch(good, at(counts)); err == nil || !strings.Contains(err.Error(), "takes 3 arguments, not 1") {
		t.Errorf("arguments: %v", err)
	}
	if err := Launch(good, at(counts), at(tokens), 4); err != nil {
		t.Error(err)
	}
}
