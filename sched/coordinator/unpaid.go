package coordinator

import (
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

// slackMillis is how much longer than the window a verdict is kept: a claim of
// the last moment is heard of when its block is final.
const slackMillis = 3_600_000

// answer is what this coordinator can say to the claim of one result.
type answer struct {
	key      unpaid.Key
	kept     *Kept // nil until there is a verdict
	filed    bool
	answerBy uint64 // block
	gone     bool   // forgotten
	asked    bool   // the reply is with the host
	tries    uint
	next     uint64 // when to try again
}

func (m *Machine) answerFor(k unpaid.Key) *answer {
	a := m.answers[k]
	if a == nil {
		a = &answer{key: k}
		m.answers[k] = a
		m.order = append(m.order, a)
	}
	return a
}

// file notes that the chain holds a claim.
func (m *Machine) file(r Filed) *answer {
	a := m.answerFor(unpaid.Key{Task: r.Task, Miner: r.Miner})
	if !a.filed {
		a.filed, a.answerBy = true, r.AnswerBy
		m.claims = append(m.claims, a)
	}
	return a
}

// keep remembers a verdict whose signatures are there.
func (m *Machine) keep(j *job, t *attempt) {
	if m.cfg.Unpaid.WindowMillis == 0 {
		return
	}
	k := Kept{Task: j.id, Miner: t.msg.Miner, Outcome: t.decided.Verdict.Outcome, Voucher: t.decided.Voucher,
		Until: t.late(m.cfg.Rules) + uint64(j.msg.VerdictMillis) + m.cfg.Unpaid.WindowMillis + slackMillis}
	if t.voucherSig != nil {
		k.Signature = *t.voucherSig
	}
	a := m.answerFor(unpaid.Key{Task: k.Task, Miner: k.Miner})
	a.kept = &k
	m.do(step.Store{Records: []step.Record{k}})
	m.meet(a)
}

func (m *Machine) unpaidFiled(e UnpaidFiled) {
	if a := m.answers[unpaid.Key{Task: e.Task, Miner: e.Miner}]; a != nil && a.filed {
		return
	}
	m.do(step.Store{Records: []step.Record{Filed(e)}})
	m.meet(m.file(Filed(e)))
}

func (m *Machine) unpaidFailed(e UnpaidFailed) {
	if a := m.answers[unpaid.Key{Task: e.Task, Miner: e.Miner}]; a != nil && a.asked {
		a.asked = false
		a.next = m.now + m.cfg.Unpaid.RetryMillis<<min(a.tries, 6)
		a.tries++
	}
}

// reply is what to say to a claim: the voucher, a dispute, or nothing. Where no
// verdict was given the miner is owed, and silence pays it.
func (m *Machine) reply(a *answer) step.Effect {
	switch k := a.kept; {
	case k == nil:
		return nil
	case k.Outcome == typed.OutcomeAccepted:
		return AnswerUnpaid{k.Task, k.Miner, step.Sealed{Message: k.Voucher, Signature: k.Signature}}
	case m.cfg.Unpaid.Dispute:
		return DisputeUnpaid{k.Task, k.Miner}
	}
	return nil
}

// meet replies to a claim, while there is time.
func (m *Machine) meet(a *answer) {
	if !a.filed || a.asked || m.now < a.next || m.head.Block >= a.answerBy {
		return
	}
	if r := m.reply(a); r != nil {
		a.asked = true
		m.do(r)
	}
}

// advanceAnswers tries again what failed, and forgets what is too late: claims
// that can no longer be answered, verdicts that nobody can claim on any more. Of
// those only the oldest is looked at: there may be many.
func (m *Machine) advanceAnswers() {
	if !m.resumed {
		return
	}
	for _, a := range slices.Clone(m.claims) {
		if m.head.Block > a.answerBy {
			m.forget(a)
		} else {
			m.meet(a)
		}
	}
	for len(m.order) > 0 {
		a := m.order[0]
		if !a.gone && !a.filed {
			if m.now <= a.kept.Until {
				return
			}
			m.forget(a)
		}
		m.order = m.order[1:]
	}
}

func (m *Machine) forget(a *answer) {
	if a == nil {
		return
	}
	a.gone = true
	delete(m.answers, a.key)
	m.claims = slices.DeleteFunc(m.claims, func(o *answer) bool { return o == a })
	m.do(step.Close{Group: a.key.String()})
}
