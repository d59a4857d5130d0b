package num

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// The tests here go to the bounds that NUMERICS.md states and compare with
// unbounded integers.

func FuzzRowDot(f *testing.F) {
	most := []byte{0x7f, 0x81, 0x7f, 0x81}
	f.Add(most, most, uint64(1), false, false)
	f.Add([]byte{31}, []byte{0x7f}, uint64(2), false, true)
	f.Add([]byte{0x81}, []byte{0x81}, uint64(3), true, false)
	f.Fuzz(func(t *testing.T, digits, x []byte, seed uint64, half, offsets bool) {
		if len(digits) == 0 || len(x) == 0 {
			return
		}
		rng := rand.New(rand.NewPCG(seed, 0))
		const n = 128
		var r Row
		r.Reset(n, half, offsets)
		v := Vec{X: make([]int8, n), T: make([]int32, n/Block)}
		for i := range n {
			r.W[i] = max(-digitTop, int8(digits[i%len(digits)]))
			if offsets {
				r.W[i] &= 31
			}
			v.X[i] = max(-digitTop, int8(x[i%len(x)]))
		}
		for i := range r.S {
			r.S[i] = int16(edge(rng, -TopS, TopS))
		}
		for i := range r.O {
			r.O[i] = int16(edge(rng, -TopO, TopO))
		}
		for i := range v.T {
			v.T[i] = int32(edge(rng, 1, TopT))
		}
		want := new(big.Int)
		for i := range n {
			w := 32
			if half {
				w = 16
			}
			e := int64(r.W[i]) * int64(r.S[i/w])
			if offsets {
				e += 8 * int64(r.O[i/32])
			}
			e *= int64(v.X[i])
			want.Add(want, new(big.Int).Mul(big.NewInt(e), big.NewInt(int64(v.T[i/32]))))
		}
		if got := r.Dot(&v); !want.IsInt64() || got != want.Int64() {
			t.Fatalf("%d, want %v", got, want)
		}
	})
}

const digitTop = int8(digits)

// edge is a number from low to high, often one of these.
func edge(rng *rand.Rand, low, high int) int {
	switch rng.IntN(3) {
	case 0:
		return low
	case 1:
		return high
	}
	return low + rng.IntN(high-low+1)
}

// TestLongestRow: the sum over 2^16 columns of the largest of everything.
func TestLongestRow(t *testing.T) {
	const n = 1 << 16
	var r Row
	r.Reset(n, false, false)
	v := Vec{X: make([]int8, n), T: make([]int32, n/Block)}
	for i := range n {
		r.W[i], v.X[i] = digits, -digits
	}
	for b := range v.T {
		r.S[b], v.T[b] = TopS, TopT
	}
	const want = -int64(n) * digits * digits * TopS * TopT
	require.Equal(t, want, r.Dot(&v))
	require.Less(t, -want, int64(1)<<58)
	require.Less(t, int64(Block*digits*digits*TopS), int64(math.MaxInt32))
	require.Less(t, int64(Block*digits*(31*TopS+8*TopO)), int64(math.MaxInt32))
}

// bigRound is Round without bounds.
func bigRound(v *big.Int, s int) *big.Int {
	if s <= 0 {
		return new(big.Int).Lsh(v, uint(-s))
	}
	v = new(big.Int).Add(v, new(big.Int).Lsh(big.NewInt(1), uint(s-1)))
	return v.Rsh(v, uint(s))
}

// TestNormAtTheBounds: the longest vectors of the largest elements, the largest
// epsilon.
func TestNormAtTheBounds(t *testing.T) {
	const n = 1 << 14
	rng := rand.New(rand.NewPCG(4, 4))
	for _, eps := range []Epsilon{{}, {1<<24 - 1, -24}, {1, -149}, {0x9c4000 + 5, -40}} {
		for _, largest := range []int64{0, 1, 1<<24 - 1, 1 << 24, 1<<24 + 1, Max48} {
			x, g := make([]int64, n), &Gain{make([]int32, n), ToScale(1<<20, -13)}
			for i := range x {
				x[i] = largest * int64(1-2*rng.IntN(2))
				g.G[i] = 1 << 24 * int32(1-2*rng.IntN(2))
			}
			sh := max(0, big.NewInt(largest).BitLen()-24)
			ss := new(big.Int).Mul(big.NewInt(n), big.NewInt(int64(eps.M)))
			ss = bigRound(ss, -(int(eps.E) + 48 - 2*sh))
			h := make([]int64, n)
			for i, v := range x {
				u := bigRound(big.NewInt(v), sh)
				ss.Add(ss, new(big.Int).Mul(u, u))
				h[i] = u.Int64() * int64(g.G[i])
			}
			if ss.Sign() == 0 {
				ss.SetInt64(1)
			}
			require.True(t, ss.IsUint64())
			s := g.S.Mul(InvSqrt(ss.Uint64()))

			got := make([]int64, n)
			RMSNorm24(got, x, g, eps)
			for i := range h {
				require.Equal(t, s.Apply(h[i], 24), got[i])
			}
			var v, want Vec
			want.Quantize(h, s)
			RMSNorm(&v, x, make([]int64, n), g, eps)
			require.Equal(t, want, v)
		}
	}
}

// FuzzRot: rotation in 64 bits is rotation in unbounded integers.
func FuzzRot(f *testing.F) {
	for _, x := range []int64{0, 1, 1 << 30, 1<<30 - 1, Max48} {
		f.Add(x, -x, x, uint64(1)<<61, true)
		f.Add(x, x, -x, uint64(3)<<61+12345, false)
	}
	f.Fuzz(func(t *testing.T, a, b, c int64, freq uint64, halves bool) {
		h := []int64{Sat48(a), Sat48(b), Sat48(c), Sat48(a - b), Sat48(a ^ c)}
		turns := make([]Turn, 2)
		Rotation(turns, 3, []uint64{freq, freq * 7})
		want, sh := slices.Clone(h), 0
		for _, x := range h {
			sh = max(sh, new(big.Int).Abs(big.NewInt(x)).BitLen()-30)
		}
		for i, x := range h {
			want[i] = bigRound(big.NewInt(x), sh).Int64()
		}
		for j, turn := range turns {
			x, y := 2*j, 2*j+1
			if halves {
				x, y = j, j+2
			}
			product := func(a, b int64) *big.Int { return new(big.Int).Mul(big.NewInt(a), big.NewInt(b)) }
			re := new(big.Int).Sub(product(want[x], turn.Cos), product(want[y], turn.Sin))
			im := new(big.Int).Add(product(want[x], turn.Sin), product(want[y], turn.Cos))
			want[x], want[y] = bigRound(re, 30).Int64(), bigRound(im, 30).Int64()
		}
		got := make([]int64, 5)
		if s := Rot(got, h, turns, halves); s != sh || !slices.Equal(got, want) {
			t.Fatalf("Rot(%v) = %v << %d, want %v << %d", h, got, s, want, sh)
		}
		// The queries' product with the mantissa of their scale stays in bounds.
		q, qs := make([]int16, 5), Scale{1<<31 - 1, -33}
		shift := RotateQ(q, slices.Clone(h), turns, halves, qs)
		for i, u := range want {
			v := new(big.Int).Mul(big.NewInt(u), big.NewInt(int64(qs.M)))
			if v.BitLen() > 62 {
				t.Fatalf("%v has more than 62 bits", v)
			}
			off := bigRound(v, shift-sh+33).Int64() - int64(q[i])
			if off < -1 || off > 1 {
				t.Fatalf("element %d of %v is %d << %d", i, want, q[i], shift)
			}
		}
	})
}

// FuzzQuantize: digits and scales keep to their ranges and every element comes
// back within little more than half a step of its block.
func FuzzQuantize(f *testing.F) {
	f.Add(int64(1), uint8(0), uint64(1))
	f.Add(int64(1)<<62-1, uint8(61), uint64(2))
	f.Add(int64(-1)<<30, uint8(3), uint64(3))
	f.Fuzz(func(t *testing.T, first int64, drop uint8, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 0))
		h := make([]int64, 96)
		for i := range h {
			h[i] = rng.Int64() >> 1 >> (drop % 62) >> rng.IntN(20)
			if rng.IntN(2) == 0 {
				h[i] = -h[i]
			}
		}
		h[0] = max(-(1<<62 - 1), min(1<<62-1, first))
		var v Vec
		v.Quantize(slices.Clone(h), ToScale(1, 0))
		a := new(big.Rat).SetInt64(int64(v.A.M))
		a.Mul(a, pow2(int(v.A.E)))
		for i, x := range v.X {
			if x == -128 || v.T[i/Block] < 1 || v.T[i/Block] > TopT {
				t.Fatalf("element %d: digit %d, scale %d", i, x, v.T[i/Block])
			}
			step := new(big.Rat).Mul(a, new(big.Rat).SetInt64(int64(v.T[i/Block])))
			off := new(big.Rat).Mul(step, new(big.Rat).SetInt64(int64(x)))
			off.Sub(off, new(big.Rat).SetInt64(h[i])).Abs(off)
			// What comes on top of a half is the rounding to 30 bits, at most
			// 1/128 of the smallest step, and of the block's reciprocal.
			if off.Cmp(step.Mul(step, big.NewRat(51, 100))) > 0 {
				t.Fatalf("element %d: %d is %d * %d * %v", i, h[i], x, v.T[i/Block], v.A)
			}
		}
	})
}

func pow2(e int) *big.Rat {
	p := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(max(e, -e))))
	if e < 0 {
		return p.Inv(p)
	}
	return p
}
