package bench

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const (
	killMiners = 5
	kills      = 3
	killTokens = 8
	killTries  = 60 // tasks offered, at most, to find those whose first two ranks live
)

func measureMinerKill(ctx context.Context, b *bench) (out outcome, err error) {
	if err := b.close(); err != nil { // the shared networks would take this one's time
		return out, err
	}
	n, err := b.found(ctx, "miner-kill", slices.Repeat([]uint64{minStake}, killMiners), b.Model)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, n.close()) }()
	h := &hunter{miners: make(map[typed.Address]*process), ranks: make(map[typed.Hash][]typed.Address)}
	defer func() { killAll(h.miners) }()
	if err := h.staff(ctx, b, n); err != nil {
		return out, err
	}
	n.feed.Hook(h.see)
	defer n.feed.Hook(nil)
	var took []float64
	for try := 0; len(took) < kills; try++ {
		if try == killTries {
			return out, fmt.Errorf("only %d kills in %d tasks", len(took), try)
		}
		ms, killed, err := h.hunt(ctx, n, try)
		if err != nil {
			return out, err
		}
		if killed {
			b.say("  %.0f ms from the kill to the answer of rank 1", ms)
			took = append(took, ms)
		}
	}
	worst, window := slices.Max(took), float64(n.File.Timing.WindowMillis)
	return outcome{
		figure: fmt.Sprintf("done by rank 1, %.0f ms after the kill", worst),
		beside: fmt.Sprintf("the slowest of %d kills: %.0f; a window is %.0f ms", kills, took, window),
		ok:     worst <= 2*window,
		values: map[string]float64{"worstMillis": worst, "medianMillis": median(took), "windowMillis": window},
	}, nil
}

// hunter kills the miner that claims at rank 0, when told to.
type hunter struct {
	mu     sync.Mutex
	miners map[typed.Address]*process
	dead   []typed.Address
	ranks  map[typed.Hash][]typed.Address
	armed  bool
	victim typed.Address // zero when nobody was killed
	task   typed.Hash
	at     time.Time
}

// staff replaces the miners of a network by processes.
func (h *hunter) staff(ctx context.Context, b *bench, n network) error {
	for _, m := range n.Miners() {
		if err := n.Detach(m.Name); err != nil {
			return err
		}
		p, err := b.spawn(n, m)
		if err != nil {
			return err
		}
		h.miners[m.Operator.Address()] = p
	}
	for _, p := range h.miners {
		if err := p.working(ctx); err != nil {
			return err
		}
	}
	return nil
}

// see runs before the coordinator itself acts on the claim.
func (h *hunter) see(e node.Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch e := e.(type) {
	case node.DrawEvent:
		h.ranks[e.Task] = e.Ranks
	case node.ClaimEvent:
		ranks := h.ranks[e.Task]
		if !h.armed || e.Rank != 0 || len(ranks) < 2 || h.isDead(ranks[0]) || h.isDead(ranks[1]) {
			return
		}
		h.miners[e.Miner].signal()
		h.armed, h.victim, h.task, h.at = false, e.Miner, e.Task, time.Now()
		h.dead = append(h.dead, e.Miner)
	}
}

func (h *hunter) isDead(a typed.Address) bool { return slices.Contains(h.dead, a) }

// hunt offers one task. The first ones warm the network up; later ones lose the
// miner at rank 0, if the draw has two that live.
func (h *hunter) hunt(ctx context.Context, n network, try int) (ms float64, killed bool, err error) {
	const warmUps = 6
	h.mu.Lock()
	h.armed, h.victim = try >= warmUps, typed.Address{}
	h.mu.Unlock()
	r, err := n.user.submit(ctx, killTokens)
	if err != nil {
		return 0, false, err
	}
	r, err = n.user.wait(ctx, r.ID)
	if err != nil {
		return 0, false, err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.victim.IsZero() {
		return 0, false, nil
	}
	ms = millis(time.Since(h.at))
	switch {
	case r.Task != h.task:
		return 0, false, fmt.Errorf("the miner of another task was killed: %s", h.task)
	case r.State != node.StateDone:
		return 0, false, fmt.Errorf("the task of a killed miner failed: %s", r.Error)
	case r.Miner != h.ranks[r.Task][1]:
		return 0, false, fmt.Errorf("not rank 1 but %s answered", r.Miner)
	}
	return ms, true, nil
}
