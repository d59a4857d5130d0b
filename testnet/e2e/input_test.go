package e2e_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/adversary"
)

// key makes a key in the user's folder.
func (w *world) key(name string, kind keys.Kind) keys.Info {
	w.t.Helper()
	info, err := keys.OpenLight(filepath.Join(w.home, "keys")).New(name, kind, "secret")
	require.NoError(w.t, err)
	return info
}

// end runs a command that was prepared, which must end in time.
func end(t *testing.T, cmd *exec.Cmd, within time.Duration) (output string, code int) {
	t.Helper()
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	require.NoError(t, cmd.Start())
	timer := time.AfterFunc(within, func() { _ = cmd.Process.Kill() })
	err := cmd.Wait()
	require.True(t, timer.Stop(), "%v does not end in %v\n%s", cmd.Args, within, &out)
	if err != nil {
		require.IsType(t, &exec.ExitError{}, err)
	}
	return out.String(), cmd.ProcessState.ExitCode()
}

// changed saves a network file with something else in it.
func changed(t *testing.T, file *config.Network, change func(*config.Network)) string {
	t.Helper()
	n := *file
	change(&n)
	path := filepath.Join(t.TempDir(), "network.json")
	require.NoError(t, n.Save(path))
	return path
}

const loopback = "/ip4/127.0.0.1/udp/0/quic-v1,/ip4/127.0.0.1/tcp/0"

// What is wrong from the outside is named, with the next step; what is running
// goes on, which the last request shows.
func TestBadInput(t *testing.T) {
	c := newCrashNet(t, 20_000, 30_000)
	file := c.path("network.json")
	w := newWorld(t)
	w.key("stranger", keys.KindAccount)
	w.key("stranger-vrf", keys.KindVRF)
	asNode := func(args ...string) []string {
		return append([]string{"node", "--role", "miner", "--key", "stranger", "--dir", t.TempDir(), "--listen", loopback}, args...)
	}
	busyTCP, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	defer busyTCP.Close()
	busyUDP, err := net.ListenPacket("udp4", "127.0.0.1:0")
	require.NoError(t, err)
	defer busyUDP.Close()
	taken := busyTCP.Addr().String()
	foreign := changed(t, c.File, func(n *config.Network) { n.ChainID = 4711 })
	gguf := func(name string, data []byte) string {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, data, 0o600))
		return path
	}

	t.Run("commands", func(t *testing.T) {
		for _, x := range []struct {
			name string
			args []string
			env  string
			says []string
		}{
			{"empty model file", asNode("--network", file, "--model", gguf("empty.gguf", nil)), "", []string{"empty.gguf", "hint: give a GGUF file"}},
			{"model file cut short", asNode("--network", file, "--model", gguf("cut.gguf", tiny.GGUF()[:1<<20])), "", []string{"cut.gguf", "hint: give a GGUF file"}},
			{"no model file at all", asNode("--network", file, "--model", gguf("story.gguf", []byte(strings.Repeat("once upon a time ", 99)))), "", []string{"story.gguf", "magic"}},
			{"node on another chain", asNode("--network", foreign), "", []string{"the network file says 4711", fmt.Sprintf("chain id %d", c.File.ChainID)}},
			{"wallet on another chain", []string{"stake", "status", "stranger", "--network", foreign}, "", []string{"the network file says 4711", fmt.Sprintf("chain id %d", c.File.ChainID)}},
			{"wrong password", asNode("--network", file), "CUCKOO_PASSWORD=guess", []string{"stranger", "wrong password"}},
			{"API port in use", asNode("--network", file, "--api", taken), "", []string{taken, "in use", "--api"}},
			{"QUIC port in use", asNode("--network", file, "--listen", fmt.Sprintf("/ip4/127.0.0.1/udp/%d/quic-v1", busyUDP.LocalAddr().(*net.UDPAddr).Port)), "", []string{"in use"}},
			{"TCP port in use", asNode("--network", file, "--listen", "/ip4/127.0.0.1/tcp/"+fmt.Sprint(busyTCP.Addr().(*net.TCPAddr).Port)), "", []string{"in use"}},
			{"API port of a new network in use", []string{"testnet", "up", "--dir", filepath.Join(t.TempDir(), "net"), "--api", taken}, "", []string{taken, "in use", "--api"}},
			{"the same network twice", []string{"testnet", "up", "--dir", c.Dir}, "", []string{"in use"}},
		} {
			t.Run(x.name, func(t *testing.T) {
				cmd := w.command(context.Background(), x.args...)
				if x.env != "" {
					cmd.Env = append(cmd.Env, x.env)
				}
				out, code := end(t, cmd, 20*time.Second)
				require.Equal(t, 1, code, "%s", out)
				require.Contains(t, out, "error: ")
				for _, s := range x.says {
					require.Contains(t, out, s)
				}
				require.NotContains(t, out, "goroutine ")
			})
		}
	})

	t.Run("requests", func(t *testing.T) {
		for _, x := range []struct {
			name, path, body, code string
			status                 int
		}{
			{"prompt over the context", "/v1/completions", fmt.Sprintf(`{"model": %q, "prompt": %q}`, c.File.Model.Name, strings.Repeat("once upon a time ", 20_000)), "context_length_exceeded", 400},
			{"chat over the context", "/v1/chat/completions", fmt.Sprintf(`{"model": %q, "messages": [{"role": "user", "content": %q}]}`, c.File.Model.Name, strings.Repeat("once upon a time ", 20_000)), "context_length_exceeded", 400},
			{"output over the context", "/v1/completions", fmt.Sprintf(`{"model": %q, "prompt": "hi", "max_tokens": 100000}`, c.File.Model.Name), "context_length_exceeded", 400},
			{"unknown model", "/v1/completions", `{"model": "gpt-4", "prompt": "hi"}`, "model_not_found", 404},
		} {
			t.Run(x.name, func(t *testing.T) {
				status, body := raw(t, c.File.API+x.path, x.body)
				require.Equal(t, x.status, status, "%s", body)
				require.Contains(t, body, fmt.Sprintf("%q", x.code))
			})
		}
	})

	t.Run("operators without stake", func(t *testing.T) {
		miner := w.start("miner", asNode("--network", file)...)
		boss := w.start("coordinator", "node", "--role", "coordinator", "--key", "stranger", "--dir", t.TempDir(), "--listen", loopback, "--network", file, "--api", "127.0.0.1:0")
		miner.await("verdict", 30*time.Second, says("not registered: no owner has bound this operator ('cuckoo register miner')"))
		boss.await("verdict", 30*time.Second, says("not registered: no owner has bound this operator ('cuckoo register coordinator')"))
		api := boss.await("address", time.Second, named("listening"))["api"].(string)
		status, body := raw(t, api+"/v1/completions", fmt.Sprintf(`{"model": %q, "prompt": "hi"}`, c.File.Model.Name))
		require.Equal(t, 503, status, "%s", body)
		require.Contains(t, body, "not_ready")
		miner.interrupt()
		boss.interrupt()
	})

	t.Run("gossip", func(t *testing.T) { c.badGossip(t) })

	c.request()
	r := c.ended()
	require.Equal(t, node.StateDone, r.State, r.Error)
	for _, e := range collect[node.EvidenceEvent](c.feed) { // the claim out of rank was signed by a miner's own key
		require.Equal(t, "out-of-turn-claim", e.Kind, "false evidence")
	}
}

func (c *crashNet) path(name string) string { return filepath.Join(c.Dir, name) }

func says(start string) func(map[string]any) bool {
	return func(e map[string]any) bool {
		v, _ := e["verdict"].(string)
		return strings.HasPrefix(v, start)
	}
}

// raw posts a body as it is.
func raw(t *testing.T, url, body string) (int, string) {
	t.Helper()
	resp, err := http.Post(url, "application/json", strings.NewReader(body))
	require.NoError(t, err)
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	return resp.StatusCode, string(data)
}

// badGossip says what no honest peer says, each from a peer of its own: it is
// refused for the field named, and the peers that got it think less of the
// sender.
func (c *crashNet) badGossip(t *testing.T) {
	c.request()
	r := c.ended()
	require.Equal(t, node.StateDone, r.State, r.Error)
	operator := func(a typed.Address) *keys.Signer {
		for _, m := range c.Miners() {
			if m.Operator.Address() == a {
				return m.Operator
			}
		}
		t.Fatalf("no miner %s", a)
		return nil
	}
	ranks := c.draw(r.Task).Ranks
	stranger := strangerKey(t)
	sign := func(e wire.Envelope, key *keys.Signer, change func(typed.Message)) func() []byte {
		return func() []byte {
			m, err := e.Message()
			require.NoError(t, err)
			change(m)
			e.Body, e.Signature = typed.Encode(m), key.Sign(c.File.Domain().Digest(m))
			data, err := wire.Marshal(e)
			require.NoError(t, err)
			return data
		}
	}
	task, claim, result := c.wire.last(typed.KindTask), c.wire.last(typed.KindClaim), c.wire.last(typed.KindResult)
	for _, x := range []struct {
		name  string
		kind  typed.Kind
		data  func() []byte
		field string
	}{
		{"oversized", typed.KindResult, func() []byte { return make([]byte, wire.MaxEnvelope+1) }, "Result"},
		{"signed by another key", typed.KindResult, sign(result, stranger, func(m typed.Message) { m.(*typed.Result).Commitment[0] ^= 1 }), "Result.miner"},
		{"claim out of rank", typed.KindClaim, sign(claim, operator(ranks[0]), func(m typed.Message) { m.(*typed.Claim).Rank ^= 1 }), "Claim.rank"},
		{"task of an unstaked coordinator", typed.KindTask, sign(task, stranger, func(m typed.Message) {
			m.(*typed.Task).Coordinator, m.(*typed.Task).IssuedAt = stranger.Address(), uint64(time.Now().UnixMilli())
		}), "Task.coordinator"},
	} {
		t.Run(x.name, func(t *testing.T) {
			from := tap(t, c.File)
			before := c.refused(x.field)
			require.NoError(t, from.topics[x.kind].Publish(context.Background(), x.data()))
			require.Eventually(t, func() bool { return c.refused(x.field) > before }, 10*time.Second, 20*time.Millisecond, "not refused for %s", x.field)
			require.Eventually(t, func() bool { return c.score(from) < 0 }, 10*time.Second, 50*time.Millisecond, "not held against the sender")
		})
	}
}

func strangerKey(t *testing.T) *keys.Signer {
	t.Helper()
	k, err := keys.OpenLight(t.TempDir()).Ensure("stranger", keys.KindAccount, "secret")
	require.NoError(t, err)
	s, err := k.Signer()
	require.NoError(t, err)
	return s
}

// refused counts the messages that the peers refused for a field.
func (c *crashNet) refused(field string) (n uint64) {
	for _, m := range c.Members {
		g := m.Node.Status(context.Background()).Gossip
		n += g.Rejected[field] + g.Ignored[field]
	}
	return n
}

// score is the lowest that any peer thinks of a stranger.
func (c *crashNet) score(w *wiretap) (low float64) {
	for _, m := range c.Members {
		low = min(low, m.Node.Status(context.Background()).Gossip.Scores[w.host.ID()])
	}
	return low
}

// A coordinator's key in the wrong hands gives one number to two tasks: the
// watcher proves it, and the contract takes stake.
func TestDuplicatedTaskNumber(t *testing.T) {
	c := newCrashNet(t, 20_000, 30_000)
	for tries := 0; c.wire.last(typed.KindTask).Kind == 0; tries++ { // the stranger hears of none before it is in the mesh
		require.Less(t, tries, 20, "no task was heard of")
		c.request()
		r := c.ended()
		require.Equal(t, node.StateDone, r.State, r.Error)
		time.Sleep(100 * time.Millisecond)
	}
	first := c.wire.last(typed.KindTask)
	m, err := first.Message()
	require.NoError(t, err)
	boss := c.Coordinator()
	require.NoError(t, adversary.DoubleTask(context.Background(), boss.Node, c.File.Domain(), boss.Operator, *m.(*typed.Task), first.Attachment))
	require.Eventually(t, func() bool { return len(collect[node.SlashedEvent](c.feed)) > 0 }, 20*time.Second, 50*time.Millisecond, "not slashed")
	proof, slashed := collect[node.EvidenceEvent](c.feed)[0], collect[node.SlashedEvent](c.feed)[0]
	require.Equal(t, "double-task", proof.Kind)
	require.Equal(t, boss.Operator.Address(), slashed.Offender)
	watcher, _ := c.Watcher()
	require.Equal(t, watcher.Operator.Address(), slashed.Reporter)
	require.Equal(t, -1, slashed.StakeAfter.Cmp(slashed.StakeBefore))
	w := newWorld(t)
	out, errOut, code := w.try("evidence", "verify", proof.File)
	require.Zero(t, code, "%s%s", out, errOut)
}

// rpcProxy stands between a node and the chain.
type rpcProxy struct {
	*httptest.Server
	mode atomic.Int32
}

const (
	rpcAnswers = iota
	rpcRefuses // 429
	rpcGone    // every connection ends at once
)

func newRPCProxy(t *testing.T, rpc string) *rpcProxy {
	u, err := url.Parse(rpc)
	require.NoError(t, err)
	to := httputil.NewSingleHostReverseProxy(u)
	p := new(rpcProxy)
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch p.mode.Load() {
		case rpcRefuses:
			http.Error(w, "slow down", http.StatusTooManyRequests)
		case rpcGone:
			panic(http.ErrAbortHandler)
		default:
			to.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(p.Close)
	return p
}

// An RPC that refuses or vanishes is reported once, and so is its return; the
// node follows the chain again, and ends in seconds even while it is gone.
func TestRPCComesAndGoes(t *testing.T) {
	t.Parallel()
	c := newCrashNet(t, 20_000)
	proxy := newRPCProxy(t, c.File.RPC[0])
	file := changed(t, c.File, func(n *config.Network) { n.RPC, n.WS = []string{proxy.URL}, nil })
	w := newWorld(t)
	w.key("hand", keys.KindAccount)
	p := w.start("miner", "node", "--role", "miner", "--key", "hand", "--dir", t.TempDir(), "--listen", loopback, "--network", file, "--log-level", "info")
	api := p.await("address", 20*time.Second, named("listening"))["api"].(string)
	block := func() uint64 {
		var s node.Status
		get(t, api+"/cuckoo/v1/status", &s)
		return s.Block
	}
	grows := func() {
		t.Helper()
		from := max(block(), 1)
		require.Eventually(t, func() bool { return block() > from }, 30*time.Second, 100*time.Millisecond, "the node does not follow the chain")
	}
	grows()
	for i, mode := range []int32{rpcRefuses, rpcGone} {
		proxy.mode.Store(mode)
		time.Sleep(3 * time.Second) // long enough for many calls to fail
		proxy.mode.Store(rpcAnswers)
		grows()
		require.Equal(t, i+1, strings.Count(p.errOut.String(), "chain RPC fails"), "%s", p.errOut.String())
		require.Equal(t, i+1, strings.Count(p.errOut.String(), "chain RPC answers again"), "%s", p.errOut.String())
	}
	proxy.mode.Store(rpcGone)
	p.interrupt()
}

// SIGTERM and Ctrl-C end every long-running command in seconds, whatever it is
// doing: with 0 once it serves, with 130 before.
func TestSignals(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.key("hand", keys.KindAccount)
	gone := newRPCProxy(t, "http://127.0.0.1:1")
	gone.mode.Store(rpcGone)
	c := newCrashNet(t, 20_000)
	nowhere := changed(t, c.File, func(n *config.Network) { n.RPC, n.WS = []string{gone.URL}, nil })
	dir := func() string { return filepath.Join(t.TempDir(), "net") }
	hand := func(file string) []string {
		return []string{"node", "--role", "miner", "--key", "hand", "--dir", t.TempDir(), "--listen", loopback, "--network", file, "--json"}
	}
	for _, x := range []struct {
		name  string
		args  []string
		after time.Duration // of the start; or once it says so
		says  string
		codes []int
	}{
		{"network at once", []string{"testnet", "up", "--dir", dir()}, 50 * time.Millisecond, "", []int{130, -1}}, // -1: before main began
		{"network being founded", []string{"testnet", "up", "--dir", dir()}, 500 * time.Millisecond, "", []int{130}},
		{"network whose peers start", []string{"testnet", "up", "--dir", dir()}, 1200 * time.Millisecond, "", []int{130, 0}},
		{"network that serves", []string{"testnet", "up", "--dir", dir(), "--miners", "1", "--json"}, 0, `"network"`, []int{0}},
		{"demo", []string{"testnet", "demo", "--dir", dir(), "--miners", "2", "--json"}, 0, `"token"`, []int{130}},
		{"node that waits for the chain", hand(nowhere), 700 * time.Millisecond, "", []int{130}},
		{"node that serves", hand(c.path("network.json")), 0, `"listening"`, []int{0}},
	} {
		for _, sig := range []os.Signal{syscall.SIGINT, syscall.SIGTERM} {
			t.Run(fmt.Sprintf("%s/%s", x.name, sig), func(t *testing.T) {
				args := x.args
				for i, a := range args { // each its own folder
					if i > 0 && args[i-1] == "--dir" {
						args = append(append(append([]string{}, args[:i]...), a+fmt.Sprint(sig)[:1]), args[i+1:]...)
					}
				}
				code, took := signalled(t, w.command(context.Background(), args...), sig, x.after, x.says)
				require.Contains(t, x.codes, code)
				require.Less(t, took, 8*time.Second)
			})
		}
	}
}

// signalled starts a command, sends it a signal after a while or once it has
// said something, and tells how it ended.
func signalled(t *testing.T, cmd *exec.Cmd, sig os.Signal, after time.Duration, says string) (code int, took time.Duration) {
	t.Helper()
	out, in := io.Pipe()
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = in, in
	require.NoError(t, cmd.Start())
	heard := make(chan struct{})
	drained := make(chan struct{})
	go func() {
		defer close(drained)
		buf, open := make([]byte, 1<<16), true
		for {
			n, err := out.Read(buf)
			said.Write(buf[:n])
			if open && says != "" && bytes.Contains(said.Bytes(), []byte(says)) {
				close(heard)
				open = false
			}
			if err != nil {
				return
			}
		}
	}()
	if says == "" {
		time.Sleep(after)
	} else {
		select {
		case <-heard:
		case <-time.After(40 * time.Second):
			_ = cmd.Process.Kill()
			t.Fatalf("%v never said %s", cmd.Args, says)
		}
	}
	start := time.Now()
	require.NoError(t, cmd.Process.Signal(sig))
	timer := time.AfterFunc(20*time.Second, func() { _ = cmd.Process.Signal(syscall.SIGQUIT) })
	err := cmd.Wait()
	took = time.Since(start)
	timer.Stop()
	_ = in.Close()
	<-drained
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) {
		require.NoError(t, err)
	}
	t.Logf("exit code %d after %v", cmd.ProcessState.ExitCode(), took.Round(time.Millisecond))
	if code = cmd.ProcessState.ExitCode(); code != 0 && code != 130 || took > 8*time.Second {
		t.Logf("it said:\n%s", tail(said.String()))
	}
	return code, took
}
