package inference

import (
	"context"
	"sync"
)

// stream hands the tokens of an output from the engine to the caller, who may
// be slow: it holds what has been made and not been read, never more than one
// output.
type stream struct {
	mu     sync.Mutex
	tokens []made
	more   chan struct{} // holds a value when there may be something new
	done   chan struct{} // closed when nothing comes any more
	err    error         // why; valid when done is closed
}

// made is a token and whether the output ends with it.
type made struct {
	id     uint32
	finish Finish
}

func newStream() *stream {
	return &stream{more: make(chan struct{}, 1), done: make(chan struct{})}
}

// add appends a token.
func (s *stream) add(id uint32, finish Finish) {
	s.mu.Lock()
	s.tokens = append(s.tokens, made{id, finish})
	s.mu.Unlock()
	select {
	case s.more <- struct{}{}:
	default:
	}
}

// close ends the stream.
func (s *stream) close(err error) {
	s.err = err
	close(s.done)
}

// wait returns when the stream is closed.
func (s *stream) wait() { <-s.done }

// next is the next token. When ctx ends it is the end, whatever has been made.
func (s *stream) next(ctx context.Context) (uint32, Finish, error) {
	for {
		if ctx.Err() != nil {
			s.wait()
			return 0, FinishNone, context.Cause(ctx)
		}
		if t, ok := s.take(); ok {
			return t.id, t.finish, nil
		}
		select {
		case <-s.more:
		case <-ctx.Done():
		case <-s.done:
			if t, ok := s.take(); ok {
				return t.id, t.finish, nil
			}
			return 0, FinishNone, s.err
		}
	}
}

func (s *stream) take() (made, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.tokens) == 0 {
		return made{}, false
	}
	t := s.tokens[0]
	s.tokens = s.tokens[1:]
	return t, true
}
