package bindings_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// TestGas prints what the main actions cost, as whole transactions under
// today's rules, and fails when one grows past its bound:
//
//	go test ./chain/bindings -run TestGas -v
func TestGas(t *testing.T) {
	const size = 32
	n := newNetwork(t, 5+2*size)
	r := rand.New(rand.NewPCG(17, 18))
	deployer, owner, coordinator, miner, reporter := n.parties[0], n.parties[1], n.parties[2], n.parties[3], n.parties[4]
	gas := func(what string, bound uint64, receipt *types.Receipt) {
		t.Helper()
		t.Logf("%-48s %7d", what, receipt.GasUsed)
		require.LessOrEqual(t, receipt.GasUsed, bound, what)
	}
	m := &poolModel{network: n, model: randHash(r), frozen: map[uint64]*lottery.Tree{}}
	path := func(slot uint32) []byte { return siblings(m.tree.Path(slot)) }

	// stake and register
	for _, p := range n.parties[1:] {
		n.send(deployer, &n.token, tokenABI.PackTransfer(p.addr, cai(2_100_000)))
		n.send(p, &n.token, tokenABI.PackApprove(n.registry, cai(2_100_000)))
		n.seal()
	}
	gas("stake", 90_000, n.do(owner, n.registry, registryABI.PackStake(cai(2_000_000))))
	gas("stake more", 60_000, n.do(owner, n.registry, registryABI.PackStake(cai(1))))
	sig := coordinator.sign(n.domain, &typed.OperatorBinding{Owner: owner.typed(), Operator: coordinator.typed()})
	gas("bindOperator", 70_000, n.do(owner, n.registry, registryABI.PackBindOperator(coordinator.addr, sig[:])))
	key := append([]byte{2}, make([]byte, 32)...)
	gas("registerCoordinator", 90_000, n.do(owner, n.registry, registryABI.PackRegisterCoordinator(coordinator.addr, key)))
	n.do(miner, n.registry, registryABI.PackStake(cai(25_000)))
	sig = miner.sign(n.domain, &typed.OperatorBinding{Owner: miner.typed(), Operator: miner.typed()})
	n.do(miner, n.registry, registryABI.PackBindOperator(miner.addr, sig[:]))
	gas("registerMiner, one model", 120_000, n.do(miner, n.registry, registryABI.PackRegisterMiner(miner.addr, [][32]byte{m.model})))

	// the pool: 2 x size miners fill it, the last changes are measured
	for _, p := range n.parties[5:] {
		n.send(p, &n.registry, registryABI.PackStake(cai(20_000+r.Uint64N(80_000))))
		sig := p.sign(n.domain, &typed.OperatorBinding{Owner: p.typed(), Operator: p.typed()})
		n.send(p, &n.registry, registryABI.PackBindOperator(p.addr, sig[:]))
		n.send(p, &n.registry, registryABI.PackRegisterMiner(p.addr, [][32]byte{m.model}))
		n.seal()
		m.poke(p.addr)
	}
	startEpoch := func() {
		n.mineTo(n.epochs.First(view(n, n.pool, poolABI.PackNextEpoch(), poolABI.UnpackNextEpoch)))
	}
	startEpoch()
	slot := uint32(2 * size)
	gas("poke, new miner, first change of the epoch", 150_000, n.do(miner, n.pool, poolABI.PackPoke(m.model, miner.addr, path(slot))))
	require.NoError(t, m.tree.Set(slot, miner.typed(), 25_000))
	change := func(i int) []byte {
		p := n.parties[i]
		n.send(p, &n.registry, registryABI.PackStake(cai(1)))
		n.seal()
		return poolABI.PackPoke(m.model, p.addr, path(uint32(i-5)))
	}
	set := func(i int) {
		_, w := m.tree.Get(uint32(i - 5))
		require.NoError(t, m.tree.Set(uint32(i-5), n.parties[i].typed(), w+1))
	}
	gas("poke, changed stake, same epoch", 90_000, n.do(miner, n.pool, change(7)))
	set(7)
	startEpoch()
	gas("poke, changed stake, first change of the epoch", 130_000, n.do(miner, n.pool, change(8)))
	set(8)

	// the draw: execution of a view of one rank and of 16
	startEpoch()
	e := view(n, n.pool, poolABI.PackNextEpoch(), poolABI.UnpackNextEpoch) - 1
	p, err := m.tree.Pool(m.model)
	require.NoError(t, err)
	seed := randHash(r)
	for _, c := range []struct {
		what         string
		ranks, bound uint64
	}{{"drawAt, 1 rank, as a transaction", 1, 80_000}, {"drawAt, 16 ranks, as a transaction", 16, 500_000}} {
		call := poolABI.PackDrawAt(m.model, e, seed, new(big.Int).SetUint64(c.ranks), n.winners(&m.tree, p, seed, int(c.ranks)))
		gas(c.what, c.bound, n.do(deployer, n.pool, call))
	}

	// the beacon
	b := n.epochs.BeaconBlock(e)
	n.mineTo(b + 1)
	header, _ := n.header(b)
	gas("Beacon.store", 70_000, n.do(deployer, n.beacon, beaconABI.PackStore(e, header)))

	// money
	n.do(deployer, n.token, tokenABI.PackApprove(n.channels, cai(1_000_000)))
	gas("deposit into a new escrow", 100_000, n.do(deployer, n.channels, channelsABI.PackDeposit(coordinator.addr, cai(1_000))))
	voucher := func(by party, index, seq uint64) channels.SignedVoucher {
		v := &typed.Voucher{
			Coordinator: by.typed(), Miner: miner.typed(), Index: index, Task: randHash(r), Epoch: e, Seq: seq,
			Amount: typed.NewAmount(1e18), Cumulative: typed.NewAmount(index * 1e18),
		}
		sig := by.sign(n.domain, v)
		return channels.SignedVoucher{Voucher: voucherArg(v), Signature: sig[:]}
	}
	settle := func(v channels.SignedVoucher) *types.Receipt {
		return n.do(miner, n.channels, channelsABI.PackSettle(v.Voucher, v.Signature))
	}
	gas("settle, first of a pair and an epoch", 120_000, settle(voucher(coordinator, 1, 0)))
	gas("settle", 85_000, settle(voucher(coordinator, 2, 1)))
	var first, same []channels.SignedVoucher
	for i := range size {
		n.send(deployer, &n.channels, channelsABI.PackDeposit(n.parties[5+i].addr, cai(100)))
		first = append(first, voucher(n.parties[5+i], 1, 0))
		same = append(same, voucher(n.parties[5+i], 2, 1))
	}
	n.seal()
	n.do(miner, n.channels, channelsABI.PackSettleBatch(first))
	receipt := n.do(miner, n.channels, channelsABI.PackSettleBatch(same))
	receipt.GasUsed /= size
	gas("settleBatch of 32 coordinators' vouchers, each", 35_000, receipt)

	// evidence
	evidenceOf := func(a, b typed.Message, kind evidence.Kind, by party) []byte {
		return submission(evidence.Evidence{Kind: kind, A: piece(n.domain, by, a), B: piece(n.domain, by, b)})
	}
	task := randHash(r)
	gas("doubleResult", 120_000, n.do(reporter, n.slasher, evidenceOf(
		&typed.Result{Task: task, Miner: miner.typed(), Commitment: randHash(r)},
		&typed.Result{Task: task, Miner: miner.typed(), Commitment: randHash(r)}, evidence.DoubleResult, miner)))
	ta, tb := randTask(r, coordinator, e, 0), randTask(r, coordinator, e, 0)
	ta.VRFProof, tb.VRFProof = make([]byte, 81), make([]byte, 81)
	for i := range 81 {
		ta.VRFProof[i], tb.VRFProof[i] = byte(r.Uint32()), byte(r.Uint32())
	}
	gas("doubleTask", 140_000, n.do(reporter, n.slasher, evidenceOf(ta, tb, evidence.DoubleTask, coordinator)))
	gas("startUnbond", 110_000, n.do(owner, n.registry, registryABI.PackStartUnbond(cai(1))))
}
