package coordinator

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

// restore takes a stored record. What follows from it waits for head and clock.
func (m *Machine) restore(r step.Record) error {
	if m.resumed {
		return fmt.Errorf("%s record after the first head: %w", r.Kind(), step.ErrRecord)
	}
	switch r := r.(type) {
	case Guard:
		m.guard = &r
	case Counter:
		m.counter = r
	case Ledger:
		m.ledgers[r.Miner] = &r
	case Job:
		if r.Task == nil || typed.ID(r.Task) != r.ID {
			return fmt.Errorf("job %s: its task has another id: %w", r.ID, step.ErrRecord)
		}
		j := &job{req: r.Request, giveUp: r.Task.IssuedAt + uint64(r.Request.GiveUpMillis), id: r.ID, msg: r.Task}
		m.jobs = append(m.jobs, j)
		m.byTask[j.id], m.byRequest[j.req.ID] = j, j
	case Claimed:
		j, err := m.recordOf("claim", r.Claim.Task, r.Claim.Rank)
		if err != nil {
			return err
		}
		j.claims[r.Claim.Rank] = r.Claim
	case Assigned:
		j, err := m.recordOf("assignment", r.Assignment.Task, r.Assignment.Rank)
		if err != nil {
			return err
		}
		j.attempts[r.Assignment.Rank] = &attempt{msg: r.Assignment, peerID: r.PeerID}
	case Decided:
		j, err := m.recordOf("verdict", r.Verdict.Task, r.Verdict.Rank)
		if err != nil {
			return err
		}
		a := j.attempts[r.Verdict.Rank]
		if a == nil {
			return fmt.Errorf("verdict on %s: no assignment: %w", r.Verdict.Miner, step.ErrRecord)
		}
		a.decided, a.lost, a.ids = &r, r.Voucher == nil, r.IDs
	case Kept:
		m.answerFor(unpaid.Key{Task: r.Task, Miner: r.Miner}).kept = &r
	case Filed:
		m.file(r)
	default:
		return fmt.Errorf("coordinator: record %T: %w", r, step.ErrRecord)
	}
	return nil
}

func (m *Machine) recordOf(what string, id typed.Hash, rank uint8) (*job, error) {
	j := m.byTask[id]
	if j == nil || rank >= lottery.MaxRanks {
		return nil, fmt.Errorf("%s for task %s at rank %d: no such job: %w", what, id, rank, step.ErrRecord)
	}
	return j, nil
}

// resume takes up restored jobs, once head and clock are known. What was stored
// is asked to be signed again: a signature already made comes back as it was.
func (m *Machine) resume() {
	if m.resumed || !m.hasHead || m.now == 0 {
		return
	}
	m.resumed = true
	for _, j := range m.jobs {
		if m.cfg.Journal == step.JournalUnknown { // a later verdict may be signed already
			m.abandon(j, ErrNotYet)
			continue
		}
		_, known := m.head.Snapshot(j.msg.Epoch)
		if known { // first, so that gossip knows the task when its verdicts follow
			m.sign(j, nil, j.msg)
		}
		for _, a := range j.attempts {
			switch {
			case a == nil:
			case a.decided == nil:
				a.heard = m.now
			default:
				if a.decided.Voucher != nil {
					m.sign(j, a, a.decided.Voucher)
				}
				m.sign(j, a, a.decided.Verdict)
			}
		}
		if !known {
			m.abandon(j, ErrEpochOver)
		}
	}
}

// abandon ends a restored job, save what was decided already.
func (m *Machine) abandon(j *job, err error) {
	answered := false
	for _, a := range j.attempts {
		if a == nil {
			continue
		}
		if a.decided == nil {
			a.ended = true
		} else if m.cfg.Journal == step.JournalUnknown {
			a.ended = true
		} else if a.decided.Voucher != nil {
			answered = true
		}
	}
	if !answered {
		m.fail(j, err)
	}
}

// follow makes the progress of a restored attempt once its task is checked.
func (j *job) follow() {
	for _, a := range j.attempts {
		if a != nil && a.progress == nil {
			a.progress = result.NewProgress(j.task, a.msg.Miner)
		}
	}
}
