package random

import (
	"maps"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// shapes are those of models people run; weights, tokens and texts are not.
var shapes = map[string]Config{
	// The shape the speed figures are given for: 387 million parameters.
	"llama-390m":  {Arch: "llama", Context: 2048, Width: 896, Layers: 24, FFN: 4864, Heads: 14, KVHeads: 2, Vocab: 32000},
	"llama-1b":    {Arch: "llama", Context: 8192, Width: 2048, Layers: 16, FFN: 8192, Heads: 32, KVHeads: 8, Vocab: 128256, RopeBase: 500000, FreqFactors: true, Bytes: true},
	"llama-15m":   {Arch: "llama", Context: 1024, Width: 256, Layers: 6, FFN: 768, Heads: 8, KVHeads: 4, Vocab: 32000},
	"qwen2-0.5b":  {Arch: "qwen2", Context: 4096, Width: 896, Layers: 24, FFN: 4864, Heads: 14, KVHeads: 2, Vocab: 151936, RopeBase: 1000000},
	"qwen3-0.6b":  {Arch: "qwen3", Context: 4096, Width: 1024, Layers: 28, FFN: 3072, Heads: 16, KVHeads: 8, HeadDim: 128, Vocab: 151936, RopeBase: 1000000},
	"gemma3-270m": {Arch: "gemma3", Context: 32768, Width: 640, Layers: 18, FFN: 2048, Heads: 4, KVHeads: 1, HeadDim: 256, Vocab: 262144, RopeBase: 1000000, Window: 512},
	"gemma3-1b":   {Arch: "gemma3", Context: 32768, Width: 1152, Layers: 26, FFN: 6912, Heads: 4, KVHeads: 1, HeadDim: 256, Vocab: 262144, RopeBase: 1000000, Window: 512},
}

// Shapes lists the names that Shape takes.
func Shapes() []string { return slices.Sorted(maps.Keys(shapes)) }

// Shape is a named shape in one tensor type. As quantisers do, it keeps a tied
// embedding in more bits than the other matrices of a 4-bit or 5-bit file.
func Shape(name string, typ gguf.Type) (c Config, ok bool) {
	if c, ok = shapes[name]; !ok {
		return c, false
	}
	c.Seed, c.Types = 1, []gguf.Type{typ}
	switch typ {
	case gguf.Q4_0, gguf.Q4_1, gguf.Q5_0, gguf.Q5_1, gguf.Q4_K, gguf.Q5_K:
		finer := gguf.Q6_K
		c.EmbedType = &finer
	}
	return c, true
}

// Tiny is a model of some thousand weights whose every choice comes from the
// seed: odd shapes, mixed types, all variants of the architecture. Llama files
// with a partial rotation are for this engine only; llama.cpp loads the others.
func Tiny(arch string, seed uint64) Config {
	r := &source{state: seed*0x2545f4914f6cdd1d + uint64(len(arch))<<56 + uint64(arch[0])<<48 + uint64(arch[len(arch)-1])<<40}
	c := Config{Arch: arch, Seed: r.next(), Rough: true, Context: 128 + 8*r.below(24), Vocab: leastVocab + r.below(100)}
	head := [][2]int{{1, 32}, {2, 16}, {3, 32}, {4, 24}, {2, 48}, {4, 40}, {2, 80}, {4, 64}, {8, 32}, {2, 128}, {6, 16}, {5, 64}}[r.below(12)]
	c.Heads, c.HeadDim = head[0], head[1]
	c.KVHeads = c.Heads
	if divisors := divisorsOf(c.Heads); r.below(3) > 0 {
		c.KVHeads = divisors[r.below(len(divisors))]
	}
	c.Width = c.Heads * c.HeadDim
	if arch == "qwen3" || arch == "gemma3" { // whose heads need not fill the width
		c.Width = 32 * (1 + r.below(8))
	}
	c.FFN = []int{32, 64, 96, 160, 256, 288, 512}[r.below(7)]
	c.Layers = 1 + r.below(3)
	all := slices.Sorted(maps.Keys(layouts))
	switch r.below(4) {
	case 0:
		c.Types = []gguf.Type{all[r.below(len(all))]}
	case 1:
		c.Types = all
	case 2: // K types, on rows that hold them
		c.Types, c.FFN = []gguf.Type{gguf.Q4_K, gguf.Q5_K, gguf.Q6_K}, 256*(1+r.below(2))
		c.Heads, c.HeadDim, c.KVHeads, c.Width = 4, 64, 2, 256
	default:
		c.Types = []gguf.Type{all[r.below(len(all))], all[r.below(len(all))], all[r.below(len(all))]}
	}
	c.Untied = r.below(2) == 0
	c.RopeBase = []uint64{10000, 500000, 1000000}[r.below(3)]
	if r.below(3) == 0 && arch != "qwen2" {
		c.RopeFactor = uint64(2 + r.below(7))
	}
	switch arch {
	case "llama":
		c.Bytes = r.below(2) == 0
		c.FreqFactors = r.below(3) == 0
		if r.below(8) == 0 {
			c.RopeDims = c.HeadDim / 2 &^ 1
		}
	case "gemma3":
		c.Window = 3 + r.below(70)
		if r.below(2) == 0 {
			c.Layers = 6 + r.below(2) // the sixth sees all positions
		}
	}
	return c
}

func divisorsOf(n int) (d []int) {
	for i := 1; i <= n; i++ {
		if n%i == 0 {
			d = append(d, i)
		}
	}
	return d
}
