// Package watcher is the machine that sees faults and brings them to the chain.
//
// It remembers the first task, result and voucher of each signer and slot for a
// while; a second, different one makes evidence, as does a claim, an assignment
// or a voucher that the lottery contradicts, and an opening that does not open.
// Evidence is stored before it is used, committed to and revealed once per fault
// (evidence.Key) however many messages prove it, again with growing pauses while
// that fails, and dropped when the chain has consumed it. A fault consumed once
// is remembered for ever.
//
//	TaskIn, ResultIn, VoucherIn, ClaimIn, AssignmentIn, OpeningIn
//	             -> (a fault) Store{Case}, Commit
//	EvidenceIn   -> (verified, new, its facts confirmed) Store{Case}, Commit
//	Committed    -> Store{Case}; Submit once the commit is old enough, Commit again when it is too old
//	Submitted    -> Gossip (a report is worth money: the chain hears it first)
//	SubmitFailed -> again at a later Clock; permanent: Close
//	Consumed     -> Store{Done}, Close
//
// A commit binds the reporter to a fault before anyone else sees the evidence:
// keccak256(abi.encode(reporter, key, salt)). The salt is the host's, a function
// of the reporter's secret and the key, so that nothing of it need be stored. The
// contract takes a reveal from CommitMin to CommitMax blocks after its commit.
//
// See package step for the contract with the host. Times are unix milliseconds.
package watcher

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Config of a watcher.
type Config struct {
	Domain      typed.Domain
	Submit      bool   // bring evidence to the chain; otherwise only gossip it
	CommitMin   uint64 // blocks from a commit until it may be revealed
	CommitMax   uint64 // blocks from a commit until it no longer may
	MaxSeen     int    // tasks, results and vouchers remembered, each; the oldest make room
	HoldMillis  uint64 // how long each is remembered
	RetryMillis uint64 // first pause after a failed submission; doubles up to 64 times that
}

// Validate names the first setting that cannot be.
func (c Config) Validate() error {
	switch {
	case c.MaxSeen <= 0:
		return fmt.Errorf("watcher: MaxSeen is %d, want at least 1", c.MaxSeen)
	case c.HoldMillis == 0:
		return errors.New("watcher: HoldMillis is 0, so nothing would be remembered")
	case c.RetryMillis == 0:
		return errors.New("watcher: RetryMillis is 0")
	case c.Submit && c.CommitMax <= c.CommitMin:
		return fmt.Errorf("watcher: CommitMax is %d, want more than CommitMin %d", c.CommitMax, c.CommitMin)
	}
	return nil
}

// Events, beside those of package step (Clock, Head, Restore, StoreFailed).
type (
	// TaskIn is a task from gossip.
	TaskIn struct{ Task task.Valid }

	// ResultIn is a result from gossip.
	ResultIn struct{ Result result.Valid }

	// VoucherIn is a voucher beside a verdict, or in a settlement on the chain.
	// Task is the one it pays for, zero when that is not known here.
	VoucherIn struct {
		Task    task.Valid
		Voucher typed.Signed[*typed.Voucher]
	}

	// ClaimIn is a claim for Task, in turn or not.
	ClaimIn struct {
		Task  task.Valid
		Claim typed.Signed[*typed.Claim]
	}

	// AssignmentIn is an assignment of Task, in turn or not.
	AssignmentIn struct {
		Task       task.Valid
		Assignment typed.Signed[*typed.Assignment]
	}

	// OpeningIn is an opening.
	OpeningIn struct{ Opening typed.Signed[*typed.Opening] }

	// EvidenceIn is evidence from gossip, from a file, or made by a relay that
	// saw the messages. It is verified here; what it takes from the chain must be
	// so in a snapshot of the last Head.
	EvidenceIn struct{ Evidence evidence.Evidence }

	// Committed answers Commit: the block that holds it.
	Committed struct {
		Key   evidence.Key
		Block uint64
	}

	// Submitted answers Submit: the transaction is on the chain.
	Submitted struct{ Key evidence.Key }

	// SubmitFailed answers Commit or Submit. Permanent: the contract would refuse
	// it for ever, as for an operator without stake.
	SubmitFailed struct {
		Key       evidence.Key
		Reason    string
		Permanent bool
	}

	// Consumed says that the chain has slashed for this fault, whoever reported it.
	Consumed struct{ Key evidence.Key }
)

// Effects, beside those of package step (Store, Close).
type (
	// Commit commits to a fault on the chain without naming it; answered by
	// Committed, SubmitFailed or Consumed.
	Commit struct{ Key evidence.Key }

	// Submit reveals evidence committed to before; answered by Submitted,
	// SubmitFailed or Consumed.
	Submit struct {
		Key      evidence.Key
		Evidence evidence.Evidence
	}

	// Gossip publishes evidence on the global topic.
	Gossip struct{ Evidence evidence.Evidence }
)

// Records.
type (
	// Case is evidence found and not yet consumed, and the block of the last
	// commit to it, 0 before. Its group is its key's hash.
	Case struct {
		Fault    evidence.Key
		Evidence evidence.Evidence
		Commit   uint64
	}

	// Done is a fault the chain has consumed, or will never take.
	Done struct{ Fault evidence.Key }
)

func (Case) Kind() string    { return "case" }
func (Done) Kind() string    { return "done" }
func (r Case) Key() string   { return r.Fault.Hash().String() }
func (r Done) Key() string   { return r.Fault.Hash().String() }
func (r Case) Group() string { return r.Key() }
func (Done) Group() string   { return "" }

// DecodeRecord is the inverse of json.Marshal for the records above.
func DecodeRecord(kind string, data []byte) (step.Record, error) {
	switch kind {
	case Case{}.Kind():
		return step.Unmarshal[Case](data)
	case Done{}.Kind():
		return step.Unmarshal[Done](data)
	}
	return nil, fmt.Errorf("watcher record %q: %w", kind, step.ErrRecord)
}

func (TaskIn) IsEvent()       {}
func (ResultIn) IsEvent()     {}
func (VoucherIn) IsEvent()    {}
func (ClaimIn) IsEvent()      {}
func (AssignmentIn) IsEvent() {}
func (OpeningIn) IsEvent()    {}
func (Committed) IsEvent()    {}
func (EvidenceIn) IsEvent()   {}
func (Submitted) IsEvent()    {}
func (SubmitFailed) IsEvent() {}
func (Consumed) IsEvent()     {}

func (Commit) IsEffect() {}
func (Submit) IsEffect() {}
func (Gossip) IsEffect() {}
