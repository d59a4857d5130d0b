package num

// exp2Poly holds the coefficients, Q30, of a degree-4 polynomial for 2^-f on
// [0, 1]. They add up to 2^29, so that the pieces join.
var exp2Poly = [5]int64{1 << 30, -744163073, 257059880, -57045401, 7277682}

// Exp2Neg is 2^-d in Q30 for d >= 0 in Q16.
func Exp2Neg(d int64) int64 {
	n := d >> 16
	if n > 31 {
		return 0
	}
	f := d & 0xffff
	r := exp2Poly[4]
	for i := 3; i >= 0; i-- {
		r = Round(r*f, 16) + exp2Poly[i]
	}
	return Round(r, uint(n))
}

// Log2E is log2(e) in Q30.
const Log2E = 1549082005

// sigmoidCut is the magnitude, Q24, above which exp(-x) is zero in Q30.
const sigmoidCut = 64 << 24

// SiLU is x / (1 + exp(-x)), Q24 in and out.
func SiLU(x int64) int64 {
	return sigmoid(x, Exp2Neg(Round(min(max(x, -x), sigmoidCut)*Log2E, 38)))
}

// sigmoid is x / (1 + e) for x >= 0 and x * e / (1 + e) below, where e, Q30,
// is exp of minus the magnitude of what the sigmoid is taken of.
func sigmoid(x, e int64) int64 {
	t := e
	if x >= 0 {
		t = 1 << 30
	}
	return MulRound(x, t<<30/(1<<30+e), 30)
}

const (
	gelu0 = 38624644  // 2 sqrt(2/pi) log2(e), Q24
	gelu1 = 110534462 // 0.044715 * 2 sqrt(2/pi) log2(e), Q30
	// geluCut is the magnitude, Q24, above which the sigmoid is 0 or 1 in Q30.
	geluCut = 16 << 24
)

// GELU is x * sigmoid(2 sqrt(2/pi) (x + 0.044715 x^3)), Q24 in and out: the
// approximation by tanh.
func GELU(x int64) int64 {
	a := min(max(x, -x), geluCut)
	k := gelu0 + Round(Round(a*a, 24)*gelu1, 30)
	return sigmoid(x, Exp2Neg(Round(a*k, 32)))
}

// sinPoly holds the odd coefficients, Q30, of sin(pi/2 * x) on [0, 1]. They
// add up to 2^30.
var sinPoly = [5]int64{1686629678, -693597909, 85564899, -5016746, 161902}

// quarterSin is sin(pi/2 * f) in Q30 for f in Q30, 0 <= f <= 2^30.
func quarterSin(f int64) int64 {
	y := Round(f*f, 30)
	r := sinPoly[4]
	for i := 3; i >= 0; i-- {
		r = Round(r*y, 30) + sinPoly[i]
	}
	return min(Round(r*f, 30), 1<<30)
}

// SinCos is the sine and cosine, Q30, of an angle in turns, Q0.64. The angle
// is first rounded to 32 bits.
func SinCos(turns uint64) (sin, cos int64) {
	a := uint32((turns + 1<<31) >> 32)
	f := int64(a & (1<<30 - 1))
	s, c := quarterSin(f), quarterSin(1<<30-f)
	switch a >> 30 {
	case 0:
		return s, c
	case 1:
		return c, -s
	case 2:
		return -s, -c
	default:
		return -c, s
	}
}
