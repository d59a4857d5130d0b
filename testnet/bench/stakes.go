package bench

import (
	"context"
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

const (
	shareTasks   = 1000
	shareCallers = 12
	significance = 0.01
)

func measureStakes(ctx context.Context, b *bench) (outcome, error) {
	n, err := b.fastNet(ctx)
	if err != nil {
		return outcome{}, err
	}
	mark := n.feed.Mark()
	err = many(ctx, n.user, shareTasks, shareCallers, func(done int) { b.say("  %d of %d tasks", done, shareTasks) })
	if err != nil {
		return outcome{}, err
	}
	shown := draws(n.feed, mark)
	served, first := make(map[typed.Address]int), make(map[typed.Address]int)
	for _, v := range local.Since[node.VerdictEvent](n.feed, mark) {
		if v.Index > 0 {
			served[v.Miner]++
		}
	}
	var pool *lottery.Pool
	for _, d := range shown {
		if pool, err = drawAgain(n.File.Model.ID, d); err != nil {
			return outcome{}, err
		}
		first[d.Ranks[0]]++
	}
	if pool == nil {
		return outcome{}, errors.New("the network showed no draw")
	}
	drawn := rankZero(pool, shareTasks)
	o := shares{counts: make([][]int, 3)}
	for _, m := range n.Miners() {
		who := m.Operator.Address()
		i, ok := pool.IndexOf(who)
		if !ok {
			return outcome{}, fmt.Errorf("%s is not in the pool", m.Name)
		}
		o.weights = append(o.weights, pool.Entry(i).Weight)
		for k, c := range []int{drawn[i], first[who], served[who]} {
			o.counts[k] = append(o.counts[k], c)
		}
	}
	return o.outcome(), nil
}

// shares are counts by miner in the order of their stakes: draws of fixed seeds,
// draws of real tasks, tasks served.
type shares struct {
	weights []uint64
	counts  [][]int
}

func (s shares) outcome() outcome {
	text := func(c []int) string { return fmt.Sprintf("%d/%d/%d", c[0], c[1], c[2]) }
	x := chiSquare(s.counts[0], s.weights)
	p := chance(x, len(s.weights)-1)
	out := outcome{
		figure: fmt.Sprintf("%s drawn, chi-square %.2f (p %.2f)", text(s.counts[0]), x, p),
		beside: fmt.Sprintf("stakes %d:%d:%d; of the real tasks %s were drawn for, %s served by, each miner",
			s.weights[0], s.weights[1], s.weights[2], text(s.counts[1]), text(s.counts[2])),
		ok:     p >= significance,
		values: map[string]float64{"chiSquare": x, "p": p},
	}
	for k, name := range []string{"drawn", "realDrawn", "served"} {
		for i, c := range s.counts[k] {
			out.values[fmt.Sprintf("%s%d", name, i+1)] = float64(c)
		}
	}
	return out
}

// drawAgain makes the pool that a draw shows and draws from it as the network did.
func drawAgain(model typed.Hash, d node.DrawEvent) (*lottery.Pool, error) {
	var entries []lottery.Entry
	for _, e := range d.Pool {
		entries = append(entries, lottery.Entry{Slot: e.Slot, Operator: e.Miner, Weight: e.Weight})
	}
	pool, err := lottery.NewPool(model, entries)
	if err != nil {
		return nil, err
	}
	for rank, i := range pool.Draw(d.Seed, len(d.Ranks)) {
		if got := pool.Entry(i).Operator; got != d.Ranks[rank] {
			return nil, fmt.Errorf("task %s: rank %d went to %s, drawn again to %s", d.Task, rank, d.Ranks[rank], got)
		}
	}
	return pool, nil
}

// rankZero counts who wins rank 0 of n seeds that are always the same.
func rankZero(pool *lottery.Pool, n int) []int {
	won := make([]int, pool.Len())
	for i := range n {
		won[pool.Draw(typed.Keccak256(fmt.Appendf(nil, "seed %d", i)), 1)[0]]++
	}
	return won
}
