//go:build !cuda

package cuda

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
)

// Device is a card with a model on it.
type Device struct{ engine.Device }

// List describes the cards there are.
func List() ([]Info, error) { return nil, ErrBuild }

// New puts a model on a card.
func New(*model.Model, Options) (*Device, error) { return nil, ErrBuild }

// Close gives the card back.
func (*Device) Close() error { return ErrBuild }

// Info describes the card.
func (*Device) Info() Info { return Info{} }

// Bandwidth is the bytes a second that the card copies memory with.
func (*Device) Bandwidth() (int64, error) { return 0, ErrBuild }
