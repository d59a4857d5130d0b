package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// spendGas is enough for any call that takes CAI by allowance; it cannot be
// estimated before the approval in the same block.
const spendGas = 300_000

// Balance is an account's free CAI.
func (c *Client) Balance(ctx context.Context, a typed.Address) (b typed.Amount, err error) {
	err = view(ctx, c, c.contracts.Token, tokenABI.PackBalanceOf(common.Address(a)), amount(tokenABI.UnpackBalanceOf), &b)
	return b, err
}

// Supply is all CAI there is.
func (c *Client) Supply(ctx context.Context) (b typed.Amount, err error) {
	err = view(ctx, c, c.contracts.Token, tokenABI.PackTotalSupply(), amount(tokenABI.UnpackTotalSupply), &b)
	return b, err
}

// Transfer pays CAI to an account.
func (c *Client) Transfer(ctx context.Context, from Account, to typed.Address, units typed.Amount) (Receipt, error) {
	return c.transact(ctx, from, call{to: &c.contracts.Token, data: tokenABI.PackTransfer(common.Address(to), units.Big()), what: "transfer"})
}

// Fund pays gas coin and CAI to an account, in one block.
func (c *Client) Fund(ctx context.Context, from Account, to typed.Address, wei *big.Int, units typed.Amount) ([]Receipt, error) {
	var calls []call
	if wei.Sign() > 0 {
		calls = append(calls, call{to: &to, value: wei, what: "fund with gas coin"})
	}
	if !units.IsZero() {
		calls = append(calls, call{to: &c.contracts.Token, data: tokenABI.PackTransfer(common.Address(to), units.Big()), gas: spendGas, what: "fund with CAI"})
	}
	done, err := c.transactAll(ctx, from, func(uint64) []call { return calls })
	var receipts []Receipt
	for _, r := range done {
		if r != nil && r.Status == 1 {
			receipts = append(receipts, r.summary())
		}
	}
	return receipts, err
}

// spend approves units for a contract and calls it, both in one block.
func (c *Client) spend(ctx context.Context, from Account, units typed.Amount, do call) (Receipt, error) {
	balance, err := c.Balance(ctx, from.Address())
	if err != nil {
		return Receipt{}, fmt.Errorf("%s: %w", do.what, err)
	}
	if balance.Cmp(units) < 0 {
		return Receipt{}, fmt.Errorf("%s: %w: %s has %s, needs %s", do.what, ErrBalance, from.Address(), CAI(balance.Big()), CAI(units.Big()))
	}
	var allowed typed.Amount
	var unbounded bool
	err = view(ctx, c, c.contracts.Token, tokenABI.PackAllowance(common.Address(from.Address()), common.Address(*do.to)),
		func(b []byte) (typed.Amount, error) {
			n, err := tokenABI.UnpackAllowance(b)
			if err != nil || n.BitLen() > 128 {
				unbounded = err == nil
				return typed.Amount{}, err
			}
			return typed.AmountFromBig(n)
		}, &allowed)
	if err != nil {
		return Receipt{}, fmt.Errorf("%s: %w", do.what, err)
	}
	if unbounded || allowed.Cmp(units) >= 0 {
		return c.transact(ctx, from, do)
	}
	do.gas = spendGas
	approve := call{to: &c.contracts.Token, data: tokenABI.PackApprove(common.Address(*do.to), units.Big()), what: do.what + ": approve"}
	receipts, err := c.transactAll(ctx, from, func(uint64) []call { return []call{approve, do} })
	if err != nil {
		return Receipt{}, err
	}
	return receipts[1].summary(), nil
}

// Stake adds CAI to the owner's stake.
func (c *Client) Stake(ctx context.Context, owner Account, units typed.Amount) (Receipt, error) {
	return c.spend(ctx, owner, units, call{to: &c.contracts.Registry, data: registryABI.PackStake(units.Big()), what: "stake"})
}

// StartUnbond takes stake out of all weights and starts its way out.
func (c *Client) StartUnbond(ctx context.Context, owner Account, units typed.Amount) (Receipt, error) {
	return c.registry(ctx, owner, "unbond", registryABI.PackStartUnbond(units.Big()))
}

// Withdraw pays the owner everything unlocked.
func (c *Client) Withdraw(ctx context.Context, owner Account) (Receipt, error) {
	return c.registry(ctx, owner, "withdraw", registryABI.PackWithdraw())
}

// BindOperator binds an operator to the owner for ever. binding is the
// operator's signature over OperatorBinding{owner, operator} under Domain.
func (c *Client) BindOperator(ctx context.Context, owner Account, operator typed.Address, binding typed.Signature) (Receipt, error) {
	return c.registry(ctx, owner, "bind operator", registryABI.PackBindOperator(common.Address(operator), binding[:]))
}

// RegisterMiner registers the owner's current operator as a miner for models.
func (c *Client) RegisterMiner(ctx context.Context, owner Account, operator typed.Address, models []typed.Hash) (Receipt, error) {
	return c.registry(ctx, owner, "register miner", registryABI.PackRegisterMiner(common.Address(operator), words(models)))
}

// RegisterCoordinator registers the owner's current operator as a coordinator.
func (c *Client) RegisterCoordinator(ctx context.Context, owner Account, operator typed.Address, vrfKey [33]byte) (Receipt, error) {
	return c.registry(ctx, owner, "register coordinator", registryABI.PackRegisterCoordinator(common.Address(operator), vrfKey[:]))
}

// AddModels adds models to a miner; sent by its owner or itself.
func (c *Client) AddModels(ctx context.Context, from Account, operator typed.Address, models []typed.Hash) (Receipt, error) {
	return c.registry(ctx, from, "add models", registryABI.PackAddModels(common.Address(operator), words(models)))
}

// RemoveModels removes models from a miner; sent by its owner or itself.
func (c *Client) RemoveModels(ctx context.Context, from Account, operator typed.Address, models []typed.Hash) (Receipt, error) {
	return c.registry(ctx, from, "remove models", registryABI.PackRemoveModels(common.Address(operator), words(models)))
}

// SetVRFKey changes a coordinator's key from the next epoch on; sent by its
// owner or itself.
func (c *Client) SetVRFKey(ctx context.Context, from Account, operator typed.Address, vrfKey [33]byte) (Receipt, error) {
	return c.registry(ctx, from, "set VRF key", registryABI.PackSetVrfKey(common.Address(operator), vrfKey[:]))
}

func (c *Client) registry(ctx context.Context, from Account, what string, data []byte) (Receipt, error) {
	return c.transact(ctx, from, call{to: &c.contracts.Registry, data: data, what: what})
}

func words(hs []typed.Hash) [][32]byte {
	out := make([][32]byte, len(hs))
	for i, h := range hs {
		out[i] = h
	}
	return out
}

// StakeAccount is all CAI an owner has in the registry.
type StakeAccount struct {
	Operator     typed.Address `json:"operator"` // the current one; zero before the first binding
	Bonded       typed.Amount  `json:"bonded"`
	Unbonding    typed.Amount  `json:"unbonding"`
	Withdrawable typed.Amount  `json:"withdrawable"` // the part of Unbonding that Withdraw pays now
	Unbonds      []Unbond      `json:"unbonds"`      // oldest first
}

// Unbond is stake on its way out.
type Unbond struct {
	Amount      typed.Amount `json:"amount"`
	UnlockBlock uint64       `json:"unlockBlock"`
}

// StakeAccount reads an owner's stake.
func (c *Client) StakeAccount(ctx context.Context, owner typed.Address) (StakeAccount, error) {
	var operator common.Address
	var totals registry.AccountOutput
	var unbonds []registry.Unbond
	at, o := c.contracts.Registry, common.Address(owner)
	err := errors.Join(
		view(ctx, c, at, registryABI.PackOperatorOf(o), registryABI.UnpackOperatorOf, &operator),
		view(ctx, c, at, registryABI.PackAccount(o), registryABI.UnpackAccount, &totals),
		view(ctx, c, at, registryABI.PackUnbondsOf(o), registryABI.UnpackUnbondsOf, &unbonds),
	)
	if err != nil {
		return StakeAccount{}, err
	}
	a := StakeAccount{Operator: typed.Address(operator), Unbonds: make([]Unbond, len(unbonds))}
	for i, u := range unbonds {
		if a.Unbonds[i].Amount, err = typed.AmountFromBig(u.Amount); err != nil {
			return StakeAccount{}, err
		}
		a.Unbonds[i].UnlockBlock = u.UnlockBlock
	}
	return a, fill(
		field{&a.Bonded, totals.Bonded}, field{&a.Unbonding, totals.Unbonding}, field{&a.Withdrawable, totals.Withdrawable})
}

// field is one amount to take over from a contract's answer.
type field struct {
	to   *typed.Amount
	from *big.Int
}

func fill(fields ...field) (err error) {
	for _, f := range fields {
		if *f.to, err = typed.AmountFromBig(f.from); err != nil {
			return err
		}
	}
	return nil
}

// Role of an operator.
type Role uint8

const (
	RoleNone        Role = 0
	RoleMiner       Role = 1
	RoleCoordinator Role = 2
)

func (r Role) String() string {
	switch r {
	case RoleMiner:
		return "miner"
	case RoleCoordinator:
		return "coordinator"
	}
	return "none"
}

// Registration is what the registry says of an operator.
type Registration struct {
	Owner     typed.Address `json:"owner"` // zero: not bound
	Role      Role          `json:"role"`
	Jailed    bool          `json:"jailed"`
	Stake     typed.Amount  `json:"stake"`     // bonded, carried by the operator; 0 for a retired one
	Slashable typed.Amount  `json:"slashable"` // all that evidence against it can reach
	Weight    uint64        `json:"weight"`    // a coordinator's, in whole CAI; a miner's is per model, see WeightOf
	Models    []typed.Hash  `json:"models"`
}

// Registration reads an operator's standing.
func (c *Client) Registration(ctx context.Context, operator typed.Address) (r Registration, err error) {
	var owner common.Address
	var role uint8
	var models [][32]byte
	at, o := c.contracts.Registry, common.Address(operator)
	err = errors.Join(
		view(ctx, c, at, registryABI.PackOwnerOf(o), registryABI.UnpackOwnerOf, &owner),
		view(ctx, c, at, registryABI.PackRoleOf(o), registryABI.UnpackRoleOf, &role),
		view(ctx, c, at, registryABI.PackJailed(o), registryABI.UnpackJailed, &r.Jailed),
		view(ctx, c, at, registryABI.PackStakeOf(o), amount(registryABI.UnpackStakeOf), &r.Stake),
		view(ctx, c, at, registryABI.PackSlashableOf(o), amount(registryABI.UnpackSlashableOf), &r.Slashable),
		view(ctx, c, at, registryABI.PackCoordinatorWeightOf(o), registryABI.UnpackCoordinatorWeightOf, &r.Weight),
		view(ctx, c, at, registryABI.PackModelsOf(o), registryABI.UnpackModelsOf, &models),
	)
	r.Owner, r.Role = typed.Address(owner), Role(role)
	for _, m := range models {
		r.Models = append(r.Models, m)
	}
	return r, err
}

// MarshalText writes the role as a word.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// WeightOf is the weight an operator should have in a model's pool, in whole
// CAI; Poke brings it there.
func (c *Client) WeightOf(ctx context.Context, operator typed.Address, model typed.Hash) (w uint64, err error) {
	err = view(ctx, c, c.contracts.Registry, registryABI.PackWeightOf(common.Address(operator), model), registryABI.UnpackWeightOf, &w)
	return w, err
}

// VRFKey is a coordinator's key in an epoch that is current or about to begin.
func (c *Client) VRFKey(ctx context.Context, operator typed.Address, epoch uint64) (key [33]byte, err error) {
	var b []byte
	if err := view(ctx, c, c.contracts.Registry, registryABI.PackVrfKeyAt(common.Address(operator), epoch), registryABI.UnpackVrfKeyAt, &b); err != nil {
		return key, err
	}
	if len(b) != len(key) {
		return key, fmt.Errorf("%w: %s has no VRF key in epoch %d", ErrNotRegistered, operator, epoch)
	}
	return [33]byte(b), nil
}
