package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

const testPassword = "a password of the test"

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"cuckoo": main})
}

// TestScripts runs the commands as users type them. "code N CMD ..." runs a
// command that must exit with N.
func TestScripts(t *testing.T) {
	golden, err := filepath.Abs("../../sched/evidence/testdata")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("CUCKOO_HOME", filepath.Join(e.WorkDir, "home"))
			e.Setenv("CUCKOO_PASSWORD", testPassword)
			return os.CopyFS(e.WorkDir, os.DirFS(golden))
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){"code": code, "flip": flip},
	})
}

func code(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N CMD ...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	have := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		have = exit.ExitCode()
	}
	if have != want {
		ts.Fatalf("exit code %d, want %d", have, want)
	}
}

// flip changes the last byte of each file in a folder.
func flip(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: flip FOLDER")
	}
	files, err := filepath.Glob(filepath.Join(ts.MkAbs(args[0]), "*"))
	ts.Check(err)
	for _, f := range files {
		data, err := os.ReadFile(f)
		ts.Check(err)
		data[len(data)-1] ^= 1
		ts.Check(os.WriteFile(f, data, 0o600))
	}
}
