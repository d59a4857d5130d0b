// Package pool runs short parallel sections on a fixed set of goroutines.
//
// A section is handed out piece by piece by an atomic counter, so a worker that
// the system has put aside delays nobody: the others take its share, and the
// section ends when every item is done, whoever did it. A worker with nothing
// to do spins for a moment, because the next section of a forward pass is a
// few microseconds away, then parks: an idle pool costs nothing, and a busy
// machine loses no more than that moment.
package pool

import (
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

const (
	// spinTime is how long a goroutine waits awake for the next section, or for
	// the end of the present one.
	spinTime = 40 * time.Microsecond
	// spinLoads is how often it looks before it looks at the clock.
	spinLoads = 64
)

// Pool is a set of workers. Run may be called by one goroutine at a time.
type Pool struct {
	threads int
	job     atomic.Pointer[job]
	closed  atomic.Bool
	parked  []atomic.Bool // per worker: it sleeps, or is about to
	wake    []chan struct{}
	done    sync.WaitGroup
}

// job is one section.
type job struct {
	f     func(worker, from, to int)
	n     int64
	split int64        // a piece is one part in split of what is left
	next  atomic.Int64 // item to hand out
	left  atomic.Int64 // items not yet finished
	// waiting is set by a caller that sleeps until left is 0; the worker that
	// clears it sends on end.
	waiting atomic.Bool
	end     chan struct{}
}

// New starts a pool of threads goroutines; the caller of Run is one of them.
func New(threads int) *Pool {
	threads = max(1, threads)
	p := &Pool{threads: threads, parked: make([]atomic.Bool, threads), wake: make([]chan struct{}, threads)}
	for w := 1; w < threads; w++ {
		p.wake[w] = make(chan struct{}, 1)
		p.done.Go(func() { p.work(w) })
	}
	return p
}

// Threads is how many goroutines work, the caller of Run included.
func (p *Pool) Threads() int { return p.threads }

// Close ends the workers; no Run may be under way.
func (p *Pool) Close() {
	p.closed.Store(true)
	p.rouse(p.threads)
	p.done.Wait()
}

// Run calls f(worker, i) for every i in [0, n) and returns when all calls have.
// No two calls at a time have the same worker, 0 <= worker < Threads().
func (p *Pool) Run(n int, f func(worker, i int)) {
	p.run(n, n, func(w, from, to int) {
		for i := from; i < to; i++ {
			f(w, i)
		}
	})
}

// Split is Run for items that are better done together: it calls f for ranges
// that cover [0, n), large ones first and single items at the end, so that all
// workers end at about the same time.
func (p *Pool) Split(n int, f func(worker, from, to int)) {
	p.run(n, 2*p.threads, f)
}

func (p *Pool) run(n, split int, f func(worker, from, to int)) {
	if n <= 1 || p.threads == 1 {
		if n > 0 {
			f(0, 0, n)
		}
		return
	}
	j := &job{f: f, n: int64(n), split: int64(split)}
	j.left.Store(int64(n))
	p.job.Store(j)
	p.rouse(n)
	j.run(0)
	if !spin(func() bool { return j.left.Load() == 0 }) {
		j.sleep()
	}
}

// rouse wakes sleeping workers for a section of n items.
func (p *Pool) rouse(n int) {
	for w := 1; w < min(p.threads, n); w++ {
		if p.parked[w].Load() && p.parked[w].CompareAndSwap(true, false) {
			p.wake[w] <- struct{}{}
		}
	}
}

// run takes pieces until there are none.
func (j *job) run(worker int) {
	for {
		from := j.next.Load()
		if from >= j.n {
			return
		}
		to := from + max(1, (j.n-from)/j.split)
		if !j.next.CompareAndSwap(from, to) {
			continue
		}
		j.f(worker, int(from), int(to))
		if j.left.Add(from-to) == 0 && j.waiting.CompareAndSwap(true, false) {
			j.end <- struct{}{}
		}
	}
}

// sleep waits for the last items, which other workers hold.
func (j *job) sleep() {
	j.end = make(chan struct{}, 1)
	j.waiting.Store(true)
	if j.left.Load() == 0 && j.waiting.CompareAndSwap(true, false) {
		return
	}
	<-j.end
}

// work is the life of worker w.
func (p *Pool) work(w int) {
	var last *job
	fresh := func() bool { return p.job.Load() != last || p.closed.Load() }
	for {
		if !spin(fresh) {
			p.parked[w].Store(true)
			if fresh() {
				// It came meanwhile: whoever clears the flag decides whether a
				// wake-up is in the channel.
				if !p.parked[w].CompareAndSwap(true, false) {
					<-p.wake[w]
				}
			} else {
				<-p.wake[w]
			}
		}
		if p.closed.Load() {
			return
		}
		last = p.job.Load()
		if last != nil {
			last.run(w)
		}
	}
}

// spin waits for a moment until a condition holds and says whether it does. It
// lets other goroutines of this processor run now and then.
func spin(cond func() bool) bool {
	if cond() {
		return true
	}
	start := time.Now()
	for round := 0; ; round++ {
		for range spinLoads {
			if cond() {
				return true
			}
		}
		if time.Since(start) > spinTime {
			return false
		}
		if round%16 == 15 {
			runtime.Gosched()
		}
	}
}
