package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// faucetWait is how long the money may take to arrive once promised.
const faucetWait = 30 * time.Second

// funded is what a faucet gave, as the chain shows it.
type funded struct {
	Address    typed.Address   `json:"address"`
	CAI        typed.Amount    `json:"cai"` // what arrived, base units
	Gas        string          `json:"gas"` // what arrived, wei
	Balance    typed.Amount    `json:"balance"`
	GasBalance string          `json:"gasBalance"`
	Answer     json.RawMessage `json:"answer"` // the faucet's own words
}

func newFaucet() *cobra.Command {
	var keys keyFlags
	var network networkFlag
	role := string(config.RoleMiner)
	cmd := &cobra.Command{
		Use:   "faucet ADDRESS|KEY",
		Short: "Get gas coin and CAI on a test network",
		Long: `Asks the faucet in the network file for gas coin, and for CAI enough to stake
in a role. Ask once for the owner, which stakes. An operator sends transactions
too, so ask for it as well: what it needs is the gas coin.`,
		Example: `  cuckoo key new alice
  cuckoo faucet alice --network net/network.json
  cuckoo faucet 0x90f8bf6a479f320ead074411a4b0e7944ea8c9c1 --role coordinator`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if role != string(config.RoleMiner) && role != string(config.RoleCoordinator) {
				return hint(fmt.Errorf("--role: %q does not stake (%w)", role, errUsage), "use miner or coordinator")
			}
			who, err := keys.address(a[0])
			if err != nil {
				return err
			}
			file, c, err := network.dial(cmd.Context())
			if err != nil {
				return err
			}
			defer c.Close()
			if file.Faucet == "" {
				return hint(fmt.Errorf("network %s has no faucet", file.Name), "only test networks have one; get CAI from somebody who holds it")
			}
			got, err := askFaucet(cmd.Context(), c, endpoint{base: file.Faucet}, who, role)
			if err != nil {
				return err
			}
			return show(cmd, got, func(w io.Writer) {
				gas, _ := new(big.Int).SetString(got.Gas, 10)
				fmt.Fprintf(w, "%s got %s CAI and %s gas coin.\nIt has %s CAI now; stake with 'cuckoo stake deposit AMOUNT --key KEY'.\n",
					who, exact(got.CAI), ether(gas), exact(got.Balance))
			})
		},
	}
	keys.add(cmd)
	network.add(cmd)
	cmd.Flags().StringVar(&role, "role", role, "miner or coordinator: how much CAI to ask for")
	return cmd
}

// ether is wei as a decimal number of gas coin.
func ether(wei *big.Int) string {
	return trimZeros(new(big.Rat).SetFrac(wei, big.NewInt(1e18)).FloatString(6))
}

// askFaucet asks, and waits until the chain shows what arrived.
func askFaucet(ctx context.Context, c *client.Client, faucet endpoint, who typed.Address, role string) (funded, error) {
	out := funded{Address: who}
	cai, gas, err := purse(ctx, c, who)
	if err != nil {
		return out, err
	}
	err = faucet.post(ctx, "/faucet", map[string]string{"address": who.String(), "role": role}, &out.Answer)
	if isStatus(err, http.StatusTooManyRequests) {
		return out, hint(err, "the faucet gives to an address, and to a machine, only now and then: wait, or use what is there ('cuckoo stake status %s')", who)
	}
	if err != nil {
		return out, fmt.Errorf("faucet: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, faucetWait)
	defer cancel()
	heads := c.RPC().Heads(ctx)
	for {
		caiNow, gasNow, err := purse(ctx, c, who)
		if err != nil {
			return out, err
		}
		if caiNow.Cmp(cai) > 0 || gasNow.Cmp(gas) > 0 {
			out.Balance, out.GasBalance = caiNow, gasNow.String()
			out.Gas = new(big.Int).Sub(gasNow, gas).String()
			if caiNow.Cmp(cai) > 0 {
				out.CAI, err = caiNow.Sub(cai)
			}
			return out, err
		}
		select {
		case <-heads:
		case <-ctx.Done():
			return out, hint(fmt.Errorf("the faucet agreed, and nothing arrived in %v: %w", faucetWait, ctx.Err()), "look again with 'cuckoo stake status %s'", who)
		}
	}
}

// purse is an account's free CAI and its gas coin.
func purse(ctx context.Context, c *client.Client, who typed.Address) (typed.Amount, *big.Int, error) {
	cai, err := c.Balance(ctx, who)
	if err != nil {
		return cai, nil, err
	}
	gas, err := c.GasBalance(ctx, who)
	return cai, gas, err
}
