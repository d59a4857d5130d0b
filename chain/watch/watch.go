package watch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
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
	// ErrDisagree: endpoints serve different chains under one id, as many here
	// as there; remove the one that is wrong, or add a third.
	ErrDisagree = errors.New("chain RPCs contradict each other")
	// ErrStalled: no new block comes.
	ErrStalled = errors.New("the chain stands still")
	// ErrReplaced: a block that was final is so no more; everything is read again.
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
	Keep     uint64        // epochs before the newest whose stake stays known; all if 0
	Store    Store         // where to go on after a restart; nil reads everything again
	Stall    time.Duration // no new block for this long is trouble; a minute if 0
	Log      *slog.Logger
}

// Watch follows one network.
type Watch struct {
	client *client.Client
	cfg    Config
	pace   pace

	mu      sync.RWMutex
	state   *state // nil until the first block; changed by Run alone
	final   epoch.Final
	head    uint64    // newest block seen
	headAt  time.Time // when it was first seen
	trouble error     // why it does not move on; nil if it does

	saved  uint64 // last block in the store; Run's own
	events atomic.Uint64
}

// New makes a watch of the client's network; Run starts it.
func New(c *client.Client, cfg Config) *Watch {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Stall == 0 {
		cfg.Stall = time.Minute
	}
	w := &Watch{client: c, cfg: cfg}
	w.pace.reset()
	return w
}

// Run follows the chain until ctx ends and hands deliver what is known after
// each new final block; while it catches up, only the newest. deliver is called
// from this goroutine alone and must not block for long. Trouble with endpoints
// is waited out: Run returns early only for ErrConfig and client.ErrOtherNetwork.
func (w *Watch) Run(ctx context.Context, deliver func(epoch.Final)) error {
	if err := w.validate(); err != nil {
		return err
	}
	defer w.save()
	heads := w.client.RPC().Heads(ctx)
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.MaxInterval = 100*time.Millisecond, 5*time.Second
	for {
		moved, err := w.advance(ctx)
		if moved {
			deliver(w.Final())
			w.saveIfWorth()
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(err, client.ErrOtherNetwork) {
			return err
		}
		w.note(err)
		var retry <-chan time.Time
		next := heads // trouble waits for its own timer
		switch {
		case err == nil:
			pause.Reset()
			retry = time.After(w.cfg.Stall)
		case errors.Is(err, ErrStalled):
			retry = time.After(w.cfg.Stall)
		default:
			next = nil
			w.handle(err)
			retry = time.After(pause.NextBackOff())
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-retry:
		case <-next:
		}
	}
}

// handle draws the consequences of an error: an endpoint is left, or what was
// read is dropped.
func (w *Watch) handle(err error) {
	var f *fault
	if errors.As(err, &f) {
		f.endpoint.Blame(f.err)
	}
	if errors.Is(err, ErrReplaced) {
		w.cfg.Log.Error("reading the chain again from the deployment on", "reason", err)
		w.reset()
	}
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
	Head    uint64 // newest block seen
	Events  uint64 // of the contracts, taken in since the start
	Trouble error  // why it does not move on; nil if it does
}

// Status tells how far the watch is.
func (w *Watch) Status() Status {
	w.mu.RLock()
	defer w.mu.RUnlock()
	s := Status{Trouble: w.trouble, Head: w.head, Events: w.events.Load()}
	if w.state != nil {
		s.Block = w.state.block
	}
	return s
}

// Final is what Run delivered last, or is about to deliver.
func (w *Watch) Final() epoch.Final {
	w.mu.RLock()
	defer w.mu.RUnlock()
	return w.final
}

// Snapshot of any epoch whose word is final and that is still kept.
func (w *Watch) Snapshot(e uint64) (*epoch.Snapshot, bool) {
	w.mu.Lock() // pools may have to be laid out
	defer w.mu.Unlock()
	if w.state == nil {
		return nil, false
	}
	s, err := w.state.snapshot(e)
	return s, err == nil && s != nil
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
