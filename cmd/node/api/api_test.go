package api

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var tiny = Model{Name: "cuckoo-tiny", ID: typed.Hash{0xab}, Created: 1700000000, Owner: "cuckoo"}

// fake is a backend that says what a test tells it.
type fake struct {
	tokens  []string
	err     error // after the tokens
	last    Request
	release chan struct{} // nil, or waited on before every token
	gone    chan struct{} // closed when the request is cancelled
	panics  bool
	spoken  []Token // with their log-probabilities
}

func (f *fake) Models(context.Context) []Model {
	return []Model{tiny, {Name: "org/other", ID: typed.Hash{0xcd}}}
}

func (f *fake) Complete(ctx context.Context, req Request, onToken func(string, uint32) error) (Completion, error) {
	f.last = req
	for i, t := range f.tokens {
		if f.release != nil {
			select {
			case <-f.release:
			case <-ctx.Done():
				close(f.gone)
				return Completion{}, ctx.Err()
			}
		}
		if err := onToken(t, uint32(i)); err != nil {
			return Completion{}, err
		}
	}
	if f.panics {
		panic("a bug")
	}
	if f.err != nil {
		return Completion{}, f.err
	}
	return Completion{Text: strings.Join(f.tokens, ""), PromptTokens: 5, OutputTokens: uint32(len(f.tokens)), Truncated: req.MaxTokens == 2, Task: "0xt", Tokens: f.spoken}, nil
}

func handler(t testing.TB, f *fake, cfg Config) http.Handler {
	t.Helper()
	if cfg.Addr == "" {
		cfg.Addr = "127.0.0.1:8089"
	}
	cfg.Log = slog.New(slog.DiscardHandler)
	cfg.now = func() time.Time { return time.Unix(1800000000, 0) }
	cfg.id = func() string { return "1" }
	h, err := New(cfg, f)
	require.NoError(t, err)
	return h
}

func do(h http.Handler, method, path, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://127.0.0.1:8089"+path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

const (
	chatBody = `{"model":"cuckoo-tiny","messages":[{"role":"user","content":"hi"}]`
	textBody = `{"model":"cuckoo-tiny","prompt":"hi"`
	chatPath = "/v1/chat/completions"
	textPath = "/v1/completions"
	modelID  = "0xab00000000000000000000000000000000000000000000000000000000000000"
)

func TestShapes(t *testing.T) {
	for _, c := range []struct{ name, method, path, body, want string }{
		{"models", "GET", "/v1/models", "", `{"object":"list","data":[
			{"id":"cuckoo-tiny","object":"model","created":1700000000,"owned_by":"cuckoo","model_id":"` + modelID + `"},
			{"id":"org/other","object":"model","created":0,"owned_by":"","model_id":"0xcd00000000000000000000000000000000000000000000000000000000000000"}]}`},
		{"model", "GET", "/v1/models/cuckoo-tiny", "",
			`{"id":"cuckoo-tiny","object":"model","created":1700000000,"owned_by":"cuckoo","model_id":"` + modelID + `"}`},
		{"model with a slash", "GET", "/v1/models/org/other", "",
			`{"id":"org/other","object":"model","created":0,"owned_by":"","model_id":"0xcd00000000000000000000000000000000000000000000000000000000000000"}`},
		{"chat", "POST", chatPath, chatBody + `}`, `{"id":"chatcmpl-1","object":"chat.completion","created":1800000000,"model":"cuckoo-tiny",
			"system_fingerprint":"` + modelID + `","choices":[{"index":0,"message":{"role":"assistant","content":"Once upon a","refusal":null},"logprobs":null,"finish_reason":"stop"}],
			"usage":{"prompt_tokens":5,"completion_tokens":3,"total_tokens":8},"task":"0xt"}`},
		{"completion", "POST", textPath, textBody + `,"max_tokens":2}`, `{"id":"cmpl-1","object":"text_completion","created":1800000000,"model":"cuckoo-tiny",
			"system_fingerprint":"` + modelID + `","choices":[{"index":0,"text":"Once upon a","logprobs":null,"finish_reason":"length"}],
			"usage":{"prompt_tokens":5,"completion_tokens":3,"total_tokens":8},"task":"0xt"}`},
		{"by model id", "POST", textPath, `{"model":"` + modelID + `","prompt":"hi"}`, `{"id":"cmpl-1","object":"text_completion","created":1800000000,"model":"cuckoo-tiny",
			"system_fingerprint":"` + modelID + `","choices":[{"index":0,"text":"Once upon a","logprobs":null,"finish_reason":"stop"}],
			"usage":{"prompt_tokens":5,"completion_tokens":3,"total_tokens":8},"task":"0xt"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := do(handler(t, &fake{tokens: []string{"Once", " upon", " a"}}, Config{}), c.method, c.path, c.body)
			require.Equal(t, 200, w.Code, w.Body)
			require.Equal(t, "application/json", w.Header().Get("Content-Type"))
			require.JSONEq(t, c.want, w.Body.String())
		})
	}
}

func TestStreamShapes(t *testing.T) {
	head := func(object string) string {
		return `"object":"` + object + `","created":1800000000,"model":"cuckoo-tiny","system_fingerprint":"` + modelID + `","choices":[`
	}
	chunk := `{"id":"chatcmpl-1",` + head("chat.completion.chunk")
	piece := `{"id":"cmpl-1",` + head("text_completion")
	for _, c := range []struct {
		name, path, body string
		want             []string
	}{
		{"chat", chatPath, chatBody + `,"stream":true}`, []string{
			chunk + `{"index":0,"delta":{"role":"assistant","content":""},"logprobs":null,"finish_reason":null}]}`,
			chunk + `{"index":0,"delta":{"content":"Once"},"logprobs":null,"finish_reason":null}]}`,
			chunk + `{"index":0,"delta":{"content":" upon"},"logprobs":null,"finish_reason":null}]}`,
			chunk + `{"index":0,"delta":{},"logprobs":null,"finish_reason":"stop"}],"task":"0xt"}`,
		}},
		{"chat with usage", chatPath, chatBody + `,"stream":true,"max_tokens":2,"stream_options":{"include_usage":true}}`, []string{
			chunk + `{"index":0,"delta":{"role":"assistant","content":""},"logprobs":null,"finish_reason":null}],"usage":null}`,
			chunk + `{"index":0,"delta":{"content":"Once"},"logprobs":null,"finish_reason":null}],"usage":null}`,
			chunk + `{"index":0,"delta":{"content":" upon"},"logprobs":null,"finish_reason":null}],"usage":null}`,
			chunk + `{"index":0,"delta":{},"logprobs":null,"finish_reason":"length"}],"usage":null,"task":"0xt"}`,
			chunk + `],"usage":{"prompt_tokens":5,"completion_tokens":3,"total_tokens":8}}`,
		}},
		{"completion", textPath, textBody + `,"stream":true}`, []string{
			piece + `{"index":0,"text":"Once","logprobs":null,"finish_reason":null}]}`,
			piece + `{"index":0,"text":" upon","logprobs":null,"finish_reason":null}]}`,
			piece + `{"index":0,"text":"","logprobs":null,"finish_reason":"stop"}],"task":"0xt"}`,
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := do(handler(t, &fake{tokens: []string{"Once", "", " upon"}}, Config{}), "POST", c.path, c.body)
			require.Equal(t, 200, w.Code)
			require.Equal(t, "text/event-stream; charset=utf-8", w.Header().Get("Content-Type"))
			events := strings.Split(strings.TrimSuffix(w.Body.String(), "\n\n"), "\n\n")
			require.Len(t, events, len(c.want)+1)
			for i, want := range c.want {
				data, ok := strings.CutPrefix(events[i], "data: ")
				require.True(t, ok)
				require.JSONEq(t, want, data)
			}
			require.Equal(t, "data: [DONE]", events[len(c.want)])
		})
	}
}

func TestEmptyStreamStillOpens(t *testing.T) {
	w := do(handler(t, &fake{}, Config{}), "POST", chatPath, chatBody+`,"stream":true}`)
	require.Equal(t, 200, w.Code)
	require.Contains(t, w.Body.String(), `"role":"assistant"`)
	require.True(t, strings.HasSuffix(w.Body.String(), "data: [DONE]\n\n"))
}

func errorOf(t *testing.T, body []byte) (e struct{ Message, Type, Param, Code string }) {
	t.Helper()
	var shape map[string]map[string]any
	require.NoError(t, json.Unmarshal(body, &shape), "%s", body)
	require.Len(t, shape, 1)
	require.Len(t, shape["error"], 4, "message, type, param and code, and nothing else")
	var full struct {
		Error struct{ Message, Type, Param, Code string }
	}
	require.NoError(t, json.Unmarshal(body, &full))
	return full.Error
}

func TestBackendErrors(t *testing.T) {
	for _, c := range []struct {
		err         error
		status      int
		code, param string
		retry       string
	}{
		{ContextLength(900, 200, 1024), 400, "context_length_exceeded", "messages", ""},
		{Invalid("", "bad prompt"), 400, "invalid_value", "messages", ""},
		{Invalid("max_tokens", "too many"), 400, "invalid_value", "max_tokens", ""},
		{Busy("full", 1500*time.Millisecond), 429, "network_full", "", "2"},
		{Unavailable("no_miner", "no miner", 0), 503, "no_miner", "", "1"},
		{fmt.Errorf("wrapped: %w", Unavailable("no_miner", "no miner", time.Minute)), 503, "no_miner", "", "60"},
		{Timeout("too late"), 504, "deadline_exceeded", "", "1"},
		{BadOutput("a miner lied"), 502, "output_refused", "", "1"},
		{errors.New("secret path /x"), 500, "internal_error", "", ""},
	} {
		for _, stream := range []string{"false", "true"} {
			w := do(handler(t, &fake{err: c.err}, Config{}), "POST", chatPath, chatBody+`,"stream":`+stream+`}`)
			require.Equal(t, c.status, w.Code, c.err)
			require.Equal(t, "application/json", w.Header().Get("Content-Type"))
			e := errorOf(t, w.Body.Bytes())
			require.Equal(t, c.code, e.Code)
			require.Equal(t, c.param, e.Param)
			require.Equal(t, c.retry, w.Header().Get("Retry-After"))
			require.NotContains(t, e.Message, "secret")
		}
	}
}

func TestErrorInTheMiddleOfAStream(t *testing.T) {
	w := do(handler(t, &fake{tokens: []string{"Once"}, err: Timeout("the miner went away")}, Config{}), "POST", chatPath, chatBody+`,"stream":true}`)
	require.Equal(t, 200, w.Code)
	events := strings.Split(strings.TrimSuffix(w.Body.String(), "\n\n"), "\n\n")
	data, ok := strings.CutPrefix(events[len(events)-1], "event: error\ndata: ")
	require.True(t, ok, events)
	require.Equal(t, "the miner went away", errorOf(t, []byte(data)).Message)
	require.NotContains(t, w.Body.String(), "[DONE]")
}

func TestPanicIsOurFault(t *testing.T) {
	w := do(handler(t, &fake{panics: true}, Config{}), "POST", chatPath, chatBody+`}`)
	require.Equal(t, 500, w.Code)
	require.Equal(t, "internal_error", errorOf(t, w.Body.Bytes()).Code)
	require.PanicsWithValue(t, http.ErrAbortHandler, func() {
		do(handler(t, &fake{panics: true, tokens: []string{"a"}}, Config{}), "POST", chatPath, chatBody+`,"stream":true}`)
	}, "a stream that began is broken off")
}

func TestRequestErrors(t *testing.T) {
	for _, c := range []struct {
		name, method, path, body string
		status                   int
		code                     string
	}{
		{"unknown path", "GET", "/v2/models", "", 404, "unknown_url"},
		{"unknown model", "POST", chatPath, `{"model":"gpt-9","messages":[{"role":"user","content":"x"}]}`, 404, "model_not_found"},
		{"unknown model page", "GET", "/v1/models/gpt-9", "", 404, "model_not_found"},
		{"method", "GET", chatPath, "", 405, "method_not_allowed"},
		{"method of a list", "DELETE", "/v1/models", "", 405, "method_not_allowed"},
		{"too large", "POST", chatPath, chatBody + `,"user":"` + strings.Repeat("x", 2000) + `"}`, 413, "request_too_large"},
		{"not JSON", "POST", chatPath, "hello", 400, "invalid_value"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := do(handler(t, &fake{}, Config{MaxBody: 1000}), c.method, c.path, c.body)
			require.Equal(t, c.status, w.Code)
			require.Equal(t, c.code, errorOf(t, w.Body.Bytes()).Code)
		})
	}
	r := httptest.NewRequest("POST", "http://127.0.0.1:8089"+chatPath, strings.NewReader(chatBody+"}"))
	r.Header.Set("Content-Type", "text/plain") // what a web page can post without asking
	w := httptest.NewRecorder()
	handler(t, &fake{}, Config{}).ServeHTTP(w, r)
	require.Equal(t, 415, w.Code)
}

func TestKeyAndHost(t *testing.T) {
	for _, addr := range []string{"0.0.0.0:8089", ":8089", "192.168.1.2:8089", "[::]:8089", "example.com:80"} {
		_, err := New(Config{Addr: addr}, &fake{})
		require.ErrorIs(t, err, ErrNoKey, addr)
	}
	_, err := New(Config{Addr: "8089"}, &fake{})
	require.ErrorContains(t, err, "HOST:PORT")

	ask := func(h http.Handler, host, auth string) int {
		r := httptest.NewRequest("GET", "http://127.0.0.1:8089/v1/models", nil)
		r.Host = host
		if auth != "" {
			r.Header.Set("Authorization", auth)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code == 401 {
			require.Equal(t, "Bearer", w.Header().Get("WWW-Authenticate"))
			require.Equal(t, "invalid_api_key", errorOf(t, w.Body.Bytes()).Code)
		}
		return w.Code
	}
	open := handler(t, &fake{}, Config{})
	for host, want := range map[string]int{
		"127.0.0.1:8089": 200, "localhost": 200, "LOCALHOST:1": 200, "[::1]:8089": 200, "[::1]": 200, "127.0.0.2": 200,
		"evil.example:8089": 403, "127.0.0.1.nip.io": 403, "": 403, "192.168.1.2:8089": 403,
	} {
		require.Equal(t, want, ask(open, host, ""), host)
	}
	locked := handler(t, &fake{}, Config{Addr: "0.0.0.0:8089", APIKey: "sk-secret"})
	for auth, want := range map[string]int{
		"Bearer sk-secret": 200, "bearer sk-secret": 200, "": 401, "Bearer": 401, "Bearer sk-secre": 401, "Bearer sk-secret2": 401, "Basic sk-secret": 401, "sk-secret": 401,
	} {
		require.Equal(t, want, ask(locked, "api.example", auth), auth)
	}
}

// The real server flushes every token, and a client that leaves ends its request.
func TestStreamsAndCancels(t *testing.T) {
	f := &fake{tokens: []string{"a", "b", "c"}, release: make(chan struct{}), gone: make(chan struct{})}
	srv := httptest.NewUnstartedServer(nil)
	srv.Config = NewServer(handler(t, f, Config{}))
	srv.Start()
	defer srv.Close()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, "POST", srv.URL+chatPath, strings.NewReader(chatBody+`,"stream":true}`))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	go func() { f.release <- struct{}{} }()
	resp, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer resp.Body.Close()
	require.Equal(t, 200, resp.StatusCode)
	lines := bufio.NewScanner(resp.Body)
	until := func(want string) {
		t.Helper()
		for lines.Scan() {
			if strings.Contains(lines.Text(), want) {
				return
			}
		}
		t.Fatalf("stream ended before %q: %v", want, lines.Err())
	}
	until(`"content":"a"`) // arrived while the backend still waits to give the next
	f.release <- struct{}{}
	until(`"content":"b"`)
	cancel()
	select {
	case <-f.gone:
	case <-time.After(5 * time.Second):
		t.Fatal("the backend was not told that the client left")
	}
}

func TestClientGoneBeforeTheAnswer(t *testing.T) {
	f := &fake{tokens: []string{"a"}, release: make(chan struct{}), gone: make(chan struct{})}
	ctx, cancel := context.WithCancel(t.Context())
	r := httptest.NewRequestWithContext(ctx, "POST", "http://127.0.0.1"+chatPath, strings.NewReader(chatBody+"}"))
	r.Header.Set("Content-Type", "application/json")
	cancel()
	w := httptest.NewRecorder()
	handler(t, f, Config{}).ServeHTTP(w, r)
	<-f.gone
	require.Zero(t, w.Body.Len(), "nothing is written for nobody")
}

func TestConnectionIsReused(t *testing.T) {
	f := &fake{tokens: []string{"a"}}
	srv := httptest.NewUnstartedServer(nil)
	srv.Config = NewServer(handler(t, f, Config{WriteTimeout: 20 * time.Millisecond}))
	srv.Start()
	defer srv.Close()
	for range 2 {
		resp, err := http.Post(srv.URL+chatPath, "application/json", strings.NewReader(chatBody+`,"stream":true}`))
		require.NoError(t, err)
		body, err := io.ReadAll(resp.Body)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Contains(t, string(body), "[DONE]")
		time.Sleep(40 * time.Millisecond) // the write deadline of the last answer passes
		resp, err = http.Get(srv.URL + "/v1/models")
		require.NoError(t, err)
		_, err = io.Copy(io.Discard, resp.Body)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
	}
}

func TestTooManyAtOnce(t *testing.T) {
	f := &fake{tokens: []string{"a"}, release: make(chan struct{}), gone: make(chan struct{})}
	h := handler(t, f, Config{MaxConcurrent: 1})
	done := make(chan int)
	go func() {
		code := 429
		for code == 429 { // the probe below may hold the one place for a moment
			code = do(h, "POST", chatPath, chatBody+"}").Code
		}
		done <- code
	}()
	require.Eventually(t, func() bool {
		w := do(h, "POST", chatPath, "{}") // 400 while there is room, 429 once there is none
		return w.Code == 429 && w.Header().Get("Retry-After") == "1"
	}, 5*time.Second, time.Millisecond)
	f.release <- struct{}{}
	require.Equal(t, 200, <-done)
}
