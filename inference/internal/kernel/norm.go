package kernel

import (
	"math/bits"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// RMSNorm writes x / sqrt(mean(x^2) + eps) * gain, quantised, as vector i of v.
// x is Q24 and left as it is; tmp is scratch of the same length, v.Cols.
func RMSNorm(v *Vecs, i int, x, tmp []int64, g *num.Gain, eps num.Epsilon) {
	s, m := normalize(tmp, x, g, eps)
	quantize(v, i, tmp, m, s)
}

// RMSNorm24 is x / sqrt(mean(x^2) + eps) * gain in Q24; dst may be x.
func RMSNorm24(dst, x []int64, g *num.Gain, eps num.Epsilon) {
	s, _ := normalize(dst, x, g, eps)
	apply(dst, dst, s, 24)
}

// normalize writes the integers of a norm and returns their scale and the
// largest magnitude. dst may be x.
func normalize(dst, x []int64, g *num.Gain, eps num.Epsilon) (s num.Scale, m int64) {
	sh := max(0, bits.Len64(uint64(top(x)))-24)
	var sum uint64
	n := 0
	if level >= AVX2 && len(x) >= lanesWide {
		n = len(x) &^ (lanesWide - 1)
		sum, m = squaresWide(dst[:n], x[:n], g.G[:n], uint(sh))
	}
	for i, e := range x[n:] {
		e = num.Round(e, uint(sh))
		sum += uint64(e * e)
		e *= int64(g.G[n+i])
		m = max(m, e, -e)
		dst[n+i] = e
	}
	sum += eps.Scaled(uint64(len(x)), 48-2*sh)
	return g.S.Mul(num.InvSqrt(max(sum, 1))), m
}

// apply is dst = s.Apply(v, frac), element by element, for |v| < 2^62; dst may
// be v.
func apply(dst, v []int64, s num.Scale, frac int) {
	if by := -(int(s.E) + frac); level >= AVX2 && len(v) >= lanesWide && by >= 31 && by <= 63 {
		n := len(v) &^ (lanesWide - 1)
		applyWide(dst[:n], v[:n], s.M, uint(by))
		dst, v = dst[n:], v[n:]
	}
	for i, x := range v {
		dst[i] = s.Apply(x, frac)
	}
}

// Add is x = Sat48(x + y), element by element.
func Add(x, y []int64) {
	x = x[:len(y)]
	if level >= AVX2 && len(y) >= lanesWide {
		n := len(y) &^ (lanesWide - 1)
		addWide(x[:n], y[:n])
		x, y = x[n:], y[n:]
	}
	for i, e := range y {
		x[i] = num.Sat48(x[i] + e)
	}
}
