package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

func newTestnet() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "testnet",
		Short: "Run a whole network on this machine",
		Long: `Runs a whole network on this machine: chain, contracts, faucet, bootstrap peer,
coordinator, miners and watcher. No public test network exists yet.`,
	}
	cmd.AddCommand(newDemo(), newUp(), newBench())
	return cmd
}

func newUp() *cobra.Command {
	var model modelFlags
	var dir, api string
	var miners int
	var noWatcher bool
	var blockTime time.Duration
	cmd := &cobra.Command{
		Use:   "up",
		Short: "Keep a network running; Ctrl-C ends it, a second 'up' resumes it",
		Long: `Founds a network in a folder, or resumes the one there, and keeps it running
until Ctrl-C. DIR/network.json is all that another peer needs to join:

  cuckoo node --network DIR/network.json --role miner --key KEY`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if miners < 0 || miners > 64 {
				return hint(fmt.Errorf("--miners: %d is not 0 to 64 (%w)", miners, errUsage), "try --miners 4")
			}
			if blockTime < 50*time.Millisecond {
				return hint(fmt.Errorf("--block-time: %v is too short (%w)", blockTime, errUsage), "try --block-time 1s")
			}
			start := time.Now()
			engine, err := model.open(cmd)
			if err != nil {
				return err
			}
			out := newStory(cmd, start)
			net, err := local.Up(cmd.Context(), local.Config{
				Dir: dir, Stakes: local.DefaultStakes(miners), Watcher: !noWatcher, Engine: engine, API: api, Period: blockTime, Emit: out.print,
			})
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, net.Close()) }()
			out.print(net.Event())
			file := filepath.Join(dir, "network.json")
			out.say("API %s   faucet %s\nnetwork file %s\nCtrl-C ends it; the same command resumes it.", net.File.API, net.File.Faucet, file)
			<-cmd.Context().Done()
			out.say("Stopping ...")
			return nil
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "cuckoo-testnet", "folder of the network")
	model.add(cmd)
	cmd.Flags().StringVar(&api, "api", "", "HOST:PORT of the coordinator's API (default: a free port, kept in network.json)")
	cmd.Flags().IntVar(&miners, "miners", 4, "number of miners of a new network")
	cmd.Flags().DurationVar(&blockTime, "block-time", time.Second, "time between blocks; an epoch has 32")
	cmd.Flags().BoolVar(&noWatcher, "no-watcher", false, "found a network without a watcher")
	return cmd
}

// newNode runs one peer.
func newNode() *cobra.Command {
	var o nodeFlags
	cmd := &cobra.Command{
		Use:   "node",
		Short: "Run one peer of a network",
		Long: `Runs one peer until Ctrl-C. Its operator key must be bound to a stake and, as a
miner or coordinator, registered ('cuckoo register'); from the next epoch on it
takes part. A peer needs the network file, or its bootstrap multiaddrs, and the
chain's RPC that the file names.

  cuckoo node --network network.json --role miner --key miner-1`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			opts, err := o.options(cmd)
			if err != nil {
				return err
			}
			opts.Emit = func(e node.Event) {
				if wantsJSON(cmd) {
					writeEvent(cmd.OutOrStdout(), e)
				}
			}
			n, err := node.Start(cmd.Context(), opts)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, n.Close()) }()
			if err := writeAddress(o.dataDir(), n.APIURL()); err != nil {
				return err
			}
			if err := o.greet(cmd, n); err != nil {
				return err
			}
			return o.watch(cmd.Context(), cmd.OutOrStdout(), n, wantsJSON(cmd))
		},
	}
	o.add(cmd)
	return cmd
}

// writeAddress keeps where the node answers, for 'cuckoo status --dir'.
func writeAddress(dir, url string) error {
	return os.WriteFile(filepath.Join(dir, "api"), []byte(url+"\n"), 0o600)
}

// greet says where the node can be reached.
func (o *nodeFlags) greet(cmd *cobra.Command, n *node.Node) error {
	if wantsJSON(cmd) {
		return json.NewEncoder(cmd.OutOrStdout()).Encode(map[string]any{
			"event": "listening", "role": o.role, "network": n.NetworkName(), "addrs": n.Addrs(), "api": n.APIURL()})
	}
	w := cmd.OutOrStdout()
	fmt.Fprintf(w, "%s of network %s\n", o.role, n.NetworkName())
	for _, a := range n.Addrs() {
		fmt.Fprintln(w, "listening on", a)
	}
	if n.APIURL() != "" {
		fmt.Fprintln(w, "answering on", n.APIURL())
	}
	return nil
}
