//go:build strangers

package strangers

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
)

// tools is the folder that run.sh fills.
func tools(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("CUCKOO_STRANGERS")
	require.NotEmpty(t, dir, "run testnet/strangers/run.sh, which installs the tools")
	return dir
}

func execute(t *testing.T, dir, name string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	require.NoError(t, cmd.Run(), "%s %s\n%s%s", name, strings.Join(args, " "), tail(out.String()), errOut.String())
	return out.String()
}

func tail(s string) string { return s[max(0, len(s)-4000):] }

func build(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "cuckoo")
	execute(t, "", "go", "build", "-o", binary, "github.com/cuckoo-network/cuckoo/cmd/cuckoo")
	return binary
}

// serve keeps the network in dir up for the length of the test.
func serve(t *testing.T, binary, dir string) *config.Network {
	t.Helper()
	cmd := exec.Command(binary, "testnet", "up", "--dir", dir, "--json")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	cmd.Stderr = os.Stderr
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		require.NoError(t, cmd.Process.Signal(syscall.SIGINT))
		require.NoError(t, cmd.Wait(), "testnet up does not end cleanly")
	})
	up := make(chan error, 1)
	go func() {
		dec := json.NewDecoder(out)
		for {
			var e struct{ Event string }
			if err := dec.Decode(&e); err != nil {
				up <- err
				return
			}
			if e.Event == "network" {
				up <- nil
			}
		}
	}()
	select {
	case err := <-up:
		require.NoError(t, err)
	case <-time.After(time.Minute):
		t.Fatal("testnet up does not come up")
	}
	net, err := config.Load(filepath.Join(dir, "network.json"))
	require.NoError(t, err)
	return net
}

// What the demo says happened is on the chain, in the eyes of ethers and cast,
// and its draws come out the same in JavaScript.
func TestChainAgreesWithTheDemo(t *testing.T) {
	binary := build(t)
	for _, c := range []struct {
		name  string
		flags []string
		node  []string
	}{
		{"watched", nil, nil},
		{"unwatched", []string{"--no-watcher"}, []string{"--nobody-slashed"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "net")
			events := execute(t, "", binary, append([]string{"testnet", "demo", "--json", "--dir", dir}, c.flags...)...)
			file := filepath.Join(t.TempDir(), "events.jsonl")
			require.NoError(t, os.WriteFile(file, []byte(events), 0o600))
			net := serve(t, binary, dir)
			t.Log(execute(t, tools(t), "node", append([]string{"chain.mjs", net.RPC[0], file}, c.node...)...))
			t.Log(execute(t, tools(t), "node", "lottery.mjs", file))
			cast(t, net, events)
		})
	}
}

// cast finds the settlement with foundry's client.
func cast(t *testing.T, net *config.Network, events string) {
	t.Helper()
	for line := range strings.Lines(events) {
		var e struct {
			Event, Tx string
			Block     uint64
		}
		require.NoError(t, json.Unmarshal([]byte(line), &e))
		if e.Event != "settled" && e.Event != "slashed" {
			continue
		}
		var receipt struct{ Status, BlockNumber string }
		out := execute(t, tools(t), filepath.Join(tools(t), "node_modules", ".bin", "cast"), "receipt", e.Tx, "--rpc-url", net.RPC[0], "--json")
		require.NoError(t, json.Unmarshal([]byte(out), &receipt), "%s", out)
		require.Equal(t, "0x1", receipt.Status)
		require.Equal(t, fmt.Sprintf("0x%x", e.Block), receipt.BlockNumber)
	}
}

// The openai client lists models, completes, streams, and reads our errors.
func TestOpenAIClient(t *testing.T) {
	binary := build(t)
	net := serve(t, binary, filepath.Join(t.TempDir(), "net"))
	resp, err := http.Get(net.API + "/v1/models")
	require.NoError(t, err)
	defer resp.Body.Close()
	var models struct{ Data []struct{ ID string } }
	require.NoError(t, json.NewDecoder(resp.Body).Decode(&models))
	require.NotEmpty(t, models.Data)
	t.Log(execute(t, tools(t), "node", "openai.mjs", net.API+"/v1", models.Data[0].ID))
}
