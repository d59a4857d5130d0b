package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// words are constants of 32 bytes that AVX2 code reads from memory, for it has
// few registers.
var words = map[string]Mem{}

// word is the constant with n in each of its four words of 64 bits.
func word(name string, n uint64) Mem {
	m, ok := words[name]
	if !ok {
		m = GLOBL("word_"+name, RODATA|NOPTR)
		for i := range 4 {
			DATA(8*i, U64(n))
		}
		words[name] = m
	}
	return m
}

func ones16() Mem { return word("ones16", 0x0001000100010001) }

// dot256 emits the product of one group with the first n vectors of a tile for
// AVX2: eight rows, and then the other eight.
//
// VPMADDUBSW wants one factor unsigned and its sums of two products within 16
// bits. Bytes are made digits and take the sign of the vector's, whose magnitudes
// are the unsigned factor; where digits are not negative, they are it. Sums of
// eight products of nibbles, twice as many terms as fit for larger digits, stay
// within 16 bits.
func dot256(k kind, n int) {
	name := fmt.Sprintf("dot256%s_1x%d", k.name, n)
	biased := !k.nibbles && !k.offsets
	bias, low, ones := word("bias", 0x8080808080808080), word("low", 0x0F0F0F0F0F0F0F0F), ones16()
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

// scale256 emits the last step for AVX2. Shifts of signed words go by way of
// unsigned ones: 2^62 is added before and what became of it taken off after.
func scale256() {
	half, one, c29 := word("half", 1<<29), word("one", 1), word("29", 29)
	lower, b62, b61 := word("lower", 1<<32-1), word("bit62", 1<<62), word("bit61", 1<<61)
	round, base, far := word("round", 1<<62+1), word("base", wordOf(-scaleBase)), word("far", wordOf(farAway))
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

// wordOf is n twice, in 32 bits.
func wordOf(n int32) uint64 { return uint64(uint32(n))<<32 | uint64(uint32(n)) }
