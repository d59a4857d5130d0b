package api

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
)

// Config of the API. The zero value of every member but Addr is a default.
type Config struct {
	Addr          string        // host:port it will listen on
	APIKey        string        // required beyond loopback; "" asks for none
	MaxBody       int64         // bytes; default 4 MiB
	MaxConcurrent int           // requests being answered; default 256
	WriteTimeout  time.Duration // for one write to a slow reader; default 30 s
	Control       http.Handler  // answers what is under /cuckoo/v1/ and not the API's own
	Log           *slog.Logger

	now func() time.Time // of tests
	id  func() string
}

// ErrNoKey reports an API that strangers could use at this node's expense.
var ErrNoKey = errors.New("an API bound beyond loopback needs an API key")

const (
	bodyTimeout   = 30 * time.Second
	headerTimeout = 10 * time.Second
	idleTimeout   = 2 * time.Minute
	maxHeader     = 64 << 10
)

type server struct {
	cfg     Config
	backend Backend
	keyHash [32]byte
	slots   chan struct{}
}

// New returns the API's handler. Without a backend it has the control endpoints
// alone.
func New(cfg Config, backend Backend) (http.Handler, error) {
	host, _, err := net.SplitHostPort(cfg.Addr)
	if err != nil {
		return nil, fmt.Errorf("api address %q: want HOST:PORT: %w", cfg.Addr, err)
	}
	s := &server{cfg: cfg.withDefaults(), backend: backend, keyHash: sha256.Sum256([]byte(cfg.APIKey))}
	if !config.Loopback(host) && cfg.APIKey == "" {
		return nil, fmt.Errorf("%w: %s (give a key, or bind to 127.0.0.1)", ErrNoKey, cfg.Addr)
	}
	s.slots = make(chan struct{}, s.cfg.MaxConcurrent)
	mux := http.NewServeMux()
	if backend != nil {
		s.routes(mux)
	}
	if cfg.Control != nil {
		mux.Handle("/cuckoo/v1/", cfg.Control)
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		(&Error{Status: http.StatusNotFound, Type: typeInvalid, Code: "unknown_url",
			Message: fmt.Sprintf("Unknown request URL: %s %.200s. Known: /v1/models, /v1/chat/completions, /v1/completions.", r.Method, r.URL.Path)}).write(w)
	})
	return s.guard(mux), nil
}

func (s *server) routes(mux *http.ServeMux) {
	post := func(path string, e endpoint, h func(http.ResponseWriter, *http.Request, endpoint)) {
		mux.HandleFunc(path, method(http.MethodPost, func(w http.ResponseWriter, r *http.Request) { h(w, r, e) }))
	}
	mux.HandleFunc("/v1/models", method(http.MethodGet, s.listModels))
	mux.HandleFunc("/v1/models/{name...}", method(http.MethodGet, s.getModel))
	post("/v1/chat/completions", chat, s.complete)
	post("/v1/completions", completion, s.complete)
	if _, ok := s.backend.(Submitter); ok {
		post("/cuckoo/v1/tasks/chat", chat, s.submit)
		post("/cuckoo/v1/tasks/completion", completion, s.submit)
	}
}

func (c Config) withDefaults() Config {
	if c.MaxBody <= 0 {
		c.MaxBody = 4 << 20
	}
	if c.MaxConcurrent <= 0 {
		c.MaxConcurrent = 256
	}
	if c.WriteTimeout <= 0 {
		c.WriteTimeout = 30 * time.Second
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.now == nil {
		c.now = time.Now
	}
	if c.id == nil {
		c.id = func() string {
			var b [16]byte
			rand.Read(b[:])
			return hex.EncodeToString(b[:])
		}
	}
	return c
}

// NewServer wraps the handler with timeouts that stop a client which sends or
// idles too long, and cut no answer however long it streams.
func NewServer(h http.Handler) *http.Server {
	return &http.Server{Handler: h, ReadHeaderTimeout: headerTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeader}
}

// guard is what every request passes first.
func (s *server) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t := &tracker{ResponseWriter: w}
		defer s.recover(t, r)
		// The last answer on this connection may have left a deadline.
		http.NewResponseController(w).SetWriteDeadline(time.Time{})
		if err := s.admit(r); err != nil {
			err.write(t)
			return
		}
		next.ServeHTTP(t, r)
	})
}

func (s *server) admit(r *http.Request) *Error {
	if s.cfg.APIKey == "" && !config.Loopback(hostname(r.Host)) {
		return &Error{Status: http.StatusForbidden, Type: typeInvalid, Code: "host_not_allowed",
			Message: fmt.Sprintf("This API is for this machine alone, not for the host name %.100q. Use http://%s.", r.Host, s.cfg.Addr)}
	}
	if s.cfg.APIKey == "" {
		return nil
	}
	scheme, key, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	have := sha256.Sum256([]byte(strings.TrimSpace(key)))
	if !strings.EqualFold(scheme, "Bearer") || subtle.ConstantTimeCompare(have[:], s.keyHash[:]) != 1 {
		return &Error{Status: http.StatusUnauthorized, Type: typeInvalid, Code: "invalid_api_key",
			Message: "The API key is missing or wrong. Send it as: Authorization: Bearer KEY."}
	}
	return nil
}

// recover answers for a panic, which is our own fault.
func (s *server) recover(w *tracker, r *http.Request) {
	p := recover()
	if p == nil {
		return
	}
	if p == http.ErrAbortHandler {
		panic(p)
	}
	s.cfg.Log.Error("api: panic", "path", r.URL.Path, "panic", p, "stack", string(debug.Stack()))
	if w.wrote {
		panic(http.ErrAbortHandler) // the client sees a broken answer, not a short one
	}
	asError(errors.New("panic")).write(w)
}

// tracker knows whether an answer has begun.
type tracker struct {
	http.ResponseWriter
	wrote bool
}

func (t *tracker) WriteHeader(status int) {
	t.wrote = true
	t.ResponseWriter.WriteHeader(status)
}

func (t *tracker) Write(b []byte) (int, error) {
	t.wrote = true
	return t.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (t *tracker) Unwrap() http.ResponseWriter { return t.ResponseWriter }

func method(want string, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != want && !(want == http.MethodGet && r.Method == http.MethodHead) {
			w.Header().Set("Allow", want)
			(&Error{Status: http.StatusMethodNotAllowed, Type: typeInvalid, Code: "method_not_allowed",
				Message: fmt.Sprintf("Not allowed to %.20s on %.200s. Use %s.", r.Method, r.URL.Path, want)}).write(w)
			return
		}
		h(w, r)
	}
}

// hostname is the host of a Host header, with or without a port.
func hostname(host string) string {
	if h, _, err := net.SplitHostPort(host); err == nil {
		return h
	}
	return strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
}
