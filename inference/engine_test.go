package inference

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// testModels are the two random models and the embedded one.
func testModels(t testing.TB) map[string]*Model {
	t.Helper()
	out := map[string]*Model{"tiny": tinyModel(t)}
	for name, g := range goldenModels(t) {
		out[name] = g.m
	}
	return out
}

var loadTiny = sync.OnceValues(func() (*Model, error) { return Load(tiny.GGUF()) })

func tinyModel(t testing.TB) *Model {
	t.Helper()
	m, err := loadTiny()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func randomPrompt(r *rand.Rand, m *Model, n int) []uint32 {
	p := make([]uint32, n)
	for i := range p {
		p[i] = r.Uint32N(uint32(m.VocabSize()))
	}
	return p
}

// logitsOf runs tokens in groups of the given sizes.
func logitsOf(t *testing.T, m *Model, tokens []uint32, groups func() int) [][]int64 {
	t.Helper()
	var out [][]int64
	s := m.newSession()
	for len(tokens) > 0 {
		n := min(len(tokens), groups())
		err := s.run(context.Background(), tokens[:n], 0, func(_ int, l []int64) error {
			out = append(out, slices.Clone(l))
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		tokens = tokens[n:]
	}
	return out
}

// TestAnyGrouping: the bits do not depend on how positions are grouped.
func TestAnyGrouping(t *testing.T) {
	for name, m := range testModels(t) {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			tokens := randomPrompt(r, m, min(m.ContextLength(), 120))
			want := logitsOf(t, m, tokens, func() int { return 1 })
			for name, groups := range map[string]func() int{
				"two": func() int { return 2 }, "three": func() int { return 3 }, "four": func() int { return 4 },
				"all": func() int { return len(tokens) }, "random": func() int { return 1 + r.IntN(60) },
			} {
				for i, l := range logitsOf(t, m, tokens, groups) {
					if !slices.Equal(l, want[i]) {
						t.Fatalf("%s: logits of position %d differ from one by one", name, i)
					}
				}
			}
		})
	}
}

var paramSets = map[string]Params{
	"greedy":   {MaxTokens: 24},
	"sampled":  {MaxTokens: 24, Temperature: 1_100_000, Seed: 11},
	"narrowed": {MaxTokens: 24, Temperature: 900_000, TopP: 900_000, TopK: 30, MinP: 20_000, Seed: 12},
	"penalized": {MaxTokens: 24, Temperature: 800_000, RepetitionPenalty: 1_200_000, FrequencyPenalty: 400_000,
		PresencePenalty: -100_000, Seed: 13},
}

// TestVerify: what Generate makes is accepted, and no one changed token is.
func TestVerify(t *testing.T) {
	ctx := context.Background()
	for name, m := range testModels(t) {
		for set, p := range paramSets {
			t.Run(name+"/"+set, func(t *testing.T) {
				r := rand.New(rand.NewPCG(3, 4))
				prompt := randomPrompt(r, m, 7)
				out, err := m.Generate(ctx, prompt, p, nil)
				if err != nil {
					t.Fatal(err)
				}
				again, err := m.Generate(ctx, prompt, p, nil)
				if err != nil || !slices.Equal(out.Tokens, again.Tokens) {
					t.Fatalf("a second run gave %v (%v), want %v", again.Tokens, err, out.Tokens)
				}
				check(t, m, prompt, out, p, -1)
				for i := range out.Tokens {
					bad := out
					bad.Tokens = slices.Clone(out.Tokens)
					bad.Tokens[i] = (bad.Tokens[i] + 1 + r.Uint32N(uint32(m.VocabSize()-1))) % uint32(m.VocabSize())
					check(t, m, prompt, bad, p, i)
				}
			})
		}
	}
}

// check wants Verify to find the first wrong token at an index, -1 for none.
func check(t *testing.T, m *Model, prompt []uint32, out Output, p Params, at int) {
	t.Helper()
	v, err := m.Verify(context.Background(), prompt, out, p)
	if err != nil {
		t.Fatal(err)
	}
	if v.OK != (at < 0) || v.FirstWrong != at || (v.Reason == "") != v.OK {
		t.Errorf("verification %+v, want first wrong at %d", v, at)
	}
}

// TestVerifyEnding: an output cut short, prolonged or with another finish is
// wrong.
func TestVerifyEnding(t *testing.T) {
	ctx := context.Background()
	m := tinyModel(t)
	prompt, err := m.Chat([]Message{{"user", "Tell me a story."}})
	if err != nil {
		t.Fatal(err)
	}
	var stopped *Output
	var p Params
	for p = (Params{Temperature: One, Seed: 1}); stopped == nil && p.Seed < 20; p.Seed++ {
		out, err := m.Generate(ctx, prompt, p, nil)
		if err != nil {
			t.Fatal(err)
		}
		if out.Finish == FinishStop && len(out.Tokens) > 20 {
			stopped = &out
			break
		}
	}
	if stopped == nil {
		t.Fatal("no seed ends a story")
	}
	out, n := *stopped, len(stopped.Tokens)
	if !m.IsEnd(out.Tokens[n-1]) {
		t.Errorf("last token %d ends no generation", out.Tokens[n-1])
	}
	check(t, m, prompt, out, p, -1)
	for name, c := range map[string]struct {
		tokens []uint32
		finish Finish
		at     int
	}{
		"finish length": {out.Tokens, FinishLength, n},
		"finish none":   {out.Tokens, FinishNone, n},
		"cut short":     {out.Tokens[:n-1], FinishStop, n - 1},
		"cut, length":   {out.Tokens[:n-5], FinishLength, n - 5},
		"prolonged":     {append(slices.Clone(out.Tokens), 7), FinishStop, n},
		"empty":         {nil, FinishStop, 0},
		"no token":      {append(slices.Clone(out.Tokens[:3]), uint32(m.VocabSize())), FinishStop, 3},
	} {
		t.Run(name, func(t *testing.T) { check(t, m, prompt, Output{Tokens: c.tokens, Finish: c.finish}, p, c.at) })
	}

	p.MaxTokens = uint32(n - 5)
	short, err := m.Generate(ctx, prompt, p, nil)
	if err != nil || short.Finish != FinishLength || !slices.Equal(short.Tokens, out.Tokens[:n-5]) {
		t.Fatalf("max tokens %d: %d tokens, %v, %v", n-5, len(short.Tokens), short.Finish, err)
	}
	check(t, m, prompt, short, p, -1)
	check(t, m, prompt, out, p, n-5)
}

// One is 1.0 in millionths.
const One = 1_000_000

func TestStopStrings(t *testing.T) {
	m := tinyModel(t)
	prompt, err := m.Tokenize("Once upon a time")
	if err != nil {
		t.Fatal(err)
	}
	free, err := m.Generate(context.Background(), prompt, Params{MaxTokens: 60}, nil)
	if err != nil {
		t.Fatal(err)
	}
	text := m.Detokenize(free.Tokens)
	stop := text[len(text)/2 : len(text)/2+5]
	p := Params{MaxTokens: 60, Stop: []string{"never there", stop}}
	shown := m.NewText(p.Stop)
	var s strings.Builder
	out, err := m.Generate(context.Background(), prompt, p, func(id uint32) error {
		s.WriteString(shown.Add(id))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	s.WriteString(shown.Flush())
	if out.Finish != FinishStop || !slices.Equal(out.Tokens, free.Tokens[:len(out.Tokens)]) {
		t.Errorf("finish %v after %v, want a stop along %v", out.Finish, out.Tokens, free.Tokens)
	}
	if want := text[:strings.Index(text, stop)]; s.String() != want {
		t.Errorf("shown %q, want %q", s.String(), want)
	}
	check(t, m, prompt, out, p, -1)
	check(t, m, prompt, free, p, len(out.Tokens))
	p.Stop = nil
	check(t, m, prompt, out, p, len(out.Tokens))
}

func TestFullContext(t *testing.T) {
	for name, m := range testModels(t) {
		r := rand.New(rand.NewPCG(5, 6))
		for seed := range uint64(30) {
			prompt := randomPrompt(r, m, m.ContextLength()-3)
			p := Params{Temperature: 2 * One, Seed: seed}
			out, err := m.Generate(context.Background(), prompt, p, nil)
			if err != nil {
				t.Fatal(err)
			}
			if out.Finish == FinishStop {
				continue
			}
			if out.Finish != FinishLength || len(out.Tokens) != 3 || out.PromptTokens != len(prompt) {
				t.Errorf("%s: %d tokens, %v", name, len(out.Tokens), out.Finish)
			}
			check(t, m, prompt, out, p, -1)
			break
		}
		for _, n := range []int{m.ContextLength(), m.ContextLength() + 1} {
			_, err := m.Generate(context.Background(), make([]uint32, n), Params{}, nil)
			if !errors.Is(err, ErrContext) {
				t.Errorf("%s: prompt of %d: %v, want ErrContext", name, n, err)
			}
		}
	}
}

func TestRefusals(t *testing.T) {
	ctx := context.Background()
	m := tinyModel(t)
	run := func(prompt []uint32, p Params) error {
		_, err := m.Generate(ctx, prompt, p, nil)
		if _, verr := m.Verify(ctx, prompt, Output{Tokens: []uint32{1}}, p); (verr == nil) != (err == nil) {
			t.Errorf("Generate says %v, Verify %v", err, verr)
		}
		return err
	}
	for name, c := range map[string]struct {
		err  error
		want error
	}{
		"empty prompt":    {run(nil, Params{}), ErrPrompt},
		"foreign token":   {run([]uint32{1 << 30}, Params{}), ErrPrompt},
		"temperature":     {run([]uint32{1}, Params{Temperature: 1}), ErrParams},
		"empty stop":      {run([]uint32{1}, Params{Stop: []string{""}}), ErrParams},
		"too many stops":  {run([]uint32{1}, Params{Stop: make([]string, 17)}), ErrParams},
		"long stop":       {run([]uint32{1}, Params{Stop: []string{strings.Repeat("x", 300)}}), ErrParams},
		"unknown role":    {second(m.Chat([]Message{{"god", "hi"}})), ErrPrompt},
		"no messages":     {second(m.Chat(nil)), ErrPrompt},
		"huge text":       {second(m.Tokenize(strings.Repeat("x ", 1<<20))), ErrContext},
		"long text":       {second(m.Tokenize(strings.Repeat("x ", m.ContextLength()))), ErrContext},
		"huge chat":       {second(m.Chat([]Message{{"user", strings.Repeat("x ", 1<<20)}})), ErrContext},
		"missing file":    {second(Open("no such file.gguf")), nil},
		"not a gguf file": {second(Load([]byte("PK\x03\x04 and more"))), ErrMalformed},
	} {
		if c.err == nil || c.want != nil && !errors.Is(c.err, c.want) {
			t.Errorf("%s: got %v, want %v", name, c.err, c.want)
		}
	}
}

func second[T any](_ T, err error) error { return err }

func TestCallbackAndCancel(t *testing.T) {
	m := tinyModel(t)
	enough := errors.New("enough")
	n := 0
	out, err := m.Generate(context.Background(), []uint32{1}, Params{Temperature: One, Seed: 5}, func(uint32) error {
		if n++; n == 3 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || len(out.Tokens) != 3 || out.Finish != FinishNone {
		t.Errorf("after the callback's error: %v, %v", out, err)
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	out, err = m.Generate(ctx, []uint32{1}, Params{Temperature: One, Seed: 5}, func(uint32) error {
		if n++; n == 6 {
			cancel(enough)
		}
		return nil
	})
	if !errors.Is(err, enough) || len(out.Tokens) != 3 {
		t.Errorf("after cancelling: %v, %v", out, err)
	}
	if _, err := m.Verify(ctx, []uint32{1}, out, Params{}); !errors.Is(err, enough) {
		t.Errorf("verify with an ended context: %v", err)
	}
}

// TestConcurrent: one model serves many at once.
func TestConcurrent(t *testing.T) {
	m := tinyModel(t)
	want, err := m.Generate(context.Background(), []uint32{1, 2, 3}, Params{MaxTokens: 20, Temperature: One}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			got, err := m.Generate(context.Background(), []uint32{1, 2, 3}, Params{MaxTokens: 20, Temperature: One}, nil)
			if err != nil || !slices.Equal(got.Tokens, want.Tokens) {
				t.Errorf("got %v (%v), want %v", got.Tokens, err, want.Tokens)
			}
		})
	}
	wg.Wait()
}
