package kernel

import "github.com/cuckoo-network/cuckoo/inference/internal/num"

// SiLU is act = SiLU(gate) * up, element by element, all Q24. act may be gate
// or up.
func SiLU(act, gate, up []int64) {
	for i, x := range gate {
		act[i] = num.MulRound(num.SiLU(x), up[i], 24)
	}
}

// GELU is act = GELU(gate) * up, element by element, all Q24. act may be gate
// or up.
func GELU(act, gate, up []int64) {
	for i, x := range gate {
		act[i] = num.MulRound(num.GELU(x), up[i], 24)
	}
}
