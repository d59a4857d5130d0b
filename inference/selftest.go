package inference

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/cuda"
	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
)

// Card describes a graphics card.
type Card = cuda.Info

// Cards lists the graphics cards that can be used. The error, ErrDevice, says why
// none can.
func Cards() ([]Card, error) {
	cards, err := cuda.List()
	if err == nil && len(cards) == 0 {
		err = cuda.ErrNone
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDevice, err)
	}
	return cards, nil
}

// ErrBits reports a machine that does not compute what NUMERICS.md says: its
// results would be wrong.
var ErrBits = errors.New("wrong results")

// SelfTest runs the small models of the golden vectors, which a second
// implementation made, on a device (see Device), and says how many tokens were
// compared.
func SelfTest(ctx context.Context, device string) (tokens int, err error) {
	for _, name := range golden.Models {
		n, err := testGolden(ctx, name, device)
		if tokens += n; err != nil {
			return tokens, fmt.Errorf("%s: model %s: %w", device, name, err)
		}
	}
	return tokens, nil
}

func testGolden(ctx context.Context, name, device string) (tokens int, err error) {
	want, err := golden.LoadNetwork(name)
	if err != nil {
		return 0, err
	}
	file, err := golden.GGUF(name)
	if err != nil {
		return 0, err
	}
	m, err := Load(file, Device(device))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, m.Close()) }()
	last := len(want.Tokens) - 1
	err = m.Score(ctx, want.Tokens, last, func(_ int, logits []int64) error {
		if !slices.Equal(logits, want.Logits) {
			return fmt.Errorf("%w: the logits of position %d", ErrBits, last)
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	tokens = len(want.Tokens)
	for i, r := range want.Runs {
		out, err := m.Generate(ctx, r.Prompt, fromGolden(r), nil)
		if err != nil {
			return tokens, err
		}
		if !slices.Equal(out.Tokens, r.Tokens) {
			return tokens, fmt.Errorf("%w: output %d is %v, not %v", ErrBits, i, out.Tokens, r.Tokens)
		}
		tokens += len(r.Tokens)
	}
	return tokens, nil
}

func fromGolden(r golden.Run) Params {
	return Params{
		Temperature: r.Params.Temperature, TopP: r.Params.TopP, MinP: r.Params.MinP, TopK: r.Params.TopK,
		Seed: r.Params.Seed, MaxTokens: r.Max, RepetitionPenalty: r.Params.Repetition,
		FrequencyPenalty: r.Params.Frequency, PresencePenalty: r.Params.Presence,
	}
}
