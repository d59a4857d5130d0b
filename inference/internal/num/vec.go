package num

import "math/bits"

const (
	// Block is how many elements share an integer scale.
	Block = 32
	// digits is the largest int8 magnitude; -128 is banned.
	digits = 127
	// TopT is the largest block scale of a Vec, 16 bits.
	TopT = 1<<16 - 1
	// UnitT is the largest magnitude of digit * scale in a Vec.
	UnitT = digits * TopT
)

// Vec is one quantised activation vector: element i is
// X[i] * T[i/Block] * A, with T from 1 to TopT.
type Vec struct {
	X []int8
	T []int32
	A Scale
}

// Quantize writes h, whose elements are h[i] * s, into v. len(h) is a multiple
// of Block and |h[i]| < 2^62; h is overwritten.
func (v *Vec) Quantize(h []int64, s Scale) {
	v.X = resize(v.X, len(h))
	v.T = resize(v.T, len(h)/Block)
	sh := max(0, bits.Len64(uint64(top(h)))-30)
	for i, x := range h {
		h[i] = Round(x, uint(sh))
	}
	m := top(h)
	if m == 0 {
		clear(v.X)
		for b := range v.T {
			v.T[b] = 1
		}
		v.A = Scale{}
		return
	}
	for b := range v.T {
		h, x := h[b*Block:][:Block], v.X[b*Block:][:Block]
		t := max(1, (top(h)*TopT+m-1)/m)
		r := int64(UnitT) << 40 / (t * m)
		for i, u := range h {
			x[i] = int8(Round(u*r, 40))
		}
		v.T[b] = int32(t)
	}
	v.A = Ratio(uint64(m), UnitT, sh).Mul(s)
}

// top is the largest magnitude.
func top(h []int64) (m int64) {
	for _, x := range h {
		m = max(m, x, -x)
	}
	return m
}

// resize is s with length n, reusing its memory where it is enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
