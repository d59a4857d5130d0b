package model

import (
	"errors"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

var (
	// ErrArchitecture reports a model of an architecture that is not run: take
	// a file of one that is.
	ErrArchitecture = errors.New("unknown model architecture")
	// ErrUnsupported reports weights or a feature that is not run.
	ErrUnsupported = gguf.ErrUnsupportedType
	// ErrMalformed reports a broken model file: fetch it again.
	ErrMalformed = gguf.ErrMalformed
)
