package node

import (
	"context"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// claimFeed reads, after each final block, what the chain says about claims of
// unpaid results and about escrows that close, and hands it on once.
type claimFeed struct {
	*peerNode
	coordinator, miner typed.Address // whose claims; zero for any
	cursor             string

	claim   func(context.Context, client.ClaimEvent) error
	closing func(client.Closing) // nil: not asked for

	started bool
	seen    uint64 // block up to which claims were read
	closed  uint64 // and closings: from the deployment on in each run, for nobody remembers them
}

// advance reads up to a final block. What fails is read again with the next.
func (c *claimFeed) advance(ctx context.Context, f epoch.Final) {
	if err := c.read(ctx, f.Block); err != nil && ctx.Err() == nil {
		c.logger.Warn("claims on the chain were not read; it will be tried again", "err", err)
	}
}

func (c *claimFeed) read(ctx context.Context, block uint64) error {
	if !c.started {
		at, err := c.store.Cursor(c.cursor)
		if err != nil {
			return err
		}
		c.seen, c.started = max(at, c.network.DeployBlock-1), true
	}
	if block <= c.seen {
		return nil
	}
	from := c.seen + 1
	if c.closing != nil {
		if err := c.readClosings(ctx, block); err != nil {
			return err
		}
	}
	events, err := c.chain.ClaimEvents(ctx, from, block, c.coordinator, c.miner)
	if err != nil {
		return err
	}
	for _, e := range events {
		c.Emit(claimedEvent(e))
		if err := c.claim(ctx, e); err != nil {
			return err
		}
	}
	c.seen = block
	if len(events) == 0 && block%cursorEvery != 0 {
		return nil // reading a few empty blocks again costs less than a write for each
	}
	return c.store.SetCursor(c.cursor, block)
}

func (c *claimFeed) readClosings(ctx context.Context, block uint64) error {
	list, err := c.chain.Closings(ctx, max(c.closed+1, c.network.DeployBlock), block)
	if err != nil {
		return err
	}
	last := make(map[typed.Address]client.Closing) // of each coordinator only the newest counts
	for _, closing := range list {
		last[closing.Coordinator] = closing
	}
	for _, closing := range last {
		c.closing(closing)
	}
	c.closed = block
	return nil
}

// cursorEvery is after how many blocks without events the cursor is kept.
const cursorEvery = 256

func claimedEvent(e client.ClaimEvent) UnpaidEvent {
	return UnpaidEvent{What: e.Name, Coordinator: e.Coordinator, Miner: e.Miner, Task: e.Task, Amount: e.Amount, AnswerBy: e.AnswerBy, Tx: e.Tx, Block: e.Block}
}
