package coordinator

import (
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// job is a request, from admission until the last of its assignments has ended.
type job struct {
	req      Request
	giveUp   uint64
	finished bool // the request has had its Finish

	id       typed.Hash // zero until the task is made
	msg      *typed.Task
	task     task.Valid // zero until the task is signed and checked
	claims   [lottery.MaxRanks]*typed.Claim
	attempts [lottery.MaxRanks]*attempt

	passed []uint32 // tokens the caller has
	mixed  bool     // two miners said different tokens; nothing more is passed on
}

// attempt is one miner's assignment.
type attempt struct {
	msg    *typed.Assignment
	peerID []byte

	sig    *typed.Signature // of msg; nil until signed
	sent   bool             // a stream is open
	sendAt uint64           // when to open another one, after a stream was lost
	heard  uint64           // last progress
	lost   bool             // another rank may take its place; it may still deliver
	ended  bool             // nothing more will come of it

	progress *result.Progress
	result   result.Valid
	opening  *typed.Signed[*typed.Opening]
	ids      []uint32

	verifying bool   // the host has been asked
	verifyAt  uint64 // when to ask again
	verifyBy  uint64 // zero until both result and opening are there

	decided    *Decided
	voucherSig *typed.Signature
	verdictSig *typed.Signature
}

// late is when an assignment can no longer be fulfilled: a result sent at the
// deadline may take a moment, and clocks differ.
func (a *attempt) late(r task.Rules) uint64 { return a.msg.Deadline + uint64(r.SkewMillis) }

func (j *job) attemptOf(miner typed.Address) *attempt {
	for _, a := range j.attempts {
		if a != nil && a.msg.Miner == miner {
			return a
		}
	}
	return nil
}

// find is the open assignment of miner for a task, if there is one.
func (m *Machine) find(id typed.Hash, miner typed.Address) (*job, *attempt) {
	j := m.byTask[id]
	if j == nil {
		return nil, nil
	}
	a := j.attemptOf(miner)
	if a == nil || a.ended || a.decided != nil {
		return nil, nil
	}
	return j, a
}

func (m *Machine) taskSigned(j *job, msg *typed.Task, sig typed.Signature) error {
	signed, err := typed.Verify(m.cfg.Domain, msg, sig)
	if err == nil {
		snap, _ := m.head.Snapshot(msg.Epoch)
		j.task, err = task.Check(m.cfg.Rules, snap, signed, &j.req.Params)
	}
	if err != nil {
		err = fmt.Errorf("%w: %w", ErrOwnTask, err)
		m.fail(j, err)
		return err
	}
	j.follow()
	m.do(step.Know{Task: j.task})
	if m.now <= msg.IssuedAt+uint64(m.cfg.Rules.SkewMillis) { // later, every peer would ignore it
		m.do(step.Publish{Model: msg.ModelID, Sealed: step.Seal(signed), Params: &j.req.Params})
	}
	for _, a := range j.attempts { // made before a restart
		if a != nil && !a.ended && a.decided == nil {
			m.sign(j, a, a.msg)
		}
	}
	return nil
}

func (m *Machine) claimed(c claim.Valid) {
	j := m.byTask[c.Task().ID()]
	if j == nil || j.finished || j.claims[c.Msg().Rank] != nil {
		return
	}
	j.claims[c.Msg().Rank] = c.Msg()
	m.do(step.Store{Records: []step.Record{Claimed{c.Msg(), c.Signed().Signature()}}, Lazy: true})
	m.advance(j)
}

func (m *Machine) assign(j *job, c *typed.Claim) {
	a := &attempt{
		msg: &typed.Assignment{
			Task: j.id, Miner: c.Miner, Rank: c.Rank,
			PromptDigest: result.PromptDigest(j.req.Salt, j.msg.ParamsHash, j.req.PromptIDs),
			Deadline:     m.now + uint64(j.msg.ResultMillis),
		},
		peerID: c.PeerID, heard: m.now, progress: result.NewProgress(j.task, c.Miner),
	}
	j.attempts[c.Rank] = a
	m.do(step.Store{Records: []step.Record{Assigned{a.msg, a.peerID}}})
	m.sign(j, a, a.msg)
}

func (m *Machine) assignmentSigned(j *job, a *attempt, sig typed.Signature) {
	if a.ended || a.decided != nil {
		return
	}
	a.sig = &sig
	m.send(j, a)
}

func (m *Machine) send(j *job, a *attempt) {
	a.sent = true
	m.do(SendAssignment{j.id, a.msg.Miner, a.peerID, step.Sealed{Message: a.msg, Signature: *a.sig}, j.req.Salt, j.req.PromptIDs})
}

func (m *Machine) progressed(e ChunkIn) error {
	c := e.Chunk.Msg()
	j, a := m.find(c.Task, c.Miner)
	if a == nil {
		return nil
	}
	if err := a.progress.Take(e.Chunk, e.IDs); err != nil {
		if fault.ClassOf(err) == fault.ClassReject && e.Chunk.Signer() == a.msg.Miner {
			m.decide(j, a, typed.OutcomeDisconnected)
			m.advance(j)
		}
		return err
	}
	a.heard = m.now
	if a.lost && j.working() < int(j.msg.Replicas) {
		a.lost = false
	}
	m.pass(j, a.progress.IDs())
	m.advance(j)
	return nil
}

// pass gives the caller what it does not have of a miner's tokens so far.
func (m *Machine) pass(j *job, ids []uint32) {
	if j.finished || j.mixed {
		return
	}
	n := min(len(j.passed), len(ids))
	if !slices.Equal(j.passed[:n], ids[:n]) {
		j.mixed = true
		return
	}
	if fresh := ids[n:]; len(fresh) > 0 {
		m.do(Tokens{j.req.ID, n, slices.Clone(fresh)})
		j.passed = append(j.passed, fresh...)
	}
}

func (m *Machine) resulted(r result.Valid) error {
	j, a := m.find(r.Msg().Task, r.Msg().Miner)
	if a == nil || !a.result.IsZero() {
		return nil
	}
	a.result, a.heard = r, m.now
	return m.compare(j, a)
}

func (m *Machine) opened(e OpeningIn) error {
	o := e.Opening.Msg()
	j, a := m.find(o.Task, o.Miner)
	if a == nil || a.opening != nil {
		return nil
	}
	if err := result.CheckOpening(j.task, e.Opening); err != nil {
		if e.Opening.Signer() == o.Miner {
			if proof, err := evidence.ExtractOpening(e.Opening); err == nil {
				m.do(Report{proof})
			}
			m.decide(j, a, typed.OutcomeBadOpening)
			m.advance(j)
		}
		return err
	}
	a.opening, a.ids, a.heard = &e.Opening, e.IDs, m.now
	return m.compare(j, a)
}

// compare holds result, opening and tokens against each other once all are there.
func (m *Machine) compare(j *job, a *attempt) error {
	if a.result.IsZero() || a.opening == nil {
		m.advance(j)
		return nil
	}
	if err := result.Opened(a.result, *a.opening, a.ids); err != nil {
		m.decide(j, a, typed.OutcomeBadOpening)
		m.advance(j)
		return err
	}
	a.verifyAt, a.verifyBy = m.now, m.now+uint64(j.msg.VerdictMillis)
	m.advance(j)
	return nil
}

func (m *Machine) streamLost(e StreamLost) {
	j, a := m.find(e.Task, e.Miner)
	if a == nil || !a.sent {
		return
	}
	a.sent = false
	switch {
	case a.opening != nil: // nothing more is needed from it
	case e.Refused:
		m.decide(j, a, typed.OutcomeDisconnected)
	default: // another rank takes over, but what was promised stays so: ask again
		a.lost, a.sendAt = true, m.now+uint64(m.cfg.Rules.WindowMillis)
		a.progress = result.NewProgress(j.task, a.msg.Miner)
	}
	m.advance(j)
}

func (m *Machine) verified(e Verified) error {
	j, a := m.find(e.Task, e.Miner)
	if a == nil || !a.verifying {
		return fmt.Errorf("verification of %s by %s: %w", e.Task, e.Miner, step.ErrUnexpected)
	}
	a.verifying = false
	defer m.advance(j)
	switch {
	case e.Err != "":
		a.verifyAt = m.now + uint64(m.cfg.Rules.WindowMillis)
		return fmt.Errorf("%w: %s", ErrUnverified, e.Err)
	case !e.OK:
		m.decide(j, a, typed.OutcomeWrongOutput)
		return nil
	}
	return m.accept(j, a)
}

// accept pays for a verified output.
func (m *Machine) accept(j *job, a *attempt) error {
	l := m.ledger(a.msg.Miner)
	m.leap(l)
	v, err := l.Next(j.task, a.msg.Miner, j.task.Amount(uint32(len(a.ids))))
	if err == nil && l.Frozen {
		err = fmt.Errorf("account with %s is frozen: %w", a.msg.Miner, ErrSignRefused)
	}
	if err != nil { // the answer is good all the same
		a.ended = true
		m.answer(j, a)
		return err
	}
	l.Ledger = l.Take(v)
	a.decided = &Decided{
		Verdict: &typed.Verdict{Task: j.id, Miner: a.msg.Miner, Rank: a.msg.Rank, Outcome: typed.OutcomeAccepted, Voucher: typed.ID(v)},
		Voucher: v, IDs: a.ids, Finish: a.opening.Msg().Finish,
	}
	m.do(step.Store{Records: []step.Record{*l, *a.decided}})
	m.sign(j, a, v)
	m.sign(j, a, a.decided.Verdict)
	return nil
}

// decide rejects what a miner did or did not do.
func (m *Machine) decide(j *job, a *attempt, outcome uint8) {
	a.lost = true
	a.decided = &Decided{Verdict: &typed.Verdict{Task: j.id, Miner: a.msg.Miner, Rank: a.msg.Rank, Outcome: outcome}}
	m.do(step.Store{Records: []step.Record{*a.decided}})
	m.sign(j, a, a.decided.Verdict)
}

// publish gossips a verdict once it and its voucher are signed.
func (m *Machine) publish(j *job, a *attempt) {
	d := a.decided
	if a.verdictSig == nil || d.Voucher != nil && a.voucherSig == nil {
		return
	}
	a.ended = true
	m.keep(j, a)
	p := step.Publish{Model: j.msg.ModelID, Sealed: step.Sealed{Message: d.Verdict, Signature: *a.verdictSig}}
	if d.Voucher != nil {
		p.Voucher = &step.Sealed{Message: d.Voucher, Signature: *a.voucherSig}
	}
	m.do(p)
	m.answer(j, a)
}

// answer finishes the request with an attempt that was accepted, if it is the first.
func (m *Machine) answer(j *job, a *attempt) {
	if a.sent {
		a.sent = false
		m.do(CloseStream{j.id, a.msg.Miner})
	}
	d := a.decided
	if d != nil && d.Voucher == nil || j.finished {
		return
	}
	ids, finish := a.ids, uint8(0)
	if d != nil {
		ids, finish = d.IDs, d.Finish
	} else {
		finish = a.opening.Msg().Finish
	}
	diverged := len(j.passed) > len(ids) || !slices.Equal(j.passed, ids[:len(j.passed)])
	if !diverged {
		j.mixed = false
		m.pass(j, ids)
	}
	m.finish(j, Finish{Miner: a.msg.Miner, IDs: ids, Finish: finish, Diverged: diverged})
}
