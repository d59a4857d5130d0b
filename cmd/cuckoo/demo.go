package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/adversary"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

// Patience of the demo with each of its steps.
const (
	answerWait = 40 * time.Second
	chainWait  = 20 * time.Second
	quietWait  = 4 * time.Second // long enough for a watcher, if there were one
)

type demoFlags struct {
	model       modelFlags
	prompt, dir string
	miners      int
	noWatcher   bool
}

func newDemo() *cobra.Command {
	var f demoFlags
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Show a whole network: a prompt answered, paid for, and a cheat slashed",
		Long: `Starts a chain, its contracts, a bootstrap peer, a coordinator, miners with
unequal stakes and a watcher, all on this machine. Asks a prompt through the
coordinator's OpenAI API, shows the lottery, the claims, the answer, the voucher
and its settlement on chain. Then one miner signs two results for one task; the
watcher proves it to the contract, which slashes it.

With --json each line is an object with the member "event": network, task, draw,
claim, token, result, verdict, settled, distributed, evidence, committed, slashed,
poked, unpaid, summary.`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.miners < 1 || f.miners > 64 {
				return hint(fmt.Errorf("--miners: %d is not 1 to 64 (%w)", f.miners, errUsage), "try --miners 4")
			}
			return runDemo(cmd, f)
		},
	}
	cmd.Flags().StringVar(&f.prompt, "prompt", "Tell me a story about a brave fox.", "what to ask")
	cmd.Flags().IntVar(&f.miners, "miners", 4, "number of miners")
	cmd.Flags().StringVar(&f.dir, "dir", "", "folder of the network (default: a new one among the temporary files)")
	f.model.add(cmd)
	cmd.Flags().BoolVar(&f.noWatcher, "no-watcher", false, "run without a watcher: the cheat then goes unpunished")
	return cmd
}

func runDemo(cmd *cobra.Command, f demoFlags) (err error) {
	start := time.Now()
	engine, err := f.model.open(cmd)
	if err != nil {
		return err
	}
	if f.dir == "" {
		if f.dir, err = os.MkdirTemp("", "cuckoo-demo-"); err != nil {
			return err
		}
	} else if _, err := os.Stat(f.dir); err == nil {
		return hint(fmt.Errorf("--dir: %s exists; the demo founds a new network (%w)", f.dir, errUsage), "name a folder that does not exist, or run 'cuckoo testnet up --dir %s'", f.dir)
	}
	out := newStory(cmd, start)
	feed := local.NewFeed(out.print)
	out.say("Starting a chain, contracts, a coordinator, %d miners and a bootstrap peer ...", f.miners)
	net, err := local.Up(cmd.Context(), local.Config{
		Dir: f.dir, Stakes: local.DefaultStakes(f.miners), Watcher: !f.noWatcher, Engine: engine,
		Settle: miner.SettlePolicy{Count: 1, RetryMillis: 1000}, Emit: feed.Emit,
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, net.Close()) }()
	feed.Emit(net.Event())
	d := &demo{net: net, feed: feed, out: out, start: start, prompt: f.prompt}
	return d.run(cmd.Context())
}

// demo is one run through the life of a task and of a cheat.
type demo struct {
	net    *local.Network
	feed   *local.Feed
	out    *story
	start  time.Time
	prompt string
}

func (d *demo) run(ctx context.Context) error {
	if err := d.ask(ctx); err != nil {
		return err
	}
	task, err := local.Await(ctx, d.feed, 0, func(node.TaskEvent) bool { return true })
	if err != nil {
		return err
	}
	paid, err := d.paid(ctx, task.ID)
	if err != nil {
		return err
	}
	if err := d.cheat(ctx, task, paid.Miner); err != nil {
		return err
	}
	firstToken := d.out.firstToken.Milliseconds()
	summary, err := d.net.Summary(ctx)
	if err != nil {
		return err
	}
	summary.ElapsedMillis, summary.FirstToken = time.Since(d.start).Milliseconds(), firstToken
	d.feed.Emit(summary)
	return nil
}

// ask sends the prompt through the OpenAI API and streams the answer.
func (d *demo) ask(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, answerWait)
	defer cancel()
	d.out.say("\nAsking the coordinator's OpenAI API at %s:\n  %s", d.net.File.API, d.prompt)
	err := streamChat(ctx, d.net.File.API, d.net.File.Model.Name, d.prompt, d.out.answer)
	d.out.answered()
	if errors.Is(ctx.Err(), context.Canceled) { // the network ends with us: whatever the API said on its way
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("the prompt was not answered: %w", err)
	}
	return nil
}

// paid waits for the verdict and for the voucher's money.
func (d *demo) paid(ctx context.Context, task typed.Hash) (node.VerdictEvent, error) {
	ctx, cancel := context.WithTimeout(ctx, chainWait)
	defer cancel()
	v, err := local.Await(ctx, d.feed, 0, func(e node.VerdictEvent) bool { return e.Task == task && e.Index > 0 })
	if err != nil {
		return v, fmt.Errorf("no verdict: %w", err)
	}
	_, err = local.Await(ctx, d.feed, 0, func(e node.SettledEvent) bool { return e.Miner == v.Miner && e.Index >= v.Index })
	if err != nil {
		return v, fmt.Errorf("the voucher was not settled: %w", err)
	}
	return v, nil
}

// cheat makes the miner sign a second result and waits for what follows.
func (d *demo) cheat(ctx context.Context, task node.TaskEvent, who typed.Address) error {
	first, err := local.Await(ctx, d.feed, 0, func(e node.ResultEvent) bool { return e.Task == task.ID && e.Miner == who })
	if err != nil {
		return err
	}
	for _, m := range d.net.Miners() {
		if m.Operator.Address() != who {
			continue
		}
		d.out.say("\nNow %s cheats: it signs a second result for the same task.", m.Name)
		err := adversary.DoubleResult(ctx, m.Node, d.net.File.Domain(), m.Operator, task.ModelID,
			typed.Result{Task: task.ID, Miner: who, Commitment: first.Commitment})
		if err != nil {
			return err
		}
	}
	if _, watched := d.net.Watcher(); !watched {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(quietWait):
		}
		d.out.say("Nobody watches, so nobody is slashed.")
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, chainWait)
	defer cancel()
	if _, err := local.Await(ctx, d.feed, 0, func(e node.SlashedEvent) bool { return e.Offender == who }); err != nil {
		return fmt.Errorf("the cheat was not slashed: %w", err)
	}
	return nil
}
