package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func newLottery() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lottery",
		Short: "Draw a task's miners again, and see why",
		Long: `The miners of a task are drawn by a lottery that nobody but its coordinator can
foresee and anyone can check: its seed comes from the epoch's beacon word on chain
and the coordinator's VRF proof, its pool from the stakes frozen before the epoch.`,
	}
	cmd.AddCommand(newExplain())
	return cmd
}

func newExplain() *cobra.Command {
	var api apiFlags
	var miner string
	var keys keyFlags
	cmd := &cobra.Command{
		Use:   "explain TASK",
		Short: "Draw the lottery of a task again and hold it against the contract",
		Long: `Fetches a task from its coordinator and trusts nothing of it: reads word, VRF key
and stakes from the chain, checks the proof, draws all ranks again, and asks the
contract to check the same draw. Exit 1 if anything disagrees.

The draw: x = keccak256(seed, rank) mod the weight left; x is moved past the
intervals drawn before; the miner whose interval then holds x has the rank.`,
		Example: `  cuckoo lottery explain 0x6b1f... --network net/network.json
  cuckoo lottery explain req-5f0c... --miner alice-op      why was I (not) drawn?`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			var who typed.Address
			if miner != "" {
				var err error
				if who, err = keys.address(miner); err != nil {
					return fmt.Errorf("--miner: %w", err)
				}
			}
			network := networkFlag{path: api.network}
			ctx := cmd.Context()
			file, c, err := network.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			task, id, err := fetchTask(ctx, &api, a[0])
			if err != nil {
				return err
			}
			x := &explanation{ID: id, Task: task, IssuedAt: task.IssuedAt, Coordinator: task.Coordinator, Epoch: task.Epoch, Seq: task.Seq, ModelID: task.ModelID}
			if err := x.draw(ctx, c, file); err != nil {
				return chainHint(err, network.path)
			}
			if !who.IsZero() {
				x.Miner = x.why(who)
			}
			if err := show(cmd, x, func(w io.Writer) { x.print(w, file.Timing.WindowMillis) }); err != nil {
				return err
			}
			return x.err()
		},
	}
	api.add(cmd)
	keys.add(cmd)
	cmd.Flags().StringVar(&miner, "miner", "", "say why this operator (address or key) was drawn or not")
	return cmd
}

// fetchTask is a task's body as its coordinator tells it, and the id that
// follows from the body.
func fetchTask(ctx context.Context, api *apiFlags, id string) (*typed.Task, typed.Hash, error) {
	fail := func(err error) (*typed.Task, typed.Hash, error) { return nil, typed.Hash{}, err }
	e, err := api.endpoint()
	if err != nil {
		return fail(err)
	}
	r, err := getTask(ctx, e, id)
	if err != nil {
		return fail(err)
	}
	if len(r.TaskBody) == 0 {
		if r.State == node.StateRunning {
			return fail(hint(fmt.Errorf("request %s has not become a task yet", r.ID), "wait for it with 'cuckoo task wait %s'", r.ID))
		}
		return fail(fmt.Errorf("request %s never became a task: %s", r.ID, r.Error))
	}
	task := new(typed.Task)
	if err := typed.Decode(r.TaskBody, task); err != nil {
		return fail(fmt.Errorf("the coordinator's task: %w", err))
	}
	have := typed.ID(task)
	if want := id; strings.HasPrefix(want, "0x") && have.String() != strings.ToLower(want) {
		return fail(fmt.Errorf("the coordinator shows task %s for %s", have, want))
	}
	if have != r.Task {
		return fail(fmt.Errorf("the coordinator's task %s has the body of %s", r.Task, have))
	}
	return task, have, nil
}

// errDisagree: the draw is not what the chain says.
var errDisagree = errors.New("the draw does not hold")

func (x *explanation) err() error {
	var failed []string
	for _, c := range x.Checks {
		if !c.OK {
			failed = append(failed, c.Name+": "+c.Detail)
		}
	}
	if len(failed) == 0 {
		return nil
	}
	return hint(fmt.Errorf("%w: %s", errDisagree, strings.Join(failed, "; ")), "do not serve this coordinator's tasks, or ask another chain RPC if you doubt yours")
}

func (x *explanation) print(w io.Writer, window uint32) {
	facts(w,
		fact{"task", x.ID.String()},
		fact{"coordinator", x.Coordinator.String()},
		fact{"number", fmt.Sprintf("%d of epoch %d", x.Seq, x.Epoch)},
		fact{"issued", time.UnixMilli(int64(x.IssuedAt)).UTC().Format("2006-01-02 15:04:05.000 UTC")},
		fact{"model", x.ModelID.String()},
		fact{"beacon word", x.Word.String()},
		fact{"VRF output", x.Beta.String()},
		fact{"seed", x.Seed.String()},
		fact{"pool root", x.Root.String()},
		fact{"total", fmt.Sprintf("%d CAI staked by %d miners", x.Total, len(x.Pool))},
	)
	rank := make(map[typed.Address]string)
	for _, r := range x.Ranks {
		rank[r.Miner] = fmt.Sprint(r.Rank)
	}
	var pool, ranks []table.Row
	for _, p := range x.Pool {
		odds := fmt.Sprintf("%.2f%%", 100*float64(p.Weight)/float64(x.Total))
		pool = append(pool, table.Row{p.Slot, p.Miner, p.Weight, odds, fmt.Sprintf("[%d, %d)", p.Lower, p.Upper), rank[p.Miner]})
	}
	for _, r := range x.Ranks {
		ranks = append(ranks, table.Row{r.Rank, r.Left, r.Remainder, r.Point, r.Miner, fmt.Sprintf("+%d ms", r.OpensAt-x.IssuedAt)})
	}
	fmt.Fprintln(w, "\nThe pool, as frozen before the epoch:")
	rows(w, table.Row{"slot", "miner", "stake (CAI)", "odds of rank 0", "interval", "rank"}, pool...)
	fmt.Fprintf(w, "\nThe draw (rank r may claim from its window on; windows are %d ms):\n", window)
	rows(w, table.Row{"rank", "weight left", "hash mod left", "x", "winner", "opens"}, ranks...)
	fmt.Fprintln(w, "\nThe contract's own draw:")
	for i, o := range x.Chain {
		fmt.Fprintf(w, "  rank %d  %s\n", i, o)
	}
	if x.Miner != "" {
		fmt.Fprintf(w, "\n%s\n", x.Miner)
	}
	fmt.Fprintln(w)
	printChecks(w, x.Checks)
}
