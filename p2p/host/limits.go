package host

import (
	"math"
	"net/netip"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/network"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/x/rate"
)

// local are the ranges in which many peers share few addresses: one machine, a
// LAN behind one router, containers.
var local = struct{ v4, v6 []netip.Prefix }{
	v4: []netip.Prefix{
		netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("10.0.0.0/8"),
		netip.MustParsePrefix("172.16.0.0/12"), netip.MustParsePrefix("192.168.0.0/16"),
		netip.MustParsePrefix("169.254.0.0/16"),
	},
	v6: []netip.Prefix{
		netip.MustParsePrefix("::1/128"), netip.MustParsePrefix("fc00::/7"), netip.MustParsePrefix("fe80::/10"),
	},
}

// On the public internet libp2p's own limits, 8 connections and one new one in
// five seconds for an address, are too tight for peers behind one NAT.
const (
	connsPerIP4  = 64
	connsPerIP6  = 64 // for a /56
	newPerSecond = 2
	newBurst     = 64
)

// newResourceManager bounds what strangers can make the peer hold. With
// allowPrivate the local ranges have no limit for each address; the limits for
// each peer and for the whole process stay.
func newResourceManager(allowPrivate bool) (network.ResourceManager, error) {
	limits := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&limits)
	// One coordinator may hold hundreds of assignments open to one miner.
	limits.ProtocolPeerBaseLimit = rcmgr.BaseLimit{Streams: 1024, StreamsInbound: 512, StreamsOutbound: 512, Memory: 64 << 20}
	limits.PeerBaseLimit.Streams = 2048
	limits.PeerBaseLimit.StreamsInbound = 1024
	limits.PeerBaseLimit.StreamsOutbound = 1024

	free4, free6 := local.v4[:1], local.v6[:1] // loopback
	if allowPrivate {
		free4, free6 = local.v4, local.v6
	}
	prefixes := func(ps []netip.Prefix) (conns []rcmgr.NetworkPrefixLimit, rates []rate.PrefixLimit) {
		for _, p := range ps {
			conns = append(conns, rcmgr.NetworkPrefixLimit{Network: p, ConnCount: math.MaxInt})
			rates = append(rates, rate.PrefixLimit{Prefix: p}) // the zero Limit is none
		}
		return conns, rates
	}
	conns4, rates4 := prefixes(free4)
	conns6, rates6 := prefixes(free6)
	fresh := rate.Limit{RPS: newPerSecond, Burst: newBurst}
	return rcmgr.NewResourceManager(
		rcmgr.NewFixedLimiter(limits.AutoScale()),
		rcmgr.WithNetworkPrefixLimit(conns4, conns6),
		rcmgr.WithLimitPerSubnet(
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 32, ConnCount: connsPerIP4}},
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 56, ConnCount: connsPerIP6}}),
		rcmgr.WithConnRateLimiters(&rate.Limiter{
			NetworkPrefixLimits: append(rates4, rates6...),
			SubnetRateLimiter: rate.SubnetLimiter{
				IPv4SubnetLimits: []rate.SubnetLimit{{PrefixLength: 32, Limit: fresh}},
				IPv6SubnetLimits: []rate.SubnetLimit{{PrefixLength: 56, Limit: fresh}},
				GracePeriod:      time.Minute,
			},
		}),
		rcmgr.WithMetricsDisabled(),
	)
}
