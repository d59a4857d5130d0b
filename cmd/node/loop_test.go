package node

import (
	"context"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// scripted is a machine that answers every event but the time with the same effects.
type scripted []step.Effect

func (s scripted) Step(e step.Event) ([]step.Effect, error) {
	if _, ok := e.(step.Clock); ok {
		return nil, nil
	}
	return s, nil
}

func (scripted) Wake() uint64 { return 0 }

// A record may wait for a commit only when a signature that makes one follows
// before anything else is done.
func TestStoreWaitsForTheSignatureThatFollows(t *testing.T) {
	sign, chunk := step.Sign{Slot: step.Slot{Kind: typed.KindResult}}, step.Sign{Slot: step.Slot{Kind: typed.KindChunk}}
	for _, c := range []struct {
		name    string
		effects scripted
		lazy    []bool // of each Store
	}{
		{"alone", scripted{step.Store{}}, []bool{false}},
		{"asked to wait", scripted{step.Store{Lazy: true}}, []bool{true}},
		{"signed next", scripted{step.Store{}, sign}, []bool{true}},
		{"two, signed next", scripted{step.Store{}, step.Store{}, sign}, []bool{true, true}},
		{"a chunk leaves no trace", scripted{step.Store{}, chunk, sign}, []bool{false}},
		{"something leaves before", scripted{step.Store{}, step.Publish{}, sign}, []bool{false}},
		{"signed before", scripted{sign, step.Store{}}, []bool{false}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var lazy []bool
			l := newLoop(c.effects, func(_ context.Context, e step.Effect) ([]step.Event, error) {
				if s, ok := e.(step.Store); ok {
					lazy = append(lazy, s.Lazy)
				}
				return nil, nil
			}, func() uint64 { return 1 }, slog.New(slog.DiscardHandler))
			l.step(t.Context(), step.Head{})
			require.Equal(t, c.lazy, lazy)
		})
	}
}
