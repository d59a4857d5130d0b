package model

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// rope computes the frequency tables. factors divide the frequencies of the
// global one, beside what the keys say; nil: none.
func (k *keys) rope(s *Spec, factors []gguf.Number) error {
	base := k.base("rope.freq_base")
	factor := k.scaling(s)
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
		if factor.M != 0 {
			s.Freqs[j] = num.Divide(s.Freqs[j], uint32(factor.M), factor.E)
		}
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

// scaling reads the factor by which positions are divided; 0: none.
func (k *keys) scaling(s *Spec) gguf.Number {
	const factor, old, attn = "rope.scaling.factor", "rope.scale_linear", "rope.scaling.attn_factor"
	n := k.number(attn)
	k.refuse(n.M == 0 || one(n), attn, "a factor of the rotation's length is")
	switch kind := k.text("rope.scaling.type"); kind {
	case "none":
		return gguf.Number{}
	case "", "linear":
		if !k.has(factor) && k.has(old) {
			return k.inside(old, 0, 32)
		}
		return k.inside(factor, 0, 32)
	default:
		k.refuse(false, "rope.scaling.type", fmt.Sprintf("scaling %q is", kind))
		return gguf.Number{}
	}
}
