//go:build !purego

package kernel

import (
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// What is named wide needs at least the level AVX2 and lengths that are multiples
// of lanesWide and not 0.

func topWide(h []int64) int64 {
	if level == AVX512 {
		return top512(&h[0], len(h))
	}
	return top256(&h[0], len(h))
}

// quantizeWide is quantizeGo.
func quantizeWide(x []int8, t []int32, h []int64, sh uint) (m int64) {
	if level == AVX512 {
		m = round512(&h[0], &t[0], len(t), sh)
	} else {
		m = round256(&h[0], &t[0], len(t), sh)
	}
	digitsWide(x, t, unsafe.Slice((*int32)(unsafe.Pointer(&h[0])), len(h)), m)
	return m
}

// shortenWide is the union of the bits of the magnitudes that it writes.
func shortenWide(dst []int32, src []int64, ahead []int32) uint64 {
	if level == AVX512 {
		return shorten512(&dst[0], &src[0], &ahead[0], len(src))
	}
	return shorten256(&dst[0], &src[0], &ahead[0], len(src))
}

// quantizeShortWide is quantizeShortGo.
func quantizeShortWide(x []int8, t, u []int32) (m int64) {
	if level == AVX512 {
		m = tops512(&u[0], &t[0], len(t))
	} else {
		m = tops256(&u[0], &t[0], len(t))
	}
	digitsWide(x, t, u, m)
	return m
}

// digitsWide replaces the largest magnitudes of blocks, m that of all, by scales,
// and writes the digits of the numbers u.
func digitsWide(x []int8, t, u []int32, m int64) {
	f := newFitter(m)
	var r [64]int64
	for len(t) > 0 {
		n := min(len(r), len(t))
		for b, mb := range t[:n] {
			t[b], r[b] = f.fit(mb)
		}
		if level == AVX512 {
			digits512(&x[0], &u[0], &r[0], n)
		} else {
			digits256(&x[0], &u[0], &r[0], n)
		}
		x, t, u = x[n*num.Block:], t[n:], u[n*num.Block:]
	}
}

func squaresWide(dst, x []int64, g []int32, sh uint) (sum uint64, top int64) {
	if level == AVX512 {
		return squares512(&dst[0], &x[0], &g[0], len(x), sh)
	}
	return squares256(&dst[0], &x[0], &g[0], len(x), sh)
}

func applyWide(dst, v []int64, m uint32, s uint) {
	if level == AVX512 {
		apply512(&dst[0], &v[0], len(v), uint(m), s)
	} else {
		apply256(&dst[0], &v[0], len(v), uint(m), s)
	}
}

func addWide(x, y []int64) {
	if level == AVX512 {
		add512(&x[0], &y[0], len(y))
	} else {
		add256(&x[0], &y[0], len(y))
	}
}

// gateLen is how much of a gated unit assembly does at once: it cannot be
// preempted, and its memory is on the stack.
const gateLen = 256

func siluWide(act, gate, up []int64) int {
	n := min(gateLen, len(gate))
	if level == AVX512 {
		return silu512(&act[0], &gate[0], &up[0], n)
	}
	return silu256(&act[0], &gate[0], &up[0], n)
}

func geluWide(act, gate, up []int64) int {
	n := min(gateLen, len(gate))
	if level == AVX512 {
		return gelu512(&act[0], &gate[0], &up[0], n)
	}
	return gelu256(&act[0], &gate[0], &up[0], n)
}

func halfWide(q []int16, h []int64) int {
	if level == AVX512 {
		return half512(&q[0], &h[0], len(h))
	}
	return half256(&q[0], &h[0], len(h))
}

// rotateWide is num.RotateQ for the scale m.
func rotateWide(q []int16, h []int64, r *Rotation, m uint32) int {
	cos, sin, turned := &r.cos[0], &r.sin[0], 2*len(r.turn)
	switch {
	case level == AVX512 && r.halves:
		return rotateHalves512(&q[0], &h[0], cos, sin, turned, len(h), m)
	case level == AVX512:
		return rotatePairs512(&q[0], &h[0], cos, sin, turned, len(h), m)
	case r.halves:
		return rotateHalves256(&q[0], &h[0], cos, sin, turned, len(h), m)
	default:
		return rotatePairs256(&q[0], &h[0], cos, sin, turned, len(h), m)
	}
}
