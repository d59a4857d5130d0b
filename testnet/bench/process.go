package bench

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

// process is one member of a network as a process of its own.
type process struct {
	name   string
	cmd    *exec.Cmd
	feed   *local.Feed // of the events read here: listening, status, task
	errOut lockedBuffer
	exited chan struct{}
}

// statusEvent is a node's verdict on itself, as the node command prints it.
type statusEvent struct{ Verdict string }

// EventName is that of the node command.
func (statusEvent) EventName() string { return "status" }

// spawn runs a detached member on a folder of its own. The first time, with a
// folder that does not exist, its key is new.
func (b *bench) spawn(n network, m local.Member) (*process, error) {
	dir := filepath.Join(n.Dir, "processes", m.Name)
	_, err := os.Stat(dir)
	args := append(n.NodeArgs(m, dir, errors.Is(err, os.ErrNotExist)), "--json")
	p := &process{name: m.Name, cmd: exec.Command(b.Program, args...), feed: local.NewFeed(nil), exited: make(chan struct{})}
	p.cmd.Env = append(os.Environ(), "CUCKOO_HOME="+filepath.Join(n.Dir, "home"))
	p.cmd.Stderr = &p.errOut
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	go p.read(bufio.NewScanner(out))
	return p, nil
}

func (p *process) read(lines *bufio.Scanner) {
	defer close(p.exited)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var name struct{ Event string }
		if json.Unmarshal(lines.Bytes(), &name) != nil {
			continue
		}
		switch name.Event {
		case "status":
			pass[statusEvent](p.feed, lines.Bytes())
		case "task":
			pass[node.TaskEvent](p.feed, lines.Bytes())
		}
	}
	_ = p.cmd.Wait() // killed or not, it has ended
}

func pass[E node.Event](f *local.Feed, line []byte) {
	var e E
	if json.Unmarshal(line, &e) == nil {
		f.Emit(e)
	}
}

// working waits until the node says that it can do its work.
func (p *process) working(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-p.exited:
			cancel()
		case <-ctx.Done():
		}
	}()
	_, err := local.Await(ctx, p.feed, 0, func(e statusEvent) bool { return e.Verdict == "working" })
	if err != nil {
		return fmt.Errorf("process %s does not work: %w\n%s", p.name, err, p.errOut.tail())
	}
	return nil
}

// kill is kill -9, and returns when the process is gone.
func (p *process) kill() {
	p.signal()
	<-p.exited
}

// signal sends the kill -9 and does not wait.
func (p *process) signal() { _ = p.cmd.Process.Kill() } // it may have ended already

// killAll ends all of them.
func killAll[K comparable](all map[K]*process) {
	for _, p := range all {
		p.signal()
	}
	for _, p := range all {
		<-p.exited
	}
}

// lockedBuffer keeps the end of what a process says on standard error.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	const most = 64 << 10
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.b.Len() > most {
		l.b.Reset()
	}
	return l.b.Write(p)
}

func (l *lockedBuffer) tail() []byte {
	l.mu.Lock()
	defer l.mu.Unlock()
	b := l.b.Bytes()
	return bytes.Clone(b[max(0, len(b)-1000):])
}

// pauseFor waits a moment.
func pauseFor(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
