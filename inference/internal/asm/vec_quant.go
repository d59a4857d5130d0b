package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func vecQuant() {
	TEXT("top512", NOSPLIT, "func(h *int64, n int) int64")
	Pragma("noescape")
	Doc("top512 is the largest magnitude of n numbers.")
	{
		// Four tops, or they would wait for each other.
		h, n, fours := param("h"), param("n"), GP64()
		tops := []VecVirtual{zero(), zero(), zero(), zero()}
		raise := func(i int) {
			a := ZMM()
			VPABSQ(at(h, 64*i), a)
			VPMAXSQ(a, tops[i], tops[i])
		}
		SHRQ(U8(3), n)
		MOVQ(n, fours)
		SHRQ(U8(2), fours)
		JZ(LabelRef("rest"))
		loop(fours, func() {
			for i := range tops {
				raise(i)
			}
			ADDQ(U32(4*64), h)
		})
		Label("rest")
		ANDQ(U8(3), n)
		JZ(LabelRef("end"))
		loop(n, func() {
			raise(0)
			ADDQ(U8(64), h)
		})
		Label("end")
		top := tops[0]
		for _, t := range tops[1:] {
			VPMAXSQ(t, top, top)
		}
		Store(across(top, VPMAXSQ), ReturnIndex(0))
		ret()
	}

	TEXT("round512", NOSPLIT, "func(h *int64, t *int32, blocks int, s uint) int64")
	Pragma("noescape")
	Doc("round512 replaces numbers by Round(h, s) as int32, in the first half of",
		"their memory, and writes the largest magnitude of each block of 32. It returns",
		"the largest of all.")
	{
		h, t, n := param("h"), param("t"), param("blocks")
		by := roundBy(param("s"))
		top := zero()
		out := GP64()
		MOVQ(h, out)
		loop(n, func() {
			var half [2]VecVirtual
			for i := range half {
				half[i] = ZMM()
				var y [2]VecVirtual
				for j := range y {
					v := ZMM()
					VPADDQ(at(h, 128*i+64*j), by.half, v)
					VPSRAQ(by.count, v, v)
					y[j] = YMM()
					VPMOVQD(v, y[j])
				}
				VINSERTI64X4(U8(1), y[1], y[0].AsZ(), half[i])
			}
			for i, v := range half {
				VMOVDQU64(v, at(out, 64*i))
				VPABSD(v, v)
			}
			m := half[0]
			VPMAXSD(half[1], m, m)
			VPMAXSD(m, top, top)
			x := across32(m, VPMAXSD)
			VMOVD(x, at(t, 0))
			ADDQ(U32(256), h)
			ADDQ(U32(128), out)
			ADDQ(U8(4), t)
		})
		m := GP32()
		VMOVD(across32(top, VPMAXSD), m)
		Store(m.(GPVirtual).As64(), ReturnIndex(0))
		ret()
	}

	TEXT("shorten512", NOSPLIT, "func(dst *int32, src *int64, ahead *int32, n int) uint64")
	Pragma("noescape")
	Doc("shorten512 writes n numbers as int32 and returns the union of the bits of their",
		"magnitudes. It brings n int32 near that are written later.")
	{
		dst, src, ahead, n := param("dst"), param("src"), param("ahead"), param("n")
		union := zero()
		SHRQ(U8(3), n)
		loop(n, func() {
			v, a := ZMM(), ZMM()
			VMOVDQU64(at(src, 0), v)
			VPABSQ(v, a)
			VPORQ(a, union, union)
			VPMOVQD(v, at(dst, 0))
			PREFETCHT0(at(ahead, 0))
			ADDQ(U8(32), ahead)
			ADDQ(U8(64), src)
			ADDQ(U8(32), dst)
		})
		Store(across(union, func(ops ...Op) { VPORQ(ops...) }), ReturnIndex(0))
		ret()
	}

	TEXT("tops512", NOSPLIT, "func(u, t *int32, blocks int) int64")
	Pragma("noescape")
	Doc("tops512 writes the largest magnitude of each block of 32 numbers and returns the",
		"largest of all.")
	{
		u, t, n := param("u"), param("t"), param("blocks")
		top := zero()
		loop(n, func() {
			a, b := ZMM(), ZMM()
			VPABSD(at(u, 0), a)
			VPABSD(at(u, 64), b)
			VPMAXSD(b, a, a)
			VPMAXSD(a, top, top)
			VMOVD(across32(a, VPMAXSD), at(t, 0))
			SUBQ(I32(-128), u)
			ADDQ(U8(4), t)
		})
		m := GP32()
		VMOVD(across32(top, VPMAXSD), m)
		Store(m.(GPVirtual).As64(), ReturnIndex(0))
		ret()
	}

	TEXT("digits512", NOSPLIT, "func(x *int8, u *int32, r *int64, blocks int)")
	Pragma("noescape")
	Doc("digits512 writes the digits Round(u * r, 40) of numbers u with one r for",
		"each block of 32.")
	{
		x, u, r, n := param("x"), param("u"), param("r"), param("blocks")
		half := all(1 << 39)
		loop(n, func() {
			rb := ZMM()
			VPBROADCASTQ(at(r, 0), rb)
			for i := range 4 {
				d := ZMM()
				VPMOVSXDQ(at(u, 32*i), d)
				VPMULLQ(rb, d, d)
				VPADDQ(half, d, d)
				VPSRAQ(U8(40), d, d)
				VPMOVQB(d, at(x, 8*i))
			}
			ADDQ(U8(32), x)
			SUBQ(I32(-128), u)
			ADDQ(U8(8), r)
		})
		ret()
	}
}

// across32 combines the lanes of a vector of int32 in lane 0.
func across32(z VecVirtual, op func(...Op)) VecVirtual {
	y, x := YMM(), XMM()
	VEXTRACTI64X4(U8(1), z, y)
	op(z.AsY(), y, y)
	VEXTRACTI128(U8(1), y, x)
	op(y.AsX(), x, x)
	for _, order := range []uint8{0x4e, 0xb1} {
		s := XMM()
		VPSHUFD(U8(order), x, s)
		op(s, x, x)
	}
	return x
}
