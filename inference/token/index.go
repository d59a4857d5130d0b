package token

import (
	"hash/maphash"
	"math/bits"
	"math/rand/v2"
)

// index finds tokens by their text: a hash table of ids over the token list,
// far smaller and faster to fill than a map of strings.
type index struct {
	tokens []string
	seed   maphash.Seed
	slots  []uint32
}

func newIndex(tokens []string, use func(id uint32) bool) *index {
	x := &index{tokens: tokens, seed: maphash.MakeSeed(), slots: make([]uint32, 1<<bits.Len(uint(2*len(tokens))))}
	for i := range x.slots {
		x.slots[i] = None
	}
	for i, s := range tokens {
		if id := uint32(i); s != "" && use(id) {
			if slot, taken := x.find(s); !taken { // the first of equal ones counts
				x.slots[slot] = id
			}
		}
	}
	return x
}

func (x *index) find(s string) (slot int, ok bool) {
	mask := len(x.slots) - 1
	for slot = int(maphash.String(x.seed, s)) & mask; x.slots[slot] != None; slot = (slot + 1) & mask {
		if x.tokens[x.slots[slot]] == s {
			return slot, true
		}
	}
	return slot, false
}

// id is the token that spells s.
func (x *index) id(s string) (uint32, bool) {
	slot, ok := x.find(s)
	return x.slots[slot], ok
}

// mergeIndex finds the merge of two tokens. The hash is multiplied by a random
// number, so that no file can be made to collide.
type mergeIndex struct {
	factor uint64
	shift  int
	slots  []mergeSlot
}

type mergeSlot struct {
	left, right uint32 // left is None in an empty slot
	rank        int32
	id          uint32
}

func newMergeIndex(n int) *mergeIndex {
	width := bits.Len(uint(2 * n))
	x := &mergeIndex{factor: rand.Uint64() | 1, shift: 64 - width, slots: make([]mergeSlot, 1<<width)}
	for i := range x.slots {
		x.slots[i].left = None
	}
	return x
}

func (x *mergeIndex) slot(left, right uint32) *mergeSlot {
	mask := len(x.slots) - 1
	key := uint64(left)<<32 | uint64(right)
	key ^= key >> 29
	for i := int(key * x.factor >> x.shift); ; i = (i + 1) & mask {
		if s := &x.slots[i]; s.left == None || s.left == left && s.right == right {
			return s
		}
	}
}

// add adds a merge unless its pair has one.
func (x *mergeIndex) add(left, right uint32, rank int32, id uint32) {
	if s := x.slot(left, right); s.left == None {
		*s = mergeSlot{left, right, rank, id}
	}
}
