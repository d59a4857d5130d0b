package kernel

import (
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
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
	words []int64 // see packGo
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
	v.words = resize(v.words, v.Tiles()*cols)
}

// resize is s with length n, reusing its memory; its elements are lost.
func resize[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// width is how many vectors a tile holds.
func (v *Vecs) width() int {
	return lanes
}

// Tiles is the number of tiles.
func (v *Vecs) Tiles() int { return (v.N + v.width() - 1) / v.width() }

// span is the vectors of a tile.
func (v *Vecs) span(tile int) (from, to int) {
	return tile * v.width(), min(v.N, (tile+1)*v.width())
}

// Pack prepares the vectors of a tile, complete except for Sum and A, for
// Product. Different tiles may be packed at the same time.
func (v *Vecs) Pack(tile int) {
	v.packGo(tile)
}
