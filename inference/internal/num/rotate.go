package num

import "math/bits"

// topHalf is the largest int16 magnitude; -32768 is banned.
const topHalf = 1<<15 - 1

// Turn is the sine and cosine of an angle, Q30.
type Turn struct{ Sin, Cos int64 }

// Rotation writes the angles of a position, one a frequency (turns per
// position, Q0.64).
func Rotation(dst []Turn, pos int, freqs []uint64) {
	for j, f := range freqs {
		dst[j].Sin, dst[j].Cos = SinCos(uint64(pos) * f)
	}
}

// Half is a head's vector in 16 bits: element i is Q[i] * 2^Shift, in the
// units of what it was made from.
type Half struct {
	Q     []int16
	Shift int
}

// Half16 writes h as int16 with one power of two: h[i] is about q[i] << shift.
func Half16(q []int16, h []int64) (shift int) {
	shift = max(0, bits.Len64(uint64(top(h)))-15)
	for i, x := range h {
		q[i] = int16(max(-topHalf, min(Round(x, uint(shift)), topHalf)))
	}
	return shift
}

// Rot turns pairs of elements of a head in Q24 by the angles rot, and leaves
// the elements behind them: h[i] becomes about dst[i] << shift. halves means
// the pairs (j, j+len(rot)), otherwise (2j, 2j+1). dst may be h.
func Rot(dst, h []int64, rot []Turn, halves bool) (shift int) {
	shift = max(0, bits.Len64(uint64(top(h)))-30)
	for i, x := range h {
		dst[i] = Round(x, uint(shift))
	}
	for j, t := range rot {
		x, y := 2*j, 2*j+1
		if halves {
			x, y = j, j+len(rot)
		}
		a, b := dst[x], dst[y]
		dst[x] = Round(a*t.Cos-b*t.Sin, 30)
		dst[y] = Round(a*t.Sin+b*t.Cos, 30)
	}
	return shift
}

// RotateQ is a head of queries, rotated and multiplied by qs, as int16: h is
// about q << shift * 2^-24 / qs. h is overwritten.
func RotateQ(q []int16, h []int64, rot []Turn, halves bool, qs Scale) (shift int) {
	shift = Rot(h, h, rot, halves) + int(qs.E)
	for i, u := range h {
		h[i] = u * int64(qs.M)
	}
	return shift + Half16(q, h)
}

// RotateK is a head of keys, rotated, as int16. h is overwritten.
func RotateK(q []int16, h []int64, rot []Turn, halves bool) (shift int) {
	shift = Rot(h, h, rot, halves)
	return shift + Half16(q, h)
}
