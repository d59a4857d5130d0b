package adversary

import (
	"context"

	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// DoubleResult commits a miner to a second output for a task it has answered.
//
// Goal: keep two outputs open and deliver whichever pays. Power: the miner's
// own key. What ought to happen: every peer forwards both, a watcher makes
// evidence of them, and the contract takes stake.
func DoubleResult(ctx context.Context, p Peer, d typed.Domain, key *keys.Signer, model typed.Hash, first typed.Result) error {
	second := first
	second.Commitment = typed.Keccak256([]byte("another output"), first.Commitment[:])
	return say(ctx, p, d, key, model, &second)
}
