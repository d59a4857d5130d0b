package gossip

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const (
	seenTTL       = 2 * time.Minute // longer than tau and parkMillis; the book remembers the rest
	validateQueue = 1024
	outboundQueue = 512
	pruneEvery    = 5 * time.Second
	inspectEvery  = time.Second
	republishCap  = 2 * maxParked
)

// Gossip is a peer's part in the gossip of one network.
type Gossip struct {
	cfg    Config
	self   peer.ID
	ps     *pubsub.PubSub
	filter *filter
	book   *book
	count  *counters
	stake  *stakeScores
	again  chan waiting // messages to publish again

	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup

	mu     sync.Mutex
	topics map[string]*joined
	closed bool
}

type joined struct {
	topic *pubsub.Topic
	leave pubsub.RelayCancelFunc
}

// New joins the global topics of a network on h. Models are joined with
// JoinModel, best before the host meets its peers.
func New(ctx context.Context, h host.Host, cfg Config) (*Gossip, error) {
	if cfg.View == nil || cfg.Now == nil || cfg.Deliver == nil {
		return nil, errors.New("gossip: View, Now and Deliver must be set")
	}
	if err := cfg.Rules.Validate(); err != nil {
		return nil, fmt.Errorf("gossip: %w", err)
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	ctx, cancel := context.WithCancel(ctx)
	g := &Gossip{
		cfg: cfg, self: h.ID(), filter: newFilter(cfg.Domain), book: newBook(), count: newCounters(),
		stake: newStakeScores(), again: make(chan waiting, republishCap),
		ctx: ctx, cancel: cancel, topics: make(map[string]*joined),
	}
	opts := []pubsub.Option{
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign),
		pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(messageID),
		pubsub.WithSeenMessagesTTL(seenTTL),
		pubsub.WithValidateQueueSize(validateQueue),
		pubsub.WithValidateWorkers(runtime.GOMAXPROCS(0)),
		pubsub.WithPeerOutboundQueueSize(outboundQueue),
		pubsub.WithSubscriptionFilter(g.filter),
		pubsub.WithFloodPublish(true),
		pubsub.WithGossipSubParams(routerParams()),
		pubsub.WithPeerScore(scoreParams(g.stake.of), thresholds()),
		pubsub.WithPeerScoreInspect(g.count.inspect, inspectEvery),
		pubsub.WithRawTracer(g.count),
	}
	if cfg.Discovery != nil {
		opts = append(opts, pubsub.WithDiscovery(cfg.Discovery))
	}
	var err error
	if g.ps, err = pubsub.NewGossipSub(ctx, h, opts...); err != nil {
		cancel()
		return nil, fmt.Errorf("gossip: %w", err)
	}
	err = errors.Join(
		g.join(EvidenceTopic(cfg.Domain), g.checkEvidence),
		g.join(PresenceTopic(cfg.Domain), g.checkPresence))
	if err != nil {
		return nil, errors.Join(err, g.Close())
	}
	g.spawn(g.deliver)
	g.spawn(g.republish)
	g.spawn(g.forget)
	g.Refresh()
	return g, nil
}

// routerParams make a mesh, and heal one, twice as fast as the default, and
// offer a message to others for as long.
func routerParams() pubsub.GossipSubParams {
	p := pubsub.DefaultGossipSubParams()
	p.HeartbeatInterval /= 2
	p.HistoryLength *= 2
	p.HistoryGossip *= 2
	return p
}

// messageID covers all that is sent, the signature included: if it did not, a
// copy with a bad signature would keep the good one out of the seen cache.
func messageID(m *pb.Message) string {
	var n [4]byte
	binary.BigEndian.PutUint32(n[:], uint32(len(m.GetTopic())))
	d := sha256.New()
	d.Write(n[:])
	d.Write([]byte(m.GetTopic()))
	d.Write(m.GetData())
	return string(d.Sum(nil))
}

func (g *Gossip) spawn(f func()) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		f()
	}()
}

// check looks at the bytes of one message and says what it is.
type check func(data []byte, from peer.ID) (what string, err error)

// published travels with an own message, to bring the reason of a refusal back.
type published struct{ err error }

func (g *Gossip) join(name string, c check) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.closed {
		return ErrClosed
	}
	if g.topics[name] != nil {
		return nil
	}
	validator := func(_ context.Context, from peer.ID, m *pubsub.Message) pubsub.ValidationResult {
		what, err := c(m.Data, from)
		own, ok := m.ValidatorData.(*published)
		if ok && errors.Is(err, ErrDuplicate) {
			err = nil // sent again on purpose; pubsub knows whom it has reached
		} else {
			g.count.count(what, err)
		}
		if ok {
			own.err = err
		}
		return g.result(name, from, err)
	}
	// Inline: everything is checked from memory, and a full queue, unlike a full
	// throttle, leaves the message to be asked for again.
	if err := g.ps.RegisterTopicValidator(name, pubsub.ValidatorEx(validator), pubsub.WithValidatorInline(true)); err != nil {
		return fmt.Errorf("topic %s: %w", name, err)
	}
	t, err := g.ps.Join(name)
	if err != nil {
		return errors.Join(fmt.Errorf("topic %s: %w", name, err), g.ps.UnregisterTopicValidator(name))
	}
	if err := t.SetScoreParams(topicParams()); err != nil {
		return fmt.Errorf("topic %s: %w", name, err)
	}
	leave, err := t.Relay() // the validators deliver, so that no subscription is read
	if err != nil {
		return fmt.Errorf("topic %s: %w", name, err)
	}
	g.topics[name] = &joined{t, leave}
	return nil
}

// JoinModel joins the topics of a model. Joining twice is joining once.
func (g *Gossip) JoinModel(model typed.Hash) error {
	g.filter.join(model)
	for _, k := range envelopeKinds {
		if err := g.join(Topic(g.cfg.Domain, model, k), g.checker(model, k)); err != nil {
			return err
		}
	}
	return nil
}

// LeaveModel leaves the topics of a model.
func (g *Gossip) LeaveModel(model typed.Hash) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	var errs []error
	for _, k := range envelopeKinds {
		name := Topic(g.cfg.Domain, model, k)
		if j := g.topics[name]; j != nil {
			delete(g.topics, name)
			j.leave()
			errs = append(errs, g.ps.UnregisterTopicValidator(name), j.topic.Close())
		}
	}
	return errors.Join(errs...)
}

// Publish sends a signed message to the topic of its kind: a Task, Claim,
// Result or Verdict to the model's, a Presence to the network's. It returns the
// reason when other peers would refuse the message. The same bytes sent again
// within two minutes go nowhere: peers have them, or get them by asking.
func (g *Gossip) Publish(ctx context.Context, model typed.Hash, e wire.Envelope) error {
	b, err := wire.Marshal(e)
	if err != nil {
		return err
	}
	name := PresenceTopic(g.cfg.Domain)
	if e.Kind != typed.KindPresence {
		name = Topic(g.cfg.Domain, model, e.Kind)
	}
	return g.publish(ctx, name, b)
}

// PublishEvidence sends evidence to everybody.
func (g *Gossip) PublishEvidence(ctx context.Context, e evidence.Evidence) error {
	b, err := wire.MarshalEvidence(e)
	if err != nil {
		return err
	}
	return g.publish(ctx, EvidenceTopic(g.cfg.Domain), b)
}

func (g *Gossip) publish(ctx context.Context, name string, b []byte) error {
	g.mu.Lock()
	j, closed := g.topics[name], g.closed
	g.mu.Unlock()
	if closed {
		return ErrClosed
	}
	if j == nil {
		return fmt.Errorf("publish on %s: %w", name, ErrModel)
	}
	var own published
	err := j.topic.Publish(ctx, b, pubsub.WithValidatorData(&own))
	if own.err != nil {
		return own.err
	}
	if err != nil {
		return fmt.Errorf("publish on %s: %w", name, err)
	}
	return nil
}

// Adopt makes a task known that did not come by gossip in this run: one that
// was restored from disk. What is said about it is then accepted.
func (g *Gossip) Adopt(t task.Valid) {
	g.book.adopt(t)
	g.release(g.book.unpark(t.ID()))
}

// Refresh takes note of a new View: stake counts anew, and tasks that were too
// early for the old one are looked at again. Call it after every change.
func (g *Gossip) Refresh() {
	f := g.cfg.View.Final()
	g.stake.refresh(f)
	if len(f.Snapshots) > 0 {
		g.release(g.book.unparkEpochs(f.Current))
	}
}

// Stats says what happened so far.
func (g *Gossip) Stats() Stats {
	s := g.count.snapshot()
	s.Tasks, s.Waiting, s.Slots = g.book.sizes()
	s.Queue = len(g.book.out)
	return s
}

// TopicPeers counts the peers known on each topic joined.
func (g *Gossip) TopicPeers() map[string]int {
	g.mu.Lock()
	topics := make(map[string]*pubsub.Topic, len(g.topics))
	for name, j := range g.topics {
		topics[name] = j.topic
	}
	g.mu.Unlock()
	out := make(map[string]int, len(topics))
	for name, t := range topics {
		out[name] = len(t.ListPeers())
	}
	return out
}

// Close leaves every topic and waits for every goroutine of its own.
func (g *Gossip) Close() error {
	g.mu.Lock()
	if g.closed {
		g.mu.Unlock()
		return nil
	}
	g.closed = true
	topics := g.topics
	g.topics = nil
	g.mu.Unlock()
	var errs []error
	for _, j := range topics {
		j.leave()
		if err := j.topic.Close(); err != nil && !errors.Is(err, context.Canceled) {
			errs = append(errs, err)
		}
	}
	g.cancel()
	g.wg.Wait()
	return errors.Join(errs...)
}

func (g *Gossip) deliver() {
	for {
		select {
		case d := <-g.book.out:
			g.cfg.Deliver(d)
		case <-g.ctx.Done():
			return
		}
	}
}

// release has messages published again.
func (g *Gossip) release(list []waiting) {
	for _, w := range list {
		select {
		case g.again <- w:
		default:
			g.count.dropped("republish queue full")
		}
	}
}

// republish sends what waited. Peers that had dropped it as too early, as this
// one had, see it then; pubsub keeps it from those that have it.
func (g *Gossip) republish() {
	for {
		select {
		case w := <-g.again:
			if err := g.publish(g.ctx, w.topic, w.data); err != nil {
				g.cfg.Logger.Debug("a parked message is refused", "topic", w.topic, "err", err)
			}
		case <-g.ctx.Done():
			return
		}
	}
}

func (g *Gossip) forget() {
	t := time.NewTicker(pruneEvery)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			g.book.prune(g.cfg.Now())
		case <-g.ctx.Done():
			return
		}
	}
}
