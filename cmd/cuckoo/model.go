package main

import (
	"log/slog"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// loadModel opens a GGUF file by way of the cache, or the model built in.
func loadModel(path string) (*inference.Model, error) {
	if path == "" {
		return inference.Load(tiny.GGUF())
	}
	m, err := inference.Open(path, inference.Cache(modelCache()), inference.Warn(func(message string) { slog.Warn(message, "model", path) }))
	return m, modelHint(err)
}
