package miner

import (
	"errors"
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

// state of a job, in the order it goes through them.
type state int

const (
	waiting   state = iota // for its window, or for room
	claimed                // the claim is made
	queued                 // assigned, waits for a slot
	idle                   // assigned before a restart; the prompt is gone
	running                // the engine works on it
	delivered              // the result is made
)

// job is one task this miner was drawn for.
type job struct {
	id        typed.Hash
	task      task.Valid // zero only for a restored job before the first head
	rank      int
	state     state
	why       error // what keeps it waiting
	claimedAt uint64

	offer         *Offer
	assignment    *typed.Assignment
	assignmentSig typed.Signature
	prompt        []uint32
	attached      bool // the coordinator's stream is open

	ids    []uint32
	head   typed.Hash
	index  uint32  // of the last chunk
	beat   uint64  // when the last chunk was asked for
	sent   int     // tokens sent on this stream
	others []other // who else has served this task
	hold   uint64  // not claimed before, for a verdict on others is likely

	made    *Made
	result  *step.Sealed
	opening *step.Sealed

	claim    claimState // of a delivered job, on the chain
	answerBy uint64     // block, of a claim that is filed
	next     uint64     // when to ask the chain again
	tries    uint
}

// other is another miner that has published a result.
type other struct {
	miner             typed.Address
	served, dismissed bool
}

// price is the most this job can still earn.
func (j *job) price() typed.Amount {
	if j.task.IsZero() { // of an epoch that is past
		a, _ := unpaid.Price(j.offer.Task, uint32(len(j.ids))) // zero if it cannot be claimed
		return a
	}
	if j.state == delivered {
		return j.task.Amount(uint32(len(j.ids)))
	}
	return j.task.Amount(j.task.Msg().MaxTokens)
}

// opens is when the job may be claimed. The first ranks may at once, even if
// this clock is behind the coordinator's.
func (j *job) opens() uint64 {
	if j.rank < int(j.task.Msg().Replicas) {
		return j.hold
	}
	return max(j.task.WindowOpens(j.rank), j.hold)
}

// offered looks at a new task.
func (m *Machine) offered(t task.Valid) {
	if m.byTask[t.ID()] != nil {
		return
	}
	rank, drawn := t.RankOf(m.cfg.Operator)
	msg := t.Msg()
	var why error
	switch {
	case !drawn:
		why = ErrNotDrawn
	case m.tooOld(msg):
		why = ErrBeforeBorn
	case msg.InputPrice.Cmp(m.cfg.MinInputPrice) < 0 || msg.OutputPrice.Cmp(m.cfg.MinOutputPrice) < 0:
		why = ErrPrice
	case len(m.jobs) >= maxJobs:
		why = ErrFull
	}
	if why != nil {
		m.do(Skip{t.ID(), why})
		return
	}
	j := &job{id: t.ID(), task: t, rank: rank, head: result.Start(t.ID(), m.cfg.Operator)}
	m.jobs = append(m.jobs, j)
	m.byTask[j.id] = j
	m.advance(j)
}

// claim claims when the window is open and there is room, model and credit.
func (m *Machine) claim(j *job) {
	if m.now < j.opens() {
		return
	}
	if j.why = m.hindrance(j); j.why != nil {
		return
	}
	msg := j.task.Msg()
	c := &typed.Claim{Task: j.id, Miner: m.cfg.Operator, Rank: uint8(j.rank),
		Beacon: j.task.Snapshot().Word, PoolRoot: j.task.Pool().Root(), PeerID: m.cfg.PeerID}
	j.offer = &Offer{Task: msg, Signature: j.task.Signed().Signature(), Params: j.task.Params(), Claim: c}
	j.state, j.claimedAt = claimed, m.now
	m.do(step.Store{Records: []step.Record{*j.offer}})
	m.sign(j, c)
}

func (m *Machine) hindrance(j *job) error {
	switch {
	case m.head.Jailed[m.cfg.Operator]:
		return ErrJailed
	case !m.room(true):
		return ErrFull
	}
	if err := m.fits(j.task.Msg()); err != nil {
		return err
	}
	owed, err := m.owed(j.task.Msg().Coordinator)
	if err == nil {
		owed, err = owed.Add(j.price())
	}
	if err != nil || owed.Cmp(m.cfg.CreditCap) > 0 {
		return ErrCredit
	}
	return nil
}

// fits says whether the task's model is loaded and can hold the task. An output
// ends with the context, so a larger limit asks for no more.
func (m *Machine) fits(t *typed.Task) error {
	l, ok := m.models[t.ModelID]
	switch {
	case !ok:
		return ErrModel
	case t.PromptTokens >= l.Context, min(uint64(t.PromptTokens)+uint64(t.MaxTokens), uint64(l.Context)) > uint64(l.Room):
		return ErrLong
	}
	return nil
}

// room says whether one more job can be taken. Claims made in the last window
// hold their places when counting for another claim.
func (m *Machine) room(forClaim bool) bool {
	taken := 0
	for _, j := range m.jobs {
		fresh := j.state == claimed && m.now < j.claimedAt+uint64(m.cfg.Rules.WindowMillis)
		if j.state == queued || j.state == running || forClaim && fresh {
			taken++
		}
	}
	return taken < m.cfg.Slots+m.cfg.Queue
}

// owed is what a coordinator has not settled: vouchers, and work not paid yet.
func (m *Machine) owed(c typed.Address) (sum typed.Amount, err error) {
	for _, e := range m.account(c).unsettled {
		if sum, err = sum.Add(e.Voucher.Amount); err != nil {
			return sum, err
		}
	}
	for _, j := range m.jobs {
		if j.state < claimed || j.offer.Task.Coordinator != c {
			continue
		}
		if sum, err = sum.Add(j.price()); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

// assigned takes an assignment, or the same one again over a new stream.
func (m *Machine) assigned(e AssignmentIn) error {
	msg := e.Assignment.Msg()
	j := m.byTask[msg.Task]
	if j == nil || j.state < claimed {
		return m.refuse(msg.Task, ErrUnknownTask)
	}
	a, err := claim.ValidateAssignment(j.task, m.now, e.Assignment, e.Salt, e.PromptIDs)
	switch {
	case err != nil:
		if errors.Is(err, claim.ErrNotDrawn) {
			if proof, err := evidence.ExtractTurn(j.task, e.Assignment); err == nil {
				m.do(Report{proof})
			}
		}
		return m.refuse(msg.Task, err)
	case msg.Miner != m.cfg.Operator:
		return m.refuse(msg.Task, fmt.Errorf("it is for %s: %w", msg.Miner, ErrUnknownTask))
	case j.assignment != nil && typed.ID(j.assignment) != a.Signed().ID():
		return m.refuse(msg.Task, ErrAnother)
	case (j.state == claimed || j.state == idle) && !m.room(false):
		return m.refuse(msg.Task, ErrFull)
	case j.state == claimed || j.state == idle:
		if err := m.fits(j.task.Msg()); err != nil {
			return m.refuse(msg.Task, err)
		}
	}
	j.attached, j.sent = true, 0
	switch j.state {
	case claimed, idle:
		if j.state == claimed {
			j.assignment, j.assignmentSig = msg, a.Signed().Signature()
			m.do(step.Store{Records: []step.Record{Assigned{msg, a.Signed().Signature()}}})
		}
		j.state, j.prompt, j.beat = queued, a.PromptIDs(), m.now
		m.schedule()
	case queued, running:
		m.chunk(j)
	case delivered:
		m.sendOpening(j)
	}
	return nil
}

func (m *Machine) refuse(id typed.Hash, err error) error {
	m.do(Refuse{id, err})
	return err
}

// schedule starts queued jobs while slots are free. The coordinator with the
// least work per stake comes first; within one, the oldest.
func (m *Machine) schedule() {
	busy := 0
	for _, j := range m.jobs {
		if j.state == running {
			busy++
		}
	}
	for ; busy < m.cfg.Slots; busy++ {
		var next *job
		var share uint64
		for _, j := range m.jobs {
			if j.state != queued {
				continue
			}
			v := max(m.account(j.task.Msg().Coordinator).virtual, m.virtual)
			if next == nil || v < share {
				next, share = j, v
			}
		}
		if next == nil {
			return
		}
		t := next.task.Msg()
		stake := max(next.task.Snapshot().Coordinators[t.Coordinator].Stake, 1)
		m.virtual = share
		m.account(t.Coordinator).virtual = share + (uint64(t.PromptTokens)+uint64(t.MaxTokens))<<24/stake
		next.state = running
		m.do(Run{next.id, t.ModelID, next.task.Params(), next.prompt, t.MaxTokens})
	}
}

func (m *Machine) running(id typed.Hash) *job {
	if j := m.byTask[id]; j != nil && j.state == running {
		return j
	}
	return nil
}

func (m *Machine) output(e Output) error {
	j := m.running(e.Task)
	if j == nil {
		return fmt.Errorf("output of task %s: %w", e.Task, step.ErrUnexpected)
	}
	if len(j.ids)+len(e.IDs) > int(j.task.Msg().MaxTokens) {
		err := fmt.Errorf("%w: more tokens than the task allows", ErrRunFailed)
		m.stop(j)
		m.drop(j, err)
		m.advanceAll()
		return err
	}
	j.ids = append(j.ids, e.IDs...)
	j.head = result.ExtendAll(j.head, e.IDs)
	m.chunk(j)
	return nil
}

// chunk asks for the next progress message, unless one is under way.
func (m *Machine) chunk(j *job) {
	if !j.attached || m.chunkUnderWay(j) {
		return
	}
	j.index++
	j.beat = m.now
	m.sign(j, &typed.Chunk{Task: j.id, Miner: m.cfg.Operator, Index: j.index, Count: uint32(len(j.ids)), Head: j.head})
}

func (m *Machine) chunkUnderWay(j *job) bool {
	_, ok := m.signing[step.SlotOf(&typed.Chunk{Task: j.id, Index: j.index})]
	return ok
}

func (m *Machine) chunkSigned(j *job, c *typed.Chunk, sealed step.Sealed) {
	if !j.attached || j.state == delivered {
		return
	}
	n := int(c.Count)
	m.do(SendChunk{j.id, sealed, slices.Clone(j.ids[min(j.sent, n):n])})
	j.sent = n
	if len(j.ids) > n {
		m.chunk(j)
	}
}

// outputDone commits to the output: stored first, then signed.
func (m *Machine) outputDone(e OutputDone) error {
	j := m.running(e.Task)
	if j == nil {
		return fmt.Errorf("end of task %s: %w", e.Task, step.ErrUnexpected)
	}
	defer m.advanceAll()
	if e.Finish != result.FinishStop && e.Finish != result.FinishLength || e.Salt.IsZero() {
		err := fmt.Errorf("%w: finish %d, salt %s", ErrRunFailed, e.Finish, e.Salt)
		j.state = claimed
		m.drop(j, err)
		return err
	}
	count := uint32(len(j.ids))
	commitment := result.Commit(j.head, count, e.Finish, e.Salt)
	j.state = delivered
	j.made = &Made{
		Result:  &typed.Result{Task: j.id, Miner: m.cfg.Operator, Commitment: commitment},
		Opening: &typed.Opening{Task: j.id, Miner: m.cfg.Operator, Commitment: commitment, Head: j.head, Count: count, Finish: e.Finish, Salt: e.Salt},
		IDs:     j.ids,
	}
	m.do(step.Store{Records: []step.Record{*j.made}})
	m.sign(j, j.made.Result)
	m.sign(j, j.made.Opening)
	return nil
}

func (m *Machine) sendOpening(j *job) {
	if j.attached && j.result != nil && j.opening != nil {
		m.do(SendOpening{j.id, *j.opening, *j.result, j.made.IDs})
	}
}

// stop ends the run of a job, if it has one.
func (m *Machine) stop(j *job) {
	if j.state == running {
		j.state = claimed
		m.do(Stop{j.id})
	}
}

// drop gives a job up with its reason, and tells whoever waits for it.
func (m *Machine) drop(j *job, why error) {
	m.stop(j)
	if j.attached {
		m.do(Refuse{j.id, why})
	} else {
		m.do(Skip{j.id, why})
	}
	m.close(j)
}

// close forgets a job.
func (m *Machine) close(j *job) {
	m.jobs = slices.DeleteFunc(m.jobs, func(o *job) bool { return o == j })
	delete(m.byTask, j.id)
	if j.offer != nil {
		m.do(step.Close{Group: j.id.String()})
	}
}

func (m *Machine) advanceAll() {
	if !m.ready {
		return
	}
	room := m.room(true) // counted once: many may wait
	for _, j := range slices.Clone(m.jobs) {
		was := j.state
		if was == waiting && !room && m.now >= j.opens() {
			j.why = ErrFull
			if at, _ := m.expires(j); m.now <= at {
				continue
			}
		}
		m.advance(j)
		if was == waiting && j.state == claimed {
			room = m.room(true)
		}
	}
	m.schedule()
	for _, a := range m.accounts {
		m.settle(a)
		m.claimUnpaid(a)
	}
}

// expires is when a job that has come no further is given up.
func (m *Machine) expires(j *job) (uint64, error) {
	skew := uint64(m.cfg.Rules.SkewMillis)
	t := j.task.Msg()
	switch j.state {
	case waiting:
		why := j.why
		if why == nil {
			why = ErrClaimsEnded
		}
		return j.task.ClaimEnds(), why
	case claimed: // longer than any coordinator goes on looking for a miner
		return j.task.ClaimEnds() + 2*uint64(t.ResultMillis) + uint64(t.VerdictMillis) + skew, ErrNotAssigned
	default:
		return j.assignment.Deadline + skew, ErrDeadline
	}
}

// advance does what is due for a job.
func (m *Machine) advance(j *job) {
	if m.byTask[j.id] != j || j.state == delivered { // see unpaid.go
		return
	}
	if at, why := m.expires(j); m.now > at {
		m.drop(j, why)
		return
	}
	switch j.state {
	case waiting:
		m.claim(j)
	case queued, running:
		if m.now >= j.beat+uint64(m.cfg.Rules.WindowMillis)/2 {
			m.chunk(j)
		}
	}
}

func (m *Machine) wakeJob(next uint64, j *job) uint64 {
	at, _ := m.expires(j)
	next = soonest(next, m.now, at+1)
	switch j.state {
	case waiting:
		next = soonest(next, m.now, j.opens())
	case claimed: // its place falls free
		next = soonest(next, m.now, j.claimedAt+uint64(m.cfg.Rules.WindowMillis))
	case queued, running:
		if j.attached && !m.chunkUnderWay(j) {
			next = soonest(next, m.now, j.beat+uint64(m.cfg.Rules.WindowMillis)/2)
		}
	}
	return next
}
