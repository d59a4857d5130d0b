package node

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/watch"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var testModel = typed.Keccak256([]byte("a model"))

// onChain is what the roles have in common, on a chain with contracts and with
// nothing of a peer.
func onChain(t *testing.T, n *clienttest.Net, role config.Role, signer *keys.Signer) *peerNode {
	t.Helper()
	limits, err := n.Client.Limits(t.Context())
	require.NoError(t, err)
	p := &peerNode{
		Options: Options{Role: role, Emit: func(Event) {}, Miner: DefaultMiner()},
		network: &config.Network{Epoch: n.Epoch, DeployBlock: n.Client.DeployBlock()},
		domain:  n.Client.Domain(), signer: signer, chain: n.Client, limits: limits, models: []typed.Hash{testModel},
		engines: make(map[typed.Hash]Engine), view: newView(), logger: slog.New(slog.DiscardHandler),
		watch: watch.New(n.Client, watch.Config{Epoch: n.Epoch, Finality: watch.Finality{Depth: 1}}),
	}
	p.store, err = store.Open(store.Config{Path: filepath.Join(t.TempDir(), "node.db"), Domain: p.domain, Operator: signer.Address()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, p.store.Close()) })
	return p
}

// funded is a signer with gas coin.
func funded(t *testing.T, n *clienttest.Net, secret byte) *keys.Signer {
	t.Helper()
	s := keys.NewSigner(secp256k1.PrivKeyFromBytes([]byte{31: secret}))
	_, err := n.Client.SendGas(t.Context(), n.Rich, s.Address(), clienttest.Ether(1))
	require.NoError(t, err)
	return s
}

// read follows the chain until the node's view is at its newest final block.
func read(t *testing.T, n *clienttest.Net, p *peerNode) epoch.Final {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	head := n.Chain.Head()
	var last epoch.Final
	err := p.watch.Run(ctx, func(f epoch.Final) {
		if last = f; f.Block+1 >= head {
			cancel()
		}
	})
	require.ErrorIs(t, err, context.Canceled)
	return last
}

func TestLead(t *testing.T) {
	p := epoch.Params{Start: 10, Length: 32, Delay: 1, Grace: 5}
	for block, want := range map[uint64]struct {
		next uint64
		in   bool
	}{
		1: {0, true}, 4: {0, true}, 8: {0, true}, 9: {0, false}, // the freeze itself is too late
		10: {1, false}, 32: {1, false}, 33: {1, true}, 40: {1, true}, 41: {1, false}, 42: {2, false},
	} {
		next, in := lead(p, block, 4)
		require.Equal(t, want.next, next, "block %d", block)
		require.Equal(t, want.in, in, "block %d", block)
	}
}

// A watcher finds leaves that nobody told the pool of and brings them up to date
// before the freeze, not sooner; after that there is nothing to do.
func TestWatcherBringsLeavesUpToDate(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx := t.Context()
	signer := funded(t, n, 5)
	_, operator := n.Miner(20_000, testModel)
	other, second := n.Miner(30_000, testModel)
	p := &poker{peerNode: onChain(t, n, config.RoleWatcher, signer)}
	var poked []PokedEvent
	p.Emit = func(e Event) { poked = append(poked, e.(PokedEvent)) }
	weight := func(o *clienttest.User) uint64 {
		_, w, _, err := n.Client.PoolSlot(ctx, testModel, o.Address())
		require.NoError(t, err)
		return w
	}

	n.NewEpoch()
	require.NoError(t, p.look(ctx, read(t, n, p.peerNode)))
	require.Zero(t, weight(operator), "there is time, and more may change")
	e, _ := n.Epoch.Of(n.Chain.Head())
	n.SealTo(n.Epoch.Freeze(e+1) - 1)
	require.NoError(t, p.look(ctx, read(t, n, p.peerNode)))
	require.EqualValues(t, 20_000, weight(operator))
	require.EqualValues(t, 30_000, weight(second))
	require.Len(t, poked, 1, "both in one transaction")

	_, err := n.Client.StartUnbond(ctx, other, other.Address(), client.Units(5_000))
	require.NoError(t, err)
	n.NewEpoch()
	require.NoError(t, p.look(ctx, read(t, n, p.peerNode)))
	e, _ = n.Epoch.Of(n.Chain.Head())
	n.SealTo(n.Epoch.Freeze(e+1) - 1)
	require.NoError(t, p.look(ctx, read(t, n, p.peerNode)))
	require.EqualValues(t, 25_000, weight(second))
	require.Len(t, poked, 2)
	require.Empty(t, p.stale)
	head := n.Chain.Head()
	require.NoError(t, p.look(ctx, read(t, n, p.peerNode)))
	require.Equal(t, head, n.Chain.Head(), "nothing is left to do")
}

func TestClaimFeedTellsOnce(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx := t.Context()
	owner, coordinator := n.Coordinator(2_000_000)
	p := onChain(t, n, config.RoleMiner, funded(t, n, 6))
	var closings []client.Closing
	feed := func() *claimFeed {
		return &claimFeed{peerNode: p, miner: p.signer.Address(), cursor: "claims",
			claim:   func(context.Context, client.ClaimEvent) error { return errors.New("there are no claims") },
			closing: func(c client.Closing) { closings = append(closings, c) }}
	}
	_, err := n.Client.Deposit(ctx, n.Rich, coordinator.Address(), client.Units(5))
	require.NoError(t, err)
	for _, units := range []uint64{2, 3} {
		_, err = n.Client.StartClose(ctx, owner, coordinator.Address(), client.Units(units))
		require.NoError(t, err)
	}
	c := feed()
	c.advance(ctx, epoch.Final{Block: n.Chain.Head()})
	escrow, err := n.Client.Escrow(ctx, coordinator.Address())
	require.NoError(t, err)
	require.Equal(t, []client.Closing{{Coordinator: coordinator.Address(), Until: escrow.UnlockBlock}}, closings, "only the newest counts")
	c.advance(ctx, epoch.Final{Block: n.Chain.Head()})
	n.Seal(2)
	c.advance(ctx, epoch.Final{Block: n.Chain.Head()})
	require.Len(t, closings, 1)
	feed().advance(ctx, epoch.Final{Block: n.Chain.Head()})
	require.Len(t, closings, 2, "a new run must be told: nobody remembers it")
}

func TestWhyIdle(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	p := onChain(t, n, config.RoleMiner, funded(t, n, 7))
	me, full := p.signer.Address(), client.AccountInfo{Operator: p.signer.Address(), Bonded: client.Units(20_000), Own: client.Units(20_000), Effective: client.Units(20_000)}
	account := func(change func(*client.AccountInfo)) client.AccountInfo {
		a := full
		change(&a)
		return a
	}
	bound := client.Registration{Owner: typed.Address{1}, Role: client.RoleMiner, Models: []typed.Hash{testModel}}
	p.engines[testModel] = nil
	for says, s := range map[string]*standing{
		"stake and register":            nil,
		"no owner has bound":            {},
		"jailed":                        {Registration: client.Registration{Owner: typed.Address{1}, Jailed: true}, account: full},
		"took this operator's place":    {Registration: bound, account: account(func(a *client.AccountInfo) { a.Operator = typed.Address{9} })},
		"bound, but not registered":     {Registration: client.Registration{Owner: typed.Address{1}}, account: full},
		"registered as a coordinator":   {Registration: client.Registration{Owner: typed.Address{1}, Role: client.RoleCoordinator}, account: full},
		"15000 CAI of the 20000 needed": {Registration: bound, account: account(func(a *client.AccountInfo) { a.Bonded, a.Effective = client.Units(15_000), client.Units(15_000) })},
		"only 10 times the owner's own 1000 CAI count": {Registration: bound, account: account(func(a *client.AccountInfo) {
			a.Bonded, a.Own, a.Effective = client.Units(30_000), client.Units(1_000), client.Units(10_000)
		})},
		"other models than those loaded": {Registration: client.Registration{Owner: typed.Address{1}, Role: client.RoleMiner, Models: []typed.Hash{{3}}}, account: full},
	} {
		p.standing.Store(s)
		require.Contains(t, p.whyIdle(client.RoleMiner), says)
	}

	s, err := p.look(t.Context())
	require.NoError(t, err)
	p.standing.Store(s)
	require.Empty(t, p.notes(), "nobody's operator, with gas coin")
	p.trouble.set("settling", errors.New("no\nescrow"))
	require.Equal(t, []string{"no escrow"}, p.notes())
	p.trouble.set("settling", nil)
	require.Empty(t, p.notes())
	require.Equal(t, me, p.signer.Address())
}
