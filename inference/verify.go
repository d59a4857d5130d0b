package inference

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// Verification is the verdict on an output.
type Verification struct {
	OK bool
	// FirstWrong is the index of the first wrong token; len(Tokens) when all
	// are right but the output should not have ended as it says; -1 when OK.
	FirstWrong int
	Reason     string // for people; empty when OK
}

// Job is an output to verify.
type Job struct {
	Prompt []uint32
	Output Output
	Params Params
}

// errWrong ends a verification early.
var errWrong = errors.New("wrong")

// Verify checks that out is what Generate would answer to prompt under p, by
// one prefill pass over prompt and tokens; out.PromptTokens is not looked at.
// The error is for a prompt or parameters that cannot be run, for a model that
// cannot run now, and for the end of ctx; a wrong output is no error.
func (m *Model) Verify(ctx context.Context, prompt []uint32, out Output, p Params) (Verification, error) {
	w, err := m.newWriter(prompt, p)
	if err != nil {
		return Verification{}, err
	}
	n := len(out.Tokens)
	if n == 0 {
		return wrong(0, "the output has no token"), nil
	}
	if n > w.left {
		return wrong(w.left, "the output has %d tokens, at most %d were allowed", n, w.left), nil
	}
	for i, id := range out.Tokens {
		if id >= uint32(m.VocabSize()) {
			return wrong(i, "token %d is %d, the vocabulary has %d", i, id, m.VocabSize()), nil
		}
	}
	v, n := w.ending(&out)
	base, all := len(prompt)-1, append(append(make([]uint32, 0, len(prompt)+n), prompt...), out.Tokens[:n]...)
	lanes := make([]lane, max(1, m.engine.Threads()))
	for i := range lanes {
		lanes[i].smp = sample.New(p.sample(), prompt)
	}
	var mu sync.Mutex
	err = m.engine.Run(ctx, &engine.Job{
		Tokens: all[:base+n], Most: base + n, From: base, Lanes: len(lanes),
		Visit: func(pos int, logits []int64) (uint32, bool, error) {
			got, i := all[pos+1], pos-base
			want := lanes[pos%len(lanes)].choose(out.Tokens[:i], logits)
			if got == want {
				return 0, false, nil
			}
			mu.Lock()
			defer mu.Unlock()
			if v.OK || i < v.FirstWrong {
				v = wrong(i, "token %d is %d, the model says %d", i, got, want)
			}
			return 0, false, errWrong
		},
	})
	if err != nil && !errors.Is(err, errWrong) {
		return Verification{}, err
	}
	return v, nil
}

// ending says whether the output ends where it has to, and how many of its
// tokens can be right at most.
func (w *writer) ending(out *Output) (v Verification, n int) {
	n = len(out.Tokens)
	for i, id := range out.Tokens {
		finish := w.accept(id)
		switch {
		case i < n-1 && finish != FinishNone:
			return wrong(i+1, "the output ends (%v) with token %d, but %d more follow", finish, i, n-1-i), i + 1
		case i == n-1 && finish != out.Finish:
			return wrong(n, "the output says it ended with %v, the model says %v", out.Finish, finish), n
		}
	}
	return Verification{OK: true, FirstWrong: -1}, n
}

// lane chooses some of the tokens of an output, so that several can be chosen at
// a time.
type lane struct {
	smp *sample.Sampler
	n   int // tokens accepted
}

// choose is the token behind those of an output.
func (l *lane) choose(output []uint32, logits []int64) uint32 {
	for ; l.n < len(output); l.n++ {
		l.smp.Accept(output[l.n])
	}
	return l.smp.Choose(logits)
}

func wrong(i int, format string, args ...any) Verification {
	return Verification{FirstWrong: i, Reason: fmt.Sprintf(format, args...)}
}

// verifyAtOnce is how many outputs of a batch are under way at a time: enough
// to fill every step.
const verifyAtOnce = 16

// VerifyBatch is Verify of many outputs in one batch. The first error ends it.
func (m *Model) VerifyBatch(ctx context.Context, jobs []Job) ([]Verification, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	out := make([]Verification, len(jobs))
	room := make(chan struct{}, verifyAtOnce)
	var all sync.WaitGroup
	for i, j := range jobs {
		room <- struct{}{}
		all.Go(func() {
			defer func() { <-room }()
			v, err := m.Verify(ctx, j.Prompt, j.Output, j.Params)
			if err != nil {
				cancel(fmt.Errorf("output %d: %w", i, err))
			}
			out[i] = v
		})
	}
	all.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	return out, nil
}
