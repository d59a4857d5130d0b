package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func newStakeClaim(flags *ownerFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "claim",
		Short: "Take everything that may be taken, wherever it is",
		Long: `Pays the key all that is its own and not locked: rewards from its own account and
from every vote, stake that has unlocked, what a coordinator's escrow gives back,
and claims of unpaid results that nobody answered. What operators have earned is
distributed first. Nothing is taken that is at stake: that begins with 'cuckoo
stake unbond', or with 'cuckoo escrow close'.`,
		Example: `  cuckoo stake claim --key alice --network net/network.json`,
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return flags.act(cmd, func(ctx context.Context, w *work) error { return w.claim(ctx) })
		},
	}
}

// claim takes all that viewStake shows as claimable.
func (w *work) claim(ctx context.Context) error {
	before, err := viewStake(ctx, w.Client, w.file, w.owner.Address())
	if err != nil {
		return err
	}
	for _, take := range []func(context.Context, stakeView) error{w.collectClaims, w.distribute, w.withdrawAll, w.claimRewards, w.withdrawEscrow} {
		if err := take(ctx, before); err != nil {
			return err
		}
	}
	if len(w.steps) == 0 {
		return w.nothingYet(before)
	}
	after, err := w.Balance(ctx, w.owner.Address())
	if err != nil {
		return err
	}
	w.paid, err = after.Sub(before.Balance)
	return err
}

// nothingYet says what there will be, and when.
func (w *work) nothingYet(v stakeView) error {
	next := client.Unbond{}
	soonest := func(u client.Unbond) {
		if !u.Amount.IsZero() && (next.UnlockBlock == 0 || u.UnlockBlock < next.UnlockBlock) {
			next = u
		}
	}
	for _, h := range v.Holdings {
		for _, u := range h.Unbonds {
			soonest(u)
		}
	}
	if v.Operator != nil && v.Operator.Escrow != nil && v.Operator.Escrow.UnlockBlock != 0 {
		soonest(client.Unbond{Amount: v.Operator.Escrow.Closing, UnlockBlock: v.Operator.Escrow.UnlockBlock})
	}
	if next.UnlockBlock != 0 {
		return fmt.Errorf("%w: the next %s CAI unlock at block %d, %s", client.ErrNothingUnlocked, exact(next.Amount), next.UnlockBlock, v.pace.until(next.UnlockBlock))
	}
	return hint(fmt.Errorf("%w: nothing is on its way out", client.ErrNothingUnlocked), "take stake out with 'cuckoo stake unbond AMOUNT'")
}

// collectClaims is paid for results that the coordinator never answered for.
func (w *work) collectClaims(ctx context.Context, v stakeView) error {
	var due []client.OpenClaim
	for _, c := range v.Claims {
		if v.Block > c.AnswerBy {
			due = append(due, c)
		}
	}
	if len(due) == 0 {
		return nil
	}
	r, err := w.CollectUnpaid(ctx, w.owner, due...)
	if err == nil {
		w.did(fmt.Sprintf("collected %d claims that nobody answered", len(due)), r)
	}
	return err
}

// distribute makes rewards of what the operators have earned.
func (w *work) distribute(ctx context.Context, v stakeView) error {
	for _, h := range v.Holdings {
		if h.Undistributed.IsZero() {
			continue
		}
		for _, o := range h.earned {
			r, err := w.Distribute(ctx, w.owner, o)
			if err != nil {
				return err
			}
			w.did("distributed what "+o.String()+" earned", r)
		}
	}
	return nil
}

// withdrawAll takes what has unlocked.
func (w *work) withdrawAll(ctx context.Context, v stakeView) error {
	for _, h := range v.Holdings {
		if h.Withdrawable.IsZero() {
			continue
		}
		r, err := w.Withdraw(ctx, w.owner, h.Account)
		if err != nil {
			return err
		}
		w.did("took "+exact(h.Withdrawable)+" CAI of stake that had unlocked", r)
	}
	return nil
}

// claimRewards takes all rewards in one transaction.
func (w *work) claimRewards(ctx context.Context, v stakeView) error {
	var accounts []typed.Address
	for _, h := range v.Holdings {
		if !h.Reward.IsZero() || !h.Undistributed.IsZero() {
			accounts = append(accounts, h.Account)
		}
	}
	if len(accounts) == 0 {
		return nil
	}
	r, err := w.ClaimRewards(ctx, w.owner, accounts...)
	if err == nil {
		w.did(fmt.Sprintf("took the rewards of %d accounts", len(accounts)), r)
	}
	return err
}

// withdrawEscrow takes what a close of the escrow has freed.
func (w *work) withdrawEscrow(ctx context.Context, v stakeView) error {
	o := v.Operator
	if o == nil || o.Escrow == nil || o.Escrow.UnlockBlock == 0 || v.Block < o.Escrow.UnlockBlock || o.Escrow.Closing.IsZero() {
		return nil
	}
	r, err := w.WithdrawEscrow(ctx, w.owner, o.Address)
	if err == nil {
		w.did("took what the escrow gave back", r)
	}
	return err
}
