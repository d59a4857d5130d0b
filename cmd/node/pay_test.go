package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

// owing is a miner's role on a chain, and a coordinator that owes it.
type owing struct {
	*clienttest.Net
	*minerRole
	t      *testing.T
	shop   *clienttest.User // the coordinator's operator
	events []Event
}

func newOwing(t *testing.T) *owing {
	n := clienttest.Start(t, clienttest.Options{})
	_, shop := n.Coordinator(2_000_000)
	signer := funded(t, n, 8)
	owner := n.User(20_000)
	_, err := n.Client.Stake(t.Context(), owner, client.Units(20_000))
	require.NoError(t, err)
	binding := signer.Sign(n.Client.Domain().Digest(&typed.OperatorBinding{Owner: owner.Address(), Operator: signer.Address()}))
	_, err = n.Client.BindOperator(t.Context(), owner, signer.Address(), binding)
	require.NoError(t, err)
	_, err = n.Client.RegisterMiner(t.Context(), owner, signer.Address(), []typed.Hash{testModel})
	require.NoError(t, err)
	_, err = n.Client.Deposit(t.Context(), n.Rich, shop.Address(), client.Units(100))
	require.NoError(t, err)
	n.NewEpoch()
	o := &owing{Net: n, t: t, shop: shop, minerRole: &minerRole{peerNode: onChain(t, n, config.RoleMiner, signer)}}
	o.Emit = func(e Event) { o.events = append(o.events, e) }
	o.loop = newLoop(nil, nil, nil, o.logger)
	return o
}

// told is what the machine was told since the last look.
func (o *owing) told() []step.Event { return o.loop.take() }

// result is one that was due a second ago, for 2 CAI and 3 a token.
func (o *owing) result(seq uint64, ids ...uint32) unpaid.Result {
	now := o.Chain.Time() * 1000
	task := &typed.Task{Coordinator: o.shop.Address(), Seq: seq, ModelID: testModel, VRFProof: make([]byte, 81), PromptTokens: 1, MaxTokens: 9,
		InputPrice: client.Units(2), OutputPrice: client.Units(3), Replicas: 1, IssuedAt: now, ClaimMillis: 1000, ResultMillis: 1000, VerdictMillis: 1000}
	id, me := typed.ID(task), o.signer.Address()
	assignment := &typed.Assignment{Task: id, Miner: me, Deadline: now - 2000}
	head := result.ExtendAll(result.Start(id, me), ids)
	opening := &typed.Opening{Task: id, Miner: me, Head: head, Count: uint32(len(ids)), Finish: result.FinishStop,
		Commitment: result.Commit(head, uint32(len(ids)), result.FinishStop, typed.Hash{})}
	d := o.domain
	return unpaid.Result{Task: task, Assignment: assignment, AssignmentSignature: typed.SignDigest(o.shop.Key, d.Digest(assignment)),
		Opening: opening, OpeningSignature: o.signer.Sign(d.Digest(opening)), IDs: ids}
}

// A miner's host claims what was not paid, knows what the chain already has, and
// collects when nobody answered.
func TestMinerClaimsOnTheChain(t *testing.T) {
	o := newOwing(t)
	ctx, me := t.Context(), o.signer.Address()
	first, second := o.result(0, 1, 2), o.result(1, 3)
	ids := []typed.Hash{typed.ID(first.Task), typed.ID(second.Task)}
	ask := miner.ClaimUnpaid{Coordinator: o.shop.Address(), Results: []unpaid.Result{first, second}}

	o.claimUnpaid(ctx, ask)
	failed := o.told()[0].(miner.UnpaidFailed)
	require.Equal(t, ids, failed.Tasks)
	require.False(t, failed.Permanent, "the operator may get CAI for the bond")
	require.Contains(t, o.notes()[0], "2 unpaid results of "+o.shop.Address().String()+" are not claimed")

	_, err := o.Client.Transfer(ctx, o.Rich, me, client.Units(10))
	require.NoError(t, err)
	from := o.Chain.Head() + 1
	o.claimUnpaid(ctx, ask)
	filed := o.told()[0].(miner.UnpaidFiled)
	require.Equal(t, ids, filed.Tasks)
	require.Empty(t, o.trouble.list())

	o.claimUnpaid(ctx, ask) // as after a crash before the answer was stored
	require.Equal(t, []step.Event{miner.UnpaidFiled{Tasks: ids[:1], AnswerBy: filed.AnswerBy}, miner.UnpaidFiled{Tasks: ids[1:], AnswerBy: filed.AnswerBy}}, o.told())

	o.SealTo(filed.AnswerBy + 1)
	o.collectUnpaid(ctx, miner.CollectUnpaid{Coordinator: o.shop.Address(), Tasks: ids})
	ended := []step.Event{miner.UnpaidEnded{Task: ids[0]}, miner.UnpaidEnded{Task: ids[1]}}
	require.Equal(t, ended, o.told())
	o.collectUnpaid(ctx, miner.CollectUnpaid{Coordinator: o.shop.Address(), Tasks: ids[:1]})
	require.Equal(t, ended[:1], o.told(), "somebody else has collected")
	o.claimUnpaid(ctx, ask)
	require.Equal(t, ended, o.told(), "a result is claimed once for ever")

	// The same by way of the chain's events, and written down as payments.
	feed := &claimFeed{peerNode: o.peerNode, miner: me, cursor: "claims", claim: o.claimEvent}
	o.network.DeployBlock = from
	feed.advance(ctx, epoch.Final{Block: o.Chain.Head()})
	require.Equal(t, append([]step.Event{miner.UnpaidFiled{Tasks: ids[:1], AnswerBy: filed.AnswerBy}, miner.UnpaidFiled{Tasks: ids[1:], AnswerBy: filed.AnswerBy}}, ended...), o.told())
	paid, err := o.store.Payments(10)
	require.NoError(t, err)
	require.Len(t, paid, 2)
	require.Equal(t, "unpaid", paid[0].Kind)
	require.Equal(t, client.Units(5), paid[0].Amount)
	require.Len(t, o.events, 4)
	again := &claimFeed{peerNode: o.peerNode, miner: me, cursor: "claims", claim: o.claimEvent}
	again.advance(ctx, epoch.Final{Block: o.Chain.Head()})
	require.Empty(t, o.told(), "a restart goes on where the last run ended")

	// What it earned becomes rewards of its stakers.
	d := &distributor{peerNode: o.peerNode}
	require.NoError(t, d.distribute(ctx))
	require.NoError(t, d.distribute(ctx), "nothing is left")
	require.Len(t, o.events, 5)
	want, err := o.limits.Earned(client.Units(8)).Add(o.limits.Earned(client.Units(5)))
	require.NoError(t, err)
	require.Equal(t, want, o.events[4].(DistributedEvent).Amount)
}

// A coordinator's host answers claims with vouchers, and disputes.
func TestCoordinatorAnswersOnTheChain(t *testing.T) {
	o := newOwing(t)
	ctx, me := t.Context(), o.signer.Address()
	_, err := o.Client.Transfer(ctx, o.Rich, me, client.Units(10))
	require.NoError(t, err)
	first, second := o.result(0, 1, 2), o.result(1, 3)
	o.claimUnpaid(ctx, miner.ClaimUnpaid{Coordinator: o.shop.Address(), Results: []unpaid.Result{first, second}})

	p := onChain(t, o.Net, config.RoleCoordinator, keys.NewSigner(o.shop.Key))
	c := &coordinatorRole{peerNode: p, loop: newLoop(nil, nil, nil, p.logger)}
	feed := &claimFeed{peerNode: p, coordinator: o.shop.Address(), cursor: "claims", claim: c.claimEvent}
	feed.advance(ctx, epoch.Final{Block: o.Chain.Head()})
	filed := c.loop.take()
	require.Len(t, filed, 2)
	require.Equal(t, typed.ID(first.Task), filed[0].(coordinator.UnpaidFiled).Task)

	pay := &typed.Voucher{Coordinator: o.shop.Address(), Miner: me, Index: 1, Task: typed.ID(first.Task), Amount: client.Units(8), Cumulative: client.Units(8)}
	answer := coordinator.AnswerUnpaid{Task: pay.Task, Miner: me, Voucher: step.Sealed{Message: pay, Signature: typed.SignDigest(o.shop.Key, p.domain.Digest(pay))}}
	c.answerUnpaid(ctx, answer)
	require.Equal(t, []step.Event{coordinator.UnpaidEnded{Task: pay.Task, Miner: me}}, c.loop.take())
	c.answerUnpaid(ctx, answer)
	require.Equal(t, []step.Event{coordinator.UnpaidEnded{Task: pay.Task, Miner: me}}, c.loop.take(), "it is over, whoever ended it")

	dispute := coordinator.DisputeUnpaid{Task: typed.ID(second.Task), Miner: me}
	c.disputeUnpaid(ctx, dispute)
	require.IsType(t, coordinator.UnpaidFailed{}, c.loop.take()[0])
	require.Contains(t, c.trouble.list()[0], "not enough CAI")
	_, err = o.Client.Transfer(ctx, o.Rich, o.shop.Address(), client.Units(5))
	require.NoError(t, err)
	c.disputeUnpaid(ctx, dispute)
	require.Equal(t, []step.Event{coordinator.UnpaidEnded{Task: dispute.Task, Miner: me}}, c.loop.take())
	require.Empty(t, c.trouble.list())
	feed.advance(ctx, epoch.Final{Block: o.Chain.Head()})
	require.Len(t, c.loop.take(), 2)
}
