package client

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func TestFileJournal(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "journal")
	j := FileJournal(dir)
	all, err := j.List()
	require.NoError(t, err)
	require.Empty(t, all)
	require.NoError(t, j.Drop(typed.Address{1}, 1), "nothing there")

	a := Pending{typed.Address{1}, 7, "stake", []byte{1, 2, 3}}
	b := Pending{typed.Address{2}, 7, "poke", []byte{4}}
	require.NoError(t, j.Put(b))
	require.NoError(t, j.Put(Pending{typed.Address{1}, 7, "stake", []byte{9}}))
	require.NoError(t, j.Put(a))
	all, err = FileJournal(dir).List()
	require.NoError(t, err)
	require.ElementsMatch(t, []Pending{a, b}, all)

	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 2)
	require.NoError(t, os.WriteFile(filepath.Join(dir, files[0].Name()), []byte("damaged"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "new-123"), []byte("cut short"), 0o600))
	all, err = j.List()
	require.NoError(t, err)
	require.Equal(t, []Pending{b}, all)
	require.NoError(t, j.Drop(b.From, b.Nonce))
	all, err = j.List()
	require.NoError(t, err)
	require.Empty(t, all)

	require.Error(t, FileJournal(filepath.Join(dir, files[0].Name())).Put(a), "a file in its place")
}

func FuzzDecodePending(f *testing.F) {
	good, err := rlp.EncodeToBytes(Pending{typed.Address{1}, 7, "stake", []byte{1, 2, 3}})
	require.NoError(f, err)
	f.Add(good)
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := decodePending(data)
		if err != nil {
			return
		}
		again, err := rlp.EncodeToBytes(p)
		require.NoError(t, err)
		require.Equal(t, data, again)
	})
}
