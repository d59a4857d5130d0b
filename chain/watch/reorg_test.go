package watch_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/watch"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Reorgs of every depth up to 12, each across the first block of an epoch: a
// node that waits for them to be final never sees one, nodes that do not read
// anew, and one that starts afterwards finds the same as all of them.
func TestReorgsAroundAnEpoch(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Epoch: epoch.Params{Start: 60, Length: 20, Delay: 1, Grace: 8}})
	ctx, c := t.Context(), n.Client
	patient := follow(t, n, watch.Finality{Depth: 12})
	polling := follow(t, n, watch.Finality{Depth: 12}, n.Chain.HTTP())
	path := t.TempDir() + "/state"
	hasty := followWith(t, n, watch.Config{Finality: watch.Finality{}, Store: watch.File(path)})

	_, miner := n.Miner(20_000, modelA)
	_, coordinator := n.Coordinator(2_000_000)
	to := typed.Address{0xaa}
	var sent int64
	for depth := 1; depth <= 12; depth++ {
		first := n.Epoch.First(uint64(depth))
		n.SealTo(first - uint64(depth+1)/2 - 1)
		for n.Chain.Head() < first-uint64(depth+1)/2+uint64(depth)-1 { // each block of those to be replaced has something
			switch sent++; sent % 3 {
			case 0:
				_, err := c.Stake(ctx, n.Rich, typed.NewAmount(uint64(sent)))
				require.NoError(t, err)
			case 1:
				_, err := c.SetVRFKey(ctx, coordinator, coordinator.Address(), clienttest.NewUser(fmt.Sprint(sent)).VRFKey())
				require.NoError(t, err)
			}
			_, err := c.SendGas(ctx, n.Rich, to, big.NewInt(1))
			require.NoError(t, err)
		}
		if depth == 6 {
			_, err := c.Poke(ctx, n.Rich, modelA, nil, miner.Address())
			require.NoError(t, err)
		}
		hasty.at(n.Chain.Head())
		require.NoError(t, n.Chain.Reorg(ctx, depth, depth+1))
		wei, err := c.GasBalance(ctx, to)
		require.NoError(t, err)
		require.EqualValues(t, sent, wei.Int64(), "depth %d: none lost, none twice", depth)
		n.StoreWord(uint64(depth))
	}
	n.Seal(13)
	head := n.Chain.Head()
	patient.at(head - 12)
	polling.at(head - 12)
	late := follow(t, n, watch.Finality{Depth: 12})
	late.at(head - 12)
	hasty.at(head)
	for e := range uint64(13) {
		want, ok := patient.Snapshot(e)
		require.Equal(t, e > 0, ok, "epoch %d", e)
		for name, w := range map[string]*follower{"polling": polling, "late": late, "hasty": hasty} {
			have, _ := w.Snapshot(e)
			require.Equal(t, want, have, "%s, epoch %d", name, e)
		}
	}
	last, _ := patient.Snapshot(12)
	require.EqualValues(t, 20_000, last.Pools[modelA].Total())
	require.Len(t, last.Coordinators, 1)
	for _, w := range []*follower{patient, polling, late} {
		require.NotContains(t, w.log.String(), "replaced")
	}
	require.Contains(t, hasty.log.String(), watch.ErrReplaced.Error())
}
