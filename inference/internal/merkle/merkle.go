// Package merkle is the one tree of the engine, over weights and over traces:
// 64-ary, SHA-256.
//
//	leaf  SHA-256(0x00, encoding)
//	node  SHA-256(0x01, children): each run of 64 neighbours, the last may be
//	      shorter, while a level has more than one node
//	root  SHA-256(0x02, number of leaves as uint32 LE, top)
//
// The number of leaves is in the root, so that the shape of the tree and with
// it the length of every opening are known. A tree has at least one leaf.
package merkle

import (
	"crypto/sha256"
	"encoding/binary"
)

// Hash is a leaf, a node or a root.
type Hash = [sha256.Size]byte

const (
	arityBits = 6
	arity     = 1 << arityBits
)

// Leaf is the leaf of an encoding, given in pieces.
func Leaf(encoding ...[]byte) Hash {
	h := sha256.New()
	h.Write([]byte{0})
	for _, b := range encoding {
		h.Write(b)
	}
	var sum Hash
	h.Sum(sum[:0])
	return sum
}

// Root is the root over leaves.
func Root(leaves []Hash) Hash {
	var b Builder
	for _, l := range leaves {
		b.Add(l)
	}
	return b.Root()
}

// Builder makes a root from leaves that come one by one, in memory that does
// not grow with their number. The zero value is ready. More than 2^32 - 1
// leaves are not a tree.
type Builder struct {
	n      uint32
	levels [][]Hash // of each level the nodes of its unfinished run
	runs   []uint32 // of each level the runs that are finished

	index    uint32 // the leaf to open, if opening
	opening  bool
	siblings []Hash
}

// NewOpener is a Builder that also keeps what opens the leaf of an index.
func NewOpener(index uint32) *Builder {
	return &Builder{index: index, opening: true}
}

// Add appends a leaf.
func (b *Builder) Add(leaf Hash) {
	b.n++
	b.put(0, leaf)
}

// Root ends the tree, which is not to be used any more, but for Opening.
func (b *Builder) Root() Hash {
	for l := range arity { // far more than there are levels
		if l+1 == len(b.levels) && len(b.levels[l]) == 1 {
			return seal(b.n, b.levels[l][0])
		}
		if len(b.levels[l]) > 0 {
			b.fold(l)
		}
	}
	panic("merkle: a tree without leaves")
}

// Opening is the proof of the leaf NewOpener named, after Root. The tree must
// have that leaf.
func (b *Builder) Opening() Opening {
	return Opening{Count: b.n, Index: b.index, Siblings: b.siblings}
}

func (b *Builder) put(l int, h Hash) {
	if l == len(b.levels) {
		b.levels = append(b.levels, make([]Hash, 0, arity))
		b.runs = append(b.runs, 0)
	}
	b.levels[l] = append(b.levels[l], h)
	if len(b.levels[l]) == arity {
		b.fold(l)
	}
}

// fold makes the run of a level one node of the next.
func (b *Builder) fold(l int) {
	run := b.levels[l]
	if at := b.index >> (arityBits * l); b.opening && at>>arityBits == b.runs[l] {
		for i, h := range run {
			if uint32(i) != at%arity {
				b.siblings = append(b.siblings, h)
			}
		}
	}
	b.levels[l] = run[:0]
	b.runs[l]++
	b.put(l+1, node(run))
}

func node(children []Hash) Hash {
	buf := make([]byte, 1, 1+arity*sha256.Size)
	buf[0] = 1
	for i := range children {
		buf = append(buf, children[i][:]...)
	}
	return sha256.Sum256(buf)
}

func seal(n uint32, top Hash) Hash {
	buf := binary.LittleEndian.AppendUint32([]byte{2}, n)
	return sha256.Sum256(append(buf, top[:]...))
}
