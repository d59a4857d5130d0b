package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// answerUnpaid shows a claim's voucher to the chain.
func (c *coordinatorRole) answerUnpaid(ctx context.Context, e coordinator.AnswerUnpaid) {
	v := client.SignedVoucher{Voucher: *e.Voucher.Message.(*typed.Voucher), Signature: e.Voucher.Signature}
	_, err := c.chain.AnswerUnpaid(ctx, c.signer, e.Task, e.Miner, v)
	c.answered(ctx, e.Task, e.Miner, err)
}

// disputeUnpaid says to the chain that the result of a claim is wrong.
func (c *coordinatorRole) disputeUnpaid(ctx context.Context, e coordinator.DisputeUnpaid) {
	_, err := c.chain.DisputeUnpaid(ctx, c.signer, c.signer.Address(), e.Task, e.Miner)
	c.answered(ctx, e.Task, e.Miner, err)
}

func (c *coordinatorRole) answered(ctx context.Context, task typed.Hash, miner typed.Address, err error) {
	switch {
	case err == nil, errors.Is(err, client.ErrNoSuchClaim): // closed by somebody else
		c.trouble.set("answering", nil)
		c.loop.send(coordinator.UnpaidEnded{Task: task, Miner: miner})
	case ctx.Err() == nil:
		c.logger.Warn("a claim was not answered", "task", task, "miner", miner, "err", err)
		c.trouble.set("answering", fmt.Errorf("a claim of %s for task %s is not answered: %w", miner, task, err))
		c.loop.send(coordinator.UnpaidFailed{Task: task, Miner: miner, Reason: err.Error()})
	}
}

// report hands evidence on to those who bring it to the chain.
func (p *peerNode) report(ctx context.Context, e evidence.Evidence) {
	if err := p.gossip.PublishEvidence(ctx, e); err != nil {
		p.logger.Warn("evidence was not gossiped", "err", err)
	}
}
