package main

import (
	. "github.com/mmcloughlin/avo/build"
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

// pairArgs is the same for two groups and some tiles, one after the other. From
// ahead on, memory is brought near meanwhile: aheadBytes for each block, the next
// block's being step bytes further on.
const (
	pairArgs   = "func(dst *int64, stride int, w *byte, s *int16, o *int16, x *byte, blocks, tiles int, ahead *byte, step int)"
	aheadBytes = 512
)

func dots() {
	for _, k := range kinds {
		for n := 1; n <= tile; n++ {
			one512(k, n)
			one256(k, n)
			if !k.half {
				pair512(k, n)
			}
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
