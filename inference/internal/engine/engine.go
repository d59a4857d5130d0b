// Package engine runs a model over many sequences of tokens at once.
//
// One goroutine owns the weights' use, the key-value cache and all scratch
// memory while there is work. Each of its steps takes one token of every
// sequence that is being generated and a chunk of those that are being read,
// runs them through the layers together and hands out the logits. All sums are
// exact, so what else is in a step never shows in a result.
//
// The cache is made of pages of 64 positions of one key-value head of one
// layer. A job reserves what it can need at most before it begins, so a step
// never runs out of memory; jobs that have to wait do so in order.
package engine

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

var (
	// ErrMemory reports a job whose keys and values would never fit the budget.
	ErrMemory = errors.New("not enough memory for keys and values")
	// ErrBusy reports that too many jobs wait already: try again later.
	ErrBusy = errors.New("too many tasks wait for this model")
	// ErrClosed reports a job for an engine that was closed.
	ErrClosed = errors.New("the model is closed")
)

// Options bound an engine.
type Options struct {
	Threads int   // workers; 0: GOMAXPROCS
	Memory  int64 // bytes of keys and values
	Queue   int   // jobs that may wait for memory
}

// Job is a sequence of tokens to run.
type Job struct {
	Tokens []uint32 // at least one
	Most   int      // how many tokens will be run at most, later ones included
	From   int      // the first position whose logits Visit sees
	// Sample, in place of Visit, has the tokens behind the last one chosen by
	// these parameters, and Chosen, which is called like Visit, sees each and says
	// whether the sequence goes on. From is not looked at.
	Sample *sample.Params
	Chosen func(id uint32) (more bool)
	// Visit sees the logits of every position from From on, in order; it may
	// change them and must not keep them. Behind the last token it says whether
	// the sequence goes on, and with what. An error ends the job. It is called
	// on any goroutine, one call at a time for each job.
	Visit func(pos int, logits []int64) (next uint32, more bool, err error)
	// Lanes above 1 let Visit be called for different positions at a time: in
	// order for those that are equal modulo Lanes. The sequence cannot go on
	// then. Of positions below one with an error none is left out.
	Lanes int
	// See, which may be nil, sees every node of every position from SeeFrom on.
	See     Observer
	SeeFrom int
}

// Engine runs jobs over one model.
type Engine struct {
	m *model.Model
	o Options

	mu       sync.Mutex
	waiting  []*sequence
	running  []*sequence
	reserved int           // units of the runner's memory
	idle     chan struct{} // closed when the loop has ended; nil: it does not run
	closed   bool

	run runner
}

// runner takes the segments of steps through the model.
type runner interface {
	begin() // a time of work, until end
	end()
	// step runs segments. An error is the machine's, and all sequences have lost
	// their cache with it.
	step(segs []segment) error
	// sample readies a job for its tokens to be chosen as it says.
	sample(j *Job)
	release(s *sequence)
	// need is how many units of memory a sequence of n tokens holds at most at a
	// time, and unit the bytes of one.
	need(n int) int
	unit() int64
	limits() limits
}

// New makes an engine that is idle: it holds no memory and no goroutine until
// it has work.
func New(m *model.Model, o Options) *Engine {
	if o.Threads <= 0 {
		o.Threads = runtime.GOMAXPROCS(0)
	}
	return &Engine{m: m, o: o, run: newCPU(m, o.Threads)}
}

// NewOn makes an engine that runs its jobs on a device, whose pages are all the
// memory it has for keys and values. No job of it may have See.
func NewOn(m *model.Model, d Device, o Options) *Engine {
	r := newRemote(m, d)
	o.Threads, o.Memory = runtime.GOMAXPROCS(0), int64(r.size.Pages)*r.size.PageBytes
	return &Engine{m: m, o: o, run: r}
}

// Run runs a job to its end: the error is that of Visit, the cause of ctx,
// ErrMemory, ErrBusy or ErrClosed. Nothing of the job is under way any more
// when Run returns.
func (e *Engine) Run(ctx context.Context, j *Job) error {
	if j.Sample != nil {
		own := *j
		e.run.sample(&own)
		j = &own
	}
	s := &sequence{job: j, ctx: ctx, tokens: slices.Clone(j.Tokens), done: make(chan struct{})}
	if err := e.submit(s); err != nil {
		return err
	}
	<-s.done
	return s.err
}

// submit queues a sequence and sees to it that the loop runs.
func (e *Engine) submit(s *sequence) error {
	if err := s.ctx.Err(); err != nil {
		return context.Cause(s.ctx)
	}
	s.need = e.run.need(s.job.Most)
	if bytes := int64(s.need) * e.run.unit(); bytes > e.o.Memory {
		return fmt.Errorf("%w: %d tokens need %d bytes, Memory is %d: raise it, or ask for fewer tokens",
			ErrMemory, s.job.Most, bytes, e.o.Memory)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return ErrClosed
	}
	if len(e.waiting) > 0 || !e.fits(s) {
		if len(e.waiting) >= e.o.Queue {
			return fmt.Errorf("%w: %d wait, %d run", ErrBusy, len(e.waiting), len(e.running))
		}
		e.waiting = append(e.waiting, s)
		return nil
	}
	e.admit(s)
	if e.idle == nil {
		e.idle = make(chan struct{})
		go e.loop(e.idle)
	}
	return nil
}

// fits says whether a sequence can run beside those that do.
func (e *Engine) fits(s *sequence) bool {
	return len(e.running) < e.run.limits().running && int64(e.reserved+s.need)*e.run.unit() <= e.o.Memory
}

func (e *Engine) admit(s *sequence) {
	e.reserved += s.need
	e.running = append(e.running, s)
}

// Memory is the bytes there are for keys and values.
func (e *Engine) Memory() int64 { return e.o.Memory }

// Holds says whether a sequence of n tokens can ever run.
func (e *Engine) Holds(n int) bool { return e.Bytes(n) <= e.o.Memory }

// Load is how many jobs run or wait.
func (e *Engine) Load() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.running) + len(e.waiting)
}

// Threads is how many workers there are.
func (e *Engine) Threads() int { return e.o.Threads }

// Close ends all jobs with ErrClosed and waits until none is under way.
func (e *Engine) Close() {
	e.mu.Lock()
	e.closed = true
	idle := e.idle
	e.mu.Unlock()
	if idle != nil {
		<-idle
	}
}

// BytesPerToken is what a token of a sequence takes in the cache, for layers
// that see the whole sequence: that of a full page divided by its positions.
func (e *Engine) BytesPerToken() int64 {
	return (e.Bytes(pagePositions) + pagePositions - 1) / pagePositions
}

// Bytes is what a sequence of n tokens reserves.
func (e *Engine) Bytes(n int) int64 { return int64(e.run.need(n)) * e.run.unit() }
