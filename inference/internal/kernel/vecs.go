package kernel

import (
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// Vecs is N quantised vectors (num.Vec) of Cols elements, side by side, and
// what Product needs of them besides: vectors are packed in tiles.
type Vecs struct {
	N, Cols int
	X       []int8  // digits, vector by vector
	T       []int32 // block scales
	Sum     []int32 // sums of the digits of each block
	A       []num.Scale

	level Level
	words []int64        // at level Go: see packGo
	tiles []int64        // else: see packTile
	sums  [forms][]int32 // see packTile
}

// Resize makes room for n vectors of cols elements, a multiple of 32; what v
// held is lost.
func (v *Vecs) Resize(n, cols int) {
	nb := cols / num.Block
	v.N, v.Cols, v.level = n, cols, level
	v.X = resize(v.X, n*cols)
	v.T = resize(v.T, n*nb)
	v.Sum = resize(v.Sum, n*nb)
	v.A = resize(v.A, n)
	if v.level == Go {
		v.words = resize(v.words, v.Tiles()*cols)
		return
	}
	v.tiles = resize(v.tiles, n*nb*tileWords)
	for f := range v.sums {
		v.sums[f] = resize(v.sums[f], n*nb*form(f).perBlock())
	}
}

// resize is s with length n, reusing its memory; its elements are lost.
func resize[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// width is how many vectors a tile holds; the last one may hold fewer.
func (v *Vecs) width() int {
	if v.level == Go {
		return lanes
	}
	return maxTile
}

// Tiles is the number of tiles.
func (v *Vecs) Tiles() int { return (v.N + v.width() - 1) / v.width() }

// span is the vectors of a tile.
func (v *Vecs) span(tile int) (from, to int) {
	return tile * v.width(), min(v.N, (tile+1)*v.width())
}

// Pack prepares the vectors of a tile, complete except for A, for Product.
// Different tiles may be packed at the same time.
func (v *Vecs) Pack(tile int) {
	if v.level == Go {
		v.packGo(tile)
	} else {
		v.packTile(tile)
	}
}

const (
	maxTile = 4 // vectors in a tile
	// tileWords is what a vector takes of a tile for each block, in words of
	// 64 bits: the digits and the block scale.
	tileWords = num.Block/8 + 1
)

// form is a form in which kernels want the sums of the digits of a vector.
type form int

const (
	by128   form = iota // of each block, times -128: the bias of bytes
	halves  form = iota // of each half of a block, times -128
	by8     form = iota // of each block, times -8: the bias of nibbles
	offsets form = iota // of each block, times 8: the unit of offsets
	forms
)

// formOf is the form for a kind.
func formOf(k pack.Kind) form {
	return [pack.Kinds]form{by128, halves, offsets, by8, offsets}[k]
}

// perBlock is how many numbers a vector has for each block.
func (f form) perBlock() int {
	if f == halves {
		return 2
	}
	return 1
}
