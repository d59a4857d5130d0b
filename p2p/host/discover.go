package host

import (
	"context"
	"io"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/discovery"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/discovery/mdns"
)

const (
	firstLook   = 200 * time.Millisecond
	slowestLook = 30 * time.Second
	burst       = 2 * time.Second // most time from a change to a look
	lookTimeout = 20 * time.Second
	announceGap = 15 * time.Second // least time between announcements
	announceAge = 10 * time.Minute // most time between announcements
	wantPeers   = 48               // connections after which nobody new is looked for
	failedFor   = 2 * time.Minute  // a peer that did not answer is left alone for
	maxFailed   = 1024
)

// discover announces this peer under its network's name in the DHT, and
// connects to the others found there. It looks ever more rarely while nobody new
// turns up, and soon after any change in its connections.
func (h *Host) discover(ctx context.Context) {
	d := h.Discovery()
	name := "/cuckoo/" + h.cfg.Network
	failed := make(map[peer.ID]time.Time)
	var announced time.Time
	servers, wait := 0, firstLook
	for {
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		case <-h.hurry:
			timer.Stop()
			// Changes come in bursts: let the burst pass, and identify with it.
			if !sleep(ctx, min(wait, burst)) {
				return
			}
		}
		size := h.dht.RoutingTable().Size()
		if size == 0 { // nobody to ask yet
			wait = min(2*wait, slowestLook)
			continue
		}
		age := time.Since(announced)
		if age > announceAge || (size != servers && age > announceGap) {
			look, cancel := context.WithTimeout(ctx, lookTimeout)
			if _, err := d.Advertise(look, name); err == nil {
				announced, servers = time.Now(), size
			} else if ctx.Err() == nil {
				h.cfg.Logger.Debug("cannot announce this peer in the DHT", "err", err)
			}
			cancel()
		}
		if h.meet(ctx, d, name, failed) > 0 {
			wait = firstLook
		} else {
			wait = min(2*wait, slowestLook)
		}
	}
}

// meet looks once and connects to whom it finds; it returns how many are new.
func (h *Host) meet(ctx context.Context, d discovery.Discoverer, name string, failed map[peer.ID]time.Time) int {
	if len(h.libp2p.Network().Peers()) >= wantPeers {
		return 0
	}
	ctx, cancel := context.WithTimeout(ctx, lookTimeout)
	defer cancel()
	found, err := d.FindPeers(ctx, name, discovery.Limit(2*wantPeers))
	if err != nil {
		h.cfg.Logger.Debug("cannot look for peers in the DHT", "err", err)
		return 0
	}
	for id, at := range failed {
		if time.Since(at) > failedFor {
			delete(failed, id)
		}
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	slots := make(chan struct{}, 8)
	fresh := 0
	for info := range found { // closes at the latest when ctx ends
		if info.ID == h.ID() || h.libp2p.Network().Connectedness(info.ID) == network.Connected {
			continue
		}
		mu.Lock()
		_, skip := failed[info.ID]
		mu.Unlock()
		if skip {
			continue
		}
		slots <- struct{}{}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { <-slots }()
			err := h.libp2p.Connect(ctx, info)
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				fresh++
			} else if len(failed) < maxFailed {
				failed[info.ID] = time.Now()
			}
		}()
	}
	wg.Wait()
	return fresh
}

// lan connects to whoever answers on the local network.
type lan struct {
	ctx context.Context
	h   *Host
}

func (l lan) HandlePeerFound(info peer.AddrInfo) {
	if info.ID == l.h.ID() || l.ctx.Err() != nil {
		return
	}
	if err := l.h.dial(l.ctx, info); err != nil {
		l.h.cfg.Logger.Debug("a peer on the local network does not answer", "peer", info.ID, "err", err)
	}
}

func startMDNS(ctx context.Context, h *Host) (io.Closer, error) {
	s := mdns.NewMdnsService(h.libp2p, "_cuckoo._udp", lan{ctx, h})
	if err := s.Start(); err != nil {
		return nil, err
	}
	return s, nil
}
