// Package rpcpool makes several JSON-RPC endpoints of one chain look like one
// that answers.
//
// A request goes to the endpoint that answered last. If that fails to answer
// (no connection, timeout, HTTP 429 or another status, a rate-limit error, an
// answer that is not JSON-RPC), it rests for a while and the next one is asked;
// when none answers the request is tried again with growing pauses until
// Patience is over. An error the chain itself gave, such as a revert, is an
// answer and is returned at once, and so is a refusal to answer that much at
// once (ErrTooMuch). Requests must therefore be safe to repeat, as reads and
// signed transactions are.
//
// An answer of the right form that proves wrong is for the caller to notice:
// BatchVia says whose it is, and Blame lets that endpoint rest.
//
// Each endpoint is asked for its chain id before it is used, and again after it
// failed; one of another chain is never used.
package rpcpool

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	// ErrUnavailable: no endpoint answers; check the network, or add endpoints.
	ErrUnavailable = errors.New("no chain RPC answers")
	// ErrWrongChain: an endpoint serves another chain; use the network file of that chain.
	ErrWrongChain = errors.New("chain RPC serves another chain")
	// ErrTooMuch: an endpoint refuses to answer that much at once; ask for less.
	ErrTooMuch = errors.New("chain RPC refuses to answer that much at once")
	// ErrConfig: the endpoints themselves make no sense.
	ErrConfig = errors.New("bad chain RPC list")
)

// Config of a pool; every zero has a default.
type Config struct {
	ChainID  uint64        // the chain all endpoints must serve
	Timeout  time.Duration // of one request to one endpoint; 10 s
	Patience time.Duration // how long a call keeps trying; 20 s
	Poll     time.Duration // between looks for a new head without a subscription; 100 ms on loopback, 2 s elsewhere
	Log      *slog.Logger  // told once when an endpoint fails and once when it is back
}

// Pool of endpoints. Its methods may be called from any goroutine.
type Pool struct {
	cfg       Config
	endpoints []*Endpoint // http and https
	sockets   []*Endpoint // ws and wss: subscriptions only

	mu        sync.Mutex
	preferred int // index in endpoints
}

// New makes a pool of http(s) and ws(s) URLs without contacting them; at least
// one must be http(s).
func New(urls []string, c Config) (*Pool, error) {
	if c.Timeout == 0 {
		c.Timeout = 10 * time.Second
	}
	if c.Patience == 0 {
		c.Patience = 20 * time.Second
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	p := &Pool{cfg: c}
	loopback := true
	for i, raw := range urls {
		u, err := url.Parse(raw)
		if err != nil || u.Host == "" {
			return nil, fmt.Errorf("%w: entry %d: want a URL such as http://127.0.0.1:8545", ErrConfig, i)
		}
		e := newEndpoint(p, u)
		switch u.Scheme {
		case "http", "https":
			p.endpoints = append(p.endpoints, e)
		case "ws", "wss":
			p.sockets = append(p.sockets, e)
		default:
			return nil, fmt.Errorf("%w: entry %d: scheme %q, want http, https, ws or wss", ErrConfig, i, u.Scheme)
		}
		host := u.Hostname()
		loopback = loopback && (host == "localhost" || host == "::1" || strings.HasPrefix(host, "127."))
	}
	if len(p.endpoints) == 0 {
		return nil, fmt.Errorf("%w: no http or https URL", ErrConfig)
	}
	if p.cfg.Poll == 0 {
		p.cfg.Poll = 2 * time.Second
		if loopback {
			p.cfg.Poll = 100 * time.Millisecond
		}
	}
	return p, nil
}

// Dial is New, and then waits for a first endpoint to show the right chain.
func Dial(ctx context.Context, urls []string, c Config) (*Pool, error) {
	p, err := New(urls, c)
	if err != nil {
		return nil, err
	}
	if _, err := p.do(ctx, func(context.Context, *rpc.Client) error { return nil }); err != nil {
		p.Close()
		return nil, err
	}
	return p, nil
}

// Close drops the connections.
func (p *Pool) Close() {
	for _, e := range append(p.endpoints, p.sockets...) {
		e.fail(time.Now(), nil, 0, true)
	}
}

// Poll is the time between two looks at the chain.
func (p *Pool) Poll() time.Duration { return p.cfg.Poll }

// ChainID is the chain of the pool.
func (p *Pool) ChainID() uint64 { return p.cfg.ChainID }

// Call performs one JSON-RPC request and decodes its result.
func (p *Pool) Call(ctx context.Context, result any, method string, args ...any) error {
	_, err := p.do(ctx, func(ctx context.Context, c *rpc.Client) error {
		return c.CallContext(ctx, result, method, args...)
	})
	return err
}

// Batch performs several requests in one. Errors the chain gave for single
// requests stand in the elements; any endpoint failure repeats the whole batch.
func (p *Pool) Batch(ctx context.Context, elems []rpc.BatchElem) error {
	_, err := p.BatchVia(ctx, elems)
	return err
}

// BatchVia is Batch; it also tells which endpoint answered.
func (p *Pool) BatchVia(ctx context.Context, elems []rpc.BatchElem) (*Endpoint, error) {
	return p.do(ctx, func(ctx context.Context, c *rpc.Client) error { return batch(ctx, c, elems) })
}

func batch(ctx context.Context, c *rpc.Client, elems []rpc.BatchElem) error {
	if len(elems) == 1 { // no limit of batches applies
		e := &elems[0]
		if e.Error = c.CallContext(ctx, e.Result, e.Method, e.Args...); e.Error != nil && (failed(e.Error) || tooMuch(e.Error)) {
			return e.Error
		}
		return nil
	}
	if err := c.BatchCallContext(ctx, elems); err != nil {
		return err
	}
	for _, e := range elems {
		if e.Error != nil && (failed(e.Error) || tooMuch(e.Error)) {
			return e.Error
		}
	}
	return nil
}

// Awake lists the endpoints that do not rest after a failure.
func (p *Pool) Awake() []*Endpoint {
	var awake []*Endpoint
	for _, e := range p.endpoints {
		if !e.resting() {
			awake = append(awake, e)
		}
	}
	return awake
}

// Size is the number of endpoints that answer requests.
func (p *Pool) Size() int { return len(p.endpoints) }

type request func(context.Context, *rpc.Client) error

func (p *Pool) do(ctx context.Context, f request) (*Endpoint, error) {
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval = 50 * time.Millisecond
	pause.MaxInterval = 2 * time.Second
	e, err := backoff.Retry(ctx, func() (*Endpoint, error) {
		e, err := p.round(ctx, f)
		if err != nil && !errors.Is(err, ErrUnavailable) {
			err = backoff.Permanent(err)
		}
		return e, err
	}, backoff.WithBackOff(pause), backoff.WithMaxElapsedTime(p.cfg.Patience))
	if own := ctx.Err(); own != nil && errors.Is(err, own) {
		return nil, own
	}
	return e, err
}

// round asks each endpoint once, resting ones last, until one answers.
func (p *Pool) round(ctx context.Context, f request) (*Endpoint, error) {
	var reasons []string
	var foreign error
	for _, i := range p.order() {
		e := p.endpoints[i]
		asked := time.Now()
		err := p.ask(ctx, e, f)
		if p.noted(ctx, e, asked, err) {
			p.mu.Lock()
			p.preferred = i
			p.mu.Unlock()
			return e, err
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if errors.Is(err, ErrWrongChain) {
			foreign = err
		}
		reasons = append(reasons, e.name+": "+e.redact(err))
	}
	if foreign != nil && (len(p.endpoints) == 1 || p.allForeign()) {
		return nil, foreign
	}
	return nil, fmt.Errorf("%w: %s", ErrUnavailable, strings.Join(reasons, "; "))
}

// noted keeps what an endpoint's answer or silence says of it, and tells
// whether it answered. asked is when the request began.
func (p *Pool) noted(ctx context.Context, e *Endpoint, asked time.Time, err error) (answered bool) {
	switch {
	case err == nil || !failed(err):
		if e.answered(asked) {
			p.cfg.Log.Info("chain RPC answers again", "rpc", e.name)
		}
		return true
	case ctx.Err() != nil: // the caller's end, not the endpoint's fault
		return false
	}
	if first := e.fail(asked, err, rest(err), !limited(err)); first {
		p.cfg.Log.Warn("chain RPC fails", "rpc", e.name, "reason", e.redact(err), "others", len(p.endpoints)-1)
	}
	return false
}

func (p *Pool) ask(ctx context.Context, e *Endpoint, f request) error {
	ctx, cancel := context.WithTimeout(ctx, p.cfg.Timeout)
	defer cancel()
	c, err := e.dial(ctx, p.cfg.ChainID)
	if err != nil {
		return err
	}
	if err = f(ctx, c); err != nil && tooMuch(err) {
		err = fmt.Errorf("%w: %s: %s", ErrTooMuch, e.name, e.redact(err))
	}
	return err
}

// order is the indices of the endpoints: awake ones from the preferred on,
// then the resting.
func (p *Pool) order() []int {
	p.mu.Lock()
	defer p.mu.Unlock()
	var awake, resting []int
	for k := range p.endpoints {
		i := (p.preferred + k) % len(p.endpoints)
		if p.endpoints[i].resting() {
			resting = append(resting, i)
		} else {
			awake = append(awake, i)
		}
	}
	return append(awake, resting...)
}

func (p *Pool) allForeign() bool {
	for _, e := range p.endpoints {
		if !errors.Is(e.lastError(), ErrWrongChain) {
			return false
		}
	}
	return true
}

// failed tells an endpoint that did not answer from a chain that said no.
func failed(err error) bool {
	var answer rpc.Error
	return !errors.Is(err, ErrTooMuch) && (!errors.As(err, &answer) || limited(err))
}

// tooMuch says that the endpoint would answer a smaller request.
func tooMuch(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusRequestEntityTooLarge
	}
	var answer rpc.Error
	if errors.As(err, &answer) {
		return answer.ErrorCode() == -32003 || strings.Contains(answer.Error(), "batch too large") || strings.Contains(answer.Error(), "response too large")
	}
	return errors.Is(err, errTooLong)
}

// limited says that the endpoint is there and wants fewer requests.
func limited(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusTooManyRequests
	}
	var answer rpc.Error
	if !errors.As(err, &answer) {
		return false
	}
	text := strings.ToLower(answer.Error())
	return answer.ErrorCode() == -32005 || answer.ErrorCode() == http.StatusTooManyRequests ||
		strings.Contains(text, "rate limit") || strings.Contains(text, "too many requests")
}

// rest is how long an endpoint is asked last after err.
func rest(err error) time.Duration {
	switch {
	case errors.Is(err, ErrWrongChain):
		return time.Minute
	case limited(err):
		return 10 * time.Second
	}
	return 3 * time.Second
}

func checkChain(ctx context.Context, c *rpc.Client, name string, want uint64) error {
	var id hexutil.Uint64
	if err := c.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return err
	}
	if uint64(id) != want {
		return fmt.Errorf("%w: %s serves chain id %d, the network file says %d: use the network file of that chain or another RPC", ErrWrongChain, name, uint64(id), want)
	}
	return nil
}
