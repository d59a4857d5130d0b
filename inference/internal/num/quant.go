package num

import "math/bits"

const (
	// Block is how many elements share an integer scale.
	Block = 32
	// digits is the largest int8 magnitude; -128 is banned.
	digits = 127
	// topScale is the largest block scale, 12 bits.
	topScale = 1<<12 - 1
	// unit = digits * topScale: the largest magnitude in units of a row scale.
	unit = digits * topScale
)

// Vec is one quantised activation vector: element i is
// X[i] * T[i/Block] * A.
type Vec struct {
	X []int8
	T []int32
	A Scale
}

// Quantize writes h, whose elements are h[i] * s, into v. len(h) is a multiple
// of Block and at most 2^62 in magnitude; h is overwritten.
func (v *Vec) Quantize(h []int64, s Scale) {
	v.X = resize(v.X, len(h))
	v.T = resize(v.T, len(h)/Block)
	var m int64
	for _, x := range h {
		m = max(m, x, -x)
	}
	sh := uint(max(0, bits.Len64(uint64(m))-30))
	m = 0
	for i, x := range h {
		x = Round(x, sh)
		h[i] = x
		m = max(m, x, -x)
	}
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
		var mb int64
		for _, x := range h {
			mb = max(mb, x, -x)
		}
		t := max(1, (mb*topScale+m-1)/m)
		r := int64(unit) << 40 / (t * m)
		for i, u := range h {
			x[i] = int8(Round(u*r, 40))
		}
		v.T[b] = int32(t)
	}
	v.A = Ratio(uint64(m), unit, int(sh)).Mul(s)
}

// top16 is the largest int16 magnitude; -32768 is banned.
const top16 = 1<<15 - 1

// Half16 writes h as int16 with one power of two: h[i] is about q[i] << shift.
func Half16(q []int16, h []int64) (shift uint8) {
	var m int64
	for _, x := range h {
		m = max(m, x, -x)
	}
	sh := uint(max(0, bits.Len64(uint64(m))-15))
	for i, x := range h {
		q[i] = int16(max(-top16, min(Round(x, sh), top16)))
	}
	return uint8(sh)
}

// resize is s with length n, reusing its memory where it is enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
