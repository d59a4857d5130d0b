package merkle

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
)

func leaves(n int) []Hash {
	out := make([]Hash, n)
	for i := range out {
		out[i] = sha256.Sum256(binary.LittleEndian.AppendUint32(nil, uint32(i)))
	}
	return out
}

// slow is the rule of the package doc, level by level.
func slow(level []Hash) Hash {
	n := uint32(len(level))
	for len(level) > 1 {
		var up []Hash
		for i := 0; i < len(level); i += 64 {
			b := []byte{1}
			for _, h := range level[i:min(i+64, len(level))] {
				b = append(b, h[:]...)
			}
			up = append(up, sha256.Sum256(b))
		}
		level = up
	}
	b := []byte{2, byte(n), byte(n >> 8), byte(n >> 16), byte(n >> 24)}
	return sha256.Sum256(append(b, level[0][:]...))
}

var sizes = []int{1, 2, 3, 63, 64, 65, 127, 128, 129, 4095, 4096, 4097, 4160, 4161, 9000}

func TestRoot(t *testing.T) {
	for _, n := range sizes {
		require.Equal(t, slow(leaves(n)), Root(leaves(n)), n)
	}
	require.Equal(t, slow(leaves(70_000)), Root(leaves(70_000)))
	require.Panics(t, func() { Root(nil) })
}

// TestGolden compares with the second implementation.
func TestGolden(t *testing.T) {
	v, err := golden.Load()
	require.NoError(t, err)
	require.Greater(t, len(v.Trees), 8)
	for _, tree := range v.Trees {
		var b Builder
		for i := range tree.Leaves {
			b.Add(Leaf(binary.LittleEndian.AppendUint32(nil, uint32(i))))
		}
		root := b.Root()
		require.Equal(t, tree.Root, hex.EncodeToString(root[:]), tree.Leaves)
	}
}

func TestLeaf(t *testing.T) {
	require.Equal(t, sha256.Sum256([]byte("\x00ab")), Leaf([]byte("a"), []byte("b")))
	require.Equal(t, sha256.Sum256([]byte{0}), Leaf())
}

func TestMemory(t *testing.T) {
	var b Builder
	for i := range 300_000 {
		b.Add(Hash{byte(i)})
	}
	kept := 0
	for _, l := range b.levels {
		kept += cap(l)
	}
	require.LessOrEqual(t, kept, 64*4)
}

func indices(n int) []int {
	var out []int
	for _, i := range []int{0, 1, 62, 63, 64, 65, 4095, 4096, n / 2, n - 2, n - 1} {
		if i >= 0 && i < n {
			out = append(out, i)
		}
	}
	return out
}

func TestOpenings(t *testing.T) {
	for _, n := range sizes {
		l := leaves(n)
		root := Root(l)
		for _, i := range indices(n) {
			o := Open(l, uint32(i))
			require.NoError(t, o.Verify(root, l[i]), "%d of %d", i, n)

			data := o.Append([]byte{9})
			require.Less(t, len(data), 1<<14)
			back, rest, err := Decode(append(data, 7, 8)[1:])
			require.NoError(t, err)
			require.Equal(t, []byte{7, 8}, rest)
			require.NoError(t, back.Verify(root, l[i]))
			_, _, err = Decode(data[1 : len(data)-1])
			require.ErrorIs(t, err, ErrOpening)

			require.ErrorIs(t, o.Verify(root, Hash{1}), ErrOpening, "another leaf")
			require.ErrorIs(t, o.Verify(Hash{1}, l[i]), ErrOpening, "another root")
			for _, bad := range []Opening{
				{o.Count, uint32(n), o.Siblings},
				{o.Count + 1, o.Index, o.Siblings},
				{o.Count - 1, o.Index, o.Siblings},
				{0, 0, nil},
				{o.Count, o.Index, append(o.Siblings[:len(o.Siblings):len(o.Siblings)], Hash{})},
			} {
				require.ErrorIs(t, bad.Verify(root, l[i]), ErrOpening, "%d of %d: %d of %d", i, n, bad.Index, bad.Count)
			}
			if n == 1 {
				continue
			}
			other := Opening{o.Count, uint32((i + 1) % n), o.Siblings}
			require.ErrorIs(t, other.Verify(root, l[i]), ErrOpening)
			for _, k := range []int{0, len(o.Siblings) - 1} {
				o.Siblings[k][5] ^= 1
				require.ErrorIs(t, o.Verify(root, l[i]), ErrOpening)
				o.Siblings[k][5] ^= 1
			}
		}
	}
}

// TestEveryIndexOfASmallTree opens all of them.
func TestEveryIndexOfASmallTree(t *testing.T) {
	l := leaves(200)
	root := Root(l)
	for i := range l {
		o := Open(l, uint32(i))
		require.NoError(t, o.Verify(root, l[i]))
	}
}

// TestLargestTree checks the shape of the largest tree; its siblings are not
// of any real one.
func TestLargestTree(t *testing.T) {
	n, err := siblings(1<<32-1, 1<<32-2)
	require.NoError(t, err)
	require.Equal(t, 62+4*63+3, n) // runs of 63, 64 (four times) and 4
	data := binary.LittleEndian.AppendUint64(nil, 1<<32-1)
	_, _, err = Decode(data)
	require.ErrorIs(t, err, ErrOpening)
}

func FuzzDecode(f *testing.F) {
	l := leaves(130)
	for _, i := range []uint32{0, 64, 129} {
		o := Open(l, i)
		f.Add(o.Append(nil))
	}
	f.Add([]byte{255, 255, 255, 255, 0, 0, 0, 0})
	root := Root(l)
	f.Fuzz(func(t *testing.T, data []byte) {
		o, rest, err := Decode(data)
		if err != nil {
			return
		}
		if back := append(o.Append(nil), rest...); !bytes.Equal(back, data) {
			t.Fatalf("%x was read, %x written", data, back)
		}
		for i := range l {
			if o.Verify(root, l[i]) == nil && uint32(i) != o.Index {
				t.Fatalf("leaf %d passes for %d", i, o.Index)
			}
		}
	})
}

func BenchmarkRoot(b *testing.B) {
	for _, n := range []int{4096, 262_144} {
		l := leaves(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Root(l)
			}
		})
	}
}
