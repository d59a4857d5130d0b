package node

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/cuckoo-network/cuckoo/sched/step"
)

// machine is any of the protocol's pure machines.
type machine interface {
	Step(step.Event) ([]step.Effect, error)
	Wake() uint64 // unix milliseconds at which it wants a Clock, 0 for none
}

// loop is the one goroutine that owns a machine. Others send it events; it
// carries out the effects of each step in their order.
type loop struct {
	machine machine
	perform performer
	now     func() uint64
	log     *slog.Logger

	mu    sync.Mutex
	queue []step.Event
	ready chan struct{}
	last  uint64 // largest time the machine has been told
}

func newLoop(m machine, perform performer, now func() uint64, log *slog.Logger) *loop {
	return &loop{machine: m, perform: perform, now: now, log: log, ready: make(chan struct{}, 1)}
}

// send queues an event and never blocks: gossip and streams must not wait for
// the machine, nor the machine for them.
func (l *loop) send(events ...step.Event) {
	l.mu.Lock()
	l.queue = append(l.queue, events...)
	l.mu.Unlock()
	select {
	case l.ready <- struct{}{}:
	default:
	}
}

func (l *loop) take() []step.Event {
	l.mu.Lock()
	defer l.mu.Unlock()
	events := l.queue
	l.queue = nil
	return events
}

// run steps the machine until ctx ends.
func (l *loop) run(ctx context.Context) {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
			l.step(ctx, l.clock())
		case <-l.ready:
			for _, e := range l.take() {
				l.step(ctx, l.clock())
				l.step(ctx, e)
				if ctx.Err() != nil {
					return
				}
			}
		}
		timer.Reset(l.pause())
	}
}

// clock tells the time, which never runs backwards for a machine.
func (l *loop) clock() step.Event {
	l.last = max(l.last, l.now())
	return step.Clock{Now: l.last}
}

// pause is how long the machine may sleep: at most a second.
func (l *loop) pause() time.Duration {
	const longest = time.Second
	wake, now := l.machine.Wake(), l.now()
	switch {
	case wake == 0 || wake > now+uint64(longest/time.Millisecond):
		return longest
	case wake <= now:
		return time.Millisecond
	}
	return time.Duration(wake-now) * time.Millisecond
}

// step feeds one event and, first, every answer that its effects gave at once.
func (l *loop) step(ctx context.Context, e step.Event) {
	for pending := []step.Event{e}; len(pending) > 0; {
		e, pending = pending[0], pending[1:]
		effects, err := l.machine.Step(e)
		if err != nil {
			l.log.Debug("event refused by the machine", "event", typeName(e), "err", err)
		}
		for i, effect := range effects {
			if s, ok := effect.(step.Store); ok && signsNext(effects[i+1:]) {
				s.Lazy = true
				effect = s
			}
			answers, err := l.perform(ctx, effect)
			pending = append(pending, answers...)
			if err != nil {
				l.log.Error("effect failed; the rest of its batch is dropped", "effect", typeName(effect), "err", err)
				break
			}
		}
	}
}

// signsNext says that nothing is done before a signature that brings to the disk
// what was stored before it: one commit does for both.
func signsNext(rest []step.Effect) bool {
	for _, e := range rest {
		switch e := e.(type) {
		case step.Store:
		case step.Sign:
			return !e.Slot.Volatile()
		default:
			return false
		}
	}
	return false
}
