package trace

import (
	"bytes"
	"context"
	"encoding/hex"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/reference"
)

func load(t testing.TB, name string) *model.Model {
	t.Helper()
	file, err := golden.GGUF(name)
	require.NoError(t, err)
	m, err := model.Load(file)
	require.NoError(t, err)
	return m
}

// slowly runs the reference engine.
func slowly(m *model.Model) Runner {
	return func(_ context.Context, tokens []uint32, from int, see func(pos, op int, value any)) error {
		r := reference.New(m, func(pos, op int, value any) {
			if pos >= from {
				see(pos, op, value)
			}
		})
		for _, id := range tokens {
			r.Step(id)
		}
		return nil
	}
}

// TestGoldenTraces: the second implementation has the same roots.
func TestGoldenTraces(t *testing.T) {
	for _, name := range golden.Models {
		m := load(t, name)
		want, err := golden.LoadNetwork(name)
		require.NoError(t, err)
		require.NotEmpty(t, want.Traces)
		for _, w := range want.Traces {
			span := Span{From: w.First, To: w.Last + 1, Ops: m.Ops()}
			tr, err := New(t.Context(), slowly(m), want.Tokens, span)
			require.NoError(t, err)
			root := tr.Root()
			require.Equal(t, w.Root, hex.EncodeToString(root[:]), "%s, positions %d to %d", name, w.First, w.Last)

			last := Node{w.Last, m.Closing(model.OpLogits)}
			open, err := tr.Open(t.Context(), last, Node{w.First, model.Op(0, model.OpAttnQuant)})
			require.NoError(t, err)
			require.Len(t, open[0].Value, 8*m.Vocab)
			require.NoError(t, open[0].Verify(root, span, last))
		}
	}
}

// TestOpenRows opens the first and the last row of every weight, absent ones
// too.
func TestOpenRows(t *testing.T) {
	for _, name := range golden.Models {
		m := load(t, name)
		all := m.Weights()
		forms := map[string]int{}
		for i := range all {
			w := &all[i]
			for _, row := range slices.Compact([]int{0, max(0, w.Rows()-1)}) {
				o, err := OpenRow(t.Context(), m, i, row)
				require.NoError(t, err)
				require.NoError(t, o.Verify(m.WeightRoot, i, row), "%s: %q, row %d", name, w.Name, row)
				back, err := DecodeRow(o.Append(nil))
				require.NoError(t, err)
				require.NoError(t, back.Verify(m.WeightRoot, i, row))

				require.ErrorIs(t, o.Verify(m.WeightRoot, i+1, row), ErrOpening)
				require.ErrorIs(t, o.Verify(m.WeightRoot, i, row+1), ErrOpening)
				require.ErrorIs(t, o.Verify([32]byte{}, i, row), ErrOpening)
				bad := *o
				bad.Value = append(bytes.Clone(o.Value), 0)
				require.ErrorIs(t, bad.Verify(m.WeightRoot, i, row), ErrOpening)
				bad.Value = nil
				if o.Value != nil {
					require.ErrorIs(t, bad.Verify(m.WeightRoot, i, row), ErrOpening)
				}
				if o.InMatrix != nil {
					bad = *o
					bad.InMatrix = nil
					require.ErrorIs(t, bad.Verify(m.WeightRoot, i, row), ErrOpening)
				}
			}
			switch {
			case w.Matrix != nil:
				forms["matrix"]++
			case w.Rows() == 1:
				forms["vector"]++
			default:
				forms["absent"]++
			}
		}
		require.Len(t, forms, 3, "%s: %v", name, forms)
	}
}

func TestOpenRowRefuses(t *testing.T) {
	m := load(t, "llama")
	n := len(m.Weights())
	for _, c := range []struct{ weight, row int }{{-1, 0}, {n, 0}, {0, -1}, {0, m.Vocab}, {1, 1}} {
		_, err := OpenRow(t.Context(), m, c.weight, c.row)
		require.ErrorIs(t, err, ErrRange, "%+v", c)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := OpenRow(ctx, m, 0, 0)
	require.ErrorIs(t, err, context.Canceled)
}

func FuzzDecodeRow(f *testing.F) {
	m := load(f, "qwen2")
	for i := range 6 {
		o, err := OpenRow(context.Background(), m, i, 0)
		require.NoError(f, err)
		f.Add(o.Append(nil))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := DecodeRow(b)
		if err != nil {
			require.ErrorIs(t, err, merkle.ErrOpening)
			return
		}
		require.Equal(t, b, o.Append(nil))
	})
}
