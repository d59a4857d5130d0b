package inference

import (
	"context"
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/trace"
)

// A trace commits to the nodes (position, op) of NUMERICS.md that a model
// computes, and opens any of them; a row of weights opens up to the weight root
// in the model id. Both are made on demand.
type (
	// Trace is the Merkle tree over the nodes of a range of positions.
	Trace = trace.Trace
	// Span is such a range: the positions From to To - 1, each of Ops ops.
	Span = trace.Span
	// Node is one vector.
	Node = trace.Node
	// Opening proves the value of a node, to whoever has the root and the span.
	Opening = trace.Opening
	// RowOpening proves a row of weights, to whoever has the weight root.
	RowOpening = trace.RowOpening
)

var (
	// ErrRange reports positions, ops or rows that are not there, or too many
	// for one trace: choose fewer positions.
	ErrRange = trace.ErrRange
	// ErrOpening reports an opening that does not hold.
	ErrOpening = trace.ErrOpening
)

// DecodeOpening reads what Opening.Append writes.
func DecodeOpening(b []byte) (Opening, error) { return trace.Decode(b) }

// DecodeRowOpening reads what RowOpening.Append writes.
func DecodeRowOpening(b []byte) (RowOpening, error) { return trace.DecodeRow(b) }

// Trace runs tokens, those of a prompt and of its output, and commits to the
// nodes of the positions from to to - 1. It keeps 32 bytes a node; what it opens
// is computed again, so the model must not be closed before.
func (m *Model) Trace(ctx context.Context, tokens []uint32, from, to int) (*Trace, error) {
	if len(tokens) > m.ContextLength() {
		return nil, fmt.Errorf("%w: %d tokens, the context holds %d", ErrContext, len(tokens), m.ContextLength())
	}
	if err := m.checkTokens(tokens); err != nil {
		return nil, err
	}
	return trace.New(ctx, m.nodes, tokens, Span{From: from, To: to, Ops: m.m.Ops()})
}

func (m *Model) nodes(ctx context.Context, tokens []uint32, from int, see func(pos, op int, value any)) error {
	return m.engine.Run(ctx, &engine.Job{Tokens: tokens, Most: len(tokens), From: len(tokens), See: see, SeeFrom: from})
}

// WeightIndex is the place of a tensor in the weight root.
func (m *Model) WeightIndex(tensor string) (int, error) {
	for i, w := range m.m.Weights() {
		if w.Name == tensor && tensor != "" {
			return i, nil
		}
	}
	return 0, fmt.Errorf("%w: a %s model has no tensor %q", ErrRange, m.m.Arch, tensor)
}

// OpenRow proves a row of a tensor; a gain or a bias is one row. It hashes all
// weights.
func (m *Model) OpenRow(ctx context.Context, tensor string, row int) (*RowOpening, error) {
	i, err := m.WeightIndex(tensor)
	if err != nil {
		return nil, err
	}
	return trace.OpenRow(ctx, m.m, i, row)
}
