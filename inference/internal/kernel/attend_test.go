package kernel

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// past is the keys and values of some positions, in both forms.
type past struct {
	k, v  []num.Half
	pages []*Page
}

// newPast makes n positions. wild lets shifts differ and elements be extreme.
func newPast(r *rand.Rand, n, dim int, wild bool) *past {
	c := &past{k: make([]num.Half, n), v: make([]num.Half, n)}
	for p := range n {
		if p%PageLen == 0 {
			c.pages = append(c.pages, NewPage(dim))
		}
		c.k[p], c.v[p] = half(r, dim, wild), half(r, dim, wild)
		c.pages[p/PageLen].Put(p%PageLen, c.k[p].Q, c.k[p].Shift, c.v[p].Q, c.v[p].Shift)
	}
	return c
}

// half is a random head; its shift is that of numbers of a model unless wild.
func half(r *rand.Rand, dim int, wild bool) num.Half {
	h := num.Half{Q: make([]int16, dim), Shift: 9 + r.IntN(4)}
	if wild {
		h.Shift = r.IntN(35)
	}
	kind := r.IntN(4)
	for i := range h.Q {
		h.Q[i] = int16(r.IntN(1<<16-1) - 1<<15 + 1)
		switch {
		case wild && kind == 1:
			h.Q[i] = 1<<15 - 1
		case wild && kind == 2:
			h.Q[i] = -1<<15 + 1
		case kind == 3:
			h.Q[i] >>= 12
		}
	}
	return h
}

// nodes is what a query's attention consists of.
type nodes struct{ scores, weights, parts, out []int64 }

// attend computes the nodes by num.
func (c *past) attend(q *Query) (a nodes) {
	k, v := c.k[q.First:q.Last+1], c.v[q.First:q.Last+1]
	for _, h := range k {
		a.scores = append(a.scores, num.Score(num.Half{Q: q.Q, Shift: q.Shift}, h))
	}
	a.weights = slices.Clone(a.scores)
	total := num.Weights(a.weights)
	shift := num.TopShift(v)
	sum := make([]int64, len(q.Q))
	for at := q.First; at <= q.Last; {
		end := min(q.Last+1, (at/PageLen+1)*PageLen)
		part := make([]int64, len(q.Q))
		num.Part(part, a.weights[at-q.First:end-q.First], v[at-q.First:end-q.First], shift)
		a.parts = append(a.parts, part...)
		for j, x := range part {
			sum[j] += x
		}
		at = end
	}
	a.out = make([]int64, len(q.Q))
	num.Mean(a.out, sum, total, shift)
	return a
}

// checkAttend compares a group of queries, with and without an observer.
func checkAttend(t *testing.T, seed uint64, dim, n, queries int) {
	r := source(seed)
	wild := seed%2 == 1
	c := newPast(r, n, dim, wild)
	qs := make([]Query, queries)
	unread := len(c.pages)
	for i := range qs {
		last := r.IntN(n)
		if seed%3 == 0 {
			last = n - 1 - i%n
		}
		first := 0
		if r.IntN(2) == 0 {
			first = r.IntN(last + 1)
		}
		h := half(r, dim, wild)
		for by, j := r.IntN(3), 0; j < dim; j++ {
			h.Q[j] >>= by
		}
		qs[i] = Query{Q: h.Q, Shift: h.Shift - 5, First: first, Last: last, Out: make([]int64, dim)}
		if wild {
			qs[i].Shift = r.IntN(60) - 30
		}
		unread = min(unread, first/PageLen)
	}
	pages := slices.Clone(c.pages)
	clear(pages[:unread])

	var s Scratch
	Attend(qs, pages, &s)
	want := make([]nodes, queries)
	for i := range qs {
		want[i] = c.attend(&qs[i])
		if !slices.Equal(qs[i].Out, want[i].out) {
			t.Fatalf("query %d, %d..%d\ngot  %v\nwant %v", i, qs[i].First, qs[i].Last, qs[i].Out, want[i].out)
		}
		clear(qs[i].Out)
	}
	seen := 0
	s.See = func(i int, scores, weights, parts []int64) {
		seen++
		a := want[i]
		if !slices.Equal(scores, a.scores) {
			t.Fatalf("query %d, %d..%d: scores\ngot  %v\nwant %v", i, qs[i].First, qs[i].Last, scores, a.scores)
		}
		if !slices.Equal(weights, a.weights) {
			t.Fatalf("query %d, %d..%d: weights\ngot  %v\nwant %v", i, qs[i].First, qs[i].Last, weights, a.weights)
		}
		if !slices.Equal(parts, a.parts) {
			t.Fatalf("query %d, %d..%d: parts\ngot  %v\nwant %v", i, qs[i].First, qs[i].Last, parts, a.parts)
		}
	}
	Attend(qs, pages, &s)
	if seen != queries {
		t.Fatalf("%d queries seen of %d", seen, queries)
	}
	for i := range qs {
		if !slices.Equal(qs[i].Out, want[i].out) {
			t.Fatalf("observed query %d\ngot  %v\nwant %v", i, qs[i].Out, want[i].out)
		}
	}
}

func TestAttend(t *testing.T) {
	levels(t, func(t *testing.T) {
		for dim := 2; dim <= 256; dim += 2 {
			checkAttend(t, uint64(dim), dim, 1+dim%130, 2)
			checkAttend(t, uint64(dim+1), dim, 1+dim*7%130, 2)
		}
		for n := 1; n <= 300; n++ {
			checkAttend(t, uint64(n), 64, n, 1+n%4)
		}
	})
}

// TestAttendLargest: the largest sums that each way of adding them allows.
func TestAttendLargest(t *testing.T) {
	const n = PageLen + 3
	levels(t, func(t *testing.T) {
		for _, dim := range []int{16, 32, 128, 254, 256} {
			for _, q := range [][4]int16{{32767, 32767, 3, 0}, {32767, -32767, -2, 1}, {16384, 16384, 16384, 16385}, {-16384, -16384, -16384, -16384}, {32767, 32767, 32767, 32767}, {-32767, -32767, -32767, -32767}} {
				c := newPast(source(1), n, dim, false)
				for p := range n {
					for j := range dim {
						c.k[p].Q[j] = int16(1-p%2*2) * 32767
						c.v[p].Q[j] = int16(1-p/2%2*2) * 32767
					}
					c.pages[p/PageLen].Put(p%PageLen, c.k[p].Q, c.k[p].Shift, c.v[p].Q, c.v[p].Shift)
				}
				query := Query{Q: make([]int16, dim), Last: n - 1, Out: make([]int64, dim)}
				for j := range query.Q {
					query.Q[j] = q[j%4]
				}
				for shift := -10; shift < 20; shift += 5 {
					query.Shift = shift
					Attend([]Query{query}, c.pages, new(Scratch))
					if want := c.attend(&query).out; !slices.Equal(query.Out, want) {
						t.Fatalf("%d dimensions of %v << %d\ngot  %v\nwant %v", dim, q, shift, query.Out, want)
					}
				}
			}
		}
	})
}

// TestPage: what is put comes back.
func TestPage(t *testing.T) {
	for _, dim := range []int{2, 16, 30, 64, 96, 256} {
		c := newPast(source(uint64(dim)), PageLen, dim, true)
		for p, k := range c.k {
			got := make([]int16, dim)
			if s := c.pages[0].Key(p, got); s != k.Shift || !slices.Equal(got, k.Q) {
				t.Fatalf("key %d of %d dimensions: %v << %d, want %v", p, dim, got, s, k)
			}
			if s := c.pages[0].Value(p, got); s != c.v[p].Shift || !slices.Equal(got, c.v[p].Q) {
				t.Fatalf("value %d of %d dimensions: %v << %d, want %v", p, dim, got, s, c.v[p])
			}
		}
	}
}

func FuzzAttend(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed, byte(31), uint16(seed*40), byte(2))
	}
	f.Fuzz(func(t *testing.T, seed uint64, dim byte, n uint16, queries byte) {
		defer Use(Best())
		for l := Go; l <= Best(); l++ {
			Use(l)
			checkAttend(t, seed, 2+2*int(dim)%256, 1+int(n)%300, 1+int(queries)%9)
		}
	})
}
