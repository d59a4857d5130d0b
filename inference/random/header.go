package random

import (
	"encoding/binary"
	"maps"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// header is everything before the tensor data.
func (c *Config) header(tensors []tensor) []byte {
	var m meta
	m.text("general.architecture", c.Arch)
	m.text("general.name", "random "+c.Arch)
	p := c.Arch + "."
	m.uint(p+"context_length", c.Context)
	m.uint(p+"embedding_length", c.Width)
	m.uint(p+"block_count", c.Layers)
	m.uint(p+"feed_forward_length", c.FFN)
	m.uint(p+"attention.head_count", c.Heads)
	m.uint(p+"attention.head_count_kv", c.KVHeads)
	if c.HeadDim*c.Heads != c.Width {
		m.uint(p+"attention.key_length", c.HeadDim)
		m.uint(p+"attention.value_length", c.HeadDim)
	}
	if c.Arch == "llama" || c.RopeDims != c.HeadDim {
		m.uint(p+"rope.dimension_count", c.RopeDims)
	}
	m.float(p+"attention.layer_norm_rms_epsilon", c.EpsBits)
	m.float(p+"rope.freq_base", float32Bits(c.RopeBase, 0))
	if c.RopeFactor != 0 {
		m.text(p+"rope.scaling.type", "linear")
		m.float(p+"rope.scaling.factor", float32Bits(c.RopeFactor, 0))
	}
	if c.Arch == "gemma3" {
		m.uint(p+"attention.sliding_window", c.Window)
	}
	for _, key := range slices.Sorted(maps.Keys(c.Floats)) {
		m.float(key, c.Floats[key])
	}
	c.tokenizer(&m)

	head := binary.LittleEndian.AppendUint32([]byte("GGUF"), 3)
	head = binary.LittleEndian.AppendUint64(head, uint64(len(tensors)))
	head = binary.LittleEndian.AppendUint64(head, uint64(m.n))
	head = append(head, m.b...)
	offset := int64(0)
	for _, t := range tensors {
		head = appendText(head, t.name)
		head = binary.LittleEndian.AppendUint32(head, uint32(len(t.dims)))
		for _, d := range t.dims {
			head = binary.LittleEndian.AppendUint64(head, d)
		}
		head = binary.LittleEndian.AppendUint32(head, uint32(t.typ))
		head = binary.LittleEndian.AppendUint64(head, uint64(offset))
		offset += align(t.size())
	}
	return append(head, make([]byte, align(int64(len(head)))-int64(len(head)))...)
}

// meta collects key-value pairs.
type meta struct {
	b []byte
	n int
}

func appendText(b []byte, s string) []byte {
	return append(binary.LittleEndian.AppendUint64(b, uint64(len(s))), s...)
}

func (m *meta) key(key string, kinds ...gguf.Kind) {
	m.n++
	m.b = appendText(m.b, key)
	for _, k := range kinds {
		m.b = binary.LittleEndian.AppendUint32(m.b, uint32(k))
	}
}

func (m *meta) text(key, s string) {
	m.key(key, gguf.String)
	m.b = appendText(m.b, s)
}

func (m *meta) uint(key string, n int) {
	m.key(key, gguf.Uint32)
	m.b = binary.LittleEndian.AppendUint32(m.b, uint32(n))
}

func (m *meta) float(key string, bits uint32) {
	m.key(key, gguf.Float32)
	m.b = binary.LittleEndian.AppendUint32(m.b, bits)
}

func (m *meta) flag(key string, on bool) {
	m.key(key, gguf.Bool)
	b := byte(0)
	if on {
		b = 1
	}
	m.b = append(m.b, b)
}

func (m *meta) texts(key string, list []string) {
	m.key(key, gguf.Array, gguf.String)
	m.b = binary.LittleEndian.AppendUint64(m.b, uint64(len(list)))
	for _, s := range list {
		m.b = appendText(m.b, s)
	}
}

func (m *meta) words(key string, kind gguf.Kind, list []uint32) {
	m.key(key, gguf.Array, kind)
	m.b = binary.LittleEndian.AppendUint64(m.b, uint64(len(list)))
	for _, n := range list {
		m.b = binary.LittleEndian.AppendUint32(m.b, n)
	}
}
