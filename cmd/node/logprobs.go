package node

import (
	"context"
	"unicode/utf8"

	"github.com/cuckoo-network/cuckoo/cmd/node/api"
	"github.com/cuckoo-network/cuckoo/inference"
)

// logProbs computes the log-probabilities of an output with the coordinator's
// own model: they have the same bits as the miner's, so no message carries them.
// It takes the place of a check.
func (c *coordinatorRole) logProbs(ctx context.Context, e Engine, prompt, ids []uint32, top int) ([]inference.LogProb, error) {
	select {
	case c.checks <- struct{}{}:
		defer func() { <-c.checks }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return e.LogProbs(ctx, prompt, ids, top)
}

// spell gives the tokens of an answer the parts of its text. Those that begin
// behind its end, such as the token that ended it, are left out.
func spell(e Engine, stops []string, whole string, probs []inference.LogProb) []api.Token {
	var out []api.Token
	shown, plain := e.NewText(stops), e.NewDecoder()
	begin := 0
	for _, p := range probs {
		if begin < len(whole) {
			t := api.Token{Likely: likely(p.TokenProb), Offset: utf8.RuneCountInString(whole[:begin])}
			for _, q := range p.Top {
				t.Top = append(t.Top, likely(q))
			}
			out = append(out, t)
		}
		begin += len(plain.Add(p.ID))
		tell(out, shown.Add(p.ID))
	}
	tell(out, shown.Flush())
	return out
}

// tell adds text to the last token. It may have been held back for some tokens.
func tell(tokens []api.Token, text string) {
	if n := len(tokens); n > 0 {
		tokens[n-1].Text += text
	}
}

func likely(p inference.TokenProb) api.Likely {
	return api.Likely{Name: p.Name, Bytes: p.Bytes, LogProb: p.LogProb}
}
