package main

import (
	"math/rand/v2"

	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// shape is a Llama of a size.
type shape struct {
	name                                              string
	width, layers, ffn, heads, kvHeads, vocab, length int
}

// The shape that the goals are about, one of its kind with shared heads, and
// what stands in for them where nothing is fast.
var (
	llama7B = shape{"Llama 7B", 4096, 32, 11008, 32, 32, 32000, 4096}
	llama8B = shape{"Llama 8B", 4096, 32, 14336, 32, 8, 128256, 8192}
	small   = shape{"a small Llama", 128, 2, 160, 4, 2, 320, 512}
)

// build makes a model of a shape with random weights of a kind. All layers hold
// the same ones: a card has each of its own all the same.
func (s shape) build(kind pack.Kind) *model.Model {
	r := rand.New(rand.NewPCG(uint64(s.width), uint64(kind)))
	dim := s.width / s.heads
	m := &model.Model{Spec: model.Spec{
		Arch: "llama", Context: s.length, Width: s.width, Layers: s.layers, FFN: s.ffn,
		Heads: s.heads, KVHeads: s.kvHeads, HeadDim: dim, RopeDims: dim, Vocab: s.vocab,
		Eps: num.Epsilon{M: 1, E: -17}, QueryScale: num.InvSqrt(uint64(dim)).Mul(num.ToScale(num.Log2E, -30)),
		Freqs: num.RopeFreqs(dim, 10000, 0),
	}}
	kv := s.kvHeads * dim
	l := model.Layer{
		AttnNorm: gain(s.width), FFNNorm: gain(s.width),
		Q: matrix(r, kind, s.width, s.width), K: matrix(r, kind, kv, s.width), V: matrix(r, kind, kv, s.width),
		Out: matrix(r, kind, s.width, s.width), Gate: matrix(r, kind, s.ffn, s.width), Up: matrix(r, kind, s.ffn, s.width),
		Down: matrix(r, kind, s.width, s.ffn),
	}
	m.Layer = make([]model.Layer, s.layers)
	for i := range m.Layer {
		m.Layer[i] = l
	}
	m.Embed, m.Output, m.Norm = matrix(r, pack.Int8, s.vocab, s.width), matrix(r, kind, s.vocab, s.width), gain(s.width)
	return m
}

// gain is a norm that changes nothing.
func gain(n int) *num.Gain {
	g := &num.Gain{G: make([]int32, n), S: num.Sqrt(uint64(n)).Mul(num.ToScale(1, -20))}
	for i := range g.G {
		g.G[i] = 1 << 20
	}
	return g
}

// matrix has random weights: a vector of ones as long as its rows becomes about
// as long again.
func matrix(r *rand.Rand, kind pack.Kind, rows, cols int) *pack.Matrix {
	m := pack.New(kind, rows, cols)
	for i := 0; i+8 <= len(m.W); i += 8 {
		for j, v := 0, r.Uint64(); j < 8; j, v = j+1, v>>8 {
			w := byte(v)
			switch {
			case kind == pack.Int5Offset:
				w %= 32
			case !kind.Nibbles():
				w = max(1, w)
			}
			m.W[i+j] = w
		}
	}
	for i := range m.S {
		m.S[i] = int16(r.IntN(2*num.TopS+1) - num.TopS)
	}
	for i := range m.O {
		m.O[i] = int16(r.IntN(1<<14) - 1<<13)
	}
	bits := 17 // of digit times scale
	if kind.Nibbles() {
		bits = 13
	}
	for i := range rows {
		scale := num.InvSqrt(uint64(cols)).Mul(num.ToScale(1, -bits))
		m.M[i], m.E[i] = scale.M, scale.E
	}
	return m
}

// bytes is what a token reads of the weights.
func bytes(m *model.Model) (sum int64) {
	add := func(p *pack.Matrix) {
		w, s, o, r := pack.Layout(p.Kind, p.Rows, p.Cols)
		sum += int64(w + s + o + 2*r)
	}
	for _, l := range m.Layer {
		for _, p := range []*pack.Matrix{l.Q, l.K, l.V, l.Out, l.Gate, l.Up, l.Down} {
			add(p)
		}
	}
	add(m.Output)
	return sum
}

// weights counts those that a token is multiplied by.
func weights(m *model.Model) (n int64) {
	for _, l := range m.Layer {
		for _, p := range []*pack.Matrix{l.Q, l.K, l.V, l.Out, l.Gate, l.Up, l.Down} {
			n += int64(p.Rows) * int64(p.Cols)
		}
	}
	return n
}
