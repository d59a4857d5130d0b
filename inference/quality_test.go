package inference

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// floatModel is the textbook forward pass in float64, with the file's own
// weights: it says how far the integer arithmetic is from the real numbers.
type floatModel struct {
	hyper
	w     map[string][]float64
	freqs []float64 // radians a position
	k, v  [][][]float64
}

func newFloatModel(t *testing.T, data []byte, m *Model) *floatModel {
	t.Helper()
	f, err := gguf.Read(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	fm := &floatModel{hyper: m.hyper, w: map[string][]float64{}}
	real := func(n gguf.Number) float64 { return math.Ldexp(float64(n.M), int(n.E)) }
	for i := range f.Tensors {
		ts := &f.Tensors[i]
		r, err := f.Rows(ts)
		if err != nil {
			t.Fatal(err)
		}
		var row gguf.Row
		for range ts.Elements() / ts.Dims[0] {
			if err := r.Next(&row); err != nil {
				t.Fatal(err)
			}
			for _, n := range row.Numbers {
				fm.w[ts.Name] = append(fm.w[ts.Name], real(n))
			}
			for i, q := range row.Digits {
				fm.w[ts.Name] = append(fm.w[ts.Name], float64(q)*real(row.Factors[i/32]))
			}
		}
	}
	scale := 1.0
	base, _, _ := f.Float32Bits("llama.rope.freq_base")
	if b, ok, _ := f.Float32Bits("llama.rope.scaling.factor"); ok {
		scale = float64(math.Float32frombits(b))
	}
	for j := range m.ropeDims / 2 {
		w := math.Pow(float64(math.Float32frombits(base)), -2*float64(j)/float64(m.ropeDims)) / scale
		if factors := fm.w["rope_freqs.weight"]; factors != nil {
			w /= factors[j]
		}
		fm.freqs = append(fm.freqs, w)
	}
	fm.k, fm.v = make([][][]float64, m.layers), make([][][]float64, m.layers)
	return fm
}

func (m *floatModel) mul(name string, x []float64) []float64 {
	w := m.w[name+".weight"]
	out := make([]float64, len(w)/len(x))
	for r := range out {
		for i, v := range x {
			out[r] += w[r*len(x)+i] * v
		}
	}
	return out
}

func (m *floatModel) rms(name string, x []float64) []float64 {
	var s float64
	for _, v := range x {
		s += v * v
	}
	s = math.Sqrt(s/float64(len(x)) + math.Ldexp(float64(m.eps.M), int(m.eps.E)))
	out := make([]float64, len(x))
	for i, v := range x {
		out[i] = v / s * m.w[name+".weight"][i]
	}
	return out
}

func (m *floatModel) step(pos int, tok uint32) []float64 {
	x := append([]float64(nil), m.w["token_embd.weight"][int(tok)*m.width:][:m.width]...)
	d := m.headDim
	for l := range m.layers {
		p := fmt.Sprintf("blk.%d.", l)
		n := m.rms(p+"attn_norm", x)
		q, k, v := m.mul(p+"attn_q", n), m.mul(p+"attn_k", n), m.mul(p+"attn_v", n)
		for j, f := range m.freqs {
			sin, cos := math.Sincos(float64(pos) * f)
			for _, e := range [][]float64{q, k} {
				for h := 2 * j; h < len(e); h += d {
					e[h], e[h+1] = e[h]*cos-e[h+1]*sin, e[h]*sin+e[h+1]*cos
				}
			}
		}
		m.k[l], m.v[l] = append(m.k[l], k), append(m.v[l], v)
		a := make([]float64, len(q))
		for h := range m.heads {
			at := h / (m.heads / m.kvHeads) * d
			w := make([]float64, pos+1)
			top, sum := math.Inf(-1), 0.0
			for u := range w {
				for i := range d {
					w[u] += q[h*d+i] * m.k[l][u][at+i] / math.Sqrt(float64(d))
				}
				top = max(top, w[u])
			}
			for u := range w {
				w[u] = math.Exp(w[u] - top)
				sum += w[u]
			}
			for u := range w {
				for i := range d {
					a[h*d+i] += w[u] / sum * m.v[l][u][at+i]
				}
			}
		}
		for i, y := range m.mul(p+"attn_output", a) {
			x[i] += y
		}
		n = m.rms(p+"ffn_norm", x)
		g, u := m.mul(p+"ffn_gate", n), m.mul(p+"ffn_up", n)
		for i := range g {
			u[i] *= g[i] / (1 + math.Exp(-g[i]))
		}
		for i, y := range m.mul(p+"ffn_down", u) {
			x[i] += y
		}
	}
	x = m.rms("output_norm", x)
	if _, ok := m.w["output.weight"]; ok {
		return m.mul("output", x)
	}
	return m.mul("token_embd", x)
}

// TestCloseToRealNumbers bounds the relative error of the logits. Almost all of
// it comes from the int8 digits of the activations; a wrong formula would be
// off by far more.
func TestCloseToRealNumbers(t *testing.T) {
	type file struct {
		data  []byte
		bound float64
	}
	files := map[string]file{"tiny": {tiny.GGUF(), 0.02}}
	for _, name := range []string{"mixed", "plain"} {
		data, err := golden.GGUF(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = file{data, 0.03}
	}
	for name, f := range files {
		m, err := Load(f.data)
		if err != nil {
			t.Fatal(err)
		}
		prompt := []uint32{0, 5, 40, 33, 70, 101, 7, 99, 150, 12, 13, 14, 200, 201, 9, 3}
		if name == "tiny" {
			if prompt, err = m.Tokenize("Once upon a time, there lived a little fox who loved to sing."); err != nil {
				t.Fatal(err)
			}
		}
		fm := newFloatModel(t, f.data, m)
		var diff, norm float64
		err = m.newSession().run(context.Background(), prompt, 0, func(i int, logits []int64) error {
			for j, want := range fm.step(i, prompt[i]) {
				got := math.Ldexp(float64(logits[j]), -24)
				diff += (got - want) * (got - want)
				norm += want * want
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		rel := math.Sqrt(diff / norm)
		t.Logf("%s: logits differ from float64 by %.2f%%", name, 100*rel)
		if !(rel < f.bound) {
			t.Errorf("%s: relative error %.4f, want below %.4f", name, rel, f.bound)
		}
	}
}
