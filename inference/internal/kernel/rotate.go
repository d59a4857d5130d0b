package kernel

import "github.com/cuckoo-network/cuckoo/inference/internal/num"

// Rotation holds the angles of one position, for all heads and layers that
// share their frequencies.
type Rotation struct {
	halves bool
	turn   []num.Turn
}

// Set computes the angles of a position. halves means that element j of a head
// turns with j + len(freqs), otherwise 2j turns with 2j + 1.
func (r *Rotation) Set(pos int, freqs []uint64, halves bool) {
	r.halves = halves
	r.turn = grow(r.turn, len(freqs))
	num.Rotation(r.turn, pos, freqs)
}

// RotateQ turns a head of queries, Q24, multiplies it by qs and writes it as
// int16: h is about q << shift * 2^-24 / qs. h is overwritten.
func RotateQ(q []int16, h []int64, r *Rotation, qs num.Scale) (shift int) {
	return num.RotateQ(q, h, r.turn, r.halves, qs)
}

// RotateK turns a head of keys, Q24, and writes it as int16: h is about
// k << shift. h is overwritten.
func RotateK(k []int16, h []int64, r *Rotation) (shift int) {
	return num.RotateK(k, h, r.turn, r.halves)
}

// Half writes a head of values, Q24, as int16: h is about v << shift.
func Half(v []int16, h []int64) (shift int) {
	return num.Half16(v, h)
}

// grow is s with length n, reusing its memory; its elements are lost.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
