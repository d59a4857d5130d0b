package step_test

import (
	"container/heap"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// sim connects machines in one thread: a queue of what happens when is the
// clock, the network and the engines. Every run is a function of its seed.
type sim struct {
	w     *steptest.World
	rng   *rand.Rand
	now   uint64
	items items
	count uint64 // items so far, to break ties
	nodes []*node
	open  map[streamKey]uint64 // streams, with the time of the last frame under way

	delay [2]uint64 // of a message, least and most
	lost  int       // gossip messages lost, per mille
	cut   int       // stream frames that break the stream, per mille
	crash func(n *node, e step.Effect) bool
	down  uint64 // how long a node that crashed is
	deaf  *node  // hears no verdicts

	signed   map[signature][]typed.Message // what each slot was ever signed with
	refused  []string                      // what the key stores had to prevent
	requests []*request
	slashed  []typed.Address
	claims   map[unpaid.Key]string // of unpaid results, and how they ended; "" while open
	labels   []typed.Hash
	trace    func(n *node, format string, args ...any)
}

type signature struct {
	signer typed.Address
	slot   step.Slot
}

type request struct {
	id       string
	ended    bool
	err      error
	ids      []uint32
	streamed []uint32
	at       uint64
}

type streamKey struct {
	task  typed.Hash
	miner typed.Address
}

type item struct {
	at, n uint64
	run   func()
}

type items []item

func (q items) Len() int { return len(q) }
func (q items) Less(i, j int) bool {
	return q[i].at < q[j].at || q[i].at == q[j].at && q[i].n < q[j].n
}
func (q items) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *items) Push(x any)   { *q = append(*q, x.(item)) }
func (q *items) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

type machine interface {
	Step(step.Event) ([]step.Effect, error)
	Wake() uint64
}

// node is one machine with its host.
type node struct {
	s      *sim
	key    steptest.Key
	skew   int64
	disk   *steptest.Disk
	make   func(j step.Journal) machine
	decode func(string, []byte) (step.Record, error)

	machine machine // nil while down
	life    int
	wake    uint64
	tasks   map[typed.Hash]task.Valid
	parked  map[typed.Hash][]step.Publish
	seen    map[typed.Hash]bool

	lie     bool // outputs wrong tokens
	twice   bool // publishes a second result
	effects int  // carried out so far
}

func newSim(w *steptest.World, seed uint64) *sim {
	return &sim{w: w, rng: rand.New(rand.NewPCG(seed, 1)), now: steptest.Start, open: map[streamKey]uint64{},
		delay: [2]uint64{5, 5}, down: 300, signed: map[signature][]typed.Message{}, claims: map[unpaid.Key]string{}, trace: func(*node, string, ...any) {}}
}

func (s *sim) after(ms uint64, run func()) {
	s.count++
	heap.Push(&s.items, item{s.now + ms, s.count, run})
}

func (s *sim) latency() uint64 { return s.delay[0] + s.rng.Uint64N(s.delay[1]-s.delay[0]+1) }

// run goes on until nothing is left to happen before the given time.
func (s *sim) run(until uint64) {
	for len(s.items) > 0 && s.items[0].at <= until {
		i := heap.Pop(&s.items).(item)
		s.now = i.at
		i.run()
	}
	s.now = max(s.now, until)
}

func (s *sim) add(n *node) *node {
	n.s = s
	n.disk = steptest.NewDisk(s.w, n.key)
	s.nodes = append(s.nodes, n)
	n.start(step.JournalNewKey)
	return n
}

func (n *node) clock() uint64 { return uint64(int64(n.s.now) + n.skew) }

// start is the host's start: records, head, time, models.
func (n *node) start(j step.Journal) {
	n.machine, n.wake = n.make(j), 0
	n.tasks, n.parked, n.seen = map[typed.Hash]task.Valid{}, map[typed.Hash][]step.Publish{}, map[typed.Hash]bool{}
	life := n.life
	for _, r := range n.disk.Open(n.decode) {
		n.step(step.Restore{Record: r})
	}
	n.step(step.Head{Final: n.s.w.Final})
	n.step(step.Clock{Now: n.clock()})
	if n.life == life {
		n.begun()
	}
}

// die is a kill -9: what was not on disk is gone, streams break.
func (n *node) die(down uint64) {
	n.s.trace(n, "killed")
	n.machine = nil
	n.life++
	for _, k := range n.s.openStreams() {
		if c := n.s.coordinatorOf(); n == c || n.key.Address == k.miner {
			n.s.breakStream(k, "peer gone")
		}
	}
	n.s.after(down, func() {
		n.s.trace(n, "started again")
		n.forgetRequests()
		n.start(step.JournalComplete)
	})
}

// deliver gives an event to the node later, unless it has died meanwhile.
func (n *node) deliver(ms uint64, e step.Event) {
	life := n.life
	n.s.after(ms, func() {
		if n.machine != nil && n.life == life {
			n.step(step.Clock{Now: n.clock()})
			if n.machine != nil && n.life == life {
				n.step(e)
			}
		}
	})
}

func (n *node) step(e step.Event) {
	if n.machine == nil {
		return
	}
	effects, err := n.machine.Step(e)
	_, quiet := e.(step.Clock)
	if !quiet || len(effects) > 0 {
		n.s.trace(n, "< %s", n.s.event(e))
	}
	if err != nil {
		n.s.trace(n, "  ! %s", n.s.names(err.Error()))
	}
	life := n.life
	for _, f := range effects {
		if n.s.crash != nil && n.s.crash(n, f) {
			n.die(n.s.down)
			return
		}
		n.s.trace(n, "  > %s", n.s.effect(f))
		n.effects++
		if !n.perform(f) || n.life != life {
			return
		}
	}
	if at := n.machine.Wake(); at != 0 && at != n.wake {
		n.wake = at
		ms := uint64(max(int64(at)-int64(n.clock()), 1))
		n.s.after(ms, func() {
			if n.life == life && n.machine != nil {
				n.step(step.Clock{Now: n.clock()})
			}
		})
	}
}

// common carries out the effects that every host knows.
func (n *node) common(e step.Effect) (known, goOn bool) {
	switch e := e.(type) {
	case step.Store:
		n.disk.Put(e)
	case step.Close:
		n.disk.Close(e)
	case step.Sign:
		if err := n.disk.Reserve(e); err != nil {
			n.s.refused = append(n.s.refused, n.key.Name+": "+err.Error())
			n.deliver(0, step.SignRefused{Slot: e.Slot, Reason: err.Error()})
			return true, true
		}
		if n.s.crash != nil && n.s.crash(n, e) { // between writing and signing
			n.die(n.s.down)
			return true, false
		}
		sig, fresh := n.disk.Sign(e)
		if fresh && !e.Slot.Volatile() {
			k := signature{n.key.Address, e.Slot}
			n.s.signed[k] = append(n.s.signed[k], e.Message)
		}
		n.deliver(0, step.Signed{Slot: e.Slot, Signature: sig})
	case step.Know:
		n.tasks[e.Task.ID()] = e.Task
	case step.Publish:
		n.s.gossip(n, e)
	default:
		return false, true
	}
	return true, true
}

// gossip spreads a message to all others.
func (s *sim) gossip(from *node, p step.Publish) {
	for _, n := range s.nodes {
		if n == from || s.rng.IntN(1000) < s.lost {
			continue
		}
		s.after(s.latency(), func() {
			if n.machine != nil {
				n.hear(p)
			}
		})
	}
}

// hear is the gossip layer: validate, park what is early, pass on what is new.
func (n *node) hear(p step.Publish) {
	d, w := n.s.w.Domain, n.s.w
	id := typed.ID(p.Message)
	if n.seen[id] {
		return
	}
	park := func(t typed.Hash) bool {
		_, known := n.tasks[t]
		if !known {
			n.parked[t] = append(n.parked[t], p)
		}
		return !known
	}
	now := n.clock()
	switch m := p.Message.(type) {
	case *typed.Task:
		t, err := task.Validate(w.Rules, w.Snapshot(), now, steptest.Must(typed.Verify(d, m, p.Signature)), p.Params)
		if err != nil {
			return
		}
		n.seen[id], n.tasks[id] = true, t
		n.taskIn(t)
		early := n.parked[id]
		delete(n.parked, id)
		for _, p := range early {
			if n.machine != nil {
				n.hear(p)
			}
		}
	case *typed.Claim:
		if park(m.Task) {
			return
		}
		if c, err := claim.Validate(n.tasks[m.Task], now, steptest.Must(typed.Verify(d, m, p.Signature))); err == nil {
			n.seen[id] = true
			n.claimIn(c)
		}
	case *typed.Result:
		if park(m.Task) {
			return
		}
		if r, err := result.Validate(n.tasks[m.Task], steptest.Must(typed.Verify(d, m, p.Signature))); err == nil {
			n.seen[id] = true
			n.resultIn(r)
		}
	case *typed.Verdict:
		if n == n.s.deaf || park(m.Task) {
			return
		}
		var pay *typed.Signed[*typed.Voucher]
		if p.Voucher != nil {
			v := steptest.Must(typed.Verify(d, p.Voucher.Message.(*typed.Voucher), p.Voucher.Signature))
			pay = &v
		}
		if v, err := voucher.ValidateVerdict(n.tasks[m.Task], steptest.Must(typed.Verify(d, m, p.Signature)), pay); err == nil {
			n.seen[id] = true
			n.verdictIn(v)
		}
	}
}

func (s *sim) nodeOf(a typed.Address) *node {
	for _, n := range s.nodes {
		if n.key.Address == a {
			return n
		}
	}
	panic("no node " + a.String())
}

func (s *sim) coordinatorOf() *node { return s.nodeOf(s.w.Coordinator.Address) }

func (s *sim) openStreams() []streamKey {
	var all []streamKey
	for k := range s.open {
		all = append(all, k)
	}
	slices.SortFunc(all, func(a, b streamKey) int {
		if c := slices.Compare(a.task[:], b.task[:]); c != 0 {
			return c
		}
		return a.miner.Compare(b.miner)
	})
	return all
}

// frame sends something over an open stream, in order, or breaks it.
func (s *sim) frame(k streamKey, run func()) {
	last, ok := s.open[k]
	if !ok {
		return
	}
	if s.rng.IntN(1000) < s.cut {
		s.breakStream(k, "connection reset")
		return
	}
	at := max(last, s.now+s.latency())
	s.open[k] = at
	s.after(at-s.now, func() {
		if _, ok := s.open[k]; ok {
			run()
		}
	})
}

// output is what the model says: a function of prompt and seed.
func output(prompt []uint32, p *typed.Params, lie bool) []uint32 {
	b := binary.BigEndian.AppendUint64(nil, p.Seed)
	for _, id := range prompt {
		b = binary.BigEndian.AppendUint32(b, id)
	}
	h := typed.Keccak256(b)
	ids := make([]uint32, 6)
	for i := range ids {
		ids[i] = uint32(h[i])
	}
	if lie {
		ids[3]++
	}
	return ids
}

// check holds a finished run against what must always be true.
func (s *sim) check() error {
	if len(s.refused) > 0 {
		return fmt.Errorf("asked to sign twice: %s", s.refused)
	}
	last := map[[2]typed.Address][]*typed.Voucher{}
	for k, messages := range s.signed {
		if len(messages) > 1 {
			return fmt.Errorf("%s: %d signatures by %s", k.slot, len(messages), k.signer)
		}
		if v, ok := messages[0].(*typed.Voucher); ok {
			pair := [2]typed.Address{v.Coordinator, v.Miner}
			last[pair] = append(last[pair], v)
		}
		if r, ok := messages[0].(*typed.Result); ok {
			slot := step.SlotOf(&typed.Assignment{Task: r.Task, Miner: r.Miner})
			if len(s.signed[signature{s.w.Coordinator.Address, slot}]) != 1 {
				return fmt.Errorf("%s: result of %s without an assignment", k.slot, r.Miner)
			}
		}
	}
	for _, vs := range last {
		slices.SortFunc(vs, func(a, b *typed.Voucher) int { return int(a.Index) - int(b.Index) })
		var l voucher.Ledger
		paid := map[typed.Hash]bool{}
		for _, v := range vs {
			if err := l.Check(v); err != nil {
				return err
			}
			if paid[v.Task] {
				return fmt.Errorf("task %s paid twice to %s", v.Task, v.Miner)
			}
			paid[v.Task] = true
			l = l.Take(v)
		}
	}
	for _, r := range s.requests {
		if !r.ended {
			return fmt.Errorf("request %s hangs", r.id)
		}
	}
	return nil
}

// doubleResult is what a cheating miner publishes beside its result.
func (n *node) doubleResult(p step.Publish) {
	r, ok := p.Message.(*typed.Result)
	if !n.twice || !ok {
		return
	}
	second := *r
	second.Commitment = typed.Keccak256([]byte("another output"))
	n.s.trace(n, "  > (cheats) Publish second Result")
	n.s.gossip(n, step.Publish{Model: p.Model, Sealed: step.Sealed{Message: &second, Signature: steptest.Sign(n.s.w, n.key, &second).Signature()}})
}

func (s *sim) slash(ev evidence.Evidence) {
	if offender, err := ev.Verify(s.w.Domain); err == nil && !slices.Contains(s.slashed, offender) {
		s.slashed = append(s.slashed, offender)
	}
}
