package node

import (
	"context"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// presenceEvery is how often a peer tells which operator it works for.
const presenceEvery = 30 * time.Second

// announce binds this peer to its operator in the eyes of others, so that their
// scores of it follow stake. The counter is the clock: it grows over restarts
// without a record of it.
func (n *Node) announce(ctx context.Context) {
	for {
		pause(ctx, presenceEvery)
		if ctx.Err() != nil {
			return
		}
		now := n.now()
		m := &typed.Presence{Operator: n.signer.Address(), PeerID: []byte(n.host.ID()), Counter: now, IssuedAt: now}
		for _, e := range n.Engines {
			m.Models = append(m.Models, e.ID())
		}
		if n.Role == config.RoleMiner {
			m.FreeSlots = uint32(n.Miner.Slots)
		}
		sig, err := n.store.Sign(n.signer, m)
		if err == nil {
			err = n.gossip.Publish(ctx, typed.Hash{}, envelope(step.Sealed{Message: m, Signature: sig}))
		}
		if err != nil && ctx.Err() == nil {
			n.logger.Debug("presence was not announced", "err", err)
		}
	}
}
