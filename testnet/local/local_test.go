package local

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
	"github.com/cuckoo-network/cuckoo/sched/miner"
)

var engine = sync.OnceValues(func() (*inference.Model, error) { return inference.Load(tiny.GGUF()) })

func up(t *testing.T, dir string, stakes []uint64) (*Network, *Feed) {
	t.Helper()
	model, err := engine()
	require.NoError(t, err)
	l := NewFeed(nil)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	n, err := Up(context.WithoutCancel(ctx), Config{Dir: dir, Stakes: stakes, Watcher: true, Engine: model,
		Settle: miner.SettlePolicy{Count: 1, RetryMillis: 1000}, Emit: l.Emit})
	require.NoError(t, err)
	return n, l
}

// ask posts a completion and returns the answer of the control endpoint for it.
func ask(t *testing.T, n *Network, prompt string, seed int) node.Request {
	t.Helper()
	body, err := json.Marshal(map[string]any{"model": n.File.Model.Name, "prompt": prompt, "max_tokens": 24, "seed": seed})
	require.NoError(t, err)
	var r node.Request
	call(t, http.MethodPost, n.File.API+"/cuckoo/v1/tasks/completion", body, &r)
	deadline := time.Now().Add(30 * time.Second)
	for r.State == node.StateRunning {
		require.True(t, time.Now().Before(deadline), "request %s hangs", r.ID)
		time.Sleep(20 * time.Millisecond)
		call(t, http.MethodGet, n.File.API+"/cuckoo/v1/tasks/"+r.ID, nil, &r)
	}
	return r
}

func call(t *testing.T, method, url string, body []byte, into any) {
	t.Helper()
	req, err := http.NewRequest(method, url, bytes.NewReader(body))
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	require.Less(t, resp.StatusCode, 300, "%s", data)
	require.NoError(t, json.Unmarshal(data, into))
}

// One prompt and seed give the same tokens whichever miner answers, and after
// the whole network was stopped and brought up again.
func TestNetworkAnswersTheSameEverywhere(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	n, l := up(t, dir, []uint64{20_000, 30_000, 40_000})
	first := ask(t, n, "Once upon a time", 7)
	require.Equal(t, node.StateDone, first.State, first.Error)
	require.NotEmpty(t, first.Tokens)
	miners := map[string]bool{first.Miner.String(): true}
	for i := 0; len(miners) < 2; i++ {
		require.Less(t, i, 40, "the lottery drew one miner 40 times")
		r := ask(t, n, "Once upon a time", 7)
		require.Equal(t, node.StateDone, r.State, r.Error)
		require.Equal(t, first.Tokens, r.Tokens)
		miners[r.Miner.String()] = true
	}
	other := ask(t, n, "Once upon a time", 8)
	require.NotEqual(t, first.Tokens, other.Tokens)
	require.Eventually(t, func() bool { return len(Since[node.SettledEvent](l, 0)) > 0 }, 20*time.Second, 50*time.Millisecond)
	require.Empty(t, Since[node.SlashedEvent](l, 0))
	require.NoError(t, n.Close())

	n, _ = up(t, dir, nil)
	again := ask(t, n, "Once upon a time", 7)
	require.Equal(t, node.StateDone, again.State, again.Error)
	require.Equal(t, first.Tokens, again.Tokens)
	var old node.Request
	call(t, http.MethodGet, fmt.Sprintf("%s/cuckoo/v1/tasks/%s", n.File.API, first.Task), nil, &old)
	require.Equal(t, first, old)
	require.NoError(t, n.Close())
}
