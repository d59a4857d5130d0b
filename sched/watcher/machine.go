package watcher

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Machine is one watcher. It is not safe for concurrent use.
type Machine struct {
	cfg    Config
	now    uint64
	halted bool

	results seen[*typed.Result]
	tasks   seen[*typed.Task]

	cases []*openCase // oldest first
	known map[evidence.Key]*openCase
	done  map[evidence.Key]bool

	out []step.Effect
}

type openCase struct {
	key      evidence.Key
	evidence evidence.Evidence
	asked    bool   // Submit is with the host
	told     bool   // gossiped
	tries    uint   // submissions so far
	next     uint64 // when to submit
}

// seen holds the first message of each slot, oldest first, bounded.
type seen[M typed.Message] struct {
	first map[evidence.Key]typed.Signed[M]
	order []sighting
}

type sighting struct {
	key evidence.Key
	at  uint64
}

// New makes a watcher.
func New(cfg Config) (*Machine, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	return &Machine{
		cfg:     cfg,
		results: seen[*typed.Result]{first: make(map[evidence.Key]typed.Signed[*typed.Result])},
		tasks:   seen[*typed.Task]{first: make(map[evidence.Key]typed.Signed[*typed.Task])},
		known:   make(map[evidence.Key]*openCase),
		done:    make(map[evidence.Key]bool),
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
		for _, c := range m.cases {
			m.submit(c)
		}
	case step.Head: // nothing here depends on it
	case step.Restore:
		return m.restore(e.Record)
	case step.StoreFailed:
		m.halted = true
		return fmt.Errorf("%w: %s", step.ErrHalted, e.Reason)
	case TaskIn:
		s := e.Task.Signed()
		return look(m, &m.tasks, evidence.DoubleTask, s)
	case ResultIn:
		return look(m, &m.results, evidence.DoubleResult, e.Result.Signed())
	case EvidenceIn:
		return m.examine(e.Evidence)
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
		if m.known[r.Fault] == nil && !m.done[r.Fault] {
			m.add(r.Fault, r.Evidence)
		}
	case Done:
		m.done[r.Fault] = true
		m.forget(r.Fault)
	default:
		return fmt.Errorf("watcher: record %T: %w", r, step.ErrRecord)
	}
	return nil
}

// look compares a message with the first of its slot.
func look[M typed.Message](m *Machine, s *seen[M], kind evidence.Kind, msg typed.Signed[M]) error {
	key := keyOf(kind, msg)
	first, ok := s.first[key]
	if !ok {
		s.add(key, msg, m.now, m.cfg.MaxSeen)
		return nil
	}
	if first.ID() == msg.ID() || m.known[key] != nil || m.done[key] {
		return nil
	}
	ev, err := evidence.Extract(first, msg)
	if err != nil {
		return err
	}
	m.open(key, ev)
	return nil
}

func keyOf[M typed.Message](kind evidence.Kind, msg typed.Signed[M]) evidence.Key {
	key, err := evidence.Evidence{Kind: kind, A: piece(msg), B: piece(msg)}.Key()
	if err != nil { // kind and message are chosen together above
		panic("watcher: " + err.Error())
	}
	return key
}

func piece[M typed.Message](msg typed.Signed[M]) evidence.Piece {
	return evidence.Piece{Body: typed.Encode(msg.Msg()), Signature: msg.Signature()}
}

// examine takes evidence somebody else made.
func (m *Machine) examine(ev evidence.Evidence) error {
	key, err := ev.Key()
	if err != nil {
		return err
	}
	if m.known[key] != nil || m.done[key] {
		return nil
	}
	if _, err := ev.Verify(m.cfg.Domain); err != nil {
		return err
	}
	m.open(key, ev)
	return nil
}

// open stores a new case before anything is done about it.
func (m *Machine) open(key evidence.Key, ev evidence.Evidence) {
	m.do(step.Store{Records: []step.Record{Case{key, ev}}})
	c := m.add(key, ev)
	if !m.cfg.Submit {
		m.gossip(c)
	}
	m.submit(c)
}

func (m *Machine) add(key evidence.Key, ev evidence.Evidence) *openCase {
	c := &openCase{key: key, evidence: ev}
	m.cases = append(m.cases, c)
	m.known[key] = c
	return c
}

func (m *Machine) submit(c *openCase) {
	if !m.cfg.Submit || c.asked || m.now < c.next {
		return
	}
	c.asked = true
	c.tries++
	m.do(Submit{c.key, c.evidence})
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

func (s *seen[M]) add(key evidence.Key, msg typed.Signed[M], now uint64, limit int) {
	for len(s.order) >= limit {
		s.drop()
	}
	s.first[key] = msg
	s.order = append(s.order, sighting{key, now})
}

func (s *seen[M]) expire(now, hold uint64) {
	for len(s.order) > 0 && now > s.order[0].at+hold {
		s.drop()
	}
}

func (s *seen[M]) drop() {
	delete(s.first, s.order[0].key)
	s.order = s.order[1:]
}
