package kernel

import (
	"encoding/binary"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// The plain Go product puts several small numbers into one 64-bit word, so that
// one multiplication does for all: two rows times one vector, or one row times
// three vectors. Lanes borrow from each other where sums are negative; taking
// them off from the low end upwards undoes it.
const (
	lanes     = 3
	laneBits  = 21 // the dot product of a block of biased digits is below 2^20
	halfBlock = num.Block / 2
)

// packGo writes the vectors of a tile as the lanes of words.
func (v *Vecs) packGo(tile int) {
	from, to := v.span(tile)
	w := v.words[tile*v.Cols:][:v.Cols]
	clear(w)
	for i := from; i < to; i++ {
		for k, x := range v.X[i*v.Cols:][:v.Cols] {
			w[k] += int64(x) << ((i - from) * laneBits)
		}
	}
}

// productGo is Product in plain Go.
func productGo(dst []int64, stride int, m *pack.Matrix, v *Vecs, from, to int) {
	nb := m.Cols / num.Block
	var acc [lanes][pack.Group]int64
	for g := from; g < to; g++ {
		for tile := range v.Tiles() {
			first, end := v.span(tile)
			clear(acc[:])
			words := v.words[tile*v.Cols:]
			for b := range nb {
				d := block{kind: m.Kind, n: end - first}
				d.dot(m.W[(g*nb+b)*m.Kind.BlockBytes():], (*[num.Block]int64)(words[b*num.Block:]), v.N == 1)
				s := m.S[(g*nb+b)*m.Kind.Scales():][:m.Kind.Scales()]
				for i := first; i < end; i++ {
					t := int64(v.T[i*nb+b])
					lo, hi := halfSums((*[num.Block]int8)(v.X[i*v.Cols+b*num.Block:]))
					d.scale(&acc[i-first], i-first, s, t, lo, hi)
					if m.Kind.Offsets() {
						t *= 8 * int64(lo+hi)
						for r, o := range m.O[(g*nb+b)*pack.Group:][:pack.Group] {
							acc[i-first][r] += t * int64(o)
						}
					}
				}
			}
			for i := first; i < end; i++ {
				scale(dst[i*stride+g*pack.Group:][:pack.Group], &acc[i-first], m, v, g, i)
			}
		}
	}
}

// halfSums is the sums of the halves of a block.
func halfSums(x *[num.Block]int8) (lo, hi int32) {
	for k := range halfBlock {
		lo += int32(x[k])
		hi += int32(x[k+halfBlock])
	}
	return lo, hi
}

// block is the dot products of a block of a group with the vectors of a tile,
// of biased digits.
type block struct {
	kind pack.Kind
	n    int
	d    [2][lanes][pack.Group]int32 // of the halves; both in the first unless kind.Half
}

// dot computes d from the packed digits.
func (d *block) dot(w []byte, x *[num.Block]int64, pairs bool) {
	var bytes [pack.Group * num.Block]byte
	if d.kind.Nibbles() {
		for i := 0; i < len(bytes)/2; i += 8 {
			u := binary.LittleEndian.Uint64(w[i:])
			binary.LittleEndian.PutUint64(bytes[i:], u&0x0F0F0F0F0F0F0F0F)
			binary.LittleEndian.PutUint64(bytes[i+len(bytes)/2:], u>>4&0x0F0F0F0F0F0F0F0F)
		}
		w = bytes[:]
	}
	w = w[:len(bytes)]
	step := len(w)
	if d.kind.Half() {
		step /= 2
	}
	for h := 0; h*step < len(w); h++ {
		if pairs {
			d.pairs(h, w[h*step:][:step], x[h*halfBlock:])
		} else {
			d.triples(h, w[h*step:][:step], x[h*halfBlock:])
		}
	}
}

// pairs multiplies two rows at a time by one vector.
func (d *block) pairs(h int, w []byte, x []int64) {
	const mask = 0x000000FF000000FF
	x = x[:len(w)/pack.Group]
	for r := 0; r < pack.Group; r += 2 {
		var s0, s1 int64
		for k := 0; k < len(x); k += 4 {
			u := int64(binary.LittleEndian.Uint64(w[k*pack.Group+4*r:]))
			q := x[k:][:4]
			s0 += u&mask*q[0] + u>>16&mask*q[2]
			s1 += u>>8&mask*q[1] + u>>24&mask*q[3]
		}
		s0 += s1
		d.d[h][0][r] = int32(s0)
		d.d[h][0][r+1] = int32((s0 - int64(int32(s0))) >> 32)
	}
}

// triples multiplies one row at a time by up to three vectors.
func (d *block) triples(h int, w []byte, x []int64) {
	const drop = 64 - laneBits
	x = x[:len(w)/pack.Group]
	for r := range pack.Group {
		var s0, s1 int64
		for k := 0; k < len(x); k += 4 {
			p, q := w[k*pack.Group+4*r:][:4], x[k:][:4]
			s0 += int64(p[0])*q[0] + int64(p[2])*q[2]
			s1 += int64(p[1])*q[1] + int64(p[3])*q[3]
		}
		s := s0 + s1
		for i := range d.n {
			a := s << drop >> drop
			d.d[h][i][r] = int32(a)
			s = (s - a) >> laneBits
		}
	}
}

// scale adds scales times dot products, times t, of vector i of the tile, whose
// digits in the halves of the block have the sums lo and hi.
func (d *block) scale(acc *[pack.Group]int64, i int, s []int16, t int64, lo, hi int32) {
	bias := int32(d.kind.Bias())
	if !d.kind.Half() {
		lo += hi
	}
	for r := range acc {
		acc[r] += t * (int64(s[r]) * int64(d.d[0][i][r]-bias*lo))
	}
	if d.kind.Half() {
		for r := range acc {
			acc[r] += t * (int64(s[pack.Group+r]) * int64(d.d[1][i][r]-bias*hi))
		}
	}
}
