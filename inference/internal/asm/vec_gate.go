package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// exp2Poly is that of num.Exp2Neg.
var exp2Poly = [5]int64{1 << 30, -744163073, 257059880, -57045401, 7277682}

// exp2 is num.Exp2Neg of numbers of at most 2^38.
type exp2 struct {
	fraction, one VecVirtual
	poly          [5]VecVirtual // multiplied by 2^16, with a half to round with
}

func newExp2() (e exp2) {
	e.fraction, e.one = all(1<<16-1), all(1)
	for i, c := range exp2Poly[:4] {
		e.poly[i] = all(c<<16 + 1<<15)
	}
	e.poly[4] = all(exp2Poly[4])
	return e
}

// power is 2^-f, f being the lowest 16 bits of d: 2^-d is Round(2^-f, d >> 16).
func (e exp2) power(d VecVirtual) (r VecVirtual) {
	f, r := ZMM(), ZMM()
	VPANDQ(e.fraction, d, f)
	VPMULDQ(e.poly[4], f, r)
	for i := 3; i >= 0; i-- {
		VPADDQ(e.poly[i], r, r)
		VPSRAQ(U8(16), r, r)
		if i > 0 {
			VPMULDQ(f, r, r)
		}
	}
	return r
}

// of is 2^-d.
func (e exp2) of(d VecVirtual) VecVirtual {
	n, r := ZMM(), e.power(d)
	VPSRLQ(U8(16), d, n)
	VPADDQ(r, r, r)
	VPSRLVQ(n, r, r)
	VPADDQ(e.one, r, r)
	VPSRLQ(U8(1), r, r)
	return r
}

// sigmoid is (t * 2^30) / (2^30 + e) of num, where t is 2^30 or e: with
// D = 2^30 + e that is floor(2^60 / D) for t = 2^30 and 2^30-1 minus
// floor((2^60-1) / D) for t = e.
//
// The quotient starts from a straight line in each sixteenth of the range of D,
// off by less than 2^-11 of it; with h = 1 - D*q/2^60 it is q * (1 + h + h^2),
// off by less than 2^-33. A quarter less than that, rounded down, is the
// quotient or one less: the remainder tells.
type sigmoid struct {
	value, slope         [2]VecVirtual
	one, top, bias, step VecVirtual
	low                  VecVirtual
}

const segments = 16

func newSigmoid(value, slope Mem) (s sigmoid) {
	for i := range s.value {
		s.value[i], s.slope[i] = ZMM(), ZMM()
		VMOVDQU64(value.Offset(64*i), s.value[i])
		VMOVDQU64(slope.Offset(64*i), s.slope[i])
	}
	s.one, s.top, s.bias, s.step = all(1<<30), all(1<<60), all(1<<38), all(1)
	s.low = all(1<<26 - 1)
	return s
}

// of is the quotient; negative are the lanes where t = e. e is lost.
func (s sigmoid) of(e VecVirtual, negative Register) VecVirtual {
	d, q, r := ZMM(), ZMM(), ZMM()
	VPADDQ(s.one, e, d)
	VPSRLQ(U8(26), e, q)
	VMOVDQA64(q, r)
	VPERMI2D(s.value[1], s.value[0], q)
	VPERMI2D(s.slope[1], s.slope[0], r)
	VPANDQ(s.low, e, e)
	VPMULUDQ(r, e, e)
	VPSRLQ(U8(26), e, e)
	VPSUBQ(e, q, q)

	n, h := ZMM(), ZMM()
	VPMULUDQ(d, q, h)
	VPSUBQ(h, s.top, h)
	VPSRAQ(U8(20), h, h)
	VPMULDQ(h, h, r)
	VPSRLQ(U8(40), r, r)
	VPADDQ(r, h, h)
	VPMULDQ(q, h, h)
	VPSUBQ(s.bias, h, h)
	VPSRAQ(U8(40), h, h)
	VPADDQ(h, q, q)

	more := K()
	VMOVDQA64(s.top, n)
	VPSUBQ(s.step, n, negative, n)
	VPMULUDQ(d, q, r)
	VPSUBQ(r, n, n)
	VPCMPQ(U8(5), d, n, more)
	VPADDQ(s.step, q, more, q)
	VPSUBQ(s.step, s.one, e)
	VPSUBQ(q, e, negative, q)
	return q
}

// lines is value and slope at the beginning of each segment, and at 2^31. The
// lines run halfway between the curve and its chords.
func lines() (value, slope Mem) {
	fill := func(name string, f func(i int64) int64) Mem {
		m := GLOBL(name, RODATA|NOPTR)
		for i := range 32 {
			DATA(4*i, U32(f(int64(i))))
		}
		return m
	}
	inverse := func(i int64) int64 { return (1 << 60) / (1<<30 + i<<30/segments) }
	value = fill("inverse", func(i int64) int64 {
		switch {
		case i > segments:
			return 0
		case i == segments:
			return 1 << 29
		}
		middle := (1 << 60) / (1<<30 + (2*i+1)<<29/segments)
		return inverse(i) - ((inverse(i)+inverse(i+1))/2-middle)/2
	})
	slope = fill("slope", func(i int64) int64 {
		if i >= segments {
			return 0
		}
		return inverse(i) - inverse(i+1)
	})
	return value, slope
}

func vecGate() {
	value, slope := lines()
	gate(value, slope, "silu512", "SiLU", func() func(a VecVirtual) {
		cut, log2e, half := all(64<<24), all(1549082005), all(1<<37)
		return func(a VecVirtual) {
			VPMINSQ(cut, a, a)
			VPMULDQ(log2e, a, a)
			VPADDQ(half, a, a)
			VPSRLQ(U8(38), a, a)
		}
	})
	gate(value, slope, "gelu512", "GELU", func() func(a VecVirtual) {
		cut, k0, k1 := all(16<<24), all(38624644<<30+1<<29), all(110534462)
		half24, half32 := all(1<<23), all(1<<31)
		return func(a VecVirtual) {
			k := ZMM()
			VPMINSQ(cut, a, a)
			VPMULDQ(a, a, k)
			VPADDQ(half24, k, k)
			VPSRLQ(U8(24), k, k)
			VPMULLQ(k1, k, k)
			VPADDQ(k0, k, k)
			VPSRLQ(U8(30), k, k)
			VPMULDQ(k, a, a)
			VPADDQ(half32, a, a)
			VPSRLQ(U8(32), a, a)
		}
	})
}

// gate makes a function of gated units. exponent turns |x| into what the sigmoid
// takes e = 2^-d of. It makes three passes over a piece of the work: each is
// short enough for the processor to have several vectors of it under way.
func gate(value, slope Mem, name, function string, exponent func() func(a VecVirtual)) {
	TEXT(name, NOSPLIT, "func(act, gate, up *int64, n int, q *int64) int")
	Pragma("noescape")
	Doc(name+" is act = Sat48(Round("+function+"(gate) * up, 24)). It stops at 8 elements of",
		"which one of up is 2^38 in magnitude or more, and returns how many are done. q is",
		"scratch memory for n elements.")
	act, x, up, n, q := param("act"), param("gate"), param("up"), param("n"), param("q")
	i := GP64()
	pass := func(name string, body func(at func(p Register) Mem)) {
		XORQ(i, i)
		Label(name)
		body(func(p Register) Mem { return Mem{Base: p, Index: i, Scale: 8} })
		ADDQ(U8(wide), i)
		CMPQ(i, n)
		JLT(LabelRef(name))
	}
	e, front := newExp2(), exponent()
	pass("exponential", func(at func(p Register) Mem) {
		a := ZMM()
		VPABSQ(at(x), a)
		front(a)
		VMOVDQU64(e.of(a), at(q))
	})
	s := newSigmoid(value, slope)
	pass("sigmoid", func(at func(p Register) Mem) {
		g, a := ZMM(), ZMM()
		negative := K()
		VMOVDQU64(at(x), g)
		VPMOVQ2M(g, negative)
		VMOVDQU64(at(q), a)
		VMOVDQU64(s.of(a, negative), at(q))
	})
	limit, top, bottom := all(1<<38), all(max48), all(-max48)
	low30, half30, low24, half24 := all(1<<30-1), all(1<<29), all(1<<24-1), all(1<<23)
	pass("product", func(at func(p Register) Mem) {
		u, g, f, a, b := ZMM(), ZMM(), ZMM(), ZMM(), ZMM()
		big := K()
		VMOVDQU64(at(up), u)
		VPABSQ(u, a)
		VPCMPUQ(U8(5), limit, a, big)
		KTESTB(big, big)
		JNZ(LabelRef("end"))
		// Round(g * q, 30), in two parts, and times u.
		VMOVDQU64(at(x), g)
		VMOVDQU64(at(q), f)
		VPANDQ(low30, g, b)
		VPSRAQ(U8(30), g, g)
		VPMULDQ(f, g, g)
		VPMULDQ(f, b, b)
		VPADDQ(half30, b, b)
		VPSRLQ(U8(30), b, b)
		VPADDQ(b, g, g)
		VPANDQ(low24, g, b)
		VPSRAQ(U8(24), g, g)
		VPMULLQ(u, g, g)
		VPMULLQ(u, b, b)
		VPADDQ(half24, b, b)
		VPSRAQ(U8(24), b, b)
		VPADDQ(b, g, g)
		VPMINSQ(top, g, g)
		VPMAXSQ(bottom, g, g)
		VMOVDQU64(g, at(act))
	})
	Label("end")
	Store(i, ReturnIndex(0))
	ret()
}
