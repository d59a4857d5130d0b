// Package lottery draws the miners of a task from the stake of a model's pool.
// Anyone who has the pool and the seed recomputes the same draw.
//
// Formulas, with abi.encode and keccak256 as in Solidity:
//
//	alpha = abi.encode(R_e, modelId, uint64 seq)            the VRF input of a task
//	seed  = keccak256(abi.encode(TagSeed, R_e, modelId, beta))
//	x_k   = uint256(keccak256(abi.encode(seed, uint256 k))) mod (T - weights drawn so far)
//
// where T is the pool's total weight and k the rank, 0 to 15. Entries lie one
// after the other in slot order, each an interval as long as its weight. For
// the intervals drawn so far, by ascending lower bound lo: if x_k >= lo, x_k
// grows by that interval's weight. The winner of rank k is the interval that
// then holds x_k. Ranks end when the pool is empty. So an entry is drawn at
// most once a task, and the draw does not depend on how the pool is stored.
//
// Only stake counts, not the number of operators it is spread over: splitting a
// stake changes nobody's chance at rank 0. What it changes at later ranks, and who
// can bias what at which price, is in README.md.
//
// Weights are whole CAI as uint64; a pool whose total would not fit is refused.
// A pool is committed to by a Merkle-sum tree of depth 20 (see Tree), whose
// root and total the StakePool contract keeps.
package lottery

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// MaxRanks is the number of ranks a draw has: 0 to MaxRanks-1.
const MaxRanks = 16

// ErrNotDrawn reports a claim to a rank that the lottery gave to another, or to nobody.
var ErrNotDrawn = errors.New("not drawn at this rank")

// Seed is the seed of a task's draw: word is R_e, beta the task's VRF output.
func Seed(word, model, beta typed.Hash) typed.Hash {
	return typed.Keccak256(typed.TagSeed[:], word[:], model[:], beta[:])
}

// Alpha is the VRF input of the task numbered seq of an epoch.
func Alpha(word, model typed.Hash, seq uint64) []byte {
	b := make([]byte, 96)
	copy(b, word[:])
	copy(b[32:], model[:])
	binary.BigEndian.PutUint64(b[88:], seq)
	return b
}

// interval is what one drawn entry took: [lo, lo+weight).
type interval struct{ lo, weight uint64 }

// drawing is a draw in progress: what is left, and what was taken, by lower bound.
type drawing struct {
	left  uint64
	n     int
	taken [MaxRanks]interval
}

// skip moves x, a position among what is left, past the intervals drawn so far.
func (d *drawing) skip(x uint64) uint64 {
	for _, t := range d.taken[:d.n] {
		if x < t.lo { // and so below all later ones
			break
		}
		x += t.weight
	}
	return x
}

func (d *drawing) take(t interval) {
	i := d.n
	for ; i > 0 && d.taken[i-1].lo > t.lo; i-- {
		d.taken[i] = d.taken[i-1]
	}
	d.taken[i] = t
	d.n++
	d.left -= t.weight
}

// mod is h, a 256-bit big-endian number, modulo m > 0.
func mod(h typed.Hash, m uint64) uint64 {
	var r uint64
	for i := 0; i < 32; i += 8 {
		r = bits.Rem64(r, binary.BigEndian.Uint64(h[i:]), m)
	}
	return r
}

// rankHash is keccak256(abi.encode(seed, uint256 rank)).
func rankHash(seed typed.Hash, rank int) typed.Hash {
	var b [64]byte
	copy(b[:], seed[:])
	binary.BigEndian.PutUint64(b[56:], uint64(rank))
	return typed.Keccak256(b[:])
}

// Draw returns the entries (as indices) that won ranks 0, 1, ..., in rank
// order: as many as asked for, at most MaxRanks and at most the pool's entries.
func (p *Pool) Draw(seed typed.Hash, ranks int) []int {
	won := make([]int, max(0, min(ranks, MaxRanks, p.Len())))
	p.DrawInto(seed, won)
	return won
}

// DrawInto fills won with the winners of ranks 0 to len(won)-1 and returns how
// many there are. It allocates nothing of its own.
func (p *Pool) DrawInto(seed typed.Hash, won []int) int {
	d := drawing{left: p.Total()}
	n := 0
	for ; n < min(len(won), MaxRanks) && d.left > 0; n++ {
		won[n] = p.step(&d, seed, n).Winner
	}
	return n
}

// Step is how one rank was drawn, for whoever asks why.
type Step struct {
	Rank      int
	Hash      typed.Hash // keccak256(abi.encode(seed, rank))
	Left      uint64     // total weight less the weights drawn so far
	Remainder uint64     // Hash mod Left
	Point     uint64     // Remainder moved past the intervals drawn so far
	Winner    int        // entry whose interval [Lower, Lower+Weight) holds Point
	Lower     uint64
	Weight    uint64
}

// Explain is Draw with its working shown.
func (p *Pool) Explain(seed typed.Hash, ranks int) []Step {
	var steps []Step
	d := drawing{left: p.Total()}
	for n := 0; n < min(ranks, MaxRanks) && d.left > 0; n++ {
		steps = append(steps, p.step(&d, seed, n))
	}
	return steps
}

// step draws the next rank; d.left must not be 0.
func (p *Pool) step(d *drawing, seed typed.Hash, rank int) Step {
	s := Step{Rank: rank, Hash: rankHash(seed, rank), Left: d.left}
	s.Remainder = mod(s.Hash, d.left)
	s.Point = d.skip(s.Remainder)
	i, v := p.find(s.Point)
	s.Winner, s.Lower, s.Weight = i, v.lo, v.weight
	d.take(v)
	return s
}

// Check re-computes the draw up to rank and says whether operator won it.
func (p *Pool) Check(seed typed.Hash, rank int, operator typed.Address) error {
	if rank < 0 || rank >= MaxRanks {
		return fmt.Errorf("rank %d, ranks 0 to %d exist: %w", rank, MaxRanks-1, ErrNotDrawn)
	}
	var won [MaxRanks]int
	n := p.DrawInto(seed, won[:rank+1])
	if n <= rank {
		return fmt.Errorf("rank %d, the pool has only %d entries: %w", rank, n, ErrNotDrawn)
	}
	if winner := p.entries[won[rank]].Operator; winner != operator {
		return fmt.Errorf("rank %d went to %s, claimed by %s: %w", rank, winner, operator, ErrNotDrawn)
	}
	return nil
}
