package bench

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

const (
	orphans      = 20
	orphanTokens = 8
	orphanWait   = 60 * time.Second // what has not ended by then hangs
)

func measureCoordinatorKill(ctx context.Context, b *bench) (out outcome, err error) {
	if err := b.close(); err != nil { // the shared networks would take this one's time
		return out, err
	}
	gate := newGated(b.Model)
	n, err := b.found(ctx, "coordinator-kill", slices.Repeat([]uint64{minStake}, killMiners), gate)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, n.close()) }()
	defer gate.open()
	boss := n.Coordinator()
	if err := n.Detach(boss.Name); err != nil {
		return out, err
	}
	p, err := b.spawn(n, boss)
	if err != nil {
		return out, err
	}
	defer func() { p.kill() }()
	if err := p.working(ctx); err != nil {
		return out, err
	}
	if err := n.warm(ctx); err != nil {
		return out, err
	}
	gate.shut()
	ids, err := publishAll(ctx, n, p)
	if err != nil {
		return out, err
	}
	p.kill()
	killed := time.Now()
	b.say("  coordinator killed with %d tasks pending", len(ids))
	gate.open()
	if p, err = b.spawn(n, boss); err != nil {
		return out, err
	}
	if err := p.working(ctx); err != nil {
		return out, err
	}
	ends := make([]node.Request, len(ids))
	wctx, cancel := context.WithTimeout(ctx, orphanWait)
	defer cancel()
	hung := atOnce(len(ids), func(i int) (err error) { ends[i], err = n.user.wait(wctx, ids[i]); return err })
	if ctx.Err() != nil {
		return out, ctx.Err()
	}
	o := tally(ends, killed)
	if hung != nil {
		o.beside += "; " + hung.Error()
	}
	return o, nil
}

// publishAll asks for all the tasks and returns once each is published, and none
// answered.
func publishAll(ctx context.Context, n network, p *process) ([]string, error) {
	mark := p.feed.Mark()
	ids := make([]string, orphans)
	err := atOnce(orphans, func(i int) error {
		r, err := n.user.submit(ctx, orphanTokens)
		ids[i] = r.ID
		return err
	})
	if err != nil {
		return nil, err
	}
	seen := make(map[typed.Hash]bool)
	for len(seen) < orphans {
		e, err := local.Await(ctx, p.feed, mark, func(e node.TaskEvent) bool { return !seen[e.ID] })
		if err != nil {
			return nil, fmt.Errorf("%d of %d tasks were published: %w", len(seen), orphans, err)
		}
		seen[e.ID] = true
	}
	// A moment for claims and assignments, so that the tasks die at different ages.
	if err := pauseFor(ctx, 100*time.Millisecond); err != nil {
		return nil, err
	}
	for _, id := range ids {
		var r node.Request
		if err := n.user.get(ctx, "/cuckoo/v1/tasks/"+id, &r); err != nil {
			return nil, err
		}
		if r.State != node.StateRunning {
			return nil, fmt.Errorf("request %s ended before the kill: %s %s", id, r.State, r.Error)
		}
	}
	return ids, nil
}

// tally counts how the requests ended. One without an answer must say why.
func tally(ends []node.Request, killed time.Time) outcome {
	done, hung, mute := 0, 0, 0
	why := make(map[string]int)
	for _, r := range ends {
		switch {
		case r.State == node.StateDone && len(r.Tokens) > 0:
			done++
		case r.State == node.StateFailed && r.Error != "":
			why[r.Error]++
		case r.State == node.StateFailed:
			mute++
		default:
			hung++
		}
	}
	named := len(ends) - done - hung - mute
	o := outcome{
		figure: fmt.Sprintf("%d done, %d with a named error, %d hang", done, named, hung),
		beside: fmt.Sprintf("all of it %.1f s after the kill", time.Since(killed).Seconds()),
		ok:     done+named == len(ends),
		values: map[string]float64{"done": float64(done), "namedErrors": float64(named), "unnamedErrors": float64(mute), "hang": float64(hung),
			"secondsAfterKill": time.Since(killed).Seconds()},
	}
	var errs []string
	for e, c := range why {
		errs = append(errs, fmt.Sprintf("%d times %q", c, e))
	}
	slices.Sort(errs)
	if len(errs) > 0 {
		o.beside += "; " + strings.Join(errs, ", ")
	}
	return o
}
