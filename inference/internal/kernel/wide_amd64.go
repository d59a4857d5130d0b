//go:build !purego

package kernel

import (
	"unsafe"
)

// What is named wide needs the level AVX512 and, where nothing else is said,
// lengths that are multiples of lanesWide and not 0.

func topWide(h []int64) int64 { return top512(&h[0], len(h)) }

// quantizeWide is quantizeGo.
func quantizeWide(x []int8, t, sum []int32, h []int64, sh uint) int64 {
	m := round512(&h[0], &t[0], len(t), sh)
	r := h[len(h)-len(t):] // behind the int32 numbers
	f := newFitter(m)
	for b, mb := range t {
		t[b], r[b] = f.fit(mb)
	}
	digits512(&x[0], &sum[0], &h[0], &r[0], len(t))
	return m
}

func squaresWide(dst, x []int64, g []int32, sh uint) (sum uint64, top int64) {
	return squares512(&dst[0], &x[0], &g[0], len(x), sh)
}

func applyWide(dst, v []int64, m uint32, s uint) { apply512(&dst[0], &v[0], len(v), uint(m), s) }

func addWide(x, y []int64) { add512(&x[0], &y[0], len(y)) }

// gateLen is how much of a gated unit assembly does at once: it cannot be
// preempted, and its memory is on the stack.
const gateLen = 256

func siluWide(act, gate, up []int64) int {
	return silu512(&act[0], &gate[0], &up[0], min(gateLen, len(gate)))
}

func geluWide(act, gate, up []int64) int {
	return gelu512(&act[0], &gate[0], &up[0], min(gateLen, len(gate)))
}

func halfWide(q []int16, h []int64) int { return half512(&q[0], &h[0], len(h)) }

// rotateWide is num.RotateQ for the scale m.
func rotateWide(q []int16, h []int64, r *Rotation, m uint32) int {
	f := rotatePairs512
	if r.halves {
		f = rotateHalves512
	}
	return f(&q[0], &h[0], unsafe.SliceData(r.cos), unsafe.SliceData(r.sin), 2*len(r.turn), len(h), m)
}
