package local

import (
	"context"
	"fmt"
	"sync"

	"github.com/cuckoo-network/cuckoo/cmd/node"
)

// Feed keeps the events of a network, its Emit being Config.Emit, and lets
// others wait for one. The zero value is not ready; use NewFeed.
type Feed struct {
	mu     sync.Mutex
	hook   func(node.Event)
	events []node.Event
	more   chan struct{} // closed and replaced with every event
}

// NewFeed makes a feed that hands each event to hook, which may be nil, before
// anybody else hears of it: one call at a time, in order.
func NewFeed(hook func(node.Event)) *Feed { return &Feed{hook: hook, more: make(chan struct{})} }

// Emit takes the next event.
func (f *Feed) Emit(e node.Event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.hook != nil {
		f.hook(e)
	}
	f.events = append(f.events, e)
	close(f.more)
	f.more = make(chan struct{})
}

// Hook replaces the hook.
func (f *Feed) Hook(hook func(node.Event)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.hook = hook
}

// Mark is the number of events so far.
func (f *Feed) Mark() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.events)
}

// Since are the events of type E after a mark.
func Since[E node.Event](f *Feed, mark int) (out []E) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, e := range f.events[mark:] {
		if e, ok := e.(E); ok {
			out = append(out, e)
		}
	}
	return out
}

// Await returns the first event of type E after a mark that fits, past or to
// come.
func Await[E node.Event](ctx context.Context, f *Feed, mark int, fits func(E) bool) (E, error) {
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
