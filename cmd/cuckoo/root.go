package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/spf13/cobra"
)

// Exit codes, stable for scripts.
const (
	exitOK          = 0
	exitFailed      = 1
	exitUsage       = 2
	exitInterrupted = 130
)

// errUsage marks errors of the command line itself.
var errUsage = errors.New("usage")

// hinted is an error with the user's next step.
type hinted struct {
	err  error
	hint string
}

func (h hinted) Error() string { return h.err.Error() }
func (h hinted) Unwrap() error { return h.err }

// hint adds the next step to an error, if there is one.
func hint(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return hinted{err, fmt.Sprintf(format, args...)}
}

// run executes one command line and returns the exit code.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitOK
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		fmt.Fprintln(errOut, "interrupted")
		return exitInterrupted
	}
	fmt.Fprintln(errOut, "error:", err)
	var h hinted
	if errors.As(err, &h) {
		fmt.Fprintln(errOut, "hint:", h.hint)
	}
	if errors.Is(err, errUsage) || strings.HasPrefix(err.Error(), "unknown command") {
		return exitUsage
	}
	return exitFailed
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "cuckoo",
		Short: "A peer-to-peer network for AI inference",
		Long: `Cuckoo is a peer-to-peer network for AI inference. Coordinators publish tasks
by gossip; miners, drawn by a stake-weighted lottery that anyone can re-check,
answer them with the same bits on every machine; a wrong or double answer is
evidence that slashes.

See it work:    cuckoo testnet demo
Keep it:        cuckoo testnet up --dir net
Join it:        cuckoo node --network net/network.json --role miner --key KEY`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return hint(fmt.Errorf("%w (%w)", err, errUsage), "see '%s --help'", cmd.CommandPath())
	})
	root.PersistentFlags().Bool("json", false, "print JSON, for scripts")
	root.PersistentFlags().String("log-level", "warn", "least level of logs on standard error: debug, info, warn, error")
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		name, _ := cmd.Flags().GetString("log-level")
		var level slog.Level
		if err := level.UnmarshalText([]byte(name)); err != nil {
			return hint(fmt.Errorf("--log-level: %q is no level (%w)", name, errUsage), "use debug, info, warn or error")
		}
		slog.SetDefault(slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), &slog.HandlerOptions{Level: level})))
		return nil
	}
	root.AddCommand(newTestnet(), newNetwork(), newNode(), newKey(), newFaucet(), newStake(), newEscrow(), newRegister(), newTask(),
		newLottery(), newEvidence(), newModel(), newPeers(), newStatus(), newDoctor(), newVersion())
	for _, group := range root.Commands() {
		if group.HasSubCommands() { // an unknown word after it is an error, not a request for help
			group.Args = args(cobra.NoArgs)
			group.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		}
	}
	return root
}

// args turns a complaint about arguments into a usage error.
func args(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, a []string) error {
		if err := check(cmd, a); err != nil {
			return hint(fmt.Errorf("%w (%w)", err, errUsage), "usage: %s", cmd.UseLine())
		}
		return nil
	}
}
