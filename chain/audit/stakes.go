package audit

import (
	"slices"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/stake"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// count gives a holding its rewards so far, before its shares change.
func (b *Books) count(a *account, h *holding) {
	due, err := a.perShare.Due(h.paid, h.shares)
	b.note(err)
	h.reward, h.paid = b.plus(h.reward, due), a.perShare
}

// bond gives a staker shares of an account.
func (b *Books) bond(staker, of typed.Address, amount typed.Amount) (shares typed.Amount) {
	a, h := b.account(of), b.holding(staker, of)
	pot, shares, err := a.bonded.Put(amount)
	b.note(err)
	b.count(a, h)
	a.bonded, h.shares = pot, b.plus(h.shares, shares)
	return shares
}

func (b *Books) stake(staker, of typed.Address, amount typed.Amount) {
	b.bond(staker, of, amount)
	b.move(staker, b.at.Registry, amount)
}

// unstake takes a staker's shares of an account; client.All is all that are free.
func (b *Books) unstake(staker, of typed.Address, amount typed.Amount) (taken typed.Amount) {
	locked := b.settleAll(staker, of)
	a, h := b.account(of), b.holding(staker, of)
	free := b.less(h.shares, locked)
	shares, err := free, error(nil)
	if amount != client.All {
		shares, err = a.bonded.Cost(amount)
		b.note(err)
	}
	if shares.Cmp(free) > 0 {
		b.fail("%s took %s shares of %s and had %s free", staker, shares, of, free)
	}
	a.bonded, taken, err = a.bonded.Take(shares)
	b.note(err)
	b.count(a, h)
	h.shares = b.less(h.shares, shares)
	return taken
}

// unbond adds an entry to a holding. A payment finds room by moving the last
// entry to the new block.
func (b *Books) unbond(staker, of typed.Address, amount typed.Amount, payment bool) {
	const most = 8
	a, h := b.account(of), b.holding(staker, of)
	pot, shares, err := a.unbonding.Put(amount)
	b.note(err)
	a.unbonding = pot
	at, n := b.unlockBlock(), len(h.unbonds)
	switch {
	case n > 0 && (h.unbonds[n-1].unlock >= at || payment && n == most):
		h.unbonds[n-1] = unbond{b.plus(h.unbonds[n-1].shares, shares), at}
	case n == most:
		b.fail("%s has %d entries in %s and got another", staker, n, of)
	default:
		h.unbonds = append(h.unbonds, unbond{shares, at})
	}
}

func (b *Books) withdraw(staker, of typed.Address) {
	a, h := b.account(of), b.holding(staker, of)
	var shares typed.Amount
	for len(h.unbonds) > 0 && h.unbonds[0].unlock <= b.block {
		shares, h.unbonds = b.plus(shares, h.unbonds[0].shares), h.unbonds[1:]
	}
	pot, amount, err := a.unbonding.Take(shares)
	b.note(err)
	a.unbonding = pot
	b.move(b.at.Registry, staker, amount)
}

// --- redelegation ---

func (b *Books) redelegate(staker, from, to typed.Address, amount typed.Amount) {
	amount = b.unstake(staker, from, amount)
	index := b.account(from).bonded.Index()
	shares := b.bond(staker, to, amount)
	b.redelegations[staker] = append(b.redelegations[staker], redelegation{from, to, shares, index, b.unlockBlock()})
}

// indexFor is the index of the account that r left, as far as r answers for it.
func (b *Books) indexFor(r redelegation) uint64 {
	index := r.index
	for _, s := range b.account(r.from).slashes {
		if s.block <= min(b.block, r.until) {
			index = min(index, s.index)
		}
	}
	return index
}

// settleAll charges all redelegations into an account, the newest first, and
// returns the shares that stay locked.
func (b *Books) settleAll(staker, into typed.Address) (locked typed.Amount) {
	for i := len(b.redelegations[staker]) - 1; i >= 0; i-- {
		if b.redelegations[staker][i].to != into {
			continue
		}
		if b.settleRedelegation(staker, i) {
			locked = b.plus(locked, b.redelegations[staker][i].shares)
		}
	}
	return locked
}

// settleRedelegation charges one, and says whether it stays.
func (b *Books) settleRedelegation(staker typed.Address, i int) (stays bool) {
	list := b.redelegations[staker]
	if i >= len(list) {
		b.fail("%s has no redelegation %d", staker, i)
		return false
	}
	r, index := &list[i], b.indexFor(list[i])
	owed, err := stake.Owed(r.shares, r.index, index)
	b.note(err)
	if !owed.IsZero() {
		a, h := b.account(r.to), b.holding(staker, r.to)
		b.count(a, h)
		h.shares = b.less(h.shares, owed)
		pot, amount, err := a.bonded.Take(owed)
		b.note(err)
		a.bonded = pot
		b.burn(b.at.Registry, amount)
	}
	if b.block > r.until || owed.Cmp(r.shares) >= 0 {
		list[i] = list[len(list)-1] // the contract fills the gap with the last one
		b.redelegations[staker] = slices.Clip(list[:len(list)-1])
		return false
	}
	r.shares, r.index = b.less(r.shares, owed), index
	return true
}

// --- rewards ---

func (b *Books) reward(from, of typed.Address, amount typed.Amount) {
	a := b.account(of)
	next, kept, err := a.perShare.Reward(amount, a.bonded.Shares, a.commissionAt(b.block))
	b.note(err)
	a.perShare = next
	h := b.holding(of, of)
	h.reward = b.plus(h.reward, kept)
	b.move(from, b.at.Registry, amount)
}

func (b *Books) claimRewards(staker typed.Address, accounts []typed.Address) {
	for _, of := range accounts {
		h := b.holding(staker, of)
		b.count(b.account(of), h)
		b.move(b.at.Registry, staker, h.reward)
		h.reward = typed.Amount{}
	}
}

func (a *account) commissionAt(block uint64) uint64 {
	if block < a.nextFrom {
		return a.commission
	}
	return a.next
}

// setCommission holds at once, but for an increase by who has an operator.
func (b *Books) setCommission(of typed.Address, share uint64) {
	a := b.account(of)
	a.commission = a.commissionAt(b.block)
	a.next, a.nextFrom = share, b.block
	if share > a.commission && !a.operator.IsZero() {
		a.nextFrom += b.params.CommissionNotice
	}
}

// --- what the other contracts do to stake ---

// slash takes a share of all stake behind an operator.
func (b *Books) slash(operator, reporter typed.Address, share uint64) {
	of := b.owner(operator)
	a := b.account(of)
	s, err := stake.Slash(a.bonded, a.unbonding, b.holding(of, of).own(), share, b.params.BountyCap)
	b.note(err)
	a.bonded, a.unbonding = s.Bonded, s.Unbonding
	a.slashes = append(a.slashes, slash{b.block, a.bonded.Index()})
	b.move(b.at.Registry, reporter, s.Bounty)
	b.burn(b.at.Registry, b.less(s.Taken, s.Bounty))
}

// payFromStake takes a debt out of the owner's own stake: the part for payee
// becomes an entry on its way out, the rest burns.
func (b *Books) payFromStake(operator, payee typed.Address, amount, burn typed.Amount) (paid, burned typed.Amount) {
	of := b.owner(operator)
	a, h := b.account(of), b.holding(of, of)
	p, err := stake.Pay(a.bonded, a.unbonding, h.own(), b.plus(amount, burn))
	b.note(err)
	if !p.BondedShares.IsZero() {
		b.count(a, h)
		a.bonded, _, err = a.bonded.Take(p.BondedShares)
		b.note(err)
		h.shares = b.less(h.shares, p.BondedShares)
	}
	if !p.UnbondingShares.IsZero() {
		a.unbonding, _, err = a.unbonding.Take(p.UnbondingShares)
		b.note(err)
		h.takeYoungest(p.UnbondingShares)
	}
	paid = smaller(amount, p.Taken)
	burned = b.less(p.Taken, paid)
	if !paid.IsZero() {
		b.unbond(payee, of, paid, true)
	}
	b.burn(b.at.Registry, burned)
	return paid, burned
}

// takeYoungest takes shares out of the entries, the last first.
func (h *holding) takeYoungest(shares typed.Amount) {
	for n := len(h.unbonds); n > 0 && !shares.IsZero(); n-- {
		last := &h.unbonds[n-1]
		part := smaller(shares, last.shares)
		shares, _ = shares.Sub(part)
		last.shares, _ = last.shares.Sub(part)
		if last.shares.IsZero() {
			h.unbonds = h.unbonds[:n-1]
		}
	}
}
