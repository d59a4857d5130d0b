package watch_test

import (
	"bytes"
	"context"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/watch"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var (
	modelA = typed.Keccak256([]byte("model a"))
	modelB = typed.Keccak256([]byte("model b"))
)

// follower is a running watch and what it delivered.
type follower struct {
	*watch.Watch
	t    *testing.T
	log  *safeLog
	stop func() // ends Run

	mu     sync.Mutex
	finals []epoch.Final
	more   chan struct{}
}

type safeLog struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *safeLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *safeLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func follow(t *testing.T, n *clienttest.Net, f watch.Finality, urls ...string) *follower {
	t.Helper()
	return followWith(t, n, watch.Config{Finality: f}, urls...)
}

func followWith(t *testing.T, n *clienttest.Net, cfg watch.Config, urls ...string) *follower {
	t.Helper()
	if len(urls) == 0 {
		urls = []string{n.Chain.HTTP(), n.Chain.WS()}
	}
	w := &follower{t: t, log: new(safeLog), more: make(chan struct{}, 1)}
	log := slog.New(slog.NewTextHandler(w.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	config := n.Config(log)
	config.Patience = 50 * time.Millisecond
	config.Timeout = time.Second
	c, err := client.Dial(t.Context(), urls, config)
	require.NoError(t, err)
	cfg.Epoch, cfg.Log = n.Epoch, log
	w.Watch = watch.New(c, cfg)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx, w.deliver) }()
	w.stop = sync.OnceFunc(func() {
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
		c.Close()
	})
	t.Cleanup(w.stop)
	return w
}

func (w *follower) deliver(f epoch.Final) {
	w.mu.Lock()
	w.finals = append(w.finals, f)
	w.mu.Unlock()
	select {
	case w.more <- struct{}{}:
	default:
	}
}

func (w *follower) last() (epoch.Final, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.finals) == 0 {
		return epoch.Final{}, false
	}
	return w.finals[len(w.finals)-1], true
}

// at waits until the block is final.
func (w *follower) at(block uint64) epoch.Final {
	w.t.Helper()
	timeout := time.After(10 * time.Second)
	for {
		if f, ok := w.last(); ok && f.Block >= block {
			return f
		}
		select {
		case <-w.more:
		case <-timeout:
			w.t.Fatalf("block %d does not become final; status %+v; log:\n%s", block, w.Status(), w.log)
		}
	}
}

var depth1 = watch.Finality{Depth: 1}

func TestSnapshotsAreTheStakeBeforeTheEpoch(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Epoch: epoch.Params{Start: 60, Length: 40, Delay: 1, Grace: 8}})
	ctx, c := t.Context(), n.Client
	w := follow(t, n, depth1)

	_, coordinator := n.Coordinator(2_500_000)
	small, smallOperator := n.Coordinator(2_000_000)
	owner1, miner1 := n.Miner(20_000, modelA, modelB)
	_, miner2 := n.Miner(60_000, modelA)
	for _, model := range []typed.Hash{modelA, modelB} {
		_, err := c.Poke(ctx, n.Rich, model, w.Tree(model), miner1.Address(), miner2.Address())
		require.NoError(t, err)
	}
	require.Less(t, n.Chain.Head(), n.Epoch.Freeze(0), "all of it before epoch 0")

	e := n.NewEpoch()
	require.Zero(t, e)
	f := w.at(n.Chain.Head() - 1)
	require.Empty(t, f.Snapshots, "the word is not final yet")
	n.Seal(1)
	f = w.at(n.Chain.Head() - 1)
	require.Zero(t, f.Current)
	require.Len(t, f.Snapshots, 1)
	s := f.Snapshots[0]
	word, err := c.Word(ctx, 0)
	require.NoError(t, err)
	require.Equal(t, word, s.Word)
	require.Len(t, s.Pools, 2)
	require.EqualValues(t, 80_000, s.Pools[modelA].Total())
	require.EqualValues(t, 20_000, s.Pools[modelB].Total())
	require.Equal(t, map[typed.Address]epoch.Coordinator{
		coordinator.Address():   {Operator: coordinator.Address(), VRFKey: coordinator.VRFKey(), Stake: 2_500_000},
		smallOperator.Address(): {Operator: smallOperator.Address(), VRFKey: smallOperator.VRFKey(), Stake: 2_000_000},
	}, s.Coordinators)
	for model, p := range s.Pools {
		root, err := c.PoolRootAt(ctx, model, 0)
		require.NoError(t, err)
		require.Equal(t, root, p.Root(), "the contract's own root of the epoch")
	}

	// All that changes inside epoch 0 shows in epoch 1 only.
	_, err = c.StartUnbond(ctx, small, small.Address(), client.Units(1))
	require.NoError(t, err)
	newKey := clienttest.NewUser("new vrf key").VRFKey()
	_, err = c.SetVRFKey(ctx, coordinator, coordinator.Address(), newKey)
	require.NoError(t, err)
	_, err = c.Stake(ctx, n.Rich, client.Units(1)) // an owner without operator: no event names one
	require.NoError(t, err)
	n.Seal(1)
	f = w.at(n.Chain.Head() - 1)
	require.Same(t, s, f.Snapshots[0], "a snapshot never changes")

	// The last block before the freeze counts, the first one after does not.
	n.SealTo(n.Epoch.Freeze(1) - 2)
	_, err = c.StartUnbond(ctx, owner1, owner1.Address(), client.Units(20_000))
	require.NoError(t, err)
	require.Equal(t, n.Epoch.Freeze(1)-1, n.Chain.Head())
	_, err = c.Poke(ctx, n.Rich, modelA, nil, miner1.Address())
	require.NoError(t, err)
	require.Equal(t, n.Epoch.Freeze(1), n.Chain.Head())
	_, err = c.Poke(ctx, n.Rich, modelB, nil, miner1.Address())
	require.NoError(t, err)
	require.EqualValues(t, 1, n.NewEpochHere())
	n.Seal(1)
	f = w.at(n.Chain.Head() - 1)
	require.EqualValues(t, 1, f.Current)
	require.Len(t, f.Snapshots, 2, "the epoch before is in grace")
	require.Same(t, s, f.Snapshots[1])
	s1 := f.Snapshots[0]
	require.EqualValues(t, 60_000, s1.Pools[modelA].Total())
	require.Same(t, s.Pools[modelB], s1.Pools[modelB], "poked after the freeze; unchanged pools are shared")
	require.Len(t, s1.Coordinators, 1, "one fell below the minimum")
	require.Equal(t, newKey, s1.Coordinators[coordinator.Address()].VRFKey)

	n.Seal(int(n.Epoch.Grace))
	f = w.at(n.Chain.Head() - 1)
	require.Len(t, f.Snapshots, 1, "grace is over")
	old, ok := w.Snapshot(0)
	require.True(t, ok)
	require.Same(t, s, old)
	_, ok = w.Snapshot(2)
	require.False(t, ok)

	// An epoch whose word nobody stores is skipped.
	n.SealTo(n.Epoch.First(3) - 1)
	require.EqualValues(t, 3, n.NewEpochHere())
	n.Seal(1)
	f = w.at(n.Chain.Head() - 1)
	require.EqualValues(t, 3, f.Current)
	require.Len(t, f.Snapshots, 1, "epoch 2 has no word")
	require.NotContains(t, f.Snapshots[0].Pools, modelB, "an empty pool is none")

	// Proofs of an old epoch satisfy the contract.
	seed, pool := typed.Hash{1}, s.Pools[modelA]
	var proofs []lottery.Proof
	for _, i := range pool.Draw(seed, 2) {
		p, err := w.TreeAt(0, modelA).Prove(pool.Entry(i).Slot)
		require.NoError(t, err)
		proofs = append(proofs, p)
	}
	winners, err := c.DrawOnChain(ctx, modelA, 0, seed, 2, proofs)
	require.NoError(t, err)
	require.Equal(t, []typed.Address{proofs[0].Operator, proofs[1].Operator}, winners)
	require.Nil(t, w.TreeAt(9, modelA))
	require.Nil(t, w.Tree(typed.Hash{1}))
}

// A coordinator's stake is its own and the votes, up to a multiple of the own;
// it moves with the account's operator, and a fault of the retired one costs it.
func TestStakeOfACoordinator(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	w := follow(t, n, depth1)
	owner, first := n.Coordinator(2_000_000)
	whole := func(want map[*clienttest.User]uint64) {
		t.Helper()
		n.NewEpoch()
		n.Seal(2)
		have := make(map[typed.Address]uint64)
		for a, o := range w.at(n.Chain.Head() - 1).Snapshots[0].Coordinators {
			weight, err := c.Registration(ctx, a)
			require.NoError(t, err)
			require.Equal(t, weight.Weight, o.Stake, "as the contract weighs it")
			have[a] = o.Stake
		}
		byAddress := make(map[typed.Address]uint64)
		for u, stake := range want {
			byAddress[u.Address()] = stake
		}
		require.Equal(t, byAddress, have)
	}
	whole(map[*clienttest.User]uint64{first: 2_000_000})
	_, err := c.Vote(ctx, n.Rich, []client.Vote{{Account: owner.Address(), Units: client.Units(30_000_000)}})
	require.NoError(t, err)
	whole(map[*clienttest.User]uint64{first: 20_000_000})
	_, err = c.StartUnbond(ctx, n.Rich, owner.Address(), client.Units(25_000_000))
	require.NoError(t, err)
	whole(map[*clienttest.User]uint64{first: 7_000_000})

	second := n.User(0)
	require.NoError(t, n.Bind(owner, second))
	whole(nil) // nobody until it is registered
	_, err = c.RegisterCoordinator(ctx, owner, second.Address(), second.VRFKey())
	require.NoError(t, err)
	whole(map[*clienttest.User]uint64{second: 7_000_000})

	m := func(seq uint64, tokens uint32) evidence.Piece {
		task := &typed.Task{Coordinator: first.Address(), Seq: seq, MaxTokens: tokens, VRFProof: make([]byte, 81)}
		return evidence.Piece{Kind: typed.KindTask, Body: typed.Encode(task), Signature: typed.SignDigest(first.Key, c.Domain().Digest(task))}
	}
	_, slashed, err := n.Report(n.Rich, evidence.Evidence{Kind: evidence.DoubleTask, A: m(1, 1), B: m(1, 2)})
	require.NoError(t, err)
	require.False(t, slashed.Amount.IsZero())
	after, err := c.Registration(ctx, second.Address())
	require.NoError(t, err)
	require.Less(t, after.Weight, uint64(7_000_000))
	if after.Weight > 0 {
		whole(map[*clienttest.User]uint64{second: after.Weight})
	} else {
		whole(nil)
	}
}

func TestJailed(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	w := follow(t, n, depth1)
	_, miner := n.Miner(20_000, modelA)
	signed := func(commitment byte) typed.Signed[*typed.Result] {
		m := &typed.Result{Task: typed.Hash{1}, Miner: miner.Address(), Commitment: typed.Hash{commitment}}
		s, err := typed.Verify(n.Client.Domain(), m, typed.SignDigest(miner.Key, n.Client.Domain().Digest(m)))
		require.NoError(t, err)
		return s
	}
	e, err := evidence.Extract(signed(1), signed(2))
	require.NoError(t, err)
	before := w.at(n.Chain.Head() - 1)
	_, _, err = n.Report(n.Rich, e)
	require.NoError(t, err)
	n.Seal(1)
	require.Equal(t, map[typed.Address]bool{miner.Address(): true}, w.at(n.Chain.Head()-1).Jailed)
	require.Empty(t, before.Jailed, "what was delivered does not change")
}

// Nodes that restart, catch up in chunks, poll, or use the chain's tag, all
// have the same snapshots.
func TestEveryWatchSeesTheSame(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx := t.Context()
	live := follow(t, n, depth1)
	n.Coordinator(2_000_000)
	for range 3 {
		_, miner := n.Miner(25_000, modelA)
		_, err := n.Client.Poke(ctx, n.Rich, modelA, nil, miner.Address())
		require.NoError(t, err)
		n.NewEpoch()
	}
	n.Seal(250) // more than two chunks
	n.NewEpoch()
	n.Seal(2)
	want := live.at(n.Chain.Head() - 1)
	require.NotEmpty(t, want.Snapshots)
	for name, f := range map[string]*follower{
		"restarted": follow(t, n, depth1),
		"polling":   follow(t, n, depth1, n.Chain.HTTP()),
		"tag":       follow(t, n, watch.Finality{Tag: "finalized"}),
	} {
		got := f.at(want.Block)
		require.Equal(t, want, got, name)
		require.Len(t, f.finals, 1, "only the newest is delivered while catching up")
		for e := range want.Current + 1 {
			a, okA := live.Snapshot(e)
			b, okB := f.Snapshot(e)
			require.Equal(t, okA, okB, "%s, epoch %d", name, e)
			require.Equal(t, a, b, "%s, epoch %d", name, e)
		}
	}
	require.Zero(t, follow(t, n, watch.Finality{}).at(n.Chain.Head()).Block-n.Chain.Head(), "depth 0 is the newest block")
}

func TestANewBlockIsKnownAtOnce(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Manual: true})
	n.Seal(1)
	w := follow(t, n, depth1)
	w.at(n.Chain.Head() - 1)
	var took []time.Duration
	for range 20 {
		began := time.Now()
		n.Seal(1)
		w.at(n.Chain.Head() - 1)
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	t.Logf("from sealing to delivery: median %v, worst %v", took[len(took)/2], took[len(took)-1])
	require.Less(t, took[len(took)/2], 150*time.Millisecond)
}

func TestRefusesToStart(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	good := watch.Config{Epoch: n.Epoch, Finality: depth1}
	for name, c := range map[string]struct {
		change func(*watch.Config)
		want   error
		says   string
	}{
		"no epochs":     {func(c *watch.Config) { c.Epoch = epoch.Params{} }, watch.ErrConfig, "start"},
		"other epochs":  {func(c *watch.Config) { c.Epoch.Length++ }, client.ErrOtherNetwork, "epoch.length"},
		"early epochs":  {func(c *watch.Config) { c.Epoch.Start = 1 }, watch.ErrConfig, "epoch.start"},
		"unknown tag":   {func(c *watch.Config) { c.Finality = watch.Finality{Tag: "latest"} }, watch.ErrConfig, "finality.tag"},
		"tag and depth": {func(c *watch.Config) { c.Finality.Tag = "finalized" }, watch.ErrConfig, "finality"},
		"not deployed":  {nil, watch.ErrConfig, "no deployed contracts"},
	} {
		t.Run(name, func(t *testing.T) {
			cfg, cl := good, n.Client
			if c.change != nil {
				c.change(&cfg)
			} else {
				var err error
				cl, err = client.Dial(t.Context(), []string{n.Chain.HTTP()}, client.Config{ChainID: clienttest.ChainID})
				require.NoError(t, err)
				defer cl.Close()
			}
			err := watch.New(cl, cfg).Run(t.Context(), func(epoch.Final) { t.Error("delivered") })
			require.ErrorIs(t, err, c.want)
			require.ErrorContains(t, err, c.says)
		})
	}
}
