package client

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// leafEvents are those of the registry after which an operator's weight in its
// pools may be another one.
var leafEvents = []string{"StakeChanged", "StakeSlashed", "OperatorBound", "MinerRegistered", "ModelAdded", "ModelRemoved"}

// Touched are the operators whose weight may have changed in the blocks from to
// to, each once, in the order of their first event.
func (c *Client) Touched(ctx context.Context, from, to uint64) (out []typed.Address, err error) {
	names := make(map[common.Hash]string)
	var ids []common.Hash
	for _, n := range leafEvents {
		id := registryABI.GetABI().Events[n].ID
		names[id], ids = n, append(ids, id)
	}
	seen := make(map[typed.Address]bool)
	err = c.logsBetween(ctx, c.contracts.Registry, from, to, []any{ids}, func(l *types.Log) error {
		operators, err := touchedBy(names[l.Topics[0]], l)
		for _, o := range operators {
			if a := typed.Address(o); !a.IsZero() && !seen[a] {
				seen[a] = true
				out = append(out, a)
			}
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("events of stakes: %w", err)
	}
	return out, nil
}

func touchedBy(name string, l *types.Log) ([]common.Address, error) {
	switch name {
	case "StakeChanged":
		e, err := registryABI.UnpackStakeChangedEvent(l)
		if err != nil {
			return nil, err
		}
		return []common.Address{e.Operator}, nil
	case "StakeSlashed":
		e, err := registryABI.UnpackStakeSlashedEvent(l)
		if err != nil {
			return nil, err
		}
		return []common.Address{e.Operator}, nil
	case "OperatorBound":
		e, err := registryABI.UnpackOperatorBoundEvent(l)
		if err != nil {
			return nil, err
		}
		return []common.Address{e.Operator, e.Former}, nil
	case "MinerRegistered":
		e, err := registryABI.UnpackMinerRegisteredEvent(l)
		if err != nil {
			return nil, err
		}
		return []common.Address{e.Operator}, nil
	case "ModelAdded":
		e, err := registryABI.UnpackModelAddedEvent(l)
		if err != nil {
			return nil, err
		}
		return []common.Address{e.Operator}, nil
	case "ModelRemoved":
		e, err := registryABI.UnpackModelRemovedEvent(l)
		if err != nil {
			return nil, err
		}
		return []common.Address{e.Operator}, nil
	}
	return nil, fmt.Errorf("unknown event")
}

// Operators are all that were ever bound to an account, oldest first.
func (c *Client) Operators(ctx context.Context, account typed.Address) (out []typed.Address, err error) {
	id := registryABI.GetABI().Events["OperatorBound"].ID
	err = c.eachLog(ctx, c.contracts.Registry, c.deployBlock, []any{id, addressTopic(account)}, func(l *types.Log) error {
		e, err := registryABI.UnpackOperatorBoundEvent(l)
		if err == nil && !slices.Contains(out, typed.Address(e.Operator)) {
			out = append(out, typed.Address(e.Operator))
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("operators of %s: %w", account, err)
	}
	return out, nil
}

// GasPrice is what a transaction offers now for a unit of gas, in wei.
func (c *Client) GasPrice(ctx context.Context) (*big.Int, error) {
	f, err := c.fees(ctx)
	if err != nil {
		return nil, err
	}
	return new(big.Int).Add(f.base, f.tip), nil
}
