package model

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

func tiny(t testing.TB, arch string, seed uint64) []byte {
	t.Helper()
	b, err := random.Bytes(random.Tiny(arch, seed))
	require.NoError(t, err)
	return b
}

// plain is a small model without the surprises of Tiny.
func plain(t testing.TB, arch string, change func(*random.Config)) []byte {
	t.Helper()
	c := random.Config{Arch: arch, Seed: 5, Width: 64, Layers: 2, FFN: 96, Heads: 4, KVHeads: 2, HeadDim: 16, Vocab: 300,
		Types: []gguf.Type{gguf.Q8_0, gguf.Q4_0}}
	if change != nil {
		change(&c)
	}
	b, err := random.Bytes(c)
	require.NoError(t, err)
	return b
}

// pair is one metadata entry as it stands in a file.
type pair []byte

func key(name string, kind gguf.Kind, value []byte) pair {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(name)))
	b = append(b, name...)
	return append(binary.LittleEndian.AppendUint32(b, uint32(kind)), value...)
}

func u32(name string, n uint32) pair {
	return key(name, gguf.Uint32, binary.LittleEndian.AppendUint32(nil, n))
}

func f32(name string, v float32) pair {
	return key(name, gguf.Float32, binary.LittleEndian.AppendUint32(nil, math.Float32bits(v)))
}

func str(name, s string) pair {
	return key(name, gguf.String, append(binary.LittleEndian.AppendUint64(nil, uint64(len(s))), s...))
}

func list(name string, elem gguf.Kind, n int, data []byte) pair {
	b := binary.LittleEndian.AppendUint32(nil, uint32(elem))
	return key(name, gguf.Array, append(binary.LittleEndian.AppendUint64(b, uint64(n)), data...))
}

// with puts entries into a file, in place of those with the same key, and
// takes away those of which only the key is given.
func with(t testing.TB, file []byte, pairs ...pair) []byte {
	t.Helper()
	f, err := gguf.Read(bytes.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	le := binary.LittleEndian
	name := func(b []byte) string { return string(b[8:][:le.Uint64(b)]) }
	var kept []byte
	n := uint64(0)
	at := 24
	for range len(f.Meta) {
		size := 8 + len(name(file[at:])) + 4
		v := f.Meta[name(file[at:])]
		switch {
		case v.Kind == gguf.String:
			size += 8 + len(v.Text)
		case v.Kind == gguf.Array:
			size += 12 + len(v.Data)
			for _, s := range v.Strings {
				size += 8 + len(s)
			}
		case v.Kind == gguf.Bool || v.Kind == gguf.Uint8 || v.Kind == gguf.Int8:
			size++
		default:
			size += 4
		}
		replaced := false
		for _, p := range pairs {
			replaced = replaced || name(p) == name(file[at:])
		}
		if !replaced {
			kept = append(kept, file[at:at+size]...)
			n++
		}
		at += size
	}
	for _, p := range pairs {
		if len(p) > 8+len(name(p)) {
			kept = append(kept, p...)
			n++
		}
	}
	end := at // of the tensor table
	for i := range f.Tensors {
		end += 8 + len(f.Tensors[i].Name) + 4 + 8*len(f.Tensors[i].Dims) + 12
	}
	out := le.AppendUint64(bytes.Clone(file[:16]), n)
	out = append(append(out, kept...), file[at:end]...)
	out = append(out, make([]byte, -len(out)&31)...)
	return append(out, file[f.DataStart:]...)
}

// without is the entry that takes a key away.
func without(name string) pair {
	return append(binary.LittleEndian.AppendUint64(nil, uint64(len(name))), name...)
}

// rename changes a tensor's name to one of the same length.
func rename(t testing.TB, file []byte, from, to string) []byte {
	t.Helper()
	require.Len(t, to, len(from))
	require.Equal(t, 1, bytes.Count(file, []byte(from)), from)
	return bytes.Replace(file, []byte(from), []byte(to), 1)
}

// same compares two models, all weights included.
func same(t testing.TB, want, got *Model) {
	t.Helper()
	require.Equal(t, want.ID, got.ID)
	require.Equal(t, want.WeightRoot, got.WeightRoot)
	require.Equal(t, want.Spec, got.Spec)
	require.Equal(t, want.Tables, got.Tables)
	require.Equal(t, want.Ends, got.Ends)
	require.Equal(t, want.Quantization, got.Quantization)
	require.Equal(t, want.Bytes(), got.Bytes())
	a, b := want.weights(), got.weights()
	for i := range a {
		switch a[i].form {
		case matrix:
			requireRows(t, a[i].name, *a[i].matrix, *b[i].matrix)
		case gain:
			require.Equal(t, *a[i].gain, *b[i].gain, a[i].name)
		case bias:
			require.Equal(t, *a[i].bias, *b[i].bias, a[i].name)
		}
	}
	require.Equal(t, want.Output == want.Embed, got.Output == got.Embed)
}

func requireRows(t testing.TB, name string, a, b *pack.Matrix) {
	t.Helper()
	require.Equal(t, a == nil, b == nil, name)
	if a == nil {
		return
	}
	require.Equal(t, fmt.Sprint(a.Kind, a.Rows, a.Cols), fmt.Sprint(b.Kind, b.Rows, b.Cols), name)
	var x, y num.Row
	for r := range a.Rows {
		a.Row(r, &x)
		b.Row(r, &y)
		require.Equal(t, x, y, "%s, row %d", name, r)
	}
}
