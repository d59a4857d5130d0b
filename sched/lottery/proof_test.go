package lottery

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/stretchr/testify/require"
)

// The draw that proofs show is the draw of the pool, and each proof that of the tree.
func TestCheckDraw(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 5))
	for n := range 60 {
		es := randomEntries(uint64(n), n, 1e9)
		p := mustPool(t, es)
		var tree Tree
		for _, e := range es {
			require.NoError(t, tree.Set(e.Slot, e.Operator, e.Weight))
		}
		seed, ranks := hash(uint64(n)), r.IntN(MaxRanks+1)
		proofs := p.ProveDraw(seed, ranks)
		require.Len(t, proofs, min(ranks, p.Len()))
		for _, w := range proofs {
			same, err := tree.Prove(w.Slot)
			require.NoError(t, err)
			require.Equal(t, same, w)
		}
		names, err := CheckDraw(p.Root(), seed, ranks, proofs)
		require.NoError(t, err)
		for k, i := range p.Draw(seed, ranks) {
			require.Equal(t, p.Entry(i).Operator, names[k])
		}
		if len(proofs) == 0 {
			continue
		}
		k := r.IntN(len(proofs))
		refused := func(root, seed typed.Hash, ranks int, ws []Proof) {
			t.Helper()
			_, err := CheckDraw(root, seed, ranks, ws)
			require.Error(t, err)
			require.True(t, isAny(err, ErrProof, ErrWinners), err)
		}
		refused(hash(99), seed, ranks, proofs)
		refused(typed.Hash{}, seed, ranks, proofs)
		refused(p.Root(), seed, ranks, proofs[:k])
		refused(p.Root(), seed, k, proofs)
		refused(p.Root(), seed, MaxRanks+1, proofs)
		refused(p.Root(), seed, ranks, append(slices.Clone(proofs), proofs[k]))
		refused(p.Root(), seed, ranks, slices.Replace(slices.Clone(proofs), k, k+1, Proof{Entry{Slot: MaxSlots}, proofs[k].Path}))
		for _, change := range []func(*Proof){
			func(w *Proof) { w.Weight++ },
			func(w *Proof) { w.Weight = 0 },
			func(w *Proof) { w.Slot ^= 1 << r.IntN(Depth) },
			func(w *Proof) { w.Operator[r.IntN(20)] ^= 1 },
			func(w *Proof) { w.Path[r.IntN(Depth)].Sum++ },
			func(w *Proof) { w.Path[r.IntN(Depth)].Hash[r.IntN(32)] ^= 1 },
		} {
			w := proofs[k]
			w.Path = slices.Clone(w.Path)
			change(&w)
			refused(p.Root(), seed, ranks, slices.Replace(slices.Clone(proofs), k, k+1, w))
		}
		if other := (k + 1) % len(proofs); other != k { // right leaves, wrong order
			ws := slices.Clone(proofs)
			ws[k], ws[other] = ws[other], ws[k]
			refused(p.Root(), seed, ranks, ws)
		}
	}
	names, err := CheckDraw(typed.Hash{}, hash(1), 3, nil)
	require.NoError(t, err)
	require.Empty(t, names)
}

func TestDecodePath(t *testing.T) {
	p := mustPool(t, randomEntries(4, 30, 1e9))
	for _, w := range p.ProveDraw(hash(1), 5) {
		path, err := DecodePath(EncodePath(w.Path))
		require.NoError(t, err)
		require.Equal(t, w.Path, path)
		for _, n := range []int{0, 1, Depth*SiblingSize - 1} {
			_, err = DecodePath(EncodePath(w.Path)[:n])
			require.ErrorIs(t, err, ErrProof)
		}
	}
}

func isAny(err error, targets ...error) bool {
	return slices.ContainsFunc(targets, func(s error) bool { return errors.Is(err, s) })
}
