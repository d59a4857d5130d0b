package client_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// near is what rounding against the claimant leaves of an amount.
func near(t *testing.T, want, have typed.Amount) {
	t.Helper()
	short, err := want.Sub(have)
	require.NoError(t, err, "more than %s: %s", want, have)
	require.Negative(t, short.Cmp(typed.NewAmount(10_000)), "want %s, have %s", want, have)
}

func TestLifeOfAStake(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	owner, operator := n.User(50_000), n.User(0)

	_, err := c.Stake(ctx, owner, client.Units(60_000))
	require.ErrorIs(t, err, client.ErrBalance)
	require.ErrorContains(t, err, "has 50000 CAI, needs 60000 CAI")
	_, err = c.Stake(ctx, owner, client.Units(15_000))
	require.NoError(t, err)
	require.NoError(t, n.Bind(owner, operator))
	require.ErrorIs(t, n.Bind(n.Rich, operator), client.ErrAlreadyBound)
	_, err = c.BindOperator(ctx, owner, typed.Address{1}, typed.Signature{64: 27})
	require.ErrorIs(t, err, client.ErrSignature)

	_, err = c.RegisterMiner(ctx, owner, operator.Address(), []typed.Hash{model})
	require.ErrorIs(t, err, client.ErrMinimumStake)
	require.ErrorContains(t, err, "effective 15000 CAI, minimum 20000 CAI")
	_, err = c.Stake(ctx, owner, client.Units(10_000))
	require.NoError(t, err)
	_, err = c.RegisterMiner(ctx, operator, operator.Address(), []typed.Hash{model})
	require.ErrorIs(t, err, client.ErrNotOwner)
	_, err = c.RegisterMiner(ctx, owner, operator.Address(), []typed.Hash{model})
	require.NoError(t, err)
	_, err = c.RegisterMiner(ctx, owner, operator.Address(), []typed.Hash{model})
	require.ErrorIs(t, err, client.ErrRegistered)
	other := typed.Hash{7}
	_, err = c.AddModels(ctx, operator, operator.Address(), []typed.Hash{other})
	require.NoError(t, err)
	_, err = c.RemoveModels(ctx, owner, operator.Address(), []typed.Hash{other})
	require.NoError(t, err)
	_, err = c.SetVRFKey(ctx, owner, operator.Address(), operator.VRFKey())
	require.ErrorIs(t, err, client.ErrNotRegistered)

	r, err := c.Registration(ctx, operator.Address())
	require.NoError(t, err)
	require.Equal(t, client.Registration{
		Owner: owner.Address(), Role: client.RoleMiner, Stake: client.Units(25_000), Slashable: client.Units(25_000),
		OwnBonded: client.Units(25_000), Models: []typed.Hash{model},
	}, r)

	account := owner.Address()
	_, err = c.StartUnbond(ctx, owner, account, client.Units(26_000))
	require.ErrorIs(t, err, client.ErrNotEnoughStake)
	_, err = c.StartUnbond(ctx, owner, account, client.Units(10_000))
	require.NoError(t, err)
	_, err = c.Withdraw(ctx, owner, account)
	require.ErrorIs(t, err, client.ErrNothingUnlocked)
	a, err := c.Account(ctx, account)
	require.NoError(t, err)
	require.Equal(t, client.AccountInfo{
		Operator: operator.Address(), Bonded: client.Units(15_000), Own: client.Units(15_000), Effective: client.Units(15_000),
		Unbonding: client.Units(10_000), OwnUnbonding: client.Units(10_000), Commission: a.Commission, NextCommission: a.NextCommission, CommissionBlock: a.CommissionBlock,
	}, a)
	unbonds, err := c.Unbonds(ctx, account, account)
	require.NoError(t, err)
	require.Len(t, unbonds, 1)
	require.Equal(t, client.Units(10_000), unbonds[0].Amount)
	n.SealTo(unbonds[0].UnlockBlock)
	h, err := c.Holding(ctx, account, account)
	require.NoError(t, err)
	require.Equal(t, client.HoldingInfo{Bonded: client.Units(15_000), Unbonding: client.Units(10_000), Withdrawable: client.Units(10_000)}, h)
	_, err = c.Withdraw(ctx, owner, account)
	require.NoError(t, err)
	free, err := c.Balance(ctx, account)
	require.NoError(t, err)
	require.Equal(t, client.Units(35_000), free)
	_, err = c.StartUnbond(ctx, owner, account, client.All)
	require.NoError(t, err)
	a, err = c.Account(ctx, account)
	require.NoError(t, err)
	require.True(t, a.Bonded.IsZero())
}

// A voter stakes on two accounts, earns, moves, pays for the fault of the one
// it left, and takes everything out.
func TestLifeOfAVote(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	ownerA, minerA := n.Miner(20_000, model)
	ownerB, _ := n.Miner(20_000, model)
	voter := n.User(10_000)
	a, b := ownerA.Address(), ownerB.Address()

	_, err := c.Vote(ctx, voter, []client.Vote{{Account: a, Units: client.Units(6_000)}, {Account: b, Units: client.Units(6_000)}})
	require.ErrorIs(t, err, client.ErrBalance)
	_, err = c.Vote(ctx, voter, []client.Vote{{Account: a, Units: client.Units(6_000)}, {Account: b, Units: client.Units(2_000)}})
	require.NoError(t, err)
	_, err = c.Vote(ctx, voter, []client.Vote{{Account: voter.Address(), Units: client.Units(1)}})
	require.Error(t, err)
	accounts, err := c.StakeAccounts(ctx, voter.Address())
	require.NoError(t, err)
	require.Equal(t, []typed.Address{a, b}, accounts)
	weight, err := c.WeightOf(ctx, minerA.Address(), model)
	require.NoError(t, err)
	require.EqualValues(t, 26_000, weight)

	// Rewards: a tenth to the owner, the rest by stake.
	_, err = c.SetCommission(ctx, ownerA, 9_999)
	require.ErrorIs(t, err, client.ErrCommission)
	_, err = c.SetCommission(ctx, ownerA, 1_000)
	require.NoError(t, err)
	info, err := c.Account(ctx, a)
	require.NoError(t, err)
	require.EqualValues(t, 1_000, info.NextCommission)
	n.SealTo(info.CommissionBlock)
	_, err = c.Reward(ctx, n.Rich, minerA.Address(), client.Units(2_600))
	require.NoError(t, err)
	h, err := c.Holding(ctx, voter.Address(), a)
	require.NoError(t, err)
	require.Equal(t, client.Units(6_000), h.Bonded)
	near(t, client.Units(540), h.Reward) // 6000/26000 of 2340
	before, err := c.Balance(ctx, voter.Address())
	require.NoError(t, err)
	_, err = c.ClaimRewards(ctx, voter, a, b)
	require.NoError(t, err)
	after, err := c.Balance(ctx, voter.Address())
	require.NoError(t, err)
	got, err := after.Sub(before)
	require.NoError(t, err)
	near(t, client.Units(540), got)

	// What is moved answers for where it was.
	_, err = c.Redelegate(ctx, voter, a, a, client.All)
	require.ErrorIs(t, err, client.ErrSameAccount)
	_, err = c.Redelegate(ctx, voter, a, b, client.All)
	require.NoError(t, err)
	moved, err := c.Redelegations(ctx, voter.Address())
	require.NoError(t, err)
	require.Len(t, moved, 1)
	require.Equal(t, client.Redelegation{From: a, To: b, Amount: client.Units(6_000), UntilBlock: moved[0].UntilBlock}, moved[0])
	_, err = c.StartUnbond(ctx, voter, b, client.Units(3_000))
	require.ErrorIs(t, err, client.ErrLocked)
	h, err = c.Holding(ctx, voter.Address(), b)
	require.NoError(t, err)
	require.Equal(t, client.Units(6_000), h.Locked)
	slashing := slashForTwoResults(t, n, minerA)
	require.False(t, slashing.Amount.IsZero())
	moved, err = c.Redelegations(ctx, voter.Address())
	require.NoError(t, err)
	require.False(t, moved[0].Owed.IsZero())
	_, err = c.SettleRedelegation(ctx, n.Rich, voter.Address(), 1)
	require.ErrorIs(t, err, client.ErrNoRedelegation)
	_, err = c.SettleRedelegation(ctx, n.Rich, voter.Address(), 0)
	require.NoError(t, err)
	h, err = c.Holding(ctx, voter.Address(), b)
	require.NoError(t, err)
	require.Equal(t, -1, h.Bonded.Cmp(client.Units(8_000)))

	// Out of everything.
	n.SealTo(moved[0].UntilBlock + 1)
	_, err = c.StartUnbond(ctx, voter, b, client.All)
	require.NoError(t, err)
	unbonds, err := c.Unbonds(ctx, voter.Address(), b)
	require.NoError(t, err)
	n.SealTo(unbonds[len(unbonds)-1].UnlockBlock)
	_, err = c.Withdraw(ctx, voter, b)
	require.NoError(t, err)
	h, err = c.Holding(ctx, voter.Address(), b)
	require.NoError(t, err)
	require.Equal(t, client.HoldingInfo{}, h)
	_, err = c.Vote(ctx, voter, []client.Vote{{Account: a, Units: client.Units(1)}})
	require.ErrorIs(t, err, client.ErrJailed)
}
