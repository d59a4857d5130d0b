package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func ymmAttend() {
	scores256()
	weights256()
	for n := 1; n <= pieces; n++ {
		values256(n, 2)
		values256(n, 4)
	}
}

func vpmaxsd(ops ...Op) { VPMAXSD(ops...) }

// scores256 is scores with half a page at a time.
func scores256() {
	// 64 bytes for the slots before, of and after a range.
	seen := GLOBL("range", RODATA|NOPTR)
	for i := range 3 * pageLen {
		v := uint8(0)
		if i/pageLen == 1 {
			v = 255
		}
		DATA(i, U8(v))
	}
	TEXT("scores256", NOSPLIT, "func(z *int32, k *int16, stride int, q *int16, pairs int, shifts *uint8, base int, first, last int) (top int64, vTop uint64, least int64)")
	Pragma("noescape")
	Doc("scores256 writes the scores Round(q * k, base - kShift) of the slots first..last",
		"of a page and -2^31 for the others. k is 4 groups, stride bytes apart, of 16",
		"positions; shifts are 64 of the keys and 64 of the values. It returns the",
		"largest score, the largest shift of a seen value and the smallest of all",
		"base - kShift: below 9 the scores are wrong.")
	z, k, stride, shifts := param("z"), param("k"), param("stride"), param("shifts")
	from, to := GP64(), GP64()
	LEAQ(seen.Offset(pageLen), from)
	SUBQ(param("first"), from)
	LEAQ(seen.Offset(2*pageLen-1), to)
	SUBQ(param("last"), to)
	base := every8(param("base"))
	top, low := all4(-1<<63+1<<31), all4(doubled(1<<30))
	halves := GP64()
	MOVQ(U32(2), halves)
	loop(halves, func() {
		q, n, p := param("q"), param("pairs"), GP64()
		MOVQ(k, p)
		var hi, lo [4]VecVirtual
		for i := range hi {
			hi[i], lo[i] = zero4(), zero4()
		}
		loop(n, func() {
			h, l := YMM(), YMM()
			VPBROADCASTD(at(q, 0), h)
			VPSLLW(U8(8), h, l)
			VPSRLW(U8(8), l, l)
			VPSRAW(U8(8), h, h)
			for i := range hi {
				m := Mem{Base: p, Disp: i % 2 * 32}
				if i > 1 {
					m.Index, m.Scale = stride, 1
				}
				a := YMM()
				VPMADDWD(m, h, a)
				VPADDD(a, hi[i], hi[i])
				VPMADDWD(m, l, a)
				VPADDD(a, lo[i], lo[i])
			}
			ADDQ(U8(4), q)
			ADDQ(U8(64), p)
		})
		for i := range hi {
			a, s, m := lo[i], YMM(), YMM()
			VPMOVZXBD(at(shifts, 8*i), s)
			VPSUBD(s, base, s)
			VPMINSD(s, low, low)
			VPSRAD(U8(8), a, a)
			VPADDD(hi[i], a, a)
			VPSUBD(const4(doubled(9)), s, s)
			VPSRAVD(s, a, a)
			VPADDD(const4(doubled(1)), a, a)
			VPSRAD(U8(1), a, a)
			VPMOVSXBD(at(from, 8*i), s)
			VPMOVSXBD(at(to, 8*i), m)
			VPAND(m, s, s)
			never := all4(-1<<63 + 1<<31)
			VPBLENDVB(s, a, never, a)
			VMOVDQU(a, at(z, 32*i))
			VPMAXSD(a, top, top)
		}
		LEAQ(Mem{Base: k, Index: stride, Scale: 2}, k)
		ADDQ(U8(32), shifts)
		ADDQ(U8(32), from)
		ADDQ(U8(32), to)
		SUBQ(I32(-128), z)
	})
	n := GP32()
	VMOVD(across8(top, vpmaxsd), n)
	MOVLQSX(n, n.As64())
	Store(n.As64(), Return("top"))
	VMOVD(across8(low, func(ops ...Op) { VPMINSD(ops...) }), n)
	MOVLQSX(n, n.As64())
	Store(n.As64(), Return("least"))

	// Now from and to are 64 bytes on and shifts is at those of the values.
	y, x := zero4(), XMM()
	for i := range 2 {
		a := YMM()
		VMOVDQU(at(from, 32*i-pageLen), a)
		VPAND(at(to, 32*i-pageLen), a, a)
		VPAND(at(shifts, 32*i), a, a)
		VPMAXUB(a, y, y)
	}
	VEXTRACTI128(U8(1), y, x)
	VPMAXUB(y.AsX(), x, x)
	for _, n := range []uint8{8, 4, 2, 1} {
		s := XMM()
		VPSRLDQ(U8(n), x, s)
		VPMAXUB(s, x, x)
	}
	vTop := GP64()
	VMOVQ(x, vTop)
	MOVBQZX(vTop.As8(), vTop)
	Store(vTop, Return("vTop"))
	ret()
}

// weights256 is weights with 16 positions at a time.
func weights256() {
	TEXT("weights256", NOSPLIT, "func(w *int16, z *int32, pages **byte, offset uintptr, n int, top, vTop int64, bits *uint32) (sum uint64)")
	Pragma("noescape")
	Doc("weights256 is weights512.")
	w, z, pages, left, bits := param("w"), param("z"), param("pages"), param("n"), param("bits")
	top, vTop, sum := every8(param("top")), every8(param("vTop")), zero4()
	loop(left, func() {
		shifts, any, groups := GP64(), zero4(), GP64()
		MOVQ(at(pages, 0), shifts)
		ADDQ(param("offset"), shifts)
		MOVQ(U32(pageLen/group), groups)
		loop(groups, func() {
			// Lanes of 32 bits, of which the odd ones go another way for a while.
			var n, f, r []VecVirtual
			for i := range 2 {
				d, v, odd := YMM(), YMM(), YMM()
				VPSUBD(at(z, 32*i), top, d)
				VPMINUD(const4(doubled(32<<16)), d, d)
				VPSRLD(U8(16), d, v)
				VPSRLQ(U8(32), d, odd)
				n, f = append(n, v), append(f, d, odd)
			}
			for _, f := range f {
				v := YMM()
				VPAND(const4(1<<16-1), f, f)
				VPMULDQ(const4(exp2Poly[4]), f, v)
				r = append(r, v)
			}
			power4(f, r, 3, 0)
			var v [2]VecVirtual
			for i := range v {
				v[i] = r[2*i]
				VPSLLQ(U8(32), r[2*i+1], r[2*i+1])
				VPOR(r[2*i+1], v[i], v[i])
			}
			round := func(n []VecVirtual) {
				for i, v := range v {
					VPADDD(v, v, v)
					VPSRLVD(n[i], v, v)
					VPADDD(const4(doubled(1)), v, v)
					VPSRLD(U8(1), v, v)
				}
			}
			round(n)
			// Two of at most 2^30 fit 32 bits.
			pair, high := YMM(), YMM()
			VPADDD(v[0], v[1], pair)
			VPSRLQ(U8(32), pair, high)
			VPAND(const4(1<<32-1), pair, pair)
			VPADDQ(high, sum, sum)
			VPADDQ(pair, sum, sum)
			for i := range n {
				VPMOVZXBD(at(shifts, 8*i), n[i])
				VPSUBD(n[i], vTop, n[i])
			}
			round(n)
			for _, v := range v {
				VPOR(v, any, any)
			}
			for j := range pieces {
				var p [2]VecVirtual
				for i, v := range v {
					p[i] = v
					if j < pieces-1 {
						p[i] = YMM()
						VPAND(const4(doubled(1<<pieceBit-1)), v, p[i])
						VPSRLD(U8(pieceBit), v, v)
					}
				}
				VPACKUSDW(p[1], p[0], p[0])
				VPERMQ(U8(0xd8), p[0], p[0])
				VMOVDQU(p[0], at(w, 2*j*pageLen))
			}
			ADDQ(U8(4*group), z)
			ADDQ(U8(group), shifts)
			ADDQ(U8(2*group), w)
		})
		VMOVD(across8(any, func(ops ...Op) { VPOR(ops[0], ops[1], ops[2]) }), at(bits, 0))
		ADDQ(U8(8), pages)
		ADDQ(U8(4), bits)
		ADDQ(U32(2*(pieces-1)*pageLen), w)
	})
	Store(across4(sum, func(a, b, c VecVirtual) { VPADDQ(a, b, c) }), Return("sum"))
	ret()
}

// power4 is exp2.steps. The shift is not arithmetic: the upper halves of the
// lanes do not matter until the last, which is positive.
func power4(f, r []VecVirtual, from, to int) {
	for i := from; i >= to; i-- {
		for _, v := range r {
			VPADDQ(const4(exp2Poly[i]<<16+1<<15), v, v)
		}
		for _, v := range r {
			VPSRLQ(U8(16), v, v)
		}
		if i == 0 {
			return
		}
		for j, v := range r {
			VPMULDQ(f[j], v, v)
		}
	}
}

// values256 is values, with 8 dimensions a vector.
func values256(pieces, vectors int) {
	name := fmt.Sprintf("values256_%dx%d", pieces, vectors)
	TEXT(name, NOSPLIT, "func(sum *int64, v *int16, stride int, w *int16, pairs int)")
	Pragma("noescape")
	Doc(fmt.Sprintf("%s adds the weighted values of pairs of positions, stride bytes", name),
		fmt.Sprintf("apart, to the sums of %d dimensions. Weights have %d pieces that are not 0.", 8*vectors, pieces))
	sum, v, stride, w, n := param("sum"), param("v"), param("stride"), param("w"), param("pairs")
	acc := make([][]VecVirtual, vectors)
	for i := range acc {
		acc[i] = make([]VecVirtual, pieces)
		for j := range acc[i] {
			acc[i][j] = zero4()
		}
	}
	loop(n, func() {
		for j := range pieces {
			p := YMM()
			VPBROADCASTD(at(w, 2*pageLen*j), p)
			for i := range acc {
				x := YMM()
				VPMADDWD(at(v, 32*i), p, x)
				VPADDD(x, acc[i][j], acc[i][j])
			}
		}
		ADDQ(U8(4), w)
		ADDQ(stride, v)
	})
	for i, a := range acc {
		for half := range 2 {
			total := YMM()
			for j := pieces - 1; j >= 0; j-- {
				x, y := a[j].AsX(), YMM()
				if half == 1 {
					h := XMM()
					VEXTRACTI128(U8(1), a[j], h)
					x = h
				}
				VPMOVSXDQ(x, y)
				if j < pieces-1 {
					VPSLLQ(U8(pieceBit), total, total)
					VPADDQ(total, y, total)
				} else {
					VMOVDQA(y, total)
				}
			}
			m := at(sum, 64*i+32*half)
			VPADDQ(m, total, total)
			VMOVDQU(total, m)
		}
	}
	ret()
}
