package coordinator

import (
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

// Machine is one coordinator. It is not safe for concurrent use.
type Machine struct {
	cfg     Config
	now     uint64
	head    epoch.Final
	hasHead bool
	resumed bool // restored jobs have been taken up
	halted  bool

	guard   *Guard
	counter Counter
	ledgers map[typed.Address]*Ledger

	waiting   []*job // requests without a task, oldest first
	proving   *proof // what waiting[0] is being proved for
	jobs      []*job // tasks not closed, oldest first
	byTask    map[typed.Hash]*job
	byRequest map[string]*job // not finished
	signing   map[step.Slot]pending

	answers map[unpaid.Key]*answer // to claims of unpaid results
	order   []*answer              // all of them and some that are gone, oldest first
	claims  []*answer              // those that are claimed, oldest first

	out []step.Effect
}

// proof is the number a VRF proof was asked for.
type proof struct {
	epoch, seq uint64
}

// pending is a signature asked for.
type pending struct {
	job     *job
	attempt *attempt // nil for the Task
	message typed.Message
}

// New makes a coordinator that knows nothing yet: give it its records, the head
// and the time.
func New(cfg Config) (*Machine, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	return &Machine{
		cfg:       cfg,
		ledgers:   make(map[typed.Address]*Ledger),
		byTask:    make(map[typed.Hash]*job),
		byRequest: make(map[string]*job),
		signing:   make(map[step.Slot]pending),
		answers:   make(map[unpaid.Key]*answer),
	}, nil
}

// Step takes one event and returns what is to be done, in order.
func (m *Machine) Step(e step.Event) ([]step.Effect, error) {
	m.out = nil
	err := m.take(e)
	return m.out, err
}

func (m *Machine) take(e step.Event) error {
	if m.halted {
		if r, ok := e.(Request); ok {
			m.do(Finish{Request: r.ID, Err: step.ErrHalted})
		}
		return step.ErrHalted
	}
	switch e := e.(type) {
	case step.Clock:
		m.now = max(m.now, e.Now)
		m.resume()
		m.advanceAll()
	case step.Head:
		return m.takeHead(e.Final)
	case step.Restore:
		return m.restore(e.Record)
	case step.Signed:
		return m.signed(e)
	case step.SignRefused:
		return m.refused(e)
	case step.StoreFailed:
		return m.halt(e.Reason)
	case Request:
		m.request(e)
	case Cancel:
		if j := m.byRequest[e.Request]; j != nil {
			m.fail(j, ErrCanceled)
			m.advance(j)
		}
	case Proved:
		return m.proved(e)
	case ProveFailed:
		return m.proveFailed(e)
	case ClaimIn:
		m.claimed(e.Claim)
	case ResultIn:
		return m.resulted(e.Result)
	case ChunkIn:
		return m.progressed(e)
	case OpeningIn:
		return m.opened(e)
	case StreamLost:
		m.streamLost(e)
	case Verified:
		return m.verified(e)
	case OwnTask:
		m.ownTask(e)
	case OwnVoucher:
		m.ownVoucher(e)
	case UnpaidFiled:
		m.unpaidFiled(e)
	case UnpaidFailed:
		m.unpaidFailed(e)
	case UnpaidEnded:
		m.forget(m.answers[unpaid.Key{Task: e.Task, Miner: e.Miner}])
	default:
		return fmt.Errorf("coordinator: %T: %w", e, step.ErrUnknownEvent)
	}
	return nil
}

func (m *Machine) do(effects ...step.Effect) { m.out = append(m.out, effects...) }

// sign asks for the signature of msg; attempt is nil for a Task.
func (m *Machine) sign(j *job, a *attempt, msg typed.Message) {
	slot := step.SlotOf(msg)
	m.signing[slot] = pending{j, a, msg}
	m.do(step.Sign{Slot: slot, Message: msg})
}

// takeHead learns the final block. The first one settles in which epochs this
// key may sign tasks.
func (m *Machine) takeHead(f epoch.Final) error {
	m.head, m.hasHead = f, true
	if !m.resumed {
		fresh := m.guard == nil && m.cfg.Journal == step.JournalNewKey
		known := m.guard != nil && m.cfg.Journal != step.JournalUnknown
		switch {
		case known:
		case fresh:
			m.setGuard(0)
		default:
			m.setGuard(f.Current + 1)
		}
	}
	m.resume()
	m.advanceAll()
	return nil
}

func (m *Machine) setGuard(first uint64) {
	if m.guard != nil {
		first = max(first, m.guard.FirstEpoch)
	}
	m.guard = &Guard{first}
	m.do(step.Store{Records: []step.Record{*m.guard}})
}

// halt gives up on everything: what the disk did not take must not be signed.
func (m *Machine) halt(reason string) error {
	m.halted = true
	err := fmt.Errorf("%w: %s", step.ErrHalted, reason)
	for _, j := range slices.Concat(m.waiting, m.jobs) {
		m.fail(j, err)
	}
	return err
}

// ownTask closes an epoch in which this key has signed what the records do not hold.
func (m *Machine) ownTask(e OwnTask) {
	known := e.Epoch < m.counter.Epoch || e.Epoch == m.counter.Epoch && e.Seq < m.counter.Next
	if known || m.guard != nil && e.Epoch < m.guard.FirstEpoch {
		return
	}
	m.setGuard(e.Epoch + 1)
}

// ownVoucher never lets an account fall behind what was signed. One that has
// leapt without knowing all of it goes on from the larger sum, one index further:
// neighbours must add up.
func (m *Machine) ownVoucher(e OwnVoucher) {
	l := m.ledger(e.Miner)
	switch {
	case e.Index > l.Index:
		l.Index, l.Cumulative = e.Index, e.Cumulative
	case e.Cumulative.Cmp(l.Cumulative) > 0:
		l.Index, l.Cumulative = l.Index+1, e.Cumulative
	default:
		return
	}
	m.do(step.Store{Records: []step.Record{*l}})
}

// voucherLeap is more vouchers than a miner leaves unsettled. Settling costs a
// fee for each index, so it is no more than that.
const voucherLeap = 1 << 14

// leap takes an account past the indices that a lost database may have held.
func (m *Machine) leap(l *Ledger) {
	if l.Guarded < m.guard.FirstEpoch {
		l.Index, l.Guarded = l.Index+voucherLeap, m.guard.FirstEpoch
	}
}

func (m *Machine) ledger(miner typed.Address) *Ledger {
	l := m.ledgers[miner]
	if l == nil {
		l = &Ledger{Miner: miner}
		m.ledgers[miner] = l
	}
	return l
}

// request admits a request or finishes it at once with the reason.
func (m *Machine) request(r Request) {
	if r.GiveUpMillis == 0 {
		r.GiveUpMillis = uint32(min(uint64(r.ClaimMillis)+2*uint64(r.ResultMillis)+uint64(r.VerdictMillis), 1<<32-1))
	}
	if err := m.admit(r); err != nil {
		m.do(Finish{Request: r.ID, Err: err})
		return
	}
	j := &job{req: r, giveUp: m.now + uint64(r.GiveUpMillis)}
	m.byRequest[r.ID] = j
	m.waiting = append(m.waiting, j)
	m.prove()
}

func (m *Machine) admit(r Request) error {
	if m.byRequest[r.ID] != nil {
		return ErrDuplicate
	}
	if !m.resumed {
		return ErrNotReady
	}
	if len(m.byRequest) >= m.cfg.MaxTasks {
		return ErrBusy
	}
	if r.ID == "" {
		return fmt.Errorf("%w: its id is empty", ErrRequest)
	}
	if r.Salt.IsZero() {
		return fmt.Errorf("%w: its salt is zero", ErrRequest)
	}
	if err := task.CheckParams(&r.Params); err != nil {
		return fmt.Errorf("%w: %w", ErrRequest, err)
	}
	if err := task.CheckShape(m.cfg.Rules, m.compose(r, 0, 0, nil)); err != nil {
		return fmt.Errorf("%w: %w", ErrRequest, err)
	}
	_, err := m.place(r.Model)
	return err
}

// place is the epoch a task for model would be made in now.
func (m *Machine) place(model typed.Hash) (*epoch.Snapshot, error) {
	snap, ok := m.head.Snapshot(m.head.Current)
	if !ok {
		return nil, ErrNotReady
	}
	if snap.Epoch < m.guard.FirstEpoch {
		return nil, fmt.Errorf("epoch %d, tasks from %d on: %w", snap.Epoch, m.guard.FirstEpoch, ErrNotYet)
	}
	if _, ok := snap.Coordinators[m.cfg.Operator]; !ok || m.head.Jailed[m.cfg.Operator] {
		return nil, fmt.Errorf("%s in epoch %d: %w", m.cfg.Operator, snap.Epoch, ErrNotCoordinator)
	}
	if p := snap.Pools[model]; p == nil || p.Total() == 0 {
		return nil, fmt.Errorf("model %s in epoch %d: %w", model, snap.Epoch, ErrNoMiners)
	}
	return snap, nil
}

// prove asks for the proof of the next number, for the oldest waiting request.
// One at a time: each task names the one before it.
func (m *Machine) prove() {
	for m.proving == nil && len(m.waiting) > 0 {
		j := m.waiting[0]
		snap, err := m.place(j.req.Model)
		if err != nil {
			m.fail(j, err)
			continue
		}
		p := &proof{epoch: snap.Epoch}
		if m.counter.Epoch == snap.Epoch {
			p.seq = m.counter.Next
		}
		m.proving = p
		m.do(ProveVRF{j.req.ID, lottery.Alpha(snap.Word, j.req.Model, p.seq)})
	}
}

// unwait takes a request that ended off the queue.
func (m *Machine) unwait(j *job) {
	i := slices.Index(m.waiting, j)
	if i < 0 {
		return
	}
	m.waiting = slices.Delete(m.waiting, i, i+1)
	if i == 0 {
		m.proving = nil
	}
}

func (m *Machine) provingFor(request string) *job {
	if m.proving == nil || m.waiting[0].req.ID != request {
		return nil
	}
	return m.waiting[0]
}

func (m *Machine) proveFailed(e ProveFailed) error {
	j := m.provingFor(e.Request)
	if j == nil {
		return fmt.Errorf("proof for request %q: %w", e.Request, step.ErrUnexpected)
	}
	m.fail(j, fmt.Errorf("%w: %s", ErrProve, e.Reason))
	m.prove()
	return nil
}

// proved turns the oldest request into a task.
func (m *Machine) proved(e Proved) error {
	j := m.provingFor(e.Request)
	if j == nil {
		return fmt.Errorf("proof for request %q: %w", e.Request, step.ErrUnexpected)
	}
	p := *m.proving
	if m.head.Current != p.epoch || p.epoch < m.guard.FirstEpoch { // the epoch turned meanwhile
		m.proving = nil
		m.prove()
		return nil
	}
	m.unwait(j)
	if m.counter.Epoch != p.epoch {
		m.counter = Counter{Epoch: p.epoch}
	}
	j.msg = m.compose(j.req, p.epoch, p.seq, e.Proof)
	j.msg.Prev = m.counter.Prev
	j.id = typed.ID(j.msg)
	j.giveUp = j.msg.IssuedAt + uint64(j.req.GiveUpMillis)
	m.counter.Next, m.counter.Prev = p.seq+1, j.id
	m.jobs = append(m.jobs, j)
	m.byTask[j.id] = j
	m.do(step.Store{Records: []step.Record{m.counter, Job{j.req, j.msg, j.id}}})
	m.sign(j, nil, j.msg)
	m.do(Started{j.req.ID, j.id})
	m.prove()
	return nil
}

func (m *Machine) compose(r Request, epoch, seq uint64, proof []byte) *typed.Task {
	return &typed.Task{
		Coordinator: m.cfg.Operator, Epoch: epoch, Seq: seq, ModelID: r.Model, VRFProof: proof,
		ParamsHash: typed.ID(&r.Params), PromptTokens: uint32(len(r.PromptIDs)), MaxTokens: r.MaxTokens,
		InputPrice: r.InputPrice, OutputPrice: r.OutputPrice, Replicas: r.Replicas, IssuedAt: m.now,
		ClaimMillis: r.ClaimMillis, ResultMillis: r.ResultMillis, VerdictMillis: r.VerdictMillis,
	}
}

// signed goes on with what waited for a signature.
func (m *Machine) signed(e step.Signed) error {
	p, ok := m.signing[e.Slot]
	if !ok {
		return fmt.Errorf("signature of %s: %w", e.Slot, step.ErrUnexpected)
	}
	delete(m.signing, e.Slot)
	defer m.advance(p.job)
	switch msg := p.message.(type) {
	case *typed.Task:
		return m.taskSigned(p.job, msg, e.Signature)
	case *typed.Assignment:
		m.assignmentSigned(p.job, p.attempt, e.Signature)
	case *typed.Voucher:
		p.attempt.voucherSig = &e.Signature
		m.publish(p.job, p.attempt)
	case *typed.Verdict:
		p.attempt.verdictSig = &e.Signature
		m.publish(p.job, p.attempt)
	}
	return nil
}

// refused goes on without a signature. A number or an index that the key store
// knows otherwise means that records are missing here.
func (m *Machine) refused(e step.SignRefused) error {
	p, ok := m.signing[e.Slot]
	if !ok {
		return fmt.Errorf("refusal of %s: %w", e.Slot, step.ErrUnexpected)
	}
	delete(m.signing, e.Slot)
	defer m.advance(p.job)
	err := fmt.Errorf("%s: %w: %s", e.Slot, ErrSignRefused, e.Reason)
	switch msg := p.message.(type) {
	case *typed.Task:
		m.setGuard(msg.Epoch + 1)
		m.fail(p.job, err)
	case *typed.Assignment:
		p.attempt.ended, p.attempt.lost = true, true
	case *typed.Voucher:
		l := m.ledger(msg.Miner)
		l.Frozen = true
		m.do(step.Store{Records: []step.Record{*l}})
		delete(m.signing, step.SlotOf(p.attempt.decided.Verdict)) // an acceptance without its voucher says nothing
		p.attempt.ended = true
		m.answer(p.job, p.attempt)
	case *typed.Verdict:
		p.attempt.ended = true
		m.answer(p.job, p.attempt)
	}
	return err
}

// fail ends a request with a named error, if it has not ended.
func (m *Machine) fail(j *job, err error) {
	if j.finished {
		return
	}
	m.finish(j, Finish{Err: err})
}

func (m *Machine) finish(j *job, f Finish) {
	j.finished = true
	delete(m.byRequest, j.req.ID)
	m.unwait(j)
	f.Request, f.Task = j.req.ID, j.id
	m.do(f)
}

// Wake is the next time the machine wants a Clock, 0 for none.
func (m *Machine) Wake() uint64 {
	next := uint64(0)
	for _, j := range m.waiting {
		next = soonest(next, m.now, j.giveUp)
	}
	for _, j := range m.jobs {
		next = j.wake(next, m.now)
	}
	for _, a := range m.claims {
		if !a.asked && m.reply(a) != nil {
			next = soonest(next, m.now, a.next)
		}
	}
	return next
}

// soonest is the smaller of next and t, if t is still to come.
func soonest(next, now, t uint64) uint64 {
	if t > now && (next == 0 || t < next) {
		return t
	}
	return next
}
