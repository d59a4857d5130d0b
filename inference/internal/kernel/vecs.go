package kernel

import (
	"slices"
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// Vecs is N quantised vectors (num.Vec) of Cols elements, side by side, and
// what Product needs of them besides: vectors are packed in tiles.
type Vecs struct {
	N, Cols int
	X       []int8  // digits, vector by vector
	T       []int32 // block scales
	A       []num.Scale

	level   Level
	records []record // at level Go: see packGo
	tiles   []byte   // else: see packTile
}

// Resize makes room for n vectors of cols elements, a multiple of 32; what v
// held is lost.
func (v *Vecs) Resize(n, cols int) {
	nb := cols / num.Block
	v.N, v.Cols, v.level = n, cols, level
	v.X = resize(v.X, n*cols)
	v.T = resize(v.T, n*nb)
	v.A = resize(v.A, n)
	if v.level == Go {
		v.records = resize(v.records, v.Tiles()*nb)
		return
	}
	if size := v.Tiles() * v.tileSize(); cap(v.tiles) < size {
		v.tiles = cacheLines(size)
	} else {
		v.tiles = v.tiles[:size]
	}
}

// cacheLines is n bytes that begin on a cache line.
func cacheLines(n int) []byte {
	const line = 64
	b := make([]byte, n+line-1)
	skip := int(-uintptr(unsafe.Pointer(unsafe.SliceData(b))) % line)
	return b[skip:][:n:n]
}

// resize is s with length n, reusing its memory; its elements are lost.
func resize[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// Width is how many vectors a tile holds, the last one perhaps fewer: vector i is
// in tile i / Width().
func (v *Vecs) Width() int {
	if v.level == Go {
		return lanes
	}
	return maxTile
}

// Tiles is the number of tiles.
func (v *Vecs) Tiles() int { return (v.N + v.Width() - 1) / v.Width() }

// span is the vectors of a tile.
func (v *Vecs) span(tile int) (from, to int) {
	return tile * v.Width(), min(v.N, (tile+1)*v.Width())
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

// maxTile is how many vectors there are in a tile.
const maxTile = 4

// PairVecs is from how many vectors on Product is quicker with two groups at a
// time than with one.
const PairVecs = maxTile
