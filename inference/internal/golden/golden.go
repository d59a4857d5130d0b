// Package golden holds vectors that a second implementation of NUMERICS.md
// made: Python, integers only, in this folder.
//
//	python3 inference/internal/golden/check.py          compares
//	python3 inference/internal/golden/check.py --write  renews
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

// Run is one output of a model.
type Run struct {
	Prompt []uint32
	Max    uint32
	Params Params
	Tokens []uint32
	Finish string
}

// Network is what a small model computes. Nodes maps "position.op" to the
// first bytes of a hash of that node's vectors; All is a hash over every node
// of every position.
type Network struct {
	ID     string
	Freqs  []uint64
	Tokens []uint32
	Logits []int64
	Nodes  map[string]string
	All    string
	Runs   []Run
}

// Vectors is the whole file.
type Vectors struct {
	Primitives map[string]json.RawMessage
	Sampling   []Choice
	Mixed      Network
	Plain      Network
}

// Load reads the vectors.
func Load() (*Vectors, error) {
	b, err := files.ReadFile("testdata/vectors.json")
	if err != nil {
		return nil, err
	}
	v := new(Vectors)
	return v, json.Unmarshal(b, v)
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

// GGUF is the file of a model: mixed or plain.
func GGUF(name string) ([]byte, error) { return files.ReadFile("testdata/" + name + ".gguf") }
