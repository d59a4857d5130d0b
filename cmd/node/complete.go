package node

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node/api"
	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/task"
)

// Models implements api.Backend.
func (c *coordinatorRole) Models(context.Context) []api.Model {
	var models []api.Model
	for _, e := range c.Engines {
		models = append(models, api.Model{Name: e.Name(), ID: e.ID(), Created: c.born.Unix(), Owner: "cuckoo"})
	}
	return models
}

// Complete implements api.Backend: a request becomes a task of the network.
func (c *coordinatorRole) Complete(ctx context.Context, req api.Request, onToken func(text string, id uint32) error) (api.Completion, error) {
	engine := c.engines[req.Model.ID]
	order, err := c.order(engine, req)
	if err != nil {
		return api.Completion{}, err
	}
	who, _, err := c.submit(order)
	if err != nil {
		return api.Completion{}, err
	}
	shown := engine.NewText(order.Params.Stop)
	var whole string
	say := func(s string, id uint32) error {
		whole += s
		return onToken(s, id)
	}
	last := uint32(0)
	end, err := c.wait(ctx, who, func(id uint32) error {
		last = id
		return say(shown.Add(id), id)
	})
	if err != nil {
		return api.Completion{}, apiError(err)
	}
	if rest := shown.Flush(); rest != "" {
		if err := say(rest, last); err != nil {
			return api.Completion{}, err
		}
	}
	if end.Diverged || whole != wholeText(engine, order.Params.Stop, end.IDs) {
		return api.Completion{}, api.BadOutput("A miner sent tokens that the check refused, and another answered differently; ask again.")
	}
	answer := api.Completion{
		Text: whole, PromptTokens: uint32(len(order.PromptIDs)), OutputTokens: uint32(len(end.IDs)),
		Truncated: end.Finish == result.FinishLength, Task: end.Task.String(),
	}
	if req.Logprobs {
		probs, err := c.logProbs(ctx, engine, order.PromptIDs, end.IDs, req.Top)
		if err != nil {
			return api.Completion{}, apiError(err)
		}
		answer.Tokens = spell(engine, order.Params.Stop, whole, probs)
	}
	return answer, nil
}

// Submit implements api.Submitter: the request goes on without its caller.
func (c *coordinatorRole) Submit(_ context.Context, req api.Request) (any, error) {
	order, err := c.order(c.engines[req.Model.ID], req)
	if err != nil {
		return nil, err
	}
	_, first, err := c.submit(order)
	return first, err
}

// order turns an API request into token ids and bounded parameters.
func (c *coordinatorRole) order(engine Engine, req api.Request) (Order, error) {
	var prompt []uint32
	var err error
	if req.Messages != nil {
		msgs := make([]inference.Message, len(req.Messages))
		for i, m := range req.Messages {
			msgs[i] = inference.Message(m)
		}
		prompt, err = engine.Chat(msgs)
	} else {
		prompt, err = engine.Tokenize(req.Prompt)
	}
	limit := uint32(engine.ContextLength())
	switch {
	case errors.Is(err, inference.ErrContext):
		return Order{}, api.ContextLength(limit+1, req.MaxTokens, limit)
	case err != nil:
		return Order{}, api.Invalid("", err.Error())
	case len(prompt) == 0:
		return Order{}, api.Invalid("prompt", "The prompt is empty.")
	case uint32(len(prompt))+max(req.MaxTokens, 1) > limit:
		return Order{}, api.ContextLength(uint32(len(prompt)), max(req.MaxTokens, 1), limit)
	case uint32(len(prompt)) > c.network.Timing.MaxPromptTokens:
		return Order{}, api.ContextLength(uint32(len(prompt)), req.MaxTokens, c.network.Timing.MaxPromptTokens)
	}
	o := Order{Model: engine.ID(), PromptIDs: prompt, Params: req.Params, MaxTokens: req.MaxTokens}
	if o.MaxTokens == 0 {
		o.MaxTokens = min(limit-uint32(len(prompt)), c.network.Timing.MaxTokens)
	}
	if !req.HasSeed {
		var b [8]byte
		rand.Read(b[:])
		o.Params.Seed = binary.LittleEndian.Uint64(b[:])
	}
	if err := task.CheckParams(&o.Params); err != nil {
		return Order{}, api.Invalid("", err.Error())
	}
	return o, nil
}

// apiError gives the end of a request its status code.
func apiError(err error) error {
	is := func(targets ...error) bool {
		for _, t := range targets {
			if errors.Is(err, t) {
				return true
			}
		}
		return false
	}
	switch {
	case is(coordinator.ErrBusy, inference.ErrBusy):
		return api.Busy(err.Error(), time.Second)
	case is(coordinator.ErrNotReady, coordinator.ErrNotYet, coordinator.ErrNotCoordinator, coordinator.ErrEpochOver):
		return api.Unavailable("not_ready", err.Error(), 5*time.Second)
	case is(coordinator.ErrNoMiners, coordinator.ErrNoClaims, coordinator.ErrAllFailed):
		return api.Unavailable("no_miner", err.Error(), 5*time.Second)
	case is(coordinator.ErrDeadline, coordinator.ErrUnverified):
		return api.Timeout(err.Error())
	case is(coordinator.ErrRequest):
		return api.Invalid("", err.Error())
	case is(inference.ErrMemory): // of what a request may ask for, only log-probabilities run here
		return api.Invalid("logprobs", err.Error())
	}
	return err
}
