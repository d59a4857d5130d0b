package host

import (
	"time"

	"github.com/libp2p/go-libp2p/core/network"
)

// forgottenAfter is how much older than a new connection one must be to count as
// forgotten: two peers that dial each other at once open both within moments.
const forgottenAfter = 2 * time.Second

// dropForgotten closes what a peer has left of an earlier life. A peer does not
// dial whom it is connected to, so one that dials anew has been started again.
// QUIC would keep the connection to the dead process for half a minute, and all
// that is sent to the peer would go there.
func (h *Host) dropForgotten(fresh network.Conn) {
	now := fresh.Stat()
	if now.Direction != network.DirInbound || now.Limited {
		return
	}
	for _, c := range h.libp2p.Network().ConnsToPeer(fresh.RemotePeer()) {
		if old := c.Stat(); c != fresh && !old.Limited && now.Opened.Sub(old.Opened) > forgottenAfter {
			h.cfg.Logger.Debug("peer has been started again", "peer", fresh.RemotePeer())
			go func() { _ = c.Close() }() // not from within a notification; nobody answers at the other end
		}
	}
}
