//go:build cudaemu

package emu

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// params are random ones, each often off.
func params(r *rand.Rand, vocab int) (p sample.Params) {
	some := func(v uint32) uint32 {
		if r.IntN(2) == 0 {
			return 0
		}
		return v
	}
	p.Seed = r.Uint64()
	if r.IntN(6) > 0 {
		p.Temperature = 1 + r.Uint32N(2*sample.One)
		if r.IntN(4) == 0 {
			p.Temperature = []uint32{1, 1000, sample.MaxTemperature}[r.IntN(3)]
		}
	}
	p.TopP = some([]uint32{1, 500000, 900000, 999999, sample.One}[r.IntN(5)])
	p.TopK = some([]uint32{1, 2, 40, uint32(vocab) - 1, uint32(vocab), uint32(vocab) + 1}[r.IntN(6)])
	p.MinP = some([]uint32{1, 50000, 400000, sample.One}[r.IntN(4)])
	p.Repetition = some([]uint32{1, 900000, 1300000, sample.MaxRepetition, sample.One}[r.IntN(5)])
	p.Frequency = int32(some(400000)) - int32(some(1900000))
	p.Presence = int32(some(300000)) - int32(some(1000000))
	return p
}

// logits are random: smooth, coarse with many equal ones, all equal, of any size.
func logits(r *rand.Rand, n int) []int64 {
	l := make([]int64, n)
	kind := r.IntN(6)
	for i := range l {
		switch kind {
		case 0:
			l[i] = (r.Int64N(31) - 15) << 23
		case 1:
			l[i] = 5 << 24
		case 2:
			l[i] = num.Sat48(r.Int64() - 1<<62)
		case 3:
			l[i] = []int64{-num.Max48, num.Max48, 0}[r.IntN(3)]
		default:
			l[i] = (r.Int64N(1<<28) + r.Int64N(1<<28) + r.Int64N(1<<28)) - 3<<27
		}
	}
	return l
}

func TestChoose(t *testing.T) {
	seeds(t, 60, func(m memory, r *rand.Rand, seed int) {
		vocab := []int{1, 2, 33, 300, 2048, 2049, 5000}[r.IntN(7)]
		n := 1 + r.IntN(3)
		slots := n + r.IntN(2)
		stride := vocab + r.IntN(9)
		samplers := make([]*sample.Sampler, slots)
		states := room[uint64](m, slots*kernel.StateWords)
		all := make([]sample.Params, slots)
		for s := range slots {
			p := params(r, vocab)
			all[s] = p
			prompt := make([]uint32, r.IntN(6))
			for i := range prompt {
				prompt[i] = r.Uint32N(uint32(vocab))
			}
			samplers[s] = sample.New(p, prompt)
			var counts uint64
			if repeats := p.Repetition != 0 && p.Repetition != sample.One; repeats || p.Frequency != 0 || p.Presence != 0 {
				seen := put(m, make([]uint32, vocab))
				counts = at(seen)
				for _, id := range prompt {
					if repeats {
						seen[id] |= 1 << 31
					}
				}
			}
			copy(states[s*kernel.StateWords:], []uint64{uint64(p.Temperature), uint64(p.TopP), uint64(p.MinP), uint64(p.TopK), p.Seed,
				uint64(p.Repetition), word(int(p.Frequency)), word(int(p.Presence)), 0, counts})
		}
		// Rows of logits belong to some rows of the step, in any order.
		steps := n + r.IntN(3)
		slot, tok, pos := room[uint32](m, steps), put(m, make([]uint32, steps)), put(m, make([]uint32, steps))
		var rows []uint32
		for i := range slot {
			slot[i] = kernel.None
		}
		for i, row := range r.Perm(steps)[:n] {
			rows = append(rows, uint32(row))
			slot[row] = uint32(i)
		}
		idx := put(m, rows)
		scratch := room[byte](m, kernel.SampleBytes(n, vocab))
		for step := range 3 {
			if step == 2 && n > 1 {
				slot[rows[n-1]] = kernel.None
			}
			l := put(m, make([]int64, n*stride))
			want := make([]uint32, n)
			out := put(m, slices.Repeat([]uint32{77}, n))
			wantPos, wantTok := slices.Clone(pos), slices.Clone(tok)
			for i, row := range rows {
				of := logits(r, vocab)
				copy(l[i*stride:], of)
				if want[i] = 77; slot[row] != kernel.None {
					want[i] = samplers[slot[row]].Choose(of)
					samplers[slot[row]].Accept(want[i])
					wantPos[row], wantTok[row] = wantPos[row]+1, want[i]
				}
			}
			args := []uint64{at(l), word(stride), word(vocab), at(states), at(slot), at(idx), at(scratch), word(n)}
			m.launch(kernel.Best(n, vocab), args...)
			m.launch(kernel.Weigh(n, vocab), args...)
			m.launch(kernel.Pick(n), append(args, at(tok), at(pos), at(out))...)
			same(t, fmt.Sprintf("step %d of %d tokens with %+v: choice", step, vocab, all), out, want)
			same(t, "pos", pos, wantPos)
			same(t, "tok", tok, wantTok)
		}
	})
}
