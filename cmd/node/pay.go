package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

// What transactions about take, and how many times its cost one must bring.
const (
	settleGas     = 60_000
	distributeGas = 120_000
	worthTimes    = 20
)

// settle brings vouchers to the chain.
func (r *minerRole) settle(ctx context.Context, e miner.Settle) {
	last := uint64(0)
	vouchers := make([]client.SignedVoucher, 0, len(e.Vouchers))
	for _, s := range e.Vouchers {
		v := s.Message.(*typed.Voucher)
		vouchers, last = append(vouchers, client.SignedVoucher{Voucher: *v, Signature: s.Signature}), v.Index
	}
	receipt, paid, err := r.chain.SettleVouchers(ctx, r.signer, vouchers...)
	if errors.Is(err, client.ErrStaleVoucher) { // some are settled after all; the others still wait
		last, _, err = r.chain.Settled(ctx, e.Coordinator, r.signer.Address())
	}
	if err != nil {
		if ctx.Err() == nil {
			r.logger.Warn("settlement failed; it will be tried again", "coordinator", e.Coordinator, "err", err)
			r.trouble.set("settling", fmt.Errorf("vouchers of %s are not settled: %w", e.Coordinator, err))
			r.loop.send(miner.SettleFailed{Coordinator: e.Coordinator, Reason: err.Error()})
		}
		return
	}
	r.trouble.set("settling", nil)
	for _, p := range paid {
		r.keepPayment(store.Payment{Kind: "settled", Tx: receipt.Tx, Block: receipt.Block, Coordinator: p.Coordinator, Miner: r.signer.Address(), Index: p.Index, Amount: p.Amount})
		r.Emit(SettledEvent{Coordinator: p.Coordinator, Miner: r.signer.Address(), Index: p.Index, Amount: p.Amount, Earned: r.limits.Earned(p.Amount), Tx: receipt.Tx, Block: receipt.Block})
	}
	r.loop.send(miner.Settled{Coordinator: e.Coordinator, Index: last})
}

// keepPayment writes a payment down for the operator's eyes; the chain is what
// counts.
func (p *peerNode) keepPayment(m store.Payment) {
	if err := p.store.SavePayment(m); err != nil {
		p.logger.Error("payment was not written down", "tx", m.Tx, "err", err)
	}
}

// cost tells the machine what a settlement costs, where gas is worth counting.
func (r *minerRole) cost(ctx context.Context) {
	if r.Miner.CoinValue.IsZero() {
		return
	}
	cost, err := r.costOf(ctx, settleGas)
	if err != nil {
		r.logger.Debug("the price of gas is not known", "err", err)
		return
	}
	r.loop.send(miner.Cost{Settle: cost})
}

// costOf is what so much gas is worth in CAI, as the operator values gas coin.
func (p *peerNode) costOf(ctx context.Context, gas int64) (typed.Amount, error) {
	price, err := p.chain.GasPrice(ctx)
	if err != nil {
		return typed.Amount{}, err
	}
	wei := price.Mul(price, big.NewInt(gas))
	wei.Mul(wei, p.Miner.CoinValue.Big())
	return typed.AmountFromBig(wei.Quo(wei, big.NewInt(1e18)))
}

// claimUnpaid claims on the chain what a coordinator did not pay. What the chain
// has already, by a transaction whose fate was not known or by the owner, is told
// and not claimed again.
func (r *minerRole) claimUnpaid(ctx context.Context, e miner.ClaimUnpaid) {
	var tasks, known []typed.Hash
	var fresh []unpaid.Result
	for _, u := range e.Results {
		id := typed.ID(u.Task)
		state, err := r.chain.ClaimState(ctx, id, r.signer.Address())
		switch {
		case err != nil:
			r.unpaidDone(ctx, e.Coordinator, claimedTasks(e.Results), err)
			return
		case state.IsZero():
			fresh, tasks = append(fresh, u), append(tasks, id)
		default:
			known = append(known, id)
		}
	}
	if len(known) > 0 {
		r.unpaidDone(ctx, e.Coordinator, known, r.tellClaims(ctx, e.Coordinator, known))
	}
	if len(fresh) == 0 {
		return
	}
	receipt, answerBy, err := r.chain.ClaimUnpaid(ctx, r.signer, fresh...)
	if err == nil {
		r.logger.Info("claimed unpaid results", "coordinator", e.Coordinator, "results", len(tasks), "block", receipt.Block)
		r.loop.send(miner.UnpaidFiled{Tasks: tasks, AnswerBy: answerBy})
	}
	r.unpaidDone(ctx, e.Coordinator, tasks, err)
}

func claimedTasks(results []unpaid.Result) []typed.Hash {
	ids := make([]typed.Hash, len(results))
	for i, u := range results {
		ids[i] = typed.ID(u.Task)
	}
	return ids
}

// unpaidDone tells the machine, and the status, of what could not be done.
func (r *minerRole) unpaidDone(ctx context.Context, coordinator typed.Address, tasks []typed.Hash, err error) {
	switch {
	case err == nil:
		r.trouble.set("claiming", nil)
	case ctx.Err() == nil:
		r.logger.Warn("unpaid results were not claimed", "coordinator", coordinator, "results", len(tasks), "err", err)
		r.trouble.set("claiming", fmt.Errorf("%d unpaid results of %s are not claimed: %w", len(tasks), coordinator, err))
		r.loop.send(miner.UnpaidFailed{Tasks: tasks, Reason: err.Error(), Permanent: permanentClaim(err)})
	}
}

// permanentClaim says that the contract would refuse a claim for ever.
func permanentClaim(err error) bool {
	return errors.Is(err, client.ErrResult)
}

// tellClaims tells the machine what became of claims that the chain knows.
func (r *minerRole) tellClaims(ctx context.Context, coordinator typed.Address, tasks []typed.Hash) error {
	open, err := r.chain.OpenClaims(ctx, coordinator, r.signer.Address())
	if err != nil {
		return err
	}
	until := make(map[typed.Hash]uint64)
	for _, o := range open {
		until[o.Task] = o.AnswerBy
	}
	for _, id := range tasks {
		if by, ok := until[id]; ok {
			r.loop.send(miner.UnpaidFiled{Tasks: []typed.Hash{id}, AnswerBy: by})
		} else if err := r.claimEnded(ctx, coordinator, id); err != nil {
			return err
		}
	}
	return nil
}

// claimEvent takes what the chain says about a claim of this miner.
func (r *minerRole) claimEvent(ctx context.Context, e client.ClaimEvent) error {
	if !e.Closed() {
		r.loop.send(miner.UnpaidFiled{Tasks: []typed.Hash{e.Task}, AnswerBy: e.AnswerBy})
		return nil
	}
	if e.Name == "UnpaidPaid" {
		r.keepPayment(store.Payment{Kind: "unpaid", Tx: e.Tx, Block: e.Block, Coordinator: e.Coordinator, Miner: e.Miner, Task: e.Task, Amount: e.Amount})
	}
	return r.claimEnded(ctx, e.Coordinator, e.Task)
}

// claimEnded tells the machine that a claim is over, and what is settled now.
func (r *minerRole) claimEnded(ctx context.Context, coordinator typed.Address, id typed.Hash) error {
	index, sum, err := r.chain.Settled(ctx, coordinator, r.signer.Address())
	if err != nil {
		return err
	}
	r.loop.send(miner.UnpaidEnded{Task: id, Index: index, Cumulative: sum})
	return nil
}

// collectUnpaid closes claims that the coordinator let pass. Their end is heard
// of like any other.
func (r *minerRole) collectUnpaid(ctx context.Context, e miner.CollectUnpaid) {
	open, err := r.chain.OpenClaims(ctx, e.Coordinator, r.signer.Address())
	if err != nil {
		r.unpaidDone(ctx, e.Coordinator, e.Tasks, err)
		return
	}
	wanted := make(map[typed.Hash]bool)
	for _, id := range e.Tasks {
		wanted[id] = true
	}
	var mine []client.OpenClaim
	for _, o := range open {
		if wanted[o.Task] {
			mine = append(mine, o)
			delete(wanted, o.Task)
		}
	}
	for id := range wanted { // closed by somebody else
		if err := r.claimEnded(ctx, e.Coordinator, id); err != nil {
			r.unpaidDone(ctx, e.Coordinator, e.Tasks, err)
			return
		}
	}
	if len(mine) == 0 {
		return
	}
	if _, err = r.chain.CollectUnpaid(ctx, r.signer, mine...); err != nil {
		r.unpaidDone(ctx, e.Coordinator, e.Tasks, err)
		return
	}
	r.trouble.set("claiming", nil)
	for _, o := range mine {
		if err := r.claimEnded(ctx, e.Coordinator, o.Task); err != nil {
			r.logger.Warn("the end of a claim is told again with the next blocks", "task", o.Task, "err", err)
		}
	}
}

func times(a typed.Amount, n uint64) typed.Amount {
	out, err := a.Mul(n)
	if err != nil {
		return typed.Amount{Hi: 1<<64 - 1, Lo: 1<<64 - 1}
	}
	return out
}

// distributor makes rewards of what an operator has earned, once an epoch.
type distributor struct {
	*peerNode
	epoch uint64
	asked bool
	busy  chan struct{}
}

func (d *distributor) advance(ctx context.Context, f epoch.Final) {
	if d.asked && f.Current == d.epoch || len(f.Snapshots) == 0 {
		return
	}
	if d.busy == nil {
		d.busy = make(chan struct{}, 1)
	}
	select {
	case d.busy <- struct{}{}:
	default:
		return // the last one is still under way
	}
	d.epoch, d.asked = f.Current, true
	go func() {
		defer func() { <-d.busy }()
		if err := d.distribute(ctx); err != nil && ctx.Err() == nil {
			d.logger.Warn("earnings were not distributed; the next epoch tries again", "err", err)
		}
	}()
}

func (d *distributor) distribute(ctx context.Context) error {
	me := d.signer.Address()
	u, err := d.chain.Undistributed(ctx, me)
	if err != nil {
		return err
	}
	sum, err := u.Owed.Add(u.Earned)
	if err != nil || sum.IsZero() {
		return err
	}
	if cost, err := d.costOf(ctx, distributeGas); err != nil || sum.Cmp(times(cost, worthTimes)) < 0 {
		return err // it is worth more in a later epoch
	}
	receipt, err := d.chain.Distribute(ctx, d.signer, me)
	if err != nil {
		return err
	}
	d.Emit(DistributedEvent{Operator: me, Amount: sum, Tx: receipt.Tx, Block: receipt.Block})
	return nil
}
