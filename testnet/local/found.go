package local

import (
	"context"
	"fmt"
	"math/big"

	"golang.org/x/sync/errgroup"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// The numbers of a local network. Stakes and balances are whole CAI.
const (
	coordinatorStake = 2_000_000
	escrow           = 10_000
	faucetShare      = 500_000_000
	supply           = 1_000_000_000
	pocket           = 1_000 // what each owner keeps beside its stake
	bonds            = 100   // what each staked operator holds for bonds
)

// epochs begin after the contracts are there and are short enough to see one end: 32 blocks of a second.
var epochs = epoch.Params{Start: 10, Length: 32, Delay: 1, Grace: 8}

// rules allow for no more skew than one machine has.
var rules = task.Rules{
	SkewMillis: 500, WindowMillis: 1000, MaxReplicas: 16,
	MaxPromptTokens: 1 << 17, MaxTokens: 1 << 17, MaxPhaseMillis: 10 * 60 * 1000,
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// found deploys the contracts and gives everybody money, stake and a role. The
// chain seals on demand meanwhile; every step is a real transaction.
func found(ctx context.Context, c *client.Client, treasury, faucet *keys.Signer, members []member, model typed.Hash) error {
	_, _, err := c.Deploy(ctx, treasury, client.DefaultParams(epochs,
		client.Holder{Address: treasury.Address(), Units: client.Units(supply - faucetShare)},
		client.Holder{Address: faucet.Address(), Units: client.Units(faucetShare)}))
	if err != nil {
		return err
	}
	all, gctx := errgroup.WithContext(ctx)
	all.Go(func() error {
		_, err := c.SendGas(gctx, treasury, faucet.Address(), ether(100_000))
		return err
	})
	for _, m := range members {
		if m.role != config.RoleBootstrap {
			all.Go(func() error { return settle(gctx, c, treasury, m, model) })
		}
	}
	if err := all.Wait(); err != nil {
		return err
	}
	var miners []typed.Address
	for _, m := range members {
		if m.role == config.RoleMiner {
			miners = append(miners, m.operator.Address())
		}
	}
	if len(miners) == 0 {
		return nil
	}
	_, err = c.Poke(ctx, treasury, model, nil, miners...)
	return err
}

// settle funds one member, stakes, binds its operator and registers it.
func settle(ctx context.Context, c *client.Client, treasury *keys.Signer, m member, model typed.Hash) error {
	fund, fctx := errgroup.WithContext(ctx)
	fund.Go(func() error {
		_, err := c.SendGas(fctx, treasury, m.owner.Address(), ether(10))
		return err
	})
	fund.Go(func() error {
		_, err := c.SendGas(fctx, treasury, m.operator.Address(), ether(10))
		return err
	})
	fund.Go(func() error {
		units := m.stake + pocket
		if m.role == config.RoleCoordinator {
			units += escrow
		}
		_, err := c.Transfer(fctx, treasury, m.owner.Address(), client.Units(units))
		return err
	})
	if m.stake > 0 {
		fund.Go(func() error {
			_, err := c.Transfer(fctx, treasury, m.operator.Address(), client.Units(bonds))
			return err
		})
	}
	if err := fund.Wait(); err != nil {
		return fmt.Errorf("%s: %w", m.name, err)
	}
	if m.stake == 0 {
		return nil
	}
	if err := join(ctx, c, m, model); err != nil {
		return fmt.Errorf("%s: %w", m.name, err)
	}
	return nil
}

func join(ctx context.Context, c *client.Client, m member, model typed.Hash) error {
	if _, err := c.Stake(ctx, m.owner, client.Units(m.stake)); err != nil {
		return err
	}
	operator := m.operator.Address()
	binding := m.operator.Sign(c.Domain().Digest(&typed.OperatorBinding{Owner: m.owner.Address(), Operator: operator}))
	if _, err := c.BindOperator(ctx, m.owner, operator, binding); err != nil {
		return err
	}
	if m.role == config.RoleMiner {
		_, err := c.RegisterMiner(ctx, m.owner, operator, []typed.Hash{model})
		return err
	}
	if _, err := c.RegisterCoordinator(ctx, m.owner, operator, [33]byte(m.vrf.PubKey().SerializeCompressed())); err != nil {
		return err
	}
	_, err := c.Deposit(ctx, m.owner, operator, client.Units(escrow))
	return err
}
