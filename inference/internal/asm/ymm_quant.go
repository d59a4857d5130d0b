package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// rounding4 is rounding of which the lower 32 bits are right, for shifts of at
// most 32.
type rounding4 struct{ count, half VecVirtual }

func roundBy4(s Register) rounding4 {
	r := rounding4{XMM(), every4(halfOf(s))}
	VMOVQ(s, r.count)
	return r
}

func (r rounding4) of(v VecVirtual) {
	VPADDQ(r.half, v, v)
	VPSRLQ(r.count, v, v)
}

// max4 is top = max(a, top).
func max4(a, top VecVirtual) {
	more := YMM()
	VPCMPGTQ(top, a, more)
	VPBLENDVB(more, a, top, top)
}

// largest4 is the largest lane.
func largest4(y VecVirtual) Register {
	return across4(y, func(a, b, c VecVirtual) {
		more := XMM()
		VPCMPGTQ(b, a, more)
		VPBLENDVB(more, a, b, c)
	})
}

func ymmQuant() {
	TEXT("top256", NOSPLIT, "func(h *int64, n int) int64")
	Pragma("noescape")
	Doc("top256 is the largest magnitude of n numbers.")
	{
		h, n := param("h"), param("n")
		tops := [2]VecVirtual{zero4(), zero4()}
		SHRQ(U8(3), n)
		loop(n, func() {
			for i, top := range tops {
				a := YMM()
				VMOVDQU(at(h, 32*i), a)
				abs4(a)
				max4(a, top)
			}
			ADDQ(U8(64), h)
		})
		max4(tops[1], tops[0])
		Store(largest4(tops[0]), ReturnIndex(0))
		ret()
	}

	TEXT("round256", NOSPLIT, "func(h *int64, t *int32, blocks int, s uint) int64")
	Pragma("noescape")
	Doc("round256 is round512.")
	{
		h, t, n := param("h"), param("t"), param("blocks")
		by := roundBy4(param("s"))
		even := YMM()
		VMOVDQU(evens(), even)
		top := zero4()
		out := GP64()
		MOVQ(h, out)
		loop(n, func() {
			m := zero4()
			for i := range 4 {
				var v [2]VecVirtual
				for j := range v {
					v[j] = YMM()
					VMOVDQU(at(h, 64*i+32*j), v[j])
					by.of(v[j])
					VPERMD(v[j], even, v[j])
				}
				VPBLENDD(U8(0xf0), v[1], v[0], v[0])
				VMOVDQU(v[0], at(out, 32*i))
				VPABSD(v[0], v[0])
				VPMAXSD(v[0], m, m)
			}
			VPMAXSD(m, top, top)
			VMOVD(across8(m, vpmaxsd), at(t, 0))
			ADDQ(U32(256), h)
			SUBQ(I32(-128), out)
			ADDQ(U8(4), t)
		})
		m := GP32()
		VMOVD(across8(top, vpmaxsd), m)
		Store(m.(GPVirtual).As64(), ReturnIndex(0))
		ret()
	}

	TEXT("shorten256", NOSPLIT, "func(dst *int32, src *int64, ahead *int32, n int) uint64")
	Pragma("noescape")
	Doc("shorten256 is shorten512.")
	{
		dst, src, ahead, n := param("dst"), param("src"), param("ahead"), param("n")
		even, union := YMM(), zero4()
		VMOVDQU(evens(), even)
		SHRQ(U8(3), n)
		loop(n, func() {
			for i := range 2 {
				v, low := YMM(), YMM()
				VMOVDQU(at(src, 32*i), v)
				VPERMD(v, even, low)
				VMOVDQU(low.AsX(), at(dst, 16*i))
				abs4(v)
				VPOR(v, union, union)
			}
			PREFETCHT0(at(ahead, 0))
			ADDQ(U8(32), ahead)
			ADDQ(U8(64), src)
			ADDQ(U8(32), dst)
		})
		Store(across4(union, func(a, b, c VecVirtual) { VPOR(a, b, c) }), ReturnIndex(0))
		ret()
	}

	TEXT("tops256", NOSPLIT, "func(u, t *int32, blocks int) int64")
	Pragma("noescape")
	Doc("tops256 is tops512.")
	{
		u, t, n := param("u"), param("t"), param("blocks")
		top := zero4()
		loop(n, func() {
			m := zero4()
			for i := range 4 {
				a := YMM()
				VPABSD(at(u, 32*i), a)
				VPMAXSD(a, m, m)
			}
			VPMAXSD(m, top, top)
			VMOVD(across8(m, vpmaxsd), at(t, 0))
			SUBQ(I32(-128), u)
			ADDQ(U8(4), t)
		})
		m := GP32()
		VMOVD(across8(top, vpmaxsd), m)
		Store(m.(GPVirtual).As64(), ReturnIndex(0))
		ret()
	}

	TEXT("digits256", NOSPLIT, "func(x *int8, u *int32, r *int64, blocks int)")
	Pragma("noescape")
	Doc("digits256 is digits512 for r < 2^62.")
	{
		x, u, r, n := param("x"), param("u"), param("r"), param("blocks")
		order := YMM()
		rows := GLOBL("rows", RODATA|NOPTR)
		for i, v := range []uint32{0, 4, 1, 5, 2, 6, 3, 7} {
			DATA(4*i, U32(v))
		}
		VMOVDQU(rows, order)
		loop(n, func() {
			low, high := YMM(), YMM()
			VPBROADCASTQ(at(r, 0), low)
			VPSRLQ(U8(31), low, high)
			VPAND(const4(1<<31-1), low, low)
			var d [4]VecVirtual
			for i := range d {
				var v [2]VecVirtual // even and odd elements
				for j := range v {
					a, b := YMM(), YMM()
					VMOVDQU(at(u, 32*i), a)
					if j == 1 {
						VPSRLQ(U8(32), a, a)
					}
					VPMULDQ(high, a, b)
					VPMULDQ(low, a, a)
					VPSLLQ(U8(31), b, b)
					VPADDQ(b, a, a)
					VPADDQ(const4(1<<39), a, a)
					v[j] = a
				}
				VPSRLQ(U8(32), v[0], v[0])
				VPBLENDD(U8(0xaa), v[1], v[0], v[0])
				VPSRAD(U8(8), v[0], v[0])
				d[i] = v[0]
			}
			VPACKSSDW(d[1], d[0], d[0])
			VPACKSSDW(d[3], d[2], d[2])
			VPACKSSWB(d[2], d[0], d[0])
			VPERMD(d[0], order, d[0])
			VMOVDQU(d[0], at(x, 0))
			ADDQ(U8(32), x)
			SUBQ(I32(-128), u)
			ADDQ(U8(8), r)
		})
		ret()
	}
}

func ymmNorm() {
	TEXT("squares256", NOSPLIT, "func(dst, x *int64, gain *int32, n int, s uint) (sum uint64, top int64)")
	Pragma("noescape")
	Doc("squares256 is squares512.")
	{
		dst, x, g, n := param("dst"), param("x"), param("gain"), param("n")
		by := roundBy4(param("s"))
		sum, top := zero4(), zero4()
		SHRQ(U8(2), n)
		loop(n, func() {
			u, w, sq := YMM(), YMM(), YMM()
			VMOVDQU(at(x, 0), u)
			by.of(u)
			VPMULDQ(u, u, sq)
			VPADDQ(sq, sum, sum)
			VPMOVSXDQ(at(g, 0), w)
			VPMULDQ(w, u, u)
			VMOVDQU(u, at(dst, 0))
			abs4(u)
			max4(u, top)
			ADDQ(U8(32), x)
			ADDQ(U8(32), dst)
			ADDQ(U8(16), g)
		})
		Store(across4(sum, func(a, b, c VecVirtual) { VPADDQ(a, b, c) }), Return("sum"))
		Store(largest4(top), Return("top"))
		ret()
	}

	TEXT("apply256", NOSPLIT, "func(dst, v *int64, n int, m, s uint)")
	Pragma("noescape")
	Doc("apply256 is apply512.")
	{
		dst, v, n := param("dst"), param("v"), param("n")
		m, s := every4(param("m")), param("s")
		by := roundBy4(s)
		rest := XMM()
		SUBQ(U8(31), s)
		VMOVQ(s, rest)
		// The last shift is of a number made positive.
		bias := all4(1 << 62)
		away := YMM()
		VPSRLQ(rest, bias, away)
		SHRQ(U8(2), n)
		loop(n, func() {
			a, b := YMM(), YMM()
			VMOVDQU(at(v, 0), a)
			VPAND(const4(1<<31-1), a, b)
			VPSRLQ(U8(31), a, a) // as 32 bits
			VPMULDQ(m, a, a)
			VPMULDQ(m, b, b)
			VPADDQ(by.half, b, b)
			VPSRLQ(U8(31), b, b)
			VPADDQ(b, a, a)
			VPADDQ(bias, a, a)
			VPSRLQ(rest, a, a)
			VPSUBQ(away, a, a)
			clamp4(a)
			VMOVDQU(a, at(dst, 0))
			ADDQ(U8(32), v)
			ADDQ(U8(32), dst)
		})
		ret()
	}

	TEXT("add256", NOSPLIT, "func(x, y *int64, n int)")
	Pragma("noescape")
	Doc("add256 is x = Sat48(x + y).")
	{
		x, y, n := param("x"), param("y"), param("n")
		SHRQ(U8(2), n)
		loop(n, func() {
			a := YMM()
			VMOVDQU(at(x, 0), a)
			VPADDQ(at(y, 0), a, a)
			clamp4(a)
			VMOVDQU(a, at(x, 0))
			ADDQ(U8(32), x)
			ADDQ(U8(32), y)
		})
		ret()
	}
}

// clamp4 is a = Sat48(a).
func clamp4(a VecVirtual) {
	min4(const4(max48), a)
	low := YMM()
	VMOVDQU(const4(-max48), low)
	max4(low, a)
}
