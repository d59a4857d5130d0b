// Package faucet gives away gas coin and CAI on a test network, over HTTP.
//
//	POST /faucet {"address": "0x…", "role": "miner"}   pays, and answers when it is on chain
//	GET  /                                             explains roles, amounts and limits
//
// Answers and errors are JSON; an error is {"error": {"code", "message"}} with
// the status that fits. Requests are limited per client and per address; a
// request counts whether or not it could be paid. Amounts are base units.
package faucet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// maxBody bounds a request.
const maxBody = 1 << 10

// payTime bounds one payment, which waits for its block.
const payTime = 30 * time.Second

// Grant is what a role gets at once.
type Grant struct {
	Gas *big.Int     // wei
	CAI typed.Amount // base units
}

// Grants of a test network: a miner's minimum stake with a little more, a
// coordinator's with something for its escrow, and gas coin alone for operator
// keys and watchers.
func Grants() map[string]Grant {
	gas := big.NewInt(1e18)
	return map[string]Grant{
		"miner":       {gas, client.Units(25_000)},
		"coordinator": {gas, client.Units(2_100_000)},
		"gas":         {gas, typed.Amount{}},
	}
}

// Limit allows Burst requests at once and one more each Every.
type Limit struct {
	Burst int
	Every time.Duration
}

// Config of a faucet; every zero but Client and From has a default.
type Config struct {
	Client     *client.Client
	From       client.Account   // pays; nobody else may use its key
	Grants     map[string]Grant // by role
	PerClient  Limit            // by IP address; 30 at once, one each 10 s
	PerAddress Limit            // by the address that is paid; 2 at once, one each 10 min
	Log        *slog.Logger
}

// New makes the faucet.
func New(c Config) http.Handler {
	if c.Grants == nil {
		c.Grants = Grants()
	}
	if c.PerClient == (Limit{}) {
		c.PerClient = Limit{30, 10 * time.Second}
	}
	if c.PerAddress == (Limit{}) {
		c.PerAddress = Limit{2, 10 * time.Minute}
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	f := &faucet{Config: c, clients: newLimits(c.PerClient), addresses: newLimits(c.PerAddress)}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /faucet", f.pay)
	mux.HandleFunc("/faucet", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Allow", http.MethodPost)
		fail(w, http.StatusMethodNotAllowed, "method_not_allowed", r.Method+" /faucet: want POST; GET / explains how")
	})
	mux.HandleFunc("GET /{$}", f.explain)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fail(w, http.StatusNotFound, "not_found", "no such page: GET / explains what there is")
	})
	return mux
}

type faucet struct {
	Config
	clients, addresses *limits
}

type request struct {
	Address typed.Address `json:"address"`
	Role    string        `json:"role"`
}

type answer struct {
	Address typed.Address    `json:"address"`
	Role    string           `json:"role"`
	Gas     string           `json:"gas"` // wei
	CAI     typed.Amount     `json:"cai"` // base units
	Paid    []client.Receipt `json:"paid"`
}

func (f *faucet) pay(w http.ResponseWriter, r *http.Request) {
	ip, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		ip = r.RemoteAddr
	}
	if !allow(w, f.clients, ip, "your address "+ip) {
		return
	}
	ask, err := parse(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		fail(w, http.StatusBadRequest, "bad_request", err.Error())
		return
	}
	grant, ok := f.Grants[ask.Role]
	switch {
	case !ok:
		fail(w, http.StatusBadRequest, "bad_request", fmt.Sprintf("role: %q, want one of %s", ask.Role, strings.Join(f.roles(), ", ")))
		return
	case ask.Address.IsZero():
		fail(w, http.StatusBadRequest, "bad_request", "address: missing or zero")
		return
	case !allow(w, f.addresses, string(ask.Address[:]), ask.Address.String()):
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), payTime)
	defer cancel()
	paid, err := f.Client.Fund(ctx, f.From, ask.Address, grant.Gas, grant.CAI)
	switch {
	case err == nil:
		f.Log.Info("faucet paid", "address", ask.Address, "role", ask.Role)
		write(w, http.StatusOK, answer{ask.Address, ask.Role, grant.Gas.String(), grant.CAI, paid})
	case errors.Is(err, client.ErrFunds), errors.Is(err, client.ErrBalance):
		f.Log.Error("faucet is empty", "err", err)
		fail(w, http.StatusServiceUnavailable, "empty", "the faucet is empty: tell whoever runs this network")
	default:
		f.Log.Warn("faucet could not pay", "address", ask.Address, "err", err)
		fail(w, http.StatusBadGateway, "chain", "the chain did not take the payment, try again: "+err.Error())
	}
}

// parse reads exactly one request.
func parse(body io.Reader) (request, error) {
	var ask request
	d := json.NewDecoder(body)
	d.DisallowUnknownFields()
	if err := d.Decode(&ask); err != nil {
		var long *http.MaxBytesError
		if errors.As(err, &long) {
			return request{}, fmt.Errorf("body: longer than %d bytes", maxBody)
		}
		return request{}, fmt.Errorf(`body: want {"address": "0x…", "role": "…"}: %w`, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return request{}, errors.New("body: something follows the request")
	}
	return ask, nil
}

func (f *faucet) roles() []string {
	var roles []string
	for r := range f.Grants {
		roles = append(roles, r)
	}
	slices.Sort(roles)
	return roles
}

func (f *faucet) explain(w http.ResponseWriter, r *http.Request) {
	grants := make(map[string]any)
	for role, g := range f.Grants {
		grants[role] = map[string]string{"gas": g.Gas.String(), "cai": g.CAI.String()}
	}
	limit := func(l Limit) map[string]any {
		return map[string]any{"atOnce": l.Burst, "then one each": l.Every.String()}
	}
	write(w, http.StatusOK, map[string]any{
		"faucet":     "gives gas coin (wei) and CAI (base units of 1e-18) on this test network",
		"usage":      `POST /faucet {"address": "0x…", "role": "` + strings.Join(f.roles(), `|`) + `"}`,
		"chainId":    f.Client.ChainID(),
		"from":       f.From.Address(),
		"grants":     grants,
		"perClient":  limit(f.PerClient),
		"perAddress": limit(f.PerAddress),
	})
}

// allow takes one request from key's limit, or answers that there is none left.
func allow(w http.ResponseWriter, l *limits, key, who string) bool {
	wait, ok := l.take(key)
	if !ok {
		seconds := int(wait/time.Second) + 1
		w.Header().Set("Retry-After", strconv.Itoa(seconds))
		fail(w, http.StatusTooManyRequests, "rate_limited", fmt.Sprintf("%s was paid enough for now: try again in %d seconds", who, seconds))
	}
	return ok
}

func fail(w http.ResponseWriter, status int, code, message string) {
	write(w, status, map[string]any{"error": map[string]string{"code": code, "message": message}})
}

func write(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.Encode(v) // the client may be gone: nobody to tell
}
