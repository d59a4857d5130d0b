package watch

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
)

// chunk is how many blocks are asked for at once.
const chunk = 100

// lag is how many blocks an endpoint may be behind another without a word.
const lag = 32

// errLag: the endpoint does not have the block yet, or not its receipts.
var errLag = errors.New("the endpoint lags behind")

// advance takes in all final blocks there are; moved says whether any were new.
func (w *Watch) advance(ctx context.Context) (moved bool, err error) {
	s := w.state // only this goroutine replaces it
	if s == nil {
		if s, err = w.begin(ctx); err != nil {
			return false, err
		}
	}
	last, ok, err := w.finalBlock(ctx)
	if err != nil || !ok {
		return false, err
	}
	if last+lag < s.block {
		return false, fmt.Errorf("%w: its last final block is %d, block %d was read before", errLag, last, s.block)
	}
	for s.block < last {
		to := min(s.block+chunk, last)
		headers, logs, err := w.fetch(ctx, s.block+1, to)
		if err != nil {
			return moved, err
		}
		if err := w.takeAll(s, headers, logs); err != nil {
			return moved, err
		}
		moved = true
	}
	return moved, nil
}

// takeAll takes in checked blocks under the lock.
func (w *Watch) takeAll(s *state, headers []*types.Header, logs [][]*types.Log) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if s.hash != (common.Hash{}) && headers[0].ParentHash != s.hash {
		return fmt.Errorf("%w: block %d was %s, block %d follows %s", ErrReplaced, s.block, s.hash, s.block+1, headers[0].ParentHash)
	}
	for i, h := range headers {
		if err := s.take(h, logs[i]); err != nil {
			return err
		}
	}
	return nil
}

// begin is the state before the deployment, once the contracts have shown that
// they are those of the network.
func (w *Watch) begin(ctx context.Context) (*state, error) {
	if err := w.client.Check(ctx, w.cfg.Epoch); err != nil {
		return nil, err
	}
	limits, err := w.client.Limits(ctx)
	if err != nil {
		return nil, err
	}
	s := newState(rules{
		chainID: w.client.ChainID(), contracts: w.client.Contracts(), epoch: w.cfg.Epoch,
		coordinatorMinimum: limits.CoordinatorMinimum.Big(),
	}, w.client.DeployBlock())
	w.mu.Lock()
	w.state = s
	w.mu.Unlock()
	return s, nil
}

// finalBlock is the newest final block, if there is one.
func (w *Watch) finalBlock(ctx context.Context) (number uint64, ok bool, err error) {
	if tag := w.cfg.Finality.Tag; tag != "" {
		var h *struct {
			Number hexutil.Uint64 `json:"number"`
		}
		if err := w.client.RPC().Call(ctx, &h, "eth_getBlockByNumber", tag, false); err != nil || h == nil {
			return 0, false, err
		}
		return uint64(h.Number), true, nil
	}
	head, err := w.client.Head(ctx)
	if err != nil || head < w.cfg.Finality.Depth {
		return 0, false, err
	}
	return head - w.cfg.Finality.Depth, true, nil
}

// fetch reads the blocks from..to, checks that they form a chain, and reads the
// logs of those that may have any of ours.
func (w *Watch) fetch(ctx context.Context, from, to uint64) ([]*types.Header, [][]*types.Log, error) {
	headers := make([]*types.Header, to-from+1)
	batch := make([]rpc.BatchElem, len(headers))
	for i := range batch {
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from + uint64(i)), false}, Result: &headers[i]}
	}
	if err := w.batch(ctx, batch); err != nil {
		return nil, nil, fmt.Errorf("headers %d to %d: %w", from, to, err)
	}
	var interesting []int
	for i, h := range headers {
		number := from + uint64(i)
		switch {
		case h == nil:
			return nil, nil, fmt.Errorf("block %d: %w", number, errLag)
		case h.Number.Uint64() != number:
			return nil, nil, fmt.Errorf("%w: asked for block %d, got %d", ErrWrongData, number, h.Number)
		case i > 0 && h.ParentHash != headers[i-1].Hash():
			return nil, nil, fmt.Errorf("%w: block %d does not follow block %d", ErrWrongData, number, number-1)
		}
		if w.mayConcern(h.Bloom) {
			interesting = append(interesting, i)
		}
	}
	logs := make([][]*types.Log, len(headers))
	if len(interesting) == 0 {
		return headers, logs, nil
	}
	receipts := make([]types.Receipts, len(interesting))
	batch = make([]rpc.BatchElem, len(interesting))
	for k, i := range interesting {
		batch[k] = rpc.BatchElem{Method: "eth_getBlockReceipts", Args: []any{headers[i].Hash()}, Result: &receipts[k]}
	}
	if err := w.batch(ctx, batch); err != nil {
		return nil, nil, fmt.Errorf("receipts of blocks %d to %d: %w", from, to, err)
	}
	for k, i := range interesting {
		number := from + uint64(i)
		if receipts[k] == nil {
			return nil, nil, fmt.Errorf("receipts of block %d: %w", number, errLag)
		}
		root, err := receiptRoot(receipts[k])
		if err != nil {
			return nil, nil, fmt.Errorf("%w: receipts of block %d: %w", ErrWrongData, number, err)
		}
		if root != headers[i].ReceiptHash {
			return nil, nil, fmt.Errorf("%w: receipts of block %d hash to %s, its header says %s", ErrWrongData, number, root, headers[i].ReceiptHash)
		}
		for _, r := range receipts[k] {
			logs[i] = append(logs[i], r.Logs...)
		}
	}
	return headers, logs, nil
}

// batch fails with the first error of an element: nothing asked for here may
// be refused.
func (w *Watch) batch(ctx context.Context, elems []rpc.BatchElem) error {
	if err := w.client.RPC().Batch(ctx, elems); err != nil {
		return err
	}
	for _, e := range elems {
		if e.Error != nil {
			return fmt.Errorf("%s: %w", e.Method, e.Error)
		}
	}
	return nil
}

// mayConcern says whether a block can hold an event of the contracts; its
// answer no is certain.
func (w *Watch) mayConcern(b types.Bloom) bool {
	c := w.client.Contracts()
	for _, a := range []common.Address{common.Address(c.Registry), common.Address(c.Pool), common.Address(c.Beacon)} {
		if types.BloomLookup(b, a) {
			return true
		}
	}
	return false
}

// receiptRoot is the root a header must name for these receipts.
func receiptRoot(rs types.Receipts) (common.Hash, error) {
	for i, r := range rs {
		if r == nil || r.Type > types.SetCodeTxType {
			return common.Hash{}, fmt.Errorf("receipt %d is of no type this program knows", i)
		}
		for _, l := range r.Logs {
			if l == nil {
				return common.Hash{}, fmt.Errorf("receipt %d has an empty log", i)
			}
		}
	}
	return types.DeriveSha(rs, trie.NewStackTrie(nil)), nil
}
