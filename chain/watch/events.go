package watch

import (
	"fmt"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var (
	registryABI = registry.NewStakeRegistry()
	poolABI     = pool.NewStakePool()
	beaconABI   = beacon.NewBeacon()

	cai = big.NewInt(1e18)
)

// sources are the contracts whose events count.
func sources(c client.Contracts) [3]typed.Address {
	return [3]typed.Address{c.Registry, c.Pool, c.Beacon}
}

// handler takes in one kind of event.
type handler struct {
	name   string
	source int // index in sources
	handle func(*state, uint64, *types.Log) error
}

var handlers = func() map[common.Hash]handler {
	m := make(map[common.Hash]handler)
	for name, h := range map[string]func(*state, uint64, *types.Log) error{
		"StakeChanged": (*state).stakeChanged, "OperatorBound": (*state).operatorBound, "CoordinatorRegistered": (*state).coordinatorRegistered,
		"VrfKeySet": (*state).vrfKeySet, "StakeSlashed": (*state).stakeSlashed,
	} {
		m[registryABI.GetABI().Events[name].ID] = handler{name, 0, h}
	}
	m[poolABI.GetABI().Events["LeafSet"].ID] = handler{"LeafSet", 1, (*state).leafSet}
	m[beaconABI.GetABI().Events["BeaconStored"].ID] = handler{"BeaconStored", 2, (*state).beaconStored}
	return m
}()

// apply takes in one event; those it has no use for are passed over.
func (s *state) apply(number uint64, l *types.Log) (ours bool, err error) {
	if len(l.Topics) == 0 {
		return false, nil
	}
	event := handlers[l.Topics[0]]
	if event.handle == nil || typed.Address(l.Address) != sources(s.rules.contracts)[event.source] {
		return false, nil
	}
	if err := event.handle(s, number, l); err != nil {
		return true, fmt.Errorf("%s: %w", event.name, err)
	}
	return true, nil
}

func (s *state) stakeChanged(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackStakeChangedEvent(l)
	if err != nil {
		return err
	}
	a := typed.Address(e.Operator)
	if a.IsZero() {
		return nil // an account without an operator yet
	}
	o := s.operators[a]
	if o.stake, err = s.effective(e.Bonded, e.Own); err != nil {
		return err
	}
	s.changed(a, o)
	return nil
}

// effective is the stake that counts of what an account has bonded, own of it the owner's.
func (s *state) effective(bonded, own *big.Int) (typed.Amount, error) {
	all, err := typed.AmountFromBig(bonded)
	if err != nil {
		return all, err
	}
	most, err := typed.AmountFromBig(own)
	if err == nil {
		most, err = most.Mul(s.rules.ownMultiple)
	}
	if err == nil && all.Cmp(most) > 0 {
		all = most
	}
	return all, err
}

// operatorBound takes the stake from the operator that is retired; StakeChanged
// gives it to the new one.
func (s *state) operatorBound(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackOperatorBoundEvent(l)
	if err != nil {
		return err
	}
	if former := typed.Address(e.Former); !former.IsZero() {
		o := s.operators[former]
		o.stake = typed.Amount{}
		s.changed(former, o)
	}
	return nil
}

func (s *state) coordinatorRegistered(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackCoordinatorRegisteredEvent(l)
	if err != nil {
		return err
	}
	a := typed.Address(e.Operator)
	o := s.operators[a]
	o.coordinator = true
	s.changed(a, o)
	return nil
}

func (s *state) vrfKeySet(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackVrfKeySetEvent(l)
	if err != nil {
		return err
	}
	if len(e.Key) != 33 {
		return fmt.Errorf("key of %d bytes", len(e.Key))
	}
	a := typed.Address(e.Operator)
	o := s.operators[a]
	o.vrfKey = [33]byte(e.Key)
	s.changed(a, o)
	return nil
}

func (s *state) stakeSlashed(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackStakeSlashedEvent(l)
	if err != nil {
		return err
	}
	a := typed.Address(e.Operator)
	o := s.operators[a]
	o.jailed = true
	if o.stake, err = s.effective(e.Bonded, e.Own); err != nil {
		return err
	}
	s.changed(a, o)
	s.jail(a)
	return nil
}

func (s *state) jail(a typed.Address) {
	if s.jailedGiven {
		s.jailed, s.jailedGiven = maps.Clone(s.jailed), false
	}
	s.jailed[a] = true
}

func (s *state) leafSet(_ uint64, l *types.Log) error {
	e, err := poolABI.UnpackLeafSetEvent(l)
	if err != nil {
		return err
	}
	tree, err := s.setLeaf(change{e.Model, e.Slot, typed.Address(e.Operator), e.Weight})
	if err != nil {
		return err
	}
	if root, total := tree.Root(); root != e.Root || total != e.Total {
		return fmt.Errorf("model %s: events lead to root %s with total %d, the contract says %s with %d",
			typed.Hash(e.Model), root, total, typed.Hash(e.Root), e.Total)
	}
	return nil
}

func (s *state) beaconStored(number uint64, l *types.Log) error {
	e, err := beaconABI.UnpackBeaconStoredEvent(l)
	if err != nil {
		return err
	}
	mix, ok := s.mixes[e.Epoch]
	if !ok {
		return fmt.Errorf("word of epoch %d, whose beacon block is not among the blocks it may come from", e.Epoch)
	}
	if want := epoch.Word(s.rules.chainID, e.Epoch, mix); want != e.Word {
		return fmt.Errorf("word of epoch %d is %s, its beacon block gives %s", e.Epoch, typed.Hash(e.Word), want)
	}
	s.setWord(e.Epoch, e.Word, number)
	return nil
}

// wholeCAI is an amount rounded down; the supply fits 64 bits.
func wholeCAI(a typed.Amount) uint64 { return new(big.Int).Quo(a.Big(), cai).Uint64() }
