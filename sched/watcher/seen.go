package watcher

import (
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// slot is a place where a signer may say one thing: a task's number, or a
// result's task.
type slot struct {
	signer typed.Address
	number [2]uint64
	task   typed.Hash
}

// pairIndex is a place in the account of a coordinator with a miner.
type pairIndex struct {
	coordinator, miner typed.Address
	index              uint64
}

// seen holds the first message of each slot, oldest first, bounded.
type seen[K comparable, M typed.Message] struct {
	first map[K]typed.Signed[M]
	order []sighting[K]
}

type sighting[K comparable] struct {
	key K
	at  uint64
}

func newSeen[K comparable, M typed.Message]() seen[K, M] {
	return seen[K, M]{first: make(map[K]typed.Signed[M])}
}

func (s *seen[K, M]) add(key K, msg typed.Signed[M], now uint64, limit int) {
	for len(s.order) >= limit {
		s.drop()
	}
	s.first[key] = msg
	s.order = append(s.order, sighting[K]{key, now})
}

func (s *seen[K, M]) expire(now, hold uint64) {
	for len(s.order) > 0 && now > s.order[0].at+hold {
		s.drop()
	}
}

func (s *seen[K, M]) drop() {
	delete(s.first, s.order[0].key)
	s.order = s.order[1:]
}

// look compares a message with the first of its slot.
func look[K comparable, M typed.Message](m *Machine, s *seen[K, M], key K, msg typed.Signed[M]) error {
	if first, ok := s.first[key]; ok {
		return m.found(evidence.Extract(first, msg))
	}
	s.add(key, msg, m.now, m.cfg.MaxSeen)
	return nil
}

// voucher compares a voucher with the first under its index, and with its
// neighbours in the account of the pair.
func (m *Machine) voucher(s typed.Signed[*typed.Voucher]) error {
	v := s.Msg()
	if s.Signer() != v.Coordinator { // accuses nobody
		return nil
	}
	at := pairIndex{v.Coordinator, v.Miner, v.Index}
	if err := look(m, &m.vouchers, at, s); err != nil {
		return err
	}
	for _, other := range []uint64{v.Index - 1, v.Index + 1} { // one that wraps around is no neighbour
		at.index = other
		if first, ok := m.vouchers.first[at]; ok {
			if err := m.found(evidence.Extract(first, s)); err != nil {
				return err
			}
		}
	}
	return nil
}

// turn holds a message against the draw of its task, when that is known.
func turn[M interface {
	*typed.Claim | *typed.Assignment | *typed.Voucher
	typed.Message
}](m *Machine, t task.Valid, s typed.Signed[M]) error {
	if t.IsZero() || m.settled(evidence.TurnKey(t, s)) {
		return nil
	}
	return m.found(evidence.ExtractTurn(t, s))
}
