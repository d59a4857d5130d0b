package kernel

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// shapes of random numbers: what a vector may look like.
const shapes = 8

// vector is n numbers of at most limit in magnitude, of a shape.
func vector(r *rand.Rand, shape, n int, limit int64) []int64 {
	h := make([]int64, n)
	any := func(bits int) int64 {
		return max(-limit, min(limit, r.Int64N(2<<bits)-1<<bits))
	}
	for i := range h {
		switch shape % shapes {
		case 0: // zeros
		case 1: // numbers of a model
			h[i] = any(26)
		case 2: // every magnitude
			h[i] = any(r.IntN(61))
		case 3: // extremes
			h[i] = []int64{-limit, 0, limit}[r.IntN(3)]
		case 4: // tiny
			h[i] = any(1)
		case 5: // one outlier, below
			h[i] = any(20)
		case 6:
			h[i] = any(31)
		case 7:
			h[i] = any(38)
		}
	}
	if shape%shapes == 5 {
		h[r.IntN(n)] = []int64{-limit, limit}[r.IntN(2)]
	}
	return h
}

func source(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 1)) }

// checkVec compares vector i of v.
func checkVec(t *testing.T, v *Vecs, i int, want *num.Vec) {
	t.Helper()
	nb := v.Cols / num.Block
	got := num.Vec{X: v.X[i*v.Cols:][:v.Cols], T: v.T[i*nb:][:nb], A: v.A[i]}
	if got.A != want.A || !slices.Equal(got.X, want.X) || !slices.Equal(got.T, want.T) {
		t.Fatalf("got  %v\nwant %v", got, *want)
	}
}

func checkQuantize(t *testing.T, seed uint64, shape, blocks int) {
	r := source(seed)
	h := vector(r, shape, blocks*num.Block, 1<<62-1)
	s := num.ToScale(uint64(1+r.IntN(1<<20)), r.IntN(40)-40)
	var want num.Vec
	want.Quantize(slices.Clone(h), s)
	var v Vecs
	v.Resize(3, len(h))
	Quantize(&v, 1, h, s)
	checkVec(t, &v, 1, &want)
}

func checkShorten(t *testing.T, seed uint64, shape, blocks int) {
	r := source(seed)
	n := blocks*num.Block - r.IntN(3)
	h := vector(r, shape, n, 1<<ShortBits-1)
	short, ahead := make([]int32, n+1), make([]int32, n)
	short[n] = 7
	same := func() bool {
		for i, x := range h {
			if short[i] != int32(x) {
				return false
			}
		}
		return short[n] == 7
	}
	if !Shorten(short, h, ahead) || !same() {
		t.Fatalf("got %v\nwant %v", short, h)
	}
	if n == blocks*num.Block {
		s := num.ToScale(uint64(1+r.IntN(1<<20)), r.IntN(40)-40)
		var want num.Vec
		want.Quantize(slices.Clone(h), s)
		var v Vecs
		v.Resize(3, n)
		QuantizeShort(&v, 1, short[:n], s)
		checkVec(t, &v, 1, &want)
	}
	for _, x := range []int64{1 << ShortBits, -1 << ShortBits, 1 << 40, -1 << 62} {
		at := r.IntN(n)
		keep := h[at]
		if h[at] = x; Shorten(short, h, ahead) || !same() {
			t.Fatalf("%d at %d of %d: got %v\nwant %v", x, at, n, short, h)
		}
		h[at] = keep
	}
}

func checkNorm(t *testing.T, seed uint64, shape, n int) {
	r := source(seed)
	x := vector(r, shape, n, num.Max48)
	g := num.Gain{G: make([]int32, n), S: num.ToScale(uint64(1+r.IntN(1<<20)), -30)}
	for i := range g.G {
		g.G[i] = int32(r.IntN(2<<24+1) - 1<<24)
		if seed%3 == 0 {
			g.G[i] = []int32{-1 << 24, 1 << 24}[r.IntN(2)]
		}
	}
	eps := num.Epsilon{M: uint32(r.IntN(1 << 24)), E: -int32(24 + r.IntN(60))}
	want := slices.Clone(x)
	num.RMSNorm24(want, want, &g, eps)
	got := make([]int64, n)
	RMSNorm24(got, x, &g, eps)
	if !slices.Equal(got, want) {
		t.Fatalf("got  %v\nwant %v", got, want)
	}
	got = slices.Clone(x)
	if RMSNorm24(got, got, &g, eps); !slices.Equal(got, want) {
		t.Fatalf("in place: got  %v\nwant %v", got, want)
	}
	if n%num.Block != 0 {
		return
	}
	var vec num.Vec
	num.RMSNorm(&vec, x, make([]int64, n), &g, eps)
	var v Vecs
	v.Resize(2, n)
	keep := slices.Clone(x)
	RMSNorm(&v, 1, x, make([]int64, n), &g, eps)
	checkVec(t, &v, 1, &vec)
	if !slices.Equal(x, keep) {
		t.Fatal("x has changed")
	}
}

func checkGate(t *testing.T, seed uint64, shape, n int) {
	r := source(seed)
	gate, up := vector(r, shape, n, num.Max48), vector(r, shape/shapes, n, num.Max48)
	silu, gelu, sum := make([]int64, n), make([]int64, n), make([]int64, n)
	for i, x := range gate {
		silu[i] = num.MulRound(num.SiLU(x), up[i], 24)
		gelu[i] = num.MulRound(num.GELU(x), up[i], 24)
		sum[i] = num.Sat48(x + up[i])
	}
	got := make([]int64, n)
	if SiLU(got, gate, up); !slices.Equal(got, silu) {
		t.Fatalf("SiLU of %v, %v\ngot  %v\nwant %v", gate, up, got, silu)
	}
	if GELU(got, gate, up); !slices.Equal(got, gelu) {
		t.Fatalf("GELU of %v, %v\ngot  %v\nwant %v", gate, up, got, gelu)
	}
	got = slices.Clone(up)
	if SiLU(got, gate, got); !slices.Equal(got, silu) {
		t.Fatalf("SiLU in place of %v, %v\ngot  %v\nwant %v", gate, up, got, silu)
	}
	got = slices.Clone(gate)
	if Add(got, up); !slices.Equal(got, sum) {
		t.Fatalf("%v + %v\ngot  %v\nwant %v", gate, up, got, sum)
	}
}

func checkRotate(t *testing.T, seed uint64, shape, dim, turned int) {
	r := source(seed)
	h := vector(r, shape, dim, num.Max48)
	freqs := make([]uint64, turned/2)
	for i := range freqs {
		freqs[i] = r.Uint64()
	}
	pos, halves := r.IntN(1<<17), seed%2 == 0
	qs := num.ToScale(uint64(1+r.IntN(1<<31)), -50)
	turn := make([]num.Turn, len(freqs))
	num.Rotation(turn, pos, freqs)
	var rot Rotation
	rot.Set(pos, freqs, halves)

	got, want := make([]int16, dim), make([]int16, dim)
	check := func(what string, gotShift, wantShift int) {
		t.Helper()
		if gotShift != wantShift || !slices.Equal(got, want) {
			t.Fatalf("%s of %v\ngot  %v << %d\nwant %v << %d", what, h, got, gotShift, want, wantShift)
		}
	}
	wantShift := num.RotateQ(want, slices.Clone(h), turn, halves, qs)
	check("RotateQ", RotateQ(got, slices.Clone(h), &rot, qs), wantShift)
	wantShift = num.RotateK(want, slices.Clone(h), turn, halves)
	check("RotateK", RotateK(got, slices.Clone(h), &rot), wantShift)
	wantShift = num.Half16(want, h)
	check("Half", Half(got, slices.Clone(h)), wantShift)
}

// lengths of vectors that need not be whole blocks.
var lengths = []int{1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 63, 64, 65, 96, 100, 128, 255, 256, 257, 300}

func TestQuantize(t *testing.T) {
	levels(t, func(t *testing.T) {
		for seed := range uint64(64) {
			for blocks := range 10 {
				checkQuantize(t, seed, int(seed), 1+blocks)
			}
		}
		checkQuantize(t, 1, 2, 400)
	})
}

func TestShorten(t *testing.T) {
	levels(t, func(t *testing.T) {
		for seed := range uint64(64) {
			for blocks := range 10 {
				checkShorten(t, seed, int(seed), 1+blocks)
			}
		}
		checkShorten(t, 3, 2, 400)
	})
}

func TestNorm(t *testing.T) {
	levels(t, func(t *testing.T) {
		for seed := range uint64(32) {
			for _, n := range lengths {
				checkNorm(t, seed, int(seed), n)
			}
		}
		checkNorm(t, 1, 2, 1<<14)
	})
}

func TestGate(t *testing.T) {
	levels(t, func(t *testing.T) {
		for seed := range uint64(shapes * shapes) {
			for _, n := range lengths {
				checkGate(t, seed, int(seed), n)
			}
		}
		checkGate(t, 1, 1+shapes, 5000)
	})
}

// TestGateScan: gates close enough to each other to meet every case of the
// quotient, times one.
func TestGateScan(t *testing.T) {
	const n, step = 1 << 11, 19973
	gate, up, got, want := make([]int64, n), make([]int64, n), make([]int64, n), make([]int64, n)
	for i := range up {
		up[i] = 1 << 24
	}
	for _, f := range []struct {
		name string
		wide func(act, gate, up []int64)
		num  func(int64) int64
	}{{"SiLU", SiLU, num.SiLU}, {"GELU", GELU, num.GELU}} {
		for from := int64(-130 << 24); from < 130<<24; from += n * step {
			for i := range gate {
				gate[i] = from + int64(i)*step
				want[i] = f.num(gate[i])
			}
			for l := AVX2; l <= Best(); l++ {
				Use(l)
				if f.wide(got, gate, up); !slices.Equal(got, want) {
					t.Errorf("%s at level %v, from %d: other than num", f.name, l, from)
				}
			}
			Use(Best())
		}
	}
}

func TestRotate(t *testing.T) {
	levels(t, func(t *testing.T) {
		for seed := range uint64(2 * shapes) {
			for dim := 2; dim <= 256; dim += 2 {
				checkRotate(t, seed, int(seed/2), dim, dim)
				checkRotate(t, seed, int(seed/2), dim, dim/2&^1)
				checkRotate(t, seed, int(seed/2), dim, dim/4*3/16*16)
			}
		}
	})
}

func FuzzDense(f *testing.F) {
	for shape := range shapes {
		f.Add(uint64(shape), byte(shape), uint16(40))
	}
	f.Fuzz(func(t *testing.T, seed uint64, shape byte, n uint16) {
		size := 1 + int(n)%600
		dim := 2 + size%255&^1
		defer Use(Best())
		for l := Go; l <= Best(); l++ {
			Use(l)
			checkQuantize(t, seed, int(shape), 1+size%20)
			checkShorten(t, seed, int(shape), 1+size%20)
			checkNorm(t, seed, int(shape), size)
			checkGate(t, seed, int(shape), size)
			checkRotate(t, seed, int(shape), dim, dim)
			checkRotate(t, seed, int(shape), dim, int(seed%uint64(dim+1))&^1)
		}
	})
}
