// Package stake is the arithmetic of the StakeRegistry contract: what shares are
// worth, what a slash takes, what a vote weighs and what a reward gives to whom.
// The contract computes the same from the same numbers; a test in chain/bindings
// holds the two against each other. Amounts are base units (1 CAI = 10^18),
// shares of amounts basis points, index and weight as said. Every division
// rounds against the claimant.
//
// A pot is tokens that many hold together by shares. An account has two: bonded
// (it counts) and unbonding (on its way out); the owner's own stake is its
// shares in its own pots, all other shares are votes. With T tokens, S shares:
//
//	put a        gives floor(a*S/T) shares, a into an empty pot
//	worth of s   floor(s*T/S)
//	cost of a    ceil(a*S/T) shares, whose worth is a again
//	slash b      takes floor(T*b/10000) tokens and no shares
//	index        starts at 2^47; floor(index*(10000-b)/10000) after each slash
//
// So T <= S always: a share is never worth more than one token, and only slashes
// lower its worth. A pot whose index fell below 2^33 takes no new stake.
//
//	effective    min(T of bonded, multiple * worth of the owner's bonded shares)
//	weight       floor(effective / 10^18), 0 below the role's minimum
//	bounty       min(cap, floor(borne/10)), borne being the owner's part of a slash:
//	             floor(taken*own/S) of each pot
//	redelegated  s shares that left an account at index i owe s - floor(s*j/i)
//	             at its index j, until they are free
//
// A reward a goes to the owner as far as the commission c says, floor(a*c/10000),
// and to all bonded shares by what each is due since it was last counted:
//
//	perShare    += floor((a - commission) * 2^96 / S)
//	due          floor(s * (perShare now - perShare then) / 2^96)
//
// Below 10^18 shares all of it goes to the owner.
package stake

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Constants of the contract.
const (
	BasisPoints = 10_000
	One         = 1 << 47   // the index of a pot that was never slashed
	MinIndex    = One >> 14 // below, a pot takes no new stake
	BountyPart  = 10        // of what the owner's own shares lose, the reporter's
	CAI         = 1_000_000_000_000_000_000

	minShares  = CAI // fewer get no reward
	rewardBits = 96
	tokenBits  = 96
	shareBits  = 112
)

// Why an operation is refused.
var (
	ErrWornOut = errors.New("slashes have left too little of what was staked here; stake on another account")
	ErrShares  = errors.New("more shares than there are")
	ErrAmount  = errors.New("more than the shares are worth")
	ErrRange   = errors.New("out of the range of the contract")
)

// Pot is tokens held by shares. The zero value is empty and ready.
type Pot struct {
	Tokens typed.Amount
	Shares typed.Amount
	Lost   uint64 // One less the index
}

// Index is how much is left, of One, of a token that was there from the
// beginning.
func (p Pot) Index() uint64 { return One - p.Lost }

// WornOut says that the pot takes no new stake.
func (p Pot) WornOut() bool { return p.Index() < MinIndex }

// Worth is what shares are worth in tokens.
func (p Pot) Worth(shares typed.Amount) typed.Amount {
	if shares.IsZero() {
		return shares
	}
	return mulDiv(shares, p.Tokens, p.Shares, false)
}

// Cost is how many shares must be given up for amount, which must be at most
// what all are worth.
func (p Pot) Cost(amount typed.Amount) (typed.Amount, error) {
	if amount.IsZero() {
		return amount, nil
	}
	if amount.Cmp(p.Tokens) > 0 {
		return typed.Amount{}, fmt.Errorf("%s of %s: %w", amount, p.Tokens, ErrAmount)
	}
	return mulDiv(amount, p.Shares, p.Tokens, true), nil
}

// Put is the pot with amount more, and the shares that it gives.
func (p Pot) Put(amount typed.Amount) (Pot, typed.Amount, error) {
	shares := amount
	switch {
	case p.WornOut() || p.Tokens.IsZero() && !p.Shares.IsZero():
		return p, typed.Amount{}, ErrWornOut
	case !p.Shares.IsZero():
		shares = mulDiv(amount, p.Shares, p.Tokens, false)
	}
	tokens, err1 := p.Tokens.Add(amount)
	all, err2 := p.Shares.Add(shares)
	if err1 != nil || err2 != nil || bits(tokens) > tokenBits || bits(all) > shareBits {
		return p, typed.Amount{}, fmt.Errorf("%s: %w", amount, ErrRange)
	}
	return Pot{tokens, all, p.Lost}, shares, nil
}

// Take is the pot without some shares, and the tokens they give.
func (p Pot) Take(shares typed.Amount) (Pot, typed.Amount, error) {
	rest, err := p.Shares.Sub(shares)
	if err != nil {
		return p, typed.Amount{}, fmt.Errorf("%s of %s: %w", shares, p.Shares, ErrShares)
	}
	amount := p.Worth(shares)
	tokens, err := p.Tokens.Sub(amount)
	if err != nil { // a share is worth at most its part
		panic("stake: " + err.Error())
	}
	return Pot{tokens, rest, p.Lost}, amount, nil
}

// Slash is the pot after a slash of share basis points, at most 10,000, and what
// it took.
func (p Pot) Slash(share uint64) (Pot, typed.Amount) {
	share = min(share, BasisPoints)
	amount := portion(p.Tokens, share)
	tokens, err := p.Tokens.Sub(amount)
	if err != nil {
		panic("stake: " + err.Error())
	}
	return Pot{tokens, p.Shares, One - p.Index()*(BasisPoints-share)/BasisPoints}, amount
}

// portion is floor(a * share / 10000) for a share of at most 10,000.
func portion(a typed.Amount, share uint64) typed.Amount {
	return mulDiv(a, typed.NewAmount(share), typed.NewAmount(BasisPoints), false)
}

// mulDiv is a*b/c, rounded down or up; 0 when c is 0. The quotient fits 128 bits
// for all callers, who have b <= c or amounts in the ranges of the contract.
func mulDiv(a, b, c typed.Amount, up bool) typed.Amount {
	if c.IsZero() {
		return typed.Amount{}
	}
	n, d := a.Big(), c.Big()
	n.Mul(n, b.Big())
	if up {
		n.Add(n, d).Sub(n, big.NewInt(1))
	}
	q, err := typed.AmountFromBig(n.Div(n, d))
	if err != nil {
		return typed.Amount{Hi: 1<<64 - 1, Lo: 1<<64 - 1} // beyond every range: refused by whoever adds it
	}
	return q
}

func bits(a typed.Amount) int { return a.Big().BitLen() }
