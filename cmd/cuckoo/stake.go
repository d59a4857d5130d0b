package main

import (
	"context"
	"errors"
	"fmt"
	"io"

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
		Short: "Lock CAI, get it back, and see where it is",
		Long: `Stake is CAI that an owner locks behind its operator: the more, the more work
the lottery gives it. It can be slashed for a double signature, never for being
slow or away. On its way out (unbonding) it can still be slashed, to the end.`,
	}
	flags.add(cmd)
	cmd.AddCommand(newStakeDeposit(&flags), newStakeWithdraw(&flags), newStakeStatus(&flags))
	return cmd
}

// moved is what a command changed, and where everything is now.
type moved struct {
	Steps []doneStep `json:"steps"`
	Now   stakeView  `json:"now"`
}

func (m moved) print(w io.Writer) {
	printSteps(w, m.Steps)
	fmt.Fprintln(w)
	m.Now.print(w)
}

// act runs what an owner's key does and shows the stake after it.
func (o *ownerFlags) act(cmd *cobra.Command, do func(ctx context.Context, w *work) error) error {
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
	now, err := viewStake(ctx, c, file, owner.Address())
	if err != nil {
		return chainHint(err, o.network.path)
	}
	m := moved{Steps: w.steps, Now: now}
	return show(cmd, m, m.print)
}

func newStakeDeposit(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "deposit AMOUNT",
		Short: "Lock AMOUNT CAI as stake",
		Long: `Locks CAI as the owner's stake. If the owner's operator is registered, its
weight follows from the next epoch on.`,
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
				return w.reweigh(ctx)
			})
		},
	}
}

func newStakeWithdraw(flags *ownerFlags) *cobra.Command {
	var escrow bool
	cmd := &cobra.Command{
		Use:   "withdraw [AMOUNT]",
		Short: "Start the way out for AMOUNT CAI, and pay out what is unlocked",
		Long: `With AMOUNT, takes that much CAI out of the stake: it weighs nothing from the
next epoch on, and unlocks some epochs later. With or without AMOUNT, everything
already unlocked is paid to the owner, from the stake and from a coordinator's
escrow. 'cuckoo stake status' shows when the rest unlocks.`,
		Example: `  cuckoo stake withdraw 5000 --key alice      start
  cuckoo stake withdraw --key alice           later: be paid`,
		Args: args(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			var units typed.Amount
			if len(a) == 1 {
				var err error
				if units, err = positiveCAI(a[0]); err != nil {
					return err
				}
			} else if escrow {
				return hint(fmt.Errorf("--escrow: no AMOUNT is named (%w)", errUsage), "leave --escrow out to be paid what is unlocked")
			}
			return flags.act(cmd, func(ctx context.Context, w *work) error { return w.withdraw(ctx, units, escrow) })
		},
	}
	cmd.Flags().BoolVar(&escrow, "escrow", false, "take AMOUNT out of the coordinator's escrow, not out of the stake")
	return cmd
}

// withdraw starts the way out of units and pays what is unlocked.
func (w *work) withdraw(ctx context.Context, units typed.Amount, escrow bool) error {
	account, err := w.StakeAccount(ctx, w.owner.Address())
	if err != nil {
		return err
	}
	switch {
	case units.IsZero():
	case escrow:
		r, err := w.StartClose(ctx, w.owner, account.Operator, units)
		if err != nil {
			return err
		}
		w.did("announced that "+exact(units)+" CAI leave the escrow", r)
	default:
		r, err := w.StartUnbond(ctx, w.owner, units)
		if err != nil {
			return err
		}
		w.did("started to unbond "+exact(units)+" CAI", r)
		if err := w.reweigh(ctx); err != nil {
			return err
		}
	}
	paid, err := w.payOut(ctx, account)
	if err != nil || paid || !units.IsZero() {
		return err
	}
	for _, u := range account.Unbonds {
		return fmt.Errorf("%w: the next %s CAI unlock at block %d", client.ErrNothingUnlocked, exact(u.Amount), u.UnlockBlock)
	}
	return hint(fmt.Errorf("%w: nothing is on its way out", client.ErrNothingUnlocked), "start with 'cuckoo stake withdraw AMOUNT'")
}

// payOut pays what is unlocked in the stake and in the escrow.
func (w *work) payOut(ctx context.Context, account client.StakeAccount) (paid bool, err error) {
	if !account.Withdrawable.IsZero() {
		r, err := w.Withdraw(ctx, w.owner)
		if err != nil {
			return false, err
		}
		w.did("paid out "+exact(account.Withdrawable)+" CAI of the stake", r)
		paid = true
	}
	if account.Operator.IsZero() {
		return paid, nil
	}
	e, err := w.Escrow(ctx, account.Operator)
	if err != nil || e.UnlockBlock == 0 {
		return paid, err
	}
	head, err := w.Head(ctx)
	if err != nil || head < e.UnlockBlock {
		return paid, err
	}
	r, err := w.WithdrawEscrow(ctx, w.owner, account.Operator)
	if err != nil {
		return paid, err
	}
	w.did("paid out "+exact(e.Closing)+" CAI of the escrow", r)
	return true, nil
}

func newStakeStatus(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "status [ADDRESS|KEY]",
		Short: "Show everything an owner has locked, and what it weighs",
		Long: `Shows an owner's free CAI, its stake, what is unbonding and when it unlocks, and
its operator: role, weight in each pool now and in the current epoch, escrow.
An operator's address shows the owner behind it. No password is needed.`,
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

// reweigh brings the operator's weight in its pools in line with the stake.
func (w *work) reweigh(ctx context.Context) error {
	account, err := w.StakeAccount(ctx, w.owner.Address())
	if err != nil || account.Operator.IsZero() {
		return err
	}
	r, err := w.Registration(ctx, account.Operator)
	if err != nil {
		return err
	}
	for _, m := range r.Models {
		if err := w.poke(ctx, m, account.Operator); err != nil && !errors.Is(err, client.ErrUnchanged) {
			return err
		}
	}
	return nil
}
