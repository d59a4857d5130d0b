// Package cmd_test holds the house rules: which room may import which.
package cmd_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/cuckoo-network/cuckoo"

// rooms maps a folder to the rooms of the project that it may import; the
// longest matching folder counts. A room may always import itself.
var rooms = map[string][]string{
	"sched":     {},
	"inference": {},
	"p2p":       {"sched"},
	"chain":     {"sched"},
	"cmd/node":  {"sched", "inference", "p2p", "chain"},
	"cmd/cuckoo": {
		"sched", "inference", "p2p", "chain", "cmd/node", "testnet",
	},
	"cmd":     {},
	"testnet": {"sched", "inference", "p2p", "chain", "cmd/node"},
}

// pure lists what the protocol core may import beside itself: no network, no
// files, no clock, no randomness.
var pureStd = []string{
	"bytes", "cmp", "crypto/hmac", "crypto/sha256", "crypto/subtle", "encoding/binary", "encoding/hex",
	"encoding/json", "errors", "fmt", "iter", "maps", "math", "math/big", "math/bits", "reflect", "slices", "sort",
	"strconv", "strings", "unicode/utf8",
}

var pureModules = []string{"golang.org/x/crypto/sha3", "github.com/decred/dcrd/dcrec/secp256k1/v4", "github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"}

func roomOf(path string) string {
	best := ""
	for room := range rooms {
		if (path == room || strings.HasPrefix(path, room+"/")) && len(room) > len(best) {
			best = room
		}
	}
	return best
}

func TestImports(t *testing.T) {
	files := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel := strings.TrimPrefix(filepath.ToSlash(path), "../")
		if d.IsDir() {
			if name := d.Name(); strings.HasPrefix(name, ".") && name != ".." || name == "node_modules" || name == "testdata" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(rel, ".go") {
			return nil
		}
		room := roomOf(rel)
		if room == "" {
			t.Errorf("%s lies in no room", rel)
			return nil
		}
		files++
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range f.Imports {
			imp, _ := strconv.Unquote(spec.Path.Value)
			check(t, rel, room, imp)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 10 {
		t.Fatalf("only %d files read", files)
	}
}

func check(t *testing.T, file, room, imp string) {
	test := strings.HasSuffix(file, "_test.go")
	if inside, ok := strings.CutPrefix(imp, module+"/"); ok {
		target := roomOf(inside)
		if target != room && !slices.Contains(rooms[room], target) && !(test && allowedInTest(file, target)) {
			t.Errorf("%s: %s may not import %s", file, room, inside)
		}
		if strings.HasPrefix(inside, "chain/bindings") && room != "chain" {
			t.Errorf("%s: bindings are imported only inside chain", file)
		}
		return
	}
	if room == "sched" && !test && !slices.Contains(pureStd, imp) && !slices.Contains(pureModules, imp) {
		t.Errorf("%s: the protocol core is pure and may not import %s", file, imp)
	}
}

// allowedInTest lets tests of a room bring in what they compare with.
func allowedInTest(file, target string) bool {
	return strings.HasPrefix(file, "cmd/") && target == "testnet" && !strings.HasPrefix(file, "cmd/node/")
}

func TestTopLevel(t *testing.T) {
	want := []string{"LICENSE", "Makefile", "README.md", "chain", "cmd", "go.mod", "go.sum", "inference", "p2p", "sched", "testnet"}
	entries, err := os.ReadDir("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(want, e.Name()) && e.Name() != "cuckoo" && e.Name() != "bin" {
			t.Errorf("%s does not belong at the top level: it holds %v", e.Name(), want)
		}
	}
}
