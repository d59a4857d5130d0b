package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/cuckoo-network/cuckoo/sched/step"
)

// Log is the records of one machine.
type Log struct {
	s       *Store
	machine string
	decode  func(kind string, body []byte) (step.Record, error)
}

// Log returns the records of the named machine; decode is the DecodeRecord of
// its package.
func (s *Store) Log(machine string, decode func(kind string, body []byte) (step.Record, error)) *Log {
	return &Log{s, machine, decode}
}

// entry is a record, or the end of a group, on its way to the disk.
type entry struct {
	machine, kind, key, group, body string
	close                           bool
}

// guardKind is the record in which a machine keeps what follows from Journal: it
// needs no telling again, so the database is trusted from then on.
const guardKind = "guard"

// maxLazy bounds what waits in memory.
const maxLazy = 1024

// Put carries out a Store effect: all of its records or none. Lazy ones may
// wait for the next Put that is not, for the next Sign, for Flush or for Close.
func (l *Log) Put(e step.Store) error {
	entries := make([]entry, 0, len(e.Records))
	for _, r := range e.Records {
		body, err := json.Marshal(r)
		if err != nil {
			return fmt.Errorf("store %s %s %s: %w", l.machine, r.Kind(), r.Key(), err)
		}
		entries = append(entries, entry{machine: l.machine, kind: r.Kind(), key: r.Key(), group: r.Group(), body: string(body)})
	}
	return l.s.write(entries, e.Lazy)
}

// CloseGroup carries out a Close effect: the group's records stay readable and
// are not restored again. It waits like a lazy Put: what is lost in a crash is
// restored once more and closed again.
func (l *Log) CloseGroup(e step.Close) error {
	return l.s.write([]entry{{machine: l.machine, group: e.Group, close: true}}, true)
}

// Flush writes what still waits.
func (s *Store) Flush() error { return s.write(nil, false) }

// write is one transaction for the entries and all that waited before them.
func (s *Store) write(entries []entry, lazy bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := append(s.lazy[:len(s.lazy):len(s.lazy)], entries...)
	if lazy && len(all) < maxLazy || len(all) == 0 {
		s.lazy = all
		return nil
	}
	return explain(s.cfg.Path, s.commit(all, nil)) // after an error, what waited still waits
}

// commit is one synchronous transaction: all that waits or comes, and what else
// belongs with it.
func (s *Store) commit(all []entry, also func(*sql.Tx) error) error {
	if err := s.transact(all, also); err != nil {
		return err
	}
	s.lazy = nil
	if slices.ContainsFunc(all, func(e entry) bool { return e.kind == guardKind }) {
		return s.settle()
	}
	return nil
}

func (s *Store) transact(entries []entry, also func(*sql.Tx) error) error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	put, err := tx.Prepare(`INSERT INTO records (machine, kind, key, grp, body, sum, at) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (machine, kind, key) DO UPDATE SET grp = excluded.grp, closed = 0, body = excluded.body, sum = excluded.sum, at = excluded.at`)
	if err != nil {
		return err
	}
	defer put.Close()
	now := time.Now().UnixMilli()
	for _, e := range entries {
		if e.close {
			_, err = tx.Exec(`UPDATE records SET closed = 1 WHERE machine = ? AND grp = ? AND closed = 0`, e.machine, e.group)
		} else {
			_, err = put.Exec(e.machine, e.kind, e.key, e.group, e.body, e.sum(), now)
		}
		if err != nil {
			return err
		}
	}
	if also != nil {
		if err := also(tx); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func (e entry) sum() string { return checksum(e.machine, e.kind, e.key, e.group, e.body) }

// checksum notices flipped bytes, for which SQLite itself keeps nothing.
func checksum(fields ...string) string {
	h := sha256.New()
	for _, f := range fields {
		fmt.Fprintf(h, "%d:%s", len(f), f)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// Restore calls f with every open record, in the order they were first stored.
// A record that is damaged ends it with an error that names it.
func (l *Log) Restore(f func(step.Record) error) error {
	all, err := l.load()
	if err != nil {
		return explain(l.s.cfg.Path, err)
	}
	for _, r := range all {
		if err := f(r); err != nil {
			return fmt.Errorf("restore %s %s %s: %w", l.machine, r.Kind(), r.Key(), err)
		}
	}
	return nil
}

func (l *Log) load() (all []step.Record, err error) {
	if err := l.s.Flush(); err != nil {
		return nil, err
	}
	rows, err := l.s.db.Query(`SELECT kind, key, grp, body, sum FROM records WHERE machine = ? AND closed = 0 ORDER BY id`, l.machine)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		r, err := l.scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, rows.Err()
}

func (l *Log) scan(rows *sql.Rows) (step.Record, error) {
	e, sum := entry{machine: l.machine}, ""
	if err := rows.Scan(&e.kind, &e.key, &e.group, &e.body, &sum); err != nil {
		return nil, err
	}
	if sum != e.sum() {
		return nil, fmt.Errorf("%w: the checksum of %s record %s %q does not match", ErrDamaged, l.machine, e.kind, e.key)
	}
	return l.decode(e.kind, []byte(e.body))
}
