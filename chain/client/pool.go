package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const (
	pokeTries    = 5  // a path is made again this often when others poke meanwhile
	pokeTogether = 64 // pokes in one transaction: they fit its gas and its size
)

// ErrPoolLogs: the endpoint's logs do not lead to the chain's own pool root;
// use another endpoint.
var ErrPoolLogs = errors.New("chain RPC gives wrong or missing pool logs")

// PoolRoot is the root of a model's pool as it stands at the newest block; it
// commits to the total.
func (c *Client) PoolRoot(ctx context.Context, model typed.Hash) (root typed.Hash, err error) {
	var out [32]byte
	err = view(ctx, c, c.contracts.Pool, poolABI.PackCurrent(model), poolABI.UnpackCurrent, &out)
	return out, err
}

// PoolRootAt is the root of a model's pool in an epoch that has begun.
func (c *Client) PoolRootAt(ctx context.Context, model typed.Hash, epoch uint64) (root typed.Hash, err error) {
	var out [32]byte
	err = view(ctx, c, c.contracts.Pool, poolABI.PackRootAt(model, epoch), poolABI.UnpackRootAt, &out)
	return out, err
}

// PoolSlot is an operator's place in a model's pool at the newest block.
func (c *Client) PoolSlot(ctx context.Context, model typed.Hash, operator typed.Address) (slot uint32, weight uint64, held bool, err error) {
	var out pool.SlotOfOutput
	err = view(ctx, c, c.contracts.Pool, poolABI.PackSlotOf(model, common.Address(operator)), poolABI.UnpackSlotOf, &out)
	return out.Slot, out.Weight, out.Held, err
}

// PoolTree reads a model's pool at the newest block from the contract's events
// and holds it against the contract's root.
func (c *Client) PoolTree(ctx context.Context, model typed.Hash) (*lottery.Tree, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	tree := new(lottery.Tree)
	err = c.logsBetween(ctx, c.contracts.Pool, c.deployBlock, head, []any{leafSetTopic, common.Hash(model)}, func(log *types.Log) error {
		l, err := poolABI.UnpackLeafSetEvent(log)
		if err == nil {
			err = tree.Set(l.Slot, typed.Address(l.Operator), l.Weight)
		}
		if err != nil {
			return fmt.Errorf("%w: %v", ErrPoolLogs, err)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("pool logs: %w", err)
	}
	root, err := c.PoolRoot(ctx, model)
	if err != nil {
		return nil, err
	}
	if h, _ := tree.Root(); h != root {
		// Either the logs lie or another block came between the two looks.
		if now, err := c.Head(ctx); err != nil || now == head {
			return nil, errors.Join(err, fmt.Errorf("%w: model %s: root %s, the contract has %s", ErrPoolLogs, model, h, root))
		}
		return nil, errMoved
	}
	return tree, nil
}

var (
	leafSetTopic = poolABI.GetABI().Events["LeafSet"].ID
	errMoved     = fmt.Errorf("%w: a new block came while it was read", ErrStalePath)
)

// Poke brings the weights of operators in a model's pool in line with the
// registry, from the next epoch on. Anyone may. tree is the pool as the caller
// knows it, or nil; paths are made again when others change the pool meanwhile.
// Operators whose weight is right already are passed over; with none left the
// error is ErrUnchanged.
func (c *Client) Poke(ctx context.Context, from Account, model typed.Hash, tree *lottery.Tree, operators ...typed.Address) ([]Receipt, error) {
	var receipts []Receipt
	var last error
	for failures := 0; failures < pokeTries; {
		current, err := c.currentTree(ctx, model, tree)
		if errors.Is(err, ErrStalePath) {
			failures, last = failures+1, err
			continue
		} else if err != nil {
			return receipts, fmt.Errorf("poke: %w", err)
		}
		pokes, err := c.pokes(ctx, model, current, operators)
		if err != nil {
			return receipts, fmt.Errorf("poke: %w", err)
		}
		if len(pokes) == 0 {
			if len(receipts) == 0 {
				return nil, fmt.Errorf("poke: %w: model %s", ErrUnchanged, model)
			}
			return receipts, nil
		}
		do := call{to: &c.contracts.Pool, data: poolABI.PackPokeMany(pokes), what: fmt.Sprintf("poke %d operators", len(pokes))}
		if len(pokes) == 1 {
			do.data, do.what = poolABI.PackPoke(model, pokes[0].Operator, pokes[0].Siblings), "poke "+typed.Address(pokes[0].Operator).String()
		}
		r, err := c.transact(ctx, from, do)
		if err == nil {
			receipts = append(receipts, r)
			tree = current
			continue
		}
		if !errors.Is(err, ErrStalePath) && !errors.Is(err, ErrUnchanged) && !errors.Is(err, errVanished) {
			return receipts, err
		}
		failures, last = failures+1, err
		tree = nil
	}
	return receipts, last
}

// currentTree is the given tree if it is the contract's, else a new one.
func (c *Client) currentTree(ctx context.Context, model typed.Hash, tree *lottery.Tree) (*lottery.Tree, error) {
	if tree != nil {
		root, err := c.PoolRoot(ctx, model)
		if err != nil {
			return nil, err
		}
		if h, _ := tree.Root(); h == root {
			return tree.Clone(), nil
		}
	}
	return c.PoolTree(ctx, model)
}

// pokes are the changes of tree that are wanted one after another, at most
// pokeTogether; tree then has them.
func (c *Client) pokes(ctx context.Context, model typed.Hash, tree *lottery.Tree, operators []typed.Address) ([]pool.Poke, error) {
	var pokes []pool.Poke
	var entering bool
	var next uint32 // slot of the next operator to enter
	for _, o := range operators {
		if len(pokes) == pokeTogether {
			break
		}
		weight, err := c.WeightOf(ctx, o, model)
		if err != nil {
			return nil, err
		}
		slot, old, held, err := c.PoolSlot(ctx, model, o)
		if err != nil {
			return nil, err
		}
		if weight == old {
			continue
		}
		if !held {
			if !entering {
				if err := view(ctx, c, c.contracts.Pool, poolABI.PackNextSlot(model), poolABI.UnpackNextSlot, &next); err != nil {
					return nil, err
				}
			}
			entering = true
			// Beyond the last entry slots are most likely fresh and follow each
			// other. Where this is wrong the contract refuses the path, and the
			// next round asks again.
			slot, next = next, next+1
		}
		pokes = append(pokes, pool.Poke{Model: model, Operator: common.Address(o), Siblings: lottery.EncodePath(tree.Path(slot))})
		if err := tree.Set(slot, o, weight); err != nil {
			return nil, err
		}
	}
	return pokes, nil
}

// DrawOnChain lets the contract check that the entries proved are, in order,
// the winners of ranks 0 to ranks-1 in an epoch's pool; it returns them.
// ErrNotDrawn if they are not.
func (c *Client) DrawOnChain(ctx context.Context, model typed.Hash, epoch uint64, seed typed.Hash, ranks int, winners []lottery.Proof) ([]typed.Address, error) {
	proofs := make([]pool.LeafProof, len(winners))
	for i, w := range winners {
		proofs[i] = pool.LeafProof{Operator: common.Address(w.Operator), Weight: w.Weight, Slot: w.Slot, Siblings: lottery.EncodePath(w.Path)}
	}
	var out []common.Address
	data := poolABI.PackDrawAt(model, epoch, seed, big.NewInt(int64(ranks)), proofs)
	if err := view(ctx, c, c.contracts.Pool, data, poolABI.UnpackDrawAt, &out); err != nil {
		return nil, fmt.Errorf("draw: %w", err)
	}
	operators := make([]typed.Address, len(out))
	for i, o := range out {
		operators[i] = typed.Address(o)
	}
	return operators, nil
}
