package node

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync/atomic"
	"time"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// standing is what the chain says of the node's operator at its newest block,
// for the node's own eyes: it decides nothing.
type standing struct {
	client.Registration
	account client.AccountInfo
	due     map[typed.Hash]uint64 // weight by its stake, by loaded model
	gas     *big.Int              // wei
	cai     typed.Amount          // the operator's own, for bonds
	escrow  client.Escrow
}

// lookEvery is the least time between two looks.
const lookEvery = 3 * time.Second

// lookAround keeps the standing up to date, until ctx ends.
func (n *Node) lookAround(ctx context.Context, finals <-chan epoch.Final) {
	if n.Role == config.RoleBootstrap {
		return
	}
	for {
		select {
		case <-ctx.Done():
			return
		case <-finals:
		}
		s, err := n.look(ctx)
		if err == nil {
			n.standing.Store(s)
		} else if ctx.Err() == nil {
			n.logger.Debug("the operator's standing was not read", "err", err)
		}
		pause(ctx, lookEvery)
	}
}

func (p *peerNode) look(ctx context.Context) (*standing, error) {
	me := p.signer.Address()
	s := &standing{due: make(map[typed.Hash]uint64)}
	var err error
	if s.gas, err = p.chain.GasBalance(ctx, me); err != nil {
		return nil, err
	}
	if s.cai, err = p.chain.Balance(ctx, me); err != nil {
		return nil, err
	}
	if s.Registration, err = p.chain.Registration(ctx, me); err != nil || s.Owner.IsZero() {
		return s, err
	}
	if s.account, err = p.chain.Account(ctx, s.Owner); err != nil {
		return nil, err
	}
	for id := range p.engines {
		if s.due[id], err = p.chain.WeightOf(ctx, me, id); err != nil {
			return nil, err
		}
	}
	if s.Role == client.RoleCoordinator {
		s.escrow, err = p.chain.Escrow(ctx, me)
	}
	return s, err
}

// place holds the newest standing; nil before the first.
type place = atomic.Pointer[standing]

// whyIdle says why an operator has no weight in this epoch, and what to do.
func (p *peerNode) whyIdle(role client.Role) string {
	s, me := p.standing.Load(), p.signer.Address()
	minimum := p.limits.MinerMinimum
	if role == client.RoleCoordinator {
		minimum = p.limits.CoordinatorMinimum
	}
	join := fmt.Sprintf("'cuckoo register %s'", role)
	switch {
	case s == nil:
		return fmt.Sprintf("no %s in this epoch: stake and register, then wait for the next epoch (%s)", role, join)
	case s.Owner.IsZero():
		return fmt.Sprintf("not registered: no owner has bound this operator (%s)", join)
	case s.Jailed:
		return "jailed: this operator was slashed and is never drawn again; bind another key with 'cuckoo register --replace'"
	case s.account.Operator != me:
		return fmt.Sprintf("retired: %s took this operator's place", s.account.Operator)
	case s.Role == client.RoleNone:
		return fmt.Sprintf("bound, but not registered (%s)", join)
	case s.Role != role:
		return fmt.Sprintf("registered as a %s: an operator has one role", s.Role)
	case s.account.Effective.Cmp(minimum) < 0:
		return p.whyLight(s.account, minimum)
	case role == client.RoleMiner && !slices.ContainsFunc(s.Models, func(m typed.Hash) bool { return p.engines[m] != nil }):
		return fmt.Sprintf("registered for other models than those loaded here: add them with %s --model ID", join)
	}
	return "its stake counts from the next epoch on"
}

// whyLight says what an account lacks of the minimum.
func (p *peerNode) whyLight(a client.AccountInfo, minimum typed.Amount) string {
	have, want := config.FormatCAI(a.Effective), config.FormatCAI(minimum)
	if a.Effective.Cmp(a.Bonded) < 0 {
		return fmt.Sprintf("too little own stake: %s CAI are staked, but only %d times the owner's own %s CAI count, %s of the %s needed ('cuckoo stake deposit')",
			config.FormatCAI(a.Bonded), p.limits.OwnMultiple, config.FormatCAI(a.Own), have, want)
	}
	return fmt.Sprintf("too little stake: %s CAI of the %s needed ('cuckoo stake deposit')", have, want)
}

// notes are what keeps a node that works from its money.
func (p *peerNode) notes() []string {
	out := p.trouble.list()
	s := p.standing.Load()
	if s == nil {
		return out
	}
	if s.gas.Sign() == 0 {
		out = append(out, fmt.Sprintf("the operator has no gas coin: it can settle, store and report nothing ('cuckoo faucet %s --role gas')", p.signer.Address()))
	}
	switch s.Role {
	case client.RoleCoordinator:
		if s.escrow.Balance.IsZero() {
			out = append(out, "the escrow is empty: miners are paid from the owner's own stake ('cuckoo escrow deposit')")
		}
		if s.escrow.UnlockBlock != 0 {
			out = append(out, fmt.Sprintf("%s CAI leave the escrow at block %d: miners settle and claim at once", config.FormatCAI(s.escrow.Closing), s.escrow.UnlockBlock))
		}
	case client.RoleMiner:
		if s.cai.Cmp(p.limits.ClaimBond) < 0 {
			out = append(out, fmt.Sprintf("the operator holds %s CAI: without %s CAI for a bond it cannot claim what a coordinator does not pay", config.FormatCAI(s.cai), config.FormatCAI(p.limits.ClaimBond)))
		}
	}
	if f := p.view.Final(); !s.Jailed && s.account.NextCommission > s.account.Commission && f.Block < s.account.CommissionBlock {
		out = append(out, fmt.Sprintf("the commission rises to %d.%02d%% at block %d: voters may leave before", s.account.NextCommission/100, s.account.NextCommission%100, s.account.CommissionBlock))
	}
	return out
}
