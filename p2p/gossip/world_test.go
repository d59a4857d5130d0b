package gossip

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/discovery"
	lhost "github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/p2p/host"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

var (
	domain = typed.Domain{ChainID: 1337, Registry: typed.Address{0xab, 0xcd}}
	model  = typed.Hash{0x11}
	other  = typed.Hash{0x22} // a model nobody serves
	rules  = task.Rules{SkewMillis: 2000, WindowMillis: 4000, MaxReplicas: 4, MaxPromptTokens: 1 << 16, MaxTokens: 1 << 12, MaxPhaseMillis: 120_000}
	params = &typed.Params{Temperature: 5, Seed: 7}
)

const nMiners = 6

func key(name string) *secp256k1.PrivateKey {
	h := sha256.Sum256([]byte(name))
	return secp256k1.PrivKeyFromBytes(h[:])
}

func address(name string) typed.Address { return typed.PublicAddress(key(name).PubKey()) }

func miner(i int) string { return fmt.Sprintf("miner %d", i) }

// name is the miner behind an address.
func name(a typed.Address) string {
	for i := range nMiners {
		if address(miner(i)) == a {
			return miner(i)
		}
	}
	return ""
}

func sign[M typed.Message](t testing.TB, who string, m M) typed.Signed[M] {
	t.Helper()
	s, err := typed.Verify(domain, m, typed.SignDigest(key(who), domain.Digest(m)))
	require.NoError(t, err)
	return s
}

func newPeerID(t testing.TB) peer.ID {
	t.Helper()
	k, _, err := crypto.GenerateEd25519Key(rand.Reader)
	require.NoError(t, err)
	id, err := peer.IDFromPrivateKey(k)
	require.NoError(t, err)
	return id
}

// chainView is a View that tests change.
type chainView struct{ final atomic.Pointer[epoch.Final] }

func (v *chainView) Final() epoch.Final { return *v.final.Load() }

// show makes epoch e the current one.
func (v *chainView) show(t testing.TB, e uint64) {
	v.final.Store(&epoch.Final{Block: 100 * e, Current: e, Snapshots: []*epoch.Snapshot{snapshot(t, e)}})
}

func snapshot(t testing.TB, e uint64) *epoch.Snapshot {
	t.Helper()
	var entries []lottery.Entry
	for i := range nMiners {
		entries = append(entries, lottery.Entry{Slot: uint32(i), Operator: address(miner(i)), Weight: uint64(20_000 * (i + 1))})
	}
	pool, err := lottery.NewPool(model, entries)
	require.NoError(t, err)
	s := &epoch.Snapshot{
		Epoch: e, Word: typed.Hash{9, byte(e)},
		Pools:        map[typed.Hash]*lottery.Pool{model: pool},
		Coordinators: make(map[typed.Address]epoch.Coordinator),
	}
	for _, c := range []string{"coordinator", "rival"} {
		s.Coordinators[address(c)] = epoch.Coordinator{
			Operator: address(c), VRFKey: [33]byte(key(c + " vrf").PubKey().SerializeCompressed()), Stake: 2_000_000,
		}
	}
	return s
}

func now() uint64 { return uint64(time.Now().UnixMilli()) }

// newTask makes a task of epoch 3 with its draw; change may spoil it before it
// is signed.
func newTask(t testing.TB, seq uint64, change func(*typed.Task)) typed.Signed[*typed.Task] {
	t.Helper()
	return newTaskIn(t, 3, seq, change)
}

func newTaskIn(t testing.TB, e, seq uint64, change func(*typed.Task)) typed.Signed[*typed.Task] {
	t.Helper()
	proof, _, err := vrf.Prove(key("coordinator vrf"), lottery.Alpha(snapshot(t, e).Word, model, seq))
	require.NoError(t, err)
	m := &typed.Task{
		Coordinator: address("coordinator"), Epoch: e, Seq: seq, ModelID: model, VRFProof: proof,
		ParamsHash: typed.ID(params), PromptTokens: 10, MaxTokens: 100,
		InputPrice: typed.NewAmount(1), OutputPrice: typed.NewAmount(2), Replicas: nMiners - 2,
		IssuedAt: now(), ClaimMillis: 60_000, ResultMillis: 60_000, VerdictMillis: 60_000,
	}
	if seq > 0 {
		m.Prev = typed.Hash{1}
	}
	if change != nil {
		change(m)
	}
	return sign(t, "coordinator", m)
}

func taskEnvelope(s typed.Signed[*typed.Task]) wire.Envelope { return wire.SealTask(s, params) }

func valid(t testing.TB, s typed.Signed[*typed.Task]) task.Valid {
	t.Helper()
	v, err := task.Check(rules, snapshot(t, s.Msg().Epoch), s, params)
	require.NoError(t, err)
	return v
}

func newClaim(t testing.TB, v task.Valid, rank int, change func(*typed.Claim)) wire.Envelope {
	t.Helper()
	m := &typed.Claim{
		Task: v.ID(), Miner: v.Ranks()[rank], Rank: uint8(rank),
		Beacon: v.Snapshot().Word, PoolRoot: v.Pool().Root(), PeerID: []byte(newPeerID(t)),
	}
	if change != nil {
		change(m)
	}
	return wire.Seal(sign(t, name(v.Ranks()[rank]), m), nil)
}

func newResult(t testing.TB, v task.Valid, rank int, commitment byte) wire.Envelope {
	t.Helper()
	miner := v.Ranks()[rank]
	return wire.Seal(sign(t, name(miner), &typed.Result{Task: v.ID(), Miner: miner, Commitment: typed.Hash{commitment}}), nil)
}

func newVerdict(t testing.TB, v task.Valid, rank int, change func(*typed.Verdict, *typed.Voucher)) wire.Envelope {
	t.Helper()
	pay, err := voucher.Ledger{}.Next(v, v.Ranks()[rank], v.Amount(7))
	require.NoError(t, err)
	m := &typed.Verdict{Task: v.ID(), Miner: v.Ranks()[rank], Rank: uint8(rank), Outcome: typed.OutcomeAccepted}
	m.Voucher = typed.ID(pay)
	if change != nil {
		change(m, pay)
	}
	sp := sign(t, "coordinator", pay)
	e, err := wire.SealVerdict(sign(t, "coordinator", m), &sp)
	require.NoError(t, err)
	return e
}

func newPresence(t testing.TB, who string, counter uint64, p peer.ID) wire.Envelope {
	return wire.Seal(sign(t, who, &typed.Presence{Operator: address(who), PeerID: []byte(p), Counter: counter, IssuedAt: now(), Models: []typed.Hash{model}}), nil)
}

func bytesOf(t testing.TB, e wire.Envelope) []byte {
	t.Helper()
	b, err := wire.Marshal(e)
	require.NoError(t, err)
	return b
}

// node is one peer with its deliveries.
type node struct {
	*Gossip
	host lhost.Host
	view *chainView
	got  chan Delivery
}

func newHost(t testing.TB, boot ...string) *host.Host {
	t.Helper()
	k, _, err := crypto.GenerateEd25519Key(rand.Reader)
	require.NoError(t, err)
	h, err := host.New(context.Background(), host.Config{
		PrivateKey: k, Network: "test", Bootstrap: boot, AllowPrivate: true, Server: true,
		Listen: []string{"/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"},
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

func newNode(t testing.TB, h lhost.Host, d discovery.Discovery) *node {
	t.Helper()
	n := &node{host: h, view: new(chainView), got: make(chan Delivery, 1000)}
	n.view.show(t, 3)
	g, err := New(context.Background(), h, Config{
		Domain: domain, Rules: rules, View: n.view, Now: now, Discovery: d,
		Deliver: func(d Delivery) { n.got <- d },
	})
	require.NoError(t, err)
	n.Gossip = g
	require.NoError(t, g.JoinModel(model))
	t.Cleanup(func() { require.NoError(t, g.Close()) })
	return n
}

// line is n nodes, each connected to the next; they do not look for others.
func line(t testing.TB, n int) []*node {
	t.Helper()
	var nodes []*node
	for range n {
		nodes = append(nodes, newNode(t, loneHost(t), nil))
	}
	for i := 1; i < n; i++ {
		join(t, nodes[i].host, nodes[i-1].host)
	}
	for i, nd := range nodes {
		want := 2
		if i == 0 || i == n-1 {
			want = 1
		}
		eventually(t, "the mesh is made", func() bool {
			mesh := nd.Stats().Mesh
			for _, peers := range mesh {
				if peers < want {
					return false
				}
			}
			return len(mesh) == 2+len(envelopeKinds)
		})
	}
	return nodes
}

func eventually(t testing.TB, what string, f func() bool) {
	t.Helper()
	require.Eventually(t, f, 10*time.Second, 5*time.Millisecond, what)
}

// next waits for one delivery of type D, and refuses any other.
func next[D Delivery](t testing.TB, n *node) D {
	t.Helper()
	select {
	case d := <-n.got:
		got, ok := d.(D)
		require.True(t, ok, "got a %T", d)
		return got
	case <-time.After(10 * time.Second):
		t.Fatalf("no %T in time; %+v", *new(D), n.Stats())
		panic("unreachable")
	}
}

func quiet(t testing.TB, n *node) {
	t.Helper()
	select {
	case d := <-n.got:
		t.Fatalf("unexpected %T", d)
	case <-time.After(150 * time.Millisecond):
	}
}

// offline is a Gossip whose checks are called directly.
func offline(t testing.TB) *node { return newNode(t, loneHost(t), nil) }

func (n *node) check(k typed.Kind, b []byte) error {
	_, err := n.checker(model, k)(b, "someone")
	return err
}

func wants(t testing.TB, err error, class fault.Class, field string, sentinel error) {
	t.Helper()
	require.Error(t, err)
	require.Equal(t, class, fault.ClassOf(err), err)
	require.Equal(t, field, fault.Field(err), err)
	if sentinel != nil {
		require.ErrorIs(t, err, sentinel)
	}
}
