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
	x, t := v.X[i*v.Cols:][:v.Cols], v.T[i*nb:][:nb]
	sh := max(0, bits.Len64(uint64(m))-30)
	if level >= AVX2 {
		m = quantizeWide(x, t, h, uint(sh))
	} else {
		m = quantizeGo(x, t, h, uint(sh))
	}
	v.A[i] = num.Ratio(uint64(m), num.UnitT, sh).Mul(s)
}

// quantizeGo writes digits and block scales of Round(h, sh), and returns its
// largest magnitude.
func quantizeGo(x []int8, t []int32, h []int64, sh uint) (m int64) {
	for b := range t {
		var mb int64
		for j, e := range h[b*num.Block:][:num.Block] {
			e = num.Round(e, sh)
			h[b*num.Block+j] = e
			mb = max(mb, e, -e)
		}
		t[b] = int32(mb)
		m = max(m, mb)
	}
	f := newFitter(m)
	for b, mb := range t {
		var r int64
		t[b], r = f.fit(mb)
		for j, u := range h[b*num.Block:][:num.Block] {
			x[b*num.Block+j] = int8(num.Round(u*r, 40))
		}
	}
	return m
}

// fitter finds the scales of the blocks of a vector whose largest magnitude is m.
type fitter struct {
	m, inverse, unit uint64 // 2^64 / m and UnitT * 2^40 / m, rounded down
}

func newFitter(m int64) fitter {
	if m == 0 {
		return fitter{m: 1}
	}
	return fitter{uint64(m), (1<<64 - 1) / uint64(m), num.UnitT << 40 / uint64(m)}
}

// fit is the scale t of a block with largest magnitude mb, and the factor
// UnitT * 2^40 / (t * m) of its digits.
func (f *fitter) fit(mb int32) (t int32, r int64) {
	n := uint64(mb)*num.TopT + f.m - 1
	q, _ := bits.Mul64(n, f.inverse)
	if n-q*f.m >= f.m {
		q++
	}
	q = max(q, 1)
	return int32(q), int64(f.unit / q)
}

// top is the largest magnitude in h.
func top(h []int64) (m int64) {
	if level >= AVX2 && len(h) >= lanesWide {
		n := len(h) &^ (lanesWide - 1)
		m, h = topWide(h[:n]), h[n:]
	}
	for _, x := range h {
		m = max(m, x, -x)
	}
	return m
}
