package model

import (
	"math"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

const (
	wordBits = 40 // a row's floats as integers below 2^wordBits
	gainBits = 24 // a gain's floats as integers up to 2^gainBits
)

// canonical writes a row of the file in canonical form. words is scratch.
func canonical(dst *num.Row, row *gguf.Row, words []int64) {
	if len(row.Numbers) > 0 {
		fromNumbers(dst, row.Numbers, words)
	} else {
		fromBlocks(dst, row)
	}
}

// fromBlocks keeps the integers of a quantised row; only the factors and
// minima of its blocks are rounded, to 12 bits of the largest factor.
func fromBlocks(dst *num.Row, row *gguf.Row) {
	dst.Reset(len(row.Digits), len(row.Factors) > len(row.Digits)/num.Block, len(row.Minima) > 0)
	var a, low int64
	for _, n := range row.Factors {
		a = max(a, abs(word24(n)))
	}
	for _, n := range row.Minima {
		low = max(low, abs(word24(n)))
	}
	a = max(a, (low+63)>>6) // so that offsets fit: low*TopS/(8*a) <= 8*TopS
	if a == 0 {
		return
	}
	copy(dst.W, row.Digits)
	for b, n := range row.Factors {
		w := word24(n)
		dst.S[b] = int16(sign(w) * ((2*abs(w)*num.TopS + a) / (2 * a)))
	}
	for b, n := range row.Minima {
		w := word24(n)
		dst.O[b] = int16(sign(w) * ((abs(w)*num.TopS + 4*a) / (8 * a)))
	}
	dst.R = num.Ratio(uint64(a), num.TopS, -24)
}

// word24 is n in units of 2^-24, of which half floats and their multiples are
// whole numbers.
func word24(n gguf.Number) int64 { return int64(n.M) << (n.E + 24) }

func abs(v int64) int64 { return max(v, -v) }

func sign(v int64) int64 { return v>>63 | 1 }

// fromNumbers quantises a row of floats as activations are: block scales
// rounded up, digits to nearest.
func fromNumbers(dst *num.Row, ns []gguf.Number, words []int64) {
	dst.Reset(len(ns), false, false)
	words = words[:len(ns)]
	e := toWords(words, ns, wordBits)
	var a int64
	for _, v := range words {
		a = max(a, abs(v))
	}
	if a == 0 {
		return
	}
	for b := range dst.S {
		vs, ws := words[b*num.Block:][:num.Block], dst.W[b*num.Block:][:num.Block]
		var ab int64
		for _, v := range vs {
			ab = max(ab, abs(v))
		}
		s := max(1, (ab*num.TopS+a-1)/a)
		d := s * a
		for i, v := range vs {
			ws[i] = int8(floorDiv(2*v*num.UnitS+d, 2*d))
		}
		dst.S[b] = int16(s)
	}
	dst.R = num.Ratio(uint64(a), num.UnitS, e)
}

// toWords writes every number as an integer times 2^e, rounded, where the
// largest is just below 2^width (it may round up to it).
func toWords(dst []int64, ns []gguf.Number, width int) (e int) {
	top := math.MinInt
	for _, n := range ns {
		if n.M != 0 {
			top = max(top, n.Log2Ceil())
		}
	}
	if top == math.MinInt {
		clear(dst)
		return 0
	}
	e = top - width
	for i, n := range ns {
		if s := int(n.E) - e; s >= 0 {
			dst[i] = int64(n.M) << s
		} else {
			dst[i] = num.Round(int64(n.M), uint(-s))
		}
	}
	return e
}

// floorDiv is floor(a / b) for b > 0.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// gainOf is the gain of a norm: integers, and sqrt(n) folded into the scale.
func gainOf(ns []gguf.Number) *num.Gain {
	words := make([]int64, len(ns))
	e := toWords(words, ns, gainBits)
	g := &num.Gain{G: make([]int32, len(ns))}
	for i, w := range words {
		g.G[i] = int32(w)
	}
	g.S = num.Sqrt(uint64(len(ns))).Mul(num.ToScale(1, e))
	return g
}

// biasOf is a bias in Q24.
func biasOf(ns []gguf.Number) []int64 {
	b := make([]int64, len(ns))
	for i, n := range ns {
		b[i] = num.Word24(int64(n.M), int(n.E))
	}
	return b
}
