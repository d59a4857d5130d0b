//go:build cuda

package cuda

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// buffer is one of a device's allocations beside the weights.
type buffer int

const (
	bufX      buffer = iota // the residual stream, Q24
	bufY                    // what is added to it
	bufQ                    // queries, keys, values
	bufK                    //
	bufV                    //
	bufOut                  // of attention
	bufGate                 // and the product of both
	bufUp                   //
	bufDigits               // the quantised vectors of the step
	bufBlocks               //
	bufScales               //
	bufTop                  // largest elements of rows
	bufQuery                // scratch of attention
	bufScores               //
	bufSums                 //
	bufRows                 // token, position and slot of each row
	bufIndex                // rows whose logits are wanted
	bufTiles                // runs of rows for attention
	bufLogits               //
	bufSample               // scratch of sampling
	bufNext                 // tokens chosen
	bufStates               // of the samplers, for each slot
	bufCounts               // of tokens, for each slot
	bufPrompt               // tokens to be counted
	bufTable                // pages, for each slot, layer and head
	buffers
)

// plan is what a model and a card's memory lead to. Bytes, tokens, rows.
type plan struct {
	slots, chunk int
	rows         int // of a step
	back         int // rows of logits that are read back at a time
	blocks       int // of 64 positions, of the longest sequence
	logitStride  int // elements
	sizes        [buffers]int64
	pages        int
	pageBytes    int64
}

const (
	readBack     = 32 << 20 // bytes of logits read back at a time
	scratchShare = 4        // of the memory beside the weights, one part in so many at most is scratch
	leastTask    = 512      // tokens of a task that has to fit
	spareShare   = 32       // of the free memory, one part in so many is left alone
	rowAlign     = 64
)

func padTo(n, to int) int { return (n + to - 1) / to * to }

// stride is the length of a row of what a product makes.
func stride(rows int) int { return padTo(rows, pack.Group) }

// longest is how many tokens of one sequence a step may take.
func (p *plan) longest() int { return p.chunk + p.chunk/4 }

// batches are the sizes of steps to choose from: tokens of prompts, sequences.
var batches = [][2]int{
	{2048, 64}, {1024, 64}, {512, 64}, {512, 32}, {256, 32}, {256, 16}, {128, 16}, {128, 8}, {64, 8}, {64, 4}, {64, 2}, {64, 1},
}

// newPlan is the largest plan that fits free bytes with the weights.
func newPlan(s *model.Spec, weights, free, memory int64) (*plan, error) {
	room := free - free/spareShare - weights
	var p *plan
	for i, b := range batches {
		p = layout(s, b[1], b[0])
		if last := i == len(batches)-1; !last && p.scratch() > room/scratchShare {
			continue
		}
		left := room - p.scratch()
		if memory > 0 {
			left = min(left, memory)
		}
		p.pages = int(max(0, min(left/p.pageBytes, 1<<31-1)))
		if p.pages >= pagesOf(s, p, min(leastTask, s.Context)) {
			p.pages = min(p.pages, p.slots*pagesOf(s, p, s.Context))
			return p, nil
		}
	}
	n := min(leastTask, s.Context)
	return nil, fmt.Errorf("%w: weights of %d bytes, scratch memory of %d and %d for the keys and values of %d tokens do not fit the %d that are free",
		ErrMemory, weights, p.scratch(), int64(pagesOf(s, p, n))*p.pageBytes, n, free)
}

// pagesOf is how many pages a sequence of n tokens needs at most.
func pagesOf(s *model.Spec, p *plan, n int) (sum int) {
	all := (n + kernel.PageLen - 1) / kernel.PageLen
	for l := range s.Layers {
		if s.Local(l) {
			sum += min(all, (s.Window+p.longest()+kernel.PageLen-1)/kernel.PageLen+1)
		} else {
			sum += all
		}
	}
	return sum * s.KVHeads
}

// scratch is all but weights and pages.
func (p *plan) scratch() (sum int64) {
	for _, n := range p.sizes {
		sum += n
	}
	return sum
}

// layout is a plan without pages.
func layout(s *model.Spec, slots, chunk int) *plan {
	p := &plan{slots: slots, chunk: chunk, logitStride: stride(s.Vocab), pageBytes: int64(kernel.PageBytes(s.HeadDim))}
	p.rows = padTo(p.longest()+slots, rowAlign)
	p.back = max(1, min(slots, readBack/(8*p.logitStride)))
	p.blocks = padTo(s.Context, kernel.PageLen) / kernel.PageLen
	n, qo, kv := p.rows, s.Heads*s.HeadDim, s.KVHeads*s.HeadDim
	digits, blocks, scales := kernel.VecBytes(n, max(s.Width, qo, s.FFN))
	words := func(b buffer, rows, width int) { p.sizes[b] = 8 * int64(rows) * int64(stride(width)) }
	words(bufX, n, s.Width)
	words(bufY, n, s.Width)
	words(bufQ, n, qo)
	words(bufK, n, kv)
	words(bufV, n, kv)
	words(bufOut, n, qo)
	words(bufGate, n, s.FFN)
	words(bufUp, n, s.FFN)
	words(bufLogits, slots, s.Vocab)
	for b, bytes := range map[buffer]int{
		bufDigits: digits, bufBlocks: blocks, bufScales: scales,
		bufTop:    16 * n,
		bufQuery:  kernel.QueryBytes(n, s.Heads, s.HeadDim),
		bufScores: kernel.ScoreBytes(slots, s.Heads, s.KVHeads, p.blocks*kernel.PageLen),
		bufSums:   kernel.SumBytes(n, s.Heads, s.HeadDim),
		bufRows:   3 * 4 * n,
		bufIndex:  4 * n,
		bufTiles:  8 * n,
		bufSample: kernel.SampleBytes(slots, s.Vocab),
		bufNext:   4 * padTo(slots, rowAlign),
		bufStates: 8 * kernel.StateWords * slots,
		bufCounts: 4 * slots * s.Vocab,
		bufPrompt: 4 * s.Context,
		bufTable:  4 * slots * s.Layers * s.KVHeads * p.blocks,
	} {
		p.sizes[b] = int64(bytes)
	}
	return p
}
