package engine

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/reference"
	"github.com/cuckoo-network/cuckoo/inference/random"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// slowDevice is a Device that is the reference. It sees to it that no page is of
// two sequences or heads, and that none is written that is still looked at.
type slowDevice struct {
	t     testing.TB
	m     *model.Model
	size  DeviceSize
	at    map[int]*slowSequence
	steps int
	fail  int    // the step that fails; 0: none does
	taken []bool // the slots in use
	most  int    // parts of a step, the largest number seen
}

type slowSequence struct {
	run     *reference.Run
	sampler *sample.Sampler
	start   Start
	pos     int
}

var errDevice = errors.New("the device is gone")

func (d *slowDevice) Size() DeviceSize { return d.size }

func (d *slowDevice) Begin(slot int, s Start) error {
	if d.at == nil {
		d.at = map[int]*slowSequence{}
	}
	q := &slowSequence{run: reference.New(d.m, nil), start: s}
	if s.Sample != nil {
		q.sampler = sample.New(*s.Sample, s.Prompt)
	}
	if len(s.Table) != d.m.Layers*d.m.KVHeads*s.Blocks {
		d.t.Errorf("a table of %d, want %d x %d x %d", len(s.Table), d.m.Layers, d.m.KVHeads, s.Blocks)
	}
	owner := map[int32]int{} // which head holds a page
	for i, page := range s.Table {
		if head, ok := owner[page]; page < 0 || int(page) >= d.size.Pages || ok && head != i/s.Blocks {
			d.t.Errorf("page %d of %d is of head %d and %d", page, d.size.Pages, head, i/s.Blocks)
		}
		owner[page] = i / s.Blocks
	}
	for other, o := range d.at {
		for _, page := range o.start.Table {
			if _, ok := owner[page]; ok && other != slot && d.taken[other] {
				d.t.Errorf("page %d is of slots %d and %d", page, slot, other)
			}
		}
	}
	d.at[slot] = q
	return nil
}

func (d *slowDevice) Step(parts []Part, show func([]Logits)) error {
	d.steps++
	d.most = max(d.most, len(parts))
	if d.steps == d.fail {
		clear(d.at)
		return errDevice
	}
	var rows []Logits
	for i := range parts {
		p := &parts[i]
		q := d.at[p.Slot]
		if q == nil || q.pos != p.Pos || len(p.Tokens) > d.size.Longest {
			d.t.Fatalf("%d tokens from position %d of slot %d, which is %+v", len(p.Tokens), p.Pos, p.Slot, q)
		}
		d.window(q, len(p.Tokens))
		for j, id := range p.Tokens {
			logits := q.run.Step(id)
			q.pos++
			if j >= p.Want {
				rows = append(rows, Logits{i, j, slices.Clone(logits)})
			}
			if p.Choose && j == len(p.Tokens)-1 {
				p.Next = q.sampler.Choose(logits)
				q.sampler.Accept(p.Next)
			}
		}
	}
	show(rows)
	return nil
}

// window sees to it that the blocks that n tokens write and look at have pages
// of their own.
func (d *slowDevice) window(q *slowSequence, n int) {
	for l := range d.m.Layers {
		head := q.start.Table[l*d.m.KVHeads*q.start.Blocks:][:q.start.Blocks]
		seen := map[int32]bool{}
		for j := d.m.First(l, q.pos) / pagePositions; j <= (q.pos+n-1)/pagePositions; j++ {
			if seen[head[j]] {
				d.t.Errorf("layer %d: block %d shares its page while it is in use", l, j)
			}
			seen[head[j]] = true
		}
	}
}

// TestDevice: jobs of all kinds, run together on a device, get what the
// reference says.
func TestDevice(t *testing.T) {
	for _, c := range []random.Config{
		{Arch: "llama", Width: 32, Layers: 2, FFN: 64, Heads: 2, KVHeads: 1, Context: 256},
		{Arch: "gemma3", Width: 32, Layers: 6, FFN: 32, Heads: 1, Context: 512, Window: 70},
	} {
		m := load(t, c)
		d := &slowDevice{t: t, m: m, size: DeviceSize{Slots: 3, Chunk: 64, Longest: 80, Pages: 400, PageBytes: 1000}}
		e := NewOn(m, d, Options{Queue: 100})
		d.taken = e.run.(*remote).slots
		r := rand.New(rand.NewPCG(1, 1))
		var all sync.WaitGroup
		for i := range 4 {
			tokens := make([]uint32, 1+r.IntN(m.Context-8))
			from := r.IntN(len(tokens) + 1)
			for i := range tokens {
				tokens[i] = r.Uint32N(uint32(m.Vocab))
			}
			var want []uint32
			p := sample.Params{Temperature: uint32(i%2) * 900_000, Seed: uint64(i), Repetition: uint32(i%3) * 600_000}
			ref, s := reference.New(m, nil), sample.New(p, tokens)
			var logits [][]int64
			for _, id := range tokens {
				logits = append(logits, ref.Step(id))
			}
			for range 6 {
				id := s.Choose(slices.Clone(logits[len(logits)-1]))
				s.Accept(id)
				want = append(want, id)
				logits = append(logits, ref.Step(id))
			}
			all.Go(func() { // make them
				var got []uint32
				err := e.Run(context.Background(), &Job{Tokens: tokens, Most: len(tokens) + 5, Sample: &p, Chosen: func(id uint32) bool {
					got = append(got, id)
					return true
				}})
				if err != nil || !slices.Equal(got, want) {
					t.Errorf("%s, job %d: %v (%v), want %v", c.Arch, i, got, err, want)
				}
			})
			all.Go(func() { // look at logits
				shown := make([]int, len(tokens)+6)
				err := e.Run(context.Background(), &Job{
					Tokens: slices.Concat(tokens, want), Most: len(tokens) + 6, From: from, Lanes: 3,
					Visit: func(pos int, got []int64) (uint32, bool, error) {
						if shown[pos]++; !slices.Equal(got, logits[pos]) {
							t.Errorf("%s, job %d: the logits of position %d differ", c.Arch, i, pos)
						}
						return 0, false, nil
					},
				})
				for pos, n := range shown {
					if want := min(1, max(0, pos-from+1)); n != want {
						t.Errorf("%s, job %d: position %d was shown %d times, want %d", c.Arch, i, pos, n, want)
						break
					}
				}
				if err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if d.most < 2 {
			t.Errorf("no two sequences ran together")
		}
		e.Close()
		if r := e.run.(*remote); slices.Contains(r.slots, true) || len(r.free) != int(r.made) || int(r.made) > d.size.Pages {
			t.Errorf("slots %v, %d of %d pages are free", r.slots, len(r.free), r.made)
		}
	}
}

// TestDeviceFails: a device that fails ends what runs on it and nothing else.
func TestDeviceFails(t *testing.T) {
	m := tiny(t)
	d := &slowDevice{t: t, m: m, size: DeviceSize{Slots: 2, Chunk: 64, Longest: 80, Pages: 1000, PageBytes: 1}, fail: 3}
	e := NewOn(m, d, Options{Queue: 10})
	defer e.Close()
	job := func() (n int, err error) {
		err = e.Run(context.Background(), &Job{Tokens: []uint32{1}, Most: 8, Sample: &sample.Params{}, Chosen: func(uint32) bool {
			n++
			return true
		}})
		return n, err
	}
	if n, err := job(); !errors.Is(err, errDevice) || n != 2 {
		t.Errorf("%d tokens, %v, want 2 and the device's error", n, err)
	}
	if n, err := job(); err != nil || n != 8 {
		t.Errorf("afterwards %d tokens, %v, want 8", n, err)
	}
}
