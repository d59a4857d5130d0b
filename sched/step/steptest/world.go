// Package steptest is a small network for tests: keys made from names, one
// model, stakes frozen in two epochs, and tasks, claims and results that pass
// every check. Everything is a function of its inputs.
package steptest

import (
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// Start is the time, unix milliseconds, at which tests begin.
const Start = 1_800_000_000_000

// Key is an operator.
type Key struct {
	Name    string
	Private *secp256k1.PrivateKey
	Address typed.Address
}

// NewKey makes the key of a name.
func NewKey(name string) Key {
	h := typed.Keccak256([]byte(name))
	p := secp256k1.PrivKeyFromBytes(h[:])
	return Key{name, p, typed.PublicAddress(p.PubKey())}
}

// PeerID is the peer id that a test operator names in its claims.
func (k Key) PeerID() []byte { return []byte("peer of " + k.Name) }

// World is a network with one coordinator.
type World struct {
	Domain      typed.Domain
	Rules       task.Rules
	Model       typed.Hash
	Coordinator Key
	VRF         Key
	Miners      []Key
	Final       epoch.Final // Current is 7; 6 is in grace

	snapshot func(e uint64) *epoch.Snapshot
}

// NewWorld has one miner for each weight, named miner-0, miner-1, ...
func NewWorld(weights ...uint64) *World {
	w := &World{
		Domain: typed.Domain{ChainID: 31337, Registry: NewKey("registry").Address},
		Rules: task.Rules{SkewMillis: 500, WindowMillis: 1000, MaxReplicas: 8, MaxPromptTokens: 1000,
			MaxTokens: 1000, MaxPhaseMillis: 60_000},
		Model:       typed.Keccak256([]byte("model")),
		Coordinator: NewKey("coordinator"),
		VRF:         NewKey("vrf"),
	}
	entries := make([]lottery.Entry, len(weights))
	for i, weight := range weights {
		k := NewKey(fmt.Sprintf("miner-%d", i))
		w.Miners = append(w.Miners, k)
		entries[i] = lottery.Entry{Slot: uint32(i), Operator: k.Address, Weight: weight}
	}
	pool := Must(lottery.NewPool(w.Model, entries))
	coordinator := epoch.Coordinator{Operator: w.Coordinator.Address, VRFKey: [33]byte(w.VRF.Private.PubKey().SerializeCompressed()), Stake: 2_000_000}
	w.snapshot = func(e uint64) *epoch.Snapshot {
		return &epoch.Snapshot{
			Epoch: e, Word: epoch.Word(w.Domain.ChainID, e, typed.Keccak256([]byte("mix"), []byte{byte(e)})),
			Pools:        map[typed.Hash]*lottery.Pool{w.Model: pool},
			Coordinators: map[typed.Address]epoch.Coordinator{w.Coordinator.Address: coordinator},
		}
	}
	w.Final = epoch.Final{Block: 700, Current: 7, Jailed: map[typed.Address]bool{},
		Snapshots: []*epoch.Snapshot{w.snapshot(7), w.snapshot(6)}}
	return w
}

// NextEpoch moves on by one epoch; the one before stays in grace.
func (w *World) NextEpoch() epoch.Final {
	e := w.Final.Current + 1
	w.Final = epoch.Final{Block: 100 * e, Current: e, Jailed: w.Final.Jailed,
		Snapshots: []*epoch.Snapshot{w.snapshot(e), w.Final.Snapshots[0]}}
	return w.Final
}

// Must is v, or a panic with err.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Snapshot is that of the current epoch.
func (w *World) Snapshot() *epoch.Snapshot { return w.Final.Snapshots[0] }

// Sign signs m with k in the world's domain.
func Sign[M typed.Message](w *World, k Key, m M) typed.Signed[M] {
	return Must(typed.Verify(w.Domain, m, typed.SignDigest(k.Private, w.Domain.Digest(m))))
}

// Prove is the VRF proof for a number of the current epoch.
func (w *World) Prove(alpha []byte) []byte {
	proof, _, err := vrf.Prove(w.VRF.Private, alpha)
	return Must(proof, err)
}

// Params are sampling parameters that pass.
func Params() *typed.Params {
	return &typed.Params{Temperature: 700_000, TopP: 900_000, TopK: 40, RepetitionPenalty: 1_000_000, Seed: 42, Stop: []string{"\n\n"}}
}

// Prompt is a prompt of n tokens.
func Prompt(n int) []uint32 {
	ids := make([]uint32, n)
	for i := range ids {
		ids[i] = uint32(100 + i)
	}
	return ids
}

// PromptTokens is the length of the prompt of a test task.
const PromptTokens = 5

// Salt is the salt of a test prompt.
var Salt = typed.Keccak256([]byte("prompt salt"))

// TaskMessage is an unsigned task of the current epoch, issued at Start.
func (w *World) TaskMessage(seq uint64) *typed.Task {
	m := &typed.Task{
		Coordinator: w.Coordinator.Address, Epoch: w.Final.Current, Seq: seq, ModelID: w.Model,
		VRFProof:   w.Prove(lottery.Alpha(w.Snapshot().Word, w.Model, seq)),
		ParamsHash: typed.ID(Params()), PromptTokens: PromptTokens, MaxTokens: 20,
		InputPrice: typed.NewAmount(10), OutputPrice: typed.NewAmount(30), Replicas: 1,
		IssuedAt: Start, ClaimMillis: 4000, ResultMillis: 5000, VerdictMillis: 3000,
	}
	if seq > 0 {
		m.Prev = typed.Keccak256([]byte("previous task"))
	}
	return m
}

// Task is a checked task; change, if any, is applied before it is signed.
func (w *World) Task(seq uint64, change func(*typed.Task)) task.Valid {
	m := w.TaskMessage(seq)
	if change != nil {
		change(m)
	}
	return Must(task.Check(w.Rules, w.Snapshot(), Sign(w, w.Coordinator, m), Params()))
}

// Miner is the key of an address.
func (w *World) Miner(a typed.Address) Key {
	for _, k := range w.Miners {
		if k.Address == a {
			return k
		}
	}
	panic("no miner " + a.String())
}

// Ranked is the miner drawn for t at rank.
func (w *World) Ranked(t task.Valid, rank int) Key { return w.Miner(t.Ranks()[rank]) }

// ClaimMessage is the claim of rank for t.
func (w *World) ClaimMessage(t task.Valid, rank int) *typed.Claim {
	k := w.Ranked(t, rank)
	return &typed.Claim{Task: t.ID(), Miner: k.Address, Rank: uint8(rank), Beacon: t.Snapshot().Word,
		PoolRoot: t.Pool().Root(), PeerID: k.PeerID()}
}

// Claim is a checked claim of rank for t, when its window opens.
func (w *World) Claim(t task.Valid, rank int) claim.Valid {
	return Must(claim.Validate(t, t.WindowOpens(rank), Sign(w, w.Ranked(t, rank), w.ClaimMessage(t, rank))))
}

// AssignmentMessage gives t to rank.
func (w *World) AssignmentMessage(t task.Valid, rank int) *typed.Assignment {
	return &typed.Assignment{Task: t.ID(), Miner: t.Ranks()[rank], Rank: uint8(rank),
		PromptDigest: result.PromptDigest(Salt, t.Msg().ParamsHash, Prompt(PromptTokens)),
		Deadline:     t.WindowOpens(rank) + uint64(t.Msg().ResultMillis)}
}

// OpeningMessage opens the output ids of miner for t.
func OpeningMessage(t task.Valid, miner typed.Address, ids []uint32) *typed.Opening {
	salt := typed.Keccak256([]byte("operator secret"), miner[:], []byte(t.ID().String()))
	head := result.ExtendAll(result.Start(t.ID(), miner), ids)
	n := uint32(len(ids))
	return &typed.Opening{Task: t.ID(), Miner: miner, Commitment: result.Commit(head, n, result.FinishStop, salt),
		Head: head, Count: n, Finish: result.FinishStop, Salt: salt}
}

// Result is a checked result that commits miner to ids.
func (w *World) Result(t task.Valid, miner Key, ids []uint32) result.Valid {
	m := &typed.Result{Task: t.ID(), Miner: miner.Address, Commitment: OpeningMessage(t, miner.Address, ids).Commitment}
	return Must(result.Validate(t, Sign(w, miner, m)))
}
