package bindings_test

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// siblings packs a path as the contract takes it.
func siblings(path []lottery.Sibling) []byte {
	var b []byte
	for _, s := range path {
		b = binary.BigEndian.AppendUint64(append(b, s.Hash[:]...), s.Sum)
	}
	return b
}

// winners is the node's draw, with the proofs that the contract asks for.
func (n *network) winners(tree *lottery.Tree, p *lottery.Pool, seed typed.Hash, ranks int) (ws []pool.LeafProof) {
	n.Helper()
	for _, i := range p.Draw(seed, ranks) {
		w, err := tree.Prove(p.Entry(i).Slot)
		require.NoError(n, err)
		ws = append(ws, pool.LeafProof{Operator: common.Address(w.Operator), Weight: w.Weight, Slot: w.Slot, Siblings: siblings(w.Path)})
	}
	return ws
}

// poolModel follows one model's pool beside the contract.
type poolModel struct {
	*network
	model  typed.Hash
	tree   lottery.Tree
	frozen map[uint64]*lottery.Tree // by the epoch whose pool it is
}

// poke brings operator's leaf up to date, here and on chain.
func (m *poolModel) poke(operator common.Address) *pool.StakePoolLeafSet {
	m.Helper()
	if next := m.height() + 1; next >= m.epochs.Start && (next-m.epochs.Start)%m.epochs.Length == 0 {
		m.sim.Commit() // the slot that is free can be another one in the next epoch
	}
	slot := view(m.network, m.pool, poolABI.PackSlotFor(m.model, operator), poolABI.UnpackSlotFor)
	weight := view(m.network, m.registry, registryABI.PackWeightOf(operator, m.model), registryABI.UnpackWeightOf)
	r := m.do(m.parties[0], m.pool, poolABI.PackPoke(m.model, operator, siblings(m.tree.Path(slot))))
	require.NoError(m, m.tree.Set(slot, typed.Address(operator), weight))
	e, ok := m.epochs.Of(r.BlockNumber.Uint64())
	if ok {
		e++
	}
	m.frozen[e] = m.tree.Clone()

	require.Len(m, r.Logs, 1)
	ev, err := poolABI.UnpackLeafSetEvent(r.Logs[0])
	require.NoError(m, err)
	root, total := m.tree.Root()
	require.Equal(m, root, typed.Hash(ev.Root))
	require.Equal(m, []any{slot, weight, total}, []any{ev.Slot, ev.Weight, ev.Total})
	cur := view(m.network, m.pool, poolABI.PackCurrent(m.model), poolABI.UnpackCurrent)
	require.Equal(m, []any{root, total}, []any{typed.Hash(cur.Root), cur.Total})
	return ev
}

// at is the pool of an epoch: the latest tree not after it.
func (m *poolModel) at(e uint64) *lottery.Tree {
	for ; ; e-- {
		if t, ok := m.frozen[e]; ok {
			return t
		}
		if e == 0 {
			return &lottery.Tree{}
		}
	}
}

// Pools that operators enter, leave and enter again, over epochs: roots, slots
// and draws of the contract are those of the node.
func TestPoolAndDrawAgree(t *testing.T) {
	const miners = 24
	n := newNetwork(t, 1+miners)
	r := rand.New(rand.NewPCG(7, 8))
	m := &poolModel{network: n, model: randHash(r), frozen: map[uint64]*lottery.Tree{}}
	in := map[int]bool{}
	for i := 1; i <= miners; i++ {
		p := n.parties[i]
		n.stake(p, p, 20_000+r.Uint64N(1_000_000)>>r.IntN(20))
		n.send(p, &n.registry, registryABI.PackRegisterMiner(p.addr, [][32]byte{randHash(r), m.model}))
		n.seal()
	}
	emptied := map[uint32]uint64{} // slot -> first epoch without its holder
	reused := 0
	for range 60 {
		i := 1 + r.IntN(miners)
		p := n.parties[i]
		switch {
		case !in[i]:
			ev := m.poke(p.addr)
			if from, was := emptied[ev.Slot]; was {
				reused++
				next := view(n, n.pool, poolABI.PackNextEpoch(), poolABI.UnpackNextEpoch)
				require.GreaterOrEqual(t, next, from+2)
				delete(emptied, ev.Slot)
			}
			in[i] = true
		case r.IntN(2) == 0: // leaves by leaving the model, comes back later
			n.do(p, n.registry, registryABI.PackRemoveModels(p.addr, [][32]byte{m.model}))
			ev := m.poke(p.addr)
			require.Zero(t, ev.Weight)
			emptied[ev.Slot] = view(n, n.pool, poolABI.PackNextEpoch(), poolABI.UnpackNextEpoch)
			n.do(p, n.registry, registryABI.PackAddModels(p.addr, [][32]byte{m.model}))
			in[i] = false
		default:
			n.do(n.parties[0], n.token, tokenABI.PackTransfer(p.addr, cai(77)))
			n.do(p, n.token, tokenABI.PackApprove(n.registry, cai(77)))
			n.do(p, n.registry, registryABI.PackStake(cai(77)))
			m.poke(p.addr)
		}
	}
	require.Greater(t, reused, 3)

	next := view(n, n.pool, poolABI.PackNextEpoch(), poolABI.UnpackNextEpoch)
	future := reverts[pool.StakePoolNotFrozen](n, n.parties[0], n.pool, poolABI.PackPoolAt(m.model, next))
	require.Equal(t, next, future.NextEpoch)
	draws := 0
	for e := range next {
		tree := m.at(e)
		root, total := tree.Root()
		have := view(n, n.pool, poolABI.PackPoolAt(m.model, e), poolABI.UnpackPoolAt)
		require.Equal(t, []any{root, total}, []any{typed.Hash(have.Root), have.Total}, "epoch %d", e)
		p, err := tree.Pool(m.model)
		require.NoError(t, err)
		for range 4 {
			seed, ranks := randHash(r), r.IntN(lottery.MaxRanks+1)
			winners := n.winners(tree, p, seed, ranks)
			want := []common.Address{}
			for _, w := range winners {
				want = append(want, w.Operator)
			}
			got := view(n, n.pool, poolABI.PackDrawAt(m.model, e, seed, big.NewInt(int64(ranks)), winners), poolABI.UnpackDrawAt)
			require.Equal(t, want, got, "epoch %d", e)
			draws += len(want)
			n.spoilDraw(r, m.model, e, seed, ranks, winners)
		}
	}
	require.Greater(t, draws, 200)
}

// spoilDraw changes one thing about a right draw; the contract must say which rank fails.
func (n *network) spoilDraw(r *rand.Rand, model typed.Hash, e uint64, seed typed.Hash, ranks int, winners []pool.LeafProof) {
	n.Helper()
	if len(winners) < 2 {
		return
	}
	call := func(ws []pool.LeafProof) []byte {
		return poolABI.PackDrawAt(model, e, seed, big.NewInt(int64(ranks)), ws)
	}
	from, k := n.parties[0], r.IntN(len(winners)-1)
	rank := func(v *big.Int) int { return int(v.Int64()) }

	swapped := append([]pool.LeafProof(nil), winners...)
	swapped[k], swapped[k+1] = swapped[k+1], swapped[k]
	require.Equal(n, k, rank(reverts[pool.StakePoolNotDrawn](n, from, n.pool, call(swapped)).Rank))

	forged := append([]pool.LeafProof(nil), winners...)
	forged[k].Weight++
	require.Equal(n, k, rank(reverts[pool.StakePoolNotInPool](n, from, n.pool, call(forged)).Rank))

	lied := append([]pool.LeafProof(nil), winners...)
	lied[k].Siblings = append([]byte(nil), lied[k].Siblings...)
	lied[k].Siblings[r.IntN(40)] ^= 1 << r.IntN(8)
	_, err := n.call(from, n.pool, call(lied))
	require.Error(n, err)

	short := reverts[pool.StakePoolWrongWinnerCount](n, from, n.pool, call(winners[:k+1]))
	require.Equal(n, k+1, rank(short.Winners))
	long := append(append([]pool.LeafProof(nil), winners...), winners[0])
	reverts[pool.StakePoolWrongWinnerCount](n, from, n.pool, call(long))
}

func TestPokeRefuses(t *testing.T) {
	n := newNetwork(t, 3)
	r := rand.New(rand.NewPCG(9, 10))
	m := &poolModel{network: n, model: randHash(r), frozen: map[uint64]*lottery.Tree{}}
	for i := 1; i <= 2; i++ {
		p := n.parties[i]
		n.stake(p, p, 20_000)
		n.do(p, n.registry, registryABI.PackRegisterMiner(p.addr, [][32]byte{m.model}))
	}
	a, b, from := n.parties[1].addr, n.parties[2].addr, n.parties[0]
	stranger := n.parties[0].addr
	empty := siblings(m.tree.Path(0))

	reverts[pool.StakePoolUnchanged](n, from, n.pool, poolABI.PackPoke(m.model, stranger, empty))
	reverts[pool.StakePoolBadPathLength](n, from, n.pool, poolABI.PackPoke(m.model, a, empty[1:]))
	lied := append([]byte(nil), empty...)
	lied[40*7+39] = 1 // an empty sibling with a sum would put stake into the pool that nobody has
	require.Equal(t, int64(7), reverts[pool.StakePoolBadSibling](n, from, n.pool, poolABI.PackPoke(m.model, a, lied)).Level.Int64())

	m.poke(a)
	reverts[pool.StakePoolUnchanged](n, from, n.pool, poolABI.PackPoke(m.model, a, empty))
	reverts[pool.StakePoolStalePath](n, from, n.pool, poolABI.PackPoke(m.model, b, empty)) // a came between
	m.poke(b)
	root, total := m.tree.Root()
	require.Equal(t, uint64(40_000), total)
	require.False(t, root.IsZero())
}
