package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/watch"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/p2p/host"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Options of a node.
type Options struct {
	Network   *config.Network
	Role      config.Role
	Dir       string                // state of this node
	Witness   string                // file that counts signatures, best beside the key; in Dir by default
	Operator  *keys.Signer          // nil for a bootstrap node
	NewKey    bool                  // the operator key was made together with Dir: nothing was ever signed with it
	VRF       *secp256k1.PrivateKey // coordinator
	Peer      crypto.PrivKey
	Listen    []string // multiaddrs
	Bootstrap []string // instead of the network file's
	Engines   []Engine // models to serve, and to check with
	Miner     MinerConfig
	Prices    config.Prices     // what a coordinator offers
	Dispute   bool              // coordinator: dispute claims of outputs it rejected, at the price of a bond and the amount
	API       string            // host:port of control endpoints and, for a coordinator, the OpenAI API; "" serves none
	APIKey    string            // needed beyond loopback
	Now       func() uint64     // unix milliseconds; the clock by default
	Emit      func(Event)       // told what happens; must not block
	Trace     func(step.Effect) // told of each effect of the role's machine just before it is carried out
	Logger    *slog.Logger
}

// Node is a running peer.
type Node struct {
	*peerNode
	role    role
	apiAddr string
	cancel  context.CancelFunc
	done    sync.WaitGroup
	closing func() error
}

// role is what makes a peer a coordinator, a miner or a watcher.
type role interface {
	deliver(gossip.Delivery)
	head(context.Context, epoch.Final)
	run(ctx context.Context)
}

// peerNode is what the roles have in common.
type peerNode struct {
	Options
	network  *config.Network
	domain   typed.Domain
	signer   *keys.Signer
	store    *store.Store
	chain    *client.Client
	watch    *watch.Watch
	host     *host.Host
	gossip   *gossip.Gossip
	engines  map[typed.Hash]Engine
	models   []typed.Hash // whose topics were joined
	limits   client.Limits
	trouble  troubles
	standing place
	view     *view
	now      func() uint64
	logger   *slog.Logger
	born     time.Time
}

// Start brings a peer up: it returns once the peer listens; joining the network
// and reading the chain go on in the background until Close or the end of ctx.
func Start(ctx context.Context, o Options) (_ *Node, err error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	n := &Node{peerNode: newPeerNode(o), cancel: cancel}
	n.closing = sync.OnceValue(n.shut)
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	if err := n.open(ctx); err != nil {
		return nil, err
	}
	if n.role, err = n.newRole(); err != nil {
		return nil, err
	}
	if err := n.join(ctx); err != nil {
		return nil, err
	}
	return n, n.serve(ctx)
}

func (o *Options) check() error {
	switch {
	case o.Network == nil:
		return errors.New("node: no network file")
	case o.Peer == nil:
		return errors.New("node: no peer key")
	case o.Role != config.RoleBootstrap && o.Operator == nil:
		return fmt.Errorf("node: a %s needs an operator key", o.Role)
	case o.Role == config.RoleCoordinator && o.VRF == nil:
		return errors.New("node: a coordinator needs its VRF key")
	case (o.Role == config.RoleCoordinator || o.Role == config.RoleMiner) && len(o.Engines) == 0:
		return fmt.Errorf("node: a %s needs a model", o.Role)
	}
	return nil
}

func newPeerNode(o Options) *peerNode {
	if o.Now == nil {
		o.Now = func() uint64 { return uint64(time.Now().UnixMilli()) }
	}
	if o.Emit == nil {
		o.Emit = func(Event) {}
	}
	if o.Witness == "" {
		o.Witness = filepath.Join(o.Dir, "witness")
	}
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	p := &peerNode{
		Options: o,
		network: o.Network,
		domain:  typed.Domain{ChainID: o.Network.ChainID, Registry: o.Network.Contracts.Registry},
		signer:  o.Operator,
		engines: make(map[typed.Hash]Engine),
		view:    newView(),
		now:     o.Now,
		logger:  o.Logger.With("role", string(o.Role)),
		born:    time.Now(),
	}
	for _, e := range o.Engines {
		p.engines[e.ID()] = e
	}
	return p
}

// open opens what the node stands on: database, chain, host.
func (n *Node) open(ctx context.Context) (err error) {
	if err := os.MkdirAll(n.Dir, 0o700); err != nil {
		return err
	}
	if n.signer != nil {
		n.store, err = store.Open(store.Config{
			Path:     filepath.Join(n.Dir, "node.db"),
			Witness:  n.Witness,
			Domain:   n.domain,
			Operator: n.signer.Address(),
		})
		if err != nil {
			return err
		}
	}
	settings := client.Config{
		ChainID: n.network.ChainID, Contracts: n.network.Contracts, DeployBlock: n.network.DeployBlock, Log: n.logger,
	}
	if n.store != nil {
		settings.Journal = n.store.Transactions()
	}
	if n.chain, err = client.Dial(ctx, n.network.Endpoints(), settings); err != nil {
		return err
	}
	if err := n.chain.Check(ctx, n.network.Epoch); err != nil {
		return fmt.Errorf("network file: %w", err)
	}
	if n.limits, err = n.chain.Limits(ctx); err != nil {
		return fmt.Errorf("parameters of the contracts: %w", err)
	}
	bootstrap := n.Bootstrap
	if bootstrap == nil && n.Role != config.RoleBootstrap {
		bootstrap = n.network.Bootstrap
	}
	n.host, err = host.New(ctx, host.Config{
		PrivateKey:   n.Peer,
		Network:      n.network.Rendezvous(),
		Listen:       n.Listen,
		Bootstrap:    bootstrap,
		Server:       n.Role == config.RoleBootstrap || n.network.Private,
		AllowPrivate: n.network.Private,
		CachePath:    filepath.Join(n.Dir, "peers.json"),
		Logger:       n.logger,
	})
	return err
}

func (n *Node) newRole() (role, error) {
	switch n.Role {
	case config.RoleCoordinator:
		return newCoordinatorRole(n.peerNode)
	case config.RoleMiner:
		return newMinerRole(n.peerNode)
	case config.RoleWatcher:
		return newWatcherRole(n.peerNode)
	case config.RoleBootstrap:
		return bootstrapRole{}, nil
	}
	return nil, fmt.Errorf("node: unknown role %q", n.Role)
}

// join starts to gossip and to follow the chain.
func (n *Node) join(ctx context.Context) (err error) {
	n.gossip, err = gossip.New(ctx, n.host.Libp2p(), gossip.Config{
		Domain:    n.domain,
		Rules:     n.network.Timing,
		View:      n.view,
		Now:       n.now,
		Discovery: n.host.Discovery(),
		Deliver:   n.deliver,
		Logger:    n.logger,
	})
	if err != nil {
		return err
	}
	if err := n.subscribe(); err != nil {
		return err
	}
	n.watch = watch.New(n.chain, watch.Config{
		Epoch: n.network.Epoch, Finality: watch.Finality(n.network.Finality), Keep: n.keep(),
		Store: watch.File(filepath.Join(n.Dir, "chain.state")), Log: n.logger,
	})
	n.done.Go(func() { n.role.run(ctx) })
	n.done.Go(func() { n.follow(ctx) })
	n.done.Go(func() { n.hear(ctx) })
	if n.Role == config.RoleMiner || n.Role == config.RoleCoordinator {
		n.done.Go(func() { n.announce(ctx) })
	}
	return nil
}

// keep is how many past epochs this node must know: those whose turns can still
// be contested.
func (p *peerNode) keep() uint64 {
	return p.limits.EvidenceBlocks/max(p.network.Epoch.Length, 1) + 2
}

// Close stops the node: nothing that was signed or promised is lost. Closing
// again does nothing.
func (n *Node) Close() error { return n.closing() }

func (n *Node) shut() error {
	n.cancel()
	var errs []error
	if n.gossip != nil {
		errs = append(errs, n.gossip.Close())
	}
	if n.host != nil {
		errs = append(errs, n.host.Close())
	}
	n.done.Wait()
	if n.chain != nil {
		n.chain.Close()
	}
	if n.store != nil {
		errs = append(errs, n.store.Close())
	}
	return errors.Join(errs...)
}

// Addrs are the multiaddrs others can dial.
func (n *Node) Addrs() []string { return n.host.Addrs() }

// deliver passes on what gossip has checked.
func (n *Node) deliver(d gossip.Delivery) {
	n.observe(d)
	n.role.deliver(d)
}

// journal says how far the database can be trusted to know all this key signed.
func (p *peerNode) journal() step.Journal {
	if p.NewKey && p.store.Created() {
		return step.JournalNewKey
	}
	return p.store.Journal()
}

// bootstrapRole relays and answers look-ups, and nothing else.
type bootstrapRole struct{}

func (bootstrapRole) deliver(gossip.Delivery)           {}
func (bootstrapRole) head(context.Context, epoch.Final) {}
func (bootstrapRole) run(ctx context.Context)           { <-ctx.Done() }

// Publish gossips an envelope as it is, past the journal: for adversaries and
// for tests.
func (n *Node) Publish(ctx context.Context, model typed.Hash, e wire.Envelope) error {
	return n.gossip.Publish(ctx, model, e)
}

// NetworkName is the name in the network file.
func (n *Node) NetworkName() string { return n.network.Name }

// Epoch is the current epoch as this node has read it.
func (n *Node) Epoch() uint64 { return n.view.Final().Current }
