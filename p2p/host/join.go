package host

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/core/sec"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

const (
	dialTimeout  = 15 * time.Second
	firstRetry   = 250 * time.Millisecond
	slowestRetry = time.Minute
)

// bootstrap is one bootstrap peer and how it is going with it.
type bootstrap struct {
	info peer.AddrInfo

	mu       sync.Mutex
	attempts int
	err      error
	gone     chan struct{} // closed when the connection is lost; nil while there is none
}

// Bootstrap tells a user how it is going with one bootstrap peer.
type Bootstrap struct {
	Peer      string   `json:"peer"`
	Addrs     []string `json:"addrs"`
	Connected bool     `json:"connected"`
	Attempts  int      `json:"attempts"`        // dials since it was last connected
	Err       string   `json:"error,omitempty"` // why the last one failed
}

// Bootstraps lists the bootstrap peers.
func (h *Host) Bootstraps() []Bootstrap {
	var out []Bootstrap
	for _, b := range h.boot {
		s := Bootstrap{
			Peer:      b.info.ID.String(),
			Connected: h.libp2p.Network().Connectedness(b.info.ID) == network.Connected,
		}
		for _, a := range b.info.Addrs {
			s.Addrs = append(s.Addrs, a.String())
		}
		b.mu.Lock()
		s.Attempts = b.attempts
		if b.err != nil {
			s.Err = b.err.Error()
		}
		b.mu.Unlock()
		out = append(out, s)
	}
	return out
}

func (b *bootstrap) lost() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.gone != nil {
		close(b.gone)
		b.gone = nil
	}
}

// keepBootstrap dials b until it answers, and again whenever it is lost.
func (h *Host) keepBootstrap(ctx context.Context, b *bootstrap) {
	h.libp2p.ConnManager().Protect(b.info.ID, "bootstrap")
	wait := backoff.NewExponentialBackOff()
	wait.InitialInterval, wait.MaxInterval, wait.Multiplier = firstRetry, slowestRetry, 2
	for ctx.Err() == nil {
		gone := make(chan struct{})
		b.mu.Lock()
		b.gone = gone
		b.attempts++
		b.mu.Unlock()

		err := h.dial(ctx, b.info)
		b.mu.Lock()
		b.err = err
		if err == nil {
			b.attempts = 0
		}
		attempts := b.attempts
		b.mu.Unlock()

		if err == nil {
			h.cfg.Logger.Info("connected to bootstrap peer", "peer", b.info.ID)
			wait.Reset()
			select {
			case <-ctx.Done():
				return
			case <-gone:
				h.cfg.Logger.Info("lost the bootstrap peer, dialling it again", "peer", b.info.ID)
			}
		} else if ctx.Err() == nil && attempts&(attempts-1) == 0 { // 1, 2, 4, 8, ...
			h.cfg.Logger.Warn("cannot reach bootstrap peer, trying on", "peer", b.info.ID, "attempts", attempts, "err", err)
		}
		if !sleep(ctx, wait.NextBackOff()) {
			return
		}
	}
}

// dial connects to a known address, whatever an earlier attempt did.
func (h *Host) dial(ctx context.Context, info peer.AddrInfo) error {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	if s, ok := h.libp2p.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(info.ID) // the caller waits between attempts itself
	}
	h.libp2p.Peerstore().AddAddrs(info.ID, info.Addrs, peerstore.TempAddrTTL)
	_, err := h.libp2p.Network().DialPeer(ctx, info.ID)
	return explain(err)
}

// explain turns libp2p's many-lined dial errors into one line with a hint.
func explain(err error) error {
	if err == nil {
		return nil
	}
	var other sec.ErrPeerIDMismatch
	if errors.As(err, &other) {
		return fmt.Errorf("the address answers as peer %s, not %s: its key has changed, ask for its new multiaddr", other.Actual, other.Expected)
	}
	var d *swarm.DialError
	if errors.As(err, &d) && len(d.DialErrors) > 0 {
		first := d.DialErrors[0]
		return fmt.Errorf("%s (%d addresses tried): %w", first.Address, len(d.DialErrors), first.Cause)
	}
	return err
}

// dialCached dials the peers of earlier runs, so that a network is found again
// while all its bootstrap peers are down.
func (h *Host) dialCached(ctx context.Context) {
	var wg sync.WaitGroup
	defer wg.Wait()
	slots := make(chan struct{}, 8)
	for _, info := range h.cache.recent(32) {
		select {
		case <-ctx.Done():
			return
		case slots <- struct{}{}:
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { <-slots }()
			if err := h.dial(ctx, info); err != nil {
				h.cfg.Logger.Debug("a peer seen before does not answer", "peer", info.ID, "err", err)
			}
		}()
	}
}

// known is whom the DHT asks when its routing table has run dry.
func (h *Host) known() []peer.AddrInfo {
	out := h.cache.recent(32)
	for _, b := range h.boot {
		out = append(out, b.info)
	}
	return out
}

func publicOnly(addrs []ma.Multiaddr) []ma.Multiaddr {
	return ma.FilterAddrs(addrs, manet.IsPublicAddr)
}

// sleep waits for d and says whether the context is still alive.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
