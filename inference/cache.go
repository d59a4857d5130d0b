package inference

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

// Packed describes a model that a folder given to Cache holds.
type Packed = model.Packed

// Cached lists what a folder given to Cache holds for this version.
func Cached(folder string) ([]Packed, error) { return model.List(folder) }

// Tokenizer is the model's tokenizer, for texts that are no prompt: it knows
// nothing of the context's length.
func (m *Model) Tokenizer() *token.Tokenizer { return m.tok }
