package miner

import (
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// maxJobs bounds the tasks a miner thinks about at once.
const maxJobs = 4096

// Machine is one miner. It is not safe for concurrent use.
type Machine struct {
	cfg     Config
	now     uint64
	head    epoch.Final
	hasHead bool
	ready   bool // head and clock are known, records taken up
	halted  bool

	guard    *Guard
	models   map[typed.Hash]Loaded
	jobs     []*job // oldest first
	byTask   map[typed.Hash]*job
	accounts []*account   // in order of first contact
	cost     typed.Amount // of a settlement; zero while unknown
	virtual  uint64       // fair share: the work per stake of whoever ran last
	signing  map[step.Slot]pending

	out []step.Effect
}

// pending is a signature asked for.
type pending struct {
	job     *job
	message typed.Message
}

// New makes a miner that knows nothing yet: give it its records, the head, the
// time and the models.
func New(cfg Config) (*Machine, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	return &Machine{
		cfg:     cfg,
		models:  make(map[typed.Hash]Loaded),
		byTask:  make(map[typed.Hash]*job),
		signing: make(map[step.Slot]pending),
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
		return step.ErrHalted
	}
	switch e := e.(type) {
	case step.Clock:
		m.now = max(m.now, e.Now)
		m.begin()
		m.advanceAll()
	case step.Head:
		m.head, m.hasHead = e.Final, true
		m.begin()
		m.advanceAll()
	case step.Restore:
		return m.restore(e.Record)
	case step.Signed:
		return m.signed(e)
	case step.SignRefused:
		return m.refused(e)
	case step.StoreFailed:
		m.halted = true
		for _, j := range m.jobs {
			m.stop(j)
		}
		return fmt.Errorf("%w: %s", step.ErrHalted, e.Reason)
	case Models:
		m.models = make(map[typed.Hash]Loaded, len(e.Loaded))
		for _, l := range e.Loaded {
			m.models[l.Model] = l
		}
		m.advanceAll()
	case Settled:
		m.settled(e)
	case SettleFailed:
		m.settleFailed(e)
	case Cost:
		m.cost = e.Settle
		m.advanceAll()
	case Closing:
		m.account(e.Coordinator).closing = e.Until != 0
		m.advanceAll()
	default:
		if a, ok := e.(AssignmentIn); ok && !m.ready {
			return m.refuse(a.Assignment.Msg().Task, ErrNotReady)
		}
		if !m.ready {
			return fmt.Errorf("%T: %w", e, ErrNotReady)
		}
		return m.work(e)
	}
	return nil
}

// work takes the events of tasks.
func (m *Machine) work(e step.Event) error {
	switch e := e.(type) {
	case TaskIn:
		m.offered(e.Task)
	case ResultIn:
		m.othersResult(e.Result)
	case VerdictIn:
		return m.verdict(e.Verdict)
	case AssignmentIn:
		return m.assigned(e)
	case Output:
		return m.output(e)
	case OutputDone:
		return m.outputDone(e)
	case OutputFailed:
		if j := m.running(e.Task); j != nil {
			j.state = claimed
			m.drop(j, fmt.Errorf("%w: %s", ErrRunFailed, e.Reason))
			m.advanceAll()
		}
	case StreamLost:
		if j := m.byTask[e.Task]; j != nil {
			j.attached = false
		}
	case UnpaidFiled:
		m.filed(e)
	case UnpaidFailed:
		m.unpaidFailed(e)
	case UnpaidEnded:
		return m.unpaidEnded(e)
	default:
		return fmt.Errorf("miner: %T: %w", e, step.ErrUnknownEvent)
	}
	return nil
}

func (m *Machine) do(effects ...step.Effect) { m.out = append(m.out, effects...) }

func (m *Machine) sign(j *job, msg typed.Message) {
	slot := step.SlotOf(msg)
	m.signing[slot] = pending{j, msg}
	m.do(step.Sign{Slot: slot, Message: msg})
}

// begin takes up the records once head and clock are known.
func (m *Machine) begin() {
	if m.ready || !m.hasHead || m.now == 0 {
		return
	}
	m.ready = true
	known := m.guard != nil && m.cfg.Journal != step.JournalUnknown
	if !known {
		g := Guard{Born: m.now}
		if m.guard == nil && m.cfg.Journal == step.JournalNewKey {
			g.Born = 0
		}
		m.guard = &g
		m.do(step.Store{Records: []step.Record{g}})
	}
	for _, j := range slices.Clone(m.jobs) {
		m.resume(j)
	}
}

// tooOld reports a task this key may have served with another database.
func (m *Machine) tooOld(t *typed.Task) bool {
	return m.guard.Born != 0 && t.IssuedAt <= m.guard.Born+uint64(m.cfg.Rules.SkewMillis)
}

func (m *Machine) restore(r step.Record) error {
	if m.ready {
		return fmt.Errorf("%s record after the first head: %w", r.Kind(), step.ErrRecord)
	}
	switch r := r.(type) {
	case Guard:
		m.guard = &r
	case Ledger:
		m.account(r.Coordinator).ledger = r.Ledger
	case Earned:
		a := m.account(r.Voucher.Coordinator)
		a.unsettled = append(a.unsettled, r)
	case Offer:
		if r.Task == nil || r.Claim == nil || typed.ID(r.Task) != r.Claim.Task {
			return fmt.Errorf("offer: its task has another id: %w", step.ErrRecord)
		}
		j := &job{id: r.Claim.Task, offer: &r, state: claimed, rank: int(r.Claim.Rank)}
		m.jobs = append(m.jobs, j)
		m.byTask[j.id] = j
	case Assigned:
		j := m.byTask[r.Assignment.Task]
		if j == nil {
			return fmt.Errorf("assignment of task %s: no claim: %w", r.Assignment.Task, step.ErrRecord)
		}
		j.assignment, j.assignmentSig, j.state = r.Assignment, r.Signature, idle
	case Made:
		j := m.byTask[r.Result.Task]
		if j == nil || j.assignment == nil {
			return fmt.Errorf("result for task %s: no assignment: %w", r.Result.Task, step.ErrRecord)
		}
		j.made, j.ids, j.state = &r, r.IDs, delivered
	case Filed:
		j := m.byTask[r.Task]
		if j == nil || j.made == nil {
			return fmt.Errorf("claim of task %s: no result: %w", r.Task, step.ErrRecord)
		}
		j.claim = claimFiled
		j.answerBy = r.AnswerBy
	default:
		return fmt.Errorf("miner: record %T: %w", r, step.ErrRecord)
	}
	return nil
}

// resume takes up a restored job. A result made is published again as it was
// signed; an assignment without one waits for the coordinator to ask again. What
// was delivered in an epoch that is past is only owed for any more.
func (m *Machine) resume(j *job) {
	t := j.offer.Task
	if m.tooOld(t) {
		m.close(j)
		return
	}
	snap, ok := m.head.Snapshot(t.Epoch)
	if ok {
		signed, err := typed.Verify(m.cfg.Domain, t, j.offer.Signature)
		if err == nil {
			j.task, err = task.Check(m.cfg.Rules, snap, signed, j.offer.Params)
		}
		ok = err == nil // or else rules or network changed under the database
	}
	if !ok && (j.state != delivered || m.cfg.Unpaid.WindowMillis == 0) {
		m.close(j)
		return
	}
	j.head = result.Start(j.id, m.cfg.Operator)
	j.claimedAt = t.IssuedAt
	m.account(t.Coordinator)
	if ok {
		m.do(step.Know{Task: j.task})
	}
	if j.state == delivered {
		if ok {
			m.sign(j, j.made.Result)
		}
		m.sign(j, j.made.Opening)
	}
}

func (m *Machine) signed(e step.Signed) error {
	p, ok := m.signing[e.Slot]
	if !ok {
		return fmt.Errorf("signature of %s: %w", e.Slot, step.ErrUnexpected)
	}
	delete(m.signing, e.Slot)
	j := p.job
	if m.byTask[j.id] != j {
		return nil // dropped meanwhile
	}
	sealed := step.Sealed{Message: p.message, Signature: e.Signature}
	switch msg := p.message.(type) {
	case *typed.Claim:
		m.do(step.Publish{Model: j.task.Msg().ModelID, Sealed: sealed})
	case *typed.Chunk:
		m.chunkSigned(j, msg, sealed)
	case *typed.Result:
		j.result = &sealed
		m.do(step.Publish{Model: j.task.Msg().ModelID, Sealed: sealed})
		m.sendOpening(j)
	case *typed.Opening:
		j.opening = &sealed
		m.sendOpening(j)
	}
	return nil
}

func (m *Machine) refused(e step.SignRefused) error {
	p, ok := m.signing[e.Slot]
	if !ok {
		return fmt.Errorf("refusal of %s: %w", e.Slot, step.ErrUnexpected)
	}
	delete(m.signing, e.Slot)
	err := fmt.Errorf("%s: %w: %s", e.Slot, ErrSignRefused, e.Reason)
	if m.byTask[p.job.id] == p.job && e.Slot.Kind != typed.KindChunk {
		m.drop(p.job, err)
	}
	return err
}

// account is what one coordinator owes, and its share of the work.
type account struct {
	coordinator typed.Address
	ledger      voucher.Ledger
	unsettled   []Earned // index order
	gaps        []gap    // oldest first
	closing     bool     // it announced to take its escrow back
	settling    bool
	tries       uint
	next        uint64 // earliest next settlement
	virtual     uint64 // work done per stake
}

func (m *Machine) account(c typed.Address) *account {
	for _, a := range m.accounts {
		if a.coordinator == c {
			return a
		}
	}
	a := &account{coordinator: c}
	m.accounts = append(m.accounts, a)
	return a
}

// Wake is the next time the machine wants a Clock, 0 for none.
func (m *Machine) Wake() uint64 {
	next := uint64(0)
	for _, j := range m.jobs {
		if j.state == delivered {
			next = m.wakeUnpaid(next, j)
		} else if !j.task.IsZero() {
			next = m.wakeJob(next, j)
		}
	}
	for _, a := range m.accounts {
		if !a.settling && len(a.unsettled) > 0 {
			next = soonest(next, m.now, a.next)
			if age := m.cfg.Settle.AgeMillis; age > 0 {
				next = soonest(next, m.now, max(a.next, a.unsettled[0].At+age))
			}
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
