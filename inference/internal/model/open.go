package model

import (
	"context"
	"fmt"
	"os"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// Options say how Open goes about it; the zero value will do.
type Options struct {
	// Cache is a folder for packed weights; empty: none is kept, and the
	// weights lie in memory.
	Cache string
	// Progress, if set, is called while a file is imported, with bytes of it.
	Progress func(done, total int64)
	// Warn, if set, is told why a cache is not used or was made anew.
	Warn func(message string)
}

// Open imports a GGUF file, or maps what was packed from it before.
func Open(ctx context.Context, path string, o Options) (*Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening model: %w", err)
	}
	defer f.Close()
	m, err := open(ctx, f, o)
	if err != nil {
		return nil, fmt.Errorf("model %s: %w", path, err)
	}
	return m, nil
}

func open(ctx context.Context, f *os.File, o Options) (*Model, error) {
	st, err := f.Stat()
	if err != nil {
		return nil, err
	}
	file, err := gguf.Read(f, st.Size())
	if err != nil {
		return nil, err
	}
	im := importer{f: file, progress: o.Progress}
	m, err := im.header()
	if err != nil {
		return nil, err
	}
	return m, im.load(ctx, m)
}
