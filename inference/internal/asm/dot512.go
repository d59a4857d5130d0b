package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// one512 emits the product of one group with the first n vectors of a tile for
// AVX512.
func one512(k kind, n int) {
	name := fmt.Sprintf("dot512%s_1x%d", k.name, n)
	TEXT(name, NOSPLIT, dotArgs)
	Pragma("noescape")
	Doc(fmt.Sprintf("%s multiplies 16 rows of %s by %d vectors.", name, k.name, n))
	dst, stride := load("dst"), load("stride")
	blocks := load("blocks")
	w, s, x := load("w"), load("s"), load("x")
	var o reg.GPVirtual
	none := ZMM()
	if k.offsets {
		o = load("o")
		VPXORD(none, none, none)
	}
	mask := ZMM()
	if k.nibbles {
		VMOVDQU64(lowNibbles(), mask)
	}
	even, odd := vectors(n, ZMM), vectors(n, ZMM)
	for i := range n {
		VPXORQ(even[i], even[i], even[i])
		VPXORQ(odd[i], odd[i], odd[i])
	}

	Label("block")
	d := vectors(n, ZMM)
	begin := func(at int) {
		for i := range n {
			VPBROADCASTD(Mem{Base: x, Disp: at + 4*i}, d[i])
		}
	}
	quad := func(j int, q reg.VecVirtual) {
		for i := range n {
			VPDPBUSD_BCST(Mem{Base: x, Disp: 4 * (j*tile + i)}, q, d[i])
		}
	}
	quads := func(from, to int) {
		for j := from; j < to; j++ {
			q := ZMM()
			VMOVDQU64(Mem{Base: w, Disp: 64 * j}, q)
			quad(j, q)
		}
	}
	scales := func(disp int) {
		sv := ZMM()
		VPMOVSXWD(Mem{Base: s, Disp: disp}, sv)
		for i := range n {
			VPMULLD(sv, d[i], d[i])
		}
	}
	switch {
	case k.offsets:
		for i := range n {
			VPXORD(d[i], d[i], d[i])
		}
	case k.nibbles:
		begin(atBias8)
	case k.half:
		begin(atHalf)
	default:
		begin(atBias128)
	}
	switch {
	case k.nibbles:
		for j := range 4 {
			lo, hi := ZMM(), ZMM()
			VMOVDQU64(Mem{Base: w, Disp: 64 * j}, hi)
			VPANDD(mask, hi, lo)
			VPSRLW(U8(4), hi, hi)
			VPANDD(mask, hi, hi)
			quad(j, lo)
			quad(j+4, hi)
		}
		scales(0)
	case k.half:
		quads(0, 4)
		scales(0)
		first := d
		d = vectors(n, ZMM)
		begin(atBias128)
		for i := range n {
			VPSUBD_BCST(Mem{Base: x, Disp: atHalf + 4*i}, d[i], d[i])
		}
		quads(4, 8)
		scales(32)
		for i := range n {
			VPADDD(first[i], d[i], d[i])
		}
	default:
		quads(0, 8)
		scales(0)
	}
	if k.offsets {
		ov := ZMM()
		VPMOVZXWD(Mem{Base: o}, ov)
		VPSUBW(ov, none, ov) // -O, and 0 in the upper halves
		for i := range n {
			VPDPWSSD_BCST(Mem{Base: x, Disp: atBias8 + 4*i}, ov, d[i])
		}
	}
	for i := range n {
		t, e := ZMM(), ZMM()
		VPBROADCASTD(Mem{Base: x, Disp: atScale + 4*i}, t)
		VPMULDQ(t, d[i], e)
		VPADDQ(e, even[i], even[i])
		VPSHUFD(U8(0xF5), d[i], d[i])
		VPMULDQ(t, d[i], d[i])
		VPADDQ(d[i], odd[i], odd[i])
	}
	ADDQ(U32(uint32(k.blockBytes())), w)
	ADDQ(U8(k.scaleBytes()), s)
	if k.offsets {
		ADDQ(U8(32), o)
	}
	ADDQ(U32(recordSize), x)
	DECQ(blocks)
	JNZ(LabelRef("block"))

	SHLQ(U8(3), stride)
	for i := range n {
		VMOVDQU64(even[i], Mem{Base: dst})
		VMOVDQU64(odd[i], Mem{Base: dst, Disp: 64})
		if i+1 < n {
			ADDQ(stride, dst)
		}
	}
	VZEROUPPER()
	RET()
}

// pair512 emits the product of two groups with tiles, of each the first n vectors.
// Chains of VPDPBUSD alone leave a multiplier idle now and then, so the scaling of
// a block is interleaved with the products of the next one. For that there are not
// enough registers: the sums of the odd rows live in memory.
func pair512(k kind, n int) {
	name := fmt.Sprintf("dot512%s_2x%d", k.name, n)
	TEXT(name, NOSPLIT, pairArgs)
	Pragma("noescape")
	Doc(fmt.Sprintf("%s multiplies 2 x 16 rows of %s by tiles of %d vectors.", name, k.name, n))
	dst, x, ahead := load("dst"), load("x"), load("ahead")
	w, s := load("w"), load("s")
	var o reg.GPVirtual
	if k.offsets {
		o = load("o")
	}
	blocks, stride, step := parameter("blocks"), parameter("stride"), parameter("step")
	// The second group is this far behind the first.
	wBytes, sBytes := GP64(), GP64()
	MOVQ(blocks, sBytes)
	IMUL3Q(U32(uint32(k.blockBytes())), sBytes, wBytes)
	SHLQ(U8(5), sBytes) // of o as well
	second := func(g int, m Mem, behind reg.Register) Mem {
		if g == 1 {
			m = m.Idx(behind, 1)
		}
		return m
	}
	mask := ZMM()
	if k.nibbles {
		VMOVDQU64(lowNibbles(), mask)
	}
	local := AllocLocal(8*64 + 56)
	mem := GP64()
	LEAQ(local.Offset(63), mem)
	ANDQ(I8(-64), mem)
	odd := func(g, i int) Mem { return Mem{Base: mem, Disp: 64 * (4*g + i)} }

	var even [2][]reg.VecVirtual
	{
		z := ZMM()
		VPXORQ(z, z, z)
		for g := range 2 {
			even[g] = vectors(n, ZMM)
			for i := range n {
				VMOVDQA64(z, even[g][i])
				VMOVDQA64(z, odd(g, i))
			}
		}
	}
	d, p := [2][]reg.VecVirtual{}, [2][]reg.VecVirtual{}
	for g := range 2 {
		d[g], p[g] = vectors(n, ZMM), vectors(n, ZMM)
	}

	// products is the steps that multiply the digits of the block at w and x.
	products := func() (steps []func()) {
		for i := range n {
			steps = append(steps, func() {
				switch {
				case k.offsets:
					VPXORD(d[0][i], d[0][i], d[0][i])
					VPXORD(d[1][i], d[1][i], d[1][i])
					return
				case k.nibbles:
					VPBROADCASTD(Mem{Base: x, Disp: atBias8 + 4*i}, d[0][i])
				default:
					VPBROADCASTD(Mem{Base: x, Disp: atBias128 + 4*i}, d[0][i])
				}
				VMOVDQA64(d[0][i], d[1][i])
			})
		}
		quad := func(j int, q *[2]reg.VecVirtual) {
			for i := range n {
				steps = append(steps, func() {
					b := ZMM()
					VPBROADCASTD(Mem{Base: x, Disp: 4 * (j*tile + i)}, b)
					VPDPBUSD(b, q[0], d[0][i])
					VPDPBUSD(b, q[1], d[1][i])
				})
			}
		}
		if k.nibbles {
			for j := range 4 {
				lo, hi := new([2]reg.VecVirtual), new([2]reg.VecVirtual)
				steps = append(steps, func() {
					for g := range 2 {
						lo[g], hi[g] = ZMM(), ZMM()
						VMOVDQU64(second(g, Mem{Base: w, Disp: 64 * j}, wBytes), hi[g])
						VPANDD(mask, hi[g], lo[g])
					}
				})
				quad(j, lo)
				steps = append(steps, func() {
					for g := range 2 {
						VPSRLW(U8(4), hi[g], hi[g])
						VPANDD(mask, hi[g], hi[g])
					}
				})
				quad(j+4, hi)
			}
			return steps
		}
		for j := range 8 {
			q := new([2]reg.VecVirtual)
			steps = append(steps, func() {
				for g := range 2 {
					q[g] = ZMM()
					VMOVDQU64(second(g, Mem{Base: w, Disp: 64 * j}, wBytes), q[g])
				}
			})
			quad(j, q)
		}
		return steps
	}
	// scaling is the steps that add p, of the block at s and before x, to the sums.
	scaling := func() (steps []func()) {
		for g := range 2 {
			var sv, ov reg.VecVirtual
			steps = append(steps, func() {
				sv = ZMM()
				VPMOVSXWD(second(g, Mem{Base: s}, sBytes), sv)
			})
			for i := range n {
				steps = append(steps, func() { VPMULLD(sv, p[g][i], p[g][i]) })
			}
			if k.offsets {
				steps = append(steps, func() {
					ov = ZMM()
					VPMOVZXWD(second(g, Mem{Base: o}, sBytes), ov)
					none := ZMM()
					VMOVDQU64(word("none", 0), none) // a VPXORD would have it live all along
					VPSUBW(ov, none, ov)
				})
				for i := range n {
					steps = append(steps, func() {
						VPDPWSSD_BCST(Mem{Base: x, Disp: atBias8 + 4*i - recordSize}, ov, p[g][i])
					})
				}
			}
		}
		for i := range n {
			var t reg.VecVirtual
			steps = append(steps, func() {
				t = ZMM()
				VPBROADCASTD(Mem{Base: x, Disp: atScale + 4*i - recordSize}, t)
			})
			for g := range 2 {
				steps = append(steps, func() {
					e := ZMM()
					VPMULDQ(t, p[g][i], e)
					VPADDQ(e, even[g][i], even[g][i])
				}, func() {
					VPSHUFD(U8(0xF5), p[g][i], p[g][i])
					VPMULDQ(t, p[g][i], p[g][i])
					VPADDQ(odd(g, i), p[g][i], p[g][i])
					VMOVDQU64(p[g][i], odd(g, i))
				})
			}
		}
		return steps
	}
	// fetch is the steps that bring memory near.
	fetch := func() (steps []func()) {
		for at := 0; at < aheadBytes; at += 64 {
			steps = append(steps, func() { PREFETCHT1(Mem{Base: ahead, Disp: at}) })
		}
		return steps
	}
	advance := func() {
		ADDQ(U32(uint32(k.blockBytes())), w)
		ADDQ(U32(recordSize), x)
		ADDQ(step, ahead)
	}

	wLeft, sLeft, tiles := GP64(), GP64(), load("tiles") // blocks of this tile
	MOVQ(blocks, wLeft)
	MOVQ(wLeft, sLeft)
	interleaved(products(), fetch())
	advance()
	DECQ(wLeft)

	Label("block")
	for g := range 2 {
		for i := range n {
			VMOVDQA64(d[g][i], p[g][i])
		}
	}
	TESTQ(wLeft, wLeft)
	JNZ(LabelRef("both"))
	SUBQ(wBytes, w)
	MOVQ(blocks, wLeft)
	CMPQ(tiles, U8(1))
	JE(LabelRef("last"))
	Label("both")
	interleaved(products(), append(scaling(), fetch()...))
	advance()
	ADDQ(U8(32), s)
	if k.offsets {
		ADDQ(U8(32), o)
	}
	DECQ(wLeft)
	DECQ(sLeft)
	JNZ(LabelRef("block"))
	JMP(LabelRef("sums"))
	Label("last")
	interleaved(nil, scaling())
	ADDQ(U8(32), s)
	if k.offsets {
		ADDQ(U8(32), o)
	}

	Label("sums")
	for i := range n {
		for g := range 2 {
			z := ZMM()
			VMOVDQA64(odd(g, i), z)
			VMOVDQU64(even[g][i], Mem{Base: dst, Disp: 128 * g})
			VMOVDQU64(z, Mem{Base: dst, Disp: 128*g + 64})
			VPXORQ(z, z, z)
			VMOVDQA64(z, odd(g, i))
			VMOVDQA64(z, even[g][i])
		}
		at, next := GP64(), GP64()
		MOVQ(stride, at)
		LEAQ(Mem{Base: dst, Index: at, Scale: 8}, dst)
		// What the next tile makes goes where stores would have to wait.
		LEAQ(Mem{Base: at, Index: at, Scale: 2}, next)
		LEAQ(Mem{Base: dst, Index: next, Scale: 8}, next)
		for line := range 4 {
			PREFETCHT0(Mem{Base: next, Disp: 64 * line})
		}
	}
	SUBQ(sBytes, s)
	if k.offsets {
		SUBQ(sBytes, o)
	}
	MOVQ(blocks, sLeft)
	DECQ(tiles)
	JNZ(LabelRef("block"))
	VZEROUPPER()
	RET()
}

// parameter is a parameter in memory.
func parameter(name string) Mem {
	c, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	return c.Addr
}

// interleaved emits two sequences of steps evenly mixed.
func interleaved(a, b []func()) {
	done := 0
	for i, step := range a {
		step()
		for ; done*len(a) < (i+1)*len(b); done++ {
			b[done]()
		}
	}
	for _, step := range b[done:] {
		step()
	}
}
