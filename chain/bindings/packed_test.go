package bindings_test

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const packedVoucher = 174 // bytes

// unpackVouchers is what settlePacked reads.
func unpackVouchers(miner common.Address, b []byte) (vs []channels.SignedVoucher) {
	for ; len(b) > 0; b = b[packedVoucher:] {
		vs = append(vs, channels.SignedVoucher{
			Voucher: channels.Voucher{Coordinator: common.Address(b[:20]), Miner: miner, Index: binary.BigEndian.Uint64(b[20:]), Task: [32]byte(b[28:]),
				Epoch: binary.BigEndian.Uint64(b[60:]), Seq: binary.BigEndian.Uint64(b[68:]), Rank: b[76],
				Amount: new(big.Int).SetBytes(b[77:93]), Cumulative: new(big.Int).SetBytes(b[93:109])},
			Signature: channels.Signature{R: [32]byte(b[109:]), S: [32]byte(b[141:]), V: b[173]},
		})
	}
	return vs
}

// payers are a miner and three coordinators with little escrow and less stake.
func payers(t *testing.T) (c *chain, miner party, by []party) {
	c, miner = newChain(t), newParty(1)
	c.stakeOperator(newParty(2), miner, cai(1))
	c.fund(newParty(3).addr, cai(1_000))
	for i := range uint64(3) {
		p := newParty(10 + i)
		c.stakeOperator(newParty(20+i), p, cai(1))
		c.do(newParty(3).addr, c.channels, channelsABI.PackDeposit(p.addr, cai(20)))
		by = append(by, p)
	}
	c.block = c.epochs.First(3)
	return c, miner, by
}

// Batches of all sorts, damaged ones too: settlePacked on one chain does what
// settleBatch does on another with the same history.
func TestPackedAgrees(t *testing.T) {
	parallel(t, 2_000, func(t *testing.T, r *rand.Rand, cases int) {
		plain, miner, by := payers(t)
		packed, _, _ := payers(t)
		settled, refused := 0, 0
		for range cases {
			if settled%50 == 49 { // the escrows run dry
				plain, miner, by = payers(t)
				packed, _, _ = payers(t)
			}
			type pair struct{ index, cumulative uint64 }
			reached := map[party]pair{}
			var vs []channels.SignedVoucher
			for range 1 + r.IntN(5) {
				p := by[r.IntN(len(by))]
				at, ok := reached[p]
				if !ok {
					s := view(plain, plain.channels, channelsABI.PackSettledOf(p.addr, miner.addr), channelsABI.UnpackSettledOf)
					at = pair{s.Index, s.Cumulative.Uint64()}
				}
				amount, skipped := r.Uint64N(5e17), uint64(0)
				if r.IntN(4) == 0 {
					skipped = 1 + r.Uint64N(3)
					at.cumulative += skipped * 1e15
				}
				at = pair{at.index + 1 + skipped, at.cumulative + amount}
				reached[p] = at
				m := &typed.Voucher{Coordinator: p.typed(), Miner: miner.typed(), Index: at.index, Task: randHash(r), Epoch: r.Uint64N(4), Seq: r.Uint64N(40),
					Rank: uint8(r.IntN(16)), Amount: typed.NewAmount(amount), Cumulative: typed.NewAmount(at.cumulative)}
				if r.IntN(20) == 0 {
					m.Amount.Lo++ // does not add up
				}
				vs = append(vs, channels.SignedVoucher{Voucher: channelsVoucher(m), Signature: channelsSig(p.sign(plain.domain, m))})
			}
			data := packVouchers(vs)
			require.Equal(t, vs, unpackVouchers(miner.addr, data))
			if r.IntN(3) == 0 {
				data[r.IntN(len(data))] ^= 1 << r.IntN(8)
				vs = unpackVouchers(miner.addr, data)
			}
			_, want := plain.exec(miner.addr, plain.channels, channelsABI.PackSettleBatch(vs))
			_, have := packed.exec(miner.addr, packed.channels, channelsABI.PackSettlePacked(miner.addr, data))
			require.Equal(t, want, have)
			if want != nil {
				refused++
			} else {
				settled++
			}
			require.Equal(t, plain.lastLogs(), packed.lastLogs())
			for _, p := range append([]party{miner}, by...) {
				for _, call := range [][]byte{channelsABI.PackEscrowOf(p.addr), channelsABI.PackSettledOf(p.addr, miner.addr), channelsABI.PackUndistributed(p.addr),
					channelsABI.PackNumbersPaid(p.addr, 2)} {
					a, err := plain.call(miner.addr, plain.channels, call)
					require.NoError(t, err)
					b, err := packed.call(miner.addr, packed.channels, call)
					require.NoError(t, err)
					require.Equal(t, a, b)
				}
			}
		}
		t.Logf("%d settled, %d refused", settled, refused)
		require.Greater(t, min(settled, refused), cases/5)
	})
}

// lastLogs are what the last call said.
func (c *chain) lastLogs() []*types.Log {
	return c.db.GetLogs(common.BigToHash(big.NewInt(int64(c.sent))), c.block, common.Hash{}, 0)
}

// Bytes that are no whole number of vouchers are refused, as is none.
func TestPackedSizes(t *testing.T) {
	c, miner, by := payers(t)
	m := &typed.Voucher{Coordinator: by[0].typed(), Miner: miner.typed(), Index: 1, Amount: typed.NewAmount(1e18), Cumulative: typed.NewAmount(1e18)}
	data := packVouchers([]channels.SignedVoucher{{Voucher: channelsVoucher(m), Signature: channelsSig(by[0].sign(c.domain, m))}})
	require.Len(t, data, packedVoucher)
	data = append(data, data...)
	for size := range len(data) {
		_, err := c.call(miner.addr, c.channels, channelsABI.PackSettlePacked(miner.addr, data[:size]))
		switch {
		case size < packedVoucher:
			reason[channels.ChannelsZeroVouchers](t, err)
		case size == packedVoucher:
			require.NoError(t, err)
		default:
			require.Equal(t, int64(size), reason[channels.ChannelsBadPacking](t, err).Length.Int64())
		}
	}
	_, err := c.call(miner.addr, c.channels, channelsABI.PackSettlePacked(miner.addr, data))
	reason[channels.ChannelsStaleIndex](t, err) // the same one twice
}
