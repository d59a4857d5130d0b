package num

import "math/big"

// turn is floor(2^128 / (2*pi)): one radian in turns.
var turn, _ = new(big.Int).SetString("28be60db9391054a7f09d5f47d4d3770", 16)

// ropeBits is the precision, in fractional bits, of base^(-j/h).
const ropeBits = 96

// RopeFreqs is, for each pair j of n dimensions, the rotation per position in
// turns, Q0.64: base^(-2j/n) / (2*pi), where base is m * 2^e >= 1.
func RopeFreqs(n int, m uint32, e int32) []uint64 {
	h := n / 2
	f := make([]uint64, h)
	for j := range f {
		y := invPower(h, j, m, e)
		y.Mul(y, turn)
		f[j] = y.Rsh(y, ropeBits+128-64).Uint64()
	}
	return f
}

// Divide is floor(freq * 2^-e / m): a frequency divided by the factor m * 2^e.
func Divide(freq uint64, m uint32, e int32) uint64 {
	num, den := new(big.Int).SetUint64(freq), new(big.Int).SetUint64(uint64(m))
	if e < 0 {
		num.Lsh(num, uint(-e))
	} else {
		den.Lsh(den, uint(e))
	}
	return num.Div(num, den).Uint64()
}

// invPower is floor(2^96 * (m*2^e)^(-j/h)): the floor of the h-th root of
// floor(2^(96h - e*j) / m^j).
func invPower(h, j int, m uint32, e int32) *big.Int {
	v := big.NewInt(1)
	v.Lsh(v, uint(ropeBits*h-int(e)*j))
	v.Div(v, new(big.Int).Exp(big.NewInt(int64(m)), big.NewInt(int64(j)), nil))
	return root(v, h)
}

// root is the floor of the h-th root of v > 0, by Newton's method from above.
func root(v *big.Int, h int) *big.Int {
	x := big.NewInt(1)
	x.Lsh(x, uint(v.BitLen()/h+1))
	for n1, hh := big.NewInt(int64(h-1)), big.NewInt(int64(h)); ; {
		y := new(big.Int).Exp(x, n1, nil)
		y.Div(v, y)
		y.Add(y, new(big.Int).Mul(n1, x))
		y.Div(y, hh)
		if y.Cmp(x) >= 0 {
			return x
		}
		x = y
	}
}
