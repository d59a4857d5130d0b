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
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var (
	registryABI = registry.NewStakeRegistry()
	poolABI     = pool.NewStakePool()
	beaconABI   = beacon.NewBeacon()

	cai = big.NewInt(1e18)
)

// state is what the events up to and including one block amount to. It is a
// pure function of headers and logs.
type state struct {
	rules rules

	block uint64      // last block taken in
	hash  common.Hash // of that block

	bonded       map[typed.Address]*big.Int // by operator; a retired one has 0
	coordinators map[typed.Address]bool
	vrfKeys      map[typed.Address][33]byte // in effect from the next freeze on
	jailed       map[typed.Address]bool     // replaced, never changed: handed out
	trees        map[typed.Hash]*lottery.Tree

	mixes  map[uint64]typed.Hash // mixHash of the beacon block, by epoch, until its word is stored or can no longer be
	frozen map[uint64]*frozen    // by epoch
	words  map[uint64]word
}

// rules are what the contracts were deployed with.
type rules struct {
	chainID            uint64
	contracts          client.Contracts
	epoch              epoch.Params
	coordinatorMinimum *big.Int
}

// frozen is the stake of an epoch. Equal parts are shared between epochs.
type frozen struct {
	pools        map[typed.Hash]*lottery.Pool
	trees        map[typed.Hash]*lottery.Tree
	coordinators map[typed.Address]epoch.Coordinator
	snapshot     *epoch.Snapshot // once the word is known
}

type word struct {
	value  typed.Hash
	stored uint64 // the block it was stored in
}

// newState is the state before the block first.
func newState(r rules, first uint64) *state {
	return &state{
		rules: r, block: first - 1,
		bonded:       make(map[typed.Address]*big.Int),
		coordinators: make(map[typed.Address]bool),
		vrfKeys:      make(map[typed.Address][33]byte),
		jailed:       make(map[typed.Address]bool),
		trees:        make(map[typed.Hash]*lottery.Tree),
		mixes:        make(map[uint64]typed.Hash),
		frozen:       make(map[uint64]*frozen),
		words:        make(map[uint64]word),
	}
}

// take takes in the next block with its logs, which must have been checked
// against the header. After an error the state is of no use any more.
func (s *state) take(h *types.Header, logs []*types.Log) error {
	number := h.Number.Uint64()
	p := s.rules.epoch
	if e, ok := p.Of(number); ok && number == p.BeaconBlock(e) {
		s.mixes[e] = typed.Hash(h.MixDigest)
		for old := range s.mixes {
			if number > p.LastStore(old) {
				delete(s.mixes, old)
			}
		}
	}
	for _, l := range logs {
		if err := s.apply(number, l); err != nil {
			return fmt.Errorf("%w: block %d: %w", ErrWrongData, number, err)
		}
	}
	s.block, s.hash = number, h.Hash()
	if e, ok := p.Of(number + 1); ok && p.Freeze(e) == number {
		return s.freeze(e)
	}
	return nil
}

// apply takes in one event; those it has no use for are passed over.
func (s *state) apply(number uint64, l *types.Log) error {
	if len(l.Topics) == 0 {
		return nil
	}
	event := handlers[l.Topics[0]]
	if event.handle == nil || typed.Address(l.Address) != event.contract(&s.rules.contracts) {
		return nil
	}
	if err := event.handle(s, number, l); err != nil {
		return fmt.Errorf("%s: %w", event.name, err)
	}
	return nil
}

type handler struct {
	name     string
	contract func(*client.Contracts) typed.Address
	handle   func(*state, uint64, *types.Log) error
}

var handlers = func() map[common.Hash]handler {
	m := make(map[common.Hash]handler)
	reg := func(c *client.Contracts) typed.Address { return c.Registry }
	for name, h := range map[string]func(*state, uint64, *types.Log) error{
		"StakeChanged": (*state).stakeChanged, "CoordinatorRegistered": (*state).coordinatorRegistered,
		"VrfKeySet": (*state).vrfKeySet, "Jailed": (*state).jailedEvent,
	} {
		m[registryABI.GetABI().Events[name].ID] = handler{name, reg, h}
	}
	m[poolABI.GetABI().Events["LeafSet"].ID] = handler{"LeafSet", func(c *client.Contracts) typed.Address { return c.Pool }, (*state).leafSet}
	m[beaconABI.GetABI().Events["BeaconStored"].ID] = handler{"BeaconStored", func(c *client.Contracts) typed.Address { return c.Beacon }, (*state).beaconStored}
	return m
}()

func (s *state) stakeChanged(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackStakeChangedEvent(l)
	if err == nil {
		s.bonded[typed.Address(e.Operator)] = e.Bonded
	}
	return err
}

func (s *state) coordinatorRegistered(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackCoordinatorRegisteredEvent(l)
	if err == nil {
		s.coordinators[typed.Address(e.Operator)] = true
	}
	return err
}

func (s *state) vrfKeySet(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackVrfKeySetEvent(l)
	if err != nil {
		return err
	}
	if len(e.Key) != 33 {
		return fmt.Errorf("key of %d bytes", len(e.Key))
	}
	s.vrfKeys[typed.Address(e.Operator)] = [33]byte(e.Key)
	return nil
}

func (s *state) jailedEvent(_ uint64, l *types.Log) error {
	e, err := registryABI.UnpackJailedEvent(l)
	if err == nil {
		s.jailed = maps.Clone(s.jailed)
		s.jailed[typed.Address(e.Operator)] = true
	}
	return err
}

func (s *state) leafSet(_ uint64, l *types.Log) error {
	e, err := poolABI.UnpackLeafSetEvent(l)
	if err != nil {
		return err
	}
	tree := new(lottery.Tree) // trees are handed out: each change makes a new one
	if old := s.trees[e.Model]; old != nil {
		tree = old.Clone()
	}
	if err := tree.Set(e.Slot, typed.Address(e.Operator), e.Weight); err != nil {
		return err
	}
	if root, total := tree.Root(); root != e.Root || total != e.Total {
		return fmt.Errorf("model %s: events lead to root %s with total %d, the contract says %s with %d",
			typed.Hash(e.Model), root, total, typed.Hash(e.Root), e.Total)
	}
	s.trees[e.Model] = tree
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
	delete(s.mixes, e.Epoch)
	s.words[e.Epoch] = word{e.Word, number}
	if f := s.frozen[e.Epoch]; f != nil {
		f.snapshot = &epoch.Snapshot{Epoch: e.Epoch, Word: e.Word, Pools: f.pools, Coordinators: f.coordinators}
	}
	return nil
}

// freeze keeps the stake of epoch e as it stands now.
func (s *state) freeze(e uint64) error {
	var before *frozen
	if e > 0 {
		before = s.frozen[e-1]
	}
	f := &frozen{pools: make(map[typed.Hash]*lottery.Pool), trees: maps.Clone(s.trees), coordinators: make(map[typed.Address]epoch.Coordinator)}
	for model, tree := range s.trees {
		if before != nil && before.trees[model] == tree {
			if p := before.pools[model]; p != nil {
				f.pools[model] = p
			}
			continue
		}
		p, err := tree.Pool(model)
		if err != nil {
			return fmt.Errorf("%w: epoch %d: %w", ErrWrongData, e, err)
		}
		if p.Len() > 0 {
			f.pools[model] = p
		}
	}
	for operator := range s.coordinators {
		stake := s.bonded[operator]
		if s.jailed[operator] || stake == nil || stake.Cmp(s.rules.coordinatorMinimum) < 0 {
			continue
		}
		f.coordinators[operator] = epoch.Coordinator{
			Operator: operator, VRFKey: s.vrfKeys[operator], Stake: new(big.Int).Quo(stake, cai).Uint64(),
		}
	}
	if before != nil && maps.Equal(before.coordinators, f.coordinators) {
		f.coordinators = before.coordinators
	}
	s.frozen[e] = f
	return nil
}

// final is the state as the protocol sees it.
func (s *state) final() epoch.Final {
	f := epoch.Final{Block: s.block, Jailed: s.jailed}
	newest, ok := s.rules.epoch.Of(s.block)
	for e := newest; ok; e-- {
		if snap := s.snapshot(e); snap != nil {
			f.Current, f.Snapshots = e, []*epoch.Snapshot{snap}
			break
		}
		ok = e > 0
	}
	if len(f.Snapshots) == 1 && f.Current > 0 && s.rules.epoch.InGrace(s.words[f.Current].stored, s.block) {
		if snap := s.snapshot(f.Current - 1); snap != nil {
			f.Snapshots = append(f.Snapshots, snap)
		}
	}
	return f
}

func (s *state) snapshot(e uint64) *epoch.Snapshot {
	if f := s.frozen[e]; f != nil {
		return f.snapshot
	}
	return nil
}
