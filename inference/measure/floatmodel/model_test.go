package floatmodel

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/measure/llamacpp"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

// peer renews testdata/llamacpp.json, which holds what llama.cpp computes.
var peer = flag.String("llama-perplexity", "", "path of llama-perplexity: asks it again instead of reading its answers from testdata")

// answer is what llama.cpp says of one position: the most probable tokens.
type answer struct {
	Seq, Pos int
	Tokens   []uint32
	LogProbs []float64
}

type said struct {
	Arch    string
	Seed    uint64
	Chunks  [][]uint32
	Answers []answer
}

// config is a model whose weights are plain floats, so that llama.cpp rounds
// nothing but its sums.
func config(arch string, seed uint64) random.Config {
	c := random.Tiny(arch, seed)
	c.Rough, c.RopeDims, c.Types = false, 0, []gguf.Type{gguf.F32}
	return c
}

const about = 0.01 // llama.cpp keeps keys, values and GELU in half floats

// TestAgainstLlamaCpp compares with what another implementation computed.
func TestAgainstLlamaCpp(t *testing.T) {
	const file = "testdata/llamacpp.json"
	if *peer != "" {
		b, err := json.Marshal(ask(t))
		if err == nil {
			err = os.WriteFile(file, b, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []said
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	archs := map[string]int{}
	for _, s := range all {
		m := open(t, config(s.Arch, s.Seed))
		answers := s.Answers
		err := m.Run(context.Background(), s.Chunks, 0, func(seq, pos int, logits []float64) error {
			if len(answers) == 0 || answers[0].Seq != seq || answers[0].Pos != pos {
				return nil
			}
			sum := logSum(logits)
			for i, id := range answers[0].Tokens {
				if got := logits[id] - sum; math.Abs(got-answers[0].LogProbs[i]) > about {
					t.Errorf("%s %d: log probability of token %d behind position %d is %.4f, llama.cpp says %.4f", s.Arch, s.Seed, id, pos, got, answers[0].LogProbs[i])
				}
			}
			answers = answers[1:]
			archs[s.Arch]++
			return nil
		})
		if err != nil || len(answers) > 0 {
			t.Fatalf("%s %d: %d answers were not reached (%v)", s.Arch, s.Seed, len(answers), err)
		}
	}
	for _, a := range random.Architectures {
		if archs[a] < 8 {
			t.Errorf("%s: %d positions compared, want at least 8", a, archs[a])
		}
	}
}

func logSum(logits []float64) float64 {
	top, sum := slices.Max(logits), 0.0
	for _, v := range logits {
		sum += math.Exp(v - top)
	}
	return top + math.Log(sum)
}

// ask lets llama.cpp run the models on a text.
func ask(t *testing.T) (all []said) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text")
	if err := os.WriteFile(text, []byte(strings.Repeat("the quick brown fox jumps over a lazy dog, ", 30)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, arch := range random.Architectures {
		for seed := range uint64(4) {
			data, err := random.Bytes(config(arch, seed))
			if err != nil {
				t.Fatal(err)
			}
			model, logits := filepath.Join(dir, "model"), filepath.Join(dir, "logits")
			if err := os.WriteFile(model, data, 0o600); err != nil {
				t.Fatal(err)
			}
			p := llamacpp.Perplexity{Model: model, Text: text, Threads: 2, Context: 80, Chunks: 2}
			if _, err := p.Run(t.Context(), *peer, logits); err != nil {
				t.Fatal(err)
			}
			l, err := llamacpp.OpenLogits(logits)
			if err != nil {
				t.Fatal(err)
			}
			s := said{Arch: arch, Seed: seed, Chunks: l.Chunks}
			probs := make([]float64, l.Vocab)
			for seq := range l.Chunks {
				if bos := beginning(t, data); bos >= 0 {
					s.Chunks[seq][0] = uint32(bos) // as llama-perplexity runs it
				}
				for pos := l.First(); pos < l.First()+l.Scored(); pos++ {
					if err := l.Next(probs); err != nil {
						t.Fatal(err)
					}
					if pos%13 == 0 {
						s.Answers = append(s.Answers, best(seq, pos, probs))
					}
				}
			}
			all = append(all, s)
			if err := l.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	return all
}

// beginning is the token that the file puts before every text, or -1.
func beginning(t *testing.T, data []byte) int {
	f, err := gguf.Read(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	if add, _, _ := f.Bool("tokenizer.ggml.add_bos_token"); !add {
		return -1
	}
	id, _, _ := f.Uint("tokenizer.ggml.bos_token_id")
	return int(id)
}

func best(seq, pos int, probs []float64) answer {
	a := answer{Seq: seq, Pos: pos}
	for range 5 {
		top := 0
		for i := range probs {
			if probs[i] > probs[top] {
				top = i
			}
		}
		a.Tokens, a.LogProbs = append(a.Tokens, uint32(top)), append(a.LogProbs, math.Round(probs[top]*1e4)/1e4)
		probs[top] = math.Inf(-1)
	}
	return a
}

func open(t *testing.T, c random.Config) *Model {
	t.Helper()
	data, err := random.Bytes(c)
	if err != nil {
		t.Fatal(err)
	}
	m, err := Open(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestBlocks: every type is read as the engine's reader reads it, which is
// other code.
func TestBlocks(t *testing.T) {
	for name, typ := range random.Types {
		m := open(t, random.Config{Arch: "llama", Width: 256, Layers: 1, FFN: 256, Heads: 4, Types: []gguf.Type{typ}, Rough: true})
		tensor, _ := m.f.Tensor("blk.0.ffn_down.weight")
		r, err := m.f.Rows(tensor)
		if err != nil {
			t.Fatal(err)
		}
		var row gguf.Row
		real := func(n gguf.Number) float64 { return math.Ldexp(float64(n.M), int(n.E)) }
		for i := range 256 {
			got, err := m.rows(tensor, i, i+1)
			if err != nil {
				t.Fatal(err)
			}
			if err := r.Next(&row); err != nil {
				t.Fatal(err)
			}
			for j, g := range got {
				var want float64
				if len(row.Numbers) > 0 {
					want = real(row.Numbers[j])
				} else {
					want = float64(row.Digits[j]) * real(row.Factors[j*len(row.Factors)/256])
					if len(row.Minima) > 0 {
						want += real(row.Minima[j*len(row.Minima)/256])
					}
				}
				if math.Abs(g-want) > 1e-12*math.Abs(want) {
					t.Fatalf("%s: row %d, element %d is %v, want %v", name, i, j, g, want)
				}
			}
		}
	}
}

// TestRefused: what would be evaluated wrongly is refused by name.
func TestRefused(t *testing.T) {
	c := random.Tiny("gemma3", 1)
	c.Floats = map[string]uint32{"gemma3.final_logit_softcapping": math.Float32bits(30)}
	data, err := random.Bytes(c)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Open(bytes.NewReader(data), int64(len(data)))
	if !errors.Is(err, ErrUnsupported) || !strings.Contains(fmt.Sprint(err), "softcapping") {
		t.Errorf("error %v, want %v naming the key", err, ErrUnsupported)
	}
	m := open(t, random.Tiny("llama", 1))
	if err := m.Run(t.Context(), [][]uint32{{1 << 20}}, 0, nil); err == nil {
		t.Error("a token outside the vocabulary was accepted")
	}
}

// TestMultiply: edges of the tiles.
func TestMultiply(t *testing.T) {
	for _, n := range [][3]int{{1, 1, 1}, {2, 4, 8}, {3, 5, 7}, {5, 3, 2}} {
		a, b, c := make([]float64, n[0]*n[2]), make([]float64, n[1]*n[2]), make([]float64, n[0]*n[1])
		for i := range a {
			a[i] = float64(i%5 - 2)
		}
		for i := range b {
			b[i] = float64(i%7 - 3)
		}
		multiply(c, n[1], a, b, n[2])
		for i := range n[0] {
			for j := range n[1] {
				var want float64
				for x := range n[2] {
					want += a[i*n[2]+x] * b[j*n[2]+x]
				}
				if c[i*n[1]+j] != want {
					t.Errorf("%v: element %d %d is %v, want %v", n, i, j, c[i*n[1]+j], want)
				}
			}
		}
	}
}
