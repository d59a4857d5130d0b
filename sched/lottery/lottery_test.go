package lottery

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/stretchr/testify/require"
)

// slowDraw is the definition, word for word: big integers, a linear scan, and
// every drawn interval looked at for every rank.
func slowDraw(es []Entry, seed typed.Hash, ranks int) []int {
	type iv struct{ lo, weight *big.Int }
	var taken []iv
	var won []int
	total := new(big.Int)
	for _, e := range es {
		total.Add(total, new(big.Int).SetUint64(e.Weight))
	}
	for k := 0; k < min(ranks, 16) && total.Sign() > 0; k++ {
		kb := make([]byte, 32)
		big.NewInt(int64(k)).FillBytes(kb)
		h := typed.Keccak256(append(seed[:], kb...))
		x := new(big.Int).SetBytes(h[:])
		x.Mod(x, total)
		slices.SortFunc(taken, func(a, b iv) int { return a.lo.Cmp(b.lo) })
		for _, t := range taken {
			if x.Cmp(t.lo) >= 0 {
				x.Add(x, t.weight)
			}
		}
		lo := new(big.Int)
		for i, e := range es {
			w := new(big.Int).SetUint64(e.Weight)
			hi := new(big.Int).Add(lo, w)
			if x.Cmp(lo) >= 0 && x.Cmp(hi) < 0 {
				won = append(won, i)
				taken = append(taken, iv{lo, w})
				total.Sub(total, w)
				break
			}
			lo = hi
		}
	}
	return won
}

func hash(n uint64) (h typed.Hash) {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], n)
	return typed.Keccak256(b[:])
}

func address(n uint64) typed.Address {
	h := hash(n)
	return typed.Address(h[:20])
}

// randomEntries makes n entries with gaps between slots and weights whose
// magnitude varies from 1 to about limit/n.
func randomEntries(seed uint64, n int, limit uint64) []Entry {
	r := rand.New(rand.NewPCG(seed, 1))
	es := make([]Entry, n)
	gap := uint32(min(8, MaxSlots/max(n, 1)))
	slot := uint32(0)
	for i := range es {
		most := limit / uint64(n)
		w := 1 + r.Uint64N(max(1, most>>r.UintN(40)))
		es[i] = Entry{slot + r.Uint32N(gap), address(seed ^ uint64(i)<<20), w}
		slot += gap
	}
	return es
}

func mustPool(t testing.TB, es []Entry) *Pool {
	t.Helper()
	p, err := NewPool(typed.Hash{1}, es)
	require.NoError(t, err)
	return p
}

func TestDrawEqualsDefinition(t *testing.T) {
	for seed := range uint64(300) {
		n := 1 + int(seed*7%60)
		limit := []uint64{200, 1_000_000_000, math.MaxUint64}[seed%3]
		es := randomEntries(seed, n, limit)
		p := mustPool(t, es)
		for k := range uint64(3) {
			s := hash(seed<<8 | k)
			require.Equal(t, slowDraw(es, s, 16), p.Draw(s, 16), "seed %d", seed)
		}
	}
}

func TestCheck(t *testing.T) {
	p := mustPool(t, randomEntries(5, 9, 1e9))
	s := hash(99)
	won := p.Draw(s, MaxRanks)
	require.Len(t, won, 9, "a pool smaller than the ranks is drawn whole")
	for rank, i := range won {
		require.NoError(t, p.Check(s, rank, p.Entry(i).Operator))
		require.Equal(t, won[:rank], p.Draw(s, rank), "a rank does not depend on later ones")
		for other := range won {
			if other != rank {
				require.ErrorIs(t, p.Check(s, other, p.Entry(i).Operator), ErrNotDrawn)
			}
		}
	}
	for _, rank := range []int{-1, 9, 15, 16, 1 << 30} {
		require.ErrorIs(t, p.Check(s, rank, p.Entry(0).Operator), ErrNotDrawn)
	}
}

func TestExplain(t *testing.T) {
	p := mustPool(t, randomEntries(5, 9, 1e9))
	s := hash(99)
	won := p.Draw(s, MaxRanks)
	steps := p.Explain(s, 100)
	require.Len(t, steps, len(won))
	left := p.Total()
	for k, st := range steps {
		e := p.Entry(st.Winner)
		require.Equal(t, won[k], st.Winner)
		require.Equal(t, k, st.Rank)
		require.Equal(t, left, st.Left)
		require.Equal(t, e.Weight, st.Weight)
		require.Equal(t, mod(st.Hash, left), st.Remainder)
		require.GreaterOrEqual(t, st.Point, st.Remainder)
		require.GreaterOrEqual(t, st.Point, st.Lower)
		require.Less(t, st.Point-st.Lower, st.Weight)
		left -= e.Weight
	}
	require.Zero(t, left)
	require.Empty(t, p.Explain(s, -1))
	require.Empty(t, p.Draw(s, -1))
}

func TestEmptyPool(t *testing.T) {
	for _, es := range [][]Entry{nil, {{Slot: 3, Operator: address(1)}}} {
		p := mustPool(t, es)
		require.Zero(t, p.Len())
		require.Zero(t, p.Total())
		require.True(t, p.Root().IsZero())
		require.Empty(t, p.Draw(hash(1), 16))
		require.ErrorIs(t, p.Check(hash(1), 0, address(1)), ErrNotDrawn)
	}
}

func TestNewPoolRefuses(t *testing.T) {
	a, b := address(1), address(2)
	for name, c := range map[string]struct {
		es   []Entry
		want error
	}{
		"slot past the tree":    {[]Entry{{MaxSlots, a, 1}}, ErrSlot},
		"one slot twice":        {[]Entry{{7, a, 1}, {7, b, 1}}, ErrTaken},
		"one operator twice":    {[]Entry{{7, a, 1}, {8, a, 1}}, ErrOperator},
		"total past 64 bits":    {[]Entry{{7, a, math.MaxUint64}, {8, b, 1}}, ErrTotal},
		"total past, any order": {[]Entry{{8, a, 1 << 63}, {7, b, 1 << 63}}, ErrTotal},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := NewPool(typed.Hash{}, c.es)
			require.ErrorIs(t, err, c.want)
		})
	}
	p := mustPool(t, []Entry{{8, a, math.MaxUint64 - 1}, {7, b, 1}})
	require.Equal(t, uint64(math.MaxUint64), p.Total(), "the largest total is fine")
	require.Len(t, p.Draw(hash(3), 16), 2)
	require.Equal(t, b, p.Entry(0).Operator, "slot order")
}

func TestPoolKeepsItsOwn(t *testing.T) {
	es := randomEntries(8, 20, 1e6)
	given := slices.Clone(es)
	slices.Reverse(given)
	p := mustPool(t, given)
	root := p.Root()
	given[0].Weight++
	p.Entries()[0].Weight++
	require.Equal(t, es, p.Entries())
	require.Equal(t, root, p.Root())
	for i := range es {
		j, ok := p.IndexOf(es[i].Operator)
		require.True(t, ok)
		require.Equal(t, i, j)
	}
	_, ok := p.IndexOf(typed.Address{})
	require.False(t, ok)
}

func TestMod(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for i := range uint64(2000) {
		h := hash(i)
		m := 1 + r.Uint64()>>r.UintN(64)
		want := new(big.Int).SetBytes(h[:])
		want.Mod(want, new(big.Int).SetUint64(m))
		require.Equal(t, want.Uint64(), mod(h, m))
	}
}

func TestEncodings(t *testing.T) {
	w, m, b := typed.Hash{1}, typed.Hash{2}, typed.Hash{3}
	require.Equal(t, typed.Keccak256(typed.TagSeed[:], w[:], m[:], b[:]), Seed(w, m, b))
	a := Alpha(w, m, 0x0102030405060708)
	require.Len(t, a, 96)
	require.Equal(t, fmt.Sprintf("%x", a), fmt.Sprintf("01%062d02%062d%048d0102030405060708", 0, 0, 0))
}

func FuzzDraw(f *testing.F) {
	for i := range uint64(6) {
		f.Add(i, uint16(i*13), i*i*1e17)
	}
	f.Fuzz(func(t *testing.T, seed uint64, n uint16, limit uint64) {
		es := randomEntries(seed, 1+int(n%100), max(limit, 100))
		p := mustPool(t, es)
		s := hash(seed)
		want := slowDraw(es, s, 16)
		require.Equal(t, want, p.Draw(s, 16))
		require.Len(t, want, min(len(es), 16))
		seen := map[int]bool{}
		for rank, i := range want {
			require.False(t, seen[i], "drawn at most once")
			seen[i] = true
			require.NoError(t, p.Check(s, rank, es[i].Operator))
		}
	})
}
