package e2e_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The demo shows every event, keeps its network, and what it leaves behind can
// be checked by anyone: the draw, and the evidence.
func TestDemoAndWhatItLeaves(t *testing.T) {
	w := newWorld(t)
	dir := filepath.Join(t.TempDir(), "net")
	out, errOut, code := w.try("testnet", "demo", "--json", "--dir", dir)
	require.Zero(t, code, "%s%s", out, errOut)
	seen := make(map[string]map[string]any)
	for line := range strings.Lines(out) {
		var e map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &e), "%s", line)
		seen[e["event"].(string)] = e
	}
	for _, name := range []string{"network", "task", "draw", "claim", "token", "result", "verdict", "settled", "evidence", "slashed", "summary"} {
		require.Contains(t, seen, name)
	}
	require.Equal(t, dir, seen["summary"]["dir"])
	require.Equal(t, seen["network"]["watcher"], seen["slashed"]["reporter"])

	proof := seen["evidence"]["file"].(string)
	t.Run("evidence", func(t *testing.T) {
		out, errOut, code := w.try("evidence", "verify", proof)
		require.Zero(t, code, "%s%s", out, errOut)
		require.Contains(t, out, "valid")
		data, err := os.ReadFile(proof)
		require.NoError(t, err)
		i := bytes.Index(data, []byte(`"signature"`))
		require.Positive(t, i)
		for ; data[i] != 'x'; i++ { // the first digit behind 0x
		}
		data[i+1] ^= 1
		broken := filepath.Join(t.TempDir(), "broken.json")
		require.NoError(t, os.WriteFile(broken, data, 0o600))
		out, errOut, code = w.try("evidence", "verify", broken)
		require.Equal(t, 1, code, "%s%s", out, errOut)
		require.Contains(t, out+errOut, "signature", "it does not say what failed")
	})

	up := w.start("testnet up", "testnet", "up", "--dir", dir)
	up.await("network", 60e9, named("network"))
	file := filepath.Join(dir, "network.json")
	t.Run("a second submission is refused", func(t *testing.T) {
		w.must(nil, "key", "new", "reporter")
		w.must(nil, "faucet", "reporter", "--role", "gas", "--network", file)
		out, errOut, code := w.try("evidence", "submit", proof, "--key", "reporter", "--network", file)
		require.Equal(t, 1, code, "%s%s", out, errOut)
		require.Contains(t, errOut, "used already")
	})
	t.Run("the draw, again", func(t *testing.T) {
		var explained map[string]any
		w.must(&explained, "lottery", "explain", seen["task"]["id"].(string), "--network", file)
		text, err := json.Marshal(explained)
		require.NoError(t, err)
		require.Contains(t, string(text), seen["draw"]["seed"].(string))
		ranks := seen["draw"]["ranks"].([]any)
		out, errOut, code := w.try("lottery", "explain", seen["task"]["id"].(string), "--network", file)
		require.Zero(t, code, "%s%s", out, errOut)
		for _, miner := range ranks {
			require.Contains(t, out, miner)
		}
	})
	up.interrupt()
}
