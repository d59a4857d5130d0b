package client_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func TestVouchers(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	_, coordinator := n.Coordinator(2_000_000)
	owner, miner := n.Miner(20_000, model)
	_, err := c.Deposit(ctx, n.Rich, coordinator.Address(), client.Units(100))
	require.NoError(t, err)
	_, err = c.Deposit(ctx, n.Rich, typed.Address{9}, client.Units(100))
	require.ErrorIs(t, err, client.ErrUnknownOperator)

	sign := func(v typed.Voucher) client.SignedVoucher {
		return client.SignedVoucher{Voucher: v, Signature: typed.SignDigest(coordinator.Key, c.Domain().Digest(&v))}
	}
	voucher := func(index, seq, amount, cumulative uint64) client.SignedVoucher {
		return sign(typed.Voucher{
			Coordinator: coordinator.Address(), Miner: miner.Address(), Index: index, Task: typed.Hash{byte(index)},
			Seq: seq, Amount: client.Units(amount), Cumulative: client.Units(cumulative),
		})
	}
	_, done, err := c.SettleVouchers(ctx, n.Rich, voucher(1, 0, 10, 10))
	require.NoError(t, err)
	require.Len(t, done, 1)
	require.Equal(t, client.Settlement{Coordinator: coordinator.Address(), Miner: miner.Address(), Index: 1, Amount: client.Units(10)}, done[0])
	_, done, err = c.SettleVouchers(ctx, n.Rich, voucher(2, 1, 10, 20), voucher(3, 2, 20, 40))
	require.NoError(t, err)
	require.Len(t, done, 2)
	u, err := c.Undistributed(ctx, miner.Address())
	require.NoError(t, err)
	require.Equal(t, client.Units(36), u.Earned, "of 40, 5% burn and 5% are for the coordinator's stakers")
	owed, err := c.Undistributed(ctx, coordinator.Address())
	require.NoError(t, err)
	require.Equal(t, client.Units(2), owed.Owed)
	_, err = c.Distribute(ctx, n.Rich, miner.Address())
	require.NoError(t, err)
	h, err := c.Holding(ctx, owner.Address(), owner.Address())
	require.NoError(t, err)
	near(t, client.Units(36), h.Reward)
	_, err = c.ClaimRewards(ctx, owner, owner.Address())
	require.NoError(t, err)
	paid, err := c.Balance(ctx, owner.Address())
	require.NoError(t, err)
	near(t, client.Units(36), paid)
	index, sum, err := c.Settled(ctx, coordinator.Address(), miner.Address())
	require.NoError(t, err)
	require.EqualValues(t, 3, index)
	require.Equal(t, client.Units(40), sum)
	numbers, err := c.NumbersPaid(ctx, coordinator.Address(), 0)
	require.NoError(t, err)
	require.EqualValues(t, 3, numbers)

	_, _, err = c.SettleVouchers(ctx, n.Rich, voucher(3, 2, 20, 40))
	require.ErrorIs(t, err, client.ErrStaleVoucher)
	_, _, err = c.SettleVouchers(ctx, n.Rich, voucher(4, 3, 1, 42))
	require.ErrorIs(t, err, client.ErrVoucherSum)
	_, _, err = c.SettleVouchers(ctx, n.Rich, voucher(4, 3, 3_000_000, 3_000_040))
	require.ErrorIs(t, err, client.ErrEscrow, "more than escrow and own stake")
	other := voucher(1, 3, 1, 1)
	other.Voucher.Miner = coordinator.Address()
	_, _, err = c.SettleVouchers(ctx, n.Rich, voucher(4, 3, 1, 41), sign(other.Voucher))
	require.ErrorIs(t, err, client.ErrDifferentMiners)
	forged := voucher(4, 3, 1, 41)
	forged.Signature = typed.SignDigest(miner.Key, c.Domain().Digest(&forged.Voucher))
	_, _, err = c.SettleVouchers(ctx, n.Rich, forged)
	require.ErrorIs(t, err, client.ErrVoucherSigner)
	_, _, err = c.SettleVouchers(ctx, n.Rich)
	require.ErrorIs(t, err, client.ErrNoVouchers)

	e, err := c.Escrow(ctx, coordinator.Address())
	require.NoError(t, err)
	require.Equal(t, -1, e.Balance.Cmp(client.Units(60)), "the amounts and the fees")
	require.Equal(t, 1, e.Balance.Cmp(client.Units(59)))
	_, err = c.StartClose(ctx, n.Rich, coordinator.Address(), client.Units(1))
	require.ErrorIs(t, err, client.ErrNotOwner)
	_, err = c.WithdrawEscrow(ctx, n.Rich, coordinator.Address())
	require.ErrorIs(t, err, client.ErrNotOwner)
}
