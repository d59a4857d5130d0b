package stake

import (
	"fmt"
	"math/big"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Effective is the stake that counts: the bonded tokens of an account, at most
// multiple times what the owner's own shares among them are worth.
func Effective(bonded, own typed.Amount, multiple uint64) typed.Amount {
	most, err := own.Mul(multiple)
	if err != nil || most.Cmp(bonded) > 0 {
		return bonded
	}
	return most
}

// Weight is an effective stake in whole CAI, as pools hold it; 0 below minimum.
func Weight(effective, minimum typed.Amount) uint64 {
	if effective.Cmp(minimum) < 0 {
		return 0
	}
	w := mulDiv(effective, typed.NewAmount(1), typed.NewAmount(CAI), false)
	if w.Hi != 0 { // no pot holds so much
		return 1<<64 - 1
	}
	return w.Lo
}

// Own is the owner's shares in the two pots of its account.
type Own struct{ Bonded, Unbonding typed.Amount }

// Slashing is what a slash of an account does.
type Slashing struct {
	Bonded, Unbonding Pot          // afterwards
	Taken             typed.Amount // of both
	Bounty            typed.Amount // of what was taken, the reporter's; the rest burns
}

// Slash takes share basis points of both pots of an account, and finds the
// bounty. The unbonding pot's index is not kept.
func Slash(bonded, unbonding Pot, own Own, share uint64, bountyCap typed.Amount) (Slashing, error) {
	if share == 0 || share > BasisPoints {
		return Slashing{}, fmt.Errorf("share %d, want 1 to %d: %w", share, BasisPoints, ErrRange)
	}
	var s Slashing
	var fromUnbonding typed.Amount
	s.Bonded, s.Taken = bonded.Slash(share)
	borne := mulDiv(s.Taken, own.Bonded, bonded.Shares, false)
	s.Unbonding, fromUnbonding = unbonding.Slash(share)
	s.Unbonding.Lost = unbonding.Lost
	part := mulDiv(fromUnbonding, own.Unbonding, unbonding.Shares, false)
	var err1, err2 error
	s.Taken, err1 = s.Taken.Add(fromUnbonding)
	borne, err2 = borne.Add(part)
	if err1 != nil || err2 != nil {
		return Slashing{}, fmt.Errorf("slash: %w", ErrRange)
	}
	s.Bounty = mulDiv(borne, typed.NewAmount(1), typed.NewAmount(BountyPart), false)
	if s.Bounty.Cmp(bountyCap) > 0 {
		s.Bounty = bountyCap
	}
	return s, nil
}

// Payment is what a debt takes from an owner's own stake: shares of its bonded
// pot first, then of its unbonding one. Voters pay no debts.
type Payment struct {
	BondedShares, UnbondingShares typed.Amount
	Taken                         typed.Amount // at most the debt
}

// Pay finds what a debt takes.
func Pay(bonded, unbonding Pot, own Own, debt typed.Amount) (Payment, error) {
	var p Payment
	take := func(pot Pot, own typed.Amount) (shares typed.Amount, err error) {
		left, err := debt.Sub(p.Taken)
		if err != nil {
			return shares, err
		}
		part := pot.Worth(own)
		if left.Cmp(part) < 0 {
			part = left
		}
		if shares, err = pot.Cost(part); err != nil {
			return shares, err
		}
		p.Taken, err = p.Taken.Add(pot.Worth(shares))
		return shares, err
	}
	var err error
	if p.BondedShares, err = take(bonded, own.Bonded); err == nil {
		p.UnbondingShares, err = take(unbonding, own.Unbonding)
	}
	if err != nil {
		return Payment{}, fmt.Errorf("debt of %s: %w", debt, err)
	}
	return p, nil
}

// Owed is how many of the shares that were redelegated from an account at index
// then are lost when its index is now.
func Owed(shares typed.Amount, then, now uint64) (typed.Amount, error) {
	if then == 0 || then > One || now > then {
		return typed.Amount{}, fmt.Errorf("index %d, was %d: %w", now, then, ErrRange)
	}
	return shares.Sub(mulDiv(shares, typed.NewAmount(now), typed.NewAmount(then), false))
}

// PerShare is all the rewards that one share has been due, times 2^96. The zero
// value is none.
type PerShare struct{ n *big.Int }

// PerShareOf reads the contract's number.
func PerShareOf(n *big.Int) PerShare { return PerShare{new(big.Int).Set(n)} }

// Big is the contract's number.
func (p PerShare) Big() *big.Int {
	if p.n == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(p.n)
}

// Reward splits a reward: what the owner keeps, and the rest for all bonded
// shares.
func (p PerShare) Reward(amount, shares typed.Amount, commission uint64) (next PerShare, kept typed.Amount, err error) {
	if commission > BasisPoints {
		return p, kept, fmt.Errorf("commission %d: %w", commission, ErrRange)
	}
	if shares.Cmp(typed.NewAmount(minShares)) < 0 {
		return p, amount, nil
	}
	kept = portion(amount, commission)
	rest, err := amount.Sub(kept)
	if err != nil {
		return p, kept, err
	}
	n := rest.Big()
	n.Lsh(n, rewardBits).Div(n, shares.Big())
	return PerShare{n.Add(n, p.Big())}, kept, nil
}

// Due is the reward of a holding whose shares were last counted at then.
func (p PerShare) Due(then PerShare, shares typed.Amount) (typed.Amount, error) {
	n := p.Big()
	if n.Sub(n, then.Big()).Sign() < 0 {
		return typed.Amount{}, fmt.Errorf("rewards per share fell: %w", ErrRange)
	}
	return typed.AmountFromBig(n.Mul(n, shares.Big()).Rsh(n, rewardBits))
}
