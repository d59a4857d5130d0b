package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// follow reads the chain and tells the role, until ctx ends. One refused call
// never ends a node: the watch tries again, and says so.
func (n *Node) follow(ctx context.Context) {
	beacons, pokes, heads := make(chan epoch.Final, 1), make(chan epoch.Final, 1), make(chan epoch.Final, 1)
	n.done.Go(func() { n.storeBeacons(ctx, beacons) })
	n.done.Go(func() { n.pokes(ctx, pokes) })
	n.done.Go(func() { n.lookAround(ctx, heads) })
	err := n.watch.Run(ctx, func(f epoch.Final) {
		n.view.final.Store(&f)
		n.gossip.Refresh()
		n.role.head(ctx, f)
		newest(beacons, f)
		newest(pokes, f)
		newest(heads, f)
	})
	if err != nil && ctx.Err() == nil {
		n.logger.Error("the chain can no longer be followed", "err", err)
	}
}

// newest puts f into a channel with one place; only the newest counts there.
func newest(to chan epoch.Final, f epoch.Final) {
	select {
	case <-to:
	default:
	}
	to <- f
}

// beaconPatience is how many blocks a role leaves to those before it: everyone
// may store an epoch's word, and one transaction is enough.
func (p *peerNode) beaconPatience() (blocks uint64, willing bool) {
	switch p.Role {
	case config.RoleCoordinator: // it cannot work without the word
		return 0, true
	case config.RoleWatcher:
		return 3, true
	case config.RoleMiner:
		return 6, true
	}
	return 0, false
}

// storeBeacons stores the words of new epochs.
func (n *Node) storeBeacons(ctx context.Context, finals <-chan epoch.Final) {
	patience, willing := n.beaconPatience()
	for {
		var f epoch.Final
		select {
		case <-ctx.Done():
			return
		case f = <-finals:
		}
		e, ok := n.network.Epoch.Of(f.Block)
		if !ok || !willing || stored(f, e) || f.Block < n.network.Epoch.BeaconBlock(e)+patience {
			continue
		}
		_, err := n.chain.StoreBeacon(ctx, n.signer, e)
		switch {
		case err == nil:
			n.logger.Info("stored the beacon word", "epoch", e)
		case errors.Is(err, client.ErrAlreadyStored), errors.Is(err, client.ErrTooEarly), ctx.Err() != nil:
		default:
			n.logger.Warn("the beacon word was not stored", "epoch", e, "err", err)
			pause(ctx, time.Second)
		}
	}
}

func stored(f epoch.Final, e uint64) bool {
	for _, s := range f.Snapshots {
		if s.Epoch >= e {
			return true
		}
	}
	return false
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// Ready waits until the node can work: the chain is read, an epoch's draw for
// the model is possible, and another peer listens to the model's topics.
func (n *Node) Ready(ctx context.Context, model typed.Hash) error {
	for {
		why := n.unready(model)
		if why == "" {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", why, ctx.Err())
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func (n *Node) unready(model typed.Hash) string {
	f := n.view.Final()
	snap, ok := n.view.Snapshot(f.Current)
	switch {
	case !ok:
		return "no epoch's beacon word is final yet"
	case snap.Pools[model] == nil || snap.Pools[model].Total() == 0:
		return "no miner has staked for the model"
	case n.gossip.TopicPeers()[gossip.Topic(n.domain, model, typed.KindTask)] == 0:
		return "no other peer listens to the model's topics"
	}
	return ""
}
