package config

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Network is network.json: what every peer of one network agrees on, and where
// a new peer finds the others.
type Network struct {
	Name        string           `json:"name"`
	ChainID     uint64           `json:"chainId"`
	RPC         []string         `json:"rpc"`          // http or https, tried in turn
	WS          []string         `json:"ws,omitempty"` // ws or wss
	Contracts   client.Contracts `json:"contracts"`
	DeployBlock uint64           `json:"deployBlock"` // where the contracts' logs begin
	Epoch       epoch.Params     `json:"epoch"`
	Finality    Finality         `json:"finality"`
	Timing      task.Rules       `json:"timing"`
	Prices      Prices           `json:"prices"`
	Bootstrap   []string         `json:"bootstrap"`         // multiaddrs that end in /p2p/PEERID
	Private     bool             `json:"private,omitempty"` // its peers are on loopback or one LAN, and addresses there count
	API         string           `json:"api,omitempty"`
	Faucet      string           `json:"faucet,omitempty"`
	Model       Model            `json:"model,omitzero"`
}

// Finality says which blocks are final: Depth blocks below the newest, or the
// chain's own tag. Exactly one is set.
type Finality struct {
	Depth uint64 `json:"depth,omitempty"`
	Tag   string `json:"tag,omitempty"` // "finalized"
}

// Prices are what a coordinator offers unless told otherwise, base units of
// CAI a token.
type Prices struct {
	Input  typed.Amount `json:"input"`
	Output typed.Amount `json:"output"`
}

// Model is the model this network serves by default.
type Model struct {
	ID   typed.Hash `json:"id"`
	Name string     `json:"name"`
}

// Bounds of the lists and of finality.
const (
	maxList  = 64
	maxDepth = 10_000
)

// Load reads and checks a network file.
func Load(path string) (*Network, error) {
	data, err := read(path)
	if err != nil {
		return nil, fmt.Errorf("network file: %w (`cuckoo testnet up` writes one)", err)
	}
	n, err := Parse(data)
	if err != nil {
		return nil, fmt.Errorf("network file %s: %w", path, err)
	}
	return n, nil
}

// Parse reads and checks the content of a network file.
func Parse(data []byte) (*Network, error) {
	n := new(Network)
	if err := decode(data, n); err != nil {
		return nil, err
	}
	if err := n.Validate(); err != nil {
		return nil, err
	}
	return n, nil
}

// Save checks n and writes it, replacing the file as a whole.
func (n *Network) Save(path string) error {
	err := n.Validate()
	if err == nil {
		err = save(path, n)
	}
	if err != nil {
		return fmt.Errorf("network file %s: %w", path, err)
	}
	return nil
}

// Domain is the one EIP-712 domain of the network.
func (n *Network) Domain() typed.Domain {
	return typed.Domain{ChainID: n.ChainID, Registry: n.Contracts.Registry}
}

// Endpoints are all URLs of the chain, RPC first.
func (n *Network) Endpoints() []string { return slices.Concat(n.RPC, n.WS) }

// Rendezvous is the name under which the network's peers look for each other.
func (n *Network) Rendezvous() string {
	return fmt.Sprintf("%d/%x", n.ChainID, n.Contracts.Registry[:])
}

var nameRule = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// Validate names the first member that cannot be.
func (n *Network) Validate() error {
	if !nameRule.MatchString(n.Name) {
		return bad("name", "%.80q, want 1 to 64 letters, digits, '.', '_' or '-'", n.Name)
	}
	if n.ChainID == 0 {
		return bad("chainId", "is 0")
	}
	if len(n.RPC) == 0 {
		return bad("rpc", "no URL of the chain is given")
	}
	if err := urls("rpc", n.RPC, "http", "https"); err != nil {
		return err
	}
	if err := urls("ws", n.WS, "ws", "wss"); err != nil {
		return err
	}
	if err := validateContracts(n.Contracts); err != nil {
		return err
	}
	if err := n.Epoch.Validate(); err != nil {
		return bad("epoch", "%w", err)
	}
	if err := n.Finality.validate(); err != nil {
		return err
	}
	if err := n.Timing.Validate(); err != nil {
		return bad("timing", "%w", err)
	}
	if err := Bootstrap("bootstrap", n.Bootstrap); err != nil {
		return err
	}
	for _, u := range []struct{ member, value string }{{"api", n.API}, {"faucet", n.Faucet}} {
		if u.value != "" {
			if err := checkURL(u.member, u.value, "http", "https"); err != nil {
				return err
			}
		}
	}
	if (n.Model != Model{}) {
		return n.Model.validate()
	}
	return nil
}

func validateContracts(c client.Contracts) error {
	seen := make(map[typed.Address]string)
	for _, m := range c.All() {
		member := "contracts." + m.Name
		if m.Address.IsZero() {
			return bad(member, "is missing or zero")
		}
		if other, dup := seen[m.Address]; dup {
			return bad(member, "%s is the address of contracts.%s too", m.Address, other)
		}
		seen[m.Address] = m.Name
	}
	return nil
}

func (f Finality) validate() error {
	switch {
	case f.Depth == 0 && f.Tag == "":
		return bad("finality", `want {"depth": N} or {"tag": "finalized"}`)
	case f.Depth != 0 && f.Tag != "":
		return bad("finality", "both depth and tag are set, want one")
	case f.Depth > maxDepth:
		return bad("finality.depth", "%d, at most %d", f.Depth, maxDepth)
	case f.Tag != "" && f.Tag != "finalized":
		return bad("finality.tag", `%.40q, want "finalized"`, f.Tag)
	}
	return nil
}

func (m Model) validate() error {
	if m.ID.IsZero() {
		return bad("model.id", "is missing or zero")
	}
	if m.Name == "" || len(m.Name) > 128 {
		return bad("model.name", "want 1 to 128 characters")
	}
	return nil
}

func urls(member string, list []string, schemes ...string) error {
	if len(list) > maxList {
		return bad(member, "%d URLs, at most %d", len(list), maxList)
	}
	for i, s := range list {
		if err := checkURL(fmt.Sprintf("%s[%d]", member, i), s, schemes...); err != nil {
			return err
		}
	}
	return nil
}

func checkURL(member, s string, schemes ...string) error {
	u, err := url.Parse(s)
	if err != nil || len(s) > 2048 || u.Hostname() == "" || !slices.Contains(schemes, u.Scheme) {
		return bad(member, "%.80q, want a URL such as %s://HOST", s, schemes[0])
	}
	return nil
}

// Bootstrap checks multiaddrs that are to be dialled; member names the list in
// the error.
func Bootstrap(member string, addrs []string) error {
	if len(addrs) > maxList {
		return bad(member, "%d addresses, at most %d", len(addrs), maxList)
	}
	for i, a := range addrs {
		if _, err := peer.AddrInfoFromString(a); err != nil {
			return bad(fmt.Sprintf("%s[%d]", member, i), "%.200q, want a multiaddr such as /ip4/203.0.113.7/tcp/4001/p2p/PEERID: %w", a, err)
		}
	}
	return nil
}
