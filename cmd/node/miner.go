package node

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/p2p/stream"
	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// MinerConfig is how a miner works and what it asks for. Amounts are base units.
type MinerConfig struct {
	Slots          int // outputs made at once
	Queue          int // assignments that may wait for a slot
	MinInputPrice  typed.Amount
	MinOutputPrice typed.Amount
	CreditCap      typed.Amount // most unpaid work per coordinator
	Settle         miner.SettlePolicy
	CoinValue      typed.Amount // what a gas coin is worth in CAI; zero: gas costs nothing worth counting
	ClaimLeast     typed.Amount // unpaid work worth a claim on the chain
	ClaimRejected  bool         // claim also what a coordinator rejected
}

// settleRetry is the first pause after a settlement that failed.
const settleRetry = 2000

// DefaultMiner takes any price, and settles once ten vouchers or a minute have
// gathered. Unpaid work is claimed from a hundredth of a CAI on.
func DefaultMiner() MinerConfig {
	return MinerConfig{
		Slots: 8, Queue: 64, CreditCap: client.Units(1000), ClaimLeast: typed.NewAmount(1e16),
		Settle: miner.SettlePolicy{Count: 10, AgeMillis: 60_000, RetryMillis: settleRetry},
	}
}

// WorthGas is the policy of a miner whose gas coin is worth something: vouchers
// wait until the transaction costs a twentieth of what they bring, or a day.
func WorthGas() miner.SettlePolicy {
	return miner.SettlePolicy{TimesCost: worthTimes, AgeMillis: 24 * 60 * 60 * 1000, RetryMillis: settleRetry}
}

// minerRole carries out the effects of the miner machine.
type minerRole struct {
	*peerNode
	loop   *loop
	log    *store.Log
	claims *claimFeed
	paid   *distributor
	finals chan epoch.Final // the newest state that money was not looked after in

	mu       sync.Mutex
	runs     map[typed.Hash]context.CancelFunc // inference by task
	sessions map[typed.Hash]*session           // the coordinator's stream by task
	skipped  map[error]uint64                  // tasks that earned nothing, by reason
}

func newMinerRole(p *peerNode) (*minerRole, error) {
	m, err := miner.New(miner.Config{
		Domain:         p.domain,
		Operator:       p.signer.Address(),
		PeerID:         []byte(p.host.ID()),
		Rules:          p.network.Timing,
		Journal:        p.journal(),
		Slots:          p.Miner.Slots,
		Queue:          p.Miner.Queue,
		MinInputPrice:  p.Miner.MinInputPrice,
		MinOutputPrice: p.Miner.MinOutputPrice,
		CreditCap:      p.Miner.CreditCap,
		Settle:         p.Miner.Settle,
		Unpaid:         miner.UnpaidPolicy{WindowMillis: 1000 * p.limits.ClaimSeconds, Least: p.Miner.ClaimLeast, Rejected: p.Miner.ClaimRejected},
	})
	if err != nil {
		return nil, err
	}
	r := &minerRole{
		peerNode: p,
		log:      p.store.Log("miner", miner.DecodeRecord),
		runs:     make(map[typed.Hash]context.CancelFunc),
		sessions: make(map[typed.Hash]*session),
		skipped:  make(map[error]uint64),
	}
	r.loop = newLoop(m, p.traced(r.perform), p.now, p.logger)
	r.claims = &claimFeed{peerNode: p, miner: p.signer.Address(), cursor: "claims", claim: r.claimEvent, closing: func(c client.Closing) {
		r.loop.send(miner.Closing{Coordinator: c.Coordinator, Until: c.Until})
	}}
	r.paid, r.finals = &distributor{peerNode: p}, make(chan epoch.Final, 1)
	err = r.log.Restore(func(rec step.Record) error {
		_, err := m.Step(step.Restore{Record: rec})
		return err
	})
	if err != nil {
		return nil, err
	}
	var loaded []miner.Loaded
	for id, engine := range p.engines {
		loaded = append(loaded, miner.Loaded{Model: id, Context: uint32(engine.ContextLength()), Room: uint32(engine.Room())})
	}
	r.loop.send(miner.Models{Loaded: loaded})
	return r, nil
}

func (r *minerRole) run(ctx context.Context) {
	server := stream.Serve(r.host.Libp2p(), stream.ServerConfig{
		Domain: r.domain, Miner: r.signer.Address(), Handle: r.serve, Logger: r.logger,
	})
	var beside sync.WaitGroup
	beside.Go(func() { r.money(ctx) })
	defer beside.Wait()
	r.loop.run(ctx)
	if err := server.Close(); err != nil {
		r.logger.Warn("stream server", "err", err)
	}
}

func (r *minerRole) head(_ context.Context, f epoch.Final) {
	r.loop.send(step.Head{Final: f})
	newest(r.finals, f)
}

// money tells the machine what the chain says of it, after each final block.
func (r *minerRole) money(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case f := <-r.finals:
			r.claims.advance(ctx, f)
			r.cost(ctx)
			r.paid.advance(ctx, f)
		}
	}
}

func (r *minerRole) deliver(d gossip.Delivery) {
	switch d := d.(type) {
	case gossip.TaskIn:
		r.loop.send(miner.TaskIn{Task: d.Task})
	case gossip.ResultIn:
		r.loop.send(miner.ResultIn{Result: d.Result})
	case gossip.VerdictIn:
		r.loop.send(miner.VerdictIn{Verdict: d.Verdict})
	}
}

// session is one stream of a coordinator. Its frames wait in a queue, so that a
// slow reader holds up nobody but itself.
type session struct {
	frames chan func(*stream.Responder) error
	over   chan struct{} // closed when the handler has returned
}

// errDone ends a session after its last frame.
var errDone = errors.New("done")

// serve hands an assignment to the machine and writes the machine's answers
// until the last one, or until the coordinator leaves.
func (r *minerRole) serve(ctx context.Context, a stream.Assigned, out *stream.Responder) error {
	id := a.Assignment.Msg().Task
	s := &session{frames: make(chan func(*stream.Responder) error, 4096), over: make(chan struct{})}
	defer close(s.over)
	r.mu.Lock()
	r.sessions[id] = s // a newer stream takes over from an older one
	r.mu.Unlock()
	r.loop.send(miner.AssignmentIn{Assignment: a.Assignment, Salt: a.Salt, PromptIDs: a.PromptIDs})
	err := s.write(ctx, out)
	r.mu.Lock()
	current := r.sessions[id] == s
	if current {
		delete(r.sessions, id)
	}
	r.mu.Unlock()
	if errors.Is(err, errDone) {
		return nil
	}
	var refusal *stream.Refusal
	if current && !errors.As(err, &refusal) {
		r.loop.send(miner.StreamLost{Task: id})
	}
	return err
}

func (s *session) write(ctx context.Context, out *stream.Responder) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case frame := <-s.frames:
			if err := frame(out); err != nil {
				return err
			}
		}
	}
}

// reply queues a frame on the stream of a task, if the coordinator listens.
func (r *minerRole) reply(id typed.Hash, frame func(*stream.Responder) error) {
	r.mu.Lock()
	s := r.sessions[id]
	r.mu.Unlock()
	if s == nil {
		return
	}
	select {
	case s.frames <- frame:
	case <-s.over:
	}
}

func (r *minerRole) perform(ctx context.Context, e step.Effect) ([]step.Event, error) {
	switch e := e.(type) {
	case miner.Run:
		r.start(ctx, e)
	case miner.Stop:
		r.stop(e.Task)
	case miner.SendChunk:
		r.reply(e.Task, func(out *stream.Responder) error {
			chunk, err := checked[*typed.Chunk](r.domain, e.Chunk)
			if err != nil {
				return err
			}
			return out.Chunk(chunk, e.IDs)
		})
	case miner.SendOpening:
		r.reply(e.Task, func(out *stream.Responder) error {
			opening, err := checked[*typed.Opening](r.domain, e.Opening)
			if err != nil {
				return err
			}
			res, err := checked[*typed.Result](r.domain, e.Result)
			if err != nil {
				return err
			}
			return errors.Join(out.Opening(opening, res, e.IDs), errDone)
		})
	case miner.Refuse:
		r.logger.Info("assignment refused", "task", e.Task, "why", e.Err)
		r.reply(e.Task, func(*stream.Responder) error { return stream.Refuse(refusalCode(e.Err), e.Err.Error()) })
	case miner.Skip:
		r.skip(e)
	case miner.Settle:
		go r.settle(ctx, e)
	case miner.ClaimUnpaid:
		go r.claimUnpaid(ctx, e)
	case miner.CollectUnpaid:
		go r.collectUnpaid(ctx, e)
	case miner.Report:
		r.report(ctx, e.Evidence)
	default:
		return r.common(ctx, r.log, e)
	}
	return nil, nil
}

func refusalCode(err error) stream.Code {
	for _, c := range []struct {
		err  error
		code stream.Code
	}{
		{miner.ErrFull, stream.CodeBusy}, {miner.ErrCredit, stream.CodeBusy}, {miner.ErrUnknownTask, stream.CodeUnknownTask},
		{claim.ErrDigest, stream.CodePrompt}, {claim.ErrPromptSize, stream.CodePrompt},
		{miner.ErrDeadline, stream.CodeTooLate}, {miner.ErrRunFailed, stream.CodeFailed}, {miner.ErrSignRefused, stream.CodeFailed},
	} {
		if errors.Is(err, c.err) {
			return c.code
		}
	}
	return stream.CodeAssignment
}

// start makes the output of a task beside the machine.
func (r *minerRole) start(ctx context.Context, e miner.Run) {
	ctx, cancel := context.WithCancel(ctx)
	r.mu.Lock()
	r.runs[e.Task] = cancel
	r.mu.Unlock()
	go func() {
		defer r.stop(e.Task)
		finish, err := r.generate(ctx, e)
		switch {
		case ctx.Err() != nil: // stopped; no answer is expected
		case err != nil:
			r.logger.Error("inference failed", "task", e.Task, "err", err)
			r.loop.send(miner.OutputFailed{Task: e.Task, Reason: err.Error()})
		default:
			r.loop.send(miner.OutputDone{Task: e.Task, Finish: finish, Salt: r.signer.Salt(e.Task)})
		}
	}()
}

func (r *minerRole) generate(ctx context.Context, e miner.Run) (uint8, error) {
	engine, ok := r.engines[e.Model]
	if !ok {
		return 0, fmt.Errorf("model %s is not loaded", e.Model)
	}
	out, err := engine.Generate(ctx, e.PromptIDs, engineParams(e.Params, e.MaxTokens), func(id uint32) error {
		r.loop.send(miner.Output{Task: e.Task, IDs: []uint32{id}})
		return ctx.Err()
	})
	if err != nil {
		return 0, err
	}
	return finishOf(out), nil
}

func (r *minerRole) stop(id typed.Hash) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if cancel := r.runs[id]; cancel != nil {
		cancel()
		delete(r.runs, id)
	}
}

// skip counts why tasks earn this miner nothing, for its status.
func (r *minerRole) skip(e miner.Skip) {
	r.logger.Debug("task earns nothing", "task", e.Task, "why", e.Err)
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, why := range []error{miner.ErrNotDrawn, miner.ErrModel, miner.ErrLong, miner.ErrFull, miner.ErrCredit, miner.ErrPrice,
		miner.ErrBeforeBorn, miner.ErrServed, miner.ErrClaimsEnded} {
		if errors.Is(e.Err, why) {
			r.skipped[why]++
		}
	}
}
