package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// scaleArgs is the signature of the last step of a product: the sums of n
// vectors and some groups, as dot has left them in dst, times the scales of rows
// (m, e) and of vectors (a: M and E of each), in Q24 and in the order of rows.
// It returns how many groups it has done: it leaves one, and those after it, as
// they are where a shift may be too small for it.
const scaleArgs = "func(dst *int64, stride int, m *uint32, e *int32, a *uint32, n, groups int) int"

// The arithmetic, all in 64-bit lanes: P = m*a is below 2^62 - 2^31. Rounded to
// 31 bits it is p = Round(P, 30+k) = Round(P >> k, 30) with k = (P + 2^29) >> 61, which also does for
// a P that is rounded up to the next power of two. The sum hi*2^32 + lo, times p,
// is to be rounded after a shift by 33 + n, n = -(m's E + a's E + k + scaleBase);
// for n >= 0 this is Round((hi*p + (lo*p >> 32)) >> n, 1), exactly.
const scaleBase = 24 + 30 + 33

const (
	top48   = 1<<47 - 1 // num.Max48
	farAway = 1 << 20   // a shift that leaves nothing, for rows of zeros
	// unclamped is by how much 1 + n may be too little to leave the clamping out:
	// sums are below 2^58, so beyond it at most 2^46 are left.
	unclamped = 10
)

// largestScale emits the largest exponent of n scales at a, in all lanes. The
// exponent is the upper half of a scale, and decides which is larger.
func largestScale(a, n GPVirtual) VecVirtual {
	i, best := GP64(), ZMM()
	VPBROADCASTQ(Mem{Base: a}, best)
	MOVQ(n, i)
	CMPQ(i, U8(8))
	JLT(LabelRef("few"))
	Label("eight")
	VPMAXSQ(Mem{Base: a, Index: i, Scale: 8, Disp: -64}, best, best)
	SUBQ(U8(8), i)
	CMPQ(i, U8(8))
	JGE(LabelRef("eight"))
	VPMAXSQ(Mem{Base: a}, best, best) // some again
	JMP(LabelRef("largest"))
	Label("few")
	VPMAXSQ_BCST(Mem{Base: a, Index: i, Scale: 8, Disp: -8}, best, best)
	DECQ(i)
	JNZ(LabelRef("few"))
	Label("largest")
	VPBROADCASTQ(across(best, VPMAXSQ), best)
	VPSRAQ(U8(32), best, best)
	return best
}

// interleave has the lanes of two registers in turn, low half and high half.
func interleave() (low, high Mem) {
	tables := make([]Mem, 2)
	for h, name := range []string{"low", "high"} {
		tables[h] = GLOBL("interleave_"+name, RODATA|NOPTR)
		for i := range 4 {
			DATA(16*i, U64(uint64(4*h+i)))
			DATA(16*i+8, U64(uint64(8+4*h+i)))
		}
	}
	return tables[0], tables[1]
}

// scale512 emits the last step for AVX512.
func scale512() {
	low, high := interleave()
	TEXT("scale512", NOSPLIT, scaleArgs)
	Pragma("noescape")
	Doc("scale512 multiplies sums by their scales.")
	dst, stride, m, e, a := load("dst"), load("stride"), load("m"), load("e"), load("a")
	n, groups := load("n"), load("groups")
	constant := func(m Mem) VecVirtual {
		v := ZMM()
		VMOVDQU64(m, v)
		return v
	}
	half, one := constant(word("half", 1<<29)), constant(word("one", 1))
	top, bottom := constant(word("top", top48)), constant(word("bottom", 1<<64-top48))
	base, far := constant(word("base", 1<<64-scaleBase)), constant(word("far", farAway))
	lowIndex, highIndex := ZMM(), ZMM()
	VMOVDQU64(low, lowIndex)
	VMOVDQU64(high, highIndex)
	largest, large := largestScale(a, n), ZMM()
	VPADDQ(constant(word("unclamped", unclamped)), largest, large)
	SHLQ(U8(3), stride)

	Label("group")
	mant, shift := vectors(2, ZMM), vectors(2, ZMM) // of even and of odd rows
	VMOVDQU32(Mem{Base: m}, mant[0])
	VPSRLQ(U8(32), mant[0], mant[1])
	exp := ZMM()
	VMOVDQU32(Mem{Base: e}, exp)
	VPSLLQ(U8(32), exp, shift[0])
	VPSRAQ(U8(32), shift[0], shift[0])
	VPSRAQ(U8(32), exp, shift[1])
	bad, near := K(), K()
	for h := range 2 {
		VPSUBQ(shift[h], base, shift[h]) // 1 + n of the text, but for k and the vector's E
		zero := K()
		low := ZMM()
		VPSLLQ(U8(32), mant[h], low)
		VPTESTNMQ(low, low, zero)
		VMOVDQA64(far, zero, shift[h])
		if h == 0 {
			VPCMPQ(U8(2), large, shift[h], near) // shift <= large
			VPCMPQ(U8(2), largest, shift[h], bad)
		} else {
			more := K()
			VPCMPQ(U8(2), large, shift[h], more)
			KORB(more, near, near)
			VPCMPQ(U8(2), largest, shift[h], more)
			KORTESTB(more, bad)
		}
	}
	JNE(LabelRef("fail"))

	each := func(name string, clamped bool) { // vector
		at, vec, i := GP64(), GP64(), GP64()
		MOVQ(dst, at)
		MOVQ(a, vec)
		MOVQ(n, i)
		Label(name)
		tok, ve := ZMM(), ZMM()
		VPBROADCASTQ(Mem{Base: vec}, tok)
		VPSRAQ(U8(32), tok, ve)
		var y [2]VecVirtual
		for h := range y {
			p, k, by := ZMM(), ZMM(), ZMM()
			VPMULUDQ(tok, mant[h], p)
			VPSUBQ(ve, shift[h], by)
			VPADDQ(half, p, k)
			VPSRLQ(U8(61), k, k)
			VPSUBQ(k, by, by)
			VPSRLVQ(k, p, p)
			VPADDQ(half, p, p)
			VPSRLQ(U8(30), p, p)
			acc, lo, hi := ZMM(), ZMM(), ZMM()
			VMOVDQU64(Mem{Base: at, Disp: 64 * h}, acc)
			VPMULUDQ(acc, p, lo)
			VPSHUFD(U8(0xF5), acc, hi)
			VPMULDQ(hi, p, hi)
			VPSRLQ(U8(32), lo, lo)
			VPADDQ(lo, hi, hi)
			VPSRAVQ(by, hi, hi)
			VPADDQ(one, hi, hi)
			VPSRAQ(U8(1), hi, hi)
			if clamped {
				VPMINSQ(top, hi, hi)
				VPMAXSQ(bottom, hi, hi)
			}
			y[h] = hi
		}
		first := ZMM()
		VMOVDQA64(y[0], first)
		VPERMT2Q(y[1], lowIndex, first)
		VPERMT2Q(y[1], highIndex, y[0])
		VMOVDQU64(first, Mem{Base: at})
		VMOVDQU64(y[0], Mem{Base: at, Disp: 64})
		ADDQ(stride, at)
		ADDQ(U8(8), vec)
		DECQ(i)
		JNZ(LabelRef(name))
	}
	KORTESTB(near, near)
	JNE(LabelRef("near"))
	each("vector", false)
	JMP(LabelRef("next"))
	Label("near")
	each("clamped", true)

	Label("next")
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
