package bindings_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// court is a chain with a coordinator, miners in a pool, and tasks of one epoch.
type court struct {
	*chain
	r           *rand.Rand
	coordinator party
	miners      []party // some are in no pool
	snapshot    *epoch.Snapshot
	tasks       []task.Valid
	hints       map[string][]*big.Int // by VRF proof
	salt        typed.Hash
}

func newCourt(t testing.TB, r *rand.Rand, tasks int) *court {
	t.Helper()
	c := &court{chain: newChain(t), r: r, coordinator: newParty(50), hints: map[string][]*big.Int{}, salt: randHash(r)}
	key := newParty(51)
	c.stakeOperator(newParty(52), c.coordinator, cai(2_000_000))
	pub := key.key.PubKey().SerializeCompressed()
	c.do(newParty(52).addr, c.registry, registryABI.PackRegisterCoordinator(c.coordinator.addr, pub))
	m := &poolModel{chain: c.chain, model: randHash(r), frozen: map[uint64]*lottery.Tree{}}
	c.miners = c.chain.miners(r, 12, m.model)
	for _, p := range c.miners {
		m.poke(p.addr)
	}
	for i := range uint64(3) {
		c.miners = append(c.miners, newParty(200+i))
	}
	e := m.nextEpoch()
	c.block = c.epochs.First(e)
	word := c.storeWord(e, randHash(r))
	p, err := m.at(e).Pool(m.model)
	require.NoError(t, err)
	require.Equal(t, p.Root(), typed.Hash(view(c.chain, c.pool, poolABI.PackRootAt(m.model, e), poolABI.UnpackRootAt)))
	c.snapshot = &epoch.Snapshot{Epoch: e, Word: word, Pools: map[typed.Hash]*lottery.Pool{m.model: p},
		Coordinators: map[typed.Address]epoch.Coordinator{c.coordinator.typed(): {Operator: c.coordinator.typed(), VRFKey: [33]byte(pub), Stake: 2_000_000}}}
	rules := task.Rules{SkewMillis: 1, WindowMillis: 2, MaxReplicas: 16, MaxPromptTokens: 1 << 20, MaxTokens: 1 << 20, MaxPhaseMillis: 1 << 30}
	for seq := range uint64(tasks) {
		alpha := lottery.Alpha(word, m.model, seq)
		proof, _, err := vrf.Prove(key.key, alpha)
		require.NoError(t, err)
		hints, err := vrf.Hints(pub, alpha, proof)
		require.NoError(t, err)
		for _, h := range hints {
			c.hints[string(proof)] = append(c.hints[string(proof)], new(big.Int).SetBytes(h[:]))
		}
		msg := randTask(r, c.coordinator, e, seq)
		msg.ModelID, msg.VRFProof, msg.ParamsHash = m.model, proof, typed.ID(&typed.Params{})
		if seq == 0 {
			msg.Prev = typed.Hash{}
		}
		signed, err := typed.Verify(c.domain, msg, c.coordinator.sign(c.domain, msg))
		require.NoError(t, err)
		v, err := task.Check(rules, c.snapshot, signed, &typed.Params{})
		require.NoError(t, err)
		c.tasks = append(c.tasks, v)
	}
	return c
}

func randAmount(r *rand.Rand) typed.Amount {
	return typed.Amount{Hi: r.Uint64() >> r.IntN(65), Lo: r.Uint64()}
}

func randTask(r *rand.Rand, by party, e, seq uint64) *typed.Task {
	return &typed.Task{
		Coordinator: by.typed(), Epoch: e, Seq: seq, Prev: randHash(r), ModelID: randHash(r), VRFProof: slices.Repeat([]byte{byte(seq)}, 81),
		ParamsHash: randHash(r), PromptTokens: 1 + r.Uint32N(1000), MaxTokens: 1 + r.Uint32N(1000), InputPrice: typed.NewAmount(r.Uint64()), OutputPrice: typed.NewAmount(r.Uint64()),
		Replicas: 1 + uint8(r.IntN(16)), IssuedAt: r.Uint64() >> 2, ClaimMillis: 2 + r.Uint32N(1000), ResultMillis: 2 + r.Uint32N(1000), VerdictMillis: 2 + r.Uint32N(1000),
	}
}

// draft is evidence before it is signed: who signs what.
type draft struct {
	kind evidence.Kind
	m    []typed.Message
	by   []party
	draw *evidence.Draw
}

// draft makes evidence of a kind that holds.
func (c *court) draft(kind evidence.Kind) draft {
	r, miner := c.r, c.miners[c.r.IntN(len(c.miners))]
	d := draft{kind: kind, by: []party{miner, miner}}
	switch kind {
	case evidence.DoubleResult:
		id := randHash(r)
		for range 2 {
			d.m = append(d.m, &typed.Result{Task: id, Miner: miner.typed(), Commitment: randHash(r)})
		}
	case evidence.DoubleTask:
		e, seq := r.Uint64(), r.Uint64()
		d.by = []party{c.coordinator, c.coordinator}
		d.m = []typed.Message{randTask(r, c.coordinator, e, seq), randTask(r, c.coordinator, e, seq)}
	case evidence.DoubleVoucher:
		d.by = []party{c.coordinator, c.coordinator}
		a := &typed.Voucher{Coordinator: c.coordinator.typed(), Miner: miner.typed(), Index: r.Uint64() >> r.IntN(64), Task: randHash(r), Epoch: r.Uint64(), Seq: r.Uint64(),
			Rank: uint8(r.IntN(256)), Amount: randAmount(r), Cumulative: randAmount(r)}
		b := *a
		b.Task, b.Amount, b.Cumulative = randHash(r), randAmount(r), randAmount(r)
		if r.IntN(2) == 0 {
			b.Index++ // may wrap
			if sum, err := a.Cumulative.Add(b.Amount); err == nil && r.IntN(2) == 0 {
				b.Cumulative = sum // adds up: the sum is spoilt below, or not
				if r.IntN(2) == 0 {
					b.Cumulative.Lo ^= 1 << r.IntN(64)
				}
			}
		}
		d.m = []typed.Message{a, &b}
	case evidence.BadOpening:
		o := &typed.Opening{Task: randHash(r), Miner: miner.typed(), Head: randHash(r), Count: r.Uint32(), Finish: uint8(r.IntN(256)), Salt: randHash(r)}
		o.Commitment = result.Commit(o.Head, o.Count, o.Finish, o.Salt)
		if r.IntN(8) > 0 {
			c.change(o)
		}
		d.m = []typed.Message{o}
	case evidence.OutOfTurnClaim, evidence.OutOfTurnAssignment:
		t := c.tasks[r.IntN(len(c.tasks))]
		rank := r.IntN(lottery.MaxRanks + 2)
		if r.IntN(4) == 0 { // in turn
			rank = r.IntN(len(t.Ranks()))
			miner = c.miners[slices.IndexFunc(c.miners, func(p party) bool { return p.typed() == t.Ranks()[rank] })]
		}
		d.by = []party{miner}
		switch {
		case kind == evidence.OutOfTurnClaim:
			d.m = []typed.Message{&typed.Claim{Task: t.ID(), Miner: miner.typed(), Rank: uint8(rank), Beacon: c.snapshot.Word, PoolRoot: t.Pool().Root(), PeerID: []byte("peer")[:r.IntN(5)]}}
		case r.IntN(2) == 0:
			d.by[0] = c.coordinator
			d.m = []typed.Message{&typed.Assignment{Task: t.ID(), Miner: miner.typed(), Rank: uint8(rank), PromptDigest: randHash(r), Deadline: r.Uint64()}}
		default:
			d.by[0] = c.coordinator
			d.m = []typed.Message{&typed.Voucher{Coordinator: c.coordinator.typed(), Miner: miner.typed(), Index: r.Uint64(), Task: t.ID(), Epoch: r.Uint64(), Seq: r.Uint64(), Rank: uint8(rank), Amount: randAmount(r), Cumulative: randAmount(r)}}
		}
		d.draw = &evidence.Draw{Task: typed.Encode(t.Msg()), Word: c.snapshot.Word, PoolRoot: t.Pool().Root(), VRFKey: c.snapshot.Coordinators[c.coordinator.typed()].VRFKey}
		if rank < lottery.MaxRanks {
			d.draw.Winners = t.Pool().ProveDraw(t.Seed(), rank+1)
		}
	}
	return d
}

// change flips one bit of one member.
func (c *court) change(m typed.Message) {
	body := typed.Encode(m)
	for {
		i := c.r.IntN(len(body))
		body[i] ^= 1 << c.r.IntN(8)
		if typed.Decode(body, m) == nil {
			return
		}
		body = typed.Encode(m)
	}
}

func clone(m typed.Message) typed.Message {
	n := typed.New(m.Kind())
	if err := typed.Decode(typed.Encode(m), n); err != nil {
		panic(err)
	}
	return n
}

// sign makes the evidence of a draft.
func (c *court) sign(d draft) evidence.Evidence {
	e := evidence.Evidence{Kind: d.kind, Draw: d.draw}
	for i, m := range d.m {
		p := evidence.Piece{Kind: m.Kind(), Body: typed.Encode(m), Signature: d.by[i].sign(c.domain, m)}
		if i == 0 {
			e.A = p
		} else {
			e.B = p
		}
	}
	return e
}

// mutate spoils evidence, or tries to: members before and after they are signed,
// signers, signatures, order, and what stands in the draw.
func (c *court) mutate(d draft) evidence.Evidence {
	r := c.r
	i := r.IntN(len(d.m))
	what := r.IntN(13)
	if d.draw != nil && r.IntN(2) == 0 {
		what = 13 + r.IntN(3)
	}
	switch what {
	case 0, 1, 2: // signed as it is, or by both
		d.m[i] = clone(d.m[i])
		c.change(d.m[i])
	case 3:
		d.by[i] = c.miners[r.IntN(len(c.miners))]
	case 4:
		d.by[i] = c.coordinator
	case 5:
		if len(d.m) == 2 {
			d.m[0], d.m[1] = d.m[1], d.m[0]
		}
	case 6:
		if len(d.m) == 2 {
			d.m[i], d.by[i] = d.m[1-i], d.by[1-i]
		}
	case 13:
		ranks := 0
		d.draw.Winners = spoil(r, c.tasks[0].Pool(), d.draw.Winners, new(typed.Hash), &ranks)
	case 14: // another task beside it
		d.draw.Task = typed.Encode(c.tasks[r.IntN(len(c.tasks))].Msg())
	case 15: // a task like it, which the message names
		t := new(typed.Task)
		if err := typed.Decode(d.draw.Task, t); err != nil {
			panic(err)
		}
		c.change(t)
		d.draw.Task = typed.Encode(t)
		switch m := d.m[0].(type) {
		case *typed.Claim:
			m.Task = typed.ID(t)
		case *typed.Assignment:
			m.Task = typed.ID(t)
		case *typed.Voucher:
			m.Task = typed.ID(t)
		}
	}
	e := c.sign(d)
	p := &e.A
	if i == 1 {
		p = &e.B
	}
	switch what {
	case 7:
		p.Signature[r.IntN(65)] ^= 1 << r.IntN(8)
	case 8: // the other root of s, with the other v: the same key, not low-s
		var s secp256k1.ModNScalar
		s.SetByteSlice(p.Signature[32:64])
		s.Negate()
		s.PutBytesUnchecked(p.Signature[32:64])
		p.Signature[64] ^= 27 ^ 28
	case 9:
		e.A.Signature, e.B.Signature = e.B.Signature, e.A.Signature
	case 10: // for another network
		other := c.domain
		if r.IntN(2) == 0 {
			other.ChainID++
		} else {
			other.Registry[r.IntN(20)] ^= 1
		}
		p.Signature = d.by[i].sign(other, d.m[i])
	case 11:
		p.Signature = typed.Signature{}
		p.Signature[64] = 27
	case 12: // a bit of the body after it was signed
		m := clone(d.m[i])
		c.change(m)
		p.Body = typed.Encode(m)
	}
	if len(d.m) == 1 {
		e.B = evidence.Piece{}
	}
	return e
}

// Conversions to the contract's structs.
func sigArg(s typed.Signature) slasher.Signature {
	return slasher.Signature{R: [32]byte(s[:32]), S: [32]byte(s[32:64]), V: s[64]}
}

func taskArg(m *typed.Task) slasher.Task {
	return slasher.Task{Coordinator: common.Address(m.Coordinator), Epoch: m.Epoch, Seq: m.Seq, Prev: m.Prev, ModelId: m.ModelID, VrfProof: m.VRFProof,
		ParamsHash: m.ParamsHash, PromptTokens: m.PromptTokens, MaxTokens: m.MaxTokens, InputPrice: m.InputPrice.Big(), OutputPrice: m.OutputPrice.Big(),
		Replicas: m.Replicas, IssuedAt: m.IssuedAt, ClaimMillis: m.ClaimMillis, ResultMillis: m.ResultMillis, VerdictMillis: m.VerdictMillis}
}

func voucherArg(m *typed.Voucher) slasher.Voucher {
	return slasher.Voucher{Coordinator: common.Address(m.Coordinator), Miner: common.Address(m.Miner), Index: m.Index, Task: m.Task, Epoch: m.Epoch,
		Seq: m.Seq, Rank: m.Rank, Amount: m.Amount.Big(), Cumulative: m.Cumulative.Big()}
}

func resultArg(m *typed.Result) slasher.Result {
	return slasher.Result{Task: m.Task, Miner: common.Address(m.Miner), Commitment: m.Commitment}
}

// reveal is the call that brings evidence to the Slasher.
func (c *court) reveal(e evidence.Evidence) []byte {
	m, err := e.Messages()
	require.NoError(c, err)
	a, b := sigArg(e.A.Signature), sigArg(e.B.Signature)
	var draw slasher.Draw
	if e.Draw != nil {
		t := new(typed.Task)
		require.NoError(c, typed.Decode(e.Draw.Task, t))
		draw = slasher.Draw{Task: taskArg(t), Hints: c.hints[string(t.VRFProof)]}
		if draw.Hints == nil { // nobody can make them: those of another proof
			draw.Hints = c.hints[string(c.tasks[0].Msg().VRFProof)]
		}
		for _, w := range e.Draw.Winners {
			draw.Winners = append(draw.Winners, slasher.LeafProof{Operator: common.Address(w.Operator), Weight: w.Weight, Slot: w.Slot, Siblings: lottery.EncodePath(w.Path)})
		}
	}
	switch x := m[0].(type) {
	case *typed.Result:
		return slasherABI.PackDoubleResult(resultArg(x), a, resultArg(m[1].(*typed.Result)), b, c.salt)
	case *typed.Task:
		return slasherABI.PackDoubleTask(taskArg(x), a, taskArg(m[1].(*typed.Task)), b, c.salt)
	case *typed.Opening:
		return slasherABI.PackBadOpening(slasher.Opening{Task: x.Task, Miner: common.Address(x.Miner), Commitment: x.Commitment, Head: x.Head, Count: x.Count, Finish: x.Finish, Salt: x.Salt}, a, c.salt)
	case *typed.Claim:
		return slasherABI.PackOutOfTurnClaim(slasher.Claim{Task: x.Task, Miner: common.Address(x.Miner), Rank: x.Rank, Beacon: x.Beacon, PoolRoot: x.PoolRoot, PeerId: x.PeerID}, a, draw, c.salt)
	case *typed.Assignment:
		return slasherABI.PackOutOfTurnAssignment(slasher.Assignment{Task: x.Task, Miner: common.Address(x.Miner), Rank: x.Rank, PromptDigest: x.PromptDigest, Deadline: x.Deadline}, a, draw, c.salt)
	case *typed.Voucher:
		if e.Draw != nil {
			return slasherABI.PackOutOfTurnVoucher(voucherArg(x), a, draw, c.salt)
		}
		return slasherABI.PackDoubleVoucher(voucherArg(x), a, voucherArg(m[1].(*typed.Voucher)), b, c.salt)
	}
	panic(fmt.Sprintf("%T", m[0]))
}

// commitment is what the Slasher wants of a reporter before the reveal.
func (c *court) commitment(reporter common.Address, k evidence.Key) typed.Hash {
	h := k.Hash()
	return typed.Keccak256(make([]byte, 12), reporter[:], h[:], c.salt[:])
}

// judge is what Go says: it holds, on a chain with the facts of this one.
func (c *court) judge(e evidence.Evidence) error {
	_, err := e.Verify(c.domain)
	if f, ok := e.Facts(); ok && err == nil {
		err = f.Check(c.snapshot)
	}
	return err
}

// Every kind of evidence, valid and spoilt in every way: Go and the contract
// accept the same, with the same key. A reveal without a commit passes every
// check of the evidence and then fails for its commitment, which tells the key.
func TestEvidenceAgrees(t *testing.T) {
	for _, kind := range evidence.Kinds() {
		t.Run(kind.String(), func(t *testing.T) {
			parallel(t, 10_000, func(t *testing.T, r *rand.Rand, cases int) {
				tasks := 0
				if _, drawn := kind.Messages(); drawn {
					tasks = 40
				}
				c := newCourt(t, r, tasks)
				valid, refused := 0, map[string]int{}
				for i := range cases {
					var e evidence.Evidence
					if d := c.draft(kind); i%3 == 0 {
						e = c.sign(d)
					} else {
						e = c.mutate(d)
					}
					goErr := c.judge(e)
					_, err := c.call(c.owner.addr, c.slasher, c.reveal(e))
					not, accepted := reverted[slasher.SlasherNotCommitted](err)
					require.Equal(t, goErr == nil, accepted, "go says %v, the contract %v", goErr, err)
					if goErr != nil {
						_, name, _ := strings.Cut(fmt.Sprintf("%T", err.(revert).reason), ".")
						refused[name]++
						continue
					}
					valid++
					k, err := e.Key()
					require.NoError(t, err)
					require.Equal(t, c.commitment(c.owner.addr, k), typed.Hash(not.Commitment))
				}
				require.Greater(t, valid, cases/8)
				t.Logf("%d valid; refused by both: %v", valid, refused)
			})
		})
	}
}

// Static messages as raw bytes: what is not the canonical encoding is refused by
// both, in every byte.
func TestDirtyWordsAgree(t *testing.T) {
	parallel(t, 10_000, func(t *testing.T, r *rand.Rand, cases int) {
		c := newCourt(t, r, 0)
		dirty := 0
		for range cases {
			kind := []evidence.Kind{evidence.DoubleResult, evidence.DoubleVoucher, evidence.BadOpening}[r.IntN(3)]
			e := c.sign(c.draft(kind))
			call := c.reveal(e)
			raw := call[4:]
			pieces := []*evidence.Piece{&e.A, &e.B}[:len(e.Pieces())]
			i := r.IntN(len(pieces))
			at := 0 // body, r, s, v each
			for range i {
				at += len(pieces[0].Body) + 96
			}
			p := pieces[i]
			bit := r.IntN(len(p.Body))
			p.Body = slices.Clone(p.Body)
			p.Body[bit] ^= 1 << r.IntN(8)
			raw[at+bit] = p.Body[bit]
			_, err := c.call(c.owner.addr, c.slasher, call)
			_, accepted := reverted[slasher.SlasherNotCommitted](err)
			goErr := c.judge(e)
			require.Equal(t, goErr == nil, accepted, "go says %v, the contract %v", goErr, err)
			if _, known := err.(revert).reason.(string); known { // the decoder's own revert has no data
				dirty++
			}
		}
		require.Greater(t, dirty, cases/10)
	})
}
