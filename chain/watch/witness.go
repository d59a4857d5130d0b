package watch

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/chain/client/rpcpool"
)

// witnessPatience is how long an endpoint may take to say what it knows of a
// block that another one gave.
const witnessPatience = 3 * time.Second

// witness is what one endpoint says of a block number.
type witness struct {
	endpoint *rpcpool.Endpoint
	hash     common.Hash // zero: it has no such block
	head     uint64
}

// ask hears all endpoints that are awake but one, at the same time. Those that
// do not answer are left out.
func (w *Watch) ask(ctx context.Context, number uint64, but *rpcpool.Endpoint) []witness {
	var mu sync.Mutex
	var heard []witness
	var all sync.WaitGroup
	for _, e := range w.client.RPC().Awake() {
		if e == but {
			continue
		}
		all.Go(func() {
			var h *types.Header
			var head hexutil.Uint64
			batch := []rpc.BatchElem{
				{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(number), false}, Result: &h},
				{Method: "eth_blockNumber", Result: &head},
			}
			if err := e.Batch(ctx, witnessPatience, batch); err != nil || batch[0].Error != nil || batch[1].Error != nil {
				return
			}
			s := witness{endpoint: e, head: uint64(head)}
			if h != nil {
				s.hash = h.Hash()
			}
			mu.Lock()
			defer mu.Unlock()
			heard = append(heard, s)
		})
	}
	all.Wait()
	return heard
}

// agree holds a block against the other endpoints. Those that contradict the
// larger side are blamed; if that is the one that gave the block, it is an error.
func (w *Watch) agree(ctx context.Context, h *types.Header, via *rpcpool.Endpoint) error {
	if w.client.RPC().Size() == 1 {
		return nil
	}
	number, hash := h.Number.Uint64(), h.Hash()
	same, against := 1, make(map[common.Hash][]witness)
	most := 0
	for _, s := range w.ask(ctx, number, via) {
		switch s.hash {
		case hash:
			same++
		case common.Hash{}:
			if s.head+lag < number {
				s.endpoint.Blame(fmt.Errorf("%w: it is at block %d, %s gives block %d", ErrStalled, s.head, via.Name(), number))
			}
		default:
			against[s.hash] = append(against[s.hash], s)
			most = max(most, len(against[s.hash]))
		}
	}
	if most == 0 {
		return nil
	}
	if most > same {
		return wrong(via, "block %d is %s, %d other endpoints have another one", number, hash, most)
	}
	var left []string
	for other, side := range against {
		for _, s := range side {
			if same > most || w.lostUs(ctx, s.endpoint) {
				s.endpoint.Blame(fmt.Errorf("%w: block %d is %s there and %s at %s", ErrWrongData, number, other, hash, via.Name()))
				continue
			}
			left = append(left, s.endpoint.Name())
		}
	}
	if len(left) == 0 {
		return nil
	}
	return fmt.Errorf("%w: block %d is %s at %s and another one at %s", ErrDisagree, number, hash, via.Name(), strings.Join(left, ", "))
}

// lostUs says whether an endpoint lacks the last block taken in, which the
// others follow.
func (w *Watch) lostUs(ctx context.Context, e *rpcpool.Endpoint) bool {
	s := w.state
	if s.hash == (common.Hash{}) {
		return false
	}
	var h *types.Header
	batch := []rpc.BatchElem{{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(s.block), false}, Result: &h}}
	err := e.Batch(ctx, witnessPatience, batch)
	return err == nil && batch[0].Error == nil && h != nil && h.Hash() != s.hash
}

// replaced finds out who is wrong when an endpoint's blocks do not go on from
// the last one taken in: that endpoint, or else the block is final no more.
func (w *Watch) replaced(ctx context.Context, number uint64, hash common.Hash, via *rpcpool.Endpoint) error {
	for _, s := range w.ask(ctx, number, via) {
		if s.hash == hash {
			return wrong(via, "block %d is not %s, which %s still has", number, hash, s.endpoint.Name())
		}
	}
	return fmt.Errorf("%w: block %d was %s, says %s and nobody else knows better", ErrReplaced, number, hash, via.Name())
}

// stalled says which endpoint stands still, or that all do.
func (w *Watch) stalled(ctx context.Context, head uint64, since time.Duration, via *rpcpool.Endpoint) error {
	for _, s := range w.ask(ctx, head, via) {
		if s.head > head {
			return &fault{via, fmt.Errorf("%w: it has been at block %d for %s, %s is at block %d", errBehind, head, since.Round(time.Millisecond), s.endpoint.Name(), s.head)}
		}
	}
	return fmt.Errorf("%w: no endpoint has had a new block for %s, the newest is %d", ErrStalled, since.Round(time.Second), head)
}

// errBehind: one endpoint stands still, the chain does not.
var errBehind = fmt.Errorf("%w at one endpoint", errLag)
