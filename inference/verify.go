package inference

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
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
	var v Verification
	all := append(append(make([]uint32, 0, len(prompt)+n-1), prompt...), out.Tokens[:n-1]...)
	err = m.engine.Run(ctx, &engine.Job{
		Tokens: all, Most: len(all), From: len(prompt) - 1,
		Visit: func(pos int, logits []int64) (uint32, bool, error) {
			if v = w.check(&out, pos-(len(prompt)-1), logits); !v.OK {
				return 0, false, errWrong
			}
			return 0, false, nil
		},
	})
	if err != nil && !errors.Is(err, errWrong) {
		return Verification{}, err
	}
	return v, nil
}

// check says whether the output is right up to token i, whose logits these are.
func (w *writer) check(out *Output, i int, logits []int64) Verification {
	n := len(out.Tokens)
	got, want := out.Tokens[i], w.choose(logits)
	if got != want {
		return wrong(i, "token %d is %d, the model says %d", i, got, want)
	}
	finish := w.accept(got)
	switch {
	case i < n-1 && finish != FinishNone:
		return wrong(i+1, "the output ends (%v) with token %d, but %d more follow", finish, i, n-1-i)
	case i == n-1 && finish != out.Finish:
		return wrong(n, "the output says it ended with %v, the model says %v", out.Finish, finish)
	}
	return Verification{OK: true, FirstWrong: -1}
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
