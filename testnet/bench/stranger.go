package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/adversary"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

const forgeries = 2 // one unsigned, one signed by another

// scoreWait is how long the forgeries may take to be held against their sender;
// scores are read once a second.
const scoreWait = 10 * time.Second

func measureStranger(ctx context.Context, b *bench) (out outcome, err error) {
	n, err := b.fastNet(ctx)
	if err != nil {
		return out, err
	}
	who, err := adversary.NewStranger(ctx, n.File, n.Coordinator().Node.Addrs())
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, who.Close()) }()
	key, err := strangersKey(filepath.Join(b.Dir, "stranger"))
	if err != nil {
		return out, err
	}
	n.gate.shut()
	defer n.gate.open()
	mark := n.feed.Mark()
	pending, err := n.user.submit(ctx, 1)
	if err != nil {
		return out, err
	}
	claim, err := local.Await(ctx, n.feed, mark, func(e node.ClaimEvent) bool { return e.Rank == 0 })
	if err != nil {
		return out, err
	}
	before := refused(n)
	forged := typed.Result{Task: claim.Task, Miner: claim.Miner, Commitment: typed.Keccak256([]byte("no work done"))}
	err = errors.Join(adversary.UnsignedResult(ctx, who, n.File.Model.ID, forged),
		adversary.MisSignedResult(ctx, who, n.File.Domain(), key, n.File.Model.ID, forged))
	if err != nil {
		return out, err
	}
	score, count, err := condemned(ctx, n, who, before)
	if err != nil {
		return out, err
	}
	n.gate.open()
	answer, err := n.user.wait(ctx, pending.ID)
	if err != nil {
		return out, err
	}
	taken := 0
	for _, r := range local.Since[node.ResultEvent](n.feed, mark) {
		if r.Commitment == forged.Commitment {
			taken++
		}
	}
	honest := answer.State == node.StateDone && answer.Miner == claim.Miner && taken == 0
	return outcome{
		figure: fmt.Sprintf("%d of %d refused, sender's score %.0f", count, forgeries, score),
		beside: fmt.Sprintf("seen from the coordinator; the task ended %s by the miner that was drawn: %t", answer.State, honest),
		ok:     count >= forgeries && score < 0 && honest,
		values: map[string]float64{"refused": float64(count), "score": score, "taken": float64(taken)},
	}, nil
}

// strangersKey is an operator key that has no stake.
func strangersKey(dir string) (*keys.Signer, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	k, err := keys.OpenLight(dir).Ensure("stranger", keys.KindAccount, "stranger")
	if err != nil {
		return nil, err
	}
	return k.Signer()
}

// refused counts what the coordinator has refused and held against the sender.
func refused(n *fastNetwork) (count uint64) {
	for _, c := range n.Coordinator().Node.Status(context.Background()).Gossip.Rejected {
		count += c
	}
	return count
}

// condemned waits until the coordinator holds the forgeries against the stranger.
func condemned(ctx context.Context, n *fastNetwork, who *adversary.Stranger, before uint64) (score float64, count uint64, err error) {
	ctx, cancel := context.WithTimeout(ctx, scoreWait)
	defer cancel()
	for {
		score = n.Coordinator().Node.Status(ctx).Gossip.Scores[who.ID()]
		if count = refused(n) - before; count >= forgeries && score < 0 {
			return score, count, nil
		}
		select {
		case <-ctx.Done():
			return score, count, nil // what was found is the figure
		case <-time.After(50 * time.Millisecond):
		}
	}
}
