package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var (
	signer = keys.NewSigner(secp256k1.PrivKeyFromBytes([]byte{31: 7}))
	domain = typed.Domain{ChainID: 71, Registry: typed.Address{1}}
)

func config(dir string) Config {
	return Config{Path: filepath.Join(dir, "data", "node.db"), Witness: filepath.Join(dir, "keys", "witness"), Domain: domain, Operator: signer.Address()}
}

func open(t testing.TB, cfg Config) *Store {
	t.Helper()
	s, err := Open(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}

func result(task, commitment byte) *typed.Result {
	return &typed.Result{Task: typed.Hash{task}, Miner: signer.Address(), Commitment: typed.Hash{commitment}}
}

// note is a record like those of the machines.
type note struct {
	Name, Set, Text string
}

func (note) Kind() string    { return "note" }
func (n note) Key() string   { return n.Name }
func (n note) Group() string { return n.Set }

// guardRecord is what a machine stores once it has acted upon Journal.
type guardRecord struct{}

func (guardRecord) Kind() string  { return "guard" }
func (guardRecord) Key() string   { return "" }
func (guardRecord) Group() string { return "" }

func guard(t testing.TB, s *Store) {
	t.Helper()
	require.NoError(t, s.Log("guard", decodeNote).Put(step.Store{Records: []step.Record{guardRecord{}}}))
}

func decodeNote(kind string, body []byte) (step.Record, error) {
	if kind != "note" {
		return nil, fmt.Errorf("%q: %w", kind, step.ErrRecord)
	}
	return step.Unmarshal[note](body)
}

func restored(t testing.TB, l *Log) (all []step.Record) {
	t.Helper()
	require.NoError(t, l.Restore(func(r step.Record) error { all = append(all, r); return nil }))
	return all
}

func TestSignOnce(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	first, err := s.Sign(signer, result(1, 1))
	require.NoError(t, err)
	who, err := typed.Recover(domain.Digest(result(1, 1)), first)
	require.NoError(t, err)
	require.Equal(t, signer.Address(), who)

	again, err := s.Sign(signer, result(1, 1))
	require.NoError(t, err)
	require.Equal(t, first, again)

	_, err = s.Sign(signer, result(1, 2))
	require.ErrorIs(t, err, ErrEquivocation)
	require.ErrorContains(t, err, "Result "+typed.Hash{1}.String())

	other := keys.NewSigner(secp256k1.PrivKeyFromBytes([]byte{31: 8}))
	_, err = s.Sign(other, result(1, 2))
	require.NoError(t, err, "another signer has its own slots")
	_, err = s.Sign(signer, result(2, 2))
	require.NoError(t, err, "another slot")

	require.NoError(t, s.Close())
	s = open(t, cfg)
	_, err = s.Sign(signer, result(1, 2))
	require.ErrorIs(t, err, ErrEquivocation, "also after a restart")
	again, err = s.Sign(signer, result(1, 1))
	require.NoError(t, err)
	require.Equal(t, first, again)
}

// panicky dies where a crash hurts most: after the body, before the signature.
type panicky struct{ *keys.Signer }

func (panicky) Sign(typed.Hash) typed.Signature { panic("power cut") }

func TestReservedBeforeSigned(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	guard(t, s)
	require.Panics(t, func() { s.Sign(panicky{signer}, result(1, 1)) })
	require.NoError(t, s.Close())

	s = open(t, cfg)
	require.Equal(t, step.JournalComplete, s.Journal())
	_, err := s.Sign(signer, result(1, 2))
	require.ErrorIs(t, err, ErrEquivocation, "the slot was taken before the signature")
	_, err = s.Sign(signer, result(1, 1))
	require.NoError(t, err)
}

func TestVolatileLeavesNoTrace(t *testing.T) {
	s := open(t, config(t.TempDir()))
	for i := range byte(3) {
		for _, m := range []typed.Message{
			&typed.Chunk{Task: typed.Hash{1}, Head: typed.Hash{i}},
			&typed.Presence{Operator: signer.Address(), FreeSlots: uint32(i)},
		} {
			sig, err := s.Sign(signer, m)
			require.NoError(t, err)
			who, err := typed.Recover(domain.Digest(m), sig)
			require.NoError(t, err)
			require.Equal(t, signer.Address(), who)
		}
	}
	var n int
	require.NoError(t, s.db.QueryRow(`SELECT count(*) FROM signatures`).Scan(&n))
	require.Zero(t, n)
}

func TestRecords(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	l, other := s.Log("miner", decodeNote), s.Log("watcher", decodeNote)
	a, b, c := note{"a", "g", "1"}, note{"b", "", "2"}, note{"c", "g", "3"}
	require.NoError(t, l.Put(step.Store{Records: []step.Record{a, b}}))
	require.NoError(t, other.Put(step.Store{Records: []step.Record{note{"a", "", "of the watcher"}}}))
	require.NoError(t, l.Put(step.Store{Records: []step.Record{c}, Lazy: true}))
	a.Text = "replaced"
	require.NoError(t, l.Put(step.Store{Records: []step.Record{a}}))
	require.NoError(t, s.Close())

	s = open(t, cfg)
	l = s.Log("miner", decodeNote)
	require.Equal(t, []step.Record{a, b, c}, restored(t, l), "in the order first stored, each in its last state")
	require.Equal(t, []step.Record{note{"a", "", "of the watcher"}}, restored(t, s.Log("watcher", decodeNote)))

	require.NoError(t, l.CloseGroup(step.Close{Group: "g"}))
	require.Equal(t, []step.Record{b}, restored(t, l), "a closed group is not given back")
	var n int
	require.NoError(t, s.db.QueryRow(`SELECT count(*) FROM records WHERE machine = 'miner'`).Scan(&n))
	require.Equal(t, 3, n, "but kept")

	require.ErrorIs(t, l.Restore(func(step.Record) error { return step.ErrRecord }), step.ErrRecord)
	_, err := s.db.Exec(`UPDATE records SET body = replace(body, '2', '3') WHERE key = 'b'`)
	require.NoError(t, err)
	err = l.Restore(func(step.Record) error { return nil })
	require.ErrorIs(t, err, ErrDamaged)
	require.ErrorContains(t, err, `"b"`)
}

func TestPutIsAllOrNothing(t *testing.T) {
	s := open(t, config(t.TempDir()))
	l := s.Log("miner", decodeNote)
	_, err := s.db.Exec(`CREATE TRIGGER full BEFORE INSERT ON records WHEN new.key = 'bad' BEGIN SELECT raise(ABORT, 'disk full'); END`)
	require.NoError(t, err)
	require.Error(t, l.Put(step.Store{Records: []step.Record{note{"good", "", ""}, note{"bad", "", ""}}}))
	require.Empty(t, restored(t, l))
	require.NoError(t, l.Put(step.Store{Records: []step.Record{note{"good", "", ""}}}), "the failed batch does not linger")
	require.Len(t, restored(t, l), 1)
}

func TestRequests(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	_, err := s.Request("nope")
	require.ErrorIs(t, err, ErrNoRequest)
	require.NoError(t, s.SaveRequest(Request{ID: "r1", State: "running"}))
	require.NoError(t, s.SaveRequest(Request{ID: "r2", State: "running", Body: json.RawMessage(`{"prompt":"x"}`)}))
	require.NoError(t, s.SaveRequest(Request{ID: "r1", State: "done", Task: &typed.Hash{9}}))
	require.Error(t, s.SaveRequest(Request{ID: "r3", Body: json.RawMessage(`{`)}))
	require.NoError(t, s.Close())
	s = open(t, cfg)
	r, err := s.Request("r1")
	require.NoError(t, err)
	require.Equal(t, "done", r.State)
	require.Equal(t, typed.Hash{9}, *r.Task)
	require.NotZero(t, r.Created)
	running, err := s.InState("running")
	require.NoError(t, err)
	require.Len(t, running, 1)
	require.JSONEq(t, `{"prompt":"x"}`, string(running[0].Body))
	all, err := s.Requests(10)
	require.NoError(t, err)
	require.Len(t, all, 2)
}

func TestForeign(t *testing.T) {
	cfg := config(t.TempDir())
	require.NoError(t, open(t, cfg).Close())
	for name, change := range map[string]func(*Config){
		"chain":         func(c *Config) { c.Domain.ChainID++ },
		"StakeRegistry": func(c *Config) { c.Domain.Registry[0]++ },
		"operator":      func(c *Config) { c.Operator[0]++ },
	} {
		t.Run(name, func(t *testing.T) {
			bad := cfg
			change(&bad)
			_, err := Open(bad)
			require.ErrorIs(t, err, ErrForeign)
			require.ErrorContains(t, err, name)
		})
	}
	require.NoError(t, open(t, cfg).Close(), "refusing changed nothing")
}

func TestOneWriter(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	_, err := Open(cfg)
	require.ErrorIs(t, err, ErrInUse)

	require.NoError(t, s.Log("miner", decodeNote).Put(step.Store{Records: []step.Record{note{"a", "", ""}}}))
	db, err := View(cfg.Path)
	require.NoError(t, err)
	defer db.Close()
	var n int
	require.NoError(t, db.QueryRow(`SELECT count(*) FROM records`).Scan(&n))
	require.Equal(t, 1, n, "a reader sees what the running node wrote")
	_, err = db.Exec(`DELETE FROM records`)
	require.ErrorContains(t, err, "readonly")
	_, err = View(cfg.Path + ".none")
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestMeta(t *testing.T) {
	cfg := config(filepath.Join(t.TempDir(), "a folder, 100% é#1"))
	s := open(t, cfg)
	require.FileExists(t, cfg.Path)
	v, err := s.Meta("cursor")
	require.NoError(t, err)
	require.Empty(t, v)
	require.NoError(t, s.SetMeta("cursor", "1"))
	require.NoError(t, s.SetMeta("cursor", "2"))
	v, err = s.Meta("cursor")
	require.NoError(t, err)
	require.Equal(t, "2", v)
}

func TestMigration(t *testing.T) {
	cfg := config(t.TempDir())
	require.NoError(t, os.MkdirAll(filepath.Dir(cfg.Path), 0o700))
	v1, err := os.ReadFile("testdata/v1.sql") // a database of the first schema, as .dump writes it
	require.NoError(t, err)
	db, err := connect(cfg.Path, "rwc")
	require.NoError(t, err)
	_, err = db.Exec(string(v1))
	require.NoError(t, err)
	require.NoError(t, db.Close())

	s := open(t, cfg)
	require.False(t, s.Created())
	v, err := version(context.Background(), s.db)
	require.NoError(t, err)
	require.Equal(t, len(migrations), v)
	require.Equal(t, []step.Record{note{"a", "g", "from version 1"}}, restored(t, s.Log("miner", decodeNote)))
	_, err = s.Sign(signer, result(1, 2))
	require.ErrorIs(t, err, ErrEquivocation, "signatures are carried over")
	_, err = s.Sign(signer, result(1, 1))
	require.NoError(t, err)
	var tasks int
	require.NoError(t, s.db.QueryRow(`SELECT count(*) FROM tasks`).Scan(&tasks))
}

func TestFailedMigrationChangesNothing(t *testing.T) {
	db, err := connect(filepath.Join(t.TempDir(), "x.db"), "rwc")
	require.NoError(t, err)
	defer db.Close()
	ctx := context.Background()
	require.NoError(t, migrate(ctx, db, migrations[:1]))
	require.Error(t, migrate(ctx, db, []string{migrations[0], "CREATE TABLE half (x); SELECT nonsense();"}))
	v, err := version(ctx, db)
	require.NoError(t, err)
	require.Equal(t, 1, v)
	require.ErrorIs(t, db.QueryRow(`SELECT name FROM sqlite_schema WHERE name = 'half'`).Scan(new(string)), sql.ErrNoRows)
}

func TestNewerSchema(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	_, err := s.db.Exec(fmt.Sprintf(`PRAGMA user_version = %d`, len(migrations)+1))
	require.NoError(t, err)
	require.NoError(t, s.Close())
	_, err = Open(cfg)
	require.ErrorIs(t, err, ErrNewer)
	require.ErrorContains(t, err, "update the program")
	_, err = View(cfg.Path)
	require.ErrorIs(t, err, ErrNewer)
}

// Random operations against a map: what was signed stays, over restarts.
func TestRandomOperations(t *testing.T) {
	for seed := range uint64(2) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			cfg := config(t.TempDir())
			s := open(t, cfg)
			rng := rand.New(rand.NewPCG(seed, 1))
			signed := map[byte]byte{}
			sigs := map[byte]typed.Signature{}
			notes := map[string]note{}
			var order []string
			for range 200 {
				l := s.Log("miner", decodeNote)
				switch rng.IntN(6) {
				case 0, 1, 2:
					slot, body := byte(rng.IntN(40)), byte(rng.IntN(3))
					sig, err := s.Sign(signer, result(slot, body))
					if have, ok := signed[slot]; ok && have != body {
						require.ErrorIs(t, err, ErrEquivocation)
						continue
					}
					require.NoError(t, err)
					if _, ok := signed[slot]; ok {
						require.Equal(t, sigs[slot], sig)
					}
					signed[slot], sigs[slot] = body, sig
				case 3, 4:
					n := note{Name: fmt.Sprint(rng.IntN(20)), Text: fmt.Sprint(rng.Uint64())}
					if _, ok := notes[n.Name]; !ok {
						order = append(order, n.Name)
					}
					notes[n.Name] = n
					require.NoError(t, l.Put(step.Store{Records: []step.Record{n}, Lazy: rng.IntN(2) == 0}))
				default:
					guard(t, s)
					require.NoError(t, s.Close())
					s = open(t, cfg)
					require.Equal(t, step.JournalComplete, s.Journal())
				}
			}
			want := make([]step.Record, 0, len(order))
			for _, name := range order {
				want = append(want, notes[name])
			}
			require.Equal(t, want, restored(t, s.Log("miner", decodeNote)))
		})
	}
}

func BenchmarkSign(b *testing.B) {
	s := open(b, config(b.TempDir()))
	for i := range b.N {
		_, err := s.Sign(signer, &typed.Result{Task: typed.Hash{byte(i), byte(i >> 8), byte(i >> 16)}})
		require.NoError(b, err)
	}
}

// What may wait goes to the disk no later than the next signature: with a new
// one in its own commit, and before an old one is given out again.
func TestSignTakesWaitingRecordsAlong(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	l := s.Log("miner", decodeNote)
	onDisk := func() (n int) {
		db, err := View(cfg.Path)
		require.NoError(t, err)
		defer db.Close()
		require.NoError(t, db.QueryRow(`SELECT count(*) FROM records`).Scan(&n))
		return n
	}
	for i := range 2 { // the second time the slot is taken
		require.NoError(t, l.Put(step.Store{Lazy: true, Records: []step.Record{note{strconv.Itoa(i), "", "x"}}}))
		require.Equal(t, i, onDisk(), "it waits")
		_, err := s.Sign(signer, numbered(7, 1))
		require.NoError(t, err)
		require.Equal(t, i+1, onDisk())
	}
	require.NoError(t, l.Put(step.Store{Lazy: true, Records: []step.Record{note{"refused", "", "x"}}}))
	_, err := s.Sign(signer, numbered(7, 2))
	require.ErrorIs(t, err, ErrEquivocation)
	require.NoError(t, s.Close())
}
