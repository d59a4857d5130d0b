package client

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/models"
	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/chain/bindings/token"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ErrBroken: a creation of this deployment failed, and its address can never
// hold a contract any more. Deploy anew: nothing was staked there yet.
var ErrBroken = errors.New("the deployment cannot be completed")

// Deployment is where the contracts of a network go: to the addresses that
// follow from the deployer's nonces Nonce, Nonce+1, ... Kept before anything is
// sent, it lets a deployment that was cut short go on.
type Deployment struct {
	ChainID   uint64        `json:"chainId"`
	Deployer  typed.Address `json:"deployer"`
	Nonce     uint64        `json:"nonce"` // of the first contract
	Block     uint64        `json:"block"` // no event of the contracts is older
	Contracts Contracts     `json:"contracts"`
	Params    Params        `json:"params"`
}

// deployment is one contract to create.
type deployment struct {
	name string
	at   typed.Address
	data *bind.MetaData
	args []byte
}

func (d deployment) code() []byte { return append(common.FromHex(d.data.Bin), d.args...) }

// list is the contracts in the order they are created.
func (c *Contracts) list() []*typed.Address {
	return []*typed.Address{&c.Token, &c.Registry, &c.Pool, &c.Beacon, &c.Models, &c.Channels, &c.Slasher}
}

// creations are the contracts with the arguments of their constructors. Each
// may name those before it; the registry names two that come after it.
func creations(p Params, at Contracts) []deployment {
	holders, units := make([]common.Address, len(p.Holders)), make([]*big.Int, len(p.Holders))
	for i, h := range p.Holders {
		holders[i], units[i] = common.Address(h.Address), h.Units.Big()
	}
	big64 := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
	reg, set, beac := common.Address(at.Registry), common.Address(at.Pool), common.Address(at.Beacon)
	stakes := registry.Params{
		MinerMinimum: p.MinerMinimum.Big(), CoordinatorMinimum: p.CoordinatorMinimum.Big(), OwnMultiple: big64(p.OwnMultiple),
		UnbondBlocks: p.UnbondBlocks, EpochStart: p.Epoch.Start, EpochLength: p.Epoch.Length,
		CommissionCap: uint16(p.CommissionCap), CommissionNotice: p.CommissionNotice,
	}
	payments := channels.ChannelParams{
		BurnShare: big64(p.BurnShare), StakersShare: big64(p.StakersShare), SeqFee: p.SeqFee.Big(), CloseBlocks: p.CloseBlocks,
		ClaimSeconds: p.ClaimSeconds, AnswerBlocks: p.AnswerBlocks, ClaimBond: p.ClaimBond.Big(), FilingFee: p.FilingFee.Big(),
	}
	faults := slasher.SlasherParams{BountyCap: p.BountyCap.Big(), CommitMin: p.CommitMin, CommitMax: p.CommitMax, EvidenceBlocks: p.EvidenceBlocks}
	return []deployment{
		{"CuckooToken", at.Token, &token.CuckooTokenMetaData, tokenABI.PackConstructor(holders, units)},
		{"StakeRegistry", at.Registry, &registry.StakeRegistryMetaData,
			registryABI.PackConstructor(common.Address(at.Token), common.Address(at.Slasher), common.Address(at.Channels), stakes)},
		{"StakePool", at.Pool, &pool.StakePoolMetaData, poolABI.PackConstructor(reg)},
		{"Beacon", at.Beacon, &beacon.BeaconMetaData, beaconABI.PackConstructor(reg, p.Epoch.Delay)},
		{"ModelRegistry", at.Models, &models.ModelRegistryMetaData, modelsABI.PackConstructor(reg)},
		{"Channels", at.Channels, &channels.ChannelsMetaData, channelsABI.PackConstructor(reg, payments)},
		{"Slasher", at.Slasher, &slasher.SlasherMetaData, slasherABI.PackConstructor(reg, set, beac, faults)},
	}
}

// PlanDeploy lays out a deployment from the account's next nonce on, and runs
// its constructors here: parameters that the contracts refuse are found before
// anything is paid for.
func (c *Client) PlanDeploy(ctx context.Context, deployer typed.Address, p Params) (Deployment, error) {
	fail := func(err error) (Deployment, error) { return Deployment{}, fmt.Errorf("deploy: %w", err) }
	if err := p.Validate(); err != nil {
		return fail(err)
	}
	head, err := c.Head(ctx)
	if err != nil {
		return fail(err)
	}
	if p.Epoch.Start <= head {
		return fail(fmt.Errorf("%w: epoch.start %d is not after the newest block, %d", ErrParams, p.Epoch.Start, head))
	}
	nonce, err := c.pendingNonce(ctx, deployer)
	if err != nil {
		return fail(err)
	}
	d := Deployment{ChainID: c.ChainID(), Deployer: deployer, Nonce: nonce, Block: head + 1, Params: p}
	for i, a := range d.Contracts.list() {
		*a = typed.Address(crypto.CreateAddress(common.Address(deployer), nonce+uint64(i)))
	}
	if _, err := construct(d.ChainID, p, d.Contracts); err != nil {
		return fail(fmt.Errorf("%w: %w", ErrParams, err))
	}
	return d, nil
}

// DeployCost is what the creations of a deployment cost at most at the present
// fees, in wei.
func (c *Client) DeployCost(ctx context.Context, d Deployment) (*big.Int, error) {
	fee, err := c.fees(ctx)
	if err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	gas := uint64(0)
	for _, do := range creations(d.Params, d.Contracts) {
		gas += deployGas(do.code(), len(d.Params.Holders))
	}
	price := new(big.Int).Add(fee.tip, new(big.Int).Lsh(fee.base, 1))
	return price.Mul(price, new(big.Int).SetUint64(gas)), nil
}

// Created is one contract of a deployment that is on the chain.
type Created struct {
	Name    string        `json:"name"`
	Address typed.Address `json:"address"`
	Receipt Receipt       `json:"receipt,omitzero"` // zero: it was there before
}

// Complete creates those contracts of a deployment that are not on the chain
// yet, tells of each, and points the client at them. It may be called again
// after any failure but ErrBroken.
func (c *Client) Complete(ctx context.Context, from Account, d Deployment, tell func(Created)) error {
	if from.Address() != d.Deployer || c.ChainID() != d.ChainID {
		return fmt.Errorf("deploy: %w: it was begun by %s on chain %d, this is %s on chain %d", ErrBroken, d.Deployer, d.ChainID, from.Address(), c.ChainID())
	}
	done, err := c.created(ctx, d)
	if err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	all := creations(d.Params, d.Contracts)
	for _, do := range all[:done] {
		tell(Created{Name: do.name, Address: do.at})
	}
	if done == len(all) {
		c.Use(d.Contracts, d.Block)
		return nil
	}
	var calls []call
	for _, do := range all[done:] {
		code := do.code()
		calls = append(calls, call{data: code, gas: deployGas(code, len(d.Params.Holders)), what: "deploy " + do.name})
	}
	first := d.Nonce + uint64(done)
	var moved error
	sent, err := c.sendAll(ctx, from, func(nonce uint64) []call {
		if moved = nil; nonce != first {
			moved = fmt.Errorf("deploy: %w: the next nonce of %s is %d, want %d: the account was used meanwhile", ErrBroken, from.Address(), nonce, first)
			return nil
		}
		return calls
	})
	if err := errors.Join(moved, err); err != nil {
		return err
	}
	for i, s := range sent {
		do := all[done+i]
		r, err := c.wait(ctx, s)
		switch {
		case err != nil && r != nil: // included, and refused
			return fmt.Errorf("%w: %w", ErrBroken, err)
		case err != nil:
			return err
		case r.ContractAddress == nil || typed.Address(*r.ContractAddress) != do.at:
			return fmt.Errorf("deploy %s: %w: it came to another address than planned: is the key used by another process?", do.name, ErrBroken)
		}
		tell(Created{do.name, do.at, r.summary()})
	}
	c.Use(d.Contracts, d.Block)
	return nil
}

// Deploy creates all contracts under consecutive nonces, so that one block can
// hold them, and points the client at them.
func (c *Client) Deploy(ctx context.Context, from Account, p Params) (Contracts, Receipt, error) {
	d, err := c.PlanDeploy(ctx, from.Address(), p)
	if err != nil {
		return Contracts{}, Receipt{}, err
	}
	var last Receipt
	if err := c.Complete(ctx, from, d, func(m Created) { last = m.Receipt }); err != nil {
		return Contracts{}, Receipt{}, err
	}
	return d.Contracts, last, nil
}

// deployPoll is how often the account is looked at while transactions of an
// interrupted run are under way.
const deployPoll = time.Second

// created counts the contracts of a deployment that are there; transactions of
// an earlier run that are still under way are waited for.
func (c *Client) created(ctx context.Context, d Deployment) (int, error) {
	var nonce uint64
	for {
		var n hexutil.Uint64
		if err := c.rpc.Call(ctx, &n, "eth_getTransactionCount", common.Address(d.Deployer), "latest"); err != nil {
			return 0, err
		}
		pending, err := c.pendingNonce(ctx, d.Deployer)
		if err != nil {
			return 0, err
		}
		if nonce = uint64(n); nonce == pending {
			break
		}
		select {
		case <-ctx.Done():
			return 0, fmt.Errorf("%d transactions of %s are still under way: %w", pending-nonce, d.Deployer, ctx.Err())
		case <-time.After(deployPoll):
		}
	}
	want, err := construct(d.ChainID, d.Params, d.Contracts)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	have, err := c.codes(ctx, d.Contracts)
	if err != nil {
		return 0, err
	}
	for i, do := range creations(d.Params, d.Contracts) {
		planned := d.Nonce + uint64(i)
		switch {
		case bytes.Equal(have[i], want[i]):
		case len(have[i]) > 0:
			return 0, fmt.Errorf("%w: %w: %s at %s: another version of this program began the deployment", ErrBroken, ErrOtherCode, do.name, do.at)
		case nonce > planned:
			return 0, fmt.Errorf("%w: transaction %d of %s left no %s at %s", ErrBroken, planned, d.Deployer, do.name, do.at)
		default:
			return i, nil
		}
	}
	return len(want), nil
}

// deployGas is an upper bound: a constructor cannot be estimated before those
// it asks are there. 200 a byte of code kept, 40 a byte of data, 2 a word read.
func deployGas(code []byte, holders int) uint64 {
	return 1_000_000 + 250*uint64(len(code)) + 60_000*uint64(holders)
}
