package watch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var (
	// ErrWrongData: an endpoint's answer contradicts the chain's own hashes; it
	// is left for another one.
	ErrWrongData = errors.New("chain RPC gives wrong data")
	// ErrReplaced: a block that was final is so no more. If other endpoints say
	// the same, everything is read again.
	ErrReplaced = errors.New("a final block was replaced")
	// ErrConfig: the watch was asked for what cannot be.
	ErrConfig = errors.New("bad watch configuration")
)

// Finality says which blocks are final: those Depth or more below the newest,
// or those up to the one the chain gives Tag.
type Finality struct {
	Depth uint64 `json:"depth,omitempty"`
	Tag   string `json:"tag,omitempty"` // "finalized" or "safe"
}

// Config of a watch.
type Config struct {
	Epoch    epoch.Params
	Finality Finality
	Log      *slog.Logger
}

// Watch follows one network.
type Watch struct {
	client *client.Client
	cfg    Config

	mu      sync.RWMutex
	state   *state // nil until the first block; changed by Run alone
	trouble error  // why it does not move on; nil if it does
}

// New makes a watch of the client's network; Run starts it.
func New(c *client.Client, cfg Config) *Watch {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	return &Watch{client: c, cfg: cfg}
}

// Run follows the chain until ctx ends and hands deliver what is known after
// each new final block; while it catches up, only the newest. deliver is called
// from this goroutine alone and must not block for long. Trouble with endpoints
// is waited out: Run returns early only for ErrConfig and client.ErrOtherNetwork.
func (w *Watch) Run(ctx context.Context, deliver func(epoch.Final)) error {
	if err := w.validate(); err != nil {
		return err
	}
	heads := w.client.RPC().Heads(ctx)
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.MaxInterval = 100*time.Millisecond, 5*time.Second
	replaced := 0 // answers in a row that replace a final block
	for {
		moved, err := w.advance(ctx)
		if moved {
			deliver(w.Final())
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(err, client.ErrOtherNetwork) {
			return err
		}
		w.note(err)
		var retry <-chan time.Time
		switch {
		case err == nil:
			pause.Reset()
			replaced = 0
		case errors.Is(err, ErrReplaced):
			// An endpoint that lies, or the chain broke its promise: ask all of
			// them before believing it.
			w.client.RPC().Blame(err)
			if replaced++; replaced > w.client.RPC().Size() {
				w.cfg.Log.Error("reading the chain again from the deployment on", "reason", err)
				w.reset()
				replaced = 0
			}
		case errors.Is(err, ErrWrongData):
			w.client.RPC().Blame(err)
			w.reset() // what came before may be wrong as well
		}
		if err != nil {
			retry = time.After(pause.NextBackOff())
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-retry:
		case <-okOnly(err, heads):
		}
	}
}

// okOnly is heads while nothing is wrong: trouble waits for its own timer.
func okOnly(err error, heads <-chan struct{}) <-chan struct{} {
	if err != nil {
		return nil
	}
	return heads
}

func (w *Watch) validate() error {
	if err := w.cfg.Epoch.Validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrConfig, err)
	}
	f := w.cfg.Finality
	switch {
	case f.Tag != "" && f.Depth != 0:
		return fmt.Errorf("%w: finality: want depth or tag, not both", ErrConfig)
	case f.Tag != "" && f.Tag != "finalized" && f.Tag != "safe":
		return fmt.Errorf("%w: finality.tag: %q, want finalized or safe", ErrConfig, f.Tag)
	case w.client.DeployBlock() == 0 || w.client.Contracts() == (client.Contracts{}):
		return fmt.Errorf("%w: the client knows no deployed contracts", ErrConfig)
	case w.client.DeployBlock() > w.cfg.Epoch.Freeze(0):
		return fmt.Errorf("%w: epoch.start %d: the contracts were deployed in block %d, epoch 0 must begin after it", ErrConfig, w.cfg.Epoch.Start, w.client.DeployBlock())
	}
	return nil
}

// note remembers trouble, and says so when it begins and when it ends.
func (w *Watch) note(err error) {
	w.mu.Lock()
	before := w.trouble
	w.trouble = err
	w.mu.Unlock()
	switch {
	case err != nil && before == nil:
		w.cfg.Log.Warn("the chain is not followed for now", "reason", err)
	case err == nil && before != nil:
		w.cfg.Log.Info("the chain is followed again", "block", w.Status().Block)
	}
}

func (w *Watch) reset() {
	w.mu.Lock()
	w.state = nil
	w.mu.Unlock()
}

// Status of the watch.
type Status struct {
	Block   uint64 // last final block taken in; 0 before the first
	Trouble error  // why it does not move on; nil if it does
}

// Status tells how far the watch is.
func (w *Watch) Status() Status {
	w.mu.RLock()
	defer w.mu.RUnlock()
	s := Status{Trouble: w.trouble}
	if w.state != nil {
		s.Block = w.state.block
	}
	return s
}

// Final is what is known now: what Run delivered last, or more.
func (w *Watch) Final() epoch.Final {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.state == nil {
		return epoch.Final{}
	}
	return w.state.final()
}

// Snapshot of any epoch whose word is final, however long ago.
func (w *Watch) Snapshot(e uint64) (*epoch.Snapshot, bool) {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.state == nil {
		return nil, false
	}
	s := w.state.snapshot(e)
	return s, s != nil
}

// Tree is a model's pool after the last final block, for Poke; nil if none.
func (w *Watch) Tree(model typed.Hash) *lottery.Tree {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.state == nil || w.state.trees[model] == nil {
		return nil
	}
	return w.state.trees[model].Clone()
}

// TreeAt is a model's pool as frozen for an epoch, for proofs; nil if none.
func (w *Watch) TreeAt(e uint64, model typed.Hash) *lottery.Tree {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.state == nil || w.state.frozen[e] == nil || w.state.frozen[e].trees[model] == nil {
		return nil
	}
	return w.state.frozen[e].trees[model].Clone()
}
