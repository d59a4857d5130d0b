package node

import (
	"context"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Engine is a loaded model. *inference.Model is one; the bench has one that
// costs no time.
type Engine interface {
	ID() [32]byte
	Name() string
	ContextLength() int
	Room() int
	Chat([]inference.Message) ([]uint32, error)
	Tokenize(text string) ([]uint32, error)
	NewDecoder() *inference.Decoder
	NewText(stop []string) *inference.Text
	Generate(ctx context.Context, prompt []uint32, p inference.Params, onToken func(id uint32) error) (inference.Output, error)
	Verify(ctx context.Context, prompt []uint32, out inference.Output, p inference.Params) (inference.Verification, error)
	LogProbs(ctx context.Context, prompt, tokens []uint32, top int) ([]inference.LogProb, error)
}

// engineParams are the task's parameters in the engine's own form.
func engineParams(p *typed.Params, maxTokens uint32) inference.Params {
	return inference.Params{
		Temperature:       p.Temperature,
		TopP:              p.TopP,
		TopK:              p.TopK,
		MinP:              p.MinP,
		RepetitionPenalty: p.RepetitionPenalty,
		FrequencyPenalty:  p.FrequencyPenalty,
		PresencePenalty:   p.PresencePenalty,
		Seed:              p.Seed,
		MaxTokens:         maxTokens,
		Stop:              p.Stop,
	}
}

// finishOf is how a task's messages say that an output ended.
func finishOf(out inference.Output) uint8 {
	if out.Finish == inference.FinishStop {
		return result.FinishStop
	}
	return result.FinishLength
}

// outputOf is the engine's form of an output that came over the network.
func outputOf(prompt, ids []uint32, finish uint8) inference.Output {
	out := inference.Output{Tokens: ids, Finish: inference.FinishLength, PromptTokens: len(prompt)}
	if finish == result.FinishStop {
		out.Finish = inference.FinishStop
	}
	return out
}
