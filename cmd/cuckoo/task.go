package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
)

const (
	taskPoll    = 200 * time.Millisecond
	awayAtMost  = time.Minute // how long 'task wait' bears a coordinator that restarts
	promptShown = 60
)

func newTask() *cobra.Command {
	var api apiFlags
	cmd := &cobra.Command{
		Use:   "task",
		Short: "Give a coordinator work, and see what became of it",
		Long: `Talks to a coordinator. A request gets an id at once, and a task id once the
lottery has drawn its miners; either id names it, also after a restart.`,
	}
	api.add(cmd)
	cmd.AddCommand(newTaskSubmit(&api), newTaskList(&api), newTaskGet(&api), newTaskWait(&api))
	return cmd
}

func newTaskList(api *apiFlags) *cobra.Command {
	return &cobra.Command{
		Use:     "list",
		Short:   "List the newest requests, newest first",
		Example: `  cuckoo task list --network net/network.json`,
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			e, err := api.endpoint()
			if err != nil {
				return err
			}
			list := []node.Request{}
			if err := e.get(cmd.Context(), "/cuckoo/v1/tasks", &list); err != nil {
				return taskHint(err, "")
			}
			return show(cmd, list, func(w io.Writer) {
				var body []table.Row
				for _, r := range list {
					what := r.Text
					if r.Error != "" {
						what = r.Error
					}
					body = append(body, table.Row{r.ID, r.State, taskID(r), len(r.Tokens), oneLine(what)})
				}
				rows(w, table.Row{"id", "state", "task", "tokens", "output"}, body...)
			})
		},
	}
}

func newTaskGet(api *apiFlags) *cobra.Command {
	return &cobra.Command{
		Use:     "get ID",
		Short:   "Show a request or task",
		Example: `  cuckoo task get req-5f0c... --network net/network.json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			e, err := api.endpoint()
			if err != nil {
				return err
			}
			r, err := getTask(cmd.Context(), e, a[0])
			if err != nil {
				return err
			}
			return showTask(cmd, r)
		},
	}
}

func newTaskWait(api *apiFlags) *cobra.Command {
	var timeout time.Duration
	cmd := &cobra.Command{
		Use:   "wait ID",
		Short: "Wait until a request or task ends, and show it",
		Long: `Waits until a request ends. Exit 0 means that it was answered, 1 that it failed
or that --timeout passed. A coordinator that restarts meanwhile is waited for.`,
		Example: `  cuckoo task wait req-5f0c... --timeout 2m --network net/network.json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			e, err := api.endpoint()
			if err != nil {
				return err
			}
			ctx := cmd.Context()
			if timeout > 0 {
				var cancel context.CancelFunc
				ctx, cancel = context.WithTimeout(ctx, timeout)
				defer cancel()
			}
			r, err := waitTask(ctx, e, a[0])
			if err != nil {
				if cmd.Context().Err() == nil && errors.Is(err, context.DeadlineExceeded) && ctx.Err() != nil {
					return hint(fmt.Errorf("%s is still running after %v", a[0], timeout), "wait longer, or look again with 'cuckoo task get %s'", a[0])
				}
				return err
			}
			if err := showTask(cmd, r); err != nil || r.State == node.StateDone {
				return err
			}
			return hint(fmt.Errorf("%s failed: %s", r.ID, r.Error), "'cuckoo status' and 'cuckoo doctor' look for the reason; submit it again afterwards")
		},
	}
	cmd.Flags().DurationVar(&timeout, "timeout", 0, "give up after this long, such as 90s (default: never)")
	return cmd
}

func getTask(ctx context.Context, e endpoint, id string) (r node.Request, err error) {
	err = e.get(ctx, "/cuckoo/v1/tasks/"+url.PathEscape(id), &r)
	return r, taskHint(err, id)
}

// taskHint explains a coordinator's 404.
func taskHint(err error, id string) error {
	if !isStatus(err, http.StatusNotFound) {
		return err
	}
	if id == "" {
		return hint(err, "only a coordinator has tasks: name one with --api URL")
	}
	return hint(fmt.Errorf("%.100s: %w", id, err), "'cuckoo task list' shows the ids; only the coordinator that took a request knows it")
}

// waitTask asks until the request has ended.
func waitTask(ctx context.Context, e endpoint, id string) (node.Request, error) {
	tick := time.NewTicker(taskPoll)
	defer tick.Stop()
	var away time.Time // since when nobody answers
	known := false     // the coordinator has answered once: the address is right
	for {
		r, err := getTask(ctx, e, id)
		switch {
		case ctx.Err() != nil:
			return r, ctx.Err()
		case errors.Is(err, errNotReached) && known && away.IsZero():
			away = time.Now()
		case errors.Is(err, errNotReached) && known && time.Since(away) < awayAtMost:
		case err != nil:
			return r, err
		case r.State != node.StateRunning:
			return r, nil
		default:
			away, known = time.Time{}, true
		}
		select {
		case <-ctx.Done():
			return r, ctx.Err()
		case <-tick.C:
		}
	}
}

func taskID(r node.Request) string {
	if r.Task.IsZero() {
		return ""
	}
	return r.Task.String()
}

func showTask(cmd *cobra.Command, r node.Request) error {
	return show(cmd, r, func(w io.Writer) {
		miner := ""
		if !r.Miner.IsZero() {
			miner = r.Miner.String()
		}
		facts(w, fact{"request", r.ID}, fact{"state", r.State}, fact{"task", taskID(r)}, fact{"model", r.Model.String()}, fact{"miner", miner},
			fact{"tokens", fmt.Sprintf("%d in, %d out", r.PromptTokens, len(r.Tokens))}, fact{"finish", r.Finish}, fact{"error", r.Error})
		if r.Text != "" {
			fmt.Fprintf(w, "\n%s\n", r.Text)
		}
		if taskID(r) != "" {
			fmt.Fprintf(w, "\nwhy this miner: 'cuckoo lottery explain %s'\n", r.Task)
		}
	})
}

// oneLine is the beginning of a text, fit for a table.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > promptShown {
		s = string(r[:promptShown]) + ".."
	}
	return s
}
