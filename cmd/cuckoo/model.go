package main

import (
	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// loadModel opens a GGUF file, or the model built in.
func loadModel(path string) (*inference.Model, error) {
	if path == "" {
		return inference.Load(tiny.GGUF())
	}
	m, err := inference.Open(path)
	if err != nil {
		return nil, hint(err, "give a GGUF file of the Llama architecture, or leave --model out for the model built in")
	}
	return m, nil
}
