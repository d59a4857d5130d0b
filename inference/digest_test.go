package inference

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"testing"
)

// TestDigest prints one line that is the same on every machine: arches.sh
// compares it. The embedded model's own vectors are not committed, because it
// may be trained again; the golden models' are.
func TestDigest(t *testing.T) {
	h := sha256.New()
	for _, name := range []string{"tiny", "mixed", "plain"} {
		m := testModels(t)[name]
		id := m.ID()
		h.Write(id[:])
		for i, l := range logitsOf(t, m, []uint32{9, 30, 11, 77, 200, 3, 3, 150}, func() int { return 5 }) {
			if len(l) != m.VocabSize() {
				t.Fatalf("%d logits at %d", len(l), i)
			}
			if err := binary.Write(h, binary.LittleEndian, l); err != nil {
				t.Fatal(err)
			}
		}
		for _, set := range []string{"greedy", "sampled", "narrowed", "penalized"} {
			out, err := m.Generate(context.Background(), []uint32{5, 60, 7}, paramSets[set], nil)
			if err != nil {
				t.Fatal(err)
			}
			if err := binary.Write(h, binary.LittleEndian, out.Tokens); err != nil {
				t.Fatal(err)
			}
		}
	}
	t.Logf("digest %x", h.Sum(nil))
}
