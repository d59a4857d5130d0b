package watch_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/devnet"
	"github.com/cuckoo-network/cuckoo/chain/watch"
)

// front stands before an RPC and rewrites its answers.
type front struct {
	*httptest.Server
	target  atomic.Pointer[string]
	down    atomic.Bool
	hang    atomic.Bool
	rewrite atomic.Pointer[func(method string, result any) any]
	refuse  atomic.Pointer[func(w http.ResponseWriter, asked []message) bool]

	mu    sync.Mutex
	asked map[string]int // by method
}

func (f *front) count(method string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.asked[method]
}

type message struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  any             `json:"result"`
	Error   any             `json:"error,omitempty"`
}

func inFront(t *testing.T, target string) *front {
	f := &front{asked: make(map[string]int)}
	f.target.Store(&target)
	ended := make(chan struct{})
	f.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if f.down.Load() {
			http.Error(w, "gone", http.StatusBadGateway)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		if f.hang.Load() {
			<-ended
			return
		}
		asked := requests(t, body)
		f.mu.Lock()
		for _, m := range asked {
			f.asked[m.Method]++
		}
		f.mu.Unlock()
		if refuse := f.refuse.Load(); refuse != nil && (*refuse)(w, asked) {
			return
		}
		resp, err := http.Post(*f.target.Load(), "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		answer, err := io.ReadAll(resp.Body)
		if err != nil {
			return
		}
		if rewrite := f.rewrite.Load(); rewrite != nil {
			answer = rewritten(t, body, answer, *rewrite)
		}
		w.Write(answer)
	}))
	t.Cleanup(f.Close)
	t.Cleanup(func() { close(ended) })
	return f
}

// requests are those of one HTTP request, single or many.
func requests(t *testing.T, body []byte) []message {
	if !bytes.HasPrefix(bytes.TrimSpace(body), []byte("[")) {
		body = append(append([]byte("["), body...), ']')
	}
	var all []message
	require.NoError(t, json.Unmarshal(body, &all))
	return all
}

func rewritten(t *testing.T, asked, answered []byte, rewrite func(string, any) any) []byte {
	many := bytes.HasPrefix(bytes.TrimSpace(asked), []byte("["))
	answers := requests(t, answered)
	for i := range answers {
		for _, r := range requests(t, asked) {
			if bytes.Equal(r.ID, answers[i].ID) && answers[i].Error == nil {
				answers[i].Result = rewrite(r.Method, answers[i].Result)
			}
		}
	}
	var out []byte
	var err error
	if many {
		out, err = json.Marshal(answers)
	} else {
		out, err = json.Marshal(answers[0])
	}
	require.NoError(t, err)
	return out
}

func TestSurvivesTheLossOfItsRPC(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Manual: true})
	n.Seal(1)
	f := inFront(t, n.Chain.HTTP())
	w := follow(t, n, depth1, f.URL)
	w.at(n.Chain.Head() - 1)
	f.down.Store(true)
	n.Seal(5)
	require.Eventually(t, func() bool { return w.Status().Trouble != nil }, 5*time.Second, 5*time.Millisecond)
	time.Sleep(400 * time.Millisecond) // several retries
	f.down.Store(false)
	w.at(n.Chain.Head() - 1)
	require.Eventually(t, func() bool { return w.Status().Trouble == nil }, 5*time.Second, 5*time.Millisecond)
	require.Equal(t, 1, strings.Count(w.log.String(), "the chain is not followed for now"), "said once:\n%s", w.log)
	require.Equal(t, 1, strings.Count(w.log.String(), "the chain is followed again"), "%s", w.log)
}

// lies are what an endpoint may try, and what the watch must say to it.
var lies = map[string]struct {
	rewrite func(method string, result any) any
	says    string
}{
	"leaves out events": {func(method string, result any) any {
		if receipts, ok := result.([]any); ok && method == "eth_getBlockReceipts" {
			for _, r := range receipts {
				r.(map[string]any)["logs"] = []any{}
			}
		}
		return result
	}, "receipts of block"},
	"leaves out transactions": {func(method string, result any) any {
		if method == "eth_getBlockReceipts" {
			return []any{}
		}
		return result
	}, "receipts of block"},
	"changes a stake": {func(method string, result any) any {
		if receipts, ok := result.([]any); ok && method == "eth_getBlockReceipts" {
			for _, r := range receipts {
				for _, l := range r.(map[string]any)["logs"].([]any) {
					log := l.(map[string]any)
					if data := log["data"].(string); len(data) >= 66 {
						log["data"] = "0x" + strings.Repeat("f", 64) + data[66:]
					}
				}
			}
		}
		return result
	}, "receipts of block"},
	"clears a bloom": {func(method string, result any) any {
		if block, ok := result.(map[string]any); ok && method == "eth_getBlockByNumber" {
			block["logsBloom"] = "0x" + strings.Repeat("0", 512)
		}
		return result
	}, "does not follow"},
	"changes a mixHash": {func(method string, result any) any {
		if block, ok := result.(map[string]any); ok && method == "eth_getBlockByNumber" {
			block["mixHash"] = "0x" + strings.Repeat("1", 64)
		}
		return result
	}, "does not follow"},
	"gives another block": {func(method string, result any) any {
		if block, ok := result.(map[string]any); ok && method == "eth_getBlockByNumber" {
			block["number"] = "0x1"
		}
		return result
	}, "asked for block"},
}

func TestALyingRPCIsNoticedAndLeft(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	for range 2 {
		_, miner := n.Miner(25_000, modelA)
		_, err := n.Client.Poke(t.Context(), n.Rich, modelA, nil, miner.Address())
		require.NoError(t, err)
	}
	n.NewEpoch()
	n.Seal(2)
	honest := follow(t, n, depth1).at(n.Chain.Head() - 1)
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			f := inFront(t, n.Chain.HTTP())
			f.rewrite.Store(&lie.rewrite)
			w := follow(t, n, depth1, f.URL, n.Chain.HTTP())
			require.Equal(t, honest, w.at(honest.Block))
			require.Contains(t, w.log.String(), "chain RPC gives wrong answers")
			require.Contains(t, w.log.String(), lie.says)
			for _, f := range w.finals {
				require.GreaterOrEqual(t, f.Block, honest.Block, "nothing of the lie was delivered")
			}
		})
	}
}

// forked is a chain and another that shares its past.
func forked(t *testing.T) (n *clienttest.Net, other *devnet.Chain) {
	t.Helper()
	dir, fork := t.TempDir(), t.TempDir()
	n = clienttest.Start(t, clienttest.Options{Manual: true, Dir: dir})
	n.Seal(5)
	require.NoError(t, os.CopyFS(fork, os.DirFS(dir)))
	other, err := devnet.Start(t.Context(), devnet.Config{Dir: fork, ChainID: clienttest.ChainID})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, other.Close()) })
	return n, other
}

func TestAReplacedFinalBlock(t *testing.T) {
	n, other := forked(t)
	f := inFront(t, n.Chain.HTTP())
	n.Seal(5)
	w := followWith(t, n, watch.Config{Finality: depth1, Store: watch.File(t.TempDir() + "/state")}, f.URL)
	w.at(n.Chain.Head() - 1)

	url := other.HTTP()
	require.NoError(t, other.Seal(t.Context(), 10))
	f.target.Store(&url)
	w.at(other.Head() - 1)
	require.Contains(t, w.log.String(), "a final block was replaced")
	require.Contains(t, w.log.String(), "reading the chain again")
}

// A third endpoint decides which of two chains under one id is the right one;
// the one that serves the other is named and left.
func TestAnotherChainIsNamed(t *testing.T) {
	n, other := forked(t)
	n.Seal(20)
	require.NoError(t, other.Seal(t.Context(), 21))
	second := inFront(t, n.Chain.HTTP())
	for name, urls := range map[string][]string{
		"first of three": {other.HTTP(), n.Chain.HTTP(), second.URL},
		"last of three":  {n.Chain.HTTP(), second.URL, other.HTTP()},
	} {
		t.Run(name, func(t *testing.T) {
			w := follow(t, n, depth1, urls...)
			f := w.at(n.Chain.Head() - 1)
			require.Equal(t, n.Chain.Head()-1, f.Block, "the other chain is longer")
			require.Contains(t, w.log.String(), `"chain RPC gives wrong answers" rpc=`+other.HTTP())
		})
	}
	t.Run("one against one", func(t *testing.T) {
		w := follow(t, n, depth1, n.Chain.HTTP(), other.HTTP())
		require.Eventually(t, func() bool { return w.Status().Trouble != nil }, 5*time.Second, 5*time.Millisecond)
		trouble := w.Status().Trouble
		require.ErrorIs(t, trouble, watch.ErrDisagree)
		require.ErrorContains(t, trouble, n.Chain.HTTP())
		require.ErrorContains(t, trouble, other.HTTP())
		require.Zero(t, w.Status().Block)
	})
	t.Run("one against one with a past", func(t *testing.T) {
		path := t.TempDir() + "/state"
		alone := followWith(t, n, watch.Config{Finality: depth1, Store: watch.File(path)}, n.Chain.HTTP())
		alone.at(n.Chain.Head() - 1)
		alone.stop()
		n.Seal(1)
		w := followWith(t, n, watch.Config{Finality: depth1, Store: watch.File(path)}, n.Chain.HTTP(), other.HTTP())
		w.at(n.Chain.Head() - 1)
		require.Contains(t, w.log.String(), `"chain RPC gives wrong answers" rpc=`+other.HTTP())
	})
}

func TestAStalledRPCIsNamed(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Manual: true})
	n.Seal(3)
	f := inFront(t, n.Chain.HTTP())
	w := followWith(t, n, watch.Config{Finality: depth1, Stall: 200 * time.Millisecond}, f.URL, n.Chain.HTTP())
	w.at(n.Chain.Head() - 1)

	t.Run("all of them", func(t *testing.T) {
		require.Eventually(t, func() bool { return errors.Is(w.Status().Trouble, watch.ErrStalled) }, 5*time.Second, 5*time.Millisecond)
		n.Seal(1)
		w.at(n.Chain.Head() - 1)
		require.Eventually(t, func() bool { return w.Status().Trouble == nil }, 5*time.Second, 5*time.Millisecond)
	})
	t.Run("one of them", func(t *testing.T) {
		old := fmt.Sprintf("%#x", n.Chain.Head())
		stuck := func(method string, result any) any {
			if method == "eth_blockNumber" {
				return old
			}
			return result
		}
		f.rewrite.Store(&stuck)
		n.Seal(3)
		w.at(n.Chain.Head() - 1)
		require.Contains(t, w.log.String(), `"chain RPC gives wrong answers" rpc=`+f.URL)
		require.Contains(t, w.log.String(), "it has been at block")
	})
	t.Run("one that answers nothing", func(t *testing.T) {
		f := inFront(t, n.Chain.HTTP())
		w := follow(t, n, depth1, f.URL, n.Chain.HTTP())
		w.at(n.Chain.Head() - 1)
		f.hang.Store(true)
		n.Seal(2)
		w.at(n.Chain.Head() - 1)
		require.Contains(t, w.log.String(), `"chain RPC fails" rpc=`+f.URL)
	})
}

// An endpoint that cannot show receipts at all is named, and left for another.
func TestAnRPCWithoutReceiptsIsNamed(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	_, miner := n.Miner(25_000, modelA)
	_, err := n.Client.Poke(t.Context(), n.Rich, modelA, nil, miner.Address())
	require.NoError(t, err)
	f := inFront(t, n.Chain.HTTP())
	check := func(w http.ResponseWriter, asked []message) bool {
		if asked[0].Method != "eth_getBlockReceipts" {
			return false
		}
		for i, m := range asked {
			asked[i] = message{Version: "2.0", ID: m.ID, Error: map[string]any{"code": -32601, "message": "no such method"}}
		}
		w.Header().Set("Content-Type", "application/json")
		var answer any = asked
		if len(asked) == 1 {
			answer = asked[0]
		}
		json.NewEncoder(w).Encode(answer)
		return true
	}
	f.refuse.Store(&check)
	alone := follow(t, n, depth1, f.URL)
	require.Eventually(t, func() bool { return alone.Status().Trouble != nil }, 5*time.Second, 5*time.Millisecond)
	require.ErrorContains(t, alone.Status().Trouble, "no such method, says "+f.URL)
	follow(t, n, depth1, f.URL, n.Chain.HTTP()).at(n.Chain.Head() - 1)
}

// An endpoint that refuses large requests, in whichever way, is asked for less
// until it answers.
func TestARefusedRangeIsHalved(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	for range 2 {
		_, miner := n.Miner(25_000, modelA)
		_, err := n.Client.Poke(t.Context(), n.Rich, modelA, nil, miner.Address())
		require.NoError(t, err)
	}
	n.NewEpoch()
	n.Seal(40)
	honest := follow(t, n, depth1).at(n.Chain.Head() - 1)
	one := `{"jsonrpc":"2.0","id":%s,"error":{"code":%d,"message":%q}}`
	for name, refuse := range map[string]func(w http.ResponseWriter, asked []message){
		"413": func(w http.ResponseWriter, _ []message) { w.WriteHeader(http.StatusRequestEntityTooLarge) },
		"batch too large": func(w http.ResponseWriter, asked []message) {
			fmt.Fprintf(w, "["+one+"]", asked[0].ID, -32600, "batch too large")
		},
		"response too large": func(w http.ResponseWriter, asked []message) {
			for i, m := range asked {
				asked[i] = message{Version: "2.0", ID: m.ID, Error: map[string]any{"code": -32003, "message": "response too large"}}
			}
			json.NewEncoder(w).Encode(asked)
		},
		"a limit of its own": func(w http.ResponseWriter, asked []message) {
			for i, m := range asked {
				asked[i] = message{Version: "2.0", ID: m.ID, Error: map[string]any{"code": -32000, "message": "not that many"}}
			}
			json.NewEncoder(w).Encode(asked)
		},
	} {
		for _, limit := range []int{1, 7} {
			t.Run(fmt.Sprint(name, " above ", limit), func(t *testing.T) {
				f := inFront(t, n.Chain.HTTP())
				var most atomic.Int64
				check := func(w http.ResponseWriter, asked []message) bool {
					if bulk := asked[0].Method == "eth_getBlockByNumber" || asked[0].Method == "eth_getBlockReceipts"; !bulk {
						return false
					}
					if len(asked) > limit {
						w.Header().Set("Content-Type", "application/json")
						refuse(w, asked)
						return true
					}
					most.Store(max(most.Load(), int64(len(asked))))
					return false
				}
				f.refuse.Store(&check)
				w := follow(t, n, depth1, f.URL)
				require.Equal(t, honest, w.at(honest.Block))
				require.LessOrEqual(t, int(most.Load()), limit)
				require.NotContains(t, w.log.String(), "not followed")
			})
		}
	}
}
