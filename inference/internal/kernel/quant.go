package kernel

import (
	"math/bits"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// Quantize writes h, whose elements are h[i] * s with |h[i]| < 2^62, as vector
// i of v. len(h) is v.Cols; h is overwritten.
func Quantize(v *Vecs, i int, h []int64, s num.Scale) {
	quantize(v, i, h, top(h), s)
}

// quantize is Quantize where m is the largest magnitude in h.
func quantize(v *Vecs, i int, h []int64, m int64, s num.Scale) {
	nb := v.Cols / num.Block
	x, t, sum := v.X[i*v.Cols:][:v.Cols], v.T[i*nb:][:nb], v.Sum[i*nb:][:nb]
	sh := max(0, bits.Len64(uint64(m))-30)
	m = 0
	for b := range t {
		var mb int64
		for j, e := range h[b*num.Block:][:num.Block] {
			e = num.Round(e, uint(sh))
			h[b*num.Block+j] = e
			mb = max(mb, e, -e)
		}
		t[b] = int32(mb)
		m = max(m, mb)
	}
	if m == 0 {
		clear(x)
		clear(sum)
		for b := range t {
			t[b] = 1
		}
		v.A[i] = num.Scale{}
		return
	}
	for b, mb := range t {
		t[b] = int32(max(1, (int64(mb)*num.TopT+m-1)/m))
		r := int64(num.UnitT) << 40 / (int64(t[b]) * m)
		sum[b] = 0
		for j, u := range h[b*num.Block:][:num.Block] {
			d := int8(num.Round(u*r, 40))
			x[b*num.Block+j] = d
			sum[b] += int32(d)
		}
	}
	v.A[i] = num.Ratio(uint64(m), num.UnitT, sh).Mul(s)
}

// top is the largest magnitude in h.
func top(h []int64) (m int64) {
	for _, x := range h {
		m = max(m, x, -x)
	}
	return m
}
