package model

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// rope computes the frequency tables, and puts into the scale of the queries
// what multiplies rotated vectors. factors divide the frequencies of the global
// table, beside what the keys say; nil: none.
func (k *keys) rope(s *Spec, factors []gguf.Number) error {
	base := k.base("rope.freq_base")
	scale := k.scaling(s, base)
	if k.err != nil {
		return k.err
	}
	s.Freqs = num.RopeFreqs(s.RopeDims, uint32(base.M), base.E)
	if s.Window > 0 {
		local := k.base("rope.freq_base_swa")
		if k.err != nil {
			return k.err
		}
		s.LocalFreqs = num.RopeFreqs(s.RopeDims, uint32(local.M), local.E)
	}
	for j := range s.Freqs {
		s.Freqs[j] = scale(j, s.Freqs[j])
		if factors == nil {
			continue
		}
		if !within(factors[j], 0, 32) {
			return fmt.Errorf("%w: tensor %q: element %d is outside [1, 2^32)", ErrMalformed, ropeFactors, j)
		}
		s.Freqs[j] = num.Divide(s.Freqs[j], uint32(factors[j].M), factors[j].E)
	}
	return nil
}

// base reads the base of a frequency table.
func (k *keys) base(key string) gguf.Number {
	if !k.has(key) {
		return gguf.Number{M: 10000}
	}
	n := k.number(key)
	if k.err == nil && !within(n, 0, 64) {
		k.fail(fmt.Errorf("%w: key %q is outside [1, 2^64)", ErrMalformed, k.name(key)))
	}
	return n
}

// scaling reads how the frequency of a pair is scaled, and puts the length of
// rotated vectors into the scale of the queries.
func (k *keys) scaling(s *Spec, base gguf.Number) func(j int, freq uint64) uint64 {
	const factor, old = "rope.scaling.factor", "rope.scale_linear"
	n := k.inside(factor, 0, 32)
	if !k.has(factor) {
		n = k.inside(old, 0, 32)
	}
	scale := func(j int, freq uint64) uint64 { return freq }
	length := num.Scale{}
	switch kind := k.text("rope.scaling.type"); {
	case kind == "none" || k.err != nil:
	case kind == "" || kind == "linear":
		if n.M != 0 {
			scale = func(j int, freq uint64) uint64 { return num.Divide(freq, uint32(n.M), n.E) }
		}
	case kind == "yarn" && architectures[s.Arch].yarn:
		k.yarnKeys()
		trained := k.count("rope.scaling.original_context_length", k.count("context_length", 0, 1<<30), 1<<30)
		if k.err == nil && n.M != 0 && !one(n) {
			y := newYarn(n, base, s.RopeDims, trained)
			scale, length = y.scale, y.length()
		}
	default:
		k.refuse(false, "rope.scaling.type", fmt.Sprintf("scaling %q in this architecture is", kind))
	}
	if a := k.inside("rope.scaling.attn_factor", -16, 16); a.M != 0 && !one(a) {
		by := num.ToScale(uint64(a.M), int(a.E))
		if length.M != 0 {
			by = length.Mul(by)
		}
		length = by
	}
	if k.err == nil && length.M != 0 {
		k.refuse(s.RopeDims == s.HeadDim, "rope.dimension_count", "a partial rotation that also changes lengths is")
		s.QueryScale = s.QueryScale.Mul(length.Mul(length))
	}
	return scale
}

// yarnKeys refuses what yarn is not run with.
func (k *keys) yarnKeys() {
	for _, c := range []struct {
		key   string
		usual gguf.Number
	}{
		{"yarn_ext_factor", gguf.Number{M: 1}},
		{"yarn_attn_factor", gguf.Number{M: 1}},
		{"yarn_beta_fast", gguf.Number{M: fastTurns}},
		{"yarn_beta_slow", gguf.Number{M: 1}},
		{"yarn_log_multiplier", gguf.Number{}},
	} {
		v := k.number("rope.scaling." + c.key)
		usual := v.M == 0 || power(v) && v.Log2Ceil() == c.usual.Log2Ceil()
		k.refuse(usual, "rope.scaling."+c.key, "another value than the usual one is")
	}
}
