package num

// Limits of a Row.
const (
	TopS = 1<<12 - 1 // largest magnitude of a block scale
	TopO = 1<<15 - 1 // largest magnitude of an offset
	// UnitS is the largest magnitude of digit * scale in a row without offsets.
	UnitS = digits * TopS
)

// Row is one row of a weight matrix in canonical form: element i is
// (W[i]*S[i/w] + 8*O[i/Block]) * R, where w is Block, or Block/2 when there
// are twice as many scales. The length is a multiple of Block.
type Row struct {
	W []int8  // digits, -127..127; 0..31 in a row with offsets
	S []int16 // block scales, -TopS..TopS
	O []int16 // block offsets, -TopO..TopO, in units of 8R; nil: none
	R Scale
}

// Reset makes r a row of n zeros, reusing its memory: half means scales of
// Block/2 elements.
func (r *Row) Reset(n int, half, offsets bool) {
	r.W, r.S, r.R = resize(r.W, n), resize(r.S, n/Block), Scale{}
	if half {
		r.S = resize(r.S, 2*n/Block)
	}
	if offsets {
		r.O = resize(r.O, n/Block)
	} else {
		r.O = nil
	}
	clear(r.W)
	clear(r.S)
	clear(r.O)
}

// Half says whether the scales are of Block/2 elements each.
func (r *Row) Half() bool { return len(r.S) > len(r.W)/Block }

// At is element i in units of R.
func (r *Row) At(i int) int64 {
	v := int64(r.W[i]) * int64(r.S[i*len(r.S)/len(r.W)])
	if r.O != nil {
		v += 8 * int64(r.O[i/Block])
	}
	return v
}

// Dot is the exact sum over all elements of r.At(i) * X[i] * T[i/Block]. What
// a block contributes, before T, fits an int32.
func (r *Row) Dot(v *Vec) (acc int64) {
	for b, t := range v.T {
		var sum int32
		for i := b * Block; i < (b+1)*Block; i++ {
			sum += int32(r.At(i)) * int32(v.X[i])
		}
		acc += int64(t) * int64(sum)
	}
	return acc
}

// Product is row r times v in Q24.
func (r *Row) Product(v *Vec) int64 {
	return r.R.Mul(v.A).Apply(r.Dot(v), 24)
}

// Numbers writes the elements of r in Q24, multiplied by es unless it is zero.
func (r *Row) Numbers(dst []int64, es Scale) {
	s := r.R
	if es.M != 0 {
		s = s.Mul(es)
	}
	for i := range dst {
		dst[i] = s.Apply(r.At(i), 24)
	}
}

// Word24 is m * 2^e as a Q24 number: an element of a bias.
func Word24(m int64, e int) int64 { return MulRound(m, 1, -(e + 24)) }

// Add is x[i] = Sat48(x[i] + y[i]) for Q24 numbers.
func Add(x, y []int64) {
	for i, v := range y {
		x[i] = Sat48(x[i] + v)
	}
}
