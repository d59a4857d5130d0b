package miner

import (
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// maxParked bounds the vouchers that wait for an earlier one, per coordinator.
const maxParked = 64

// heardOf notes what became of another miner's work on a waiting task. While
// as many results as the task asked for stand undecided, the claim holds for a
// window: an acceptance is likely, but a bad result must not end the task.
func (m *Machine) heardOf(j *job, miner typed.Address, served, dismissed bool) {
	i := slices.IndexFunc(j.others, func(o other) bool { return o.miner == miner })
	if i < 0 {
		i = len(j.others)
		j.others = append(j.others, other{miner: miner})
	}
	o := &j.others[i]
	o.served, o.dismissed = o.served || served, o.dismissed || dismissed
	standing := 0
	for _, o := range j.others {
		if o.served && !o.dismissed {
			standing++
		}
	}
	j.hold = 0
	if rules := m.cfg.Rules; standing >= int(j.task.Msg().Replicas) {
		j.hold = min(m.now+uint64(rules.WindowMillis), j.task.ClaimEnds()-uint64(rules.SkewMillis))
	}
	m.advance(j)
}

// othersResult takes a result from gossip.
func (m *Machine) othersResult(r result.Valid) {
	j := m.byTask[r.Msg().Task]
	if j != nil && j.state == waiting && r.Msg().Miner != m.cfg.Operator {
		m.heardOf(j, r.Msg().Miner, true, false)
	}
}

// verdict takes a verdict; one of ours ends the job.
func (m *Machine) verdict(v voucher.Verdict) error {
	j := m.byTask[v.Msg().Task]
	if j == nil {
		return nil
	}
	if v.Msg().Miner != m.cfg.Operator {
		switch {
		case j.state != waiting:
		case v.Accepted():
			m.drop(j, ErrServed)
		default:
			m.heardOf(j, v.Msg().Miner, false, true)
		}
		return nil
	}
	defer m.advanceAll()
	if !v.Accepted() {
		m.drop(j, fmt.Errorf("outcome %d: %w", v.Msg().Outcome, ErrRejected))
		return nil
	}
	if j.state != delivered {
		return fmt.Errorf("task %s: accepted before it was delivered: %w", j.id, ErrBadVoucher)
	}
	return m.earn(j, v)
}

// earn books a voucher, and those that waited for it.
func (m *Machine) earn(j *job, v voucher.Verdict) error {
	pay := v.Voucher().Msg()
	a := m.account(pay.Coordinator)
	if !a.known && m.guard.Born != 0 { // earlier vouchers may have gone with an earlier database
		base, err := pay.Cumulative.Sub(pay.Amount)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrBadVoucher, err)
		}
		a.ledger = voucher.Ledger{Index: pay.Index - 1, Cumulative: base}
	}
	err := a.ledger.CheckFor(v.Voucher(), uint32(len(j.ids)))
	switch fault.ClassOf(err) {
	case fault.ClassNone:
	case fault.ClassPark:
		if len(a.parked) < maxParked && !slices.ContainsFunc(a.parked, func(o voucher.Verdict) bool { return o.Msg().Task == v.Msg().Task }) {
			a.parked = append(a.parked, v)
		}
		return err
	default:
		return fmt.Errorf("%w: %w", ErrBadVoucher, err)
	}
	a.ledger, a.known = a.ledger.Take(pay), true
	earned := Earned{pay, v.Voucher().Signed().Signature(), m.now}
	a.unsettled = append(a.unsettled, earned)
	m.do(step.Store{Records: []step.Record{Ledger{a.coordinator, a.ledger}, earned}})
	m.close(j)
	for _, p := range a.parked {
		if p.Voucher().Msg().Index != a.ledger.Index+1 {
			continue
		}
		a.parked = slices.DeleteFunc(a.parked, func(o voucher.Verdict) bool { return o.Msg().Task == p.Msg().Task })
		if next := m.byTask[p.Msg().Task]; next != nil {
			return m.earn(next, p)
		}
		break
	}
	return nil
}

// settle asks for settlement when the policy says it is worth a transaction.
func (m *Machine) settle(a *account) {
	if a.settling || len(a.unsettled) == 0 || m.now < a.next || !m.worth(a) {
		return
	}
	a.settling = true
	batch := make([]step.Sealed, 0, min(len(a.unsettled), MaxBatch))
	for _, e := range a.unsettled[:cap(batch)] {
		batch = append(batch, step.Sealed{Message: e.Voucher, Signature: e.Signature})
	}
	m.do(Settle{a.coordinator, batch})
}

func (m *Machine) worth(a *account) bool {
	p := m.cfg.Settle
	if p.Count > 0 && len(a.unsettled) >= p.Count {
		return true
	}
	if p.AgeMillis > 0 && m.now >= a.unsettled[0].At+p.AgeMillis {
		return true
	}
	if p.Amount.IsZero() {
		return false
	}
	var sum typed.Amount
	for _, e := range a.unsettled {
		var err error
		if sum, err = sum.Add(e.Voucher.Amount); err != nil {
			return true
		}
	}
	return sum.Cmp(p.Amount) >= 0
}

func (m *Machine) settled(e Settled) {
	a := m.account(e.Coordinator)
	a.settling, a.tries = false, 0
	for len(a.unsettled) > 0 && a.unsettled[0].Voucher.Index <= e.Index {
		m.do(step.Close{Group: a.unsettled[0].Group()})
		a.unsettled = a.unsettled[1:]
	}
	m.advanceAll()
}

func (m *Machine) settleFailed(e SettleFailed) {
	a := m.account(e.Coordinator)
	if !a.settling {
		return
	}
	a.settling = false
	a.next = m.now + m.cfg.Settle.RetryMillis<<min(a.tries, 6)
	a.tries++
}
