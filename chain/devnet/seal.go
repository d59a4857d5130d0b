package devnet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

// feeRecipient takes the fees of every block; nobody holds its key.
var feeRecipient = common.Address{19: 1}

// Seal makes n blocks at once, with the pending transactions in the first that
// have room, each one second of chain time after its parent.
func (c *Chain) Seal(ctx context.Context, n int) error {
	for range n {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := c.seal(0); err != nil {
			return err
		}
	}
	return nil
}

// Reorg replaces the newest depth blocks by as many or more others, as a chain
// with several block makers may: for tests and drills. The transactions of the
// replaced blocks wait again, and enter the new ones from the second on.
func (c *Chain) Reorg(ctx context.Context, depth, blocks int) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrClosed
	}
	bc := c.eth.BlockChain()
	head := bc.CurrentBlock()
	if depth < 1 || uint64(depth) > head.Number.Uint64() || blocks < depth {
		return fmt.Errorf("reorg of %d blocks by %d: want 1 to %d, and no fewer new ones", depth, blocks, head.Number)
	}
	parent := bc.GetHeaderByNumber(head.Number.Uint64() - uint64(depth))
	for range blocks {
		if err := ctx.Err(); err != nil {
			return err
		}
		block, err := c.sealOn(parent, 0)
		if err != nil {
			return err
		}
		parent = block.Header()
	}
	return nil
}

// gather is how long Auto waits for more transactions after the last arrived,
// so that those sent together share a block; at most gatherMost.
const (
	gather     = 4 * time.Millisecond
	gatherMost = 40 * time.Millisecond
)

// Auto seals a block as soon as transactions wait for one, until ctx ends: for
// the time in which a network is being built. It returns the error of ctx.
func (c *Chain) Auto(ctx context.Context) error {
	arrived := make(chan core.NewTxsEvent, 256)
	sub := c.eth.TxPool().SubscribeTransactions(arrived, true)
	if sub == nil { // the pool is closed
		return ErrClosed
	}
	defer sub.Unsubscribe()
	for {
		if err := c.sealWaiting(ctx); err != nil {
			return err
		}
		select {
		case <-arrived:
		case <-ctx.Done():
			return ctx.Err()
		case <-c.stop:
			return ErrClosed
		case err := <-sub.Err():
			return errors.Join(ErrClosed, err)
		}
		for most := time.After(gatherMost); ; {
			select {
			case <-arrived:
				continue
			case <-time.After(gather):
			case <-most:
			}
			break
		}
	}
}

// sealWaiting seals until no transaction waits. A block that took nothing means
// that what waits cannot be included: it stops then instead of spinning.
func (c *Chain) sealWaiting(ctx context.Context) error {
	for ctx.Err() == nil {
		if waiting, err := c.waiting(); err != nil || waiting == 0 {
			return err
		}
		block, err := c.seal(0)
		if err != nil {
			return err
		}
		if len(block.Transactions()) == 0 {
			return nil
		}
	}
	return nil
}

// waiting counts the transactions that a next block could hold. The pool drops
// included ones in the background, and bears one Sync at a time only: a second
// one hangs for ever.
func (c *Chain) waiting() (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return 0, ErrClosed
	}
	if err := c.eth.TxPool().Sync(); err != nil {
		return 0, err
	}
	n, _ := c.eth.TxPool().Stats()
	return n, nil
}

// Run seals one block each period, on the clock, until ctx ends. Timestamps
// have whole seconds, so a period below one second makes chain time run ahead.
func (c *Chain) Run(ctx context.Context, period time.Duration) error {
	if period <= 0 {
		return fmt.Errorf("period %v: want a positive duration", period)
	}
	tick := time.NewTicker(period)
	defer tick.Stop()
	for {
		if _, err := c.seal(uint64(time.Now().Unix())); err != nil {
			return err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		case <-c.stop:
			return ErrClosed
		}
	}
}

// seal makes one block at the given time, or one second after its parent if
// that is later.
func (c *Chain) seal(at uint64) (*types.Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, ErrClosed
	}
	return c.sealOn(c.eth.BlockChain().CurrentBlock(), at)
}

// sealOn makes one block after parent the newest. The caller holds the lock.
func (c *Chain) sealOn(parent *types.Header, at uint64) (*types.Block, error) {
	block, err := c.build(parent, max(at, parent.Time+1))
	if err != nil {
		return nil, fmt.Errorf("seal block %d: %w", parent.Number.Uint64()+1, err)
	}
	bc := c.eth.BlockChain()
	if _, err := bc.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return nil, fmt.Errorf("seal block %d: %w", block.NumberU64(), err)
	}
	if _, err := bc.SetCanonical(block); err != nil {
		return nil, fmt.Errorf("seal block %d: %w", block.NumberU64(), err)
	}
	bc.SetSafe(parent)
	bc.SetFinalized(parent)
	// The database buffers its log in this process: without this, kill -9
	// forgets the newest blocks.
	if err := c.eth.ChainDb().SyncKeyValue(); err != nil {
		return nil, fmt.Errorf("seal block %d: write to disk: %w", block.NumberU64(), err)
	}
	return block, nil
}

func (c *Chain) build(parent *types.Header, at uint64) (*types.Block, error) {
	// The pool drops included transactions in the background; the next block
	// would be built from a stale pool.
	if err := c.eth.TxPool().Sync(); err != nil {
		return nil, err
	}
	args := &miner.BuildPayloadArgs{
		Parent:       parent.Hash(),
		Timestamp:    at,
		FeeRecipient: feeRecipient,
		Withdrawals:  types.Withdrawals{},
		BeaconRoot:   new(common.Hash),
		Version:      engine.PayloadV3,
	}
	rand.Read(args.Random[:])
	payload, err := c.eth.Miner().BuildPayload(context.Background(), args, false)
	if err != nil {
		return nil, err
	}
	payload.ResolveFull() // waits until the pending transactions are in
	block, _, _, _ := payload.FullBlockAndReceipts()
	if block == nil {
		return nil, errors.New("no payload was built")
	}
	return block, nil
}
