package reference_test

import (
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/reference"
)

// TestGoldenModels: the second implementation says the same of every
// architecture: identity, tables, nodes, traces, logits.
func TestGoldenModels(t *testing.T) {
	for _, name := range golden.Models {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want, err := golden.LoadNetwork(name)
			require.NoError(t, err)
			file, err := golden.GGUF(name)
			require.NoError(t, err)
			m, err := model.Load(file)
			require.NoError(t, err)
			require.Equal(t, want.ID, hex.EncodeToString(m.ID[:]))
			tables := [][]uint64{m.Freqs}
			if m.LocalFreqs != nil {
				tables = append(tables, m.LocalFreqs)
			}
			require.Equal(t, want.Freqs, tables)

			absent := merkle.Leaf(nil)
			leaves := make([][]merkle.Hash, len(want.Tokens))
			for p := range leaves {
				for range m.Ops() {
					leaves[p] = append(leaves[p], absent)
				}
			}
			run := reference.New(m, func(pos, op int, value any) {
				leaves[pos][op] = merkle.Leaf(num.AppendNode(nil, value))
			})
			var logits []int64
			for p, token := range want.Tokens {
				logits = run.Step(token)
				require.Equal(t, want.Best[p], largest(logits), "position %d", p)
			}
			require.Equal(t, want.Logits, logits)

			seen := 0
			for p := range leaves {
				for op, leaf := range leaves[p] {
					if w, ok := want.Nodes[fmt.Sprintf("%d.%d", p, op)]; ok {
						require.Equal(t, w, hex.EncodeToString(leaf[:8]), "position %d, op %d", p, op)
						seen++
					}
				}
			}
			require.Len(t, want.Nodes, seen)
			for _, tr := range want.Traces {
				var all []merkle.Hash
				for _, l := range leaves[tr.First : tr.Last+1] {
					all = append(all, l...)
				}
				root := merkle.Root(all)
				require.Equal(t, tr.Root, hex.EncodeToString(root[:]), "positions %d to %d", tr.First, tr.Last)
			}
		})
	}
}

// largest is the index of the largest logit, the first of equal ones.
func largest(l []int64) (best uint32) {
	for i, x := range l {
		if x > l[best] {
			best = uint32(i)
		}
	}
	return best
}
