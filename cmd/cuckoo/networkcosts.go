package main

import (
	"context"
	"fmt"
	"io"
	"math"
	"math/big"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// The miner and the cartel that the figures are about.
const (
	minerShare  = 0.01 // of the pool's stake
	cartelShare = 0.10
	cartelSplit = 100 // operators
	bountyPart  = 10  // a reporter gets one part in so many of what the owner's own stake lost
)

// attack is a way to cheat the rules, and what it takes here.
type attack struct {
	Name  string `json:"attack"`
	Gain  string `json:"gains"`
	Cost  string `json:"costs"`
	Terms string `json:"from"` // parameters that the figure is made of
}

// terms are what the figures are made of.
type terms struct {
	client.Params
	block  time.Duration
	window time.Duration // between two ranks
}

func newNetworkCosts() *cobra.Command {
	var network networkFlag
	var params string
	cmd := &cobra.Command{
		Use:   "costs",
		Short: "Print what each attack gains and costs with a network's parameters",
		Long: `Computes from a network's parameters, or from those of a parameter file, what each
known way to cheat gains and what it costs. chain/README.md explains each line.`,
		Example: `  cuckoo network costs --network net/network.json
  cuckoo network costs --params params.json`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			t, err := readTerms(cmd.Context(), &network, params)
			if err != nil {
				return err
			}
			all := t.attacks()
			return show(cmd, all, func(w io.Writer) { printAttacks(w, all) })
		},
	}
	network.add(cmd)
	cmd.Flags().StringVar(&params, "params", "", "parameter file, instead of a network")
	return cmd
}

func readTerms(ctx context.Context, network *networkFlag, params string) (t terms, err error) {
	if params != "" {
		f, err := config.LoadFounding(params)
		if err != nil {
			return t, hint(err, "'cuckoo network params' prints a whole example")
		}
		return termsOf(f), nil
	}
	file, c, err := network.dial(ctx)
	if err != nil {
		return t, err
	}
	defer c.Close()
	limits, err := c.Limits(ctx)
	if err != nil {
		return t, chainHint(err, network.path)
	}
	p, err := readPace(ctx, c)
	if err != nil {
		return t, chainHint(err, network.path)
	}
	return terms{limits.Params(file.Epoch), max(p.block, time.Second), time.Duration(file.Timing.WindowMillis) * time.Millisecond}, nil
}

func termsOf(f *config.Founding) terms {
	return terms{f.Params(0), time.Duration(f.BlockSeconds) * time.Second, time.Duration(f.Timing.WindowMillis) * time.Millisecond}
}

func printAttacks(w io.Writer, all []attack) {
	var body []table.Row
	for _, a := range all {
		body = append(body, table.Row{a.Name, a.Gain, a.Cost, a.Terms})
	}
	rows(w, table.Row{"attack", "gains", "costs", "from"}, body...)
}

// attacks lists them in the order of chain/README.md.
func (t terms) attacks() []attack {
	tries := int(math.Round(1/minerShare)) - 1
	last := uint64(lottery.MaxRanks - 1)
	slashed := client.Units(0)
	if half, err := typed.AmountFromBig(new(big.Int).Rsh(t.MinerMinimum.Big(), 1)); err == nil {
		slashed = half // a double result takes half
	}
	bounty := t.bounty(slashed)
	return []attack{
		{"ordering tasks", fmt.Sprintf("a coordinator's pick among its waiting tasks for free; one task to a miner with %s of the pool by discarding about %d numbers", share(minerShare), tries),
			exact(times(t.SeqFee, uint64(tries))) + " CAI burned a task", "seqFee, 1/share - 1"},
		{"waiting an epoch", "one more draw for a task that can wait", about(t.blocks(t.Epoch.Length)) + " of delay a draw, nothing else", "epoch.length, blockSeconds"},
		{"forgoing a block", "the beacon's proposer swaps one unknown word for another; useful only to one that is also a coordinator, as much as waiting an epoch",
			"the block's reward and tips, for one word an epoch", "epoch.delay names one block an epoch"},
		{"splitting stake", fmt.Sprintf("nothing at rank 0; with %s of the pool over %d operators, both of ranks 0 and 1 in %s of draws instead of never",
			share(cartelShare), cartelSplit, share(bothRanks(cartelShare, cartelSplit))),
			exact(t.MinerMinimum) + " CAI of effective stake an operator", "minerMinimum, s*(s - s/n)/(1 - s/n)"},
		{"ghosting ranks", fmt.Sprintf("reaching a miner with %s of the pool in %s of tasks without discarding a number", share(minerShare), share(1-math.Pow(1-minerShare, lottery.MaxRanks))),
			fmt.Sprintf("%s CAI a rank, %s CAI for the last; %s until it is open", exact(t.SeqFee), exact(times(t.SeqFee, last)), about(time.Duration(last)*t.window)), "seqFee, windowMillis, 1 - (1 - share)^16"},
		{"withholding payment", "nothing by silence; by disputing, the miner gets nothing and loses its bond of " + exact(t.ClaimBond) + " CAI",
			fmt.Sprintf("silence: the price + %s CAI; dispute: the price + %s CAI, burned", exact(t.FilingFee), exact(t.ClaimBond)), "filingFee, claimBond"},
		{"claiming a wrong output", "the price, if the coordinator does not dispute within " + about(t.blocks(t.AnswerBlocks)),
			exact(t.ClaimBond) + " CAI, burned with the price by a dispute", "claimBond, answerBlocks"},
		{"self-reporting", fmt.Sprintf("%s CAI back of the %s CAI that a double result takes of the least own stake", exact(bounty), exact(slashed)),
			exact(minus(slashed, bounty)) + " CAI", "minerMinimum, 50%, 1/10, bountyCap"},
		{"stealing a bounty", "the bounty of evidence seen on its way", fmt.Sprintf("not possible: a commit must be %d blocks old", t.CommitMin), "commitMin"},
		{"leaving before the slash", "the stake", fmt.Sprintf("not possible for %s after the epoch ends", about(t.blocks(t.UnbondBlocks))), "unbondBlocks"},
		{"wash trading", "nothing: no weight, reward or rank grows with volume",
			fmt.Sprintf("%s of each payment + %s CAI a task", percent(t.BurnShare), exact(times(t.SeqFee, 2))), "burnShare, 2 * seqFee"},
		{"working on votes alone", fmt.Sprintf("at most %d times the weight of the own stake", t.OwnMultiple),
			exact(over(t.MinerMinimum, t.OwnMultiple)) + " CAI of own stake at least", "minerMinimum / ownMultiple"},
	}
}

func (t terms) blocks(n uint64) time.Duration {
	return time.Duration(min(n, uint64(math.MaxInt64/int64(t.block)))) * t.block
}

func (t terms) bounty(slashed typed.Amount) typed.Amount {
	b := over(slashed, bountyPart)
	if b.Cmp(t.BountyCap) > 0 {
		return t.BountyCap
	}
	return b
}

// bothRanks is how often one of n equal operators with the share s together has
// rank 0 and another of them rank 1.
func bothRanks(s float64, n int) float64 {
	each := s / float64(n)
	return s * (s - each) / (1 - each)
}

// share writes a fraction in percent.
func share(f float64) string { return trimZeros(fmt.Sprintf("%.2f", 100*f)) + "%" }

func times(a typed.Amount, n uint64) typed.Amount {
	out, err := a.Mul(n)
	if err != nil {
		return typed.Amount{Hi: math.MaxUint64, Lo: math.MaxUint64}
	}
	return out
}

func over(a typed.Amount, n uint64) typed.Amount {
	out, err := typed.AmountFromBig(new(big.Int).Quo(a.Big(), new(big.Int).SetUint64(max(n, 1))))
	if err != nil {
		return a
	}
	return out
}

func minus(a, b typed.Amount) typed.Amount {
	out, err := a.Sub(b)
	if err != nil {
		return typed.Amount{}
	}
	return out
}
