package api

import (
	"context"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Backend answers requests.
type Backend interface {
	// Models lists what can be asked for, the default first.
	Models(ctx context.Context) []Model
	// Complete runs one request. onToken is called for each output token in
	// order, one call at a time, before Complete returns; its error means that
	// nobody reads any more. Text may be empty where a character is not complete
	// yet; the texts of all calls joined are Completion.Text. An error is one of
	// this package's (see Error), ctx's own, or else a fault of this program.
	Complete(ctx context.Context, req Request, onToken func(text string, id uint32) error) (Completion, error)
}

// Submitter is a Backend that also takes requests nobody waits for: they are
// answered with what it returns, and go on when the client has gone.
type Submitter interface {
	Submit(ctx context.Context, req Request) (any, error)
}

// Model is one model of the network.
type Model struct {
	Name    string     // what clients ask for
	ID      typed.Hash // model id; clients may ask for it in hex too
	Created int64      // unix seconds
	Owner   string
}

// Message is one turn of a chat. Role is system, user or assistant.
type Message struct{ Role, Content string }

// Request is one checked request.
type Request struct {
	ID        string // also in the answer
	Model     Model
	Messages  []Message // of a chat; nil for a completion
	Prompt    string    // of a completion
	Params    typed.Params
	HasSeed   bool   // Params.Seed was given
	MaxTokens uint32 // 0: as many as the model and the network allow
	Stream    bool
	Logprobs  bool   // Completion.Tokens is asked for
	Top       int    // alternatives of each token; at most 20
	User      string // the app's own name for its user; "" where it gave none
}

// Completion is the whole answer.
type Completion struct {
	Text         string
	PromptTokens uint32
	OutputTokens uint32
	Truncated    bool    // ended by MaxTokens or the context, not by itself
	Task         string  // task id, for `cuckoo lottery explain`; may be ""
	Tokens       []Token // of Text, where they were asked for
}

// Token is a token of an answer with its log-probability.
type Token struct {
	Likely
	Text   string // what it adds to the answer; these joined are Completion.Text
	Offset int    // where it begins in the answer, in characters
	Top    []Likely
}

// Likely is a token that was possible and how likely it was.
type Likely struct {
	Name    string // in the vocabulary
	Bytes   []byte // nil for one that has none, such as the end of an answer
	LogProb int64  // millionths of a nat
}
