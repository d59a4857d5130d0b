package gguf

import (
	"encoding/binary"
)

// builder writes GGUF bytes, right or wrong.
type builder struct{ b []byte }

func (w *builder) u32(n uint32) *builder { w.b = binary.LittleEndian.AppendUint32(w.b, n); return w }
func (w *builder) u64(n uint64) *builder { w.b = binary.LittleEndian.AppendUint64(w.b, n); return w }
func (w *builder) raw(s string) *builder { w.b = append(w.b, s...); return w }
func (w *builder) text(s string) *builder {
	return w.u64(uint64(len(s))).raw(s)
}

func header(tensors, keys uint64) *builder {
	return (&builder{}).raw("GGUF").u32(3).u64(tensors).u64(keys)
}

func (w *builder) key(name string, kind Kind) *builder { return w.text(name).u32(uint32(kind)) }

func (w *builder) tensor(name string, typ Type, offset uint64, dims ...uint64) *builder {
	w.text(name).u32(uint32(len(dims)))
	for _, d := range dims {
		w.u64(d)
	}
	return w.u32(uint32(typ)).u64(offset)
}

// data pads to the alignment and appends n bytes.
func (w *builder) data(n int) []byte {
	for len(w.b)%32 != 0 {
		w.b = append(w.b, 0)
	}
	for i := range n {
		w.b = append(w.b, byte(i))
	}
	return w.b
}
