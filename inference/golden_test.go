package inference

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// goldenModels loads the small random models and what the second
// implementation says about them.
func goldenModels(t testing.TB) map[string]struct {
	m    *Model
	want golden.Network
} {
	t.Helper()
	v, err := golden.Load()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]struct {
		m    *Model
		want golden.Network
	}{}
	for name, want := range map[string]golden.Network{"mixed": v.Mixed, "plain": v.Plain} {
		b, err := golden.GGUF(name)
		if err != nil {
			t.Fatal(err)
		}
		m, err := Load(b)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[name] = struct {
			m    *Model
			want golden.Network
		}{m, want}
	}
	return out
}

func TestGoldenNetworks(t *testing.T) {
	for name, g := range goldenModels(t) {
		t.Run(name, func(t *testing.T) {
			if id := g.m.ID(); hex.EncodeToString(id[:]) != g.want.ID {
				t.Errorf("model id %x, want %s", id, g.want.ID)
			}
			if !slices.Equal(g.m.freqs, g.want.Freqs) {
				t.Errorf("rope frequencies %v, want %v", g.m.freqs, g.want.Freqs)
			}
			s := g.m.newSession()
			nodes := map[string]hash.Hash{}
			all := sha256.New()
			s.see = func(pos, op int, v any) {
				b := nodeBytes(v)
				var head [8]byte
				binary.LittleEndian.PutUint32(head[:], uint32(pos))
				binary.LittleEndian.PutUint32(head[4:], uint32(op))
				all.Write(head[:])
				all.Write(b)
				key := fmt.Sprintf("%d.%d", pos, op)
				if nodes[key] == nil {
					nodes[key] = sha256.New()
				}
				nodes[key].Write(b)
			}
			// Position by position, so that nodes come in the order of All.
			for i := range g.want.Tokens {
				var logits []int64
				err := s.run(context.Background(), g.want.Tokens[i:i+1], 0, func(_ int, l []int64) error {
					logits = l
					return nil
				})
				if err != nil {
					t.Fatal(err)
				}
				if i == len(g.want.Tokens)-1 && !slices.Equal(logits, g.want.Logits) {
					t.Errorf("logits %v, want %v", logits, g.want.Logits)
				}
			}
			if len(g.want.Nodes) < 60 {
				t.Fatalf("only %d golden nodes", len(g.want.Nodes))
			}
			for key, want := range g.want.Nodes {
				if nodes[key] == nil {
					t.Errorf("node %s was not computed", key)
				} else if got := hex.EncodeToString(nodes[key].Sum(nil)[:8]); got != want {
					t.Errorf("node %s is %s, want %s", key, got, want)
				}
			}
			if got := hex.EncodeToString(all.Sum(nil)); got != g.want.All {
				t.Errorf("hash over all nodes %s, want %s", got, g.want.All)
			}
		})
	}
}

func TestGoldenRuns(t *testing.T) {
	for name, g := range goldenModels(t) {
		for i, r := range g.want.Runs {
			p := fromGolden(r)
			out, err := g.m.Generate(context.Background(), r.Prompt, p, nil)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(out.Tokens, r.Tokens) || out.Finish.String() != r.Finish {
				t.Errorf("%s run %d: got %v %v, want %v %s", name, i, out.Tokens, out.Finish, r.Tokens, r.Finish)
			}
		}
	}
}

func fromGolden(r golden.Run) Params {
	return Params{
		Temperature: r.Params.Temperature, TopP: r.Params.TopP, MinP: r.Params.MinP, TopK: r.Params.TopK,
		Seed: r.Params.Seed, MaxTokens: r.Max, RepetitionPenalty: r.Params.Repetition,
		FrequencyPenalty: r.Params.Frequency, PresencePenalty: r.Params.Presence,
	}
}

// nodeBytes is the encoding of a node that the golden hashes are over.
func nodeBytes(v any) []byte {
	var b bytes.Buffer
	put := func(x any) {
		if err := binary.Write(&b, binary.LittleEndian, x); err != nil {
			panic(err)
		}
	}
	switch v := v.(type) {
	case *num.Vec:
		put(v.X)
		for _, t := range v.T {
			put(uint16(t))
		}
		put(v.A.M)
		put(v.A.E)
	case []int64:
		put(v)
	case half:
		put(v.Q)
		put(v.Shift)
	}
	return b.Bytes()
}
