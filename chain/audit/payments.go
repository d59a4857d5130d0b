package audit

import (
	"math"
	"math/big"

	"github.com/cuckoo-network/cuckoo/sched/stake"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// portion is a share of an amount, rounded down or up.
func (b *Books) portion(a typed.Amount, share uint64, up bool) typed.Amount {
	n, whole := a.Big(), big.NewInt(stake.BasisPoints)
	n.Mul(n, new(big.Int).SetUint64(share))
	if up {
		n.Add(n, big.NewInt(stake.BasisPoints-1))
	}
	q, err := typed.AmountFromBig(n.Quo(n, whole))
	b.note(err)
	return q
}

func (b *Books) deposit(from, coordinator typed.Address, amount typed.Amount) {
	p := b.purse(coordinator)
	p.escrow = b.plus(p.escrow, amount)
	b.move(from, b.at.Channels, amount)
}

func (b *Books) startClose(coordinator typed.Address, amount typed.Amount) {
	p := b.purse(coordinator)
	p.closing, p.unlock = amount, b.block+b.params.CloseBlocks
}

func (b *Books) withdrawEscrow(owner, coordinator typed.Address) {
	p := b.purse(coordinator)
	if p.unlock == 0 || b.block < p.unlock {
		b.fail("the escrow of %s was withdrawn before block %d", coordinator, p.unlock)
	}
	amount := smaller(p.closing, p.escrow)
	p.escrow, p.closing, p.unlock = b.less(p.escrow, amount), typed.Amount{}, 0
	b.move(b.at.Channels, owner, amount)
}

// settle pays what a voucher says beyond the last one of its pair.
func (b *Books) settle(v *typed.Voucher) {
	p := entry(b.pairs, pairKey{v.Coordinator, v.Miner})
	if v.Index <= p.index {
		b.fail("voucher %d of %s to %s was settled before", v.Index, v.Coordinator, v.Miner)
		return
	}
	gross, indices := b.less(v.Cumulative, p.cumulative), v.Index-p.index
	p.index, p.cumulative = v.Index, v.Cumulative
	fees := b.times(b.params.SeqFee, b.reach(v.Coordinator, v.Epoch, v.Seq)+indices+uint64(v.Rank))
	if missing := b.charge(v.Coordinator, v.Miner, gross, fees); !missing.IsZero() {
		b.fail("voucher %d of %s to %s was settled without %s base units of it", v.Index, v.Coordinator, v.Miner, missing)
	}
}

// reach counts the task numbers up to seq that were not paid for.
func (b *Books) reach(coordinator typed.Address, epoch, seq uint64) (fresh uint64) {
	numbers := b.purse(coordinator).numbers
	reached := min(seq, math.MaxUint32-1) + 1
	if reached > numbers[epoch] {
		fresh = reached - numbers[epoch]
		numbers[epoch] = reached
	}
	return fresh
}

// charge takes a payment, then fees, from the escrow, and what is not there from
// the coordinator's own stake. It returns what neither had of the payment.
func (b *Books) charge(coordinator, miner typed.Address, gross, fees typed.Amount) (missing typed.Amount) {
	p := b.purse(coordinator)
	part := smaller(gross, p.escrow)
	held := b.less(p.escrow, part)
	fee := smaller(fees, held)
	p.escrow = b.less(held, fee)
	if part != gross || fee != fees {
		missing = b.chargeStake(coordinator, miner, b.less(gross, part), b.less(fees, fee))
	}
	burned := b.portion(part, b.params.BurnShare, true)
	owed := smaller(b.portion(part, b.params.StakersShare, false), b.less(part, burned))
	p.owed = b.plus(p.owed, owed)
	e := entry(b.earnings, miner)
	e.earned = b.plus(e.earned, b.less(b.less(part, burned), owed))
	e.toBurn = b.plus(e.toBurn, b.plus(burned, fee))
	return missing
}

// chargeStake pays all but the burned share to the miner's owner.
func (b *Books) chargeStake(coordinator, miner typed.Address, gross, fees typed.Amount) (missing typed.Amount) {
	burn := b.portion(gross, b.params.BurnShare, true)
	due := b.less(gross, burn)
	paid, _ := b.payFromStake(coordinator, b.owner(miner), due, b.plus(burn, fees))
	return b.less(due, paid)
}

// distribute makes rewards of what an operator has earned.
func (b *Books) distribute(operator typed.Address) {
	p, e := b.purse(operator), entry(b.earnings, operator)
	sum, burned := b.plus(p.owed, e.earned), e.toBurn
	p.owed, *e = typed.Amount{}, earning{}
	if !sum.IsZero() {
		b.reward(b.at.Channels, b.owner(operator), sum)
	}
	b.burn(b.at.Channels, burned)
}

// --- unpaid results ---

// take is up to an amount out of an escrow.
func (b *Books) take(coordinator typed.Address, amount typed.Amount) typed.Amount {
	p := b.purse(coordinator)
	taken := smaller(p.escrow, amount)
	p.escrow = b.less(p.escrow, taken)
	return taken
}

// file opens a claim by whoever called; its bond has been paid.
func (b *Books) file(filer typed.Address, t *typed.Task, a *typed.Assignment, tokens uint32) {
	k := claimKey{typed.ID(t), a.Miner}
	if b.claims[k] != nil {
		b.fail("task %s of %s was claimed twice", k.task, k.miner)
		return
	}
	amount := b.plus(b.times(t.InputPrice, uint64(t.PromptTokens)), b.times(t.OutputPrice, uint64(tokens)))
	b.claims[k] = &claim{
		coordinator: t.Coordinator, epoch: t.Epoch, seq: t.Seq, rank: a.Rank, amount: amount,
		set:   b.take(t.Coordinator, b.plus(amount, b.params.FilingFee)),
		filer: filer, answerBy: b.block + b.params.AnswerBlocks,
	}
	b.move(filer, b.at.Channels, b.params.ClaimBond)
}

// close ends a claim: what was set aside is escrow again.
func (b *Books) close(k claimKey, inTime bool) *claim {
	c := b.claims[k]
	if c == nil || c.closed || inTime != (b.block <= c.answerBy) {
		b.fail("the claim of %s for task %s was closed in block %d, and cannot be", k.miner, k.task, b.block)
		return new(claim)
	}
	c.closed = true
	p := b.purse(c.coordinator)
	p.escrow = b.plus(p.escrow, c.set)
	return c
}

// answer closes a claim with the task's voucher.
func (b *Books) answer(k claimKey, v *typed.Voucher) {
	b.close(k, true)
	b.burn(b.at.Channels, b.params.ClaimBond)
	if v.Index > entry(b.pairs, pairKey{v.Coordinator, v.Miner}).index {
		b.settle(v)
	}
}

// dispute closes a claim by burning its amount and two bonds.
func (b *Books) dispute(from typed.Address, k claimKey) {
	c := b.close(k, true)
	b.move(from, b.at.Channels, b.params.ClaimBond)
	held := b.take(c.coordinator, c.amount)
	b.burn(b.at.Channels, b.plus(held, b.times(b.params.ClaimBond, 2)))
	if held != c.amount {
		b.payFromStake(c.coordinator, b.owner(c.coordinator), typed.Amount{}, b.less(c.amount, held))
	}
}

// collect closes a claim that nobody answered.
func (b *Books) collect(k claimKey) {
	c := b.close(k, false)
	held := b.purse(c.coordinator).escrow
	fee := b.take(c.coordinator, smaller(b.params.FilingFee, b.less(held, smaller(held, c.amount)))) // the amount goes first
	fees := b.times(b.params.SeqFee, b.reach(c.coordinator, c.epoch, c.seq)+1+uint64(c.rank))
	b.charge(c.coordinator, k.miner, c.amount, fees)
	b.move(b.at.Channels, c.filer, b.plus(b.params.ClaimBond, fee))
}
