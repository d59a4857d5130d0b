package bench

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/inference"
)

// instant is a model that costs no time: everything but the inference, tokenizer
// and id included, is the real model's. Its output is always the same.
type instant struct {
	node.Engine
	tokens []uint32
}

func newInstant(e node.Engine) (*instant, error) {
	ids, err := e.Tokenize("The end.")
	if err != nil {
		return nil, err
	}
	return &instant{e, ids[1:]}, nil // without the token that begins a text
}

func (i *instant) output(prompt []uint32, p inference.Params) inference.Output {
	n := min(len(i.tokens), int(p.MaxTokens))
	return inference.Output{Tokens: slices.Clone(i.tokens[:n]), Finish: inference.FinishLength, PromptTokens: len(prompt)}
}

// Generate says the constant output.
func (i *instant) Generate(ctx context.Context, prompt []uint32, p inference.Params, onToken func(uint32) error) (inference.Output, error) {
	out := i.output(prompt, p)
	for _, id := range out.Tokens {
		if err := onToken(id); err != nil {
			return inference.Output{}, err
		}
	}
	return out, ctx.Err()
}

// Verify compares with the constant output.
func (i *instant) Verify(_ context.Context, prompt []uint32, out inference.Output, p inference.Params) (inference.Verification, error) {
	if want := i.output(prompt, p); !slices.Equal(want.Tokens, out.Tokens) || want.Finish != out.Finish {
		return inference.Verification{Reason: "not the constant output"}, nil
	}
	return inference.Verification{OK: true, FirstWrong: -1}, nil
}

// timed takes the time of the model it wraps, in milliseconds.
type timed struct {
	node.Engine
	mu                 sync.Mutex
	generate, verified []float64
}

func (t *timed) note(list *[]float64, start time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	*list = append(*list, millis(time.Since(start)))
}

// medians are those of Generate and Verify so far.
func (t *timed) medians() (generate, verify float64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return median(t.generate), median(t.verified)
}

func (t *timed) Generate(ctx context.Context, prompt []uint32, p inference.Params, onToken func(uint32) error) (inference.Output, error) {
	defer t.note(&t.generate, time.Now())
	return t.Engine.Generate(ctx, prompt, p, onToken)
}

func (t *timed) Verify(ctx context.Context, prompt []uint32, out inference.Output, p inference.Params) (inference.Verification, error) {
	defer t.note(&t.verified, time.Now())
	return t.Engine.Verify(ctx, prompt, out, p)
}

// gated holds Generate back while its gate is shut, so that tasks stay pending.
type gated struct {
	node.Engine
	mu   sync.Mutex
	gate chan struct{} // closed when open
}

func newGated(e node.Engine) *gated {
	g := &gated{Engine: e, gate: make(chan struct{})}
	close(g.gate)
	return g
}

func (g *gated) shut() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.gate = make(chan struct{})
}

func (g *gated) open() {
	g.mu.Lock()
	defer g.mu.Unlock()
	select {
	case <-g.gate:
	default:
		close(g.gate)
	}
}

func (g *gated) Generate(ctx context.Context, prompt []uint32, p inference.Params, onToken func(uint32) error) (inference.Output, error) {
	g.mu.Lock()
	gate := g.gate
	g.mu.Unlock()
	select {
	case <-gate:
	case <-ctx.Done():
		return inference.Output{}, ctx.Err()
	}
	return g.Engine.Generate(ctx, prompt, p, onToken)
}

func millis(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
