package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/cuda"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
	"github.com/cuckoo-network/cuckoo/inference/random"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// pair is a model on a card and on the processors, whose bits are those of the
// reference.
type pair struct {
	m         *model.Model
	device    *cuda.Device
	card, cpu *engine.Engine
}

func newPair(m *model.Model, device int) (*pair, error) {
	d, err := cuda.New(m, cuda.Options{Index: device})
	if err != nil {
		return nil, err
	}
	return &pair{m, d, engine.NewOn(m, d, engine.Options{Queue: 1 << 10}), engine.New(m, engine.Options{Memory: 1 << 40, Queue: 1 << 10})}, nil
}

func (p *pair) close() error {
	p.card.Close()
	p.cpu.Close()
	return p.device.Close()
}

// generate makes n tokens.
func generate(ctx context.Context, e *engine.Engine, prompt []uint32, p sample.Params, n int) (out []uint32, err error) {
	err = e.Run(ctx, &engine.Job{
		Tokens: prompt, Most: len(prompt) + n - 1, Sample: &p,
		Chosen: func(id uint32) bool { out = append(out, id); return true },
	})
	return out, err
}

// logits are those of all positions of a text.
func logits(ctx context.Context, e *engine.Engine, tokens []uint32) (out [][]int64, err error) {
	err = e.Run(ctx, &engine.Job{Tokens: tokens, Most: len(tokens), Visit: func(_ int, row []int64) (uint32, bool, error) {
		out = append(out, slices.Clone(row))
		return 0, false, nil
	}})
	return out, err
}

// compare runs prompts of some lengths together, each to n tokens, and reads each
// and its answer.
func (p *pair) compare(ctx context.Context, r *rand.Rand, lengths []int, n int) (tokens int, err error) {
	var all sync.WaitGroup
	errs := make([]error, len(lengths))
	for i, length := range lengths {
		prompt := make([]uint32, length)
		for j := range prompt {
			prompt[j] = r.Uint32N(uint32(p.m.Vocab))
		}
		how := params(r)
		tokens += length + n
		all.Go(func() {
			got, err := generate(ctx, p.card, prompt, how, n)
			want, err2 := generate(ctx, p.cpu, prompt, how, n)
			if errs[i] = errors.Join(err, err2); errs[i] != nil {
				return
			}
			if !slices.Equal(got, want) {
				errs[i] = fmt.Errorf("behind %d tokens the card says %v, the processors %v (%+v)", length, got, want, how)
				return
			}
			text := slices.Concat(prompt, want)
			a, err := logits(ctx, p.card, text)
			b, err2 := logits(ctx, p.cpu, text)
			if errs[i] = errors.Join(err, err2); errs[i] != nil {
				return
			}
			for pos := range b {
				if !slices.Equal(a[pos], b[pos]) {
					errs[i] = fmt.Errorf("the logits of position %d of %d differ", pos, len(text))
					return
				}
			}
		})
	}
	all.Wait()
	return tokens, errors.Join(errs...)
}

// params are any.
func params(r *rand.Rand) (p sample.Params) {
	if r.IntN(4) == 0 {
		return p
	}
	p.Temperature, p.Seed = r.Uint32N(2*sample.One), r.Uint64()
	if r.IntN(2) == 0 {
		p.TopP = r.Uint32N(sample.One)
	}
	if r.IntN(2) == 0 {
		p.TopK = r.Uint32N(100)
	}
	if r.IntN(3) == 0 {
		p.MinP = r.Uint32N(sample.One / 5)
	}
	if r.IntN(2) == 0 {
		p.Repetition = r.Uint32N(2 * sample.One)
		p.Frequency, p.Presence = int32(r.IntN(sample.One))-sample.One/2, int32(r.IntN(sample.One))-sample.One/2
	}
	return p
}

// randomModels compares small models of every kind.
func randomModels(ctx context.Context, t *report, device int, seeds uint64) {
	for _, arch := range random.Architectures {
		t.equal(fmt.Sprintf("%d random models, %s", seeds, arch), func() (string, error) {
			total := 0
			for seed := range seeds {
				file, err := random.Bytes(random.Tiny(arch, 1000+seed))
				if err != nil {
					return "", err
				}
				m, err := model.Load(file)
				if err != nil {
					return "", err
				}
				p, err := newPair(m, device)
				if err != nil {
					return "", err
				}
				r := rand.New(rand.NewPCG(seed, 11))
				n, err := p.compare(ctx, r, []int{1, 1 + r.IntN(20), 1 + r.IntN(80), 1 + r.IntN(100)}, 6)
				if err := errors.Join(err, p.close()); err != nil {
					return "", fmt.Errorf("seed %d: %w", seed, err)
				}
				total += n
			}
			return fmt.Sprintf("%d tokens and their logits", total), nil
		})
	}
}

// largeShapes compares two layers of large models, of every kind of weights.
func largeShapes(ctx context.Context, t *report, device int, tiny bool) {
	for i, of := range []shape{llama7B, llama8B} {
		lengths := []int{1, 3, 40, 300, 700}
		if tiny {
			of, lengths = small, []int{1, 40}
		}
		of.layers = 2
		for kind := range pack.Kinds {
			if i > 0 && (tiny || kind > pack.Int8) || tiny && kind%2 != 0 {
				continue
			}
			t.equal(fmt.Sprintf("two layers of %s, %v", of.name, kind), func() (string, error) {
				p, err := newPair(of.build(kind), device)
				if err != nil {
					return "", err
				}
				n, err := p.compare(ctx, rand.New(rand.NewPCG(uint64(kind), 12)), lengths, 8)
				return fmt.Sprintf("%d tokens and their logits", n), errors.Join(err, p.close())
			})
		}
	}
}
