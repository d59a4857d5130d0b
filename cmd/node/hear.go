package node

import (
	"context"
	"time"

	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// How long a node may hear no gossip before it makes its connections anew; the
// pause doubles while that does not help.
const (
	deafPause   = 2 * time.Second
	deafLongest = 2 * time.Minute
)

// hear keeps the node in the gossip of its models. GossipSub gives up on a peer
// that was lost a few times in ten minutes while another connection to it was
// up, as when its process is killed and comes back: it stays connected and is
// told nothing. Only a connection that is the first one again cures that.
func (n *Node) hear(ctx context.Context) {
	pause := deafPause
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
		if !n.deaf() {
			pause = deafPause
			continue
		}
		n.logger.Warn("connected, but nobody gossips with this node: connecting again", "peers", len(n.host.Libp2p().Network().Peers()))
		for _, p := range n.host.Libp2p().Network().Peers() {
			if err := n.host.Libp2p().Network().ClosePeer(p); err != nil {
				n.logger.Debug("connection was not closed", "peer", p, "err", err)
			}
		}
		pause = min(2*pause, deafLongest)
	}
}

// deaf says that there are connections, and nobody on any topic of a model.
func (n *Node) deaf() bool {
	if len(n.host.Libp2p().Network().Peers()) == 0 {
		return false
	}
	listeners := n.gossip.TopicPeers()
	for _, model := range n.models {
		if listeners[gossip.Topic(n.domain, model, typed.KindTask)] > 0 {
			return false
		}
	}
	return len(n.models) > 0
}
