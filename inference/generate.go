package inference

import (
	"context"
	"fmt"
	"strings"

	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// Limits on stop strings.
const (
	maxStops   = 16
	maxStopLen = 256
)

// Params say how an output is made. Fractions are in millionths: 1_000_000 is
// 1.0. The zero value is greedy decoding until an end-of-generation token or
// the end of the context.
type Params struct {
	Temperature uint32 // 0 is greedy
	TopP        uint32 // 0 and 1_000_000 are off
	MinP        uint32 // 0 is off
	TopK        uint32 // 0 is off
	Seed        uint64
	MaxTokens   uint32 // 0: as many as the context holds
	Stop        []string

	RepetitionPenalty uint32 // 0 and 1_000_000 are off; over prompt and output
	FrequencyPenalty  int32  // over the output
	PresencePenalty   int32  // over the output
}

// Validate checks every range and names the field at fault.
func (p Params) Validate() error {
	s := p.sample()
	if err := s.Validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrParams, err)
	}
	if len(p.Stop) > maxStops {
		return fmt.Errorf("%w: stop: %d strings, at most %d are allowed", ErrParams, len(p.Stop), maxStops)
	}
	for i, s := range p.Stop {
		if s == "" || len(s) > maxStopLen {
			return fmt.Errorf("%w: stop %d has %d bytes, want 1 to %d", ErrParams, i, len(s), maxStopLen)
		}
	}
	return nil
}

func (p *Params) sample() sample.Params {
	return sample.Params{
		Temperature: p.Temperature, TopP: p.TopP, MinP: p.MinP, TopK: p.TopK, Seed: p.Seed,
		Repetition: p.RepetitionPenalty, Frequency: p.FrequencyPenalty, Presence: p.PresencePenalty,
	}
}

// Finish says why an output ended.
type Finish uint8

// The reasons.
const (
	FinishNone   Finish = iota // it has not ended
	FinishStop                 // an end-of-generation token or a stop string
	FinishLength               // MaxTokens, or the context is full
)

func (f Finish) String() string {
	switch f {
	case FinishStop:
		return "stop"
	case FinishLength:
		return "length"
	default:
		return "none"
	}
}

// Output is what a model answered. Tokens includes the end-of-generation token.
type Output struct {
	Tokens       []uint32
	Finish       Finish
	PromptTokens int
}

// Generate continues a prompt. onToken, which may be nil, is called with each
// token, in order, on the caller's goroutine; the model does not wait for it,
// and an error from it ends the call. So does the end of ctx, with its cause.
// With an error the Output holds the tokens onToken was called with, all that
// were made if there is none, and FinishNone.
func (m *Model) Generate(ctx context.Context, prompt []uint32, p Params, onToken func(id uint32) error) (Output, error) {
	out := Output{PromptTokens: len(prompt)}
	w, err := m.newWriter(prompt, p)
	if err != nil {
		return out, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	made, how := newStream(), p.sample()
	go func() {
		made.close(m.engine.Run(ctx, &engine.Job{
			Tokens: prompt, Most: len(prompt) + w.left, Sample: &how,
			Chosen: func(id uint32) bool {
				finish := w.accept(id)
				made.add(id, finish)
				return finish == FinishNone
			},
		}))
	}()
	for {
		id, finish, err := made.next(ctx)
		if err != nil {
			return out, err
		}
		out.Tokens = append(out.Tokens, id)
		if onToken != nil {
			if err := onToken(id); err != nil {
				cancel(err)
				made.wait()
				return out, err
			}
		}
		if finish != FinishNone {
			made.wait()
			out.Finish = finish
			return out, nil
		}
	}
}

// writer holds the rules by which an output ends. Generate and Verify share it.
type writer struct {
	m     *Model
	left  int // tokens that may still come
	stops []string
	text  *Decoder
	tail  string // end of the text, long enough for any stop string
}

func (m *Model) newWriter(prompt []uint32, p Params) (*writer, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	if err := m.checkPrompt(prompt); err != nil {
		return nil, err
	}
	left := m.ContextLength() - len(prompt)
	if p.MaxTokens != 0 && int64(p.MaxTokens) < int64(left) {
		left = int(p.MaxTokens)
	}
	return &writer{m: m, left: left, stops: p.Stop, text: m.NewDecoder()}, nil
}

// accept takes the next token and says whether the output ends with it.
func (w *writer) accept(id uint32) Finish {
	w.left--
	switch {
	case w.m.ends[id], w.stopped(w.text.Add(id)):
		return FinishStop
	case w.left <= 0:
		return FinishLength
	default:
		return FinishNone
	}
}

// stopped adds text and looks for a stop string in it.
func (w *writer) stopped(text string) bool {
	if len(w.stops) == 0 {
		return false
	}
	w.tail += text
	for _, s := range w.stops {
		if strings.Contains(w.tail, s) {
			return true
		}
	}
	w.tail = w.tail[max(0, len(w.tail)-maxStopLen):]
	return false
}
