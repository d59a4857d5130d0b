package watch

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var testRules = rules{
	chainID: 1, epoch: epoch.Params{Start: 5, Length: 5, Delay: 1, Grace: 1}, first: 4, coordinatorMinimum: typed.NewAmount(1), ownMultiple: 10,
	contracts: client.Contracts{Registry: typed.Address{1}, Pool: typed.Address{2}, Beacon: typed.Address{3}},
}

// Logs come from contracts, but of which chain is the RPC's to say: no bytes of
// an event may bring the node down.
func FuzzEvents(f *testing.F) {
	var topics []common.Hash
	for topic := range handlers {
		topics = append(topics, topic)
	}
	f.Add(uint8(0), uint8(1), uint8(3), []byte{})
	f.Add(uint8(1), uint8(2), uint8(2), make([]byte, 160))
	f.Add(uint8(2), uint8(3), uint8(1), make([]byte, 32))
	f.Fuzz(func(t *testing.T, topic, address, indexed uint8, data []byte) {
		l := &types.Log{Address: common.Address{address}, Topics: []common.Hash{topics[int(topic)%len(topics)]}, Data: data}
		for i := range indexed % 4 {
			l.Topics = append(l.Topics, common.Hash{31: i})
		}
		s := newState(testRules)
		_, err := s.take(&types.Header{Number: big.NewInt(4), Difficulty: new(big.Int)}, []*types.Log{l})
		if err != nil {
			require.ErrorIs(t, err, ErrWrongData)
			return
		}
		final, err := s.final()
		require.NoError(t, err)
		require.EqualValues(t, 4, final.Block)
		require.NotNil(t, s.frozen[0], "block 4 freezes epoch 0")
	})
}

func TestAWordMustFollowFromItsBlock(t *testing.T) {
	stored := func(e uint64, w typed.Hash) *types.Log {
		return &types.Log{
			Address: common.Address{3},
			Topics:  []common.Hash{beaconABI.GetABI().Events["BeaconStored"].ID, common.BigToHash(new(big.Int).SetUint64(e))},
			Data:    w[:],
		}
	}
	mix := typed.Hash{7}
	at := func(w typed.Hash, e uint64) error {
		s := newState(testRules)
		for n := int64(4); n <= 7; n++ {
			var logs []*types.Log
			if n == 7 {
				logs = append(logs, stored(e, w))
			}
			h := &types.Header{Number: big.NewInt(n), Difficulty: new(big.Int), MixDigest: common.Hash{byte(n)}}
			if n == 6 {
				h.MixDigest = common.Hash(mix)
			}
			if _, err := s.take(h, logs); err != nil {
				return err
			}
		}
		snap, err := s.snapshot(e)
		require.NoError(t, err)
		require.Equal(t, w, snap.Word)
		return nil
	}
	require.NoError(t, at(epoch.Word(1, 0, mix), 0))
	require.ErrorIs(t, at(typed.Hash{1}, 0), ErrWrongData)
	require.ErrorIs(t, at(epoch.Word(1, 1, mix), 1), ErrWrongData)
}
