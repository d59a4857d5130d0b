package gossip

import (
	"errors"
	"log/slog"

	"github.com/libp2p/go-libp2p/core/discovery"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// View is what this peer knows of the chain. It is asked on every message, from
// several goroutines, and must answer from memory.
type View interface{ Final() epoch.Final }

// Config of a peer's gossip. Discovery, Consumed, Liable and Logger may be left
// out.
type Config struct {
	Domain  typed.Domain
	Rules   task.Rules
	View    View
	Now     func() uint64  // unix milliseconds
	Deliver func(Delivery) // called from one goroutine; should return soon

	Discovery discovery.Discovery               // finds peers for thin topics
	Consumed  func(evidence.Key) bool           // whether the chain has slashed for it; default: never
	Liable    func(operator typed.Address) bool // whether evidence can still cost it; default: it is in a known snapshot
	Logger    *slog.Logger
}

// Delivery is one accepted message: TaskIn, ClaimIn, ResultIn, VerdictIn,
// EvidenceIn, PresenceIn or Conflict.
type Delivery interface{ isDelivery() }

// TaskIn is the first task of its slot.
type TaskIn struct {
	Task task.Valid
	From peer.ID // who passed it on, not who signed
}

// ClaimIn is a miner's first claim for a task.
type ClaimIn struct {
	Claim claim.Valid
	From  peer.ID
}

// ResultIn is a miner's first result for a task.
type ResultIn struct {
	Result result.Valid
	From   peer.ID
}

// VerdictIn is the first verdict on a miner's work for a task.
type VerdictIn struct {
	Verdict voucher.Verdict
	From    peer.ID
}

// EvidenceIn is evidence that holds, the first of its key: received, or made
// here of a message that was refused because it claims or pays out of turn.
type EvidenceIn struct {
	Evidence evidence.Evidence
	Key      evidence.Key
	From     peer.ID
}

// PresenceIn is a hint of a staked operator about its peer.
type PresenceIn struct {
	Presence typed.Signed[*typed.Presence]
	From     peer.ID
}

// Conflict is a second, different message in a slot that may hold one.
type Conflict struct {
	Kind     typed.Kind
	Signer   typed.Address
	First    typed.Message
	Second   typed.Message
	Evidence *evidence.Evidence            // what it proves; nil for kinds that cost nothing
	Voucher  *typed.Signed[*typed.Voucher] // beside an accepting second verdict
	From     peer.ID
}

func (TaskIn) isDelivery()     {}
func (ClaimIn) isDelivery()    {}
func (ResultIn) isDelivery()   {}
func (VerdictIn) isDelivery()  {}
func (EvidenceIn) isDelivery() {}
func (PresenceIn) isDelivery() {}
func (Conflict) isDelivery()   {}

// Why a message is refused, beside the reasons of the sched packages.
var (
	ErrTopic     = errors.New("does not belong on this topic")
	ErrDuplicate = errors.New("seen before")
	ErrTooMany   = errors.New("a third message in a slot that may hold one")
	ErrStake     = errors.New("signed by an operator without stake here")
	ErrFull      = errors.New("as many are remembered as fit")
	ErrSigner    = errors.New("signed by another key")
	ErrPeerID    = errors.New("not a peer id")
	ErrClock     = errors.New("too far from this peer's clock")
	ErrCounter   = errors.New("does not grow")
	ErrTooSoon   = errors.New("too soon after the last one")
	ErrEvidence  = errors.New("proves nothing")
	ErrConsumed  = errors.New("the chain has slashed for this fault")
	ErrModel     = errors.New("this model's topics have not been joined")
	ErrClosed    = errors.New("gossip is closed")
)

// Bounds of what is remembered.
const (
	maxTasks        = 1 << 15 // live tasks
	maxTasksPerSign = 1 << 13 // live tasks of one coordinator
	maxSlots        = 1 << 19
	maxParked       = 4096 // messages waiting for their task
	maxParkedTask   = 64   // of one task
	maxFuture       = 512  // tasks waiting for their epoch
	maxEvidence     = 1 << 14
	maxPresence     = 1 << 14
	maxPeersPerOp   = 4  // peers scored by one operator's stake
	maxPeersHeard   = 64 // peers of one operator whose presence is passed on
	maxDeliveries   = 8192

	parkMillis     = 60_000  // a message waits so long for its task
	lingerMillis   = 600_000 // a task is remembered so long after its last phase
	presenceMillis = 60_000  // besides the skew, how old a presence may be
	forgetMillis   = 3_600_000

	presenceGapMillis = 5_000 // least time between two presences of a peer
)

// envelopeKinds are the kinds of the model topics.
var envelopeKinds = []typed.Kind{typed.KindTask, typed.KindClaim, typed.KindResult, typed.KindVerdict}
