package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"

	"github.com/jedib0t/go-pretty/v6/table"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// stakeView is everything an account has in the contracts. Amounts are base
// units, weights whole CAI.
type stakeView struct {
	Owner         typed.Address         `json:"owner"`
	Block         uint64                `json:"block"`
	Balance       typed.Amount          `json:"balance"`   // free CAI
	Locked        typed.Amount          `json:"locked"`    // all of it, everywhere: staked, unbonding, escrow, bonds
	Claimable     typed.Amount          `json:"claimable"` // what 'stake claim' would pay now
	Account       *accountView          `json:"account,omitempty"`
	Holdings      []holdingView         `json:"holdings"` // own stake first, then votes
	Redelegations []client.Redelegation `json:"redelegations"`
	Operator      *operatorView         `json:"operator,omitempty"` // none before the first binding
	Claims        []client.OpenClaim    `json:"claims"`             // of unpaid results, with this account's bond

	pace pace
}

// accountView is an owner's account as a whole.
type accountView struct {
	Bonded          typed.Amount `json:"bonded"`    // own and votes
	Own             typed.Amount `json:"own"`       // the owner's part of it
	Effective       typed.Amount `json:"effective"` // what counts of it
	Unbonding       typed.Amount `json:"unbonding"` // own and votes, slashable until withdrawn
	Commission      uint64       `json:"commission"`
	NextCommission  uint64       `json:"nextCommission"`
	CommissionBlock uint64       `json:"commissionBlock"` // from which the next one holds
	WornOut         bool         `json:"wornOut"`         // takes no new stake any more
}

// holdingView is what the owner has at stake in one account.
type holdingView struct {
	Account       typed.Address   `json:"account"`
	Own           bool            `json:"own,omitempty"`
	Operator      typed.Address   `json:"operator"` // the account's present one
	Role          string          `json:"role"`
	Jailed        bool            `json:"jailed"`
	Bonded        typed.Amount    `json:"bonded"`
	Locked        typed.Amount    `json:"locked"` // of it, what answers for another account
	Unbonding     typed.Amount    `json:"unbonding"`
	Withdrawable  typed.Amount    `json:"withdrawable"`
	Reward        typed.Amount    `json:"reward"`
	Undistributed typed.Amount    `json:"undistributed"` // of the operator's earnings, what would come to this holding
	Unbonds       []client.Unbond `json:"unbonds"`

	earned []typed.Address // operators of the account that have earned something
}

// viewStake reads all that an account has; an operator stands for its owner.
func viewStake(ctx context.Context, c *client.Client, file *config.Network, who typed.Address) (v stakeView, err error) {
	if who, err = accountOf(ctx, c, who); err != nil {
		return v, err
	}
	v.Owner = who
	if v.pace, err = readPace(ctx, c); err != nil {
		return v, err
	}
	v.Block = v.pace.head
	if v.Balance, err = c.Balance(ctx, who); err != nil {
		return v, err
	}
	a, err := c.Account(ctx, who)
	if err != nil {
		return v, err
	}
	if v.Redelegations, err = c.Redelegations(ctx, who); err != nil {
		return v, err
	}
	if !a.Operator.IsZero() {
		if v.Operator, err = viewOperator(ctx, c, file, a.Operator); err != nil {
			return v, err
		}
	}
	if !a.Operator.IsZero() || !a.Bonded.IsZero() || !a.Unbonding.IsZero() {
		v.Account = &accountView{a.Bonded, a.Own, a.Effective, a.Unbonding, a.Commission, a.NextCommission, a.CommissionBlock, a.WornOut}
	}
	others, err := c.StakeAccounts(ctx, who)
	if err != nil {
		return v, err
	}
	for _, account := range append([]typed.Address{who}, others...) {
		h, err := viewHolding(ctx, c, who, account)
		if err != nil {
			return v, err
		}
		if h.Own || !h.empty() {
			v.Holdings = append(v.Holdings, h)
		}
	}
	if err := v.readClaims(ctx, c); err != nil {
		return v, err
	}
	return v, v.sum()
}

// readClaims finds the open claims with a bond of the owner's or of an operator's
// that is or was the owner's.
func (v *stakeView) readClaims(ctx context.Context, c *client.Client) error {
	v.Claims = []client.OpenClaim{}
	operators, err := c.Operators(ctx, v.Owner)
	if err != nil {
		return err
	}
	for _, o := range operators {
		list, err := c.OpenClaims(ctx, typed.Address{}, o)
		if err != nil {
			return err
		}
		v.Claims = append(v.Claims, list...)
	}
	return nil
}

func viewHolding(ctx context.Context, c *client.Client, who, account typed.Address) (h holdingView, err error) {
	a, err := c.Account(ctx, account)
	if err != nil {
		return h, err
	}
	have, err := c.Holding(ctx, who, account)
	if err != nil {
		return h, err
	}
	h = holdingView{Account: account, Own: who == account, Operator: a.Operator, Role: client.RoleNone.String(),
		Bonded: have.Bonded, Locked: have.Locked, Unbonding: have.Unbonding, Withdrawable: have.Withdrawable, Reward: have.Reward}
	if h.Unbonds, err = c.Unbonds(ctx, who, account); err != nil || a.Operator.IsZero() {
		return h, err
	}
	r, err := c.Registration(ctx, a.Operator)
	if err != nil {
		return h, err
	}
	h.Role, h.Jailed = r.Role.String(), r.Jailed
	operators := []typed.Address{a.Operator}
	if h.Own { // a retired one may still have earned something
		if operators, err = c.Operators(ctx, account); err != nil {
			return h, err
		}
	}
	var all typed.Amount
	for _, o := range operators {
		u, err := c.Undistributed(ctx, o)
		if err != nil {
			return h, err
		}
		sum, err := u.Owed.Add(u.Earned)
		if err == nil {
			all, err = all.Add(sum)
		}
		if err != nil {
			return h, err
		}
		if !sum.IsZero() {
			h.earned = append(h.earned, o)
		}
	}
	h.Undistributed, err = rewardPart(all, a, h)
	return h, err
}

// rewardPart is about what a holding gets when an operator's earnings are
// distributed: the commission if it is the owner's, and its share of the rest.
func rewardPart(all typed.Amount, a client.AccountInfo, h holdingView) (typed.Amount, error) {
	kept := new(big.Int).Mul(all.Big(), new(big.Int).SetUint64(a.Commission))
	kept.Quo(kept, big.NewInt(10_000))
	if a.Bonded.Cmp(client.Units(1)) < 0 {
		kept = all.Big() // nobody to share with
	}
	part := new(big.Int)
	if !a.Bonded.IsZero() {
		part.Sub(all.Big(), kept)
		part.Mul(part, h.Bonded.Big())
		part.Quo(part, a.Bonded.Big())
	}
	if h.Own {
		part.Add(part, kept)
	}
	return typed.AmountFromBig(part)
}

func (h holdingView) empty() bool {
	return h.Bonded.IsZero() && h.Unbonding.IsZero() && h.Reward.IsZero()
}

// sum adds up what is locked and what could be claimed.
func (v *stakeView) sum() (err error) {
	add := func(to *typed.Amount, part typed.Amount) {
		if err == nil {
			*to, err = to.Add(part)
		}
	}
	for _, h := range v.Holdings {
		add(&v.Locked, h.Bonded)
		add(&v.Locked, h.Unbonding)
		for _, part := range []typed.Amount{h.Withdrawable, h.Reward, h.Undistributed} {
			add(&v.Claimable, part)
		}
	}
	if v.Operator != nil && v.Operator.Escrow != nil {
		e := v.Operator.Escrow
		add(&v.Locked, e.Balance)
		if e.UnlockBlock != 0 && e.UnlockBlock <= v.Block {
			add(&v.Claimable, e.Closing)
		}
	}
	for _, c := range v.Claims {
		add(&v.Locked, c.Bond)
	}
	return err
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
	frozen, err := c.PoolRootAt(ctx, model, e)
	if err != nil {
		return nil, err
	}
	root, err := c.PoolRoot(ctx, model)
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
		fact{"locked", exact(v.Locked) + " CAI"},
		fact{"claimable now", exact(v.Claimable) + " CAI"},
	)
	if !v.Claimable.IsZero() {
		fmt.Fprintln(w, "  'cuckoo stake claim' pays it")
	}
	for _, h := range v.Holdings {
		if v.Account != nil || !h.empty() { // somebody who only votes has no stake of its own
			h.print(w, v.pace)
		}
	}
	for _, r := range v.Redelegations {
		fmt.Fprintf(w, "moved      %s CAI from %s to %s answer for both until block %d", exact(r.Amount), r.From, r.To, r.UntilBlock)
		if left := v.pace.until(r.UntilBlock); left != "" {
			fmt.Fprintf(w, ", %s", left)
		}
		if !r.Owed.IsZero() {
			fmt.Fprintf(w, "; slashes have cost %s CAI of them", exact(r.Owed))
		}
		fmt.Fprintln(w)
	}
	for _, c := range v.Claims {
		fmt.Fprintf(w, "claim      %s CAI of %s for task %s, bond %s CAI, answer due by block %d %s\n",
			exact(c.Amount), c.Coordinator, brief(c.Task), exact(c.Bond), c.AnswerBy, v.pace.until(c.AnswerBy+1))
	}
	if v.Account != nil {
		v.Account.print(w, v.pace)
	}
	if v.Operator == nil {
		if v.Account != nil {
			fmt.Fprintln(w, "operator   none yet: bind and register one with 'cuckoo register'")
		}
		return
	}
	v.Operator.print(w, v.pace)
}

func (h holdingView) print(w io.Writer, p pace) {
	what := fmt.Sprintf("vote       %s CAI on %s", exact(h.Bonded), h.Account)
	if h.Own {
		what = fmt.Sprintf("own stake  %s CAI", exact(h.Bonded))
	} else {
		what += fmt.Sprintf(" (%s %s", h.Role, h.Operator)
		if h.Jailed {
			what += ", JAILED: unbond it or move it"
		}
		what += ")"
	}
	fmt.Fprintln(w, what)
	if !h.Locked.IsZero() {
		fmt.Fprintf(w, "  of it %s CAI were moved here and cannot leave yet\n", exact(h.Locked))
	}
	if !h.Reward.IsZero() {
		fmt.Fprintf(w, "  %s CAI of rewards\n", exact(h.Reward))
	}
	if !h.Undistributed.IsZero() {
		fmt.Fprintf(w, "  about %s CAI of rewards that are not distributed yet\n", exact(h.Undistributed))
	}
	for _, u := range h.Unbonds {
		when := "unlocked: 'cuckoo stake claim' pays it"
		if left := p.until(u.UnlockBlock); left != "" {
			when = fmt.Sprintf("unlock at block %d, %s", u.UnlockBlock, left)
		}
		fmt.Fprintf(w, "  %s CAI %s\n", exact(u.Amount), when)
	}
}

func (a *accountView) print(w io.Writer, p pace) {
	commission := percent(a.Commission)
	if a.NextCommission != a.Commission {
		commission += fmt.Sprintf(", %s from block %d on (%s)", percent(a.NextCommission), a.CommissionBlock, p.until(a.CommissionBlock))
	}
	worn := ""
	if a.WornOut {
		worn = "slashes have left next to nothing: it takes no new stake, use another owner"
	}
	facts(w,
		fact{"account", fmt.Sprintf("%s CAI staked, %s of it the owner's, %s count", exact(a.Bonded), exact(a.Own), exact(a.Effective))},
		fact{"commission", commission},
		fact{"worn out", worn},
	)
}

func (o *operatorView) print(w io.Writer, p pace) {
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
		if left := p.until(e.UnlockBlock); left != "" {
			list = append(list, fact{"leaving escrow", fmt.Sprintf("%s CAI at block %d, %s", exact(e.Closing), e.UnlockBlock, left)})
		} else if e.UnlockBlock != 0 {
			list = append(list, fact{"leaving escrow", exact(e.Closing) + " CAI, unlocked ('cuckoo stake claim' pays it)"})
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
