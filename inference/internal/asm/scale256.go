package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// largestE emits the largest exponent of n scales at a.
func largestE(a, n GPVirtual) GPVirtual {
	i, best, e := GP64(), GP32(), GP32()
	MOVL(Mem{Base: a, Disp: 4}, best)
	MOVQ(n, i)
	Label("largest")
	MOVL(Mem{Base: a, Index: i, Scale: 8, Disp: -4}, e)
	CMPL(e, best)
	CMOVLGT(e, best)
	DECQ(i)
	JNZ(LabelRef("largest"))
	wide := GP64()
	MOVLQSX(best, wide)
	return wide.(GPVirtual)
}

// scale256 emits the last step for AVX2. Shifts of signed words go by way of
// unsigned ones: 2^62 is added before and what became of it taken off after.
func scale256() {
	half, one, c29 := word("half", 1<<29), word("one", 1), word("29", 29)
	lower, b62, b61 := word("lower", 1<<32-1), word("bit62", 1<<62), word("bit61", 1<<61)
	round, base, far := word("round", 1<<62+1), word("base32", twice(-scaleBase)), word("far32", twice(farAway))
	top, bottom := word("top", top48), word("bottom", 1<<64-top48)
	TEXT("scale256", NOSPLIT, scaleArgs)
	Pragma("noescape")
	Doc("scale256 multiplies sums by their scales.")
	dst, stride, m, e, a := load("dst"), load("stride"), load("m"), load("e"), load("a")
	n, groups := load("n"), load("groups")
	largest := YMM()
	x := XMM()
	VMOVQ(largestE(a, n), x)
	VPBROADCASTD(x, largest)
	SHLQ(U8(3), stride)
	// shifts is 1 + n of the text for 8 rows, but for k and the vector's E.
	shifts := func(q int) VecVirtual {
		s, zero, f := YMM(), YMM(), YMM()
		VMOVDQU(base, s)
		VPSUBD(Mem{Base: e, Disp: 32 * q}, s, s)
		VPXOR(zero, zero, zero)
		VPCMPEQD(Mem{Base: m, Disp: 32 * q}, zero, zero)
		VMOVDQU(far, f)
		VPBLENDVB(zero, f, s, s)
		return s
	}

	Label("group")
	bad := GP32()
	ok := YMM()
	for q := range 2 {
		s := shifts(q)
		VPCMPGTD(largest, s, s)
		if q == 0 {
			ok = s
		} else {
			VPAND(s, ok, ok)
		}
	}
	VPMOVMSKB(ok, bad)
	CMPL(bad, I8(-1))
	JNE(LabelRef("fail"))

	at, vec, i := GP64(), GP64(), GP64()
	MOVQ(dst, at)
	MOVQ(a, vec)
	MOVQ(n, i)
	Label("vector")
	var out []VecVirtual
	for q := range 2 {
		count, ve, tok, mant := shifts(q), YMM(), YMM(), YMM()
		VPBROADCASTD(Mem{Base: vec, Disp: 4}, ve)
		VPSUBD(ve, count, count)
		VPBROADCASTQ(Mem{Base: vec}, tok)
		VMOVDQU(Mem{Base: m, Disp: 32 * q}, mant)
		y := make([]VecVirtual, 2)
		for h := range 2 {
			p, k, by := YMM(), YMM(), YMM()
			if h == 0 {
				VPAND(lower, count, by)
			} else {
				VPSRLQ(U8(32), count, by)
				VPSRLQ(U8(32), mant, mant)
			}
			VPMULUDQ(tok, mant, p)
			VPADDQ(half, p, k)
			VPSRLQ(U8(61), k, k)
			VPSUBQ(k, by, by)
			VPADDQ(c29, k, k)
			VPSRLVQ(k, p, p)
			VPADDQ(one, p, p)
			VPSRLQ(U8(1), p, p)
			acc, lo := YMM(), YMM()
			VMOVDQU(Mem{Base: at, Disp: 64*h + 32*q}, acc)
			VPMULUDQ(acc, p, lo)
			VPSRLQ(U8(32), lo, lo)
			VPSRLQ(U8(32), acc, acc)
			VPMULDQ(acc, p, acc)
			VPADDQ(lo, acc, acc)
			b := YMM()
			VMOVDQU(b62, b)
			VPADDQ(b, acc, acc)
			VPSRLVQ(by, acc, acc)
			VPSRLVQ(by, b, b)
			VPSUBQ(b, acc, acc)
			VPADDQ(round, acc, acc)
			VPSRLQ(U8(1), acc, acc)
			VPSUBQ(b61, acc, acc)
			for _, limit := range []Mem{top, bottom} {
				l, past := YMM(), YMM()
				VMOVDQU(limit, l)
				if limit == top {
					VPCMPGTQ(l, acc, past)
				} else {
					VPCMPGTQ(acc, l, past)
				}
				VPBLENDVB(past, l, acc, acc)
			}
			y[h] = acc
		}
		lo, hi, first, second := YMM(), YMM(), YMM(), YMM()
		VPUNPCKLQDQ(y[1], y[0], lo)
		VPUNPCKHQDQ(y[1], y[0], hi)
		VPERM2I128(U8(0x20), hi, lo, first)
		VPERM2I128(U8(0x31), hi, lo, second)
		out = append(out, first, second)
	}
	for q, y := range out {
		VMOVDQU(y, Mem{Base: at, Disp: 32 * q})
	}
	ADDQ(stride, at)
	ADDQ(U8(8), vec)
	DECQ(i)
	JNZ(LabelRef("vector"))
	ADDQ(U8(64), m)
	ADDQ(U8(64), e)
	ADDQ(U32(128), dst)
	DECQ(groups)
	JNZ(LabelRef("group"))

	Label("fail")
	done := load("groups")
	SUBQ(groups, done)
	Store(done, ReturnIndex(0))
	VZEROUPPER()
	RET()
}

// twice is n in both halves of a word.
func twice(n int32) uint64 { return uint64(uint32(n))<<32 | uint64(uint32(n)) }
