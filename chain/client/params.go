package client

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Params are what the contracts of a network are deployed with. Amounts are
// base units, shares basis points, periods blocks unless they say otherwise.
type Params struct {
	Holders []Holder     `json:"holders"` // first holders of CAI; together exactly 1,000,000,000
	Epoch   epoch.Params `json:"epoch"`   // Grace is no matter of the contracts

	MinerMinimum       typed.Amount `json:"minerMinimum"`       // least effective stake of a miner
	CoordinatorMinimum typed.Amount `json:"coordinatorMinimum"` // least effective stake of a coordinator
	OwnMultiple        uint64       `json:"ownMultiple"`        // effective stake is at most so many times the own
	UnbondBlocks       uint64       `json:"unbondBlocks"`       // from the first epoch without the stake to its withdrawal
	CommissionCap      uint64       `json:"commissionCap"`      // most an owner keeps of the rewards before they are split
	CommissionNotice   uint64       `json:"commissionNotice"`   // from announcing a higher commission to its effect

	BurnShare    uint64       `json:"burnShare"`    // of each payment
	StakersShare uint64       `json:"stakersShare"` // of each payment, to the coordinator's stakers
	SeqFee       typed.Amount `json:"seqFee"`       // burned for each task number, voucher and rank
	CloseBlocks  uint64       `json:"closeBlocks"`  // from announcing to making a withdrawal from an escrow
	ClaimBond    typed.Amount `json:"claimBond"`    // put up by who claims an unpaid result, and by who disputes it
	FilingFee    typed.Amount `json:"filingFee"`    // paid on top by a coordinator that never answers
	ClaimSeconds uint64       `json:"claimSeconds"` // how long after the deadlines an unpaid result can be claimed
	AnswerBlocks uint64       `json:"answerBlocks"` // how long a coordinator can answer

	BountyCap      typed.Amount `json:"bountyCap"`      // most one piece of evidence earns
	CommitMin      uint64       `json:"commitMin"`      // least age of a commit at its reveal
	CommitMax      uint64       `json:"commitMax"`      // most age of a commit at its reveal
	EvidenceBlocks uint64       `json:"evidenceBlocks"` // after an epoch, how long a turn in it can be contested
}

// Supply is all CAI there ever is, in whole CAI.
const Supply = 1_000_000_000

// Holder of CAI from the beginning.
type Holder struct {
	Address typed.Address `json:"address"`
	Units   typed.Amount  `json:"units"`
}

// ErrParams: contracts cannot be deployed with these parameters.
var ErrParams = errors.New("bad parameters")

// Validate names what cannot be; the contracts look at the rest.
func (p Params) Validate() error {
	if err := p.Epoch.Validate(); err != nil {
		return fmt.Errorf("%w: epoch: %w", ErrParams, err)
	}
	if p.CommissionCap > 10_000 {
		return fmt.Errorf("%w: commissionCap: %d basis points, at most 10000", ErrParams, p.CommissionCap)
	}
	return nil
}

// Units is whole CAI in base units.
func Units(cai uint64) typed.Amount {
	a, err := typed.NewAmount(1e18).Mul(cai)
	if err != nil {
		panic("client: 2^64 CAI fit 128 bits")
	}
	return a
}

// DefaultParams are the numbers of a network to try things on: shares, minimums
// and fees as on a public one, and periods so short that each can be waited for.
func DefaultParams(e epoch.Params, holders ...Holder) Params {
	return Params{
		Holders: holders, Epoch: e,
		MinerMinimum: Units(20_000), CoordinatorMinimum: Units(2_000_000), OwnMultiple: 10,
		UnbondBlocks: 8 * e.Length, CommissionCap: 5_000, CommissionNotice: e.Length,
		BurnShare: 500, StakersShare: 500, SeqFee: typed.NewAmount(1e15), CloseBlocks: 4 * e.Length,
		ClaimBond: Units(5), FilingFee: Units(1), ClaimSeconds: 600, AnswerBlocks: e.Length,
		BountyCap: Units(10_000), CommitMin: 1, CommitMax: 4 * e.Length, EvidenceBlocks: 2 * e.Length,
	}
}

// Params are the parameters behind the limits; grace is e's.
func (l Limits) Params(e epoch.Params) Params {
	return Params{
		Epoch:        epoch.Params{Start: l.EpochStart, Length: l.EpochLength, Delay: l.EpochDelay, Grace: e.Grace},
		MinerMinimum: l.MinerMinimum, CoordinatorMinimum: l.CoordinatorMinimum, OwnMultiple: l.OwnMultiple,
		UnbondBlocks: l.UnbondBlocks, CommissionCap: l.CommissionCap, CommissionNotice: l.CommissionNotice,
		BurnShare: l.BurnShare, StakersShare: l.StakersShare, SeqFee: l.SeqFee, CloseBlocks: l.CloseBlocks,
		ClaimBond: l.ClaimBond, FilingFee: l.FilingFee, ClaimSeconds: l.ClaimSeconds, AnswerBlocks: l.AnswerBlocks,
		BountyCap: l.BountyCap, CommitMin: l.CommitMin, CommitMax: l.CommitMax, EvidenceBlocks: l.EvidenceBlocks,
	}
}

// Earned is what is left of a payment for the miner's account, after the burned
// share and that of the coordinator's stakers.
func (l Limits) Earned(paid typed.Amount) typed.Amount {
	all := paid.Big()
	part := func(share uint64) *big.Int { return new(big.Int).Mul(all, new(big.Int).SetUint64(share)) }
	burned := part(l.BurnShare)
	burned.Add(burned, big.NewInt(9_999)).Quo(burned, big.NewInt(10_000)) // rounded up
	stakers := part(l.StakersShare)
	stakers.Quo(stakers, big.NewInt(10_000))
	left, err := typed.AmountFromBig(new(big.Int).Sub(new(big.Int).Sub(all, burned), stakers))
	if err != nil { // of a sum so small that the shares are more than all of it
		return typed.Amount{}
	}
	return left
}
