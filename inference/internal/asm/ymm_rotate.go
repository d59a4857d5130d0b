package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// topOf4 is topOf for n times 4 numbers.
func topOf4(h, n Register) Register {
	p, left, top := GP64(), GP64(), zero4()
	MOVQ(h, p)
	MOVQ(n, left)
	loop(left, func() {
		a := YMM()
		VMOVDQU(at(p, 0), a)
		abs4(a)
		max4(a, top)
		ADDQ(U8(32), p)
	})
	return largest4(top)
}

// half4 is half16 for an even number n of times 4 numbers of at most 2^62.
func half4(q, h, n, top Register) Register {
	shift := bitsAbove(top, 15)
	by := roundBy4(shift)
	// The shift is of a number made positive.
	away, even := all4(1<<62), YMM()
	VPADDQ(away, by.half, by.half)
	VPSRLQ(by.count, away, away)
	VMOVDQU(evens(), even)
	SHRQ(U8(1), n)
	loop(n, func() {
		var v [2]VecVirtual
		for i := range v {
			v[i] = YMM()
			VMOVDQU(at(h, 32*i), v[i])
			by.of(v[i])
			VPSUBQ(away, v[i], v[i])
			VPERMD(v[i], even, v[i])
		}
		VPACKSSDW(v[1].AsX(), v[0].AsX(), v[0].AsX())
		VPMAXSW(const4(-0x7ffe7ffe7ffe7fff), v[0], v[0])
		VMOVDQU(v[0].AsX(), at(q, 0))
		ADDQ(U8(64), h)
		ADDQ(U8(16), q)
	})
	return shift
}

func ymmRotate() {
	TEXT("half256", NOSPLIT, "func(q *int16, h *int64, n int) (shift int)")
	Pragma("noescape")
	Doc("half256 is half512.")
	{
		q, h, n := param("q"), param("h"), param("n")
		SHRQ(U8(2), n)
		Store(half4(q, h, n, topOf4(h, n)), Return("shift"))
		ret()
	}

	TEXT("rotatePairs256", NOSPLIT, "func(q *int16, h, cos, sin *int64, turned, n int, m uint32) (shift int)")
	Pragma("noescape")
	Doc("rotatePairs256 is rotatePairs512.")
	rotate4(func(h, cos, sin, turned Register, by rounding4, times func(v VecVirtual, at Mem)) {
		SHRQ(U8(2), turned)
		loop(turned, func() {
			a, b := YMM(), YMM()
			VMOVDQU(at(h, 0), a)
			by.of(a)
			VPSHUFD(U8(0x4e), a, b)
			VPMULDQ(at(cos, 0), a, a)
			VPMULDQ(at(sin, 0), b, b)
			VPADDQ(b, a, a)
			turned4(a)
			times(a, at(h, 0))
			ADDQ(U8(32), h)
			ADDQ(U8(32), cos)
			ADDQ(U8(32), sin)
		})
	})

	TEXT("rotateHalves256", NOSPLIT, "func(q *int16, h, cos, sin *int64, turned, n int, m uint32) (shift int)")
	Pragma("noescape")
	Doc("rotateHalves256 is rotateHalves512.")
	rotate4(func(h, cos, sin, turned Register, by rounding4, times func(v VecVirtual, at Mem)) {
		other := GP64()
		LEAQ(Mem{Base: h, Index: turned, Scale: 4}, other)
		SHRQ(U8(3), turned)
		loop(turned, func() {
			a, b := YMM(), YMM()
			VMOVDQU(at(h, 0), a)
			VMOVDQU(at(other, 0), b)
			by.of(a)
			by.of(b)
			var p [4]VecVirtual
			for i, f := range []struct {
				v VecVirtual
				m Mem
			}{{a, at(cos, 0)}, {b, at(sin, 0)}, {a, at(sin, 0)}, {b, at(cos, 0)}} {
				p[i] = YMM()
				VPMULDQ(f.m, f.v, p[i])
			}
			VPSUBQ(p[1], p[0], p[0])
			VPADDQ(p[3], p[2], p[2])
			turned4(p[0])
			turned4(p[2])
			times(p[0], at(h, 0))
			times(p[2], at(other, 0))
			ADDQ(U8(32), h)
			ADDQ(U8(32), other)
			ADDQ(U8(32), cos)
			ADDQ(U8(32), sin)
		})
		MOVQ(other, h)
	})
}

// turned4 is Round(v, 30), as 32 bits.
func turned4(v VecVirtual) {
	VPADDQ(const4(1<<29), v, v)
	VPSRLQ(U8(30), v, v)
}

// rotate4 is rotate.
func rotate4(turn func(h, cos, sin, turned Register, by rounding4, times func(v VecVirtual, at Mem))) {
	q, h, cos, sin := param("q"), param("h"), param("cos"), param("sin")
	turned, n := param("turned"), param("n")
	m := every4(Load(Param("m"), GP32()).(GPVirtual).As64())
	start, rest := GP64(), GP64()
	MOVQ(h, start)
	SHRQ(U8(2), n)
	shift := bitsAbove(topOf4(h, n), 30)
	by := roundBy4(shift)
	top := zero4()
	times := func(v VecVirtual, at Mem) {
		VPMULDQ(m, v, v)
		VMOVDQU(v, at)
		abs4(v)
		max4(v, top)
	}
	MOVQ(turned, rest)
	SHRQ(U8(2), rest)
	SUBQ(n, rest)
	NEGQ(rest)
	turn(h, cos, sin, turned, by, times)
	TESTQ(rest, rest)
	done := "done" + loopName()
	JZ(LabelRef(done))
	loop(rest, func() {
		v := YMM()
		VMOVDQU(at(h, 0), v)
		by.of(v)
		times(v, at(h, 0))
		ADDQ(U8(32), h)
	})
	Label(done)
	ADDQ(half4(q, start, n, largest4(top)), shift)
	Store(shift, Return("shift"))
	ret()
}
