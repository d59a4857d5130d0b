package gossip

import (
	"context"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	lhost "github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var ctx = context.Background()

// loneHost is a bare host: it keeps to the connections it is given.
func loneHost(t testing.TB) lhost.Host {
	t.Helper()
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/udp/0/quic-v1"), libp2p.Transport(quic.NewTransport), libp2p.DisableRelay(), libp2p.DisableMetrics())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

func join(t testing.TB, a, b lhost.Host) {
	t.Helper()
	require.NoError(t, a.Connect(ctx, peer.AddrInfo{ID: b.ID(), Addrs: b.Addrs()}))
}

// attacker speaks GossipSub without checking anything.
type attacker struct {
	host   lhost.Host
	topics map[string]*pubsub.Topic
}

func newAttacker(t testing.TB, victims ...*node) *attacker {
	t.Helper()
	h := loneHost(t)
	c, cancel := context.WithCancel(ctx)
	t.Cleanup(cancel)
	ps, err := pubsub.NewGossipSub(c, h, pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(messageID), pubsub.WithFloodPublish(true))
	require.NoError(t, err)
	a := &attacker{h, make(map[string]*pubsub.Topic)}
	names := []string{EvidenceTopic(domain), PresenceTopic(domain)}
	for _, k := range envelopeKinds {
		names = append(names, Topic(domain, model, k))
	}
	for _, name := range names {
		topic, err := ps.Join(name)
		require.NoError(t, err)
		_, err = topic.Relay()
		require.NoError(t, err)
		a.topics[name] = topic
	}
	for _, v := range victims {
		join(t, h, v.host)
	}
	for _, name := range names {
		eventually(t, "victims are known", func() bool { return len(a.topics[name].ListPeers()) >= len(victims) })
	}
	return a
}

func (a *attacker) send(t testing.TB, k typed.Kind, b []byte) {
	t.Helper()
	name := PresenceTopic(domain)
	if k != typed.KindPresence {
		name = Topic(domain, model, k)
	}
	require.NoError(t, a.topics[name].Publish(ctx, b))
}

// A task's messages reach everybody along a line of peers, in order.
func TestTaskCrossesTheNetwork(t *testing.T) {
	nodes := line(t, 4)
	signed := newTask(t, 0, nil)
	v := valid(t, signed)
	require.NoError(t, nodes[0].Publish(ctx, model, taskEnvelope(signed)))
	for _, n := range nodes {
		require.Equal(t, v.ID(), next[TaskIn](t, n).Task.ID())
	}
	require.NoError(t, nodes[3].Publish(ctx, model, newClaim(t, v, 0, nil)))
	for _, n := range nodes {
		require.Equal(t, v.Ranks()[0], next[ClaimIn](t, n).Claim.Msg().Miner)
	}
	require.NoError(t, nodes[3].Publish(ctx, model, newResult(t, v, 0, 1)))
	for _, n := range nodes {
		_ = next[ResultIn](t, n)
	}
	require.NoError(t, nodes[0].Publish(ctx, model, newVerdict(t, v, 0, nil)))
	for _, n := range nodes {
		in := next[VerdictIn](t, n)
		require.True(t, in.Verdict.Accepted())
	}
	require.NoError(t, nodes[1].Publish(ctx, typed.Hash{}, newPresence(t, miner(0), 1, nodes[1].host.ID())))
	for _, n := range nodes {
		_ = next[PresenceIn](t, n)
		s := n.Stats()
		require.Equal(t, map[string]uint64{"Task": 1, "Claim": 1, "Result": 1, "Verdict": 1, "Presence": 1}, s.Accepted)
		require.Empty(t, s.Rejected)
		require.Empty(t, s.Dropped)
	}

	// The second result is seen by all, and each can prove it.
	require.NoError(t, nodes[3].Publish(ctx, model, newResult(t, v, 0, 2)))
	for _, n := range nodes {
		require.NotNil(t, next[Conflict](t, n).Evidence)
	}
}

// Own messages are held to the same rules, with the reason.
func TestPublishRefusesOwnMistakes(t *testing.T) {
	n := offline(t)
	err := n.Publish(ctx, model, taskEnvelope(newTask(t, 0, func(m *typed.Task) { m.MaxTokens = 1 << 30 })))
	require.ErrorContains(t, err, "Task.maxTokens")
	require.ErrorIs(t, n.Publish(ctx, other, taskEnvelope(newTask(t, 0, nil))), ErrModel)
	require.ErrorIs(t, n.Publish(ctx, model, wire.Envelope{Kind: typed.KindTask}), wire.ErrMalformed)
	good := taskEnvelope(newTask(t, 0, nil))
	require.NoError(t, n.Publish(ctx, model, good))
	require.NoError(t, n.Publish(ctx, model, good), "sending again is no mistake")
	_ = next[TaskIn](t, n)
	quiet(t, n)
	require.NoError(t, n.LeaveModel(model))
	require.ErrorIs(t, n.Publish(ctx, model, good), ErrModel)
	require.NoError(t, n.JoinModel(model))
	require.NoError(t, n.Publish(ctx, model, good))
	require.NoError(t, n.Gossip.Close())
	require.ErrorIs(t, n.Publish(ctx, model, good), ErrClosed)
}

// Who sends what it could have checked is scored down and in the end not heard;
// who relays what it could not check is not.
func TestScores(t *testing.T) {
	nodes := line(t, 2)
	victim, far := nodes[0], nodes[1]
	signed := newTask(t, 0, nil)
	v := valid(t, signed)
	require.NoError(t, victim.Publish(ctx, model, taskEnvelope(signed)))
	_, _ = next[TaskIn](t, victim), next[TaskIn](t, far)
	bad := newAttacker(t, victim)
	relay := newAttacker(t, victim)

	relay.send(t, typed.KindTask, bytesOf(t, taskEnvelope(newTask(t, 5, func(m *typed.Task) { m.IssuedAt -= 30_000 }))))
	relay.send(t, typed.KindClaim, bytesOf(t, newClaim(t, v, nMiners-1, nil)))
	relay.send(t, typed.KindResult, bytesOf(t, wire.Seal(sign(t, miner(2), &typed.Result{Task: typed.Hash{8}, Miner: address(miner(2)), Commitment: typed.Hash{1}}), nil)))
	eventually(t, "three are ignored", func() bool {
		s := victim.Stats()
		return s.Ignored["Task.issuedAt"] == 1 && s.Ignored["Claim.rank"] == 1 && s.Ignored["Result.task"] == 1
	})

	unsigned := newResult(t, v, 0, 1)
	unsigned.Signature = typed.Signature{}
	stranger := newTask(t, 1, func(m *typed.Task) { m.Coordinator = address("stranger") })
	forged := taskEnvelope(stranger)
	forged.Signature = typed.SignDigest(key("stranger"), domain.Digest(stranger.Msg()))
	bad.send(t, typed.KindTask, make([]byte, wire.MaxEnvelope+1))
	bad.send(t, typed.KindResult, bytesOf(t, unsigned))
	bad.send(t, typed.KindTask, bytesOf(t, forged))
	bad.send(t, typed.KindClaim, bytesOf(t, newClaim(t, v, 0, func(m *typed.Claim) { m.Rank = 1 })))
	eventually(t, "four are rejected, each for its reason", func() bool {
		r := victim.Stats().Rejected
		return r["Task"] == 1 && r["Result"] == 1 && r["Task.coordinator"] == 1 && r["Claim.rank"] == 1
	})
	eventually(t, "the sender is scored down", func() bool { return victim.Stats().Scores[bad.host.ID()] < -500 })
	scores := victim.Stats().Scores
	require.GreaterOrEqual(t, scores[relay.host.ID()], 0.0)
	require.GreaterOrEqual(t, scores[far.host.ID()], 0.0)
	require.Empty(t, far.Stats().Rejected, "nothing bad was passed on")
	_ = next[EvidenceIn](t, victim) // the claim out of rank
	quiet(t, far)

	// Five on one topic cost 100*25: not heard any more.
	for i := range 5 {
		bad.send(t, typed.KindTask, []byte{byte(i)})
	}
	eventually(t, "graylisted", func() bool { return victim.Stats().Scores[bad.host.ID()] < -2500 })
	bad.send(t, typed.KindTask, bytesOf(t, taskEnvelope(newTask(t, 2, nil))))
	relay.send(t, typed.KindTask, bytesOf(t, taskEnvelope(newTask(t, 3, nil))))
	require.Equal(t, uint64(3), next[TaskIn](t, victim).Task.Msg().Seq)
	quiet(t, victim)
}

// A claim that comes before its task waits, and goes on its way when the task is
// here: also to peers it had not reached.
func TestEarlyMessagesAreParked(t *testing.T) {
	nodes := line(t, 2)
	near, far := nodes[0], nodes[1]
	early := newAttacker(t, near)
	signed := newTask(t, 0, nil)
	v := valid(t, signed)
	early.send(t, typed.KindClaim, bytesOf(t, newClaim(t, v, 0, nil)))
	early.send(t, typed.KindResult, bytesOf(t, newResult(t, v, 0, 1)))
	early.send(t, typed.KindVerdict, bytesOf(t, newVerdict(t, v, 0, nil)))
	eventually(t, "parked", func() bool { return near.Stats().Waiting == 3 })
	quiet(t, near)
	early.send(t, typed.KindTask, bytesOf(t, taskEnvelope(signed)))
	for _, n := range nodes {
		_ = next[TaskIn](t, n)
		seen := make(map[string]bool)
		for range 3 {
			select {
			case d := <-n.got:
				switch d.(type) {
				case ClaimIn:
					seen["claim"] = true
				case ResultIn:
					seen["result"] = true
				case VerdictIn:
					seen["verdict"] = true
				}
			case <-time.After(10 * time.Second):
				t.Fatalf("only %v at %v; %+v", seen, n == near, n.Stats())
			}
		}
		require.Len(t, seen, 3)
	}
	s := near.Stats()
	require.Equal(t, 0, s.Waiting)
	require.Equal(t, uint64(3), s.Parked)
	require.GreaterOrEqual(t, s.Scores[early.host.ID()], 0.0)

	// The same for a task whose epoch is not final here yet.
	near.view.show(t, 3)
	far.view.show(t, 4)
	next4 := newTaskIn(t, 4, 0, nil)
	early.send(t, typed.KindTask, bytesOf(t, taskEnvelope(next4)))
	eventually(t, "parked", func() bool { return near.Stats().Waiting == 1 })
	near.view.show(t, 4)
	near.Refresh()
	for _, n := range nodes {
		require.Equal(t, next4.ID(), next[TaskIn](t, n).Task.ID())
	}
}

// A restored task is known without having been heard.
func TestAdopt(t *testing.T) {
	n := offline(t)
	v := valid(t, newTask(t, 0, func(m *typed.Task) { m.IssuedAt -= 30_000 }))
	n.Adopt(v)
	require.NoError(t, n.Publish(ctx, model, newResult(t, v, 0, 1)))
	_ = next[ResultIn](t, n)
}

// Peers that know only the bootstrap meet through the DHT, and gossip goes on
// after the bootstrap has gone.
func TestGossipOutlivesTheBootstrap(t *testing.T) {
	boot := newHost(t)
	ha, hb := newHost(t, boot.Addrs()...), newHost(t, boot.Addrs()...)
	a, b := newNode(t, ha.Libp2p(), ha.Discovery()), newNode(t, hb.Libp2p(), hb.Discovery())
	eventually(t, "met", func() bool {
		return a.host.Network().Connectedness(b.host.ID()) == network.Connected
	})
	require.NoError(t, boot.Close())
	eventually(t, "on each other's topics", func() bool {
		return a.TopicPeers()[Topic(domain, model, typed.KindTask)] == 1 && b.TopicPeers()[Topic(domain, model, typed.KindClaim)] == 1
	})
	signed := newTask(t, 0, nil)
	v := valid(t, signed)
	require.NoError(t, a.Publish(ctx, model, taskEnvelope(signed)))
	_, _ = next[TaskIn](t, a), next[TaskIn](t, b)
	require.NoError(t, b.Publish(ctx, model, newClaim(t, v, 0, nil)))
	require.Equal(t, b.host.ID(), next[ClaimIn](t, a).From)
}

func TestConfig(t *testing.T) {
	h := loneHost(t)
	_, err := New(ctx, h, Config{})
	require.ErrorContains(t, err, "View")
	v := new(chainView)
	v.show(t, 3)
	_, err = New(ctx, h, Config{View: v, Now: now, Deliver: func(Delivery) {}})
	require.ErrorContains(t, err, "skewMillis")
}

func TestCloseLeavesNothingBehind(t *testing.T) {
	nodes := line(t, 2)
	require.NoError(t, nodes[0].Publish(ctx, model, taskEnvelope(newTask(t, 0, nil))))
	_ = next[TaskIn](t, nodes[1])
	for _, n := range nodes {
		require.NoError(t, n.Gossip.Close())
		require.NoError(t, n.Gossip.Close(), "twice is once")
		require.NoError(t, n.host.Close())
	}
	var stacks string
	for deadline := time.Now().Add(5 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		buf := make([]byte, 8<<20)
		stacks = string(buf[:runtime.Stack(buf, true)])
		if !strings.Contains(stacks, "gossip.(*Gossip)") && !strings.Contains(stacks, "go-libp2p-pubsub.") {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal(stacks)
		}
	}
}
