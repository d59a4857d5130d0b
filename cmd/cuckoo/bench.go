package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
	"github.com/cuckoo-network/cuckoo/testnet/bench"
)

// errMissed reports targets that were not met.
var errMissed = errors.New("targets missed")

func newBench() *cobra.Command {
	var only []string
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure a local network against its targets",
		Long: `Founds local networks in a temporary folder and measures them on real parts:
chain, libp2p over loopback, SQLite, signatures. Prints each figure beside its
target and beside what the predecessor of this network did in the same test, and
exits with 1 when a target is missed. It takes about two minutes.

With --json each line is one row, and the last one a summary. Rows:
` + "  " + strings.Join(bench.Names(), ", "),
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return runBench(cmd, only) },
	}
	cmd.Flags().StringSliceVar(&only, "only", nil, "rows to measure, separated by commas (default: all)")
	return cmd
}

func runBench(cmd *cobra.Command, only []string) (err error) {
	start := time.Now()
	program, err := os.Executable()
	if err != nil {
		return err
	}
	engine, err := inference.Load(tiny.GGUF())
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "cuckoo-bench-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	cfg := bench.Config{Program: program, Model: engine, Dir: dir, Only: only,
		Progress: func(line string) { fmt.Fprintln(cmd.ErrOrStderr(), line) }}
	if cmd.Flags().Changed("log-level") {
		cfg.Logger = slog.Default()
	}
	lines := json.NewEncoder(cmd.OutOrStdout())
	var all []bench.Row
	missed, err := bench.Run(cmd.Context(), cfg, func(r bench.Row) {
		all = append(all, r)
		if wantsJSON(cmd) {
			_ = lines.Encode(r) // a reader that left has seen enough
		}
	})
	switch {
	case errors.Is(err, bench.ErrRow):
		return hint(fmt.Errorf("--only: %w (%w)", err, errUsage), "see '%s --help'", cmd.CommandPath())
	case err != nil:
		return err
	}
	if wantsJSON(cmd) {
		err = lines.Encode(map[string]any{"row": "summary", "rows": len(all), "missed": len(missed), "ok": len(missed) == 0,
			"seconds": time.Since(start).Seconds()})
	} else {
		benchTable(cmd, all)
	}
	if err == nil && len(missed) > 0 {
		return hint(fmt.Errorf("%w: %s", errMissed, strings.Join(missed, ", ")), "on a busy machine, measure them again with '%s --only %s'", cmd.CommandPath(), strings.Join(missed, ","))
	}
	return err
}

func benchTable(cmd *cobra.Command, all []bench.Row) {
	var body []table.Row
	for _, r := range all {
		verdict := "missed"
		if r.OK {
			verdict = "ok"
		}
		body = append(body, table.Row{r.Name, r.What, r.Figure, r.Target, r.Predecessor, verdict})
	}
	rows(cmd.OutOrStdout(), table.Row{"ROW", "WHAT", "HERE", "TARGET", "PREDECESSOR", ""}, body...)
	fmt.Fprintln(cmd.OutOrStdout())
	for _, r := range all {
		if r.Beside != "" {
			fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", r.Name, r.Beside)
		}
	}
}
