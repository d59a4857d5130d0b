package inference

import (
	"context"
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// Nat is one nat in the unit of log-probabilities.
const Nat = sample.Nat

// TokenProb is a token and the logarithm of its probability.
type TokenProb struct {
	ID      uint32
	LogProb int64  // millionths of a nat, at most 0
	Name    string // in the vocabulary
	Bytes   []byte // what it prints as; nil for a control token
}

// LogProb is a token of an output and the tokens that were likeliest there,
// which need not include it.
type LogProb struct {
	TokenProb
	Top []TokenProb // by descending logit, then ascending id
}

// LogProbs says how likely each token of an output was, with up to
// sample.MaxTop of the likeliest tokens in its place, by one prefill pass over
// prompt and tokens. The probabilities are the model's own, before penalties and
// temperature.
func (m *Model) LogProbs(ctx context.Context, prompt, tokens []uint32, top int) ([]LogProb, error) {
	if top < 0 || top > sample.MaxTop {
		return nil, fmt.Errorf("%w: top_logprobs %d, want 0 to %d", ErrParams, top, sample.MaxTop)
	}
	if err := m.checkPrompt(prompt); err != nil {
		return nil, err
	}
	n := len(tokens)
	if n == 0 {
		return nil, nil
	}
	if len(prompt)+n > m.ContextLength() {
		return nil, fmt.Errorf("%w: %d tokens of prompt and %d of output, the context holds %d", ErrContext, len(prompt), n, m.ContextLength())
	}
	if err := m.checkTokens(tokens); err != nil {
		return nil, fmt.Errorf("output: %w", err)
	}
	out := make([]LogProb, n)
	all := append(append(make([]uint32, 0, len(prompt)+n-1), prompt...), tokens[:n-1]...)
	err := m.Score(ctx, all, len(prompt)-1, func(pos int, logits []int64) error {
		i := pos - (len(prompt) - 1)
		s := sample.NewSoftmax(logits)
		out[i].TokenProb = m.tokenProb(sample.Token{ID: tokens[i], LogProb: s.LogProb(tokens[i])})
		for _, t := range s.Top(top) {
			out[i].Top = append(out[i].Top, m.tokenProb(t))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (m *Model) tokenProb(t sample.Token) TokenProb {
	p := TokenProb{ID: t.ID, LogProb: t.LogProb, Name: m.tok.Tables().Tokens[t.ID]}
	if piece := m.tok.Piece(t.ID); piece != "" {
		p.Bytes = []byte(piece)
	}
	return p
}
