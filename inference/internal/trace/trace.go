// Package trace commits to what a model computes. The nodes (position, op) of a
// range of positions are the leaves of a Merkle tree, ordered by position and
// op; a leaf is the hash of the node's encoding (num), and a node that the
// architecture does not have is the hash of no bytes. A row of weights opens up
// to the weight root that the model id holds.
//
// A trace is made on demand. It keeps 32 bytes a node and no values: what is
// opened is computed again.
package trace

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

var (
	// ErrRange reports positions, ops or rows that are not there, or too many
	// of them.
	ErrRange = errors.New("out of the trace's range")
	// ErrOpening reports a proof that does not hold.
	ErrOpening = merkle.ErrOpening
)

// MaxNodes is the most nodes of one trace: 128 MiB of hashes.
const MaxNodes = 1 << 22

// Node is one vector of a run.
type Node struct{ Position, Op int }

// Span is the positions From to To - 1, each of Ops ops.
type Span struct{ From, To, Ops int }

// count is the number of nodes.
func (s Span) count() int { return (s.To - s.From) * s.Ops }

// check refuses what is no range, or too large for one tree.
func (s Span) check() error {
	switch {
	case s.Ops <= 0 || s.Ops > MaxNodes || s.From < 0 || s.To <= s.From:
		return fmt.Errorf("%w: positions %d to %d of %d ops", ErrRange, s.From, s.To, s.Ops)
	case s.To-s.From > MaxNodes/s.Ops:
		return fmt.Errorf("%w: %d positions of %d ops are more than %d nodes: trace fewer positions", ErrRange, s.To-s.From, s.Ops, MaxNodes)
	}
	return nil
}

// index is the leaf of a node.
func (s Span) index(n Node) (int, bool) {
	in := n.Position >= s.From && n.Position < s.To && n.Op >= 0 && n.Op < s.Ops
	return (n.Position-s.From)*s.Ops + n.Op, in
}

// Runner runs tokens from position 0 on. see gets each node of the positions
// from one on once, in any order, one call at a time: a *num.Vec, a []int64 or a
// []num.Half, which it does not keep.
type Runner func(ctx context.Context, tokens []uint32, from int, see func(pos, op int, value any)) error

// Trace is the tree over the nodes of a run.
type Trace struct {
	run    Runner
	tokens []uint32
	span   Span
	leaves []merkle.Hash
	root   merkle.Hash
}

// New runs tokens, which reach up to the span's end, and hashes its nodes.
func New(ctx context.Context, run Runner, tokens []uint32, span Span) (*Trace, error) {
	if err := span.check(); err != nil {
		return nil, err
	}
	if len(tokens) < span.To {
		return nil, fmt.Errorf("%w: positions up to %d of %d tokens", ErrRange, span.To, len(tokens))
	}
	t := &Trace{run: run, tokens: slices.Clone(tokens[:span.To]), span: span, leaves: make([]merkle.Hash, span.count())}
	absent := merkle.Leaf()
	for i := range t.leaves {
		t.leaves[i] = absent
	}
	var buf []byte
	err := run(ctx, t.tokens, span.From, func(pos, op int, value any) {
		buf = num.AppendNode(buf[:0], value)
		i, _ := span.index(Node{pos, op})
		t.leaves[i] = merkle.Leaf(buf)
	})
	if err != nil {
		return nil, err
	}
	t.root = merkle.Root(t.leaves)
	return t, nil
}

// Root is the root of the tree.
func (t *Trace) Root() [32]byte { return t.root }

// Span is the range of the trace.
func (t *Trace) Span() Span { return t.span }

// Open proves the values of nodes, in one more run up to the last of them.
func (t *Trace) Open(ctx context.Context, nodes ...Node) ([]Opening, error) {
	out := make([]Opening, len(nodes))
	wanted := make(map[Node][]byte)
	from, to := t.span.To, 0
	for i, n := range nodes {
		at, ok := t.span.index(n)
		if !ok {
			return nil, fmt.Errorf("%w: node (%d, %d), the trace has positions %d to %d of %d ops", ErrRange, n.Position, n.Op, t.span.From, t.span.To, t.span.Ops)
		}
		out[i].Path = merkle.Open(t.leaves, uint32(at))
		if t.leaves[at] != merkle.Leaf() {
			wanted[n] = nil
			from, to = min(from, n.Position), max(to, n.Position+1)
		}
	}
	if len(wanted) > 0 {
		err := t.run(ctx, t.tokens[:to], from, func(pos, op int, value any) {
			if _, ok := wanted[Node{pos, op}]; ok {
				wanted[Node{pos, op}] = num.AppendNode(nil, value)
			}
		})
		if err != nil {
			return nil, err
		}
	}
	for i, n := range nodes {
		out[i].Value = wanted[n]
		if err := out[i].Verify(t.root, t.span, n); err != nil {
			return nil, fmt.Errorf("node (%d, %d) was computed again with another value: %w", n.Position, n.Op, err)
		}
	}
	return out, nil
}

// Opening proves the value of a node.
type Opening struct {
	Value []byte // its encoding; none for a node the architecture does not have
	Path  merkle.Opening
}

// Verify checks that root commits, for the nodes of span, to the opening's value
// for n.
func (o *Opening) Verify(root [32]byte, span Span, n Node) error {
	if err := span.check(); err != nil {
		return err
	}
	at, ok := span.index(n)
	switch {
	case !ok:
		return fmt.Errorf("%w: node (%d, %d)", ErrRange, n.Position, n.Op)
	case int64(o.Path.Count) != int64(span.count()) || int64(o.Path.Index) != int64(at):
		return fmt.Errorf("%w: it is of leaf %d of %d, the node is leaf %d of %d", ErrOpening, o.Path.Index, o.Path.Count, at, span.count())
	}
	return o.Path.Verify(root, merkle.Leaf(o.Value))
}

// Append encodes the opening: path, then value.
func (o *Opening) Append(b []byte) []byte { return append(o.Path.Append(b), o.Value...) }

// Decode reads what Append writes. The value is part of b.
func Decode(b []byte) (o Opening, err error) {
	o.Path, o.Value, err = merkle.Decode(b)
	return o, err
}
