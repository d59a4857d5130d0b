package node

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ErrLost ends a request that was running when the node stopped and had not
// become a task.
var ErrLost = errors.New("the node stopped before the request became a task; ask again")

// The states of a request.
const (
	StateRunning = "running"
	StateDone    = "done"
	StateFailed  = "failed"
)

// How long the phases of a task may take, and how long a caller waits in all.
const (
	claimMillis   = 10_000
	resultMillis  = 120_000
	verdictMillis = 60_000
)

// Order is what a caller wants done.
type Order struct {
	Model     typed.Hash
	PromptIDs []uint32
	Params    typed.Params
	MaxTokens uint32
}

// Request is an order and what became of it, as the node keeps and shows it.
type Request struct {
	ID           string        `json:"id"`
	State        string        `json:"state"`
	Task         typed.Hash    `json:"task"`
	Model        typed.Hash    `json:"model"`
	PromptTokens int           `json:"promptTokens"`
	Miner        typed.Address `json:"miner"`
	Tokens       []uint32      `json:"tokens"`
	Text         string        `json:"text"`
	Finish       string        `json:"finish,omitempty"`
	Error        string        `json:"error,omitempty"`
	TaskBody     hexBytes      `json:"taskBody,omitempty"` // canonical bytes of the Task, for whoever checks the draw
	Stop         []string      `json:"stop,omitempty"`
}

// caller is somebody, or nobody any more, who waits for a request.
type caller struct {
	request Request
	updates chan update // room for every token, so that the machine never waits
}

// update is new tokens, or the end.
type update struct {
	from int // index of the first
	ids  []uint32
	end  *coordinator.Finish
}

// submit gives an order to the machine and returns at once. The Request is a
// copy: the machine's goroutine owns the caller's.
func (c *coordinatorRole) submit(o Order) (*caller, Request, error) {
	var salt typed.Hash
	rand.Read(salt[:])
	who := &caller{
		request: Request{ID: newRequestID(), State: StateRunning, Model: o.Model, PromptTokens: len(o.PromptIDs), Stop: o.Params.Stop},
		updates: make(chan update, int(o.MaxTokens)+4),
	}
	first := who.request
	if err := c.save(&first); err != nil {
		return nil, first, err
	}
	c.mu.Lock()
	c.callers[who.request.ID] = who
	c.mu.Unlock()
	c.loop.send(coordinator.Request{
		ID: who.request.ID, Model: o.Model, Params: o.Params, PromptIDs: o.PromptIDs, Salt: salt, MaxTokens: o.MaxTokens,
		InputPrice: c.Prices.Input, OutputPrice: c.Prices.Output, Replicas: 1,
		ClaimMillis: claimMillis, ResultMillis: resultMillis, VerdictMillis: verdictMillis,
	})
	return who, first, nil
}

func newRequestID() string {
	var b [12]byte
	rand.Read(b[:])
	return fmt.Sprintf("req-%x", b)
}

// cancel says that nobody waits for a request any more.
func (c *coordinatorRole) cancel(id string) { c.loop.send(coordinator.Cancel{Request: id}) }

func (c *coordinatorRole) caller(id string) *caller {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.callers[id]
}

func (c *coordinatorRole) started(e coordinator.Started) {
	who := c.caller(e.Request)
	if who == nil {
		return // it has ended
	}
	r := &who.request
	r.Task = e.Task
	if c.signing != nil && typed.ID(c.signing) == e.Task {
		r.TaskBody = typed.Encode(c.signing)
	}
	c.keep(r)
}

// keep saves a request for its caller's eyes; the machine's own records are
// what counts.
func (c *coordinatorRole) keep(r *Request) {
	if err := c.save(r); err != nil {
		c.logger.Error("request was not saved", "request", r.ID, "err", err)
	}
}

func (c *coordinatorRole) tokens(e coordinator.Tokens) {
	if who := c.caller(e.Request); who != nil {
		select {
		case who.updates <- update{from: e.From, ids: e.IDs}:
		default: // more updates than tokens: only a machine gone wrong
			c.logger.Error("tokens for a caller that has them all", "request", e.Request)
		}
	}
}

// finish ends a request on disk and tells the caller, if there still is one.
func (c *coordinatorRole) finish(e coordinator.Finish) {
	c.mu.Lock()
	who := c.callers[e.Request]
	delete(c.callers, e.Request)
	c.mu.Unlock()
	r := Request{ID: e.Request}
	if who != nil {
		r = who.request
	} else if kept, err := c.Request(e.Request); err == nil {
		r = kept
	}
	r.State, r.Task, r.Miner, r.Tokens = StateDone, e.Task, e.Miner, e.IDs
	if e.Err != nil {
		r.State, r.Error = StateFailed, e.Err.Error()
	} else {
		r.Finish = finishName(e.Finish)
		if engine := c.engines[r.Model]; engine != nil {
			r.Text = wholeText(engine, r.Stop, e.IDs)
		}
	}
	c.keep(&r)
	if who != nil {
		who.updates <- update{end: &e} // the last place is kept for it
	}
}

func finishName(f uint8) string {
	if f == result.FinishStop {
		return "stop"
	}
	return "length"
}

func (c *coordinatorRole) save(r *Request) error {
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	kept := store.Request{ID: r.ID, State: r.State, Body: body}
	if !r.Task.IsZero() {
		kept.Task = &r.Task
	}
	return c.store.SaveRequest(kept)
}

// Request is the request with an id, or the one that became the task with it.
func (c *coordinatorRole) Request(id string) (Request, error) {
	kept, err := c.store.Request(id)
	if err != nil {
		return Request{}, err
	}
	return decodeRequest(kept)
}

// Requests are the newest requests, newest first.
func (c *coordinatorRole) Requests(limit int) ([]Request, error) {
	kept, err := c.store.Requests(limit)
	if err != nil {
		return nil, err
	}
	all := make([]Request, len(kept))
	for i, k := range kept {
		if all[i], err = decodeRequest(k); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func decodeRequest(kept store.Request) (r Request, err error) {
	if err := json.Unmarshal(kept.Body, &r); err != nil {
		return r, fmt.Errorf("request %s: %w", kept.ID, err)
	}
	return r, nil
}

// resume ends what was running when the node stopped and is no job of the
// machine, which will finish the others; those learn which task they became.
func (c *coordinatorRole) resume(jobs map[string]coordinator.Job) error {
	running, err := c.store.InState(StateRunning)
	if err != nil {
		return err
	}
	for _, kept := range running {
		r, err := decodeRequest(kept)
		if err != nil {
			return err
		}
		if job, ok := jobs[kept.ID]; ok {
			r.Task, r.TaskBody = job.ID, typed.Encode(job.Task)
		} else {
			r.State, r.Error = StateFailed, ErrLost.Error()
		}
		if err := c.save(&r); err != nil {
			return err
		}
	}
	return nil
}

// wait hands tokens to onToken until the request ends; a caller that leaves
// cancels it.
func (c *coordinatorRole) wait(ctx context.Context, who *caller, onToken func(id uint32) error) (coordinator.Finish, error) {
	have := 0
	for {
		select {
		case <-ctx.Done():
			c.cancel(who.request.ID)
			return coordinator.Finish{}, ctx.Err()
		case u := <-who.updates:
			if u.end != nil {
				return *u.end, u.end.Err
			}
			for i, id := range u.ids {
				if u.from+i < have {
					continue // another miner said it before
				}
				have++
				if err := onToken(id); err != nil {
					c.cancel(who.request.ID)
					return coordinator.Finish{}, err
				}
			}
		}
	}
}
