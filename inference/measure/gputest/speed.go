package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/cuckoo-network/cuckoo/inference/cuda"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// Goals, as ratios, of the shape on the card that they are about.
const (
	goalInt8    = 0.70 // decode, of the bandwidth of copying
	goalInt4    = 0.55
	goalPrefill = 0.15 // of the tensor cores' rate for int8
	goalBatch   = 12   // 32 sequences together, times the tokens of one
)

// trial is how a shape is measured.
type trial struct {
	of              shape
	kind            pack.Kind
	goal            float64 // of decoding one sequence
	prompt, tokens  int
	together, times int // sequences at a time, and how often all of them
}

// speeds measures whole models of random weights.
func speeds(ctx context.Context, t *report, device int, tiny bool) {
	trials := []trial{
		{llama7B, pack.Int8, goalInt8, 2048, 128, 32, 3},
		{llama7B, pack.Int4, goalInt4, 2048, 128, 32, 3},
		{llama7B, pack.Int4Offset, goalInt4, 2048, 128, 32, 3},
	}
	if tiny {
		trials = []trial{{small, pack.Int8, goalInt8, 70, 2, 9, 1}}
	}
	for _, c := range trials {
		what := fmt.Sprintf("%s, %v", c.of.name, c.kind)
		t.equal(fmt.Sprintf("%s: %d together say what each says alone", what, c.together), func() (string, error) {
			return t.measure(ctx, device, what, c)
		})
	}
}

func (t *report) measure(ctx context.Context, device int, what string, c trial) (compared string, err error) {
	m := c.of.build(c.kind)
	d, err := cuda.New(m, cuda.Options{Index: device})
	if err != nil {
		return "", err
	}
	e := engine.NewOn(m, d, engine.Options{Queue: c.together})
	defer func() {
		e.Close()
		err = errors.Join(err, d.Close())
	}()
	copying, err := d.Bandwidth()
	if err != nil {
		return "", err
	}
	alone := make([][]uint32, c.together)
	one := make([]float64, 0, c.together)
	for i := range alone {
		begin := time.Now()
		if alone[i], err = generate(ctx, e, []uint32{uint32(i)}, sample.Params{}, c.tokens); err != nil {
			return "", err
		}
		one = append(one, float64(c.tokens)/time.Since(begin).Seconds())
	}
	single := median(one[1:]) // the first captures its graph

	both := make([][]uint32, c.together)
	errs := make([]error, c.together)
	var rates []float64
	for range c.times {
		var all sync.WaitGroup
		begin := time.Now()
		for i := range both {
			all.Go(func() { both[i], errs[i] = generate(ctx, e, []uint32{uint32(i)}, sample.Params{}, c.tokens) })
		}
		all.Wait()
		rates = append(rates, float64(c.together)*float64(c.tokens)/time.Since(begin).Seconds())
		if err := errors.Join(errs...); err != nil {
			return "", err
		}
		for i := range both {
			if !slices.Equal(both[i], alone[i]) {
				return "", fmt.Errorf("sequence %d is %v, alone %v", i, both[i], alone[i])
			}
		}
	}
	batch := slices.Max(rates)

	text := make([]uint32, c.prompt)
	for i := range text {
		text[i] = uint32(7919*i) % uint32(m.Vocab)
	}
	var reads []float64
	for range c.times + 1 {
		begin := time.Now()
		if _, err := generate(ctx, e, text, sample.Params{}, 1); err != nil {
			return "", err
		}
		reads = append(reads, float64(c.prompt)/time.Since(begin).Seconds())
	}
	reading := median(reads[1:])

	achieved := single * float64(bytes(m))
	t.speed(what+": copying", fmt.Sprintf("%.0f GB/s", float64(copying)/1e9), 0, 0)
	t.speed(what+": decode, batch 1, of copying", fmt.Sprintf("%.1f tokens/s, %.0f GB/s", single, achieved/1e9), achieved/float64(copying), c.goal)
	t.speed(fmt.Sprintf("%s: decode, batch %d, times batch 1", what, c.together), fmt.Sprintf("%.0f tokens/s", batch), batch/single, goalBatch)
	ops := 2 * reading * float64(weights(m))
	if rate := t.tensorRate(); rate > 0 {
		t.speed(fmt.Sprintf("%s: prefill of %d, of the tensor cores' rate", what, c.prompt), fmt.Sprintf("%.0f tokens/s, %.1f TOPS of %.0f", reading, ops/1e12, rate/1e12), ops/rate, goalPrefill)
	} else {
		t.speed(fmt.Sprintf("%s: prefill of %d", what, c.prompt), fmt.Sprintf("%.0f tokens/s, %.1f TOPS", reading, ops/1e12), 0, 0)
	}
	return fmt.Sprintf("%d sequences of %d tokens", c.together, c.tokens), nil
}

// tensorRate is the int8 operations a second of the card's tensor cores, dense,
// at its highest clock; 0 if that is not known.
func (t *report) tensorRate() float64 {
	perClock := map[[2]int]float64{
		{7, 5}: 2048, {8, 0}: 4096, {8, 6}: 2048, {8, 7}: 2048, {8, 9}: 2048, {9, 0}: 8192, {10, 0}: 16384, {12, 0}: 2048,
	}[[2]int{t.card.Major, t.card.Minor}]
	return perClock * float64(t.card.Processors) * float64(t.card.Clock)
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}
