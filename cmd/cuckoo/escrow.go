package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func newEscrow() *cobra.Command {
	var flags ownerFlags
	cmd := &cobra.Command{
		Use:   "escrow",
		Short: "Fill, look at and empty the escrow that pays a coordinator's miners",
		Long: `A coordinator pays its miners by vouchers, which they settle from its escrow. What
the escrow cannot pay is taken from the coordinator's own stake. Closing takes
some time, in which miners still settle and claim what was not paid.`,
	}
	flags.add(cmd)
	cmd.AddCommand(newEscrowDeposit(&flags), newEscrowClose(&flags), newEscrowWithdraw(&flags), newEscrowStatus(&flags))
	return cmd
}

// operator is the coordinator that a command is about: the one named, or the
// key's own.
func (w *work) operator(ctx context.Context, named typed.Address) (typed.Address, error) {
	if !named.IsZero() {
		return named, nil
	}
	a, err := w.Account(ctx, w.owner.Address())
	if err == nil && a.Operator.IsZero() {
		err = hint(fmt.Errorf("%s has no operator", w.owner.Address()), "name the coordinator with --operator, or register one with 'cuckoo register coordinator'")
	}
	return a.Operator, err
}

func newEscrowDeposit(flags *ownerFlags) *cobra.Command {
	var operator string
	cmd := &cobra.Command{
		Use:     "deposit AMOUNT",
		Short:   "Put AMOUNT CAI into the escrow; anyone may",
		Example: `  cuckoo escrow deposit 1000 --key shop`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			units, err := positiveCAI(a[0])
			if err != nil {
				return err
			}
			who, err := flags.optional("operator", operator)
			if err != nil {
				return err
			}
			return flags.act(cmd, func(ctx context.Context, w *work) error {
				to, err := w.operator(ctx, who)
				if err != nil {
					return err
				}
				r, err := w.Deposit(ctx, w.owner, to, units)
				if err == nil {
					w.did("deposited "+exact(units)+" CAI for "+to.String(), r)
				}
				return err
			})
		},
	}
	cmd.Flags().StringVar(&operator, "operator", "", "coordinator: an address or a key (default: the key's own)")
	return cmd
}

func newEscrowClose(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "close AMOUNT|all",
		Short: "Announce that AMOUNT CAI leave the escrow",
		Long: `Announces a withdrawal. Until it can be made, vouchers and claims are paid from
the amount as before; 'cuckoo stake claim' then pays what is left of it.
Announcing again replaces what was announced and begins the wait anew.`,
		Example: `  cuckoo escrow close all --key shop`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			units, err := amountOrAll(a[0])
			if err != nil {
				return err
			}
			return flags.act(cmd, func(ctx context.Context, w *work) error {
				of, err := w.operator(ctx, typed.Address{})
				if err != nil {
					return err
				}
				if units == client.All {
					e, err := w.Escrow(ctx, of)
					if err != nil {
						return err
					}
					units = e.Balance
				}
				r, err := w.StartClose(ctx, w.owner, of, units)
				if err == nil {
					w.did("announced that "+exact(units)+" CAI leave the escrow", r)
				}
				return err
			})
		},
	}
}

func newEscrowWithdraw(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:     "withdraw",
		Short:   "Take what an announced close has freed",
		Long:    `Takes what 'cuckoo escrow close' announced, once its time is over. 'cuckoo stake claim' does it too.`,
		Example: `  cuckoo escrow withdraw --key shop`,
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return flags.act(cmd, func(ctx context.Context, w *work) error {
				of, err := w.operator(ctx, typed.Address{})
				if err != nil {
					return err
				}
				before, err := w.Balance(ctx, w.owner.Address())
				if err != nil {
					return err
				}
				r, err := w.WithdrawEscrow(ctx, w.owner, of)
				if err != nil {
					return err
				}
				w.did("took what the escrow gave back", r)
				after, err := w.Balance(ctx, w.owner.Address())
				if err == nil {
					w.paid, err = after.Sub(before)
				}
				return err
			})
		},
	}
}

// escrowView is a coordinator's escrow and what it pays.
type escrowView struct {
	Coordinator typed.Address      `json:"coordinator"`
	Escrow      client.Escrow      `json:"escrow"`
	OwnStake    typed.Amount       `json:"ownStake"` // that pays what the escrow cannot
	Claims      []client.OpenClaim `json:"claims"`   // of unpaid results, against it

	pace pace
}

func newEscrowStatus(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:     "status OPERATOR",
		Short:   "Show a coordinator's escrow and the claims against it",
		Example: `  cuckoo escrow status shop-op --network net/network.json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			who, err := flags.keys.address(a[0])
			if err != nil {
				return err
			}
			ctx := cmd.Context()
			_, c, err := flags.network.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			v := escrowView{Coordinator: who}
			if err := v.read(ctx, c); err != nil {
				return chainHint(err, flags.network.path)
			}
			return show(cmd, v, v.print)
		},
	}
}

func (v *escrowView) read(ctx context.Context, c *client.Client) error {
	r, err := c.Registration(ctx, v.Coordinator)
	if err != nil {
		return err
	}
	if r.Role != client.RoleCoordinator { // an owner stands for its operator
		if a, err := c.Account(ctx, v.Coordinator); err != nil {
			return err
		} else if !a.Operator.IsZero() {
			v.Coordinator = a.Operator
			if r, err = c.Registration(ctx, a.Operator); err != nil {
				return err
			}
		}
	}
	if r.Role != client.RoleCoordinator {
		return hint(fmt.Errorf("%s: %w", v.Coordinator, client.ErrNotRegistered), "name a coordinator: its operator's or its owner's address")
	}
	if v.pace, err = readPace(ctx, c); err != nil {
		return err
	}
	if v.Escrow, err = c.Escrow(ctx, v.Coordinator); err != nil {
		return err
	}
	a, err := c.Account(ctx, r.Owner)
	if err != nil {
		return err
	}
	v.OwnStake = a.Own
	v.Claims, err = c.OpenClaims(ctx, v.Coordinator, typed.Address{})
	return err
}

func (v escrowView) print(w io.Writer) {
	leaving := ""
	if v.Escrow.UnlockBlock != 0 {
		leaving = fmt.Sprintf("%s CAI at block %d %s", exact(v.Escrow.Closing), v.Escrow.UnlockBlock, v.pace.until(v.Escrow.UnlockBlock))
	}
	facts(w,
		fact{"coordinator", v.Coordinator.String()},
		fact{"escrow", exact(v.Escrow.Balance) + " CAI"},
		fact{"leaving", leaving},
		fact{"own stake", exact(v.OwnStake) + " CAI, which pays what the escrow cannot"},
	)
	for _, c := range v.Claims {
		fmt.Fprintf(w, "claim of %s: %s CAI for task %s, to be answered by block %d %s\n", c.Miner, exact(c.Amount), brief(c.Task), c.AnswerBy, v.pace.until(c.AnswerBy+1))
	}
}
