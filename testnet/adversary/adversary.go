// Package adversary holds one cheat a file. Each names its goal, the power it
// needs, and what ought to happen to it.
package adversary

import (
	"context"

	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Peer is the adversary's own place in the network: it gossips whatever it is
// given, without the journal that keeps an honest node from signing twice.
type Peer interface {
	Publish(ctx context.Context, model typed.Hash, e wire.Envelope) error
}

// say signs a message with the bare key and gossips it.
func say(ctx context.Context, p Peer, d typed.Domain, key *keys.Signer, model typed.Hash, m typed.Message) error {
	return p.Publish(ctx, model, wire.Envelope{Kind: m.Kind(), Body: typed.Encode(m), Signature: key.Sign(d.Digest(m))})
}
