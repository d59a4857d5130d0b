package e2e_test

import (
	"fmt"
	"math"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// upNetwork runs `testnet up` and waits until it takes requests.
func upNetwork(w *world, dir string, args ...string) (*process, *config.Network) {
	w.t.Helper()
	p := w.start("testnet up", append([]string{"testnet", "up", "--dir", dir, "--block-time", "250ms"}, args...)...)
	p.await("network", time.Minute, named("network"))
	net, err := config.Load(filepath.Join(dir, "network.json"))
	require.NoError(w.t, err)
	return p, net
}

// A stranger with nothing but the program and network.json becomes a miner that
// is drawn in proportion to its stake.
func TestJoinWithTheNetworkFile(t *testing.T) {
	operator := newWorld(t)
	dir := filepath.Join(t.TempDir(), "net")
	up, net := upNetwork(operator, dir, "--miners", "2")
	file := filepath.Join(dir, "network.json")

	w := newWorld(t)
	for _, name := range []string{"owner", "worker"} {
		w.must(nil, "key", "new", name)
	}
	w.must(nil, "faucet", "owner", "--role", "miner", "--network", file)
	w.must(nil, "faucet", "worker", "--network", file)
	w.must(nil, "stake", "deposit", "20000", "--key", "owner", "--network", file)
	w.must(nil, "register", "miner", "--key", "owner", "--operator", "worker", "--network", file)
	miner := w.start("new miner", "node", "--network", file, "--role", "miner", "--key", "worker", "--new-key",
		"--listen", "/ip4/127.0.0.1/udp/0/quic-v1,/ip4/127.0.0.1/tcp/0")
	miner.await("place in the pool", 90*time.Second, func(e map[string]any) bool { return e["verdict"] == "working" })

	var info struct{ Public string }
	infos := []struct{ Name, Public string }{}
	w.must(&infos, "key", "list")
	for _, i := range infos {
		if i.Name == "worker" {
			info.Public = i.Public
		}
	}
	served, tasks := make(map[typed.Address]int), 0
	var pool []lottery.Entry
	for tasks < 200 {
		r := w.askMany(net.API, 20)
		for _, one := range r {
			require.Equal(t, node.StateDone, one.State, one.Error)
			served[one.Miner]++
			tasks++
		}
	}
	draws := events(up, "draw")
	last := draws[len(draws)-1]
	for _, e := range last["pool"].([]any) {
		var a typed.Address
		m := e.(map[string]any)
		require.NoError(t, a.UnmarshalText([]byte(m["miner"].(string))))
		pool = append(pool, lottery.Entry{Slot: uint32(m["slot"].(float64)), Operator: a, Weight: uint64(m["weight"].(float64))})
	}
	require.Len(t, pool, 3, "the new miner is not in the pool")
	p, err := lottery.NewPool(net.Model.ID, pool)
	require.NoError(t, err)
	chi2, drawn := fairness(p, 200)
	for i, e := range p.Entries() {
		t.Logf("%s stake %5.1f%%: drawn first %3d of 200, served %3d of %d", e.Operator, 100*float64(e.Weight)/float64(p.Total()), drawn[i], served[e.Operator], tasks)
		if e.Operator.String() == info.Public {
			require.NotZero(t, served[e.Operator], "the new miner was never given a task")
		}
	}
	require.Less(t, chi2, 9.21, "rank-0 draws do not follow the stakes (chi-square, 2 degrees of freedom, 1%%)")
	miner.interrupt()
	up.interrupt()
}

// fairness draws rank 0 of n tasks on fixed seeds and compares with the stakes.
func fairness(p *lottery.Pool, n int) (chi2 float64, drawn []int) {
	drawn = make([]int, p.Len())
	for i := range n {
		seed := typed.Keccak256([]byte(fmt.Sprintf("fairness %d", i)))
		drawn[p.Draw(seed, 1)[0]]++
	}
	for i, e := range p.Entries() {
		want := float64(n) * float64(e.Weight) / float64(p.Total())
		chi2 += math.Pow(float64(drawn[i])-want, 2) / want
	}
	return chi2, drawn
}

func events(p *process, name string) (out []map[string]any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, e := range p.events {
		if e["event"] == name {
			out = append(out, e)
		}
	}
	return out
}

// askMany submits n small tasks at once over HTTP and waits for them all.
func (w *world) askMany(api string, n int) []node.Request {
	w.t.Helper()
	all := make([]node.Request, n)
	for i := range all {
		post(w.t, api+"/cuckoo/v1/tasks/completion", map[string]any{
			"model": w.model(api), "prompt": "Once upon a time", "max_tokens": 2, "seed": i}, &all[i])
	}
	for i := range all {
		deadline := time.Now().Add(time.Minute)
		for all[i].State == node.StateRunning {
			require.True(w.t, time.Now().Before(deadline), "request %s hangs", all[i].ID)
			time.Sleep(20 * time.Millisecond)
			get(w.t, api+"/cuckoo/v1/tasks/"+all[i].ID, &all[i])
		}
	}
	return all
}

func (w *world) model(api string) string {
	var list struct{ Data []struct{ ID string } }
	get(w.t, api+"/v1/models", &list)
	require.NotEmpty(w.t, list.Data)
	return list.Data[0].ID
}
