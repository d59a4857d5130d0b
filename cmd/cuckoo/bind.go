package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// act binds the operator where it is not bound yet, lets do register it, and
// shows what came of it.
func (f *registerFlags) act(cmd *cobra.Command, role client.Role, do func(context.Context, *work, *registered) error) error {
	if f.operator == "" {
		return hint(fmt.Errorf("--operator: no key is named (%w)", errUsage), "make one with 'cuckoo key new NAME'; it signs for the stake and is kept where the node runs")
	}
	operator, err := f.keys.address(f.operator)
	if err != nil {
		return fmt.Errorf("--operator: %w", err)
	}
	owner, err := f.keys.signer(cmd, "key", f.key)
	if err != nil {
		return err
	}
	if owner.Address() == operator {
		return hint(fmt.Errorf("--operator: is the owner's own key (%w)", errUsage), "make another with 'cuckoo key new NAME': the operator's key is on a machine that serves, the owner's should not be")
	}
	ctx := cmd.Context()
	file, c, err := f.network.dial(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	w := &work{Client: c, file: file, owner: owner}
	out := registered{Role: role.String(), Owner: owner.Address(), Operator: operator}
	err = w.bind(ctx, operator, role, f.replace, func() (*keys.Signer, error) { return f.operatorSigner(cmd) })
	if err == nil {
		err = do(ctx, w, &out)
	}
	if err != nil {
		return chainHint(w.partly(err), f.network.path)
	}
	if gas, err := c.GasBalance(ctx, operator); err == nil && gas.Sign() == 0 {
		out.Notes = append(out.Notes, fmt.Sprintf("the operator has no gas coin for its own transactions: 'cuckoo faucet %s --role gas --network %s'", operator, f.network.path))
	}
	out.Steps = w.steps
	return show(cmd, out, out.print)
}

// operatorSigner opens the operator's key.
func (f *registerFlags) operatorSigner(cmd *cobra.Command) (*keys.Signer, error) {
	if strings.HasPrefix(f.operator, "0x") {
		return nil, hint(fmt.Errorf("--operator: %s is not bound yet, and must sign that it agrees", f.operator), "name its key instead of its address")
	}
	k := f.keys
	if f.operatorPassword != "" {
		k.passwordFile = f.operatorPassword
	}
	return k.signer(cmd, "operator", f.operator)
}

// bind makes operator the owner's, unless it is so.
func (w *work) bind(ctx context.Context, operator typed.Address, role client.Role, replace bool, open func() (*keys.Signer, error)) error {
	r, err := w.Registration(ctx, operator)
	if err != nil {
		return err
	}
	account, err := w.Account(ctx, w.owner.Address())
	if err != nil {
		return err
	}
	switch {
	case r.Jailed:
		return fmt.Errorf("%s: %w", operator, client.ErrJailed)
	case !r.Owner.IsZero() && r.Owner != w.owner.Address():
		return hint(fmt.Errorf("%s: %w, to %s", operator, client.ErrAlreadyBound, r.Owner), "make another operator key with 'cuckoo key new NAME'")
	case !r.Owner.IsZero() && account.Operator != operator:
		return hint(fmt.Errorf("%s: %w: %s took its place", operator, client.ErrRetired, account.Operator), "make another operator key with 'cuckoo key new NAME'")
	case r.Role != client.RoleNone && r.Role != role:
		return hint(fmt.Errorf("%s: %w, as a %s", operator, client.ErrRegistered, r.Role), "an operator has one role: make another key and another owner for the other")
	case !r.Owner.IsZero():
		w.already("bound to this owner")
		return nil
	case !account.Operator.IsZero() && !replace:
		return hint(fmt.Errorf("the owner has an operator, %s, and has one at a time", account.Operator), "retire that one with --replace, or use another owner")
	}
	if err := w.enough(ctx, role, account); err != nil {
		return err
	}
	signer, err := open()
	if err != nil {
		return err
	}
	if signer.Address() != operator {
		return fmt.Errorf("--operator: the key file says %s and holds %s", operator, signer.Address())
	}
	binding := signer.Sign(w.Domain().Digest(&typed.OperatorBinding{Owner: w.owner.Address(), Operator: operator}))
	receipt, err := w.BindOperator(ctx, w.owner, operator, binding)
	if err != nil {
		return err
	}
	w.did("bound operator "+operator.String(), receipt)
	return nil
}

// enough checks the stake before anything is sent: a binding lasts for ever.
func (w *work) enough(ctx context.Context, role client.Role, account client.AccountInfo) error {
	limits, err := w.Limits(ctx)
	if err != nil {
		return err
	}
	least := limits.MinerMinimum
	if role == client.RoleCoordinator {
		least = limits.CoordinatorMinimum
	}
	switch {
	case account.Effective.Cmp(least) >= 0:
		return nil
	case account.Bonded.Cmp(least) >= 0:
		return fmt.Errorf("%w: a %s needs %s CAI; of the %s staked only %d times the owner's own %s count", client.ErrMinimumStake, role, exact(least), exact(account.Bonded), limits.OwnMultiple, exact(account.Own))
	}
	return fmt.Errorf("%w: a %s needs %s CAI, the owner has staked %s", client.ErrMinimumStake, role, exact(least), exact(account.Bonded))
}
