package inference_test

import (
	"encoding/hex"
	"errors"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
)

// network is a model of the second implementation, and what it computes.
func network(t *testing.T, name string) (*inference.Model, *golden.Network) {
	t.Helper()
	file, err := golden.GGUF(name)
	if err != nil {
		t.Fatal(err)
	}
	want, err := golden.LoadNetwork(name)
	if err != nil {
		t.Fatal(err)
	}
	m, err := inference.Load(file, inference.Threads(2))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m, want
}

// TestTrace: the second implementation has the same roots and leaves, and what
// is opened verifies.
func TestTrace(t *testing.T) {
	for _, name := range golden.Models {
		m, want := network(t, name)
		for _, w := range want.Traces {
			tr, err := m.Trace(t.Context(), want.Tokens, w.First, w.Last+1)
			if err != nil {
				t.Fatal(err)
			}
			root := tr.Root()
			if got := hex.EncodeToString(root[:]); got != w.Root {
				t.Errorf("%s, positions %d to %d: root %s, want %s", name, w.First, w.Last, got, w.Root)
			}
			n := inference.Node{Position: w.Last, Op: tr.Span().Ops - 1}
			open, err := tr.Open(t.Context(), n)
			if err != nil {
				t.Fatal(err)
			}
			back, err := inference.DecodeOpening(open[0].Append(nil))
			if err != nil {
				t.Fatal(err)
			}
			if err := back.Verify(root, tr.Span(), n); err != nil || len(back.Value) != 8*m.VocabSize() {
				t.Errorf("%s: the logits open to %d bytes: %v", name, len(back.Value), err)
			}
		}
	}
}

func TestTraceRefuses(t *testing.T) {
	m, want := network(t, golden.Models[0])
	n := len(want.Tokens)
	for what, c := range map[string]struct {
		tokens   []uint32
		from, to int
		want     error
	}{
		"past the tokens": {want.Tokens, 0, n + 1, inference.ErrRange},
		"no position":     {want.Tokens, 2, 2, inference.ErrRange},
		"below zero":      {want.Tokens, -1, 2, inference.ErrRange},
		"a strange token": {[]uint32{1 << 30}, 0, 1, inference.ErrPrompt},
		"a long prompt":   {make([]uint32, m.ContextLength()+1), 0, 1, inference.ErrContext},
	} {
		if _, err := m.Trace(t.Context(), c.tokens, c.from, c.to); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", what, err, c.want)
		}
	}
}

func TestOpenRow(t *testing.T) {
	m, _ := network(t, "qwen2")
	root := m.Info().WeightRoot
	for _, tensor := range []string{"token_embd.weight", "blk.0.attn_q.bias", "blk.0.attn_norm.weight"} {
		i, err := m.WeightIndex(tensor)
		if err != nil {
			t.Fatal(err)
		}
		o, err := m.OpenRow(t.Context(), tensor, 0)
		if err != nil {
			t.Fatal(err)
		}
		back, err := inference.DecodeRowOpening(o.Append(nil))
		if err != nil {
			t.Fatal(err)
		}
		if err := back.Verify(root, i, 0); err != nil || len(back.Value) == 0 {
			t.Errorf("%s: %d bytes, %v", tensor, len(back.Value), err)
		}
		if err := back.Verify(root, i+1, 0); !errors.Is(err, inference.ErrOpening) {
			t.Errorf("%s passes for another weight: %v", tensor, err)
		}
	}
	for tensor, row := range map[string]int{"": 0, "blk.0.ffn_gate_exps.weight": 0, "token_embd.weight": m.VocabSize(), "output_norm.weight": 1} {
		if _, err := m.OpenRow(t.Context(), tensor, row); !errors.Is(err, inference.ErrRange) {
			t.Errorf("row %d of %q: %v, want ErrRange", row, tensor, err)
		}
	}
}

// TestGoldenLogProbs compares with the second implementation.
func TestGoldenLogProbs(t *testing.T) {
	for _, name := range golden.Models {
		m, want := network(t, name)
		check := func(what string, got []inference.LogProb, want []int64) {
			t.Helper()
			values := make([]int64, len(got))
			for i, p := range got {
				values[i] = p.LogProb
			}
			if !slices.Equal(values, want) || len(want) == 0 {
				t.Errorf("%s, %s: %v, want %v", name, what, values, want)
			}
		}
		got, err := m.LogProbs(t.Context(), want.Tokens[:1], want.Tokens[1:], 0)
		if err != nil {
			t.Fatal(err)
		}
		check("tokens", got, want.LogProbs)
		for _, r := range want.Runs {
			got, err := m.LogProbs(t.Context(), r.Prompt, r.Tokens, 3)
			if err != nil {
				t.Fatal(err)
			}
			check("a run", got, r.LogProbs)
		}
	}
}
