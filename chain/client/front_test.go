package client_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

// front stands before a chain's RPC and may answer in its place.
type front struct {
	*httptest.Server
	t *testing.T

	mu     sync.Mutex
	target string
	// answer gives another result, or asks to go on; nil goes on always.
	answer func(method string, params []json.RawMessage) (result any, instead bool)
	sent   []*types.Transaction // that passed
}

func inFront(t *testing.T, target string) *front {
	f := &front{t: t, target: target}
	f.Server = httptest.NewServer(f)
	t.Cleanup(f.Close)
	return f
}

func (f *front) set(target string, answer func(string, []json.RawMessage) (any, bool)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.target, f.answer = target, answer
}

func (f *front) passed() []*types.Transaction {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]*types.Transaction(nil), f.sent...)
}

type message struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method,omitempty"`
	Params  []json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage   `json:"result,omitempty"`
	Error   json.RawMessage   `json:"error,omitempty"`
}

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	w.Header().Set("Content-Type", "application/json")
	var many []message
	if json.Unmarshal(body, &many) != nil {
		many = make([]message, 1)
		require.NoError(f.t, json.Unmarshal(body, &many[0]))
		json.NewEncoder(w).Encode(f.one(many[0]))
		return
	}
	for i := range many {
		many[i] = f.one(many[i])
	}
	json.NewEncoder(w).Encode(many)
}

func (f *front) one(m message) message {
	f.mu.Lock()
	target, answer := f.target, f.answer
	f.mu.Unlock()
	if answer != nil {
		if result, instead := answer(m.Method, m.Params); instead {
			text, err := json.Marshal(result)
			require.NoError(f.t, err)
			return message{Version: "2.0", ID: m.ID, Result: text}
		}
	}
	if m.Method == "eth_sendRawTransaction" {
		tx := raw(f.t, m.Params)
		f.mu.Lock()
		f.sent = append(f.sent, tx)
		f.mu.Unlock()
	}
	body, err := json.Marshal(m)
	require.NoError(f.t, err)
	resp, err := http.Post(target, "application/json", bytes.NewReader(body))
	if err != nil {
		return message{Version: "2.0", ID: m.ID, Error: json.RawMessage(`{"code":-32005,"message":"rate limit"}`)}
	}
	defer resp.Body.Close()
	var out message
	json.NewDecoder(resp.Body).Decode(&out)
	return out
}

// raw is the transaction of an eth_sendRawTransaction.
func raw(t *testing.T, params []json.RawMessage) *types.Transaction {
	var b hexutil.Bytes
	require.NoError(t, json.Unmarshal(params[0], &b))
	tx := new(types.Transaction)
	require.NoError(t, tx.UnmarshalBinary(b))
	return tx
}
