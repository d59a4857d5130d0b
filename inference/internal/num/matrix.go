package num

// Matrix is a weight matrix in canonical form. The element in row r, column c
// is Q[r*Cols+c] * S[(r*Cols+c)/Block] * Row[r]. Cols is a multiple of Block.
type Matrix struct {
	Rows, Cols int
	Q          []int8
	S          []uint16
	Row        []Scale
}

// NewMatrix makes a matrix of zeros.
func NewMatrix(rows, cols int) *Matrix {
	return &Matrix{
		Rows: rows, Cols: cols,
		Q:   make([]int8, rows*cols),
		S:   make([]uint16, rows*cols/Block),
		Row: make([]Scale, rows),
	}
}

// Row24 writes row r as Q24 numbers.
func (m *Matrix) Row24(dst []int64, r int) {
	q, s := m.Q[r*m.Cols:][:m.Cols], m.S[r*m.Cols/Block:]
	for i := range dst {
		dst[i] = m.Row[r].Apply(int64(q[i])*int64(s[i/Block]), 24)
	}
}

// lanes is how many vectors one 64-bit word carries side by side.
const lanes = 3

// laneBits is the width of a lane: a block's dot product is below 2^20.
const laneBits = 21

// Packed holds vectors as Product wants them, three to a word: a weight times
// a word is three products at once, and 32 of them fit their lanes.
type Packed struct {
	vecs  []Vec
	words [][]int64
	t     [][]int32
}

// Pack prepares vectors for Product. It keeps vecs.
func (p *Packed) Pack(vecs []Vec) {
	p.vecs = vecs
	groups := 0
	if len(vecs) > 1 {
		groups = (len(vecs) + lanes - 1) / lanes
	}
	p.words = resize(p.words, groups)
	p.t = resize(p.t, groups)
	for g := range groups {
		part := vecs[g*lanes : min(len(vecs), (g+1)*lanes)]
		w := resize(p.words[g], len(part[0].X))
		t := resize(p.t[g], len(part[0].T)*lanes)
		clear(w)
		clear(t)
		for l, v := range part {
			for i, x := range v.X {
				w[i] += int64(x) << (l * laneBits)
			}
			for b, s := range v.T {
				t[b*lanes+l] = s
			}
		}
		p.words[g], p.t[g] = w, t
	}
}

// Product writes rows [from, to) of m times every packed vector, in Q24:
// dst[v][r].
func (m *Matrix) Product(dst [][]int64, p *Packed, from, to int) {
	nb := m.Cols / Block
	for r := from; r < to; r++ {
		q, s := m.Q[r*m.Cols:][:m.Cols], m.S[r*nb:][:nb]
		if len(p.words) == 0 {
			v := &p.vecs[0]
			dst[0][r] = m.Row[r].Mul(v.A).Apply(dot(q, s, v), 24)
			continue
		}
		for g, w := range p.words {
			acc := dot3(q, s, w, p.t[g])
			for l := range min(lanes, len(p.vecs)-g*lanes) {
				i := g*lanes + l
				dst[i][r] = m.Row[r].Mul(p.vecs[i].A).Apply(acc[l], 24)
			}
		}
	}
}

// dot is the sum over blocks of s * t * (q . x).
func dot(q []int8, s []uint16, v *Vec) (acc int64) {
	t := v.T[:len(s)]
	for b, sb := range s {
		w, x := q[b*Block:][:Block], v.X[b*Block:][:Block]
		var d0, d1, d2, d3 int32
		for i := 0; i < Block; i += 4 {
			d0 += int32(w[i]) * int32(x[i])
			d1 += int32(w[i+1]) * int32(x[i+1])
			d2 += int32(w[i+2]) * int32(x[i+2])
			d3 += int32(w[i+3]) * int32(x[i+3])
		}
		acc += int64(d0+d1+d2+d3) * (int64(sb) * int64(t[b]))
	}
	return acc
}

// dot3 is dot for the three vectors of one packed group.
func dot3(q []int8, s []uint16, words []int64, t []int32) (acc [lanes]int64) {
	const drop = 64 - laneBits
	for b, sb := range s {
		w, x := q[b*Block:][:Block], words[b*Block:][:Block]
		var d0, d1, d2, d3 int64
		for i := 0; i < Block; i += 4 {
			d0 += int64(w[i]) * x[i]
			d1 += int64(w[i+1]) * x[i+1]
			d2 += int64(w[i+2]) * x[i+2]
			d3 += int64(w[i+3]) * x[i+3]
		}
		d := d0 + d1 + d2 + d3
		a := d << drop >> drop
		d = (d - a) >> laneBits
		c := d << drop >> drop
		d = (d - c) >> laneBits
		tb := t[b*lanes:][:lanes]
		acc[0] += a * (int64(sb) * int64(tb[0]))
		acc[1] += c * (int64(sb) * int64(tb[1]))
		acc[2] += d * (int64(sb) * int64(tb[2]))
	}
	return acc
}
