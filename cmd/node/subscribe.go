package node

import "github.com/cuckoo-network/cuckoo/cmd/node/config"

// subscribe joins the topics the role needs: of its models, or of the network's
// model where it has none of its own.
func (n *Node) subscribe() error {
	for id := range n.engines {
		n.models = append(n.models, id)
	}
	if len(n.models) == 0 && n.network.Model != (config.Model{}) {
		n.models = append(n.models, n.network.Model.ID)
	}
	for _, id := range n.models {
		if err := n.gossip.JoinModel(id); err != nil {
			return err
		}
	}
	return nil
}
