package audit

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// atOnce is how many blocks one request asks for.
const atOnce = 64

// block and receipt are what the audit reads of each.
type block struct {
	Transactions []struct {
		Hash  typed.Hash     `json:"hash"`
		From  typed.Address  `json:"from"`
		To    *typed.Address `json:"to"` // none: it made a contract
		Input hexutil.Bytes  `json:"input"`
	} `json:"transactions"`
}

type receipt struct {
	Hash   typed.Hash     `json:"transactionHash"`
	Status hexutil.Uint64 `json:"status"`
}

// Follow enters all blocks up to one, which must be there and stay there.
func (b *Books) Follow(ctx context.Context, c *client.Client, upTo uint64) error {
	for b.block < upTo {
		from, to := b.block+1, min(upTo, b.block+atOnce)
		blocks, receipts := make([]*block, to-from+1), make([][]receipt, to-from+1)
		var ask []rpc.BatchElem
		for i := range blocks {
			n := hexutil.Uint64(from + uint64(i))
			ask = append(ask,
				rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{n, true}, Result: &blocks[i]},
				rpc.BatchElem{Method: "eth_getBlockReceipts", Args: []any{n}, Result: &receipts[i]})
		}
		if err := c.RPC().Batch(ctx, ask); err != nil {
			return fmt.Errorf("read blocks %d to %d: %w", from, to, err)
		}
		for i, e := range ask {
			if e.Error != nil {
				return fmt.Errorf("read block %d: %w", from+uint64(i/2), e.Error)
			}
		}
		for i, have := range blocks {
			if err := b.enter(from+uint64(i), have, receipts[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *Books) enter(n uint64, have *block, receipts []receipt) error {
	if have == nil || len(receipts) != len(have.Transactions) {
		return fmt.Errorf("block %d is not there, or its receipts are not", n)
	}
	var calls []Call
	for i, t := range have.Transactions {
		if receipts[i].Hash != t.Hash {
			return fmt.Errorf("block %d: receipt %d is of another transaction", n, i)
		}
		if receipts[i].Status == 1 && t.To != nil {
			calls = append(calls, Call{t.From, *t.To, t.Input})
		}
	}
	return b.Apply(n, calls...)
}
