package gguf

import (
	"fmt"
	"math/bits"
)

// Type is the storage type of a tensor.
type Type uint32

// The types that can be read.
const (
	F32  Type = 0
	F16  Type = 1
	Q4_0 Type = 2
	Q4_1 Type = 3
	Q5_0 Type = 6
	Q5_1 Type = 7
	Q8_0 Type = 8
	Q4_K Type = 12
	Q5_K Type = 13
	Q6_K Type = 14
	BF16 Type = 30
)

var typeNames = map[Type]string{
	F32: "F32", F16: "F16", Q4_0: "Q4_0", Q4_1: "Q4_1", Q5_0: "Q5_0", Q5_1: "Q5_1", Q8_0: "Q8_0", 9: "Q8_1",
	10: "Q2_K", 11: "Q3_K", Q4_K: "Q4_K", Q5_K: "Q5_K", Q6_K: "Q6_K", 15: "Q8_K",
	16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S", 20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S", 23: "IQ4_XS",
	24: "I8", 25: "I16", 26: "I32", 27: "I64", 28: "F64", 29: "IQ1_M", BF16: "BF16", 34: "TQ1_0", 35: "TQ2_0", 39: "MXFP4",
}

func (t Type) String() string {
	if s, ok := typeNames[t]; ok {
		return s
	}
	return fmt.Sprintf("type %d", uint32(t))
}

// Minima says whether blocks of the type hold a minimum beside a factor: Rows
// of it have Row.Minima.
func (t Type) Minima() bool { return t == Q4_1 || t == Q5_1 || t == Q4_K || t == Q5_K }

// Float says whether the type holds floats: Rows of it have Row.Numbers.
func (t Type) Float() bool { return t == F32 || t == F16 || t == BF16 }

// Number is the exact value M * 2^E of a finite float.
type Number struct {
	M int32
	E int32
}

// Decode32 takes the bits of a float32 apart; ok is false for NaN and infinity.
func Decode32(b uint32) (n Number, ok bool) {
	return parts(b>>31, b>>23&0xff, b&(1<<23-1), 23, 127, 0xff)
}

func float16(b uint16) (Number, bool) {
	w := uint32(b)
	return parts(w>>15, w>>10&0x1f, w&(1<<10-1), 10, 15, 0x1f)
}

func parts(sign, exp, frac uint32, fracBits, bias int32, special uint32) (n Number, ok bool) {
	if exp == special {
		return Number{}, false
	}
	if exp == 0 {
		exp = 1
	} else {
		frac |= 1 << fracBits
	}
	if frac == 0 {
		return Number{}, true
	}
	n = Number{M: int32(frac), E: int32(exp) - bias - fracBits}
	if sign != 0 {
		n.M = -n.M
	}
	return n, true
}

// times is n * k for a small k: its mantissa stays below 2^19.
func (n Number) times(k int32) Number {
	if n.M *= k; n.M == 0 {
		n.E = 0
	}
	return n
}

// Log2Ceil is the number of bits before the binary point: |n| < 2^Log2Ceil.
func (n Number) Log2Ceil() int {
	return bits.Len32(uint32(max(n.M, -n.M))) + int(n.E)
}
