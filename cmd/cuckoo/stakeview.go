package main

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/jedib0t/go-pretty/v6/table"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// stakeView is everything an owner has in the contracts. Amounts are base
// units, weights whole CAI.
type stakeView struct {
	Owner        typed.Address   `json:"owner"`
	Block        uint64          `json:"block"`
	Balance      typed.Amount    `json:"balance"` // free CAI
	Bonded       typed.Amount    `json:"bonded"`
	Unbonding    typed.Amount    `json:"unbonding"`
	Withdrawable typed.Amount    `json:"withdrawable"`
	Unbonds      []client.Unbond `json:"unbonds"`
	Operator     *operatorView   `json:"operator,omitempty"` // none before the first binding
}

// operatorView is the owner's operator and what it weighs.
type operatorView struct {
	Address   typed.Address  `json:"address"`
	Role      string         `json:"role"`
	Jailed    bool           `json:"jailed"`
	Slashable typed.Amount   `json:"slashable"`
	Epoch     *uint64        `json:"epoch,omitempty"`  // the current one; none before the first
	Pools     []poolView     `json:"pools,omitempty"`  // of a miner
	Weight    uint64         `json:"weight,omitempty"` // of a coordinator
	Escrow    *client.Escrow `json:"escrow,omitempty"` // of a coordinator
}

// poolView is what an operator weighs in one pool.
type poolView struct {
	Model  typed.Hash `json:"model"`
	Due    uint64     `json:"due"`             // by its stake now
	Weight uint64     `json:"weight"`          // in the pool now, and so in the next epoch
	Epoch  *uint64    `json:"epoch,omitempty"` // in the current epoch
}

// viewStake reads an owner's stake; an operator stands for its owner.
func viewStake(ctx context.Context, c *client.Client, file *config.Network, who typed.Address) (v stakeView, err error) {
	if r, err := c.Registration(ctx, who); err != nil {
		return v, err
	} else if !r.Owner.IsZero() {
		who = r.Owner
	}
	v.Owner = who
	if v.Block, err = c.Head(ctx); err != nil {
		return v, err
	}
	if v.Balance, err = c.Balance(ctx, who); err != nil {
		return v, err
	}
	a, err := c.StakeAccount(ctx, who)
	if err != nil {
		return v, err
	}
	v.Bonded, v.Unbonding, v.Withdrawable, v.Unbonds = a.Bonded, a.Unbonding, a.Withdrawable, a.Unbonds
	if !a.Operator.IsZero() {
		v.Operator, err = viewOperator(ctx, c, file, a.Operator)
	}
	return v, err
}

func viewOperator(ctx context.Context, c *client.Client, file *config.Network, operator typed.Address) (*operatorView, error) {
	r, err := c.Registration(ctx, operator)
	if err != nil {
		return nil, err
	}
	o := &operatorView{Address: operator, Role: r.Role.String(), Jailed: r.Jailed, Slashable: r.Slashable, Weight: r.Weight}
	e, ok, err := currentEpoch(ctx, c, file)
	if err != nil {
		return nil, err
	}
	if ok {
		o.Epoch = &e
	}
	if r.Role == client.RoleCoordinator {
		escrow, err := c.Escrow(ctx, operator)
		if err != nil {
			return nil, err
		}
		o.Escrow = &escrow
	}
	for _, m := range r.Models {
		p := poolView{Model: m}
		if p.Due, err = c.WeightOf(ctx, operator, m); err != nil {
			return nil, err
		}
		if _, p.Weight, _, err = c.PoolSlot(ctx, m, operator); err != nil {
			return nil, err
		}
		if ok {
			if p.Epoch, err = weightIn(ctx, c, file, e, m, operator, p.Weight); err != nil {
				return nil, err
			}
		}
		o.Pools = append(o.Pools, p)
	}
	return o, nil
}

// weightIn is an operator's weight in a pool as frozen for the epoch e; now is
// the one in the pool as it stands, which mostly is the same.
func weightIn(ctx context.Context, c *client.Client, file *config.Network, e uint64, model typed.Hash, operator typed.Address, now uint64) (*uint64, error) {
	frozen, _, err := c.PoolRootAt(ctx, model, e)
	if err != nil {
		return nil, err
	}
	root, _, err := c.PoolRoot(ctx, model)
	if err != nil {
		return nil, err
	}
	if root == frozen {
		return &now, nil
	}
	h, err := readHistory(ctx, c, file, e)
	if err != nil {
		return nil, err
	}
	var weight uint64
	if pool := h.snapshot.Pools[model]; pool != nil {
		if i, ok := pool.IndexOf(operator); ok {
			weight = pool.Entry(i).Weight
		}
	}
	return &weight, nil
}

// fact is one line of a description.
type fact struct{ name, value string }

func facts(w io.Writer, list ...fact) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range list {
		if f.value != "" {
			fmt.Fprintf(t, "%s\t%s\n", f.name, f.value)
		}
	}
	t.Flush()
}

func (v stakeView) print(w io.Writer) {
	facts(w,
		fact{"owner", v.Owner.String()},
		fact{"free", exact(v.Balance) + " CAI"},
		fact{"staked", exact(v.Bonded) + " CAI"},
		fact{"unbonding", exact(v.Unbonding) + " CAI"},
	)
	if !v.Withdrawable.IsZero() {
		fmt.Fprintf(w, "%s CAI are unlocked: 'cuckoo stake withdraw' pays them\n", exact(v.Withdrawable))
	}
	for _, u := range v.Unbonds {
		when := "unlocked"
		if u.UnlockBlock > v.Block {
			when = fmt.Sprintf("unlocks at block %d, in %d blocks", u.UnlockBlock, u.UnlockBlock-v.Block)
		}
		fmt.Fprintf(w, "  %s CAI %s\n", exact(u.Amount), when)
	}
	if v.Operator == nil {
		fmt.Fprintln(w, "operator  none yet: bind and register one with 'cuckoo register'")
		return
	}
	v.Operator.print(w, v.Block)
}

func (o *operatorView) print(w io.Writer, head uint64) {
	standing := o.Role
	if standing == client.RoleNone.String() {
		standing = "bound, not registered: see 'cuckoo register'"
	}
	if o.Jailed {
		standing += ", jailed: it was slashed and is never drawn again"
	}
	list := []fact{{"operator", o.Address.String()}, {"role", standing}, {"slashable", exact(o.Slashable) + " CAI"}}
	if o.Epoch != nil {
		list = append(list, fact{"epoch", fmt.Sprint(*o.Epoch)})
	}
	if e := o.Escrow; e != nil {
		list = append(list, fact{"weight", fmt.Sprint(o.Weight)}, fact{"escrow", exact(e.Balance) + " CAI"})
		if e.UnlockBlock > head {
			list = append(list, fact{"leaving escrow", fmt.Sprintf("%s CAI at block %d", exact(e.Closing), e.UnlockBlock)})
		} else if e.UnlockBlock != 0 {
			list = append(list, fact{"leaving escrow", exact(e.Closing) + " CAI, unlocked ('cuckoo stake withdraw' pays it)"})
		}
	}
	facts(w, list...)
	if len(o.Pools) == 0 {
		return
	}
	var body []table.Row
	for _, p := range o.Pools {
		epoch := "-"
		if p.Epoch != nil {
			epoch = fmt.Sprint(*p.Epoch)
		}
		body = append(body, table.Row{p.Model, epoch, p.Weight, p.Due})
	}
	rows(w, table.Row{"pool of model", "weight this epoch", "from the next epoch", "by its stake"}, body...)
}
