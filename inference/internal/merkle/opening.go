package merkle

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrOpening reports a proof that does not hold, or cannot be one.
var ErrOpening = errors.New("bad Merkle opening")

// header is what precedes the siblings in the encoding of an opening.
const header = 8

// Opening proves that a leaf is the one of an index in a tree.
type Opening struct {
	Count    uint32 // leaves of the tree
	Index    uint32
	Siblings []Hash // level by level from the leaves, in order
}

// Open proves the leaf of an index.
func Open(leaves []Hash, index uint32) Opening {
	b := NewOpener(index)
	for _, l := range leaves {
		b.Add(l)
	}
	b.Root()
	return b.Opening()
}

// Verify checks that leaf has the opening's place in the tree of root.
func (o *Opening) Verify(root, leaf Hash) error {
	got, err := o.Root(leaf)
	if err == nil && got != root {
		err = fmt.Errorf("%w: leaf %d of %d leads to another root", ErrOpening, o.Index, o.Count)
	}
	return err
}

// Root is the root of the tree in which leaf has the opening's place.
func (o *Opening) Root(leaf Hash) (Hash, error) {
	want, err := siblings(o.Count, o.Index)
	switch {
	case err != nil:
		return Hash{}, err
	case len(o.Siblings) != want:
		return Hash{}, fmt.Errorf("%w: %d siblings, leaf %d of %d has %d", ErrOpening, len(o.Siblings), o.Index, o.Count, want)
	}
	rest, top := o.Siblings, leaf
	run := make([]Hash, 0, arity)
	for at, size := range path(o.Count, o.Index) {
		run = append(append(append(run[:0], rest[:at]...), top), rest[at:size-1]...)
		top, rest = node(run), rest[size-1:]
	}
	return seal(o.Count, top), nil
}

// Append encodes the opening: count and index as uint32 LE, siblings.
func (o *Opening) Append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, o.Count)
	b = binary.LittleEndian.AppendUint32(b, o.Index)
	for i := range o.Siblings {
		b = append(b, o.Siblings[i][:]...)
	}
	return b
}

// Decode reads what Append writes, and returns what follows. Count and index
// say how long it is, under 2^14 bytes.
func Decode(b []byte) (o Opening, rest []byte, err error) {
	if len(b) < header {
		return o, nil, fmt.Errorf("%w: %d bytes", ErrOpening, len(b))
	}
	o.Count, o.Index, rest = binary.LittleEndian.Uint32(b), binary.LittleEndian.Uint32(b[4:]), b[header:]
	n, err := siblings(o.Count, o.Index)
	if err != nil {
		return Opening{}, nil, err
	}
	if len(rest) < n*sha256.Size {
		return Opening{}, nil, fmt.Errorf("%w: %d bytes of siblings, leaf %d of %d has %d", ErrOpening, len(rest), o.Index, o.Count, n*sha256.Size)
	}
	o.Siblings = make([]Hash, n)
	for i := range o.Siblings {
		rest = rest[copy(o.Siblings[i][:], rest):]
	}
	return o, rest, nil
}

// siblings is the number of siblings of a leaf.
func siblings(count, index uint32) (int, error) {
	if index >= count {
		return 0, fmt.Errorf("%w: leaf %d of %d", ErrOpening, index, count)
	}
	n := 0
	for _, size := range path(count, index) {
		n += size - 1
	}
	return n, nil
}

// path yields, level by level, the place of a leaf's node in its run and the
// size of the run.
func path(count, index uint32) func(yield func(at, size int) bool) {
	return func(yield func(at, size int) bool) {
		for n, i := uint64(count), uint64(index); n > 1; n, i = (n+arity-1)/arity, i/arity {
			first := i / arity * arity
			if !yield(int(i-first), int(min(n-first, arity))) {
				return
			}
		}
	}
}
