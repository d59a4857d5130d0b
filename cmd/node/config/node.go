package config

import (
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
)

// Role says what a node does.
type Role string

// The roles.
const (
	RoleCoordinator Role = "coordinator"
	RoleMiner       Role = "miner"
	RoleWatcher     Role = "watcher"
	RoleBootstrap   Role = "bootstrap"
)

// Roles lists every role.
func Roles() []Role { return []Role{RoleCoordinator, RoleMiner, RoleWatcher, RoleBootstrap} }

// Node is a peer's own settings.
type Node struct {
	Role       Role     `json:"role"`
	Network    string   `json:"network"`              // path of network.json
	DataDir    string   `json:"dataDir"`              // database, caches
	Key        string   `json:"key,omitempty"`        // path of the operator's key file; a bootstrap node needs none
	Listen     []string `json:"listen,omitempty"`     // multiaddrs
	Bootstrap  []string `json:"bootstrap,omitempty"`  // instead of the network's own
	Model      string   `json:"model,omitempty"`      // path of a GGUF file; empty for the model built in
	API        string   `json:"api,omitempty"`        // host:port of a coordinator's HTTP API
	APIKeyFile string   `json:"apiKeyFile,omitempty"` // needed when API is bound beyond loopback
	Slots      int      `json:"slots,omitempty"`      // outputs a miner makes at once
}

// DefaultAPI is where a coordinator serves its API unless told otherwise.
const DefaultAPI = "127.0.0.1:8089"

// DefaultListen is any free port, on every address, QUIC and TCP.
func DefaultListen() []string {
	return []string{"/ip4/0.0.0.0/udp/0/quic-v1", "/ip4/0.0.0.0/tcp/0"}
}

const maxSlots = 1024

// LoadNode reads and checks a node's settings.
func LoadNode(path string) (*Node, error) {
	data, err := read(path)
	if err != nil {
		return nil, fmt.Errorf("node file: %w", err)
	}
	n, err := ParseNode(data)
	if err != nil {
		return nil, fmt.Errorf("node file %s: %w", path, err)
	}
	return n, nil
}

// ParseNode reads and checks the content of a node's settings file.
func ParseNode(data []byte) (*Node, error) {
	n := new(Node)
	if err := decode(data, n); err != nil {
		return nil, err
	}
	if err := n.Validate(); err != nil {
		return nil, err
	}
	return n, nil
}

// Save checks n and writes it, replacing the file as a whole.
func (n *Node) Save(path string) error {
	err := n.Validate()
	if err == nil {
		err = save(path, n)
	}
	if err != nil {
		return fmt.Errorf("node file %s: %w", path, err)
	}
	return nil
}

// Validate names the first setting that cannot be.
func (n *Node) Validate() error {
	if !slices.Contains(Roles(), n.Role) {
		return bad("role", "%.40q, want one of %v", n.Role, Roles())
	}
	for _, p := range []struct {
		member, value string
		needed        bool
	}{{"network", n.Network, true}, {"dataDir", n.DataDir, true}, {"key", n.Key, n.Role != RoleBootstrap}} {
		if p.needed && p.value == "" {
			return bad(p.member, "a %s needs one", n.Role)
		}
	}
	if err := listenAddrs("listen", n.Listen); err != nil {
		return err
	}
	if err := Bootstrap("bootstrap", n.Bootstrap); err != nil {
		return err
	}
	if n.Slots < 0 || n.Slots > maxSlots {
		return bad("slots", "%d, want 0 (as many as fit) to %d", n.Slots, maxSlots)
	}
	if n.Model != "" && n.Role == RoleBootstrap {
		return bad("model", "a bootstrap node runs none")
	}
	return n.validateAPI()
}

func (n *Node) validateAPI() error {
	if n.API == "" {
		return nil
	}
	if n.Role != RoleCoordinator {
		return bad("api", "only a coordinator serves it")
	}
	host, port, err := net.SplitHostPort(n.API)
	if err != nil {
		return bad("api", "%.80q, want HOST:PORT such as %s", n.API, DefaultAPI)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return bad("api", "port %.20q is not a number up to 65535", port)
	}
	if !Loopback(host) && n.APIKeyFile == "" {
		return bad("api", "%s is reachable from other machines: give apiKeyFile, or bind to 127.0.0.1", n.API)
	}
	return nil
}

// Loopback says whether a host name or address is this machine alone.
func Loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
