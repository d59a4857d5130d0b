package e2e_test

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/p2p/host"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// feed collects what the peers of this process say.
type feed struct {
	mu     sync.Mutex
	events []node.Event
}

func (f *feed) emit(e node.Event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.events = append(f.events, e)
}

func collect[E node.Event](f *feed) (out []E) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, e := range f.events {
		if e, ok := e.(E); ok {
			out = append(out, e)
		}
	}
	return out
}

// wiretap is a stranger on the gossip topics of a network: it checks nothing,
// keeps every signed message it hears, and can say anything.
type wiretap struct {
	domain typed.Domain
	host   *host.Host
	topics map[typed.Kind]*pubsub.Topic

	mu    sync.Mutex
	heard map[string]map[typed.Hash]bool // digests by signer, kind and slot
	kinds map[typed.Kind]wire.Envelope   // the last of each
}

func tap(t *testing.T, file *config.Network) *wiretap {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	require.NoError(t, err)
	w := &wiretap{domain: file.Domain(), topics: make(map[typed.Kind]*pubsub.Topic), heard: make(map[string]map[typed.Hash]bool), kinds: make(map[typed.Kind]wire.Envelope)}
	w.host, err = host.New(ctx, host.Config{
		PrivateKey: key, Network: file.Rendezvous(), AllowPrivate: true, Bootstrap: file.Bootstrap,
		Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Logger: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
	ps, err := pubsub.NewGossipSub(ctx, w.host.Libp2p(), pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(func(m *pb.Message) string {
			id := sha256.Sum256(append([]byte(m.GetTopic()+"\x00"), m.GetData()...))
			return string(id[:])
		}),
		pubsub.WithDiscovery(w.host.Discovery()), pubsub.WithFloodPublish(true))
	require.NoError(t, err)
	var readers sync.WaitGroup
	for _, k := range []typed.Kind{typed.KindTask, typed.KindClaim, typed.KindResult, typed.KindVerdict} {
		topic, err := ps.Join(gossip.Topic(w.domain, file.Model.ID, k))
		require.NoError(t, err)
		sub, err := topic.Subscribe(pubsub.WithBufferSize(1 << 12))
		require.NoError(t, err)
		w.topics[k] = topic
		readers.Go(func() {
			for {
				m, err := sub.Next(ctx)
				if err != nil {
					return // the test is over
				}
				if e, err := wire.Unmarshal(m.Data); err == nil {
					w.note(e)
				}
			}
		})
	}
	require.Eventually(t, func() bool {
		for _, topic := range w.topics {
			if len(topic.ListPeers()) == 0 {
				return false
			}
		}
		return true
	}, 20*time.Second, 20*time.Millisecond, "nobody listens")
	t.Cleanup(func() {
		cancel()
		readers.Wait()
		require.NoError(t, w.host.Close())
	})
	return w
}

func (w *wiretap) note(e wire.Envelope) {
	m, err := e.Message()
	if err != nil {
		return
	}
	digest := w.domain.Digest(m)
	signer, err := typed.Recover(digest, e.Signature)
	if err != nil {
		return
	}
	place := fmt.Sprintf("%s %s", signer, step.SlotOf(m))
	w.mu.Lock()
	if w.heard[place] == nil {
		w.heard[place] = make(map[typed.Hash]bool)
	}
	w.heard[place][digest] = true
	w.kinds[e.Kind] = e
	w.mu.Unlock()
	if inner, ok, err := e.Voucher(); err == nil && ok {
		w.note(inner)
	}
}

// last is the last message of a kind that was heard.
func (w *wiretap) last(k typed.Kind) wire.Envelope {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.kinds[k]
}

// count is the number of slots heard of.
func (w *wiretap) count() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.heard)
}

// doubles are the slots with more than one content.
func (w *wiretap) doubles() (all []string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for place, digests := range w.heard {
		if len(digests) > 1 {
			all = append(all, place)
		}
	}
	return all
}
