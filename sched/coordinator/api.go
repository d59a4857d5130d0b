// Package coordinator is the machine that turns requests into tasks, gives them
// to the miners the lottery drew, checks what they deliver and pays for it.
//
// What it keeps, whatever arrives in whatever order and wherever it is stopped:
//
//   - Every request ends with exactly one Finish, an answer or a named error,
//     at the latest at its GiveUp time.
//   - A seq is used once, an index of a voucher is used once, an assignment and
//     a verdict say one thing per miner and task. What is signed is stored first.
//   - An answer is returned only after the host's Verify has re-computed it.
//   - An Assignment is a promise: a correct Result within its deadline is paid,
//     even when another rank has answered meanwhile.
//   - With a database that may not hold all this key has signed, indices of
//     vouchers leap ahead of any that may have been signed and not settled: two
//     vouchers with one index, or neighbours that do not add up, are evidence.
//   - A verdict is kept as long as the miner can claim on the chain that it was
//     not paid, and answers that claim.
//
// Order of one task's effects:
//
//	Request  -> ProveVRF
//	Proved   -> Store{Counter, Job}, Sign Task, Started
//	Signed   -> Know, Publish Task
//	ClaimIn  -> Store{Claimed} (lazy); when it is the rank's turn: Store{Assigned}, Sign Assignment
//	Signed   -> SendAssignment
//	ChunkIn  -> Tokens
//	ResultIn, OpeningIn (both, either order) -> Verify
//	Verified -> Store{Ledger, Decided}, Sign Voucher, Sign Verdict; rejected: Store{Decided}, Sign Verdict
//	Signed   -> Store{Kept}, Publish Verdict, CloseStream; for the first acceptance Tokens, Finish
//	all assignments ended -> Close{task}
//	UnpaidFiled -> Store{Filed}; AnswerUnpaid with the voucher, or DisputeUnpaid
//	UnpaidEnded, or all times over -> Close{claim}
//
// The next rank is assigned, lowest first, whenever fewer than Replicas miners
// are at work: a rank counts as at work from its assignment until its deadline,
// a lost stream, a wrong output, or one window W without progress. See package
// step for the contract with the host. Times are unix milliseconds.
package coordinator

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// How a request can end without an answer. Finish.Err wraps exactly one of them.
var (
	ErrBusy           = errors.New("as many requests are running as this node takes; try again shortly")
	ErrDuplicate      = errors.New("a request with this id is running; choose another id")
	ErrRequest        = errors.New("request out of bounds")
	ErrNotReady       = errors.New("the chain has not been read yet; try again shortly")
	ErrNotYet         = errors.New("this database may not hold all this key has signed, so the node waits for the next epoch; try again then")
	ErrNotCoordinator = errors.New("this operator is no coordinator in the current epoch; stake and register, then wait for the next epoch")
	ErrNoMiners       = errors.New("no miner has staked for this model in the current epoch; choose another model")
	ErrProve          = errors.New("the VRF proof could not be made; check the VRF key")
	ErrOwnTask        = errors.New("the task does not pass this node's own checks; check that the VRF key is the registered one")
	ErrSignRefused    = errors.New("the key store refused to sign")
	ErrNoClaims       = errors.New("none of the drawn miners claimed the task; try again")
	ErrAllFailed      = errors.New("every miner that claimed the task failed; try again")
	ErrUnverified     = errors.New("a result came but could not be verified in time; check that the model is loaded")
	ErrDeadline       = errors.New("no accepted result in time; try again")
	ErrEpochOver      = errors.New("the epoch of this task ended while the node was down; ask again")
	ErrCanceled       = errors.New("the caller gave up")
)

// Config of a coordinator.
type Config struct {
	Domain   typed.Domain
	Operator typed.Address // who signs
	Rules    task.Rules
	Journal  step.Journal
	MaxTasks int // requests running at once; more are refused with ErrBusy
	Unpaid   UnpaidPolicy
}

// UnpaidPolicy says how claims on the chain are met. One that is not answered in
// time is paid, although a voucher for it may exist: then the miner has both, as
// later vouchers count that one too.
type UnpaidPolicy struct {
	WindowMillis uint64 // how long the contract takes a claim from when the verdict was due
	Dispute      bool   // dispute claims of results that were rejected, at the price of a bond and the amount
	RetryMillis  uint64 // first pause after a failed transaction; doubles up to 64 times that
}

// Validate names the first setting that cannot be.
func (c Config) Validate() error {
	if c.Operator.IsZero() {
		return errors.New("coordinator: Operator is zero")
	}
	if c.Unpaid.WindowMillis > 0 && c.Unpaid.RetryMillis == 0 {
		return errors.New("coordinator: Unpaid.RetryMillis is 0")
	}
	if c.MaxTasks <= 0 {
		return fmt.Errorf("coordinator: MaxTasks is %d, want at least 1", c.MaxTasks)
	}
	return c.Rules.Validate()
}

// Events, beside those of package step (Clock, Head, Restore, Signed,
// SignRefused, StoreFailed).
type (
	// Request asks for an answer. A request that cannot begin is answered by a
	// Finish in the same step. Salt is 32 random bytes of the host.
	Request struct {
		ID            string
		Model         typed.Hash
		Params        typed.Params
		PromptIDs     []uint32
		Salt          typed.Hash
		MaxTokens     uint32
		InputPrice    typed.Amount
		OutputPrice   typed.Amount
		Replicas      uint8
		ClaimMillis   uint32
		ResultMillis  uint32
		VerdictMillis uint32
		GiveUpMillis  uint32 // the caller's patience; 0 means claim + 2*result + verdict
	}

	// Cancel says that the caller has gone. Assignments already made stay promised.
	Cancel struct{ Request string }

	// Proved answers ProveVRF.
	Proved struct {
		Request string
		Proof   []byte
	}

	// ProveFailed answers ProveVRF.
	ProveFailed struct {
		Request string
		Reason  string
	}

	// ClaimIn is a claim from gossip, ours among them or not.
	ClaimIn struct{ Claim claim.Valid }

	// ResultIn is a result from gossip.
	ResultIn struct{ Result result.Valid }

	// ChunkIn is a frame of a miner's stream: progress, and the new tokens.
	ChunkIn struct {
		Chunk typed.Signed[*typed.Chunk]
		IDs   []uint32
	}

	// OpeningIn is the last frame of a miner's stream: all tokens.
	OpeningIn struct {
		Opening typed.Signed[*typed.Opening]
		IDs     []uint32
	}

	// StreamLost says that the stream to a miner could not be opened or broke;
	// SendAssignment may open another a window later. Refused: the miner said no, and
	// is not asked again.
	StreamLost struct {
		Task    typed.Hash
		Miner   typed.Address
		Reason  string
		Refused bool
	}

	// Verified answers Verify. Err is set when nothing could be said (the engine
	// failed): the machine asks again.
	Verified struct {
		Task  typed.Hash
		Miner typed.Address
		OK    bool
		Err   string
	}

	// OwnTask says that the chain or the network shows a Task of this operator.
	// One the records do not hold means an old database: no more Tasks in its epoch.
	OwnTask struct{ Epoch, Seq uint64 }

	// OwnVoucher says that the chain or the network shows a voucher of this
	// operator; the account with that miner never falls behind it.
	OwnVoucher struct {
		Miner      typed.Address
		Index      uint64
		Cumulative typed.Amount
	}

	// UnpaidFiled says that a miner claims on the chain that it was not paid; the
	// claim can be answered up to block AnswerBy.
	UnpaidFiled struct {
		Task     typed.Hash
		Miner    typed.Address
		AnswerBy uint64
	}

	// UnpaidFailed answers AnswerUnpaid and DisputeUnpaid; the machine tries again
	// while there is time.
	UnpaidFailed struct {
		Task   typed.Hash
		Miner  typed.Address
		Reason string
	}

	// UnpaidEnded says that the chain has closed a claim, in whatever way.
	UnpaidEnded struct {
		Task  typed.Hash
		Miner typed.Address
	}
)

// Effects, beside those of package step (Store, Close, Sign, Publish).
type (
	// ProveVRF asks for the VRF proof over Alpha; answered by Proved or ProveFailed.
	ProveVRF struct {
		Request string
		Alpha   []byte
	}

	// Started tells the caller the id of its task.
	Started struct {
		Request string
		Task    typed.Hash
	}

	// SendAssignment opens a stream to PeerID and sends the assignment with the
	// prompt and its salt.
	SendAssignment struct {
		Task       typed.Hash
		Miner      typed.Address
		PeerID     []byte
		Assignment step.Sealed
		Salt       typed.Hash
		PromptIDs  []uint32
	}

	// CloseStream ends the stream to a miner; nothing more is expected from it.
	CloseStream struct {
		Task  typed.Hash
		Miner typed.Address
	}

	// Tokens passes output tokens to the caller: From is the index of the first.
	// Before Finish they are what a miner said, not yet verified.
	Tokens struct {
		Request string
		From    int
		IDs     []uint32
	}

	// Verify asks whether Model with Params and PromptIDs gives IDs and Finish.
	Verify struct {
		Task      typed.Hash
		Miner     typed.Address
		Model     typed.Hash
		Params    *typed.Params
		PromptIDs []uint32
		MaxTokens uint32
		IDs       []uint32
		Finish    uint8
	}

	// Finish ends a request, once. IDs is the verified output. Diverged says that
	// tokens passed on before do not all belong to it (a miner lied and was
	// caught): a caller that streamed them must be told. After a restart a request
	// may be finished again with the same answer.
	Finish struct {
		Request  string
		Task     typed.Hash // zero when no task was made
		Miner    typed.Address
		IDs      []uint32
		Finish   uint8
		Diverged bool
		Err      error // nil, or wraps one of the errors above or step.ErrHalted
	}

	// AnswerUnpaid asks to show a claim's voucher to the chain; answered by
	// UnpaidEnded or UnpaidFailed.
	AnswerUnpaid struct {
		Task    typed.Hash
		Miner   typed.Address
		Voucher step.Sealed
	}

	// DisputeUnpaid asks to dispute a claim of a rejected result, with a bond;
	// answered by UnpaidEnded or UnpaidFailed.
	DisputeUnpaid struct {
		Task  typed.Hash
		Miner typed.Address
	}

	// Report hands on evidence against a miner, to be gossiped.
	Report struct{ Evidence evidence.Evidence }
)

// Records. The group of a task's records is its id; that of Kept and Filed their key.
type (
	// Guard keeps epochs closed in which this key may have signed tasks that the
	// records do not hold.
	Guard struct{ FirstEpoch uint64 }

	// Counter is the next seq of an epoch, and the id of the task before it.
	Counter struct {
		Epoch, Next uint64
		Prev        typed.Hash
	}

	// Job is a request that became a task.
	Job struct {
		Request Request
		Task    *typed.Task
		ID      typed.Hash
	}

	// Claimed is a claim that arrived in time.
	Claimed struct {
		Claim     *typed.Claim
		Signature typed.Signature
	}

	// Assigned is an assignment made.
	Assigned struct {
		Assignment *typed.Assignment
		PeerID     []byte
	}

	// Decided is a verdict; an acceptance with its voucher and the answer.
	Decided struct {
		Verdict *typed.Verdict
		Voucher *typed.Voucher `json:",omitempty"`
		IDs     []uint32       `json:",omitempty"`
		Finish  uint8          `json:",omitempty"`
	}

	// Kept is a verdict given, until unix ms Until: who claims after that is too
	// late.
	Kept struct {
		Task      typed.Hash
		Miner     typed.Address
		Outcome   uint8
		Voucher   *typed.Voucher  `json:",omitempty"` // of an acceptance
		Signature typed.Signature // of the voucher
		Until     uint64
	}

	// Filed is a claim on the chain.
	Filed struct {
		Task     typed.Hash
		Miner    typed.Address
		AnswerBy uint64
	}

	// Ledger is the account with one miner. It is Frozen when the key store holds
	// another voucher under its next index: whatever was signed after it would be
	// evidence, so that miner gets no more assignments. Guarded is the first epoch
	// of the Guard under which it last went on; under a later one it leaps.
	Ledger struct {
		Miner typed.Address
		voucher.Ledger
		Frozen  bool   `json:",omitempty"`
		Guarded uint64 `json:",omitempty"`
	}
)

func (Guard) Kind() string    { return "guard" }
func (Counter) Kind() string  { return "counter" }
func (Job) Kind() string      { return "job" }
func (Claimed) Kind() string  { return "claimed" }
func (Assigned) Kind() string { return "assigned" }
func (Decided) Kind() string  { return "decided" }
func (Kept) Kind() string     { return "kept" }
func (Filed) Kind() string    { return "filed" }
func (Ledger) Kind() string   { return "ledger" }

func (Guard) Key() string      { return "" }
func (Counter) Key() string    { return "" }
func (r Job) Key() string      { return r.ID.String() }
func (r Claimed) Key() string  { return r.Claim.Task.String() + "/" + r.Claim.Miner.String() }
func (r Assigned) Key() string { return r.Assignment.Task.String() + "/" + r.Assignment.Miner.String() }
func (r Decided) Key() string  { return r.Verdict.Task.String() + "/" + r.Verdict.Miner.String() }
func (r Kept) Key() string     { return unpaid.Key{Task: r.Task, Miner: r.Miner}.String() }
func (r Filed) Key() string    { return unpaid.Key{Task: r.Task, Miner: r.Miner}.String() }
func (r Ledger) Key() string   { return r.Miner.String() }

func (Guard) Group() string      { return "" }
func (Counter) Group() string    { return "" }
func (r Job) Group() string      { return r.ID.String() }
func (r Claimed) Group() string  { return r.Claim.Task.String() }
func (r Assigned) Group() string { return r.Assignment.Task.String() }
func (r Decided) Group() string  { return r.Verdict.Task.String() }
func (r Kept) Group() string     { return r.Key() }
func (r Filed) Group() string    { return r.Key() }
func (Ledger) Group() string     { return "" }

func (r Job) Whole() bool      { return r.Task != nil }
func (r Claimed) Whole() bool  { return r.Claim != nil }
func (r Assigned) Whole() bool { return r.Assignment != nil }
func (r Decided) Whole() bool  { return r.Verdict != nil }
func (r Kept) Whole() bool     { return (r.Outcome == typed.OutcomeAccepted) == (r.Voucher != nil) }

// DecodeRecord is the inverse of json.Marshal for the records above.
func DecodeRecord(kind string, data []byte) (step.Record, error) {
	switch kind {
	case Guard{}.Kind():
		return step.Unmarshal[Guard](data)
	case Counter{}.Kind():
		return step.Unmarshal[Counter](data)
	case Job{}.Kind():
		return step.Unmarshal[Job](data)
	case Claimed{}.Kind():
		return step.Unmarshal[Claimed](data)
	case Assigned{}.Kind():
		return step.Unmarshal[Assigned](data)
	case Decided{}.Kind():
		return step.Unmarshal[Decided](data)
	case Kept{}.Kind():
		return step.Unmarshal[Kept](data)
	case Filed{}.Kind():
		return step.Unmarshal[Filed](data)
	case Ledger{}.Kind():
		return step.Unmarshal[Ledger](data)
	}
	return nil, fmt.Errorf("coordinator record %q: %w", kind, step.ErrRecord)
}

func (Request) IsEvent()      {}
func (Cancel) IsEvent()       {}
func (Proved) IsEvent()       {}
func (ProveFailed) IsEvent()  {}
func (ClaimIn) IsEvent()      {}
func (ResultIn) IsEvent()     {}
func (ChunkIn) IsEvent()      {}
func (OpeningIn) IsEvent()    {}
func (StreamLost) IsEvent()   {}
func (Verified) IsEvent()     {}
func (OwnTask) IsEvent()      {}
func (OwnVoucher) IsEvent()   {}
func (UnpaidFiled) IsEvent()  {}
func (UnpaidFailed) IsEvent() {}
func (UnpaidEnded) IsEvent()  {}

func (ProveVRF) IsEffect()       {}
func (Started) IsEffect()        {}
func (SendAssignment) IsEffect() {}
func (CloseStream) IsEffect()    {}
func (Tokens) IsEffect()         {}
func (Verify) IsEffect()         {}
func (Finish) IsEffect()         {}
func (AnswerUnpaid) IsEffect()   {}
func (DisputeUnpaid) IsEffect()  {}
func (Report) IsEffect()         {}
