package coordinator

import (
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func (m *Machine) advanceAll() {
	for _, j := range slices.Clone(m.waiting) {
		if m.now >= j.giveUp {
			m.fail(j, ErrDeadline)
		}
	}
	if m.resumed {
		m.prove()
	}
	for _, j := range slices.Clone(m.jobs) {
		m.advance(j)
	}
	m.advanceAnswers()
}

// advance does what is due for a job: time that ran out, the next rank, the end.
func (m *Machine) advance(j *job) {
	if !m.resumed || j.msg == nil || m.byTask[j.id] != j {
		return
	}
	for _, a := range j.attempts {
		if a != nil {
			m.advanceAttempt(j, a)
		}
	}
	if !j.finished && m.now >= j.giveUp {
		m.fail(j, j.failure(ErrDeadline))
	}
	if !j.finished && !j.task.IsZero() {
		m.fill(j)
		m.exhaust(j)
	}
	m.ask(j)
	if j.finished && j.allEnded() && !m.taskUnsigned(j) {
		m.jobs = slices.DeleteFunc(m.jobs, func(o *job) bool { return o == j })
		delete(m.byTask, j.id)
		m.do(step.Close{Group: j.id.String()})
	}
}

// taskUnsigned reports that the signature of the task is still awaited.
func (m *Machine) taskUnsigned(j *job) bool {
	_, waits := m.signing[step.SlotOf(j.msg)]
	return waits
}

func (m *Machine) advanceAttempt(j *job, a *attempt) {
	if a.ended || a.decided != nil {
		return
	}
	if a.verifyBy != 0 { // delivered; this node's turn
		switch {
		case m.now >= a.verifyBy:
			a.ended, a.lost = true, true
			m.answerNothing(j, a)
		case !a.verifying && m.now >= a.verifyAt:
			a.verifying = true
			m.do(Verify{j.id, a.msg.Miner, j.msg.ModelID, &j.req.Params, j.req.PromptIDs, j.msg.MaxTokens, a.ids, a.opening.Msg().Finish})
		}
		return
	}
	if m.now > a.late(m.cfg.Rules) {
		m.decide(j, a, typed.OutcomeLate)
		return
	}
	if m.now >= a.heard+uint64(m.cfg.Rules.WindowMillis) {
		a.lost = true
	}
}

// ask opens new streams to miners whose stream was lost: for the opening of a
// result they have published, or because nobody else is at work.
func (m *Machine) ask(j *job) {
	idle := !j.finished && j.working() == 0
	for _, a := range j.attempts {
		if a == nil || a.ended || a.decided != nil || a.sent || a.sig == nil || a.opening != nil || m.now < a.sendAt {
			continue
		}
		if idle || !a.result.IsZero() {
			m.send(j, a)
		}
	}
}

// answerNothing closes the stream of a miner whose output could not be checked.
func (m *Machine) answerNothing(j *job, a *attempt) {
	if a.sent {
		a.sent = false
		m.do(CloseStream{j.id, a.msg.Miner})
	}
}

// fill assigns waiting claims, lowest rank first, while too few miners are at work.
func (m *Machine) fill(j *job) {
	working := j.working()
	for rank, c := range j.claims {
		if working >= int(j.msg.Replicas) {
			return
		}
		if c == nil || j.attempts[rank] != nil || m.now < j.task.WindowOpens(rank) || !m.mayServe(c.Miner) {
			continue
		}
		m.assign(j, c)
		working++
	}
}

// working counts the miners at work.
func (j *job) working() int {
	n := 0
	for _, a := range j.attempts {
		if a != nil && !a.lost {
			n++
		}
	}
	return n
}

func (m *Machine) mayServe(miner typed.Address) bool {
	l := m.ledgers[miner]
	return !m.head.Jailed[miner] && (l == nil || !l.Frozen)
}

// exhaust fails a request for which nobody is left.
func (m *Machine) exhaust(j *job) {
	open := m.now <= j.task.ClaimEnds()+uint64(m.cfg.Rules.SkewMillis)
	tried := 0
	for rank, a := range j.attempts[:len(j.task.Ranks())] {
		if a != nil {
			tried++
			if !a.ended && (a.decided == nil || a.decided.Voucher != nil) {
				return
			}
		} else if c := j.claims[rank]; open && c == nil || c != nil && m.mayServe(c.Miner) {
			return
		}
	}
	if tried == 0 {
		m.fail(j, ErrNoClaims)
	} else {
		m.fail(j, j.failure(ErrAllFailed))
	}
}

// failure is err, or ErrUnverified when a delivered output was never checked.
func (j *job) failure(err error) error {
	for _, a := range j.attempts {
		if a != nil && a.verifyBy != 0 && a.decided == nil {
			return ErrUnverified
		}
	}
	return err
}

func (j *job) allEnded() bool {
	for _, a := range j.attempts {
		if a != nil && !a.ended {
			return false
		}
	}
	return true
}

// wake is the next time something of this job is due.
func (j *job) wake(next, now uint64) uint64 {
	if !j.finished {
		next = soonest(next, now, j.giveUp)
	}
	if j.task.IsZero() {
		return next
	}
	rules := j.task.Rules()
	if !j.finished {
		next = soonest(next, now, j.task.ClaimEnds()+uint64(rules.SkewMillis)+1)
		for rank, c := range j.claims {
			if c != nil && j.attempts[rank] == nil {
				next = soonest(next, now, j.task.WindowOpens(rank))
			}
		}
	}
	for _, a := range j.attempts {
		switch {
		case a == nil || a.ended || a.decided != nil:
		case a.verifyBy != 0:
			next = soonest(soonest(next, now, a.verifyAt), now, a.verifyBy)
		default:
			next = soonest(soonest(next, now, a.late(rules)+1), now, a.heard+uint64(rules.WindowMillis))
			if !a.sent {
				next = soonest(next, now, a.sendAt)
			}
		}
	}
	return next
}
