package lottery

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Reasons to refuse proofs.
var (
	ErrProof   = errors.New("not a path of the pool tree")
	ErrWinners = errors.New("not the winners of the draw")
)

// SiblingSize is the length of one sibling in EncodePath.
const SiblingSize = 40

// EncodePath is a path as the contracts take it: per level, from the leaves up,
// 32 bytes of hash and 8 of sum, big endian.
func EncodePath(path []Sibling) []byte {
	b := make([]byte, 0, len(path)*SiblingSize)
	for _, s := range path {
		b = append(b, s.Hash[:]...)
		b = binary.BigEndian.AppendUint64(b, s.Sum)
	}
	return b
}

// DecodePath is the inverse of EncodePath for the path of one slot.
func DecodePath(b []byte) ([]Sibling, error) {
	if len(b) != Depth*SiblingSize {
		return nil, fmt.Errorf("%d bytes, want %d: %w", len(b), Depth*SiblingSize, ErrProof)
	}
	path := make([]Sibling, Depth)
	for i := range path {
		s := b[i*SiblingSize:]
		path[i] = Sibling{typed.Hash(s[:32]), binary.BigEndian.Uint64(s[32:])}
	}
	return path, nil
}

// Proof shows one leaf of a tree; the contract checks the same.
type Proof struct {
	Entry
	Path []Sibling
}

// Prove is the proof of slot, empty or not.
func (t *Tree) Prove(slot uint32) (Proof, error) {
	if slot >= MaxSlots {
		return Proof{}, fmt.Errorf("slot %d, slots 0 to %d exist: %w", slot, MaxSlots-1, ErrSlot)
	}
	operator, weight := t.Get(slot)
	return Proof{Entry{slot, operator, weight}, t.Path(slot)}, nil
}

// Root computes the root and total the proof leads to, and the lower bound of
// the leaf's interval.
func (p Proof) Root() (root typed.Hash, total, lower uint64, err error) {
	if p.Slot >= MaxSlots || len(p.Path) != Depth {
		return root, 0, 0, fmt.Errorf("slot %d with %d siblings, want %d: %w", p.Slot, len(p.Path), Depth, ErrProof)
	}
	n := Sibling{leafHash(p.Operator, p.Weight), p.Weight}
	for h, s := range p.Path {
		sum, carry := bits.Add64(n.Sum, s.Sum, 0)
		if carry != 0 || s.Hash.IsZero() != (s.Sum == 0) {
			return root, 0, 0, fmt.Errorf("sibling %d: %w", h, ErrProof)
		}
		if p.Slot>>h&1 == 0 {
			n = Sibling{nodeHash(n, s), sum}
		} else {
			n = Sibling{nodeHash(s, n), sum}
			lower += s.Sum
		}
	}
	return n.Hash, n.Sum, lower, nil
}

// ProveDraw is the proofs of the winners of ranks 0 to ranks-1, in rank order:
// fewer when the pool has fewer entries.
func (p *Pool) ProveDraw(seed typed.Hash, ranks int) []Proof {
	won := p.Draw(seed, ranks)
	proofs := make([]Proof, len(won))
	for i, w := range won {
		proofs[i] = Proof{p.entries[w], make([]Sibling, Depth)}
	}
	fold(p.entries, Depth, 0, proofs)
	return proofs
}

// CheckDraw recomputes the draw of ranks 0 to ranks-1 from a pool's root and
// proofs of the winners, in rank order, as the contract does, and names them:
// fewer than ranks when the pool runs empty before. The root commits to the
// pool's total; the zero root is that of the empty pool.
func CheckDraw(root, seed typed.Hash, ranks int, winners []Proof) ([]typed.Address, error) {
	if ranks < 0 || ranks > MaxRanks {
		return nil, fmt.Errorf("%d ranks, at most %d: %w", ranks, MaxRanks, ErrWinners)
	}
	var d drawing
	if !root.IsZero() && len(winners) > 0 {
		_, total, _, err := winners[0].Root()
		if err != nil {
			return nil, fmt.Errorf("winner of rank 0: %w", err)
		}
		d.left = total
	}
	var names []typed.Address
	for k, w := range winners {
		have, _, lower, err := w.Root()
		switch {
		case err != nil:
			return nil, fmt.Errorf("winner of rank %d: %w", k, err)
		case have != root:
			return nil, fmt.Errorf("winner of rank %d: leads to root %s, want %s: %w", k, have, root, ErrProof)
		case k >= ranks || d.left == 0:
			return nil, fmt.Errorf("%d winners, want %d: %w", len(winners), k, ErrWinners)
		}
		if x := d.skip(mod(rankHash(seed, k), d.left)); x < lower || x-lower >= w.Weight {
			return nil, fmt.Errorf("rank %d: %d is not in [%d, %d) of %s: %w", k, x, lower, lower+w.Weight, w.Operator, ErrWinners)
		}
		d.take(interval{lower, w.Weight})
		names = append(names, w.Operator)
	}
	if len(winners) < ranks && (d.left > 0 || len(winners) == 0 && !root.IsZero()) {
		return nil, fmt.Errorf("%d winners, the draw goes on: %w", len(winners), ErrWinners)
	}
	return names, nil
}
