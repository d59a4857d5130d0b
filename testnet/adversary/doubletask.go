package adversary

import (
	"context"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// DoubleTask gives a second task the number of the first.
//
// Goal: work for two tasks while one number is paid for. Power: the
// coordinator's own key. What ought to happen: every peer forwards both, a
// watcher makes evidence of them, and the contract takes stake.
func DoubleTask(ctx context.Context, p Peer, d typed.Domain, key *keys.Signer, first typed.Task, params []byte) error {
	second := first
	second.IssuedAt = uint64(time.Now().UnixMilli()) // peers take no old task
	return p.Publish(ctx, first.ModelID, wire.Envelope{
		Kind: typed.KindTask, Body: typed.Encode(&second), Signature: key.Sign(d.Digest(&second)), Attachment: params,
	})
}
