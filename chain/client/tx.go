package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const (
	maxGas       = 1 << 24         // most gas one transaction may use (EIP-7825)
	resendEvery  = 5 * time.Second // a pending transaction is sent again this often
	nonceRetries = 4               // a nonce in doubt is read again this often
	estimateRoom = 20              // percent of gas above the estimate, and
	estimateMore = 150_000         // gas: a call writes other storage when an epoch turns in between
	poolTries    = 40              // a pool that lags behind the state is asked again this often
	poolPause    = 50 * time.Millisecond
)

var (
	// ErrFunds: the account cannot pay for gas or value; get gas coin for it.
	ErrFunds = errors.New("not enough gas coin")
	// ErrNonce: the chain refuses every nonce; is the account in use elsewhere?
	ErrNonce = errors.New("nonce not accepted")
	// ErrGas: the call needs more gas than one transaction may use; send less at once.
	ErrGas = errors.New("call needs more gas than a transaction may use")
)

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

// sent is a transaction the chain has accepted but perhaps not included.
type sent struct {
	tx   *types.Transaction
	call call
	from typed.Address
	seq  *sequence
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
// the chain took.
func (c *Client) sendFrom(ctx context.Context, from Account, s *sequence, calls []call) (all []*sent, err error) {
	fee, err := c.fees(ctx)
	if err != nil {
		return nil, err
	}
	for _, do := range calls {
		tx, err := c.sign(ctx, from, do, s.next, fee)
		if err != nil {
			return all, fmt.Errorf("%s: %w", do.what, err)
		}
		err = c.submit(ctx, from.Address(), tx)
		switch {
		case err == nil:
			s.next++
			all = append(all, &sent{tx, do, from.Address(), s})
			continue
		case nonceRefused(err):
			err = fmt.Errorf("%w: account %s, nonce %d: %v", ErrNonce, from.Address(), s.next, err)
		case strings.Contains(err.Error(), "insufficient funds"):
			return all, fmt.Errorf("%s: %w: account %s: %v", do.what, ErrFunds, from.Address(), err)
		}
		s.sure = false // it may have arrived all the same
		return all, fmt.Errorf("%s: %w", do.what, err)
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

func (c *Client) pendingNonce(ctx context.Context, a typed.Address) (uint64, error) {
	var n hexutil.Uint64
	err := c.rpc.Call(ctx, &n, "eth_getTransactionCount", common.Address(a), "pending")
	return uint64(n), err
}

// fees of a block, in wei per gas.
type fees struct{ base, tip *big.Int }

// sign makes the transaction: twice the base fee, so that it stays includable
// while blocks are full, and gas with room above the estimate.
func (c *Client) sign(ctx context.Context, from Account, do call, nonce uint64, fee fees) (*types.Transaction, error) {
	gas := do.gas
	if gas == 0 {
		var err error
		if gas, err = c.estimate(ctx, from.Address(), do); err != nil {
			return nil, err
		}
	}
	id := new(big.Int).SetUint64(c.rpc.ChainID())
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID:   id,
		Nonce:     nonce,
		GasTipCap: fee.tip,
		GasFeeCap: new(big.Int).Add(fee.tip, new(big.Int).Lsh(fee.base, 1)),
		Gas:       gas,
		To:        (*common.Address)(do.to),
		Value:     do.value,
		Data:      do.data,
	})
	signed, err := from.SignTx(tx, id)
	if err != nil {
		return nil, fmt.Errorf("sign with %s: %w", from.Address(), err)
	}
	return signed, nil
}

func (c *Client) estimate(ctx context.Context, from typed.Address, do call) (uint64, error) {
	var gas hexutil.Uint64
	if err := c.rpc.Call(ctx, &gas, "eth_estimateGas", message(from, do)); err != nil {
		if strings.Contains(err.Error(), "insufficient funds") || strings.Contains(err.Error(), "gas required exceeds allowance (0)") {
			return 0, fmt.Errorf("%w: account %s: %v", ErrFunds, from, err)
		}
		return 0, revertOf(err)
	}
	if gas > maxGas {
		return 0, fmt.Errorf("%w: %d of %d", ErrGas, gas, maxGas)
	}
	return min(uint64(gas)+uint64(gas)*estimateRoom/100+estimateMore, maxGas), nil
}

func message(from typed.Address, do call) map[string]any {
	m := map[string]any{"from": common.Address(from), "input": hexutil.Bytes(do.data)}
	if do.to != nil {
		m["to"] = common.Address(*do.to)
	}
	if do.value != nil {
		m["value"] = (*hexutil.Big)(do.value)
	}
	return m
}

// fees are read for each group of transactions: the base fee of the newest block and a tip that gets included.
func (c *Client) fees(ctx context.Context) (fees, error) {
	var head struct {
		BaseFee *hexutil.Big `json:"baseFeePerGas"`
	}
	var suggested hexutil.Big
	batch := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &head},
		{Method: "eth_maxPriorityFeePerGas", Result: &suggested},
	}
	if err := c.rpc.Batch(ctx, batch); err != nil {
		return fees{}, err
	}
	for _, e := range batch {
		if e.Error != nil {
			return fees{}, fmt.Errorf("%s: %w", e.Method, e.Error)
		}
	}
	if head.BaseFee == nil {
		return fees{}, errors.New("the chain has no base fee (EIP-1559): it is too old for the contracts")
	}
	return fees{head.BaseFee.ToInt(), suggested.ToInt()}, nil
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

func nonceRefused(err error) bool {
	text := err.Error()
	return strings.Contains(text, "nonce too low") || strings.Contains(text, "replacement transaction underpriced")
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

// wait follows a transaction until it is included, sending it again now and
// then, and explains it if it failed.
func (c *Client) wait(ctx context.Context, s *sent) (*receipt, error) {
	poll := time.NewTicker(c.rpc.Poll())
	defer poll.Stop()
	resend := time.NewTicker(resendEvery)
	defer resend.Stop()
	for {
		r, err := c.receipt(ctx, s.tx.Hash())
		if err != nil {
			return nil, c.abandon(s, err)
		}
		if r != nil {
			return r, c.explain(ctx, s, r)
		}
		select {
		case <-poll.C:
		case <-resend.C:
			err := c.submit(ctx, s.from, s.tx)
			if err != nil && strings.Contains(err.Error(), "nonce too low") {
				continue // included, or replaced; the receipt will tell
			}
			if err != nil {
				c.log.Debug("transaction not accepted again", "tx", s.tx.Hash(), "reason", err)
			}
		case <-ctx.Done():
			return nil, c.abandon(s, ctx.Err())
		}
	}
}

// receipt is nil while the transaction is not included, and until the chain's
// newest state has it: a node can show a receipt a moment before that, and what
// the caller reads next must not be older.
func (c *Client) receipt(ctx context.Context, tx common.Hash) (*receipt, error) {
	var r *receipt
	var head hexutil.Uint64
	batch := []rpc.BatchElem{
		{Method: "eth_getTransactionReceipt", Args: []any{tx}, Result: &r},
		{Method: "eth_blockNumber", Result: &head},
	}
	if err := c.rpc.Batch(ctx, batch); err != nil {
		return nil, err
	}
	for _, e := range batch {
		if e.Error != nil && !strings.Contains(e.Error.Error(), "indexing is in progress") {
			return nil, fmt.Errorf("%s: %w", e.Method, e.Error)
		}
	}
	if r == nil || head < r.BlockNumber {
		return nil, nil
	}
	return r, nil
}

// abandon stops following a transaction whose fate is then unknown.
func (c *Client) abandon(s *sent, err error) error {
	s.seq.mu.Lock()
	s.seq.sure = false
	s.seq.mu.Unlock()
	return fmt.Errorf("%s: waiting for transaction %s: %w", s.call.what, s.tx.Hash(), err)
}

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
	if err == nil {
		err = errVanished
	}
	return fmt.Errorf("%s: transaction %s failed in block %d: %w", s.call.what, s.tx.Hash(), uint64(r.BlockNumber), revertOf(err))
}

// errVanished is all that can be said of a failure that does not repeat.
var errVanished = errors.New("the call succeeds before and after its block: what it depends on changed meanwhile, or it ran out of gas; try again")
