package model

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math"
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
	seen := map[gguf.Type]int{}
	for i, g := range v.Rows {
		typ, ok := random.Types[g.Kind]
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
	for _, typ := range random.Types {
		require.Greater(t, seen[typ], 4, typ.String())
	}
}

func scaleOf(s golden.Scale) num.Scale { return num.Scale{M: uint32(s[0]), E: int32(s[1])} }

// TestGoldenScalings: the frequencies and the scale of the queries that keys and
// divisors of a file lead to.
func TestGoldenScalings(t *testing.T) {
	v, err := golden.Load()
	require.NoError(t, err)
	var rows []struct {
		Arch             string
		Dims             int
		Base             uint32
		Type             *string
		Factor, Attn     *uint32 // float32 bits
		Context, Trained uint32
		Divisors         []uint32
		Freqs            []uint64
		QS               golden.Scale
	}
	require.NoError(t, v.Read("scalings", &rows))
	require.Greater(t, len(rows), 20)
	for i, r := range rows {
		name := func(key string) string { return r.Arch + ".rope." + key }
		bits := func(key string, b uint32) pair { return f32(name(key), math.Float32frombits(b)) }
		keys := []pair{bits("freq_base", r.Base), u32(r.Arch+".context_length", r.Context)}
		if r.Type != nil {
			keys = append(keys, str(name("scaling.type"), *r.Type))
		}
		if r.Factor != nil {
			keys = append(keys, bits("scaling.factor", *r.Factor))
		}
		if r.Attn != nil {
			keys = append(keys, bits("scaling.attn_factor", *r.Attn))
		}
		if r.Trained > 0 {
			keys = append(keys, u32(name("scaling.original_context_length"), r.Trained))
		}
		file := with(t, plain(t, r.Arch, func(c *random.Config) {
			c.Layers, c.Heads, c.KVHeads, c.HeadDim = 1, 16, 16, r.Dims
			c.FreqFactors = len(r.Divisors) > 0
		}), keys...)
		if len(r.Divisors) > 0 {
			f, err := gguf.Read(bytes.NewReader(file), int64(len(file)))
			require.NoError(t, err)
			ts, ok := f.Tensor(ropeFactors)
			require.True(t, ok)
			at := file[f.DataStart+int64(ts.Offset):]
			for j, d := range r.Divisors {
				binary.LittleEndian.PutUint32(at[4*j:], d)
			}
		}
		m, err := Load(file)
		require.NoError(t, err, "row %d", i)
		require.Equal(t, r.Freqs, m.Freqs, "row %d", i)
		require.Equal(t, scaleOf(r.QS), m.QueryScale, "row %d", i)
	}
}

// TestGoldenYarn: where its ramps begin and end, and its lengths.
func TestGoldenYarn(t *testing.T) {
	v, err := golden.Load()
	require.NoError(t, err)
	number := func(m, e golden.Int) gguf.Number { return gguf.Number{M: int32(m), E: int32(e)} }
	ends, err := v.Table("ends")
	require.NoError(t, err)
	require.Greater(t, len(ends), 100)
	for _, r := range ends {
		y := newYarn(gguf.Number{M: 2}, number(r[1], r[2]), int(r[0]), int(r[3]))
		require.Equal(t, []int{int(r[4]), int(r[5])}, []int{y.low, y.high}, "%v", r)
	}
	lengths, err := v.Table("lengths")
	require.NoError(t, err)
	require.Greater(t, len(lengths), 50)
	for _, r := range lengths {
		want := num.Scale{M: uint32(r[2]), E: int32(r[3])}
		require.Equal(t, want, yarn{factor: number(r[0], r[1])}.length(), "%v", r)
	}
}
