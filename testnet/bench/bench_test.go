package bench

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func model(t *testing.T) *inference.Model {
	t.Helper()
	m, err := inference.Load(tiny.GGUF())
	require.NoError(t, err)
	return m
}

// One row on a real network, from founding to figure.
func TestStrangerRow(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var got []Row
	missed, err := Run(ctx, Config{Model: model(t), Dir: t.TempDir(), Only: []string{"stranger"}}, func(r Row) { got = append(got, r) })
	require.NoError(t, err)
	require.Empty(t, missed, "%+v", got)
	require.Len(t, got, 1)
	require.True(t, got[0].OK, "%+v", got[0])
	require.Less(t, got[0].Values["score"], 0.0)
	require.Equal(t, 2.0, got[0].Values["refused"])
}

func TestUnknownRow(t *testing.T) {
	_, err := Run(t.Context(), Config{Only: []string{"offer", "speed"}}, func(Row) { t.Fatal("nothing is measured") })
	require.ErrorIs(t, err, ErrRow)
	require.ErrorContains(t, err, "speed")
}

// A row that cannot be measured is missed, and the others go on; the end of ctx
// is the end of all.
func TestRowThatFails(t *testing.T) {
	b := &bench{Config: Config{Progress: func(string) {}}}
	row := b.measure(t.Context(), probe{name: "x", run: func(context.Context, *bench) (outcome, error) {
		return outcome{ok: true}, fmt.Errorf("no network")
	}})
	require.False(t, row.OK)
	require.Contains(t, row.Figure, "no network")

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := Run(ctx, Config{Model: model(t), Dir: t.TempDir()}, func(r Row) { t.Fatalf("%+v", r) })
	require.ErrorIs(t, err, context.Canceled)
}

// The seeds are fixed, and the miners' slots come in any order: the row must not
// depend on it.
func TestFixedSeedsFollowTheStakes(t *testing.T) {
	for _, order := range [][]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
		var entries []lottery.Entry
		var weights []uint64
		for slot, i := range order {
			weights = append(weights, unequal()[i])
			entries = append(entries, lottery.Entry{Slot: uint32(slot), Operator: typed.Address{byte(1 + i)}, Weight: unequal()[i]})
		}
		pool, err := lottery.NewPool(typed.Hash{1}, entries)
		require.NoError(t, err)
		drawn := rankZero(pool, shareTasks)
		require.GreaterOrEqual(t, chance(chiSquare(drawn, weights), 2), significance, "%v", drawn)
		require.Less(t, chance(chiSquare(drawn, []uint64{1, 1, 1}), 2), 1e-6, "the measure sees unequal shares")
	}
}

func TestDrawAgainSeesAnotherWinner(t *testing.T) {
	d := node.DrawEvent{Seed: typed.Hash{7}}
	for i, w := range unequal() {
		d.Pool = append(d.Pool, node.PoolEntry{Slot: uint32(i), Miner: typed.Address{byte(1 + i)}, Weight: w})
	}
	d.Ranks = []typed.Address{{1}, {2}, {3}}
	agree := 0
	for n := range byte(40) {
		d.Seed = typed.Keccak256([]byte{n})
		if _, err := drawAgain(typed.Hash{1}, d); err == nil {
			agree++
		}
	}
	require.Less(t, agree, 20, "ranks that the seed does not give pass")
}

func TestTally(t *testing.T) {
	done := node.Request{State: node.StateDone, Tokens: []uint32{1}}
	for _, c := range []struct {
		name string
		last node.Request
		ok   bool
	}{
		{"done", done, true},
		{"named error", node.Request{State: node.StateFailed, Error: node.ErrLost.Error()}, true},
		{"error without a name", node.Request{State: node.StateFailed}, false},
		{"hangs", node.Request{State: node.StateRunning}, false},
		{"done with nothing", node.Request{State: node.StateDone}, false},
		{"never seen", node.Request{}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.ok, tally([]node.Request{done, c.last}, time.Now()).ok)
		})
	}
}

func TestInstantEngine(t *testing.T) {
	e, err := newInstant(model(t))
	require.NoError(t, err)
	ids, err := e.Tokenize(prompt)
	require.NoError(t, err)
	for _, most := range []uint32{1, 3, 100} {
		var said []uint32
		p := inference.Params{MaxTokens: most}
		out, err := e.Generate(t.Context(), ids, p, func(id uint32) error { said = append(said, id); return nil })
		require.NoError(t, err)
		require.Equal(t, said, out.Tokens)
		require.NotEmpty(t, said)
		require.LessOrEqual(t, len(said), int(most))
		v, err := e.Verify(t.Context(), ids, out, p)
		require.NoError(t, err)
		require.True(t, v.OK)
		out.Tokens[0]++
		v, err = e.Verify(t.Context(), ids, out, p)
		require.NoError(t, err)
		require.False(t, v.OK)
	}
}

func TestGate(t *testing.T) {
	e, err := newInstant(model(t))
	require.NoError(t, err)
	g := newGated(e)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	g.shut()
	_, err = g.Generate(ctx, []uint32{1}, inference.Params{MaxTokens: 1}, func(uint32) error { return nil })
	require.ErrorIs(t, err, context.DeadlineExceeded)
	g.open()
	g.open()
	out, err := g.Generate(t.Context(), []uint32{1}, inference.Params{MaxTokens: 1}, func(uint32) error { return nil })
	require.NoError(t, err)
	require.Len(t, out.Tokens, 1)
}
