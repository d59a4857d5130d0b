// Package floatmodel evaluates a GGUF file in float64: the textbook forward
// pass over the numbers that stand in the file. It is the yardstick for the
// integer engine and for others, it shares no arithmetic with the engine (its
// own reading of every block type among it), and nothing of the network's own
// work runs on it.
//
// It runs layer by layer over all sequences at once and reads the weights as it
// goes, so that memory stays near the activations.
package floatmodel

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// ErrUnsupported reports a file whose architecture or tensors this package
// does not know.
var ErrUnsupported = errors.New("float evaluation: unsupported")

// Model is an open file. It may be used by one goroutine at a time.
type Model struct {
	r io.ReaderAt
	f *gguf.File

	arch                    string
	width, layers, ffn      int
	heads, kvHeads, headDim int
	vocab                   int
	eps, embedScale, qScale float64
	logitScale              float64
	window, period          int
	halves, gelu            bool
	freqs, localFreqs       []float64 // radians a position
}

// Open reads the header of a file of the given size.
func Open(r io.ReaderAt, size int64) (*Model, error) {
	f, err := gguf.Read(r, size)
	if err != nil {
		return nil, err
	}
	m := &Model{r: r, f: f}
	if err := m.hyper(); err != nil {
		return nil, err
	}
	return m, nil
}

// Vocab is the length of the logits.
func (m *Model) Vocab() int { return m.vocab }

func (m *Model) hyper() (err error) {
	m.arch, _, err = m.f.String("general.architecture")
	uint := func(key string, def int) int {
		n, ok, e := m.f.Uint(m.arch + "." + key)
		if e != nil {
			err = e
		}
		if !ok {
			return def
		}
		return int(n)
	}
	float := func(key string, def float64) float64 {
		b, ok, e := m.f.Float32Bits(m.arch + "." + key)
		if e != nil {
			err = e
		}
		if !ok {
			return def
		}
		return float64(math.Float32frombits(b))
	}
	m.width, m.layers, m.ffn = uint("embedding_length", 0), uint("block_count", 0), uint("feed_forward_length", 0)
	m.heads = uint("attention.head_count", 0)
	m.kvHeads = uint("attention.head_count_kv", m.heads)
	m.headDim = uint("attention.key_length", m.width/max(1, m.heads))
	m.eps = float("attention.layer_norm_rms_epsilon", 0)
	m.logitScale = float("logit_scale", 1)
	m.embedScale = 1
	switch m.arch {
	case "llama":
	case "qwen2", "qwen3":
		m.halves = true
	case "gemma3":
		m.halves, m.gelu, m.embedScale = true, true, math.Sqrt(float64(m.width))
		m.window, m.period = uint("attention.sliding_window", 0), 6
	default:
		return fmt.Errorf("%w: architecture %q", ErrUnsupported, m.arch)
	}
	m.qScale = 1 / math.Sqrt(float64(m.headDim))
	if m.arch == "gemma3" && m.layers == 62 { // the 27B model scales by what a head would have of the width
		m.qScale = 1 / math.Sqrt(float64(m.width)/float64(m.heads))
	}
	m.qScale = float("attention.scale", m.qScale)
	embed, ok := m.f.Tensor("token_embd.weight")
	switch {
	case err != nil:
		return err
	case m.width < 1 || m.layers < 1 || m.ffn < 1 || m.heads < 1 || m.kvHeads < 1 || m.heads%m.kvHeads != 0 || !ok || len(embed.Dims) != 2:
		return fmt.Errorf("%w: a shape that does not fit together", ErrUnsupported)
	case float("final_logit_softcapping", 0) != 0:
		return fmt.Errorf("%w: %s.final_logit_softcapping", ErrUnsupported, m.arch)
	}
	m.vocab = int(embed.Dims[1])
	return m.rotations(uint("rope.dimension_count", m.headDim), float)
}

// rotations makes the frequency tables.
func (m *Model) rotations(dims int, float func(string, float64) float64) error {
	base, factor := float("rope.freq_base", 10000), 1.0
	switch kind, ok, err := m.f.String(m.arch + ".rope.scaling.type"); {
	case err != nil:
		return err
	case !ok || kind == "none":
	case kind == "linear":
		factor = float("rope.scaling.factor", 1)
	default:
		return fmt.Errorf("%w: rope scaling %q", ErrUnsupported, kind)
	}
	var byPair []float64
	if t, ok := m.f.Tensor("rope_freqs.weight"); ok {
		var err error
		if byPair, err = m.rows(t, 0, 1); err != nil {
			return err
		}
	}
	for j := range dims / 2 {
		at := -2 * float64(j) / float64(dims)
		w := math.Pow(base, at) / factor
		if byPair != nil {
			w /= byPair[j]
		}
		m.freqs = append(m.freqs, w)
		m.localFreqs = append(m.localFreqs, math.Pow(10000, at))
	}
	return nil
}

func (m *Model) local(layer int) bool { return m.window > 0 && (layer+1)%m.period != 0 }

// Run evaluates sequences and calls visit with the logits of every position
// from first on, sequence by sequence. The logits are overwritten by the next
// call.
func (m *Model) Run(ctx context.Context, seqs [][]uint32, first int, visit func(seq, pos int, logits []float64) error) error {
	x, err := m.embed(seqs)
	if err != nil {
		return err
	}
	for l := range m.layers {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := m.layer(l, seqs, x); err != nil {
			return fmt.Errorf("layer %d: %w", l, err)
		}
	}
	at := 0
	for s, seq := range seqs {
		if err := ctx.Err(); err != nil {
			return err
		}
		if from := min(first, len(seq)); from < len(seq) {
			logits, err := m.logits(x[(at+from)*m.width : (at+len(seq))*m.width])
			if err != nil {
				return err
			}
			for p := from; p < len(seq); p++ {
				if err := visit(s, p, logits[(p-from)*m.vocab:][:m.vocab]); err != nil {
					return err
				}
			}
		}
		at += len(seq)
	}
	return nil
}

func (m *Model) embed(seqs [][]uint32) ([]float64, error) {
	t, _ := m.f.Tensor("token_embd.weight")
	var x []float64
	for _, seq := range seqs {
		for _, id := range seq {
			if int(id) >= m.vocab {
				return nil, fmt.Errorf("token %d of a vocabulary of %d", id, m.vocab)
			}
			row, err := m.rows(t, int(id), int(id)+1)
			if err != nil {
				return nil, err
			}
			for _, v := range row {
				x = append(x, v*m.embedScale)
			}
		}
	}
	return x, nil
}

func (m *Model) logits(x []float64) ([]float64, error) {
	n, err := m.norm("output_norm", x, m.width)
	if err != nil {
		return nil, err
	}
	name := "output"
	if _, ok := m.f.Tensor("output.weight"); !ok {
		name = "token_embd"
	}
	y, err := m.product(name, n, m.width, m.vocab)
	if m.logitScale != 1 {
		for i := range y {
			y[i] *= m.logitScale
		}
	}
	return y, err
}

// layer adds what a layer says to the residual streams x of all positions.
func (m *Model) layer(l int, seqs [][]uint32, x []float64) (err error) {
	p := fmt.Sprintf("blk.%d.", l)
	step := func(f func(name string, x []float64, cols, rows int) ([]float64, error), name string, x []float64, cols, rows int) (y []float64) {
		if err == nil {
			y, err = f(p+name, x, cols, rows)
		}
		return y
	}
	norm := func(name string, x []float64, n int) []float64 {
		return step(func(name string, x []float64, n, _ int) ([]float64, error) { return m.norm(name, x, n) }, name, x, n, 0)
	}
	add := func(y []float64) {
		for i, v := range y {
			x[i] += v
		}
	}
	dq, dkv := m.heads*m.headDim, m.kvHeads*m.headDim
	n := norm("attn_norm", x, m.width)
	q := norm("attn_q_norm", step(m.affine, "attn_q", n, m.width, dq), m.headDim)
	k := norm("attn_k_norm", step(m.affine, "attn_k", n, m.width, dkv), m.headDim)
	v := step(m.affine, "attn_v", n, m.width, dkv)
	if err != nil {
		return err
	}
	a := m.attention(l, seqs, q, k, v)
	add(norm("post_attention_norm", step(m.product, "attn_output", a, dq, m.width), m.width))
	if err != nil {
		return err
	}
	n = norm("ffn_norm", x, m.width)
	g, u := step(m.product, "ffn_gate", n, m.width, m.ffn), step(m.product, "ffn_up", n, m.width, m.ffn)
	if err != nil {
		return err
	}
	each(len(g), 1<<12, func(from, to int) {
		for i := from; i < to; i++ {
			if m.gelu {
				u[i] *= g[i] / 2 * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(g[i]+0.044715*g[i]*g[i]*g[i])))
			} else {
				u[i] *= g[i] / (1 + math.Exp(-g[i]))
			}
		}
	})
	add(norm("post_ffw_norm", step(m.product, "ffn_down", u, m.ffn, m.width), m.width))
	return err
}

// norm is RMSNorm of every run of n numbers; a norm that the file does not
// have changes nothing.
func (m *Model) norm(name string, x []float64, n int) ([]float64, error) {
	t, ok := m.f.Tensor(name + ".weight")
	if !ok {
		return x, nil
	}
	gain, err := m.rows(t, 0, 1)
	if err != nil {
		return nil, err
	}
	if len(gain) != n {
		return nil, fmt.Errorf("%w: %s has %d weights, want %d", ErrUnsupported, name, len(gain), n)
	}
	y := make([]float64, len(x))
	each(len(x)/n, 16, func(from, to int) {
		for i := from; i < to; i++ {
			var s float64
			for _, v := range x[i*n:][:n] {
				s += v * v
			}
			s = math.Sqrt(s/float64(n) + m.eps)
			for j, v := range x[i*n:][:n] {
				y[i*n+j] = v / s * gain[j]
			}
		}
	})
	return y, nil
}

// affine is a product, with the bias that the file may have for it.
func (m *Model) affine(name string, x []float64, cols, rows int) ([]float64, error) {
	y, err := m.product(name, x, cols, rows)
	t, ok := m.f.Tensor(name + ".bias")
	if err != nil || !ok {
		return y, err
	}
	b, err := m.rows(t, 0, 1)
	if err != nil {
		return nil, err
	}
	for i := range y {
		y[i] += b[i%rows]
	}
	return y, nil
}
