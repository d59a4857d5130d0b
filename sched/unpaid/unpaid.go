// Package unpaid holds what a miner brings to the chain when it has delivered a
// result and no voucher came: the task, the coordinator's assignment, its own
// opening, and the output. The Channels contract reaches the same answer from
// the same bytes: the coordinator owes the price of that many tokens, unless it
// shows the voucher, or disputes the output at a price, in time.
//
// A result is owed for when all of this holds, checked in this order:
//
//	task        assignment and opening name the task's id
//	miner       assignment and opening name one miner
//	signature   the task's coordinator signed the assignment, the miner the opening
//	rank        0 to 15
//	opening     head, count, finish and salt hash to its commitment
//	output      the token ids hash to head, and there are count of them
//	count       at most the task's maxTokens
//	amount      inputPrice*promptTokens + outputPrice*count is below 2^96
//	deadline    the verdict was due within 64 bits
//
// The task needs no signature of its own: the assignment names its hash. Whether
// the output is right is not looked at; that is what a dispute is about.
//
// It can be claimed, once for ever, from the moment the verdict was due,
// assignment.deadline + task.verdictMillis (unix ms), for the network's claim
// time.
package unpaid

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// MaxTokens is the longest output that can be claimed: more does not fit in a
// transaction.
const MaxTokens = 1 << 16

// Why nothing is owed.
var (
	ErrTask    = errors.New("names another task")
	ErrMiner   = errors.New("names another miner")
	ErrSigner  = errors.New("not signed by the operator it names, or signed for another network")
	ErrRank    = errors.New("ranks end at 15")
	ErrOpening = errors.New("does not hash to its commitment")
	ErrOutput  = errors.New("is not the hash of the tokens beside it")
	ErrCount   = errors.New("more tokens than can be claimed")
	ErrAmount  = errors.New("the price is above anything that exists")
	ErrDue     = errors.New("due after the end of all clocks")
)

// Result is one result to be paid. Nothing about it is checked before Check.
type Result struct {
	Task                *typed.Task
	Assignment          *typed.Assignment
	AssignmentSignature typed.Signature // the coordinator's
	Opening             *typed.Opening
	OpeningSignature    typed.Signature // the miner's
	IDs                 []uint32        // the output
}

// Key names a claim: one miner's result for one task.
type Key struct {
	Task  typed.Hash
	Miner typed.Address
}

// String is both parts, in hex.
func (k Key) String() string { return k.Task.String() + "/" + k.Miner.String() }

// Debt is what a result says is owed.
type Debt struct {
	Key
	Coordinator typed.Address
	Epoch, Seq  uint64
	Rank        uint8
	Amount      typed.Amount
	Due         uint64 // unix ms of the verdict: it can be claimed from then on
}

// Check says what is owed for r, or what fails.
func (r Result) Check(d typed.Domain) (Debt, error) {
	switch {
	case r.Task == nil:
		return Debt{}, fmt.Errorf("task: missing: %w", ErrTask)
	case r.Assignment == nil:
		return Debt{}, fmt.Errorf("assignment: missing: %w", ErrTask)
	case r.Opening == nil:
		return Debt{}, fmt.Errorf("opening: missing: %w", ErrTask)
	}
	id, miner, o := typed.ID(r.Task), r.Assignment.Miner, r.Opening
	switch {
	case r.Assignment.Task != id:
		return Debt{}, fmt.Errorf("assignment.task: %s, want %s: %w", r.Assignment.Task, id, ErrTask)
	case o.Task != id:
		return Debt{}, fmt.Errorf("opening.task: %s, want %s: %w", o.Task, id, ErrTask)
	case o.Miner != miner:
		return Debt{}, fmt.Errorf("opening.miner: %s, want %s: %w", o.Miner, miner, ErrMiner)
	}
	if err := signedBy(d, r.Assignment, r.AssignmentSignature, r.Task.Coordinator); err != nil {
		return Debt{}, fmt.Errorf("assignment.signature: %w", err)
	}
	if err := signedBy(d, o, r.OpeningSignature, miner); err != nil {
		return Debt{}, fmt.Errorf("opening.signature: %w", err)
	}
	switch {
	case r.Assignment.Rank >= lottery.MaxRanks:
		return Debt{}, fmt.Errorf("assignment.rank: %d: %w", r.Assignment.Rank, ErrRank)
	case result.Commit(o.Head, o.Count, o.Finish, o.Salt) != o.Commitment:
		return Debt{}, fmt.Errorf("opening.commitment: %s: %w", o.Commitment, ErrOpening)
	case uint64(o.Count) != uint64(len(r.IDs)):
		return Debt{}, fmt.Errorf("opening.count: %d, there are %d: %w", o.Count, len(r.IDs), ErrOutput)
	case o.Count > min(r.Task.MaxTokens, MaxTokens):
		return Debt{}, fmt.Errorf("opening.count: %d, at most %d: %w", o.Count, min(r.Task.MaxTokens, MaxTokens), ErrCount)
	case result.ExtendAll(result.Start(id, miner), r.IDs) != o.Head:
		return Debt{}, fmt.Errorf("opening.head: %s: %w", o.Head, ErrOutput)
	}
	amount, err := Price(r.Task, o.Count)
	if err != nil {
		return Debt{}, err
	}
	due := r.Assignment.Deadline + uint64(r.Task.VerdictMillis)
	if due < r.Assignment.Deadline {
		return Debt{}, fmt.Errorf("assignment.deadline: %d: %w", r.Assignment.Deadline, ErrDue)
	}
	return Debt{Key{id, miner}, r.Task.Coordinator, r.Task.Epoch, r.Task.Seq, r.Assignment.Rank, amount, due}, nil
}

// Price is what count tokens of the task's output earn, if that can be claimed.
func Price(t *typed.Task, count uint32) (typed.Amount, error) {
	in, err1 := t.InputPrice.Mul(uint64(t.PromptTokens))
	out, err2 := t.OutputPrice.Mul(uint64(count))
	sum, err3 := in.Add(out)
	if err1 != nil || err2 != nil || err3 != nil || sum.Hi >= 1<<32 {
		return typed.Amount{}, fmt.Errorf("task.prices: %s and %s: %w", t.InputPrice, t.OutputPrice, ErrAmount)
	}
	return sum, nil
}

func signedBy(d typed.Domain, m typed.Message, sig typed.Signature, named typed.Address) error {
	signer, err := typed.Recover(d.Digest(m), sig)
	if err != nil {
		return err
	}
	if signer != named {
		return fmt.Errorf("recovers %s, it should be %s: %w", signer, named, ErrSigner)
	}
	return nil
}
