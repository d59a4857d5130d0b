package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// packTile emits the packing of four vectors as a tile, with instructions that
// both levels have; for AVX2 with magnitudes.
func packTile() {
	for _, abs := range []bool{false, true} {
		name, size := "pack512", recordSize
		if abs {
			name, size = "pack256", recordSize+absSize
		}
		TEXT(name, NOSPLIT, "func(tile *byte, x0, x1, x2, x3 *int8, t0, t1, t2, t3 *int32, blocks int)")
		Pragma("noescape")
		Doc(name + " packs the digits x and block scales t of four vectors as a tile.")
		dst := load("tile")
		x := []GPVirtual{load("x0"), load("x1"), load("x2"), load("x3")}
		t := []GPVirtual{load("t0"), load("t1"), load("t2"), load("t3")}
		blocks := load("blocks")
		ones8, ones16, none := YMM(), YMM(), YMM()
		VPCMPEQB(ones8, ones8, ones8)
		VPABSB(ones8, ones8)
		VPCMPEQW(ones16, ones16, ones16)
		VPABSW(ones16, ones16)
		VPXOR(none, none, none)
		i := GP64()
		XORQ(i, i)

		Label("block")
		d := vectors(tile, YMM)
		for v := range d {
			VMOVDQU(Mem{Base: x[v]}, d[v])
			ADDQ(U8(32), x[v])
		}
		// Four quads of a vector in each half of a register become four vectors
		// of a quad: quads j and j+4 in register j.
		ab, cd := vectors(2, YMM), vectors(2, YMM)
		VPUNPCKLDQ(d[1], d[0], ab[0])
		VPUNPCKHDQ(d[1], d[0], ab[1])
		VPUNPCKLDQ(d[3], d[2], cd[0])
		VPUNPCKHDQ(d[3], d[2], cd[1])
		sum := YMM()
		for j := range 4 {
			q := YMM()
			if j%2 == 0 {
				VPUNPCKLQDQ(cd[j/2], ab[j/2], q)
			} else {
				VPUNPCKHQDQ(cd[j/2], ab[j/2], q)
			}
			VMOVDQU(q.AsX(), Mem{Base: dst, Disp: 16 * j})
			VEXTRACTI128(U8(1), q, Mem{Base: dst, Disp: 16 * (j + 4)})
			pairs := YMM()
			VPMADDUBSW(q, ones8, pairs)
			if j == 0 {
				sum = pairs
			} else {
				VPADDW(pairs, sum, sum)
			}
			if abs {
				VPABSB(q, q)
				VMOVDQU(q.AsX(), Mem{Base: dst, Disp: atAbs + 16*j})
				VEXTRACTI128(U8(1), q, Mem{Base: dst, Disp: atAbs + 16*(j+4)})
			}
		}
		VPMADDWD(ones16, sum, sum) // of the halves, one in each half
		VPSUBD(sum, none, sum)
		all, first := XMM(), XMM()
		VEXTRACTI128(U8(1), sum, all)
		VPADDD(sum.AsX(), all, all)
		VPSLLD(U8(7), sum.AsX(), first)
		VMOVDQU(first, Mem{Base: dst, Disp: atHalf})
		VPSLLD(U8(3), all, first)
		VMOVDQU(first, Mem{Base: dst, Disp: atBias8})
		VPSLLD(U8(7), all, all)
		VMOVDQU(all, Mem{Base: dst, Disp: atBias128})
		for v := range t {
			s := GP32()
			MOVL(Mem{Base: t[v], Index: i, Scale: 4}, s)
			MOVL(s, Mem{Base: dst, Disp: atScale + 4*v})
		}
		ADDQ(U32(uint32(size)), dst)
		INCQ(i)
		CMPQ(i, blocks)
		JNE(LabelRef("block"))
		VZEROUPPER()
		RET()
	}
}
