package model

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

// TestRefused: what is not run is refused by the name of its key or tensor.
func TestRefused(t *testing.T) {
	files := map[string][]byte{}
	for _, arch := range random.Architectures {
		files[arch] = plain(t, arch, nil)
	}
	flags := func(bits ...byte) pair {
		return list("gemma3.attention.sliding_window_pattern", gguf.Bool, len(bits), bits)
	}
	for name, c := range map[string]struct {
		arch string
		p    pair
		want error // nil: accepted
		says string
	}{
		"architecture":     {"llama", str("general.architecture", "gpt9"), ErrArchitecture, `"gpt9"`},
		"part":             {"llama", key("split.count", gguf.Uint16, []byte{3, 0}), ErrUnsupported, "split.count"},
		"no architecture":  {"llama", without("general.architecture"), ErrArchitecture, "general.architecture"},
		"context":          {"qwen2", without("qwen2.context_length"), ErrMalformed, "qwen2.context_length"},
		"layers":           {"llama", u32("llama.block_count", 0), ErrMalformed, "llama.block_count"},
		"many layers":      {"llama", u32("llama.block_count", 1<<31), ErrMalformed, "llama.block_count"},
		"layer missing":    {"llama", u32("llama.block_count", 3), ErrMalformed, "blk.2.attn_norm.weight"},
		"layer too many":   {"llama", u32("llama.block_count", 1), ErrUnsupported, "blk.1."},
		"layers of table":  {"llama", u32("llama.block_count", 1000), ErrMalformed, "llama.block_count"},
		"width":            {"qwen3", u32("qwen3.embedding_length", 32), ErrMalformed, "token_embd.weight"},
		"heads":            {"llama", u32("llama.attention.head_count", 3), ErrMalformed, "fit together"},
		"odd heads":        {"gemma3", u32("gemma3.attention.key_length", 15), ErrMalformed, "fit together"},
		"value length":     {"gemma3", u32("gemma3.attention.value_length", 32), ErrMalformed, "fit together"},
		"rotated":          {"llama", u32("llama.rope.dimension_count", 18), ErrMalformed, "fit together"},
		"layerwise":        {"llama", list("llama.attention.head_count_kv", gguf.Uint8, 2, []byte{2, 1}), ErrUnsupported, "llama.attention.head_count_kv"},
		"layerwise alike":  {"llama", list("llama.attention.head_count_kv", gguf.Uint8, 2, []byte{2, 2}), nil, ""},
		"layerwise empty":  {"llama", list("llama.attention.head_count_kv", gguf.Uint8, 0, nil), ErrMalformed, "llama.attention.head_count_kv"},
		"epsilon":          {"qwen3", f32("qwen3.attention.layer_norm_rms_epsilon", 1), ErrMalformed, "epsilon"},
		"no epsilon":       {"qwen3", without("qwen3.attention.layer_norm_rms_epsilon"), ErrMalformed, "epsilon"},
		"base":             {"llama", f32("llama.rope.freq_base", 0.5), ErrMalformed, "llama.rope.freq_base"},
		"local base":       {"gemma3", f32("gemma3.rope.freq_base_swa", 0.5), ErrMalformed, "gemma3.rope.freq_base_swa"},
		"factor":           {"llama", f32("llama.rope.scaling.factor", 0.5), ErrMalformed, "llama.rope.scaling.factor"},
		"factor below 0":   {"llama", f32("llama.rope.scaling.factor", -2), ErrMalformed, "llama.rope.scaling.factor"},
		"scaling":          {"llama", str("llama.rope.scaling.type", "longrope"), ErrUnsupported, "llama.rope.scaling.type"},
		"attention factor": {"llama", f32("llama.rope.scaling.attn_factor", -1), ErrMalformed, "llama.rope.scaling.attn_factor"},
		"yarn of gemma":    {"gemma3", str("gemma3.rope.scaling.type", "yarn"), ErrUnsupported, "gemma3.rope.scaling.type"},
		"experts":          {"llama", u32("llama.expert_count", 8), ErrUnsupported, "llama.expert_count"},
		"no experts":       {"llama", u32("llama.expert_count", 0), nil, ""},
		"mistral window":   {"llama", u32("llama.attention.sliding_window", 64), ErrUnsupported, "llama.attention.sliding_window"},
		"wide window":      {"llama", u32("llama.attention.sliding_window", 1<<20), nil, ""},
		"soft cap":         {"gemma3", f32("gemma3.final_logit_softcapping", 30), ErrUnsupported, "gemma3.final_logit_softcapping"},
		"attention cap":    {"gemma3", f32("gemma3.attn_logit_softcapping", 50), ErrUnsupported, "gemma3.attn_logit_softcapping"},
		"no soft cap":      {"gemma3", f32("gemma3.final_logit_softcapping", 0), nil, ""},
		"not causal":       {"qwen2", key("qwen2.attention.causal", gguf.Bool, []byte{0}), ErrUnsupported, "qwen2.attention.causal"},
		"residual":         {"llama", f32("llama.residual_scale", 0.5), ErrUnsupported, "llama.residual_scale"},
		"neutral residual": {"llama", f32("llama.residual_scale", 1), nil, ""},
		"pooling":          {"qwen3", u32("qwen3.pooling_type", 1), ErrUnsupported, "qwen3.pooling_type"},
		"local heads":      {"gemma3", u32("gemma3.attention.key_length_swa", 32), ErrUnsupported, "gemma3.attention.key_length_swa"},
		"period":           {"gemma3", u32("gemma3.attention.sliding_window_pattern", 1<<30), ErrMalformed, "sliding_window_pattern"},
		"pattern length":   {"gemma3", flags(1), ErrUnsupported, "sliding_window_pattern"},
		"pattern":          {"gemma3", flags(0, 1), ErrUnsupported, "sliding_window_pattern"},
		"tokens":           {"llama", without("tokenizer.ggml.tokens"), ErrMalformed, "tokens"},
		"end token":        {"llama", u32("tokenizer.ggml.eot_token_id", 5000), ErrMalformed, "tokenizer.ggml.eot_token_id"},
		"token type":       {"llama", list("tokenizer.ggml.token_type", gguf.Int32, 1, []byte{9, 0, 0, 0}), ErrMalformed, "tokenizer.ggml.token_type"},
		"tokenizer":        {"llama", str("tokenizer.ggml.model", "rwkv"), ErrUnsupported, "rwkv"},
		"scale of scores":  {"llama", f32("llama.attention.scale", -1), ErrMalformed, "llama.attention.scale"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(with(t, files[c.arch], c.p))
			if c.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, c.want)
			require.ErrorContains(t, err, c.says)
		})
	}
}

// TestTensorsRefused: a tensor that is missing, unknown, misshapen or of a
// type that is not read is named.
func TestTensorsRefused(t *testing.T) {
	b := plain(t, "llama", nil)
	for name, c := range map[string]struct {
		file []byte
		want error
		says string
	}{
		"missing":     {rename(t, b, "blk.0.ffn_up.weight", "blk.0.ffn_ap.weight"), ErrMalformed, `"blk.0.ffn_up.weight" is missing`},
		"output bias": {rename(t, plain(t, "qwen2", nil), "blk.0.attn_k.bias", "blk.0.attn_o.bias"), ErrUnsupported, "blk.0.attn_o.bias"},
		"factors of another": {rename(t, plain(t, "llama", func(c *random.Config) { c.FreqFactors = true }), "rope_freqs.weight", "rope_short.weight"),
			ErrUnsupported, "rope_short.weight"},
		"truncated": {b[:len(b)-40], ErrMalformed, "end of the file"},
	} {
		_, err := Load(c.file)
		require.ErrorIs(t, err, c.want, name)
		require.ErrorContains(t, err, c.says, name)
	}
	// Type 10 is Q2_K, whose blocks are not read.
	at := strings.Index(string(b), "blk.0.ffn_up.weight") + len("blk.0.ffn_up.weight") + 4 + 16
	other := slices.Clone(b)
	other[at] = 10
	_, err := Load(other)
	require.ErrorIs(t, err, ErrUnsupported)
	require.ErrorContains(t, err, `"blk.0.ffn_up.weight" is Q2_K`)
}

// TestSpec: what the keys say.
func TestSpec(t *testing.T) {
	spec := func(arch string, pairs ...pair) *Model {
		m, err := Load(with(t, plain(t, arch, func(c *random.Config) {
			c.Layers = 7
			c.Window = 5
		}), pairs...))
		require.NoError(t, err)
		return m
	}
	local := func(m *Model) (out []int) {
		for l := range m.Layers {
			if m.Local(l) {
				out = append(out, l)
			}
		}
		return out
	}
	const pattern = "gemma3.attention.sliding_window_pattern"
	log2e := num.ToScale(num.Log2E, -30)

	m := spec("gemma3")
	require.Equal(t, []int{0, 1, 2, 3, 4, 6}, local(m))
	require.Equal(t, 5, m.Window)
	require.Equal(t, [3]int{0, 7, 0}, [3]int{m.First(0, 3), m.First(0, 11), m.First(5, 11)})
	require.True(t, m.Halves && m.GELU)
	require.Equal(t, num.Sqrt(64), m.EmbedScale)
	require.Equal(t, num.InvSqrt(16).Mul(log2e), m.QueryScale)
	require.Equal(t, m.LocalFreqs, m.Rotation(0))
	require.Equal(t, m.Freqs, m.Rotation(5))
	require.NotNil(t, m.Layer[0].AttnPost)
	require.NotNil(t, m.Layer[0].KNorm)
	require.Len(t, m.Layer[0].QNorm.G, 16)

	require.Equal(t, []int{0, 2, 4, 6}, local(spec("gemma3", u32(pattern, 2))))
	require.Equal(t, []int{0, 1, 2, 3, 4, 5, 6}, local(spec("gemma3", u32(pattern, 0))))
	require.Zero(t, spec("gemma3", u32(pattern, 1)).Window)
	require.Nil(t, spec("gemma3", u32(pattern, 1)).LocalFreqs)
	require.Zero(t, spec("gemma3", without("gemma3.attention.sliding_window")).Window)
	flags := func(bits ...byte) *Model { return spec("gemma3", list(pattern, gguf.Bool, 7, bits)) }
	for period, bits := range map[int][]byte{0: {1, 1, 1, 1, 1, 1, 1}, 2: {1, 0, 1, 0, 1, 0, 1}, 3: {1, 1, 0, 1, 1, 0, 1}, 7: {1, 1, 1, 1, 1, 1, 0}} {
		m := flags(bits...)
		require.Equal(t, period, m.Period)
		require.Equal(t, spec("gemma3", u32(pattern, uint32(period))).ID, m.ID)
	}
	require.Equal(t, spec("gemma3", u32(pattern, 1)).ID, flags(0, 0, 0, 0, 0, 0, 0).ID)

	global, doubled := spec("gemma3").Freqs, spec("gemma3", str("gemma3.rope.scaling.type", "linear"), f32("gemma3.rope.scaling.factor", 2))
	require.Equal(t, global[3]/2, doubled.Freqs[3])
	require.Equal(t, m.LocalFreqs, doubled.LocalFreqs)

	l := spec("llama")
	require.False(t, l.Halves || l.GELU)
	require.Zero(t, l.EmbedScale)
	require.Equal(t, l.Freqs, spec("llama", str("llama.rope.scaling.type", "none"), f32("llama.rope.scaling.factor", 2)).Freqs)
	require.Equal(t, l.Freqs[1]/4, spec("llama", f32("llama.rope.scale_linear", 4)).Freqs[1])
	require.Equal(t, num.ToScale(1, -2).Mul(log2e), spec("llama", f32("llama.attention.scale", 0.25)).QueryScale)

	scaled := spec("llama", f32("llama.logit_scale", 0.5))
	require.Equal(t, num.ToScale(1, -1), scaled.LogitScale)
	require.Equal(t, l.Norm.S.Mul(scaled.LogitScale), scaled.Norm.S)
	require.Equal(t, l.Norm.G, scaled.Norm.G)
	require.Equal(t, l.ID, spec("llama", f32("llama.logit_scale", 1)).ID)
	require.NotEqual(t, l.ID, scaled.ID)
	require.Equal(t, l.ID, spec("llama", str("general.name", "another")).ID)
	require.Equal(t, "another", spec("llama", str("general.name", "another")).Name)

	q := spec("qwen2")
	require.Len(t, q.Layer[6].KBias, 32)
	require.Nil(t, q.Layer[6].QNorm)
	require.Equal(t, 3+25*7, q.Ops())
	require.Equal(t, 1+25*6+OpFFNRes, Op(6, OpFFNRes))
	require.Equal(t, q.Ops()-1, q.Closing(OpLogits))
}

// TestGemma27B: the one gemma3 of 62 layers scales its queries by the width.
func TestGemma27B(t *testing.T) {
	m, err := Load(plain(t, "gemma3", func(c *random.Config) { c.Layers, c.Width, c.Heads, c.KVHeads, c.FFN = 62, 64, 2, 1, 32 }))
	require.NoError(t, err)
	require.Equal(t, num.InvSqrt(64/2).Mul(num.ToScale(num.Log2E, -30)), m.QueryScale)
}

// TestSame: opening gives what loading gives, with one processor or many.
func TestSame(t *testing.T) {
	for _, arch := range random.Architectures {
		b := tiny(t, arch, 11)
		path := filepath.Join(t.TempDir(), "model.gguf")
		require.NoError(t, os.WriteFile(path, b, 0o600))
		want, err := Load(b)
		require.NoError(t, err)
		var last, total int64
		got, err := Open(t.Context(), path, Options{Progress: func(d, all int64) {
			require.Greater(t, d, last)
			last, total = d, all
		}})
		require.NoError(t, err)
		same(t, want, got)
		require.Equal(t, total, last)
		require.NoError(t, got.Close())
	}
}

// TestCancelled: an import ends with the cause of its context.
func TestCancelled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "model.gguf")
	require.NoError(t, os.WriteFile(path, tiny(t, "llama", 3), 0o600))
	why := errors.New("enough")
	for _, folder := range []string{"", t.TempDir()} {
		ctx, cancel := context.WithCancelCause(t.Context())
		_, err := Open(ctx, path, Options{Cache: folder, Progress: func(done, total int64) { cancel(why) }})
		require.ErrorIs(t, err, why)
		if folder != "" {
			left, err := os.ReadDir(folder)
			require.NoError(t, err)
			require.Empty(t, left)
		}
		_, err = Open(ctx, path, Options{Cache: folder})
		require.ErrorIs(t, err, why)
	}
	_, err := Open(t.Context(), path+"x", Options{})
	require.ErrorIs(t, err, os.ErrNotExist)
}

// TestWeightRoot: the root from rows imported in any order, in many parts, is
// that of the rows as they lie in the model.
func TestWeightRoot(t *testing.T) {
	m, err := Load(plain(t, "qwen2", func(c *random.Config) { c.Vocab, c.Untied = 40_000, true }))
	require.NoError(t, err)
	require.Greater(t, m.Embed.Rows*m.Embed.Cols, 4*partBytes)
	var roots []merkle.Hash
	for _, w := range m.Weights() {
		roots = append(roots, w.Root(new(merkle.Builder)))
	}
	require.Equal(t, merkle.Root(roots), m.WeightRoot)

	var tr tree
	leaves := make([]merkle.Hash, 300)
	for i := range leaves {
		leaves[i] = merkle.Leaf([]byte{byte(i), byte(i >> 8)})
	}
	for _, from := range []int{200, 100, 0} {
		tr.add(from, leaves[from:from+100])
	}
	require.Equal(t, merkle.Root(leaves), tr.builder.Root())
}
