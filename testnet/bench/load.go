package bench

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

// The loads. Rates are tasks a second.
const (
	offerTasks  = 240
	offerRate   = 12
	offerTokens = 4

	burstTasks  = 20
	burstTokens = 16

	fullRounds  = 3
	fullRound   = 5 * time.Second
	fullCallers = 24
	fullTokens  = 1
	fullTarget  = 30
)

func measureOffer(ctx context.Context, b *bench) (outcome, error) {
	n, err := b.realNet(ctx)
	if err != nil {
		return outcome{}, err
	}
	mark := n.feed.Mark()
	answers, err := offer(ctx, n.user)
	if err != nil {
		return outcome{}, err
	}
	claims := firstClaims(n.feed, mark)
	if len(claims) < offerTasks {
		return outcome{}, fmt.Errorf("%d of %d tasks were claimed", len(claims), offerTasks)
	}
	p50, p99 := percentile(claims, 0.5), percentile(claims, 0.99)
	generate, verify := n.engine.medians()
	return outcome{
		figure: fmt.Sprintf("p50 %.0f ms, p99 %.0f ms", p50, p99),
		beside: fmt.Sprintf("%d tasks, %d a second; request to answer p50 %.0f ms, p99 %.0f ms; of it the model: generate %.1f ms, verify %.1f ms",
			len(claims), offerRate, median(answers), percentile(answers, 0.99), generate, verify),
		ok: p50 < 100 && p99 < 500,
		values: map[string]float64{"tasks": float64(len(claims)), "p50Millis": p50, "p99Millis": p99, "answerP50Millis": median(answers),
			"answerP99Millis": percentile(answers, 0.99), "generateP50Millis": generate, "verifyP50Millis": verify},
	}, nil
}

// offer asks at a steady rate and returns how long each answer took.
func offer(ctx context.Context, user *caller) (answers []float64, err error) {
	answers = make([]float64, offerTasks)
	start := time.Now()
	err = atOnce(offerTasks, func(i int) error {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Until(start.Add(time.Duration(i) * time.Second / offerRate))):
		}
		asked := time.Now()
		err := user.ask(ctx, offerTokens)
		answers[i] = millis(time.Since(asked))
		return err
	})
	return answers, err
}

// firstClaims is how long after its issuedAt each task was first claimed.
func firstClaims(f *local.Feed, mark int) (out []float64) {
	seen := make(map[typed.Hash]bool)
	for _, c := range local.Since[node.ClaimEvent](f, mark) {
		if !seen[c.Task] {
			seen[c.Task] = true
			out = append(out, float64(c.Millis))
		}
	}
	return out
}

func measureBurst(ctx context.Context, b *bench) (outcome, error) {
	n, err := b.realNet(ctx)
	if err != nil {
		return outcome{}, err
	}
	var answered atomic.Int64
	start := time.Now()
	failed := atOnce(burstTasks, func(int) error {
		err := n.user.ask(ctx, burstTokens)
		if err == nil {
			answered.Add(1)
		}
		return err
	})
	took := time.Since(start)
	out := outcome{
		figure: fmt.Sprintf("%d of %d answered", answered.Load(), burstTasks),
		beside: fmt.Sprintf("the last after %.0f ms", millis(took)),
		ok:     failed == nil,
		values: map[string]float64{"answered": float64(answered.Load()), "lastMillis": millis(took)},
	}
	if failed != nil {
		out.beside = failed.Error()
	}
	return out, nil
}

func measureSaturation(ctx context.Context, b *bench) (outcome, error) {
	n, err := b.fastNet(ctx)
	if err != nil {
		return outcome{}, err
	}
	var rates, claims []float64
	for range fullRounds {
		mark := n.feed.Mark()
		answered, took, err := pressed(ctx, n.user, fullRound)
		if err != nil {
			return outcome{}, err
		}
		rates = append(rates, float64(answered)/took.Seconds())
		claims = append(claims, firstClaims(n.feed, mark)...)
		b.say("  %.0f tasks a second", rates[len(rates)-1])
	}
	return outcome{
		figure: fmt.Sprintf("%.0f", median(rates)),
		beside: fmt.Sprintf("%d callers, answers of one token; rounds of %v: %.0f; offer to claim under that load p50 %.0f ms, p99 %.0f ms",
			fullCallers, fullRound, rates, percentile(claims, 0.5), percentile(claims, 0.99)),
		ok: median(rates) >= fullTarget,
		values: map[string]float64{"tasksPerSecond": median(rates), "claimP50Millis": percentile(claims, 0.5),
			"claimP99Millis": percentile(claims, 0.99)},
	}, nil
}

// pressed keeps every caller asking for a while. What is under way at the end is
// waited for and counts, in the time as well.
func pressed(ctx context.Context, user *caller, during time.Duration) (answered int64, took time.Duration, err error) {
	var count atomic.Int64
	start := time.Now()
	err = atOnce(fullCallers, func(int) error {
		for time.Since(start) < during {
			if err := user.ask(ctx, fullTokens); err != nil {
				return err
			}
			count.Add(1)
		}
		return nil
	})
	return count.Load(), time.Since(start), err
}

// many runs n tasks through a network, so many at a time.
func many(ctx context.Context, user *caller, n, atATime int, progress func(done int)) error {
	var next, done atomic.Int64
	return atOnce(atATime, func(int) error {
		for next.Add(1) <= int64(n) {
			if err := user.ask(ctx, 1); err != nil {
				return err
			}
			if d := done.Add(1); d%250 == 0 {
				progress(int(d))
			}
		}
		return nil
	})
}
