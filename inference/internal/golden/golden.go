// Package golden holds vectors that a second implementation of NUMERICS.md
// made: Python, integers only, in this folder.
//
//	python3 -B inference/internal/golden/check.py          compares
//	python3 -B inference/internal/golden/check.py --write  renews
//
// The engine never writes them.
package golden

import (
	"embed"
	"encoding/json"
	"fmt"
	"strconv"
)

//go:embed testdata
var files embed.FS

// Models are the names of the small models, one an architecture.
var Models = []string{"llama", "qwen2", "qwen3", "gemma3"}

// Int is any integer below 2^64 in magnitude; those from 2^63 on wrap.
type Int int64

// UnmarshalJSON reads an integer.
func (i *Int) UnmarshalJSON(b []byte) error {
	if n, err := strconv.ParseInt(string(b), 10, 64); err == nil {
		*i = Int(n)
		return nil
	}
	n, err := strconv.ParseUint(string(b), 10, 64)
	*i = Int(n)
	return err
}

// Scale is m, e of the number m * 2^e.
type Scale [2]int64

// Params are sampling parameters in millionths.
type Params struct {
	Temperature uint32 `json:"temperature"`
	TopP        uint32 `json:"top_p"`
	MinP        uint32 `json:"min_p"`
	TopK        uint32 `json:"top_k"`
	Seed        uint64 `json:"seed"`
	Repetition  uint32 `json:"repetition"`
	Frequency   int32  `json:"frequency"`
	Presence    int32  `json:"presence"`
}

// Choice is one sampled token.
type Choice struct {
	Logits         []int64
	Prompt, Output []uint32
	Params         Params
	Token          uint32
}

// LogProbs are those of every token, in micro-nats, and the tokens of the five
// largest logits.
type LogProbs struct {
	Logits, LogProbs []int64
	Top              []uint32
}

// Tree is the Merkle root over the leaves of the encodings 0, 1, .. as uint32.
type Tree struct {
	Leaves int
	Root   string
}

// Row is one row of a tensor: its bytes, its canonical form and leaf, its
// product with the vector X, T, A in Q24, and its first element in Q24, alone
// and times ES. W and X are int8.
type Row struct {
	Kind    string
	Data    []byte
	W       []byte
	S, O    []int16 // O nil: no offsets
	R       Scale
	Leaf    string
	X       []byte
	T       []int32
	A, ES   Scale
	Product int64
	First   [2]int64
}

// Run is one output of a model.
type Run struct {
	Prompt   []uint32
	Max      uint32
	Params   Params
	Tokens   []uint32
	Finish   string
	LogProbs []int64
}

// Trace is the root over the nodes of some positions.
type Trace struct {
	First, Last int
	Root        string
}

// Network is what a small model computes when it is fed Tokens. Freqs are its
// frequency tables, Logits those of the last position, Best the token of the
// largest logit of each position, LogProbs those of the second token, the third
// and so on. Nodes maps "position.op" to the first bytes of that node's leaf.
type Network struct {
	ID       string
	Freqs    [][]uint64
	Tokens   []uint32
	Logits   []int64
	Best     []uint32
	LogProbs []int64
	Nodes    map[string]string
	Traces   []Trace
	Runs     []Run
}

// Vectors are the values of single functions.
type Vectors struct {
	Primitives map[string]json.RawMessage
	Rows       []Row
	Sampling   []Choice
	LogProbs   []LogProbs
	Trees      []Tree
}

// Load reads the vectors.
func Load() (*Vectors, error) {
	v := new(Vectors)
	return v, read("vectors", v)
}

// LoadNetwork reads what a model computes.
func LoadNetwork(model string) (*Network, error) {
	n := new(Network)
	return n, read(model, n)
}

// GGUF is the file of a model.
func GGUF(model string) ([]byte, error) { return files.ReadFile("testdata/" + model + ".gguf") }

func read(name string, out any) error {
	b, err := files.ReadFile("testdata/" + name + ".json")
	if err != nil {
		return err
	}
	return json.Unmarshal(b, out)
}

// Table reads the primitives of a name as rows of integers.
func (v *Vectors) Table(name string) ([][]Int, error) {
	var rows [][]Int
	return rows, v.Read(name, &rows)
}

// Read reads the primitives of a name into out.
func (v *Vectors) Read(name string, out any) error {
	raw, ok := v.Primitives[name]
	if !ok {
		return fmt.Errorf("no primitives %q", name)
	}
	return json.Unmarshal(raw, out)
}
