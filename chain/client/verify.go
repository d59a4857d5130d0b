package client

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ErrOtherCode: a contract's code is not the one this program was built with,
// for these parameters. Do not stake there.
var ErrOtherCode = errors.New("not the code of this version")

// Code says whether one contract is the compiled one.
type Code struct {
	Name    string        `json:"name"`
	Address typed.Address `json:"address"`
	Bytes   int           `json:"bytes"` // on the chain
	Same    bool          `json:"same"`
}

// VerifyCode holds the code at each of the client's addresses, byte by byte,
// against what the compiled constructors make of the parameters. Parameters are
// part of a contract's code, so equal code means that it answers and behaves
// with exactly these. ErrOtherCode if one differs.
func (c *Client) VerifyCode(ctx context.Context, p Params) ([]Code, error) {
	p.Holders = []Holder{{typed.Address{1}, Units(Supply)}} // who got the first CAI is no part of the code
	want, err := construct(c.ChainID(), p, c.contracts)
	if err != nil {
		return nil, err
	}
	have, err := c.codes(ctx, c.contracts)
	if err != nil {
		return nil, err
	}
	var all []Code
	var wrong []error
	for i, n := range c.contracts.All() {
		same := bytes.Equal(have[i], want[i])
		all = append(all, Code{Name: n.Name, Address: n.Address, Bytes: len(have[i]), Same: same})
		switch {
		case len(have[i]) == 0:
			wrong = append(wrong, fmt.Errorf("%w: %s: nothing at %s", ErrNoContract, n.Name, n.Address))
		case !same:
			wrong = append(wrong, fmt.Errorf("%w: %s at %s", ErrOtherCode, n.Name, n.Address))
		}
	}
	return all, errors.Join(wrong...)
}

// codes reads the code at every address.
func (c *Client) codes(ctx context.Context, at Contracts) ([]hexutil.Bytes, error) {
	all := at.All()
	out := make([]hexutil.Bytes, len(all))
	batch := make([]rpc.BatchElem, len(all))
	for i, n := range all {
		batch[i] = rpc.BatchElem{Method: "eth_getCode", Args: []any{common.Address(n.Address), "latest"}, Result: &out[i]}
	}
	if err := c.rpc.Batch(ctx, batch); err != nil {
		return nil, err
	}
	for i, e := range batch {
		if e.Error != nil {
			return nil, fmt.Errorf("code of %s: %w", all[i].Name, e.Error)
		}
	}
	return out, nil
}

// construct runs the constructors in an EVM of our own, each at its address on
// the chain, and returns the code that they leave there.
func construct(chainID uint64, p Params, at Contracts) ([][]byte, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	rules := *params.MergedTestChainConfig
	rules.ChainID = new(big.Int).SetUint64(chainID)
	var out [][]byte
	for _, d := range creations(p, at) {
		code, err := constructAt(db, &rules, d)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", d.name, err)
		}
		out = append(out, code)
	}
	return out, nil
}

// constructAt runs one constructor as code that lies at the contract's address:
// what it returns is the contract.
func constructAt(db *state.StateDB, rules *params.ChainConfig, d deployment) ([]byte, error) {
	at := common.Address(d.at)
	db.SetCode(at, d.code(), tracing.CodeChangeUnspecified)
	code, _, err := runtime.Call(at, nil, &runtime.Config{ChainConfig: rules, State: db, BlockNumber: big.NewInt(1), GasLimit: 1 << 30})
	if err != nil {
		return nil, decodeRevert(code, err)
	}
	db.SetCode(at, code, tracing.CodeChangeUnspecified)
	return code, nil
}
