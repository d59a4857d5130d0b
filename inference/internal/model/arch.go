package model

import "strconv"

// architecture says what the architectures differ in.
type architecture struct {
	halves    bool // pairs of the rotation, as Spec.Halves
	gelu      bool
	headNorms bool // attn_q_norm and attn_k_norm
	postNorms bool // post_attention_norm and post_ffw_norm
	scaled    bool // the embedding is multiplied by sqrt(width)
	window    bool // has sliding windows
	factors   bool // may have rope_freqs.weight
	yarn      bool // may be scaled by YaRN
}

var architectures = map[string]architecture{
	"llama":  {factors: true, yarn: true},
	"qwen2":  {halves: true, yarn: true},
	"qwen3":  {halves: true, headNorms: true, yarn: true},
	"gemma3": {halves: true, gelu: true, headNorms: true, postNorms: true, scaled: true, window: true},
}

func layerName(i int) string { return "blk." + strconv.Itoa(i) + "." }
