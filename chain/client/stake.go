package client

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

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

// spend approves units for a contract and calls it, both in one block. The gas of
// the call, if any, is for when it cannot be estimated.
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
		do.gas = 0 // an estimate is closer
		return c.transact(ctx, from, do)
	}
	if do.gas == 0 {
		do.gas = spendGas
	}
	approve := call{to: &c.contracts.Token, data: tokenABI.PackApprove(common.Address(*do.to), units.Big()), what: do.what + ": approve"}
	receipts, err := c.transactAll(ctx, from, func(uint64) []call { return []call{approve, do} })
	if err != nil {
		return Receipt{}, err
	}
	return receipts[1].summary(), nil
}

// All stands for everything there is, where an amount is asked for.
var All = typed.Amount{Hi: math.MaxUint64, Lo: math.MaxUint64}

// orAll is an amount as the registry takes it.
func orAll(units typed.Amount) *big.Int {
	if units == All {
		return new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	}
	return units.Big()
}

// Stake adds CAI to the owner's own stake.
func (c *Client) Stake(ctx context.Context, owner Account, units typed.Amount) (Receipt, error) {
	return c.spend(ctx, owner, units, call{to: &c.contracts.Registry, data: registryABI.PackStake(units.Big()), what: "stake"})
}

// Vote is stake on an account.
type Vote struct {
	Account typed.Address `json:"account"`
	Units   typed.Amount  `json:"units"`
}

// voteGas is enough for a vote behind its approval, a voted account.
const voteGas = 250_000

// Vote stakes on the accounts of others, in one transaction.
func (c *Client) Vote(ctx context.Context, from Account, votes []Vote) (Receipt, error) {
	var sum typed.Amount
	accounts, units := make([]common.Address, len(votes)), make([]*big.Int, len(votes))
	for i, v := range votes {
		var err error
		if sum, err = sum.Add(v.Units); err != nil {
			return Receipt{}, fmt.Errorf("vote: %w", err)
		}
		accounts[i], units[i] = common.Address(v.Account), v.Units.Big()
	}
	return c.spend(ctx, from, sum, call{to: &c.contracts.Registry, data: registryABI.PackVote(accounts, units),
		gas: min(spendGas+voteGas*uint64(len(votes)), maxGas), what: "vote"})
}

// StartUnbond takes the sender's stake in an account out of all weights, and
// starts its way out; units may be All.
func (c *Client) StartUnbond(ctx context.Context, from Account, account typed.Address, units typed.Amount) (Receipt, error) {
	return c.registry(ctx, from, "unbond", registryABI.PackStartUnbond(common.Address(account), orAll(units)))
}

// Withdraw pays the sender everything of its in an account that is unlocked.
func (c *Client) Withdraw(ctx context.Context, from Account, account typed.Address) (Receipt, error) {
	return c.registry(ctx, from, "withdraw", registryABI.PackWithdraw(common.Address(account)))
}

// Redelegate moves the sender's vote from one account to another at once; units
// may be All. It answers for both until it could have been withdrawn.
func (c *Client) Redelegate(ctx context.Context, staker Account, from, to typed.Address, units typed.Amount) (Receipt, error) {
	return c.registry(ctx, staker, "redelegate", registryABI.PackRedelegate(common.Address(from), common.Address(to), orAll(units)))
}

// SettleRedelegation burns what slashes have cost a staker's redelegation, by
// its index in Redelegations. Anyone may.
func (c *Client) SettleRedelegation(ctx context.Context, from Account, staker typed.Address, index int) (Receipt, error) {
	return c.registry(ctx, from, "settle redelegation", registryABI.PackSettleRedelegation(common.Address(staker), big.NewInt(int64(index))))
}

// ClaimRewards pays the sender its rewards from accounts.
func (c *Client) ClaimRewards(ctx context.Context, from Account, accounts ...typed.Address) (Receipt, error) {
	list := make([]common.Address, len(accounts))
	for i, a := range accounts {
		list[i] = common.Address(a)
	}
	return c.registry(ctx, from, "claim rewards", registryABI.PackClaim(list))
}

// SetCommission sets what the owner keeps of its account's rewards before they
// are split, in basis points: less at once, more after a notice.
func (c *Client) SetCommission(ctx context.Context, owner Account, basisPoints uint64) (Receipt, error) {
	return c.registry(ctx, owner, "set commission", registryABI.PackSetCommission(new(big.Int).SetUint64(basisPoints)))
}

// Reward gives CAI to those who stake on an operator. Anyone may.
func (c *Client) Reward(ctx context.Context, from Account, operator typed.Address, units typed.Amount) (Receipt, error) {
	return c.spend(ctx, from, units, call{to: &c.contracts.Registry, data: registryABI.PackReward(common.Address(operator), units.Big()), what: "reward"})
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
