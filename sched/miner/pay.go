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

// maxGaps bounds what is remembered of vouchers that have not arrived, per coordinator.
const maxGaps = 64

// gap is a run of indices whose vouchers have not arrived.
type gap struct{ first, last uint64 }

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
		if j.state != delivered || j.claim == unclaimed && !(m.cfg.Unpaid.Rejected && m.cfg.Unpaid.WindowMillis > 0) {
			m.drop(j, fmt.Errorf("outcome %d: %w", v.Msg().Outcome, ErrRejected))
		}
		return nil
	}
	if j.state != delivered {
		return fmt.Errorf("task %s: accepted before it was delivered: %w", j.id, ErrBadVoucher)
	}
	return m.earn(j, v)
}

// earn books a voucher. One that comes after others were lost pays for those
// too, so nothing waits for them; one of those that still comes ends its job.
func (m *Machine) earn(j *job, v voucher.Verdict) error {
	pay := v.Voucher().Msg()
	a := m.account(pay.Coordinator)
	err := a.ledger.CheckFor(v.Voucher(), uint32(len(j.ids)))
	switch fault.ClassOf(err) {
	case fault.ClassNone:
	case fault.ClassPark:
		missed, err := a.ledger.Skip(pay)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrBadVoucher, err)
		}
		a.gaps = append(a.gaps, gap{a.ledger.Index + 1, pay.Index - 1})
		a.gaps = a.gaps[max(0, len(a.gaps)-maxGaps):]
		m.credit(j, missed)
	case fault.ClassIgnore:
		if !slices.ContainsFunc(a.gaps, func(g gap) bool { return g.first <= pay.Index && pay.Index <= g.last }) {
			return fmt.Errorf("%w: %w", ErrBadVoucher, err)
		}
		m.paid(j)
		return nil
	default:
		return fmt.Errorf("%w: %w", ErrBadVoucher, err)
	}
	a.ledger = a.ledger.Take(pay)
	earned := Earned{pay, v.Voucher().Signed().Signature(), m.now}
	a.unsettled = append(a.unsettled, earned)
	m.do(step.Store{Records: []step.Record{Ledger{a.coordinator, a.ledger}, earned}})
	m.paid(j)
	return nil
}

// paid ends a job, unless it is claimed: then the chain will say how it ends.
func (m *Machine) paid(j *job) {
	if j.claim == unclaimed {
		m.close(j)
	}
}

// credit takes money whose verdicts were lost as pay for the oldest work of the
// same coordinator, other than j.
func (m *Machine) credit(j *job, money typed.Amount) {
	for _, o := range slices.Clone(m.jobs) {
		if o == j || o.state != delivered || o.claim != unclaimed || o.offer.Task.Coordinator != j.offer.Task.Coordinator {
			continue
		}
		left, err := money.Sub(o.price())
		if err != nil {
			return
		}
		money = left
		m.close(o)
	}
}

// settle asks for settlement when the policy says it is worth a transaction.
func (m *Machine) settle(a *account) {
	if a.settling || m.now < a.next {
		return
	}
	batch := m.settleable(a)
	if !m.worth(a, batch) {
		return
	}
	a.settling = true
	// The contract takes all or none: after a failure fewer are tried, the oldest first.
	sealed := make([]step.Sealed, min(len(batch), max(1, MaxBatch>>min(a.tries, 5))))
	for i := range sealed {
		sealed[i] = step.Sealed{Message: batch[i].Voucher, Signature: batch[i].Signature}
	}
	m.do(Settle{a.coordinator, sealed})
}

// settleable are the vouchers that the chain takes: not those of tasks that are
// claimed there.
func (m *Machine) settleable(a *account) []Earned {
	var list []Earned
	for _, e := range a.unsettled {
		if j := m.byTask[e.Voucher.Task]; j == nil || j.claim == unclaimed {
			list = append(list, e)
		}
	}
	return list
}

func (m *Machine) worth(a *account, list []Earned) bool {
	if len(list) == 0 {
		return false
	}
	var sum typed.Amount
	for _, e := range list {
		var err error
		if sum, err = sum.Add(e.Voucher.Amount); err != nil {
			return true
		}
	}
	p := m.cfg.Settle
	if sum.Cmp(m.cost) < 0 {
		return false
	}
	many, err := m.cost.Mul(p.TimesCost)
	return a.closing || m.head.Jailed[a.coordinator] ||
		p.Count > 0 && len(list) >= p.Count ||
		p.AgeMillis > 0 && m.now >= list[0].At+p.AgeMillis ||
		!p.Amount.IsZero() && sum.Cmp(p.Amount) >= 0 ||
		err == nil && !many.IsZero() && sum.Cmp(many) >= 0
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
