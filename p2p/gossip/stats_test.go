package gossip

import (
	"encoding/json"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

func TestScoresAsJSON(t *testing.T) {
	id, err := peer.Decode("12D3KooWPTfhikMV9xUw3UabBNpaKSJnqtkNrHFrbPShHTNdzyRo")
	require.NoError(t, err)
	text, err := json.Marshal(Stats{Scores: Scores{id: 1.5}})
	require.NoError(t, err)
	require.Contains(t, string(text), `"scores":{"12D3KooWPTfhikMV9xUw3UabBNpaKSJnqtkNrHFrbPShHTNdzyRo":1.5}`)
	var back Stats
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, Scores{id: 1.5}, back.Scores)
	require.Error(t, json.Unmarshal([]byte(`{"scores":{"nobody":1}}`), &back))
}
