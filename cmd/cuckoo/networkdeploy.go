package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"reflect"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
)

// deployPatience is how long a deployment waits for its blocks in all.
const deployPatience = 30 * time.Minute

// deployFlags are those of 'network deploy'.
type deployFlags struct {
	keys             keyFlags
	key, params, out string
	rpc              []string
	again            bool
}

func newNetworkDeploy() *cobra.Command {
	var f deployFlags
	cmd := &cobra.Command{
		Use:   "deploy",
		Short: "Deploy the contracts of a new network, and write its network.json",
		Long: `Deploys the seven contracts with the parameters of a file, holds their code
against the compiled one, and writes the network file that every peer needs. The
key pays gas and gets nothing: no contract has an owner.

What is to be done is written to OUT.deploying before anything is sent. When a
transaction is not included, the RPC fails or you press Ctrl-C, give the same
command again: what is there already is found, checked and passed over. When a
transaction failed for good, the command says so, and --again starts over with
new addresses; nothing was staked at the old ones.`,
		Example: `  cuckoo network params --holder treasury > params.json
  cuckoo network deploy --rpc http://127.0.0.1:8545 --params params.json --key founder --out network.json`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd) },
	}
	f.keys.add(cmd)
	flags := cmd.Flags()
	flags.StringSliceVar(&f.rpc, "rpc", nil, "http(s) URL of the chain, as often as there are; all go into the network file")
	flags.StringVar(&f.params, "params", "", "parameter file ('cuckoo network params' prints an example)")
	flags.StringVar(&f.key, "key", "", "key that pays: a name in the key folder, or a file")
	flags.StringVar(&f.out, "out", "network.json", "network file to write")
	flags.BoolVar(&f.again, "again", false, "forget a deployment that cannot be completed, and start over")
	return cmd
}

// deployed is a network that was founded.
type deployed struct {
	File      string           `json:"file"`
	Network   *config.Network  `json:"network"`
	Contracts []client.Created `json:"created"`
	Code      []client.Code    `json:"code"`
}

func (f *deployFlags) run(cmd *cobra.Command) error {
	switch {
	case len(f.rpc) == 0:
		return hint(fmt.Errorf("--rpc: no URL is named (%w)", errUsage), "give an http(s) URL of the chain")
	case f.params == "":
		return hint(fmt.Errorf("--params: no file is named (%w)", errUsage), "'cuckoo network params > params.json' writes an example to be changed")
	}
	founding, err := config.LoadFounding(f.params)
	if err != nil {
		return hint(err, "'cuckoo network params' prints a whole example")
	}
	if _, err := os.Stat(f.out); err == nil {
		return hint(fmt.Errorf("--out: %s exists: the network is founded", f.out), "'cuckoo network show --network %s' looks at it; name another file with --out for another network", f.out)
	}
	payer, err := f.keys.signer(cmd, "key", f.key)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(cmd.Context(), deployPatience)
	defer cancel()
	id, err := askChain(ctx, f.rpc[0])
	if err != nil {
		return hint(fmt.Errorf("--rpc: %w", err), "is the chain's node running, and does it serve HTTP there?")
	}
	if founding.ChainID != 0 && founding.ChainID != id {
		return hint(fmt.Errorf("--rpc: %s serves chain %d, the parameter file is for chain %d", f.rpc[0], id, founding.ChainID), "give an RPC of chain %d", founding.ChainID)
	}
	c, err := client.Dial(ctx, f.rpc, client.Config{ChainID: id, Patience: dialPatience})
	if err != nil {
		return err
	}
	defer c.Close()
	say := func(format string, a ...any) {
		if !wantsJSON(cmd) {
			fmt.Fprintf(cmd.OutOrStdout(), format+"\n", a...)
		}
	}
	out, err := f.deploy(ctx, c, founding, payer, say)
	if err != nil {
		return f.explain(err)
	}
	return show(cmd, out, func(w io.Writer) {
		fmt.Fprintf(w, "\n%s is written. Epoch 0 begins at block %d.\nnext: stake, register and run nodes ('cuckoo register --help'); bootstrap peers go into the file's \"bootstrap\"\n", f.out, out.Network.Epoch.Start)
	})
}

// explain adds the next step to what stopped a deployment.
func (f *deployFlags) explain(err error) error {
	var h hinted
	switch {
	case errors.As(err, &h):
		return err
	case errors.Is(err, client.ErrBroken):
		return hint(err, "start over with --again: other addresses are used, and nothing was staked at these")
	case errors.Is(err, client.ErrParams):
		return hint(err, "nothing was sent: change %s", f.params)
	case errors.Is(err, client.ErrFunds):
		return hint(err, "send gas coin to the account and give the same command again")
	case errors.Is(err, client.ErrOtherCode):
		return hint(err, "do not use these contracts: the chain changed what was sent, or another version of this program began the deployment")
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return hint(err, "give the same command again: it goes on where it stopped")
	}
	return hint(err, "give the same command again: what is there already is passed over")
}

// askChain is the id of the chain behind a URL.
func askChain(ctx context.Context, url string) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, doctorDial)
	defer cancel()
	c, err := rpc.DialContext(ctx, url)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	var id hexutil.Uint64
	err = c.CallContext(ctx, &id, "eth_chainId")
	return uint64(id), err
}

// deploy begins a deployment or goes on with one, and writes the network file.
func (f *deployFlags) deploy(ctx context.Context, c *client.Client, founding *config.Founding, payer *keys.Signer, say func(string, ...any)) (out deployed, err error) {
	d, begun, err := f.plan(ctx, c, founding, payer)
	if err != nil {
		return out, err
	}
	if begun {
		say("going on with the deployment that %s began with its transaction %d", d.Deployer, d.Nonce)
	} else {
		cost, err := c.DeployCost(ctx, d)
		if err != nil {
			return out, err
		}
		say("%d contracts on chain %d, paid by %s: at most %s gas coin", len(d.Contracts.All()), d.ChainID, d.Deployer, coin(cost))
		balance, err := c.GasBalance(ctx, d.Deployer)
		if err != nil {
			return out, err
		}
		if balance.Cmp(cost) < 0 {
			return out, fmt.Errorf("%w: %s has %s, the deployment may cost %s; nothing was sent", client.ErrFunds, d.Deployer, coin(balance), coin(cost))
		}
		if err := writeJSON(f.state(), d); err != nil {
			return out, fmt.Errorf("--out: %w", err)
		}
	}
	err = c.Complete(ctx, payer, d, func(m client.Created) {
		out.Contracts = append(out.Contracts, m)
		if m.Receipt == (client.Receipt{}) {
			say("%-14s %s  was there", m.Name, m.Address)
		} else {
			say("%-14s %s  block %d, %d gas", m.Name, m.Address, m.Receipt.Block, m.Receipt.GasUsed)
		}
	})
	if err != nil {
		return out, err
	}
	if out.Code, err = c.VerifyCode(ctx, d.Params); err != nil {
		return out, err
	}
	say("all code is the compiled one, with the parameters of %s", f.params)
	out.File, out.Network = f.out, founding.Network(d, f.rpc...)
	if err := out.Network.Save(f.out); err != nil {
		return out, err
	}
	return out, os.Remove(f.state())
}

// state is where a deployment is kept until it is complete.
func (f *deployFlags) state() string { return f.out + ".deploying" }

// plan is the deployment begun before, or a new one.
func (f *deployFlags) plan(ctx context.Context, c *client.Client, founding *config.Founding, payer *keys.Signer) (d client.Deployment, begun bool, err error) {
	data, err := os.ReadFile(f.state())
	switch {
	case err == nil && !f.again:
		if err := json.Unmarshal(data, &d); err != nil {
			return d, false, hint(fmt.Errorf("%s: %w", f.state(), err), "start over with --again")
		}
		want := founding.Params(0)
		if founding.Epoch.Start == 0 {
			want.Epoch.Start = d.Params.Epoch.Start // chosen when it was begun
		}
		if !reflect.DeepEqual(want, d.Params) {
			return d, false, hint(fmt.Errorf("%s: %s has other parameters than the deployment that was begun", f.state(), f.params), "give the file as it was, or start over with --again")
		}
		return d, true, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return d, false, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return d, false, err
	}
	d, err = c.PlanDeploy(ctx, payer.Address(), founding.Params(head))
	return d, false, err
}
