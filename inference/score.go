package inference

import (
	"context"
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
)

// Score runs a text given as tokens and calls visit with the logits (Q24) of
// each position from from on, in order: those at pos are about the token at
// pos+1. visit may change them and must not keep them; it may be called on any
// goroutine, one call at a time. An error from it ends the call.
func (m *Model) Score(ctx context.Context, tokens []uint32, from int, visit func(pos int, logits []int64) error) error {
	if len(tokens) > m.ContextLength() {
		return fmt.Errorf("%w: %d tokens, the context holds %d", ErrContext, len(tokens), m.ContextLength())
	}
	if len(tokens) == 0 {
		return fmt.Errorf("%w: it is empty", ErrPrompt)
	}
	if err := m.checkTokens(tokens); err != nil {
		return err
	}
	return m.engine.Run(ctx, &engine.Job{
		Tokens: tokens, Most: len(tokens), From: from,
		Visit: func(pos int, logits []int64) (uint32, bool, error) { return 0, false, visit(pos, logits) },
	})
}
