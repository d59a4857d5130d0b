package sample

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// draws makes random cases. Shapes: from spread-out logits to all equal ones.
type draws struct{ *rand.Rand }

func (r draws) logits(n int) []int64 {
	l := make([]int64, n)
	switch r.IntN(6) {
	case 0: // a few values: many ties
		for i := range l {
			l[i] = int64(r.IntN(4)) << 23
		}
	case 1: // the whole range
		for i := range l {
			l[i] = r.Int64N(2*num.Max48+1) - num.Max48
		}
	case 2: // sorted, best last
		for i := range l {
			l[i] = int64(i) << 18
		}
	default: // like a model's: normal, some nats wide
		width := float64(int64(1) << (20 + r.IntN(7)))
		for i := range l {
			l[i] = num.Sat48(int64(r.NormFloat64() * width))
		}
		for range r.IntN(5) {
			l[r.IntN(n)] += int64(r.IntN(20)) << 24
		}
	}
	for range n / 8 {
		l[r.IntN(n)] = l[r.IntN(n)]
	}
	return l
}

// params picks values from among those where rules begin and end.
func (r draws) params() Params {
	pick := func(v ...uint32) uint32 { return v[r.IntN(len(v))] }
	p := Params{
		Temperature: pick(0, 1, 1000, 10_000, 300_000, One, One, 1_700_000, 20*One, MaxTemperature),
		TopP:        pick(0, 0, One, 1, 100_000, 500_000, 900_000, 999_999),
		MinP:        pick(0, 0, 1, 1000, 50_000, 500_000, One),
		TopK:        pick(0, 0, 1, 2, 5, 40, 1000, 1<<32-1),
		Seed:        r.Uint64(),
	}
	if r.IntN(3) == 0 {
		p.Repetition = pick(0, One, 1, 9, 100_000, 900_000, 1_100_000, MaxRepetition)
		p.Frequency = int32(r.IntN(2*MaxPenalty+1)) - MaxPenalty
		p.Presence = int32(r.IntN(2*MaxPenalty+1)) - MaxPenalty
	}
	return p
}

func (r draws) ids(n, most int) []uint32 {
	out := make([]uint32, r.IntN(most))
	for i := range out {
		out[i] = uint32(r.IntN(n))
	}
	return out
}

// TestDefinition compares choices with the slow definition.
func TestDefinition(t *testing.T) {
	for seed := range uint64(6000) {
		r := draws{rand.New(rand.NewPCG(seed, 1))}
		n := 1 + r.IntN(400)
		if seed%300 == 0 {
			n = 40_000
		}
		compareWithSlow(t, r, n)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func compareWithSlow(t *testing.T, r draws, n int) {
	t.Helper()
	p, prompt := r.params(), r.ids(n, 30)
	if err := p.Validate(); err != nil {
		t.Fatal(err)
	}
	s, output := New(p, prompt), []uint32(nil)
	for range 3 { // one sampler, several tokens: nothing of one is left for the next
		l := r.logits(n)
		got, want := s.Choose(slices.Clone(l)), newSlow(p, prompt, output).choose(slices.Clone(l))
		if got != want {
			t.Errorf("%d logits, prompt %v, output %v, %+v: chose %d, want %d", n, prompt, output, p, got, want)
		}
		for _, id := range append(r.ids(n, 4), want) {
			s.Accept(id)
			output = append(output, id)
		}
	}
}

func FuzzDefinition(f *testing.F) {
	f.Add(uint64(1), uint16(100))
	f.Fuzz(func(t *testing.T, seed uint64, n uint16) {
		compareWithSlow(t, draws{rand.New(rand.NewPCG(seed, 2))}, 1+int(n)%3000)
	})
}

// TestWeights compares every weight with num's, at both ends of each octave and
// at random, and checks that a weight never grows with the distance: floors
// rely on it.
func TestWeights(t *testing.T) {
	for _, temperature := range []uint32{1, 1000, 700_000, One, MaxTemperature} {
		w := newWeigher(Params{Temperature: temperature}, num.Max48)
		r := rand.New(rand.NewPCG(1, uint64(temperature)))
		for i := range 20_000 {
			l := w.floor + int64(i)
			if i > 10 {
				l = w.floor + r.Int64N(w.best-w.floor+1)
			}
			if want := num.Exp2Neg(w.t.Apply(w.best-l, -8)); int64(w.weight(w.distance(l))) != want || want == 0 {
				t.Fatalf("temperature %d, logit %d below the best: weight %d, want %d", temperature, w.best-l, w.weight(w.distance(l)), want)
			}
		}
		if n := num.Exp2Neg(w.t.Apply(w.best-(w.floor-1), -8)); n != 0 {
			t.Errorf("temperature %d: below the floor is a weight of %d", temperature, n)
		}
	}
	last := int64(1 << 30)
	for d := range int64(octaves+1) << 16 {
		n := num.Exp2Neg(d)
		if n > last {
			t.Fatalf("the weight at %d is %d, before it %d", d, n, last)
		}
		last = n
	}
	if last != 0 {
		t.Errorf("the weight is still %d", last)
	}
}

// TestPrefixOfBadPivots: the pivots are as bad as can be, and every x leads to
// the same place as walking the sorted list.
func TestPrefixOfBadPivots(t *testing.T) {
	const n, unknown = 600, -1 << 40
	c := make([]candidate, n)
	for i := range c {
		c[i] = candidate{l: unknown, id: uint32(i), w: uint32(i%7) + 1}
	}
	// Of each window, which two become the best is decided where partition looks
	// for its pivot, so that it takes off no more than these two.
	killer, rounds := slices.Clone(c), 0
	for window := slices.Clone(c); len(window) > 4; rounds++ {
		for i, at := range []int{len(window) / 2, len(window) - 1} {
			window[at].l = int64(-2*rounds - i)
			killer[window[at].id].l = window[at].l
		}
		at, _ := partition(window)
		window = window[at+1:]
	}
	c = killer
	if rounds < n/2-5 {
		t.Fatalf("only %d rounds: the pivots are not bad", rounds)
	}
	sorted := slices.Clone(c)
	slices.SortFunc(sorted, compare)
	x, through := uint64(0), uint64(0)
	for i, last := range sorted {
		for through += uint64(last.w); x < through; x++ {
			have := slices.Clone(c)
			n, sum := prefix(have, x)
			if n != i+1 || sum != through || have[n-1] != last {
				t.Fatalf("x %d: %d with weight %d, want %d with %d", x, n, sum, i+1, through)
			}
			slices.SortFunc(have[:n], compare)
			if !slices.Equal(have[:n], sorted[:n]) {
				t.Fatalf("x %d: others in the prefix", x)
			}
		}
	}
}

// TestNothingGrows: choosing again and again allocates nothing.
func TestNothingGrows(t *testing.T) {
	r := draws{rand.New(rand.NewPCG(4, 4))}
	l := make([]int64, 5000)
	for i := range l {
		l[i] = int64(r.NormFloat64() * (1 << 25))
	}
	for _, p := range modes {
		s := New(p, nil)
		s.Choose(l)
		if n := testing.AllocsPerRun(10, func() { s.Choose(l) }); n != 0 {
			t.Errorf("%+v: %v allocations", p, n)
		}
	}
}

var modes = map[string]Params{
	"greedy":             {},
	"temperature":        {Temperature: One},
	"top-p":              {Temperature: One, TopP: 950_000},
	"top-k":              {Temperature: One, TopK: 64},
	"top-k 1000":         {Temperature: One, TopK: 1000},
	"top-k, top-p":       {Temperature: One, TopK: 64, TopP: 950_000},
	"min-p":              {Temperature: One, MinP: 50_000},
	"high temperature":   {Temperature: 2 * One},
	"high t., top-p":     {Temperature: 2 * One, TopP: 950_000},
	"top-k, penalties":   {Temperature: One, TopK: 64, Repetition: 1_100_000, Frequency: 500_000},
	"greedy, repetition": {Repetition: 1_100_000},
}

// BenchmarkChoose has logits like a model's: normal, 2.5 nats wide, a few
// tokens that stand out. About half of the vocabulary has a weight.
func BenchmarkChoose(b *testing.B) {
	for _, n := range []int{32_000, 128_256, 262_144} {
		r := draws{rand.New(rand.NewPCG(7, 7))}
		l := make([]int64, n)
		for i := range l {
			l[i] = int64(r.NormFloat64() * 2.5 * (1 << 24))
		}
		for i := range 20 {
			l[r.IntN(n)] = int64(21-i/2) << 24
		}
		prompt := make([]uint32, 1000)
		for i := range prompt {
			prompt[i] = uint32(r.IntN(n))
		}
		for _, name := range []string{"greedy", "temperature", "top-p", "top-k", "top-k 1000", "top-k, top-p", "min-p",
			"high temperature", "high t., top-p", "top-k, penalties"} {
			b.Run(fmt.Sprintf("%d/%s", n, name), func(b *testing.B) {
				s := New(modes[name], prompt)
				for b.Loop() {
					s.Accept(s.Choose(l))
				}
			})
		}
		b.Run(fmt.Sprintf("%d/definition of top-p", n), func(b *testing.B) {
			s := newSlow(modes["top-p"], nil, nil)
			for b.Loop() {
				s.choose(l)
			}
		})
	}
}
