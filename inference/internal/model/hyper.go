package model

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// spec reads what a model computes; vocab is the size of its vocabulary.
func (k *keys) spec(vocab int) (*Spec, error) {
	arch, ok := architectures[k.arch]
	if !ok {
		return nil, fmt.Errorf("%w: general.architecture is %q; llama, qwen2, qwen3 and gemma3 are run", ErrArchitecture, k.arch)
	}
	s := &Spec{Arch: k.arch, Vocab: vocab, Halves: arch.halves, GELU: arch.gelu}
	s.Context = min(k.count("context_length", 0, 1<<30), MaxContext)
	s.Width = k.count("embedding_length", 0, MaxWidth)
	s.Layers = k.count("block_count", 0, MaxLayers)
	s.FFN = k.count("feed_forward_length", 0, MaxColumns)
	s.Heads = k.count("attention.head_count", 0, 1<<10)
	s.KVHeads = k.count("attention.head_count_kv", s.Heads, 1<<10)
	s.HeadDim = k.count("attention.key_length", s.Width/max(1, s.Heads), MaxHeadDim)
	values := k.count("attention.value_length", s.HeadDim, MaxHeadDim)
	s.RopeDims = k.count("rope.dimension_count", s.HeadDim, MaxHeadDim)
	if k.err == nil && (s.HeadDim == 0 || s.HeadDim > MaxHeadDim || s.HeadDim%2 != 0 || values != s.HeadDim ||
		s.Heads%s.KVHeads != 0 || s.RopeDims > s.HeadDim || s.RopeDims%2 != 0 || s.Heads*s.HeadDim > MaxColumns) {
		k.fail(fmt.Errorf("%w: %s: %d heads of %d (values %d, rotated %d), %d key-value heads do not fit together",
			ErrMalformed, k.name("attention"), s.Heads, s.HeadDim, values, s.RopeDims, s.KVHeads))
	}
	eps := k.number("attention.layer_norm_rms_epsilon")
	switch {
	case k.err != nil:
	case !k.has("attention.layer_norm_rms_epsilon"):
		k.fail(fmt.Errorf("%w: key %q is missing: fetch or convert the file again", ErrMalformed, k.name("attention.layer_norm_rms_epsilon")))
	case eps.M < 0 || eps.M != 0 && eps.Log2Ceil() > 0:
		k.fail(fmt.Errorf("%w: key %q is outside [0, 1)", ErrMalformed, k.name("attention.layer_norm_rms_epsilon")))
	}
	s.Eps = num.Epsilon{M: uint32(eps.M), E: eps.E}
	if k.err == nil {
		k.windows(s, arch)
		k.scales(s, arch)
		k.refusals(s)
	}
	return s, k.err
}

// windows reads which layers see only the last positions.
func (k *keys) windows(s *Spec, arch architecture) {
	window := k.uint("attention.sliding_window", 0)
	if k.err != nil || window == 0 {
		return
	}
	if !arch.window {
		k.refuse(window >= uint32(s.Context), "attention.sliding_window", "a sliding window in this architecture is")
		return
	}
	const key = "attention.sliding_window_pattern"
	period := uint32(6)
	if k.f.Meta[k.name(key)].Kind == gguf.Array {
		local, _, err := k.f.Bools(k.name(key))
		if err != nil {
			k.fail(err)
			return
		}
		n, ok := 0, len(local) == s.Layers
		if ok {
			n, ok = periodOf(local)
		}
		if !ok {
			k.refuse(false, key, "a pattern that does not repeat over all layers is")
			return
		}
		period = uint32(n)
	} else if period = k.uint(key, 6); period > MaxLayers {
		k.fail(fmt.Errorf("%w: key %q is %d, want at most %d", ErrMalformed, k.name(key), period, MaxLayers))
	}
	if period != 1 {
		s.Window, s.Period = int(min(window, MaxContext)), int(period)
	}
}

// periodOf is the Spec.Period of a list of local layers: 1 if none is local.
func periodOf(local []bool) (n int, ok bool) {
	for p := 1; p <= len(local)+1; p++ {
		fits := true
		for l, is := range local {
			fits = fits && is == ((l+1)%p != 0)
		}
		if fits && p <= len(local) {
			return p, true
		}
		if fits {
			return 0, true // all are local
		}
	}
	return 0, false
}

// scales reads what multiplies embedding, queries and logits.
func (k *keys) scales(s *Spec, arch architecture) {
	if arch.scaled {
		s.EmbedScale = num.Sqrt(uint64(s.Width))
	}
	log2e := num.ToScale(num.Log2E, -30)
	s.QueryScale = num.InvSqrt(uint64(s.HeadDim)).Mul(log2e)
	if arch.scaled && s.Layers == gemma27B {
		s.QueryScale = num.InvSqrt(uint64(max(1, s.Width/s.Heads))).Mul(log2e)
	}
	if n := k.inside("attention.scale", -16, 16); n.M > 0 {
		s.QueryScale = num.ToScale(uint64(n.M), int(n.E)).Mul(log2e)
	}
	if n := k.inside("logit_scale", -16, 16); n.M > 0 && !one(n) {
		s.LogitScale = num.ToScale(uint64(n.M), int(n.E))
	}
}

// gemma27B is the number of layers of the one gemma3 whose queries are scaled
// by the width of a head in the residual stream. The file does not say so.
const gemma27B = 62

// refusals are keys that change what a model computes, in a way not run.
func (k *keys) refusals(s *Spec) {
	for _, c := range []struct {
		key     string
		neutral uint32
		why     string
	}{
		{"expert_count", 0, "a mixture of experts is"},
		{"nextn_predict_layers", 0, "layers that predict further tokens are"},
		{"pooling_type", 0, "pooling is"},
		{"embedding_length_out", uint32(s.Width), "an output of another width is"},
		{"attention.key_length_swa", uint32(s.HeadDim), "other heads in local layers are"},
		{"attention.value_length_swa", uint32(s.HeadDim), "other heads in local layers are"},
		{"rope.dimension_count_swa", uint32(s.RopeDims), "another rotation in local layers is"},
		{"attention.shared_kv_layers", 0, "layers that share keys and values are"},
	} {
		n := k.uint(c.key, c.neutral)
		k.refuse(n == c.neutral, c.key, c.why)
	}
	for _, c := range []struct {
		key  string
		unit bool // neutral is 1 beside 0
		what string
	}{
		{key: "attn_logit_softcapping", what: "soft-capping is"},
		{key: "final_logit_softcapping", what: "soft-capping is"},
		{key: "attention.clamp_kqv", what: "clamping is"},
		{key: "attention.max_alibi_bias", what: "ALiBi is"},
		{key: "residual_scale", unit: true, what: "a scaled residual stream is"},
		{key: "embedding_scale", unit: true, what: "this scaling of the embedding is"},
		{key: "rope.scaling.alpha", what: "this rope scaling is"},
	} {
		n := k.number(c.key)
		k.refuse(n.M == 0 || c.unit && one(n), c.key, c.what)
	}
	if causal, ok, err := k.f.Bool(k.name("attention.causal")); err != nil {
		k.fail(err)
	} else if ok {
		k.refuse(causal, "attention.causal", "attention to later positions is")
	}
}
