package node

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/api"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/p2p/host"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Status is how a node is doing, for `cuckoo status`.
type Status struct {
	Role      config.Role       `json:"role"`
	Network   string            `json:"network"`
	Operator  typed.Address     `json:"operator"`
	PeerID    string            `json:"peerId"`
	Addrs     []string          `json:"addrs"`
	Peers     int               `json:"peers"`
	Bootstrap []host.Bootstrap  `json:"bootstrap"`
	Block     uint64            `json:"block"` // newest final block read
	Epoch     uint64            `json:"epoch"`
	Models    []ModelStatus     `json:"models"`
	Verdict   string            `json:"verdict"`         // in one line: is it working, and if not, why
	Notes     []string          `json:"notes,omitempty"` // what keeps it from its money all the same
	Skipped   map[string]uint64 `json:"skipped,omitempty"`
	Gossip    gossip.Stats      `json:"gossip"`
	Uptime    int64             `json:"uptimeSeconds"`
}

// ModelStatus is a loaded model and this node's part in its pool.
type ModelStatus struct {
	ID     typed.Hash `json:"id"`
	Name   string     `json:"name"`
	Weight uint64     `json:"weight"` // of this operator in the current epoch, whole CAI
	Total  uint64     `json:"total"`
}

// Status says how the node is doing.
func (n *Node) Status(context.Context) Status {
	f := n.view.Final()
	s := Status{
		Role: n.Role, Network: n.network.Name, PeerID: n.host.ID().String(), Addrs: n.host.Addrs(),
		Peers: len(n.host.Libp2p().Network().Peers()), Bootstrap: n.host.Bootstraps(),
		Block: f.Block, Epoch: f.Current, Gossip: n.gossip.Stats(), Uptime: int64(time.Since(n.born).Seconds()),
	}
	if n.signer != nil {
		s.Operator = n.signer.Address()
	}
	for _, e := range n.Engines {
		m := ModelStatus{ID: e.ID(), Name: e.Name()}
		if snap, ok := n.view.Snapshot(f.Current); ok {
			if pool := snap.Pools[m.ID]; pool != nil {
				m.Total = pool.Total()
				if i, ok := pool.IndexOf(s.Operator); ok {
					m.Weight = pool.Entry(i).Weight
				}
			}
		}
		s.Models = append(s.Models, m)
	}
	if r, ok := n.role.(*minerRole); ok {
		s.Skipped = r.skips()
	}
	s.Verdict = n.verdict(s)
	if n.signer != nil {
		s.Notes = n.notes()
	}
	return s
}

// verdict says in one line whether the node can do its work, and what to do if
// it cannot.
func (n *Node) verdict(s Status) string {
	snap, ok := n.view.Snapshot(s.Epoch)
	trouble := n.watch.Status().Trouble
	switch {
	case trouble != nil:
		return "the chain is not followed: " + strings.Join(strings.Fields(trouble.Error()), " ")
	case !ok:
		return "waiting: no epoch's beacon word is final yet; is the chain sealing blocks?"
	case s.Peers == 0:
		return "alone: no peer is connected; check the bootstrap multiaddrs and the firewall ('cuckoo doctor')"
	}
	switch n.Role {
	case config.RoleCoordinator:
		if _, ok := snap.Coordinators[s.Operator]; !ok {
			return n.whyIdle(client.RoleCoordinator)
		}
		for _, m := range s.Models {
			if m.Total == 0 {
				return fmt.Sprintf("no miner has staked for %s in this epoch", m.Name)
			}
		}
	case config.RoleMiner:
		if f := n.view.Final(); f.Jailed[s.Operator] {
			return "jailed: this operator was slashed and is never drawn again; bind another key with 'cuckoo register --replace'"
		}
		if !slices.ContainsFunc(s.Models, func(m ModelStatus) bool { return m.Weight > 0 }) {
			return n.whyIdle(client.RoleMiner)
		}
	}
	return "working"
}

// skips counts the tasks that earned nothing, by reason.
func (r *minerRole) skips() map[string]uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make(map[string]uint64, len(r.skipped))
	for why, n := range r.skipped {
		out[why.Error()] = n
	}
	return out
}

// serve starts the HTTP listener: the control endpoints for every role, and the
// OpenAI API for a coordinator.
func (n *Node) serve(ctx context.Context) error {
	if n.API == "" {
		return nil
	}
	l, err := net.Listen("tcp", n.API)
	if err != nil {
		return fmt.Errorf("api address %s: %w (choose another with --api)", n.API, err)
	}
	n.apiAddr = l.Addr().String()
	backend, _ := n.role.(api.Backend)
	handler, err := api.New(api.Config{Addr: n.apiAddr, APIKey: n.APIKey, Control: n.control(), Log: n.logger}, backend)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	server := api.NewServer(handler)
	server.BaseContext = func(net.Listener) context.Context { return ctx }
	n.done.Go(func() {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			n.logger.Error("api", "err", err)
		}
	})
	n.done.Go(func() {
		<-ctx.Done()
		grace, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if server.Shutdown(grace) != nil {
			server.Close()
		}
	})
	return nil
}

// APIURL is where the node's API listens; empty when it serves none.
func (n *Node) APIURL() string {
	if n.apiAddr == "" {
		return ""
	}
	return "http://" + n.apiAddr
}

// control is what `cuckoo status`, `peers` and `task` talk to.
func (n *Node) control() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /cuckoo/v1/status", func(w http.ResponseWriter, r *http.Request) { answer(w, n.Status(r.Context()), nil) })
	if n.store != nil {
		mux.HandleFunc("GET /cuckoo/v1/payments", func(w http.ResponseWriter, r *http.Request) {
			list, err := n.store.Payments(100)
			answer(w, list, err)
		})
	}
	mux.HandleFunc("GET /cuckoo/v1/peers", func(w http.ResponseWriter, r *http.Request) { answer(w, n.host.Peers(r.Context()), nil) })
	if c, ok := n.role.(*coordinatorRole); ok {
		mux.HandleFunc("GET /cuckoo/v1/tasks", func(w http.ResponseWriter, r *http.Request) {
			list, err := c.Requests(100)
			answer(w, list, err)
		})
		mux.HandleFunc("GET /cuckoo/v1/tasks/{id}", func(w http.ResponseWriter, r *http.Request) {
			req, err := c.Request(r.PathValue("id"))
			answer(w, req, err)
		})
	}
	return mux
}

func answer(w http.ResponseWriter, v any, err error) {
	status := http.StatusOK
	if err != nil {
		status = http.StatusInternalServerError
		if errors.Is(err, store.ErrNoRequest) {
			status = http.StatusNotFound
		}
		v = map[string]any{"error": map[string]string{"message": err.Error()}}
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // the client has gone
}

// hexBytes is bytes as 0x hex in JSON.
type hexBytes []byte

func (b hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

func (b *hexBytes) UnmarshalText(t []byte) (err error) {
	if len(t) < 2 || string(t[:2]) != "0x" {
		return errors.New("want 0x and hex digits")
	}
	*b, err = hex.DecodeString(string(t[2:]))
	return err
}
