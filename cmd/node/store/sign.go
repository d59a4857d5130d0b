package store

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Signer holds an operator key.
type Signer interface {
	Address() typed.Address
	Sign(typed.Hash) typed.Signature
}

// Sign signs m, once for ever in its slot; lazy records are on disk before it.
// What cannot be evidence (a Chunk, a Presence) is signed without a trace.
func (s *Store) Sign(signer Signer, m typed.Message) (typed.Signature, error) {
	slot, digest := step.SlotOf(m), s.cfg.Domain.Digest(m)
	if slot.Volatile() || slot.Kind == typed.KindPresence {
		return signer.Sign(digest), nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	sig, err := s.sign(signer, slot, typed.Encode(m), digest)
	if err != nil {
		return typed.Signature{}, explain(s.cfg.Path, fmt.Errorf("sign %s: %w", slot, err))
	}
	return sig, nil
}

func (s *Store) sign(signer Signer, slot step.Slot, body []byte, digest typed.Hash) (sig typed.Signature, err error) {
	who, kind := signer.Address(), slot.Kind.String()
	var id int64
	var have, haveDigest, haveSig []byte
	err = s.db.QueryRow(`SELECT id, body, digest, signature FROM signatures WHERE signer = ? AND kind = ? AND slot = ?`,
		who.String(), kind, slot.Key).Scan(&id, &have, &haveDigest, &haveSig)
	fresh := errors.Is(err, sql.ErrNoRows)
	switch {
	case fresh:
		id, err = s.reserve(who, slot, body, digest)
	case err == nil && len(s.lazy) > 0:
		err = s.commit(s.lazy, nil)
	}
	switch {
	case err != nil:
		return sig, err
	case fresh:
	case !s.digests(slot.Kind, have, haveDigest):
		return sig, fmt.Errorf("%w: the stored body is not what was signed", ErrDamaged)
	case !bytes.Equal(have, body):
		return sig, ErrEquivocation
	}
	// Counted before it is signed, also when a crash came between the two.
	if err := s.witness.reach(uint64(id)); err != nil {
		return sig, err
	}
	if haveSig != nil {
		sig, err := checkStored(haveSig, digest, who)
		return sig, err
	}
	sig = signer.Sign(digest)
	// A power failure that loses it costs nothing: the same body is signed again.
	if err := s.relaxed(`UPDATE signatures SET signature = ? WHERE id = ?`, sig[:], id); err != nil {
		return typed.Signature{}, err
	}
	return sig, nil
}

// reserve takes a slot for ever; the records that wait go to the disk with it.
func (s *Store) reserve(who typed.Address, slot step.Slot, body []byte, digest typed.Hash) (id int64, err error) {
	err = s.commit(s.lazy, func(tx *sql.Tx) error {
		res, err := tx.Exec(`INSERT INTO signatures (signer, kind, slot, body, digest, at) VALUES (?, ?, ?, ?, ?, ?)`,
			who.String(), slot.Kind.String(), slot.Key, body, digest[:], time.Now().UnixMilli())
		if err == nil {
			id, err = res.LastInsertId()
		}
		return err
	})
	return id, err
}

// digests says whether body, as stored, still has its digest.
func (s *Store) digests(kind typed.Kind, body, digest []byte) bool {
	m := typed.New(kind)
	if m == nil || typed.Decode(body, m) != nil {
		return false
	}
	d := s.cfg.Domain.Digest(m)
	return bytes.Equal(d[:], digest)
}

func checkStored(b []byte, digest typed.Hash, signer typed.Address) (typed.Signature, error) {
	if len(b) != len(typed.Signature{}) {
		return typed.Signature{}, fmt.Errorf("%w: stored signature has %d bytes", ErrDamaged, len(b))
	}
	sig := typed.Signature(b)
	if who, err := typed.Recover(digest, sig); err != nil || who != signer {
		return typed.Signature{}, fmt.Errorf("%w: stored signature is not by %s", ErrDamaged, signer)
	}
	return sig, nil
}
