package inference

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/internal/chat"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

// Arithmetic is the version of NUMERICS.md that the engine obeys. It is part of
// every model id.
const Arithmetic = 2

// Model is an opened model: weights, tokenizer and template. Its methods may be
// called by any number of goroutines at once.
type Model struct {
	m        *model.Model
	engine   *engines
	tok      *token.Tokenizer
	ends     map[uint32]bool
	template func() (*chat.Template, error)
}

// Open reads a GGUF file, or what Cache holds of it.
func Open(path string, opts ...Option) (*Model, error) {
	return OpenContext(context.Background(), path, opts...)
}

// OpenContext is Open; the end of ctx ends it.
func OpenContext(ctx context.Context, path string, opts ...Option) (*Model, error) {
	o := newOptions(opts)
	if err := o.findCards(); err != nil {
		return nil, err
	}
	m, err := model.Open(ctx, path, model.Options{Cache: o.cache, Shared: o.shared, Progress: o.progress, Warn: o.warn})
	if err != nil {
		return nil, err
	}
	return newModel(m, o)
}

// Load reads a GGUF file held in memory.
func Load(data []byte, opts ...Option) (*Model, error) {
	o := newOptions(opts)
	if err := o.findCards(); err != nil {
		return nil, err
	}
	m, err := model.Load(data)
	if err != nil {
		return nil, err
	}
	return newModel(m, o)
}

func newModel(m *model.Model, o options) (*Model, error) {
	tok, err := token.New(m.Tables)
	if err != nil {
		kind := ErrUnsupportedType
		if errors.Is(err, token.ErrVocabulary) {
			kind = ErrMalformed
		}
		return nil, errors.Join(fmt.Errorf("%w: %w", kind, err), m.Close())
	}
	ends := make(map[uint32]bool, len(m.Ends))
	for _, id := range m.Ends {
		ends[id] = true
	}
	run, err := newEngines(m, &o)
	if err != nil {
		return nil, errors.Join(err, m.Close())
	}
	return &Model{
		m: m, tok: tok, ends: ends, engine: run,
		template: sync.OnceValues(func() (*chat.Template, error) {
			if m.Template == "" {
				return nil, fmt.Errorf("%w: the model file has none: use plain completions, or a file of the instruction-tuned model", ErrTemplate)
			}
			return chat.Parse(m.Template)
		}),
	}, nil
}

// Close ends all tasks with ErrClosed and gives the weights back.
func (m *Model) Close() error {
	return errors.Join(m.engine.close(), m.m.Close())
}

// ID identifies the model: a hash over architecture, hyperparameters,
// tokenizer, tables, weights and the version of the arithmetic.
func (m *Model) ID() [32]byte { return m.m.ID }

// Name is the name in the file; it is not part of the ID.
func (m *Model) Name() string { return m.m.Name }

// ContextLength is how many tokens prompt and output may have together.
func (m *Model) ContextLength() int { return m.m.Context }

// VocabSize is the number of token ids.
func (m *Model) VocabSize() int { return m.m.Vocab }

// IsEnd says whether a token ends a generation.
func (m *Model) IsEnd(id uint32) bool { return m.ends[id] }
