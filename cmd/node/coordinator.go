package node

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/p2p/stream"
	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// How many requests a coordinator runs at once, and how many outputs it
// re-computes at once.
const (
	maxRequests = 256
	maxVerifies = 2
)

// coordinatorRole carries out the effects of the coordinator machine.
type coordinatorRole struct {
	*peerNode
	loop   *loop
	log    *store.Log
	claims *claimFeed
	paid   *distributor
	finals chan epoch.Final // the newest state that money was not looked after in
	client *stream.Client
	checks chan struct{} // one place per running Verify

	signing  *typed.Task // the last task given to Sign; the loop's own
	recalled bool        // whether the chain has told what this key signed; the follower's own

	mu      sync.Mutex
	talks   map[talk]context.CancelFunc // open streams
	callers map[string]*caller          // by request id
	tasks   map[typed.Hash]task.Valid   // own tasks that are not over
}

// talk names a stream: one miner at work on one task.
type talk struct {
	task  typed.Hash
	miner typed.Address
}

func newCoordinatorRole(p *peerNode) (*coordinatorRole, error) {
	m, err := coordinator.New(coordinator.Config{
		Domain:   p.domain,
		Operator: p.signer.Address(),
		Rules:    p.network.Timing,
		Journal:  p.journal(),
		MaxTasks: maxRequests,
		Unpaid:   coordinator.UnpaidPolicy{WindowMillis: 1000 * p.limits.ClaimSeconds, Dispute: p.Dispute, RetryMillis: settleRetry},
	})
	if err != nil {
		return nil, err
	}
	c := &coordinatorRole{
		peerNode: p,
		log:      p.store.Log("coordinator", coordinator.DecodeRecord),
		client:   stream.NewClient(p.host.Libp2p(), p.domain, 3*time.Duration(p.network.Timing.WindowMillis)*time.Millisecond),
		checks:   make(chan struct{}, maxVerifies),
		talks:    make(map[talk]context.CancelFunc),
		callers:  make(map[string]*caller),
		tasks:    make(map[typed.Hash]task.Valid),
	}
	c.loop = newLoop(m, p.traced(c.perform), p.now, p.logger)
	c.claims = &claimFeed{peerNode: p, coordinator: p.signer.Address(), cursor: "claims", claim: c.claimEvent}
	c.paid, c.finals = &distributor{peerNode: p}, make(chan epoch.Final, 1)
	return c, c.restore(m)
}

// restore gives the records back and picks up the requests that are tasks by
// now; those that never became one end with a named error.
func (c *coordinatorRole) restore(m *coordinator.Machine) error {
	jobs := make(map[string]coordinator.Job)
	err := c.log.Restore(func(r step.Record) error {
		if job, ok := r.(coordinator.Job); ok {
			jobs[job.Request.ID] = job
		}
		_, err := m.Step(step.Restore{Record: r})
		return err
	})
	if err != nil {
		return err
	}
	return c.resume(jobs)
}

func (c *coordinatorRole) run(ctx context.Context) {
	var beside sync.WaitGroup
	beside.Go(func() { c.money(ctx) })
	defer beside.Wait()
	c.loop.run(ctx)
}

// head passes the chain's state on; before the first, a database that may not
// know everything learns what the chain knows.
func (c *coordinatorRole) head(ctx context.Context, f epoch.Final) {
	if !c.recalled && len(f.Snapshots) > 0 {
		if c.journal() == step.JournalUnknown {
			if err := c.recall(ctx, f); err != nil {
				c.logger.Warn("the chain was not asked what this key has signed; it will be asked again", "err", err)
				return
			}
		}
		c.recalled = true
	}
	c.loop.send(step.Head{Final: f})
	newest(c.finals, f)
}

// money hears of claims against this coordinator, after each final block.
func (c *coordinatorRole) money(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case f := <-c.finals:
			c.claims.advance(ctx, f)
			c.paid.advance(ctx, f)
		}
	}
}

// claimEvent takes what the chain says about a claim against this coordinator.
func (c *coordinatorRole) claimEvent(_ context.Context, e client.ClaimEvent) error {
	if e.Closed() {
		c.loop.send(coordinator.UnpaidEnded{Task: e.Task, Miner: e.Miner})
	} else {
		c.loop.send(coordinator.UnpaidFiled{Task: e.Task, Miner: e.Miner, AnswerBy: e.AnswerBy})
	}
	return nil
}

func (c *coordinatorRole) deliver(d gossip.Delivery) {
	switch d := d.(type) {
	case gossip.TaskIn:
		if m := d.Task.Msg(); m.Coordinator == c.signer.Address() {
			c.loop.send(coordinator.OwnTask{Epoch: m.Epoch, Seq: m.Seq})
		}
	case gossip.ClaimIn:
		c.loop.send(coordinator.ClaimIn{Claim: d.Claim})
	case gossip.ResultIn:
		c.loop.send(coordinator.ResultIn{Result: d.Result})
	case gossip.VerdictIn:
		if d.Verdict.Accepted() {
			if v := d.Verdict.Voucher().Msg(); v.Coordinator == c.signer.Address() {
				c.loop.send(coordinator.OwnVoucher{Miner: v.Miner, Index: v.Index, Cumulative: v.Cumulative})
			}
		}
	}
}

// recall reads from the chain what this key has signed and a new or restored
// database does not hold: task numbers that were paid, and vouchers.
func (c *coordinatorRole) recall(ctx context.Context, f epoch.Final) error {
	me := c.signer.Address()
	for _, s := range f.Snapshots {
		n, err := c.chain.NumbersPaid(ctx, me, s.Epoch)
		if err != nil {
			return err
		}
		if n > 0 {
			c.loop.send(coordinator.OwnTask{Epoch: s.Epoch, Seq: n - 1})
		}
		for id := range c.engines {
			pool := s.Pools[id]
			if pool == nil {
				continue
			}
			for _, entry := range pool.Entries() {
				index, sum, err := c.chain.Settled(ctx, me, entry.Operator)
				if err != nil {
					return err
				}
				if index > 0 {
					c.loop.send(coordinator.OwnVoucher{Miner: entry.Operator, Index: index, Cumulative: sum})
				}
			}
		}
	}
	return nil
}

func (c *coordinatorRole) perform(ctx context.Context, e step.Effect) ([]step.Event, error) {
	switch e := e.(type) {
	case coordinator.ProveVRF:
		proof, _, err := vrf.Prove(c.VRF, e.Alpha)
		if err != nil {
			return []step.Event{coordinator.ProveFailed{Request: e.Request, Reason: err.Error()}}, nil
		}
		return []step.Event{coordinator.Proved{Request: e.Request, Proof: proof}}, nil
	case coordinator.Started:
		c.started(e)
	case coordinator.SendAssignment:
		c.converse(ctx, e)
	case coordinator.CloseStream:
		c.hangUp(talk{e.Task, e.Miner})
	case coordinator.Tokens:
		c.tokens(e)
	case coordinator.Verify:
		go c.check(ctx, e)
	case coordinator.Finish:
		c.finish(e)
	case coordinator.AnswerUnpaid:
		go c.answerUnpaid(ctx, e)
	case coordinator.DisputeUnpaid:
		go c.disputeUnpaid(ctx, e)
	case coordinator.Report:
		c.report(ctx, e.Evidence)
	case step.Sign:
		if t, ok := e.Message.(*typed.Task); ok {
			c.signing = t // Started, which follows, names it
		}
		return c.common(ctx, c.log, e)
	case step.Know: // before anything about the task can come, after a restart as well
		c.mu.Lock()
		c.tasks[e.Task.ID()] = e.Task
		c.mu.Unlock()
		return c.common(ctx, c.log, e)
	case step.Close:
		c.mu.Lock()
		maps.DeleteFunc(c.tasks, func(id typed.Hash, _ task.Valid) bool { return id.String() == e.Group })
		c.mu.Unlock()
		return c.common(ctx, c.log, e)
	default:
		return c.common(ctx, c.log, e)
	}
	return nil, nil
}

// converse opens the stream of an assignment and turns its frames into events.
func (c *coordinatorRole) converse(ctx context.Context, e coordinator.SendAssignment) {
	who := talk{e.Task, e.Miner}
	ctx, cancel := context.WithCancel(ctx)
	c.mu.Lock()
	if old := c.talks[who]; old != nil {
		old()
	}
	c.talks[who] = cancel
	c.mu.Unlock()
	go func() {
		defer cancel()
		err := c.listen(ctx, e)
		if err != nil && ctx.Err() == nil {
			var refusal *stream.Refusal
			c.logger.Debug("stream to a miner lost", "task", e.Task, "miner", e.Miner, "err", err)
			c.loop.send(coordinator.StreamLost{Task: e.Task, Miner: e.Miner, Refused: errors.As(err, &refusal), Reason: err.Error()})
		}
	}()
}

func (c *coordinatorRole) hangUp(who talk) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if cancel := c.talks[who]; cancel != nil {
		cancel()
		delete(c.talks, who)
	}
}

// listen reads the frames of one stream until the opening.
func (c *coordinatorRole) listen(ctx context.Context, e coordinator.SendAssignment) error {
	offer, err := checked[*typed.Assignment](c.domain, e.Assignment)
	if err != nil {
		return err
	}
	to, err := peer.IDFromBytes(e.PeerID)
	if err != nil {
		return fmt.Errorf("peer id of the claim: %w", err)
	}
	if err := c.host.Connect(ctx, to); err != nil {
		return err
	}
	talk, err := c.client.Assign(ctx, to, stream.Assigned{Assignment: offer, Salt: e.Salt, PromptIDs: e.PromptIDs})
	if err != nil {
		return err
	}
	defer talk.Close()
	decoder := c.decoder(e.Task)
	for {
		frame, err := talk.Next(ctx)
		if err != nil {
			return err
		}
		switch f := frame.(type) {
		case stream.Chunk:
			for _, id := range f.IDs {
				c.Emit(TokenEvent{Task: e.Task, Miner: e.Miner, ID: id, Text: decoder.Add(id)})
			}
			c.loop.send(coordinator.ChunkIn{Chunk: f.Chunk, IDs: f.IDs})
		case stream.Opening:
			c.result(f.Result)
			c.loop.send(coordinator.OpeningIn{Opening: f.Opening, IDs: f.IDs})
			return nil
		}
	}
}

// decoder is that of the task's model.
func (c *coordinatorRole) decoder(id typed.Hash) *inference.Decoder {
	c.mu.Lock()
	t := c.tasks[id]
	c.mu.Unlock()
	if !t.IsZero() {
		if engine := c.engines[t.Msg().ModelID]; engine != nil {
			return engine.NewDecoder()
		}
	}
	return c.Engines[0].NewDecoder()
}

// result takes the result that came with an opening: gossip may have lost it.
func (c *coordinatorRole) result(r typed.Signed[*typed.Result]) {
	c.mu.Lock()
	t := c.tasks[r.Msg().Task]
	c.mu.Unlock()
	if v, err := result.Validate(t, r); err == nil {
		c.loop.send(coordinator.ResultIn{Result: v})
	}
}

// check re-computes an output. An engine that cannot say is asked again by the
// machine.
func (c *coordinatorRole) check(ctx context.Context, e coordinator.Verify) {
	select {
	case c.checks <- struct{}{}:
		defer func() { <-c.checks }()
	case <-ctx.Done():
		return
	}
	answer := coordinator.Verified{Task: e.Task, Miner: e.Miner}
	ok, err := c.verifyOutput(ctx, e)
	if answer.OK = ok; err != nil {
		answer.Err = err.Error()
	}
	if !errors.Is(err, context.Canceled) {
		c.loop.send(answer)
	}
}

func (c *coordinatorRole) verifyOutput(ctx context.Context, e coordinator.Verify) (bool, error) {
	engine, ok := c.engines[e.Model]
	if !ok {
		return false, fmt.Errorf("model %s is not loaded here", e.Model)
	}
	v, err := engine.Verify(ctx, e.PromptIDs, outputOf(e.PromptIDs, e.IDs, e.Finish), engineParams(e.Params, e.MaxTokens))
	if err == nil && !v.OK {
		c.logger.Warn("wrong output", "task", e.Task, "miner", e.Miner, "position", v.FirstWrong, "reason", v.Reason)
	}
	return v.OK, err
}
