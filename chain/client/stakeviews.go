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

// AccountInfo is an account as a whole. It is named by its owner's address.
type AccountInfo struct {
	Operator        typed.Address `json:"operator"`  // the current one; zero before the first binding
	Bonded          typed.Amount  `json:"bonded"`    // own and votes
	Own             typed.Amount  `json:"own"`       // the owner's part of it
	Effective       typed.Amount  `json:"effective"` // what counts of it
	Unbonding       typed.Amount  `json:"unbonding"` // own and votes, slashable until withdrawn
	OwnUnbonding    typed.Amount  `json:"ownUnbonding"`
	Commission      uint64        `json:"commission"` // basis points
	NextCommission  uint64        `json:"nextCommission"`
	CommissionBlock uint64        `json:"commissionBlock"` // from which the next one holds
	WornOut         bool          `json:"wornOut"`         // takes no new stake any more
}

// Account reads an account.
func (c *Client) Account(ctx context.Context, account typed.Address) (a AccountInfo, err error) {
	var i registry.AccountInfo
	if err := view(ctx, c, c.contracts.Registry, registryABI.PackAccountOf(common.Address(account)), registryABI.UnpackAccountOf, &i); err != nil {
		return a, err
	}
	a = AccountInfo{
		Operator: typed.Address(i.Operator), Commission: i.Commission.Uint64(), NextCommission: i.NextCommission.Uint64(),
		CommissionBlock: i.CommissionBlock, WornOut: i.WornOut,
	}
	return a, fill(field{&a.Bonded, i.Bonded}, field{&a.Own, i.Own}, field{&a.Effective, i.Effective},
		field{&a.Unbonding, i.Unbonding}, field{&a.OwnUnbonding, i.OwnUnbonding})
}

// HoldingInfo is what one staker has in one account.
type HoldingInfo struct {
	Bonded       typed.Amount `json:"bonded"`
	Locked       typed.Amount `json:"locked"` // of it, what answers for another account
	Unbonding    typed.Amount `json:"unbonding"`
	Withdrawable typed.Amount `json:"withdrawable"` // what Withdraw pays now
	Reward       typed.Amount `json:"reward"`       // what ClaimRewards pays now
}

// Holding reads what a staker has in an account.
func (c *Client) Holding(ctx context.Context, staker, account typed.Address) (h HoldingInfo, err error) {
	var i registry.HoldingInfo
	data := registryABI.PackHoldingOf(common.Address(staker), common.Address(account))
	if err := view(ctx, c, c.contracts.Registry, data, registryABI.UnpackHoldingOf, &i); err != nil {
		return h, err
	}
	return h, fill(field{&h.Bonded, i.Bonded}, field{&h.Locked, worth(i.LockedShares, i.Bonded, i.Shares)}, field{&h.Unbonding, i.Unbonding},
		field{&h.Withdrawable, i.Withdrawable}, field{&h.Reward, i.Reward})
}

// worth is what some of all shares are worth, rounded down.
func worth(shares, tokens, all *big.Int) *big.Int {
	if all.Sign() == 0 {
		return new(big.Int)
	}
	n := new(big.Int).Mul(shares, tokens)
	return n.Quo(n, all)
}

// Unbond is stake on its way out.
type Unbond struct {
	Amount      typed.Amount `json:"amount"` // what it is worth now
	UnlockBlock uint64       `json:"unlockBlock"`
}

// Unbonds reads a staker's stake on its way out of an account, oldest first.
func (c *Client) Unbonds(ctx context.Context, staker, account typed.Address) ([]Unbond, error) {
	var list []registry.UnbondInfo
	data := registryABI.PackUnbondsOf(common.Address(staker), common.Address(account))
	if err := view(ctx, c, c.contracts.Registry, data, registryABI.UnpackUnbondsOf, &list); err != nil {
		return nil, err
	}
	out := make([]Unbond, len(list))
	for i, u := range list {
		out[i].UnlockBlock = u.UnlockBlock
		if err := fill(field{&out[i].Amount, u.Amount}); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Redelegation is stake that was moved, and answers for both accounts until a
// block.
type Redelegation struct {
	From       typed.Address `json:"from"`
	To         typed.Address `json:"to"`
	Amount     typed.Amount  `json:"amount"` // what it is worth in To now
	Owed       typed.Amount  `json:"owed"`   // of it, what slashes of From have cost
	UntilBlock uint64        `json:"untilBlock"`
}

// Redelegations reads a staker's redelegations that are not settled and over.
func (c *Client) Redelegations(ctx context.Context, staker typed.Address) ([]Redelegation, error) {
	var list []registry.RedelegationInfo
	data := registryABI.PackRedelegationsOf(common.Address(staker))
	if err := view(ctx, c, c.contracts.Registry, data, registryABI.UnpackRedelegationsOf, &list); err != nil {
		return nil, err
	}
	out := make([]Redelegation, len(list))
	for i, r := range list {
		var to registry.AccountInfo
		if err := view(ctx, c, c.contracts.Registry, registryABI.PackAccountOf(r.To), registryABI.UnpackAccountOf, &to); err != nil {
			return nil, err
		}
		out[i] = Redelegation{From: typed.Address(r.From), To: typed.Address(r.To), UntilBlock: r.UntilBlock}
		err := fill(field{&out[i].Amount, worth(r.Shares, to.Bonded, to.Shares)}, field{&out[i].Owed, worth(r.Owed, to.Bonded, to.Shares)})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// accountsPage is how many accounts one call lists.
const accountsPage = 256

// StakeAccounts lists the accounts, other than its own, in which a staker ever
// had anything.
func (c *Client) StakeAccounts(ctx context.Context, staker typed.Address) (all []typed.Address, err error) {
	for {
		var page registry.AccountsOfOutput
		data := registryABI.PackAccountsOf(common.Address(staker), big.NewInt(int64(len(all))), big.NewInt(accountsPage))
		if err := view(ctx, c, c.contracts.Registry, data, registryABI.UnpackAccountsOf, &page); err != nil {
			return nil, err
		}
		for _, a := range page.List {
			all = append(all, typed.Address(a))
		}
		if len(page.List) < accountsPage {
			return all, nil
		}
	}
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
	Stake     typed.Amount  `json:"stake"`     // effective, carried by the operator; 0 for a retired one
	Slashable typed.Amount  `json:"slashable"` // all that evidence against it can reach, of everyone's
	// Own stake of the owner: all that the operator's debts are paid from.
	OwnBonded    typed.Amount `json:"ownBonded"`
	OwnUnbonding typed.Amount `json:"ownUnbonding"`

	Weight uint64       `json:"weight"` // a coordinator's, in whole CAI; a miner's is per model, see WeightOf
	Models []typed.Hash `json:"models"`
}

// Registration reads an operator's standing.
func (c *Client) Registration(ctx context.Context, operator typed.Address) (r Registration, err error) {
	var owner common.Address
	var role uint8
	var models [][32]byte
	var own registry.OwnStakeOfOutput
	at, o := c.contracts.Registry, common.Address(operator)
	err = errors.Join(
		view(ctx, c, at, registryABI.PackOwnerOf(o), registryABI.UnpackOwnerOf, &owner),
		view(ctx, c, at, registryABI.PackRoleOf(o), registryABI.UnpackRoleOf, &role),
		view(ctx, c, at, registryABI.PackJailed(o), registryABI.UnpackJailed, &r.Jailed),
		view(ctx, c, at, registryABI.PackStakeOf(o), amount(registryABI.UnpackStakeOf), &r.Stake),
		view(ctx, c, at, registryABI.PackSlashableOf(o), amount(registryABI.UnpackSlashableOf), &r.Slashable),
		view(ctx, c, at, registryABI.PackOwnStakeOf(o), registryABI.UnpackOwnStakeOf, &own),
		view(ctx, c, at, registryABI.PackCoordinatorWeightOf(o), registryABI.UnpackCoordinatorWeightOf, &r.Weight),
		view(ctx, c, at, registryABI.PackModelsOf(o), registryABI.UnpackModelsOf, &models),
	)
	if err != nil {
		return r, err
	}
	r.Owner, r.Role = typed.Address(owner), Role(role)
	for _, m := range models {
		r.Models = append(r.Models, m)
	}
	return r, fill(field{&r.OwnBonded, own.Bonded}, field{&r.OwnUnbonding, own.Unbonding})
}

// MarshalText writes the role as a word.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// WeightOf is the weight an operator should have in a model's pool, in whole
// CAI; Poke brings it there.
func (c *Client) WeightOf(ctx context.Context, operator typed.Address, model typed.Hash) (w uint64, err error) {
	err = view(ctx, c, c.contracts.Registry, registryABI.PackWeightOf(common.Address(operator), model), registryABI.UnpackWeightOf, &w)
	return w, err
}

// VRFKey is a coordinator's key in an epoch not later than the next.
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
