// Package store is the journal of a node: what it signed and what its machines
// must remember, in one SQLite file that sqlite3 opens.
//
// Invariants. A message is on disk before it is signed, and a slot (signer,
// kind, key) is signed with one body for ever: the same body again gets the
// stored signature, another is refused with ErrEquivocation. Every commit is
// synchronous but two that nothing relies on: the bytes of a signature, which
// signing again gives, and what callers asked; these survive a kill of the
// process and may be lost with the power. One process writes at a time. The file belongs to one chain and
// one operator. A witness file, kept away from the database (beside the key),
// counts the signatures, so that a database that was restored from a backup is
// known to be one. What was damaged on disk is reported, never used. The chain
// client's transactions are here too, each from before it is sent until it is
// final, and what the chain has paid.
//
// Times are unix milliseconds.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/gofrs/flock"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Errors a caller can act on.
var (
	// ErrEquivocation: the slot was signed, or reserved, with another body.
	ErrEquivocation = errors.New("this was signed before with other content")
	// ErrForeign: the database belongs to another chain or operator.
	ErrForeign = errors.New("database belongs to another node")
	// ErrNewer: the database was written by a newer version of this program.
	ErrNewer = errors.New("database is of a newer version")
	// ErrDamaged: the file is not a database, or its content contradicts itself.
	ErrDamaged = errors.New("database is damaged")
	// ErrInUse: another process writes to the database.
	ErrInUse = errors.New("database is in use")
	// ErrUnknownRecord: a record of a type that the machine does not have.
	ErrUnknownRecord = errors.New("unknown record type")
)

// Config says whose database it is.
type Config struct {
	Path     string // database file; its folder is made
	Witness  string // file that counts signatures, best beside the key; "" for none
	Domain   typed.Domain
	Operator typed.Address // zero for a node without one
}

// Store is an open database. It is safe for concurrent use.
type Store struct {
	db      *sql.DB
	lock    *flock.Flock
	cfg     Config
	created bool
	journal step.Journal

	mu      sync.Mutex // one writer; guards witness and lazy
	witness *witness
	lazy    []entry
}

const (
	busyTimeout = 10 * time.Second
	openTimeout = 5 * time.Minute // checking a large file takes a while
)

// Open opens the database of cfg, making it where there is none.
func Open(cfg Config) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(cfg.Path), 0o700); err != nil {
		return nil, fmt.Errorf("database folder: %w", err)
	}
	s := &Store{cfg: cfg, lock: flock.New(cfg.Path + ".lock")}
	ok, err := s.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("database %s: lock: %w", cfg.Path, err)
	}
	if !ok {
		return nil, fmt.Errorf("%s: %w: stop the other node, or give this one its own data folder", cfg.Path, ErrInUse)
	}
	if err := s.open(); err != nil {
		return nil, errors.Join(explain(cfg.Path, err), s.Close())
	}
	return s, nil
}

func (s *Store) open() error {
	st, err := os.Stat(s.cfg.Path)
	s.created = errors.Is(err, os.ErrNotExist) || err == nil && st.Size() == 0
	if s.created { // made here, so that nobody else can read it
		f, err := os.OpenFile(s.cfg.Path, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	if s.db, err = connect(s.cfg.Path, "rwc"); err != nil {
		return err
	}
	s.db.SetMaxOpenConns(1) // one writer, and reads see its writes
	ctx, cancel := context.WithTimeout(context.Background(), openTimeout)
	defer cancel()
	if !s.created {
		if err := check(ctx, s.db); err != nil {
			return err
		}
	}
	if err := migrate(ctx, s.db, migrations); err != nil {
		return err
	}
	if err := s.claim(ctx); err != nil {
		return err
	}
	return s.openWitness(ctx)
}

// View opens the database for reading only, beside a node that may be running.
func View(path string) (*sql.DB, error) {
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("database: %w (it is made when the node first runs)", err)
	}
	db, err := connect(path, "ro")
	if err != nil {
		return nil, explain(path, err)
	}
	if v, err := version(context.Background(), db); err != nil {
		return nil, errors.Join(explain(path, err), db.Close())
	} else if v > len(migrations) {
		return nil, errors.Join(explain(path, newer(v, len(migrations))), db.Close())
	}
	return db, nil
}

func connect(path, mode string) (*sql.DB, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	q := url.Values{"mode": {mode}, "_txlock": {"immediate"}, "_pragma": {
		fmt.Sprintf("busy_timeout(%d)", busyTimeout.Milliseconds()),
		"foreign_keys(1)", "trusted_schema(0)", "cell_size_check(1)"}}
	if mode != "ro" {
		q["_pragma"] = append(q["_pragma"], "journal_mode(WAL)", "synchronous(FULL)")
	}
	u := url.URL{Scheme: "file", OmitHost: true, Path: filepath.ToSlash(abs), RawQuery: q.Encode()}
	return sql.Open("sqlite", u.String())
}

// Close writes what is pending and gives the database back.
func (s *Store) Close() error {
	var errs []error
	if s.db != nil {
		if s.witness != nil { // opened to the end
			errs = append(errs, s.Flush())
		}
		errs = append(errs, s.db.Close())
	}
	if s.witness != nil {
		errs = append(errs, s.witness.close())
	}
	return errors.Join(append(errs, s.lock.Unlock())...)
}

// Created says whether Open made the database.
func (s *Store) Created() bool { return s.created }

// Journal says how far the database can be trusted to hold everything the key
// signed: JournalComplete when it is the one the last run left behind,
// JournalUnknown when it is new, restored from a backup, or when its witness is
// missing. It stays so over restarts until the machine has stored a record of
// kind "guard". Only the caller knows whether the key is new as well.
func (s *Store) Journal() step.Journal { return s.journal }

// claim checks that the database is this node's, or makes it so.
func (s *Store) claim(ctx context.Context) error {
	for _, m := range []struct{ name, what, value string }{
		{"chain_id", "chain", fmt.Sprint(s.cfg.Domain.ChainID)},
		{"registry", "network with the StakeRegistry", s.cfg.Domain.Registry.String()},
		{"operator", "operator", s.cfg.Operator.String()},
	} {
		have, err := s.once(ctx, m.name, m.value)
		if err != nil {
			return err
		}
		if have != m.value {
			return fmt.Errorf("%w: it is of %s %s, this node is of %s (use another data folder)", ErrForeign, m.what, have, m.value)
		}
	}
	return nil
}

// relaxed is one statement that does not wait for the disk: the next synchronous
// commit brings it there. Writers hold mu and share one connection.
func (s *Store) relaxed(query string, args ...any) (err error) {
	if _, err := s.db.Exec(`PRAGMA synchronous = NORMAL`); err != nil {
		return err
	}
	defer func() {
		_, full := s.db.Exec(`PRAGMA synchronous = FULL`)
		err = errors.Join(err, full)
	}()
	_, err = s.db.Exec(query, args...)
	return err
}

// once sets a fact that has no value yet and returns the one it has.
func (s *Store) once(ctx context.Context, name, value string) (have string, err error) {
	if _, err := s.db.ExecContext(ctx, `INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING`, name, value); err != nil {
		return "", err
	}
	err = s.db.QueryRowContext(ctx, `SELECT value FROM meta WHERE name = ?`, name).Scan(&have)
	return have, err
}

// Meta returns a fact about this database; "" where it was never set.
func (s *Store) Meta(name string) (string, error) {
	var v string
	err := s.db.QueryRow(`SELECT value FROM meta WHERE name = ?`, "user."+name).Scan(&v)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return v, explain(s.cfg.Path, err)
}

// SetMeta keeps a fact about this database, such as a cursor.
func (s *Store) SetMeta(name, value string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := s.db.Exec(`INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value`, "user."+name, value)
	return explain(s.cfg.Path, err)
}

// check reads the whole file once; indexes must agree with their tables.
func check(ctx context.Context, db *sql.DB) error {
	var res string
	if err := db.QueryRowContext(ctx, `PRAGMA integrity_check(1)`).Scan(&res); err != nil {
		return err
	}
	if res != "ok" {
		return fmt.Errorf("%w: %s", ErrDamaged, res)
	}
	return nil
}

// explain adds the file and, where SQLite's own words are not enough, the next
// step.
func explain(path string, err error) error {
	if err == nil {
		return nil
	}
	var se *sqlite.Error
	if errors.As(err, &se) {
		switch se.Code() & 0xff {
		case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR:
			err = fmt.Errorf("%w: %w", ErrDamaged, err)
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			err = fmt.Errorf("%w: %w", ErrInUse, err)
		case sqlite3.SQLITE_FULL:
			err = fmt.Errorf("free disk space and start the node again: %w", err)
		}
	}
	if errors.Is(err, ErrDamaged) {
		err = fmt.Errorf("%w (move it away, or restore a backup; the node will then wait for the next epoch)", err)
	}
	return fmt.Errorf("database %s: %w", path, err)
}
