package miner

import (
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// claimState is how far the claim of a delivered job is. From claimAsked on the
// chain may hold it, and then takes no other way to settle the task.
type claimState int

const (
	unclaimed       claimState = iota
	claimAsked                 // ClaimUnpaid is with the host
	claimFiled                 // the coordinator may answer
	claimCollecting            // CollectUnpaid is with the host
)

// due is when the coordinator's verdict should have been heard: the chain takes a
// claim before, but a verdict on its way would cost the bond.
func (m *Machine) due(j *job) uint64 {
	r := m.cfg.Rules
	return j.assignment.Deadline + uint64(j.offer.Task.VerdictMillis) + uint64(r.SkewMillis) + uint64(r.WindowMillis)
}

// tooLate is when the chain takes no claim any more.
func (m *Machine) tooLate(j *job) uint64 {
	return j.assignment.Deadline + uint64(j.offer.Task.VerdictMillis) + m.cfg.Unpaid.WindowMillis
}

// hasty says that a coordinator's unpaid results are claimed at once.
func (m *Machine) hasty(a *account) bool { return a.closing || m.head.Jailed[a.coordinator] }

// claimUnpaid claims what a coordinator owes and collects what it did not answer.
func (m *Machine) claimUnpaid(a *account) {
	p := m.cfg.Unpaid
	if p.WindowMillis == 0 {
		return
	}
	var due, silent []*job
	for _, j := range slices.Clone(m.jobs) {
		if j.state != delivered || j.offer.Task.Coordinator != a.coordinator {
			continue
		}
		switch j.claim {
		case unclaimed:
			if m.now >= m.tooLate(j) {
				m.drop(j, ErrUnpaid)
			} else if m.now >= max(m.due(j), j.next) && j.opening != nil {
				due = append(due, j)
			}
		case claimFiled:
			if m.head.Block > j.answerBy && m.now >= j.next {
				silent = append(silent, j)
			}
		}
	}
	for len(silent) > 0 {
		n := min(len(silent), MaxClaims)
		m.do(CollectUnpaid{a.coordinator, ask(silent[:n], claimCollecting)})
		silent = silent[n:]
	}
	for len(due) > 0 {
		n := m.batch(due)
		if n < len(due) || n == MaxClaims || due[0].tries > 0 || m.hasty(a) || m.now >= m.due(due[0])+p.WindowMillis/8 {
			m.claimTogether(a, due[:n])
		}
		due = due[n:]
	}
}

// batch is how many of the jobs go in one transaction. The contract takes all or
// none, so what failed before is tried alone.
func (m *Machine) batch(jobs []*job) int {
	n, tokens := 0, 0
	for n < min(len(jobs), MaxClaims) {
		if tokens += len(jobs[n].ids); n > 0 && (tokens > MaxClaimTokens || jobs[0].tries > 0 || jobs[n].tries > 0) {
			break
		}
		n++
	}
	return n
}

func (m *Machine) claimTogether(a *account, jobs []*job) {
	var sum typed.Amount
	for _, j := range jobs {
		s, err := sum.Add(j.price())
		if err != nil {
			break // large enough
		}
		sum = s
	}
	if sum.Cmp(m.cfg.Unpaid.Least) < 0 {
		return
	}
	results := make([]unpaid.Result, len(jobs))
	for i, j := range jobs {
		results[i] = unpaid.Result{Task: j.offer.Task, Assignment: j.assignment, AssignmentSignature: j.assignmentSig,
			Opening: j.made.Opening, OpeningSignature: j.opening.Signature, IDs: j.made.IDs}
	}
	ask(jobs, claimAsked)
	m.do(ClaimUnpaid{a.coordinator, results})
}

// ask marks jobs as being with the host, and names their tasks.
func ask(jobs []*job, s claimState) []typed.Hash {
	tasks := make([]typed.Hash, len(jobs))
	for i, j := range jobs {
		j.claim = s
		tasks[i] = j.id
	}
	return tasks
}

func (m *Machine) filed(e UnpaidFiled) {
	var records []step.Record
	for _, id := range e.Tasks {
		if j := m.byTask[id]; j != nil && j.state == delivered && j.claim <= claimAsked {
			j.claim, j.answerBy, j.next, j.tries = claimFiled, e.AnswerBy, 0, 0
			records = append(records, Filed{id, e.AnswerBy})
		}
	}
	if len(records) > 0 {
		m.do(step.Store{Records: records})
	}
	m.advanceAll()
}

func (m *Machine) unpaidFailed(e UnpaidFailed) {
	for _, id := range e.Tasks {
		j := m.byTask[id]
		if j == nil || j.claim != claimAsked && j.claim != claimCollecting {
			continue
		}
		j.claim-- // as before it was asked
		j.next = m.now + m.cfg.Settle.RetryMillis<<min(j.tries, 6)
		j.tries++
		switch {
		case j.claim == unclaimed && m.vouched(j):
			m.close(j) // its voucher came meanwhile
		case e.Permanent:
			m.drop(j, fmt.Errorf("%w: %s", ErrUnclaimable, e.Reason))
		}
	}
	m.advanceAll()
}

// vouched says whether the voucher of a claimed job has come all the same.
func (m *Machine) vouched(j *job) bool {
	return slices.ContainsFunc(m.account(j.offer.Task.Coordinator).unsettled, func(e Earned) bool { return e.Voucher.Task == j.id })
}

// unpaidEnded closes a claim. The chain may have settled vouchers that never
// arrived here, the task's own among them: the account goes on after those.
func (m *Machine) unpaidEnded(e UnpaidEnded) error {
	defer m.advanceAll()
	j := m.byTask[e.Task]
	if j == nil || j.state != delivered { // it was paid for, and the owner claimed it all the same
		for _, a := range m.accounts {
			if m.forget(a, e.Task) {
				return nil
			}
		}
		return fmt.Errorf("claim of task %s: %w", e.Task, step.ErrUnexpected)
	}
	a := m.account(j.offer.Task.Coordinator)
	var err error
	if e.Index > a.ledger.Index {
		var missed typed.Amount
		if missed, err = e.Cumulative.Sub(a.ledger.Cumulative); err == nil {
			if others, less := missed.Sub(j.price()); less == nil {
				m.credit(j, others)
			}
			a.gaps = append(a.gaps, gap{a.ledger.Index + 1, e.Index})
			a.gaps = a.gaps[max(0, len(a.gaps)-maxGaps):]
			a.ledger = voucher.Ledger{Index: e.Index, Cumulative: e.Cumulative}
			m.do(step.Store{Records: []step.Record{Ledger{a.coordinator, a.ledger}}})
		} else {
			err = fmt.Errorf("%w: the chain settled %s: %w", ErrBadVoucher, e.Cumulative, err)
		}
	}
	m.forget(a, e.Task)
	m.close(j)
	return err
}

// forget drops the voucher of a task whose claim is over, if there is one: the
// chain takes it no more.
func (m *Machine) forget(a *account, task typed.Hash) (found bool) {
	a.unsettled = slices.DeleteFunc(a.unsettled, func(u Earned) bool {
		if u.Voucher.Task != task {
			return false
		}
		found = true
		m.do(step.Close{Group: u.Group()})
		return true
	})
	return found
}

// wakeUnpaid is the next time something of a delivered job is due.
func (m *Machine) wakeUnpaid(next uint64, j *job) uint64 {
	p := m.cfg.Unpaid
	if p.WindowMillis == 0 {
		return next
	}
	if j.claim == unclaimed {
		at := m.due(j)
		for _, t := range []uint64{at, at + p.WindowMillis/8, m.tooLate(j)} {
			next = soonest(next, m.now, t)
		}
	}
	return soonest(next, m.now, j.next)
}
