package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// A task's draw is made again from the chain; whatever its coordinator changes
// in it is noticed.
func TestExplain(t *testing.T) {
	c := newCLI(t)
	var miners []typed.Address
	for _, cai := range []uint64{20_000, 30_000, 50_000} {
		_, operator := c.Miner(cai, testModel)
		miners = append(miners, operator.Address())
	}
	_, shop := c.Coordinator(2_000_000)
	_, err := c.Client.Poke(t.Context(), c.Rich, testModel, nil, miners...)
	require.NoError(t, err)
	e := c.NewEpoch()
	c.Seal(2)
	word, err := c.Client.Word(t.Context(), e)
	require.NoError(t, err)

	honest := typed.Task{Coordinator: shop.Address(), Epoch: e, Seq: 4, ModelID: testModel, MaxTokens: 8, Replicas: 1, IssuedAt: uint64(time.Now().UnixMilli()), ClaimMillis: 1}
	var beta typed.Hash
	honest.VRFProof, beta, err = vrf.Prove(shop.Key, lottery.Alpha(word, testModel, honest.Seq))
	require.NoError(t, err)
	shown := make(map[string]any) // what the coordinator says, by path
	api := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, ok := shown[strings.TrimPrefix(r.URL.Path, "/cuckoo/v1/tasks/")]
		if !ok {
			w.WriteHeader(http.StatusNotFound)
			v = map[string]any{"error": map[string]string{"message": "no such request"}}
		}
		_ = json.NewEncoder(w).Encode(v)
	}))
	defer api.Close()
	c.file.API = api.URL
	c.save()
	tell := func(id string, m *typed.Task) string {
		if id == "" {
			id = typed.ID(m).String()
		}
		shown[id] = node.Request{ID: "req-1", State: node.StateDone, Task: typed.ID(m), TaskBody: typed.Encode(m)}
		return id
	}

	var x explanation
	id := tell("", &honest)
	c.ok("lottery explain "+id, &x)
	require.Equal(t, lottery.Seed(word, testModel, beta), x.Seed)
	require.Equal(t, uint64(100_000), x.Total)
	require.Len(t, x.Ranks, 3)
	for i, r := range x.Ranks {
		require.Equal(t, r.Miner, x.Chain[i])
		require.Equal(t, honest.IssuedAt+uint64(i)*1000, r.OpensAt)
	}
	require.Len(t, x.Checks, 5)
	text := c.ok("lottery explain "+id+" --miner "+x.Ranks[1].Miner.String(), nil)
	require.Contains(t, text, "was drawn at rank 1: x = "+itoa(x.Ranks[1].Point))
	require.Contains(t, text, "draws the same winner of all 3 ranks")
	require.Contains(t, text, "50.00%")
	c.ok("lottery explain "+tell("req-1", &honest), nil)

	for _, lies := range []struct {
		want   string
		change func(*typed.Task)
	}{
		{"VRF proof: ", func(m *typed.Task) { m.Seq++ }},
		{"VRF proof: ", func(m *typed.Task) { m.VRFProof[40] ^= 1 }},
		{"malformed VRF proof", func(m *typed.Task) { m.VRFProof = m.VRFProof[:80] }},
		{"VRF proof: ", func(m *typed.Task) { m.ModelID[0] ^= 1 }},
		{"coordinator: not registered", func(m *typed.Task) { m.Coordinator = miners[0] }},
		{"beacon word: epoch 999 has none", func(m *typed.Task) { m.Epoch = 999 }},
	} {
		lie := honest
		lie.VRFProof = bytes.Clone(honest.VRFProof)
		lies.change(&lie)
		c.fails("lottery explain "+tell("", &lie), "the draw does not hold", lies.want)
	}
	other := honest
	other.Seq++
	tell(id, &other)
	c.fails("lottery explain "+id, "the coordinator shows task "+typed.ID(&other).String()+" for "+id)
	shown["req-2"] = node.Request{ID: "req-2", State: node.StateRunning}
	c.fails("lottery explain req-2", "has not become a task yet", "hint: wait for it with 'cuckoo task wait req-2'")
	shown["req-3"] = node.Request{ID: "req-3", State: node.StateFailed, Error: "nobody has staked"}
	c.fails("lottery explain req-3", "never became a task: nobody has staked")
	shown["req-4"] = map[string]any{"id": "req-4", "state": "done", "task": id, "taskBody": "0x1234"}
	c.fails("lottery explain req-4", "not the canonical encoding")
	c.fails("lottery explain req-5", "no such request", "'cuckoo task list' shows the ids")
}
