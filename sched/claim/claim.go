// Package claim checks what miners say when they want a task, and what they are
// told when they get it. A Valid claim was signed by a miner that the task's
// draw gave that rank; an Assigned task was signed by the task's coordinator
// for that miner, with the prompt it names. Only the functions of this package
// make either. Times are unix milliseconds.
package claim

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Why a claim or an assignment is refused.
var (
	ErrUnknownTask = errors.New("its task is not known here")
	ErrSigner      = errors.New("signed by another key")
	ErrBeacon      = errors.New("not the beacon word this peer drew from")
	ErrPoolRoot    = errors.New("not the pool this peer drew from")
	ErrNotDrawn    = lottery.ErrNotDrawn
	ErrPeerID      = errors.New("peer id must be 1 to 64 bytes")
	ErrTooEarly    = errors.New("the window of this rank is not open yet")
	ErrTooLate     = errors.New("the time for it is over")
	ErrDigest      = errors.New("prompt and salt do not hash to it")
	ErrPromptSize  = errors.New("the prompt is not as long as the task says")
	ErrDeadline    = errors.New("leaves less time than the task promises")
)

const maxPeerID = 64

// Valid is a checked claim. The zero value is no claim.
type Valid struct {
	task   task.Valid
	signed typed.Signed[*typed.Claim]
}

// Task is the task claimed.
func (v Valid) Task() task.Valid { return v.task }

// Msg is the message; callers must not change it.
func (v Valid) Msg() *typed.Claim { return v.signed.Msg() }

// Signed is the message with its signature.
func (v Valid) Signed() typed.Signed[*typed.Claim] { return v.signed }

// Validate checks a claim for t that came in at now. Beacon and pool root come
// first: a claim drawn from another head says nothing about its rank.
func Validate(t task.Valid, now uint64, c typed.Signed[*typed.Claim]) (Valid, error) {
	m := c.Msg()
	if c.Signer() != m.Miner {
		return Valid{}, fault.Reject("Claim.miner", fmt.Errorf("%s: %w", c.Signer(), ErrSigner))
	}
	if n := len(m.PeerID); n == 0 || n > maxPeerID {
		return Valid{}, fault.Reject("Claim.peerId", fmt.Errorf("%d bytes: %w", n, ErrPeerID))
	}
	if t.IsZero() || m.Task != t.ID() {
		return Valid{}, fault.Park("Claim.task", fmt.Errorf("%s: %w", m.Task, ErrUnknownTask))
	}
	if m.Beacon != t.Snapshot().Word {
		return Valid{}, fault.Ignore("Claim.beacon", ErrBeacon)
	}
	if m.PoolRoot != t.Pool().Root() {
		return Valid{}, fault.Ignore("Claim.poolRoot", ErrPoolRoot)
	}
	if err := drawn("Claim.rank", t, m.Miner, m.Rank); err != nil {
		return Valid{}, err
	}
	skew := uint64(t.Rules().SkewMillis)
	if now+skew < t.WindowOpens(int(m.Rank)) {
		return Valid{}, fault.Ignore("Claim.rank", fmt.Errorf("rank %d: %w", m.Rank, ErrTooEarly))
	}
	if now > t.ClaimEnds()+skew {
		return Valid{}, fault.Ignore("Claim.task", ErrTooLate)
	}
	return Valid{t, c}, nil
}

func drawn(field string, t task.Valid, miner typed.Address, rank uint8) error {
	if r, ok := t.RankOf(miner); !ok || r != int(rank) {
		return fault.Reject(field, fmt.Errorf("%s at rank %d: %w", miner, rank, ErrNotDrawn))
	}
	return nil
}

// Assigned is a checked assignment with its prompt.
type Assigned struct {
	task   task.Valid
	signed typed.Signed[*typed.Assignment]
	salt   typed.Hash
	ids    []uint32
}

// Task is the task assigned.
func (a Assigned) Task() task.Valid { return a.task }

// Msg is the message; callers must not change it.
func (a Assigned) Msg() *typed.Assignment { return a.signed.Msg() }

// Signed is the message with its signature.
func (a Assigned) Signed() typed.Signed[*typed.Assignment] { return a.signed }

// Salt opens the prompt digest together with PromptIDs.
func (a Assigned) Salt() typed.Hash { return a.salt }

// PromptIDs are the prompt's token ids; callers must not change them.
func (a Assigned) PromptIDs() []uint32 { return a.ids }

// ValidateAssignment checks, for the miner that got it at now, an assignment
// with the prompt and salt beside it.
func ValidateAssignment(t task.Valid, now uint64, a typed.Signed[*typed.Assignment], salt typed.Hash, ids []uint32) (Assigned, error) {
	m := a.Msg()
	if t.IsZero() || m.Task != t.ID() {
		return Assigned{}, fault.Park("Assignment.task", fmt.Errorf("%s: %w", m.Task, ErrUnknownTask))
	}
	if a.Signer() != t.Msg().Coordinator {
		return Assigned{}, fault.Reject("Assignment.task", fmt.Errorf("%s: %w", a.Signer(), ErrSigner))
	}
	r, ok := t.RankOf(m.Miner)
	if !ok {
		return Assigned{}, fault.Reject("Assignment.miner", fmt.Errorf("%s: %w", m.Miner, ErrNotDrawn))
	}
	if r != int(m.Rank) {
		return Assigned{}, fault.Reject("Assignment.rank", fmt.Errorf("%s at rank %d: %w", m.Miner, m.Rank, ErrNotDrawn))
	}
	if len(ids) != int(t.Msg().PromptTokens) {
		return Assigned{}, fault.Reject("Assignment.promptDigest", fmt.Errorf("%d tokens: %w", len(ids), ErrPromptSize))
	}
	if result.PromptDigest(salt, t.Msg().ParamsHash, ids) != m.PromptDigest {
		return Assigned{}, fault.Reject("Assignment.promptDigest", ErrDigest)
	}
	least := t.Msg().IssuedAt + uint64(t.Msg().ResultMillis) // assigned no earlier than issued
	if m.Deadline < least {
		return Assigned{}, fault.Reject("Assignment.deadline", fmt.Errorf("%d: %w", m.Deadline, ErrDeadline))
	}
	if now > m.Deadline {
		return Assigned{}, fault.Ignore("Assignment.deadline", fmt.Errorf("%d: %w", m.Deadline, ErrTooLate))
	}
	return Assigned{t, a, salt, ids}, nil
}
