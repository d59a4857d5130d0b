package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

func vecNorm() {
	TEXT("squares512", NOSPLIT, "func(dst, x *int64, gain *int32, n int, s uint) (sum uint64, top int64)")
	Pragma("noescape")
	Doc("squares512 writes u * gain for u = Round(x, s) of at most 2^24 in magnitude and",
		"returns the sum of u * u and the largest magnitude written.")
	{
		dst, x, g, n := param("dst"), param("x"), param("gain"), param("n")
		by := roundBy(param("s"))
		sum, top := zero(), zero()
		SHRQ(U8(3), n)
		loop(n, func() {
			u, w, sq := ZMM(), ZMM(), ZMM()
			VMOVDQU64(at(x, 0), u)
			by.of(u)
			VPMULDQ(u, u, sq)
			VPADDQ(sq, sum, sum)
			VPMOVSXDQ(at(g, 0), w)
			VPMULDQ(w, u, u)
			VMOVDQU64(u, at(dst, 0))
			magnitude(u, top)
			ADDQ(U8(64), x)
			ADDQ(U8(64), dst)
			ADDQ(U8(32), g)
		})
		Store(across(sum, VPADDQ), Return("sum"))
		Store(across(top, VPMAXSQ), Return("top"))
		ret()
	}

	TEXT("apply512", NOSPLIT, "func(dst, v *int64, n int, m, s uint)")
	Pragma("noescape")
	Doc("apply512 is Sat48(Round(v * m, s)) for |v| < 2^62, m < 2^31, 31 <= s <= 63:",
		"v * m = high * 2^31 + low, of which low cannot carry out of 64 bits.")
	{
		dst, v, n := param("dst"), param("v"), param("n")
		m, s := every(param("m")), param("s")
		by := roundBy(s)
		rest := XMM()
		SUBQ(U8(31), s)
		VMOVQ(s, rest)
		low, top, bottom := all(1<<31-1), all(max48), all(-max48)
		SHRQ(U8(3), n)
		loop(n, func() {
			a, b := ZMM(), ZMM()
			VMOVDQU64(at(v, 0), a)
			VPANDQ(low, a, b)
			VPSRAQ(U8(31), a, a)
			VPMULDQ(m, a, a)
			VPMULDQ(m, b, b)
			VPADDQ(by.half, b, b)
			VPSRLQ(U8(31), b, b)
			VPADDQ(b, a, a)
			VPSRAQ(rest, a, a)
			VPMINSQ(top, a, a)
			VPMAXSQ(bottom, a, a)
			VMOVDQU64(a, at(dst, 0))
			ADDQ(U8(64), v)
			ADDQ(U8(64), dst)
		})
		ret()
	}

	TEXT("add512", NOSPLIT, "func(x, y *int64, n int)")
	Pragma("noescape")
	Doc("add512 is x = Sat48(x + y).")
	{
		x, y, n := param("x"), param("y"), param("n")
		top, bottom := all(max48), all(-max48)
		SHRQ(U8(3), n)
		loop(n, func() {
			a := ZMM()
			VMOVDQU64(at(x, 0), a)
			VPADDQ(at(y, 0), a, a)
			VPMINSQ(top, a, a)
			VPMAXSQ(bottom, a, a)
			VMOVDQU64(a, at(x, 0))
			ADDQ(U8(64), x)
			ADDQ(U8(64), y)
		})
		ret()
	}
}

// max48 is num.Max48.
const max48 = 1<<47 - 1
