package bindings_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func sum(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) }
func sub(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }

// burnOf is the burn share of a payment, rounded up.
func burnOf(gross *big.Int) *big.Int {
	b := new(big.Int).Mul(gross, big.NewInt(burnShare))
	return b.Add(b, big.NewInt(9_999)).Div(b, big.NewInt(10_000))
}

// Vouchers of one coordinator to several miners, some settled, some paid for by
// a later one: balances are those of plain arithmetic, and nothing is lost.
func TestVouchersSettle(t *testing.T) {
	n := newNetwork(t, 6)
	r := rand.New(rand.NewPCG(11, 12))
	deployer, owner, coordinator := n.parties[0], n.parties[1], n.parties[2]
	n.stake(owner, coordinator, 2_000_000)
	key := append([]byte{2}, make([]byte, 32)...)
	n.do(owner, n.registry, registryABI.PackRegisterCoordinator(coordinator.addr, key))
	escrow := cai(10_000)
	n.do(deployer, n.token, tokenABI.PackApprove(n.channels, escrow))
	n.do(deployer, n.channels, channelsABI.PackDeposit(coordinator.addr, escrow))

	type miner struct {
		operator, owner  party
		index            uint64
		cumulative, paid *big.Int // signed so far, settled so far
	}
	var miners []*miner
	for i := 3; i < 6; i++ { // owner and operator apart: the next party's key owns nothing here but this stake
		m := &miner{operator: newParty(int64(100 + i)), owner: n.parties[i], cumulative: new(big.Int), paid: new(big.Int)}
		n.stake(m.owner, m.operator, 20_000)
		miners = append(miners, m)
	}
	supply, numbers := n.supply(), uint64(0)
	for i := range 40 {
		m := miners[r.IntN(len(miners))]
		amount := new(big.Int).SetUint64(r.Uint64N(5e18))
		m.index++
		m.cumulative = sum(m.cumulative, amount)
		a, err := typed.AmountFromBig(amount)
		require.NoError(t, err)
		c, err := typed.AmountFromBig(m.cumulative)
		require.NoError(t, err)
		v := &typed.Voucher{
			Coordinator: coordinator.typed(), Miner: m.operator.typed(), Index: m.index, Task: randHash(r),
			Seq: uint64(i) + r.Uint64N(3), Rank: uint8(r.IntN(16)), Amount: a, Cumulative: c,
		}
		if r.IntN(3) == 0 {
			continue // kept: a later one pays it too
		}
		sig := coordinator.sign(n.domain, v)
		before, call := n.balance(m.owner.addr), channelsABI.PackSettle(voucherArg(v), sig[:])
		receipt := n.do(m.owner, n.channels, call)

		gross := sub(m.cumulative, m.paid)
		burned := burnOf(gross)
		fresh := uint64(0)
		if v.Seq+1 > numbers {
			fresh, numbers = v.Seq+1-numbers, v.Seq+1
		}
		fees := new(big.Int).Mul(seqFee, new(big.Int).SetUint64(fresh+1+uint64(v.Rank)))
		paid := sub(gross, burned)
		burned = sum(burned, fees)
		escrow, supply = sub(sub(escrow, paid), burned), sub(supply, burned)
		m.paid = m.cumulative

		require.Equal(t, sum(before, paid), n.balance(m.owner.addr))
		require.Equal(t, escrow, n.balance(n.channels))
		require.Equal(t, supply, n.supply())
		e := view(n, n.channels, channelsABI.PackEscrowOf(coordinator.addr), channelsABI.UnpackEscrowOf)
		require.Equal(t, escrow, e.Balance)
		var ev *channels.ChannelsSettled
		for _, l := range receipt.Logs {
			if l.Address == n.channels {
				ev, err = channelsABI.UnpackSettledEvent(l)
				require.NoError(t, err)
			}
		}
		require.Equal(t, []any{coordinator.addr, m.operator.addr, v.Index, v.Task, paid, burned},
			[]any{ev.Coordinator, ev.Miner, ev.Index, typed.Hash(ev.Task), ev.Paid, ev.Burned})
		require.Equal(t, v.Index, reverts[channels.ChannelsStaleIndex](n, m.owner, n.channels, call).Settled)
	}
}

func TestBatchSettles(t *testing.T) {
	const size = 32
	n := newNetwork(t, 2+size)
	r := rand.New(rand.NewPCG(13, 14))
	deployer, miner := n.parties[0], n.parties[1]
	n.stake(miner, miner, 20_000)
	n.do(deployer, n.token, tokenABI.PackApprove(n.channels, cai(100*size)))
	batch := func(index uint64) (vs []channels.SignedVoucher) {
		for i := range size {
			c := newParty(int64(1000 + i))
			v := &typed.Voucher{
				Coordinator: c.typed(), Miner: miner.typed(), Index: index, Task: randHash(r), Seq: index,
				Amount: typed.NewAmount(1e18), Cumulative: typed.NewAmount(index * 1e18),
			}
			sig := c.sign(n.domain, v)
			vs = append(vs, channels.SignedVoucher{Voucher: voucherArg(v), Signature: sig[:]})
		}
		return vs
	}
	for i := range size {
		owner, c := n.parties[2+i], newParty(int64(1000+i))
		sig := c.sign(n.domain, &typed.OperatorBinding{Owner: owner.typed(), Operator: c.typed()})
		n.send(owner, &n.registry, registryABI.PackBindOperator(c.addr, sig[:]))
	}
	n.seal()
	for i := range size {
		n.send(deployer, &n.channels, channelsABI.PackDeposit(newParty(int64(1000+i)).addr, cai(100)))
	}
	n.seal()
	n.do(miner, n.channels, channelsABI.PackSettleBatch(batch(1)))
	before, supply := n.balance(miner.addr), n.supply()
	receipt := n.do(miner, n.channels, channelsABI.PackSettleBatch(batch(2)))
	t.Logf("batch of %d: %d gas each", size, receipt.GasUsed/size)
	paid := new(big.Int).Div(new(big.Int).Mul(cai(size), big.NewInt(10_000-burnShare)), big.NewInt(10_000))
	require.Equal(t, sum(before, paid), n.balance(miner.addr))
	fees := new(big.Int).Mul(seqFee, big.NewInt(2*size)) // one number each, and rank 0
	require.Equal(t, sub(sub(supply, sub(cai(size), paid)), fees), n.supply())

	// All or none: one bad voucher and nothing of the batch is settled.
	bad := batch(3)
	bad[size-1].Signature[40] ^= 1
	reverts[channels.ChannelsBadVoucherSigner](n, miner, n.channels, channelsABI.PackSettleBatch(bad))
}

// The whole way of a double result: stake, evidence, bounty, burn, jail; once.
func TestSlash(t *testing.T) {
	n := newNetwork(t, 4)
	r := rand.New(rand.NewPCG(15, 16))
	owner, operator, reporter := n.parties[1], n.parties[2], n.parties[3]
	n.stake(owner, operator, 100_001)
	model := randHash(r)
	n.do(owner, n.registry, registryABI.PackRegisterMiner(operator.addr, [][32]byte{model}))
	n.do(owner, n.registry, registryABI.PackStartUnbond(cai(30_001)))
	require.Equal(t, uint64(70_000), view(n, n.registry, registryABI.PackWeightOf(operator.addr, model), registryABI.UnpackWeightOf))

	task := randHash(r)
	pair := func() (a, b typed.Message) {
		return &typed.Result{Task: task, Miner: operator.typed(), Commitment: randHash(r)}, &typed.Result{Task: task, Miner: operator.typed(), Commitment: randHash(r)}
	}
	submit := func() []byte {
		a, b := pair()
		pa, pb := piece(n.domain, operator, a), piece(n.domain, operator, b)
		return slasherABI.PackDoubleResult(pa.Body, pa.Signature[:], pb.Body, pb.Signature[:])
	}
	supply := n.supply()
	receipt := n.do(reporter, n.slasher, submit())
	t.Logf("double result: %d gas", receipt.GasUsed)
	amount := new(big.Int).Div(cai(100_001), big.NewInt(2)) // half of bonded and unbonding; from the bonded part
	bounty := new(big.Int).Div(amount, big.NewInt(10))
	require.Equal(t, bounty, n.balance(reporter.addr))
	require.Equal(t, sub(supply, sub(amount, bounty)), n.supply())
	require.Equal(t, sub(cai(70_000), amount), view(n, n.registry, registryABI.PackStakeOf(operator.addr), registryABI.UnpackStakeOf))
	require.Equal(t, sub(cai(100_001), amount), n.balance(n.registry))
	require.True(t, view(n, n.registry, registryABI.PackJailed(operator.addr), registryABI.UnpackJailed))
	require.Zero(t, view(n, n.registry, registryABI.PackWeightOf(operator.addr, model), registryABI.UnpackWeightOf))

	// The same offence by another pair counts as the same.
	reverts[slasher.SlasherAlreadyConsumed](n, reporter, n.slasher, submit())
	// Another task is another offence, though the operator is out already.
	task = randHash(r)
	n.do(reporter, n.slasher, submit())
	// What is left is the owner's.
	require.Zero(t, view(n, n.registry, registryABI.PackStakeOf(operator.addr), registryABI.UnpackStakeOf).Sign())
	left := n.balance(n.registry)
	n.mineTo(n.height() + n.epochs.Length + unbond)
	n.do(owner, n.registry, registryABI.PackWithdraw())
	require.Equal(t, left, n.balance(owner.addr))
	require.Zero(t, n.balance(n.registry).Sign())
	reverts[registry.StakeRegistryNothingToWithdraw](n, owner, n.registry, registryABI.PackWithdraw())
}
