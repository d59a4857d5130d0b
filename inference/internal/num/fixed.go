package num

import "math/bits"

// Max48 is the largest magnitude an element of a vector may have.
const Max48 = 1<<47 - 1

// Sat48 clamps to [-Max48, Max48].
func Sat48(v int64) int64 {
	return max(-Max48, min(Max48, v))
}

// Round is floor((v + 2^(s-1)) / 2^s), "add half, then arithmetic shift
// right"; it is v itself for s = 0. It cannot overflow: floor(v/2^s) plus the
// highest bit shifted out is the same number.
func Round(v int64, s uint) int64 {
	if s == 0 {
		return v
	}
	return v>>s + v>>(s-1)&1
}

// MulRound is Sat48(a*b*2^-s rounded by Round), the product taken in full
// width. A shift s <= 0 multiplies by 2^-s.
func MulRound(a, b int64, s int) int64 {
	hi, lo := mulWide(a, b)
	switch {
	case s <= 0:
		if hi != int64(lo)>>63 {
			return sat(hi)
		}
		return shiftLeft(int64(lo), -s)
	case s < 64:
		v := int64(lo>>s | uint64(hi)<<(64-s))
		if hi>>s != v>>63 {
			return sat(hi)
		}
		return satAdd(v, int64(lo>>(s-1)&1))
	case s == 64:
		return satAdd(hi, int64(lo>>63))
	default:
		return Sat48(Round(hi, uint(s-64)))
	}
}

// satAdd is Sat48(v + bit) for any v.
func satAdd(v, bit int64) int64 {
	return Sat48(max(-Max48-1, min(Max48, v)) + bit)
}

// shiftLeft is Sat48(v * 2^n).
func shiftLeft(v int64, n int) int64 {
	if v == 0 {
		return 0
	}
	if n >= 48 || v > Max48>>n || v < -(Max48>>n) {
		return sat(v)
	}
	return v << n
}

// sat is the clamp that the sign of an overflowing value leads to.
func sat(sign int64) int64 {
	if sign < 0 {
		return -Max48
	}
	return Max48
}

// Isqrt is the floor of the square root.
func Isqrt(v uint64) uint64 {
	var r uint64
	for bit := uint64(1) << 62; bit != 0; bit >>= 2 {
		if t := r + bit; v >= t {
			v -= t
			r = r>>1 + bit
		} else {
			r >>= 1
		}
	}
	return r
}

// Scale is the positive number M * 2^E, with 2^30 <= M < 2^31, or zero when
// M is 0 (then E is 0 as well). Every number has one representation.
type Scale struct {
	M uint32
	E int32
}

// ToScale is v * 2^e with the mantissa rounded to 31 bits by Round.
func ToScale(v uint64, e int) Scale {
	if v == 0 {
		return Scale{}
	}
	n := bits.Len64(v)
	if n <= 31 {
		return Scale{uint32(v << (31 - n)), int32(e - (31 - n))}
	}
	s := n - 31
	m := v>>s + v>>(s-1)&1
	if m == 1<<31 {
		m >>= 1
		s++
	}
	return Scale{uint32(m), int32(e + s)}
}

// Ratio is num/den * 2^e for den > 0: both are shifted left until bit 63 is
// set, floor(num * 2^31 / den) is taken, and ToScale rounds it.
func Ratio(num, den uint64, e int) Scale {
	if num == 0 {
		return Scale{}
	}
	ln, ld := bits.LeadingZeros64(num), bits.LeadingZeros64(den)
	num, den = num<<ln, den<<ld
	q, _ := bits.Div64(num>>33, num<<31, den)
	return ToScale(q, e-31-ln+ld)
}

// Mul is the product of two scales, rounded to 31 bits.
func (a Scale) Mul(b Scale) Scale {
	return ToScale(uint64(a.M)*uint64(b.M), int(a.E)+int(b.E))
}

// Apply is v * a with frac fractional bits: Sat48(v * M * 2^(E+frac)).
func (a Scale) Apply(v int64, frac int) int64 {
	return MulRound(v, int64(a.M), -(int(a.E) + frac))
}

// Sqrt is the square root of n > 0, from 62 or more bits of it.
func Sqrt(n uint64) Scale {
	z := bits.LeadingZeros64(n) &^ 1
	return ToScale(Isqrt(n<<z), -z/2)
}

// InvSqrt is one divided by the square root of n > 0.
func InvSqrt(n uint64) Scale {
	z := bits.LeadingZeros64(n) &^ 1
	return Ratio(1, Isqrt(n<<z), z/2)
}

// mulWide is the signed product in full width.
func mulWide(a, b int64) (hi int64, lo uint64) {
	h, lo := bits.Mul64(uint64(a), uint64(b))
	return int64(h) - a>>63&b - b>>63&a, lo
}
