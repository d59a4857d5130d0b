package model

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/random"
)

// shelf is a model file and a folder for what is packed from it.
type shelf struct {
	t            *testing.T
	path, folder string
	want         *Model
	shared       bool // in turns
	warnings     []string
}

func newShelf(t *testing.T, data []byte) *shelf {
	s := &shelf{t: t, path: filepath.Join(t.TempDir(), "model.gguf"), folder: filepath.Join(t.TempDir(), "cache")}
	require.NoError(t, os.WriteFile(s.path, data, 0o600))
	var err error
	s.want, err = Load(data)
	require.NoError(t, err)
	return s
}

// open opens the model, compares it with the one in memory and says whether
// it was imported anew.
func (s *shelf) open() (anew bool) {
	s.t.Helper()
	s.warnings = nil
	s.shared = !s.shared
	m, err := Open(s.t.Context(), s.path, Options{
		Cache:    s.folder,
		Shared:   s.shared,
		Progress: func(done, total int64) { anew = true },
		Warn:     func(w string) { s.warnings = append(s.warnings, w) },
	})
	require.NoError(s.t, err)
	same(s.t, s.want, m)
	require.NoError(s.t, m.Close())
	require.NoError(s.t, m.Close())
	return anew
}

// packed is the one file of the folder.
func (s *shelf) packed() string {
	s.t.Helper()
	files, err := os.ReadDir(s.folder)
	require.NoError(s.t, err)
	require.Len(s.t, files, 1)
	return filepath.Join(s.folder, files[0].Name())
}

func TestCache(t *testing.T) {
	for _, arch := range random.Architectures {
		for seed := range uint64(3) {
			s := newShelf(t, tiny(t, arch, seed))
			require.True(t, s.open())
			require.FileExists(t, s.packed())
			require.False(t, s.open())
			require.False(t, s.open())
			require.Empty(t, s.warnings)
		}
	}
}

// TestCacheDamaged: whatever byte is changed, however short the file is cut,
// it is made anew once, and the weights are right.
func TestCacheDamaged(t *testing.T) {
	s := newShelf(t, plain(t, "qwen2", nil))
	s.open()
	good, err := os.ReadFile(s.packed())
	require.NoError(t, err)
	_, start, err := decode(bytes.NewReader(good), int64(len(good)))
	require.NoError(t, err)
	damage := func(what string, b []byte) {
		require.NoError(t, os.WriteFile(s.packed(), b, 0o600))
		require.True(t, s.open(), what)
		require.Len(t, s.warnings, 1, what)
		require.Contains(t, s.warnings[0], "made anew")
		now, err := os.ReadFile(s.packed())
		require.NoError(t, err)
		require.True(t, bytes.Equal(good, now), what)
		require.False(t, s.open(), what)
	}
	n := int64(len(good))
	for _, at := range []int64{0, 7, 8, 11, 12, 13, 15, 16, 47, 48, 60, 1000, start - 1, start, start + 1, start + 70_001, n - 65, n - 1} {
		b := bytes.Clone(good)
		b[at] ^= 1 << (at % 8)
		damage("flipped byte", b)
	}
	for _, size := range []int64{0, 1, 47, 48, 100, start - 1, start, start + 1, n / 2, n - 1} {
		damage("truncated", good[:size])
	}
	damage("longer", append(bytes.Clone(good), 0))
}

// TestCacheForeign: a sound packed file of another model, or one whose index
// says other than its data, is not believed.
func TestCacheForeign(t *testing.T) {
	s := newShelf(t, plain(t, "llama", nil))
	s.open()
	good, err := os.ReadFile(s.packed())
	require.NoError(t, err)
	other := newShelf(t, plain(t, "llama", func(c *random.Config) { c.Seed = 6 }))
	other.open()
	foreign, err := os.ReadFile(other.packed())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(s.packed(), foreign, 0o600))
	require.True(t, s.open())
	require.Contains(t, s.warnings[0], "another model file")

	for name, change := range map[string]func(x *index){
		"id":          func(x *index) { x.ID = strings.Repeat("00", 32) },
		"root":        func(x *index) { x.Root = strings.Repeat("00", 32) },
		"root length": func(x *index) { x.Root = "00" },
		"frequencies": func(x *index) { x.Freqs[0]++ },
		"few":         func(x *index) { x.Freqs = x.Freqs[1:] },
		"kind":        func(x *index) { x.Weights[0].Kind ^= 1 },
		"no kind":     func(x *index) { x.Weights[0].Kind = 77 },
		"absent":      func(x *index) { x.Weights[0].Has = false },
		"weights":     func(x *index) { x.Weights = x.Weights[1:] },
		"bytes":       func(x *index) { x.Bytes -= 64 },
		"chunks":      func(x *index) { x.Chunks = nil },
	} {
		x, start, err := decode(bytes.NewReader(good), int64(len(good)))
		require.NoError(t, err)
		change(x)
		head, err := x.encode(int(start))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(s.packed(), append(head, good[start:]...), 0o600))
		require.True(t, s.open(), name)
		require.Len(t, s.warnings, 1, name)
	}
}

// TestCacheConcurrent: the packed file is the same however many import at once,
// and all of them get the model.
func TestCacheConcurrent(t *testing.T) {
	s := newShelf(t, plain(t, "gemma3", nil))
	var group sync.WaitGroup
	models := make([]*Model, 8)
	errs := make([]error, len(models))
	for i := range models {
		group.Go(func() { models[i], errs[i] = Open(t.Context(), s.path, Options{Cache: s.folder}) })
	}
	group.Wait()
	require.NoError(t, errors.Join(errs...))
	b, err := os.ReadFile(s.packed())
	require.NoError(t, err)
	for _, m := range models {
		same(t, s.want, m)
	}
	for _, m := range models {
		require.NoError(t, m.Close())
	}
	require.NoError(t, os.Remove(s.packed()))
	require.True(t, s.open())
	again, err := os.ReadFile(s.packed())
	require.NoError(t, err)
	require.True(t, bytes.Equal(b, again))
}

// TestCacheUnusable: a folder that cannot be written costs a warning, not the
// model.
func TestCacheUnusable(t *testing.T) {
	s := newShelf(t, plain(t, "llama", nil))
	require.NoError(t, os.WriteFile(s.folder, nil, 0o600)) // a file in its place
	require.True(t, s.open())
	require.Contains(t, s.warnings[len(s.warnings)-1], "kept in memory")

	// Nothing can be given the packed file's name.
	s = newShelf(t, plain(t, "llama", nil))
	s.open()
	taken := s.packed()
	require.NoError(t, os.Remove(taken))
	require.NoError(t, os.MkdirAll(filepath.Join(taken, "x"), 0o700))
	require.True(t, s.open())
	require.Contains(t, s.warnings[len(s.warnings)-1], "kept in memory")
	require.Equal(t, taken, s.packed()) // and nothing else is left

	// A device that is full, or a file that cannot be written.
	f, err := os.Open(s.path)
	require.NoError(t, err)
	defer f.Close()
	require.ErrorIs(t, (&file{f: f}).write([]byte{1}, 0), errCache)
}

// TestCacheSwept: what crashed imports left goes away, but not what may still
// be written, nor other models' files.
func TestCacheSwept(t *testing.T) {
	b := plain(t, "llama", nil)
	s := newShelf(t, b)
	require.NoError(t, os.Mkdir(s.folder, 0o700))
	sum := sha256.Sum256(b)
	file := func(name string, age time.Duration) string {
		p := filepath.Join(s.folder, name)
		require.NoError(t, os.WriteFile(p, nil, 0o600))
		require.NoError(t, os.Chtimes(p, time.Time{}, time.Now().Add(-age)))
		return p
	}
	name := hex.EncodeToString(sum[:])
	old, young := file(name+"-1.tmp", 2*time.Hour), file(name+"-2.tmp", time.Minute)
	other := file(strings.Repeat("0", 64)+"-1.tmp", 2*time.Hour)
	s.open()
	require.NoFileExists(t, old)
	require.FileExists(t, young)
	require.FileExists(t, other)
}
