package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func ymmGate() {
	value, slope := lines("inverse8", 8)
	gate256(value, slope, "silu", "SiLU", func(a VecVirtual) {
		min4(const4(64<<24), a)
		VPMULDQ(const4(log2e), a, a)
		VPADDQ(const4(1<<37), a, a)
		VPSRLQ(U8(38), a, a)
	})
	gate256(value, slope, "gelu", "GELU", func(a VecVirtual) {
		k := YMM()
		// One less than for num.GELU, whose e is 0 there: a*a has to fit 32 bits.
		min4(const4(16<<24-1), a)
		VPMULDQ(a, a, k)
		VPADDQ(const4(1<<23), k, k)
		VPSRLQ(U8(24), k, k)
		VPMULUDQ(const4(gelu1), k, k)
		VPADDQ(const4(gelu0<<30+1<<29), k, k)
		VPSRLQ(U8(30), k, k)
		VPMULDQ(k, a, a)
		VPADDQ(const4(1<<31), a, a)
		VPSRLQ(U8(32), a, a)
	})
}

// min4 is a = min(a, m).
func min4(m Mem, a VecVirtual) {
	b, more := YMM(), YMM()
	VMOVDQU(m, b)
	VPCMPGTQ(b, a, more)
	VPBLENDVB(more, b, a, a)
}

// abs4 is |a|.
func abs4(a VecVirtual) {
	sign := zero4()
	VPCMPGTQ(a, sign, sign)
	VPXOR(sign, a, a)
	VPSUBQ(sign, a, a)
}

// gate256 is gate. The estimate of the quotient is a line for each eighth, off
// by less than 2^-9, and q * (1 + h + h^2 + h^3) by less than 2^-36 of it.
func gate256(value, slope Mem, name, function string, exponent func(a VecVirtual)) {
	TEXT(name+"256", 0, "func(act, gate, up *int64, n int) int")
	Pragma("noescape")
	Doc(name+"256 is act = Sat48(Round("+function+"(gate) * up, 24)). It stops at 4 elements of",
		"which one of gate or up does not fit 32 bits, and returns how many are done.",
		fmt.Sprintf("n is at most %d.", gateLen))
	act, x, up, n := param("act"), param("gate"), param("up"), param("n")
	const line = 64
	d, q := GP64(), GP64()
	LEAQ(AllocLocal(2*8*gateLen+line), d)
	ADDQ(U8(line-1), d)
	ANDQ(I8(-line), d)
	LEAQ(at(d, 8*gateLen), q)
	i := GP64()
	pass := func(name string, body func(at func(p Register) Mem)) {
		XORQ(i, i)
		Label(name)
		body(func(p Register) Mem { return Mem{Base: p, Index: i, Scale: 8} })
		ADDQ(U8(4), i)
		CMPQ(i, n)
		JLT(LabelRef(name))
	}
	load := func(m Mem) VecVirtual {
		v := YMM()
		VMOVDQU(m, v)
		return v
	}
	pass("exponent", func(at func(p Register) Mem) {
		a := load(at(x))
		abs4(a)
		exponent(a)
		VMOVDQU(a, at(d))
	})
	pass("exponential", func(at func(p Register) Mem) {
		f, r, n := load(at(d)), YMM(), YMM()
		VPSRLQ(U8(16), f, n)
		VPAND(const4(1<<16-1), f, f)
		VPMULDQ(const4(exp2Poly[4]), f, r)
		power4([]VecVirtual{f}, []VecVirtual{r}, 3, 0)
		VPADDQ(r, r, r)
		VPSRLVQ(n, r, r)
		VPADDQ(const4(1), r, r)
		VPSRLQ(U8(1), r, r)
		VMOVDQU(r, at(d))
	})
	values, slopes := load(value), load(slope)
	pass("estimate", func(at func(p Register) Mem) {
		e, v, s := load(at(d)), YMM(), YMM()
		// 2^30 belongs to the last line, as if it were one less.
		VPSRLQ(U8(30), e, s)
		VPSUBQ(s, e, e)
		VPSRLQ(U8(27), e, s)
		VPERMD(values, s, v)
		VPERMD(slopes, s, s)
		VPAND(const4(1<<27-1), e, e)
		VPMULUDQ(s, e, e)
		VPSRLQ(U8(27), e, e)
		VPAND(const4(1<<32-1), v, v)
		VPSUBQ(e, v, v)
		VMOVDQU(v, at(q))
	})
	pass("improve", func(at func(p Register) Mem) {
		e, v, h, h2, h3 := load(at(d)), load(at(q)), YMM(), YMM(), YMM()
		VPADDQ(const4(1<<30), e, e)
		VPMULUDQ(e, v, e)
		VMOVDQU(const4(1<<60), h)
		VPSUBQ(e, h, h)
		VPSRLQ(U8(22), h, h) // as 32 bits
		VPMULDQ(h, h, h2)
		VPSRLQ(U8(38), h2, h2)
		VPMULDQ(h, h2, h3)
		VPADDQ(const4(1<<60), h3, h3)
		VPSRLQ(U8(38), h3, h3) // and 2^22
		VPADDQ(h2, h, h)
		VPADDQ(h3, h, h)
		VPSUBQ(const4(1<<22), h, h)
		VPMULDQ(v, h, h)
		VPADDQ(const4(1<<60-1<<36), h, h)
		VPSRLQ(U8(38), h, h) // and 2^22
		VPSUBQ(const4(1<<22), h, h)
		VPADDQ(h, v, v)
		VMOVDQU(v, at(q))
	})
	pass("finish", func(at func(p Register) Mem) {
		e, v, negative, r := load(at(d)), load(at(q)), zero4(), YMM()
		VPCMPGTQ(at(x), negative, negative)
		VPADDQ(const4(1<<30), e, e)
		VPMULUDQ(e, v, r)
		n := load(const4(1 << 60))
		VPADDQ(negative, n, n)
		VPSUBQ(r, n, n)
		VPCMPGTQ(n, e, e) // -1 where the remainder is small
		VPADDQ(e, v, v)
		VPADDQ(const4(1), v, v)
		VPAND(const4(1<<30-1), negative, negative)
		VPXOR(negative, v, v)
		VMOVDQU(v, at(q))
	})
	pass("product", func(at func(p Register) Mem) {
		u, g, a, b := load(at(up)), load(at(x)), YMM(), YMM()
		VPADDQ(const4(1<<31), u, a)
		VPADDQ(const4(1<<31), g, b)
		VPOR(a, b, b)
		VPTEST(const4(-1<<32), b)
		JNZ(LabelRef("end"))
		VPMULDQ(at(q), g, g)
		VPADDQ(const4(1<<29), g, g)
		VPSRLQ(U8(30), g, g) // as 32 bits
		VPMULDQ(u, g, g)
		VPADDQ(const4(1<<62+1<<23), g, g)
		VPSRLQ(U8(24), g, g)
		VPSUBQ(const4(1<<38), g, g)
		VMOVDQU(g, at(act))
	})
	Label("end")
	Store(i, ReturnIndex(0))
	ret()
}
