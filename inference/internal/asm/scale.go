package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// scaleArgs is the signature of the last step of a product: the sums of n
// vectors and one group, as dot has left them in dst, times the scales of rows
// (m, e) and of vectors (a: M and E of each), in Q24 and in the order of rows.
// It returns false, with dst as it was, where a shift may be too small for it.
const scaleArgs = "func(dst *int64, stride int, m *uint32, e *int32, a *uint32, n int) bool"

// The arithmetic, all in 64-bit lanes: P = m*a is below 2^62 - 2^31. Rounded to
// 31 bits it is p = Round(P, 30+k) with k = (P + 2^29) >> 61, which also does for
// a P that is rounded up to the next power of two. The sum hi*2^32 + lo, times p,
// is to be rounded after a shift by 33 + n, n = -(m's E + a's E + k + scaleBase);
// for n >= 0 this is Round((hi*p + (lo*p >> 32)) >> n, 1), exactly.
const scaleBase = 24 + 30 + 33

const (
	top48   = 1<<47 - 1 // num.Max48
	farAway = 1 << 20   // a shift that leaves nothing, for rows of zeros
)

// broadcast is a vector register with n in each lane of 32 or 64 bits.
func broadcast(bits int, n int64, v VecVirtual) VecVirtual {
	if bits == 32 {
		r := GP32()
		MOVL(U32(uint32(n)), r)
		if v.Size() == 64 {
			VPBROADCASTD(r, v)
		} else {
			x := XMM()
			VMOVD(r, x)
			VPBROADCASTD(x, v)
		}
		return v
	}
	r := GP64()
	MOVQ(U64(uint64(n)), r)
	if v.Size() == 64 {
		VPBROADCASTQ(r, v)
	} else {
		x := XMM()
		VMOVQ(r, x)
		VPBROADCASTQ(x, v)
	}
	return v
}

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
	return best.(GPVirtual)
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
	dst, stride, m, e, a, n := load("dst"), load("stride"), load("m"), load("e"), load("a"), load("n")
	one64 := broadcast(64, 1, ZMM())
	c29, half29 := broadcast(64, 29, ZMM()), broadcast(64, 1<<29, ZMM())
	top, bottom := broadcast(64, top48, ZMM()), broadcast(64, -top48, ZMM())
	word := broadcast(64, 1<<32-1, ZMM())
	lowIndex, highIndex := ZMM(), ZMM()
	VMOVDQU64(low, lowIndex)
	VMOVDQU64(high, highIndex)

	mant := vectors(2, ZMM) // of even and of odd rows
	VMOVDQU32(Mem{Base: m}, mant[0])
	VPSRLQ(U8(32), mant[0], mant[1])
	shift := broadcast(32, -scaleBase, ZMM()) // 1 + n of the text, without the vector's E and k
	VPSUBD(Mem{Base: e}, shift, shift)
	zero := K()
	VPTESTNMD(mant[0], mant[0], zero)
	VMOVDQA32(broadcast(32, farAway, ZMM()), zero, shift)

	least, bad := ZMM(), K()
	VPBROADCASTD(largestE(a, n), least)
	VPSUBD(least, shift, least)
	VPCMPD(U8(2), broadcast(32, 0, ZMM()), least, bad) // least <= 0
	KORTESTW(bad, bad)
	JNE(LabelRef("fail"))

	SHLQ(U8(3), stride)
	Label("vector")
	tok, count := ZMM(), ZMM()
	VPBROADCASTD(Mem{Base: a, Disp: 4}, count)
	VPSUBD(count, shift, count)
	VPBROADCASTQ(Mem{Base: a}, tok)
	y := vectors(2, ZMM)
	for h := range 2 {
		p, k, by := ZMM(), ZMM(), ZMM()
		VPMULUDQ(tok, mant[h], p)
		VPADDQ(half29, p, k)
		VPSRLQ(U8(61), k, k)
		VPADDQ(c29, k, by)
		VPSRLVQ(by, p, p)
		VPADDQ(one64, p, p)
		VPSRLQ(U8(1), p, p)
		if h == 0 {
			VPANDQ(word, count, by)
		} else {
			VPSRLQ(U8(32), count, by)
		}
		VPSUBQ(k, by, by)
		acc, lo := ZMM(), ZMM()
		VMOVDQU64(Mem{Base: dst, Disp: 64 * h}, acc)
		VPMULUDQ(acc, p, lo)
		VPSRLQ(U8(32), lo, lo)
		VPSRLQ(U8(32), acc, acc)
		VPMULDQ(acc, p, acc)
		VPADDQ(lo, acc, acc)
		VPSRAVQ(by, acc, acc)
		VPADDQ(one64, acc, acc)
		VPSRAQ(U8(1), acc, acc)
		VPMINSQ(top, acc, acc)
		VPMAXSQ(bottom, acc, y[h])
	}
	first := ZMM()
	VMOVDQA64(y[0], first)
	VPERMT2Q(y[1], lowIndex, first)
	VPERMT2Q(y[1], highIndex, y[0])
	VMOVDQU64(first, Mem{Base: dst})
	VMOVDQU64(y[0], Mem{Base: dst, Disp: 64})
	ADDQ(stride, dst)
	ADDQ(U8(8), a)
	DECQ(n)
	JNZ(LabelRef("vector"))
	ok := GP8()
	MOVB(U8(1), ok)
	Store(ok, ReturnIndex(0))
	VZEROUPPER()
	RET()

	Label("fail")
	no := GP8()
	MOVB(U8(0), no)
	Store(no, ReturnIndex(0))
	VZEROUPPER()
	RET()
}
