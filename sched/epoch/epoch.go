// Package epoch cuts the chain into epochs and names what a peer knows of one.
//
// With n0 = Start, L = Length, D = Delay, in blocks:
//
//	epoch e covers blocks n0 + e*L .. n0 + (e+1)*L - 1
//	its pools are the state after block n0 + e*L - 1 (the freeze)
//	its beacon block is n0 + e*L + D
//	R_e = keccak256(abi.encode(TagBeacon, uint256 chainId, uint64 e, bytes32 mixHash of the beacon block))
//
// The current epoch is the largest one whose word is stored at a final block;
// the one before it is accepted for Grace more blocks. A word not stored within
// StoreWindow blocks of its beacon block leaves the epoch void.
//
// Block numbers that would pass 2^64-1 are 2^64-1, so that an epoch number out
// of a message can be asked about without a check.
package epoch

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// StoreWindow is how many blocks back the chain can still show a block's hash
// (EIP-2935).
const StoreWindow = 8191

// ErrParams reports parameters that do not make epochs.
var ErrParams = errors.New("bad epoch parameters")

// Params are the epochs of a network, in blocks.
type Params struct {
	Start  uint64 `json:"start"`  // n0, first block of epoch 0, at least 1
	Length uint64 `json:"length"` // L, more than Delay
	Delay  uint64 `json:"delay"`  // D, at least 1; 4 or more on a public chain
	Grace  uint64 `json:"grace"`  // G, at most Length
}

// Validate names the first parameter that cannot be.
func (p Params) Validate() error {
	switch {
	case p.Start == 0:
		return fmt.Errorf("start is 0, the block before it must exist: %w", ErrParams)
	case p.Delay == 0:
		return fmt.Errorf("delay is 0, the beacon block would be known with the freeze: %w", ErrParams)
	case p.Length <= p.Delay:
		return fmt.Errorf("length %d does not reach past delay %d: %w", p.Length, p.Delay, ErrParams)
	case p.Grace > p.Length:
		return fmt.Errorf("grace %d is longer than length %d: %w", p.Grace, p.Length, ErrParams)
	}
	return nil
}

// Of is the epoch that block belongs to; none before Start.
func (p Params) Of(block uint64) (e uint64, ok bool) {
	if block < p.Start || p.Length == 0 {
		return 0, false
	}
	return (block - p.Start) / p.Length, true
}

// First is the first block of epoch e.
func (p Params) First(e uint64) uint64 {
	hi, lo := bits.Mul64(e, p.Length)
	if hi != 0 {
		return math.MaxUint64
	}
	return addSat(p.Start, lo)
}

// Freeze is the block whose state is the pool of epoch e: First(e) - 1.
func (p Params) Freeze(e uint64) uint64 {
	first := p.First(e)
	if first == 0 || first == math.MaxUint64 {
		return first
	}
	return first - 1
}

// BeaconBlock is the block whose mixHash makes the word of epoch e.
func (p Params) BeaconBlock(e uint64) uint64 { return addSat(p.First(e), p.Delay) }

// LastStore is the last block in which the word of epoch e can be stored.
func (p Params) LastStore(e uint64) uint64 { return addSat(p.BeaconBlock(e), StoreWindow) }

// InGrace says whether, at block, the epoch before the current one is still
// accepted: in the Grace blocks that begin with stored, the block that stored
// the current epoch's word.
func (p Params) InGrace(stored, block uint64) bool {
	return block >= stored && block-stored < p.Grace
}

func addSat(a, b uint64) uint64 {
	if s, carry := bits.Add64(a, b, 0); carry == 0 {
		return s
	}
	return math.MaxUint64
}

// Word is the beacon word R_e of epoch e.
func Word(chainID, e uint64, mixHash typed.Hash) typed.Hash {
	var b [128]byte
	copy(b[:], typed.TagBeacon[:])
	binary.BigEndian.PutUint64(b[56:], chainID)
	binary.BigEndian.PutUint64(b[88:], e)
	copy(b[96:], mixHash[:])
	return typed.Keccak256(b[:])
}
