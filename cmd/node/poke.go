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
	ownLead   = 4   // a node's own leaf, from an epoch's last quarter on
	watchLead = 8   // everybody's, in an epoch's last eighth
	leastLead = 3   // and in its last blocks at least: a transaction must be final before the freeze
	pokeMost  = 64  // leaves of others that one watcher pays for in an epoch
	checkMost = 256 // operators whose weight a watcher looks at after one block
)

// touchedCursor is the name under which a watcher keeps how far it has read.
const touchedCursor = "touched"

// leaf is an operator's place in a model's pool.
type leaf struct {
	model    typed.Hash
	operator typed.Address
}

// poker keeps leaves up to date.
type poker struct {
	*peerNode
	started bool
	seen    uint64          // block up to which events were read
	touched []typed.Address // operators whose weight may have changed, to be looked at
	stale   []leaf          // those whose leaf has another weight than the registry
	epoch   uint64          // that spent is about
	spent   int
}

// pokes brings leaves up to date before each freeze, until ctx ends.
func (n *Node) pokes(ctx context.Context, finals <-chan epoch.Final) {
	p := &poker{peerNode: n.peerNode}
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
		if _, in := lead(p.network.Epoch, f.Block, ownLead); !in {
			return nil
		}
		var failed error
		for _, model := range p.models {
			failed = errors.Join(failed, p.poke(ctx, model, p.signer.Address()))
		}
		return failed
	case config.RoleWatcher:
		return errors.Join(p.gather(ctx, f.Block), p.check(ctx), p.bringUp(ctx, f))
	}
	return nil
}

// gather reads whose stake changed. Those that were found and are not brought up
// to date are found again after a restart.
func (p *poker) gather(ctx context.Context, block uint64) error {
	if !p.started {
		at, err := p.store.Cursor(touchedCursor)
		if err != nil {
			return err
		}
		p.seen, p.started = max(at, p.network.DeployBlock-1), true
	}
	if block <= p.seen {
		return nil
	}
	found, err := p.chain.Touched(ctx, p.seen+1, block)
	if err != nil {
		return err
	}
	p.touched, p.seen = append(p.touched, found...), block
	if len(p.touched) > 0 || len(p.stale) > 0 || block%cursorEvery != 0 {
		return nil
	}
	return p.store.SetCursor(touchedCursor, block)
}

// check looks at the weights of some of those whose stake changed.
func (p *poker) check(ctx context.Context) error {
	n := min(len(p.touched), checkMost)
	for _, model := range p.models {
		have := make(map[typed.Address]uint64)
		if tree := p.watch.Tree(model); tree != nil && n > 0 {
			for _, e := range tree.Entries() {
				have[e.Operator] = e.Weight
			}
		}
		for _, o := range p.touched[:n] {
			due, err := p.chain.WeightOf(ctx, o, model)
			if err != nil {
				return err
			}
			if due != have[o] {
				p.stale = append(p.stale, leaf{model, o})
			}
		}
	}
	p.touched = p.touched[n:]
	return nil
}

// bringUp pays for stale leaves, as many as a watcher does in an epoch.
func (p *poker) bringUp(ctx context.Context, f epoch.Final) error {
	next, in := lead(p.network.Epoch, f.Block, watchLead)
	if next != p.epoch {
		p.epoch, p.spent = next, 0
	}
	n := min(len(p.stale), pokeMost-p.spent)
	if !in || n <= 0 {
		return nil
	}
	list := make(map[typed.Hash][]typed.Address)
	for _, l := range p.stale[:n] {
		list[l.model] = append(list[l.model], l.operator)
	}
	for _, model := range p.models {
		if len(list[model]) == 0 {
			continue
		}
		if err := p.poke(ctx, model, list[model]...); err != nil {
			return err
		}
	}
	p.stale, p.spent = p.stale[n:], p.spent+n
	return nil
}

// poke brings the leaves of operators in a model's pool up to date.
func (p *poker) poke(ctx context.Context, model typed.Hash, operators ...typed.Address) error {
	receipts, err := p.chain.Poke(ctx, p.signer, model, p.watch.Tree(model), operators...)
	for _, r := range receipts {
		p.logger.Info("brought leaves up to date", "model", model, "operators", len(operators), "block", r.Block)
		p.Emit(PokedEvent{Model: model, Operators: operators, Tx: r.Tx, Block: r.Block})
	}
	if err != nil && !errors.Is(err, client.ErrUnchanged) {
		return fmt.Errorf("model %s: %w", model, err)
	}
	return nil
}
