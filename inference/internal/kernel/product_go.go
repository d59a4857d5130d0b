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

// record is a block of the vectors of a tile, at level Go.
type record struct {
	x   [num.Block]int64 // digits, a lane for each vector
	t   [lanes]int64     // block scales; 0 where there is no vector
	sum [2][lanes]int64  // sums of the digits of each half
}

// packGo writes the records of a tile.
func (v *Vecs) packGo(tile int) {
	nb := v.Cols / num.Block
	records := v.records[tile*nb:][:nb]
	clear(records)
	from, to := v.span(tile)
	for i := from; i < to; i++ {
		lane := i - from
		for b := range records {
			r := &records[b]
			r.t[lane] = int64(v.T[i*nb+b])
			for k, x := range v.X[i*v.Cols+b*num.Block:][:num.Block] {
				r.x[k] += int64(x) << (lane * laneBits)
				r.sum[k/halfBlock][lane] += int64(x)
			}
		}
	}
}

// Digits of half a block of a group: [quad][row][4], biased.
type digits = [pack.Group * halfBlock]byte

// rowSums are sums of the rows of a group.
type rowSums = [pack.Group]int64

// productGo is Product in plain Go. The sums grow in dst.
func productGo(dst []int64, stride int, m *pack.Matrix, v *Vecs, from, to int) {
	nb, size, scales := m.Cols/num.Block, m.Kind.BlockBytes(), m.Kind.Scales()
	var unpacked [2]digits
	var none rowSums // of the vectors that a tile lacks
	for g := from; g < to; g++ {
		sum := func(i int) *rowSums {
			if i >= v.N {
				return &none
			}
			return (*rowSums)(dst[i*stride+g*pack.Group:])
		}
		for i := range v.N {
			clear(sum(i)[:])
		}
		for b := range nb {
			at := g*nb + b
			w := m.W[at*size:][:size]
			lo, hi := &unpacked[0], &unpacked[1]
			if m.Kind.Nibbles() {
				unpack(lo, hi, w)
			} else {
				lo, hi = (*digits)(w), (*digits)(w[len(lo):])
			}
			s := m.S[at*scales:][:scales]
			for tile := range v.Tiles() {
				t := terms{
					record: &v.records[tile*nb+b],
					s:      (*[pack.Group]int16)(s),
					s2:     (*[pack.Group]int16)(s[len(s)-pack.Group:]),
					bias:   int64(m.Kind.Bias()),
				}
				for lane := range t.to {
					t.to[lane] = sum(tile*lanes + lane)
				}
				if v.N == 1 {
					t.pairs(lo, hi)
				} else {
					t.triples(lo, hi)
				}
				if m.Kind.Offsets() {
					t.offsets((*[pack.Group]int16)(m.O[at*pack.Group:]))
				}
			}
		}
		for i := range v.N {
			scale(sum(i), m, v, g, i)
		}
	}
}

// unpack makes bytes of nibbles.
func unpack(lo, hi *digits, w []byte) {
	const mask = 0x0F0F0F0F0F0F0F0F
	for i := 0; i+8 <= len(w) && i+8 <= len(lo); i += 8 {
		u := binary.LittleEndian.Uint64(w[i:])
		binary.LittleEndian.PutUint64(lo[i:], u&mask)
		binary.LittleEndian.PutUint64(hi[i:], u>>4&mask)
	}
}

// terms adds a block of a group to the sums of the vectors of a tile.
type terms struct {
	*record
	s, s2 *[pack.Group]int16 // scales of the halves, or one for both
	bias  int64              // of the digits
	to    [lanes]*rowSums
}

// pairs multiplies two rows at a time by one vector.
func (t *terms) pairs(lo, hi *digits) {
	zero, zero2 := t.bias*t.sum[0][0], t.bias*t.sum[1][0]
	x, x2 := (*[halfBlock]int64)(t.x[:]), (*[halfBlock]int64)(t.x[halfBlock:])
	for r := 0; r < pack.Group; r += 2 {
		a, b := pairDot(lo, x, r)
		c, d := pairDot(hi, x2, r)
		t.to[0][r] += t.t[0] * (int64(t.s[r])*(a-zero) + int64(t.s2[r])*(c-zero2))
		t.to[0][r+1] += t.t[0] * (int64(t.s[r+1])*(b-zero) + int64(t.s2[r+1])*(d-zero2))
	}
}

// pairDot is the dot products of rows r and r+1, r even, with x.
func pairDot(w *digits, x *[halfBlock]int64, r int) (a, b int64) {
	const mask = 0x000000FF000000FF
	var d, e int64
	for j := range halfBlock / 4 {
		u := int64(binary.LittleEndian.Uint64(w[4*pack.Group*j+4*r:]))
		d += u&mask*x[4*j] + u>>16&mask*x[4*j+2]
		e += u>>8&mask*x[4*j+1] + u>>24&mask*x[4*j+3]
	}
	d += e
	a = int64(int32(d))
	return a, (d - a) >> 32
}

// triples multiplies one row at a time by three vectors.
func (t *terms) triples(lo, hi *digits) {
	x, x2 := (*[halfBlock]int64)(t.x[:]), (*[halfBlock]int64)(t.x[halfBlock:])
	half := t.s != t.s2
	var zero [2][lanes]int64
	for i := range lanes {
		zero[0][i], zero[1][i] = t.bias*t.sum[0][i], t.bias*t.sum[1][i]
		if !half {
			zero[0][i] += zero[1][i]
		}
	}
	for r := range pack.Group {
		d, e := tripleDot(lo, x, r), tripleDot(hi, x2, r)
		if !half {
			d += e
		}
		s := int64(t.s[r])
		a, b, c := split(d)
		t.to[0][r] += t.t[0] * (s * (a - zero[0][0]))
		t.to[1][r] += t.t[1] * (s * (b - zero[0][1]))
		t.to[2][r] += t.t[2] * (s * (c - zero[0][2]))
		if half {
			s = int64(t.s2[r])
			a, b, c = split(e)
			t.to[0][r] += t.t[0] * (s * (a - zero[1][0]))
			t.to[1][r] += t.t[1] * (s * (b - zero[1][1]))
			t.to[2][r] += t.t[2] * (s * (c - zero[1][2]))
		}
	}
}

// tripleDot is the dot products of row r with x, in lanes.
func tripleDot(w *digits, x *[halfBlock]int64, r int) int64 {
	d := int64(w[4*r])*x[0] + int64(w[4*r+1])*x[1]
	e := int64(w[4*r+2])*x[2] + int64(w[4*r+3])*x[3]
	d += int64(w[4*r+64])*x[4] + int64(w[4*r+65])*x[5]
	e += int64(w[4*r+66])*x[6] + int64(w[4*r+67])*x[7]
	d += int64(w[4*r+128])*x[8] + int64(w[4*r+129])*x[9]
	e += int64(w[4*r+130])*x[10] + int64(w[4*r+131])*x[11]
	d += int64(w[4*r+192])*x[12] + int64(w[4*r+193])*x[13]
	e += int64(w[4*r+194])*x[14] + int64(w[4*r+195])*x[15]
	return d + e
}

// split takes the lanes apart.
func split(d int64) (a, b, c int64) {
	const drop = 64 - laneBits
	a = d << drop >> drop
	d = (d - a) >> laneBits
	b = d << drop >> drop
	return a, b, (d - b) >> laneBits
}

// offsets adds the offsets, in units of 8, times the sums of the digits.
func (t *terms) offsets(o *[pack.Group]int16) {
	for i, to := range t.to {
		c := 8 * t.t[i] * (t.sum[0][i] + t.sum[1][i])
		for r := range to {
			to[r] += c * int64(o[r])
		}
	}
}
