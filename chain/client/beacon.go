package client

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Word is the beacon word of an epoch; zero while it is not stored.
func (c *Client) Word(ctx context.Context, epoch uint64) (w typed.Hash, err error) {
	var b [32]byte
	err = view(ctx, c, c.contracts.Beacon, beaconABI.PackWordOf(epoch), beaconABI.UnpackWordOf, &b)
	return b, err
}

// StoreBeacon stores the word of an epoch. Anyone may, once the beacon block
// has a successor. ErrAlreadyStored, ErrTooEarly or ErrTooLate otherwise.
func (c *Client) StoreBeacon(ctx context.Context, from Account, epoch uint64) (Receipt, error) {
	fail := func(err error) (Receipt, error) {
		return Receipt{}, fmt.Errorf("store beacon word of epoch %d: %w", epoch, err)
	}
	word, err := c.Word(ctx, epoch)
	if err != nil {
		return fail(err)
	}
	if !word.IsZero() { // the common case when many watch for it: no header, no estimate
		return fail(ErrAlreadyStored)
	}
	var block uint64
	if err := view(ctx, c, c.contracts.Beacon, beaconABI.PackBeaconBlock(epoch), small(beaconABI.UnpackBeaconBlock), &block); err != nil {
		return fail(err)
	}
	header, err := c.header(ctx, block)
	if err != nil {
		return fail(err)
	}
	data, err := rlp.EncodeToBytes(header)
	if err != nil {
		return fail(err)
	}
	return c.transact(ctx, from, call{to: &c.contracts.Beacon, data: beaconABI.PackStore(epoch, data), what: fmt.Sprintf("store beacon word of epoch %d", epoch)})
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
