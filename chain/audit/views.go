package audit

import (
	"fmt"
	"maps"

	"github.com/cuckoo-network/cuckoo/sched/stake"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Block is the last that was entered.
func (b *Books) Block() uint64 { return b.block }

// Moves counts the calls that moved CAI, to see whether any came in between.
func (b *Books) Moves() int { return b.moves }

// Calls counts the successful calls by the function's name.
func (b *Books) Calls() map[string]int { return maps.Clone(b.calls) }

// Wallet is an address' free CAI; a contract's is all that it holds.
func (b *Books) Wallet(a typed.Address) typed.Amount { return b.wallets[a] }

// Holders are all addresses that ever held free CAI.
func (b *Books) Holders() (list []typed.Address) {
	for a := range b.wallets {
		list = append(list, a)
	}
	return list
}

// Burned is all that was burned.
func (b *Books) Burned() typed.Amount { return b.burned }

// Stakers are all who ever had stake in an account, with the account.
func (b *Books) Stakers() (list [][2]typed.Address) {
	for k := range b.holdings {
		list = append(list, k)
	}
	return list
}

// Account is what an account has.
type Account struct {
	Bonded, Unbonding, Own, Effective typed.Amount
	Commission                        uint64
}

// Account of an owner.
func (b *Books) Account(owner typed.Address) Account {
	a, h := b.account(owner), b.holding(owner, owner)
	return Account{
		Bonded: a.bonded.Tokens, Unbonding: a.unbonding.Tokens, Own: a.bonded.Worth(h.shares),
		Effective:  stake.Effective(a.bonded.Tokens, a.bonded.Worth(h.shares), b.params.OwnMultiple),
		Commission: a.commissionAt(b.block),
	}
}

// Holding is what a staker has in an account. Locked is the part of Bonded that
// answers for another account.
type Holding struct{ Bonded, Locked, Unbonding, Withdrawable, Reward typed.Amount }

// Holding of a staker in an account.
func (b *Books) Holding(staker, of typed.Address) Holding {
	a, h := b.account(of), b.holding(staker, of)
	due, err := a.perShare.Due(h.paid, h.shares)
	b.note(err)
	var unlocked, locked typed.Amount
	for _, u := range h.unbonds {
		if u.unlock <= b.block {
			unlocked = b.plus(unlocked, u.shares)
		}
	}
	for _, r := range b.redelegations[staker] {
		if r.to == of && b.block <= r.until {
			locked = b.plus(locked, r.shares)
		}
	}
	return Holding{
		Bonded: a.bonded.Worth(h.shares), Locked: a.bonded.Worth(locked), Unbonding: a.unbonding.Worth(h.unbonding()),
		Withdrawable: a.unbonding.Worth(unlocked), Reward: b.plus(h.reward, due),
	}
}

// Escrow is a coordinator's, and what of it has been announced to leave.
func (b *Books) Escrow(coordinator typed.Address) (balance, closing typed.Amount) {
	p := b.purse(coordinator)
	return p.escrow, p.closing
}

// Undistributed is what an operator has earned since the last distribution: by
// its tasks, by its miners' work, and what is to burn then.
func (b *Books) Undistributed(operator typed.Address) (owed, earned, toBurn typed.Amount) {
	e := entry(b.earnings, operator)
	return b.purse(operator).owed, e.earned, e.toBurn
}

// Dust is what the registry has beyond all stake and all rewards: fractions of a
// base unit that rounding has left there.
func (b *Books) Dust() (typed.Amount, error) {
	owed := b.stakeAndRewards()
	dust, err := b.wallets[b.at.Registry].Sub(owed)
	if err != nil {
		return dust, fmt.Errorf("the registry has %s base units and owes %s: %w", b.wallets[b.at.Registry], owed, ErrBooks)
	}
	return dust, b.err
}

func (b *Books) stakeAndRewards() (sum typed.Amount) {
	for _, a := range b.accounts {
		sum = b.plus(sum, b.plus(a.bonded.Tokens, a.unbonding.Tokens))
	}
	for k, h := range b.holdings {
		due, err := b.account(k[1]).perShare.Due(h.paid, h.shares)
		b.note(err)
		sum = b.plus(sum, b.plus(h.reward, due))
	}
	return sum
}

// Check says whether the books balance.
func (b *Books) Check() error {
	sum := b.burned
	for _, w := range b.wallets {
		sum = b.plus(sum, w)
	}
	if sum != b.supply {
		return fmt.Errorf("wallets and what was burned are %s base units of %s: %w", sum, b.supply, ErrBooks)
	}
	held := typed.Amount{}
	for _, p := range b.purses {
		held = b.plus(held, b.plus(p.escrow, p.owed))
	}
	for _, e := range b.earnings {
		held = b.plus(held, b.plus(e.earned, e.toBurn))
	}
	for _, c := range b.claims {
		if !c.closed {
			held = b.plus(held, b.plus(c.set, b.params.ClaimBond))
		}
	}
	if held != b.wallets[b.at.Channels] {
		return fmt.Errorf("the channels have %s base units, their books %s: %w", b.wallets[b.at.Channels], held, ErrBooks)
	}
	for owner, a := range b.accounts {
		var bonded, unbonding typed.Amount
		for k, h := range b.holdings {
			if k[1] == owner {
				bonded, unbonding = b.plus(bonded, h.shares), b.plus(unbonding, h.unbonding())
			}
		}
		if bonded != a.bonded.Shares || unbonding != a.unbonding.Shares {
			return fmt.Errorf("the shares of %s: %s and %s are held of %s and %s: %w", owner, bonded, unbonding, a.bonded.Shares, a.unbonding.Shares, ErrBooks)
		}
	}
	if _, err := b.Dust(); err != nil {
		return err
	}
	return b.err
}
