package kernel

import "github.com/cuckoo-network/cuckoo/inference/internal/num"

// lanesWide is how many int64 a vector of the level AVX512 has, and two of AVX2.
const lanesWide = 8

// Rotation holds the angles of one position, for all heads and layers that
// share their frequencies.
type Rotation struct {
	halves bool
	turn   []num.Turn
	// For vectors. Halves: of each pair. Otherwise: of each element, the sine
	// being what the other element of its pair is multiplied by.
	cos, sin []int64
}

// Set computes the angles of a position. halves means that element j of a head
// turns with j + len(freqs), otherwise 2j turns with 2j + 1.
func (r *Rotation) Set(pos int, freqs []uint64, halves bool) {
	r.halves = halves
	r.turn = resize(r.turn, len(freqs))
	num.Rotation(r.turn, pos, freqs)
	r.cos, r.sin = r.cos[:0], r.sin[:0]
	for _, t := range r.turn {
		if halves {
			r.cos, r.sin = append(r.cos, t.Cos), append(r.sin, t.Sin)
		} else {
			r.cos, r.sin = append(r.cos, t.Cos, t.Cos), append(r.sin, -t.Sin, t.Sin)
		}
	}
}

// wide is whether vectors can turn a head of n elements.
func (r *Rotation) wide(n int) bool {
	whole := lanesWide
	if r.halves {
		whole *= 2
	}
	turned := 2 * len(r.turn)
	return level >= AVX2 && n%lanesWide == 0 && turned%whole == 0 && turned > 0
}

// RotateQ turns a head of queries, Q24, multiplies it by qs and writes it as
// int16: h is about q << shift * 2^-24 / qs. h is overwritten.
func RotateQ(q []int16, h []int64, r *Rotation, qs num.Scale) (shift int) {
	if r.wide(len(h)) {
		return rotateWide(q, h, r, qs.M) + int(qs.E)
	}
	return num.RotateQ(q, h, r.turn, r.halves, qs)
}

// RotateK turns a head of keys, Q24, and writes it as int16: h is about
// k << shift. h is overwritten.
func RotateK(k []int16, h []int64, r *Rotation) (shift int) {
	if r.wide(len(h)) {
		return rotateWide(k, h, r, 1)
	}
	return num.RotateK(k, h, r.turn, r.halves)
}

// Half writes a head of values, Q24, as int16: h is about v << shift.
func Half(v []int16, h []int64) (shift int) {
	if level >= AVX2 && len(h)%lanesWide == 0 {
		return halfWide(v, h)
	}
	return num.Half16(v, h)
}
