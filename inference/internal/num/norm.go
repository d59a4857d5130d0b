package num

import "math/bits"

// Gain is the weight vector of an RMSNorm over n elements, with sqrt(n) folded
// into its scale: element i is G[i] * S / sqrt(n), |G[i]| <= 2^24.
type Gain struct {
	G []int32
	S Scale
}

// Epsilon is the non-negative rational M * 2^E added to a mean square. M is
// below 2^24 and the number below 1.
type Epsilon struct {
	M uint32
	E int32
}

// RMSNorm quantises x / sqrt(mean(x^2) + eps) * gain into v; x is Q24 and left
// as it is; tmp is scratch of the same length.
func RMSNorm(v *Vec, x, tmp []int64, g *Gain, eps Epsilon) {
	v.Quantize(tmp, normalize(tmp, x, g, eps))
}

// RMSNorm24 is x / sqrt(mean(x^2) + eps) * gain in Q24; dst may be x.
func RMSNorm24(dst, x []int64, g *Gain, eps Epsilon) {
	s := normalize(dst, x, g, eps)
	for i, u := range dst {
		dst[i] = s.Apply(u, 24)
	}
}

// normalize writes the integers of a norm and returns their scale.
func normalize(dst, x []int64, g *Gain, eps Epsilon) Scale {
	sh := max(0, bits.Len64(uint64(top(x)))-24)
	var sum uint64
	for i, e := range x {
		e = Round(e, uint(sh))
		sum += uint64(e * e)
		dst[i] = e * int64(g.G[i])
	}
	sum += eps.Scaled(uint64(len(x)), 48-2*sh)
	return g.S.Mul(InvSqrt(max(sum, 1)))
}

// Scaled is n * eps * 2^frac, rounded by Round. frac is at most 48 and n at
// most 2^14, so the result is below 2^62.
func (e Epsilon) Scaled(n uint64, frac int) uint64 {
	p := n * uint64(e.M)
	s := -(int(e.E) + frac)
	switch {
	case s <= 0:
		return p << -s
	case s > 63:
		return 0
	default:
		return p>>s + p>>(s-1)&1
	}
}
