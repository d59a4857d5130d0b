package lottery

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"sort"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Depth of the pool tree, and the slots it has.
const (
	Depth    = 20
	MaxSlots = 1 << Depth
)

// Sibling is the neighbour at one level of a path.
type Sibling struct {
	Hash typed.Hash
	Sum  uint64
}

// Tree is the Merkle-sum tree of one pool. Leaf i is slot i:
//
//	leaf = keccak256(abi.encode(TagLeaf, operator, uint64 weight)), sum = weight
//	node = keccak256(abi.encode(TagNode, left, uint64 leftSum, right, uint64 rightSum)), sum = leftSum + rightSum
//
// A leaf of weight 0, and a node over two empty children, has hash 0 and sum 0.
// Nodes are never changed once made, so Clone is free and an old tree stays
// good for proofs; memory grows with the entries, not with the slots. The zero
// Tree is empty and ready.
type Tree struct{ top *node }

// node is one subtree; nil is the empty one.
type node struct {
	hash        typed.Hash
	sum         uint64
	left, right *node
	operator    typed.Address // of a leaf
}

func leafHash(operator typed.Address, weight uint64) typed.Hash {
	if weight == 0 {
		return typed.Hash{}
	}
	var b [96]byte
	copy(b[:], typed.TagLeaf[:])
	copy(b[44:], operator[:])
	binary.BigEndian.PutUint64(b[88:], weight)
	return typed.Keccak256(b[:])
}

func nodeHash(l, r Sibling) typed.Hash {
	if l.Hash.IsZero() && r.Hash.IsZero() {
		return typed.Hash{}
	}
	var b [160]byte
	copy(b[:], typed.TagNode[:])
	copy(b[32:], l.Hash[:])
	binary.BigEndian.PutUint64(b[88:], l.Sum)
	copy(b[96:], r.Hash[:])
	binary.BigEndian.PutUint64(b[152:], r.Sum)
	return typed.Keccak256(b[:])
}

// rootOf folds entries, which are by slot and sum to a uint64, without keeping a tree.
func rootOf(es []Entry) typed.Hash { return fold(es, Depth, 0, nil).Hash }

// fold is the subtree of the given height whose first slot is first. It writes
// the siblings of this subtree's levels into the paths of the proofs in it.
func fold(es []Entry, height int, first uint32, proofs []Proof) Sibling {
	if len(es) == 0 {
		return Sibling{}
	}
	if height == 0 {
		return Sibling{leafHash(es[0].Operator, es[0].Weight), es[0].Weight}
	}
	mid := first + 1<<(height-1)
	i := sort.Search(len(es), func(i int) bool { return es[i].Slot >= mid })
	l, r := fold(es[:i], height-1, first, proofs), fold(es[i:], height-1, mid, proofs)
	for _, p := range proofs {
		if p.Slot>>height == first>>height {
			other := r
			if p.Slot >= mid {
				other = l
			}
			p.Path[height-1] = other
		}
	}
	return Sibling{nodeHash(l, r), l.Sum + r.Sum}
}

func (n *node) sibling() Sibling {
	if n == nil {
		return Sibling{}
	}
	return Sibling{n.hash, n.sum}
}

// join makes the node over two subtrees.
func join(l, r *node) *node {
	if l == nil && r == nil {
		return nil
	}
	a, b := l.sibling(), r.sibling()
	return &node{hash: nodeHash(a, b), sum: a.Sum + b.Sum, left: l, right: r}
}

// Root is the root's hash and the total weight.
func (t *Tree) Root() (typed.Hash, uint64) {
	s := t.top.sibling()
	return s.Hash, s.Sum
}

// Clone is a tree that starts equal and changes on its own.
func (t *Tree) Clone() *Tree { return &Tree{t.top} }

// Set puts operator with weight into slot, or empties the slot if weight is 0.
// A refused change leaves the tree as it was.
func (t *Tree) Set(slot uint32, operator typed.Address, weight uint64) error {
	if slot >= MaxSlots {
		return fmt.Errorf("slot %d, slots 0 to %d exist: %w", slot, MaxSlots-1, ErrSlot)
	}
	_, total := t.Root()
	_, old := t.Get(slot)
	if _, carry := bits.Add64(total-old, weight, 0); carry != 0 {
		return fmt.Errorf("slot %d: weight %d on top of %d: %w", slot, weight, total-old, ErrTotal)
	}
	t.top = t.top.with(slot, Depth, operator, weight)
	return nil
}

// with is the subtree of the given height with one leaf replaced.
func (n *node) with(slot uint32, height int, operator typed.Address, weight uint64) *node {
	if height == 0 {
		if weight == 0 {
			return nil
		}
		return &node{hash: leafHash(operator, weight), sum: weight, operator: operator}
	}
	var l, r *node
	if n != nil {
		l, r = n.left, n.right
	}
	if slot>>(height-1)&1 == 0 {
		l = l.with(slot, height-1, operator, weight)
	} else {
		r = r.with(slot, height-1, operator, weight)
	}
	return join(l, r)
}

// Get is what slot holds; an empty slot has weight 0.
func (t *Tree) Get(slot uint32) (operator typed.Address, weight uint64) {
	if slot >= MaxSlots {
		return
	}
	n := t.top
	for h := Depth - 1; h >= 0 && n != nil; h-- {
		if slot>>h&1 == 0 {
			n = n.left
		} else {
			n = n.right
		}
	}
	if n == nil {
		return
	}
	return n.operator, n.sum
}

// Path is the siblings of slot from the leaf's level up to just below the
// root: what the contract asks for to change the slot. nil if no such slot.
func (t *Tree) Path(slot uint32) []Sibling {
	if slot >= MaxSlots {
		return nil
	}
	path := make([]Sibling, Depth)
	n := t.top
	for h := Depth - 1; h >= 0 && n != nil; h-- {
		next, other := n.left, n.right
		if slot>>h&1 == 1 {
			next, other = other, next
		}
		path[h] = other.sibling()
		n = next
	}
	return path
}

// Entries lists the entries in slot order.
func (t *Tree) Entries() []Entry { return t.top.entries(nil, Depth, 0) }

func (n *node) entries(es []Entry, height int, first uint32) []Entry {
	if n == nil {
		return es
	}
	if height == 0 {
		return append(es, Entry{first, n.operator, n.sum})
	}
	es = n.left.entries(es, height-1, first)
	return n.right.entries(es, height-1, first+1<<(height-1))
}

// Pool freezes the tree as the pool of model, without hashing it again.
func (t *Tree) Pool(model typed.Hash) (*Pool, error) {
	p, err := newPool(model, t.Entries())
	if err != nil {
		return nil, fmt.Errorf("pool of model %s: %w", model, err)
	}
	p.root, _ = t.Root()
	return p, nil
}
