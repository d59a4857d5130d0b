package inference

import (
	"errors"

	"github.com/cuckoo-network/cuckoo/inference/internal/chat"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
)

var (
	// ErrContext reports a prompt that does not fit the model's context with
	// room for one token: shorten it.
	ErrContext = errors.New("prompt does not fit the context")
	// ErrUnknownArchitecture reports a model this engine does not run.
	ErrUnknownArchitecture = model.ErrArchitecture
	// ErrUnsupportedType reports weights or a feature this engine does not run.
	ErrUnsupportedType = model.ErrUnsupported
	// ErrMalformed reports a broken model file: fetch it again.
	ErrMalformed = model.ErrMalformed
	// ErrParams reports sampling parameters outside their range.
	ErrParams = errors.New("bad parameter")
	// ErrPrompt reports a prompt that is no sequence of this model's tokens, or
	// messages that make none.
	ErrPrompt = errors.New("bad prompt")
	// ErrTemplate reports a missing or unusable chat template: use a plain
	// prompt, or a model file that has one.
	ErrTemplate = chat.ErrTemplate
	// ErrMemory reports a task whose keys and values would never fit the memory
	// the model may use for them: lower MaxTokens, shorten the prompt, or open
	// the model with more Memory.
	ErrMemory = engine.ErrMemory
	// ErrBusy reports that too many tasks wait for the model: try again later.
	ErrBusy = engine.ErrBusy
	// ErrDevice reports a graphics card that is not there, cannot hold the model,
	// failed or was lost. A task that ends with it may run elsewhere, or here
	// again: the card is opened anew.
	ErrDevice = errors.New("graphics card")
	// ErrClosed reports a model that was closed.
	ErrClosed = engine.ErrClosed
)
