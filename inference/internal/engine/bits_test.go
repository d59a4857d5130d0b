package engine

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/reference"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

// load makes the random model of a configuration.
func load(t testing.TB, c random.Config) *model.Model {
	t.Helper()
	b, err := random.Bytes(c)
	if err != nil {
		t.Fatal(err)
	}
	m, err := model.Load(b)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// answer is what the reference says about some tokens.
type answer struct {
	tokens []uint32
	logits [][]int64
	nodes  map[[2]int][]byte
}

func ask(m *model.Model, tokens []uint32, nodes bool) *answer {
	a := &answer{tokens: tokens}
	var see reference.Observer
	if nodes {
		a.nodes = map[[2]int][]byte{}
		see = func(pos, op int, v any) { a.nodes[[2]int{pos, op}] = num.AppendNode(nil, v) }
	}
	r := reference.New(m, see)
	for _, id := range tokens {
		a.logits = append(a.logits, r.Step(id))
	}
	return a
}

// trial runs the tokens of an answer and compares all it sees.
type trial struct {
	a     *answer
	first int // position whose nodes are shown first
	seen  map[[2]int]bool
	mu    sync.Mutex
	last  map[int]int // position shown last, by lane
	shown int         // how many were
	want  int
	err   error
}

func (tr *trial) fail(format string, args ...any) {
	if tr.err == nil {
		tr.err = fmt.Errorf(format, args...)
	}
}

// job is the trial's job from a position on; generated: the tokens behind the
// first come one by one, as if sampled.
func (tr *trial) job(from int, generated bool) *Job {
	a := tr.a
	tr.last, tr.want = map[int]int{}, len(a.tokens)-from
	j := &Job{Tokens: a.tokens, Most: len(a.tokens), From: from}
	if generated {
		j.Tokens = a.tokens[:from+1]
	} else {
		j.Lanes = len(a.tokens) % 4
	}
	j.Visit = func(pos int, logits []int64) (uint32, bool, error) {
		tr.mu.Lock()
		defer tr.mu.Unlock()
		lane := pos % max(1, j.Lanes)
		if last, ok := tr.last[lane]; ok && pos <= last || pos < from {
			tr.fail("position %d was shown behind %d", pos, last)
		}
		tr.last[lane] = pos
		tr.shown++
		if !slices.Equal(logits, a.logits[pos]) {
			tr.fail("logits of position %d differ", pos)
		}
		clear(logits) // they are the job's
		if generated && pos+1 < len(a.tokens) {
			return a.tokens[pos+1], true, nil
		}
		return 0, false, nil
	}
	if a.nodes != nil {
		tr.seen = map[[2]int]bool{}
		tr.first = from / 2
		j.SeeFrom = tr.first
		j.See = func(pos, op int, v any) {
			key := [2]int{pos, op}
			want, ok := a.nodes[key]
			switch {
			case !ok || tr.seen[key]:
				tr.fail("node %v was shown twice, or is none", key)
			case !bytes.Equal(want, num.AppendNode(nil, v)):
				tr.fail("node %v differs", key)
			}
			tr.seen[key] = true
		}
	}
	return j
}

// check says what was wrong.
func (tr *trial) check() error {
	if tr.shown != tr.want {
		tr.fail("%d positions were shown, want %d", tr.shown, tr.want)
	}
	nodes := 0
	for key := range tr.a.nodes {
		if key[0] >= tr.first {
			nodes++
		}
	}
	if len(tr.seen) != nodes {
		tr.fail("%d nodes were shown, want %d", len(tr.seen), nodes)
	}
	return tr.err
}

// bits compares the engine with the reference for everything that a seed says:
// a model, its kernel level and threads, sequences run together, and how they
// are cut.
func bits(t testing.TB, seed uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 1))
	arch := random.Architectures[seed%uint64(len(random.Architectures))]
	m := load(t, random.Tiny(arch, seed))
	if seed%7 == 6 {
		enlarge(m, r.IntN(12))
	}

	var answers []*answer
	for i := range 1 + r.IntN(3) {
		n := 1 + r.IntN(12)
		if i == 0 && seed%5 == 0 {
			n = 60 + r.IntN(20) // more than a page
		}
		tokens := make([]uint32, min(n, m.Context))
		for i := range tokens {
			tokens[i] = r.Uint32N(uint32(m.Vocab))
		}
		answers = append(answers, ask(m, tokens, n < 20 && r.IntN(4) == 0))
	}
	for level := kernel.Go; level <= kernel.Best(); level++ {
		kernel.Use(level)
		threads := 1 + r.IntN(4)
		e := New(m, Options{Threads: threads, Memory: 1 << 30})
		e.run.begin()
		var trials []*trial
		var running []*sequence
		for _, a := range answers {
			for range 1 + r.IntN(3) { // the same tokens more than once, cut differently
				tr := &trial{a: a}
				from := r.IntN(len(a.tokens))
				j := tr.job(from, r.IntN(2) == 0)
				trials = append(trials, tr)
				running = append(running, &sequence{job: j, tokens: slices.Clone(j.Tokens)})
			}
		}
		for turn := 0; len(running) > 0; turn++ {
			segs := pick(running, turn, cpuLimits)
			if r.IntN(2) == 0 { // cut in another way
				segs = segs[:0]
				at := 0
				for _, s := range running {
					if n := min(r.IntN(cpuLimits.chunk/4), s.left()); n > 0 {
						segs = append(segs, segment{s, at, n})
						at += n
					}
				}
			}
			if len(segs) == 0 {
				continue // a step has something to do
			}
			e.step(segs)
			running = slices.DeleteFunc(running, func(s *sequence) bool {
				if s.ended {
					e.run.release(s)
				}
				return s.ended
			})
		}
		e.run.end()
		for i, tr := range trials {
			if err := tr.check(); err != nil {
				t.Fatalf("%s, seed %d, %v, %d threads, trial %d of %d: %v", arch, seed, level, threads, i, len(trials), err)
			}
		}
	}
	kernel.Use(kernel.Best())
}

// enlarge makes a model's gated units so large that some, or all, need more than
// 32 bits.
func enlarge(m *model.Model, bits int) {
	for l := range m.Layer {
		m.Layer[l].FFNNorm.S.E += int32(bits)
	}
}

// TestBits: reference = every kernel level = any batch = any cut = any number
// of threads, on logits and nodes.
func TestBits(t *testing.T) {
	seeds := uint64(150)
	if testing.Short() {
		seeds = 40
	}
	for seed := range seeds {
		bits(t, seed)
	}
}

func FuzzBits(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) { bits(t, seed) })
}

// TestTogether: jobs that meet in the batcher each see what they see alone.
func TestTogether(t *testing.T) {
	for i, arch := range random.Architectures {
		m := load(t, random.Tiny(arch, uint64(100+i)))
		e := New(m, Options{Threads: 3, Memory: 1 << 30, Queue: 100})
		r := rand.New(rand.NewPCG(uint64(i), 2))
		var trials []*trial
		var all sync.WaitGroup
		for range 24 {
			tokens := make([]uint32, 1+r.IntN(30))
			for i := range tokens {
				tokens[i] = r.Uint32N(uint32(m.Vocab))
			}
			tr := &trial{a: ask(m, tokens, false)}
			trials = append(trials, tr)
			j := tr.job(r.IntN(len(tokens)), r.IntN(2) == 0)
			all.Go(func() {
				if err := e.Run(context.Background(), j); err != nil {
					tr.fail("%v", err)
				}
			})
		}
		all.Wait()
		e.Close()
		for _, tr := range trials {
			if err := tr.check(); err != nil {
				t.Errorf("%s: %v", arch, err)
			}
		}
		if e.reserved != 0 || len(e.running) != 0 {
			t.Errorf("%s: %d pages are still reserved", arch, e.reserved)
		}
	}
}
