package kernel

import (
	_ "embed"
	"slices"
)

var (
	//go:embed ptx/sm_75.ptx
	turing string
	//go:embed ptx/sm_80.ptx
	ampere string
)

// PTX is the module for cards of a compute capability; ok is false below 7.5.
func PTX(major, minor int) (text string, ok bool) {
	switch {
	case major >= 8:
		return ampere, true
	case major == 7 && minor >= 5:
		return turing, true
	}
	return "", false
}

var names = []string{
	"ck_embed", "ck_norm", "ck_quant", "ck_act", "ck_gemv1", "ck_gemv2", "ck_gemv4", "ck_gemv8", "ck_mma32", "ck_mma128",
	"ck_heads", "ck_scores", "ck_values", "ck_prefill", "ck_best", "ck_weigh", "ck_pick", "ck_see", "ck_copy",
}

// Names lists the kernels of a module.
func Names() []string { return slices.Clone(names) }
