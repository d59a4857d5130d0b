// Package voucher checks what a coordinator pays with. Per pair (coordinator,
// miner) the indices run 1, 2, 3, ... and Cumulative grows by exactly Amount;
// the amount of an accepted result of n tokens is
// inputPrice*promptTokens + outputPrice*n, in base units.
package voucher

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Why a voucher or a verdict is refused.
var (
	ErrUnknownTask = errors.New("its task is not known here")
	ErrSigner      = errors.New("signed by another key")
	ErrNotDrawn    = lottery.ErrNotDrawn
	ErrTask        = errors.New("does not match the task")
	ErrOutcome     = errors.New("unknown outcome")
	ErrVoucher     = errors.New("is not the id of the voucher beside it")
	ErrMissing     = errors.New("an acceptance needs its voucher, and only an acceptance")
	ErrAmount      = errors.New("is not the price of this result")
	ErrIndex       = errors.New("indices start at 1")
	ErrSeen        = errors.New("this index was used before")
	ErrGap         = errors.New("an earlier voucher has not arrived")
	ErrCumulative  = errors.New("does not grow by exactly the amount")
)

// Valid is a checked voucher. The zero value is no voucher.
type Valid struct {
	task   task.Valid
	signed typed.Signed[*typed.Voucher]
}

// IsZero reports that there is no voucher.
func (v Valid) IsZero() bool { return v.task.IsZero() }

// Task is the task paid for.
func (v Valid) Task() task.Valid { return v.task }

// Msg is the message; callers must not change it.
func (v Valid) Msg() *typed.Voucher { return v.signed.Msg() }

// Signed is the message with its signature.
func (v Valid) Signed() typed.Signed[*typed.Voucher] { return v.signed }

// Validate checks a voucher for t as far as anyone can: who pays whom for what,
// and that the amount is the price of some number of tokens t allows. Index and
// cumulative are the business of the pair's Ledger.
func Validate(t task.Valid, v typed.Signed[*typed.Voucher]) (Valid, error) {
	m := v.Msg()
	if v.Signer() != m.Coordinator {
		return Valid{}, fault.Reject("Voucher.coordinator", fmt.Errorf("%s: %w", v.Signer(), ErrSigner))
	}
	if t.IsZero() || m.Task != t.ID() {
		return Valid{}, fault.Park("Voucher.task", fmt.Errorf("%s: %w", m.Task, ErrUnknownTask))
	}
	tm := t.Msg()
	switch r, drawn := t.RankOf(m.Miner); {
	case m.Coordinator != tm.Coordinator:
		return Valid{}, fault.Reject("Voucher.coordinator", ErrTask)
	case m.Epoch != tm.Epoch:
		return Valid{}, fault.Reject("Voucher.epoch", fmt.Errorf("%d: %w", m.Epoch, ErrTask))
	case m.Seq != tm.Seq:
		return Valid{}, fault.Reject("Voucher.seq", fmt.Errorf("%d: %w", m.Seq, ErrTask))
	case !drawn:
		return Valid{}, fault.Reject("Voucher.miner", fmt.Errorf("%s: %w", m.Miner, ErrNotDrawn))
	case r != int(m.Rank):
		return Valid{}, fault.Reject("Voucher.rank", fmt.Errorf("%d: %w", m.Rank, ErrNotDrawn))
	case m.Index == 0:
		return Valid{}, fault.Reject("Voucher.index", ErrIndex)
	case !priced(t, m.Amount):
		return Valid{}, fault.Reject("Voucher.amount", fmt.Errorf("%s: %w", m.Amount, ErrAmount))
	case m.Cumulative.Cmp(m.Amount) < 0, m.Index == 1 && m.Cumulative != m.Amount:
		return Valid{}, fault.Reject("Voucher.cumulative", fmt.Errorf("%s: %w", m.Cumulative, ErrCumulative))
	}
	return Valid{t, v}, nil
}

// priced says whether some allowed number of tokens costs exactly a.
func priced(t task.Valid, a typed.Amount) bool {
	lo, hi := uint32(0), t.Msg().MaxTokens // amounts do not fall as the count grows
	for lo < hi {
		mid := lo + (hi-lo)/2
		if t.Amount(mid).Cmp(a) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return t.Amount(lo) == a
}

// Verdict is a checked verdict with the voucher of an acceptance.
type Verdict struct {
	task    task.Valid
	signed  typed.Signed[*typed.Verdict]
	voucher Valid
}

// Task is the task decided on.
func (v Verdict) Task() task.Valid { return v.task }

// Msg is the message; callers must not change it.
func (v Verdict) Msg() *typed.Verdict { return v.signed.Msg() }

// Signed is the message with its signature.
func (v Verdict) Signed() typed.Signed[*typed.Verdict] { return v.signed }

// Voucher is the voucher of an acceptance, else zero.
func (v Verdict) Voucher() Valid { return v.voucher }

// Accepted reports an acceptance.
func (v Verdict) Accepted() bool { return v.Msg().Outcome == typed.OutcomeAccepted }

// ValidateVerdict checks a verdict on t with the voucher beside it, if any.
func ValidateVerdict(t task.Valid, v typed.Signed[*typed.Verdict], pay *typed.Signed[*typed.Voucher]) (Verdict, error) {
	m := v.Msg()
	if t.IsZero() || m.Task != t.ID() {
		return Verdict{}, fault.Park("Verdict.task", fmt.Errorf("%s: %w", m.Task, ErrUnknownTask))
	}
	if v.Signer() != t.Msg().Coordinator {
		return Verdict{}, fault.Reject("Verdict.task", fmt.Errorf("%s: %w", v.Signer(), ErrSigner))
	}
	r, drawn := t.RankOf(m.Miner)
	accepted := m.Outcome == typed.OutcomeAccepted
	switch {
	case !drawn:
		return Verdict{}, fault.Reject("Verdict.miner", fmt.Errorf("%s: %w", m.Miner, ErrNotDrawn))
	case r != int(m.Rank):
		return Verdict{}, fault.Reject("Verdict.rank", fmt.Errorf("%d: %w", m.Rank, ErrNotDrawn))
	case m.Outcome < typed.OutcomeAccepted || m.Outcome > typed.OutcomeDisconnected:
		return Verdict{}, fault.Reject("Verdict.outcome", fmt.Errorf("%d: %w", m.Outcome, ErrOutcome))
	case accepted != (pay != nil):
		return Verdict{}, fault.Reject("Verdict.outcome", ErrMissing)
	case !accepted && !m.Voucher.IsZero():
		return Verdict{}, fault.Reject("Verdict.voucher", ErrMissing)
	case !accepted:
		return Verdict{t, v, Valid{}}, nil
	case pay.ID() != m.Voucher:
		return Verdict{}, fault.Reject("Verdict.voucher", fmt.Errorf("%s: %w", m.Voucher, ErrVoucher))
	case pay.Msg().Miner != m.Miner:
		return Verdict{}, fault.Reject("Voucher.miner", fmt.Errorf("%s: %w", pay.Msg().Miner, ErrVoucher))
	}
	valid, err := Validate(t, *pay)
	if err != nil {
		return Verdict{}, err
	}
	return Verdict{t, v, valid}, nil
}

// Ledger is one side's account of a pair: the last index and what was paid in
// all. The zero value is a pair without vouchers.
type Ledger struct {
	Index      uint64
	Cumulative typed.Amount
}

// Next is the voucher that follows in the ledger, paying amount for t to miner.
func (l Ledger) Next(t task.Valid, miner typed.Address, amount typed.Amount) (*typed.Voucher, error) {
	rank, ok := t.RankOf(miner)
	if !ok {
		return nil, fmt.Errorf("voucher for %s: %w", miner, ErrNotDrawn)
	}
	sum, err := l.Cumulative.Add(amount)
	if err != nil {
		return nil, fmt.Errorf("voucher for %s: cumulative: %w", miner, err)
	}
	m := t.Msg()
	return &typed.Voucher{Coordinator: m.Coordinator, Miner: miner, Index: l.Index + 1, Task: t.ID(),
		Epoch: m.Epoch, Seq: m.Seq, Rank: uint8(rank), Amount: amount, Cumulative: sum}, nil
}

// Check says whether m is the next voucher of the ledger. A gap parks it, an
// index used before is ignored here (two contents under one index are evidence,
// and found where both are held).
func (l Ledger) Check(m *typed.Voucher) error {
	switch {
	case m.Index <= l.Index:
		return fault.Ignore("Voucher.index", fmt.Errorf("%d after %d: %w", m.Index, l.Index, ErrSeen))
	case m.Index > l.Index+1:
		return fault.Park("Voucher.index", fmt.Errorf("%d after %d: %w", m.Index, l.Index, ErrGap))
	}
	if sum, err := l.Cumulative.Add(m.Amount); err != nil || sum != m.Cumulative {
		return fault.Reject("Voucher.cumulative", fmt.Errorf("%s after %s: %w", m.Cumulative, l.Cumulative, ErrCumulative))
	}
	return nil
}

// Skip says whether m can be taken although vouchers before it are missing, and
// what those pay together: settling m pays them too, since it pays up to its
// cumulative.
func (l Ledger) Skip(m *typed.Voucher) (missed typed.Amount, err error) {
	missed, err = m.Cumulative.Sub(l.Cumulative)
	if err == nil {
		missed, err = missed.Sub(m.Amount)
	}
	if err != nil {
		return typed.Amount{}, fault.Reject("Voucher.cumulative", fmt.Errorf("%s after %s: %w", m.Cumulative, l.Cumulative, ErrCumulative))
	}
	return missed, nil
}

// CheckFor is Check for the miner that delivered count tokens to v's task: it
// also refuses another amount than that result's price.
func (l Ledger) CheckFor(v Valid, count uint32) error {
	if want := v.Task().Amount(count); v.Msg().Amount != want {
		return fault.Reject("Voucher.amount", fmt.Errorf("%s, want %s: %w", v.Msg().Amount, want, ErrAmount))
	}
	return l.Check(v.Msg())
}

// Take is the ledger after m, which must have passed Check or Skip.
func (l Ledger) Take(m *typed.Voucher) Ledger { return Ledger{m.Index, m.Cumulative} }
