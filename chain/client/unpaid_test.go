package client_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

// debts makes results that a coordinator owes for.
type debts struct {
	*clienttest.Net
	t                  *testing.T
	owner, coordinator *clienttest.User
	minerOwner, miner  *clienttest.User
	epoch              uint64
	now                uint64 // unix ms, of the chain
}

func newDebts(t *testing.T, escrow uint64) *debts {
	n := clienttest.Start(t, clienttest.Options{})
	d := &debts{Net: n, t: t}
	d.owner, d.coordinator = n.Coordinator(2_000_000)
	d.minerOwner, d.miner = n.Miner(20_000, model)
	d.epoch = n.NewEpoch()
	d.now = n.Chain.Time() * 1000
	if escrow > 0 {
		_, err := n.Client.Deposit(t.Context(), n.Rich, d.coordinator.Address(), client.Units(escrow))
		require.NoError(t, err)
	}
	return d
}

// result is one that was due a second ago and costs 2 CAI and 3 a token.
func (d *debts) result(seq uint64, ids ...uint32) unpaid.Result {
	const verdict = 5000
	task := &typed.Task{
		Coordinator: d.coordinator.Address(), Epoch: d.epoch, Seq: seq, ModelID: model, VRFProof: make([]byte, 81),
		PromptTokens: 1, MaxTokens: 16, InputPrice: client.Units(2), OutputPrice: client.Units(3), Replicas: 1,
		IssuedAt: d.now - 20_000, ClaimMillis: 1000, ResultMillis: 1000, VerdictMillis: verdict,
	}
	id, salt := typed.ID(task), typed.Hash{7}
	assignment := &typed.Assignment{Task: id, Miner: d.miner.Address(), Deadline: d.now - 1000 - verdict}
	head := result.ExtendAll(result.Start(id, d.miner.Address()), ids)
	opening := &typed.Opening{Task: id, Miner: d.miner.Address(), Head: head, Count: uint32(len(ids)), Finish: result.FinishStop, Salt: salt,
		Commitment: result.Commit(head, uint32(len(ids)), result.FinishStop, salt)}
	sign := func(u *clienttest.User, m typed.Message) typed.Signature {
		return typed.SignDigest(u.Key, d.Client.Domain().Digest(m))
	}
	return unpaid.Result{Task: task, Assignment: assignment, AssignmentSignature: sign(d.coordinator, assignment),
		Opening: opening, OpeningSignature: sign(d.miner, opening), IDs: ids}
}

func (d *debts) voucher(r unpaid.Result, index uint64, amount, sum typed.Amount) client.SignedVoucher {
	v := typed.Voucher{Coordinator: d.coordinator.Address(), Miner: d.miner.Address(), Index: index, Task: typed.ID(r.Task),
		Epoch: r.Task.Epoch, Seq: r.Task.Seq, Amount: amount, Cumulative: sum}
	return client.SignedVoucher{Voucher: v, Signature: typed.SignDigest(d.coordinator.Key, d.Client.Domain().Digest(&v))}
}

func (d *debts) open() []client.OpenClaim {
	d.t.Helper()
	list, err := d.Client.OpenClaims(d.t.Context(), d.coordinator.Address(), d.miner.Address())
	require.NoError(d.t, err)
	return list
}

func TestUnpaidResults(t *testing.T) {
	d := newDebts(t, 100)
	ctx, c := t.Context(), d.Client
	answered, silent, disputed := d.result(0, 1, 2, 3), d.result(1, 4), d.result(2, 5, 6)
	limits, err := c.Limits(ctx)
	require.NoError(t, err)

	_, _, err = c.ClaimUnpaid(ctx, d.miner, answered)
	require.ErrorIs(t, err, client.ErrBalance, "a claim needs a bond")
	_, err = c.Transfer(ctx, d.Rich, d.miner.Address(), client.Units(20))
	require.NoError(t, err)
	spoilt := answered
	spoilt.IDs = []uint32{1, 2, 4}
	_, _, err = c.ClaimUnpaid(ctx, d.miner, spoilt)
	require.ErrorIs(t, err, unpaid.ErrOutput, "nothing is sent that the contract would refuse")

	begun, answerBy, err := c.ClaimUnpaid(ctx, d.miner, answered, silent, disputed)
	require.NoError(t, err)
	require.Equal(t, begun.Block+limits.AnswerBlocks, answerBy)
	claims := d.open()
	require.Len(t, claims, 3)
	require.Equal(t, client.Units(11), claims[0].Amount)
	require.Equal(t, client.Units(12), claims[0].Reserved, "with the filing fee")
	require.Equal(t, client.Units(5), claims[0].Bond)
	require.Equal(t, answerBy, claims[0].AnswerBy)
	require.Equal(t, d.miner.Address(), claims[0].Filer)
	balance, err := c.Balance(ctx, d.miner.Address())
	require.NoError(t, err)
	require.Equal(t, client.Units(5), balance)
	_, _, err = c.ClaimUnpaid(ctx, d.miner, silent)
	require.ErrorIs(t, err, client.ErrClaimed)
	state, err := c.ClaimState(ctx, typed.ID(silent.Task), d.miner.Address())
	require.NoError(t, err)
	require.NotContains(t, []typed.Hash{{}, client.ClaimClosed}, state)

	// One is answered with its voucher, one disputed, one passed over in silence.
	pay := d.voucher(answered, 1, client.Units(11), client.Units(11))
	_, err = c.AnswerUnpaid(ctx, d.Rich, typed.ID(answered.Task), d.miner.Address(), pay)
	require.NoError(t, err)
	_, err = c.AnswerUnpaid(ctx, d.Rich, typed.ID(answered.Task), d.miner.Address(), pay)
	require.ErrorIs(t, err, client.ErrNoSuchClaim)
	_, err = c.Transfer(ctx, d.Rich, d.coordinator.Address(), client.Units(5))
	require.NoError(t, err)
	_, err = c.DisputeUnpaid(ctx, d.coordinator, d.coordinator.Address(), typed.ID(disputed.Task), d.miner.Address())
	require.NoError(t, err)
	claims = d.open()
	require.Len(t, claims, 1)
	_, err = c.CollectUnpaid(ctx, d.Rich, claims...)
	require.ErrorIs(t, err, client.ErrAnswerTime)
	d.SealTo(answerBy + 1)
	_, err = c.CollectUnpaid(ctx, d.Rich, claims...)
	require.NoError(t, err)
	require.Empty(t, d.open())

	index, sum, err := c.Settled(ctx, d.coordinator.Address(), d.miner.Address())
	require.NoError(t, err)
	require.EqualValues(t, 1, index)
	require.Equal(t, client.Units(11), sum)
	u, err := c.Undistributed(ctx, d.miner.Address())
	require.NoError(t, err)
	both, err := limits.Earned(client.Units(11)).Add(limits.Earned(client.Units(5)))
	require.NoError(t, err)
	require.Equal(t, both, u.Earned)
	balance, err = c.Balance(ctx, d.miner.Address())
	require.NoError(t, err)
	require.Equal(t, client.Units(11), balance, "5 left, the bond of one, and the filing fee")

	// Both sides hear of it.
	mine, err := c.ClaimEvents(ctx, begun.Block, d.Chain.Head(), typed.Address{}, d.miner.Address())
	require.NoError(t, err)
	theirs, err := c.ClaimEvents(ctx, begun.Block, d.Chain.Head(), d.coordinator.Address(), typed.Address{})
	require.NoError(t, err)
	require.Equal(t, mine, theirs)
	var names []string
	for _, e := range mine {
		names = append(names, e.Name)
		require.Equal(t, e.Name != "UnpaidClaimed", e.Closed())
	}
	require.Equal(t, []string{"UnpaidClaimed", "UnpaidClaimed", "UnpaidClaimed", "UnpaidAnswered", "UnpaidDisputed", "UnpaidPaid"}, names)
	require.Equal(t, answerBy, mine[0].AnswerBy)
	require.Equal(t, typed.ID(silent.Task), mine[5].Task)
	require.Equal(t, client.Units(5), mine[5].Amount)
	none, err := c.ClaimEvents(ctx, 1, begun.Block-1, typed.Address{}, d.miner.Address())
	require.NoError(t, err)
	require.Empty(t, none)
}

func TestClosings(t *testing.T) {
	d := newDebts(t, 10)
	ctx, c, from := t.Context(), d.Client, d.Chain.Head()+1
	_, err := c.StartClose(ctx, d.owner, d.coordinator.Address(), client.Units(4))
	require.NoError(t, err)
	e, err := c.Escrow(ctx, d.coordinator.Address())
	require.NoError(t, err)
	_, err = c.StartClose(ctx, d.owner, d.coordinator.Address(), typed.Amount{})
	require.NoError(t, err)
	_, err = c.StartClose(ctx, d.owner, d.coordinator.Address(), client.Units(4))
	require.NoError(t, err)
	again, err := c.Escrow(ctx, d.coordinator.Address())
	require.NoError(t, err)
	d.SealTo(again.UnlockBlock)
	_, err = c.WithdrawEscrow(ctx, d.owner, d.coordinator.Address())
	require.NoError(t, err)
	list, err := c.Closings(ctx, from, d.Chain.Head())
	require.NoError(t, err)
	who := d.coordinator.Address()
	require.Equal(t, []client.Closing{{who, e.UnlockBlock}, {who, 0}, {who, again.UnlockBlock}, {who, 0}}, list)
}

func TestTouched(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	owner, first := n.Miner(20_000, model)
	other, second := n.Miner(30_000, model)
	n.Seal(1)
	block := n.Chain.Head()
	none, err := c.Touched(ctx, block, block)
	require.NoError(t, err)
	require.Empty(t, none)

	third := n.User(0)
	require.NoError(t, n.Bind(owner, third))
	_, err = c.AddModels(ctx, other, second.Address(), []typed.Hash{{9}})
	require.NoError(t, err)
	_, err = c.StartUnbond(ctx, other, other.Address(), client.Units(1))
	require.NoError(t, err)
	touched, err := c.Touched(ctx, block+1, n.Chain.Head())
	require.NoError(t, err)
	require.ElementsMatch(t, []typed.Address{first.Address(), second.Address(), third.Address()}, touched, "the one that is retired too")
	all, err := c.Operators(ctx, owner.Address())
	require.NoError(t, err)
	require.Equal(t, []typed.Address{first.Address(), third.Address()}, all)
	price, err := c.GasPrice(ctx)
	require.NoError(t, err)
	require.Positive(t, price.Sign())
}

func TestModelEntries(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	_, small := n.Miner(20_000, model)
	large, _ := n.Miner(50_000, model)
	a := client.Model{ID: model, CID: "bafy-a", Architecture: "llama", WeightRoot: typed.Hash{1}, Arithmetic: 2}
	b := client.Model{ID: model, CID: "bafy-b", Architecture: "llama", WeightRoot: typed.Hash{1}, Arithmetic: 2}
	for _, m := range []client.Model{a, b} {
		_, err := c.RegisterModel(ctx, n.Rich, m)
		require.NoError(t, err)
		_, err = c.RegisterModel(ctx, n.Rich, m)
		require.ErrorIs(t, err, client.ErrDescribed)
	}
	_, err := c.EndorseModel(ctx, n.Rich, model, a.Entry())
	require.ErrorIs(t, err, client.ErrNoAccount)
	_, err = c.EndorseModel(ctx, small, model, a.Entry()) // the operator of its account
	require.NoError(t, err)
	_, err = c.EndorseModel(ctx, large, model, a.Entry())
	require.NoError(t, err)
	_, err = c.EndorseModel(ctx, large, model, b.Entry()) // thinks better of it
	require.NoError(t, err)
	list, more, err := c.ModelEntries(ctx, model)
	require.NoError(t, err)
	require.False(t, more)
	require.Len(t, list, 2)
	require.Equal(t, b, list[0].Model, "most stake first")
	require.Equal(t, client.Units(50_000), list[0].Stake)
	require.Equal(t, []typed.Address{large.Address()}, list[0].Accounts)
	require.Equal(t, client.Units(20_000), list[1].Stake)
	entry, err := c.EndorsedEntry(ctx, model, large.Address())
	require.NoError(t, err)
	require.Equal(t, b.Entry(), entry)
	list, _, err = c.ModelEntries(ctx, typed.Hash{1})
	require.NoError(t, err)
	require.Empty(t, list)
}
