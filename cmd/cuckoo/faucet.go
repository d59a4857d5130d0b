package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// funded is what a faucet gave, and what the account has now.
type funded struct {
	Address    typed.Address    `json:"address"`
	Role       string           `json:"role"`
	Gas        string           `json:"gas"` // wei
	CAI        typed.Amount     `json:"cai"` // base units
	Paid       []client.Receipt `json:"paid"`
	Balance    typed.Amount     `json:"balance"`    // base units
	GasBalance string           `json:"gasBalance"` // wei
}

func newFaucet() *cobra.Command {
	var keys keyFlags
	var network networkFlag
	role := "miner"
	cmd := &cobra.Command{
		Use:   "faucet ADDRESS|KEY",
		Short: "Get gas coin and CAI on a test network",
		Long: `Asks the faucet in the network file for gas coin, and for CAI enough to stake
in a role. Ask for the owner, which stakes, and with --role gas for its operator,
which sends transactions of its own.`,
		Example: `  cuckoo key new alice
  cuckoo faucet alice --network net/network.json
  cuckoo faucet alice-op --role gas --network net/network.json
  cuckoo faucet 0x90f8bf6a479f320ead074411a4b0e7944ea8c9c1 --role coordinator`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if roles := []string{"miner", "coordinator", "gas"}; !slices.Contains(roles, role) {
				return hint(fmt.Errorf("--role: %q gets nothing (%w)", role, errUsage), "use one of %v", roles)
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
				if gas == nil {
					gas = new(big.Int)
				}
				fmt.Fprintf(w, "%s got %s CAI and %s gas coin; it has %s CAI now.\n", who, exact(got.CAI), coin(gas), exact(got.Balance))
				for _, r := range got.Paid {
					fmt.Fprintf(w, "transaction %s in block %d\n", r.Tx, r.Block)
				}
				if !got.CAI.IsZero() {
					fmt.Fprintln(w, "next: 'cuckoo stake deposit AMOUNT --key KEY'")
				}
			})
		},
	}
	keys.add(cmd)
	network.add(cmd)
	cmd.Flags().StringVar(&role, "role", role, "miner or coordinator: CAI enough to stake, and gas coin; gas: gas coin alone, for operators and watchers")
	return cmd
}

// coin is wei as a decimal number of gas coin.
func coin(wei *big.Int) string {
	return trimZeros(new(big.Rat).SetFrac(wei, big.NewInt(1e18)).FloatString(6))
}

// askFaucet asks, and looks at the chain once the faucet has paid.
func askFaucet(ctx context.Context, c *client.Client, faucet endpoint, who typed.Address, role string) (out funded, err error) {
	err = faucet.post(ctx, "/faucet", map[string]string{"address": who.String(), "role": role}, &out)
	switch {
	case isStatus(err, http.StatusTooManyRequests):
		return out, hint(err, "wait that long, or use what is there already ('cuckoo stake status %s')", who)
	case isStatus(err, http.StatusBadRequest):
		return out, hint(err, "GET %s explains what the faucet gives", faucet.base)
	case err != nil:
		return out, fmt.Errorf("faucet: %w", err)
	}
	balance, gas, err := purse(ctx, c, who)
	if err != nil {
		return out, err
	}
	out.Balance, out.GasBalance = balance, gas.String()
	return out, nil
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
