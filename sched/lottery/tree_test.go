package lottery

import (
	"bytes"
	"encoding/binary"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/stretchr/testify/require"
)

// slowTree is the definition: every slot is visited, every level is hashed.
func slowTree(leaves map[uint32]Entry) (typed.Hash, uint64) {
	word := func(v uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), v) }
	level := make([]Sibling, MaxSlots)
	for slot, e := range leaves {
		if e.Weight > 0 {
			level[slot] = Sibling{typed.Keccak256(typed.TagLeaf[:], make([]byte, 12), e.Operator[:], word(e.Weight)), e.Weight}
		}
	}
	for len(level) > 1 {
		next := make([]Sibling, len(level)/2)
		for i := range next {
			l, r := level[2*i], level[2*i+1]
			if l.Hash.IsZero() && r.Hash.IsZero() {
				continue
			}
			next[i] = Sibling{typed.Keccak256(typed.TagNode[:], l.Hash[:], word(l.Sum), r.Hash[:], word(r.Sum)), l.Sum + r.Sum}
		}
		level = next
	}
	return level[0].Hash, level[0].Sum
}

func asMap(es []Entry) map[uint32]Entry {
	m := map[uint32]Entry{}
	for _, e := range es {
		m[e.Slot] = e
	}
	return m
}

func TestRootsEqualDefinition(t *testing.T) {
	sets := [][]Entry{
		nil,
		{{Slot: 0, Operator: address(1), Weight: 5}},
		{{Slot: MaxSlots - 1, Operator: address(1), Weight: math.MaxUint64}},
		{{Slot: 0, Operator: address(1), Weight: 1}, {Slot: MaxSlots - 1, Operator: address(2), Weight: 2}},
		randomEntries(3, 700, 1e9),
	}
	for _, es := range sets {
		want, total := slowTree(asMap(es))
		p := mustPool(t, es)
		require.Equal(t, want, p.Root())
		require.Equal(t, total, p.Total())
		var tree Tree
		for _, i := range rand.New(rand.NewPCG(1, 1)).Perm(len(es)) { // any order
			require.NoError(t, tree.Set(es[i].Slot, es[i].Operator, es[i].Weight))
		}
		root, sum := tree.Root()
		require.Equal(t, want, root)
		require.Equal(t, total, sum)
	}
}

// change applies one random change to the tree and to a plain map.
func change(r *rand.Rand, tree *Tree, m map[uint32]Entry) error {
	slot := r.Uint32N(40) * (MaxSlots / 40)
	e := Entry{slot, address(uint64(slot)), r.Uint64N(1000)}
	if r.IntN(3) == 0 {
		e.Weight = 0
	}
	if err := tree.Set(e.Slot, e.Operator, e.Weight); err != nil {
		return err
	}
	if e.Weight == 0 {
		delete(m, slot)
	} else {
		m[slot] = e
	}
	return nil
}

func checkTree(t *testing.T, tree *Tree, m map[uint32]Entry) {
	t.Helper()
	var es []Entry
	for e := range maps.Values(m) {
		es = append(es, e)
	}
	p := mustPool(t, es)
	root, total := tree.Root()
	require.Equal(t, p.Root(), root)
	require.Equal(t, p.Total(), total)
	require.True(t, slices.Equal(p.Entries(), tree.Entries()))
	frozen, err := tree.Pool(p.Model())
	require.NoError(t, err)
	require.Equal(t, p.Root(), frozen.Root())
	require.Equal(t, p.Draw(hash(4), 16), frozen.Draw(hash(4), 16))
}

func TestTreeChanges(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	var tree Tree
	m := map[uint32]Entry{}
	for range 100 {
		before := tree.Clone()
		oldRoot, _ := tree.Root()
		require.NoError(t, change(r, &tree, m))
		root, _ := before.Root()
		require.Equal(t, oldRoot, root, "a clone stands still")
		checkTree(t, &tree, m)
	}
	for slot := range m {
		require.NoError(t, tree.Set(slot, typed.Address{}, 0))
	}
	require.Equal(t, Tree{}, tree, "an emptied tree is the empty tree")
}

func FuzzTree(f *testing.F) {
	f.Add(uint64(1), uint8(10))
	f.Add(uint64(2), uint8(200))
	f.Fuzz(func(t *testing.T, seed uint64, steps uint8) {
		r := rand.New(rand.NewPCG(seed, 0))
		var tree Tree
		m := map[uint32]Entry{}
		for range steps {
			require.NoError(t, change(r, &tree, m))
		}
		checkTree(t, &tree, m)
	})
}

func TestTreeRefuses(t *testing.T) {
	var tree Tree
	require.NoError(t, tree.Set(3, address(1), math.MaxUint64-5))
	before, _ := tree.Root()
	require.ErrorIs(t, tree.Set(MaxSlots, address(2), 1), ErrSlot)
	require.ErrorIs(t, tree.Set(4, address(2), 6), ErrTotal)
	root, _ := tree.Root()
	require.Equal(t, before, root, "a refused change changes nothing")
	require.NoError(t, tree.Set(4, address(2), 5))
	require.NoError(t, tree.Set(3, address(1), 1), "a slot's own weight is taken off first")
	require.NoError(t, tree.Set(4, address(2), math.MaxUint64-1))
	require.NoError(t, tree.Set(5, address(2), 0))

	require.NoError(t, tree.Set(3, address(2), 1))
	_, err := tree.Pool(typed.Hash{})
	require.ErrorIs(t, err, ErrOperator)

	_, w := tree.Get(MaxSlots)
	require.Zero(t, w)
	require.Nil(t, tree.Path(MaxSlots))
	_, err = tree.Prove(MaxSlots)
	require.ErrorIs(t, err, ErrSlot)
}

func TestProof(t *testing.T) {
	es := randomEntries(11, 50, 1e6)
	p := mustPool(t, es)
	var tree Tree
	for _, e := range es {
		require.NoError(t, tree.Set(e.Slot, e.Operator, e.Weight))
	}
	lower := uint64(0)
	for _, e := range es {
		proof, err := tree.Prove(e.Slot)
		require.NoError(t, err)
		require.Equal(t, e, proof.Entry)
		root, total, lo, err := proof.Root()
		require.NoError(t, err)
		require.Equal(t, p.Root(), root)
		require.Equal(t, p.Total(), total)
		require.Equal(t, lower, lo)
		lower += e.Weight

		// What the contract does for a change: the same path leads to the next root.
		changed := proof
		changed.Weight += 3
		next := tree.Clone()
		require.NoError(t, next.Set(e.Slot, e.Operator, changed.Weight))
		wantRoot, wantTotal := next.Root()
		root, total, _, err = changed.Root()
		require.NoError(t, err)
		require.Equal(t, wantRoot, root)
		require.Equal(t, wantTotal, total)
	}

	empty, err := tree.Prove(MaxSlots - 1)
	require.NoError(t, err)
	root, _, _, err := empty.Root()
	require.NoError(t, err)
	require.Equal(t, p.Root(), root, "an empty slot has a proof too")
	var none Tree
	empty, err = none.Prove(9)
	require.NoError(t, err)
	root, total, _, err := empty.Root()
	require.NoError(t, err)
	require.True(t, root.IsZero())
	require.Zero(t, total)
}

// A proof with anything changed leads to another root, or nowhere.
func TestProofTampered(t *testing.T) {
	var tree Tree
	for _, e := range randomEntries(12, 64, 1e6) {
		require.NoError(t, tree.Set(e.Slot, e.Operator, e.Weight))
	}
	want, total := tree.Root()
	slot := tree.Entries()[33].Slot
	fresh := func() Proof {
		p, err := tree.Prove(slot)
		require.NoError(t, err)
		return p
	}
	for name, bend := range map[string]func(*Proof){
		"slot":         func(p *Proof) { p.Slot ^= 1 << 19 },
		"operator":     func(p *Proof) { p.Operator[5] ^= 1 },
		"weight":       func(p *Proof) { p.Weight++ },
		"sibling hash": func(p *Proof) { p.Path[4].Hash[0] ^= 1 },
		"sibling sum":  func(p *Proof) { p.Path[8].Sum++ },
		"moved weight": func(p *Proof) { p.Weight--; p.Path[8].Sum++ },
	} {
		p := fresh()
		bend(&p)
		root, sum, _, err := p.Root()
		require.True(t, err != nil || root != want || sum != total, name)
	}
	for name, bend := range map[string]func(*Proof){
		"too short":         func(p *Proof) { p.Path = p.Path[:19] },
		"too long":          func(p *Proof) { p.Path = append(p.Path, Sibling{}) },
		"no such slot":      func(p *Proof) { p.Slot = MaxSlots },
		"sum of nothing":    func(p *Proof) { p.Path[19] = Sibling{Sum: 7} },
		"nothing of a hash": func(p *Proof) { p.Path[19] = Sibling{Hash: hash(1)} },
		"sum past 64 bits":  func(p *Proof) { p.Path[3] = Sibling{hash(1), math.MaxUint64} },
	} {
		p := fresh()
		bend(&p)
		_, _, _, err := p.Root()
		require.ErrorIs(t, err, ErrProof, name)
	}
}

func TestEncodePath(t *testing.T) {
	b := EncodePath([]Sibling{{hash(1), 2}, {typed.Hash{}, 0}})
	h := hash(1)
	require.Equal(t, bytes.Join([][]byte{h[:], {0, 0, 0, 0, 0, 0, 0, 2}, make([]byte, 40)}, nil), b)
	var tree Tree
	require.NoError(t, tree.Set(0, address(1), 1))
	require.Len(t, EncodePath(tree.Path(5)), Depth*SiblingSize)
}
