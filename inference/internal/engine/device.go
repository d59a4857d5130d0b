package engine

import (
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// Device is hardware of its own that runs steps: a graphics card. One goroutine
// at a time calls it. Whichever call returns an error, the device has lost all
// sequences with it; it may work again in the next call.
type Device interface {
	// Size is what there is room for.
	Size() DeviceSize
	// Begin gives a slot to a sequence.
	Begin(slot int, s Start) error
	// Step runs the next tokens of sequences. It shows the logits that are wanted,
	// some rows at a time, and sets Next where a token is to be chosen.
	Step(parts []Part, show func([]Logits)) error
}

// DeviceSize bounds what a device does.
type DeviceSize struct {
	Slots     int // sequences at a time
	Chunk     int // tokens of prompts in a step
	Longest   int // tokens of one sequence in a step, at least Chunk + Chunk/4
	Pages     int
	PageBytes int64
}

// Start is what a device has to know of a sequence.
type Start struct {
	// Table is the number of the page that holds each block of 64 positions, for
	// each key-value head of each layer: Blocks to a head.
	Table  []int32
	Blocks int
	Sample *sample.Params // nil: no token is chosen
	Prompt []uint32       // behind which tokens are chosen
}

// Part is the next tokens of one sequence. Tokens are chosen one behind the
// other, so what a part with Choose and one token begins with is what the part
// before it chose.
type Part struct {
	Slot, Pos int // of the first token
	Tokens    []uint32
	Want      int    // index of the first token whose logits are wanted; len(Tokens): none
	Choose    bool   // the token behind the last one
	Next      uint32 // is it, when Step has returned
}

// Logits are those of token Index of a part; whoever is shown them may change
// them and must not keep them.
type Logits struct {
	Part, Index int
	Row         []int64
}

// remote runs the model on a Device.
type remote struct {
	d     Device
	size  DeviceSize
	pages pages // counts only
	spec  *model.Spec

	slots []bool  // taken
	free  []int32 // pages
	made  int32   // pages ever taken
	segs  []segment
	parts []Part
}

// place is what a sequence has on a device.
type place struct {
	slot  int
	pages []int32
}

func newRemote(m *model.Model, d Device) *remote {
	r := &remote{d: d, size: d.Size(), spec: &m.Spec}
	r.slots = make([]bool, r.size.Slots)
	r.pages.init(&m.Spec, r.size.Longest)
	return r
}

func (r *remote) begin()         {}
func (r *remote) end()           {}
func (r *remote) sample(*Job)    {}
func (r *remote) need(n int) int { return r.pages.need(n) }
func (r *remote) unit() int64    { return r.size.PageBytes }
func (r *remote) limits() limits {
	return limits{running: r.size.Slots, chunk: r.size.Chunk, busy: max(share, r.size.Chunk/4)}
}

func (r *remote) step(segs []segment) error {
	r.segs, r.parts = segs, r.parts[:0]
	for _, g := range segs {
		s, j := g.seq, g.seq.job
		if s.place == nil {
			if err := r.admit(s); err != nil {
				return err
			}
		}
		p := Part{Slot: s.place.slot, Pos: s.pos, Tokens: s.tokens[s.pos:][:g.n], Want: g.n}
		switch last := s.pos+g.n == len(s.tokens); {
		case j.Sample != nil:
			p.Choose = last
		case j.Visit != nil:
			p.Want = min(g.n, max(0, j.From-s.pos))
		}
		r.parts = append(r.parts, p)
	}
	if err := r.d.Step(r.parts, r.show); err != nil {
		return err
	}
	for i, p := range r.parts {
		if s := segs[i].seq; p.Choose && !s.ended {
			if more := s.job.Chosen(p.Next); more && len(s.tokens) < s.job.Most {
				s.tokens = append(s.tokens, p.Next)
			}
		}
	}
	return nil
}

// admit gives a sequence a slot and all the pages that it will need. A local
// layer uses a few pages in turn.
func (r *remote) admit(s *sequence) error {
	at := &place{}
	for r.slots[at.slot] {
		at.slot++
	}
	all := blocks(s.job.Most)
	start := Start{Blocks: all, Sample: s.job.Sample, Prompt: s.job.Tokens}
	for l := range r.spec.Layers {
		n := r.pages.blocks(l, s.job.Most)
		for range r.spec.KVHeads {
			first := len(at.pages)
			for range n {
				at.pages = append(at.pages, r.take())
			}
			for j := range all {
				start.Table = append(start.Table, at.pages[first+j%n])
			}
		}
	}
	r.slots[at.slot] = true
	s.place = at
	return r.d.Begin(at.slot, start)
}

func (r *remote) take() int32 {
	last := len(r.free) - 1
	if last < 0 {
		r.made++
		return r.made - 1
	}
	page := r.free[last]
	r.free = r.free[:last]
	return page
}

func (r *remote) release(s *sequence) {
	if s.place == nil {
		return
	}
	r.slots[s.place.slot] = false
	r.free = append(r.free, s.place.pages...)
	s.place = nil
}

// show hands out logits: those of different sequences, and of different lanes
// of one, at a time.
func (r *remote) show(rows []Logits) {
	var all sync.WaitGroup
	for from := 0; from < len(rows); {
		to := from + 1
		for to < len(rows) && rows[to].Part == rows[from].Part {
			to++
		}
		seq, part := r.segs[rows[from].Part].seq, rows[from:to]
		lanes := max(1, seq.job.Lanes)
		errs := make([]error, lanes)
		var own sync.WaitGroup
		for lane := range lanes {
			own.Go(func() {
				for _, row := range part {
					if pos := seq.pos + row.Index; pos%lanes == lane && errs[lane] == nil {
						errs[lane] = seq.visit(pos, row.Row)
					}
				}
			})
		}
		all.Go(func() {
			own.Wait()
			for _, err := range errs {
				if err != nil && !seq.ended {
					seq.end(err)
				}
			}
		})
		from = to
	}
	all.Wait()
}
