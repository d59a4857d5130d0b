package watcher

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Machine is one watcher. It is not safe for concurrent use.
type Machine struct {
	cfg    Config
	now    uint64
	head   epoch.Final
	halted bool

	results  seen[slot, *typed.Result]
	tasks    seen[slot, *typed.Task]
	vouchers seen[pairIndex, *typed.Voucher]

	cases []*openCase // oldest first
	known map[evidence.Key]*openCase
	done  map[evidence.Key]bool

	out []step.Effect
}

type openCase struct {
	key      evidence.Key
	evidence evidence.Evidence
	commit   uint64 // block of the last commit; 0 before
	asked    bool   // Commit or Submit is with the host
	told     bool   // gossiped
	tries    uint   // requests to the chain so far
	next     uint64 // when to make the next one
}

// New makes a watcher.
func New(cfg Config) (*Machine, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	return &Machine{
		cfg:      cfg,
		results:  newSeen[slot, *typed.Result](),
		tasks:    newSeen[slot, *typed.Task](),
		vouchers: newSeen[pairIndex, *typed.Voucher](),
		known:    make(map[evidence.Key]*openCase),
		done:     make(map[evidence.Key]bool),
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
		m.results.expire(m.now, m.cfg.HoldMillis)
		m.tasks.expire(m.now, m.cfg.HoldMillis)
		m.vouchers.expire(m.now, m.cfg.HoldMillis)
		m.advanceAll()
	case step.Head:
		m.head = e.Final
		m.advanceAll()
	case step.Restore:
		return m.restore(e.Record)
	case step.StoreFailed:
		m.halted = true
		return fmt.Errorf("%w: %s", step.ErrHalted, e.Reason)
	case TaskIn:
		s := e.Task.Signed()
		return look(m, &m.tasks, slot{s.Signer(), [2]uint64{s.Msg().Epoch, s.Msg().Seq}, typed.Hash{}}, s)
	case ResultIn:
		s := e.Result.Signed()
		return look(m, &m.results, slot{s.Signer(), [2]uint64{}, s.Msg().Task}, s)
	case VoucherIn:
		return errors.Join(m.voucher(e.Voucher), turn(m, e.Task, e.Voucher))
	case ClaimIn:
		return turn(m, e.Task, e.Claim)
	case AssignmentIn:
		return turn(m, e.Task, e.Assignment)
	case OpeningIn:
		return m.found(evidence.ExtractOpening(e.Opening))
	case EvidenceIn:
		return m.examine(e.Evidence)
	case Committed:
		if c := m.known[e.Key]; c != nil && c.asked {
			c.asked, c.commit, c.tries = false, e.Block, 0
			m.do(step.Store{Records: []step.Record{Case{c.key, c.evidence, c.commit}}})
			m.advance(c)
		}
	case Submitted:
		if c := m.known[e.Key]; c != nil && c.asked {
			c.asked, c.next = false, m.now+m.pause(c) // until the chain says Consumed
			m.gossip(c)
		}
	case SubmitFailed:
		if c := m.known[e.Key]; c != nil && c.asked {
			c.asked, c.next = false, m.now+m.pause(c)
			if e.Permanent {
				m.close(e.Key)
			}
		}
	case Consumed:
		m.close(e.Key)
	default:
		return fmt.Errorf("watcher: %T: %w", e, step.ErrUnknownEvent)
	}
	return nil
}

func (m *Machine) do(effects ...step.Effect) { m.out = append(m.out, effects...) }

func (m *Machine) restore(r step.Record) error {
	switch r := r.(type) {
	case Case:
		if !m.settled(r.Fault) {
			m.add(r.Fault, r.Evidence).commit = r.Commit
		}
	case Done:
		m.done[r.Fault] = true
		m.forget(r.Fault)
	default:
		return fmt.Errorf("watcher: record %T: %w", r, step.ErrRecord)
	}
	return nil
}

// examine takes evidence somebody else made.
func (m *Machine) examine(ev evidence.Evidence) error {
	key, err := ev.Key()
	if err != nil {
		return err
	}
	if m.settled(key) {
		return nil
	}
	if _, err := ev.Verify(m.cfg.Domain); err != nil {
		return err
	}
	if f, ok := ev.Facts(); ok {
		snap, _ := m.head.Snapshot(f.Epoch)
		if err := f.Check(snap); err != nil {
			return err
		}
	}
	m.open(key, ev)
	return nil
}

// found takes evidence made of messages seen; err says why there is none.
func (m *Machine) found(ev evidence.Evidence, err error) error {
	for _, harmless := range []error{evidence.ErrSame, evidence.ErrSlot, evidence.ErrAddsUp, evidence.ErrInTurn, evidence.ErrHead, evidence.ErrOpens} {
		if errors.Is(err, harmless) {
			return nil
		}
	}
	if err != nil {
		return err
	}
	key, err := ev.Key()
	if err == nil && !m.settled(key) {
		m.open(key, ev)
	}
	return err
}

// settled says that nothing more need be known of a fault.
func (m *Machine) settled(key evidence.Key) bool { return m.known[key] != nil || m.done[key] }

// open stores a new case before anything is done about it.
func (m *Machine) open(key evidence.Key, ev evidence.Evidence) {
	m.do(step.Store{Records: []step.Record{Case{key, ev, 0}}})
	c := m.add(key, ev)
	if !m.cfg.Submit {
		m.gossip(c)
	}
	m.advance(c)
}

func (m *Machine) add(key evidence.Key, ev evidence.Evidence) *openCase {
	c := &openCase{key: key, evidence: ev}
	m.cases = append(m.cases, c)
	m.known[key] = c
	return c
}

func (m *Machine) advanceAll() {
	for _, c := range m.cases {
		m.advance(c)
	}
}

// advance asks for the next transaction of a case when it is due. One sent now
// is in the block after the head at the earliest.
func (m *Machine) advance(c *openCase) {
	if !m.cfg.Submit || c.asked || m.now < c.next {
		return
	}
	switch block := m.head.Block + 1; {
	case c.commit == 0 || block > c.commit+m.cfg.CommitMax:
		c.asked = true
		c.tries++
		m.do(Commit{c.key})
	case block >= c.commit+m.cfg.CommitMin:
		c.asked = true
		c.tries++
		m.do(Submit{c.key, c.evidence})
	}
}

func (m *Machine) gossip(c *openCase) {
	if !c.told {
		c.told = true
		m.do(Gossip{c.evidence})
	}
}

// pause doubles with every submission, up to 64 times the first.
func (m *Machine) pause(c *openCase) uint64 { return m.cfg.RetryMillis << min(c.tries-1, 6) }

// close ends a fault for ever. One that this watcher never saw is remembered
// too: its evidence may still come by.
func (m *Machine) close(key evidence.Key) {
	if m.done[key] {
		return
	}
	m.done[key] = true
	m.do(step.Store{Records: []step.Record{Done{key}}})
	if m.forget(key) {
		m.do(step.Close{Group: key.Hash().String()})
	}
}

func (m *Machine) forget(key evidence.Key) bool {
	c := m.known[key]
	if c == nil {
		return false
	}
	delete(m.known, key)
	kept := m.cases[:0:0]
	for _, o := range m.cases {
		if o != c {
			kept = append(kept, o)
		}
	}
	m.cases = kept
	return true
}

// Wake is the next time the machine wants a Clock, 0 for none.
func (m *Machine) Wake() uint64 {
	next := uint64(0)
	for _, c := range m.cases {
		if m.cfg.Submit && !c.asked && c.next > m.now && (next == 0 || c.next < next) {
			next = c.next
		}
	}
	return next
}
