package model

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime/metrics"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

// field is a number in a header: a count, a length, a kind, a dimension, a
// type, an offset or a value.
type field struct{ at, size int }

// fields finds the numbers of a sound file's header.
func fields(t testing.TB, file []byte) (out []field, end int) {
	t.Helper()
	f, err := gguf.Read(bytes.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	at := 4
	num := func(size int) uint64 {
		out = append(out, field{at, size})
		var w [8]byte
		copy(w[:], file[at:at+size])
		at += size
		return binary.LittleEndian.Uint64(w[:])
	}
	text := func() { at += int(num(8)) }
	sizes := []int{1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8}
	num(4)
	num(8)
	num(8)
	for range len(f.Meta) {
		text()
		switch kind := num(4); gguf.Kind(kind) {
		case gguf.String:
			text()
		case gguf.Array:
			elem := gguf.Kind(num(4))
			n := int(num(8))
			for i := range n {
				if elem == gguf.String && i < 8 { // the same again and again
					text()
				} else if elem == gguf.String {
					at += 8 + int(binary.LittleEndian.Uint64(file[at:]))
				} else {
					at += sizes[elem]
				}
			}
		default:
			num(sizes[kind])
		}
	}
	for range f.Tensors {
		text()
		for range num(4) {
			num(8)
		}
		num(4)
		num(8)
	}
	require.LessOrEqual(t, int64(at), f.DataStart)
	return out, at
}

// mutate changes a file in one to three ways.
func mutate(r *rand.Rand, file []byte, fs []field, end int) []byte {
	b := bytes.Clone(file)
	le := binary.LittleEndian
	for range 1 + r.IntN(3) {
		if len(b) < end {
			break
		}
		f := fs[r.IntN(len(fs))]
		switch r.IntN(8) {
		case 0, 1, 2: // a number becomes an awkward one
			var w [8]byte
			odd := []uint64{0, 1, 2, 3, 7, 12, 31, 32, 33, 255, 256, 1 << 15, 1 << 16, 1 << 20, 1<<24 + 1, 1 << 31, 1<<32 - 1,
				1 << 32, 1 << 40, 1 << 62, 1<<63 - 1, 1 << 63, 1<<64 - 1, uint64(len(b)), uint64(len(b)) - uint64(f.at), 0x7f800000, 0x7fc00001, 0x3f800000}
			le.PutUint64(w[:], odd[r.IntN(len(odd))])
			copy(b[f.at:], w[:f.size])
		case 3: // or a neighbour
			b[f.at] += byte(r.IntN(5) - 2)
		case 4: // bytes of the header
			for range 1 + r.IntN(8) {
				b[r.IntN(end)] = byte(r.Uint32())
			}
		case 5: // bits of the weights: infinite factors, other digits
			for range 1 + r.IntN(32) {
				b[end+r.IntN(len(b)-end)] ^= byte(r.Uint32())
			}
		case 6: // a piece of the header over another
			n := 1 + r.IntN(64)
			from, to := r.IntN(end), r.IntN(end)
			copy(b[to:min(len(b), to+n)], file[from:min(len(file), from+n)])
		case 7: // the end is missing
			b = b[:r.IntN(len(b)+1)]
		}
	}
	return b
}

// allocated is the bytes this process has ever allocated on its heap.
func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// TestMutations: of ten thousand broken files each is refused by one of the
// three errors, or loaded, in time and in memory: all that is ever allocated
// for one, garbage included, stays below twice the file beside fixed buffers.
func TestMutations(t *testing.T) {
	const buffers = 1 << 20
	r := rand.New(rand.NewPCG(3, 10_000))
	var loaded, refused int
	var worst int64
	check := func(b []byte) {
		before, start := allocated(), time.Now()
		_, err := Load(b)
		used := int64(allocated() - before)
		require.Less(t, time.Since(start), 20*time.Second)
		if err == nil {
			loaded++
		} else {
			refused++
			if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrUnsupported) && !errors.Is(err, ErrArchitecture) {
				t.Fatalf("an error of another kind: %v", err)
			}
		}
		worst = max(worst, used-2*int64(len(b)))
		require.Less(t, used, 2*int64(len(b))+buffers, "%v", err)
	}
	run := func(n int, configs ...random.Config) {
		for _, c := range configs {
			file, err := random.Bytes(c)
			require.NoError(t, err)
			fs, end := fields(t, file)
			check(file)
			for range n {
				check(mutate(r, file, fs, end))
			}
		}
	}
	var small, large []random.Config
	for _, arch := range random.Architectures {
		for i, types := range [][]gguf.Type{{gguf.Q8_0, gguf.F16}, {gguf.Q4_0, gguf.Q5_1}, {gguf.Q4_1, gguf.Q5_0, gguf.BF16}} {
			small = append(small, random.Config{Arch: arch, Seed: uint64(i), Width: 32, Layers: 1, FFN: 32, Heads: 2, KVHeads: 1, HeadDim: 16,
				Types: types, Untied: i == 1, FreqFactors: i == 2 && arch == "llama", Rough: true, Context: 64})
		}
		large = append(large, random.Config{Arch: arch, Seed: 9, Width: 256, Layers: 4, FFN: 512, Heads: 4, KVHeads: 2, Vocab: 20_000,
			Types: []gguf.Type{gguf.Q4_K, gguf.Q5_K, gguf.Q6_K, gguf.Q4_0, gguf.F32}})
	}
	run(810, small...)
	run(70, large...)
	t.Logf("%d loaded, %d refused; at most twice the file and %d bytes", loaded, refused, worst)
	require.GreaterOrEqual(t, loaded+refused, 10_000)
	require.Greater(t, loaded, 500)
	require.Greater(t, refused, 5000)
}

// FuzzLoad: no bytes make the import panic. Run it with -fuzzminimizetime 1x:
// the inputs are long.
func FuzzLoad(f *testing.F) {
	for _, arch := range random.Architectures {
		b, err := random.Bytes(random.Config{Arch: arch, Width: 32, Layers: 1, FFN: 32, Heads: 2, HeadDim: 16, Types: []gguf.Type{gguf.Q4_0}})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := Load(b)
		if err != nil {
			return
		}
		for _, w := range m.weights() {
			if w.form == matrix && *w.matrix != nil && ((*w.matrix).Rows != w.rows || (*w.matrix).Cols != w.cols) {
				t.Fatalf("%s: %d rows of %d, want %d of %d", w.name, (*w.matrix).Rows, (*w.matrix).Cols, w.rows, w.cols)
			}
		}
	})
}

// FuzzPacked: no index, even one with the right hash, makes opening a packed
// file panic.
func FuzzPacked(f *testing.F) {
	file, err := random.Bytes(random.Config{Arch: "qwen3", Width: 32, Layers: 1, FFN: 32, Heads: 2, HeadDim: 16, Types: []gguf.Type{gguf.Q4_0}})
	if err != nil {
		f.Fatal(err)
	}
	path, folder := filepath.Join(f.TempDir(), "model.gguf"), f.TempDir()
	if err := os.WriteFile(path, file, 0o600); err != nil {
		f.Fatal(err)
	}
	m, err := Open(f.Context(), path, Options{Cache: folder})
	if err != nil {
		f.Fatal(err)
	}
	if err := m.Close(); err != nil {
		f.Fatal(err)
	}
	name := sha256.Sum256(file)
	good, err := os.ReadFile(cache{folder: folder}.path(hex.EncodeToString(name[:])))
	if err != nil {
		f.Fatal(err)
	}
	x, start, err := decode(bytes.NewReader(good), int64(len(good)))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(bytes.TrimRight(good[preamble:start], "\x00"), uint32(start), uint32(len(good)))
	g, err := gguf.Read(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, body []byte, at, size uint32) {
		head := append(bytes.Clone(good[:preamble]), body...)
		if at >= uint32(preamble) && at < 1<<20 {
			head = append(head, make([]byte, max(0, int(at)-len(head)))...)[:at]
		}
		binary.LittleEndian.PutUint32(head[len(magic)+4:], at)
		sum := sha256.Sum256(head[preamble:])
		copy(head[preamble-len(sum):], sum[:])
		head = append(head, make([]byte, max(0, min(1<<20, int(size))-len(head)))...)
		got, start, err := decode(bytes.NewReader(head), int64(len(head)))
		if err != nil {
			return
		}
		im := importer{f: g}
		m, err := im.header()
		if err != nil {
			t.Fatal(err)
		}
		if err := got.attach(m, im.plan, head[start:]); err == nil && got.Root != x.Root {
			t.Fatalf("another weight root, %s, gave the same model", got.Root)
		}
	})
}
