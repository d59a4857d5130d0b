package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Constants of num.
const (
	log2e = 1549082005
	gelu0 = 38624644
	gelu1 = 110534462
)

// exp2Poly is that of num.Exp2Neg.
var exp2Poly = [5]int64{1 << 30, -744163073, 257059880, -57045401, 7277682}

// exp2 is num.Exp2Neg: of d it is Round(2^-f, d >> 16), f being the lowest 16
// bits.
type exp2 struct {
	fraction VecVirtual
	poly     [5]VecVirtual // multiplied by 2^16, with a half to round with
}

func newExp2() (e exp2) {
	e.fraction = all(1<<16 - 1)
	for i, c := range exp2Poly[:4] {
		e.poly[i] = all(c<<16 + 1<<15)
	}
	e.poly[4] = all(exp2Poly[4])
	return e
}

// begin replaces each d by f and gives the polynomial after its first product.
func (e exp2) begin(d []VecVirtual) (r []VecVirtual) {
	for _, d := range d {
		VPANDQ(e.fraction, d, d)
	}
	for _, f := range d {
		v := ZMM()
		VPMULDQ(e.poly[4], f, v)
		r = append(r, v)
	}
	return r
}

// steps continues the polynomials, of as many vectors at the same time as
// there are registers for: each waits for its last instruction.
func (e exp2) steps(f, r []VecVirtual, from, to int) {
	for i := from; i >= to; i-- {
		for _, v := range r {
			VPADDQ(e.poly[i], v, v)
		}
		for _, v := range r {
			VPSRAQ(U8(16), v, v)
		}
		if i == 0 {
			return
		}
		for j, v := range r {
			VPMULDQ(f[j], v, v)
		}
	}
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
	value, slope    [2]VecVirtual
	top, bias, step VecVirtual
	low, last       VecVirtual
}

// segments are as many as VPERMI2D can tell apart, besides the last value.
const segments = 16

func newSigmoid(value, slope Mem) (s sigmoid) {
	for i := range s.value {
		s.value[i], s.slope[i] = ZMM(), ZMM()
		VMOVDQU64(value.Offset(64*i), s.value[i])
		VMOVDQU64(slope.Offset(64*i), s.slope[i])
	}
	s.top, s.bias, s.step = all(1<<60), all(1<<38), all(1)
	s.low, s.last = all(1<<26-1), all(1<<30-1)
	return s
}

// begin is the first estimate for D, which is lost: its part of the range, from 16
// to 32, modulo 32.
func (s sigmoid) begin(d VecVirtual) VecVirtual {
	q, r := ZMM(), ZMM()
	VPSRLQ(U8(26), d, q)
	VMOVDQA64(q, r)
	VPERMI2D(s.value[0], s.value[1], q)
	VPERMI2D(s.slope[0], s.slope[1], r)
	VPANDQ(s.low, d, d)
	VPMULUDQ(r, d, d)
	VPSRLQ(U8(26), d, d)
	VPSUBQ(d, q, q)
	return q
}

// improve makes q the quotient or one less.
func (s sigmoid) improve(d, q VecVirtual) {
	h, r := ZMM(), ZMM()
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
}

// finish makes q exact; negative are the lanes where t = e.
func (s sigmoid) finish(d, q VecVirtual, negative Register) {
	n, r, more := ZMM(), ZMM(), K()
	VMOVDQA64(s.top, n)
	VPSUBQ(s.step, n, negative, n)
	VPMULUDQ(d, q, r)
	VPSUBQ(r, n, n)
	VPCMPQ(U8(5), d, n, more)
	VPADDQ(s.step, q, more, q)
	VPSUBQ(q, s.last, negative, q)
}

// lines is value and slope at the beginning of each part of the range, and at
// its end. The lines run halfway between the curve and its chords.
func lines(name string, parts int64) (value, slope Mem) {
	fill := func(name string, f func(i int64) int64) Mem {
		m := GLOBL(name, RODATA|NOPTR)
		for i := range 2 * parts {
			DATA(int(4*i), U32(f(i)))
		}
		return m
	}
	inverse := func(i int64) int64 { return (1 << 60) / (1<<30 + i<<30/parts) }
	value = fill(name, func(i int64) int64 {
		switch {
		case i > parts:
			return 0
		case i == parts:
			return 1 << 29
		}
		middle := (1 << 60) / (1<<30 + (2*i+1)<<29/parts)
		return inverse(i) - ((inverse(i)+inverse(i+1))/2-middle)/2
	})
	slope = fill(name+"Slope", func(i int64) int64 {
		if i >= parts {
			return 0
		}
		return inverse(i) - inverse(i+1)
	})
	return value, slope
}

func vecGate() {
	value, slope := lines("inverse", segments)
	gate(value, slope, "silu512", "SiLU", func() func(a VecVirtual) {
		// Beyond 64, where num.SiLU cuts, e is 0 as well.
		log2e, half := all(log2e), all(1<<37)
		return func(a VecVirtual) {
			VPMULDQ(log2e, a, a)
			VPADDQ(half, a, a)
			VPSRLQ(U8(38), a, a)
		}
	})
	gate(value, slope, "gelu512", "GELU", func() func(a VecVirtual) {
		cut, k0, k1 := all(16<<24), all(gelu0<<30+1<<29), all(gelu1)
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

// gateLen is how many elements a gated unit has memory for.
const gateLen = 256

// gate makes a function of gated units. exponent turns |x| into what the sigmoid
// takes e = 2^-d of. It makes many short passes over the work: the processor
// looks ahead about a hundred instructions, and the shorter the chain of each
// vector the more of them are under way.
func gate(value, slope Mem, name, function string, exponent func() func(a VecVirtual)) {
	TEXT(name, 0, "func(act, gate, up *int64, n int) int")
	Pragma("noescape")
	Doc(name+" is act = Round("+function+"(gate) * up, 24). It stops at 8 elements of which",
		"one of gate or up is 2^31 in magnitude or more, and returns how many are done. n is",
		fmt.Sprintf("at most %d.", gateLen))
	act, x, up, n := param("act"), param("gate"), param("up"), param("n")
	const line = 64
	d, q := GP64(), GP64()
	LEAQ(AllocLocal(2*8*gateLen+line), d)
	ADDQ(U8(line-1), d)
	ANDQ(I8(-line), d)
	LEAQ(at(d, 8*gateLen), q)
	// As a rule the next call has what is behind this one's.
	nextX, nextUp := GP64(), GP64()
	LEAQ(Mem{Base: x, Index: n, Scale: 8}, nextX)
	LEAQ(Mem{Base: up, Index: n, Scale: 8}, nextUp)
	i := GP64()
	pass := func(name string, body func(at func(p Register) Mem)) {
		XORQ(i, i)
		Label(name)
		body(func(p Register) Mem { return Mem{Base: p, Index: i, Scale: 8} })
		ADDQ(U8(wide), i)
		CMPQ(i, n)
		JLT(LabelRef(name))
	}
	load := func(m Mem) VecVirtual {
		v := ZMM()
		VMOVDQU64(m, v)
		return v
	}
	front, large := exponent(), zero()
	pass("exponent", func(at func(p Register) Mem) {
		a, b := ZMM(), ZMM()
		VPABSQ(at(x), a)
		VPABSQ(at(up), b)
		VPTERNLOGQ(U8(0xfe), a, b, large)
		front(a)
		VMOVDQU64(a, at(d))
	})
	VPSRLQ(U8(31), large, large)
	any := K()
	VPTESTMQ(large, large, any)
	KTESTB(any, any)
	JZ(LabelRef("small"))
	XORQ(i, i)
	Label("search")
	{
		a, b := ZMM(), ZMM()
		VPABSQ(Mem{Base: x, Index: i, Scale: 8}, a)
		VPABSQ(Mem{Base: up, Index: i, Scale: 8}, b)
		VPORQ(a, b, b)
		VPSRLQ(U8(31), b, b)
		VPTESTMQ(b, b, any)
		ADDQ(U8(wide), i)
		KTESTB(any, any)
		JZ(LabelRef("search"))
	}
	SUBQ(U8(wide), i)
	JZ(LabelRef("end"))
	MOVQ(i, n)
	Label("small")
	e, one, unit := newExp2(), all(1), all(1<<30)
	pass("power", func(at func(p Register) Mem) {
		f := []VecVirtual{load(at(d))}
		r := e.begin(f)
		e.steps(f, r, 3, 2)
		VMOVDQU64(r[0], at(q))
	})
	pass("exponential", func(at func(p Register) Mem) {
		f, r, n := []VecVirtual{load(at(d))}, []VecVirtual{load(at(q))}, ZMM()
		VPSRLQ(U8(16), f[0], n)
		VPANDQ(e.fraction, f[0], f[0])
		e.steps(f, r, 1, 0)
		VPADDQ(r[0], r[0], r[0])
		VPSRLVQ(n, r[0], r[0])
		VPADDQ(one, r[0], r[0])
		VPSRLQ(U8(1), r[0], r[0])
		VPADDQ(unit, r[0], r[0])
		VMOVDQU64(r[0], at(d))
	})
	s := newSigmoid(value, slope)
	pass("estimate", func(at func(p Register) Mem) {
		PREFETCHT0(at(nextX))
		VMOVDQU64(s.begin(load(at(d))), at(q))
	})
	pass("improve", func(at func(p Register) Mem) {
		PREFETCHT0(at(nextUp))
		v := load(at(q))
		s.improve(load(at(d)), v)
		VMOVDQU64(v, at(q))
	})
	half30, half24 := all(1<<29), all(1<<23)
	pass("finish", func(at func(p Register) Mem) {
		v, negative := load(at(q)), K()
		VPMOVQ2M(load(at(x)), negative)
		s.finish(load(at(d)), v, negative)
		g := load(at(x))
		VPMULDQ(v, g, g)
		VPADDQ(half30, g, g)
		VPSRAQ(U8(30), g, g)
		VPMULDQ(at(up), g, g)
		VPADDQ(half24, g, g)
		VPSRAQ(U8(24), g, g)
		VMOVDQU64(g, at(act))
	})
	Label("end")
	Store(i, ReturnIndex(0))
	ret()
}
