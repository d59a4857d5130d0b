package bindings_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// randHeader is a block header with random members, some of them absent.
func randHeader(r *rand.Rand, number uint64) *types.Header {
	big64 := func() *big.Int { return new(big.Int).SetUint64(r.Uint64() >> r.IntN(64)) }
	h := &types.Header{
		ParentHash: common.Hash(randHash(r)), Root: common.Hash(randHash(r)), Difficulty: big64(), Number: new(big.Int).SetUint64(number),
		GasLimit: r.Uint64() >> r.IntN(64), GasUsed: r.Uint64() >> r.IntN(64), Time: r.Uint64() >> r.IntN(64),
		Extra: make([]byte, r.IntN(100)), MixDigest: common.Hash(randHash(r)), Nonce: types.EncodeNonce(r.Uint64()),
	}
	r.Shuffle(len(h.Bloom), func(i, _ int) { h.Bloom[i] = byte(r.Uint32()) })
	if r.IntN(4) > 0 {
		h.BaseFee = big64()
		if r.IntN(4) > 0 {
			w := common.Hash(randHash(r))
			h.WithdrawalsHash = &w
		}
	}
	return h
}

// header makes the beacon block of an epoch and returns its header's RLP; the chain is just past it.
func (c *chain) header(e uint64, mix typed.Hash) []byte {
	c.Helper()
	n := c.epochs.BeaconBlock(e)
	h := randHeader(rand.New(rand.NewPCG(e, 23)), n)
	h.MixDigest = common.Hash(mix)
	c.headers[n] = h
	c.block = max(c.block, n+1)
	raw, err := rlp.EncodeToBytes(h)
	require.NoError(c, err)
	return raw
}

// The word of an epoch is the node's, whatever header its beacon block has; a header with one bit changed is refused.
func TestBeaconAgrees(t *testing.T) {
	c := newChain(t)
	r := rand.New(rand.NewPCG(24, 25))
	for e := range uint64(2000) {
		mix := randHash(r)
		raw := c.header(e, mix)
		bad := append([]byte(nil), raw...)
		bad[r.IntN(len(bad))] ^= 1 << r.IntN(8)
		_, err := c.call(c.owner.addr, c.beacon, beaconABI.PackStore(e, bad))
		reason[beacon.BeaconWrongHeader](t, err)
		_, err = c.call(c.owner.addr, c.beacon, beaconABI.PackStore(e+1, raw))
		reason[beacon.BeaconTooEarly](t, err)

		logs := c.do(c.owner.addr, c.beacon, beaconABI.PackStore(e, raw))
		ev, err := beaconABI.UnpackBeaconStoredEvent(logs[0])
		require.NoError(t, err)
		want := epoch.Word(chainID, e, mix)
		require.Equal(t, want, typed.Hash(ev.Word))
		require.Equal(t, want, typed.Hash(view(c, c.beacon, beaconABI.PackWordOf(e), beaconABI.UnpackWordOf)))
		_, err = c.call(c.owner.addr, c.beacon, beaconABI.PackStore(e, raw))
		reason[beacon.BeaconAlreadyStored](t, err)
	}
}
