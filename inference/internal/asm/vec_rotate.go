package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// bitsAbove is max(0, bits(top) - keep), keep > 0. top is lost.
func bitsAbove(top Register, keep int) Register {
	n, none := GP64(), GP64()
	XORQ(none, none)
	ORQ(U8(1), top)
	BSRQ(top, n)
	SUBQ(U8(keep-1), n)
	CMOVQLT(none, n)
	return n
}

// topOf is the largest magnitude of n vectors, n > 0.
func topOf(h, n Register) Register {
	p, left := GP64(), GP64()
	MOVQ(h, p)
	MOVQ(n, left)
	top := zero()
	loop(left, func() {
		a := ZMM()
		VPABSQ(at(p, 0), a)
		VPMAXSQ(a, top, top)
		ADDQ(U8(64), p)
	})
	return across(top, VPMAXSQ)
}

// half16 writes n vectors, of the largest magnitude top, as int16, and returns
// their shift. h, q and n are lost.
func half16(q, h, n, top Register) Register {
	shift := bitsAbove(top, 15)
	by := roundBy(shift)
	bottom := all(1 - 1<<15)
	loop(n, func() {
		v := ZMM()
		VPADDQ(at(h, 0), by.half, v)
		VPSRAQ(by.count, v, v)
		VPMAXSQ(bottom, v, v)
		VPMOVSQW(v, at(q, 0))
		ADDQ(U8(64), h)
		ADDQ(U8(16), q)
	})
	return shift
}

func vecRotate() {
	TEXT("half512", NOSPLIT, "func(q *int16, h *int64, n int) (shift int)")
	Pragma("noescape")
	Doc("half512 is num.Half16.")
	{
		q, h, n := param("q"), param("h"), param("n")
		SHRQ(U8(3), n)
		Store(half16(q, h, n, topOf(h, n)), Return("shift"))
		ret()
	}

	TEXT("rotatePairs512", NOSPLIT, "func(q *int16, h, cos, sin *int64, turned, n int, m uint32) (shift int)")
	Pragma("noescape")
	Doc("rotatePairs512 is num.RotateQ for pairs (2j, 2j+1) of the first elements,",
		"without the exponent of the scale, whose mantissa is m. cos and sin have an",
		"element for each of h; sin is that which the other of the pair is multiplied by.")
	rotate(func(h, cos, sin, turned Register, by rounding, times func(v VecVirtual, at Mem)) {
		half := all(1 << 29)
		SHRQ(U8(3), turned)
		loop(turned, func() {
			a, b := ZMM(), ZMM()
			VMOVDQU64(at(h, 0), a)
			by.of(a)
			VPSHUFD(U8(0x4e), a, b)
			VPMULDQ(at(cos, 0), a, a)
			VPMULDQ(at(sin, 0), b, b)
			VPADDQ(b, a, a)
			VPADDQ(half, a, a)
			VPSRAQ(U8(30), a, a)
			times(a, at(h, 0))
			ADDQ(U8(64), h)
			ADDQ(U8(64), cos)
			ADDQ(U8(64), sin)
		})
	})

	TEXT("rotateHalves512", NOSPLIT, "func(q *int16, h, cos, sin *int64, turned, n int, m uint32) (shift int)")
	Pragma("noescape")
	Doc("rotateHalves512 is num.RotateQ for pairs (j, j+turned/2) of the first elements,",
		"without the exponent of the scale, whose mantissa is m. turned is a multiple of",
		"16; cos and sin have an element for each pair.")
	rotate(func(h, cos, sin, turned Register, by rounding, times func(v VecVirtual, at Mem)) {
		half := all(1 << 29)
		other := GP64()
		LEAQ(Mem{Base: h, Index: turned, Scale: 4}, other)
		SHRQ(U8(4), turned)
		loop(turned, func() {
			a, b := ZMM(), ZMM()
			VMOVDQU64(at(h, 0), a)
			VMOVDQU64(at(other, 0), b)
			by.of(a)
			by.of(b)
			c, s := ZMM(), ZMM()
			VMOVDQU64(at(cos, 0), c)
			VMOVDQU64(at(sin, 0), s)
			var p [4]VecVirtual
			for i, f := range [4][2]VecVirtual{{a, c}, {b, s}, {a, s}, {b, c}} {
				p[i] = ZMM()
				VPMULDQ(f[0], f[1], p[i])
			}
			VPSUBQ(p[1], p[0], p[0])
			VPADDQ(p[3], p[2], p[2])
			for i := 0; i < 4; i += 2 {
				VPADDQ(half, p[i], p[i])
				VPSRAQ(U8(30), p[i], p[i])
			}
			times(p[0], at(h, 0))
			times(p[2], at(other, 0))
			ADDQ(U8(64), h)
			ADDQ(U8(64), other)
			ADDQ(U8(64), cos)
			ADDQ(U8(64), sin)
		})
		MOVQ(other, h)
	})
}

// rotate is a function that turns the first elements of a head by turn, which
// leaves h behind them, then multiplies all by m and writes them as int16.
func rotate(turn func(h, cos, sin, turned Register, by rounding, times func(v VecVirtual, at Mem))) {
	q, h, cos, sin := param("q"), param("h"), param("cos"), param("sin")
	turned, n := param("turned"), param("n")
	m := ZMM()
	VPBROADCASTQ(Load(Param("m"), GP32()).(GPVirtual).As64(), m)
	start, rest := GP64(), GP64()
	MOVQ(h, start)
	SHRQ(U8(3), n)
	shift := bitsAbove(topOf(h, n), 30)
	by := roundBy(shift)
	top := zero()
	times := func(v VecVirtual, at Mem) {
		VPMULDQ(m, v, v)
		VMOVDQU64(v, at)
		magnitude(v, top)
	}
	MOVQ(turned, rest)
	SHRQ(U8(3), rest)
	SUBQ(n, rest)
	NEGQ(rest)
	turn(h, cos, sin, turned, by, times)
	TESTQ(rest, rest)
	done := "done" + loopName()
	JZ(LabelRef(done))
	loop(rest, func() {
		v := ZMM()
		VMOVDQU64(at(h, 0), v)
		by.of(v)
		times(v, at(h, 0))
		ADDQ(U8(64), h)
	})
	Label(done)
	ADDQ(half16(q, start, n, across(top, VPMAXSQ)), shift)
	Store(shift, Return("shift"))
	ret()
}
