package local

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
)

// Detach stops the named member, so that another process can run it. The keys
// have signed nothing that another database must know when this is done before
// the network's first task.
func (n *Network) Detach(name string) error {
	for i := range n.Members {
		if m := &n.Members[i]; m.Name == name && m.Node != nil {
			node := m.Node
			m.Node = nil
			return node.Close()
		}
	}
	return fmt.Errorf("no member %q runs here", name)
}

// NodeArgs are the arguments of `cuckoo` that run a detached member on the
// folder dir. newKey must be given once, when that folder is new.
func (n *Network) NodeArgs(m Member, dir string, newKey bool) []string {
	args := []string{"node", "--network", n.path("network.json"), "--role", string(m.Role), "--dir", dir,
		"--keys", n.path("keys"), "--key", n.path("keys", m.Name+"-operator.json"), "--password-file", n.path("password"),
		"--listen", "/ip4/127.0.0.1/udp/0/quic-v1,/ip4/127.0.0.1/tcp/0"}
	if m.Role == config.RoleCoordinator {
		u := n.File.API[len("http://"):]
		args = append(args, "--vrf-key", n.path("keys", m.Name+"-vrf.json"), "--api", u)
	}
	if newKey {
		args = append(args, "--new-key")
	}
	return args
}
