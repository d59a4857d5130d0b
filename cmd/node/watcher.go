package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/step"
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
		CommitMin:   p.limits.CommitMin,
		CommitMax:   p.limits.CommitMax,
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

func (w *watcherRole) head(_ context.Context, f epoch.Final) { w.loop.send(step.Head{Final: f}) }

func (w *watcherRole) deliver(d gossip.Delivery) {
	switch d := d.(type) {
	case gossip.TaskIn:
		w.loop.send(watcher.TaskIn{Task: d.Task})
	case gossip.ResultIn:
		w.loop.send(watcher.ResultIn{Result: d.Result})
	case gossip.ClaimIn:
		w.loop.send(watcher.ClaimIn{Task: d.Claim.Task(), Claim: d.Claim.Signed()})
	case gossip.VerdictIn:
		if d.Verdict.Accepted() {
			w.loop.send(watcher.VoucherIn{Task: d.Verdict.Task(), Voucher: d.Verdict.Voucher().Signed()})
		}
	case gossip.Conflict:
		if d.Evidence != nil {
			w.loop.send(watcher.EvidenceIn{Evidence: *d.Evidence})
		}
		if d.Voucher != nil {
			w.loop.send(watcher.VoucherIn{Voucher: *d.Voucher})
		}
	case gossip.EvidenceIn:
		w.loop.send(watcher.EvidenceIn{Evidence: d.Evidence})
	}
}

func (w *watcherRole) perform(ctx context.Context, e step.Effect) ([]step.Event, error) {
	switch e := e.(type) {
	case watcher.Commit:
		go w.commit(ctx, e)
	case watcher.Submit:
		go w.submit(ctx, e)
	case watcher.Gossip:
		w.report(ctx, e.Evidence)
	case step.Store:
		events, err := w.common(ctx, w.log, e)
		for _, r := range e.Records {
			if found, ok := r.(watcher.Case); ok && err == nil {
				w.found(found.Fault, found.Evidence)
			}
		}
		return events, err
	default:
		return w.common(ctx, w.log, e)
	}
	return nil, nil
}

// found keeps the evidence as a file that anyone can verify and submit.
func (w *watcherRole) found(key evidence.Key, e evidence.Evidence) {
	path := filepath.Join(w.Dir, "evidence", key.Hash().String()+".json")
	if _, err := os.Stat(path); err == nil {
		return // found before
	}
	data, err := e.Marshal(w.domain)
	if err == nil {
		err = errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, data, 0o600))
	}
	if err != nil {
		w.logger.Error("evidence file", "path", path, "err", err)
	}
	w.Emit(EvidenceEvent{Kind: key.Kind.String(), Offender: key.Offender, Key: key.Hash(), File: path})
}

// commit binds this reporter to a fault before anyone sees the evidence.
func (w *watcherRole) commit(ctx context.Context, e watcher.Commit) {
	block, err := CommitEvidence(ctx, w.chain, w.signer, e.Key, w.limits)
	if err != nil {
		w.failed(ctx, e.Key, err)
		return
	}
	w.Emit(CommittedEvent{Kind: e.Key.Kind.String(), Offender: e.Key.Offender, Key: e.Key.Hash(), Block: block})
	w.loop.send(watcher.Committed{Key: e.Key, Block: block})
}

func (w *watcherRole) submit(ctx context.Context, e watcher.Submit) {
	slashed, err := SubmitEvidence(ctx, w.chain, w.signer, e.Evidence)
	if err != nil {
		w.failed(ctx, e.Key, err)
		return
	}
	w.trouble.set("reporting", nil)
	w.keepPayment(store.Payment{Kind: "bounty", Tx: slashed.Tx, Block: slashed.Block, Coordinator: slashed.Offender, Miner: slashed.Reporter, Amount: slashed.Bounty})
	w.Emit(slashed)
	w.loop.send(watcher.Submitted{Key: e.Key}, watcher.Consumed{Key: e.Key})
}

func (w *watcherRole) failed(ctx context.Context, key evidence.Key, err error) {
	switch {
	case errors.Is(err, client.ErrConsumed):
		w.loop.send(watcher.Consumed{Key: key})
	case errors.Is(err, client.ErrRevealEarly): // an endpoint that is a block behind
		w.loop.send(watcher.SubmitFailed{Key: key, Reason: err.Error()})
	case ctx.Err() == nil:
		w.logger.Warn("evidence was not taken", "key", key.Hash(), "err", err)
		w.trouble.set("reporting", fmt.Errorf("evidence against %s is not on the chain: %w", key.Offender, err))
		w.loop.send(watcher.SubmitFailed{Key: key, Reason: err.Error(), Permanent: permanent(err)})
	}
}
