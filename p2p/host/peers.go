package host

import (
	"context"
	"sort"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/protocol/ping"
)

const (
	pingTimeout = 2 * time.Second
	pingSlots   = 16
)

// Peer is a connected peer, for people to look at.
type Peer struct {
	ID        string        `json:"id"`
	Agent     string        `json:"agent,omitempty"`
	Addrs     []string      `json:"addrs"` // remote end of each connection
	Inbound   bool          `json:"inbound"`
	Relayed   bool          `json:"relayed"`
	Bootstrap bool          `json:"bootstrap"`
	Protocols []string      `json:"protocols"`
	Latency   time.Duration `json:"latencyNanos"` // of a ping just now; 0 when it did not answer
	Since     time.Time     `json:"since"`
}

// Peers lists the connected peers by id and pings each of them once.
func (h *Host) Peers(ctx context.Context) []Peer {
	ids := h.libp2p.Network().Peers()
	sort.Slice(ids, func(i, j int) bool { return ids[i] < ids[j] })
	out := make([]Peer, len(ids))
	var wg sync.WaitGroup
	slots := make(chan struct{}, pingSlots)
	for i, id := range ids {
		out[i] = h.describe(id)
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			defer func() { <-slots }()
			ctx, cancel := context.WithTimeout(ctx, pingTimeout)
			defer cancel()
			if r := <-ping.Ping(ctx, h.libp2p, id); r.Error == nil {
				out[i].Latency = r.RTT
			}
		}()
	}
	wg.Wait()
	return out
}

func (h *Host) describe(id peer.ID) Peer {
	p := Peer{ID: id.String()}
	for _, c := range h.libp2p.Network().ConnsToPeer(id) {
		p.Addrs = append(p.Addrs, c.RemoteMultiaddr().String())
		st := c.Stat()
		p.Inbound = p.Inbound || st.Direction == network.DirInbound
		p.Relayed = p.Relayed || st.Limited
		if p.Since.IsZero() || st.Opened.Before(p.Since) {
			p.Since = st.Opened
		}
	}
	for _, b := range h.boot {
		p.Bootstrap = p.Bootstrap || b.info.ID == id
	}
	if protos, err := h.libp2p.Peerstore().GetProtocols(id); err == nil {
		for _, proto := range protos {
			p.Protocols = append(p.Protocols, string(proto))
		}
		sort.Strings(p.Protocols)
	}
	if v, err := h.libp2p.Peerstore().Get(id, "AgentVersion"); err == nil {
		p.Agent, _ = v.(string)
	}
	return p
}
