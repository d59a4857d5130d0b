package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
)

// nodeFlags are the settings of one peer.
type nodeFlags struct {
	keys                            keyFlags
	model                           modelFlags
	network, role, key, vrfKey, dir string
	api, apiKeyFile                 string
	listen, bootstrap               []string
	slots                           int
	newKey                          bool
	gasValue                        string
	claimRejected, dispute          bool
}

func (o *nodeFlags) add(cmd *cobra.Command) {
	o.keys.add(cmd)
	o.model.add(cmd)
	f := cmd.Flags()
	f.StringVar(&o.network, "network", "network.json", "network file")
	f.StringVar(&o.role, "role", "", "miner, coordinator, watcher or bootstrap")
	f.StringVar(&o.key, "key", "", "operator key: a name in the key folder, or a file")
	f.StringVar(&o.vrfKey, "vrf-key", "", "coordinator: VRF key (default: KEY-vrf in the key folder)")
	f.StringVar(&o.dir, "dir", "", "folder of this node's state (default: one per network, role and key under "+home()+")")
	f.StringSliceVar(&o.listen, "listen", config.DefaultListen(), "multiaddrs to listen on")
	f.StringSliceVar(&o.bootstrap, "bootstrap", nil, "bootstrap multiaddrs, instead of the network file's")
	f.StringVar(&o.api, "api", "", "HOST:PORT of the node's HTTP endpoints (default: "+config.DefaultAPI+" for a coordinator, else a free loopback port)")
	f.StringVar(&o.apiKeyFile, "api-key-file", "", "file with the API key, needed when --api is not loopback")
	f.IntVar(&o.slots, "slots", node.DefaultMiner().Slots, "miner: outputs made at once")
	f.StringVar(&o.gasValue, "gas-value", "", "miner: what a gas coin is worth in CAI; vouchers then wait until settling costs a twentieth of them, or a day")
	f.BoolVar(&o.claimRejected, "claim-rejected", false, "miner: claim on the chain also what a coordinator rejected; it may dispute that, which burns the bond")
	f.BoolVar(&o.dispute, "dispute", false, "coordinator: dispute claims of outputs it rejected; that burns a bond and the price")
	f.BoolVar(&o.newKey, "new-key", false, "the key was made for this node and has never signed: serve from the current epoch on")
}

func (o *nodeFlags) dataDir() string {
	if o.dir != "" {
		return o.dir
	}
	base := strings.TrimSuffix(filepath.Base(o.key), ".json")
	if base == "" || base == "." {
		base = "node"
	}
	return filepath.Join(home(), "nodes", base+"-"+o.role)
}

func (o *nodeFlags) options(cmd *cobra.Command) (opts node.Options, err error) {
	role := config.Role(o.role)
	if !slices.Contains(config.Roles(), role) {
		return opts, hint(fmt.Errorf("--role: %q is no role (%w)", o.role, errUsage), "use one of %v", config.Roles())
	}
	network, err := config.Load(o.network)
	if err != nil {
		return opts, hint(err, "name the network file with --network")
	}
	if o.bootstrap != nil {
		if err := config.Bootstrap("--bootstrap", o.bootstrap); err != nil {
			return opts, err
		}
	}
	opts = node.Options{
		Network: network, Role: role, Dir: o.dataDir(), NewKey: o.newKey,
		Listen: o.listen, Bootstrap: o.bootstrap, API: o.api, Prices: network.Prices, Miner: node.DefaultMiner(),
	}
	opts.Miner.Slots, opts.Miner.ClaimRejected, opts.Dispute = o.slots, o.claimRejected, o.dispute
	if o.gasValue != "" {
		if opts.Miner.CoinValue, err = positiveCAI(o.gasValue); err != nil {
			return opts, fmt.Errorf("--gas-value: %w", err)
		}
		opts.Miner.Settle = node.WorthGas()
	}
	if opts.API == "" {
		opts.API = "127.0.0.1:0"
		if role == config.RoleCoordinator {
			opts.API = config.DefaultAPI
		}
	}
	if o.apiKeyFile != "" {
		if opts.APIKey, err = keys.Password(o.apiKeyFile, nil); err != nil {
			return opts, fmt.Errorf("--api-key-file: %w", err)
		}
	}
	if err := o.loadKeys(cmd, &opts); err != nil {
		return opts, err
	}
	if role == config.RoleMiner || role == config.RoleCoordinator {
		engine, err := o.model.open(cmd)
		if err != nil {
			return opts, err
		}
		opts.Engines = []node.Engine{engine}
	}
	return opts, nil
}

// loadKeys opens the operator's keys; the peer key is the node's own and is
// made when it first runs.
func (o *nodeFlags) loadKeys(cmd *cobra.Command, opts *node.Options) error {
	peers := keys.OpenLight(filepath.Join(opts.Dir, "keys"))
	peer, err := peers.Ensure("peer", keys.KindPeer, "peer") // names a peer, guards nothing
	if err != nil {
		return err
	}
	if opts.Peer, err = peer.Peer(); err != nil || opts.Role == config.RoleBootstrap {
		return err
	}
	if o.key == "" {
		return hint(fmt.Errorf("--key: a %s needs an operator key (%w)", o.role, errUsage), "make one with 'cuckoo key new NAME'")
	}
	k, err := o.keys.load(cmd, o.key)
	if err != nil {
		return err
	}
	if opts.Operator, err = k.Signer(); err != nil {
		return err
	}
	// A backup of the node's folder must not carry the count of what was signed.
	opts.Witness = filepath.Join(o.keys.dir, "witness", fmt.Sprintf("%s-%d-%x", opts.Operator.Address(), opts.Network.ChainID, opts.Network.Contracts.Registry[:4]))
	if opts.Role != config.RoleCoordinator {
		return nil
	}
	if o.vrfKey == "" {
		o.vrfKey = strings.TrimSuffix(o.key, ".json") + "-vrf"
		if strings.HasSuffix(o.key, ".json") {
			o.vrfKey += ".json"
		}
	}
	v, err := o.keys.load(cmd, o.vrfKey)
	if err != nil {
		return hint(fmt.Errorf("--vrf-key: %w", err), "make one with 'cuckoo key new %s --kind vrf' and register it", o.vrfKey)
	}
	opts.VRF, err = v.VRF()
	return err
}

// watch prints the node's verdict on itself whenever it changes, until ctx ends.
func (o *nodeFlags) watch(ctx context.Context, w io.Writer, n *node.Node, asJSON bool) error {
	last := ""
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		if v := n.Status(ctx).Verdict; v != last {
			last = v
			if asJSON {
				line, _ := json.Marshal(map[string]string{"event": "status", "verdict": v})
				fmt.Fprintf(w, "%s\n", line)
			} else {
				fmt.Fprintln(w, v)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}
