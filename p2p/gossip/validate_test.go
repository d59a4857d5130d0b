package gossip

import (
	"errors"
	"log/slog"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// Every refusal: who answers for it, which field it names, and why.
func TestRefusals(t *testing.T) {
	n := offline(t)
	good := newTask(t, 0, nil)
	require.NoError(t, n.check(typed.KindTask, bytesOf(t, taskEnvelope(good))))
	v := valid(t, good)
	stranger := func(e wire.Envelope) wire.Envelope { // signed again, by a key nobody knows
		m, err := e.Message()
		require.NoError(t, err)
		e.Signature = typed.SignDigest(key("stranger"), domain.Digest(m))
		return e
	}
	unsigned := func(e wire.Envelope) wire.Envelope { e.Signature = typed.Signature{}; return e }
	anotherNetwork := func() wire.Envelope {
		s := newTask(t, 9, nil)
		e := taskEnvelope(s)
		e.Signature = typed.SignDigest(key("coordinator"), typed.Domain{ChainID: 1}.Digest(s.Msg()))
		return e
	}
	tasked := func(change func(*typed.Task)) wire.Envelope { return taskEnvelope(newTask(t, 7, change)) }

	cases := []struct {
		name  string
		kind  typed.Kind
		env   wire.Envelope
		class fault.Class
		field string
		err   error
	}{
		{"another kind on the topic", typed.KindClaim, taskEnvelope(good), fault.ClassReject, "Claim", ErrTopic},
		{"task of another model", typed.KindTask, tasked(func(m *typed.Task) { m.ModelID = other }), fault.ClassReject, "Task.modelId", ErrTopic},
		{"unsigned task", typed.KindTask, unsigned(tasked(nil)), fault.ClassReject, "Task", typed.ErrSignature},
		{"task signed by a stranger", typed.KindTask, stranger(tasked(nil)), fault.ClassReject, "Task.coordinator", task.ErrSigner},
		{"task of another network", typed.KindTask, anotherNetwork(), fault.ClassReject, "Task.coordinator", task.ErrSigner},
		{"unstaked coordinator", typed.KindTask, stranger(tasked(func(m *typed.Task) { m.Coordinator = address("stranger") })), fault.ClassReject, "Task.coordinator", task.ErrNotCoordinator},
		{"wrong VRF proof", typed.KindTask, tasked(func(m *typed.Task) { m.VRFProof[40] ^= 1 }), fault.ClassReject, "Task.vrfProof", task.ErrProof},
		{"VRF proof of another seq", typed.KindTask, tasked(func(m *typed.Task) { m.Seq = 8 }), fault.ClassReject, "Task.vrfProof", task.ErrProof},
		{"wrong parameters beside it", typed.KindTask, tasked(func(m *typed.Task) { m.ParamsHash[0] ^= 1 }), fault.ClassReject, "Task.paramsHash", task.ErrParamsHash},
		{"too many tokens", typed.KindTask, tasked(func(m *typed.Task) { m.MaxTokens = 1 << 20 }), fault.ClassReject, "Task.maxTokens", task.ErrBounds},
		{"expired task", typed.KindTask, tasked(func(m *typed.Task) { m.IssuedAt -= 60_000 }), fault.ClassIgnore, "Task.issuedAt", task.ErrClock},
		{"task of a past epoch", typed.KindTask, tasked(func(m *typed.Task) { m.Epoch = 1 }), fault.ClassIgnore, "Task.epoch", task.ErrEpoch},
		{"task sent again", typed.KindTask, taskEnvelope(good), fault.ClassIgnore, "Task", ErrDuplicate},
		{"seen task, another signature", typed.KindTask, stranger(taskEnvelope(good)), fault.ClassIgnore, "Task", ErrDuplicate},

		{"unsigned claim", typed.KindClaim, unsigned(newClaim(t, v, 0, nil)), fault.ClassReject, "Claim", typed.ErrSignature},
		{"claim for another", typed.KindClaim, stranger(newClaim(t, v, 0, nil)), fault.ClassReject, "Claim.miner", claim.ErrSigner},
		{"claim out of rank", typed.KindClaim, newClaim(t, v, 0, func(m *typed.Claim) { m.Rank = 1 }), fault.ClassReject, "Claim.rank", claim.ErrNotDrawn},
		{"claim by a stranger", typed.KindClaim, stranger(newClaim(t, v, 0, func(m *typed.Claim) { m.Miner = address("stranger") })), fault.ClassReject, "Claim.rank", claim.ErrNotDrawn},
		{"claim from another head", typed.KindClaim, newClaim(t, v, 0, func(m *typed.Claim) { m.Beacon[0] ^= 1 }), fault.ClassIgnore, "Claim.beacon", claim.ErrBeacon},
		{"claim before its window", typed.KindClaim, newClaim(t, v, nMiners-1, nil), fault.ClassIgnore, "Claim.rank", claim.ErrTooEarly},
		{"claim without a peer id", typed.KindClaim, newClaim(t, v, 0, func(m *typed.Claim) { m.PeerID = []byte("nonsense") }), fault.ClassReject, "Claim.peerId", ErrPeerID},
		{"unknown task, no stake", typed.KindClaim, stranger(newClaim(t, v, 0, func(m *typed.Claim) { m.Task, m.Miner = typed.Hash{77}, address("stranger") })), fault.ClassIgnore, "Claim.task", ErrStake},
		{"unknown task, staked", typed.KindClaim, newClaim(t, v, 0, func(m *typed.Claim) { m.Task = typed.Hash{77} }), fault.ClassPark, "Claim.task", claim.ErrUnknownTask},

		{"unsigned result of a stranger", typed.KindResult, unsigned(newResult(t, v, 0, 1)), fault.ClassReject, "Result", typed.ErrSignature},
		{"result signed by a stranger", typed.KindResult, stranger(newResult(t, v, 0, 1)), fault.ClassReject, "Result.miner", result.ErrSigner},
		{"result without a commitment", typed.KindResult, newResult(t, v, 0, 0), fault.ClassReject, "Result.commitment", result.ErrEmpty},

		{"verdict of another", typed.KindVerdict, stranger(newVerdict(t, v, 0, nil)), fault.ClassReject, "Verdict.task", voucher.ErrSigner},
		{"verdict at a wrong rank", typed.KindVerdict, newVerdict(t, v, 0, func(m *typed.Verdict, _ *typed.Voucher) { m.Rank = 3 }), fault.ClassReject, "Verdict.rank", voucher.ErrNotDrawn},
		{"verdict with another voucher", typed.KindVerdict, newVerdict(t, v, 0, func(m *typed.Verdict, _ *typed.Voucher) { m.Voucher[0] ^= 1 }), fault.ClassReject, "Verdict.voucher", voucher.ErrVoucher},
		{"verdict with a strange price", typed.KindVerdict, newVerdict(t, v, 0, func(m *typed.Verdict, p *typed.Voucher) {
			p.Amount, p.Cumulative = typed.NewAmount(1), typed.NewAmount(1)
			m.Voucher = typed.ID(p)
		}), fault.ClassReject, "Voucher.amount", voucher.ErrAmount},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			wants(t, n.check(c.kind, bytesOf(t, c.env)), c.class, c.field, c.err)
		})
	}
	wants(t, n.check(typed.KindTask, make([]byte, wire.MaxEnvelope+1)), fault.ClassReject, "Task", wire.ErrTooLarge)
	wants(t, n.check(typed.KindTask, []byte("hello")), fault.ClassReject, "Task", wire.ErrMalformed)
	_ = next[TaskIn](t, n)
	require.Equal(t, evidence.OutOfTurnClaim, next[EvidenceIn](t, n).Key.Kind, "the claim out of rank")
	quiet(t, n)
}

func TestSlots(t *testing.T) {
	n := offline(t)
	say := func(e wire.Envelope) error { return n.check(e.Kind, bytesOf(t, e)) }
	first, second, third := newTask(t, 0, nil), newTask(t, 0, func(m *typed.Task) { m.MaxTokens = 50 }), newTask(t, 0, func(m *typed.Task) { m.MaxTokens = 51 })
	require.NoError(t, say(taskEnvelope(first)))
	require.Equal(t, first.ID(), next[TaskIn](t, n).Task.ID())
	require.NoError(t, say(taskEnvelope(second)), "the second is forwarded: everybody shall see it")
	c := next[Conflict](t, n)
	require.Equal(t, address("coordinator"), c.Signer)
	require.Equal(t, evidence.DoubleTask, c.Evidence.Kind)
	offender, err := c.Evidence.Verify(domain)
	require.NoError(t, err)
	require.Equal(t, address("coordinator"), offender)
	wants(t, say(taskEnvelope(third)), fault.ClassIgnore, "Task", ErrTooMany)
	wants(t, say(taskEnvelope(second)), fault.ClassIgnore, "Task", ErrDuplicate)

	// What is said about either of the two is accepted.
	v := valid(t, second)
	require.NoError(t, say(newResult(t, v, 0, 1)))
	require.Equal(t, second.ID(), next[ResultIn](t, n).Result.Task().ID())
	require.NoError(t, say(newResult(t, v, 0, 2)))
	c = next[Conflict](t, n)
	require.Equal(t, evidence.DoubleResult, c.Evidence.Kind)
	wants(t, say(newResult(t, v, 0, 3)), fault.ClassIgnore, "Result", ErrTooMany)

	require.NoError(t, say(newClaim(t, v, 1, nil)))
	_ = next[ClaimIn](t, n)
	require.NoError(t, say(newClaim(t, v, 1, nil)), "another peer id")
	require.Nil(t, next[Conflict](t, n).Evidence, "two claims cost nothing")

	require.NoError(t, say(newVerdict(t, v, 0, nil)))
	require.Equal(t, uint64(1), next[VerdictIn](t, n).Verdict.Voucher().Msg().Index)
	quiet(t, n)
}

// A message that claims or pays out of turn is refused, and is evidence; of an
// operator without stake it is only refused.
func TestOutOfTurn(t *testing.T) {
	n := offline(t)
	say := func(e wire.Envelope) error { return n.check(e.Kind, bytesOf(t, e)) }
	first := newTask(t, 0, nil)
	require.NoError(t, say(taskEnvelope(first)))
	_ = next[TaskIn](t, n)
	v := valid(t, first)
	wants(t, say(newClaim(t, v, 1, func(c *typed.Claim) { c.Rank = 0 })), fault.ClassReject, "Claim.rank", claim.ErrNotDrawn)
	in := next[EvidenceIn](t, n)
	require.Equal(t, evidence.Key{Kind: evidence.OutOfTurnClaim, Offender: v.Ranks()[1], Slot: v.ID()}, in.Key)
	wants(t, say(newClaim(t, v, 1, func(c *typed.Claim) { c.Rank = 2 })), fault.ClassReject, "Claim.rank", claim.ErrNotDrawn)
	wants(t, say(newClaim(t, v, 1, func(c *typed.Claim) { c.Rank, c.PoolRoot = 0, typed.Hash{1} })), fault.ClassIgnore, "Claim.poolRoot", claim.ErrPoolRoot)
	stranger := wire.Seal(sign(t, "stranger", &typed.Claim{Task: v.ID(), Miner: address("stranger"), Beacon: v.Snapshot().Word,
		PoolRoot: v.Pool().Root(), PeerID: []byte(newPeerID(t))}), nil)
	wants(t, say(stranger), fault.ClassReject, "Claim.rank", claim.ErrNotDrawn)
	quiet(t, n)

	outOfTurn := newVerdict(t, v, 0, func(m *typed.Verdict, p *typed.Voucher) { m.Rank, p.Rank = 1, 1 })
	wants(t, say(outOfTurn), fault.ClassReject, "Verdict.rank", claim.ErrNotDrawn)
	in = next[EvidenceIn](t, n)
	require.Equal(t, evidence.Key{Kind: evidence.OutOfTurnAssignment, Offender: address("coordinator"), Slot: v.ID()}, in.Key)
	quiet(t, n)

	// The evidence travels. On a peer that knows the epoch otherwise, or not at
	// all, it says nothing about who sent it.
	b, err := wire.MarshalEvidence(in.Evidence)
	require.NoError(t, err)
	m := offline(t)
	_, err = m.checkEvidence(b, "someone")
	require.NoError(t, err)
	require.Equal(t, in.Evidence, next[EvidenceIn](t, m).Evidence)
	other := offline(t)
	f := other.view.Final()
	f.Snapshots = nil
	other.view.final.Store(&f)
	_, err = other.checkEvidence(b, "someone")
	wants(t, err, fault.ClassIgnore, "Evidence.draw", evidence.ErrEpoch)
	forged := in.Evidence
	draw := *forged.Draw
	draw.Winners, forged.Draw = draw.Winners[:1], &draw
	b, err = wire.MarshalEvidence(forged)
	require.NoError(t, err)
	_, err = m.checkEvidence(b, "someone")
	wants(t, err, fault.ClassIgnore, "Evidence", ErrDuplicate)
	_, err = offline(t).checkEvidence(b, "someone")
	wants(t, err, fault.ClassReject, "Evidence", ErrEvidence)
}

// A second, different acceptance carries the voucher that may contradict the first.
func TestSecondVerdict(t *testing.T) {
	n := offline(t)
	say := func(e wire.Envelope) error { return n.check(e.Kind, bytesOf(t, e)) }
	first := newTask(t, 0, nil)
	require.NoError(t, say(taskEnvelope(first)))
	v := valid(t, first)
	require.NoError(t, say(newVerdict(t, v, 0, nil)))
	require.NoError(t, say(newVerdict(t, v, 0, func(m *typed.Verdict, p *typed.Voucher) { p.Index, p.Cumulative = 2, p.Amount; m.Voucher = typed.ID(p) })))
	_, _ = next[TaskIn](t, n), next[VerdictIn](t, n)
	require.Equal(t, uint64(2), next[Conflict](t, n).Voucher.Msg().Index)
}

func TestPresenceAndEvidence(t *testing.T) {
	n := offline(t)
	p := newPeerID(t)
	say := func(e wire.Envelope) error { _, err := n.checkPresence(bytesOf(t, e), "someone"); return err }
	at := func(ago, counter uint64) wire.Envelope {
		return wire.Seal(sign(t, miner(1), &typed.Presence{Operator: address(miner(1)), PeerID: []byte(p), Counter: counter, IssuedAt: now() - ago}), nil)
	}
	require.NoError(t, say(at(10_000, 5)))
	require.Equal(t, uint64(5), next[PresenceIn](t, n).Presence.Msg().Counter)
	require.InDelta(t, 16.1, n.stake.of(p), 0.1, "40,000 CAI of stake count for the peer")
	wants(t, say(at(0, 5)), fault.ClassIgnore, "Presence.counter", ErrCounter)
	wants(t, say(at(8_000, 6)), fault.ClassIgnore, "Presence.issuedAt", ErrTooSoon)
	require.NoError(t, say(at(0, 6)))
	_ = next[PresenceIn](t, n)
	for i := range maxPeersHeard {
		err := say(newPresence(t, miner(1), 1, newPeerID(t)))
		require.Equal(t, i == maxPeersHeard-1, errors.Is(err, ErrFull), err)
		if err == nil {
			_ = next[PresenceIn](t, n)
		}
	}
	p = newPeerID(t)
	require.NoError(t, say(newPresence(t, miner(5), 1, p)))
	_ = next[PresenceIn](t, n)
	wants(t, say(newPresence(t, "stranger", 1, p)), fault.ClassIgnore, "Presence.operator", ErrStake)
	forged := newPresence(t, miner(2), 1, p)
	forged.Signature = newPresence(t, "stranger", 1, p).Signature
	wants(t, say(forged), fault.ClassReject, "Presence.operator", ErrSigner)
	old := wire.Seal(sign(t, miner(3), &typed.Presence{Operator: address(miner(3)), PeerID: []byte(p), IssuedAt: now() - 1e6}), nil)
	wants(t, say(old), fault.ClassIgnore, "Presence.issuedAt", ErrClock)

	prove := func(e evidence.Evidence) error {
		b, err := wire.MarshalEvidence(e)
		require.NoError(t, err)
		_, err = n.checkEvidence(b, "someone")
		return err
	}
	double := func(who string, a, b byte) evidence.Evidence {
		make := func(c byte) typed.Signed[*typed.Result] {
			return sign(t, who, &typed.Result{Task: typed.Hash{5}, Miner: address(who), Commitment: typed.Hash{c}})
		}
		e, err := evidence.Extract(make(a), make(b))
		require.NoError(t, err)
		return e
	}
	require.NoError(t, prove(double(miner(0), 1, 2)))
	in := next[EvidenceIn](t, n)
	require.Equal(t, address(miner(0)), in.Key.Offender)
	wants(t, prove(double(miner(0), 3, 4)), fault.ClassIgnore, "Evidence", ErrDuplicate)
	wants(t, prove(double("stranger", 1, 2)), fault.ClassIgnore, "Evidence.offender", ErrStake)
	bad := double(miner(1), 1, 2)
	bad.B.Signature = bad.A.Signature
	wants(t, prove(bad), fault.ClassReject, "Evidence", ErrEvidence)
	same := double(miner(1), 1, 2)
	same.B = same.A
	wants(t, prove(same), fault.ClassReject, "Evidence", ErrEvidence)
	n.cfg.Consumed = func(k evidence.Key) bool { return k.Offender == address(miner(4)) }
	wants(t, prove(double(miner(4), 1, 2)), fault.ClassIgnore, "Evidence", ErrConsumed)
	cut, err := wire.MarshalEvidence(double(miner(1), 1, 2))
	require.NoError(t, err)
	_, err = n.checkEvidence(cut[:len(cut)-1], "someone")
	wants(t, err, fault.ClassReject, "Evidence", wire.ErrMalformed)
	quiet(t, n)

	// A jailed operator still pays for what it did; its stake lifts no peer.
	f := n.view.Final()
	f.Jailed = map[typed.Address]bool{address(miner(5)): true}
	n.view.final.Store(&f)
	require.NotZero(t, n.stake.of(p))
	n.Refresh()
	require.Zero(t, n.stake.of(p))
	require.NoError(t, prove(double(miner(5), 1, 2)))
}

// What is remembered stays bounded, and is forgotten in time.
func TestBookIsBounded(t *testing.T) {
	b := newBook()
	for i := range maxParkedTask + 5 {
		kept, _ := b.park(typed.Hash{1}, waiting{until: 10})
		require.Equal(t, i < maxParkedTask, kept)
	}
	for i := range maxParked {
		b.park(typed.Hash{2, byte(i), byte(i >> 8)}, waiting{until: 20})
	}
	_, parked, _ := b.sizes()
	require.Equal(t, maxParked, parked)
	b.prune(11)
	_, parked, _ = b.sizes()
	require.Equal(t, maxParked-maxParkedTask, parked)
	for i := range maxFuture + 1 {
		require.Equal(t, i < maxFuture, b.parkEpoch(uint64(i), waiting{until: 20}))
	}
	require.Len(t, b.unparkEpochs(9), 10)
	b.prune(21)
	_, parked, _ = b.sizes()
	require.Zero(t, parked)

	v := valid(t, newTask(t, 0, nil))
	b.adopt(v)
	b.adopt(v)
	require.Equal(t, 1, b.live[address("coordinator")])
	b.prune(taskEnds(v) + 1)
	require.True(t, b.task(v.ID()).IsZero())
	require.Empty(t, b.live)

	signed := newTask(t, 1, nil)
	for range maxDeliveries {
		require.NoError(t, b.push(TaskIn{}))
	}
	err := admit(b, taskSlot(signed.Msg()), signed, 1, TaskIn{}, nil)
	wants(t, err, fault.ClassIgnore, "delivery", ErrFull)
	_, _, slots := b.sizes()
	require.Zero(t, slots, "what could not be delivered may come again")
}

// No snapshot at all: nothing can be checked, so nothing is accepted and nobody
// is blamed.
func TestWithoutAView(t *testing.T) {
	n := offline(t)
	n.view.final.Store(&epoch.Final{})
	err := n.check(typed.KindTask, bytesOf(t, taskEnvelope(newTask(t, 0, nil))))
	require.Equal(t, fault.ClassPark, fault.ClassOf(err))
	n.view.show(t, 3)
	n.Refresh()
	_ = next[TaskIn](t, n)
}

func TestFilter(t *testing.T) {
	f := newFilter(domain)
	require.True(t, f.CanSubscribe(EvidenceTopic(domain)))
	require.True(t, f.CanSubscribe(PresenceTopic(domain)))
	require.True(t, f.CanSubscribe(Topic(domain, model, typed.KindTask)))
	require.Equal(t, "/cuckoo/1337/abcd0000/1100000000000000000000000000000000000000000000000000000000000000/task", Topic(domain, model, typed.KindTask))
	elsewhere := typed.Domain{ChainID: 1, Registry: domain.Registry}
	for _, name := range []string{
		"", "evidence", EvidenceTopic(elsewhere), EvidenceTopic(domain) + "/x", Topic(domain, model, typed.KindChunk),
		prefix(domain) + "11/task", prefix(domain) + "ABCDEF0000000000000000000000000000000000000000000000000000000000/task",
	} {
		require.False(t, f.CanSubscribe(name), name)
	}
	for i := range 2 * maxModels {
		f.CanSubscribe(Topic(domain, typed.Hash{0xff, byte(i), byte(i >> 8)}, typed.KindTask))
	}
	require.Len(t, f.models, maxModels)
	mine := typed.Hash{0xee}
	require.False(t, f.CanSubscribe(Topic(domain, mine, typed.KindTask)))
	f.join(mine)
	require.True(t, f.CanSubscribe(Topic(domain, mine, typed.KindTask)))
}

func FuzzCheck(f *testing.F) {
	const at = 1_700_000_000_000 // the seeds must be the same in every worker process
	view := new(chainView)
	view.show(f, 3)
	// The checks alone: a network running beside them would blur the coverage.
	n := &node{Gossip: &Gossip{
		cfg:  Config{Domain: domain, Rules: rules, View: view, Now: func() uint64 { return at }, Logger: slog.New(slog.DiscardHandler)},
		book: newBook(), count: newCounters(), stake: newStakeScores(), again: make(chan waiting, republishCap),
	}}
	signed := newTask(f, 0, func(m *typed.Task) { m.IssuedAt = at })
	v := valid(f, signed)
	p, err := peer.Decode("12D3KooWEssEbcA6kkTmBsXgGT5rQL9KcnG243DxV1VdBjTahFg8")
	require.NoError(f, err)
	seeds := []wire.Envelope{
		taskEnvelope(signed),
		newClaim(f, v, 0, func(m *typed.Claim) { m.PeerID = []byte(p) }),
		newResult(f, v, 0, 1),
		newVerdict(f, v, 0, nil),
		wire.Seal(sign(f, miner(0), &typed.Presence{Operator: address(miner(0)), PeerID: []byte(p), Counter: 1, IssuedAt: at}), nil),
	}
	known := make(map[string]bool) // only what was signed above can ever be accepted
	for _, e := range seeds {
		b := bytesOf(f, e)
		known[string(b)] = true
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		errs := []error{}
		for _, k := range envelopeKinds {
			errs = append(errs, n.check(k, b))
		}
		_, err := n.checkPresence(b, "someone")
		errs = append(errs, err)
		_, err = n.checkEvidence(b, "someone")
		errs = append(errs, err)
		for _, err := range errs {
			if err == nil && !known[string(b)] {
				t.Fatalf("accepted %x", b)
			}
			if err != nil && fault.ClassOf(err) == fault.ClassNone {
				t.Fatalf("refused without a class: %v", err)
			}
		}
		for len(n.book.out) > 0 {
			<-n.book.out
		}
		for len(n.again) > 0 {
			<-n.again
		}
	})
}
