package model

import (
	"math/big"
	"math/bits"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// yarn is a scaling of positions that leaves fast rotations as they are, slows
// slow ones by the factor, and mixes between.
type yarn struct {
	factor    gguf.Number // at least 1
	low, high int         // pairs up to low are fast, from high on slow
}

// A rotation is fast if it turns more than fastTurns times in the context that
// the model was trained on, and slow if less than once.
const fastTurns = 32

// turn is floor(2^128 / (2*pi)): one radian in turns.
var turn, _ = new(big.Int).SetString("28be60db9391054a7f09d5f47d4d3770", 16)

// newYarn finds the pairs between which a model of dims rotated dimensions,
// trained on n positions with a base, is scaled. In the reals pair k turns
// n * base^(-2k/dims) / (2*pi) times; here that is compared without roots:
// (n*turn)^dims with base^(2k) * (turns * 2^128)^dims.
func newYarn(factor, base gguf.Number, dims, n int) yarn {
	y := yarn{factor: factor, high: dims - 1}
	d := big.NewInt(int64(dims))
	have := new(big.Int).Mul(turn, big.NewInt(int64(n)))
	have.Exp(have, d, nil)
	// cmp compares the turns of pair k with a number of turns.
	cmp := func(k, turns int) int {
		want := new(big.Int).Lsh(big.NewInt(int64(turns)), 128)
		want.Exp(want, d, nil)
		want.Mul(want, new(big.Int).Exp(big.NewInt(int64(base.M)), big.NewInt(int64(2*k)), nil))
		left := have
		if e := int(base.E) * 2 * k; e >= 0 {
			want.Lsh(want, uint(e))
		} else {
			left = new(big.Int).Lsh(have, uint(-e))
		}
		return left.Cmp(want)
	}
	for y.low < dims && cmp(y.low+1, fastTurns) >= 0 {
		y.low++
	}
	for k := range y.high {
		if cmp(k, 1) <= 0 {
			y.high = k
			break
		}
	}
	return y
}

// scale is a frequency of pair j, scaled.
func (y yarn) scale(j int, freq uint64) uint64 {
	switch {
	case j <= y.low:
		return freq
	case j >= y.high:
		return num.Divide(freq, uint32(y.factor.M), y.factor.E)
	}
	// freq * ((j-low)/factor + (high-j)) / (high-low), rounded once
	m, den := big.NewInt(int64(y.factor.M)), big.NewInt(1)
	if e := y.factor.E; e >= 0 {
		m.Lsh(m, uint(e))
	} else {
		den.Lsh(den, uint(-e))
	}
	sum := new(big.Int).Mul(big.NewInt(int64(j-y.low)), den)
	sum.Add(sum, new(big.Int).Mul(big.NewInt(int64(y.high-j)), m))
	sum.Mul(sum, new(big.Int).SetUint64(freq))
	return sum.Div(sum, m.Mul(m, big.NewInt(int64(y.high-y.low)))).Uint64()
}

// length is 1 + ln(factor)/10, which multiplies rotated queries and keys.
func (y yarn) length() num.Scale {
	hi, lo := bits.Mul64(log2(y.factor), ln2)
	return num.ToScale(1<<32+(hi<<32|lo>>32)/10, -32)
}

// ln2 is floor(ln(2) * 2^32).
const ln2 = 2977044471

// log2 is the logarithm of n, 1 <= n < 2^32, in Q32, rounded down; it comes
// bit by bit from squares of a number in Q62 that are rounded down.
func log2(n gguf.Number) (l uint64) {
	width := bits.Len32(uint32(n.M))
	l = uint64(width-1+int(n.E)) << 32
	x := uint64(n.M) << (63 - width)
	for bit := uint64(1) << 31; bit > 0; bit >>= 1 {
		hi, lo := bits.Mul64(x, x)
		if x = hi<<2 | lo>>62; x >= 1<<63 {
			x >>= 1
			l |= bit
		}
	}
	return l
}
