package lottery

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/stretchr/testify/require"
)

// testdata/draw.json was written by draw.py beside it, which shares no code
// with this package.
func TestGolden(t *testing.T) {
	var cases []struct {
		Entries                       []Entry
		Root, Word, Model, Beta, Seed typed.Hash
		Total, Seq                    uint64
		Alpha                         string
		Draw                          []int
	}
	b, err := os.ReadFile("testdata/draw.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &cases))
	require.Len(t, cases, 6)
	for _, c := range cases {
		p, err := NewPool(c.Model, c.Entries)
		require.NoError(t, err)
		require.Equal(t, c.Model, p.Model())
		require.Equal(t, c.Root, p.Root())
		require.Equal(t, c.Total, p.Total())
		require.Equal(t, c.Alpha, hex.EncodeToString(Alpha(c.Word, c.Model, c.Seq)))
		seed := Seed(c.Word, c.Model, c.Beta)
		require.Equal(t, c.Seed, seed)
		require.Equal(t, c.Draw, p.Draw(seed, MaxRanks))
	}
}
