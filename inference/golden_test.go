package inference

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// goldenModel loads a small random model and what the second implementation
// says about it.
func goldenModel(t testing.TB, name string, opts ...Option) (*Model, *golden.Network) {
	t.Helper()
	want, err := golden.LoadNetwork(name)
	if err != nil {
		t.Fatal(err)
	}
	m, err := Load(goldenGGUF(t, name), opts...)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return m, want
}

func goldenGGUF(t testing.TB, name string) []byte {
	t.Helper()
	b, err := golden.GGUF(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestGoldenNetworks: the engine makes the nodes and logits that the second
// implementation makes.
func TestGoldenNetworks(t *testing.T) {
	for _, name := range golden.Models {
		t.Run(name, func(t *testing.T) {
			m, want := goldenModel(t, name)
			if id := m.ID(); hex.EncodeToString(id[:]) != want.ID {
				t.Errorf("model id %x, want %s", id, want.ID)
			}
			if !slices.Equal(m.m.Freqs, want.Freqs[0]) || len(want.Freqs) > 1 && !slices.Equal(m.m.LocalFreqs, want.Freqs[1]) {
				t.Errorf("frequencies %v and %v, want %v", m.m.Freqs, m.m.LocalFreqs, want.Freqs)
			}
			nodes := map[string]string{}
			err := m.engine.Run(context.Background(), &engine.Job{
				Tokens: want.Tokens, Most: len(want.Tokens), From: len(want.Tokens),
				See: func(pos, op int, v any) {
					leaf := merkle.Leaf(num.AppendNode(nil, v))
					nodes[fmt.Sprintf("%d.%d", pos, op)] = hex.EncodeToString(leaf[:8])
				},
			})
			if err != nil {
				t.Fatal(err)
			}
			if len(want.Nodes) < 100 {
				t.Fatalf("only %d golden nodes", len(want.Nodes))
			}
			for key, leaf := range want.Nodes {
				if nodes[key] != leaf {
					t.Errorf("node %s is %q, want %s", key, nodes[key], leaf)
				}
			}
			err = m.Score(context.Background(), want.Tokens, 0, func(pos int, logits []int64) error {
				best := slices.Index(logits, slices.Max(logits))
				if uint32(best) != want.Best[pos] {
					t.Errorf("position %d: token %d is the best, want %d", pos, best, want.Best[pos])
				}
				if pos == len(want.Tokens)-1 && !slices.Equal(logits, want.Logits) {
					t.Errorf("logits %v, want %v", logits, want.Logits)
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}

func TestGoldenRuns(t *testing.T) {
	for _, name := range golden.Models {
		m, want := goldenModel(t, name)
		for i, r := range want.Runs {
			p := fromGolden(r)
			out, err := m.Generate(context.Background(), r.Prompt, p, nil)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(out.Tokens, r.Tokens) || out.Finish.String() != r.Finish {
				t.Errorf("%s run %d: got %v %v, want %v %s", name, i, out.Tokens, out.Finish, r.Tokens, r.Finish)
			}
			check(t, m, r.Prompt, out, p, -1)
		}
	}
}

// TestSelfTest: the processors pass it, and a device that cannot be opened does
// not.
func TestSelfTest(t *testing.T) {
	n, err := SelfTest(context.Background(), "cpu")
	if err != nil || n < 100 {
		t.Errorf("%d tokens, %v", n, err)
	}
	if n, err := SelfTest(context.Background(), "cuda:99"); n != 0 || !errors.Is(err, ErrDevice) {
		t.Errorf("without a card %d tokens, %v", n, err)
	}
}
