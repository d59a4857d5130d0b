package adversary

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/p2p/host"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Stranger is a peer without stake that runs gossip and none of its checks.
type Stranger struct {
	host   *host.Host
	pubsub *pubsub.PubSub
	domain typed.Domain
	topics map[string]*pubsub.Topic
	cancel context.CancelFunc
}

// NewStranger connects to a private network through the peers at addrs.
func NewStranger(ctx context.Context, network *config.Network, addrs []string) (_ *Stranger, err error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	s := &Stranger{domain: network.Domain(), topics: make(map[string]*pubsub.Topic), cancel: cancel}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	s.host, err = host.New(ctx, host.Config{
		PrivateKey: key, Network: network.Rendezvous(), Bootstrap: addrs, AllowPrivate: true,
		Listen: []string{"/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"},
	})
	if err != nil {
		return nil, err
	}
	s.pubsub, err = pubsub.NewGossipSub(ctx, s.host.Libp2p(),
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor(), pubsub.WithFloodPublish(true),
		pubsub.WithMessageIdFn(func(m *pb.Message) string { return m.GetTopic() + string(m.GetData()) }))
	if err != nil {
		return nil, err
	}
	for _, k := range []typed.Kind{typed.KindTask, typed.KindClaim, typed.KindResult, typed.KindVerdict} {
		name := gossip.Topic(s.domain, network.Model.ID, k)
		if s.topics[name], err = s.pubsub.Join(name); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// ID is the stranger's peer.
func (s *Stranger) ID() peer.ID { return s.host.ID() }

// Publish sends an envelope to everybody who listens, unchecked, once somebody
// does.
func (s *Stranger) Publish(ctx context.Context, model typed.Hash, e wire.Envelope) error {
	data, err := wire.Marshal(e)
	if err != nil {
		return err
	}
	name := gossip.Topic(s.domain, model, e.Kind)
	t := s.topics[name]
	if t == nil {
		return fmt.Errorf("topic %s is not joined", name)
	}
	for len(t.ListPeers()) == 0 {
		select {
		case <-ctx.Done():
			return fmt.Errorf("nobody listens to %s: %w", name, ctx.Err())
		case <-time.After(10 * time.Millisecond):
		}
	}
	return t.Publish(ctx, data)
}

// Close leaves the network.
func (s *Stranger) Close() error {
	s.cancel()
	if s.host == nil {
		return nil
	}
	return s.host.Close()
}
