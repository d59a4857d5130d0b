// Package random writes model files with random weights: GGUF of every
// architecture, shape and tensor type the engine runs, from a seed. Tests take
// their models from here instead of from files, and anyone can repeat a speed
// figure on the very bytes it was measured on.
//
// A file is a pure function of its Config, on every machine: like everything
// under this folder the writer computes with integers only. Weights are scaled
// so that activations keep their size from layer to layer and the next token is
// neither certain nor arbitrary. Nothing but a block is held in memory.
package random

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// ErrConfig reports a Config of which no model can be made.
var ErrConfig = errors.New("no such random model")

// Architectures that can be written.
var Architectures = []string{"llama", "qwen2", "qwen3", "gemma3"}

// Config describes a file. Zero fields take the defaults named.
type Config struct {
	Arch string // "llama", "qwen2", "qwen3", "gemma3"
	Seed uint64

	Context, Width, Layers, FFN int
	Heads, KVHeads              int // KVHeads: Heads
	HeadDim                     int // Width / Heads
	RopeDims                    int // HeadDim
	Vocab                       int // at least 300

	Types     []gguf.Type // each matrix takes one of them at random; K types fall back where rows are no multiple of 256
	EmbedType *gguf.Type  // of token_embd and output; nil: as the others
	Untied    bool        // an output matrix of its own

	RopeBase    uint64 // 10000
	RopeFactor  uint64 // linear scaling of positions; 0: none
	FreqFactors bool   // rope_freqs.weight, as Llama 3.1 has
	Window      int    // sliding window of gemma3; 512
	EpsBits     uint32 // float32 bits of the norms' epsilon; 1e-6, for llama 1e-5

	Bytes  bool              // byte-level BPE also where the architecture's own is SentencePiece
	Rough  bool              // zero blocks, negative scales, outliers: what real files hold rarely
	Floats map[string]uint32 // further metadata: float32 bits by full key
}

// Bytes is the file of a Config.
func Bytes(c Config) ([]byte, error) {
	var b bytes.Buffer
	err := Write(&b, c)
	return b.Bytes(), err
}

// Write writes the file of a Config.
func Write(w io.Writer, c Config) error {
	if err := c.complete(); err != nil {
		return err
	}
	tensors := c.tensors()
	head := c.header(tensors)
	if _, err := w.Write(head); err != nil {
		return err
	}
	for i, t := range tensors {
		r := &source{state: c.Seed ^ uint64(i+1)*0x9e3779b97f4a7c15}
		if err := t.write(w, r, c.Rough); err != nil {
			return err
		}
	}
	return nil
}

// Size is the number of bytes of the file, and of its weights alone.
func Size(c Config) (file, weights int64, err error) {
	if err := c.complete(); err != nil {
		return 0, 0, err
	}
	tensors := c.tensors()
	for _, t := range tensors {
		weights += t.size()
		file += align(t.size())
	}
	return file + int64(len(c.header(tensors))), weights, nil
}

func (c *Config) complete() error {
	def := func(n *int, d int) {
		if *n == 0 {
			*n = d
		}
	}
	def(&c.Context, 256)
	def(&c.KVHeads, c.Heads)
	def(&c.HeadDim, c.Width/max(1, c.Heads))
	def(&c.RopeDims, c.HeadDim)
	def(&c.Vocab, leastVocab)
	if c.RopeBase == 0 {
		c.RopeBase = 10000
	}
	if c.EpsBits == 0 {
		c.EpsBits = epsSmall
		if c.Arch == "llama" {
			c.EpsBits = epsLarge
		}
	}
	if len(c.Types) == 0 {
		c.Types = []gguf.Type{gguf.Q8_0}
	}
	if c.Arch == "gemma3" {
		def(&c.Window, 512)
	}
	known := false
	for _, a := range Architectures {
		known = known || a == c.Arch
	}
	switch {
	case !known:
		return fmt.Errorf("%w: architecture %q, want one of %v", ErrConfig, c.Arch, Architectures)
	case c.Width < 32 || c.Width%32 != 0 || c.FFN < 32 || c.FFN%32 != 0 || c.Heads < 1 || c.Heads*c.HeadDim%32 != 0:
		return fmt.Errorf("%w: rows of %d, %d and %d x %d must be multiples of 32", ErrConfig, c.Width, c.FFN, c.Heads, c.HeadDim)
	case c.Heads%c.KVHeads != 0 || c.HeadDim < 2 || c.HeadDim%2 != 0 || c.RopeDims%2 != 0 || c.RopeDims > c.HeadDim:
		return fmt.Errorf("%w: %d heads of %d (rotated %d) with %d key-value heads", ErrConfig, c.Heads, c.HeadDim, c.RopeDims, c.KVHeads)
	case c.Layers < 1 || c.Vocab < leastVocab:
		return fmt.Errorf("%w: %d layers, %d tokens; want at least 1 and %d", ErrConfig, c.Layers, c.Vocab, leastVocab)
	}
	for _, t := range c.Types {
		if _, ok := layouts[t]; !ok {
			return fmt.Errorf("%w: type %v", ErrConfig, t)
		}
	}
	return nil
}

// Float32 bits of the usual epsilons.
const (
	epsLarge = 0x3727c5ac // 1e-5
	epsSmall = 0x358637bd // 1e-6
)

// tensor is one tensor to be written: its values have about the standard
// deviation spread * 2^-32 around 0, or lie around the middle one.
type tensor struct {
	name   string
	typ    gguf.Type
	dims   []uint64
	spread uint64 // Q32, of matrices and biases
	gain   uint64 // Q32, middle of a norm's weights
	signs  bool   // half of the gains are negative
}

func (c *Config) tensors() []tensor {
	r := &source{state: c.Seed ^ 0x5bd1e995}
	pick := func(cols int, typ gguf.Type) gguf.Type {
		if l := layouts[typ]; cols%l.elems != 0 {
			return fallback[typ]
		}
		return typ
	}
	var ts []tensor
	// A matrix maps unit variance to the variance k/4, squared.
	matrix := func(name string, cols, rows, k int) {
		typ := c.Types[r.below(len(c.Types))]
		if c.EmbedType != nil && (name == "token_embd" || name == "output") {
			typ = *c.EmbedType
		}
		ts = append(ts, tensor{name: name + ".weight", typ: pick(cols, typ), dims: []uint64{uint64(cols), uint64(rows)}, spread: overRoot(k, 4, cols)})
	}
	gain := func(name string, n, k int, signs bool) {
		ts = append(ts, tensor{name: name + ".weight", typ: gguf.F32, dims: []uint64{uint64(n)}, gain: uint64(k) << 32 / 4, signs: signs})
	}
	bias := func(name string, n int) {
		ts = append(ts, tensor{name: name + ".bias", typ: gguf.F32, dims: []uint64{uint64(n)}, spread: 1 << 31})
	}
	q, kv := c.Heads*c.HeadDim, c.KVHeads*c.HeadDim
	matrix("token_embd", c.Width, c.Vocab, 4)
	// Random signs keep a token from foretelling itself through the matrix
	// that embeds it.
	final := 10
	if c.Rough {
		final = 5 // outliers make up for it
	}
	gain("output_norm", c.Width, final, true)
	if c.Untied {
		matrix("output", c.Width, c.Vocab, 4)
	}
	if c.FreqFactors {
		ts = append(ts, tensor{name: "rope_freqs.weight", typ: gguf.F32, dims: []uint64{uint64(c.RopeDims / 2)}, gain: 4 << 32})
	}
	for l := range c.Layers {
		p := fmt.Sprintf("blk.%d.", l)
		gain(p+"attn_norm", c.Width, 4, false)
		matrix(p+"attn_q", c.Width, q, 5)
		matrix(p+"attn_k", c.Width, kv, 5)
		matrix(p+"attn_v", c.Width, kv, 4)
		if c.Arch == "qwen2" {
			bias(p+"attn_q", q)
			bias(p+"attn_k", kv)
			bias(p+"attn_v", kv)
		}
		if c.Arch == "qwen3" || c.Arch == "gemma3" {
			gain(p+"attn_q_norm", c.HeadDim, 5, false)
			gain(p+"attn_k_norm", c.HeadDim, 5, false)
		}
		matrix(p+"attn_output", q, c.Width, 6)
		if c.Arch == "gemma3" {
			gain(p+"post_attention_norm", c.Width, 8, false)
		}
		gain(p+"ffn_norm", c.Width, 4, false)
		matrix(p+"ffn_gate", c.Width, c.FFN, 5)
		matrix(p+"ffn_up", c.Width, c.FFN, 5)
		matrix(p+"ffn_down", c.FFN, c.Width, 6)
		if c.Arch == "gemma3" {
			gain(p+"post_ffw_norm", c.Width, 8, false)
		}
	}
	return ts
}

func (t *tensor) elements() int64 {
	n := int64(1)
	for _, d := range t.dims {
		n *= int64(d)
	}
	return n
}

func (t *tensor) size() int64 {
	l := layouts[t.typ]
	return t.elements() / int64(l.elems) * int64(l.bytes)
}

func align(n int64) int64 { return (n + 31) &^ 31 }

// write writes the tensor's data and pads it.
func (t *tensor) write(w io.Writer, r *source, rough bool) error {
	fill := t.filler(r, rough)
	size := layouts[t.typ].bytes
	buf := make([]byte, size*max(1, min(int(t.size())/size, 1<<18/size)))
	for left := t.size(); left > 0; {
		b := buf[:min(int64(len(buf)), left)]
		for i := 0; i < len(b); i += size {
			fill(b[i : i+size])
		}
		if _, err := w.Write(b); err != nil {
			return err
		}
		left -= int64(len(b))
	}
	_, err := w.Write(make([]byte, align(t.size())-t.size()))
	return err
}
