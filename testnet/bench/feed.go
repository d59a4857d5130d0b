package bench

import (
	"context"
	"fmt"
	"sync"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// feed keeps the events of a network and lets others wait for one.
type feed struct {
	mu     sync.Mutex
	events []node.Event
	more   chan struct{}    // closed and replaced with every event
	hook   func(node.Event) // called with each event before anybody else hears of it
}

func newFeed() *feed { return &feed{more: make(chan struct{})} }

func (f *feed) emit(e node.Event) {
	if _, ok := e.(node.TokenEvent); ok {
		return // thousands, and no row asks for them
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.hook != nil {
		f.hook(e)
	}
	f.events = append(f.events, e)
	close(f.more)
	f.more = make(chan struct{})
}

// onEvent sets the hook; nil removes it.
func (f *feed) onEvent(hook func(node.Event)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.hook = hook
}

// mark is the number of events so far.
func (f *feed) mark() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.events)
}

// since are the events of type E after a mark.
func since[E node.Event](f *feed, mark int) (out []E) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, e := range f.events[mark:] {
		if e, ok := e.(E); ok {
			out = append(out, e)
		}
	}
	return out
}

// await returns the first event of type E after a mark that fits, past or to come.
func await[E node.Event](ctx context.Context, f *feed, mark int, fits func(E) bool) (E, error) {
	for next := mark; ; {
		f.mu.Lock()
		events, more := f.events[next:], f.more
		next = len(f.events)
		f.mu.Unlock()
		for _, e := range events {
			if e, ok := e.(E); ok && fits(e) {
				return e, nil
			}
		}
		select {
		case <-more:
		case <-ctx.Done():
			var none E
			return none, fmt.Errorf("no %s event: %w", none.EventName(), ctx.Err())
		}
	}
}

// draws are the lotteries by task.
func draws(f *feed, mark int) map[typed.Hash]node.DrawEvent {
	out := make(map[typed.Hash]node.DrawEvent)
	for _, d := range since[node.DrawEvent](f, mark) {
		out[d.Task] = d
	}
	return out
}
