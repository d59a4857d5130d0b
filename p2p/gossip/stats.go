package gossip

import (
	"encoding/json"
	"maps"
	"sync"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"

	"github.com/cuckoo-network/cuckoo/sched/fault"
)

// Stats is a picture of what gossip did since it began.
type Stats struct {
	Accepted map[string]uint64 `json:"accepted"` // by kind
	Rejected map[string]uint64 `json:"rejected"` // by field: held against the sender
	Ignored  map[string]uint64 `json:"ignored"`  // by field: held against nobody
	Dropped  map[string]uint64 `json:"dropped"`  // by reason: never looked at, or not sent
	Parked   uint64            `json:"parked"`   // messages that waited for their task or epoch, in all
	Waiting  int               `json:"waiting"`  // of them, now
	Tasks    int               `json:"tasks"`    // tasks remembered
	Slots    int               `json:"slots"`    // slots remembered
	Queue    int               `json:"queue"`    // deliveries not yet taken
	Mesh     map[string]int    `json:"mesh"`     // peers that messages are exchanged with, by topic
	Scores   Scores            `json:"scores"`   // of connected peers, at most a second old
}

// Scores are what gossip thinks of its peers.
type Scores map[peer.ID]float64

// MarshalJSON writes peer ids as people know them; as map keys they would be
// raw bytes.
func (s Scores) MarshalJSON() ([]byte, error) {
	text := make(map[string]float64, len(s))
	for id, score := range s {
		text[id.String()] = score
	}
	return json.Marshal(text)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (s *Scores) UnmarshalJSON(b []byte) error {
	var text map[string]float64
	if err := json.Unmarshal(b, &text); err != nil {
		return err
	}
	*s = make(Scores, len(text))
	for id, score := range text {
		p, err := peer.Decode(id)
		if err != nil {
			return err
		}
		(*s)[p] = score
	}
	return nil
}

// counters also is the tracer: its methods run on pubsub's own goroutines and
// only count.
type counters struct {
	mu     sync.Mutex
	s      Stats
	scores map[peer.ID]float64
	mesh   map[string]map[peer.ID]bool
}

func newCounters() *counters {
	return &counters{mesh: make(map[string]map[peer.ID]bool), s: Stats{
		Accepted: make(map[string]uint64), Rejected: make(map[string]uint64),
		Ignored: make(map[string]uint64), Dropped: make(map[string]uint64),
	}}
}

func (c *counters) count(what string, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch fault.ClassOf(err) {
	case fault.ClassNone:
		c.s.Accepted[what]++
	case fault.ClassReject:
		c.s.Rejected[fault.Field(err)]++
	default:
		c.s.Ignored[fault.Field(err)]++
	}
}

func (c *counters) parked() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.s.Parked++
}

func (c *counters) dropped(why string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.s.Dropped[why]++
}

func (c *counters) inspect(scores map[peer.ID]float64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.scores = scores
}

func (c *counters) snapshot() Stats {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.s
	s.Accepted, s.Rejected = maps.Clone(s.Accepted), maps.Clone(s.Rejected)
	s.Ignored, s.Dropped = maps.Clone(s.Ignored), maps.Clone(s.Dropped)
	s.Scores = maps.Clone(c.scores)
	s.Mesh = make(map[string]int, len(c.mesh))
	for topic, peers := range c.mesh {
		s.Mesh[topic] = len(peers)
	}
	return s
}

// RejectMessage counts what pubsub itself drops; what a validator refuses is
// counted where the reason is known.
func (c *counters) RejectMessage(_ *pubsub.Message, reason string) {
	if reason != pubsub.RejectValidationFailed && reason != pubsub.RejectValidationIgnored {
		c.dropped(reason)
	}
}

// DropRPC counts what a slow peer's queue did not take.
func (c *counters) DropRPC(*pubsub.RPC, peer.ID) { c.dropped("outbound queue full") }

// ThrottlePeer counts peers that were slowed down.
func (c *counters) ThrottlePeer(peer.ID) { c.dropped("peer throttled") }

// UndeliverableMessage counts what a subscription did not take.
func (c *counters) UndeliverableMessage(*pubsub.Message) { c.dropped("subscription full") }

// Join, Leave, Graft, Prune and OnClosedOutboundStream follow the mesh.
func (c *counters) Join(topic string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mesh[topic] = make(map[peer.ID]bool)
}

func (c *counters) Leave(topic string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.mesh, topic)
}

func (c *counters) Graft(p peer.ID, topic string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if peers := c.mesh[topic]; peers != nil {
		peers[p] = true
	}
}

func (c *counters) Prune(p peer.ID, topic string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.mesh[topic], p)
}

func (c *counters) OnClosedOutboundStream(p peer.ID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, peers := range c.mesh {
		delete(peers, p)
	}
}

func (c *counters) OnNewOutboundStream(peer.ID, protocol.ID) {}
func (c *counters) ValidateMessage(*pubsub.Message)          {}
func (c *counters) DeliverMessage(*pubsub.Message)           {}
func (c *counters) DuplicateMessage(*pubsub.Message)         {}
func (c *counters) RecvRPC(*pubsub.RPC)                      {}
func (c *counters) SendRPC(*pubsub.RPC, peer.ID)             {}
