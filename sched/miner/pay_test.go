package miner_test

import (
	"errors"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

func TestVouchers(t *testing.T) {
	deliver := func(r *rig, n int) task.Valid {
		task := r.mine(0, n, nil)
		r.run(task)
		r.finish(task)
		return task
	}
	accept := func(r *rig, t task.Valid, v *typed.Voucher) []step.Effect {
		return r.do(miner.VerdictIn{Verdict: r.verdict(t, r.key.Address, typed.OutcomeAccepted, v)})
	}
	t.Run("one after a lost one pays both", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) { c.CreditCap = typed.NewAmount(1400) })
		a, b := deliver(r, 0), deliver(r, 1)
		first := r.pay(a, voucher.Ledger{}, 3)
		second := r.pay(b, voucher.Ledger{}.Take(first), 3)
		s := only[miner.Settle](t, accept(r, b, second))
		if len(s.Vouchers) != 1 || s.Vouchers[0].Message.(*typed.Voucher).Cumulative != typed.NewAmount(280) {
			t.Errorf("%v", s.Vouchers)
		}
		r.do(miner.Settled{Coordinator: r.w.Coordinator.Address, Index: 2})
		for n := 2; n < 4; n++ { // owed nothing: two tasks of up to 650 fit again
			r.run(r.mine(0, n, nil))
			r.finish(r.mine(0, n, nil))
		}
	})
	t.Run("one that comes late is not paid again", func(t *testing.T) {
		r := newRig(t, nil)
		a, b, c := deliver(r, 0), deliver(r, 1), deliver(r, 2)
		first := r.pay(a, voucher.Ledger{}, 3)
		second := r.pay(b, voucher.Ledger{}.Take(first), 3)
		third := r.pay(c, voucher.Ledger{}.Take(second), 3)
		accept(r, a, first)
		accept(r, c, third) // b's work counts as paid
		if e := accept(r, b, second); len(e) != 0 || r.err != nil {
			t.Errorf("%v, %v", e, r.err)
		}
	})
	t.Run("an index used twice pays nothing", func(t *testing.T) {
		r := newRig(t, nil)
		a, b := deliver(r, 0), deliver(r, 1)
		accept(r, a, r.pay(a, voucher.Ledger{}, 3))
		if e := accept(r, b, r.pay(b, voucher.Ledger{}, 3)); len(e) != 0 || !errors.Is(r.err, voucher.ErrSeen) {
			t.Errorf("%v, %v", e, r.err)
		}
	})
	t.Run("a cumulative that shrinks is refused", func(t *testing.T) {
		r := newRig(t, nil)
		a, b := deliver(r, 0), deliver(r, 1)
		accept(r, a, r.pay(a, voucher.Ledger{}, 3))
		if e := accept(r, b, r.pay(b, voucher.Ledger{Index: 7, Cumulative: typed.NewAmount(20)}, 3)); len(e) != 0 || !errors.Is(r.err, voucher.ErrCumulative) {
			t.Errorf("%v, %v", e, r.err)
		}
	})
	t.Run("a wrong one is refused", func(t *testing.T) {
		r := newRig(t, nil)
		a := deliver(r, 0)
		for _, v := range []*typed.Voucher{r.pay(a, voucher.Ledger{}, 2), r.pay(a, voucher.Ledger{Index: 0, Cumulative: typed.Amount{}}, 4)} {
			if e := accept(r, a, v); len(e) != 0 || !errors.Is(r.err, voucher.ErrAmount) || !errors.Is(r.err, miner.ErrBadVoucher) {
				t.Errorf("%v, %v", e, r.err)
			}
		}
		only[miner.Settle](t, accept(r, a, r.pay(a, voucher.Ledger{}, 3)))
	})
	t.Run("unpaid work counts as credit", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) { c.CreditCap = typed.NewAmount(700) })
		a := deliver(r, 0) // owed 140; another task may cost up to 650
		b := r.mine(0, 1, nil)
		if e := r.do(miner.TaskIn{Task: b}); len(e) != 0 {
			t.Errorf("claimed beyond the cap: %v", e)
		}
		e := accept(r, a, r.pay(a, voucher.Ledger{}, 3))
		only[miner.Settle](t, e)
		if len(of[step.Publish](e)) != 0 {
			t.Error("a voucher is not yet money")
		}
		only[step.Publish](t, r.do(miner.Settled{Coordinator: r.w.Coordinator.Address, Index: 1}))
	})
	t.Run("settlement fails and is tried again", func(t *testing.T) {
		r := newRig(t, nil)
		a := deliver(r, 0)
		only[miner.Settle](t, accept(r, a, r.pay(a, voucher.Ledger{}, 3)))
		for _, pause := range []uint64{100, 200, 400} {
			r.do(miner.SettleFailed{Coordinator: r.w.Coordinator.Address, Reason: "RPC gone"})
			if at := r.m.Wake(); at != r.now+pause {
				t.Errorf("wakes after %d, want %d", at-r.now, pause)
			}
			only[miner.Settle](t, r.at(r.now+pause-steptest.Start))
		}
		r.do(miner.Settled{Coordinator: r.w.Coordinator.Address, Index: 1})
		if e := r.boot(step.JournalComplete); len(of[miner.Settle](e)) != 0 {
			t.Error("settled twice")
		}
	})
	t.Run("an unsettled one survives", func(t *testing.T) {
		r := newRig(t, nil)
		a := deliver(r, 0)
		accept(r, a, r.pay(a, voucher.Ledger{}, 3))
		only[miner.Settle](t, r.boot(step.JournalComplete))
	})
	t.Run("by age", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) { c.Settle = miner.SettlePolicy{AgeMillis: 3000, RetryMillis: 1} })
		a := deliver(r, 0)
		accept(r, a, r.pay(a, voucher.Ledger{}, 3))
		if at := r.m.Wake(); at != steptest.Start+3000 {
			t.Errorf("wakes at +%d", at-steptest.Start)
		}
		only[miner.Settle](t, r.at(3000))
	})
	t.Run("by amount", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) {
			c.Settle = miner.SettlePolicy{Amount: typed.NewAmount(280), RetryMillis: 1}
		})
		a, b := deliver(r, 0), deliver(r, 1)
		first := r.pay(a, voucher.Ledger{}, 3)
		if e := of[miner.Settle](accept(r, a, first)); len(e) != 0 {
			t.Error("settled too early")
		}
		only[miner.Settle](t, accept(r, b, r.pay(b, voucher.Ledger{}.Take(first), 3)))
	})
	t.Run("after a lost database", func(t *testing.T) {
		r := newRig(t, nil)
		r.disk = steptest.NewDisk(r.w, r.key)
		r.boot(step.JournalUnknown)
		fresh := func(m *typed.Task) { m.IssuedAt = steptest.Start + 600 }
		r.at(600)
		task := r.mine(0, 0, fresh)
		r.run(task)
		r.finish(task)
		old := voucher.Ledger{Index: 17, Cumulative: typed.NewAmount(12345)}
		only[miner.Settle](t, accept(r, task, r.pay(task, old, 3)))
	})
}
