package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// A stake does not touch the pools: somebody brings each stale leaf up to date
// before the pools freeze. An operator's own node does so for its own, a watcher
// for everybody's.
const (
	ownLead   = 4  // a node's own leaf, from an epoch's last quarter on
	watchLead = 8  // everybody's, in an epoch's last eighth
	leastLead = 3  // and in its last blocks at least: a transaction must be final before the freeze
	pokeMost  = 64 // leaves of others that one watcher pays for in an epoch
)

// poker keeps leaves up to date.
type poker struct {
	*peerNode
	seen  uint64 // block up to which events were read
	stale map[typed.Address]bool
	epoch uint64 // that spent is about
	spent int
}

// touchedCursor is the name under which a watcher keeps how far it has read.
const touchedCursor = "touched"

// pokes brings leaves up to date before each freeze, until ctx ends.
func (n *Node) pokes(ctx context.Context, finals <-chan epoch.Final) {
	p := &poker{peerNode: n.peerNode, stale: make(map[typed.Address]bool), seen: n.network.DeployBlock - 1}
	if n.Role == config.RoleWatcher {
		if at, err := n.store.Cursor(touchedCursor); err != nil {
			n.logger.Warn("reading stakes from the deployment on", "err", err)
		} else {
			p.seen = max(p.seen, at)
		}
	}
	for {
		select {
		case <-ctx.Done():
			return
		case f := <-finals:
			if err := p.look(ctx, f); err != nil && ctx.Err() == nil {
				n.logger.Warn("stale leaves were not looked after; it will be tried again", "err", err)
			}
		}
	}
}

// lead says whether a block is in the last part of its epoch, and the epoch
// that is about to freeze.
func lead(p epoch.Params, block, part uint64) (next uint64, in bool) {
	e, begun := p.Of(block)
	if begun {
		next = e + 1
	}
	return next, block+max(leastLead, p.Length/part) >= p.Freeze(next) && block < p.Freeze(next)
}

func (p *poker) look(ctx context.Context, f epoch.Final) error {
	switch p.Role {
	case config.RoleMiner:
		if _, in := lead(p.network.Epoch, f.Block, ownLead); in {
			return p.poke(ctx, p.signer.Address())
		}
		return nil
	case config.RoleWatcher:
		return p.lookAtAll(ctx, f)
	}
	return nil
}

// lookAtAll gathers the operators whose stake changed, and brings their leaves
// up to date before the freeze.
func (p *poker) lookAtAll(ctx context.Context, f epoch.Final) error {
	if f.Block > p.seen {
		touched, err := p.chain.Touched(ctx, p.seen+1, f.Block)
		if err != nil {
			return err
		}
		for _, o := range touched {
			p.stale[o] = true
		}
		p.seen = f.Block
	}
	next, in := lead(p.network.Epoch, f.Block, watchLead)
	if next != p.epoch {
		p.epoch, p.spent = next, 0
	}
	if !in || len(p.stale) == 0 || p.spent >= pokeMost {
		return nil
	}
	var list []typed.Address
	for o := range p.stale {
		if len(list) == pokeMost-p.spent {
			break
		}
		list = append(list, o)
	}
	if err := p.poke(ctx, list...); err != nil {
		return err
	}
	p.spent += len(list)
	for _, o := range list {
		delete(p.stale, o)
	}
	if len(p.stale) == 0 { // those that are left must be found again after a restart
		return p.store.SetCursor(touchedCursor, p.seen)
	}
	return nil
}

// poke brings the leaves of operators in the pools this node knows up to date.
func (p *poker) poke(ctx context.Context, operators ...typed.Address) error {
	var failed error
	for _, model := range p.models {
		receipts, err := p.chain.Poke(ctx, p.signer, model, p.watch.Tree(model), operators...)
		for _, r := range receipts {
			p.logger.Info("brought leaves up to date", "model", model, "block", r.Block)
		}
		if err != nil && !errors.Is(err, client.ErrUnchanged) {
			failed = errors.Join(failed, fmt.Errorf("model %s: %w", model, err))
		}
	}
	return failed
}
