package config

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const peerID = "12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN"

func network() *Network {
	return &Network{
		Name: "devnet", ChainID: 71, RPC: []string{"http://127.0.0.1:8545"}, WS: []string{"ws://127.0.0.1:8546"},
		Contracts:   client.Contracts{Token: typed.Address{1}, Registry: typed.Address{2}, Pool: typed.Address{3}, Beacon: typed.Address{4}, Models: typed.Address{7}, Channels: typed.Address{5}, Slasher: typed.Address{6}},
		DeployBlock: 1, Epoch: epoch.Params{Start: 10, Length: 30, Delay: 1, Grace: 5}, Finality: Finality{Depth: 1},
		Timing:    task.Rules{SkewMillis: 500, WindowMillis: 1000, MaxReplicas: 4, MaxPromptTokens: 4096, MaxTokens: 1024, MaxPhaseMillis: 600_000},
		Prices:    Prices{Input: typed.NewAmount(1000), Output: typed.Amount{Hi: math.MaxUint64}},
		Bootstrap: []string{"/ip4/127.0.0.1/tcp/4001/p2p/" + peerID},
		API:       "http://127.0.0.1:8089", Faucet: "http://127.0.0.1:8088",
		Model: Model{ID: typed.Hash{7}, Name: "cuckoo-tiny"},
	}
}

func TestNetworkRoundTrip(t *testing.T) {
	path := filepath.Join(t.TempDir(), "net", "network.json")
	require.NoError(t, network().Save(path))
	n, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, network(), n)
	require.Equal(t, typed.Domain{ChainID: 71, Registry: typed.Address{2}}, n.Domain())

	n.ChainID = 0
	require.ErrorIs(t, n.Save(path), ErrConfig)
	again, err := Load(path)
	require.NoError(t, err, "a refused save leaves the file as it was")
	require.Equal(t, network(), again)
	files, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, files, 1, "no temporary file is left")

	_, err = Load(path + ".none")
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = Load(filepath.Dir(path))
	require.ErrorIs(t, err, ErrConfig)
}

func TestNetworkRefuses(t *testing.T) {
	for _, c := range []struct {
		member string
		change func(*Network)
	}{
		{"name", func(n *Network) { n.Name = "" }},
		{"name", func(n *Network) { n.Name = "../x" }},
		{"chainId", func(n *Network) { n.ChainID = 0 }},
		{"rpc", func(n *Network) { n.RPC = nil }},
		{"rpc[0]", func(n *Network) { n.RPC[0] = "127.0.0.1:8545" }},
		{"rpc[0]", func(n *Network) { n.RPC[0] = "ws://127.0.0.1" }},
		{"rpc[1]", func(n *Network) { n.RPC = append(n.RPC, "http://") }},
		{"rpc", func(n *Network) { n.RPC = make([]string, maxList+1) }},
		{"ws[0]", func(n *Network) { n.WS[0] = "http://127.0.0.1" }},
		{"contracts.token", func(n *Network) { n.Contracts.Token = typed.Address{} }},
		{"contracts.slasher", func(n *Network) { n.Contracts.Slasher = n.Contracts.Token }},
		{"epoch", func(n *Network) { n.Epoch.Length = 0 }},
		{"finality", func(n *Network) { n.Finality = Finality{} }},
		{"finality", func(n *Network) { n.Finality.Tag = "finalized" }},
		{"finality.depth", func(n *Network) { n.Finality.Depth = math.MaxUint64 }},
		{"finality.tag", func(n *Network) { n.Finality = Finality{Tag: "latest"} }},
		{"timing", func(n *Network) { n.Timing.WindowMillis = 1 }},
		{"bootstrap[0]", func(n *Network) { n.Bootstrap[0] = "127.0.0.1:4001" }},
		{"bootstrap[0]", func(n *Network) { n.Bootstrap[0] = "/ip4/127.0.0.1/tcp/4001" }},
		{"bootstrap", func(n *Network) { n.Bootstrap = make([]string, maxList+1) }},
		{"api", func(n *Network) { n.API = "localhost" }},
		{"faucet", func(n *Network) { n.Faucet = "ftp://x" }},
		{"model.id", func(n *Network) { n.Model.ID = typed.Hash{} }},
		{"model.name", func(n *Network) { n.Model.Name = "" }},
	} {
		t.Run(c.member, func(t *testing.T) {
			n := network()
			c.change(n)
			data, err := json.Marshal(n)
			require.NoError(t, err)
			_, err = Parse(data)
			require.ErrorIs(t, err, ErrConfig)
			require.ErrorContains(t, err, ": "+c.member+": ")
		})
	}
	n := network()
	n.Model, n.Bootstrap, n.API, n.Faucet, n.WS = Model{}, nil, "", "", nil
	require.NoError(t, n.Validate(), "what may be missing")
	n.Finality = Finality{Tag: "finalized"}
	require.NoError(t, n.Validate())
}

func TestJSONIsStrict(t *testing.T) {
	good, err := json.Marshal(network())
	require.NoError(t, err)
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown member", `"name"`, `"nmae"`, "nmae"},
		{"unknown inner member", `"depth":1`, `"deep":1`, "deep"},
		{"type", `"chainId":71`, `"chainId":"71"`, "chainId"},
		{"negative", `"start":10`, `"start":-10`, "start"},
		{"address", `"token":"0x01`, `"token":"0xzz`, "contracts.token: address"},
		{"short address", `"token":"0x01`, `"token":"0x`, "contracts.token: address"},
		{"price", `"input":"1000"`, `"input":"0.1"`, "prices.input: amount"},
		{"price too large", `"input":"1000"`, `"input":"340282366920938463463374607431768211456"`, "128-bit"},
		{"two values", `{"name"`, `{}{"name"`, "follows"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Contains(t, string(good), c.old)
			_, err := Parse([]byte(strings.Replace(string(good), c.old, c.new, 1)))
			require.ErrorIs(t, err, ErrConfig)
			require.ErrorContains(t, err, c.want)
		})
	}
	for name, data := range map[string]string{
		"empty": "", "cut short": string(good[:40]), "trailing": string(good) + "x",
		"too large": string(good) + strings.Repeat(" ", MaxSize),
	} {
		_, err := Parse([]byte(data))
		require.ErrorIs(t, err, ErrConfig, name)
	}
}

func FuzzParse(f *testing.F) {
	good, err := json.Marshal(network())
	require.NoError(f, err)
	f.Add(good)
	f.Add([]byte(`{"name":"x","epoch":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		n, err := Parse(data)
		if err != nil {
			require.ErrorIs(t, err, ErrConfig)
			return
		}
		again, err := json.Marshal(n)
		require.NoError(t, err)
		same, err := Parse(again)
		require.NoError(t, err)
		require.Equal(t, n.Domain(), same.Domain())
	})
}
