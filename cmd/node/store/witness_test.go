package store

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/step"
)

func TestJournal(t *testing.T) {
	cfg := config(t.TempDir())
	reopen := func(s *Store) *Store {
		t.Helper()
		require.NoError(t, s.Close())
		return open(t, cfg)
	}
	s := open(t, cfg)
	require.True(t, s.Created())
	require.Equal(t, step.JournalUnknown, s.Journal(), "new: only the caller knows whether the key is new")
	s = reopen(s)
	require.False(t, s.Created())
	require.Equal(t, step.JournalUnknown, s.Journal(), "stays so over restarts")
	guard(t, s)
	s = reopen(s)
	require.Equal(t, step.JournalComplete, s.Journal())

	_, err := s.Sign(signer, result(1, 1))
	require.NoError(t, err)
	require.NoError(t, s.Close())
	backup, err := os.ReadFile(cfg.Path)
	require.NoError(t, err)
	s = open(t, cfg)
	require.Equal(t, step.JournalComplete, s.Journal())
	_, err = s.Sign(signer, result(2, 1))
	require.NoError(t, err)
	require.NoError(t, s.Close())

	require.NoError(t, os.WriteFile(cfg.Path, backup, 0o600))
	s = open(t, cfg)
	require.Equal(t, step.JournalUnknown, s.Journal(), "restored from a backup")
	_, err = s.Sign(signer, result(3, 1)) // reaches the number of the lost one
	require.NoError(t, err)
	s = reopen(s)
	require.Equal(t, step.JournalUnknown, s.Journal(), "catching up does not make it trustworthy")
	guard(t, s)
	s = reopen(s)
	require.Equal(t, step.JournalComplete, s.Journal())

	require.NoError(t, s.Close())
	require.NoError(t, os.Remove(cfg.Path))
	s = open(t, cfg)
	require.Equal(t, step.JournalUnknown, s.Journal(), "a new database beside an old witness")
	guard(t, s)

	for name, damage := range map[string]func() error{
		"witness lost":    func() error { return os.Remove(cfg.Witness) },
		"witness damaged": func() error { return os.WriteFile(cfg.Witness, []byte("cuckoo-witness 1 x"), 0o600) },
	} {
		require.NoError(t, s.Close())
		require.NoError(t, damage())
		s = open(t, cfg)
		require.Equal(t, step.JournalUnknown, s.Journal(), name)
		guard(t, s)
	}
	s = reopen(s)
	require.Equal(t, step.JournalComplete, s.Journal())
}

func TestWithoutWitness(t *testing.T) {
	cfg := config(t.TempDir())
	cfg.Witness = ""
	s := open(t, cfg)
	_, err := s.Sign(signer, result(1, 1))
	require.NoError(t, err)
	guard(t, s)
	require.NoError(t, s.Close())
	require.Equal(t, step.JournalUnknown, open(t, cfg).Journal(), "nobody can tell")
}
