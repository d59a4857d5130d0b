package kernel

import "github.com/cuckoo-network/cuckoo/inference/internal/num"

// SiLU is act = SiLU(gate) * up, element by element, all Q24. act may be gate
// or up.
func SiLU(act, gate, up []int64) { gated(act, gate, up, num.SiLU, siluWide) }

// GELU is act = GELU(gate) * up, element by element, all Q24. act may be gate
// or up.
func GELU(act, gate, up []int64) { gated(act, gate, up, num.GELU, geluWide) }

// gated applies the function f; wide begins to, and returns how many elements it
// has done: those behind them may be too large for it.
func gated(act, gate, up []int64, f func(int64) int64, wide func(act, gate, up []int64) int) {
	act, up = act[:len(gate)], up[:len(gate)]
	for at := 0; at < len(gate); {
		end := len(gate)
		if n := (len(gate) - at) &^ (lanesWide - 1); level >= AVX2 && n > 0 {
			done := wide(act[at:at+n], gate[at:at+n], up[at:at+n])
			at += done
			if done > 0 {
				continue
			}
			end = at + lanesWide
		}
		for ; at < end; at++ {
			act[at] = num.MulRound(f(gate[at]), up[at], 24)
		}
	}
}
