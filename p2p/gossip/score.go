package gossip

import (
	"maps"
	"math"
	"net"
	"sync"
	"sync/atomic"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// One rejected message costs topicWeight * invalidWeight = 100, n of them 100
// n*n until they decay. At -500 a peer gets no gossip, at -1000 nothing from us,
// at -2500 (five rejected messages) it is not heard at all. The most that stake
// earns a peer, maxStakeScore, is less than one rejected message costs.
const (
	topicWeight   = 0.1
	invalidWeight = -1000
	maxStakeScore = 50
)

func thresholds() *pubsub.PeerScoreThresholds {
	return &pubsub.PeerScoreThresholds{
		GossipThreshold: -500, PublishThreshold: -1000, GraylistThreshold: -2500,
		AcceptPXThreshold: 1000, OpportunisticGraftThreshold: 3.5,
	}
}

func scoreParams(stake func(peer.ID) float64) *pubsub.PeerScoreParams {
	var shared []*net.IPNet // where many peers share an address
	for _, s := range []string{"127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7", "fe80::/10"} {
		_, n, err := net.ParseCIDR(s)
		if err != nil {
			panic(err)
		}
		shared = append(shared, n)
	}
	return &pubsub.PeerScoreParams{
		Topics:            make(map[string]*pubsub.TopicScoreParams), // set when joined
		TopicScoreCap:     50,
		AppSpecificScore:  stake,
		AppSpecificWeight: 1,

		IPColocationFactorThreshold: 8,
		IPColocationFactorWeight:    -100,
		IPColocationFactorWhitelist: shared,

		BehaviourPenaltyThreshold: 6,
		BehaviourPenaltyWeight:    -10,
		BehaviourPenaltyDecay:     pubsub.ScoreParameterDecay(time.Hour),

		DecayInterval: pubsub.DefaultDecayInterval,
		DecayToZero:   pubsub.DefaultDecayToZero,
		RetainScore:   6 * time.Hour,
	}
}

// topicParams are the same for every topic. How often a peer delivers says
// nothing in a small network, so that only invalid messages count for much.
func topicParams() *pubsub.TopicScoreParams {
	return &pubsub.TopicScoreParams{
		TopicWeight:                    topicWeight,
		TimeInMeshWeight:               0.0002778, // 1 in an hour
		TimeInMeshQuantum:              time.Second,
		TimeInMeshCap:                  1,
		FirstMessageDeliveriesWeight:   0.5,
		FirstMessageDeliveriesDecay:    pubsub.ScoreParameterDecay(10 * time.Minute),
		FirstMessageDeliveriesCap:      100,
		InvalidMessageDeliveriesWeight: invalidWeight,
		InvalidMessageDeliveriesDecay:  pubsub.ScoreParameterDecay(time.Hour),
	}
}

// stakeScores turns the stake of operators into scores of their peers.
type stakeScores struct {
	scores atomic.Pointer[map[peer.ID]float64] // read under pubsub's own locks

	mu    sync.Mutex
	peers map[typed.Address][]peer.ID
}

func newStakeScores() *stakeScores {
	s := &stakeScores{peers: make(map[typed.Address][]peer.ID)}
	s.scores.Store(&map[peer.ID]float64{})
	return s
}

func (s *stakeScores) of(p peer.ID) float64 { return (*s.scores.Load())[p] }

// bind says that an operator runs a peer.
func (s *stakeScores) bind(f epoch.Final, operator typed.Address, p peer.ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := s.peers[operator]
	for _, have := range list {
		if have == p {
			return
		}
	}
	if len(list) == 0 && len(s.peers) >= maxPresence {
		return
	}
	if len(list) == maxPeersPerOp {
		list = list[1:]
	}
	s.peers[operator] = append(list[:len(list):len(list)], p)
	next := maps.Clone(*s.scores.Load())
	next[p] = max(next[p], stakeScore(weightOf(f, operator)))
	s.scores.Store(&next)
}

// refresh recomputes every score and forgets operators without stake.
func (s *stakeScores) refresh(f epoch.Final) {
	s.mu.Lock()
	defer s.mu.Unlock()
	next := make(map[peer.ID]float64)
	for op, list := range s.peers {
		w := weightOf(f, op)
		if w == 0 {
			delete(s.peers, op)
			continue
		}
		for _, p := range list {
			next[p] = max(next[p], stakeScore(w))
		}
	}
	s.scores.Store(&next)
}

// stakeScore grows with the logarithm of stake: 13 for 20,000 CAI, 33 for
// 2,000,000.
func stakeScore(weight uint64) float64 {
	return min(maxStakeScore, 10*math.Log10(1+float64(weight)/1000))
}

// weightOf is the largest stake, in whole CAI, that the snapshots show for an
// operator, in whatever role; 0 for a jailed one.
func weightOf(f epoch.Final, operator typed.Address) (w uint64) {
	if f.Jailed[operator] {
		return 0
	}
	for _, s := range f.Snapshots {
		if c, ok := s.Coordinators[operator]; ok {
			w = max(w, c.Stake)
		}
		for _, pool := range s.Pools {
			if i, ok := pool.IndexOf(operator); ok {
				w = max(w, pool.Entry(i).Weight)
			}
		}
	}
	return w
}
