//go:build cudaemu

package emu

import (
	"math/rand/v2"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// manner is how random numbers are chosen.
type manner int

const (
	plain   manner = iota // as in a model
	edge                  // every number at a limit
	edgeOne               // every number at its upper limit: the largest sums
	mixed                 // scales of any size, zeros, limits
	manners
)

// seeds calls f with a source of randomness for each of n seeds.
func seeds(t *testing.T, n int, f func(m memory, r *rand.Rand, seed int)) {
	t.Helper()
	for seed := range n {
		f(memory{t}, rand.New(rand.NewPCG(uint64(seed), 11)), seed)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

// pick is a number between -limit and limit.
func (k manner) pick(r *rand.Rand, limit int) int {
	switch {
	case k == edgeOne:
		return limit
	case k == edge || k == mixed && r.IntN(2) == 0:
		return []int{-limit, limit}[r.IntN(2)]
	default:
		return r.IntN(2*limit+1) - limit
	}
}

// scale is a scale with an exponent around e.
func (k manner) scale(r *rand.Rand, e int) num.Scale {
	s := num.Scale{M: 1<<30 + r.Uint32N(1<<30), E: int32(e)}
	switch {
	case k == edge || k == edgeOne:
		s.M = []uint32{1 << 30, 1<<31 - 1}[r.IntN(2)]
	case k == mixed && r.IntN(8) == 0:
		return num.Scale{}
	}
	if k == mixed {
		s.E += int32(r.IntN(100) - 50)
	}
	return s
}

// row is a random row that a matrix of the kind can hold.
func (k manner) row(r *rand.Rand, kind pack.Kind, cols int) *num.Row {
	w := new(num.Row)
	w.Reset(cols, kind.Half(), kind.Offsets())
	for i := range w.W {
		switch kind {
		case pack.Int8, pack.Int8Half:
			w.W[i] = int8(k.pick(r, 127))
		case pack.Int4:
			w.W[i] = int8(max(-8, min(7, k.pick(r, 8))))
		case pack.Int4Offset:
			w.W[i] = int8(max(0, min(15, 8+k.pick(r, 8))))
		case pack.Int5Offset:
			w.W[i] = int8(max(0, min(31, 16+k.pick(r, 16))))
		}
	}
	for i := range w.S {
		w.S[i] = int16(k.pick(r, num.TopS))
	}
	for i := range w.O {
		w.O[i] = int16(k.pick(r, num.TopO))
	}
	w.R = k.scale(r, -50)
	return w
}

// matrix is random rows, as they are and packed.
func (k manner) matrix(r *rand.Rand, kind pack.Kind, rows, cols int) ([]*num.Row, *pack.Matrix) {
	all := make([]*num.Row, rows)
	m := pack.New(kind, rows, cols)
	for i := range all {
		all[i] = k.row(r, kind, cols)
		m.SetRow(i, all[i])
	}
	return all, m
}

// vec is a random quantised vector.
func (k manner) vec(r *rand.Rand, cols int) num.Vec {
	v := num.Vec{X: make([]int8, cols), T: make([]int32, cols/num.Block), A: k.scale(r, -58)}
	for j := range v.X {
		v.X[j] = int8(k.pick(r, 127))
	}
	for b := range v.T {
		v.T[b] = int32(max(1, min(num.TopT, num.TopT/2+k.pick(r, num.TopT/2+1))))
	}
	return v
}

// numbers is n random Q24 numbers: of a model's size, any size, or zeros.
func numbers(r *rand.Rand, n int) []int64 {
	v := make([]int64, n)
	shift := r.IntN(48)
	kind := r.IntN(6)
	for i := range v {
		v[i] = num.Sat48((r.Int64() - 1<<62) >> (15 + shift/2))
		switch kind {
		case 0:
			v[i] = []int64{-num.Max48, num.Max48}[r.IntN(2)]
		case 1:
			v[i] = 0
		case 2:
			v[i] = r.Int64N(7) - 3
		case 3:
			v[i] = (r.Int64() - 1<<62) >> 38
			if r.IntN(50) == 0 {
				v[i] <<= 12
			}
		}
	}
	return v
}

// gain is a random gain over n elements, or one of a limit.
func (k manner) gain(r *rand.Rand, n int) *num.Gain {
	g := &num.Gain{G: make([]int32, n), S: k.scale(r, -48)}
	for i := range g.G {
		g.G[i] = int32(k.pick(r, 1<<24))
	}
	return g
}

func epsilon(r *rand.Rand) num.Epsilon {
	return []num.Epsilon{{}, {M: 11258999, E: -50}, {M: 1<<24 - 1, E: -24}, {M: 1, E: -149}, {M: 9, E: -70}}[r.IntN(5)]
}

// onDevice is a gain as kernels read it.
func onDevice(m memory, g *num.Gain) uint64 {
	if g == nil {
		return 0
	}
	return at(put(m, append([]int32{int32(g.S.M), g.S.E}, g.G...)))
}

// target describes a matrix whose products go to dst.
func targets(m memory, matrices []*pack.Matrix, biases [][]int64, dsts [][]int64, strides []int) uint64 {
	var words []uint64
	for i, p := range matrices {
		w := [kernel.TargetWords]uint64{
			at(put(m, p.W)), at(put(m, p.S)), at(put(m, p.O)), at(put(m, p.M)), at(put(m, p.E)),
			word(p.Rows), word(p.Cols), uint64(p.Kind), 0, 0, 0, 0,
		}
		if biases != nil {
			w[8] = at(put(m, biases[i]))
		}
		if dsts != nil {
			w[9], w[10] = at(dsts[i]), word(strides[i])
		}
		words = append(words, w[:]...)
	}
	return at(put(m, words))
}

// vecs is room for n quantised vectors on the device.
type vecs struct {
	n, cols int
	x       []int8
	b       [][2]int32
	a       []num.Scale
}

func roomForVecs(m memory, n, cols int) *vecs {
	x, b, a := kernel.VecBytes(n, cols)
	return &vecs{n, cols, room[int8](m, x), room[[2]int32](m, b/8), room[num.Scale](m, a/8)}
}

func (v *vecs) args() []uint64 { return []uint64{at(v.x), at(v.b), at(v.a)} }

// block is what a block has besides its digits: its scale and their sum.
func block(x []int8, t int32) [2]int32 {
	b := [2]int32{t, 0}
	for _, d := range x {
		b[1] += int32(d)
	}
	return b
}

// at is the place of block b of vector i.
func (v *vecs) at(b, i int) int { return b*((v.n+7)&^7) + i }

// set writes vector i.
func (v *vecs) set(i int, w *num.Vec) {
	for b, t := range w.T {
		digits, at := w.X[b*num.Block:][:num.Block], v.at(b, i)
		copy(v.x[at*num.Block:], digits)
		v.b[at] = block(digits, t)
	}
	v.a[i] = w.A
}

// check compares vector i.
func (v *vecs) check(t *testing.T, what string, i int, want *num.Vec) {
	t.Helper()
	for b, s := range want.T {
		digits, at := want.X[b*num.Block:][:num.Block], v.at(b, i)
		same(t, what+" digits", v.x[at*num.Block:][:num.Block], digits)
		same(t, what+" block", v.b[at:at+1], [][2]int32{block(digits, s)})
	}
	same(t, what+" scale", v.a[i:i+1], []num.Scale{want.A})
}
