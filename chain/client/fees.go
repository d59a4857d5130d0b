package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const (
	maxGas       = 1 << 24 // most gas one transaction may use (EIP-7825)
	estimateRoom = 20      // percent of gas above the estimate, and
	estimateMore = 150_000 // gas: a call writes other storage when an epoch turns in between
)

var (
	// ErrFunds: the account cannot pay for gas or value; get gas coin for it.
	ErrFunds = errors.New("not enough gas coin")
	// ErrGas: the call needs more gas than one transaction may use; send less at once.
	ErrGas = errors.New("call needs more gas than a transaction may use")
	// ErrGasPrice: gas costs more than the client may pay; wait, or raise the bound.
	ErrGasPrice = errors.New("gas costs more than the bound allows")
)

// FeeBounds are the most a transaction offers, in wei a gas; zeros have
// defaults.
type FeeBounds struct {
	MaxFee uint64 `json:"maxFee,omitempty"` // all of it; 500 gwei
	MaxTip uint64 `json:"maxTip,omitempty"` // for the block's maker; 50 gwei
}

func (b FeeBounds) orDefault() FeeBounds {
	if b.MaxFee == 0 {
		b.MaxFee = 500e9
	}
	if b.MaxTip == 0 {
		b.MaxTip = 50e9
	}
	b.MaxTip = min(b.MaxTip, b.MaxFee)
	return b
}

// fees of the newest block, in wei per gas.
type fees struct {
	base, tip *big.Int
	head      uint64 // its number
}

// fees are read for each group of transactions: the base fee of the newest
// block and a tip that gets included.
func (c *Client) fees(ctx context.Context) (fees, error) {
	var head struct {
		Number  hexutil.Uint64 `json:"number"`
		BaseFee *hexutil.Big   `json:"baseFeePerGas"`
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
	return fees{head.BaseFee.ToInt(), suggested.ToInt(), uint64(head.Number)}, nil
}

// caps are the tip and the fee to offer: twice the base fee, so that a
// transaction stays includable while blocks are full, within the bounds. A base
// fee above them is an error.
func (b FeeBounds) caps(f fees) (tip, fee *big.Int, err error) {
	most := new(big.Int).SetUint64(b.MaxFee)
	tip = smaller(f.tip, new(big.Int).SetUint64(b.MaxTip))
	if need := new(big.Int).Add(f.base, tip); need.Cmp(most) > 0 {
		return nil, nil, fmt.Errorf("%w: %s gwei now, at most %s", ErrGasPrice, gwei(need), gwei(most))
	}
	fee = smaller(new(big.Int).Add(tip, new(big.Int).Lsh(f.base, 1)), most)
	return tip, fee, nil
}

// outbid is what a replacement of tx must offer: nodes want both fees raised by
// a tenth, and what the chain asks now if that is more. nil if the bounds do not
// allow it.
func (b FeeBounds) outbid(tx *types.Transaction, now fees) (tip, fee *big.Int) {
	raised := func(n *big.Int) *big.Int { // by an eighth, rounded up
		return new(big.Int).Add(n, new(big.Int).Add(new(big.Int).Rsh(n, 3), big.NewInt(1)))
	}
	tip, fee = raised(tx.GasTipCap()), raised(tx.GasFeeCap())
	if t, f, err := b.caps(now); err == nil {
		tip, fee = larger(tip, t), larger(fee, f)
	}
	fee = larger(fee, tip)
	if fee.Cmp(new(big.Int).SetUint64(b.MaxFee)) > 0 || tip.Cmp(new(big.Int).SetUint64(b.MaxTip)) > 0 {
		return nil, nil
	}
	return tip, fee
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// gwei writes wei in billions, to three digits.
func gwei(wei *big.Int) string {
	return new(big.Rat).SetFrac(wei, big.NewInt(1e9)).FloatString(3)
}

// sign makes the transaction, with gas for more than the estimate.
func (c *Client) sign(ctx context.Context, from Account, do call, nonce uint64, fee fees) (*types.Transaction, error) {
	tip, most, err := c.bounds.caps(fee)
	if err != nil {
		return nil, err
	}
	gas := do.gas
	if gas == 0 {
		if gas, err = c.estimate(ctx, from.Address(), do); err != nil {
			return nil, err
		}
	}
	return c.signed(from, &types.DynamicFeeTx{
		Nonce: nonce, GasTipCap: tip, GasFeeCap: most, Gas: gas, To: (*common.Address)(do.to), Value: do.value, Data: do.data,
	})
}

func (c *Client) signed(from Account, tx *types.DynamicFeeTx) (*types.Transaction, error) {
	tx.ChainID = new(big.Int).SetUint64(c.rpc.ChainID())
	signed, err := from.SignTx(types.NewTx(tx), tx.ChainID)
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
