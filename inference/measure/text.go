package measure

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/measure/llamacpp"
)

var (
	// ErrText reports a text that is too short to be scored.
	ErrText = errors.New("text too short")
	// ErrTokens reports two tokenizers that read the text differently, so that
	// nothing can be compared.
	ErrTokens = errors.New("llama.cpp splits the text into other tokens")
)

// text is a text cut into chunks.
type text struct {
	chunks  [][]uint32 // as the text reads
	context int
	begin   []uint32 // the token that begins every text, if there is one
}

// first is the first position of a chunk whose prediction is scored, and scored
// how many are: the last one has nothing to be compared with.
func (t *text) first() int  { return t.context / 2 }
func (t *text) scored() int { return t.context - 1 - t.first() }

// run is a chunk as it is run, without the last token.
func (t *text) run(i int) []uint32 {
	c := slices.Clone(t.chunks[i][:t.context-1])
	copy(c, t.begin)
	return c
}

// text reads the text and cuts it.
func (q *Quality) text(m *inference.Model) (*text, error) {
	if q.Context > m.ContextLength() || q.Context < 4 {
		return nil, fmt.Errorf("%w: chunks of %d tokens, the context holds %d", ErrLength, q.Context, m.ContextLength())
	}
	raw, err := os.ReadFile(q.Text)
	if err != nil {
		return nil, err
	}
	ids, err := m.Tokenizer().Plain(strings.TrimSuffix(string(raw), "\n")) // as llama-perplexity reads a file
	if err != nil {
		return nil, err
	}
	t := &text{context: q.Context}
	if t.begin, err = m.Tokenizer().Plain(""); err != nil {
		return nil, err
	}
	if len(t.begin) > 1 {
		return nil, fmt.Errorf("%w: the model ends texts with a token, which has no place in a chunk", ErrText)
	}
	if len(ids) < 2*q.Context { // as llama-perplexity demands
		return nil, fmt.Errorf("%w: %d tokens, at least %d are needed", ErrText, len(ids), 2*q.Context)
	}
	if q.Tokens > 0 {
		ids = ids[:min(len(ids), max(q.Tokens, q.Context))]
	}
	for ; len(ids) >= q.Context; ids = ids[q.Context:] {
		t.chunks = append(t.chunks, ids[:q.Context])
	}
	return t, nil
}

// same checks that the peer ran the same tokens.
func (t *text) same(l *llamacpp.Logits) error {
	if len(l.Chunks) != len(t.chunks) || l.Context != t.context {
		return fmt.Errorf("%w: %d chunks of %d, here %d of %d", ErrTokens, len(l.Chunks), l.Context, len(t.chunks), t.context)
	}
	for i, c := range l.Chunks {
		for j, id := range c {
			if id != t.chunks[i][j] {
				return fmt.Errorf("%w: token %d is %d, here %d", ErrTokens, i*t.context+j, id, t.chunks[i][j])
			}
		}
	}
	return nil
}
