package inference

import (
	"sort"

	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// Info describes a model for people. Bytes are of memory.
type Info struct {
	ID             [32]byte
	Name           string
	Architecture   string
	Layers         int
	Width          int // of the residual stream
	FFN            int
	Heads, KVHeads int
	HeadDim        int
	Window         int // positions that local layers see; 0: there are none
	Context        int
	Vocab          int
	Tokenizer      string
	Template       bool           // a chat template is there
	Quantization   map[string]int // matrices of each type in the file
	WeightRoot     [32]byte
	WeightBytes    int64    // as the engine holds them, mapped or not
	StepBytes      int64    // of weights that a token reads: all but an embedding of its own
	CacheBytes     int64    // of the keys and values of a task that fills the context
	TokenBytes     int64    // of the keys and values of a token, in a short task
	MemoryBudget   int64    // for the keys and values of all tasks
	Devices        []string // cards that run the model; none: the processors do
}

// Info describes the model.
func (m *Model) Info() Info {
	s := &m.m.Spec
	return Info{
		ID: m.m.ID, Name: m.m.Name, Architecture: s.Arch,
		Layers: s.Layers, Width: s.Width, FFN: s.FFN, Heads: s.Heads, KVHeads: s.KVHeads, HeadDim: s.HeadDim,
		Window: s.Window, Context: s.Context, Vocab: s.Vocab,
		Tokenizer: m.m.Tables.Model, Template: m.m.Template != "",
		Quantization: m.m.Quantization, WeightRoot: m.m.WeightRoot, WeightBytes: m.m.Bytes(), StepBytes: m.stepBytes(),
		CacheBytes: m.CacheBytes(s.Context), TokenBytes: m.engine.first().BytesPerToken(), MemoryBudget: m.engine.memory(), Devices: m.engine.devices(),
	}
}

// CacheBytes is the memory that a task of n tokens, prompt and output together,
// reserves for its keys and values.
func (m *Model) CacheBytes(n int) int64 { return m.engine.first().Bytes(n) }

// Room is how many tokens, prompt and output together, the longest task may
// have: those of the context, or what Memory holds.
func (m *Model) Room() int {
	return sort.Search(m.m.Context, func(n int) bool { return !m.engine.holds(n + 1) })
}

func (m *Model) stepBytes() int64 {
	n := m.m.Bytes()
	if e := m.m.Embed; e != m.m.Output {
		digits, scales, offsets, row := pack.Layout(e.Kind, e.Rows, e.Cols)
		n -= int64(digits + scales + offsets + 2*row)
	}
	return n
}
