package model

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"unsafe"

	"github.com/edsrzf/mmap-go"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// A packed file is, little endian:
//
//	"CUCKOOPK", packing version uint32, start of the data uint32,
//	SHA-256 of what follows up to the data,
//	the index as JSON, zeros up to a multiple of 4096,
//	the data: for each weight of Model.weights that the model has the slices
//	W, S, O, M, E of a matrix, G of a gain or the elements of a bias, each
//	from a multiple of 64 on, with zeros in between.
//
// Where things lie in the data follows from the model's spec and the index.
const (
	packing    = 1 // of this format, of pack's layout and of the import
	magic      = "CUCKOOPK"
	preamble   = len(magic) + 4 + 4 + sha256.Size
	pageBytes  = 4096
	lineBytes  = 64
	chunkBytes = 4 << 20
	maxIndex   = 1 << 28
)

// errCache reports a packed file that cannot be used, or written.
var errCache = errors.New("packed weights")

// index is what a packed file says about itself.
type index struct {
	GGUF       string // hex of the file's SHA-256
	Name, Arch string // for people
	ID, Root   string // hex
	Freqs      []uint64
	LocalFreqs []uint64
	Weights    []entry
	Bytes      int64    // of the data
	Chunks     []string // hex of the SHA-256 of each chunkBytes of data
}

// entry is one weight; the zero value is an absent one.
type entry struct {
	Has  bool      `json:",omitempty"`
	Kind pack.Kind // of a matrix
	S    num.Scale // of a gain
}

// place is where the slices of a weight lie in the data: W, S, O, M, E of a
// matrix, otherwise the elements alone.
type place struct{ at, size [5]int64 }

// places lays out the weights; total is the size of the data.
func places(ws []weight, entries []entry) (out []place, total int64) {
	for i, w := range ws {
		var p place
		if e := entries[i]; e.Has {
			switch w.form {
			case matrix:
				a, b, c, d := pack.Layout(e.Kind, w.rows, w.cols)
				p.size = [5]int64{int64(a), int64(b), int64(c), int64(d), int64(d)}
			case gain:
				p.size[0] = 4 * int64(w.cols)
			case bias:
				p.size[0] = 8 * int64(w.cols)
			}
		}
		for j, n := range p.size {
			p.at[j] = total
			total += (n + lineBytes - 1) &^ (lineBytes - 1)
		}
		out = append(out, p)
	}
	return out, total
}

// encode is everything before the data, which is to start at least so far in.
func (x *index) encode(least int) ([]byte, error) {
	body, err := json.Marshal(x)
	if err != nil {
		return nil, err
	}
	start := max(least, (preamble+len(body)+pageBytes-1)&^(pageBytes-1))
	b := make([]byte, start)
	copy(b, magic)
	binary.LittleEndian.PutUint32(b[len(magic):], packing)
	binary.LittleEndian.PutUint32(b[len(magic)+4:], uint32(start))
	copy(b[preamble:], body)
	sum := sha256.Sum256(b[preamble:])
	copy(b[preamble-len(sum):], sum[:])
	return b, nil
}

// decode reads the index at the start of a file of the given size.
func decode(r io.ReaderAt, size int64) (x *index, start int64, err error) {
	head := make([]byte, preamble)
	if _, err := r.ReadAt(head, 0); err != nil {
		return nil, 0, fmt.Errorf("%w: reading the start: %w", errCache, err)
	}
	if v := binary.LittleEndian.Uint32(head[len(magic):]); string(head[:len(magic)]) != magic || v != packing {
		return nil, 0, fmt.Errorf("%w: not a packed file of version %d", errCache, packing)
	}
	start = int64(binary.LittleEndian.Uint32(head[len(magic)+4:]))
	if start < int64(preamble) || start > size || start > maxIndex {
		return nil, 0, fmt.Errorf("%w: data from %d on in a file of %d bytes", errCache, start, size)
	}
	body := make([]byte, start-int64(preamble))
	if _, err := r.ReadAt(body, int64(preamble)); err != nil {
		return nil, 0, fmt.Errorf("%w: reading the index: %w", errCache, err)
	}
	if sum := sha256.Sum256(body); !bytes.Equal(sum[:], head[preamble-len(sum):]) {
		return nil, 0, fmt.Errorf("%w: the index does not match its hash", errCache)
	}
	x = new(index)
	if err := json.Unmarshal(bytes.TrimRight(body, "\x00"), x); err != nil {
		return nil, 0, fmt.Errorf("%w: the index: %w", errCache, err)
	}
	if x.Bytes < 0 || start+x.Bytes != size || int64(len(x.Chunks)) != (x.Bytes+chunkBytes-1)/chunkBytes {
		return nil, 0, fmt.Errorf("%w: a file of %d bytes, want %d", errCache, size, start+x.Bytes)
	}
	return x, start, nil
}

// bind makes the weights of m, as they are planned, out of data that matches x.
func (x *index) bind(m *Model, plan []source, data []byte) error {
	ws := m.weights()
	if len(x.Weights) != len(plan) {
		return fmt.Errorf("%w: %d weights, want %d", errCache, len(x.Weights), len(plan))
	}
	for i, e := range x.Weights {
		if e.Has != (plan[i].t != nil) || e.Kind != plan[i].kind {
			return fmt.Errorf("%w: weight %q is of another kind", errCache, ws[i].name)
		}
	}
	at, total := places(ws, x.Weights)
	if total != x.Bytes || int64(len(data)) != total {
		return fmt.Errorf("%w: %d bytes of data, want %d", errCache, len(data), total)
	}
	for i, e := range x.Weights {
		if !e.Has {
			continue
		}
		w, p := &ws[i], &at[i]
		part := func(j int) []byte { return data[p.at[j]:][:p.size[j]:p.size[j]] }
		switch w.form {
		case matrix:
			*w.matrix = &pack.Matrix{
				Kind: e.Kind, Rows: w.rows, Cols: w.cols,
				W: part(0), S: as[int16](part(1)), O: as[int16](part(2)), M: as[uint32](part(3)), E: as[int32](part(4)),
			}
		case gain:
			*w.gain = &num.Gain{G: as[int32](part(0)), S: e.S}
		case bias:
			*w.bias = as[int64](part(0))
		}
	}
	if m.Output == nil {
		m.Output = m.Embed
	}
	return nil
}

// as reads bytes as numbers in the machine's order, which has to be the file's.
func as[T int16 | int32 | uint32 | int64](b []byte) []T {
	if len(b) == 0 {
		return nil
	}
	var t T
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(b))), len(b)/int(unsafe.Sizeof(t)))
}

// raw is the bytes of numbers in the machine's order.
func raw[T int16 | int32 | uint32 | int64](s []T) []byte {
	if len(s) == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(s))), len(s)*int(unsafe.Sizeof(s[0])))
}

// little says whether the machine's order is the file's.
var little = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// packed is what a packed file holds, verified: a mapping of it, or a copy in
// large pages.
type packed struct {
	*index
	data []byte
	free func() error
}

// openPacked opens the packed file of a GGUF and verifies all of it. Shared asks
// for the mapping.
func openPacked(path, gguf string, shared bool) (*packed, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return nil, err
	}
	x, start, err := decode(f, st.Size())
	if err != nil {
		return nil, err
	}
	if x.GGUF != gguf {
		return nil, fmt.Errorf("%w: of another model file", errCache)
	}
	all, err := mmap.Map(f, mmap.RDONLY, 0)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errCache, err)
	}
	p := &packed{index: x, data: all[start:], free: all.Unmap}
	var large []byte
	var free func() error
	if !shared {
		large, free = hugeMemory(len(p.data))
	}
	var sums [][sha256.Size]byte
	if large != nil {
		sums = hashChunks(large, p.data)
		p.data, p.free, err = large, free, all.Unmap()
	} else {
		sums = hashChunks(p.data, nil)
	}
	for i, want := range x.Chunks {
		if hex.EncodeToString(sums[i][:]) != want {
			err = errors.Join(err, fmt.Errorf("%w: chunk %d of %d does not match its hash", errCache, i, len(sums)))
			break
		}
	}
	if err != nil {
		return nil, errors.Join(err, p.free())
	}
	return p, nil
}
