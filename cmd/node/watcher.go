package node

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/watcher"
)

// Bounds of what a watcher remembers.
const (
	watchSeen        = 1 << 16
	watchHoldMillis  = 60 * 60 * 1000
	watchRetryMillis = 1000
)

// watcherRole carries out the effects of the watcher machine.
type watcherRole struct {
	*peerNode
	loop *loop
	log  *store.Log
}

func newWatcherRole(p *peerNode) (*watcherRole, error) {
	m, err := watcher.New(watcher.Config{
		Domain:      p.domain,
		Submit:      true,
		MaxSeen:     watchSeen,
		HoldMillis:  watchHoldMillis,
		RetryMillis: watchRetryMillis,
	})
	if err != nil {
		return nil, err
	}
	w := &watcherRole{peerNode: p, log: p.store.Log("watcher", watcher.DecodeRecord)}
	w.loop = newLoop(m, p.traced(w.perform), p.now, p.logger)
	return w, w.log.Restore(func(r step.Record) error {
		_, err := m.Step(step.Restore{Record: r})
		return err
	})
}

func (w *watcherRole) run(ctx context.Context) { w.loop.run(ctx) }

func (w *watcherRole) head(context.Context, epoch.Final) {}

func (w *watcherRole) deliver(d gossip.Delivery) {
	switch d := d.(type) {
	case gossip.TaskIn:
		w.loop.send(watcher.TaskIn{Task: d.Task})
	case gossip.ResultIn:
		w.loop.send(watcher.ResultIn{Result: d.Result})
	case gossip.Conflict:
		if d.Evidence != nil {
			w.loop.send(watcher.EvidenceIn{Evidence: *d.Evidence})
		}
	case gossip.EvidenceIn:
		w.loop.send(watcher.EvidenceIn{Evidence: d.Evidence})
	}
}

func (w *watcherRole) perform(ctx context.Context, e step.Effect) ([]step.Event, error) {
	switch e := e.(type) {
	case watcher.Submit:
		w.found(e)
		go w.submit(ctx, e)
	case watcher.Gossip:
		if err := w.gossip.PublishEvidence(ctx, e.Evidence); err != nil {
			w.logger.Warn("evidence was not gossiped", "err", err)
		}
	default:
		return w.common(ctx, w.log, e)
	}
	return nil, nil
}

// found keeps the evidence as a file that anyone can verify and submit.
func (w *watcherRole) found(e watcher.Submit) {
	path := filepath.Join(w.Dir, "evidence", e.Key.Hash().String()+".json")
	if _, err := os.Stat(path); err == nil {
		return // found before
	}
	data, err := e.Evidence.Marshal(w.domain)
	if err == nil {
		err = errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, data, 0o600))
	}
	if err != nil {
		w.logger.Error("evidence file", "path", path, "err", err)
	}
	w.Emit(EvidenceEvent{Kind: e.Key.Kind.String(), Offender: e.Key.Offender, Key: e.Key.Hash(), File: path})
}

func (w *watcherRole) submit(ctx context.Context, e watcher.Submit) {
	slashed, err := SubmitEvidence(ctx, w.chain, w.signer, e.Evidence)
	switch {
	case errors.Is(err, client.ErrConsumed):
		w.loop.send(watcher.Consumed{Key: e.Key})
	case err != nil:
		if ctx.Err() == nil {
			w.logger.Warn("evidence was not taken", "key", e.Key.Hash(), "err", err)
			w.loop.send(watcher.SubmitFailed{Key: e.Key, Reason: err.Error(), Permanent: permanent(err)})
		}
	default:
		w.Emit(slashed)
		w.loop.send(watcher.Submitted{Key: e.Key}, watcher.Consumed{Key: e.Key})
	}
}

// SubmitEvidence brings evidence to the chain and says what it took.
func SubmitEvidence(ctx context.Context, chain *client.Client, from client.Account, e evidence.Evidence) (SlashedEvent, error) {
	key, err := e.Key()
	if err != nil {
		return SlashedEvent{}, err
	}
	before, err := stakeOf(ctx, chain, key.Offender)
	if err != nil {
		return SlashedEvent{}, err
	}
	receipt, s, err := chain.SubmitEvidence(ctx, from, e)
	if err != nil {
		return SlashedEvent{}, err
	}
	after, err := stakeOf(ctx, chain, key.Offender)
	if err != nil {
		return SlashedEvent{}, err
	}
	return SlashedEvent{
		Kind: key.Kind.String(), Offender: key.Offender, Reporter: from.Address(),
		Amount: s.Amount, Bounty: s.Bounty, Burned: s.Burned,
		StakeBefore: before, StakeAfter: after, Tx: receipt.Tx, Block: receipt.Block,
	}, nil
}

// permanent says that the contract would refuse this evidence for ever.
func permanent(err error) bool {
	for _, why := range []error{client.ErrNoOffence, client.ErrEvidenceSigner, client.ErrNotCanonical, client.ErrSignature, client.ErrUnknownOperator} {
		if errors.Is(err, why) {
			return true
		}
	}
	return false
}

func stakeOf(ctx context.Context, chain *client.Client, operator typed.Address) (typed.Amount, error) {
	r, err := chain.Registration(ctx, operator)
	return r.Stake, err
}
