package bindings_test

import (
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// The whole way of each kind: commit, reveal, slash, once.
func TestSlash(t *testing.T) {
	c := newCourt(t, rand.New(rand.NewPCG(5, 6)), 20)
	reporter := newParty(77).addr
	seen := map[evidence.Kind]int{}
	for n := 0; len(seen) < len(evidence.Kinds()) || n < 60; n++ {
		require.Less(t, n, 1000)
		e := c.sign(c.draft(evidence.Kinds()[n%len(evidence.Kinds())]))
		k, err := e.Key()
		require.NoError(t, err)
		bound := view(c.chain, c.registry, registryABI.PackOwnerOf(common.Address(k.Offender)), registryABI.UnpackOwnerOf)
		if c.judge(e) != nil {
			continue
		}
		commitment := c.commitment(reporter, k)
		call := c.reveal(e)
		_, err = c.call(reporter, c.slasher, call)
		require.Equal(t, commitment, typed.Hash(reason[slasher.SlasherNotCommitted](t, err).Commitment))
		c.do(reporter, c.slasher, slasherABI.PackCommit(commitment))
		c.block += commitMin - 1
		_, err = c.call(reporter, c.slasher, call)
		reason[slasher.SlasherRevealTooEarly](t, err)
		_, err = c.call(c.owner.addr, c.slasher, call)
		reason[slasher.SlasherNotCommitted](t, err)
		c.block++
		if bound == (common.Address{}) {
			_, err = c.call(reporter, c.slasher, call)
			reason[registry.StakeRegistryNotBound](t, err)
		} else {
			logs := c.do(reporter, c.slasher, call)
			ev, err := slasherABI.UnpackSlashedEvent(logs[len(logs)-1])
			require.NoError(t, err)
			require.Equal(t, []any{uint8(k.Kind), common.Address(k.Offender), reporter, k.Hash()}, []any{ev.Kind, ev.Offender, ev.Reporter, typed.Hash(ev.Key)})
			require.True(t, view(c.chain, c.registry, registryABI.PackJailed(common.Address(k.Offender)), registryABI.UnpackJailed))
			c.do(reporter, c.slasher, slasherABI.PackCommit(commitment))
			c.block += commitMin
			_, err = c.call(reporter, c.slasher, call)
			reason[registry.StakeRegistryAlreadySlashed](t, err)
			seen[e.Kind]++
		}
		c.block = c.epochs.BeaconBlock(c.snapshot.Epoch) + 1
	}
	t.Log(seen)
}
