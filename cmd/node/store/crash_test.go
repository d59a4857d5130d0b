package store

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const childEnv = "CUCKOO_STORE_TEST_CHILD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childEnv); dir != "" {
		if err := write(dir); err != nil {
			fmt.Println("error:", err)
		}
		os.Exit(1) // it is to be killed
	}
	os.Exit(m.Run())
}

// numbered is the n-th Result of the child.
func numbered(n int, commitment byte) *typed.Result {
	return &typed.Result{Task: typed.Keccak256([]byte(strconv.Itoa(n))), Miner: signer.Address(), Commitment: typed.Hash{commitment}}
}

// write signs and stores until it is killed, and says what it has done.
func write(dir string) error {
	s, err := Open(config(dir))
	if err != nil {
		return err
	}
	if err := s.Log("guard", decodeNote).Put(step.Store{Records: []step.Record{guardRecord{}}}); err != nil {
		return err
	}
	l, n := s.Log("miner", decodeNote), 0
	if err := l.Restore(func(step.Record) error { n++; return nil }); err != nil {
		return err
	}
	for ; ; n++ {
		sig, err := s.Sign(signer, numbered(n, 1))
		if err != nil {
			return err
		}
		if err := l.Put(step.Store{Records: []step.Record{note{strconv.Itoa(n), "", strings.Repeat("x", n%700)}}}); err != nil {
			return err
		}
		fmt.Printf("%d %x\n", n, sig[:])
	}
}

// A writer is killed again and again; what it said it had done is there.
func TestKill9(t *testing.T) {
	dir := t.TempDir()
	said := map[int]string{}
	rng := rand.New(rand.NewPCG(1, 2))
	for round := range 2 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childEnv+"="+dir)
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		lines := bufio.NewScanner(out)
		kill := 20 + rng.IntN(60)
		for seen := 0; lines.Scan(); seen++ {
			n, sig, ok := strings.Cut(lines.Text(), " ")
			i, err := strconv.Atoi(n)
			require.True(t, ok && err == nil, lines.Text())
			said[i] = sig
			if seen == kill {
				require.NoError(t, cmd.Process.Kill())
			}
		}
		require.Error(t, cmd.Wait())
		require.NotEmpty(t, said)

		s, err := Open(config(dir))
		require.NoError(t, err, "round %d", round)
		require.Equal(t, step.JournalComplete, s.Journal(), "a crash is no restored backup")
		require.GreaterOrEqual(t, len(restored(t, s.Log("miner", decodeNote))), len(said))
		for n, sig := range said {
			_, err := s.Sign(signer, numbered(n, 2))
			require.ErrorIs(t, err, ErrEquivocation, "task %d", n)
			again, err := s.Sign(signer, numbered(n, 1))
			require.NoError(t, err)
			require.Equal(t, sig, hex.EncodeToString(again[:]))
		}
		require.NoError(t, s.Close())
	}
}

// A file cut short or with a flipped bit is refused with a reason, or is as
// good as before: never another answer.
func TestDamage(t *testing.T) {
	const tasks = 40
	cfg := config(t.TempDir())
	s := open(t, cfg)
	guard(t, s)
	l := s.Log("miner", decodeNote)
	var want []step.Record
	sigs := map[int]typed.Signature{}
	for n := range tasks {
		var err error
		sigs[n], err = s.Sign(signer, numbered(n, 1))
		require.NoError(t, err)
		r := note{strconv.Itoa(n), "g", strings.Repeat("text ", n*5)}
		want = append(want, r)
		require.NoError(t, l.Put(step.Store{Records: []step.Record{r}}))
	}
	require.NoError(t, s.Close())
	good, err := os.ReadFile(cfg.Path)
	require.NoError(t, err)

	rng := rand.New(rand.NewPCG(3, 4))
	refused := 0
	for trial := range 80 {
		bad := append([]byte(nil), good...)
		what := ""
		if trial%8 == 0 {
			bad = bad[:1+rng.IntN(len(bad)-1)]
			what = fmt.Sprintf("cut to %d bytes", len(bad))
		} else {
			i, bit := rng.IntN(len(bad)), rng.IntN(8)
			bad[i] ^= 1 << bit
			what = fmt.Sprintf("bit %d of byte %d flipped", bit, i)
		}
		if err := examine(t, bad, want, sigs); err != nil {
			refused++
			known := errors.Is(err, ErrDamaged) || errors.Is(err, ErrForeign) || errors.Is(err, ErrNewer)
			require.True(t, known, "%s: %v", what, err)
		}
	}
	require.NotZero(t, refused)
	for _, junk := range []string{"not a database at all", strings.Repeat("SQLite format 3\x00", 300)} {
		require.ErrorIs(t, examine(t, []byte(junk), want, sigs), ErrDamaged)
	}
}

// examine opens a database with this content and compares what it says with
// what was written.
func examine(t *testing.T, content []byte, want []step.Record, sigs map[int]typed.Signature) error {
	t.Helper()
	dir, err := os.MkdirTemp(t.TempDir(), "")
	require.NoError(t, err)
	defer os.RemoveAll(dir)
	cfg := config(dir)
	require.NoError(t, os.MkdirAll(filepath.Dir(cfg.Path), 0o700))
	require.NoError(t, os.WriteFile(cfg.Path, content, 0o600))
	s, err := Open(cfg)
	if err != nil {
		return err
	}
	defer s.Close()
	var have []step.Record
	if err := s.Log("miner", decodeNote).Restore(func(r step.Record) error { have = append(have, r); return nil }); err != nil {
		return err
	}
	require.Equal(t, want, have)
	for n, sig := range sigs {
		_, err := s.Sign(signer, numbered(n, 2))
		require.Error(t, err, "a signed slot is never free again")
		again, err := s.Sign(signer, numbered(n, 1))
		if err != nil {
			return err
		}
		require.Equal(t, sig, again)
	}
	return nil
}
