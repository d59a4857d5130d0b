package step_test

import (
	"errors"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
	"github.com/cuckoo-network/cuckoo/sched/watcher"
)

func (s *sim) addCoordinator() *node {
	return s.add(&node{key: s.w.Coordinator, decode: coordinator.DecodeRecord, make: func(j step.Journal) machine {
		return steptest.Must(coordinator.New(coordinator.Config{Domain: s.w.Domain, Operator: s.w.Coordinator.Address,
			Rules: s.w.Rules, Journal: j, MaxTasks: 64, Unpaid: coordinator.UnpaidPolicy{WindowMillis: claimWindow, RetryMillis: 500}}))
	}})
}

func (s *sim) addMiner(k steptest.Key) *node {
	return s.add(&node{key: k, decode: miner.DecodeRecord, make: func(j step.Journal) machine {
		return steptest.Must(miner.New(minerConfig(s.w, k, j)))
	}})
}

func minerConfig(w *steptest.World, k steptest.Key, j step.Journal) miner.Config {
	return miner.Config{Domain: w.Domain, Operator: k.Address, PeerID: k.PeerID(), Rules: w.Rules, Journal: j,
		Slots: 2, Queue: 8, CreditCap: typed.NewAmount(1_000_000), Settle: miner.SettlePolicy{Count: 1, RetryMillis: 500},
		Unpaid: miner.UnpaidPolicy{WindowMillis: claimWindow}}
}

// How long results can be claimed, and how long a claim can be answered, ms.
const (
	claimWindow  = 16_000
	answerMillis = 4_000
)

func (s *sim) addWatcher() *node {
	return s.add(&node{key: steptest.NewKey("watcher"), decode: watcher.DecodeRecord, make: func(step.Journal) machine {
		return steptest.Must(watcher.New(watcher.Config{Domain: s.w.Domain, Submit: true, CommitMin: 1, CommitMax: 100, MaxSeen: 1000, HoldMillis: 60_000, RetryMillis: 500}))
	}})
}

func (s *sim) request(id string, replicas uint8) *request {
	r := &request{id: id}
	s.requests = append(s.requests, r)
	c := s.coordinatorOf()
	if c.machine == nil {
		r.ended, r.err = true, errLost // nobody listens
		return r
	}
	c.deliver(0, coordinator.Request{ID: id, Model: s.w.Model, Params: *steptest.Params(),
		PromptIDs: steptest.Prompt(steptest.PromptTokens), Salt: typed.Keccak256([]byte("salt"), []byte(id)), MaxTokens: 20,
		InputPrice: typed.NewAmount(10), OutputPrice: typed.NewAmount(30), Replicas: replicas,
		ClaimMillis: 4000, ResultMillis: 5000, VerdictMillis: 3000})
	return r
}

// errLost ends a request whose caller saw the connection break before a task
// was made.
var errLost = errors.New("connection lost")

// forgetRequests ends, for their callers, the requests of which the dead
// coordinator had stored nothing.
func (n *node) forgetRequests() {
	if n != n.s.coordinatorOf() {
		return
	}
	stored := map[string]bool{}
	for _, r := range n.disk.Open(n.decode) {
		if j, ok := r.(coordinator.Job); ok {
			stored[j.Request.ID] = true
		}
	}
	for _, r := range n.s.requests {
		if !r.ended && !stored[r.id] {
			r.ended, r.err = true, errLost
		}
	}
}

// begun is what a host says after head and clock.
func (n *node) begun() {
	if _, ok := n.machine.(*miner.Machine); ok {
		n.step(miner.Models{Loaded: []miner.Loaded{{Model: n.s.w.Model, Context: 4096, Room: 4096}}})
	}
}

func (n *node) taskIn(t task.Valid) {
	switch n.machine.(type) {
	case *miner.Machine:
		n.deliver(0, miner.TaskIn{Task: t})
	case *watcher.Machine:
		n.deliver(0, watcher.TaskIn{Task: t})
	}
}

func (n *node) claimIn(c claim.Valid) {
	if _, ok := n.machine.(*coordinator.Machine); ok {
		n.deliver(0, coordinator.ClaimIn{Claim: c})
	}
}

func (n *node) resultIn(r result.Valid) {
	switch n.machine.(type) {
	case *coordinator.Machine:
		n.deliver(0, coordinator.ResultIn{Result: r})
	case *miner.Machine:
		n.deliver(0, miner.ResultIn{Result: r})
	case *watcher.Machine:
		n.deliver(0, watcher.ResultIn{Result: r})
	}
}

func (n *node) verdictIn(v voucher.Verdict) {
	if _, ok := n.machine.(*miner.Machine); ok {
		n.deliver(0, miner.VerdictIn{Verdict: v})
	}
}

func (s *sim) breakStream(k streamKey, why string) { s.endStream(k, why, false) }

func (s *sim) endStream(k streamKey, why string, refused bool) {
	if _, ok := s.open[k]; !ok {
		return
	}
	delete(s.open, k)
	if c := s.coordinatorOf(); c.machine != nil {
		c.deliver(1, coordinator.StreamLost{Task: k.task, Miner: k.miner, Reason: why, Refused: refused})
	}
	if m := s.nodeOf(k.miner); m.machine != nil {
		m.deliver(1, miner.StreamLost{Task: k.task})
	}
}

// perform carries an effect out; false ends the batch.
func (n *node) perform(e step.Effect) bool {
	if known, goOn := n.common(e); known {
		if p, ok := e.(step.Publish); ok {
			n.doubleResult(p)
		}
		return goOn
	}
	s := n.s
	switch e := e.(type) {
	case coordinator.ProveVRF:
		n.deliver(1, coordinator.Proved{Request: e.Request, Proof: s.w.Prove(e.Alpha)})
	case coordinator.Started:
		s.labelTask(e.Task)
	case coordinator.SendAssignment:
		k := streamKey{e.Task, e.Miner}
		s.open[k] = s.now
		s.frame(k, func() {
			m := s.nodeOf(e.Miner)
			if m.machine == nil {
				s.breakStream(k, "no such peer")
				return
			}
			m.deliver(0, miner.AssignmentIn{Assignment: steptest.Must(typed.Verify(s.w.Domain, e.Assignment.Message.(*typed.Assignment), e.Assignment.Signature)),
				Salt: e.Salt, PromptIDs: e.PromptIDs})
		})
	case coordinator.CloseStream:
		s.breakStream(streamKey{e.Task, e.Miner}, "closed")
	case coordinator.Tokens:
		r := s.requestOf(e.Request)
		r.streamed = append(r.streamed[:min(e.From, len(r.streamed))], e.IDs...)
	case coordinator.Verify:
		ok := slices.Equal(e.IDs, output(e.PromptIDs, e.Params, false))
		n.deliver(20, coordinator.Verified{Task: e.Task, Miner: e.Miner, OK: ok})
	case coordinator.Finish:
		if r := s.requestOf(e.Request); !r.ended {
			r.ended, r.err, r.ids, r.at = true, e.Err, e.IDs, s.now
		}
	case miner.Run:
		n.runModel(e)
	case miner.Stop:
	case miner.SendChunk:
		s.frame(streamKey{e.Task, n.key.Address}, func() {
			if c := s.coordinatorOf(); c.machine != nil {
				c.deliver(0, coordinator.ChunkIn{Chunk: steptest.Must(typed.Verify(s.w.Domain, e.Chunk.Message.(*typed.Chunk), e.Chunk.Signature)), IDs: e.IDs})
			}
		})
	case miner.SendOpening:
		s.frame(streamKey{e.Task, n.key.Address}, func() {
			c := s.coordinatorOf()
			t, known := c.tasks[e.Task]
			if c.machine == nil || !known {
				return
			}
			r := steptest.Must(typed.Verify(s.w.Domain, e.Result.Message.(*typed.Result), e.Result.Signature))
			c.deliver(0, coordinator.ResultIn{Result: steptest.Must(result.Validate(t, r))})
			c.deliver(0, coordinator.OpeningIn{Opening: steptest.Must(typed.Verify(s.w.Domain, e.Opening.Message.(*typed.Opening), e.Opening.Signature)), IDs: e.IDs})
		})
	case miner.Refuse:
		s.endStream(streamKey{e.Task, n.key.Address}, e.Err.Error(), true)
	case miner.Skip:
	case miner.Settle:
		if s.rng.IntN(1000) < s.lost {
			n.deliver(40, miner.SettleFailed{Coordinator: e.Coordinator, Reason: "RPC gone"})
		} else {
			n.deliver(40, miner.Settled{Coordinator: e.Coordinator, Index: e.Vouchers[len(e.Vouchers)-1].Message.(*typed.Voucher).Index})
		}
	case miner.ClaimUnpaid:
		if s.rng.IntN(1000) < s.lost {
			n.deliver(40, miner.UnpaidFailed{Tasks: tasksOf(e), Reason: "RPC gone"})
		} else {
			s.claim(n, e)
		}
	case miner.CollectUnpaid:
		for _, id := range e.Tasks {
			s.endClaim(unpaid.Key{Task: id, Miner: n.key.Address}, "collected", 0, typed.Amount{})
		}
	case coordinator.AnswerUnpaid:
		v := e.Voucher.Message.(*typed.Voucher)
		s.endClaim(unpaid.Key{Task: e.Task, Miner: e.Miner}, "answered", v.Index, v.Cumulative)
	case miner.Report:
	case coordinator.Report:
	case watcher.Commit:
		if s.rng.IntN(1000) < s.lost {
			n.deliver(40, watcher.SubmitFailed{Key: e.Key, Reason: "RPC gone"})
		} else {
			n.deliver(40, watcher.Committed{Key: e.Key, Block: s.w.Final.Block})
		}
	case watcher.Submit:
		if s.rng.IntN(1000) < s.lost {
			n.deliver(40, watcher.SubmitFailed{Key: e.Key, Reason: "RPC gone"})
		} else {
			s.slash(e.Evidence)
			n.deliver(40, watcher.Submitted{Key: e.Key})
			n.deliver(60, watcher.Consumed{Key: e.Key})
		}
	case watcher.Gossip:
	default:
		panic("sim: effect without a host")
	}
	return true
}

func tasksOf(e miner.ClaimUnpaid) (ids []typed.Hash) {
	for _, r := range e.Results {
		ids = append(ids, r.Assignment.Task)
	}
	return ids
}

// claim is the chain's side of a claim: whoever is up hears of it, and after the
// time for an answer a block comes in which it can be collected.
func (s *sim) claim(n *node, e miner.ClaimUnpaid) {
	for _, r := range e.Results {
		d := steptest.Must(r.Check(s.w.Domain))
		if _, ok := s.claims[d.Key]; ok || s.now < d.Due {
			panic("sim: claimed twice, or too early")
		}
		s.claims[d.Key] = ""
	}
	by := s.w.Final.Block + 5
	n.deliver(40, miner.UnpaidFiled{Tasks: tasksOf(e), AnswerBy: by})
	for _, id := range tasksOf(e) {
		if c := s.coordinatorOf(); c.machine != nil {
			c.deliver(40, coordinator.UnpaidFiled{Task: id, Miner: n.key.Address, AnswerBy: by})
		}
	}
	s.after(answerMillis, func() {
		s.w.Final.Block = max(s.w.Final.Block, by+1)
		for _, n := range s.nodes {
			if n.machine != nil {
				n.deliver(0, step.Head{Final: s.w.Final})
			}
		}
	})
}

func (s *sim) endClaim(k unpaid.Key, how string, index uint64, cumulative typed.Amount) {
	if s.claims[k] != "" {
		return // the chain refuses what comes second
	}
	s.claims[k] = how
	if m := s.nodeOf(k.Miner); m.machine != nil {
		m.deliver(40, miner.UnpaidEnded{Task: k.Task, Index: index, Cumulative: cumulative})
	}
	if c := s.coordinatorOf(); c.machine != nil {
		c.deliver(40, coordinator.UnpaidEnded{Task: k.Task, Miner: k.Miner})
	}
}

// runModel says one token every 40 ms.
func (n *node) runModel(e miner.Run) {
	ids := output(e.PromptIDs, e.Params, n.lie)
	for i, id := range ids {
		n.deliver(uint64(40*(i+1)), miner.Output{Task: e.Task, IDs: []uint32{id}})
	}
	n.deliver(uint64(40*len(ids)+10), miner.OutputDone{Task: e.Task, Finish: result.FinishStop,
		Salt: typed.Keccak256([]byte("secret of "+n.key.Name), e.Task[:])})
}

func (s *sim) requestOf(id string) *request {
	for _, r := range s.requests {
		if r.id == id {
			return r
		}
	}
	panic("no request " + id)
}
