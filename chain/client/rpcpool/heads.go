package rpcpool

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// quiet is how many polls may pass without a pushed head before one is looked
// for anyway: a subscription can die without a word.
const quiet = 20

// Heads signals that the chain may have a new head: at each one while a
// WebSocket endpoint pushes them, else once every Poll. Signals merge when the
// receiver is slow. It ends with ctx.
func (p *Pool) Heads(ctx context.Context) <-chan struct{} {
	out := make(chan struct{}, 1)
	signal := func() {
		select {
		case out <- struct{}{}:
		default:
		}
	}
	pushing := make(chan bool)
	go p.push(ctx, signal, pushing)
	go func() {
		tick := time.NewTicker(p.cfg.Poll)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case on := <-pushing:
				if on {
					tick.Reset(quiet * p.cfg.Poll)
				} else {
					tick.Reset(p.cfg.Poll)
				}
				signal() // a head may have passed between the two ways
			case <-tick.C:
				signal()
			}
		}
	}()
	return out
}

// push holds a subscription at one of the WebSocket endpoints, moving on to the
// next whenever one ends.
func (p *Pool) push(ctx context.Context, signal func(), pushing chan<- bool) {
	tell := func(on bool) {
		select {
		case pushing <- on:
		case <-ctx.Done():
		}
	}
	for i := 0; len(p.sockets) > 0 && ctx.Err() == nil; i++ {
		e := p.sockets[i%len(p.sockets)]
		err := p.subscribe(ctx, e, signal, func() {
			if e.answered(time.Now()) {
				p.cfg.Log.Info("chain WebSocket pushes heads again", "rpc", e.name)
			}
			tell(true)
		})
		if ctx.Err() != nil {
			return
		}
		if e.fail(time.Now(), err, 0, true) {
			p.cfg.Log.Warn("chain WebSocket fails, polling instead", "rpc", e.name, "reason", e.redact(err))
		}
		tell(false)
		select {
		case <-time.After(max(time.Second, p.cfg.Poll)):
		case <-ctx.Done():
		}
	}
}

// subscribe signals each head until the subscription ends.
func (p *Pool) subscribe(ctx context.Context, e *Endpoint, signal, ready func()) error {
	dialing, cancel := context.WithTimeout(ctx, p.cfg.Timeout)
	defer cancel()
	c, err := e.dial(dialing, p.cfg.ChainID)
	if err != nil {
		return err
	}
	heads := make(chan *types.Header, 16)
	sub, err := c.EthSubscribe(dialing, heads, "newHeads")
	if err != nil {
		return err
	}
	defer sub.Unsubscribe()
	ready()
	for {
		select {
		case <-heads:
			signal()
		case err := <-sub.Err():
			if err == nil {
				err = errors.New("the endpoint closed the subscription")
			}
			return err
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
