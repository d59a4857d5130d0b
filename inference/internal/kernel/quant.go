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
	sh := max(0, bits.Len64(uint64(m))-ShortBits)
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
	digitsGo(x, t, h, m)
	return m
}

// ShortBits is how many bits the magnitude of a short number has at most.
const ShortBits = 30

// Shorten writes numbers as int32 and says whether they all are below 2^30 in
// magnitude, as QuantizeShort wants them. The numbers that are not are cut. As
// stores wait for memory that is far away, it brings ahead near, which is as long
// and written later.
func Shorten(dst []int32, src []int64, ahead []int32) bool {
	dst, ahead = dst[:len(src)], ahead[:len(src)]
	var union uint64
	if level >= AVX2 && len(src) >= lanesWide {
		n := len(src) &^ (lanesWide - 1)
		union = shortenWide(dst[:n], src[:n], ahead)
		dst, src = dst[n:], src[n:]
	}
	for i, x := range src {
		dst[i] = int32(x)
		union |= uint64(max(x, -x))
	}
	return union>>ShortBits == 0
}

// QuantizeShort is Quantize for numbers below 2^30 in magnitude, which it leaves
// as they are.
func QuantizeShort(v *Vecs, i int, h []int32, s num.Scale) {
	nb := v.Cols / num.Block
	x, t := v.X[i*v.Cols:][:v.Cols], v.T[i*nb:][:nb]
	var m int64
	if level >= AVX2 {
		m = quantizeShortWide(x, t, h)
	} else {
		m = quantizeShortGo(x, t, h)
	}
	v.A[i] = num.Ratio(uint64(m), num.UnitT, 0).Mul(s)
}

// quantizeShortGo writes digits and block scales of u and returns its largest
// magnitude.
func quantizeShortGo(x []int8, t, u []int32) (m int64) {
	for b := range t {
		var mb int32
		for _, e := range u[b*num.Block:][:num.Block] {
			mb = max(mb, e, -e)
		}
		t[b] = mb
		m = max(m, int64(mb))
	}
	digitsGo(x, t, u, m)
	return m
}

// digitsGo replaces the largest magnitudes of blocks, m that of all, by scales,
// and writes the digits of the numbers u.
func digitsGo[T int32 | int64](x []int8, t []int32, u []T, m int64) {
	f := newFitter(m)
	for b, mb := range t {
		var r int64
		t[b], r = f.fit(mb)
		for j, e := range u[b*num.Block:][:num.Block] {
			x[b*num.Block+j] = int8(num.Round(int64(e)*r, 40))
		}
	}
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
