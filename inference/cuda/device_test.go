//go:build cuda && cudaemu

package cuda

import (
	"errors"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/fake"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

func small(t testing.TB) *model.Model {
	return load(t, random.Config{Arch: "llama", Width: 64, Layers: 2, FFN: 96, Heads: 2, KVHeads: 1, Context: 256})
}

// TestList: what the driver says of its cards.
func TestList(t *testing.T) {
	machine(t, fake.Machine{Devices: 2, Memory: 1 << 30, Capability: 89, PTX: 78})
	got, err := List()
	if err != nil || len(got) != 2 {
		t.Fatalf("%v, %v, want two cards", got, err)
	}
	if i := got[1]; i.Index != 1 || i.Name != "emulated 1" || i.Major != 8 || i.Minor != 9 || i.Memory != 1<<30 || !i.ECC || i.Driver != "12.0" {
		t.Errorf("the second is %+v", i)
	}
	if want := "cuda:1 emulated 1, compute capability 8.9, CUDA 12.0"; got[1].String() != want {
		t.Errorf("in a line %q, want %q", got[1], want)
	}
}

// TestRefusals: a card that cannot run a model says why.
func TestRefusals(t *testing.T) {
	m := small(t)
	for name, c := range map[string]struct {
		of    fake.Machine
		index int
		want  Error
		words string
	}{
		"no card":         {fake.Machine{Devices: 0, Memory: 1 << 28, Capability: 75, PTX: 78}, 0, ErrNone, "cuda:0"},
		"no such card":    {fake.Machine{Devices: 2, Memory: 1 << 28, Capability: 75, PTX: 78}, 2, ErrNone, "cuda:2 of 2"},
		"an old driver":   {fake.Machine{Devices: 1, Memory: 1 << 28, Capability: 75, PTX: 60}, 0, ErrOld, "UNSUPPORTED_PTX_VERSION"},
		"an old card":     {fake.Machine{Devices: 1, Memory: 1 << 28, Capability: 61, PTX: 78}, 0, ErrOld, "6.1"},
		"too little room": {fake.Machine{Devices: 1, Memory: 200 << 10, Capability: 75, PTX: 78}, 0, ErrMemory, "weights of"},
	} {
		t.Run(name, func(t *testing.T) {
			machine(t, c.of)
			_, err := New(m, Options{Index: c.index})
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.words) {
				t.Errorf("got %v, want %v with %q", err, c.want, c.words)
			}
		})
	}
}

// TestPlan: steps shrink with the memory, and what is left holds pages.
func TestPlan(t *testing.T) {
	machine(t, fake.Machine{Devices: 1, Memory: 48 << 20, Capability: 75, PTX: 78})
	m := small(t)
	d, err := New(m, Options{})
	if err != nil {
		t.Fatal(err)
	}
	p, size := d.plan, d.Size()
	if p.chunk >= 2048 || p.chunk < 64 || size.Longest < p.chunk+p.chunk/4 || size.Pages < pagesOf(&m.Spec, p, m.Context) {
		t.Errorf("plan %+v", p)
	}
	if free := d.Info().Free; free < 1<<20 || free > 48<<20 {
		t.Errorf("%d bytes are free", free)
	}
	if n, err := d.Bandwidth(); err != nil || n < 1 {
		t.Errorf("it copies %d bytes a second, %v", n, err)
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	if _, err := d.Bandwidth(); !errors.Is(err, ErrFailed) {
		t.Errorf("a closed device: %v", err)
	}
	few, err := New(m, Options{Memory: 10 * p.pageBytes})
	if err != nil {
		t.Fatal(err)
	}
	if n := few.Size().Pages; n != 10 {
		t.Errorf("%d pages, want the 10 that were allowed", n)
	}
	if err := few.Close(); err != nil {
		t.Error(err)
	}
}
