package watch

import (
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// state is what the events up to and including one block amount to. It is a
// pure function of headers and logs. Maps marked as given out are copied before
// they change.
type state struct {
	rules rules

	block  uint64      // last block taken in
	hash   common.Hash // of that block
	origin common.Hash // of the block of the deployment

	operators map[typed.Address]operator
	mixes     map[uint64]typed.Hash // mixHash of the beacon block, by epoch, until its word is stored or can no longer be

	active      map[typed.Address]epoch.Coordinator // that the next freeze will find
	activeGiven bool
	jailed      map[typed.Address]bool
	jailedGiven bool
	trees       map[typed.Hash]*lottery.Tree // pools as they stand; trees never change
	treesGiven  bool
	changes     []change // leaves set since the last freeze

	frozen map[uint64]*frozen // by epoch, without a gap from oldest on
	oldest uint64
	next   uint64 // the epoch that freezes next
	newest uint64 // the largest epoch with a word
	begun  bool   // there is one

	unsaved uint64 // events taken in since the state was stored
}

// rules are what the contracts were deployed with, and how long to remember.
type rules struct {
	chainID            uint64
	contracts          client.Contracts
	first              uint64 // the block of the deployment
	epoch              epoch.Params
	coordinatorMinimum typed.Amount
	ownMultiple        uint64
	keep               uint64 // epochs; all if 0
}

func newRules(c *client.Client, cfg Config, l client.Limits) rules {
	return rules{
		chainID: c.ChainID(), contracts: c.Contracts(), first: c.DeployBlock(), epoch: cfg.Epoch, keep: cfg.Keep,
		coordinatorMinimum: l.CoordinatorMinimum, ownMultiple: l.OwnMultiple,
	}
}

// stakes is what decides about a coordinator's stake, in words.
func (r rules) stakes() string { return fmt.Sprint(r.coordinatorMinimum, r.ownMultiple) }

// operator is what the registry says of one.
type operator struct {
	stake       typed.Amount // effective
	coordinator bool
	jailed      bool
	vrfKey      [33]byte // in effect from the next freeze on
}

// change is one leaf set.
type change struct {
	Model    typed.Hash
	Slot     uint32
	Operator typed.Address
	Weight   uint64
}

// frozen is the stake of an epoch. Equal parts are shared between epochs.
type frozen struct {
	trees        map[typed.Hash]*lottery.Tree
	coordinators map[typed.Address]epoch.Coordinator
	changes      []change // since the epoch before
	hasWord      bool
	word         typed.Hash
	stored       uint64 // the block the word was stored in

	snapshot *epoch.Snapshot // laid out while in use
}

// newState is the state before the block of the deployment.
func newState(r rules) *state {
	return &state{
		rules: r, block: r.first - 1,
		operators: make(map[typed.Address]operator),
		mixes:     make(map[uint64]typed.Hash),
		active:    make(map[typed.Address]epoch.Coordinator),
		jailed:    make(map[typed.Address]bool),
		trees:     make(map[typed.Hash]*lottery.Tree),
		frozen:    make(map[uint64]*frozen),
	}
}

// take takes in the next block with its logs, which must have been checked
// against the header; it tells how many were ours. After an error the state is
// of no use any more.
func (s *state) take(h *types.Header, logs []*types.Log) (events uint64, err error) {
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
		ours, err := s.apply(number, l)
		if err != nil {
			return events, fmt.Errorf("%w: block %d: %w", ErrWrongData, number, err)
		}
		if ours {
			events++
			s.unsaved++
		}
	}
	s.block, s.hash = number, h.Hash()
	if number == s.rules.first {
		s.origin = s.hash
	}
	if e, ok := p.Of(number + 1); ok && p.Freeze(e) == number {
		s.freeze(e)
	}
	return events, nil
}

// changed brings the coordinators in line with what is now known of one.
func (s *state) changed(a typed.Address, o operator) {
	before, was := s.active[a]
	s.operators[a] = o
	is := o.coordinator && !o.jailed && o.stake.Cmp(s.rules.coordinatorMinimum) >= 0
	now := epoch.Coordinator{Operator: a, VRFKey: o.vrfKey, Stake: wholeCAI(o.stake)}
	if was == is && (!is || before == now) {
		return
	}
	if s.activeGiven {
		s.active, s.activeGiven = maps.Clone(s.active), false
	}
	if is {
		s.active[a] = now
	} else {
		delete(s.active, a)
	}
}

// setLeaf changes a pool.
func (s *state) setLeaf(c change) (*lottery.Tree, error) {
	tree := new(lottery.Tree) // trees are handed out: each change makes a new one
	if old := s.trees[c.Model]; old != nil {
		tree = old.Clone()
	}
	if err := tree.Set(c.Slot, c.Operator, c.Weight); err != nil {
		return nil, err
	}
	if s.treesGiven {
		s.trees, s.treesGiven = maps.Clone(s.trees), false
	}
	if _, total := tree.Root(); total == 0 {
		delete(s.trees, c.Model)
	} else {
		s.trees[c.Model] = tree
	}
	s.changes = append(s.changes, c)
	return tree, nil
}

// freeze keeps the stake of epoch e as it stands now.
func (s *state) freeze(e uint64) {
	if len(s.frozen) == 0 {
		s.oldest = e
	}
	s.frozen[e] = &frozen{trees: s.trees, coordinators: s.active, changes: s.changes}
	s.treesGiven, s.activeGiven, s.changes = true, true, nil
	s.next = e + 1
	s.forget()
}

// setWord makes an epoch usable.
func (s *state) setWord(e uint64, w typed.Hash, stored uint64) {
	delete(s.mixes, e)
	f := s.frozen[e]
	if f == nil {
		return // its stake is forgotten
	}
	f.hasWord, f.word, f.stored = true, w, stored
	if !s.begun || e > s.newest {
		s.newest, s.begun = e, true
	}
}

// forget drops epochs that are too old to be asked for, and what was laid out
// for those that are hardly asked for any more.
func (s *state) forget() {
	if s.rules.keep > 0 {
		for s.oldest+s.rules.keep+1 < s.next && s.begun && s.oldest+1 < s.newest {
			delete(s.frozen, s.oldest)
			s.oldest++
		}
	}
	for e := s.newest; s.begun && e >= 2 && e-2 >= s.oldest; e-- {
		f := s.frozen[e-2]
		if f.snapshot == nil && e < s.newest {
			break // older ones were dropped before
		}
		f.snapshot = nil
	}
}

// final is the state as the protocol sees it.
func (s *state) final() (epoch.Final, error) {
	s.jailedGiven = true
	f := epoch.Final{Block: s.block, Jailed: s.jailed}
	if !s.begun {
		return f, nil
	}
	use := []uint64{s.newest}
	if s.newest > 0 && s.rules.epoch.InGrace(s.frozen[s.newest].stored, s.block) {
		use = append(use, s.newest-1)
	}
	f.Current = s.newest
	for _, e := range use {
		snap, err := s.snapshot(e)
		if err != nil {
			return epoch.Final{}, err
		}
		if snap != nil {
			f.Snapshots = append(f.Snapshots, snap)
		}
	}
	return f, nil
}

// snapshot lays an epoch out, once its word is known; nil before. Those of the
// epochs in use are made once.
func (s *state) snapshot(e uint64) (*epoch.Snapshot, error) {
	f := s.frozen[e]
	if f == nil || !f.hasWord {
		return nil, nil
	}
	if f.snapshot != nil {
		return f.snapshot, nil
	}
	snap := &epoch.Snapshot{Epoch: e, Word: f.word, Pools: make(map[typed.Hash]*lottery.Pool), Coordinators: f.coordinators}
	for model, tree := range f.trees {
		p, err := s.pool(e, model, tree)
		if err != nil { // an operator with two leaves: no contract of ours does that
			return nil, fmt.Errorf("%w: epoch %d: %w", ErrWrongData, e, err)
		}
		if p.Len() > 0 {
			snap.Pools[model] = p
		}
	}
	if e+1 >= s.newest {
		f.snapshot = snap
	}
	return snap, nil
}

// pool is a neighbour's if the tree is the same, or else laid out.
func (s *state) pool(e uint64, model typed.Hash, tree *lottery.Tree) (*lottery.Pool, error) {
	for _, near := range []uint64{e - 1, e + 1} { // 0-1 is no epoch
		if f := s.frozen[near]; f != nil && f.snapshot != nil && f.trees[model] == tree && f.snapshot.Pools[model] != nil {
			return f.snapshot.Pools[model], nil
		}
	}
	return tree.Pool(model)
}
