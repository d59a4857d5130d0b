package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ownerFlags are the flags of a command that an owner signs.
type ownerFlags struct {
	keys    keyFlags
	network networkFlag
	key     string
}

func (o *ownerFlags) add(cmd *cobra.Command) {
	o.keys.add(cmd)
	o.network.add(cmd)
	cmd.PersistentFlags().StringVar(&o.key, "key", "", "owner key: a name in the key folder, or a file")
}

func newStake() *cobra.Command {
	var flags ownerFlags
	cmd := &cobra.Command{
		Use:   "stake",
		Short: "Stake CAI on operators, earn with them, and get it back",
		Long: `Stake is CAI locked behind an operator: the more, the more work the lottery gives
it. An owner stakes on its own operator ('deposit'), anyone on those of others
('vote'); votes count up to a multiple of what the owner has at stake itself.
What the operator earns is split by stake, less the owner's commission, and is
claimed at any time. If the operator cheats, all stake behind it is slashed in
proportion; it never is for being slow or away.

Stake that leaves ('unbond') weighs nothing from the next epoch on, unlocks some
epochs later and can be slashed until then. A vote may move to another operator at
once ('redelegate'), and answers for the one it left as long as it would have been
unbonding. 'cuckoo stake status' shows every CAI that is locked anywhere, and
'cuckoo stake claim' takes all that may be taken.`,
	}
	flags.add(cmd)
	cmd.AddCommand(newStakeDeposit(&flags), newStakeVote(&flags), newStakeUnbond(&flags), newStakeRedelegate(&flags),
		newStakeCommission(&flags), newStakeClaim(&flags), newStakeStatus(&flags))
	return cmd
}

// moved is what a command changed, and where everything is now.
type moved struct {
	Steps []doneStep   `json:"steps"`
	Notes []string     `json:"notes,omitempty"`
	Paid  typed.Amount `json:"paid"` // to the key, of what was locked
	Now   stakeView    `json:"now"`
}

func (m moved) print(w io.Writer) {
	printSteps(w, m.Steps)
	for _, n := range m.Notes {
		fmt.Fprintln(w, "note:", n)
	}
	if !m.Paid.IsZero() {
		fmt.Fprintf(w, "%s CAI were paid to %s\n", exact(m.Paid), m.Now.Owner)
	}
	fmt.Fprintln(w)
	m.Now.print(w)
}

// act runs what a staker's key does and shows the stake after it.
func (o *ownerFlags) act(cmd *cobra.Command, do func(ctx context.Context, w *work) error) error {
	var m moved
	err := o.run(cmd, do, func(ctx context.Context, w *work) error {
		now, err := viewStake(ctx, w.Client, w.file, w.owner.Address())
		m = moved{Steps: w.steps, Notes: w.notes, Paid: w.paid, Now: now}
		return err
	})
	if err != nil {
		return err
	}
	return show(cmd, m, m.print)
}

// run lets a key do something on the chain and looks at it afterwards.
func (o *ownerFlags) run(cmd *cobra.Command, do, look func(ctx context.Context, w *work) error) error {
	owner, err := o.keys.signer(cmd, "key", o.key)
	if err != nil {
		return err
	}
	ctx := cmd.Context()
	file, c, err := o.network.dial(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	w := &work{Client: c, file: file, owner: owner}
	if err := do(ctx, w); err != nil {
		return chainHint(w.partly(err), o.network.path)
	}
	if err := look(ctx, w); err != nil {
		return chainHint(err, o.network.path)
	}
	return nil
}

func newStakeDeposit(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "deposit AMOUNT",
		Short: "Lock AMOUNT CAI as the owner's own stake",
		Long: `Locks CAI as the owner's own stake. It can be done before an operator exists. If
the owner's operator is registered, its weight follows from the next epoch on.`,
		Example: `  cuckoo stake deposit 25000 --key alice --network net/network.json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			units, err := positiveCAI(a[0])
			if err != nil {
				return err
			}
			return flags.act(cmd, func(ctx context.Context, w *work) error {
				r, err := w.Stake(ctx, w.owner, units)
				if err != nil {
					return err
				}
				w.did("staked "+exact(units)+" CAI", r)
				w.tellPools(ctx, w.owner.Address())
				return nil
			})
		},
	}
}

func newStakeVote(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "vote OPERATOR=AMOUNT ...",
		Short: "Stake on operators of others, in one transaction",
		Long: `Stakes CAI on one or more operators. An operator is named by its address, by its
owner's, or by a key of this machine. Look at one first with 'cuckoo stake status
OPERATOR': role, commission, how much its owner has at stake, whether it is
jailed. Votes above ownMultiple times the owner's own stake add no weight.`,
		Example: `  cuckoo stake vote 0x90f8bf6a479f320ead074411a4b0e7944ea8c9c1=5000 --key bob
  cuckoo stake vote alice-op=2500 shop-op=2500 --key bob`,
		Args: args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			votes := make([]client.Vote, len(a))
			for i, s := range a {
				name, amount, ok := strings.Cut(s, "=")
				if !ok {
					return hint(fmt.Errorf("%.80q is no vote (%w)", s, errUsage), "write OPERATOR=AMOUNT, such as alice-op=2500")
				}
				var err error
				if votes[i].Account, err = flags.keys.address(name); err != nil {
					return err
				}
				if votes[i].Units, err = positiveCAI(amount); err != nil {
					return err
				}
			}
			return flags.act(cmd, func(ctx context.Context, w *work) error { return w.vote(ctx, votes) })
		},
	}
}

func (w *work) vote(ctx context.Context, votes []client.Vote) (err error) {
	sum := typed.Amount{}
	for i := range votes {
		v := &votes[i]
		if v.Account, err = w.account(ctx, v.Account); err != nil {
			return err
		}
		if sum, err = sum.Add(v.Units); err != nil {
			return err
		}
		if v.Account == w.owner.Address() {
			return hint(fmt.Errorf("%s is the key's own account (%w)", v.Account, errUsage), "stake on it with 'cuckoo stake deposit AMOUNT'")
		}
	}
	r, err := w.Vote(ctx, w.owner, votes)
	if err != nil {
		return err
	}
	w.did(fmt.Sprintf("staked %s CAI on %d accounts", exact(sum), len(votes)), r)
	for _, v := range votes {
		w.tellPools(ctx, v.Account)
	}
	return nil
}

func newStakeUnbond(flags *ownerFlags) *cobra.Command {
	var from string
	cmd := &cobra.Command{
		Use:     "unbond AMOUNT|all",
		Aliases: []string{"unvote"},
		Short:   "Start the way out for AMOUNT CAI",
		Long: `Takes that much CAI out of the own stake or, with --from, out of a vote. It weighs
nothing from the next epoch on, unlocks some epochs later ('cuckoo stake status'
says when), and can be slashed until it is claimed with 'cuckoo stake claim'.
Unbonds of one epoch share an entry; there are at most eight per account.`,
		Example: `  cuckoo stake unbond 5000 --key alice
  cuckoo stake unbond all --from alice-op --key bob`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			units, err := amountOrAll(a[0])
			if err != nil {
				return err
			}
			who, err := flags.optional("from", from)
			if err != nil {
				return err
			}
			return flags.act(cmd, func(ctx context.Context, w *work) error { return w.unbond(ctx, who, units) })
		},
	}
	cmd.Flags().StringVar(&from, "from", "", "operator or account voted for: an address or a key (default: the own stake)")
	return cmd
}

func (w *work) unbond(ctx context.Context, from typed.Address, units typed.Amount) error {
	account := w.owner.Address()
	if !from.IsZero() {
		var err error
		if account, err = w.account(ctx, from); err != nil {
			return err
		}
	}
	r, err := w.StartUnbond(ctx, w.owner, account, units)
	if err != nil {
		return err
	}
	w.did("started to unbond "+amountText(units), r)
	w.tellPools(ctx, account)
	return nil
}

func newStakeRedelegate(flags *ownerFlags) *cobra.Command {
	var from, to string
	cmd := &cobra.Command{
		Use:   "redelegate AMOUNT|all",
		Short: "Move a vote from one operator to another, at once",
		Long: `Moves a vote without unbonding it. For as long as it would have been unbonding it
answers for the operator that it left: if that one is slashed for something it did
before, the vote is slashed too. Until then it can be neither unbonded nor moved
on. At most eight such moves at a time; own stake cannot be moved.`,
		Example: `  cuckoo stake redelegate 2500 --from alice-op --to carol-op --key bob`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			units, err := amountOrAll(a[0])
			if err != nil {
				return err
			}
			if from == "" || to == "" {
				return hint(fmt.Errorf("--from and --to: both operators must be named (%w)", errUsage), "see your votes with 'cuckoo stake status'")
			}
			source, err := flags.optional("from", from)
			if err != nil {
				return err
			}
			target, err := flags.optional("to", to)
			if err != nil {
				return err
			}
			return flags.act(cmd, func(ctx context.Context, w *work) error { return w.redelegate(ctx, source, target, units) })
		},
	}
	cmd.Flags().StringVar(&from, "from", "", "operator or account that the vote leaves: an address or a key")
	cmd.Flags().StringVar(&to, "to", "", "operator or account that it goes to")
	return cmd
}

func (w *work) redelegate(ctx context.Context, source, target typed.Address, units typed.Amount) error {
	from, err := w.account(ctx, source)
	if err != nil {
		return err
	}
	to, err := w.account(ctx, target)
	if err != nil {
		return err
	}
	r, err := w.Redelegate(ctx, w.owner, from, to, units)
	if err != nil {
		return err
	}
	w.did("moved "+amountText(units)+" to "+to.String(), r)
	w.tellPools(ctx, from, to)
	return nil
}

func newStakeCommission(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "commission PERCENT",
		Short: "Set what the owner keeps of rewards before they are split",
		Long: `Sets the share of the operator's earnings that goes to its owner before the rest
is split by stake. A lower one holds at once; a higher one after a notice, so that
those who voted can leave first.`,
		Example: `  cuckoo stake commission 12.5 --key alice`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			bps, err := basisPoints(a[0])
			if err != nil {
				return err
			}
			return flags.act(cmd, func(ctx context.Context, w *work) error {
				r, err := w.SetCommission(ctx, w.owner, bps)
				if err != nil {
					return err
				}
				w.did("set the commission to "+percent(bps), r)
				return nil
			})
		},
	}
}

// basisPoints reads a percentage with at most two decimals.
func basisPoints(s string) (uint64, error) {
	digits := strings.TrimSuffix(s, "%")
	r, ok := new(big.Rat).SetString(digits)
	if !ok || strings.Trim(digits, "0123456789.") != "" || len(digits) > 8 {
		return 0, hint(fmt.Errorf("commission %.40q: not a percentage (%w)", s, errUsage), "write it like 5 or 12.5")
	}
	r.Mul(r, big.NewRat(100, 1))
	if !r.IsInt() || r.Num().Cmp(big.NewInt(10_000)) > 0 {
		return 0, hint(fmt.Errorf("commission %.40q: want 0 to 100, with at most two decimals (%w)", s, errUsage), "write it like 5 or 12.5")
	}
	return r.Num().Uint64(), nil
}

// percent writes basis points.
func percent(bps uint64) string {
	return trimZeros(fmt.Sprintf("%d.%02d", bps/100, bps%100)) + "%"
}

// amountOrAll reads an amount, or "all" for everything that is not locked.
func amountOrAll(s string) (typed.Amount, error) {
	if s == "all" {
		return client.All, nil
	}
	return positiveCAI(s)
}

func amountText(units typed.Amount) string {
	if units == client.All {
		return "everything"
	}
	return exact(units) + " CAI"
}

// optional is an address that a flag may name; zero if it does not.
func (o *ownerFlags) optional(flag, value string) (a typed.Address, err error) {
	if value == "" {
		return a, nil
	}
	if a, err = o.keys.address(value); err != nil {
		return a, fmt.Errorf("--%s: %w", flag, err)
	}
	return a, nil
}

// account is the stake account that an address names: an operator stands for
// its owner.
func (w *work) account(ctx context.Context, who typed.Address) (typed.Address, error) {
	return accountOf(ctx, w.Client, who)
}

func accountOf(ctx context.Context, c *client.Client, who typed.Address) (typed.Address, error) {
	r, err := c.Registration(ctx, who)
	if err != nil || r.Owner.IsZero() {
		return who, err
	}
	return r.Owner, nil
}

// tellPools brings the pools in line with the stake of accounts. Nothing is lost
// where that fails: nodes do the same before the next epoch begins.
func (w *work) tellPools(ctx context.Context, accounts ...typed.Address) {
	for _, a := range accounts {
		if err := w.reweigh(ctx, a); err != nil {
			w.note("the pools were not told of %s (%s); a node does it before the next epoch", a, inLine(err))
		}
	}
}

// reweigh brings the weight of an account's operator in its pools in line with
// the stake.
func (w *work) reweigh(ctx context.Context, account typed.Address) error {
	a, err := w.Account(ctx, account)
	if err != nil || a.Operator.IsZero() {
		return err
	}
	r, err := w.Registration(ctx, a.Operator)
	if err != nil {
		return err
	}
	for _, m := range r.Models {
		if err := w.poke(ctx, m, a.Operator); err != nil && !errors.Is(err, client.ErrUnchanged) {
			return err
		}
	}
	return nil
}

func newStakeStatus(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "status [ADDRESS|KEY]",
		Short: "Show every CAI that an account has anywhere, and what it weighs",
		Long: `Shows free CAI, own stake, votes, rewards, what is unbonding and when it unlocks,
votes that were moved and answer for where they came from, the escrow of a
coordinator, what the operator has earned and is not distributed yet, bonds of
open claims, and what 'cuckoo stake claim' would pay now; then the operator:
role, weight in each pool now and in the current epoch. An operator's address
shows the owner behind it. No password is needed.`,
		Example: `  cuckoo stake status alice --network net/network.json
  cuckoo stake status 0x90f8bf6a479f320ead074411a4b0e7944ea8c9c1 --json`,
		Args: args(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			name := flags.key
			switch {
			case len(a) == 1 && name != "":
				return hint(fmt.Errorf("--key and ADDRESS both name an account (%w)", errUsage), "give one of them")
			case len(a) == 1:
				name = a[0]
			case name == "":
				return hint(fmt.Errorf("no account is named (%w)", errUsage), "give an address, or a key's name ('cuckoo key list')")
			}
			who, err := flags.keys.address(name)
			if err != nil {
				return err
			}
			ctx := cmd.Context()
			file, c, err := flags.network.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			v, err := viewStake(ctx, c, file, who)
			if err != nil {
				return chainHint(err, flags.network.path)
			}
			return show(cmd, v, v.print)
		},
	}
}
