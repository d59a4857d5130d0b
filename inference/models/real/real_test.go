//go:build real

package real

import (
	"encoding/hex"
	"flag"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/measure"
)

var (
	folder = flag.String("models", "", "folder that fetch.sh filled")
	peer   = flag.Bool("peer", false, "compare with the llama.cpp that fetch.sh built there, over the whole text")
)

const text = "testdata/sawyer.txt"

// model is a real model and what is known of it.
type model struct {
	file, id string
	question string
	chat     bool   // ask it by its template
	answer   string // what the answer holds
}

var models = []model{
	{file: "gemma3-270m.gguf", id: "d18f257b588bd57f02616bbf8b9a4fed2a18adff6a4f5047b9f17c56fc4a1e52", question: "The Adventures of Tom Sawyer is a novel by Mark", answer: "Twain"},
	{file: "smollm2-135m.gguf", id: "67fa4bffc3608bf1aa78ea5392df9cf530a0f617d5af94bc2de5c1f532c6d7e6", question: "Write the numbers from 1 to 10.", answer: "7, 8, 9", chat: true},
}

func (m *model) path(t *testing.T) string {
	t.Helper()
	if *folder == "" {
		t.Fatal("no -models FOLDER: run this test as 'make real'")
	}
	return filepath.Join(*folder, m.file)
}

func (m *model) open(t *testing.T, threads int) *inference.Model {
	t.Helper()
	e, err := inference.Open(m.path(t), inference.Cache(filepath.Join(*folder, "packed")), inference.Threads(threads))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// TestAnswers: the model id is the known one, the model says what a model that
// works says, whatever the number of threads, and the output verifies.
func TestAnswers(t *testing.T) {
	for _, m := range models {
		t.Run(m.file, func(t *testing.T) {
			e := m.open(t, 2)
			id := e.ID()
			if got := hex.EncodeToString(id[:]); got != m.id {
				t.Errorf("model id %s, want %s", got, m.id)
			}
			prompt, err := e.Tokenize(m.question)
			if m.chat {
				prompt, err = e.Chat([]inference.Message{{Role: "user", Content: m.question}})
			}
			if err != nil {
				t.Fatal(err)
			}
			p := inference.Params{MaxTokens: 48}
			out, err := e.Generate(t.Context(), prompt, p, nil)
			if err != nil {
				t.Fatal(err)
			}
			said := e.Detokenize(out.Tokens)
			t.Logf("%s %s", m.question, said)
			if !strings.Contains(said, m.answer) {
				t.Errorf("%q does not hold %q", said, m.answer)
			}
			if v, err := e.Verify(t.Context(), prompt, out, p); err != nil || !v.OK {
				t.Errorf("verification: %+v (%v)", v, err)
			}
			alone, err := m.open(t, 1).Generate(t.Context(), prompt, p, nil)
			if err != nil || !slices.Equal(alone.Tokens, out.Tokens) {
				t.Errorf("one thread makes %v (%v), two %v", alone.Tokens, err, out.Tokens)
			}
		})
	}
}

func (m *model) quality(t *testing.T) measure.Quality {
	return measure.Quality{File: m.path(t), Cache: filepath.Join(*folder, "packed"), Text: text, Threads: 2, Context: 512, Float64: true,
		Progress: func(line string) { t.Log(line) }}
}

// TestQuality compares with float64 on the beginning of the text.
func TestQuality(t *testing.T) {
	if *peer {
		t.Skip("TestBesideLlamaCpp compares more")
	}
	for _, m := range models {
		t.Run(m.file, func(t *testing.T) {
			q := m.quality(t)
			q.Tokens = 1024
			r, err := q.Run(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			f := r.Float64
			t.Logf("%d scored: perplexity %.3f, float64 %.3f; top-1 differs in %.2f%%, divergence %.5f, logits %.2f%%",
				r.Scored, r.Perplexity, f.Perplexity, 100*f.Disagreement, f.Divergence, 100*f.LogitError)
			if ratio := r.Perplexity / f.Perplexity; ratio > 1.02 || ratio < 0.98 {
				t.Errorf("perplexity is %.4f times that of float64", ratio)
			}
			if f.Disagreement > 0.06 || f.Divergence > 0.01 {
				t.Errorf("top-1 differs from float64 in %.2f%%, divergence %.5f", 100*f.Disagreement, f.Divergence)
			}
		})
	}
}

// TestBesideLlamaCpp: on at least 4,096 tokens perplexity is at most 1.01 times
// that of llama.cpp, and the most probable token is another than in float64 at
// most 1.1 times as often.
func TestBesideLlamaCpp(t *testing.T) {
	if !*peer {
		t.Skip("'make peer' compares with llama.cpp")
	}
	for _, m := range models {
		t.Run(m.file, func(t *testing.T) {
			q := m.quality(t)
			q.Peer = filepath.Join(*folder, "llama.cpp", "bin", "llama-perplexity")
			r, err := q.Run(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			f := r.Float64
			t.Logf("%d tokens, %d scored: perplexity %.4f, llama.cpp %.4f (ratio %.4f), float64 %.4f; the same top-1 in %.2f%%",
				r.Tokens, r.Scored, r.Perplexity, r.PeerPerplexity, r.PerplexityRatio, f.Perplexity, 100*r.Agreement)
			t.Logf("top-1 differs from float64 in %.2f%%, llama.cpp's in %.2f%% (ratio %.3f); divergence %.5f and %.5f; logits %.2f%%",
				100*f.Disagreement, 100*f.PeerDisagreement, f.DisagreeRatio, f.Divergence, f.PeerDivergence, 100*f.LogitError)
			if r.Tokens < 4096 {
				t.Errorf("only %d tokens", r.Tokens)
			}
			if r.PerplexityRatio > 1.01 {
				t.Errorf("perplexity is %.4f times that of llama.cpp, want at most 1.01", r.PerplexityRatio)
			}
			if f.DisagreeRatio > 1.1 {
				t.Errorf("top-1 differs from float64 %.3f times as often as llama.cpp's, want at most 1.1", f.DisagreeRatio)
			}
		})
	}
}
