// Package e2e_test runs the cuckoo binary as its users do: real processes that
// talk over loopback, are killed, and come back.
package e2e_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// binary is the program under test.
var binary string

func TestMain(m *testing.M) {
	if name := os.Getenv(childEnv); name != "" {
		os.Exit(child(name))
	}
	os.Exit(run(m))
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "cuckoo-e2e-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "cuckoo")
	if out, err := exec.Command("go", "build", "-o", binary, "github.com/cuckoo-network/cuckoo/cmd/cuckoo").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// world is one user's environment: a home of their own.
type world struct {
	t    *testing.T
	home string
}

func newWorld(t *testing.T) *world { return &world{t, t.TempDir()} }

func (w *world) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, binary, args...)
	cmd.Env = append(os.Environ(), "CUCKOO_HOME="+w.home, "CUCKOO_PASSWORD=secret")
	return cmd
}

// try runs a command to its end.
func (w *world) try(args ...string) (stdout, stderr string, code int) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	cmd := w.command(ctx, args...)
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	err := cmd.Run()
	require.NoError(w.t, ctx.Err(), "cuckoo %s hangs\n%s%s", strings.Join(args, " "), &out, &errOut)
	if err != nil {
		require.IsType(w.t, &exec.ExitError{}, err)
	}
	return out.String(), errOut.String(), cmd.ProcessState.ExitCode()
}

// must runs a command that has to succeed, and decodes its JSON.
func (w *world) must(into any, args ...string) {
	w.t.Helper()
	out, errOut, code := w.try(append(args, "--json")...)
	require.Zero(w.t, code, "cuckoo %s\n%s%s", strings.Join(args, " "), out, errOut)
	if into != nil {
		require.NoError(w.t, json.Unmarshal([]byte(out), into), "%s", out)
	}
}

// process is a command that keeps running; its JSON lines are its events.
type process struct {
	t      *testing.T
	name   string
	cmd    *exec.Cmd
	mu     sync.Mutex
	events []map[string]any
	more   chan struct{}
	errOut output
	exited chan struct{}
}

// output is what a process says, to be read while it runs.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// start runs a command with --json until the test ends or it is stopped.
func (w *world) start(name string, args ...string) *process {
	w.t.Helper()
	return launch(w.t, name, w.command(context.Background(), append(args, "--json")...))
}

// launch starts a command that prints events.
func launch(t *testing.T, name string, cmd *exec.Cmd) *process {
	t.Helper()
	p := &process{t: t, name: name, cmd: cmd, more: make(chan struct{}), exited: make(chan struct{})}
	out, err := p.cmd.StdoutPipe()
	require.NoError(t, err)
	p.cmd.Stderr = &p.errOut
	require.NoError(t, p.cmd.Start())
	go p.read(bufio.NewScanner(out))
	t.Cleanup(func() {
		p.kill()
		if t.Failed() {
			t.Logf("%s said on standard error:\n%s", name, tail(p.errOut.String()))
		}
	})
	return p
}

func tail(s string) string {
	const most = 4000
	if len(s) > most {
		return "… " + s[len(s)-most:]
	}
	return s
}

func (p *process) read(lines *bufio.Scanner) {
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var e map[string]any
		if json.Unmarshal(lines.Bytes(), &e) != nil {
			continue
		}
		p.mu.Lock()
		p.events = append(p.events, e)
		close(p.more)
		p.more = make(chan struct{})
		p.mu.Unlock()
	}
	_ = p.cmd.Wait()
	close(p.exited)
}

// await returns the first event that fits, past or to come.
func (p *process) await(what string, within time.Duration, fits func(map[string]any) bool) map[string]any {
	p.t.Helper()
	deadline := time.After(within)
	for next := 0; ; {
		p.mu.Lock()
		events, more := p.events[next:], p.more
		next = len(p.events)
		p.mu.Unlock()
		for _, e := range events {
			if fits(e) {
				return e
			}
		}
		select {
		case <-more:
		case <-p.exited:
			p.t.Fatalf("%s ended before %s\n%s", p.name, what, tail(p.errOut.String()))
		case <-deadline:
			p.t.Fatalf("%s: no %s within %v\n%s", p.name, what, within, tail(p.errOut.String()))
		}
	}
}

// named fits events of a name.
func named(name string) func(map[string]any) bool {
	return func(e map[string]any) bool { return e["event"] == name }
}

// kill is kill -9.
func (p *process) kill() {
	_ = p.cmd.Process.Kill() // it may have ended already
	<-p.exited
}

// interrupt is Ctrl-C; the process must end cleanly.
func (p *process) interrupt() {
	p.t.Helper()
	require.NoError(p.t, p.cmd.Process.Signal(syscall.SIGINT))
	select {
	case <-p.exited:
	case <-time.After(20 * time.Second):
		p.t.Fatalf("%s does not end after Ctrl-C", p.name)
	}
	require.Zero(p.t, p.cmd.ProcessState.ExitCode(), "%s", tail(p.errOut.String()))
}
