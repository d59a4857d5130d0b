package e2e_test

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
)

// newcomer funds, stakes and registers a miner and returns its operator address.
func (w *world) newcomer(name, file, stake string) string {
	w.t.Helper()
	var op struct{ Public string }
	w.must(nil, "key", "new", name+"-owner")
	w.must(&op, "key", "new", name)
	w.must(nil, "faucet", name+"-owner", "--role", "miner", "--network", file)
	w.must(nil, "faucet", name, "--network", file)
	w.must(nil, "stake", "deposit", stake, "--key", name+"-owner", "--network", file)
	w.must(nil, "register", "miner", "--key", name+"-owner", "--operator", name, "--network", file)
	return op.Public
}

func (w *world) miner(name, file string, args ...string) *process {
	w.t.Helper()
	return w.start(name, append([]string{"node", "--network", file, "--role", "miner", "--key", name, "--dir", filepath.Join(w.home, "nodes", name),
		"--listen", "/ip4/127.0.0.1/udp/0/quic-v1,/ip4/127.0.0.1/tcp/0"}, args...)...)
}

func working(e map[string]any) bool { return e["verdict"] == "working" }

// The miner at rank 0 is killed after its claim: the next rank answers within
// two claim windows, and the killed one, restarted, signs nothing it should not.
func TestRankZeroKilledAfterItsClaim(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	up, net := upNetwork(newWorld(t), dir, "--miners", "0")
	file := filepath.Join(dir, "network.json")
	w := newWorld(t)
	miners := make(map[string]*process)
	names := make(map[string]string)
	for _, name := range []string{"one", "two", "three"} {
		address := w.newcomer(name, file, "20000")
		names[address] = name
		miners[address] = w.miner(name, file, "--new-key")
	}
	for _, p := range miners {
		p.await("place in the pool", 90*time.Second, working)
	}

	var r node.Request
	post(t, net.API+"/cuckoo/v1/tasks/completion", map[string]any{
		"model": w.model(net.API), "prompt": "Once upon a time", "max_tokens": 400, "temperature": 2}, &r)
	claim := up.await("claim at rank 0", 20*time.Second, func(e map[string]any) bool { return e["event"] == "claim" && e["rank"] == 0.0 })
	victim := claim["miner"].(string)
	miners[victim].kill()
	killed := time.Now()
	for r.State == node.StateRunning {
		require.Less(t, time.Since(killed), 30*time.Second, "the task hangs")
		time.Sleep(20 * time.Millisecond)
		get(t, net.API+"/cuckoo/v1/tasks/"+r.ID, &r)
	}
	require.Equal(t, node.StateDone, r.State, r.Error)
	require.NotEqual(t, victim, r.Miner.String(), "the dead miner answered")
	next := up.await("claim at rank 1", time.Second, func(e map[string]any) bool {
		return e["event"] == "claim" && e["task"] == r.Task.String() && e["rank"] == 1.0
	})
	require.LessOrEqual(t, next["millis"], 2*float64(net.Timing.WindowMillis), "rank 1 claimed too late")

	back := w.miner(names[victim], file)
	back.await("work again", 60*time.Second, working)
	time.Sleep(2 * time.Second) // long enough to say something it should not
	back.interrupt()
	db, err := store.View(filepath.Join(w.home, "nodes", names[victim], "node.db"))
	require.NoError(t, err)
	defer db.Close()
	var most, results int
	require.NoError(t, db.QueryRow(`SELECT coalesce(max(n), 0) FROM (SELECT count(DISTINCT digest) n FROM signatures GROUP BY signer, kind, slot)`).Scan(&most))
	require.Equal(t, 1, most, "a slot was signed with two contents")
	require.NoError(t, db.QueryRow(`SELECT count(*) FROM signatures WHERE kind = 'Result' AND slot = ?`, r.Task.String()).Scan(&results))
	require.LessOrEqual(t, results, 1)
	require.Empty(t, events(up, "evidence"), "the restarted miner equivocated")
	up.interrupt()
}

// Two peers that know only the bootstrap peer complete a task after it is gone.
func TestBootstrapKilled(t *testing.T) {
	// testnet up runs the bootstrap peer and the chain; the coordinator and the
	// miner of this test are processes of their own, and know it alone.
	dir := filepath.Join(t.TempDir(), "net")
	up, _ := upNetwork(newWorld(t), dir, "--miners", "0")
	file := filepath.Join(dir, "network.json")
	w := newWorld(t)

	relay := w.start("bootstrap", "node", "--network", file, "--role", "bootstrap", "--dir", filepath.Join(w.home, "relay"), "--bootstrap", "",
		"--listen", "/ip4/127.0.0.1/udp/0/quic-v1,/ip4/127.0.0.1/tcp/0")
	listening := relay.await("address", 20*time.Second, named("listening"))
	addr := listening["addrs"].([]any)[0].(string)

	w.must(nil, "key", "new", "boss-owner")
	w.must(nil, "key", "new", "boss")
	w.must(nil, "key", "new", "boss-vrf", "--kind", "vrf")
	w.must(nil, "faucet", "boss-owner", "--role", "coordinator", "--network", file)
	w.must(nil, "faucet", "boss", "--network", file)
	w.must(nil, "stake", "deposit", "2000000", "--key", "boss-owner", "--network", file)
	w.must(nil, "register", "coordinator", "--key", "boss-owner", "--operator", "boss", "--vrf-key", "boss-vrf", "--escrow", "100", "--network", file)
	w.newcomer("hand", file, "20000")
	hand := w.miner("hand", file, "--new-key", "--bootstrap", addr)
	boss := w.start("coordinator", "node", "--network", file, "--role", "coordinator", "--key", "boss", "--new-key", "--bootstrap", addr,
		"--api", "127.0.0.1:0", "--listen", "/ip4/127.0.0.1/udp/0/quic-v1,/ip4/127.0.0.1/tcp/0")
	api := boss.await("address", 20*time.Second, named("listening"))["api"].(string)
	hand.await("place in the pool", 90*time.Second, working)
	boss.await("work", 90*time.Second, working)
	require.Eventually(t, func() bool {
		var s node.Status
		get(t, api+"/cuckoo/v1/status", &s)
		return s.Peers >= 2
	}, 60*time.Second, 200*time.Millisecond, "coordinator and miner have not found each other")
	relay.kill()

	var r node.Request
	post(t, api+"/cuckoo/v1/tasks/completion", map[string]any{"model": w.model(api), "prompt": "Once upon a time", "max_tokens": 8}, &r)
	require.Eventually(t, func() bool {
		get(t, fmt.Sprintf("%s/cuckoo/v1/tasks/%s", api, r.ID), &r)
		return r.State != node.StateRunning
	}, 30*time.Second, 50*time.Millisecond, "the task hangs")
	require.Equal(t, node.StateDone, r.State, r.Error)
	hand.interrupt()
	boss.interrupt()
	up.interrupt()
}
