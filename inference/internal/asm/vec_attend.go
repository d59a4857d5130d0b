package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

const (
	pageLen  = 64
	group    = 16 // positions that a vector of int32 holds
	pieceBit = 10 // of a weight: 64 products of a piece fit int32
	pieces   = 3
)

func vecAttend() {
	narrow()
	scores("scores512", false)
	scores("narrowScores512", true)
	weights()
	for n := 1; n <= pieces; n++ {
		values(n, 4)
		values(n, 1)
	}
}

// narrow tells queries apart for scores.
func narrow() {
	TEXT("narrow512", NOSPLIT, "func(q *int16, n int) bool")
	Pragma("noescape")
	Doc("narrow512 tells whether the magnitudes of each 4 of n numbers, a multiple of 16,",
		"add up to at most 65537: then 4 products with int16 fit int32.")
	q, n := param("q"), param("n")
	top, one := YMM(), YMM()
	VPXOR(top, top, top)
	VPBROADCASTW(constant(1), one)
	SHRQ(U8(4), n)
	loop(n, func() {
		a, b := YMM(), YMM()
		VPABSW(at(q, 0), a)
		VPMADDWD(one, a, a)
		VPSHUFD(U8(0xb1), a, b)
		VPADDD(b, a, a)
		VPMAXSD(a, top, top)
		ADDQ(U8(32), q)
	})
	limit := YMM()
	VPBROADCASTD(constant(65537), limit)
	VPCMPGTD(limit, top, top)
	VPTEST(top, top)
	fits := GP8()
	SETEQ(fits)
	Store(fits, ReturnIndex(0))
	ret()
}

// scores multiplies a query by the keys of a page. Products of pairs are added
// in int32: those of the high bytes of the query and those of its low bytes, or,
// where narrow512 says so, 4 at a time of all.
func scores(name string, narrow bool) {
	TEXT(name, NOSPLIT, "func(z *int32, k *int16, stride int, q *int16, pairs int, shifts *uint8, base int, seen uint64) (top int64, vTop uint64, least int64)")
	Pragma("noescape")
	if narrow {
		Doc(name + " is scores512 for queries of narrow512.")
	} else {
		Doc(name+" writes the scores Round(q * k, base - kShift) of the positions of a",
			"page whose bit is set in seen, clamped to int32, and -2^31 for the others. k is 4",
			"groups, stride bytes apart, of 16 positions; shifts are 64 of the keys and 64 of",
			"the values. It returns the largest score, not clamped, the largest shift of a",
			"seen value and the smallest of all base - kShift: below 1 the scores are wrong.")
	}
	z, k, stride, q, n := param("z"), param("k"), param("stride"), param("q"), param("pairs")
	shifts, seen := param("shifts"), param("seen")
	stride3 := GP64()
	LEAQ(Mem{Base: stride, Index: stride, Scale: 2}, stride3)
	keys := [pageLen / group]Mem{{Base: k}, {Base: k, Index: stride, Scale: 1}, {Base: k, Index: stride, Scale: 2}, {Base: k, Index: stride3, Scale: 1}}
	sum := bytesApart
	if narrow {
		sum = fours
	}
	// The sum is hi * 256 + lo.
	hi, lo := sum(keys, k, q, n)
	var s [pageLen / group]VecVirtual

	mask := K()
	KMOVQ(seen, mask)
	v, y, x := ZMM(), YMM(), XMM()
	VMOVDQU8_Z(at(shifts, pageLen), mask, v)
	VEXTRACTI64X4(U8(1), v, y)
	VPMAXUB(v.AsY(), y, y)
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

	base, low := ZMM(), ZMM()
	VPBROADCASTD(Load(Param("base"), GP64()).(GPVirtual).As32(), base)
	for i := range s {
		s[i] = ZMM()
		VPMOVZXBD(at(shifts, i*group), s[i])
		VPSUBD(s[i], base, s[i])
		if i == 0 {
			VMOVDQA64(s[0], low)
		} else {
			VPMINSD(s[i], low, low)
		}
	}
	least := GP32()
	VMOVD(across32(low, VPMINSD), least)
	MOVLQSX(least, least.As64())
	Store(least.As64(), Return("least"))
	CMPL(least, U8(9))
	JLT(LabelRef("large"))

	// The lowest 8 bits of the sums do not matter: 32 are enough. They are dropped
	// first, and one more for the half of Round last.
	one, dropped, top, bottom := all(1<<32+1), all(9<<32+9), ZMM(), all(-1<<63+1<<31)
	VMOVDQA64(bottom, top)
	for i := range hi {
		a := lo[i]
		VPSRAD(U8(8), a, a)
		VPADDD(hi[i], a, a)
		VPSUBD(dropped, s[i], s[i])
		VPSRAVD(s[i], a, a)
		VPADDD(one, a, a)
		VPSRAD(U8(1), a, a)
		VPBLENDMD(a, bottom, mask, a)
		if i < len(hi)-1 {
			KSHIFTRQ(U8(group), mask, mask)
		}
		VMOVDQU32(a, at(z, 64*i))
		VPMAXSD(a, top, top)
	}
	top32 := GP32()
	VMOVD(across32(top, VPMAXSD), top32)
	MOVLQSX(top32, top32.As64())
	Store(top32.As64(), Return("top"))
	ret()

	Label("large")
	one, top, bottom = all(1), all(-1<<62), all(-1<<62)
	for i := range hi {
		for half := range 2 {
			y := [3]VecVirtual{}
			for j, v := range []VecVirtual{hi[i], lo[i], s[i]} {
				y[j] = YMM()
				VEXTRACTI64X4(U8(half), v, y[j])
			}
			a, b, s := ZMM(), ZMM(), ZMM()
			VPMOVSXDQ(y[0], a)
			VPMOVSXDQ(y[1], b)
			VPMOVSXDQ(y[2], s)
			VPSLLQ(U8(8), a, a)
			VPADDQ(b, a, a)
			VPSUBQ(one, s, s)
			VPSRAVQ(s, a, a)
			VPADDQ(one, a, a)
			VPSRAQ(U8(1), a, a)
			VPBLENDMQ(a, bottom, mask, a)
			if i+half < len(hi) {
				KSHIFTRQ(U8(wide), mask, mask)
			}
			VPMOVSQD(a, at(z, 32*(2*i+half)))
			VPMAXSQ(a, top, top)
		}
	}
	Store(across(top, VPMAXSQ), Return("top"))
	ret()
}

// bytesApart multiplies n pairs of dimensions, the bytes of q one by one.
func bytesApart(keys [pageLen / group]Mem, k, q, n Register) (hi, lo [pageLen / group]VecVirtual) {
	var sums [2][2][pageLen / group]VecVirtual // two, or they would wait for each other
	for i := range sums {
		for j := range hi {
			sums[i][0][j], sums[i][1][j] = zero(), zero()
		}
	}
	bytes := all(0x00ff00ff00ff00ff)
	step := func(pair int) {
		h, l := ZMM(), ZMM()
		VPBROADCASTD(at(q, 4*pair), h)
		VPANDQ(bytes, h, l)
		VPSRAW(U8(8), h, h)
		for i, m := range keys {
			v := ZMM()
			VMOVDQU64(m.Offset(64*pair), v)
			VPDPWSSD(h, v, sums[pair][0][i])
			VPDPWSSD(l, v, sums[pair][1][i])
		}
	}
	twos := GP64()
	MOVQ(n, twos)
	SHRQ(U8(1), twos)
	JZ(LabelRef("odd"))
	loop(twos, func() {
		step(0)
		step(1)
		ADDQ(U8(8), q)
		SUBQ(I32(-128), k)
	})
	Label("odd")
	TESTQ(U32(1), n)
	JZ(LabelRef("summed"))
	step(0)
	Label("summed")
	for i := range hi {
		hi[i], lo[i] = sums[0][0][i], sums[0][1][i]
		VPADDD(sums[1][0][i], hi[i], hi[i])
		VPADDD(sums[1][1][i], lo[i], lo[i])
	}
	return hi, lo
}

// fours multiplies n pairs of dimensions, n even, two at a time. hi adds up what
// is above the lowest byte of their sums; all of the sums, modulo 2^32, tell what
// that has dropped.
func fours(keys [pageLen / group]Mem, k, q, n Register) (hi, lo [pageLen / group]VecVirtual) {
	for i := range hi {
		hi[i], lo[i] = zero(), zero()
	}
	SHRQ(U8(1), n)
	loop(n, func() {
		var sums [pageLen / group]VecVirtual
		for i := range sums {
			sums[i] = zero()
		}
		for pair := range 2 {
			x := ZMM()
			VPBROADCASTD(at(q, 4*pair), x)
			for i, m := range keys {
				v := ZMM()
				VMOVDQU64(m.Offset(64*pair), v)
				VPDPWSSD(x, v, sums[i])
			}
		}
		for i, v := range sums {
			VPADDD(v, lo[i], lo[i])
			VPSRAD(U8(8), v, v)
			VPADDD(v, hi[i], hi[i])
		}
		ADDQ(U8(8), q)
		SUBQ(I32(-128), k)
	})
	for i := range hi {
		v := ZMM()
		VPSLLD(U8(8), hi[i], v)
		VPSUBD(v, lo[i], lo[i])
	}
	return hi, lo
}

// weights turns the scores of a page into weights.
func weights() {
	TEXT("weights512", NOSPLIT, "func(w *int16, z *int32, pages **byte, offset uintptr, n int, top, vTop int64, bits *uint32) (sum uint64)")
	Pragma("noescape")
	Doc("weights512 adds up the weights Exp2Neg(top - z) of n pages, |top| <= 2^30. w gets",
		"what the values are multiplied by, Round(weight, vTop - vShift), in 3 pieces of",
		"10 bits: of each page 64 of the lowest first. bits gets the union of their bits.",
		"offset is where a page has the shifts of its values.")
	w, z, pages, offset, left, bits := param("w"), param("z"), param("pages"), param("offset"), param("n"), param("bits")
	top, vTop := ZMM(), ZMM()
	VPBROADCASTD(Load(Param("top"), GP64()).(GPVirtual).As32(), top)
	VPBROADCASTD(Load(Param("vTop"), GP64()).(GPVirtual).As32(), vTop)
	e := newExp2()
	sum := zero()
	loop(left, func() {
		shifts := GP64()
		MOVQ(at(pages, 0), shifts)
		ADDQ(offset, shifts)
		// Lanes of 32 bits, of which the odd ones go another way for a while.
		var n, f []VecVirtual
		for i := range pageLen / group {
			d := ZMM()
			VPSUBD(at(z, 64*i), top, d)
			VPMINUD_BCST(constant(32<<16), d, d)
			v, odd := ZMM(), ZMM()
			VPSRLD(U8(16), d, v)
			VPSRLQ(U8(32), d, odd)
			n, f = append(n, v), append(f, d, odd)
		}
		r := e.begin(f)
		e.steps(f, r, 3, 0)
		var w32 []VecVirtual
		for i := range n {
			VPSLLQ(U8(32), r[2*i+1], r[2*i+1])
			VPORQ(r[2*i+1], r[2*i], r[2*i])
			w32 = append(w32, r[2*i])
		}
		// round is Round(v, n).
		round := func(v, n []VecVirtual) {
			for _, v := range v {
				VPADDD(v, v, v)
			}
			for i, v := range v {
				VPSRLVD(n[i], v, v)
			}
			for _, v := range v {
				VPADDD_BCST(constant(1), v, v)
			}
			for _, v := range v {
				VPSRLD(U8(1), v, v)
			}
		}
		round(w32, n)
		for i := 0; i < len(w32); i += 2 {
			// Two of at most 2^30 fit 32 bits.
			pair, high := ZMM(), ZMM()
			VPADDD(w32[i], w32[i+1], pair)
			VPSRLQ(U8(32), pair, high)
			VPANDQ_BCST(constant(1<<32-1), pair, pair)
			VPADDQ(high, pair, pair)
			VPADDQ(pair, sum, sum)
		}
		for i := range n {
			n[i] = ZMM()
			VPMOVZXBD(at(shifts, i*group), n[i])
			VPSUBD(n[i], vTop, n[i])
		}
		round(w32, n)
		any := zero()
		for _, v := range w32 {
			VPORD(v, any, any)
		}
		for j := range pieces {
			for i, v := range w32 {
				p := v
				if j < pieces-1 {
					p = ZMM()
					VPANDD_BCST(constant(1<<pieceBit-1), v, p)
				}
				VPMOVDW(p, at(w, 2*(j*pageLen+i*group)))
				if j < pieces-1 {
					VPSRLD(U8(pieceBit), v, v)
				}
			}
		}
		VMOVD(across32(any, func(ops ...Op) { VPORD(ops...) }), at(bits, 0))
		ADDQ(U8(8), pages)
		ADDQ(U8(4), bits)
		ADDQ(U32(4*pageLen), z)
		ADDQ(U32(2*pieces*pageLen), w)
	})
	Store(across(sum, VPADDQ), Return("sum"))
	ret()
}

// values adds the values of a page, weighted, to a sum: 16 dimensions a vector.
func values(pieces, vectors int) {
	name := fmt.Sprintf("values512_%dx%d", pieces, vectors)
	TEXT(name, NOSPLIT, "func(sum *int64, v *int16, stride int, w *int16, pairs int)")
	Pragma("noescape")
	Doc(fmt.Sprintf("%s adds the weighted values of pairs of positions, stride bytes", name),
		fmt.Sprintf("apart, to the sums of %d dimensions. Weights have %d pieces that are not 0.", 16*vectors, pieces))
	sum, v, stride, w, n := param("sum"), param("v"), param("stride"), param("w"), param("pairs")
	acc := make([][]VecVirtual, vectors)
	for i := range acc {
		acc[i] = make([]VecVirtual, pieces)
		for j := range acc[i] {
			acc[i][j] = zero()
		}
	}
	loop(n, func() {
		p := make([]VecVirtual, pieces)
		for j := range p {
			p[j] = ZMM()
			VPBROADCASTD(at(w, 2*pageLen*j), p[j])
		}
		for i := range acc {
			x := ZMM()
			VMOVDQU64(at(v, 64*i), x)
			for j := range p {
				VPDPWSSD(p[j], x, acc[i][j])
			}
		}
		ADDQ(U8(4), w)
		ADDQ(stride, v)
	})
	for i, a := range acc {
		for half := range 2 {
			total := ZMM()
			for j := pieces - 1; j >= 0; j-- {
				y, x := a[j].AsY(), ZMM()
				if half == 1 {
					h := YMM()
					VEXTRACTI64X4(U8(1), a[j], h)
					y = h
				}
				VPMOVSXDQ(y, x)
				if j < pieces-1 {
					VPSLLQ(U8(pieceBit), total, total)
					VPADDQ(total, x, total)
				} else {
					VMOVDQA64(x, total)
				}
			}
			m := at(sum, 128*i+64*half)
			VPADDQ(m, total, total)
			VMOVDQU64(total, m)
		}
	}
	ret()
}
