package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// one256 emits the product of one group with the first n vectors of a tile for
// AVX2: eight rows, and then the other eight.
//
// VPMADDUBSW wants one factor unsigned and its sums of two products within 16
// bits. Bytes are made digits and take the sign of the vector's, whose magnitudes
// are the unsigned factor; where digits are not negative, they are it. Sums of
// eight products of nibbles, twice as many terms as fit for larger digits, stay
// within 16 bits.
func one256(k kind, n int) {
	name := fmt.Sprintf("dot256%s_1x%d", k.name, n)
	biased := !k.nibbles && !k.offsets
	bias, low, ones := word("bias", 0x8080808080808080), lowNibbles(), word("ones16", 0x0001000100010001)
	TEXT(name, NOSPLIT, dotArgs)
	Pragma("noescape")
	Doc(fmt.Sprintf("%s multiplies 16 rows of %s by %d vectors.", name, k.name, n))
	w, s := load("w"), load("s")
	var o GPVirtual
	if k.offsets {
		o = load("o")
	}
	stride := load("stride")
	SHLQ(U8(3), stride)
	dst := load("dst")
	rest := GP64()
	MOVQ(U32(2), rest)

	Label("half")
	x, blocks := load("x"), load("blocks")
	wb, sb := GP64(), GP64()
	MOVQ(w, wb)
	MOVQ(s, sb)
	var ob Register
	if k.offsets {
		r := GP64()
		MOVQ(o, r)
		ob = r
	}
	even, odd := vectors(n, YMM), vectors(n, YMM)
	for i := range n {
		VPXOR(even[i], even[i], even[i])
		VPXOR(odd[i], odd[i], odd[i])
	}

	Label("block")
	var d []VecVirtual
	begin := func() {
		d = vectors(n, YMM)
		for i := range n {
			VPXOR(d[i], d[i], d[i])
		}
	}
	// quad adds the products of quad j, whose digits are q.
	quad := func(j int, q VecVirtual) {
		for i := range n {
			p := YMM()
			VPBROADCASTD(Mem{Base: x, Disp: 4 * (j*tile + i)}, p)
			if biased {
				abs := YMM()
				VPSIGNB(p, q, p)
				VPBROADCASTD(Mem{Base: x, Disp: atAbs + 4*(j*tile+i)}, abs)
				VPMADDUBSW(p, abs, p)
			} else {
				VPMADDUBSW(p, q, p)
			}
			if k.nibbles {
				VPADDW(p, d[i], d[i])
			} else {
				VPMADDWD(ones, p, p)
				VPADDD(p, d[i], d[i])
			}
		}
	}
	bytes := func(from, to int) {
		for j := from; j < to; j++ {
			q, m := YMM(), Mem{Base: wb, Disp: 64 * j}
			if biased {
				VMOVDQU(bias, q)
				VPXOR(m, q, q)
			} else {
				VMOVDQU(m, q)
			}
			quad(j, q)
		}
	}
	// finish adds d, times the block scales at a displacement, to the sums.
	finish := func(disp int) {
		sv := YMM()
		VPMOVSXWD(Mem{Base: sb, Disp: disp}, sv)
		for i := range n {
			VPMULLD(sv, d[i], d[i])
		}
		if k.offsets {
			ov := YMM()
			VPMOVZXWD(Mem{Base: ob}, ov)
			for i := range n {
				p := YMM()
				VPBROADCASTD(Mem{Base: x, Disp: atBias8 + 4*i}, p)
				VPMADDWD(p, ov, p)
				VPSUBD(p, d[i], d[i])
			}
		}
		for i := range n {
			t, e := YMM(), YMM()
			VPBROADCASTD(Mem{Base: x, Disp: atScale + 4*i}, t)
			VPMULDQ(t, d[i], e)
			VPADDQ(e, even[i], even[i])
			VPSRLQ(U8(32), d[i], d[i])
			VPMULDQ(t, d[i], d[i])
			VPADDQ(d[i], odd[i], odd[i])
		}
	}
	begin()
	switch {
	case k.nibbles:
		for j := range 4 {
			lo, hi := YMM(), YMM()
			VMOVDQU(Mem{Base: wb, Disp: 64 * j}, hi)
			VPAND(low, hi, lo)
			quad(j, lo)
			VPSRLW(U8(4), hi, hi)
			VPAND(low, hi, hi)
			quad(j+4, hi)
		}
		for i := range n {
			VPMADDWD(ones, d[i], d[i])
			if !k.offsets {
				p := YMM()
				VPBROADCASTD(Mem{Base: x, Disp: atBias8 + 4*i}, p)
				VPADDD(p, d[i], d[i])
			}
		}
		finish(0)
	case k.half:
		bytes(0, 4)
		finish(0)
		begin()
		bytes(4, 8)
		finish(32)
	default:
		bytes(0, 8)
		finish(0)
	}
	ADDQ(U32(uint32(k.blockBytes())), wb)
	ADDQ(U8(k.scaleBytes()), sb)
	if k.offsets {
		ADDQ(U8(32), ob)
	}
	ADDQ(U32(recordSize+absSize), x)
	DECQ(blocks)
	JNZ(LabelRef("block"))

	at := GP64()
	MOVQ(dst, at)
	for i := range n {
		VMOVDQU(even[i], Mem{Base: at})
		VMOVDQU(odd[i], Mem{Base: at, Disp: 64})
		if i+1 < n {
			ADDQ(stride, at)
		}
	}
	ADDQ(U8(32), w)
	ADDQ(U8(16), s)
	if k.offsets {
		ADDQ(U8(16), o)
	}
	ADDQ(U8(32), dst)
	DECQ(rest)
	JNZ(LabelRef("half"))
	VZEROUPPER()
	RET()
}
