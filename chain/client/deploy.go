package client

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/chain/bindings/token"
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

// Holder of CAI from the beginning.
type Holder struct {
	Address typed.Address
	Units   typed.Amount
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

// deployment is one contract to create.
type deployment struct {
	name string
	data *bind.MetaData
	args []byte
}

// list is the contracts in the order they are created.
func (c *Contracts) list() []*typed.Address {
	return []*typed.Address{&c.Token, &c.Registry, &c.Pool, &c.Beacon, &c.Channels, &c.Slasher}
}

// Deploy creates all contracts under consecutive nonces, so that one block can
// hold them, and points the client at them.
func (c *Client) Deploy(ctx context.Context, from Account, p Params) (Contracts, Receipt, error) {
	var out Contracts
	fail := func(err error) (Contracts, Receipt, error) {
		return Contracts{}, Receipt{}, fmt.Errorf("deploy: %w", err)
	}
	if err := p.Epoch.Validate(); err != nil {
		return fail(err)
	}
	head, err := c.Head(ctx)
	if err != nil {
		return fail(err)
	}
	receipts, err := c.transactAll(ctx, from, func(first uint64) []call {
		var calls []call
		for _, d := range plan(p, from.Address(), first, &out) {
			code := append(common.FromHex(d.data.Bin), d.args...)
			calls = append(calls, call{data: code, gas: deployGas(code, len(p.Holders)), what: "deploy " + d.name})
		}
		return calls
	})
	if err != nil {
		return fail(err)
	}
	for i, want := range out.list() {
		if have := receipts[i].ContractAddress; have == nil || typed.Address(*have) != *want {
			return fail(fmt.Errorf("%w: contract %d came to another address than planned: is the key used by another process?", ErrNonce, i))
		}
	}
	c.Use(out, head+1)
	return out, receipts[len(receipts)-1].summary(), nil
}

// plan lays out the contracts for a deployer whose next nonce is first, and
// fills in the addresses: each may name those before it, and the registry names
// the slasher that comes after it.
func plan(p Params, deployer typed.Address, first uint64, out *Contracts) []deployment {
	for i, a := range out.list() {
		*a = typed.Address(crypto.CreateAddress(common.Address(deployer), first+uint64(i)))
	}
	holders, units := make([]common.Address, len(p.Holders)), make([]*big.Int, len(p.Holders))
	for i, h := range p.Holders {
		holders[i], units[i] = common.Address(h.Address), h.Units.Big()
	}
	reg := common.Address(out.Registry)
	return []deployment{
		{"CuckooToken", &token.CuckooTokenMetaData, tokenABI.PackConstructor(holders, units)},
		{"StakeRegistry", &registry.StakeRegistryMetaData, registryABI.PackConstructor(common.Address(out.Token), common.Address(out.Slasher),
			p.MinerMinimum.Big(), p.CoordinatorMinimum.Big(), p.UnbondBlocks, p.Epoch.Start, p.Epoch.Length)},
		{"StakePool", &pool.StakePoolMetaData, poolABI.PackConstructor(reg)},
		{"Beacon", &beacon.BeaconMetaData, beaconABI.PackConstructor(reg, p.Epoch.Delay)},
		{"Channels", &channels.ChannelsMetaData, channelsABI.PackConstructor(reg, new(big.Int).SetUint64(p.BurnShare), p.SeqFee.Big(), p.CloseBlocks)},
		{"Slasher", &slasher.SlasherMetaData, slasherABI.PackConstructor(reg, p.BountyCap.Big())},
	}
}

// deployGas is an upper bound: a constructor cannot be estimated before those
// it asks are there. 200 a byte of code kept, 40 a byte of data, 2 a word read.
func deployGas(code []byte, holders int) uint64 {
	return 1_000_000 + 250*uint64(len(code)) + 60_000*uint64(holders)
}
