package client_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// piece is a message signed by a user.
func piece(n *clienttest.Net, by *clienttest.User, m typed.Message) evidence.Piece {
	return evidence.Piece{Kind: m.Kind(), Body: typed.Encode(m), Signature: typed.SignDigest(by.Key, n.Client.Domain().Digest(m))}
}

func slashForTwoResults(t *testing.T, n *clienttest.Net, miner *clienttest.User) client.Slashing {
	t.Helper()
	e := evidence.Evidence{Kind: evidence.DoubleResult,
		A: piece(n, miner, &typed.Result{Task: typed.Hash{1}, Miner: miner.Address(), Commitment: typed.Hash{1}}),
		B: piece(n, miner, &typed.Result{Task: typed.Hash{1}, Miner: miner.Address(), Commitment: typed.Hash{2}})}
	_, s, err := n.Report(n.Rich, e)
	require.NoError(t, err)
	return s
}

// Every kind of evidence, each against an operator of its own: refused before
// its commit, paid for once, and slashing as the contract says.
func TestEvidence(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	var miners, coordinators []*clienttest.User
	for range 4 {
		_, miner := n.Miner(20_000, model)
		miners = append(miners, miner)
	}
	for range 4 {
		_, coordinator := n.Coordinator(2_000_000)
		coordinators = append(coordinators, coordinator)
	}
	var operators []typed.Address
	for _, m := range miners {
		operators = append(operators, m.Address())
	}
	_, err := c.Poke(ctx, n.Rich, model, nil, operators...)
	require.NoError(t, err)
	e := n.NewEpoch()
	word, err := c.Word(ctx, e)
	require.NoError(t, err)
	tree, err := c.PoolTree(ctx, model)
	require.NoError(t, err)
	pool, err := tree.Pool(model)
	require.NoError(t, err)

	// drawn is a task of a coordinator whose rank 0 goes to somebody else than
	// the miner, and its draw.
	drawn := func(coordinator, miner *clienttest.User) (*typed.Task, *evidence.Draw) {
		for seq := uint64(0); ; seq++ {
			proof, beta, err := vrf.Prove(coordinator.Key, lottery.Alpha(word, model, seq))
			require.NoError(t, err)
			seed := lottery.Seed(word, model, beta)
			if pool.Entry(pool.Draw(seed, 1)[0]).Operator == miner.Address() {
				continue
			}
			task := &typed.Task{Coordinator: coordinator.Address(), Epoch: e, Seq: seq, ModelID: model, VRFProof: proof, Replicas: 1}
			return task, &evidence.Draw{Task: typed.Encode(task), Word: word, PoolRoot: pool.Root(), VRFKey: coordinator.VRFKey(), Winners: pool.ProveDraw(seed, 1)}
		}
	}
	task := func(coordinator *clienttest.User, tokens uint32) *typed.Task {
		return &typed.Task{Coordinator: coordinator.Address(), Epoch: e, Seq: 7, ModelID: model, MaxTokens: tokens, VRFProof: make([]byte, 81)}
	}
	voucher := func(coordinator *clienttest.User, cumulative uint64) *typed.Voucher {
		return &typed.Voucher{Coordinator: coordinator.Address(), Miner: miners[0].Address(), Index: 1, Amount: typed.NewAmount(1), Cumulative: typed.NewAmount(cumulative)}
	}
	claimTask, claimDraw := drawn(coordinators[0], miners[1])
	assignTask, assignDraw := drawn(coordinators[2], miners[0])
	paidTask, paidDraw := drawn(coordinators[3], miners[0])
	for name, k := range map[string]struct {
		offender *clienttest.User
		evidence evidence.Evidence
	}{
		"double result": {miners[0], evidence.Evidence{Kind: evidence.DoubleResult,
			A: piece(n, miners[0], &typed.Result{Task: typed.Hash{1}, Miner: miners[0].Address(), Commitment: typed.Hash{1}}),
			B: piece(n, miners[0], &typed.Result{Task: typed.Hash{1}, Miner: miners[0].Address(), Commitment: typed.Hash{2}})}},
		"out-of-turn claim": {miners[1], evidence.Evidence{Kind: evidence.OutOfTurnClaim, Draw: claimDraw,
			A: piece(n, miners[1], &typed.Claim{Task: typed.ID(claimTask), Miner: miners[1].Address(), Beacon: word, PoolRoot: pool.Root(), PeerID: []byte("peer")})}},
		"bad opening": {miners[2], evidence.Evidence{Kind: evidence.BadOpening,
			A: piece(n, miners[2], &typed.Opening{Task: typed.Hash{2}, Miner: miners[2].Address(), Commitment: typed.Hash{3}, Count: 1, Finish: 1})}},
		"double task": {coordinators[0], evidence.Evidence{Kind: evidence.DoubleTask,
			A: piece(n, coordinators[0], task(coordinators[0], 1)), B: piece(n, coordinators[0], task(coordinators[0], 2))}},
		"double voucher": {coordinators[1], evidence.Evidence{Kind: evidence.DoubleVoucher,
			A: piece(n, coordinators[1], voucher(coordinators[1], 1)), B: piece(n, coordinators[1], voucher(coordinators[1], 2))}},
		"out-of-turn assignment": {coordinators[2], evidence.Evidence{Kind: evidence.OutOfTurnAssignment, Draw: assignDraw,
			A: piece(n, coordinators[2], &typed.Assignment{Task: typed.ID(assignTask), Miner: miners[0].Address()})}},
		"out-of-turn voucher": {coordinators[3], evidence.Evidence{Kind: evidence.OutOfTurnAssignment, Draw: paidDraw,
			A: piece(n, coordinators[3], &typed.Voucher{Coordinator: coordinators[3].Address(), Miner: miners[0].Address(), Index: 1, Task: typed.ID(paidTask)})}},
	} {
		t.Run(name, func(t *testing.T) {
			reporter := n.User(0)
			key, err := k.evidence.Key()
			require.NoError(t, err)
			_, _, err = c.SubmitEvidence(ctx, reporter, k.evidence, typed.Hash{1})
			require.ErrorIs(t, err, client.ErrNotCommitted)
			before, err := c.Registration(ctx, k.offender.Address())
			require.NoError(t, err)

			r, s, err := n.Report(reporter, k.evidence)
			require.NoError(t, err)
			require.NotZero(t, r.Block)
			require.Equal(t, k.evidence.Kind, s.Kind)
			require.Equal(t, k.offender.Address(), s.Offender)
			require.Equal(t, reporter.Address(), s.Reporter)
			require.Equal(t, key.Hash(), s.Key)
			require.False(t, s.Burned.IsZero())
			after, err := c.Registration(ctx, k.offender.Address())
			require.NoError(t, err)
			require.True(t, after.Jailed)
			sum, err := after.Slashable.Add(s.Amount)
			require.NoError(t, err)
			require.Equal(t, before.Slashable, sum)
			bounty, err := c.Balance(ctx, reporter.Address())
			require.NoError(t, err)
			require.Equal(t, s.Bounty, bounty)
			require.False(t, bounty.IsZero())

			used, err := c.Consumed(ctx, key)
			require.NoError(t, err)
			require.True(t, used)
			_, _, err = n.Report(n.User(0), k.evidence)
			require.ErrorIs(t, err, client.ErrConsumed)
		})
	}
	t.Run("no offence", func(t *testing.T) {
		good := piece(n, miners[3], &typed.Result{Task: typed.Hash{1}, Miner: miners[3].Address()})
		_, _, err := c.SubmitEvidence(ctx, n.Rich, evidence.Evidence{Kind: evidence.DoubleResult, A: good, B: good}, typed.Hash{})
		require.ErrorIs(t, err, evidence.ErrSame)
	})
	t.Run("too early", func(t *testing.T) {
		e := evidence.Evidence{Kind: evidence.BadOpening, A: piece(n, miners[3], &typed.Opening{Task: typed.Hash{9}, Miner: miners[3].Address(), Commitment: typed.Hash{3}})}
		key, err := e.Key()
		require.NoError(t, err)
		commitment := client.Commitment(n.Rich.Address(), key.Hash(), typed.Hash{5})
		r, err := c.CommitEvidence(ctx, n.Rich, commitment)
		require.NoError(t, err)
		at, err := c.CommittedAt(ctx, commitment)
		require.NoError(t, err)
		require.Equal(t, r.Block, at)
		_, err = c.CommitEvidence(ctx, n.Rich, commitment)
		require.ErrorIs(t, err, client.ErrCommitted)
		n.Seal(int(client.DefaultParams(n.Epoch).CommitMax) + 1)
		_, _, err = c.SubmitEvidence(ctx, n.Rich, e, typed.Hash{5})
		require.ErrorIs(t, err, client.ErrRevealLate)
		_, _, err = c.SubmitEvidence(ctx, n.User(0), e, typed.Hash{5})
		require.ErrorIs(t, err, client.ErrNotCommitted, "another's commit")
	})
}
