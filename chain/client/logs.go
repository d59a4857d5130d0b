package client

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/chain/client/rpcpool"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// logChunk is how many blocks are asked for logs at once; an endpoint that
// refuses is asked for half of them.
const logChunk = 10_000

// eachLog hands over a contract's events, oldest first, from a block on to the
// newest. What an endpoint leaves out is not noticed here.
func (c *Client) eachLog(ctx context.Context, at typed.Address, from uint64, topics []any, take func(*types.Log) error) error {
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	return c.logsBetween(ctx, at, from, head, topics, take)
}

// logsBetween hands over a contract's events of the blocks from to to.
func (c *Client) logsBetween(ctx context.Context, at typed.Address, from, to uint64, topics []any, take func(*types.Log) error) error {
	for chunk := uint64(logChunk); from <= to; {
		end := min(from+chunk-1, to)
		var logs []types.Log
		err := c.rpc.Call(ctx, &logs, "eth_getLogs", map[string]any{
			"address": common.Address(at), "topics": topics, "fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(end),
		})
		var refusal rpc.Error
		if end > from && (errors.Is(err, rpcpool.ErrTooMuch) || errors.As(err, &refusal)) {
			chunk = (end - from + 1) / 2
			continue
		}
		if err != nil {
			return err
		}
		for i := range logs {
			if len(logs[i].Topics) == 0 {
				continue
			}
			if err := take(&logs[i]); err != nil {
				return err
			}
		}
		from = end + 1
	}
	return nil
}
