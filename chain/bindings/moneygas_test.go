package bindings_test

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func init() { gasParts = append(gasParts, channelGas, evidenceGas, vrfGas) }

func channelsVoucher(m *typed.Voucher) channels.Voucher {
	return channels.Voucher{Coordinator: common.Address(m.Coordinator), Miner: common.Address(m.Miner), Index: m.Index, Task: m.Task, Epoch: m.Epoch,
		Seq: m.Seq, Rank: m.Rank, Amount: m.Amount.Big(), Cumulative: m.Cumulative.Big()}
}

// packVouchers is what settlePacked takes.
func packVouchers(vs []channels.SignedVoucher) (b []byte) {
	for _, s := range vs {
		v := s.Voucher
		b = append(b, v.Coordinator[:]...)
		b = binary.BigEndian.AppendUint64(b, v.Index)
		b = append(b, v.Task[:]...)
		b = binary.BigEndian.AppendUint64(b, v.Epoch)
		b = binary.BigEndian.AppendUint64(b, v.Seq)
		b = append(b, v.Rank)
		b = append(b, v.Amount.FillBytes(make([]byte, 16))...)
		b = append(b, v.Cumulative.FillBytes(make([]byte, 16))...)
		b = append(append(append(b, s.Signature.R[:]...), s.Signature.S[:]...), s.Signature.V)
	}
	return b
}

// channelGas measures vouchers in the steady state: pairs, purses and the
// miner's earnings exist, and the voucher is of the epoch of the last one.
func channelGas(g *gasTable) {
	const size = 32
	c := newChain(g)
	r := rand.New(rand.NewPCG(31, 32))
	g.title("vouchers, between a pair that has settled before")
	miner := newParty(1)
	c.stakeOperator(newParty(2), miner, cai(20_000))
	c.fund(newParty(3).addr, cai(100_000))
	var coordinators []party
	for i := range uint64(size) {
		p := newParty(100 + i)
		c.stakeOperator(newParty(200+i), p, cai(1))
		gas := c.paid(newParty(3), c.channels, channelsABI.PackDeposit(p.addr, cai(100)))
		if i == 1 {
			g.row("deposit into a new escrow", gas, 100_000)
		}
		coordinators = append(coordinators, p)
	}
	c.block = c.epochs.First(2) + 1
	voucher := func(by party, index uint64) channels.SignedVoucher {
		v := &typed.Voucher{Coordinator: by.typed(), Miner: miner.typed(), Index: index, Task: randHash(r), Epoch: 2, Seq: index,
			Amount: typed.NewAmount(1e18), Cumulative: typed.NewAmount(index * 1e18)}
		return channels.SignedVoucher{Voucher: channelsVoucher(v), Signature: channelsSig(by.sign(c.domain, v))}
	}
	settle := func(by party, index uint64) uint64 {
		v := voucher(by, index)
		return c.paid(miner, c.channels, channelsABI.PackSettle(v.Voucher, v.Signature))
	}
	g.row("settle, first of a pair and an epoch, of a miner's first", settle(coordinators[0], 1), 90_000)
	g.row("settle", settle(coordinators[0], 2), 60_000)
	batch := func(index uint64) (vs []channels.SignedVoucher) {
		for _, p := range coordinators {
			vs = append(vs, voucher(p, index))
		}
		return vs
	}
	c.paid(miner, c.channels, channelsABI.PackSettleBatch(batch(3)))
	g.row("settleBatch, 32 vouchers of 32 coordinators, each", c.paid(miner, c.channels, channelsABI.PackSettleBatch(batch(4)))/size, 22_000)
	packed := channelsABI.PackSettlePacked(miner.addr, packVouchers(batch(5)))
	g.row("settlePacked, 32 vouchers of 32 coordinators, each", c.paid(miner, c.channels, packed)/size, 20_000)
	g.row("distribute, miner", c.paid(newParty(3), c.channels, channelsABI.PackDistribute(miner.addr)), 150_000)
	g.row("settle, after it", settle(coordinators[0], 6), 60_000)
}

// evidenceGas measures the reveal of each kind; the reporter has had CAI before.
func evidenceGas(g *gasTable) {
	g.title("evidence, for a reporter that holds CAI and an operator that was never slashed")
	bound := map[evidence.Kind]uint64{evidence.DoubleResult: 90_000, evidence.DoubleTask: 110_000, evidence.DoubleVoucher: 110_000,
		evidence.OutOfTurnClaim: 200_000, evidence.OutOfTurnAssignment: 200_000, evidence.BadOpening: 90_000}
	for _, kind := range evidence.Kinds() {
		c := newCourt(g, rand.New(rand.NewPCG(33, uint64(kind))), 20)
		reporter := newParty(77)
		c.fund(reporter.addr, big.NewInt(1))
		for n := 0; ; n++ {
			require.Less(g, n, 1000)
			e := c.sign(c.draft(kind))
			k, err := e.Key()
			require.NoError(g, err)
			owner := view(c.chain, c.registry, registryABI.PackOwnerOf(common.Address(k.Offender)), registryABI.UnpackOwnerOf)
			if c.judge(e) != nil || owner == (common.Address{}) || e.Draw != nil && len(e.Draw.Winners) != 1 {
				continue
			}
			gas := c.paid(reporter, c.slasher, slasherABI.PackCommit(c.commitment(reporter.addr, k)))
			if kind == evidence.DoubleResult {
				g.row("commit", gas, 50_000)
			}
			c.block += commitMin
			what := "reveal " + kind.String()
			if e.Draw != nil {
				what += ", rank 0"
			}
			g.row(what, c.paid(reporter, c.slasher, c.reveal(e)), bound[kind])
			break
		}
	}
}

// vrfGas measures a proof of the protocol's size: the average over many, since
// each failed try of the hash to the curve costs a hint.
func vrfGas(g *gasTable) {
	c := newChain(g)
	r := rand.New(rand.NewPCG(35, 36))
	g.title("the VRF, as a transaction")
	var sum, least uint64
	const proofs = 64
	for range proofs {
		v, _ := newVRFCase(g, r)
		for len(v.alpha) != 96 {
			v, _ = newVRFCase(g, r)
		}
		gas := c.paid(newParty(1), c.slasher, v.pack())
		sum += gas
		if least == 0 || gas < least {
			least = gas
		}
	}
	g.row("vrfBeta, average of 64", sum/proofs, 55_000)
	g.row("vrfBeta, least", least, 55_000)
}
