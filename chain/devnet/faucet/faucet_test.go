package faucet_test

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/devnet/faucet"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

type reply struct {
	status int
	header http.Header
	body   struct {
		Gas   string           `json:"gas"`
		CAI   typed.Amount     `json:"cai"`
		Paid  []client.Receipt `json:"paid"`
		Error struct{ Code, Message string }
	}
	text string
}

func do(t *testing.T, method, url, body string) reply {
	t.Helper()
	req, err := http.NewRequest(method, url, strings.NewReader(body))
	require.NoError(t, err)
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	r := reply{status: resp.StatusCode, header: resp.Header, text: string(b)}
	require.Equal(t, "application/json", resp.Header.Get("Content-Type"))
	require.NoError(t, json.Unmarshal(b, &r.body))
	return r
}

func serve(t *testing.T, n *clienttest.Net, c faucet.Config) string {
	t.Helper()
	c.Client = n.Client
	if c.From == nil {
		c.From = n.Rich
	}
	s := httptest.NewServer(faucet.New(c))
	t.Cleanup(s.Close)
	return s.URL
}

func ask(a typed.Address, role string) string {
	return fmt.Sprintf(`{"address": %q, "role": %q}`, a, role)
}

func TestPaysEachRole(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	url := serve(t, n, faucet.Config{})
	for i, role := range []string{"miner", "coordinator", "gas"} {
		want := faucet.Grants()[role]
		to := typed.Address{byte(i + 1)}
		r := do(t, "POST", url+"/faucet", ask(to, role))
		require.Equal(t, http.StatusOK, r.status, r.text)
		wei, err := n.Client.GasBalance(t.Context(), to)
		require.NoError(t, err)
		require.Equal(t, want.Gas, wei)
		cai, err := n.Client.Balance(t.Context(), to)
		require.NoError(t, err)
		require.Equal(t, want.CAI, cai)
		require.NotEmpty(t, r.body.Paid)
		require.NotZero(t, r.body.Paid[0].Block)
	}
	grants := faucet.Grants()
	l, err := n.Client.Limits(t.Context())
	require.NoError(t, err)
	require.Positive(t, grants["miner"].CAI.Cmp(l.MinerMinimum), "more than the minimum stake")
	require.Positive(t, grants["coordinator"].CAI.Cmp(l.CoordinatorMinimum))
}

func TestRefuses(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	url := serve(t, n, faucet.Config{})
	to := typed.Address{1}
	for name, c := range map[string]struct {
		method, path, body string
		status             int
		says               string
	}{
		"unknown role":  {"POST", "/faucet", ask(to, "king"), 400, "want one of coordinator, gas, miner"},
		"no role":       {"POST", "/faucet", fmt.Sprintf(`{"address": %q}`, to), 400, "role"},
		"no address":    {"POST", "/faucet", `{"role": "miner"}`, 400, "address"},
		"short address": {"POST", "/faucet", `{"address": "0x12", "role": "miner"}`, 400, "40 hex digits"},
		"unknown field": {"POST", "/faucet", `{"adress": "0x12"}`, 400, "adress"},
		"two requests":  {"POST", "/faucet", ask(to, "miner") + ask(to, "miner"), 400, "follows"},
		"no JSON":       {"POST", "/faucet", "give me money", 400, "body"},
		"nothing":       {"POST", "/faucet", "", 400, "body"},
		"too long":      {"POST", "/faucet", `{"role": "` + strings.Repeat("x", 5000) + `"}`, 400, "longer than 1024"},
		"wrong method":  {"GET", "/faucet", "", 405, "want POST"},
		"no such page":  {"GET", "/money", "", 404, "GET / explains"},
	} {
		t.Run(name, func(t *testing.T) {
			r := do(t, c.method, url+c.path, c.body)
			require.Equal(t, c.status, r.status)
			require.NotEmpty(t, r.body.Error.Code)
			require.Contains(t, r.body.Error.Message, c.says)
		})
	}
	wei, err := n.Client.GasBalance(t.Context(), to)
	require.NoError(t, err)
	require.Zero(t, wei.Sign())
}

func TestExplainsItself(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	r := do(t, "GET", serve(t, n, faucet.Config{})+"/", "")
	require.Equal(t, http.StatusOK, r.status)
	for _, word := range []string{"POST /faucet", "miner", "coordinator", "25000" + strings.Repeat("0", 18), strconv.Itoa(clienttest.ChainID)} {
		require.Contains(t, r.text, word)
	}
}

func TestLimits(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	limited := func(t *testing.T, r reply) {
		t.Helper()
		require.Equal(t, http.StatusTooManyRequests, r.status)
		require.Equal(t, "rate_limited", r.body.Error.Code)
		seconds, err := strconv.Atoi(r.header.Get("Retry-After"))
		require.NoError(t, err)
		require.Positive(t, seconds)
	}
	t.Run("address", func(t *testing.T) {
		url := serve(t, n, faucet.Config{PerAddress: faucet.Limit{Burst: 1, Every: time.Hour}})
		require.Equal(t, http.StatusOK, do(t, "POST", url+"/faucet", ask(typed.Address{1}, "gas")).status)
		limited(t, do(t, "POST", url+"/faucet", ask(typed.Address{1}, "gas")))
		require.Equal(t, http.StatusOK, do(t, "POST", url+"/faucet", ask(typed.Address{2}, "gas")).status)
	})
	t.Run("client", func(t *testing.T) {
		url := serve(t, n, faucet.Config{PerClient: faucet.Limit{Burst: 2, Every: time.Hour}})
		require.Equal(t, http.StatusOK, do(t, "POST", url+"/faucet", ask(typed.Address{3}, "gas")).status)
		require.Equal(t, http.StatusBadRequest, do(t, "POST", url+"/faucet", "").status, "bad requests count")
		limited(t, do(t, "POST", url+"/faucet", ask(typed.Address{4}, "gas")))
	})
	t.Run("again after a while", func(t *testing.T) {
		url := serve(t, n, faucet.Config{PerAddress: faucet.Limit{Burst: 1, Every: 100 * time.Millisecond}})
		require.Equal(t, http.StatusOK, do(t, "POST", url+"/faucet", ask(typed.Address{5}, "gas")).status)
		require.Eventually(t, func() bool {
			return do(t, "POST", url+"/faucet", ask(typed.Address{5}, "gas")).status == http.StatusOK
		}, 5*time.Second, 50*time.Millisecond)
	})
}

func TestAnEmptyFaucetSaysSo(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	poor := n.User(0)
	url := serve(t, n, faucet.Config{From: poor, Grants: map[string]faucet.Grant{"gas": {Gas: new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))}}})
	r := do(t, "POST", url+"/faucet", ask(typed.Address{1}, "gas"))
	require.Equal(t, http.StatusServiceUnavailable, r.status, r.text)
	require.Equal(t, "empty", r.body.Error.Code)
}

func TestManyAtOnce(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	url := serve(t, n, faucet.Config{})
	done := make(chan int, 20)
	for i := range cap(done) {
		go func() {
			resp, err := http.Post(url+"/faucet", "application/json", strings.NewReader(ask(typed.Address{byte(i + 1)}, "miner")))
			if err != nil {
				done <- 0
				return
			}
			resp.Body.Close()
			done <- resp.StatusCode
		}()
	}
	for range cap(done) {
		require.Equal(t, http.StatusOK, <-done)
	}
}
