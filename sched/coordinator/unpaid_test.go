package coordinator_test

import (
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const (
	window = 80_000
	until  = 5000 + 500 + 3000 + window + 3_600_000 // ms after the start
)

func unpaidRig(t *testing.T, dispute bool) *rig {
	r := newRig(t)
	r.unpaid = coordinator.UnpaidPolicy{WindowMillis: window, RetryMillis: 100, Dispute: dispute}
	r.boot(step.JournalComplete)
	return r
}

func (r *rig) filed(k steptest.Key) []step.Effect {
	return r.do(coordinator.UnpaidFiled{Task: r.task.ID(), Miner: k.Address, AnswerBy: 720})
}

func (r *rig) block(n uint64) []step.Effect {
	r.w.Final.Block = n
	return r.do(step.Head{Final: r.w.Final})
}

func TestUnpaidIsAnswered(t *testing.T) {
	r := unpaidRig(t, false)
	k := r.begin()
	r.deliver(k, ids)
	paid := only[step.Publish](t, r.verified(k, true)).Voucher
	r.boot(step.JournalComplete) // the job is closed, the verdict is kept
	a := only[coordinator.AnswerUnpaid](t, r.filed(k))
	if a.Voucher.Signature != paid.Signature || typed.ID(a.Voucher.Message) != typed.ID(paid.Message) {
		t.Errorf("%+v, want %+v", a.Voucher, paid)
	}
	if e := r.filed(k); len(e) != 0 {
		t.Errorf("answers twice: %v", e)
	}
	for _, pause := range []uint64{100, 200, 400} {
		r.do(coordinator.UnpaidFailed{Task: r.task.ID(), Miner: k.Address, Reason: "RPC gone"})
		if at := r.m.Wake(); at != r.now+pause {
			t.Errorf("wakes after %d, want %d", at-r.now, pause)
		}
		only[coordinator.AnswerUnpaid](t, r.at(r.now+pause-steptest.Start))
	}
	r.boot(step.JournalComplete)
	if len(of[coordinator.AnswerUnpaid](r.done)) != 5 {
		t.Error("does not answer again after a restart")
	}
	only[step.Close](t, r.do(coordinator.UnpaidEnded{Task: r.task.ID(), Miner: k.Address}))
	if e := r.block(710); len(e) != 0 {
		t.Errorf("%v", e)
	}
	r.boot(step.JournalComplete)
	if e := r.at(2000); len(e) != 0 {
		t.Errorf("%v", e)
	}
}

func TestUnpaidRejected(t *testing.T) {
	for _, dispute := range []bool{false, true} {
		r := unpaidRig(t, dispute)
		k := r.begin()
		r.deliver(k, ids)
		r.verified(k, false)
		e := r.filed(k)
		if got := len(of[coordinator.DisputeUnpaid](e)); (got == 1) != dispute || len(of[coordinator.AnswerUnpaid](e)) != 0 {
			t.Errorf("dispute %v: %v", dispute, e)
		}
	}
}

// A claim may come before the verdict, and too late for an answer.
func TestUnpaidTiming(t *testing.T) {
	r := unpaidRig(t, false)
	k := r.begin()
	r.deliver(k, ids)
	if e := r.filed(k); len(of[coordinator.AnswerUnpaid](e)) != 0 {
		t.Error("answers what is not decided")
	}
	only[coordinator.AnswerUnpaid](t, r.verified(k, true))
	r.do(coordinator.UnpaidFailed{Task: r.task.ID(), Miner: k.Address, Reason: "RPC gone"})
	r.block(720)
	if e := r.at(1000); len(of[coordinator.AnswerUnpaid](e)) != 0 {
		t.Error("answers in a block that does not take it")
	}
	only[step.Close](t, r.block(721))
}

func TestVerdictsAreForgotten(t *testing.T) {
	r := unpaidRig(t, false)
	k := r.begin()
	r.deliver(k, ids)
	r.verified(k, true)
	if e := r.at(until); len(of[step.Close](e)) != 0 {
		t.Error("forgotten too early")
	}
	only[step.Close](t, r.at(until+1))
	if e := r.filed(k); len(of[coordinator.AnswerUnpaid](e)) != 0 {
		t.Errorf("%v", e)
	}
	plain := newRig(t)
	k = plain.begin()
	plain.deliver(k, ids)
	plain.verified(k, true)
	if e := plain.filed(k); len(of[coordinator.AnswerUnpaid](e)) != 0 {
		t.Error("kept without a window")
	}
}

func TestBadOpeningIsReported(t *testing.T) {
	r := newRig(t)
	k := r.begin()
	o := steptest.OpeningMessage(r.task, k.Address, ids)
	o.Count++
	e := r.do(coordinator.OpeningIn{Opening: steptest.Sign(r.w, k, o), IDs: ids})
	proof := only[coordinator.Report](t, e).Evidence
	if offender, err := proof.Verify(r.w.Domain); err != nil || offender != k.Address || proof.Kind != evidence.BadOpening {
		t.Errorf("%s, %v", offender, err)
	}
}
