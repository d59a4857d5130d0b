package node

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node/api"
	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// TestSpell: whatever ends an answer, its tokens' texts are the answer.
func TestSpell(t *testing.T) {
	m, err := inference.Load(tiny.GGUF())
	require.NoError(t, err)
	prompt, err := m.Tokenize("Once upon a time")
	require.NoError(t, err)
	plain, err := m.Generate(t.Context(), prompt, inference.Params{MaxTokens: 30}, nil)
	require.NoError(t, err)
	text := wholeText(m, nil, plain.Tokens)
	require.Greater(t, len(text), 20)

	for name, c := range map[string]struct {
		p    inference.Params
		want string
	}{
		"length":               {inference.Params{MaxTokens: 30}, text},
		"a stop in a word":     {inference.Params{MaxTokens: 30, Stop: []string{text[9:12]}}, text[:strings.Index(text, text[9:12])]},
		"a stop of the begin":  {inference.Params{MaxTokens: 30, Stop: []string{text[:2]}}, ""},
		"a stop never reached": {inference.Params{MaxTokens: 5, Stop: []string{wholeText(m, nil, plain.Tokens[:5])[3:] + "!"}}, wholeText(m, nil, plain.Tokens[:5])},
		"its own end":          {inference.Params{Seed: 3, Temperature: 1_000_000}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			out, err := m.Generate(t.Context(), prompt, c.p, nil)
			require.NoError(t, err)
			whole := wholeText(m, c.p.Stop, out.Tokens)
			if c.p.Temperature == 0 {
				require.Equal(t, c.want, whole)
			} else {
				require.Equal(t, inference.FinishStop, out.Finish)
			}
			probs, err := m.LogProbs(t.Context(), prompt, out.Tokens, 2)
			require.NoError(t, err)

			tokens, joined := spell(m, c.p.Stop, whole, probs), ""
			for i, token := range tokens {
				require.Equal(t, out.Tokens[i], probs[i].ID)
				require.Equal(t, likely(probs[i].TokenProb), token.Likely)
				require.Len(t, token.Top, 2)
				require.Less(t, token.Offset, utf8.RuneCountInString(whole))
				joined += token.Text
			}
			require.Equal(t, whole, joined)
			require.Equal(t, whole == "", len(tokens) == 0)
			if c.p.Temperature != 0 {
				require.Len(t, tokens, len(out.Tokens)-1, "the token that ended the answer is none of its text")
			}
		})
	}
}

// TestSpellOffsets counts characters, not bytes, of characters that several
// tokens spell.
func TestSpellOffsets(t *testing.T) {
	m, err := inference.Load(tiny.GGUF())
	require.NoError(t, err)
	ids, err := m.Tokenize("aéü b")
	require.NoError(t, err)
	probs, err := m.LogProbs(t.Context(), ids[:1], ids[1:], 0)
	require.NoError(t, err)
	whole := wholeText(m, nil, ids[1:])
	joined := ""
	for _, token := range spell(m, nil, whole, probs) {
		require.Equal(t, utf8.RuneCountInString(joined), token.Offset)
		joined += token.Text
	}
	require.Equal(t, whole, joined)
	require.Contains(t, whole, "éü")
}

// TestLogProbErrors: whoever asks learns whether to try again or to ask for less.
func TestLogProbErrors(t *testing.T) {
	for err, status := range map[error]int{
		inference.ErrBusy: 429, inference.ErrMemory: 400,
	} {
		var e *api.Error
		require.ErrorAs(t, apiError(fmt.Errorf("model: %w", err)), &e)
		require.Equal(t, status, e.Status)
		require.Contains(t, e.Message, err.Error())
	}
	var e *api.Error
	require.ErrorAs(t, apiError(inference.ErrMemory), &e)
	require.Equal(t, "logprobs", e.Param)
}

// TestLogProbsTakeThePlaceOfACheck: as many run at once, and a caller who leaves
// does not wait.
func TestLogProbsTakeThePlaceOfACheck(t *testing.T) {
	m, err := inference.Load(tiny.GGUF())
	require.NoError(t, err)
	c := &coordinatorRole{checks: make(chan struct{}, 1)}
	probs, err := c.logProbs(t.Context(), m, []uint32{1}, []uint32{2, 3}, 1)
	require.NoError(t, err)
	require.Len(t, probs, 2)

	c.checks <- struct{}{}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = c.logProbs(ctx, m, []uint32{1}, []uint32{2, 3}, 1)
	require.ErrorIs(t, err, context.Canceled)
	<-c.checks
	_, err = c.logProbs(t.Context(), m, []uint32{1}, []uint32{2, 3}, 1)
	require.NoError(t, err, "the place is free again")
}
