package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const (
	nonceRetries = 4  // a nonce in doubt is read again this often
	poolTries    = 40 // a pool that lags behind the state is asked again this often
	poolPause    = 50 * time.Millisecond
)

// ErrNonce: the chain refuses every nonce; is the account in use elsewhere?
var ErrNonce = errors.New("nonce not accepted")

// Receipt says where a transaction was included.
type Receipt struct {
	Tx      typed.Hash `json:"tx"`
	Block   uint64     `json:"block"`
	GasUsed uint64     `json:"gasUsed"`
}

// call is what a transaction does. A nil to creates a contract; gas 0 asks the
// chain for an estimate.
type call struct {
	to    *typed.Address
	value *big.Int
	data  []byte
	gas   uint64
	what  string // for errors: "stake", "deploy Beacon"
}

// transact sends one call and waits for its receipt.
func (c *Client) transact(ctx context.Context, from Account, do call) (Receipt, error) {
	r, err := c.include(ctx, from, do)
	if err != nil {
		return Receipt{}, err
	}
	return r.summary(), nil
}

// include is transact with the logs.
func (c *Client) include(ctx context.Context, from Account, do call) (*receipt, error) {
	s, err := c.send(ctx, from, do)
	if err != nil {
		return nil, err
	}
	return c.wait(ctx, s)
}

// send signs and submits one call under the account's next nonce.
func (c *Client) send(ctx context.Context, from Account, do call) (*sent, error) {
	all, err := c.sendAll(ctx, from, func(uint64) []call { return []call{do} })
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// sendAll submits calls under consecutive nonces without waiting in between, so
// that one block can hold them. Only the first may leave its gas to an
// estimate: the others run on state that is not there yet. calls is told the
// first nonce, and asked again if the chain refused it.
func (c *Client) sendAll(ctx context.Context, from Account, calls func(first uint64) []call) ([]*sent, error) {
	s := c.sequences.of(from.Address())
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := c.recover(ctx, from, s); err != nil {
		return nil, err
	}
	var last error
	for range nonceRetries {
		if !s.sure {
			next, err := c.pendingNonce(ctx, from.Address())
			if err != nil {
				return nil, err
			}
			s.next, s.sure = next, true
		}
		all, err := c.sendFrom(ctx, from, s, calls(s.next))
		if err == nil {
			return all, nil
		}
		s.sure = s.sure && len(all) == 0
		if !errors.Is(err, ErrNonce) || len(all) > 0 {
			return nil, err
		}
		last = err
	}
	return nil, fmt.Errorf("%w: is the key used by another process?", last)
}

// sendFrom submits calls from the sequence's next nonce on, and returns those
// the chain took. A nonce that was signed for and perhaps sent belongs to its
// action from then on: it is looked after, and never given to another.
func (c *Client) sendFrom(ctx context.Context, from Account, q *sequence, calls []call) (all []*sent, err error) {
	if len(calls) == 0 {
		return nil, nil
	}
	fee, err := c.fees(ctx)
	if err != nil {
		return nil, err
	}
	for _, do := range calls {
		tx, err := c.sign(ctx, from, do, q.next, fee)
		if err != nil {
			return all, fmt.Errorf("%s: %w", do.what, err)
		}
		s := &sent{call: do, from: from.Address(), nonce: q.next,
			progress: progress{account: from, versions: []*types.Transaction{tx}, head: fee.head, at: time.Now()}}
		if err := c.journal(s); err != nil {
			return all, err
		}
		err = c.submit(ctx, s.from, tx)
		switch {
		case err == nil:
			q.next++
			c.look(s)
			all = append(all, s)
			continue
		case nonceRefused(err):
			q.sure = false
			c.forget(s, err)
			return all, fmt.Errorf("%s: %w: account %s, nonce %d: %v", do.what, ErrNonce, s.from, q.next, err)
		case refused(err):
			c.forget(s, err)
			if strings.Contains(err.Error(), "insufficient funds") {
				err = fmt.Errorf("%w: account %s: %v", ErrFunds, s.from, err)
			}
			return all, fmt.Errorf("%s: %w", do.what, err)
		}
		q.next++ // it may have arrived all the same
		c.look(s)
		return append(all, s), fmt.Errorf("%s: transaction %s may be under way and is sent again: %w", do.what, tx.Hash(), err)
	}
	return all, nil
}

// transactAll sends calls together and waits for all of them. The first failure
// is returned.
func (c *Client) transactAll(ctx context.Context, from Account, calls func(first uint64) []call) ([]*receipt, error) {
	all, err := c.sendAll(ctx, from, calls)
	if err != nil {
		return nil, err
	}
	var receipts []*receipt
	var failed error
	for _, s := range all {
		r, err := c.wait(ctx, s)
		if err != nil && failed == nil {
			failed = err
		}
		receipts = append(receipts, r)
	}
	return receipts, failed
}

// pendingNonce is the first nonce that neither the chain nor this client has
// given away.
func (c *Client) pendingNonce(ctx context.Context, a typed.Address) (uint64, error) {
	var n hexutil.Uint64
	if err := c.rpc.Call(ctx, &n, "eth_getTransactionCount", common.Address(a), "pending"); err != nil {
		return 0, err
	}
	next := uint64(n)
	if list := c.outstanding(a); len(list) > 0 {
		next = max(next, list[len(list)-1].nonce+1)
	}
	return next, nil
}

func (c *Client) submit(ctx context.Context, from typed.Address, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	for tries := 0; ; tries++ {
		err = c.rpc.Call(ctx, nil, "eth_sendRawTransaction", hexutil.Bytes(raw))
		if err == nil || tries == poolTries || !strings.Contains(err.Error(), "insufficient funds") {
			break
		}
		// An endpoint's transaction pool learns of a block a moment after its
		// state does: money that just came is there and not yet counted.
		if balance, berr := c.GasBalance(ctx, from); berr != nil || balance.Cmp(tx.Cost()) < 0 {
			break
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(poolPause):
		}
	}
	if err != nil && strings.Contains(err.Error(), "already known") {
		return nil // a repeated request: the first one arrived
	}
	return err
}

// receipt is an included transaction as the chain reports it.
type receipt struct {
	TxHash          common.Hash     `json:"transactionHash"`
	BlockNumber     hexutil.Uint64  `json:"blockNumber"`
	GasUsed         hexutil.Uint64  `json:"gasUsed"`
	Status          hexutil.Uint64  `json:"status"`
	ContractAddress *common.Address `json:"contractAddress"`
	Logs            []*types.Log    `json:"logs"`
}

func (r *receipt) summary() Receipt {
	return Receipt{typed.Hash(r.TxHash), uint64(r.BlockNumber), uint64(r.GasUsed)}
}

// wait follows a transaction until it is included, and explains it if it failed.
func (c *Client) wait(ctx context.Context, s *sent) (*receipt, error) {
	poll := time.NewTicker(c.rpc.Poll())
	defer poll.Stop()
	fail := func(err error) (*receipt, error) {
		return nil, fmt.Errorf("%s: waiting for transaction %s: %w", s.call.what, s.now().newest().Hash(), err)
	}
	for {
		r, err := c.receipt(ctx, s)
		if err != nil {
			return fail(err)
		}
		was := s.now()
		switch {
		case r != nil && r.TxHash == was.cancel:
			return r, fmt.Errorf("%s: %w", s.call.what, ErrCancelled)
		case r != nil:
			s.note(func(p *progress) { p.included = uint64(r.BlockNumber) }) // if it vanishes, it is sent again at once
			return r, c.explain(ctx, s, r)
		case was.err != nil:
			return fail(was.err)
		}
		select {
		case <-poll.C:
		case <-ctx.Done():
			return fail(ctx.Err())
		}
	}
}

// receipt of whichever version was included. It is nil while none is, and until
// the chain's newest state has it: a node can show a receipt a moment before
// that, and what the caller reads next must not be older.
func (c *Client) receipt(ctx context.Context, s *sent) (*receipt, error) {
	var head hexutil.Uint64
	versions := s.now().versions
	receipts := make([]*receipt, len(versions))
	batch := []rpc.BatchElem{{Method: "eth_blockNumber", Result: &head}}
	for i, tx := range versions {
		batch = append(batch, rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{tx.Hash()}, Result: &receipts[i]})
	}
	if err := c.rpc.Batch(ctx, batch); err != nil {
		return nil, err
	}
	for _, e := range batch {
		if e.Error != nil && !strings.Contains(e.Error.Error(), "indexing is in progress") {
			return nil, fmt.Errorf("%s: %w", e.Method, e.Error)
		}
	}
	i := slices.IndexFunc(receipts, func(r *receipt) bool { return r != nil })
	if i < 0 || head < receipts[i].BlockNumber {
		return nil, nil
	}
	return receipts[i], nil
}

// ErrOutOfGas: the call used all it was given; what it works on has changed
// since it was estimated, try again.
var ErrOutOfGas = errors.New("the transaction ran out of gas")

// explain turns a failed receipt into the contract's reason, by running the
// call again: after its block, where those that came before it in the block
// have their effect, or else before it.
func (c *Client) explain(ctx context.Context, s *sent, r *receipt) error {
	if r.Status == 1 {
		return nil
	}
	var err error
	for _, block := range []hexutil.Uint64{r.BlockNumber, max(r.BlockNumber, 1) - 1} {
		if err = c.rpc.Call(ctx, new(hexutil.Bytes), "eth_call", message(s.from, s.call), block); err != nil {
			break
		}
	}
	if given := s.now().newest().Gas(); err == nil && uint64(r.GasUsed) > given-given/32 {
		err = fmt.Errorf("%w: %d of %d", ErrOutOfGas, uint64(r.GasUsed), given)
	} else if err == nil {
		err = errVanished
	}
	return fmt.Errorf("%s: transaction %s failed in block %d: %w", s.call.what, r.TxHash, uint64(r.BlockNumber), revertOf(err))
}

// errVanished is all that can be said of a failure that does not repeat.
var errVanished = errors.New("the call succeeds before and after its block: what it depends on changed meanwhile; try again")
