package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func newNetwork() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "network",
		Short: "Found a network on a chain, and look at one",
		Long: `A network is seven contracts on a chain and a file, network.json, that says where
they are. The contracts have no owner and none of their parameters ever changes:
choose them with care. 'cuckoo testnet up' founds a private network, chain and
all; these commands found one on a chain that exists.`,
		Example: `  cuckoo network params --holder 0x90f8bf6a479f320ead074411a4b0e7944ea8c9c1 > params.json
  cuckoo network deploy --rpc http://127.0.0.1:8545 --params params.json --key founder --out network.json
  cuckoo network show --network network.json`,
	}
	cmd.AddCommand(newNetworkParams(), newNetworkDeploy(), newNetworkShow(), newNetworkCosts())
	return cmd
}

func newNetworkParams() *cobra.Command {
	var keys keyFlags
	var holder string
	cmd := &cobra.Command{
		Use:   "params",
		Short: "Print an example of a parameter file",
		Long: `Prints parameters for a public chain with a block every 12 seconds, to be changed
and given to 'cuckoo network deploy'. Periods are blocks, shares basis points
(10,000 are everything), amounts CAI. Every member and what it costs to choose it
badly is explained in chain/README.md.

  epoch     start 0 means some minutes after the deployment; stakes, weights and
            keys change from one epoch to the next
  stake     minimums; ownMultiple bounds how much votes can add to own stake;
            unbondBlocks must be longer than an epoch + the longest task + claim
            and answer of an unpaid result + evidenceBlocks + disputeBlocks
  payment   what is burned and shared of each payment; closeBlocks must be at
            least the longest task + claim and answer + disputeBlocks
  evidence  bounty, commit-reveal, and how long an epoch's turns can be contested
  timing    what peers allow each other, milliseconds`,
		Example: `  cuckoo network params --holder treasury > params.json`,
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			var who typed.Address
			if holder != "" {
				var err error
				if who, err = keys.address(holder); err != nil {
					return fmt.Errorf("--holder: %w", err)
				}
			}
			return printJSON(cmd.OutOrStdout(), config.PublicFounding(who))
		},
	}
	keys.add(cmd)
	cmd.Flags().StringVar(&holder, "holder", "", "who gets all CAI: an address, or a key's name (default: to be filled in)")
	return cmd
}

// networkView is a network as its contracts describe it.
type networkView struct {
	Name        string        `json:"name"`
	ChainID     uint64        `json:"chainId"`
	DeployBlock uint64        `json:"deployBlock"`
	Contracts   []client.Code `json:"contracts"`
	Compiled    bool          `json:"compiled"` // all code is that of this version, with the parameters below
	Limits      client.Limits `json:"limits"`
}

// viewNetwork reads parameters and code from the chain. Its error is
// client.ErrOtherCode where the code is another one; the view is whole then too.
func viewNetwork(ctx context.Context, c *client.Client, file *config.Network) (v networkView, err error) {
	v = networkView{Name: file.Name, ChainID: file.ChainID, DeployBlock: file.DeployBlock}
	if v.Limits, err = c.Limits(ctx); err != nil {
		return v, err
	}
	v.Contracts, err = c.VerifyCode(ctx, v.Limits.Params(file.Epoch))
	v.Compiled = err == nil
	return v, err
}

func newNetworkShow() *cobra.Command {
	var network networkFlag
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show a network's contracts and parameters, and whether the code is this version's",
		Long: `Reads every parameter from the contracts and holds the contracts' code, byte by
byte, against what this program was compiled with. Exit 1 if anything differs: do
not stake there then.`,
		Example: `  cuckoo network show --network net/network.json`,
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			file, c, err := network.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			v, err := viewNetwork(ctx, c, file)
			if err != nil && !errors.Is(err, client.ErrOtherCode) {
				return chainHint(err, network.path)
			}
			if shown := show(cmd, v, v.print); shown != nil {
				return shown
			}
			return hint(err, "update this program if the network is newer, and do not stake there otherwise")
		},
	}
	network.add(cmd)
	return cmd
}

func (v networkView) print(w io.Writer) {
	facts(w, fact{"network", v.Name}, fact{"chain", fmt.Sprint(v.ChainID)}, fact{"since block", fmt.Sprint(v.DeployBlock)})
	var body []table.Row
	for _, c := range v.Contracts {
		code := "as compiled"
		if !c.Same {
			code = "ANOTHER ONE"
		}
		body = append(body, table.Row{c.Name, c.Address, c.Bytes, code})
	}
	rows(w, table.Row{"contract", "address", "bytes", "code"}, body...)
	fmt.Fprintln(w)
	printLimits(w, v.Limits)
}

func printLimits(w io.Writer, l client.Limits) {
	blocks := func(n uint64) string { return fmt.Sprintf("%d blocks", n) }
	share := func(n uint64) string { return fmt.Sprintf("%d.%02d%%", n/100, n%100) }
	facts(w,
		fact{"epochs", fmt.Sprintf("%d blocks each, from block %d on; beacon block %d blocks into each", l.EpochLength, l.EpochStart, l.EpochDelay)},
		fact{"minerMinimum", exact(l.MinerMinimum) + " CAI"},
		fact{"coordinatorMinimum", exact(l.CoordinatorMinimum) + " CAI"},
		fact{"ownMultiple", fmt.Sprintf("%d times the owner's own stake count at most", l.OwnMultiple)},
		fact{"unbondBlocks", blocks(l.UnbondBlocks)},
		fact{"commissionCap", share(l.CommissionCap)},
		fact{"commissionNotice", blocks(l.CommissionNotice)},
		fact{"burnShare", share(l.BurnShare)},
		fact{"stakersShare", share(l.StakersShare)},
		fact{"seqFee", exact(l.SeqFee) + " CAI"},
		fact{"closeBlocks", blocks(l.CloseBlocks)},
		fact{"claimBond", exact(l.ClaimBond) + " CAI"},
		fact{"filingFee", exact(l.FilingFee) + " CAI"},
		fact{"claimSeconds", fmt.Sprintf("%d s", l.ClaimSeconds)},
		fact{"answerBlocks", blocks(l.AnswerBlocks)},
		fact{"bountyCap", exact(l.BountyCap) + " CAI"},
		fact{"commitMin, commitMax", fmt.Sprintf("%d and %d blocks", l.CommitMin, l.CommitMax)},
		fact{"evidenceBlocks", blocks(l.EvidenceBlocks)},
	)
}
