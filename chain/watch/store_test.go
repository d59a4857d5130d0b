package watch_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/watch"
)

// A watch that restarts reads only what is new; one whose state is damaged, or
// is of another chain, reads everything again and ends at the same.
func TestResumes(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx := t.Context()
	path := t.TempDir() + "/state"
	kept := watch.Config{Finality: depth1, Store: watch.File(path)}
	always := follow(t, n, depth1)
	same := func(w *follower) {
		t.Helper()
		n.Seal(2)
		last := n.Chain.Head() - 1
		want, have := always.at(last), w.at(last)
		require.Equal(t, want, have)
		for e := range want.Current + 1 {
			a, okA := always.Snapshot(e)
			b, okB := w.Snapshot(e)
			require.Equal(t, okA, okB)
			require.Equal(t, a, b, "epoch %d", e)
		}
	}
	for round := range 4 {
		f := inFront(t, n.Chain.HTTP())
		before := n.Chain.Head()
		for range 2 {
			_, miner := n.Miner(25_000, modelA)
			_, err := n.Client.Poke(ctx, n.Rich, modelA, nil, miner.Address())
			require.NoError(t, err)
			n.NewEpoch()
		}
		w := followWith(t, n, kept, f.URL)
		same(w)
		w.stop()
		if round > 0 {
			require.Less(t, f.count("eth_getBlockReceipts"), int(n.Chain.Head()-before), "round %d", round)
			require.NotContains(t, w.log.String(), "from the deployment on")
		}
	}
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	for name, content := range map[string][]byte{
		"empty": {}, "cut": data[:len(data)/2], "flipped": append(data[:len(data)-1:len(data)-1], data[len(data)-1]^1), "junk": []byte("no state"),
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, os.WriteFile(path, content, 0o600))
			w := followWith(t, n, kept)
			same(w)
			w.stop()
			require.Contains(t, w.log.String(), "from the deployment on")
			w = followWith(t, n, kept)
			same(w)
			require.NotContains(t, w.log.String(), "from the deployment on", "it was mended")
			w.stop()
		})
	}
	t.Run("another chain", func(t *testing.T) {
		other := clienttest.Start(t, clienttest.Options{})
		other.Seal(int(n.Chain.Head()))
		w := followWith(t, other, kept)
		w.at(other.Chain.Head() - 1)
		require.Contains(t, w.log.String(), "is not on the chain")
	})
	t.Run("a store that fails", func(t *testing.T) {
		w := followWith(t, n, watch.Config{Finality: depth1, Store: watch.File(path + "/nowhere/state")})
		same(w)
		w.stop()
		require.Contains(t, w.log.String(), "was not stored")
	})
}

func TestKeep(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	w := followWith(t, n, watch.Config{Finality: depth1, Keep: 2})
	_, miner := n.Miner(25_000, modelA)
	_, err := n.Client.Poke(t.Context(), n.Rich, modelA, nil, miner.Address())
	require.NoError(t, err)
	for range 5 {
		n.NewEpoch()
	}
	n.Seal(2)
	f := w.at(n.Chain.Head() - 1)
	for e := range f.Current + 1 {
		_, ok := w.Snapshot(e)
		require.Equal(t, e+2 >= f.Current, ok, "epoch %d of %d", e, f.Current)
		require.Equal(t, ok, w.TreeAt(e, modelA) != nil)
	}
}
