package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/dustin/go-humanize"

	"github.com/cuckoo-network/cuckoo/inference"
)

// engine tests the processors and the graphics cards against the golden vectors.
// A card is not needed; one that gives wrong results must not be used.
func (d *doctor) engine(ctx context.Context) {
	d.selfTest(ctx, "processors", "cpu")
	cards, err := inference.Cards()
	if err != nil {
		d.note("graphics cards", inLine(err), "none is needed: the processors run models")
		return
	}
	for _, c := range cards {
		name := fmt.Sprintf("cuda:%d", c.Index)
		ecc := "no ECC"
		if c.ECC {
			ecc = "ECC"
		}
		d.ok(name, "%s, compute capability %d.%d, %s of memory, %s, driver for CUDA %s",
			c.Name, c.Major, c.Minor, humanize.IBytes(uint64(c.Memory)), ecc, c.Driver)
		d.selfTest(ctx, name, name)
	}
}

func (d *doctor) selfTest(ctx context.Context, name, device string) {
	n, err := inference.SelfTest(ctx, device)
	switch {
	case err == nil:
		d.ok(name, "%d tokens of the golden vectors are equal", n)
	case errors.Is(err, inference.ErrDevice):
		d.note(name, inLine(err), "nodes use the processors with --device cpu, and other cards with --device cuda:N")
	default:
		d.fail(name, err, "do not run models on it: its results would be disputed")
	}
}
