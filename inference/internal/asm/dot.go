package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// kind mirrors pack.Kind.
type kind struct {
	name    string
	nibbles bool // two digits a byte, quads j and j+4
	half    bool // a scale for each 16 columns
	offsets bool
}

var kinds = []kind{
	{name: "Int8"},
	{name: "Int8Half", half: true},
	{name: "Int5Offset", offsets: true},
	{name: "Int4", nibbles: true},
	{name: "Int4Offset", nibbles: true, offsets: true},
}

// blockBytes is the length of a block of a group in W.
func (k kind) blockBytes() int {
	if k.nibbles {
		return 256
	}
	return 512
}

// scaleBytes is the length of a block of a group in S.
func (k kind) scaleBytes() int {
	if k.half {
		return 64
	}
	return 32
}

// A tile of four vectors is a record for each block: the digits, 4 of each vector
// eight times, and then a number of each vector four times over.
const (
	tile       = 4
	atScale    = 128 // the block scale
	atBias128  = 144 // the sum of the digits times -128: the bias of bytes
	atBias8    = 160 // the sum of the digits times -8: the bias of nibbles
	atHalf     = 176 // the sum of the first half, times -128
	recordSize = 192
	atAbs      = recordSize // at level AVX2: the magnitudes of the digits, like the digits
	absSize    = 128
)

// dotArgs is the signature of all dot products of groups of 16 rows with the
// first vectors of a tile: dst[i*stride+16*g] receives, for vector i and group g,
// the exact sums of the even rows, then of the odd rows. The groups of w, s, o
// follow each other. x is the tile.
const dotArgs = "func(dst *int64, stride int, w *byte, s *int16, o *int16, x *byte, blocks int)"

func dots() {
	for _, k := range kinds {
		for n := 1; n <= tile; n++ {
			dot512(k, 1, n)
			dot256(k, n)
		}
		if !k.half {
			dot512(k, 2, tile)
		}
	}
	packTile()
	scale512()
	scale256()
}

// vectors is n new registers.
func vectors(n int, f func() VecVirtual) []VecVirtual {
	v := make([]VecVirtual, n)
	for i := range v {
		v[i] = f()
	}
	return v
}

// load loads a parameter into a register.
func load(name string) GPVirtual { return Load(Param(name), GP64()).(GPVirtual) }

// dot512 emits the product of groups with the first n vectors of a tile.
func dot512(k kind, groups, n int) {
	name := fmt.Sprintf("dot512%s_%dx%d", k.name, groups, n)
	TEXT(name, NOSPLIT, dotArgs)
	Pragma("noescape")
	Doc(fmt.Sprintf("%s multiplies %d x 16 rows of %s by %d vectors.", name, groups, k.name, n))
	dst, stride := load("dst"), load("stride")
	blocks := load("blocks")
	w := []GPVirtual{load("w")}
	s := []GPVirtual{load("s")}
	o := []GPVirtual{nil}
	if k.offsets {
		o[0] = load("o")
	}
	x := load("x")
	if groups == 2 {
		next := func(p GPVirtual, size int) GPVirtual {
			q := GP64()
			IMUL3Q(U32(uint32(size)), blocks, q)
			ADDQ(p, q)
			return q.(GPVirtual)
		}
		w = append(w, next(w[0], k.blockBytes()))
		s = append(s, next(s[0], k.scaleBytes()))
		if k.offsets {
			o = append(o, next(o[0], 32))
		}
	}
	var mask VecVirtual
	if k.nibbles {
		mask = ZMM()
		m := GP32()
		MOVL(U32(0x0F0F0F0F), m)
		VPBROADCASTD(m, mask)
	}
	none := ZMM()
	if k.offsets {
		VPXORD(none, none, none)
	}
	even, odd := make([][]VecVirtual, groups), make([][]VecVirtual, groups)
	for g := range groups {
		even[g], odd[g] = vectors(n, ZMM), vectors(n, ZMM)
		for i := range n {
			VPXORQ(even[g][i], even[g][i], even[g][i])
			VPXORQ(odd[g][i], odd[g][i], odd[g][i])
		}
	}

	Label("block")
	d := make([][]VecVirtual, groups)
	for g := range groups {
		d[g] = vectors(n, ZMM)
	}
	// begin starts the sums of the digits' products in d.
	begin := func() {
		for i := range n {
			switch {
			case k.offsets:
				for g := range groups {
					VPXORD(d[g][i], d[g][i], d[g][i])
				}
				continue
			case k.nibbles:
				VPBROADCASTD(Mem{Base: x, Disp: atBias8 + 4*i}, d[0][i])
			case k.half:
				VPBROADCASTD(Mem{Base: x, Disp: atHalf + 4*i}, d[0][i])
			default:
				VPBROADCASTD(Mem{Base: x, Disp: atBias128 + 4*i}, d[0][i])
			}
			if groups == 2 {
				VMOVDQA64(d[0][i], d[1][i])
			}
		}
	}
	// quad adds the products of quad j, whose digits are q.
	quad := func(j int, q []VecVirtual) {
		for i := range n {
			m := Mem{Base: x, Disp: 4 * (j*tile + i)}
			if groups == 1 {
				VPDPBUSD_BCST(m, q[0], d[0][i])
				continue
			}
			b := ZMM()
			VPBROADCASTD(m, b)
			for g := range groups {
				VPDPBUSD(b, q[g], d[g][i])
			}
		}
	}
	quads := func(from, to int) {
		for j := from; j < to; j++ {
			q := vectors(groups, ZMM)
			for g := range groups {
				VMOVDQU64(Mem{Base: w[g], Disp: 64 * j}, q[g])
			}
			quad(j, q)
		}
	}
	// scales multiplies d by the block scales at a displacement.
	scales := func(disp int) {
		for g := range groups {
			sv := ZMM()
			VPMOVSXWD(Mem{Base: s[g], Disp: disp}, sv)
			for i := range n {
				VPMULLD(sv, d[g][i], d[g][i])
			}
		}
	}
	switch {
	case k.nibbles:
		begin()
		for j := range 4 {
			lo, hi := vectors(groups, ZMM), vectors(groups, ZMM)
			for g := range groups {
				VMOVDQU64(Mem{Base: w[g], Disp: 64 * j}, hi[g])
				VPANDD(mask, hi[g], lo[g])
				VPSRLW(U8(4), hi[g], hi[g])
				VPANDD(mask, hi[g], hi[g])
			}
			quad(j, lo)
			quad(j+4, hi)
		}
		scales(0)
	case k.half:
		begin()
		quads(0, 4)
		scales(0)
		first := d
		d = [][]VecVirtual{vectors(n, ZMM)}
		for i := range n {
			VPBROADCASTD(Mem{Base: x, Disp: atBias128 + 4*i}, d[0][i])
			VPSUBD_BCST(Mem{Base: x, Disp: atHalf + 4*i}, d[0][i], d[0][i])
		}
		quads(4, 8)
		scales(32)
		for i := range n {
			VPADDD(first[0][i], d[0][i], d[0][i])
		}
	default:
		begin()
		quads(0, 8)
		scales(0)
	}
	if k.offsets {
		for g := range groups {
			ov := ZMM()
			VPMOVZXWD(Mem{Base: o[g]}, ov)
			VPSUBW(ov, none, ov) // -O, and 0 in the upper halves
			for i := range n {
				VPDPWSSD_BCST(Mem{Base: x, Disp: atBias8 + 4*i}, ov, d[g][i])
			}
		}
	}
	for i := range n {
		t := ZMM()
		VPBROADCASTD(Mem{Base: x, Disp: atScale + 4*i}, t)
		for g := range groups {
			e := ZMM()
			VPMULDQ(t, d[g][i], e)
			VPADDQ(e, even[g][i], even[g][i])
			VPSHUFD(U8(0xF5), d[g][i], d[g][i])
			VPMULDQ(t, d[g][i], d[g][i])
			VPADDQ(d[g][i], odd[g][i], odd[g][i])
		}
	}
	for g := range groups {
		ADDQ(U32(uint32(k.blockBytes())), w[g])
		ADDQ(U8(k.scaleBytes()), s[g])
		if k.offsets {
			ADDQ(U8(32), o[g])
		}
	}
	ADDQ(U32(recordSize), x)
	DECQ(blocks)
	JNZ(LabelRef("block"))

	SHLQ(U8(3), stride)
	for i := range n {
		for g := range groups {
			VMOVDQU64(even[g][i], Mem{Base: dst, Disp: 128 * g})
			VMOVDQU64(odd[g][i], Mem{Base: dst, Disp: 128*g + 64})
		}
		if i+1 < n {
			ADDQ(stride, dst)
		}
	}
	VZEROUPPER()
	RET()
}
