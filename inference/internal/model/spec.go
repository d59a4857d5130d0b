package model

import "github.com/cuckoo-network/cuckoo/inference/internal/num"

// Limits of the arithmetic: within them no sum of NUMERICS.md overflows.
const (
	MaxContext = 1 << 17
	MaxWidth   = 1 << 14 // embedding length
	MaxColumns = 1 << 16 // of any matrix
	MaxHeadDim = 1 << 8
	MaxLayers  = 1 << 10
	MaxVocab   = 1 << 20
)

// Spec is what a model computes, its weights aside.
type Spec struct {
	Arch    string // as the file names it: llama, qwen2, qwen3, gemma3
	Context int    // most tokens of prompt and output together
	Width   int    // length of the residual stream
	Layers  int
	FFN     int // rows of ffn_gate and ffn_up
	Heads   int // of the queries
	KVHeads int // divides Heads
	HeadDim int
	// RopeDims is how many dimensions of a head are rotated: the first ones.
	RopeDims int
	Vocab    int

	Eps    num.Epsilon // of every RMSNorm
	Halves bool        // a rotated pair is (j, j+RopeDims/2) instead of (2j, 2j+1)
	GELU   bool        // the gate's function is GELU instead of SiLU

	// Window is how many positions a local layer sees, its own included; 0: no
	// layer is local. Of each Period layers the last is not local; Period 0:
	// all are.
	Window, Period int

	EmbedScale num.Scale // multiplies the embedding; M == 0: nothing does
	QueryScale num.Scale // log2(e) and the attention scale, of every query
	// LogitScale is already in the scale of Model.Norm; M == 0: none.
	LogitScale num.Scale

	Freqs      []uint64 // turns a position of each rotated pair, Q0.64
	LocalFreqs []uint64 // of the local layers; nil when Window is 0
}

// Local says whether a layer sees only the last Window positions.
func (s *Spec) Local(layer int) bool {
	return s.Window > 0 && (s.Period == 0 || (layer+1)%s.Period != 0)
}

// First is the first position that a layer sees from position pos.
func (s *Spec) First(layer, pos int) int {
	if s.Local(layer) {
		return max(0, pos-s.Window+1)
	}
	return 0
}

// Rotation is the frequency table of a layer.
func (s *Spec) Rotation(layer int) []uint64 {
	if s.Local(layer) {
		return s.LocalFreqs
	}
	return s.Freqs
}
