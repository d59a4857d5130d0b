package bindings_test

import (
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// stakeGas is what stakers and owners do.
func stakeGas(g *gasTable) {
	c := newChain(g)
	r := rand.New(rand.NewPCG(17, 18))
	model := randHash(r)
	all := c.miners(r, 2, model) // two accounts to vote for
	a, b := all[0].addr, all[1].addr
	owner, coordinator, miner, voter := newParty(1), newParty(2), newParty(3), newParty(4)
	for _, p := range []party{owner, miner, voter} {
		c.fund(p.addr, cai(3_000_000))
	}
	do := func(what string, bound uint64, from party, data []byte) {
		g.Helper()
		g.row(what, c.paid(from, c.registry, data), bound)
	}
	g.title("operators")
	do("stake, first of an account", 100_000, owner, registryABI.PackStake(cai(2_000_000)))
	do("stake, more", 65_000, owner, registryABI.PackStake(cai(1)))
	sig := coordinator.sign(c.domain, &typed.OperatorBinding{Owner: owner.typed(), Operator: coordinator.typed()})
	do("bindOperator", 85_000, owner, registryABI.PackBindOperator(coordinator.addr, sig[:]))
	do("registerCoordinator", 130_000, owner, registryABI.PackRegisterCoordinator(coordinator.addr, append([]byte{2}, make([]byte, 32)...)))
	sig = miner.sign(c.domain, &typed.OperatorBinding{Owner: miner.typed(), Operator: miner.typed()})
	c.do(miner.addr, c.registry, registryABI.PackStake(cai(25_000)))
	c.do(miner.addr, c.registry, registryABI.PackBindOperator(miner.addr, sig[:]))
	do("registerMiner, one model", 130_000, miner, registryABI.PackRegisterMiner(miner.addr, [][32]byte{model}))
	do("setCommission", 40_000, miner, registryABI.PackSetCommission(big.NewInt(1_000)))

	g.title("stakers")
	vote := func(to common.Address) []byte {
		return registryABI.PackVote([]common.Address{to}, []*big.Int{cai(10)})
	}
	do("vote, first of a staker", 160_000, voter, vote(a))
	do("vote, on a second account", 130_000, voter, vote(b))
	do("vote, more", 70_000, voter, vote(a))
	do("startUnbond, first", 170_000, voter, registryABI.PackStartUnbond(a, cai(1)))
	do("startUnbond, more in the same epoch", 80_000, voter, registryABI.PackStartUnbond(a, cai(1)))
	do("redelegate, first", 230_000, voter, registryABI.PackRedelegate(a, b, cai(1)))
	c.do(c.owner.addr, c.token, tokenABI.PackApprove(c.registry, cai(1_000)))
	do("reward, first of an account", 120_000, c.owner, registryABI.PackReward(a, cai(1)))
	do("reward", 70_000, c.owner, registryABI.PackReward(a, cai(1)))
	do("claim, one account", 90_000, voter, registryABI.PackClaim([]common.Address{a}))
	c.block += 10 * c.epochs.Length
	do("withdraw", 80_000, voter, registryABI.PackWithdraw(a))
	do("settleRedelegation, over and nothing owed", 70_000, voter, registryABI.PackSettleRedelegation(voter.addr, new(big.Int)))
}

// fill makes the tree of a model's pool one of n leaves: the ones poked already and made-up ones. What n pokes would
// leave in the contract is the root.
func (m *poolModel) fill(r *rand.Rand, n uint32) {
	m.Helper()
	for slot := uint32(0); slot < n; slot++ {
		if _, w := m.tree.Get(slot); w == 0 {
			h := randHash(r)
			require.NoError(m, m.tree.Set(slot, typed.Address(h[:20]), 20_000+r.Uint64N(1_000_000)))
		}
	}
	root, _ := m.tree.Root()
	// pools is at word 0 of the contract, a pool's roots at its second word; this is its first, all pokes being of one epoch
	base := new(big.Int).SetBytes(crypto.Keccak256(m.model[:], make([]byte, 32)))
	roots := common.BigToHash(base.Add(base, big.NewInt(1)))
	m.db.SetState(m.pool, common.BytesToHash(crypto.Keccak256(make([]byte, 32), roots[:])), common.Hash(root))
	require.Equal(m, root, typed.Hash(view(m.chain, m.pool, poolABI.PackCurrent(m.model), poolABI.UnpackCurrent)))
}

// poolGas is pokes and draws in a pool of 65,536.
func poolGas(g *gasTable) {
	const size = 65_536
	c := newChain(g)
	r := rand.New(rand.NewPCG(19, 20))
	m := &poolModel{chain: c, model: randHash(r), frozen: map[uint64]*lottery.Tree{}}
	miners := c.miners(r, 12, m.model)
	voter := newParty(4)
	c.fund(voter.addr, cai(1_000_000))
	c.block = c.epochs.First(10)
	for _, p := range miners[:10] {
		m.poke(p.addr)
	}
	m.fill(r, size)
	path := func(p party) []byte {
		slot := view(c, c.pool, poolABI.PackSlotFor(m.model, p.addr), poolABI.UnpackSlotFor)
		return lottery.EncodePath(m.tree.Path(slot))
	}
	poke := func(p party) uint64 {
		used := c.paid(c.owner, c.pool, poolABI.PackPoke(m.model, p.addr, path(p)))
		m.follow(p.addr)
		return used
	}
	more := func(p party) uint64 { return c.paid(p, c.registry, registryABI.PackStake(cai(1))) }

	for _, p := range miners {
		c.fund(p.addr, cai(1_000))
		c.do(p.addr, c.registry, registryABI.PackStake(cai(1))) // it has staked before
	}
	vote := registryABI.PackVote([]common.Address{miners[2].addr}, []*big.Int{cai(1)})
	unbond := registryABI.PackStartUnbond(miners[3].addr, cai(1))
	c.do(voter.addr, c.registry, vote) // and so has the voter
	c.do(miners[3].addr, c.registry, unbond)
	changes := func(bound uint64) {
		c.block += c.epochs.Length
		more(miners[1])
		stake := more(miners[0])
		first := poke(miners[0])
		g.row("poke, changed stake, first change of an epoch", first, bound-50_000)
		g.row("stake and poke, first change of an epoch", stake+first, bound)
		g.row("poke, changed stake, same epoch", poke(miners[1]), 85_000)
		c.block += c.epochs.Length
		used := c.paid(voter, c.registry, vote)
		g.row("vote, more, and poke, first change of an epoch", used+poke(miners[2]), bound)
		c.block += c.epochs.Length
		c.do(miners[3].addr, c.registry, unbond) // another of this epoch before it
		used = c.paid(miners[3], c.registry, unbond)
		g.row("startUnbond, more, and poke, first change of an epoch", used+poke(miners[3]), bound)
	}
	g.title("a pool of %d miners, while its history fills", size)
	changes(165_000)
	g.title("a pool of %d miners, while its history fills, with words prepared", size)
	g.row("prepare 64 words, each", c.paid(c.owner, c.pool, poolABI.PackPrepare(m.model, big.NewInt(64)))/64, 25_000)
	changes(150_000)
	g.title("a pool of %d miners, once its history is full", size)
	for range view(c, c.pool, poolABI.PackHistory(), poolABI.UnpackHistory) {
		c.block += c.epochs.Length
		c.do(miners[8].addr, c.registry, registryABI.PackStake(cai(1)))
		c.do(c.owner.addr, c.pool, poolABI.PackPoke(m.model, miners[8].addr, path(miners[8])))
		m.follow(miners[8].addr)
	}
	changes(150_000)
	var many []pool.Poke
	for _, p := range miners[4:8] {
		many = append(many, pool.Poke{Model: m.model, Operator: p.addr, Siblings: path(p)})
		m.follow(p.addr)
	}
	g.row("pokeMany of 4, each", c.paid(c.owner, c.pool, poolABI.PackPokeMany(many))/4, 70_000)
	root, _ := m.tree.Root()
	require.Equal(g, root, typed.Hash(view(c, c.pool, poolABI.PackCurrent(m.model), poolABI.UnpackCurrent)))

	e := m.nextEpoch()
	c.block = c.epochs.First(e + 3)
	p, err := m.tree.Pool(m.model)
	require.NoError(g, err)
	for _, ranks := range []int{1, 16} {
		seed := randHash(r)
		data := poolABI.PackDrawAt(m.model, e, seed, big.NewInt(int64(ranks)), leafProofs(p.ProveDraw(seed, ranks)))
		used := c.paid(c.owner, c.pool, data)
		if ranks == 1 {
			g.row("drawAt, 1 rank, execution", execution(used, data), 30_000)
		}
		g.row(map[int]string{1: "drawAt, 1 rank", 16: "drawAt, 16 ranks"}[ranks], used, uint64(45_000+30_000*ranks))
	}
}

// follow sets a leaf of the node's tree to the registry's weight.
func (m *poolModel) follow(operator common.Address) {
	m.Helper()
	slot := view(m.chain, m.pool, poolABI.PackSlotFor(m.model, operator), poolABI.UnpackSlotFor)
	weight := view(m.chain, m.registry, registryABI.PackWeightOf(operator, m.model), registryABI.UnpackWeightOf)
	require.NoError(m, m.tree.Set(slot, typed.Address(operator), weight))
}

// otherGas is the beacon and the models.
func otherGas(g *gasTable) {
	c := newChain(g)
	r := rand.New(rand.NewPCG(21, 22))
	model := randHash(r)
	p := c.miners(r, 1, model)[0]
	g.title("beacon and models")
	g.row("Beacon.store", c.paid(c.owner, c.beacon, beaconABI.PackStore(3, c.header(3, randHash(r)))), 70_000)
	root := randHash(r)
	const cid = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"
	used := c.paid(p, c.models, modelsABI.PackRegister(model, cid, "llama", root, 1))
	g.row("ModelRegistry.register", used, 260_000)
	entry := view(c, c.models, modelsABI.PackEntryOf(model, cid, "llama", root, 1), modelsABI.UnpackEntryOf)
	g.row("ModelRegistry.endorse", c.paid(p, c.models, modelsABI.PackEndorse(model, entry)), 60_000)
}
