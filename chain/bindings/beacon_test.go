package bindings_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// header is the RLP of a block's header, and its mixHash.
func (n *network) header(number uint64) ([]byte, typed.Hash) {
	h, err := n.client.HeaderByNumber(context.Background(), new(big.Int).SetUint64(number))
	require.NoError(n, err)
	raw, err := rlp.EncodeToBytes(h)
	require.NoError(n, err)
	return raw, typed.Hash(h.MixDigest)
}

func TestBeacon(t *testing.T) {
	n := newNetwork(t, 1)
	from := n.parties[0]
	b0 := n.epochs.BeaconBlock(0)
	n.mineTo(b0) // calls run as if in the latest block
	early, _ := n.header(1)
	require.Equal(t, b0, reverts[beacon.BeaconTooEarly](n, from, n.beacon, beaconABI.PackStore(0, early)).BeaconBlock.Uint64())

	n.mineTo(b0 + 1)
	raw, mix := n.header(b0)
	other, _ := n.header(b0 - 1)
	reverts[beacon.BeaconWrongHeader](n, from, n.beacon, beaconABI.PackStore(0, other))
	raw[9] ^= 1
	reverts[beacon.BeaconWrongHeader](n, from, n.beacon, beaconABI.PackStore(0, raw))
	raw[9] ^= 1
	r := n.do(from, n.beacon, beaconABI.PackStore(0, raw))
	ev, err := beaconABI.UnpackBeaconStoredEvent(r.Logs[0])
	require.NoError(t, err)
	want := epoch.Word(chainID, 0, mix)
	require.Equal(t, want, typed.Hash(ev.Word))
	require.Equal(t, want, typed.Hash(view(n, n.beacon, beaconABI.PackWordOf(0), beaconABI.UnpackWordOf)))
	require.Equal(t, want, typed.Hash(reverts[beacon.BeaconAlreadyStored](n, from, n.beacon, beaconABI.PackStore(0, raw)).Word))
	t.Logf("store: %d gas", r.GasUsed)

	// Past the 256 blocks that BLOCKHASH knows, EIP-2935 answers.
	b1 := n.epochs.BeaconBlock(1)
	raw, _ = n.header(b1 - n.epochs.Length)
	reverts[beacon.BeaconTooEarly](n, from, n.beacon, beaconABI.PackStore(1, raw))
	n.mineTo(b1 + 300)
	raw, mix = n.header(b1)
	n.do(from, n.beacon, beaconABI.PackStore(1, raw))
	require.Equal(t, epoch.Word(chainID, 1, mix), typed.Hash(view(n, n.beacon, beaconABI.PackWordOf(1), beaconABI.UnpackWordOf)))
}
