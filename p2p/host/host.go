package host

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/discovery"
	lhost "github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/routing"
	drouting "github.com/libp2p/go-libp2p/p2p/discovery/routing"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
)

// Host is a running peer. Its methods may be called from any goroutine.
type Host struct {
	cfg    Config
	libp2p lhost.Host
	dht    *dht.IpfsDHT
	boot   []*bootstrap
	cache  *cache
	mdns   io.Closer

	joined   chan struct{} // closed when the first peer is connected
	joinOnce sync.Once
	hurry    chan struct{} // asks the discovery loop to look at once

	cancel context.CancelFunc
	wg     sync.WaitGroup
	once   sync.Once
	err    error
}

// New starts a peer. It returns as soon as it listens; joining goes on in the
// background until Close or until ctx ends.
func New(ctx context.Context, cfg Config) (*Host, error) {
	cfg.fill()
	if err := checkKey(cfg.PrivateKey); err != nil {
		return nil, err
	}
	boots, err := ParseBootstrap(cfg.Bootstrap)
	if err != nil {
		return nil, err
	}
	listen, err := parseAddrs("listen", cfg.Listen)
	if err != nil {
		return nil, err
	}
	announce, err := parseAddrs("announce", cfg.Announce)
	if err != nil {
		return nil, err
	}
	if err := checkFree(listen); err != nil {
		return nil, err
	}
	self, err := peer.IDFromPrivateKey(cfg.PrivateKey)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrKey, err)
	}

	ctx, cancel := context.WithCancel(ctx)
	h := &Host{
		cfg:    cfg,
		cache:  openCache(cfg.CachePath, cfg.Logger),
		joined: make(chan struct{}),
		hurry:  make(chan struct{}, 1),
		cancel: cancel,
	}
	for _, info := range boots {
		if info.ID != self { // one list may serve every peer of a network
			h.boot = append(h.boot, &bootstrap{info: info})
		}
	}
	if err := h.start(ctx, listen, announce); err != nil {
		cancel()
		return nil, err
	}
	h.watch()
	for _, b := range h.boot {
		h.spawn(func() { h.keepBootstrap(ctx, b) })
	}
	h.spawn(func() { h.dialCached(ctx) })
	h.spawn(func() { h.discover(ctx) })
	h.spawn(func() { h.keepCache(ctx) })
	return h, nil
}

func (h *Host) start(ctx context.Context, listen, announce []ma.Multiaddr) error {
	cm, err := connmgr.NewConnManager(h.cfg.LowPeers, h.cfg.HighPeers, connmgr.WithGracePeriod(30*time.Second))
	if err != nil {
		return fmt.Errorf("connection manager: %w", err)
	}
	rm, err := newResourceManager(h.cfg.AllowPrivate)
	if err != nil {
		return errors.Join(fmt.Errorf("resource manager: %w", err), cm.Close())
	}
	opts := append([]libp2p.Option{
		libp2p.Identity(h.cfg.PrivateKey),
		libp2p.ListenAddrs(listen...),
		libp2p.Transport(quic.NewTransport),
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.ConnectionManager(cm),
		libp2p.ResourceManager(rm),
		libp2p.UserAgent(h.cfg.UserAgent),
		libp2p.NonPublicAddrPublishing(h.cfg.AllowPrivate),
		libp2p.DisableMetrics(),
		libp2p.Routing(func(l lhost.Host) (routing.PeerRouting, error) {
			h.dht, err = dht.New(ctx, l, h.dhtOptions()...)
			return h.dht, err
		}),
	}, h.natOptions()...)
	if len(announce) > 0 {
		opts = append(opts, libp2p.AddrsFactory(func(found []ma.Multiaddr) []ma.Multiaddr {
			return ma.Unique(append(append([]ma.Multiaddr(nil), announce...), found...))
		}))
	}
	if h.libp2p, err = libp2p.New(opts...); err != nil {
		return errors.Join(fmt.Errorf("start peer: %w", err), cm.Close(), rm.Close())
	}
	if err := h.allBound(listen); err != nil {
		return errors.Join(err, h.dht.Close(), h.libp2p.Close())
	}
	if h.cfg.MDNS {
		if h.mdns, err = startMDNS(ctx, h); err != nil {
			// No multicast here: one way to find peers less, no reason to stop.
			h.cfg.Logger.Warn("multicast discovery is off", "err", err)
		}
	}
	return nil
}

// allBound catches an address taken between the check and the start.
func (h *Host) allBound(listen []ma.Multiaddr) error {
	if have := h.libp2p.Network().ListenAddresses(); len(have) < len(listen) {
		return fmt.Errorf("listen: %w: bound %v of %v; choose other ports", ErrPortInUse, have, listen)
	}
	return nil
}

func (h *Host) dhtOptions() []dht.Option {
	mode := dht.ModeAuto
	if h.cfg.Server || h.cfg.AllowPrivate { // on a private network everyone can be reached
		mode = dht.ModeServer
	}
	opts := []dht.Option{
		dht.ProtocolPrefix("/cuckoo"),
		dht.Mode(mode),
		dht.DisableValues(), // only peers and who provides what
		dht.BootstrapPeersFunc(h.known),
	}
	if !h.cfg.AllowPrivate {
		opts = append(opts,
			dht.QueryFilter(dht.PublicQueryFilter),
			dht.RoutingTableFilter(dht.PublicRoutingTableFilter),
			dht.AddressFilter(publicOnly))
	}
	return opts
}

func (h *Host) natOptions() []libp2p.Option {
	var opts []libp2p.Option
	n := h.cfg.NAT
	if n.PortMap {
		opts = append(opts, libp2p.NATPortMap())
	}
	if n.AutoNAT {
		opts = append(opts, libp2p.EnableAutoNATv2())
	}
	if n.RelayService {
		opts = append(opts, libp2p.EnableRelayService())
	}
	if n.Relay || n.HolePunch {
		opts = append(opts, libp2p.EnableRelay())
	} else {
		opts = append(opts, libp2p.DisableRelay())
	}
	if n.HolePunch {
		opts = append(opts, libp2p.EnableHolePunching())
	}
	if n.Relay && len(h.boot) > 0 {
		var relays []peer.AddrInfo
		for _, b := range h.boot {
			relays = append(relays, b.info)
		}
		opts = append(opts, libp2p.EnableAutoRelayWithStaticRelays(relays))
	}
	return opts
}

func (h *Host) spawn(f func()) {
	h.wg.Add(1)
	go func() {
		defer h.wg.Done()
		f()
	}()
}

// Libp2p is the host that gossip and streams run on.
func (h *Host) Libp2p() lhost.Host { return h.libp2p }

// ID is the peer's identity.
func (h *Host) ID() peer.ID { return h.libp2p.ID() }

// Addrs are full multiaddrs under which others can reach this peer: what goes
// into somebody else's Bootstrap.
func (h *Host) Addrs() []string {
	var out []string
	for _, a := range h.libp2p.Addrs() {
		out = append(out, a.String()+"/p2p/"+h.ID().String())
	}
	return out
}

// Discovery finds the peers that announced a name in the DHT.
func (h *Host) Discovery() discovery.Discovery { return drouting.NewRoutingDiscovery(h.dht) }

// Joined is closed once the first other peer is connected.
func (h *Host) Joined() <-chan struct{} { return h.joined }

// FindPeer looks up a peer's addresses: those known already, or the DHT's.
func (h *Host) FindPeer(ctx context.Context, id peer.ID) (peer.AddrInfo, error) {
	info, err := h.dht.FindPeer(ctx, id)
	if err != nil {
		return peer.AddrInfo{}, fmt.Errorf("find peer %s: %w", id, err)
	}
	return info, nil
}

// Connect makes sure a connection to id exists, looking it up if need be.
func (h *Host) Connect(ctx context.Context, id peer.ID) error {
	if err := h.libp2p.Connect(ctx, peer.AddrInfo{ID: id}); err != nil {
		return fmt.Errorf("connect to peer %s: %w", id, err)
	}
	return nil
}

// Close leaves the network, saves the cache and waits for every goroutine.
func (h *Host) Close() error {
	h.once.Do(func() {
		h.cancel()
		if h.mdns != nil {
			h.err = errors.Join(h.err, h.mdns.Close())
		}
		h.wg.Wait()
		h.saveCache()
		h.err = errors.Join(h.err, h.dht.Close(), h.libp2p.Close())
	})
	return h.err
}

// watch reports the first connection and wakes what waits for one to go. The
// notifications end with the libp2p host.
func (h *Host) watch() {
	h.libp2p.Network().Notify(&network.NotifyBundle{
		ConnectedF: func(_ network.Network, c network.Conn) {
			h.dropForgotten(c)
			h.join(c)
		},
		DisconnectedF: func(n network.Network, c network.Conn) {
			if n.Connectedness(c.RemotePeer()) == network.Connected {
				return
			}
			for _, b := range h.boot {
				if b.info.ID == c.RemotePeer() {
					b.lost()
				}
			}
			h.wake()
		},
	})
	for _, c := range h.libp2p.Network().Conns() { // the DHT may have been quicker
		h.join(c)
	}
}

func (h *Host) join(c network.Conn) {
	h.joinOnce.Do(func() {
		close(h.joined)
		h.cfg.Logger.Info("joined the network", "peer", c.RemotePeer(), "addr", c.RemoteMultiaddr())
	})
	h.wake()
}

func (h *Host) wake() {
	select {
	case h.hurry <- struct{}{}:
	default:
	}
}
