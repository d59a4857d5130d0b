package local

import (
	"context"
	"fmt"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Event describes the network.
func (n *Network) Event() NetworkEvent {
	e := NetworkEvent{
		Dir: n.Dir, ChainID: n.File.ChainID, RPC: n.File.RPC[0], API: n.File.API, Faucet: n.File.Faucet,
		Contracts: make(map[string]typed.Address), Bootstrap: n.File.Bootstrap,
		Model: n.File.Model.Name, ModelID: n.File.Model.ID, Epoch: n.Coordinator().Node.Epoch(),
	}
	if len(n.File.WS) > 0 {
		e.WS = n.File.WS[0]
	}
	for _, c := range n.File.Contracts.All() {
		e.Contracts[c.Name] = c.Address
	}
	for _, m := range n.Members {
		switch m.Role {
		case config.RoleCoordinator:
			e.Coordinator = m.Operator.Address()
		case config.RoleWatcher:
			e.Watcher = m.Operator.Address()
		case config.RoleMiner:
			e.Miners = append(e.Miners, MinerInfo{m.Name, m.Operator.Address(), m.Owner.Address(), m.Stake})
		}
	}
	return e
}

// Summary reads from the chain where everybody stands.
func (n *Network) Summary(ctx context.Context) (SummaryEvent, error) {
	s := SummaryEvent{Dir: n.Dir, Block: n.Chain.Head()}
	for _, m := range n.Members {
		if m.Operator == nil {
			continue
		}
		b := Balance{Name: m.Name, Role: string(m.Role), Owner: m.Owner.Address(), Operator: m.Operator.Address()}
		var err error
		if b.Balance, err = n.Client.Balance(ctx, b.Owner); err != nil {
			return s, fmt.Errorf("balance of %s: %w", m.Name, err)
		}
		r, err := n.Client.Registration(ctx, b.Operator)
		if err != nil {
			return s, fmt.Errorf("stake of %s: %w", m.Name, err)
		}
		b.Stake = r.Stake
		if b.Earned, err = n.earned(ctx, b); err != nil {
			return s, fmt.Errorf("earnings of %s: %w", m.Name, err)
		}
		s.Balances = append(s.Balances, b)
	}
	return s, nil
}

// earned is what an operator's settlements brought and nobody has claimed: what
// is not distributed yet, and its owner's rewards.
func (n *Network) earned(ctx context.Context, b Balance) (typed.Amount, error) {
	u, err := n.Client.Undistributed(ctx, b.Operator)
	if err != nil {
		return typed.Amount{}, err
	}
	h, err := n.Client.Holding(ctx, b.Owner, b.Owner)
	if err != nil {
		return typed.Amount{}, err
	}
	sum, err := u.Owed.Add(u.Earned)
	if err != nil {
		return typed.Amount{}, err
	}
	return sum.Add(h.Reward)
}
