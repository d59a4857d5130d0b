//go:build cuda

package cuda

import (
	"encoding/binary"

	"gorgonia.org/cu"

	"github.com/cuckoo-network/cuckoo/inference/cuda/cux"
	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// run is a model on a card that is open. Its methods are called by session.do.
type run struct {
	m    *model.Model
	s    *session
	plan *plan
	w    weights

	buf               [buffers]cu.DevicePtr
	arena             uint64 // pages
	freqs, localFreqs uint64

	in     []byte // pinned: what goes to the card
	next   []byte // pinned: tokens
	logits []byte // pinned: rows of logits

	graphs map[int]cux.Graph // by rows
	there  []cell            // what the rows on the card hold
}

// cell is a row of a step of single tokens.
type cell struct {
	slot, pos int
	token     uint32
}

func (r *run) at(b buffer) uint64 { return uint64(r.buf[b]) }

// rowsAt is one of the arrays of the rows: tokens, positions, slots.
func (r *run) rowsAt(i int) uint64 { return r.at(bufRows) + uint64(4*i*r.plan.rows) }

// tableBytes is the page table of a slot.
func (r *run) tableBytes() int { return 4 * r.m.Layers * r.m.KVHeads * r.plan.blocks }

// stateBytes is a sampler's state.
const stateBytes = 8 * kernel.StateWords

// prepare allocates everything and uploads the weights.
func (r *run) prepare() (err error) {
	p := r.plan
	for b, n := range p.sizes {
		if r.buf[b], err = r.s.alloc(n); err != nil {
			return err
		}
	}
	arena, err := r.s.alloc(int64(p.pages) * p.pageBytes)
	if err != nil {
		return err
	}
	r.arena = uint64(arena)
	var tables image
	freqs, local := tables.add(raw(r.m.Freqs)), tables.add(raw(r.m.LocalFreqs))
	if err := tables.load(r.s); err != nil {
		return err
	}
	r.freqs, r.localFreqs = tables.address(freqs), tables.address(local)
	if err := r.upload(); err != nil {
		return err
	}
	begin := r.tableBytes() + stateBytes + 4*r.m.Context
	step := int(p.sizes[bufRows] + p.sizes[bufIndex] + p.sizes[bufTiles])
	if r.in, err = r.s.pin(max(begin, step)); err != nil {
		return err
	}
	if r.next, err = r.s.pin(4 * p.slots); err != nil {
		return err
	}
	if r.logits, err = r.s.pin(8 * p.back * p.logitStride); err != nil {
		return err
	}
	r.graphs = map[int]cux.Graph{}
	return cu.Synchronize() // the weights have come
}

// begin uploads the page table of a sequence and the state of its sampler.
func (r *run) begin(slot int, s engine.Start) error {
	n := r.tableBytes()
	table, state, prompt := r.in[:n], r.in[n:][:stateBytes], r.in[n+stateBytes:][:4*len(s.Prompt)]
	clear(table)
	for head := range r.m.Layers * r.m.KVHeads {
		for j, page := range s.Table[head*s.Blocks:][:s.Blocks] {
			binary.LittleEndian.PutUint32(table[4*(head*r.plan.blocks+j):], uint32(page))
		}
	}
	if err := r.s.up(r.buf[bufTable]+cu.DevicePtr(slot*n), table); err != nil {
		return err
	}
	if s.Sample == nil {
		return r.s.wait()
	}
	q := *s.Sample
	repeats := q.Repetition != 0 && q.Repetition != sample.One
	counts := uint64(0)
	if repeats || q.Frequency != 0 || q.Presence != 0 {
		bytes := 4 * r.m.Vocab
		at := r.buf[bufCounts] + cu.DevicePtr(slot*bytes)
		if err := r.s.zero(at, int64(bytes)); err != nil {
			return err
		}
		counts = uint64(at)
	}
	if repeats {
		for i, id := range s.Prompt {
			binary.LittleEndian.PutUint32(prompt[4*i:], id)
		}
		if err := r.s.up(r.buf[bufPrompt], prompt); err != nil {
			return err
		}
		if err := r.s.launch(kernel.See(len(s.Prompt)), counts, r.at(bufPrompt), uint64(len(s.Prompt))); err != nil {
			return err
		}
	}
	clear(state)
	for i, v := range []uint64{
		uint64(q.Temperature), uint64(q.TopP), uint64(q.MinP), uint64(q.TopK), q.Seed,
		uint64(q.Repetition), signed(q.Frequency), signed(q.Presence), 0, counts,
	} {
		binary.LittleEndian.PutUint64(state[8*i:], v)
	}
	if err := r.s.up(r.buf[bufStates]+cu.DevicePtr(slot*stateBytes), state); err != nil {
		return err
	}
	return r.s.wait()
}
