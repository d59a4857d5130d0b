package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

// minStake is what a miner stakes at least, whole CAI.
const minStake = 20_000

// unequal are the stakes 1:2:7.
func unequal() []uint64 { return []uint64{minStake, 2 * minStake, 7 * minStake} }

// bench is one run, with the networks that rows share.
type bench struct {
	Config
	real *realNetwork
	fast *fastNetwork
}

// network is a local network with its events and a user.
type network struct {
	*local.Network
	feed *local.Feed
	user *caller
	end  context.CancelFunc
}

// realNetwork serves the embedded model; fastNetwork one that costs no time.
type realNetwork struct {
	network
	engine *timed
}

type fastNetwork struct {
	network
	gate *gated
}

// found brings up a new network in a folder of its own.
func (b *bench) found(ctx context.Context, name string, stakes []uint64, engine node.Engine) (network, error) {
	start := time.Now()
	dir, err := b.folder(name)
	if err != nil {
		return network{}, err
	}
	f := local.NewFeed(nil)
	// The network outlives the row that founds it; ctx bounds the founding alone.
	life, end := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, end)
	n, err := local.Up(life, local.Config{Dir: dir, Stakes: stakes, Engine: engine, Emit: withoutTokens(f.Emit), Logger: b.Logger})
	stop()
	if err != nil {
		end()
		return network{}, fmt.Errorf("network %s: %w", name, err)
	}
	b.say("  a network of %d miners is up after %.1f s", len(stakes), time.Since(start).Seconds())
	return network{n, f, newCaller(n.File.API, n.File.Model.Name), end}, nil
}

func (n network) close() error {
	if n.Network == nil {
		return nil
	}
	defer n.end()
	n.user.close()
	return n.Close()
}

// warm asks until the network answers at its usual pace: connections are open
// and every mesh has grown.
func (n network) warm(ctx context.Context) error {
	return errors.Join(atOnce(4, func(int) error { return n.user.ask(ctx, 1) }), atOnce(4, func(int) error { return n.user.ask(ctx, 1) }))
}

// realNet is the network of the rows that need a real answer.
func (b *bench) realNet(ctx context.Context) (*realNetwork, error) {
	if b.real != nil {
		return b.real, nil
	}
	engine := &timed{Engine: b.Model}
	n, err := b.found(ctx, "real", unequal(), engine)
	if err != nil {
		return nil, err
	}
	b.real = &realNetwork{n, engine}
	return b.real, n.warm(ctx)
}

// fastNet is the network of the rows that measure everything but the model. The
// other one goes: two at once would take each other's time.
func (b *bench) fastNet(ctx context.Context) (*fastNetwork, error) {
	if b.fast != nil {
		return b.fast, nil
	}
	if err := b.closeReal(); err != nil {
		return nil, err
	}
	engine, err := newInstant(b.Model)
	if err != nil {
		return nil, err
	}
	gate := newGated(engine)
	n, err := b.found(ctx, "instant", unequal(), gate)
	if err != nil {
		return nil, err
	}
	b.fast = &fastNetwork{n, gate}
	return b.fast, n.warm(ctx)
}

func (b *bench) closeReal() error {
	if b.real == nil {
		return nil
	}
	n := b.real
	b.real = nil
	return n.close()
}

// close ends the shared networks.
func (b *bench) close() error {
	err := b.closeReal()
	if b.fast != nil {
		b.fast.gate.open()
		err = errors.Join(err, b.fast.close())
		b.fast = nil
	}
	return err
}
