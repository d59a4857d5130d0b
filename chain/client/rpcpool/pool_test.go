package rpcpool_test

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client/rpcpool"
	"github.com/cuckoo-network/cuckoo/chain/devnet"
)

func chain(t *testing.T, id uint64) *devnet.Chain {
	t.Helper()
	c, err := devnet.Start(t.Context(), devnet.Config{ChainID: id})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

// faulty stands before a chain's RPC and misbehaves as told.
type faulty struct {
	*httptest.Server
	status atomic.Int32 // answer with this status if not 0
	body   atomic.Value // and this body
	asked  atomic.Int32
}

func inFront(t *testing.T, target string) *faulty {
	t.Helper()
	u, err := url.Parse(target)
	require.NoError(t, err)
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(u) }}
	f := new(faulty)
	f.body.Store("")
	f.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f.asked.Add(1)
		if s := f.status.Load(); s != 0 {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(int(s))
			io.WriteString(w, f.body.Load().(string))
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(f.Close)
	return f
}

func head(t *testing.T, p *rpcpool.Pool) (uint64, error) {
	t.Helper()
	var n hexutil.Uint64
	err := p.Call(t.Context(), &n, "eth_blockNumber")
	return uint64(n), err
}

func TestRotatesWhenAnEndpointFails(t *testing.T) {
	c := chain(t, 7)
	for name, fault := range map[string]struct {
		status int32
		body   string
	}{
		"429":          {http.StatusTooManyRequests, "slow down"},
		"503":          {http.StatusServiceUnavailable, ""},
		"no JSON":      {http.StatusOK, "<html>welcome</html>"},
		"rate limited": {http.StatusOK, `{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"daily request count exceeded"}}`},
	} {
		t.Run(name, func(t *testing.T) {
			first, second := inFront(t, c.HTTP()), inFront(t, c.HTTP())
			var log bytes.Buffer
			p, err := rpcpool.Dial(t.Context(), []string{first.URL + "/v3/secret", second.URL}, rpcpool.Config{ChainID: 7, Timeout: time.Second,
				Log: slog.New(slog.NewTextHandler(&log, nil))})
			require.NoError(t, err)
			defer p.Close()
			first.body.Store(fault.body)
			first.status.Store(fault.status)
			began := second.asked.Load()
			for range 5 {
				n, err := head(t, p)
				require.NoError(t, err)
				require.Zero(t, n)
			}
			require.GreaterOrEqual(t, second.asked.Load()-began, int32(5))
			require.Equal(t, 1, strings.Count(log.String(), "chain RPC fails"), "said once:\n%s", &log)
			require.NotContains(t, log.String(), "secret")
		})
	}
}

// An endpoint that answers is not left because the chain said no.
func TestAnAnswerIsNoFailure(t *testing.T) {
	c := chain(t, 7)
	first, second := inFront(t, c.HTTP()), inFront(t, c.HTTP())
	p, err := rpcpool.Dial(t.Context(), []string{first.URL, second.URL}, rpcpool.Config{ChainID: 7})
	require.NoError(t, err)
	defer p.Close()
	err = p.Call(t.Context(), nil, "eth_noSuchMethod")
	require.ErrorContains(t, err, "eth_noSuchMethod")
	require.NotErrorIs(t, err, rpcpool.ErrUnavailable)
	_, err = head(t, p)
	require.NoError(t, err)
	require.Zero(t, second.asked.Load())
}

func TestWaitsForAnEndpointThatVanished(t *testing.T) {
	c := chain(t, 7)
	f := inFront(t, c.HTTP())
	p, err := rpcpool.Dial(t.Context(), []string{f.URL}, rpcpool.Config{ChainID: 7, Patience: 10 * time.Second})
	require.NoError(t, err)
	defer p.Close()
	f.status.Store(http.StatusBadGateway)
	time.AfterFunc(300*time.Millisecond, func() { f.status.Store(0) })
	_, err = head(t, p)
	require.NoError(t, err)
}

func TestGivesUpWithAllReasons(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	gone := "http://" + l.Addr().String()
	require.NoError(t, l.Close())
	f := inFront(t, gone)
	f.status.Store(http.StatusTooManyRequests)
	_, err = rpcpool.Dial(t.Context(), []string{gone, f.URL}, rpcpool.Config{ChainID: 7, Patience: 100 * time.Millisecond})
	require.ErrorIs(t, err, rpcpool.ErrUnavailable)
	require.ErrorContains(t, err, gone+": ")
	require.ErrorContains(t, err, "refused")
	require.ErrorContains(t, err, "429")
}

func TestAHangingEndpointIsLeft(t *testing.T) {
	c := chain(t, 7)
	release := make(chan struct{})
	hanging := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	defer hanging.Close()
	defer close(release)
	p, err := rpcpool.Dial(t.Context(), []string{hanging.URL, c.HTTP()}, rpcpool.Config{ChainID: 7, Timeout: 100 * time.Millisecond})
	require.NoError(t, err)
	defer p.Close()
	_, err = head(t, p)
	require.NoError(t, err)
}

func TestCancelledCall(t *testing.T) {
	f := inFront(t, "http://127.0.0.1:1")
	f.status.Store(http.StatusBadGateway)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := rpcpool.Dial(ctx, []string{f.URL}, rpcpool.Config{ChainID: 7})
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

func TestAnotherChainIsNamedAndNeverUsed(t *testing.T) {
	here, other := chain(t, 7), chain(t, 8)
	_, err := rpcpool.Dial(t.Context(), []string{other.HTTP()}, rpcpool.Config{ChainID: 7})
	require.ErrorIs(t, err, rpcpool.ErrWrongChain)
	require.ErrorContains(t, err, "serves chain id 8")
	require.ErrorContains(t, err, "network file says 7")
	require.ErrorContains(t, err, other.HTTP())

	require.NoError(t, other.Seal(t.Context(), 3))
	p, err := rpcpool.Dial(t.Context(), []string{other.HTTP(), here.HTTP()}, rpcpool.Config{ChainID: 7})
	require.NoError(t, err)
	defer p.Close()
	n, err := head(t, p)
	require.NoError(t, err)
	require.Zero(t, n)
}

func TestBatch(t *testing.T) {
	c := chain(t, 7)
	first := inFront(t, c.HTTP())
	p, err := rpcpool.Dial(t.Context(), []string{first.URL, c.HTTP()}, rpcpool.Config{ChainID: 7})
	require.NoError(t, err)
	defer p.Close()
	first.status.Store(http.StatusTooManyRequests)
	var n, id hexutil.Uint64
	batch := []rpc.BatchElem{{Method: "eth_blockNumber", Result: &n}, {Method: "eth_chainId", Result: &id}, {Method: "eth_noSuch"}}
	require.NoError(t, p.Batch(t.Context(), batch))
	require.EqualValues(t, 7, id)
	require.Error(t, batch[2].Error, "the chain's own error stays with its element")
}

func TestBadLists(t *testing.T) {
	for _, urls := range [][]string{nil, {"ws://127.0.0.1:1"}, {"localhost:8545"}, {"ftp://host"}, {":"}} {
		_, err := rpcpool.New(urls, rpcpool.Config{})
		require.ErrorIs(t, err, rpcpool.ErrConfig, "%v", urls)
	}
}

func TestHeads(t *testing.T) {
	for name, urls := range map[string]func(*devnet.Chain) []string{
		"pushed": func(c *devnet.Chain) []string { return []string{c.HTTP(), c.WS()} },
		"polled": func(c *devnet.Chain) []string { return []string{c.HTTP()} },
		"polled while the socket is dead": func(c *devnet.Chain) []string {
			return []string{c.HTTP(), "ws://127.0.0.1:1"}
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := chain(t, 7)
			poll := 20 * time.Millisecond
			if name == "pushed" {
				poll = time.Hour // only a push can be in time
			}
			p, err := rpcpool.Dial(t.Context(), urls(c), rpcpool.Config{ChainID: 7, Poll: poll})
			require.NoError(t, err)
			defer p.Close()
			heads := p.Heads(t.Context())
			<-heads // ready
			for want := uint64(1); want <= 3; want++ {
				require.NoError(t, c.Seal(t.Context(), 1))
				for n := uint64(0); n < want; {
					select {
					case <-heads:
					case <-time.After(5 * time.Second):
						t.Fatal("no signal")
					}
					n, err = head(t, p)
					require.NoError(t, err)
				}
			}
		})
	}
}
