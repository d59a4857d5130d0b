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

// endpoint is one URL and what is known of it.
type endpoint struct {
	url  string
	name string // without credentials, path and query: those may hold API keys

	dialing sync.Mutex // held while a connection is made; never taken under mu
	mu      sync.Mutex
	client  *rpc.Client // nil until it showed the right chain id
	restEnd time.Time
	last    error // why it failed last; nil if it answered
}

func newEndpoint(u *url.URL) *endpoint {
	return &endpoint{url: u.String(), name: u.Scheme + "://" + u.Host}
}

// dial returns a connection that has shown the right chain id.
func (e *endpoint) dial(ctx context.Context, chainID uint64) (*rpc.Client, error) {
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

func (e *endpoint) connection() *rpc.Client {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.client
}

// answered notes that the endpoint works and tells whether that is news.
func (e *endpoint) answered() (news bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	news = e.last != nil
	e.last, e.restEnd = nil, time.Time{}
	return news
}

// fail lets the endpoint rest, and drops the connection if the chain behind it
// must be checked again; it tells whether that is the first failure in a row.
func (e *endpoint) fail(err error, rest time.Duration, drop bool) (first bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if drop && e.client != nil {
		e.client.Close()
		e.client = nil
	}
	first = e.last == nil
	e.last, e.restEnd = err, time.Now().Add(rest)
	return first
}

func (e *endpoint) resting() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return time.Now().Before(e.restEnd)
}

func (e *endpoint) lastError() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.last
}

// redact is the reason of a failure, short and without the URL's secrets.
func (e *endpoint) redact(err error) string {
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
