package inference

import (
	"context"
	"errors"
	"fmt"
)

// Verification is the verdict on an output.
type Verification struct {
	OK bool
	// FirstWrong is the index of the first wrong token; len(Tokens) when all
	// are right but the output should not have ended as it says; -1 when OK.
	FirstWrong int
	Reason     string // for people; empty when OK
}

// errWrong ends a verification early.
var errWrong = errors.New("wrong")

// Verify checks that out is what Generate would answer to prompt under p, by
// one prefill pass over prompt and tokens; out.PromptTokens is not looked at.
// The error is for a prompt or
// parameters that cannot be run, and for the end of ctx; a wrong output is no
// error.
func (m *Model) Verify(ctx context.Context, prompt []uint32, out Output, p Params) (Verification, error) {
	w, err := m.newWriter(prompt, p)
	if err != nil {
		return Verification{}, err
	}
	n := len(out.Tokens)
	wrong := func(i int, format string, args ...any) Verification {
		return Verification{FirstWrong: i, Reason: fmt.Sprintf(format, args...)}
	}
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
	err = m.newSession().run(ctx, all, len(prompt)-1, func(at int, logits []int64) error {
		i := at - (len(prompt) - 1)
		got, want := out.Tokens[i], w.choose(logits)
		if got != want {
			v = wrong(i, "token %d is %d, the model says %d", i, got, want)
			return errWrong
		}
		finish := w.accept(got)
		switch {
		case i < n-1 && finish != FinishNone:
			v = wrong(i+1, "the output ends (%v) with token %d, but %d more follow", finish, i, n-1-i)
		case i == n-1 && finish != out.Finish:
			v = wrong(n, "the output says it ended with %v, the model says %v", out.Finish, finish)
		default:
			return nil
		}
		return errWrong
	})
	switch {
	case errors.Is(err, errWrong):
		return v, nil
	case err != nil:
		return Verification{}, err
	}
	return Verification{OK: true, FirstWrong: -1}, nil
}
