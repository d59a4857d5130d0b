package model

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/random"
)

// TestList: what was packed is listed; what is broken, foreign or unfinished is
// not; a folder that does not exist holds nothing.
func TestList(t *testing.T) {
	dir := t.TempDir()
	folder := filepath.Join(dir, "cache")
	if list, err := List(folder); err != nil || len(list) != 0 {
		t.Errorf("%v, %v", list, err)
	}
	ids := map[string]string{}
	for _, arch := range []string{"llama", "gemma3"} {
		data, err := random.Bytes(random.Tiny(arch, 1))
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, arch)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		m, err := Open(t.Context(), path, Options{Cache: folder})
		if err != nil {
			t.Fatal(err)
		}
		ids[hex.EncodeToString(m.ID[:])] = arch
		if err := m.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"broken.packed", "unfinished.tmp"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("CUCKOOPK and more"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	list, err := List(folder)
	if err != nil || len(list) != 2 {
		t.Fatalf("%v, %v", list, err)
	}
	for _, p := range list {
		st, err := os.Stat(p.Path)
		if err != nil || ids[p.ID] != p.Arch || p.Name != "random "+p.Arch || p.Bytes != st.Size() || len(p.GGUF) != 64 {
			t.Errorf("%+v (%v), want one of %v", p, err, ids)
		}
	}
}
