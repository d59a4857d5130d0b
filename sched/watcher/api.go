// Package watcher is the machine that sees equivocations and brings them to the
// chain.
//
// It remembers the first task and the first result of each signer and slot for
// a while; a second, different one makes evidence. Evidence is stored before it
// is used, submitted once per fault (evidence.Key) however many pairs of
// messages prove it, again with growing pauses while submitting fails, and
// dropped when the chain has consumed it. A fault consumed once is remembered
// for ever.
//
//	TaskIn, ResultIn -> (second, different) Store{Case}, Submit
//	EvidenceIn       -> (verified, new) Store{Case}, Submit
//	Submitted        -> Gossip (a report is worth money: the chain hears it first)
//	SubmitFailed     -> Submit again at a later Clock; permanent: Close
//	Consumed         -> Store{Done}, Close
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
	MaxSeen     int    // tasks and results remembered; the oldest make room
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
	}
	return nil
}

// Events, beside those of package step (Clock, Restore, StoreFailed).
type (
	// TaskIn is a task from gossip.
	TaskIn struct{ Task task.Valid }

	// ResultIn is a result from gossip.
	ResultIn struct{ Result result.Valid }

	// EvidenceIn is evidence from gossip, from a file, or made by a relay that
	// saw both messages (evidence.Extract). It is verified here.
	EvidenceIn struct{ Evidence evidence.Evidence }

	// Submitted answers Submit: the transaction is on the chain.
	Submitted struct{ Key evidence.Key }

	// SubmitFailed answers Submit. Permanent: the contract would refuse it for
	// ever, as for an operator without stake.
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
	// Submit brings evidence to the chain; answered by Submitted, SubmitFailed or
	// Consumed.
	Submit struct {
		Key      evidence.Key
		Evidence evidence.Evidence
	}

	// Gossip publishes evidence on the global topic.
	Gossip struct{ Evidence evidence.Evidence }
)

// Records.
type (
	// Case is evidence found and not yet consumed. Its group is its key's hash.
	Case struct {
		Fault    evidence.Key
		Evidence evidence.Evidence
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
func (EvidenceIn) IsEvent()   {}
func (Submitted) IsEvent()    {}
func (SubmitFailed) IsEvent() {}
func (Consumed) IsEvent()     {}

func (Submit) IsEffect() {}
func (Gossip) IsEffect() {}
