package lottery

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"sort"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Entry is one operator's place in a pool.
type Entry struct {
	Slot     uint32 // leaf of the pool tree, below MaxSlots
	Operator typed.Address
	Weight   uint64 // effective stake, whole CAI
}

// Reasons to refuse a pool or a change to one.
var (
	ErrSlot     = errors.New("slot outside the pool tree")
	ErrTaken    = errors.New("slot held by another entry")
	ErrOperator = errors.New("operator is in the pool twice")
	ErrTotal    = errors.New("total weight does not fit 64 bits")
)

// Pool is the frozen stake behind one model for one epoch. It never changes,
// so any number of goroutines may draw from it.
type Pool struct {
	model   typed.Hash
	root    typed.Hash
	entries []Entry  // by slot, weights above 0
	ends    []uint64 // ends[i] is the sum of the weights of entries 0..i
	byOp    []uint32 // indices of entries, by operator

	// guide[b] is the entry that holds position b<<shift, so that a search
	// looks at a few neighbours however large the pool is.
	guide []uint32
	shift int
}

// NewPool makes the pool of model from its entries, in any order. An entry of
// weight 0 is an empty leaf and is left out. Slots and operators must differ.
func NewPool(model typed.Hash, entries []Entry) (*Pool, error) {
	p, err := newPool(model, slices.Clone(entries))
	if err != nil {
		return nil, fmt.Errorf("pool of model %s: %w", model, err)
	}
	p.root = rootOf(p.entries)
	return p, nil
}

// newPool keeps es and leaves the root to the caller.
func newPool(model typed.Hash, es []Entry) (*Pool, error) {
	es = slices.DeleteFunc(es, func(e Entry) bool { return e.Weight == 0 })
	bySlot := func(a, b Entry) int { return cmp.Compare(a.Slot, b.Slot) }
	if !slices.IsSortedFunc(es, bySlot) {
		slices.SortFunc(es, bySlot)
	}
	p := &Pool{model: model, entries: es, ends: make([]uint64, len(es)), byOp: make([]uint32, len(es))}
	var total, carry uint64
	for i, e := range es {
		if e.Slot >= MaxSlots {
			return nil, fmt.Errorf("slot %d of operator %s: %w", e.Slot, e.Operator, ErrSlot)
		}
		if i > 0 && es[i-1].Slot == e.Slot {
			return nil, fmt.Errorf("slot %d of operators %s and %s: %w", e.Slot, es[i-1].Operator, e.Operator, ErrTaken)
		}
		if total, carry = bits.Add64(total, e.Weight, 0); carry != 0 {
			return nil, fmt.Errorf("weight %d of operator %s: %w", e.Weight, e.Operator, ErrTotal)
		}
		p.ends[i], p.byOp[i] = total, uint32(i)
	}
	slices.SortFunc(p.byOp, func(a, b uint32) int { return bytes.Compare(es[a].Operator[:], es[b].Operator[:]) })
	for i := 1; i < len(p.byOp); i++ {
		if a, b := es[p.byOp[i-1]], es[p.byOp[i]]; a.Operator == b.Operator {
			return nil, fmt.Errorf("operator %s in slots %d and %d: %w", a.Operator, a.Slot, b.Slot, ErrOperator)
		}
	}
	p.makeGuide()
	return p, nil
}

// makeGuide cuts the pool into about as many equal parts as it has entries.
func (p *Pool) makeGuide() {
	if len(p.ends) == 0 {
		return
	}
	last := p.Total() - 1
	p.shift = max(0, bits.Len64(last)-bits.Len(uint(len(p.ends))))
	p.guide = make([]uint32, last>>p.shift+1)
	b := uint64(0)
	for i, end := range p.ends {
		for ; b < uint64(len(p.guide)) && b<<p.shift < end; b++ {
			p.guide[b] = uint32(i)
		}
	}
}

// Model is the model whose tasks this pool serves.
func (p *Pool) Model() typed.Hash { return p.model }

// Root is the root of the Merkle-sum tree over the entries.
func (p *Pool) Root() typed.Hash { return p.root }

// Total is the sum of all weights.
func (p *Pool) Total() uint64 {
	if len(p.ends) == 0 {
		return 0
	}
	return p.ends[len(p.ends)-1]
}

// Len is the number of entries.
func (p *Pool) Len() int { return len(p.entries) }

// Entry is entry i, 0 to Len()-1, in slot order.
func (p *Pool) Entry(i int) Entry { return p.entries[i] }

// Entries is a copy of the entries in slot order.
func (p *Pool) Entries() []Entry { return slices.Clone(p.entries) }

// IndexOf finds the entry of an operator.
func (p *Pool) IndexOf(operator typed.Address) (int, bool) {
	i, ok := sort.Find(len(p.byOp), func(i int) int { return bytes.Compare(operator[:], p.entries[p.byOp[i]].Operator[:]) })
	if !ok {
		return 0, false
	}
	return int(p.byOp[i]), true
}

// find returns the entry whose interval holds x, x < Total(), and the interval.
func (p *Pool) find(x uint64) (int, interval) {
	b := x >> p.shift
	lo, hi := int(p.guide[b]), len(p.ends)-1
	if b+1 < uint64(len(p.guide)) {
		hi = int(p.guide[b+1])
	}
	for lo < hi { // the first entry that ends above x is in lo..hi
		if mid := (lo + hi) / 2; p.ends[mid] > x {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	start := uint64(0)
	if lo > 0 {
		start = p.ends[lo-1]
	}
	return lo, interval{start, p.ends[lo] - start}
}
