package engine

import (
	"context"
	"runtime"
	"slices"
)

// share is the least that a sequence being read takes of a chunk.
const share = 16

// limits bound what a step takes.
type limits struct {
	running int // sequences at a time; others wait as for memory
	// chunk is how many tokens of sequences being read a step takes, and busy the
	// same while others are being generated, which wait for it.
	chunk, busy int
}

// longest is how many tokens of one sequence a step can take.
func (l limits) longest() int { return l.chunk + l.chunk/4 }

// sequence is a job under way.
type sequence struct {
	job    *Job
	ctx    context.Context
	tokens []uint32
	pos    int // tokens run so far
	need   int // pages reserved
	cache  cache
	place  *place // on a device; nil: none yet
	err    error
	ended  bool          // no step takes it any more
	done   chan struct{} // closed at the very end
}

// left is how many known tokens have not been run.
func (s *sequence) left() int { return len(s.tokens) - s.pos }

func (s *sequence) end(err error) { s.ended, s.err = true, err }

// segment is what a step takes of one sequence: n rows of the batch from row
// at on, positions seq.pos and on.
type segment struct {
	seq   *sequence
	at, n int
}

// loop runs steps until nothing is left to do.
func (e *Engine) loop(idle chan struct{}) {
	defer close(idle)
	e.run.begin()
	defer e.run.end()
	for turn := 0; ; turn++ {
		segs := e.plan(turn)
		if segs == nil {
			return
		}
		e.step(segs)
		runtime.Gosched() // the workers hold every processor: let readers have a turn
	}
}

// step runs the planned segments.
func (e *Engine) step(segs []segment) {
	if err := e.run.step(segs); err != nil {
		e.mu.Lock()
		defer e.mu.Unlock()
		for _, s := range e.running {
			if !s.ended {
				s.end(err)
			}
		}
		return
	}
	for _, g := range segs {
		s := g.seq
		s.pos += g.n
		if s.left() == 0 && !s.ended {
			s.end(nil)
		}
	}
}

// plan ends, admits and picks: the segments of the next step, nil if there is
// nothing to do, in which case the loop is over.
func (e *Engine) plan(turn int) []segment {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.running = slices.DeleteFunc(e.running, func(s *sequence) bool {
		if e.stop(s); !s.ended {
			return false
		}
		e.run.release(s)
		e.reserved -= s.need
		close(s.done)
		return true
	})
	e.waiting = slices.DeleteFunc(e.waiting, func(s *sequence) bool {
		if e.stop(s); s.ended {
			close(s.done)
		}
		return s.ended
	})
	for len(e.waiting) > 0 && e.fits(e.waiting[0]) {
		e.admit(e.waiting[0])
		e.waiting = slices.Delete(e.waiting, 0, 1)
	}
	if len(e.running) == 0 {
		e.idle = nil
		return nil
	}
	return pick(e.running, turn, e.run.limits())
}

// stop ends a sequence whose context has ended or whose engine is closed.
func (e *Engine) stop(s *sequence) {
	switch {
	case s.ended:
	case e.closed:
		s.end(ErrClosed)
	case s.ctx.Err() != nil:
		s.end(context.Cause(s.ctx))
	}
}

// pick takes one token of every sequence that has just one, and a chunk of the
// others: in turns, so that a long one does not hold up a short one.
func pick(running []*sequence, turn int, most limits) []segment {
	var segs []segment
	var reading []*sequence
	for _, s := range running {
		if s.left() == 1 {
			segs = append(segs, segment{seq: s, n: 1})
		} else {
			reading = append(reading, s)
		}
	}
	room := most.chunk
	if len(segs) > 0 {
		room = most.busy
	}
	if n := len(reading); n > 0 {
		if left := reading[0].left(); n == 1 && left <= room+room/4 {
			room = left // a short rest would cost a pass over the weights of its own
		}
		each := max(share, room/n)
		take := make([]int, n)
		for _, most := range []int{each, room} { // what one leaves, the next may have
			for i := range reading {
				i = (i + turn) % n
				k := min(reading[i].left(), most, take[i]+room)
				room -= k - take[i]
				take[i] = k
			}
		}
		for i, s := range reading {
			if take[i] > 0 {
				segs = append(segs, segment{seq: s, n: take[i]})
			}
		}
	}
	at := 0
	for i := range segs {
		segs[i].at = at
		at += segs[i].n
	}
	return segs
}
