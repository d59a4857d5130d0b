package client

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Params are what the contracts of a network are deployed with.
type Params struct {
	Holders            []Holder     // first holders of CAI; together exactly 1,000,000,000
	MinerMinimum       typed.Amount // least stake of a miner
	CoordinatorMinimum typed.Amount // least stake of a coordinator
	UnbondBlocks       uint64       // from the first epoch without the stake to its withdrawal
	Epoch              epoch.Params // Grace is no matter of the contracts
	BurnShare          uint64       // basis points of each payment
	SeqFee             typed.Amount // burned for each task number and rank
	CloseBlocks        uint64       // from announcing to making a withdrawal from an escrow
	BountyCap          typed.Amount // most a reporter gets
}

// supply is all CAI there ever is.
const supply = 1_000_000_000

// Holder of CAI from the beginning.
type Holder struct {
	Address typed.Address
	Units   typed.Amount
}

// ErrParams: contracts cannot be deployed with these parameters.
var ErrParams = errors.New("bad parameters")

// Validate names what cannot be; the contracts look at the rest.
func (p Params) Validate() error {
	if err := p.Epoch.Validate(); err != nil {
		return fmt.Errorf("%w: epoch: %w", ErrParams, err)
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

// DefaultParams are the network's own numbers: minimums of 20,000 and 2,000,000
// CAI, 5% of each payment burned, a thousandth of a CAI for each task number.
func DefaultParams(e epoch.Params, holders ...Holder) Params {
	return Params{
		Holders:            holders,
		MinerMinimum:       Units(20_000),
		CoordinatorMinimum: Units(2_000_000),
		UnbondBlocks:       2 * e.Length,
		Epoch:              e,
		BurnShare:          500,
		SeqFee:             typed.NewAmount(1e15),
		CloseBlocks:        e.Length,
		BountyCap:          Units(10_000),
	}
}

// Params are the parameters behind the limits; grace is e's.
func (l Limits) Params(e epoch.Params) Params {
	return Params{
		MinerMinimum: l.MinerMinimum, CoordinatorMinimum: l.CoordinatorMinimum, UnbondBlocks: l.UnbondBlocks,
		Epoch:     epoch.Params{Start: l.EpochStart, Length: l.EpochLength, Delay: l.EpochDelay, Grace: e.Grace},
		BurnShare: l.BurnShare, SeqFee: l.SeqFee, CloseBlocks: l.CloseBlocks, BountyCap: l.BountyCap,
	}
}
