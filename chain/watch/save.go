package watch

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// A stored state is magic, SHA-256 of the rest, and the RLP of saved. It is
// trusted once its sum is right and its rules are those of the watch: who can
// write it can replace the program.
const magic = "cuckoo watch 1\n"

// saveEvery is how many events are taken in before the state is stored again,
// at the latest; the work of storing is then small beside theirs.
const saveEvery = 50_000

// errStored: what is in the store is of no use.
var errStored = errors.New("stored state is of no use")

type saved struct {
	Rules     typed.Hash // fingerprint
	Block     uint64
	Hash      common.Hash
	Origin    common.Hash
	Operators []savedOperator
	Mixes     []savedMix
	Oldest    uint64
	Newest    uint64
	Begun     bool
	Base      []change // leaves of the oldest epoch, or of none
	Epochs    []savedEpoch
	Changes   []change // since the last freeze
	Roots     []savedRoot
}

type savedOperator struct {
	Address     typed.Address
	Stake       *big.Int
	Coordinator bool
	Jailed      bool
	VRFKey      [33]byte
}

type savedMix struct {
	Epoch uint64
	Mix   typed.Hash
}

type savedEpoch struct {
	Changes      []change // none for the oldest
	Coordinators []epoch.Coordinator
	Same         bool // the coordinators of the epoch before
	HasWord      bool
	Word         typed.Hash
	Stored       uint64
}

type savedRoot struct {
	Model, Root typed.Hash
	Total       uint64
}

// fingerprint of everything a state depends on beside the chain.
func (r rules) fingerprint() typed.Hash {
	return typed.Keccak256(fmt.Appendf(nil, "%d %v %d %+v %s %d", r.chainID, sources(r.contracts), r.first, r.epoch, r.stakes(), r.keep))
}

// encode is the state in bytes; two equal states have the same.
func (s *state) encode() ([]byte, error) {
	out := saved{
		Rules: s.rules.fingerprint(), Block: s.block, Hash: s.hash, Origin: s.origin,
		Oldest: s.oldest, Newest: s.newest, Begun: s.begun, Changes: s.changes,
		Operators: make([]savedOperator, 0, len(s.operators)),
	}
	for a, o := range s.operators {
		out.Operators = append(out.Operators, savedOperator{a, o.stake.Big(), o.coordinator, o.jailed, o.vrfKey})
	}
	slices.SortFunc(out.Operators, func(a, b savedOperator) int { return bytes.Compare(a.Address[:], b.Address[:]) })
	for e, m := range s.mixes {
		out.Mixes = append(out.Mixes, savedMix{e, m})
	}
	slices.SortFunc(out.Mixes, func(a, b savedMix) int { return cmp.Compare(a.Epoch, b.Epoch) })
	var before *frozen
	for e := s.oldest; e < s.next; e++ {
		f := s.frozen[e]
		p := savedEpoch{HasWord: f.hasWord, Word: f.word, Stored: f.stored}
		if before == nil {
			out.Base = leaves(f.trees)
		} else {
			p.Changes = f.changes
		}
		if p.Same = before != nil && maps.Equal(before.coordinators, f.coordinators); !p.Same {
			p.Coordinators = slices.SortedFunc(maps.Values(f.coordinators), func(a, b epoch.Coordinator) int { return bytes.Compare(a.Operator[:], b.Operator[:]) })
		}
		out.Epochs = append(out.Epochs, p)
		before = f
	}
	for _, m := range models(s.trees) {
		root, total := s.trees[m].Root()
		out.Roots = append(out.Roots, savedRoot{m, root, total})
	}
	body, err := rlp.EncodeToBytes(&out)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(body)
	return slices.Concat([]byte(magic), sum[:], body), nil
}

func models(trees map[typed.Hash]*lottery.Tree) []typed.Hash {
	return slices.SortedFunc(maps.Keys(trees), func(a, b typed.Hash) int { return bytes.Compare(a[:], b[:]) })
}

func leaves(trees map[typed.Hash]*lottery.Tree) (out []change) {
	for _, m := range models(trees) {
		for _, e := range trees[m].Entries() {
			out = append(out, change{m, e.Slot, e.Operator, e.Weight})
		}
	}
	return out
}

// decode is the state that encode wrote, if it was written under these rules.
func decode(data []byte, r rules) (*state, error) {
	const head = len(magic) + sha256.Size
	if len(data) < head || string(data[:len(magic)]) != magic {
		return nil, fmt.Errorf("%w: it is of another version", errStored)
	}
	if sum := sha256.Sum256(data[head:]); !bytes.Equal(sum[:], data[len(magic):head]) {
		return nil, fmt.Errorf("%w: it is damaged", errStored)
	}
	var in saved
	if err := rlp.DecodeBytes(data[head:], &in); err != nil {
		return nil, fmt.Errorf("%w: %w", errStored, err)
	}
	if in.Rules != r.fingerprint() {
		return nil, fmt.Errorf("%w: it belongs to another network or to other settings", errStored)
	}
	s := newState(r)
	if err := s.restore(&in); err != nil {
		return nil, fmt.Errorf("%w: %w", errStored, err)
	}
	return s, nil
}

// restore builds the state anew out of its parts, in the order they came.
func (s *state) restore(in *saved) error {
	s.block, s.hash, s.origin = in.Block, in.Hash, in.Origin
	set := func(cs []change) error {
		for _, c := range cs {
			if _, err := s.setLeaf(c); err != nil {
				return err
			}
		}
		return nil
	}
	if err := set(in.Base); err != nil {
		return err
	}
	s.changes = nil
	var before map[typed.Address]epoch.Coordinator
	for i, p := range in.Epochs {
		if err := set(p.Changes); err != nil {
			return err
		}
		e := in.Oldest + uint64(i)
		if !p.Same || before == nil {
			before = make(map[typed.Address]epoch.Coordinator, len(p.Coordinators))
			for _, c := range p.Coordinators {
				before[c.Operator] = c
			}
		}
		s.frozen[e] = &frozen{trees: s.trees, coordinators: before, changes: s.changes, hasWord: p.HasWord, word: p.Word, stored: p.Stored}
		s.treesGiven, s.changes = true, nil
		s.next = e + 1
	}
	s.oldest, s.newest, s.begun = in.Oldest, in.Newest, in.Begun
	if f := s.frozen[s.newest]; s.begun && (f == nil || !f.hasWord) {
		return errors.New("the newest epoch has no word")
	}
	if err := set(in.Changes); err != nil {
		return err
	}
	if len(in.Roots) != len(s.trees) {
		return fmt.Errorf("%d models instead of %d", len(s.trees), len(in.Roots))
	}
	for _, want := range in.Roots {
		tree := s.trees[want.Model]
		if tree == nil {
			return fmt.Errorf("no leaves of model %s", want.Model)
		}
		if root, total := tree.Root(); root != want.Root || total != want.Total {
			return fmt.Errorf("model %s: root %s instead of %s", want.Model, root, want.Root)
		}
	}
	for _, o := range in.Operators {
		stake, err := typed.AmountFromBig(o.Stake)
		if err != nil {
			return err
		}
		s.changed(o.Address, operator{stake, o.Coordinator, o.Jailed, o.VRFKey})
		if o.Jailed {
			s.jail(o.Address)
		}
	}
	for _, m := range in.Mixes {
		s.mixes[m.Epoch] = m.Mix
	}
	return nil
}

// begin is where to go on: from the store, or before the deployment, once the
// contracts have shown that they are those of the network.
func (w *Watch) begin(ctx context.Context) error {
	if err := w.client.Check(ctx, w.cfg.Epoch); err != nil {
		return err
	}
	limits, err := w.client.Limits(ctx)
	if err != nil {
		return err
	}
	r := newRules(w.client, w.cfg, limits)
	s, err := w.load(ctx, r)
	if err != nil {
		return err
	}
	w.saved = s.block
	w.mu.Lock()
	w.state = s
	w.mu.Unlock()
	return nil
}

// load is the stored state if it is sound and its block is still on the chain,
// else a new one.
func (w *Watch) load(ctx context.Context, r rules) (*state, error) {
	if w.cfg.Store == nil {
		return newState(r), nil
	}
	data, err := w.cfg.Store.Load()
	if err == nil && data == nil {
		return newState(r), nil
	}
	var s *state
	if err == nil {
		s, err = decode(data, r)
	}
	if err != nil {
		w.cfg.Log.Warn("reading the chain from the deployment on", "reason", err)
		return newState(r), nil
	}
	blocks := make([]*types.Header, 2)
	batch := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(r.first), false}, Result: &blocks[0]},
		{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(s.block), false}, Result: &blocks[1]},
	}
	if _, err := w.batch(ctx, batch); err != nil {
		return nil, err
	}
	for i, want := range []common.Hash{s.origin, s.hash} {
		if blocks[i] != nil && blocks[i].Hash() != want {
			w.cfg.Log.Warn("reading the chain from the deployment on", "reason", fmt.Errorf("%w: its block %d is not on the chain", errStored, blocks[i].Number))
			return newState(r), nil
		}
	}
	return s, nil
}

// saveIfWorth stores the state when an epoch was frozen since it was stored, or
// much was read.
func (w *Watch) saveIfWorth() {
	s := w.state
	if s == nil || s.block == w.saved {
		return
	}
	before, began := w.cfg.Epoch.Of(w.saved + 1)
	now, ok := w.cfg.Epoch.Of(s.block + 1)
	if ok && (!began || before != now) || s.unsaved >= saveEvery {
		w.save()
	}
}

// saveOnTheWay stores the state while much is read, so that a crash does not
// lose all of it.
func (w *Watch) saveOnTheWay() {
	if w.state.unsaved >= saveEvery {
		w.save()
	}
}

// save stores the state. A store that fails costs time at the next start,
// nothing else.
func (w *Watch) save() {
	s := w.state
	if w.cfg.Store == nil || s == nil || s.block == w.saved || s.hash == (common.Hash{}) {
		return
	}
	data, err := s.encode()
	if err == nil {
		err = w.cfg.Store.Save(data)
	}
	if err != nil {
		w.cfg.Log.Warn("the state of the chain was not stored: the next start reads it again", "reason", err)
	}
	w.saved, s.unsaved = s.block, 0
}
