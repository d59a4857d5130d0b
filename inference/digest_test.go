package inference

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
)

// TestDigest prints one line that is the same on every machine: arches.sh
// compares it. The embedded model's own vectors are not committed, because it
// may be trained again; the golden models' are.
func TestDigest(t *testing.T) {
	h := sha256.New()
	for _, name := range append([]string{"tiny"}, golden.Models...) {
		m := testModels(t)[name]
		id := m.ID()
		h.Write(id[:])
		err := m.Score(context.Background(), []uint32{9, 30, 11, 77, 200, 3, 3, 150}, 0, func(pos int, l []int64) error {
			if len(l) != m.VocabSize() {
				t.Fatalf("%d logits at %d", len(l), pos)
			}
			return binary.Write(h, binary.LittleEndian, l)
		})
		if err != nil {
			t.Fatal(err)
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
