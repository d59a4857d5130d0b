// Package miner is the machine that claims the tasks it was drawn for, runs
// them when assigned, commits to the output, and collects what it is paid.
//
// What it keeps, whatever arrives in whatever order and wherever it is stopped:
//
//   - A Result is signed only for an Assignment stored before, and only one per
//     task; after a restart the stored Result is sent again.
//   - The salt of a commitment is a function of the operator's secret and the
//     task, so running a task again makes the same Result.
//   - It claims at its own rank, not before its window opens, and only with the
//     model loaded, room for the work and the coordinator's unpaid work under
//     CreditCap.
//   - What is delivered is owed until it is paid: by a voucher, or by a claim on
//     the chain once the verdict is overdue. A task is claimed once, and what is
//     claimed is settled by the claim alone.
//   - With a database that may not hold all this key has signed it serves no
//     task issued before the database was begun (plus tau).
//
// Order of one task's effects:
//
//	TaskIn       -> (when its window is open) Store{Offer}, Sign Claim
//	Signed       -> Publish Claim
//	AssignmentIn -> Store{Assigned}, Run (or waits for a free slot, with heartbeats)
//	Output       -> Sign Chunk; Signed -> SendChunk; a heartbeat every W/2
//	OutputDone   -> Store{Made}, Sign Result, Sign Opening
//	Signed       -> Publish Result, SendOpening
//	VerdictIn    -> Store{Ledger, Earned}, Close{task}; Settle when worth it
//	(no verdict) -> ClaimUnpaid
//	UnpaidFiled  -> Store{Filed}; CollectUnpaid when the coordinator let its time pass
//	UnpaidEnded  -> Close{task}
//
// See package step for the contract with the host. Times are unix milliseconds,
// amounts base units.
package miner

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// Reasons of Skip and Refuse.
var (
	ErrNotDrawn    = errors.New("not drawn for this task")
	ErrModel       = errors.New("the model is not loaded; load it with --model")
	ErrLong        = errors.New("prompt and output are longer than the model's context or the engine's memory holds; --kv-memory sets that")
	ErrFull        = errors.New("no room for more work")
	ErrCredit      = errors.New("the coordinator owes as much as this miner allows; it must pay first")
	ErrPrice       = errors.New("the task pays less than this miner asks")
	ErrBeforeBorn  = errors.New("issued before this database was begun, so it may have been served already")
	ErrJailed      = errors.New("this operator is jailed")
	ErrServed      = errors.New("another miner's result was accepted")
	ErrClaimsEnded = errors.New("the claim phase ended before there was room")
	ErrNotAssigned = errors.New("claimed, but assigned to others")
	ErrUnknownTask = errors.New("no claim of ours for this task")
	ErrAnother     = errors.New("another assignment for this task is stored")
	ErrRunFailed   = errors.New("inference failed")
	ErrDeadline    = errors.New("the deadline passed before the output was done")
	ErrSignRefused = errors.New("the key store refused to sign")
	ErrBadVoucher  = errors.New("the voucher does not fit the account with this coordinator")
	ErrRejected    = errors.New("the coordinator's verdict is against us")
	ErrUnpaid      = errors.New("the coordinator neither paid nor answered, and the time to claim it on the chain is over")
	ErrUnclaimable = errors.New("the chain does not take the claim")
	ErrNotReady    = errors.New("the chain has not been read yet")
)

// Config of a miner.
type Config struct {
	Domain         typed.Domain
	Operator       typed.Address // who signs
	PeerID         []byte        // where assignments are to be sent
	Rules          task.Rules
	Journal        step.Journal
	Slots          int          // outputs made at once
	Queue          int          // assignments that may wait for a slot
	MinInputPrice  typed.Amount // per token
	MinOutputPrice typed.Amount // per token
	CreditCap      typed.Amount // most unsettled and promised work per coordinator
	Settle         SettlePolicy
	Unpaid         UnpaidPolicy
}

// SettlePolicy says when vouchers of one coordinator are worth a transaction:
// when any of the rules is reached. Zero switches a rule off; Count 1 settles
// every voucher at once. All are settled at once when the coordinator announced
// to close its escrow or was jailed; none while a transaction costs more than
// they bring, as far as its cost is known (Cost).
type SettlePolicy struct {
	Count     int          // so many vouchers
	Amount    typed.Amount // so much in all
	TimesCost uint64       // so many times what the transaction costs
	AgeMillis uint64       // the oldest is so old

	RetryMillis uint64 // first pause after a failed settlement or claim; doubles up to 64 times that
}

// UnpaidPolicy says when results that no voucher came for are claimed on the
// chain: those of one coordinator together, as soon as MaxClaims are overdue, an
// eighth of the window after the first was, or at once when the coordinator
// closes or is jailed.
type UnpaidPolicy struct {
	WindowMillis uint64       // how long the contract takes a claim from when the verdict was due; 0 claims nothing
	Least        typed.Amount // less than this in all is not worth bond and gas
	Rejected     bool         // claim also what the coordinator rejected; it may dispute that, which burns the bond
}

// Most results in one claim, and tokens in all of them.
const (
	MaxClaims      = 8
	MaxClaimTokens = 1 << 14
)

// MaxBatch is the most vouchers in one Settle.
const MaxBatch = 32

// Validate names the first setting that cannot be.
func (c Config) Validate() error {
	switch {
	case c.Operator.IsZero():
		return errors.New("miner: Operator is zero")
	case len(c.PeerID) == 0:
		return errors.New("miner: PeerID is empty")
	case c.Slots <= 0:
		return fmt.Errorf("miner: Slots is %d, want at least 1", c.Slots)
	case c.Queue < 0:
		return fmt.Errorf("miner: Queue is %d, want at least 0", c.Queue)
	case c.CreditCap.IsZero():
		return errors.New("miner: CreditCap is zero, so no task could ever be claimed")
	case c.Settle.Count <= 0 && c.Settle.Amount.IsZero() && c.Settle.TimesCost == 0 && c.Settle.AgeMillis == 0:
		return errors.New("miner: Settle names no rule, so nothing would ever be settled")
	case c.Settle.RetryMillis == 0:
		return errors.New("miner: Settle.RetryMillis is 0")
	}
	return c.Rules.Validate()
}

// Events, beside those of package step (Clock, Head, Restore, Signed,
// SignRefused, StoreFailed).
type (
	// Models says which models are loaded, all of them.
	Models struct{ Loaded []Loaded }

	// Loaded is a model: the tokens, prompt and output together, of its context,
	// and of a task that there is memory for.
	Loaded struct {
		Model         typed.Hash
		Context, Room uint32
	}

	// TaskIn is a task from gossip.
	TaskIn struct{ Task task.Valid }

	// ResultIn is a result from gossip: a task that others have served waits for
	// their verdict.
	ResultIn struct{ Result result.Valid }

	// VerdictIn is a verdict from gossip, any miner's.
	VerdictIn struct{ Verdict voucher.Verdict }

	// AssignmentIn is what opens a stream. The same assignment may come again
	// over a new stream: output and opening are then sent again from the start.
	AssignmentIn struct {
		Assignment typed.Signed[*typed.Assignment]
		Salt       typed.Hash
		PromptIDs  []uint32
	}

	// Output brings new tokens of a Run.
	Output struct {
		Task typed.Hash
		IDs  []uint32
	}

	// OutputDone ends a Run. Salt is HMAC(operator secret, task id).
	OutputDone struct {
		Task   typed.Hash
		Finish uint8 // result.FinishStop or result.FinishLength
		Salt   typed.Hash
	}

	// OutputFailed ends a Run without a result.
	OutputFailed struct {
		Task   typed.Hash
		Reason string
	}

	// StreamLost says that the coordinator's stream broke. The run goes on: the
	// coordinator may come back before the deadline.
	StreamLost struct{ Task typed.Hash }

	// Settled says that the chain has paid this coordinator's vouchers up to Index.
	Settled struct {
		Coordinator typed.Address
		Index       uint64
	}

	// SettleFailed answers Settle; the machine tries again later.
	SettleFailed struct {
		Coordinator typed.Address
		Reason      string
	}

	// Cost is what a settlement costs now, in base units of CAI as the host values
	// gas.
	Cost struct{ Settle typed.Amount }

	// Closing says that a coordinator announced to take escrow back in block
	// Until, or with 0 that it did, or thought better of it.
	Closing struct {
		Coordinator typed.Address
		Until       uint64
	}

	// UnpaidFiled says that the chain holds claims for these tasks, which the
	// coordinator may answer up to block AnswerBy. It answers ClaimUnpaid, also when
	// the claim was there before.
	UnpaidFiled struct {
		Tasks    []typed.Hash
		AnswerBy uint64
	}

	// UnpaidFailed answers ClaimUnpaid and CollectUnpaid; the machine tries again
	// later. Permanent: the contract would refuse these for ever.
	UnpaidFailed struct {
		Tasks     []typed.Hash
		Reason    string
		Permanent bool
	}

	// UnpaidEnded says that the chain has closed a claim: by silence (paid), by
	// the voucher, or by a dispute. Index and Cumulative are what the chain has
	// settled for this miner and coordinator after it.
	UnpaidEnded struct {
		Task       typed.Hash
		Index      uint64
		Cumulative typed.Amount
	}
)

// Effects, beside those of package step (Store, Close, Sign, Publish).
type (
	// Run asks for the output of a task; answered by Output, OutputDone, OutputFailed.
	Run struct {
		Task      typed.Hash
		Model     typed.Hash
		Params    *typed.Params
		PromptIDs []uint32
		MaxTokens uint32
	}

	// Stop ends a Run; no answer is expected.
	Stop struct{ Task typed.Hash }

	// SendChunk sends progress, with the new tokens, on the task's stream.
	SendChunk struct {
		Task  typed.Hash
		Chunk step.Sealed
		IDs   []uint32
	}

	// SendOpening sends the last frame on the task's stream: all tokens. Result
	// is what gossip carries too, for a coordinator that missed it.
	SendOpening struct {
		Task    typed.Hash
		Opening step.Sealed
		Result  step.Sealed
		IDs     []uint32
	}

	// Refuse answers an assignment that will not be served, and closes its stream.
	Refuse struct {
		Task typed.Hash
		Err  error // wraps one of the errors above, or one of package claim
	}

	// Skip says why a task this miner heard of earns it nothing; for its status.
	Skip struct {
		Task typed.Hash
		Err  error // wraps one of the errors above
	}

	// Settle asks to bring vouchers to the chain, in index order; answered by
	// Settled or SettleFailed.
	Settle struct {
		Coordinator typed.Address
		Vouchers    []step.Sealed
	}

	// ClaimUnpaid asks to claim results on the chain in one transaction, with a
	// bond for each; answered by UnpaidFiled or UnpaidFailed.
	ClaimUnpaid struct {
		Coordinator typed.Address
		Results     []unpaid.Result
	}

	// CollectUnpaid asks to close claims that nobody answered in time; answered by
	// UnpaidEnded for each, or by UnpaidFailed.
	CollectUnpaid struct {
		Coordinator typed.Address
		Tasks       []typed.Hash
	}

	// Report hands on evidence against a coordinator, to be gossiped.
	Report struct{ Evidence evidence.Evidence }
)

// Records. The group of a task's records is its id.
type (
	// Guard is when this database was begun; tasks issued before it plus tau are
	// not served. Zero under a key that had signed nothing then.
	Guard struct{ Born uint64 }

	// Offer is a task claimed.
	Offer struct {
		Task      *typed.Task
		Signature typed.Signature
		Params    *typed.Params
		Claim     *typed.Claim
	}

	// Assigned is an assignment taken. The prompt comes again with it if the
	// coordinator still wants the output after a restart.
	Assigned struct {
		Assignment *typed.Assignment
		Signature  typed.Signature
	}

	// Made is an output and what is signed about it.
	Made struct {
		Result  *typed.Result
		Opening *typed.Opening
		IDs     []uint32
	}

	// Filed is a claim on the chain.
	Filed struct {
		Task     typed.Hash
		AnswerBy uint64
	}

	// Earned is a voucher not yet settled. Its group closes when it is.
	Earned struct {
		Voucher   *typed.Voucher
		Signature typed.Signature
		At        uint64
	}

	// Ledger is the account with one coordinator.
	Ledger struct {
		Coordinator typed.Address
		voucher.Ledger
	}
)

func (Guard) Kind() string    { return "guard" }
func (Offer) Kind() string    { return "offer" }
func (Assigned) Kind() string { return "assigned" }
func (Made) Kind() string     { return "made" }
func (Filed) Kind() string    { return "filed" }
func (Earned) Kind() string   { return "earned" }
func (Ledger) Kind() string   { return "ledger" }

func (Guard) Key() string      { return "" }
func (r Offer) Key() string    { return r.Claim.Task.String() }
func (r Assigned) Key() string { return r.Assignment.Task.String() }
func (r Made) Key() string     { return r.Result.Task.String() }
func (r Filed) Key() string    { return r.Task.String() }
func (r Earned) Key() string   { return earnedKey(r.Voucher.Coordinator, r.Voucher.Index) }
func (r Ledger) Key() string   { return r.Coordinator.String() }

func (Guard) Group() string      { return "" }
func (r Offer) Group() string    { return r.Claim.Task.String() }
func (r Assigned) Group() string { return r.Assignment.Task.String() }
func (r Made) Group() string     { return r.Result.Task.String() }
func (r Filed) Group() string    { return r.Task.String() }
func (r Earned) Group() string   { return r.Key() }
func (Ledger) Group() string     { return "" }

func earnedKey(coordinator typed.Address, index uint64) string {
	return fmt.Sprintf("%s/%d", coordinator, index)
}

func (r Offer) Whole() bool    { return r.Task != nil && r.Params != nil && r.Claim != nil }
func (r Assigned) Whole() bool { return r.Assignment != nil }
func (r Made) Whole() bool     { return r.Result != nil && r.Opening != nil }
func (r Earned) Whole() bool   { return r.Voucher != nil }

// DecodeRecord is the inverse of json.Marshal for the records above.
func DecodeRecord(kind string, data []byte) (step.Record, error) {
	switch kind {
	case Guard{}.Kind():
		return step.Unmarshal[Guard](data)
	case Offer{}.Kind():
		return step.Unmarshal[Offer](data)
	case Assigned{}.Kind():
		return step.Unmarshal[Assigned](data)
	case Made{}.Kind():
		return step.Unmarshal[Made](data)
	case Filed{}.Kind():
		return step.Unmarshal[Filed](data)
	case Earned{}.Kind():
		return step.Unmarshal[Earned](data)
	case Ledger{}.Kind():
		return step.Unmarshal[Ledger](data)
	}
	return nil, fmt.Errorf("miner record %q: %w", kind, step.ErrRecord)
}

func (Models) IsEvent()       {}
func (TaskIn) IsEvent()       {}
func (ResultIn) IsEvent()     {}
func (VerdictIn) IsEvent()    {}
func (AssignmentIn) IsEvent() {}
func (Output) IsEvent()       {}
func (OutputDone) IsEvent()   {}
func (OutputFailed) IsEvent() {}
func (StreamLost) IsEvent()   {}
func (Settled) IsEvent()      {}
func (SettleFailed) IsEvent() {}
func (Cost) IsEvent()         {}
func (Closing) IsEvent()      {}
func (UnpaidFiled) IsEvent()  {}
func (UnpaidFailed) IsEvent() {}
func (UnpaidEnded) IsEvent()  {}

func (Run) IsEffect()           {}
func (Stop) IsEffect()          {}
func (SendChunk) IsEffect()     {}
func (SendOpening) IsEffect()   {}
func (Refuse) IsEffect()        {}
func (Skip) IsEffect()          {}
func (Settle) IsEffect()        {}
func (ClaimUnpaid) IsEffect()   {}
func (CollectUnpaid) IsEffect() {}
func (Report) IsEffect()        {}
