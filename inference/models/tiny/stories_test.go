package tiny_test

import (
	"context"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// ask renders one user message, answers it and returns the text.
func ask(t *testing.T, m *inference.Model, prompt string, p inference.Params) string {
	t.Helper()
	ids, err := m.Chat([]inference.Message{{Role: "user", Content: prompt}})
	if err != nil {
		t.Fatal(err)
	}
	return generate(t, m, ids, p)
}

func generate(t *testing.T, m *inference.Model, prompt []uint32, p inference.Params) string {
	t.Helper()
	out, err := m.Generate(context.Background(), prompt, p, nil)
	if err != nil {
		t.Fatal(err)
	}
	if out.Finish != inference.FinishStop {
		t.Errorf("prompt %v: finish %s after %d tokens, want stop", prompt, out.Finish, len(out.Tokens))
	}
	text := m.NewText(nil)
	var b strings.Builder
	for _, id := range out.Tokens {
		b.WriteString(text.Add(id))
	}
	b.WriteString(text.Flush())
	return b.String()
}

func load(t *testing.T) *inference.Model {
	t.Helper()
	m, err := inference.Load(tiny.GGUF())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// storiesParse samples a story from each opening at temperature 1 and counts
// the sentences of the grammar among those the model wrote.
func storiesParse(t *testing.T, openings []string) {
	t.Helper()
	m := load(t)
	total, good := 0, 0
	for i, opening := range openings {
		ids, err := m.Tokenize(opening)
		if err != nil {
			t.Fatal(err)
		}
		p := inference.Params{Temperature: 1_000_000, Seed: uint64(i), MaxTokens: 400}
		sentences := tiny.Sentences(generate(t, m, ids, p))
		if len(sentences) < 4 {
			t.Errorf("opening %q: only %d more sentences", opening, len(sentences))
		}
		for _, s := range sentences {
			total++
			if tiny.Parse(s) {
				good++
			} else {
				t.Logf("does not parse: %s", s)
			}
		}
	}
	t.Logf("%d of %d sentences parse (%.1f%%)", good, total, 100*float64(good)/float64(total))
	if good*100 < total*90 {
		t.Errorf("%d of %d sentences parse, want at least 90%%", good, total)
	}
}

// The first ten openings; all hundred stand behind the build tag slow.
func TestStoriesParse(t *testing.T) { storiesParse(t, tiny.Openings()[:10]) }

// TestAnswersKeepToTheRequest: greedy answers name what the request names, and
// a request the model cannot know still gets a story.
func TestAnswersKeepToTheRequest(t *testing.T) {
	m := load(t)
	for _, c := range []struct {
		prompt string
		want   []string
	}{
		{"Tell me a story about a brave fox.", []string{"brave", "fox"}},
		{"Write a short story about a sleepy dragon named Luna in a tall castle.", []string{"sleepy", "dragon", "Luna", "castle"}},
		{"a story about a robot on the silver moon", []string{"robot", "moon"}},
		{"What is the airspeed velocity of an unladen swallow?", nil},
		{"SELECT * FROM users; -- \u00e9\u4e16", nil},
	} {
		story := ask(t, m, c.prompt, inference.Params{})
		sentences := tiny.Sentences(story)
		if len(sentences) < 6 {
			t.Errorf("%q: only %d sentences: %s", c.prompt, len(sentences), story)
			continue
		}
		for _, s := range sentences {
			if !tiny.Parse(s) {
				t.Errorf("%q: does not parse: %s", c.prompt, s)
			}
		}
		for _, w := range c.want {
			if !strings.Contains(strings.Join(sentences[:3], " "), w) {
				t.Errorf("%q: the first sentences do not say %q: %s", c.prompt, w, story)
			}
		}
	}
}
