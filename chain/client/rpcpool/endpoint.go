package rpcpool

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// maxAnswer bounds the bytes of one HTTP answer.
const maxAnswer = 64 << 20

// errTooLong reports an answer above maxAnswer.
var errTooLong = errors.New("answer is longer than 64 MiB")

// Endpoint is one URL of a pool and what is known of it.
type Endpoint struct {
	pool *Pool
	url  string
	name string // without credentials, path and query: those may hold API keys

	dialing sync.Mutex // held while a connection is made; never taken under mu
	mu      sync.Mutex
	client  *rpc.Client // nil until it showed the right chain id
	restEnd time.Time
	last    error     // why it failed last; nil if it answered
	fails   int       // in a row
	turned  time.Time // when it failed last, or first answered again
}

func newEndpoint(p *Pool, u *url.URL) *Endpoint {
	return &Endpoint{pool: p, url: u.String(), name: u.Scheme + "://" + u.Host}
}

// Name is scheme and host, all that may be shown of the URL.
func (e *Endpoint) Name() string { return e.name }

// Batch asks this endpoint alone, once. If it does not answer within patience
// it rests.
func (e *Endpoint) Batch(ctx context.Context, patience time.Duration, elems []rpc.BatchElem) error {
	asking, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	asked := time.Now()
	err := e.pool.ask(asking, e, func(ctx context.Context, c *rpc.Client) error { return batch(ctx, c, elems) })
	e.pool.noted(ctx, e, asked, err)
	return err
}

// Blame lets the endpoint rest for a minute: for an answer that had the right
// form and proved wrong.
func (e *Endpoint) Blame(reason error) {
	if e.fail(time.Now(), reason, time.Minute, true) {
		e.pool.cfg.Log.Warn("chain RPC gives wrong answers", "rpc", e.name, "reason", e.redact(reason), "others", len(e.pool.endpoints)-1)
	}
}

// dial returns a connection that has shown the right chain id.
func (e *Endpoint) dial(ctx context.Context, chainID uint64) (*rpc.Client, error) {
	e.dialing.Lock()
	defer e.dialing.Unlock()
	if c := e.connection(); c != nil {
		return c, nil
	}
	c, err := rpc.DialOptions(ctx, e.url,
		rpc.WithHTTPClient(&http.Client{Transport: bounded{http.DefaultTransport}}),
		rpc.WithWebsocketMessageSizeLimit(maxAnswer))
	if err != nil {
		return nil, err
	}
	if err := checkChain(ctx, c, e.name, chainID); err != nil {
		c.Close()
		return nil, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.client = c
	return c, nil
}

func (e *Endpoint) connection() *rpc.Client {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.client
}

// answered notes that the endpoint works and tells whether that is news. A
// request that was asked before the last failure says nothing of what came
// after it.
func (e *Endpoint) answered(asked time.Time) (news bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.last == nil || asked.Before(e.turned) {
		return false
	}
	e.last, e.restEnd, e.fails, e.turned = nil, time.Time{}, 0, time.Now()
	return true
}

// fail lets the endpoint rest, longer with each failure in a row, and drops the
// connection if the chain behind it must be checked again; it tells whether
// that is the first failure in a row. Once it answers again, the failure of a
// request that was asked before says nothing more.
func (e *Endpoint) fail(asked time.Time, err error, rest time.Duration, drop bool) (first bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.last == nil && asked.Before(e.turned) {
		return false
	}
	if drop && e.client != nil {
		e.client.Close()
		e.client = nil
	}
	first = e.last == nil
	e.last, e.restEnd = err, time.Now().Add(min(max(rest, time.Minute), rest<<e.fails))
	e.fails, e.turned = min(e.fails+1, 8), time.Now()
	return first
}

func (e *Endpoint) resting() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return time.Now().Before(e.restEnd)
}

func (e *Endpoint) lastError() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.last
}

// redact is the reason of a failure, short and without the URL's secrets.
func (e *Endpoint) redact(err error) string {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return fmt.Sprintf("HTTP status %s", status.Status)
	}
	var at *url.Error
	if errors.As(err, &at) {
		err = at.Err
	}
	text := strings.ReplaceAll(err.Error(), e.url, e.name)
	if len(text) > 200 {
		text = text[:200] + "…"
	}
	return text
}

// bounded refuses to read answers without end.
type bounded struct{ http.RoundTripper }

func (b bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := b.RoundTripper.RoundTrip(r)
	if err == nil {
		resp.Body = &limitedBody{resp.Body, maxAnswer}
	}
	return resp, err
}

type limitedBody struct {
	io.ReadCloser
	left int
}

func (l *limitedBody) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLong
	}
	n, err := l.ReadCloser.Read(p[:min(len(p), l.left)])
	l.left -= n
	return n, err
}
