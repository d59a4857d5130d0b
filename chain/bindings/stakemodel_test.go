package bindings_test

import (
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/stake"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// books is the registry's stake as sched/stake computes it, with the bookkeeping
// around it: who holds which shares, and when. Amounts are base units; the zero
// amount asks for all.
type books struct {
	block         uint64
	epochs        epoch.Params
	accounts      map[common.Address]stakeAccount
	holdings      map[[2]common.Address]holding // staker, account
	redelegations map[common.Address][]redelegation
}

type stakeAccount struct {
	bonded, unbonding stake.Pot
	perShare          stake.PerShare
	commission, next  uint64
	from              uint64 // block from which next holds
	redelegated       bool
	history           []checkpoint
}

type checkpoint struct{ block, index uint64 }

type holding struct {
	bonded, unbonding, reward typed.Amount
	counted                   stake.PerShare
	unbonds                   []unbond
}

type unbond struct {
	shares typed.Amount
	unlock uint64
}

type redelegation struct {
	from, to     common.Address
	index, until uint64
	shares       typed.Amount
}

// errRefused is what the contract reverts on, beside the refusals of sched/stake.
var errRefused = errors.New("refused")

func (b *books) clone() *books {
	c := *b
	c.accounts, c.holdings, c.redelegations = maps.Clone(b.accounts), maps.Clone(b.holdings), maps.Clone(b.redelegations)
	for k, l := range c.redelegations {
		c.redelegations[k] = slices.Clone(l)
	}
	for k, h := range c.holdings {
		h.unbonds = slices.Clone(h.unbonds)
		c.holdings[k] = h
	}
	return &c
}

func (b *books) unlockBlock() uint64 {
	next := uint64(0)
	if e, ok := b.epochs.Of(b.block); ok {
		next = e + 1
	}
	return b.epochs.First(next) + unbondBlocks
}

func sub(x, y typed.Amount) typed.Amount {
	d, err := x.Sub(y)
	if err != nil {
		panic(err)
	}
	return d
}

func add(x, y typed.Amount) typed.Amount {
	s, err := x.Add(y)
	if err != nil {
		panic(err)
	}
	return s
}

// change counts a holding's rewards and then changes it.
func (b *books) change(staker, account common.Address, f func(*holding)) {
	k := [2]common.Address{staker, account}
	h := b.holdings[k]
	due, err := b.accounts[account].perShare.Due(h.counted, h.bonded)
	if err != nil {
		panic(err)
	}
	h.reward, h.counted = add(h.reward, due), b.accounts[account].perShare
	f(&h)
	b.holdings[k] = h
}

func (b *books) put(staker, account common.Address, amount typed.Amount) (typed.Amount, error) {
	a := b.accounts[account]
	pot, shares, err := a.bonded.Put(amount)
	if err != nil {
		return shares, err
	}
	b.change(staker, account, func(h *holding) { h.bonded = add(h.bonded, shares) })
	a.bonded = pot
	b.accounts[account] = a
	return shares, nil
}

func (b *books) stake(staker, account common.Address, amount typed.Amount) error {
	_, err := b.put(staker, account, amount)
	return err
}

// take takes bonded shares worth amount, or all that are free.
func (b *books) take(staker, account common.Address, amount typed.Amount) (typed.Amount, error) {
	locked := b.settleAll(staker, account)
	a, h := b.accounts[account], b.holdings[[2]common.Address{staker, account}]
	shares := sub(h.bonded, locked)
	if !amount.IsZero() {
		if amount.Cmp(a.bonded.Worth(h.bonded)) > 0 {
			return amount, errRefused
		}
		cost, err := a.bonded.Cost(amount)
		if err != nil || cost.Cmp(shares) > 0 {
			return amount, errors.Join(errRefused, err)
		}
		shares = cost
	}
	pot, taken, err := a.bonded.Take(shares)
	if err != nil || taken.IsZero() {
		return taken, errors.Join(errRefused, err)
	}
	b.change(staker, account, func(h *holding) { h.bonded = sub(h.bonded, shares) })
	a.bonded = pot
	b.accounts[account] = a
	return taken, nil
}

func (b *books) putUnbonding(staker, account common.Address, amount typed.Amount, always bool) error {
	a, k := b.accounts[account], [2]common.Address{staker, account}
	pot, shares, err := a.unbonding.Put(amount)
	if err != nil {
		return err
	}
	a.unbonding = pot
	h, at := b.holdings[k], b.unlockBlock()
	h.unbonding = add(h.unbonding, shares)
	n := len(h.unbonds)
	switch full := n == 8; {
	case n > 0 && (full && always || h.unbonds[n-1].unlock == at):
		h.unbonds[n-1] = unbond{add(h.unbonds[n-1].shares, shares), at}
	case full:
		return errRefused
	default:
		h.unbonds = append(h.unbonds, unbond{shares, at})
	}
	b.accounts[account], b.holdings[k] = a, h
	return nil
}

func (b *books) startUnbond(staker, account common.Address, amount typed.Amount) error {
	taken, err := b.take(staker, account, amount)
	if err != nil {
		return err
	}
	return b.putUnbonding(staker, account, taken, false)
}

func (b *books) withdraw(staker, account common.Address) (amount typed.Amount, err error) {
	a, k := b.accounts[account], [2]common.Address{staker, account}
	h := b.holdings[k]
	var shares typed.Amount
	n := 0
	for ; n < len(h.unbonds) && h.unbonds[n].unlock <= b.block; n++ {
		shares = add(shares, h.unbonds[n].shares)
	}
	if n == 0 {
		return amount, errRefused
	}
	h.unbonds = slices.Clone(h.unbonds[n:])
	h.unbonding = sub(h.unbonding, shares)
	if a.unbonding, amount, err = a.unbonding.Take(shares); err != nil {
		return amount, err
	}
	b.accounts[account], b.holdings[k] = a, h
	return amount, nil
}

func (b *books) redelegate(staker, from, to common.Address, amount typed.Amount) error {
	if from == to || from == staker || to == staker {
		return errRefused
	}
	taken, err := b.take(staker, from, amount)
	if err != nil {
		return err
	}
	a := b.accounts[from]
	a.redelegated = true
	b.accounts[from] = a
	if a.bonded.Index() == 0 || len(b.redelegations[staker]) == 8 {
		return errRefused
	}
	shares, err := b.put(staker, to, taken)
	if err != nil {
		return err
	}
	b.redelegations[staker] = append(b.redelegations[staker], redelegation{from, to, a.bonded.Index(), b.unlockBlock(), shares})
	return nil
}

// indexFor is the index of the account that r came from, at its last block or now.
func (b *books) indexFor(r redelegation) uint64 {
	index := r.index
	for _, c := range b.accounts[r.from].history {
		if c.block <= min(b.block, r.until) {
			index = min(r.index, c.index)
		}
	}
	return index
}

func (b *books) settleAll(staker, account common.Address) (locked typed.Amount) {
	for i := len(b.redelegations[staker]); i > 0; i-- {
		if r := b.redelegations[staker][i-1]; r.to == account {
			n := len(b.redelegations[staker])
			b.settle(staker, i-1)
			if l := b.redelegations[staker]; len(l) == n {
				locked = add(locked, l[i-1].shares)
			}
		}
	}
	return locked
}

func (b *books) settle(staker common.Address, i int) error {
	l := b.redelegations[staker]
	if i >= len(l) {
		return errRefused
	}
	r, index := l[i], b.indexFor(l[i])
	owed, err := stake.Owed(r.shares, r.index, index)
	if err != nil {
		return err
	}
	if !owed.IsZero() {
		b.change(staker, r.to, func(h *holding) { h.bonded = sub(h.bonded, owed) })
		a := b.accounts[r.to]
		if a.bonded, _, err = a.bonded.Take(owed); err != nil {
			return err
		}
		b.accounts[r.to] = a
	}
	if b.block > r.until || owed == r.shares {
		l[i] = l[len(l)-1]
		b.redelegations[staker] = l[:len(l)-1]
	} else if !owed.IsZero() {
		l[i].index, l[i].shares = index, sub(r.shares, owed)
	}
	return nil
}

func (b *books) commission(a stakeAccount) uint64 {
	if b.block < a.from {
		return a.commission
	}
	return a.next
}

func (b *books) setCommission(account common.Address, to uint64) error {
	a := b.accounts[account]
	now := b.commission(a)
	a.commission, a.next, a.from = now, to, b.block
	if to > now {
		a.from = b.block + 30
	}
	b.accounts[account] = a
	if to > 5000 {
		return errRefused
	}
	return nil
}

func (b *books) reward(account common.Address, amount typed.Amount) error {
	a, k := b.accounts[account], [2]common.Address{account, account}
	next, kept, err := a.perShare.Reward(amount, a.bonded.Shares, b.commission(a))
	if err != nil {
		return err
	}
	a.perShare = next
	h := b.holdings[k]
	h.reward = add(h.reward, kept)
	b.accounts[account], b.holdings[k] = a, h
	return nil
}

func (b *books) claim(staker, account common.Address) (amount typed.Amount) {
	b.change(staker, account, func(h *holding) { amount, h.reward = h.reward, amount })
	return amount
}

func (b *books) own(account common.Address) stake.Own {
	h := b.holdings[[2]common.Address{account, account}]
	return stake.Own{Bonded: h.bonded, Unbonding: h.unbonding}
}

func (b *books) slash(account common.Address, share uint64, cap typed.Amount) (stake.Slashing, error) {
	a := b.accounts[account]
	s, err := stake.Slash(a.bonded, a.unbonding, b.own(account), share, cap)
	if err != nil {
		return s, err
	}
	a.bonded, a.unbonding = s.Bonded, s.Unbonding
	if a.redelegated {
		a.history = append(slices.Clone(a.history), checkpoint{b.block, a.bonded.Index()})
	}
	b.accounts[account] = a
	return s, nil
}

func (b *books) pay(account, payee common.Address, amount, burn typed.Amount) (paid, burned typed.Amount, err error) {
	a := b.accounts[account]
	p, err := stake.Pay(a.bonded, a.unbonding, b.own(account), add(amount, burn))
	if err != nil {
		return paid, burned, err
	}
	b.change(account, account, func(h *holding) { h.bonded = sub(h.bonded, p.BondedShares) })
	if a.bonded, _, err = a.bonded.Take(p.BondedShares); err != nil {
		return paid, burned, err
	}
	if a.unbonding, _, err = a.unbonding.Take(p.UnbondingShares); err != nil {
		return paid, burned, err
	}
	b.accounts[account] = a
	k, left := [2]common.Address{account, account}, p.UnbondingShares
	h := b.holdings[k]
	h.unbonding = sub(h.unbonding, left)
	for !left.IsZero() { // the youngest first
		last := &h.unbonds[len(h.unbonds)-1]
		if left.Cmp(last.shares) < 0 {
			last.shares = sub(last.shares, left)
			break
		}
		left = sub(left, last.shares)
		h.unbonds = h.unbonds[:len(h.unbonds)-1]
	}
	b.holdings[k] = h
	paid = amount
	if p.Taken.Cmp(amount) < 0 {
		paid = p.Taken
	}
	burned = sub(p.Taken, paid)
	if !paid.IsZero() {
		err = b.putUnbonding(payee, account, paid, true)
	}
	return paid, burned, err
}
