package adversary

import (
	"context"

	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// UnsignedResult says in a miner's name that it has answered a task, without
// any signature.
//
// Goal: have a task count as answered by somebody who did no work. Power: a
// connection. What ought to happen: whoever hears it refuses it, passes it on to
// nobody and holds it against the sender.
func UnsignedResult(ctx context.Context, p Peer, model typed.Hash, forged typed.Result) error {
	return p.Publish(ctx, model, wire.Envelope{Kind: forged.Kind(), Body: typed.Encode(&forged)})
}

// MisSignedResult is UnsignedResult with the signature of a key that is not the
// miner's.
func MisSignedResult(ctx context.Context, p Peer, d typed.Domain, key *keys.Signer, model typed.Hash, forged typed.Result) error {
	return say(ctx, p, d, key, model, &forged)
}
