package e2e_test

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/adversary"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

// everyEffect makes TestCrash kill at every effect instead of some.
var everyEffect = flag.Bool("crash.all", false, "TestCrash: kill at every effect of every role, at once and after a pause")

// childEnv makes the test binary be one peer of a local network instead.
const childEnv = "CUCKOO_E2E_PEER"

// shortest settlement, so that payment is part of a task's life.
var settleAtOnce = miner.SettlePolicy{Count: 1, RetryMillis: 500}

// quiet is how long a peer carries out nothing when it has nothing more to do.
const quiet = 1100 * time.Millisecond

// child runs the peer "name port dir" until it is killed. It reads orders "N PAUSE"
// from standard input: at the N-th effect from then on it says which one it is,
// goes on for PAUSE with all but that, and kills itself.
func child(spec string) int {
	part := strings.SplitN(spec, " ", 3)
	if err := peer(part[0], part[1], part[2]); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		return 1
	}
	return 0
}

func peer(name, port, dir string) error {
	ctx := context.Background()
	o, err := peerOptions(name, port, dir)
	if err != nil {
		return err
	}
	say := func(event string, data any) {
		line, _ := json.Marshal(map[string]any{"event": event, "data": data})
		fmt.Printf("%s\n", line)
	}
	o.Emit = func(e node.Event) { say(e.EventName(), e) }
	var left, pause, last atomic.Int64
	o.Trace = func(e step.Effect) {
		last.Store(time.Now().UnixNano())
		name := strings.TrimPrefix(fmt.Sprintf("%T", e), "*")
		say("effect", name)
		if left.Load() == 0 || left.Add(-1) != 0 {
			return
		}
		say("killed", name)
		time.Sleep(time.Duration(pause.Load()))
		if self, err := os.FindProcess(os.Getpid()); err == nil {
			_ = self.Kill() // kill -9
		}
		select {}
	}
	n, err := node.Start(ctx, o)
	if err != nil {
		return err
	}
	limit, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	if err := n.Ready(limit, o.Network.Model.ID); err != nil {
		return err
	}
	say("ready", n.APIURL())
	for {
		var at int64
		var wait string
		if _, err := fmt.Scanln(&at, &wait); errors.Is(err, io.EOF) {
			return n.Close()
		} else if err != nil {
			return err
		}
		d, err := time.ParseDuration(wait)
		if err != nil {
			return err
		}
		pause.Store(int64(d))
		for idle := time.Duration(0); idle < quiet; idle = time.Since(time.Unix(0, last.Load())) {
			time.Sleep(quiet - idle) // what came before is over
		}
		left.Store(at)
		say("armed", at)
	}
}

// peerOptions are those of a member of the local network in dir.
func peerOptions(name, port, dir string) (o node.Options, err error) {
	network, err := config.Load(filepath.Join(dir, "network.json"))
	if err != nil {
		return o, err
	}
	password, err := os.ReadFile(filepath.Join(dir, "password"))
	if err != nil {
		return o, err
	}
	ring := keys.OpenLight(filepath.Join(dir, "keys"))
	load := func(part string) (*keys.Key, error) {
		return ring.Load(name+"-"+part, strings.TrimSpace(string(password)))
	}
	role, _, _ := strings.Cut(name, "-")
	o = node.Options{
		Network: network, Role: config.Role(role), Dir: filepath.Join(dir, "nodes", name),
		Listen: []string{"/ip4/127.0.0.1/udp/" + port + "/quic-v1", "/ip4/127.0.0.1/tcp/" + port},
		Prices: network.Prices, Miner: node.DefaultMiner(), API: "127.0.0.1:0",
		Logger: slog.New(slog.NewTextHandler(os.Stderr, nil)),
	}
	o.Miner.Settle = settleAtOnce
	peer, err := load("peer")
	if err != nil {
		return o, err
	}
	if o.Peer, err = peer.Peer(); err != nil {
		return o, err
	}
	operator, err := load("operator")
	if err != nil {
		return o, err
	}
	if o.Operator, err = operator.Signer(); err != nil || o.Role == config.RoleWatcher {
		return o, err
	}
	if o.Role == config.RoleCoordinator {
		u, err := url.Parse(network.API)
		if err != nil {
			return o, err
		}
		o.API = u.Host
		vrf, err := load("vrf")
		if err != nil {
			return o, err
		}
		if o.VRF, err = vrf.VRF(); err != nil {
			return o, err
		}
	}
	model, err := inference.Load(tiny.GGUF())
	o.Engines = []node.Engine{model}
	return o, err
}

// victim is a peer that is killed and comes back.
type victim struct {
	t     *testing.T
	name  string
	dir   string
	port  int // the same in all lives, as that of any peer others know
	p     *process
	order io.Writer
	lives []*process
}

func (v *victim) start() {
	v.t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), fmt.Sprintf("%s=%s %d %s", childEnv, v.name, v.port, v.dir))
	order, err := cmd.StdinPipe()
	require.NoError(v.t, err)
	v.order, v.p = order, launch(v.t, v.name, cmd)
	v.lives = append(v.lives, v.p)
	v.p.await("readiness", 40*time.Second, named("ready"))
}

// arm makes the victim die at its n-th effect from now on; at 0, at none.
func (v *victim) arm(n int, pause time.Duration) {
	v.t.Helper()
	orders := len(events(v.p, "armed"))
	_, err := fmt.Fprintln(v.order, n, pause)
	require.NoError(v.t, err)
	require.Eventually(v.t, func() bool { return len(events(v.p, "armed")) > orders }, 10*time.Second, 10*time.Millisecond)
}

// died waits a while for the victim's death and says at which effect it was.
func (v *victim) died(within time.Duration) (effect string, dead bool) {
	select {
	case <-v.p.exited:
		killed := events(v.p, "killed")
		require.NotEmpty(v.t, killed, "%s died by itself: %s", v.name, tail(v.p.errOut.String()))
		return killed[0]["data"].(string), true
	case <-time.After(within):
		return "", false
	}
}

// effects are those of the last life that was ended, in their order.
func (v *victim) effects() (all []any) {
	for i := len(v.lives) - 1; i >= 0; i-- {
		if p := v.lives[i]; len(events(p, "killed")) > 0 {
			for _, e := range events(p, "effect") {
				all = append(all, e["data"])
			}
			break
		}
	}
	return all
}

// said are the events of a name in all lives of the victim.
func (v *victim) said(name string) (all []map[string]any) {
	for _, p := range v.lives {
		all = append(all, events(p, name)...)
	}
	return all
}

// crashNet is a local network one peer of which is a victim.
type crashNet struct {
	*local.Network
	t    *testing.T
	feed *feed
	wire *wiretap
}

func newCrashNet(t *testing.T, stakes ...uint64) *crashNet {
	t.Helper()
	model, err := inference.Load(tiny.GGUF())
	require.NoError(t, err)
	c := &crashNet{t: t, feed: new(feed)}
	c.Network, err = local.Up(context.Background(), local.Config{
		Dir: filepath.Join(t.TempDir(), "net"), Stakes: stakes, Watcher: true, Engine: model,
		Settle: settleAtOnce, Period: 500 * time.Millisecond, Emit: c.feed.emit, Logger: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	c.wire = tap(t, c.File)
	return c
}

// take stops a peer of the network and runs it as a process.
func (c *crashNet) take(name string) *victim {
	c.t.Helper()
	for _, m := range c.Members {
		if m.Name == name {
			require.NoError(c.t, m.Node.Close())
		}
	}
	v := &victim{t: c.t, name: name, dir: c.Dir, port: freePort(c.t)}
	v.start()
	return v
}

// request asks for a few tokens; a coordinator that dies meanwhile may leave
// the caller without an answer, but not without a request.
func (c *crashNet) request() {
	body := map[string]any{"model": c.File.Model.Name, "prompt": "Once upon a time", "max_tokens": 3}
	_ = tryPost(c.File.API+"/cuckoo/v1/tasks/completion", body) // all requests are checked at the end
}

// ended waits until no request is left running and returns the newest.
func (c *crashNet) ended() node.Request {
	c.t.Helper()
	var all []node.Request
	require.Eventually(c.t, func() bool {
		get(c.t, c.File.API+"/cuckoo/v1/tasks", &all)
		for _, r := range all {
			if r.State == node.StateRunning {
				return false
			}
		}
		return true
	}, 60*time.Second, 20*time.Millisecond, "a request hangs")
	if len(all) == 0 {
		return node.Request{}
	}
	return all[0]
}

// points are the effects to die at, in turn, until the task has no more.
func points(t *testing.T, some []int, crash func(n int, pause time.Duration) (effect string, dead bool)) {
	deaths := 0
	kill := func(n int) bool {
		for _, pause := range []time.Duration{0, 150 * time.Millisecond} {
			if !*everyEffect && (pause == 0) != (n%2 == 0) {
				continue
			}
			effect, dead := crash(n, pause)
			if !dead {
				return false
			}
			deaths++
			t.Logf("killed before effect %d, %s, %v later", n, effect, pause)
		}
		return true
	}
	if *everyEffect {
		n := 1
		for kill(n) {
			n++
		}
		t.Logf("%d effects, %d deaths", n-1, deaths)
	} else {
		for _, n := range some {
			require.True(t, kill(n), "the task's life has less than %d effects", n)
		}
	}
	require.NotZero(t, deaths)
}

// check holds the journals, and all that was on the wire, against the rules.
func (c *crashNet) check() {
	c.t.Helper()
	for _, m := range c.Members {
		if m.Operator == nil {
			continue
		}
		db, err := store.View(filepath.Join(c.Dir, "nodes", m.Name, "node.db"))
		require.NoError(c.t, err)
		var most int
		require.NoError(c.t, db.QueryRow(`SELECT coalesce(max(n), 0) FROM (SELECT count(DISTINCT digest) n FROM signatures GROUP BY signer, kind, slot)`).Scan(&most))
		require.LessOrEqual(c.t, most, 1, "%s signed two contents for a slot", m.Name)
		if m.Role == config.RoleCoordinator {
			c.checkVouchers(db)
		}
		require.NoError(c.t, db.Close())
	}
	require.NotZero(c.t, c.wire.count(), "nothing was heard on the wire")
	require.Empty(c.t, c.wire.doubles(), "two digests for a signer, task and kind on the wire")
}

// A peer is killed at an effect of a task's life, which reaches from the request
// to the payment on chain, and comes back, again and again. Whatever the effect,
// one content is signed per signer, task and kind, on disk and on the wire;
// every request ends; vouchers add up and are paid; the honest are not accused.
func TestCrash(t *testing.T) {
	t.Run("coordinator", func(t *testing.T) {
		t.Parallel()
		c := newCrashNet(t, 1_000_000, 20_000)
		v := c.take("coordinator")
		points(t, []int{1, 3, 5, 8, 11, 16, 20}, func(n int, pause time.Duration) (string, bool) {
			v.arm(n, pause)
			go c.request()
			effect, dead := v.died(20 * time.Second)
			if dead {
				v.start()
			}
			r := c.ended()
			if !r.Task.IsZero() {
				require.NotEmpty(t, r.TaskBody, "killed before effect %d, %s: nobody can check the draw", n, effect)
			}
			if r.State != node.StateDone {
				require.Equal(t, node.StateFailed, r.State, "killed before effect %d, %s", n, effect)
				require.NotEmpty(t, r.Error, "killed before effect %d, %s", n, effect)
				t.Logf("the request ended: %s", r.Error)
			}
			return effect, dead
		})
		c.finish(v)
	})
	t.Run("miner", func(t *testing.T) {
		t.Parallel()
		c := newCrashNet(t, 1_000_000, 20_000)
		v := c.take("miner-1")
		first := c.Miners()[0].Operator.Address()
		points(t, []int{1, 2, 3, 4, 6, 9, 13}, func(n int, pause time.Duration) (string, bool) {
			for {
				v.arm(n, pause)
				c.request()
				r := c.ended()
				require.Equal(t, node.StateDone, r.State, "%s", r.Error)
				effect, dead := v.died(3 * time.Second)
				if dead {
					v.start()
					return effect, true
				}
				if c.draw(r.Task).Ranks[0] == first {
					return "", false
				}
			}
		})
		c.finish(v)
	})
	t.Run("watcher", func(t *testing.T) {
		t.Parallel()
		cheats := 4
		if *everyEffect {
			cheats = 14
		}
		stakes := []uint64{1_000_000}
		for range cheats {
			stakes = append(stakes, 20_000)
		}
		c := newCrashNet(t, stakes...)
		v := c.take("watcher")
		next := 0
		points(t, []int{1, 2, 4}, func(n int, pause time.Duration) (string, bool) {
			next++
			require.Less(t, next, len(c.Miners()), "more effects than cheats")
			cheat := c.Miners()[next]
			v.arm(n, pause)
			c.cheat(cheat)
			effect, dead := v.died(5 * time.Second)
			if dead {
				v.start()
			}
			if !c.slashed(cheat, 10*time.Second) { // it can only be gone when nothing was on disk
				require.True(t, dead && n == 1, "the cheat went unpunished; killed before the %d. effect, the last of %v", n, v.effects())
			}
			return effect, dead
		})
		for _, e := range v.said("evidence") {
			offender := e["data"].(map[string]any)["offender"].(string)
			for i, m := range c.Miners() {
				require.False(t, m.Operator.Address().String() == offender && (i == 0 || i > next), "evidence against %s, which is honest", m.Name)
			}
		}
	})
}

// finish runs one more task, which must be answered and paid, and checks.
func (c *crashNet) finish(v *victim) {
	c.t.Helper()
	v.arm(0, 0) // never
	c.request()
	r := c.ended()
	require.Equal(c.t, node.StateDone, r.State, r.Error)
	c.paid(r.Miner)
	c.check()
	require.Empty(c.t, collect[node.EvidenceEvent](c.feed), "false evidence")
	require.Empty(c.t, v.said("evidence"), "false evidence")
}

// cheat lets a miner sign two results for a new task.
func (c *crashNet) cheat(m local.Member) {
	c.t.Helper()
	for {
		c.request()
		r := c.ended()
		require.Equal(c.t, node.StateDone, r.State, r.Error)
		if r.Miner == m.Operator.Address() {
			continue // it has said one already
		}
		require.Contains(c.t, c.draw(r.Task).Ranks, m.Operator.Address())
		for _, what := range []string{"one", "another"} {
			err := adversary.DoubleResult(context.Background(), m.Node, c.File.Domain(), m.Operator, c.File.Model.ID,
				typed.Result{Task: r.Task, Miner: m.Operator.Address(), Commitment: typed.Keccak256([]byte(what))})
			require.NoError(c.t, err)
		}
		return
	}
}

// slashed waits until the chain has taken stake from a cheat.
func (c *crashNet) slashed(m local.Member, within time.Duration) bool {
	c.t.Helper()
	for end := time.Now().Add(within); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		r, err := c.Client.Registration(context.Background(), m.Operator.Address())
		require.NoError(c.t, err)
		if r.Jailed {
			require.Equal(c.t, -1, r.Stake.Cmp(client.Units(m.Stake)))
			return true
		}
	}
	return false
}

// paid waits until the chain has paid the last voucher a miner was given.
func (c *crashNet) paid(who typed.Address) {
	c.t.Helper()
	db, err := store.View(filepath.Join(c.Dir, "nodes", "coordinator", "node.db"))
	require.NoError(c.t, err)
	defer db.Close()
	require.Eventually(c.t, func() bool {
		var given uint64
		require.NoError(c.t, db.QueryRow(`SELECT max(idx) FROM vouchers WHERE miner = ?`, who.String()).Scan(&given))
		settled, _, err := c.Client.Settled(context.Background(), c.Coordinator().Operator.Address(), who)
		require.NoError(c.t, err)
		return settled == given
	}, 20*time.Second, 100*time.Millisecond, "the work is not paid")
}

// checkVouchers says that the vouchers to each miner run on and add up.
func (c *crashNet) checkVouchers(db *sql.DB) {
	c.t.Helper()
	rows, err := db.Query(`SELECT miner, idx, amount, cumulative FROM vouchers ORDER BY miner, idx`)
	require.NoError(c.t, err)
	defer rows.Close()
	type account struct {
		index uint64
		sum   typed.Amount
	}
	accounts, n := make(map[string]account), 0
	for ; rows.Next(); n++ {
		var miner, amount, cumulative string
		var index uint64
		require.NoError(c.t, rows.Scan(&miner, &index, &amount, &cumulative))
		a := accounts[miner]
		require.Equal(c.t, a.index+1, index, "vouchers to %s", miner)
		var add, sum typed.Amount
		require.NoError(c.t, errors.Join(add.UnmarshalText([]byte(amount)), sum.UnmarshalText([]byte(cumulative))))
		total, err := a.sum.Add(add)
		require.NoError(c.t, err)
		require.Equal(c.t, total, sum, "voucher %d to %s", index, miner)
		accounts[miner] = account{index, sum}
	}
	require.NoError(c.t, rows.Err())
	require.NotZero(c.t, n)
}

// draw is the lottery of a task, as the coordinator told it.
func (c *crashNet) draw(task typed.Hash) node.DrawEvent {
	c.t.Helper()
	for _, d := range collect[node.DrawEvent](c.feed) {
		if d.Task == task {
			return d
		}
	}
	c.t.Fatalf("no draw of task %s", task)
	return node.DrawEvent{}
}

// freePort is a port that neither TCP nor UDP uses now.
func freePort(t *testing.T) int {
	t.Helper()
	for {
		l, err := net.Listen("tcp4", "127.0.0.1:0")
		require.NoError(t, err)
		port := l.Addr().(*net.TCPAddr).Port
		c, err := net.ListenPacket("udp4", fmt.Sprintf("127.0.0.1:%d", port))
		require.NoError(t, l.Close())
		if err == nil {
			require.NoError(t, c.Close())
			return port
		}
	}
}

func tryPost(url string, body any) error {
	data, err := json.Marshal(body)
	if err != nil {
		return err
	}
	resp, err := http.Post(url, "application/json", bytes.NewReader(data))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// A peer that dies and comes back again and again is still told everything: the
// others must not take it for dead while they are connected to it.
func TestCrashLoop(t *testing.T) {
	c := newCrashNet(t, 1_000_000, 20_000)
	v := c.take("miner-1")
	for range 8 {
		time.Sleep(quiet / 4) // others have begun to talk to it
		v.p.kill()
		v.start() // waits for gossip
	}
	require.Eventually(t, func() bool {
		c.request()
		r := c.ended()
		require.Equal(t, node.StateDone, r.State, r.Error)
		return r.Miner == c.Miners()[0].Operator.Address()
	}, 30*time.Second, 10*time.Millisecond, "it is given no work")
}
