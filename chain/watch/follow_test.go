//go:build slow

package watch_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/devnet"
	"github.com/cuckoo-network/cuckoo/chain/watch"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
)

var (
	operators = flag.Int("operators", 20_000, "operators of the chain that is followed")
	events    = flag.Int("events", 200_000, "stake events of it")
	chainDir  = flag.String("chain", "", "directory to keep the chain in; made there if it is empty")
)

// serveDir, set in the environment, makes the test binary an RPC for the chain
// in that directory: what it needs must not count as the watch's.
const serveDir = "CUCKOO_TEST_SERVE_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(serveDir); dir != "" {
		chain, err := devnet.Start(context.Background(), devnet.Config{Dir: dir, ChainID: longChainID})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(chain.HTTP())
		select {}
	}
	flag.Parse()
	os.Exit(m.Run())
}

const (
	longChainID = 77
	// The figures are printed; shared machines are too noisy for more than telling a fault.
	mostFollow = 5 * time.Minute
	mostResume = 10 * time.Second
)

// longChain says what there is to follow.
type longChain struct {
	Contracts   client.Contracts `json:"contracts"`
	DeployBlock uint64           `json:"deployBlock"`
	Epoch       epoch.Params     `json:"epoch"`
	Head        uint64           `json:"head"`
	Operators   int              `json:"operators"`
	Events      int              `json:"events"`
}

// TestFollow follows a long chain from its deployment, and again from what the
// first run stored. Neither the time nor the memory of an event may grow with
// the events before it.
func TestFollow(t *testing.T) {
	dir := *chainDir
	if dir == "" {
		dir = t.TempDir()
	}
	long := makeLongChain(t, dir)
	url := serve(t, dir)
	t.Logf("%d operators, %d stake events in %d blocks", long.Operators, long.Events, long.Head)
	path := filepath.Join(t.TempDir(), "state")

	f := startFollow(t, url, long, path)
	samples := f.sample(t)
	took := time.Since(f.began)
	f.stop()
	t.Logf("%-10s %12s %16s %12s", "events", "seconds", "us per event", "live MiB")
	for i, s := range samples {
		per := s.at
		n := s.events
		if i > 0 {
			per, n = s.at-samples[i-1].at, s.events-samples[i-1].events
		}
		t.Logf("%-10d %12.2f %16.1f %12.1f", s.events, s.at.Seconds(), float64(per.Microseconds())/float64(max(n, 1)), s.live)
	}
	info, err := os.Stat(path)
	require.NoError(t, err)
	t.Logf("from the deployment to the head in %v; %d bytes stored", took.Round(time.Millisecond), info.Size())
	require.Less(t, took, mostFollow)

	f = startFollow(t, url, long, path)
	select {
	case <-f.done:
	case <-time.After(time.Minute):
		t.Fatalf("not at the head: %+v", f.Status())
	}
	took = time.Since(f.began)
	f.stop()
	t.Logf("resumed and at the head in %v", took.Round(time.Millisecond))
	require.Less(t, took, mostResume)

	first, last := samples[0], samples[len(samples)-1]
	half := samples[len(samples)/2]
	early := (half.at - first.at).Seconds() / float64(half.events-first.events)
	late := (last.at - half.at).Seconds() / float64(last.events-half.events)
	require.Less(t, late, 4*early+5e-6, "time per event grows")
	require.Less(t, last.live, 1.5*half.live+16, "memory grows")
}

type sample struct {
	events int
	at     time.Duration
	live   float64 // MiB
}

type followRun struct {
	*watch.Watch
	began time.Time
	done  chan struct{} // at the head
	stop  func()
}

func startFollow(t *testing.T, url string, long longChain, path string) *followRun {
	t.Helper()
	f := &followRun{began: time.Now(), done: make(chan struct{})}
	c, err := client.Dial(t.Context(), []string{url}, client.Config{ChainID: longChainID, Contracts: long.Contracts, DeployBlock: long.DeployBlock})
	require.NoError(t, err)
	f.Watch = watch.New(c, watch.Config{Epoch: long.Epoch, Finality: watch.Finality{}, Keep: 8, Store: watch.File(path)})
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- f.Run(ctx, func(final epoch.Final) {
			if final.Block == long.Head {
				close(f.done)
			}
		})
	}()
	f.stop = func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		c.Close()
	}
	return f
}

// sample looks at the run eight times on its way, and at its end.
func (f *followRun) sample(t *testing.T) (out []sample) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	step := max(1, *events/8)
	for next := step; ; {
		select {
		case <-f.done:
			at := time.Since(f.began)
			runtime.GC()
			metrics.Read(live)
			n := int(f.Status().Events)
			if len(out) > 1 && n-out[len(out)-1].events < step/2 { // too short a stretch to say anything
				out = out[:len(out)-1]
			}
			return append(out, sample{n, at, float64(live[0].Value.Uint64()) / (1 << 20)})
		case <-time.After(2 * time.Millisecond):
		}
		if n := int(f.Status().Events); n >= next {
			at := time.Since(f.began)
			runtime.GC()
			metrics.Read(live)
			out = append(out, sample{n, at, float64(live[0].Value.Uint64()) / (1 << 20)})
			next = n - n%step + step
		}
		if time.Since(f.began) > 10*time.Minute {
			t.Fatalf("not at the head: %+v", f.Status())
		}
	}
}

func serve(t *testing.T, dir string) (url string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), serveDir+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	lines := bufio.NewScanner(out)
	require.True(t, lines.Scan(), "the chain does not start")
	return lines.Text()
}

// makeLongChain makes the chain in a directory, unless it is there.
func makeLongChain(t *testing.T, dir string) (long longChain) {
	t.Helper()
	about := filepath.Join(dir, "long.json")
	if data, err := os.ReadFile(about); err == nil {
		require.NoError(t, json.Unmarshal(data, &long))
		if long.Operators == *operators && long.Events >= *events {
			return long
		}
		t.Fatalf("%s holds another chain: %d operators and %d events", dir, long.Operators, long.Events)
	}
	began := time.Now()
	long = buildLongChain(t, dir)
	t.Logf("made the chain in %v", time.Since(began).Round(time.Second))
	data, err := json.Marshal(long)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(about, data, 0o600))
	return long
}
