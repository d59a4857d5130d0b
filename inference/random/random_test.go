package random

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

func file(t *testing.T, c Config) *gguf.File {
	t.Helper()
	data, err := Bytes(c)
	if err != nil {
		t.Fatal(err)
	}
	size, _, err := Size(c)
	if err != nil || size != int64(len(data)) {
		t.Fatalf("Size says %d (%v), the file has %d bytes", size, err, len(data))
	}
	f, err := gguf.Read(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestTiny: every seed gives a readable file, the same each time, another one
// for another seed, with the tensors of its architecture.
func TestTiny(t *testing.T) {
	want := map[string][]string{
		"llama": nil, "qwen2": {"blk.0.attn_q.bias", "blk.0.attn_v.bias"},
		"qwen3":  {"blk.0.attn_q_norm.weight", "blk.0.attn_k_norm.weight"},
		"gemma3": {"blk.0.attn_k_norm.weight", "blk.0.post_attention_norm.weight", "blk.0.post_ffw_norm.weight"},
	}
	seen := map[gguf.Type]bool{}
	for _, arch := range Architectures {
		files := map[[32]byte]bool{}
		for seed := range uint64(60) {
			c := Tiny(arch, seed)
			data, err := Bytes(c)
			if err != nil {
				t.Fatalf("%s %d: %v", arch, seed, err)
			}
			again, err := Bytes(Tiny(arch, seed))
			if err != nil || !bytes.Equal(data, again) {
				t.Fatalf("%s %d: two files of one seed differ (%v)", arch, seed, err)
			}
			files[sha256.Sum256(data)] = true
			f := file(t, c)
			if a, _, _ := f.String("general.architecture"); a != arch {
				t.Errorf("architecture %q, want %q", a, arch)
			}
			for _, name := range append([]string{"token_embd.weight", "output_norm.weight", "blk.0.ffn_down.weight"}, want[arch]...) {
				if _, ok := f.Tensor(name); !ok {
					t.Errorf("%s %d: no tensor %q", arch, seed, name)
				}
			}
			for _, ts := range f.Tensors {
				seen[ts.Type] = true
			}
		}
		if len(files) != 60 {
			t.Errorf("%s: %d different files of 60 seeds", arch, len(files))
		}
	}
	if len(seen) != len(Types) {
		t.Errorf("%d tensor types appear, want all %d", len(seen), len(Types))
	}
}

// TestSameBytes: the bytes are those of every other machine.
func TestSameBytes(t *testing.T) {
	h := sha256.New()
	for _, arch := range Architectures {
		for seed := range uint64(20) {
			if err := Write(h, Tiny(arch, seed)); err != nil {
				t.Fatal(err)
			}
		}
	}
	const want = "8d03d8fc014a224f20e3616d1853de4baab9d2c54b1919e51b9c3dd17623e49d"
	if got := hex.EncodeToString(h.Sum(nil)); got != want {
		t.Errorf("hash %s, want %s: whoever compares results across versions needs the old bytes", got, want)
	}
}

// TestTokenizers: both vocabularies spell any text and give it back.
func TestTokenizers(t *testing.T) {
	const text = "hello World, \u4e2d\u6587 \U0001f600\n\x00 abc zzz"
	for _, arch := range Architectures {
		f := file(t, Config{Arch: arch, Width: 64, Layers: 1, FFN: 64, Heads: 2, Vocab: 2000})
		ints := func(key string) []int64 { n, _, _ := f.Ints(key); return n }
		var tb token.Tables
		tb.Model, _, _ = f.String("tokenizer.ggml.model")
		tb.Pre, _, _ = f.String("tokenizer.ggml.pre")
		tb.Tokens, _, _ = f.Strings("tokenizer.ggml.tokens")
		tb.Merges, _, _ = f.Strings("tokenizer.ggml.merges")
		tb.ScoreBits, _, _ = f.Float32sBits("tokenizer.ggml.scores")
		for _, n := range ints("tokenizer.ggml.token_type") {
			tb.Types = append(tb.Types, token.Type(n))
		}
		if tb.Model == "gpt2" {
			tb.Pre = "llama-bpe" // how text is cut up does not matter here
		}
		tb.BOS, tb.EOS, tb.Unknown = token.None, token.None, token.None
		if len(tb.Tokens) != 2000 || len(slices.Compact(slices.Sorted(slices.Values(tb.Tokens)))) != 2000 {
			t.Errorf("%s: tokens are not 2000 different ones", arch)
		}
		k, err := token.New(tb)
		if err != nil {
			t.Fatalf("%s: %v", arch, err)
		}
		ids, err := k.Plain(text)
		if err != nil {
			t.Fatalf("%s: %v", arch, err)
		}
		if len(ids) >= len(text) {
			t.Errorf("%s: %d tokens for %d bytes: no word was merged", arch, len(ids), len(text))
		}
		d, got := k.NewDecoder(), ""
		for _, id := range ids {
			got += d.Add(id)
		}
		if got += d.Flush(); got != text {
			t.Errorf("%s: %q comes back as %q", arch, text, got)
		}
	}
}

// TestRefused: what cannot be written is named.
func TestRefused(t *testing.T) {
	good := Config{Arch: "llama", Width: 64, Layers: 1, FFN: 64, Heads: 2}
	for name, change := range map[string]func(*Config){
		"architecture": func(c *Config) { c.Arch = "mamba" },
		"width":        func(c *Config) { c.Width = 65 },
		"heads":        func(c *Config) { c.KVHeads = 3 },
		"rotation":     func(c *Config) { c.RopeDims = 64 },
		"vocabulary":   func(c *Config) { c.Vocab = 10 },
		"layers":       func(c *Config) { c.Layers = 0 },
		"type":         func(c *Config) { c.Types = []gguf.Type{99} },
	} {
		c := good
		change(&c)
		if err := Write(io.Discard, c); !errors.Is(err, ErrConfig) {
			t.Errorf("%s: error %v, want %v", name, err, ErrConfig)
		}
	}
	if err := Write(io.Discard, good); err != nil {
		t.Error(err)
	}
}

// TestShapes: the named shapes have the sizes their names promise.
func TestShapes(t *testing.T) {
	for name, want := range map[string]int64{"llama-390m": 386, "llama-1b": 1235, "llama-15m": 12, "qwen2-0.5b": 494, "qwen3-0.6b": 596, "gemma3-270m": 268, "gemma3-1b": 1000} {
		c, ok := Shape(name, gguf.F16)
		if !ok {
			t.Fatalf("no shape %q", name)
		}
		_, bytes, err := Size(c)
		if got := bytes / 2000000; err != nil || got != want {
			t.Errorf("%s has %d million weights, want %d (%v)", name, got, want, err)
		}
	}
	if _, ok := Shape("llama-400b", gguf.F16); ok {
		t.Error("a shape nobody named was found")
	}
	if len(Shapes()) != 7 {
		t.Errorf("shapes %v", Shapes())
	}
}

func BenchmarkWrite(b *testing.B) {
	c, _ := Shape("llama-390m", gguf.Q8_0)
	n, _, err := Size(c)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(n)
	for b.Loop() {
		if err := Write(io.Discard, c); err != nil {
			b.Fatal(err)
		}
	}
}
