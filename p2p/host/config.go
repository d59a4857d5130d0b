package host

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strings"

	"github.com/libp2p/go-libp2p/core/crypto"
	pb "github.com/libp2p/go-libp2p/core/crypto/pb"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

var (
	// ErrKey reports a private key that is missing or not ed25519.
	ErrKey = errors.New("peer key: want an ed25519 key")
	// ErrMultiaddr reports an address that cannot be read; its text names it.
	ErrMultiaddr = errors.New("bad multiaddr")
	// ErrPortInUse reports a listen address that another program holds.
	ErrPortInUse = errors.New("address in use")
)

// Config says who the peer is and whom it asks first. The zero value of every
// field but PrivateKey works.
type Config struct {
	PrivateKey crypto.PrivKey // ed25519
	Network    string         // peers with the same name look for each other
	Listen     []string       // multiaddrs; default: a free TCP and a free QUIC port on all interfaces
	Announce   []string       // told to others besides the addresses found; for a port forwarded by hand
	Bootstrap  []string       // multiaddrs that end in /p2p/<peer id>

	Server       bool // always answer DHT queries: bootstrap and public peers
	AllowPrivate bool // loopback and LAN addresses count as reachable: test and private networks
	MDNS         bool // look for peers on the local network by multicast
	NAT          NAT  // how to be reached behind a router

	CachePath string // file of peers seen before; none when empty
	LowPeers  int    // connections kept when there are too many; default 96
	HighPeers int    // connections that are too many; default 192
	UserAgent string
	Logger    *slog.Logger
}

// NAT turns on the ways to be reached behind a router. On loopback and on a LAN
// none is of use.
type NAT struct {
	PortMap      bool // ask the router for a port (UPnP, NAT-PMP)
	AutoNAT      bool // ask other peers whether our addresses can be reached
	Relay        bool // be reachable through the bootstrap peers when nothing else works
	HolePunch    bool // turn relayed connections into direct ones
	RelayService bool // relay for others; only for peers with a public address
}

func (c *Config) fill() {
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if len(c.Listen) == 0 {
		c.Listen = []string{"/ip4/0.0.0.0/tcp/0", "/ip4/0.0.0.0/udp/0/quic-v1"}
	}
	if c.LowPeers <= 0 {
		c.LowPeers = 96
	}
	if c.HighPeers <= c.LowPeers {
		c.HighPeers = 2 * c.LowPeers
	}
	if c.UserAgent == "" {
		c.UserAgent = "cuckoo"
	}
}

func checkKey(k crypto.PrivKey) error {
	if k == nil {
		return fmt.Errorf("%w, have none; make one with 'cuckoo key new'", ErrKey)
	}
	if k.Type() != pb.KeyType_Ed25519 {
		return fmt.Errorf("%w, have %v", ErrKey, k.Type())
	}
	return nil
}

// ParseBootstrap reads bootstrap multiaddrs and groups them by peer. The error
// names the first one that cannot be used.
func ParseBootstrap(addrs []string) ([]peer.AddrInfo, error) {
	var list []ma.Multiaddr
	for i, s := range addrs {
		a, err := ma.NewMultiaddr(strings.TrimSpace(s))
		if err == nil {
			_, err = peer.AddrInfoFromP2pAddr(a)
		}
		if err == nil && len(a) < 2 {
			err = errors.New("it names a peer but no address")
		}
		if err != nil {
			return nil, fmt.Errorf("bootstrap[%d] %q: %w: %v (want, for example, /ip4/192.0.2.1/udp/4001/quic-v1/p2p/12D3Koo...)", i, s, ErrMultiaddr, err)
		}
		list = append(list, a)
	}
	infos, err := peer.AddrInfosFromP2pAddrs(list...)
	if err != nil {
		return nil, fmt.Errorf("bootstrap: %w: %v", ErrMultiaddr, err)
	}
	return infos, nil
}

func parseAddrs(field string, addrs []string) ([]ma.Multiaddr, error) {
	var list []ma.Multiaddr
	for i, s := range addrs {
		a, err := ma.NewMultiaddr(strings.TrimSpace(s))
		if err != nil {
			return nil, fmt.Errorf("%s[%d] %q: %w: %v (want, for example, /ip4/0.0.0.0/tcp/4001 or /ip4/0.0.0.0/udp/4001/quic-v1)", field, i, s, ErrMultiaddr, err)
		}
		list = append(list, a)
	}
	return list, nil
}

// checkFree binds each listen address once and lets it go. libp2p itself would
// share a TCP port with another libp2p program, and starts as long as one of
// its addresses can be bound.
func checkFree(addrs []ma.Multiaddr) error {
	for i, a := range addrs {
		n, host, err := manet.DialArgs(thin(a))
		if err == nil && n != "tcp4" && n != "tcp6" && n != "udp4" && n != "udp6" {
			err = errors.New("want an IP address and a TCP or UDP port")
		}
		if err != nil {
			return fmt.Errorf("listen[%d] %q: %w: %v", i, a, ErrMultiaddr, err)
		}
		if strings.HasPrefix(n, "udp") {
			var c net.PacketConn
			if c, err = net.ListenPacket(n, host); err == nil {
				err = c.Close()
			}
		} else {
			var l net.Listener
			if l, err = net.Listen(n, host); err == nil {
				err = l.Close()
			}
		}
		if err != nil {
			return fmt.Errorf("listen[%d] %q: %w: %v; choose another port, or stop the program that holds it", i, a, ErrPortInUse, err)
		}
	}
	return nil
}

// thin cuts a down to its IP and port, all that binding needs.
func thin(a ma.Multiaddr) ma.Multiaddr {
	if len(a) > 2 {
		return a[:2]
	}
	return a
}
