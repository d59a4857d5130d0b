// Package local runs a whole network in one process: chain, contracts, faucet,
// bootstrap peer, coordinator, miners and watcher, each peer with its own
// libp2p host on loopback. Everything is real but the money. A directory holds
// all of it, so that the same network comes up again.
package local

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/devnet"
	"github.com/cuckoo-network/cuckoo/chain/devnet/faucet"
	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Config of a local network.
type Config struct {
	Dir     string      // made when missing; an existing network there is resumed
	Stakes  []uint64    // of the miners, whole CAI; ignored when resuming
	Watcher bool        // ignored when resuming
	Engine  node.Engine // the model served
	API     string      // host:port of the coordinator's API; a free port by default
	Settle  miner.SettlePolicy
	Period  time.Duration // between blocks once the network is up; a second by default
	Emit    func(node.Event)
	Logger  *slog.Logger
}

// DefaultStakes are unequal, so that the lottery shows.
func DefaultStakes(miners int) []uint64 {
	stakes := make([]uint64, miners)
	for i := range stakes {
		stakes[i] = 20_000 * uint64(1+i*(i+1)/2) // 1, 2, 4, 7, 11 ... times the minimum
	}
	return stakes
}

// layout is what a directory remembers of its network beside network.json.
type layout struct {
	ChainID uint64   `json:"chainId"`
	Stakes  []uint64 `json:"stakes"`
	Watcher bool     `json:"watcher"`
}

// Network is a running local network.
type Network struct {
	Dir     string
	File    *config.Network
	Chain   *devnet.Chain
	Client  *client.Client
	Members []Member // bootstrap first

	treasury *keys.Signer
	cfg      Config
	layout   layout
	cancel   context.CancelFunc
	sealing  context.CancelFunc
	sealers  sync.WaitGroup
	done     sync.WaitGroup
	closers  []func() error
}

// Member is one running peer.
type Member struct {
	Name     string
	Role     config.Role
	Stake    uint64 // whole CAI
	Owner    *keys.Signer
	Operator *keys.Signer
	Node     *node.Node
	dir      string
	keys     member
}

// Up brings a network up, founding it when the directory holds none. It returns
// when the coordinator can take a request.
func Up(ctx context.Context, cfg Config) (_ *Network, err error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	if cfg.Period == 0 {
		cfg.Period = time.Second
	}
	if cfg.Emit == nil {
		cfg.Emit = func(node.Event) {}
	}
	n := &Network{Dir: cfg.Dir, cfg: cfg}
	ctx, n.cancel = context.WithCancel(ctx)
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, err
	}
	known, err := n.remember()
	if err != nil {
		return nil, err
	}
	ring, err := openRing(cfg.Dir)
	if err != nil {
		return nil, err
	}
	members, err := ring.members(n.layout)
	if err != nil {
		return nil, err
	}
	if n.treasury, err = ring.account("treasury"); err != nil {
		return nil, err
	}
	purse, err := ring.account("faucet")
	if err != nil {
		return nil, err
	}
	if err := n.startChain(ctx); err != nil {
		return nil, err
	}
	if !known {
		if err := n.begin(ctx, purse, members); err != nil {
			return nil, err
		}
	}
	if err := n.startFaucet(ctx, purse); err != nil {
		return nil, err
	}
	if err := n.startNodes(ctx, members, !known); err != nil {
		return nil, err
	}
	return n, n.ready(ctx, !known)
}

func (n *Network) path(name ...string) string {
	return filepath.Join(append([]string{n.Dir}, name...)...)
}

// remember reads what the directory holds, or writes down what it will hold.
func (n *Network) remember() (known bool, err error) {
	n.File, err = config.Load(n.path("network.json"))
	if known = err == nil; !known && !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	path := n.path("local.json")
	if known {
		data, err := os.ReadFile(path)
		if err != nil {
			return true, fmt.Errorf("%w: the directory holds the network file of another kind of network; choose another --dir", err)
		}
		return true, json.Unmarshal(data, &n.layout)
	}
	if _, err := os.Stat(n.path("chain")); err == nil {
		return false, fmt.Errorf("%s holds a chain whose founding was cut short: remove the directory, or choose another with --dir", n.Dir)
	}
	n.layout = layout{ChainID: devnet.DefaultChainID, Stakes: n.cfg.Stakes, Watcher: n.cfg.Watcher}
	data, err := json.MarshalIndent(n.layout, "", "  ")
	if err != nil {
		return false, err
	}
	return false, os.WriteFile(path, append(data, '\n'), 0o600)
}

func (n *Network) startChain(ctx context.Context) (err error) {
	c := devnet.Config{Dir: n.path("chain"), ChainID: n.layout.ChainID,
		Alloc: map[typed.Address]*big.Int{n.treasury.Address(): ether(1_000_000)}}
	known := client.Config{ChainID: n.layout.ChainID, Poll: 10 * time.Millisecond, Log: n.cfg.Logger}
	if n.File != nil {
		if c.Port, err = port(n.File.RPC[0]); err != nil {
			return err
		}
		known.Contracts, known.DeployBlock = n.File.Contracts, n.File.DeployBlock
	}
	if n.Chain, err = devnet.Start(ctx, c); err != nil {
		return err
	}
	n.closers = append(n.closers, func() error {
		n.sealers.Wait()                          // nobody may seal while the chain closes
		http.DefaultClient.CloseIdleConnections() // its server waits seconds for one that was never used
		return n.Chain.Close()
	})
	auto, stop := context.WithCancel(ctx)
	n.sealing = stop
	n.sealers.Go(func() { n.sealed(auto, n.Chain.Auto(auto)) }) // ends with the building
	n.Client, err = client.Dial(ctx, []string{n.Chain.HTTP(), n.Chain.WS()}, known)
	return err
}

// sealed reports that blocks are no longer made although they should be.
func (n *Network) sealed(ctx context.Context, err error) {
	if ctx.Err() == nil {
		n.cfg.Logger.Error("the chain stands still: start the network again", "err", err)
	}
}

func port(rawURL string) (int, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(u.Port())
}

// begin founds the network and writes its file.
func (n *Network) begin(ctx context.Context, purse *keys.Signer, members []member) error {
	id := typed.Hash(n.cfg.Engine.ID())
	if err := found(ctx, n.Client, n.treasury, purse, members, id); err != nil {
		return fmt.Errorf("found the network: %w", err)
	}
	boot, err := bootstrapAddrs()
	if err != nil {
		return err
	}
	self, err := peerID(members[0].peer)
	if err != nil {
		return err
	}
	var name [4]byte
	rand.Read(name[:])
	n.File = &config.Network{
		Name: "local-" + hex.EncodeToString(name[:]), ChainID: n.layout.ChainID, Private: true,
		RPC: []string{n.Chain.HTTP()}, WS: []string{n.Chain.WS()},
		Contracts: n.Client.Contracts(), DeployBlock: n.Client.DeployBlock(),
		Epoch: epochs, Finality: config.Finality{Depth: 1}, Timing: rules,
		Prices: config.Prices{Input: typed.NewAmount(1e15), Output: typed.NewAmount(1e16)},
		Model:  config.Model{ID: id, Name: n.cfg.Engine.Name()},
	}
	for _, a := range boot {
		n.File.Bootstrap = append(n.File.Bootstrap, a+"/p2p/"+self)
	}
	for _, u := range []*string{&n.File.API, &n.File.Faucet} {
		free, err := freePort("tcp")
		if err != nil {
			return err
		}
		*u = fmt.Sprintf("http://127.0.0.1:%d", free)
	}
	if n.cfg.API != "" {
		n.File.API = "http://" + n.cfg.API
	}
	return n.File.Save(n.path("network.json"))
}

// startFaucet serves gas coin and CAI to newcomers.
func (n *Network) startFaucet(ctx context.Context, purse *keys.Signer) error {
	u, err := url.Parse(n.File.Faucet)
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", u.Host)
	if err != nil {
		return fmt.Errorf("faucet: %w: stop the program that uses the port", err)
	}
	server := &http.Server{Handler: faucet.New(faucet.Config{Client: n.Client, From: purse, Log: n.cfg.Logger}), ReadHeaderTimeout: 10 * time.Second}
	n.done.Go(func() { _ = server.Serve(l) }) // ends with Close
	n.closers = append(n.closers, server.Close)
	return nil
}

// startNodes starts the bootstrap peer, then all others at once.
func (n *Network) startNodes(ctx context.Context, members []member, isNew bool) error {
	n.Members = make([]Member, len(members))
	start := func(ctx context.Context, i int) (err error) {
		m := members[i]
		n.Members[i] = Member{Name: m.name, Role: m.role, Stake: m.stake, Owner: m.owner, Operator: m.operator, dir: n.path("nodes", m.name), keys: m}
		n.Members[i].Node, err = n.startNode(ctx, n.Members[i], isNew)
		return err
	}
	if err := start(ctx, 0); err != nil {
		return fmt.Errorf("bootstrap: %w", err)
	}
	var all errgroup.Group
	for i := 1; i < len(members); i++ {
		all.Go(func() error {
			if err := start(ctx, i); err != nil {
				return fmt.Errorf("%s: %w", members[i].name, err)
			}
			return nil
		})
	}
	return all.Wait()
}

func (n *Network) startNode(ctx context.Context, m Member, isNew bool) (*node.Node, error) {
	o := node.Options{
		Network: n.File, Role: m.Role, Dir: m.dir, Operator: m.Operator, NewKey: isNew, VRF: m.keys.vrf, Peer: m.keys.peer,
		Listen: []string{"/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"},
		Prices: n.File.Prices, Miner: node.DefaultMiner(), Emit: n.cfg.Emit,
		Logger: n.cfg.Logger.With("node", m.Name),
	}
	if (n.cfg.Settle != miner.SettlePolicy{}) {
		o.Miner.Settle = n.cfg.Settle
	}
	switch m.Role {
	case config.RoleBootstrap:
		o.Listen = nil
		for _, a := range n.File.Bootstrap {
			o.Listen = append(o.Listen, withoutPeer(a))
		}
	case config.RoleCoordinator:
		u, err := url.Parse(n.File.API)
		if err != nil {
			return nil, err
		}
		o.API, o.Engines = u.Host, []node.Engine{n.cfg.Engine}
	case config.RoleMiner:
		o.API, o.Engines = "127.0.0.1:0", []node.Engine{n.cfg.Engine}
	}
	return node.Start(ctx, o)
}

// ready seals on demand until the coordinator can take a request, then hands
// the chain over to the clock. A network just founded first moves on to the
// epoch whose frozen pools hold its stakes.
func (n *Network) ready(ctx context.Context, isNew bool) error {
	limit, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	if head := n.Chain.Head(); isNew {
		e, _ := n.File.Epoch.Of(head)
		if err := n.Chain.Seal(limit, int(n.File.Epoch.BeaconBlock(e+1)+1-head)); err != nil {
			return err
		}
	}
	building, stop := context.WithCancel(limit)
	sealed := make(chan struct{})
	go func() {
		defer close(sealed)
		for building.Err() == nil {
			if err := n.Chain.Seal(building, 1); err != nil && building.Err() == nil {
				n.cfg.Logger.Warn("block was not sealed", "err", err)
			}
			select {
			case <-building.Done():
			case <-time.After(50 * time.Millisecond):
			}
		}
	}()
	var err error
	if len(n.layout.Stakes) > 0 { // without miners there is nothing to wait for
		err = n.Coordinator().Node.Ready(limit, n.cfg.Engine.ID())
	}
	stop()
	<-sealed
	n.sealing()
	if err != nil {
		return fmt.Errorf("the network did not become ready: %w", err)
	}
	n.sealers.Go(func() { n.sealed(ctx, n.Chain.Run(ctx, n.cfg.Period)) }) // ends with ctx
	return nil
}

// Coordinator is the network's coordinator.
func (n *Network) Coordinator() Member { return n.Members[1] }

// Miners are the network's miners.
func (n *Network) Miners() []Member { return n.of(config.RoleMiner) }

// Watcher is the network's watcher, if it has one.
func (n *Network) Watcher() (Member, bool) {
	w := n.of(config.RoleWatcher)
	if len(w) == 0 {
		return Member{}, false
	}
	return w[0], true
}

func (n *Network) of(r config.Role) (all []Member) {
	for _, m := range n.Members {
		if m.Role == r {
			all = append(all, m)
		}
	}
	return all
}

// Close stops everything; the directory keeps it all.
func (n *Network) Close() error {
	var errs []error
	for i := len(n.Members) - 1; i >= 0; i-- {
		if m := n.Members[i].Node; m != nil {
			errs = append(errs, m.Close())
		}
	}
	n.cancel()
	if n.Client != nil {
		n.Client.Close()
	}
	for i := len(n.closers) - 1; i >= 0; i-- {
		errs = append(errs, n.closers[i]())
	}
	n.done.Wait()
	return errors.Join(errs...)
}
