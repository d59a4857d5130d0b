package gossip

import (
	"encoding/hex"
	"fmt"
	"strings"
	"sync"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const (
	topicEvidence = "evidence"
	topicPresence = "presence"

	maxModels     = 256 // models that others may subscribe to here
	maxSubsPerRPC = 4*maxModels + 2
)

// prefix begins every topic of a network.
func prefix(d typed.Domain) string {
	return fmt.Sprintf("/cuckoo/%d/%s/", d.ChainID, hex.EncodeToString(d.Registry[:4]))
}

// Topic is the name of a model's topic for a kind of message.
func Topic(d typed.Domain, model typed.Hash, k typed.Kind) string {
	return prefix(d) + hex.EncodeToString(model[:]) + "/" + strings.ToLower(k.String())
}

// EvidenceTopic and PresenceTopic are the global topics of a network.
func EvidenceTopic(d typed.Domain) string { return prefix(d) + topicEvidence }
func PresenceTopic(d typed.Domain) string { return prefix(d) + topicPresence }

// filter allows the topics of one network, for at most maxModels models beside
// those joined here: what peers subscribe to takes memory.
type filter struct {
	prefix string
	mu     sync.Mutex
	models map[string]bool // model in hex: whether it was joined here
}

func newFilter(d typed.Domain) *filter {
	return &filter{prefix: prefix(d), models: make(map[string]bool)}
}

// join makes room for a model of our own.
func (f *filter) join(model typed.Hash) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.models[hex.EncodeToString(model[:])] = true
}

// CanSubscribe says whether a name is a topic of this network.
func (f *filter) CanSubscribe(topic string) bool {
	rest, ok := strings.CutPrefix(topic, f.prefix)
	if !ok {
		return false
	}
	if rest == topicEvidence || rest == topicPresence {
		return true
	}
	model, kind, ok := strings.Cut(rest, "/")
	raw, err := hex.DecodeString(model)
	if !ok || err != nil || len(raw) != 32 || strings.ToLower(model) != model {
		return false
	}
	known := false
	for _, k := range envelopeKinds {
		known = known || kind == strings.ToLower(k.String())
	}
	if !known {
		return false
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if _, ok := f.models[model]; ok {
		return true
	}
	if len(f.models) >= maxModels {
		return false
	}
	f.models[model] = false
	return true
}

// FilterIncomingSubscriptions is CanSubscribe for what a peer announces.
func (f *filter) FilterIncomingSubscriptions(_ peer.ID, subs []*pb.RPC_SubOpts) ([]*pb.RPC_SubOpts, error) {
	if len(subs) > maxSubsPerRPC {
		return nil, pubsub.ErrTooManySubscriptions
	}
	return pubsub.FilterSubscriptions(subs, f.CanSubscribe), nil
}
