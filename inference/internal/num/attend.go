package num

// Dot16 is the exact product of two vectors of int16.
func Dot16(a, b []int16) (sum int64) {
	for i, x := range a {
		sum += int64(x) * int64(b[i])
	}
	return sum
}

// Score is how well a query fits a key, Q16, in log2 units.
func Score(q, k Half) int64 {
	return MulRound(Dot16(q.Q, k.Q), 1, 32-q.Shift-k.Shift)
}

// Weights turns the scores of all visible positions into weights, Q30, in
// place, and adds them up.
func Weights(z []int64) (sum uint64) {
	top := int64(-Max48)
	for _, x := range z {
		top = max(top, x)
	}
	for i, x := range z {
		z[i] = Exp2Neg(top - x)
		sum += uint64(z[i])
	}
	return sum
}

// TopShift is the largest shift of the values of all visible positions.
func TopShift(v []Half) int {
	shift := v[0].Shift
	for _, h := range v {
		shift = max(shift, h.Shift)
	}
	return shift
}

// Part adds weighted values to a partial sum, in units of 2^shift: the weights
// and values are those of one block of positions.
func Part(part, w []int64, v []Half, shift int) {
	for p, x := range w {
		x = Round(x, uint(shift-v[p].Shift))
		for j, q := range v[p].Q {
			part[j] += x * int64(q)
		}
	}
}

// Mean divides the sum of all parts by the sum of all weights: Q24.
func Mean(dst, parts []int64, weights uint64, shift int) {
	inv := Ratio(1, weights, shift)
	for j, x := range parts {
		dst[j] = inv.Apply(x, 0)
	}
}
