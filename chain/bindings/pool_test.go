package bindings_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// miners are operators staked behind themselves, each registered for model.
func (c *chain) miners(r *rand.Rand, n int, model typed.Hash) []party {
	c.Helper()
	var all []party
	for i := range uint64(n) {
		p := newParty(100 + i)
		c.stakeOperator(p, p, new(big.Int).Add(cai(20_000+r.Uint64N(1_000_000)>>r.IntN(16)), big.NewInt(r.Int64N(1e18))))
		c.do(p.addr, c.registry, registryABI.PackRegisterMiner(p.addr, [][32]byte{randHash(r), model}))
		all = append(all, p)
	}
	return all
}

// poolModel follows one model's pool beside the contract.
type poolModel struct {
	*chain
	model  typed.Hash
	tree   lottery.Tree
	frozen map[uint64]*lottery.Tree // by the epoch whose pool it is
}

func (m *poolModel) nextEpoch() uint64 {
	e, ok := m.epochs.Of(m.block)
	if !ok {
		return 0
	}
	return e + 1
}

// poke brings operator's leaf up to date, here and on chain.
func (m *poolModel) poke(operator common.Address) {
	m.Helper()
	slot := view(m.chain, m.pool, poolABI.PackSlotFor(m.model, operator), poolABI.UnpackSlotFor)
	weight := view(m.chain, m.registry, registryABI.PackWeightOf(operator, m.model), registryABI.UnpackWeightOf)
	logs := m.do(m.owner.addr, m.pool, poolABI.PackPoke(m.model, operator, lottery.EncodePath(m.tree.Path(slot))))
	require.NoError(m, m.tree.Set(slot, typed.Address(operator), weight))
	m.frozen[m.nextEpoch()] = m.tree.Clone()
	root, total := m.tree.Root()
	ev, err := poolABI.UnpackLeafSetEvent(logs[0])
	require.NoError(m, err)
	require.Equal(m, []any{slot, weight, total}, []any{ev.Slot, ev.Weight, ev.Total})
	require.Equal(m, root, typed.Hash(view(m.chain, m.pool, poolABI.PackCurrent(m.model), poolABI.UnpackCurrent)))
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

func leafProofs(proofs []lottery.Proof) []pool.LeafProof {
	ws := make([]pool.LeafProof, len(proofs))
	for i, w := range proofs {
		ws[i] = pool.LeafProof{Operator: common.Address(w.Operator), Weight: w.Weight, Slot: w.Slot, Siblings: lottery.EncodePath(w.Path)}
	}
	return ws
}

// Pools that operators enter, leave and enter again, over epochs: after 10,000
// changes the contract's roots, slots and totals are the node's, in every epoch.
func TestTreeAgrees(t *testing.T) {
	parallel(t, 10_000, func(t *testing.T, r *rand.Rand, cases int) {
		c := newChain(t)
		m := &poolModel{chain: c, model: randHash(r), frozen: map[uint64]*lottery.Tree{}}
		miners := c.miners(r, 60, m.model)
		in := map[int]bool{}
		for n := range cases {
			i := r.IntN(len(miners))
			p := miners[i].addr
			switch {
			case !in[i]:
				in[i] = true
			case r.IntN(3) == 0: // leaves by leaving the model, comes back later
				c.do(p, c.registry, registryABI.PackRemoveModels(p, [][32]byte{m.model}))
				m.poke(p)
				c.do(p, c.registry, registryABI.PackAddModels(p, [][32]byte{m.model}))
				in[i] = false
				continue
			default:
				c.fund(p, cai(1+r.Uint64N(50)))
				c.do(p, c.registry, registryABI.PackStake(cai(1)))
			}
			m.poke(p)
			if n%25 == 24 {
				c.block += r.Uint64N(c.epochs.Length)
			}
		}
		for e := range m.nextEpoch() {
			root, _ := m.at(e).Root()
			require.Equal(t, root, typed.Hash(view(c, c.pool, poolABI.PackRootAt(m.model, e), poolABI.UnpackRootAt)), "epoch %d", e)
		}
	})
}

// Draws of past epochs: the contract draws whom the node draws, and refuses the
// proofs that the node refuses.
func TestDrawAgrees(t *testing.T) {
	parallel(t, 10_000, func(t *testing.T, r *rand.Rand, cases int) {
		c := newChain(t)
		m := &poolModel{chain: c, model: randHash(r), frozen: map[uint64]*lottery.Tree{}}
		miners := c.miners(r, 40, m.model)
		for i, p := range miners { // 0, 1, 2, 4, 8, ... miners, one epoch each
			m.poke(p.addr)
			if i&(i+1) == 0 {
				c.block += c.epochs.Length
			}
		}
		last := m.nextEpoch() - 1
		pools := map[uint64]*lottery.Pool{}
		for e := range last + 1 {
			p, err := m.at(e).Pool(m.model)
			require.NoError(t, err)
			pools[e] = p
		}
		drawn, refused, fewer := 0, 0, 0
		for range cases {
			e := r.Uint64N(last + 1)
			p, seed, ranks := pools[e], randHash(r), r.IntN(lottery.MaxRanks+2)
			proofs := p.ProveDraw(seed, ranks)
			if r.IntN(3) > 0 {
				proofs = spoil(r, p, proofs, &seed, &ranks)
			}
			want, goErr := lottery.CheckDraw(p.Root(), seed, ranks, proofs)
			out, err := c.call(c.owner.addr, c.pool, poolABI.PackDrawAt(m.model, e, seed, big.NewInt(int64(ranks)), leafProofs(proofs)))
			if goErr != nil {
				require.Error(t, err, "go says %v", goErr)
				refused++
				continue
			}
			require.NoError(t, err)
			have, err := poolABI.UnpackDrawAt(out)
			require.NoError(t, err)
			require.Len(t, have, len(want))
			for k := range want {
				require.Equal(t, common.Address(want[k]), have[k])
			}
			drawn++
			if len(want) < ranks {
				fewer++
			}
		}
		require.Greater(t, drawn, cases/4)
		require.Greater(t, refused, cases/4)
		require.Greater(t, fewer, cases/50, "of pools that run empty")
		t.Logf("%d draws agree (%d of a pool that ran empty), %d refused by both", drawn, fewer, refused)
	})
}

// spoil changes one thing about a right draw; sometimes nothing comes of it.
func spoil(r *rand.Rand, p *lottery.Pool, proofs []lottery.Proof, seed *typed.Hash, ranks *int) []lottery.Proof {
	n := len(proofs)
	what := r.IntN(12)
	if n == 0 {
		what = r.IntN(3)
	}
	switch what {
	case 0:
		seed[r.IntN(32)] ^= 1 << r.IntN(8)
	case 1:
		*ranks += 1 - 2*r.IntN(2)
		*ranks = max(0, *ranks)
	case 2: // one more: somebody's leaf, or nobody's
		w := lottery.Proof{Path: make([]lottery.Sibling, lottery.Depth)}
		if p.Len() > 0 {
			w = p.ProveDraw(randHash(r), 1)[0]
		}
		proofs = append(proofs, w)
	case 3:
		proofs = proofs[:n-1]
	case 4:
		i, j := r.IntN(n), r.IntN(n)
		proofs[i], proofs[j] = proofs[j], proofs[i]
	case 5:
		proofs[r.IntN(n)].Weight ^= 1 << r.IntN(64)
	case 6:
		proofs[r.IntN(n)].Slot ^= 1 << r.IntN(32)
	case 7:
		proofs[r.IntN(n)].Operator[r.IntN(20)] ^= 1 << r.IntN(8)
	case 8:
		proofs[r.IntN(n)].Path[r.IntN(lottery.Depth)].Hash[r.IntN(32)] ^= 1 << r.IntN(8)
	case 9:
		proofs[r.IntN(n)].Path[r.IntN(lottery.Depth)].Sum ^= 1 << r.IntN(64)
	case 10:
		w := &proofs[r.IntN(n)]
		w.Path = w.Path[:r.IntN(lottery.Depth)]
	case 11: // a leaf of weight 0
		w := &proofs[r.IntN(n)]
		w.Weight, w.Operator = 0, typed.Address{}
	}
	return proofs
}
