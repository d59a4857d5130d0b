package store

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/cuckoo-network/cuckoo/sched/step"
)

// witness is a small file away from the database that knows how many
// signatures the database should hold. A database with fewer was restored from
// a backup, or lost its newest commits. It is one line: format, id of the
// database, number of the last signature, and whether the database has settled:
// one that was found behind stays distrusted over restarts until settle.
type witness struct {
	f       *os.File // nil where no witness is kept
	id      string
	last    uint64
	settled bool
}

const (
	witnessFormat = "cuckoo-witness 1 %32s %020d %-9s\n"
	witnessSize   = 17 + 32 + 1 + 20 + 1 + 9 + 1
	stateSettled  = "settled"
	stateUnsure   = "unsettled"
)

// openWitness compares the database with its witness, decides what the journal
// is worth, and makes the two agree from here on.
func (s *Store) openWitness(ctx context.Context) error {
	id, err := s.once(ctx, "id", newID())
	if err != nil {
		return err
	}
	var last uint64
	if err := s.db.QueryRowContext(ctx, `SELECT coalesce(max(id), 0) FROM signatures`).Scan(&last); err != nil {
		return err
	}
	w := &witness{id: id, last: last, settled: true}
	s.journal = step.JournalUnknown
	if s.cfg.Witness == "" {
		s.witness = w
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(s.cfg.Witness), 0o700); err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	f, err := os.OpenFile(s.cfg.Witness, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	seen := readWitness(f)
	if w.settled = seen.settled && seen.id == id && seen.last <= last; w.settled {
		s.journal = step.JournalComplete
	}
	w.f = f
	if err := w.write(); err != nil {
		return errors.Join(err, f.Close())
	}
	s.witness = w
	return nil
}

func newID() string {
	var b [16]byte
	rand.Read(b[:])
	return fmt.Sprintf("%x", b)
}

// settle ends the distrust of a database that was new or found behind: its
// machine has stored a guard, which keeps it from signing anew what it may have
// signed and does not remember. The next Open finds JournalComplete.
func (s *Store) settle() error {
	if s.witness.settled {
		return nil
	}
	s.witness.settled = true
	return s.witness.write()
}

// readWitness returns an unsettled witness for a file that says nothing.
func readWitness(f *os.File) (w witness) {
	var b [witnessSize]byte
	if _, err := f.ReadAt(b[:], 0); err != nil {
		return witness{}
	}
	var state string
	if _, err := fmt.Sscanf(string(b[:]), "cuckoo-witness 1 %32s %d %s\n", &w.id, &w.last, &state); err != nil {
		return witness{}
	}
	w.settled = state == stateSettled
	return w
}

// reach records that signature number n may be about to exist.
func (w *witness) reach(n uint64) error {
	if n <= w.last {
		return nil
	}
	w.last = n
	return w.write()
}

// write is one write within one sector, so that it is there or not.
func (w *witness) write() error {
	if w.f == nil {
		return nil
	}
	state := stateUnsure
	if w.settled {
		state = stateSettled
	}
	if _, err := w.f.WriteAt(fmt.Appendf(nil, witnessFormat, w.id, w.last, state), 0); err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	if err := w.f.Sync(); err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	return nil
}

func (w *witness) close() error {
	if w.f == nil {
		return nil
	}
	return w.f.Close()
}
