package client

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Word is the beacon word of an epoch; zero while it is not stored.
func (c *Client) Word(ctx context.Context, e uint64) (w typed.Hash, err error) {
	var b [32]byte
	err = view(ctx, c, c.contracts.Beacon, beaconABI.PackWordOf(e), beaconABI.UnpackWordOf, &b)
	return b, err
}

// storeGas is enough to store a word. An estimate would run on the beacon block
// itself, where its hash is not known yet, and cost a block of waiting.
const storeGas = 250_000

// StoreBeacon stores the word of an epoch. Anyone may, once the beacon block is
// there. ErrAlreadyStored, ErrTooEarly or ErrTooLate otherwise.
func (c *Client) StoreBeacon(ctx context.Context, from Account, e uint64) (Receipt, error) {
	fail := func(err error) (Receipt, error) {
		return Receipt{}, fmt.Errorf("store beacon word of epoch %d: %w", e, err)
	}
	word, err := c.Word(ctx, e)
	if err != nil {
		return fail(err)
	}
	if !word.IsZero() { // the common case when many watch for it: no header, no estimate
		return fail(ErrAlreadyStored)
	}
	var block uint64
	if err := view(ctx, c, c.contracts.Beacon, beaconABI.PackBeaconBlock(e), small(beaconABI.UnpackBeaconBlock), &block); err != nil {
		return fail(err)
	}
	head, err := c.Head(ctx)
	switch {
	case err != nil:
		return fail(err)
	case head < block:
		return fail(fmt.Errorf("%w: it is block %d, the newest is %d", ErrTooEarly, block, head))
	case head >= block+epoch.StoreWindow:
		return fail(fmt.Errorf("%w: it was block %d, the newest is %d", ErrTooLate, block, head))
	}
	header, err := c.header(ctx, block)
	if err != nil {
		return fail(err)
	}
	data, err := rlp.EncodeToBytes(header)
	if err != nil {
		return fail(err)
	}
	return c.transact(ctx, from, call{
		to: &c.contracts.Beacon, data: beaconABI.PackStore(e, data), gas: storeGas, what: fmt.Sprintf("store beacon word of epoch %d", e),
	})
}

// header of a block that exists.
func (c *Client) header(ctx context.Context, number uint64) (*types.Header, error) {
	var h *types.Header
	if err := c.rpc.Call(ctx, &h, "eth_getBlockByNumber", hexutil.Uint64(number), false); err != nil {
		return nil, err
	}
	if h == nil {
		return nil, fmt.Errorf("%w: block %d", ErrTooEarly, number)
	}
	return h, nil
}
