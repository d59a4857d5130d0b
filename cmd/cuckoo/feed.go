package main

import (
	"context"
	"sync"

	"github.com/cuckoo-network/cuckoo/cmd/node"
)

// feed collects the events of a network and lets others wait for one.
type feed struct {
	print func(node.Event) // one call at a time, in order

	mu     sync.Mutex
	events []node.Event
	more   chan struct{} // closed and replaced with every event
}

func newFeed(print func(node.Event)) *feed {
	return &feed{print: print, more: make(chan struct{})}
}

func (f *feed) emit(e node.Event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.events = append(f.events, e)
	f.print(e)
	close(f.more)
	f.more = make(chan struct{})
}

// await returns the first event of type E that fits, past or to come.
func await[E node.Event](ctx context.Context, f *feed, fits func(E) bool) (E, error) {
	for next := 0; ; {
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
			return none, ctx.Err()
		}
	}
}
