package miner_test

import (
	"errors"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

const (
	due    = 5000 + 3000 + 500 + 1000 // deadline, verdict, clocks, a window: ms after the start
	window = 80_000
)

func claims(c *miner.Config) { c.Unpaid = miner.UnpaidPolicy{WindowMillis: window} }

// owed delivers the n-th task drawn at rank 0.
func (r *rig) owed(n int) task.Valid {
	r.t.Helper()
	t := r.mine(0, n, nil)
	r.run(t)
	r.finish(t)
	return t
}

func (r *rig) block(n uint64) []step.Effect {
	r.w.Final.Block = n
	return r.do(step.Head{Final: r.w.Final})
}

func (r *rig) ended(t task.Valid, index, cumulative uint64) []step.Effect {
	return r.do(miner.UnpaidEnded{Task: t.ID(), Index: index, Cumulative: typed.NewAmount(cumulative)})
}

func TestUnpaid(t *testing.T) {
	t.Run("claimed, filed, collected", func(t *testing.T) {
		r := newRig(t, claims)
		a := r.owed(0)
		if at := r.m.Wake(); at != steptest.Start+due {
			t.Errorf("wakes at +%d", at-steptest.Start)
		}
		if e := r.at(due + window/8 - 1); len(of[miner.ClaimUnpaid](e)) != 0 {
			t.Error("did not wait for more")
		}
		c := only[miner.ClaimUnpaid](t, r.at(due+window/8))
		debt, err := c.Results[0].Check(r.w.Domain)
		if err != nil || len(c.Results) != 1 || debt.Amount != a.Amount(3) || debt.Due != steptest.Start+8000 || debt.Miner != r.key.Address {
			t.Fatalf("%+v, %v", debt, err)
		}
		if e := r.at(due + window/8 + 1); len(e) != 0 {
			t.Errorf("asks twice: %v", e)
		}
		only[step.Store](t, r.do(miner.UnpaidFiled{Tasks: []typed.Hash{a.ID()}, AnswerBy: 720}))
		if e := r.block(720); len(of[miner.CollectUnpaid](e)) != 0 {
			t.Error("the coordinator still has time")
		}
		if k := only[miner.CollectUnpaid](t, r.block(721)); k.Tasks[0] != a.ID() {
			t.Errorf("%+v", k)
		}
		r.do(miner.UnpaidFailed{Tasks: []typed.Hash{a.ID()}, Reason: "RPC gone"})
		if at := r.m.Wake(); at != r.now+100 {
			t.Errorf("wakes after %d", at-r.now)
		}
		only[miner.CollectUnpaid](t, r.at(due+window/8+200))
		only[step.Close](t, r.ended(a, 0, 0))
		if e := r.boot(step.JournalComplete); len(of[step.Sign](e)) != 0 {
			t.Errorf("still open after it was paid: %v", e)
		}
	})
	t.Run("together", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) { claims(c); c.CreditCap = typed.NewAmount(1 << 40) })
		for n := range miner.MaxClaims + 1 {
			r.owed(n)
		}
		if c := only[miner.ClaimUnpaid](t, r.at(due)); len(c.Results) != miner.MaxClaims {
			t.Errorf("%d", len(c.Results))
		}
		if c := only[miner.ClaimUnpaid](t, r.at(due+window/8)); len(c.Results) != 1 {
			t.Errorf("%d", len(c.Results))
		}
	})
	t.Run("alone after it failed", func(t *testing.T) {
		r := newRig(t, claims)
		a, b := r.owed(0), r.owed(1)
		if c := only[miner.ClaimUnpaid](t, r.at(due+window/8)); len(c.Results) != 2 {
			t.Errorf("%d", len(c.Results))
		}
		r.do(miner.UnpaidFailed{Tasks: []typed.Hash{a.ID(), b.ID()}, Reason: "one of them is bad"})
		if c := of[miner.ClaimUnpaid](r.at(due + window/8 + 100)); len(c) != 2 || len(c[0].Results) != 1 || len(c[1].Results) != 1 {
			t.Errorf("%v", c)
		}
	})
	t.Run("at once when the coordinator closes", func(t *testing.T) {
		r := newRig(t, claims)
		r.owed(0)
		r.do(miner.Closing{Coordinator: r.w.Coordinator.Address, Until: 900})
		only[miner.ClaimUnpaid](t, r.at(due))
	})
	t.Run("not for little", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) { claims(c); c.Unpaid.Least = typed.NewAmount(281) })
		r.owed(0) // 140 each
		b := r.owed(1)
		if e := r.at(8000 + window - 1); len(of[miner.ClaimUnpaid](e)) != 0 {
			t.Error("claimed")
		}
		e := r.at(8000 + window)
		if s := of[miner.Refuse](e); len(s) != 2 || s[1].Task != b.ID() || !errors.Is(s[1].Err, miner.ErrUnpaid) {
			t.Errorf("%v", e)
		}
	})
	t.Run("never without a window", func(t *testing.T) {
		r := newRig(t, nil)
		r.owed(0)
		if e := r.at(10 * window); len(e) != 0 {
			t.Errorf("%v", e)
		}
	})
	t.Run("the chain does not take it", func(t *testing.T) {
		r := newRig(t, claims)
		a := r.owed(0)
		r.at(due + window/8)
		r.do(miner.UnpaidFailed{Tasks: []typed.Hash{a.ID()}, Reason: "RPC gone"})
		only[miner.ClaimUnpaid](t, r.at(due+window/8+100))
		e := r.do(miner.UnpaidFailed{Tasks: []typed.Hash{a.ID()}, Reason: "BadRank", Permanent: true})
		if s := only[miner.Refuse](t, e); !errors.Is(s.Err, miner.ErrUnclaimable) {
			t.Error(s.Err)
		}
	})
	t.Run("after a restart in a later epoch", func(t *testing.T) {
		r := newRig(t, claims)
		a := r.owed(0)
		r.w.NextEpoch()
		r.w.NextEpoch()
		r.at(due)
		r.boot(step.JournalComplete)
		c := only[miner.ClaimUnpaid](t, r.at(due+window/8))
		if d, err := c.Results[0].Check(r.w.Domain); err != nil || d.Task != a.ID() {
			t.Errorf("%+v, %v", d, err)
		}
		r.do(miner.UnpaidFiled{Tasks: []typed.Hash{a.ID()}, AnswerBy: 950})
		r.boot(step.JournalComplete)
		only[miner.CollectUnpaid](t, r.block(951))
		only[step.Close](t, r.ended(a, 0, 0))
	})
}

// A verdict and a claim can cross.
func TestUnpaidAndVerdicts(t *testing.T) {
	accept := func(r *rig, t task.Valid, l voucher.Ledger) (*typed.Voucher, []step.Effect) {
		v := r.pay(t, l, 3)
		return v, r.do(miner.VerdictIn{Verdict: r.verdict(t, r.key.Address, typed.OutcomeAccepted, v)})
	}
	reject := func(r *rig, t task.Valid) []step.Effect {
		return r.do(miner.VerdictIn{Verdict: r.verdict(t, r.key.Address, typed.OutcomeWrongOutput, nil)})
	}
	t.Run("rejected", func(t *testing.T) {
		r := newRig(t, claims)
		if s := only[miner.Refuse](t, reject(r, r.owed(0))); !errors.Is(s.Err, miner.ErrRejected) {
			t.Error(s.Err)
		}
		r = newRig(t, func(c *miner.Config) { claims(c); c.Unpaid.Rejected = true })
		if e := reject(r, r.owed(0)); len(e) != 0 {
			t.Errorf("%v", e)
		}
		only[miner.ClaimUnpaid](t, r.at(due+window/8))
	})
	t.Run("voucher while the claim is under way, which then fails", func(t *testing.T) {
		r := newRig(t, claims)
		a := r.owed(0)
		r.at(due + window/8)
		_, e := accept(r, a, voucher.Ledger{})
		if len(of[miner.Settle](e)) != 0 || len(of[step.Close](e)) != 0 {
			t.Errorf("the chain may hold a claim: %v", e)
		}
		only[miner.Settle](t, r.do(miner.UnpaidFailed{Tasks: []typed.Hash{a.ID()}, Reason: "it was answered"}))
	})
	t.Run("voucher after it is filed, then a later one", func(t *testing.T) {
		r := newRig(t, claims)
		a := r.owed(0)
		r.at(due + window/8)
		r.do(miner.UnpaidFiled{Tasks: []typed.Hash{a.ID()}, AnswerBy: 720})
		first, e := accept(r, a, voucher.Ledger{})
		if len(of[miner.Settle](e)) != 0 {
			t.Error("the chain takes the answer only")
		}
		fresh := r.mine(0, 1, func(m *typed.Task) { m.IssuedAt = r.now })
		r.do(miner.TaskIn{Task: fresh})
		in := r.assignment(fresh)
		only[miner.Run](t, r.do(in))
		r.finish(fresh)
		_, e = accept(r, fresh, voucher.Ledger{}.Take(first))
		if s := only[miner.Settle](t, e); len(s.Vouchers) != 1 || s.Vouchers[0].Message.(*typed.Voucher).Index != 2 {
			t.Errorf("%v", s)
		}
		r.do(miner.Settled{Coordinator: r.w.Coordinator.Address, Index: 2})
		only[step.Close](t, r.ended(a, 2, 280))
		if e := r.boot(step.JournalComplete); len(of[miner.Settle](e)) != 0 {
			t.Error("settles again")
		}
	})
	t.Run("answered by a voucher that never came", func(t *testing.T) {
		r := newRig(t, claims)
		a, b, c := r.owed(0), r.owed(1), r.owed(2)
		r.at(due + window/8)
		r.do(miner.UnpaidFiled{Tasks: []typed.Hash{a.ID()}, AnswerBy: 720})
		// The chain settled a's voucher, and with it one for b that was lost too.
		r.do(miner.UnpaidFailed{Tasks: []typed.Hash{b.ID(), c.ID()}, Reason: "RPC gone"})
		if n := len(of[step.Close](r.ended(a, 2, 280))); n != 2 {
			t.Errorf("%d jobs closed", n)
		}
		ledger := voucher.Ledger{Index: 2, Cumulative: typed.NewAmount(280)}
		_, e := accept(r, c, ledger)
		only[miner.Settle](t, e)
	})
	t.Run("claimed by the owner although the voucher came", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) { claims(c); c.Settle.Count = 2 })
		a, b, c := r.owed(0), r.owed(1), r.owed(2)
		v, e := accept(r, a, voucher.Ledger{})
		if len(of[miner.Settle](e)) != 0 {
			t.Fatal("settles one voucher")
		}
		r.do(miner.UnpaidFiled{Tasks: []typed.Hash{a.ID()}, AnswerBy: 720})
		if n := len(of[step.Close](r.ended(a, 1, 140))); n != 1 || r.err != nil {
			t.Errorf("%d vouchers forgotten, %v", n, r.err)
		}
		v, _ = accept(r, b, voucher.Ledger{Index: v.Index, Cumulative: v.Cumulative})
		_, e = accept(r, c, voucher.Ledger{Index: v.Index, Cumulative: v.Cumulative})
		if s := only[miner.Settle](t, e); len(s.Vouchers) != 2 {
			t.Errorf("settles %d vouchers, want those of b and c", len(s.Vouchers))
		}
	})
	t.Run("nothing waits for it", func(t *testing.T) {
		r := newRig(t, claims)
		r.do(miner.UnpaidEnded{Task: typed.Hash{1}})
		if !errors.Is(r.err, step.ErrUnexpected) {
			t.Error(r.err)
		}
		r.do(miner.UnpaidFiled{Tasks: []typed.Hash{{1}}})
		r.do(miner.UnpaidFailed{Tasks: []typed.Hash{{1}}})
	})
}

func TestSettlePolicy(t *testing.T) {
	policy := func(p miner.SettlePolicy) func(*miner.Config) {
		return func(c *miner.Config) { p.RetryMillis = 100; c.Settle = p }
	}
	earn := func(r *rig) []step.Effect {
		a := r.owed(0)
		return r.do(miner.VerdictIn{Verdict: r.verdict(a, r.key.Address, typed.OutcomeAccepted, r.pay(a, voucher.Ledger{}, 3))}) // 140
	}
	settles := func(t *testing.T, e []step.Effect, want bool) {
		t.Helper()
		if have := len(of[miner.Settle](e)) == 1; have != want {
			t.Errorf("settles: %v, want %v", have, want)
		}
	}
	cost := func(r *rig, n uint64) []step.Effect { return r.do(miner.Cost{Settle: typed.NewAmount(n)}) }
	t.Run("so many times the cost", func(t *testing.T) {
		r := newRig(t, policy(miner.SettlePolicy{TimesCost: 20}))
		settles(t, earn(r), false) // at what cost?
		settles(t, cost(r, 8), false)
		settles(t, cost(r, 7), true)
	})
	t.Run("never at a loss", func(t *testing.T) {
		r := newRig(t, policy(miner.SettlePolicy{Count: 1}))
		cost(r, 141)
		settles(t, earn(r), false)
		r.do(miner.Closing{Coordinator: r.w.Coordinator.Address, Until: 900})
		settles(t, r.at(100), false)
		settles(t, cost(r, 140), true)
	})
	t.Run("fewer after a failure", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) {
			c.Settle = miner.SettlePolicy{Count: miner.MaxBatch, RetryMillis: 100}
			c.CreditCap = typed.NewAmount(1 << 40)
		})
		var l voucher.Ledger
		for n := range miner.MaxBatch {
			a := r.mine(0, 0, func(m *typed.Task) { m.IssuedAt += uint64(n) })
			r.run(a)
			r.finish(a)
			v := r.pay(a, l, 3)
			l = l.Take(v)
			e := r.do(miner.VerdictIn{Verdict: r.verdict(a, r.key.Address, typed.OutcomeAccepted, v)})
			settles(t, e, n == miner.MaxBatch-1)
		}
		for _, want := range []int{16, 8, 4, 2, 1, 1} {
			r.do(miner.SettleFailed{Coordinator: r.w.Coordinator.Address, Reason: "EscrowShort"})
			e := r.at(r.m.Wake() - steptest.Start)
			if s := only[miner.Settle](t, e); len(s.Vouchers) != want || s.Vouchers[0].Message.(*typed.Voucher).Index != 1 {
				t.Errorf("%d vouchers, want %d", len(s.Vouchers), want)
			}
		}
	})
	t.Run("when it closes", func(t *testing.T) {
		r := newRig(t, policy(miner.SettlePolicy{Count: 10}))
		settles(t, earn(r), false)
		settles(t, r.do(miner.Closing{Coordinator: r.w.Coordinator.Address, Until: 900}), true)
	})
	t.Run("not when it closed before", func(t *testing.T) {
		r := newRig(t, policy(miner.SettlePolicy{Count: 10}))
		r.do(miner.Closing{Coordinator: r.w.Coordinator.Address, Until: 900})
		r.do(miner.Closing{Coordinator: r.w.Coordinator.Address})
		settles(t, earn(r), false)
	})
	t.Run("when it is jailed", func(t *testing.T) {
		r := newRig(t, policy(miner.SettlePolicy{Count: 10}))
		earn(r)
		r.w.Final.Jailed[r.w.Coordinator.Address] = true
		settles(t, r.do(step.Head{Final: r.w.Final}), true)
	})
}

func TestAssignmentOutOfTurnIsReported(t *testing.T) {
	r := newRig(t, nil)
	a := r.mine(0, 0, nil)
	r.do(miner.TaskIn{Task: a})
	m := r.w.AssignmentMessage(a, 0)
	m.Rank = 3
	e := r.do(miner.AssignmentIn{Assignment: steptest.Sign(r.w, r.w.Coordinator, m), Salt: steptest.Salt, PromptIDs: steptest.Prompt(steptest.PromptTokens)})
	proof := only[miner.Report](t, e).Evidence
	if offender, err := proof.Verify(r.w.Domain); err != nil || offender != r.w.Coordinator.Address || proof.Kind != evidence.OutOfTurnAssignment {
		t.Errorf("%s, %v", offender, err)
	}
	only[miner.Refuse](t, e)
	e = r.do(miner.AssignmentIn{Assignment: steptest.Sign(r.w, r.key, m), Salt: steptest.Salt, PromptIDs: steptest.Prompt(steptest.PromptTokens)})
	if len(of[miner.Report](e)) != 0 {
		t.Error("reports what nobody signed")
	}
}
