package inference

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// testModels are the golden models and the embedded one.
func testModels(t testing.TB) map[string]*Model {
	t.Helper()
	out := map[string]*Model{"tiny": tinyModel(t)}
	for _, name := range golden.Models {
		out[name], _ = goldenModel(t, name)
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
		"top_p":           {run([]uint32{1}, Params{TopP: 2 * One}), ErrParams},
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

// TestConcurrent: tasks that run together each say what they say alone.
func TestConcurrent(t *testing.T) {
	for name, m := range testModels(t) {
		r := rand.New(rand.NewPCG(7, 8))
		type task struct {
			prompt []uint32
			p      Params
			want   Output
		}
		var tasks []task
		for i := range 10 {
			for _, p := range paramSets {
				prompt := randomPrompt(r, m, 1+r.IntN(40))
				p.Seed += uint64(i)
				out, err := m.Generate(context.Background(), prompt, p, nil)
				if err != nil {
					t.Fatal(err)
				}
				tasks = append(tasks, task{prompt, p, out})
			}
		}
		var jobs []Job
		var wg sync.WaitGroup
		for _, k := range tasks {
			jobs = append(jobs, Job{Prompt: k.prompt, Output: k.want, Params: k.p})
			wg.Go(func() {
				var seen []uint32
				got, err := m.Generate(context.Background(), k.prompt, k.p, func(id uint32) error {
					seen = append(seen, id)
					return nil
				})
				if err != nil || !slices.Equal(got.Tokens, k.want.Tokens) || got.Finish != k.want.Finish || !slices.Equal(seen, got.Tokens) {
					t.Errorf("%s: got %v, callback %v (%v), want %v", name, got, seen, err, k.want)
				}
			})
		}
		wg.Wait()
		bad := len(jobs) / 2
		jobs[bad].Output.Tokens = slices.Clone(jobs[bad].Output.Tokens)
		jobs[bad].Output.Tokens[2] ^= 1
		vs, err := m.VerifyBatch(context.Background(), jobs)
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range vs {
			if v.OK != (i != bad) || i == bad && v.FirstWrong != 2 {
				t.Errorf("%s: verification %d is %+v", name, i, v)
			}
		}
		jobs[3].Prompt = nil
		if _, err := m.VerifyBatch(context.Background(), jobs); !errors.Is(err, ErrPrompt) || !strings.Contains(err.Error(), "output 3") {
			t.Errorf("%s: a batch with an empty prompt: %v", name, err)
		}
	}
}

// TestSlowReader: a callback that waits for another task does not hold it up,
// and loses nothing.
func TestSlowReader(t *testing.T) {
	m := tinyModel(t)
	p := Params{MaxTokens: 50, Temperature: One}
	fast := make(chan struct{})
	var slow []uint32
	var wg sync.WaitGroup
	wg.Go(func() {
		out, err := m.Generate(context.Background(), []uint32{1}, p, func(id uint32) error {
			slow = append(slow, id)
			<-fast
			return nil
		})
		if err != nil || !slices.Equal(out.Tokens, slow) {
			t.Errorf("the slow reader got %v of %v (%v)", slow, out.Tokens, err)
		}
	})
	out, err := m.Generate(context.Background(), []uint32{1}, p, nil)
	close(fast)
	wg.Wait()
	if err != nil || !slices.Equal(out.Tokens, slow) {
		t.Errorf("the fast reader got %v (%v), the slow one %v", out.Tokens, err, slow)
	}
}

func TestMemory(t *testing.T) {
	big := tinyModel(t)
	need := big.CacheBytes(40)
	m, err := Load(tiny.GGUF(), Memory(need), Queue(0), Threads(1))
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	prompt := make([]uint32, 30)
	want, err := big.Generate(context.Background(), prompt, Params{MaxTokens: 10}, nil)
	if err != nil {
		t.Fatal(err)
	}
	out, err := m.Generate(context.Background(), prompt, Params{MaxTokens: 10}, func(uint32) error {
		// No room for a second task, and no queue. (The first may be over.)
		_, err := m.Generate(context.Background(), prompt, Params{MaxTokens: 10}, nil)
		if err != nil && !errors.Is(err, ErrBusy) {
			return err
		}
		return nil
	})
	if err != nil || !slices.Equal(out.Tokens, want.Tokens) {
		t.Errorf("in little memory: %v (%v), want %v", out.Tokens, err, want.Tokens)
	}
	if _, err = m.Generate(context.Background(), prompt, Params{MaxTokens: 200}, nil); !errors.Is(err, ErrMemory) {
		t.Errorf("too many tokens: %v, want ErrMemory", err)
	}
	if err := m.Close(); err != nil {
		t.Error(err)
	}
	if _, err = m.Generate(context.Background(), prompt, Params{MaxTokens: 10}, nil); !errors.Is(err, ErrClosed) {
		t.Errorf("a closed model: %v, want ErrClosed", err)
	}
}

func TestScore(t *testing.T) {
	m := tinyModel(t)
	prompt := []uint32{1, 2, 3}
	out, err := m.Generate(context.Background(), prompt, Params{MaxTokens: 20}, nil)
	if err != nil {
		t.Fatal(err)
	}
	all := append(prompt, out.Tokens...)
	next := 0
	err = m.Score(context.Background(), all, 0, func(pos int, logits []int64) error {
		if pos != next {
			t.Errorf("position %d, want %d", pos, next)
		}
		next++
		if best := slices.Index(logits, slices.Max(logits)); pos >= 2 && pos < len(all)-1 && uint32(best) != all[pos+1] {
			t.Errorf("position %d says %d, Generate said %d", pos, best, all[pos+1])
		}
		return nil
	})
	if err != nil || next != len(all) {
		t.Errorf("%d positions of %d (%v)", next, len(all), err)
	}
	enough := errors.New("enough")
	if err := m.Score(context.Background(), all, 0, func(int, []int64) error { return enough }); err != enough {
		t.Errorf("the error of visit became %v", err)
	}
	if err := m.Score(context.Background(), []uint32{1 << 30}, 0, nil); !errors.Is(err, ErrPrompt) {
		t.Errorf("a foreign token: %v", err)
	}
	if err := m.Score(context.Background(), make([]uint32, m.ContextLength()+1), 0, nil); !errors.Is(err, ErrContext) {
		t.Errorf("too many tokens: %v", err)
	}
}
