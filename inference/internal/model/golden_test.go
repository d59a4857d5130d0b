package model

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

// oneTensor is a file with nothing but one tensor.
func oneTensor(typ gguf.Type, cols int, data []byte) []byte {
	le := binary.LittleEndian
	b := le.AppendUint32([]byte("GGUF"), 3)
	b = le.AppendUint64(b, 1)
	b = le.AppendUint64(b, 0) // keys
	b = append(le.AppendUint64(b, 1), 'x')
	b = le.AppendUint64(le.AppendUint32(b, 2), uint64(cols))
	b = le.AppendUint64(b, 1)
	b = le.AppendUint64(le.AppendUint32(b, uint32(typ)), 0)
	b = append(b, make([]byte, -len(b)&31)...)
	return append(b, data...)
}

// TestGoldenRows: from the bytes of a row the import makes what the second
// implementation makes, and packing loses nothing of it.
func TestGoldenRows(t *testing.T) {
	v, err := golden.Load()
	require.NoError(t, err)
	types := map[string]gguf.Type{}
	for _, typ := range random.Types {
		types[typ.String()] = typ
	}
	seen := map[gguf.Type]int{}
	for i, g := range v.Rows {
		typ, ok := types[g.Kind]
		require.True(t, ok, g.Kind)
		seen[typ]++
		b := oneTensor(typ, len(g.W), g.Data)
		f, err := gguf.Read(bytes.NewReader(b), int64(len(b)))
		require.NoError(t, err)
		rows, err := f.Rows(&f.Tensors[0])
		require.NoError(t, err)
		var raw gguf.Row
		require.NoError(t, rows.Next(&raw), "row %d, %s", i, g.Kind)
		var row, back num.Row
		canonical(&row, &raw, make([]int64, len(g.W)))
		leaf := merkle.Leaf(num.AppendRow(nil, &row))
		require.Equal(t, g.Leaf, hex.EncodeToString(leaf[:]), "row %d, %s", i, g.Kind)

		kind, ok := kindOf(typ)
		require.True(t, ok, g.Kind)
		p := pack.New(kind, 1, len(g.W))
		p.SetRow(0, &row)
		p.Row(0, &back)
		require.Equal(t, row, back, "row %d, %s", i, g.Kind)
	}
	for _, typ := range types {
		require.Greater(t, seen[typ], 4, typ.String())
	}
}
