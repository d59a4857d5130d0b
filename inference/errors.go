package inference

import (
	"errors"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/chat"
)

var (
	// ErrContext reports a prompt that does not fit the model's context with
	// room for one token: shorten it.
	ErrContext = errors.New("prompt does not fit the context")
	// ErrUnknownArchitecture reports a model this engine does not run.
	ErrUnknownArchitecture = errors.New("unknown model architecture")
	// ErrUnsupportedType reports weights or a feature this engine does not run.
	ErrUnsupportedType = gguf.ErrUnsupportedType
	// ErrMalformed reports a broken model file: fetch it again.
	ErrMalformed = gguf.ErrMalformed
	// ErrParams reports sampling parameters outside their range.
	ErrParams = errors.New("bad parameter")
	// ErrPrompt reports a prompt that is no sequence of this model's tokens, or
	// messages that make none.
	ErrPrompt = errors.New("bad prompt")
	// ErrTemplate reports a missing or unusable chat template: use a plain
	// prompt, or a model file that has one.
	ErrTemplate = chat.ErrTemplate
)
