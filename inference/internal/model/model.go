package model

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

// Layer is the weights of one layer; what the architecture does not have is
// nil.
type Layer struct {
	AttnNorm, AttnPost, FFNNorm, FFNPost *num.Gain
	QNorm, KNorm                         *num.Gain // of HeadDim elements
	Q, K, V, Out, Gate, Up, Down         *pack.Matrix
	QBias, KBias, VBias                  []int64 // Q24
}

// Model is an imported model. It is not to be changed, nor to be used after
// Close.
type Model struct {
	Spec
	Name string   // in the file; not part of the ID
	ID   [32]byte // the model id of NUMERICS.md

	Embed  *pack.Matrix
	Layer  []Layer
	Norm   *num.Gain    // of the last layer's output
	Output *pack.Matrix // Embed itself when tied

	Tokenizer *token.Tokenizer
	Tables    token.Tables // what the tokenizer was made from
	Ends      []uint32     // tokens that end a generation, ascending
	Template  string       // the chat template; empty: none

	// Quantization counts the file's matrices by type, for people.
	Quantization map[string]int
	// WeightRoot is the Merkle root over all weights.
	WeightRoot [32]byte

	close func() error // of the packed file
}

// Close gives back the memory of the packed file, if there is one.
func (m *Model) Close() error {
	if m.close == nil {
		return nil
	}
	f := m.close
	m.close = nil
	return f()
}

// Bytes is the memory that the packed weights take.
func (m *Model) Bytes() (n int64) {
	for _, w := range m.weights() {
		if w.form == matrix && *w.matrix != nil && (w.matrix != &m.Output || m.Output != m.Embed) {
			a, b, c, d := pack.Layout((*w.matrix).Kind, w.rows, w.cols)
			n += int64(a + b + c + 2*d)
		}
	}
	return n
}

// reset takes the weights and frequencies out of m again.
func (m *Model) reset() {
	clear(m.Layer)
	m.Embed, m.Norm, m.Output = nil, nil, nil
	m.Freqs, m.LocalFreqs = nil, nil
}

// form is what a weight is.
type form uint8

const (
	matrix form = iota
	gain
	bias
)

// weight is one place for weights in a Model, in a tensor's name and shape.
type weight struct {
	name       string
	form       form
	rows, cols int  // a gain or a bias is one row
	optional   bool // the file may lack it

	matrix **pack.Matrix
	gain   **num.Gain
	bias   *[]int64
}

// weights are all places for weights, absent ones too, in the order of the
// weight root: what an architecture never has is in the list with no name.
// Layer has to have its length.
func (m *Model) weights() []weight {
	s := &m.Spec
	var ws []weight
	mat := func(p **pack.Matrix, name string, cols, rows int) {
		ws = append(ws, weight{name: name, form: matrix, rows: rows, cols: cols, matrix: p})
	}
	vec := func(p **num.Gain, name string, n int, has bool) {
		if !has {
			name = ""
		}
		ws = append(ws, weight{name: name, form: gain, rows: 1, cols: n, gain: p})
	}
	add := func(p *[]int64, name string, n int) {
		ws = append(ws, weight{name: name, form: bias, rows: 1, cols: n, optional: true, bias: p})
	}
	arch := architectures[s.Arch]
	q, kv := s.Heads*s.HeadDim, s.KVHeads*s.HeadDim
	mat(&m.Embed, "token_embd.weight", s.Width, s.Vocab)
	for i := range m.Layer {
		l, p := &m.Layer[i], layerName(i)
		vec(&l.AttnNorm, p+"attn_norm.weight", s.Width, true)
		mat(&l.Q, p+"attn_q.weight", s.Width, q)
		add(&l.QBias, p+"attn_q.bias", q)
		mat(&l.K, p+"attn_k.weight", s.Width, kv)
		add(&l.KBias, p+"attn_k.bias", kv)
		mat(&l.V, p+"attn_v.weight", s.Width, kv)
		add(&l.VBias, p+"attn_v.bias", kv)
		vec(&l.QNorm, p+"attn_q_norm.weight", s.HeadDim, arch.headNorms)
		vec(&l.KNorm, p+"attn_k_norm.weight", s.HeadDim, arch.headNorms)
		mat(&l.Out, p+"attn_output.weight", q, s.Width)
		vec(&l.AttnPost, p+"post_attention_norm.weight", s.Width, arch.postNorms)
		vec(&l.FFNNorm, p+"ffn_norm.weight", s.Width, true)
		mat(&l.Gate, p+"ffn_gate.weight", s.Width, s.FFN)
		mat(&l.Up, p+"ffn_up.weight", s.Width, s.FFN)
		mat(&l.Down, p+"ffn_down.weight", s.FFN, s.Width)
		vec(&l.FFNPost, p+"post_ffw_norm.weight", s.Width, arch.postNorms)
	}
	vec(&m.Norm, "output_norm.weight", s.Width, true)
	mat(&m.Output, "output.weight", s.Width, s.Vocab)
	ws[len(ws)-1].optional = true // tied
	return ws
}
