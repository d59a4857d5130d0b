package trace

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

const ops = 7 // of which op 5 is absent

// fake is a run whose nodes are made from the tokens up to their position, shown
// in any order. One that lies has a new value each time.
type fake struct {
	runs, from, reach int
	lies              bool
	fails             error
}

func (f *fake) run(ctx context.Context, tokens []uint32, from int, see func(pos, op int, value any)) error {
	f.runs++
	f.from, f.reach = from, len(tokens)
	var nodes []Node
	for p := from; p < len(tokens); p++ {
		for op := range ops {
			if op != 5 {
				nodes = append(nodes, Node{p, op})
			}
		}
	}
	rand.Shuffle(len(nodes), func(i, j int) { nodes[i], nodes[j] = nodes[j], nodes[i] })
	scratch := make([]int64, 2) // an observer that kept it would see another node's value
	for _, n := range nodes {
		x := int64(tokens[n.Position])*100 + int64(n.Op)
		if f.lies {
			x = int64(f.runs)
		}
		switch n.Op {
		case 1:
			see(n.Position, n.Op, &num.Vec{X: []int8{-3, int8(n.Position)}, T: []int32{65535}, A: num.Scale{M: 1 << 30, E: -5}})
		case 2:
			see(n.Position, n.Op, []num.Half{{Q: []int16{int16(x)}, Shift: -1}, {Q: []int16{-2}, Shift: 3}})
		default:
			scratch[0], scratch[1] = x, -x
			see(n.Position, n.Op, scratch)
		}
	}
	return errors.Join(f.fails, context.Cause(ctx))
}

func tokens(n int) (out []uint32) {
	for i := range n {
		out = append(out, uint32(i*i+1))
	}
	return out
}

func TestTrace(t *testing.T) {
	f := new(fake)
	span := Span{From: 3, To: 40, Ops: ops}
	tr, err := New(t.Context(), f.run, tokens(50), span)
	require.NoError(t, err)
	require.Equal(t, []int{3, 40}, []int{f.from, f.reach}, "no more than the range")
	require.Equal(t, span, tr.Span())

	again, err := New(t.Context(), f.run, tokens(40), span)
	require.NoError(t, err)
	require.Equal(t, tr.Root(), again.Root(), "the order in which nodes are shown does not matter")

	nodes := []Node{{3, 0}, {39, 6}, {17, 1}, {17, 2}, {20, 5}, {9, 0}}
	f.runs = 0
	openings, err := tr.Open(t.Context(), nodes...)
	require.NoError(t, err)
	require.Equal(t, 1, f.runs)
	want := [][]byte{
		{0xe8, 3, 0, 0, 0, 0, 0, 0, 0x18, 0xfc, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, // 1000, -1000
		nil,
		{0xfd, 17, 0xff, 0xff, 0, 0, 0, 0x40, 0xfb, 0xff, 0xff, 0xff},
		{0x4a, 0x71, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 3, 0, 0, 0}, // 29002, -2; -1, 3
		nil,
		nil,
	}
	for i, o := range openings {
		require.NoError(t, o.Verify(tr.Root(), span, nodes[i]))
		if want[i] != nil {
			require.Equal(t, want[i], o.Value)
		}
	}
	require.Empty(t, openings[4].Value, "an absent node")

	f.runs = 0
	_, err = tr.Open(t.Context(), Node{20, 5})
	require.NoError(t, err)
	require.Zero(t, f.runs, "nothing to compute")
	_, err = tr.Open(t.Context(), Node{5, 0})
	require.NoError(t, err)
	require.Equal(t, []int{5, 6}, []int{f.from, f.reach}, "no more than the node")
}

// TestEveryNode of a small range opens, and verifies as itself alone.
func TestEveryNode(t *testing.T) {
	f := new(fake)
	span := Span{From: 1, To: 12, Ops: ops}
	tr, err := New(t.Context(), f.run, tokens(12), span)
	require.NoError(t, err)
	var nodes []Node
	for p := span.From; p < span.To; p++ {
		for op := range ops {
			nodes = append(nodes, Node{p, op})
		}
	}
	openings, err := tr.Open(t.Context(), nodes...)
	require.NoError(t, err)
	for i, o := range openings {
		for _, n := range nodes {
			err := o.Verify(tr.Root(), span, n)
			if n == nodes[i] {
				require.NoError(t, err)
			} else {
				require.ErrorIs(t, err, ErrOpening)
			}
		}
		back, err := Decode(o.Append(nil))
		require.NoError(t, err)
		require.NoError(t, back.Verify(tr.Root(), span, nodes[i]))
		_, err = Decode(o.Append(nil)[:7])
		require.ErrorIs(t, err, ErrOpening)
		bad := o
		bad.Value = append(slices.Clone(o.Value), 0)
		require.ErrorIs(t, bad.Verify(tr.Root(), span, nodes[i]), ErrOpening)
		require.ErrorIs(t, o.Verify([32]byte{1}, span, nodes[i]), ErrOpening)
		require.NoError(t, o.Verify(tr.Root(), Span{From: 0, To: 11, Ops: ops}, Node{nodes[i].Position - 1, nodes[i].Op}),
			"positions are not in the root: whoever verifies knows the range")
		require.Error(t, o.Verify(tr.Root(), Span{From: 1, To: 13, Ops: ops}, nodes[i]))
		require.Error(t, o.Verify(tr.Root(), Span{From: 1, To: 12, Ops: ops + 1}, nodes[i]))
		require.ErrorIs(t, o.Verify(tr.Root(), span, Node{12, 0}), ErrRange)
		require.ErrorIs(t, o.Verify(tr.Root(), span, Node{1, -1}), ErrRange)
	}
}

func TestRefused(t *testing.T) {
	f := new(fake)
	for _, s := range []Span{
		{From: -1, To: 3, Ops: ops}, {From: 3, To: 3, Ops: ops}, {From: 4, To: 3, Ops: ops}, {From: 0, To: 3}, {From: 0, To: 11, Ops: ops},
		{From: 0, To: 1, Ops: MaxNodes + 1}, {From: 0, To: 1 << 40, Ops: 1 << 22}, {From: 0, To: MaxNodes, Ops: 2},
	} {
		_, err := New(t.Context(), f.run, tokens(10), s)
		require.ErrorIs(t, err, ErrRange, "%+v", s)
	}
	require.Zero(t, f.runs)

	tr, err := New(t.Context(), f.run, tokens(10), Span{From: 2, To: 10, Ops: ops})
	require.NoError(t, err)
	for _, n := range []Node{{1, 0}, {10, 0}, {3, ops}, {3, -1}} {
		_, err := tr.Open(t.Context(), n)
		require.ErrorIs(t, err, ErrRange, "%+v", n)
	}
}

func TestErrorsOfTheRun(t *testing.T) {
	broken := errors.New("broken")
	_, err := New(t.Context(), (&fake{fails: broken}).run, tokens(5), Span{To: 5, Ops: ops})
	require.ErrorIs(t, err, broken)
	f := new(fake)
	tr, err := New(t.Context(), f.run, tokens(5), Span{To: 5, Ops: ops})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = tr.Open(ctx, Node{3, 3})
	require.ErrorIs(t, err, context.Canceled)
	f.lies = true
	_, err = tr.Open(t.Context(), Node{3, 3})
	require.ErrorIs(t, err, merkle.ErrOpening, "another value in the second run")
}
