//go:build !purego

package kernel

import (
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// dotFunc multiplies a group of rows by a tile of vectors; internal/asm says how.
type dotFunc = func(dst *int64, stride int, w *byte, s, o *int16, x *byte, blocks int)

// pairFunc multiplies two groups by tiles.
type pairFunc = func(dst *int64, stride int, w *byte, s, o *int16, x *byte, blocks, tiles int, ahead *byte, step int)

// dotFuncs are the ones for a level and kind: one group times 1 to maxTile
// vectors, and two groups where there are such.
type dotFuncs struct {
	one [maxTile]dotFunc
	two [maxTile]pairFunc
}

// dotTable has the ones of each level.
var dotTable = [...][pack.Kinds]dotFuncs{
	AVX2: {
		pack.Int8:       {[maxTile]dotFunc{dot256Int8_1x1, dot256Int8_1x2, dot256Int8_1x3, dot256Int8_1x4}, [maxTile]pairFunc{}},
		pack.Int8Half:   {[maxTile]dotFunc{dot256Int8Half_1x1, dot256Int8Half_1x2, dot256Int8Half_1x3, dot256Int8Half_1x4}, [maxTile]pairFunc{}},
		pack.Int5Offset: {[maxTile]dotFunc{dot256Int5Offset_1x1, dot256Int5Offset_1x2, dot256Int5Offset_1x3, dot256Int5Offset_1x4}, [maxTile]pairFunc{}},
		pack.Int4:       {[maxTile]dotFunc{dot256Int4_1x1, dot256Int4_1x2, dot256Int4_1x3, dot256Int4_1x4}, [maxTile]pairFunc{}},
		pack.Int4Offset: {[maxTile]dotFunc{dot256Int4Offset_1x1, dot256Int4Offset_1x2, dot256Int4Offset_1x3, dot256Int4Offset_1x4}, [maxTile]pairFunc{}},
	},
	AVX512: {
		pack.Int8:       {[maxTile]dotFunc{dot512Int8_1x1, dot512Int8_1x2, dot512Int8_1x3, dot512Int8_1x4}, [maxTile]pairFunc{dot512Int8_2x1, dot512Int8_2x2, dot512Int8_2x3, dot512Int8_2x4}},
		pack.Int8Half:   {[maxTile]dotFunc{dot512Int8Half_1x1, dot512Int8Half_1x2, dot512Int8Half_1x3, dot512Int8Half_1x4}, [maxTile]pairFunc{}},
		pack.Int5Offset: {[maxTile]dotFunc{dot512Int5Offset_1x1, dot512Int5Offset_1x2, dot512Int5Offset_1x3, dot512Int5Offset_1x4}, [maxTile]pairFunc{dot512Int5Offset_2x1, dot512Int5Offset_2x2, dot512Int5Offset_2x3, dot512Int5Offset_2x4}},
		pack.Int4:       {[maxTile]dotFunc{dot512Int4_1x1, dot512Int4_1x2, dot512Int4_1x3, dot512Int4_1x4}, [maxTile]pairFunc{dot512Int4_2x1, dot512Int4_2x2, dot512Int4_2x3, dot512Int4_2x4}},
		pack.Int4Offset: {[maxTile]dotFunc{dot512Int4Offset_1x1, dot512Int4Offset_1x2, dot512Int4Offset_1x3, dot512Int4Offset_1x4}, [maxTile]pairFunc{dot512Int4Offset_2x1, dot512Int4Offset_2x2, dot512Int4Offset_2x3, dot512Int4Offset_2x4}},
	},
}

// Sizes in bytes that internal/asm has as well.
const (
	recordSize = 192 // of a block of a tile
	absSize    = 128 // of what a record has besides at level AVX2
	aheadBytes = 512 // that a pairFunc brings near for a block of a tile
)

// tileSize is the length of a tile of vectors: a record for each block.
func (v *Vecs) tileSize() int {
	size := recordSize
	if v.level == AVX2 {
		size += absSize
	}
	return v.Cols / num.Block * size
}

// packTile writes a tile. What the last tile lacks of four vectors does not
// matter, and is a copy of its first.
func (v *Vecs) packTile(tile int) {
	first, end := v.span(tile)
	nb := v.Cols / num.Block
	var x [maxTile]*int8
	var t [maxTile]*int32
	for i := range x {
		at := first
		if first+i < end {
			at += i
		}
		x[i], t[i] = &v.X[at*v.Cols:][:v.Cols][0], &v.T[at*nb:][:nb][0]
	}
	to := &v.tiles[tile*v.tileSize():][:v.tileSize()][0]
	if v.level == AVX2 {
		pack256(to, x[0], x[1], x[2], x[3], t[0], t[1], t[2], t[3], nb)
	} else {
		pack512(to, x[0], x[1], x[2], x[3], t[0], t[1], t[2], t[3], nb)
	}
}

// productTiles is Product by assembly. A call of it does not take long, for it
// cannot be preempted: one group and one tile, or two groups and a few. The dot
// products are left in dst and scaled in place.
func productTiles(dst []int64, stride int, m *pack.Matrix, v *Vecs, from, to int, next []byte) {
	size := m.Cols / num.Block * m.Kind.BlockBytes()
	f := &dotTable[v.level][m.Kind]
	for g := from; g < to; {
		if f.two[0] != nil && v.N >= maxTile && g+2 <= to {
			near := next
			if g+4 <= to {
				near = m.W[(g+2)*size:]
			}
			f.multiply2(dst[g*pack.Group:], stride, m, v, g, near[:min(len(near), 2*size)])
			g += 2
		} else {
			f.multiply1(dst[g*pack.Group:], stride, m, v, g)
			g++
		}
	}
}

// multiply1 multiplies group g; dst is of its first row.
func (f *dotFuncs) multiply1(dst []int64, stride int, m *pack.Matrix, v *Vecs, g int) {
	w, s, o := operands(m, g, 1)
	for first := 0; first < v.N; first += maxTile {
		n := min(maxTile, v.N-first)
		out := dst[first*stride:][:(n-1)*stride+pack.Group]
		x := &v.tiles[first/maxTile*v.tileSize()]
		f.one[n-1](&out[0], stride, w, s, o, x, m.Cols/num.Block)
		scaleTiles(out, stride, m, v, g, 1, first, n)
	}
}

// multiply2 multiplies the groups g and g+1; dst is of the first row. next is the
// two groups that are multiplied then, if there are two.
func (f *dotFuncs) multiply2(dst []int64, stride int, m *pack.Matrix, v *Vecs, g int, next []byte) {
	nb := m.Cols / num.Block
	w, s, o := operands(m, g, 2)
	for first := 0; first < v.N; {
		n, tiles := v.N-first, 1 // the last vectors, if they are no whole tile
		if n >= maxTile {
			tiles = min(n/maxTile, max(1, longest/nb))
		}
		near, step := w, 0
		if len(next) == 2*nb*m.Kind.BlockBytes() {
			near, step, tiles = ahead(m, v, next, first, tiles)
		}
		if n >= maxTile {
			n = tiles * maxTile
		}
		out := dst[first*stride:][:(n-1)*stride+2*pack.Group]
		x := &v.tiles[first/maxTile*v.tileSize()]
		f.two[min(n, maxTile)-1](&out[0], stride, w, s, o, x, nb, tiles, near, step)
		scaleTiles(out, stride, m, v, g, 2, first, n)
		first += n
	}
}

// operands is where groups of m begin.
func operands(m *pack.Matrix, g, groups int) (w *byte, s, o *int16) {
	nb := m.Cols / num.Block
	at, n := g*nb, groups*nb
	w = &m.W[at*m.Kind.BlockBytes():][:n*m.Kind.BlockBytes()][0]
	s = &m.S[at*m.Kind.Scales():][:n*m.Kind.Scales()][0]
	if m.Kind.Offsets() {
		o = &m.O[at*pack.Group:][:n*pack.Group][0]
	}
	return w, s, o
}

// longest is how many blocks, of two groups and a tile, a call may take: 10 us.
const longest = 1000

// ahead is what to bring near while two groups are multiplied by some tiles from
// vector first on: in the last tiles, for which the groups themselves are near
// already, a part each of the next two groups. Before these, step is 0. It takes
// fewer tiles where they would not be all of a sort.
func ahead(m *pack.Matrix, v *Vecs, next []byte, first, tiles int) (near *byte, step, n int) {
	parts, tile := 2*m.Kind.BlockBytes()/aheadBytes, first/maxTile
	if early := v.Tiles() - parts - tile; early > 0 {
		return &next[0], 0, min(tiles, early)
	}
	part := parts - v.Tiles() + tile
	return &next[part*m.Cols/num.Block*aheadBytes], aheadBytes, tiles
}

// scaleTiles scales what dot has left of n vectors from first on and groups from
// g on.
func scaleTiles(out []int64, stride int, m *pack.Matrix, v *Vecs, g, groups, first, n int) {
	scaled := scale512
	if v.level == AVX2 {
		scaled = scale256
	}
	for groups > 0 {
		at := g * pack.Group
		done := scaled(&out[0], stride, &m.M[at:][:groups*pack.Group][0], &m.E[at:][:groups*pack.Group][0],
			(*uint32)(unsafe.Pointer(&v.A[first])), n, groups)
		if done == groups {
			return
		}
		out = out[done*pack.Group:]
		g, groups = g+done, groups-done
		for i := range n {
			y := (*[pack.Group]int64)(out[i*stride:])
			raw := *y
			for r := range y {
				y[r] = raw[r/2+r%2*8]
			}
			scale(y, m, v, g, first+i)
		}
		if groups--; groups > 0 {
			out = out[pack.Group:]
			g++
		}
	}
}
