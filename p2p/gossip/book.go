package gossip

import (
	"fmt"
	"sync"

	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// slot is where a signer may put one message.
type slot struct {
	kind typed.Kind
	who  typed.Address // coordinator of a task, else the miner
	what typed.Hash    // task; of a task, its number
}

func taskSlot(m *typed.Task) slot {
	var n typed.Hash
	for i := range 8 {
		n[i], n[8+i] = byte(m.Epoch>>(8*i)), byte(m.Seq>>(8*i))
	}
	return slot{typed.KindTask, m.Coordinator, n}
}

// said is what a slot holds.
type said struct {
	ids   [2]typed.Hash
	n     int
	first any // typed.Signed of ids[0]
	until uint64
}

// waiting is a message published again later.
type waiting struct {
	topic string
	data  []byte
	until uint64
}

type known struct {
	task  task.Valid
	until uint64
}

type presenceKey struct {
	operator typed.Address
	peer     string
}

type counted struct {
	counter, issuedAt uint64
	until             uint64
}

// book is what gossip remembers. Everything in it is bounded in number and in
// time, and its methods are short: they run on the validation path.
type book struct {
	mu       sync.Mutex
	tasks    map[typed.Hash]known
	live     map[typed.Address]int // tasks by coordinator
	slots    map[slot]*said
	parked   map[typed.Hash][]waiting // by the task they wait for
	nParked  int
	future   map[uint64][]waiting // tasks, by the epoch they wait for
	nFuture  int
	proven   map[evidence.Key]uint64 // until
	presence map[presenceKey]counted
	peers    map[typed.Address]int // presences by operator

	out chan Delivery
}

func newBook() *book {
	return &book{
		tasks: make(map[typed.Hash]known), live: make(map[typed.Address]int), slots: make(map[slot]*said),
		parked: make(map[typed.Hash][]waiting), future: make(map[uint64][]waiting),
		proven: make(map[evidence.Key]uint64), presence: make(map[presenceKey]counted),
		peers: make(map[typed.Address]int),
		out:   make(chan Delivery, maxDeliveries),
	}
}

func (b *book) task(id typed.Hash) task.Valid {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.tasks[id].task
}

// peek refuses what admit would refuse, before anything costly is done.
func (b *book) peek(s slot, id typed.Hash) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.refuses(s, id)
}

func (b *book) refuses(s slot, id typed.Hash) error {
	h, field := b.slots[s], s.kind.String()
	switch {
	case h == nil:
		return nil
	case h.ids[0] == id || (h.n == 2 && h.ids[1] == id):
		return fault.Ignore(field, ErrDuplicate)
	case h.n == 2:
		return fault.Ignore(field, ErrTooMany)
	}
	return nil
}

// push queues a delivery; the lock is held.
func (b *book) push(d Delivery) error {
	select {
	case b.out <- d:
		return nil
	default:
		return fault.Ignore("delivery", fmt.Errorf("%d wait: %w", maxDeliveries, ErrFull))
	}
}

// admit puts a checked message in its slot and queues its delivery: in when it
// is the first there, a Conflict when it is the second.
func admit[M typed.Message](b *book, s slot, signed typed.Signed[M], until uint64, in Delivery, conflict func(first typed.Signed[M]) Conflict) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refuses(s, signed.ID()); err != nil {
		return err
	}
	h := b.slots[s]
	if h == nil {
		if len(b.slots) >= maxSlots {
			return fault.Ignore(s.kind.String(), ErrFull)
		}
		if err := b.push(in); err != nil {
			return err
		}
		b.slots[s] = &said{ids: [2]typed.Hash{signed.ID()}, n: 1, first: signed, until: until}
		return nil
	}
	if err := b.push(conflict(h.first.(typed.Signed[M]))); err != nil {
		return err
	}
	h.ids[1], h.n, h.until = signed.ID(), 2, max(h.until, until)
	return nil
}

// room says whether one more task of a coordinator is remembered.
func (b *book) room(coordinator typed.Address) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.tasks) >= maxTasks || b.live[coordinator] >= maxTasksPerSign {
		return fault.Ignore("Task", ErrFull)
	}
	return nil
}

// adopt remembers a task.
func (b *book) adopt(t task.Valid) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.tasks[t.ID()]; ok {
		return
	}
	b.tasks[t.ID()] = known{t, taskEnds(t)}
	b.live[t.Msg().Coordinator]++
}

// taskEnds is when a task and all about it may be forgotten.
func taskEnds(t task.Valid) uint64 {
	m := t.Msg()
	return m.IssuedAt + uint64(m.ClaimMillis) + uint64(m.ResultMillis) + uint64(m.VerdictMillis) + lingerMillis
}

// park keeps a message until its task comes. come says that it has come in the
// meantime, kept that the message will be found by unpark.
func (b *book) park(id typed.Hash, w waiting) (kept, come bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.tasks[id]; ok {
		return false, true
	}
	if b.nParked >= maxParked || len(b.parked[id]) >= maxParkedTask {
		return false, false
	}
	b.parked[id] = append(b.parked[id], w)
	b.nParked++
	return true, false
}

// unpark takes the messages that waited for a task.
func (b *book) unpark(id typed.Hash) []waiting {
	b.mu.Lock()
	defer b.mu.Unlock()
	list := b.parked[id]
	delete(b.parked, id)
	b.nParked -= len(list)
	return list
}

// parkEpoch keeps a task until its epoch is known.
func (b *book) parkEpoch(e uint64, w waiting) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.nFuture >= maxFuture {
		return false
	}
	b.future[e] = append(b.future[e], w)
	b.nFuture++
	return true
}

// unparkEpochs takes the tasks of every epoch up to e.
func (b *book) unparkEpochs(e uint64) []waiting {
	b.mu.Lock()
	defer b.mu.Unlock()
	var list []waiting
	for at, ws := range b.future {
		if at <= e {
			list = append(list, ws...)
			b.nFuture -= len(ws)
			delete(b.future, at)
		}
	}
	return list
}

// prove delivers evidence once per key.
func (b *book) prove(k evidence.Key, until uint64, in Delivery) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.proven[k]; ok {
		return fault.Ignore("Evidence", ErrDuplicate)
	}
	if len(b.proven) >= maxEvidence {
		return fault.Ignore("Evidence", ErrFull)
	}
	if err := b.push(in); err != nil {
		return err
	}
	b.proven[k] = until
	return nil
}

func (b *book) isProven(k evidence.Key) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	_, ok := b.proven[k]
	return ok
}

// hear delivers a presence newer than the last of the same peer, and not too
// soon after it.
func (b *book) hear(m *typed.Presence, until uint64, in Delivery) error {
	k := presenceKey{m.Operator, string(m.PeerID)}
	b.mu.Lock()
	defer b.mu.Unlock()
	last, ok := b.presence[k]
	switch {
	case ok && m.Counter <= last.counter:
		return fault.Ignore("Presence.counter", fmt.Errorf("%d after %d: %w", m.Counter, last.counter, ErrCounter))
	case ok && m.IssuedAt < last.issuedAt+presenceGapMillis:
		return fault.Ignore("Presence.issuedAt", fmt.Errorf("%d after %d: %w", m.IssuedAt, last.issuedAt, ErrTooSoon))
	case !ok && (len(b.presence) >= maxPresence || b.peers[m.Operator] >= maxPeersHeard):
		return fault.Ignore("Presence", ErrFull)
	}
	if err := b.push(in); err != nil {
		return err
	}
	if !ok {
		b.peers[m.Operator]++
	}
	b.presence[k] = counted{m.Counter, m.IssuedAt, until}
	return nil
}

// prune forgets what is over.
func (b *book) prune(now uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for id, k := range b.tasks {
		if k.until < now {
			delete(b.tasks, id)
			who := k.task.Msg().Coordinator
			if b.live[who]--; b.live[who] == 0 {
				delete(b.live, who)
			}
		}
	}
	for s, h := range b.slots {
		if h.until < now {
			delete(b.slots, s)
		}
	}
	b.nParked -= prune(b.parked, now)
	b.nFuture -= prune(b.future, now)
	for k, until := range b.proven {
		if until < now {
			delete(b.proven, k)
		}
	}
	for k, c := range b.presence {
		if c.until < now {
			delete(b.presence, k)
			if b.peers[k.operator]--; b.peers[k.operator] == 0 {
				delete(b.peers, k.operator)
			}
		}
	}
}

func prune[K comparable](m map[K][]waiting, now uint64) (gone int) {
	for k, list := range m {
		var keep []waiting
		for _, w := range list {
			if w.until >= now {
				keep = append(keep, w)
			}
		}
		gone += len(list) - len(keep)
		if len(keep) == 0 {
			delete(m, k)
		} else {
			m[k] = keep
		}
	}
	return gone
}

func (b *book) sizes() (tasks, parked, slots int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.tasks), b.nParked + b.nFuture, len(b.slots)
}
