//go:build cuda && cudaemu

package cuda

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/fake"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/reference"
	"github.com/cuckoo-network/cuckoo/inference/random"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// answer is what the reference makes of a prompt: tokens, and the logits of all
// positions.
type answer struct {
	prompt, made []uint32
	p            sample.Params
	logits       [][]int64
}

// ask has the reference make n tokens.
func ask(m *model.Model, prompt []uint32, p sample.Params, n int) *answer {
	a := &answer{prompt: prompt, p: p}
	ref, s := reference.New(m, nil), sample.New(p, prompt)
	for _, id := range prompt {
		a.logits = append(a.logits, ref.Step(id))
	}
	for range n {
		id := s.Choose(slices.Clone(a.logits[len(a.logits)-1]))
		s.Accept(id)
		a.made = append(a.made, id)
		a.logits = append(a.logits, ref.Step(id))
	}
	return a
}

// generate makes the tokens of an answer.
func (a *answer) generate(e *engine.Engine) error {
	var got []uint32
	p := a.p
	err := e.Run(context.Background(), &engine.Job{
		Tokens: a.prompt, Most: len(a.prompt) + len(a.made) - 1, Sample: &p,
		Chosen: func(id uint32) bool { got = append(got, id); return true },
	})
	if err == nil && !slices.Equal(got, a.made) {
		err = fmt.Errorf("the tokens are %v, want %v", got, a.made)
	}
	return err
}

// read looks at the logits of the positions from from on.
func (a *answer) read(e *engine.Engine, from int) error {
	all := slices.Concat(a.prompt, a.made)
	shown := 0
	err := e.Run(context.Background(), &engine.Job{
		Tokens: all, Most: len(all), From: from,
		Visit: func(pos int, got []int64) (uint32, bool, error) {
			if shown++; !slices.Equal(got, a.logits[pos]) {
				return 0, false, fmt.Errorf("the logits of position %d differ", pos)
			}
			return 0, false, nil
		},
	})
	if err == nil && shown != len(all)-from {
		err = fmt.Errorf("%d positions were shown, want %d", shown, len(all)-from)
	}
	return err
}

// params are sampling parameters of all kinds.
func params(i int) sample.Params {
	return []sample.Params{
		{},
		{Temperature: 1_100_000, Seed: 5},
		{Temperature: 800_000, TopK: 20, TopP: 900_000, MinP: 30_000, Seed: 1 << 40},
		{Temperature: 700_000, TopP: 600_000, Repetition: 1_300_000, Frequency: 400_000, Presence: -200_000, Seed: 9},
		{Repetition: 1_500_000},
		{Temperature: 900_000, TopK: 3, Presence: 900_000, Seed: 77},
	}[i%6]
}

// TestModels: random models of every architecture say on a device what the
// reference says, however prompts are cut and tasks run together.
func TestModels(t *testing.T) {
	seeds := uint64(2)
	if testing.Short() {
		seeds = 1
	}
	for _, arch := range random.Architectures {
		for seed := range seeds {
			t.Run(fmt.Sprintf("%s/%d", arch, seed), func(t *testing.T) {
				machine(t, fake.Usual)
				r := rand.New(rand.NewPCG(seed, 7))
				m := load(t, random.Tiny(arch, seed))
				d := little(t, m, 8, 64)
				e := engine.NewOn(m, d, engine.Options{Queue: 100})
				defer e.Close()
				var all sync.WaitGroup
				for i := range 3 {
					prompt := make([]uint32, 1+r.IntN(70))
					for j := range prompt {
						prompt[j] = r.Uint32N(uint32(m.Vocab))
					}
					a := ask(m, prompt, params(int(seed)*3+i), 5)
					from := r.IntN(len(prompt))
					all.Go(func() {
						if err := a.generate(e); err != nil {
							t.Errorf("answer %d to %d tokens, %+v: %v", i, len(prompt), a.p, err)
						}
					})
					all.Go(func() {
						if err := a.read(e, from); err != nil {
							t.Errorf("answer %d to %d tokens: %v", i, len(prompt), err)
						}
					})
				}
				all.Wait()
			})
		}
	}
}
