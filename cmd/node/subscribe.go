package node

import "github.com/cuckoo-network/cuckoo/cmd/node/config"

// subscribe joins the topics the role needs: of its models, or of the network's
// model where it has none of its own.
func (n *Node) subscribe() error {
	for id := range n.engines {
		if err := n.gossip.JoinModel(id); err != nil {
			return err
		}
	}
	if len(n.engines) == 0 && n.network.Model != (config.Model{}) {
		return n.gossip.JoinModel(n.network.Model.ID)
	}
	return nil
}
