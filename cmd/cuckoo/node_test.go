package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/p2p/host"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// fakeNode answers as a coordinator does and keeps what it was sent.
type fakeNode struct {
	*httptest.Server
	mu       sync.Mutex
	requests map[string]node.Request
	bodies   map[string]map[string]any // by path
}

func newFakeNode(t *testing.T) *fakeNode {
	f := &fakeNode{requests: make(map[string]node.Request), bodies: make(map[string]map[string]any)}
	say := func(w http.ResponseWriter, status int, v any) {
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(v)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/models", func(w http.ResponseWriter, r *http.Request) {
		say(w, 200, map[string]any{"data": []map[string]string{{"id": "tales"}, {"id": "other"}}})
	})
	mux.HandleFunc("POST /cuckoo/v1/tasks/{how}", func(w http.ResponseWriter, r *http.Request) {
		var body map[string]any
		d := json.NewDecoder(r.Body)
		d.UseNumber()
		if d.Decode(&body) != nil {
			say(w, 400, nil)
			return
		}
		f.mu.Lock()
		defer f.mu.Unlock()
		f.bodies[r.PathValue("how")] = body
		say(w, 202, node.Request{ID: "req-1", State: node.StateRunning})
	})
	mux.HandleFunc("GET /cuckoo/v1/tasks", func(w http.ResponseWriter, r *http.Request) {
		say(w, 200, []node.Request{{ID: "req-2", State: node.StateFailed, Error: "no miner\nclaimed"}, {ID: "req-1", State: node.StateDone, Text: strings.Repeat("long ", 50)}})
	})
	mux.HandleFunc("GET /cuckoo/v1/tasks/{id}", func(w http.ResponseWriter, r *http.Request) {
		f.mu.Lock()
		defer f.mu.Unlock()
		req, ok := f.requests[r.PathValue("id")]
		if !ok {
			say(w, 404, map[string]any{"error": map[string]string{"message": "no such request"}})
			return
		}
		say(w, 200, req)
	})
	mux.HandleFunc("GET /cuckoo/v1/peers", func(w http.ResponseWriter, r *http.Request) {
		say(w, 200, []host.Peer{{ID: "12D3KooWpeer", Addrs: []string{"/ip4/127.0.0.1/tcp/1"}, Bootstrap: true, Latency: 3 * time.Millisecond, Since: time.Now()}})
	})
	mux.HandleFunc("GET /cuckoo/v1/status", func(w http.ResponseWriter, r *http.Request) {
		say(w, 200, nodeStatus{Gossip: json.RawMessage(`{"scores": {"12D3KooWboot": 1}}`), Status: node.Status{Role: "miner", Network: "test", Verdict: "alone: no peer is connected", Uptime: 90, Notes: []string{"the operator has no gas coin"},
			Bootstrap: []host.Bootstrap{{Peer: "12D3KooWboot", Attempts: 4, Err: "connection refused"}},
			Models:    []node.ModelStatus{{Name: "tales", Weight: 25, Total: 100}}, Skipped: map[string]uint64{"too busy": 3}}})
	})
	mux.HandleFunc("GET /cuckoo/v1/payments", func(w http.ResponseWriter, r *http.Request) {
		say(w, 200, []store.Payment{{Kind: "settled", Tx: typed.Hash{1}, Block: 44, Index: 3, Amount: client.Units(7), At: 1}})
	})
	f.Server = httptest.NewServer(mux)
	t.Cleanup(f.Close)
	return f
}

func (f *fakeNode) set(r node.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.requests[r.ID] = r
}

func (f *fakeNode) cli(ctx context.Context, in io.Reader, a ...string) (code int, out, errOut string) {
	var o, e bytes.Buffer
	code = run(ctx, append(a, "--api", f.URL), in, &o, &e)
	return code, o.String(), e.String()
}

func TestSubmit(t *testing.T) {
	f := newFakeNode(t)
	for _, c := range []struct {
		name string
		args []string
		how  string
		want string
	}{
		{"plain", []string{"hello there"}, "chat", `{"messages": [{"content": "hello there", "role": "user"}], "model": "tales"}`},
		{"all", []string{"hi", "--model", "other", "--max-tokens", "8", "--temperature", "0.7", "--seed", "-9223372036854775808", "--stop", "a,b", "--stop", "c"}, "chat",
			`{"messages": [{"content": "hi", "role": "user"}], "model": "other", "max_tokens": 8, "temperature": 0.7, "seed": -9223372036854775808, "stop": ["a,b", "c"]}`},
		{"greedy", []string{"hi", "--temperature", "0", "--seed", "18446744073709551615"}, "chat",
			`{"messages": [{"content": "hi", "role": "user"}], "model": "tales", "temperature": 0, "seed": 18446744073709551615}`},
		{"raw from a pipe", []string{"-", "--raw"}, "completion", `{"prompt": "piped in", "model": "tales"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, out, errOut := f.cli(t.Context(), strings.NewReader("piped in"), append([]string{"task", "submit"}, c.args...)...)
			require.Zero(t, code, errOut)
			require.Contains(t, out, "req-1\nwait for it with 'cuckoo task wait req-1'")
			got, err := json.Marshal(f.bodies[c.how])
			require.NoError(t, err)
			require.JSONEq(t, c.want, string(got))
			if strings.Contains(c.want, "seed") { // exactly, not as a float
				require.Contains(t, c.want, `"seed": `+string(f.bodies[c.how]["seed"].(json.Number)))
			}
		})
	}
	for _, seed := range []string{"1.5", "x", "18446744073709551616", "-9223372036854775809"} {
		code, _, errOut := f.cli(t.Context(), nil, "task", "submit", "hi", "--seed="+seed)
		require.Equal(t, exitUsage, code)
		require.Contains(t, errOut, "no 64-bit integer")
	}
}

func TestWait(t *testing.T) {
	f := newFakeNode(t)
	task := typed.Hash{7}
	f.set(node.Request{ID: "req-1", State: node.StateRunning})
	code, _, errOut := f.cli(t.Context(), nil, "task", "wait", "req-1", "--timeout", "50ms")
	require.Equal(t, exitFailed, code)
	require.Contains(t, errOut, "req-1 is still running after 50ms")

	go func() {
		time.Sleep(2 * taskPoll)
		f.set(node.Request{ID: "req-1", State: node.StateDone, Task: task, Text: "Once upon a time.", Tokens: []uint32{1, 2}})
	}()
	code, out, errOut := f.cli(t.Context(), nil, "task", "wait", "req-1")
	require.Zero(t, code, errOut)
	require.Contains(t, out, "Once upon a time.")
	require.Contains(t, out, "cuckoo lottery explain "+task.String())

	f.set(node.Request{ID: "req-2", State: node.StateFailed, Error: "no miner claimed"})
	code, out, errOut = f.cli(t.Context(), nil, "task", "wait", "req-2", "--json")
	require.Equal(t, exitFailed, code, "a request that failed is a failure")
	require.Contains(t, out, `"state": "failed"`)
	require.Contains(t, errOut, "req-2 failed: no miner claimed")
	code, _, _ = f.cli(t.Context(), nil, "task", "get", "req-2")
	require.Zero(t, code, "to look at it is none")

	code, _, errOut = f.cli(t.Context(), nil, "task", "wait", "req-3")
	require.Equal(t, exitFailed, code)
	require.Contains(t, errOut, "no such request")
	require.Contains(t, errOut, "hint: 'cuckoo task list' shows the ids")

	ctx, cancel := context.WithCancel(t.Context())
	f.set(node.Request{ID: "req-4", State: node.StateRunning})
	time.AfterFunc(100*time.Millisecond, cancel)
	code, _, errOut = f.cli(ctx, nil, "task", "wait", "req-4")
	require.Equal(t, exitInterrupted, code)
	require.Contains(t, errOut, "interrupted")
}

// A coordinator that restarts while somebody waits is waited for.
func TestWaitOverARestart(t *testing.T) {
	var mu sync.Mutex
	calls := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		calls++
		req := node.Request{ID: "req-1", State: node.StateRunning}
		switch {
		case calls == 2 || calls == 3:
			panic(http.ErrAbortHandler) // the connection breaks
		case calls > 3:
			req.State = node.StateDone
		}
		_ = json.NewEncoder(w).Encode(req)
	}))
	defer s.Close()
	r, err := waitTask(t.Context(), endpoint{base: s.URL}, "req-1")
	require.NoError(t, err)
	require.Equal(t, node.StateDone, r.State)
}

func TestListPeersStatus(t *testing.T) {
	f := newFakeNode(t)
	code, out, errOut := f.cli(t.Context(), nil, "task", "list")
	require.Zero(t, code, errOut)
	require.Contains(t, out, "no miner claimed")
	for line := range strings.Lines(out) {
		require.Less(t, len(line), 200)
	}
	code, out, errOut = f.cli(t.Context(), nil, "peers")
	require.Zero(t, code, errOut)
	require.Contains(t, out, "12D3KooWpeer")
	require.Contains(t, out, "3.0 ms")
	require.Contains(t, out, "out, bootstrap")
	code, out, errOut = f.cli(t.Context(), nil, "status")
	require.Zero(t, code, errOut)
	require.True(t, strings.HasPrefix(out, "alone: no peer is connected"), "why it earns nothing comes first: %s", out)
	require.Contains(t, out, "bootstrap 12D3KooWboot is not connected after 4 attempts: connection refused")
	require.Contains(t, out, "note: the operator has no gas coin\n")
	require.Contains(t, out, "25.00%")
	require.Contains(t, out, "3 tasks not served: too busy")
	code, out, errOut = f.cli(t.Context(), nil, "status", "--payments")
	require.Zero(t, code, errOut)
	require.Regexp(t, `settled +7 +0x0+ +44 +0x01000000\.\.`, out)
	code, out, errOut = f.cli(t.Context(), nil, "status", "--json")
	require.Zero(t, code, errOut)
	var s nodeStatus
	require.NoError(t, json.Unmarshal([]byte(out), &s))
	require.JSONEq(t, `{"scores": {"12D3KooWboot": 1}}`, string(s.Gossip))
	require.Equal(t, int64(90), s.Uptime)
}

func TestDoctor(t *testing.T) {
	c := newCLI(t)
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	require.NoError(t, err)
	boot, err := host.New(t.Context(), host.Config{PrivateKey: key, Network: c.file.Rendezvous(), Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Server: true, AllowPrivate: true})
	require.NoError(t, err)
	defer boot.Close()
	c.file.Bootstrap = boot.Addrs()
	c.save()
	c.NewEpoch()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		for ctx.Err() == nil {
			if err := c.Chain.Seal(ctx, 1); err != nil && ctx.Err() == nil {
				t.Error(err)
			}
			time.Sleep(100 * time.Millisecond)
		}
	}()

	examine := func(wait time.Duration) (map[string]check, error) {
		d := &doctor{path: c.network(), wait: wait}
		d.examine(t.Context())
		found := make(map[string]check)
		for _, k := range d.checks {
			found[strings.Fields(k.Name)[0]] = k
		}
		return found, d.err()
	}
	found, err := examine(10 * time.Second)
	for _, name := range []string{"network", "RPC", "contracts", "blocks", "bootstrap", "faucet", "beacon"} {
		require.True(t, found[name].OK, "%s: %+v", name, found[name])
	}
	require.True(t, found["API"].Note, "the file names none, and none is needed")
	require.False(t, found["clock"].OK, "this chain seals on demand and lags behind the clock: %+v", found["clock"])
	require.ErrorContains(t, err, "not well: clock")

	good := *c.file
	for _, b := range []struct {
		name, want string
		note       bool
		change     func()
	}{
		{"bootstrap", "peer id mismatch", false, func() {
			other := strings.TrimSuffix(good.Bootstrap[0], boot.ID().String()) + "12D3KooWGRUaDJQmDjfgFPWRRnkyvZBRrYGjyLSS6zDAYSCLKK1B"
			c.file.Bootstrap = []string{other}
		}},
		{"bootstrap", "names no bootstrap peer", false, func() { c.file.Bootstrap = nil }},
		{"RPC", "serves chain 31, the network file says 32", false, func() { c.file.ChainID = 32 }},
		{"RPC", "connect", true, func() { c.file.RPC = append([]string{"http://127.0.0.1:1"}, c.file.RPC...) }},
		{"contracts", "do not match", false, func() { c.file.Epoch.Length++ }},
		{"faucet", "connect", true, func() { c.file.Faucet = "http://127.0.0.1:1" }},
	} {
		*c.file = good
		b.change()
		c.save()
		found, err := examine(10 * time.Second)
		require.False(t, found[b.name].OK, b.name)
		require.Contains(t, found[b.name].Detail, b.want)
		require.NotEmpty(t, found[b.name].Next, "the next step")
		require.Equal(t, b.note, found[b.name].Note)
		require.Equal(t, !b.note, strings.Contains(err.Error(), b.name), "%v", err)
	}
	*c.file = good
	c.save()
	stop()
	<-stopped
	found, _ = examine(300 * time.Millisecond)
	require.Contains(t, found["blocks"].Detail, "no block after")
}
