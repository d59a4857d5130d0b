package main

import (
	"strconv"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// ymm writes for AVX2 what vec writes for AVX-512, as far as it pays: 4 int64 in
// a vector and no arithmetic shift of them.
func ymm() {
	ymmQuant()
	ymmNorm()
	ymmGate()
	ymmRotate()
	ymmAttend()
}

// ymmConsts are vectors of constants by the 64 bits that they repeat.
var ymmConsts = map[int64]Mem{}

// const4 is memory that repeats 64 bits.
func const4(v int64) Mem {
	m, ok := ymmConsts[v]
	if !ok {
		m = GLOBL("y"+strconv.FormatUint(uint64(v), 16), RODATA|NOPTR)
		for i := range 4 {
			DATA(8*i, U64(v))
		}
		ymmConsts[v] = m
	}
	return m
}

// all4 is a vector that repeats 64 bits.
func all4(v int64) VecVirtual {
	y := YMM()
	VMOVDQU(const4(v), y)
	return y
}

// doubled is 64 bits that repeat 32.
func doubled(v int64) int64 { return v<<32 + v }

// every4 is a vector of a 64-bit parameter.
func every4(r Register) VecVirtual {
	x, y := XMM(), YMM()
	VMOVQ(r, x)
	VPBROADCASTQ(x, y)
	return y
}

// every8 is a vector of a parameter's lower 32 bits.
func every8(r Register) VecVirtual {
	x, y := XMM(), YMM()
	VMOVQ(r, x)
	VPBROADCASTD(x, y)
	return y
}

// zero4 is a vector of zeros.
func zero4() VecVirtual {
	y := YMM()
	VPXOR(y, y, y)
	return y
}

// evens is the order that brings the lower halves of int64 to the front, twice.
func evens() Mem {
	if evensAt == nil {
		m := GLOBL("evens", RODATA|NOPTR)
		for i := range 8 {
			DATA(4*i, U32(2*i%8))
		}
		evensAt = &m
	}
	return *evensAt
}

var evensAt *Mem

// across4 combines the lanes of a vector of int64 into one number.
func across4(y VecVirtual, op func(a, b, c VecVirtual)) Register {
	x, s := XMM(), XMM()
	VEXTRACTI128(U8(1), y, x)
	op(y.AsX().(VecVirtual), x, x)
	VPSHUFD(U8(0x4e), x, s)
	op(s, x, x)
	out := GP64()
	VMOVQ(x, out)
	return out
}

// across8 combines the lanes of a vector of int32 in lane 0.
func across8(y VecVirtual, op func(ops ...Op)) VecVirtual {
	x := XMM()
	VEXTRACTI128(U8(1), y, x)
	op(y.AsX(), x, x)
	for _, order := range []uint8{0x4e, 0xb1} {
		s := XMM()
		VPSHUFD(U8(order), x, s)
		op(s, x, x)
	}
	return x
}
