package inference_test

import (
	"context"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

func answered(t *testing.T, p inference.Params) (*inference.Model, []uint32, inference.Output) {
	t.Helper()
	m, err := inference.Load(tiny.GGUF())
	if err != nil {
		t.Fatal(err)
	}
	prompt, err := m.Tokenize("Once upon a time")
	if err != nil {
		t.Fatal(err)
	}
	out, err := m.Generate(t.Context(), prompt, p, nil)
	if err != nil {
		t.Fatal(err)
	}
	return m, prompt, out
}

// TestLogProbs: a greedy token is the first of its alternatives, and all
// probabilities of a place add up to one.
func TestLogProbs(t *testing.T) {
	m, prompt, out := answered(t, inference.Params{MaxTokens: 12})
	got, err := m.LogProbs(t.Context(), prompt, out.Tokens, sample.MaxTop)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != len(out.Tokens) {
		t.Fatalf("%d log-probabilities of %d tokens", len(got), len(out.Tokens))
	}
	for i, p := range got {
		if p.ID != out.Tokens[i] || len(p.Top) != sample.MaxTop || p.LogProb > 0 {
			t.Fatalf("token %d is %d: %+v", i, out.Tokens[i], p)
		}
		if best := p.Top[0]; best.ID != p.ID || best.LogProb != p.LogProb || best.Name != p.Name || string(best.Bytes) != string(p.Bytes) {
			t.Errorf("token %d: greedy chose %+v, the likeliest is %+v", i, p.TokenProb, best)
		}
		sum := 0.0
		for j, q := range p.Top {
			if j > 0 && q.LogProb > p.Top[j-1].LogProb {
				t.Errorf("token %d: alternative %d is likelier than the one before", i, j)
			}
			sum += math.Exp(float64(q.LogProb) / inference.Nat)
		}
		if sum > 1.0001 || sum < 0.3 {
			t.Errorf("token %d: the %d likeliest add up to %f", i, len(p.Top), sum)
		}
	}
}

// TestLogProbsAreBeforeTheParameters: temperature and penalties choose other
// tokens, and the same token in the same place is as likely as ever.
func TestLogProbsAreBeforeTheParameters(t *testing.T) {
	m, prompt, greedy := answered(t, inference.Params{MaxTokens: 6})
	_, _, other := answered(t, inference.Params{MaxTokens: 6, Temperature: 100 * sample.One, RepetitionPenalty: 2 * sample.One, Seed: 5})
	if slices.Equal(greedy.Tokens, other.Tokens) {
		t.Fatal("the parameters changed nothing")
	}
	a, err := m.LogProbs(t.Context(), prompt, greedy.Tokens, 5)
	if err != nil {
		t.Fatal(err)
	}
	b, err := m.LogProbs(t.Context(), prompt, other.Tokens, 5)
	if err != nil {
		t.Fatal(err)
	}
	for i, q := range a[0].Top { // in the first place both have the same logits
		if q.ID != b[0].Top[i].ID || q.LogProb != b[0].Top[i].LogProb {
			t.Errorf("alternative %d: %+v and %+v", i, q, b[0].Top[i])
		}
	}
	alone, err := m.LogProbs(t.Context(), append(slices.Clone(prompt), other.Tokens[:3]...), other.Tokens[3:], 0)
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range alone {
		if want := b[3+i].TokenProb; p.ID != want.ID || p.LogProb != want.LogProb || p.Top != nil {
			t.Errorf("token %d: %+v behind a longer prompt, %+v otherwise", 3+i, p, want)
		}
	}
}

func TestLogProbsOfControlTokens(t *testing.T) {
	m, prompt, _ := answered(t, inference.Params{MaxTokens: 1})
	end := uint32(0)
	for !m.IsEnd(end) {
		end++
	}
	got, err := m.LogProbs(t.Context(), prompt, []uint32{end}, 0)
	if err != nil {
		t.Fatal(err)
	}
	if p := got[0]; p.Bytes != nil || p.Name == "" {
		t.Errorf("the end of an answer prints %q and is called %q", p.Bytes, p.Name)
	}
}

func TestLogProbsRefuse(t *testing.T) {
	m, prompt, out := answered(t, inference.Params{MaxTokens: 2})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for name, c := range map[string]struct {
		ctx            context.Context
		prompt, tokens []uint32
		top            int
		want           error
	}{
		"top":               {t.Context(), prompt, out.Tokens, 21, inference.ErrParams},
		"top below":         {t.Context(), prompt, out.Tokens, -1, inference.ErrParams},
		"no prompt":         {t.Context(), nil, out.Tokens, 0, inference.ErrPrompt},
		"token":             {t.Context(), prompt, []uint32{uint32(m.VocabSize())}, 0, inference.ErrPrompt},
		"too many tokens":   {t.Context(), prompt, make([]uint32, m.ContextLength()), 0, inference.ErrContext},
		"a context ended":   {ctx, prompt, out.Tokens, 0, context.Canceled},
		"token of a prompt": {t.Context(), []uint32{1 << 30}, out.Tokens, 0, inference.ErrPrompt},
	} {
		if _, err := m.LogProbs(c.ctx, c.prompt, c.tokens, c.top); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if got, err := m.LogProbs(t.Context(), prompt, nil, 0); err != nil || got != nil {
		t.Errorf("of no tokens: %v, %v", got, err)
	}
}
