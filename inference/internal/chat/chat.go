// Package chat renders the chat template of a model file.
//
// Templates are written by strangers, and get the messages of other strangers.
// Invariants: a template reaches no file, clock or network; its time, memory
// and output are bounded by the size of the messages; what comes from a
// message's content comes back as plain spans, however the template cuts it,
// and in those the tokenizer recognises no control token.
package chat

import (
	"errors"
	"fmt"
	"strings"

	"github.com/cuckoo-network/cuckoo/inference/internal/chat/jinja"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

// ErrTemplate reports a chat template that cannot be used: ask the model with
// a plain prompt instead.
var ErrTemplate = errors.New("chat template")

const (
	maxSource = 1 << 18
	growth    = 1 << 16 // bytes a template may add to the messages
	steps     = 1 << 20 // of work that a template may do without messages
)

// Message is one turn of a conversation.
type Message struct{ Role, Content string }

// Template is a parsed template; it may be used by several goroutines.
type Template struct {
	t      *jinja.Template
	source string
}

// Source is the text it was parsed from.
func (t *Template) Source() string { return t.source }

// Parse reads a template's source.
func Parse(source string) (*Template, error) {
	if len(source) > maxSource {
		return nil, fmt.Errorf("%w: %d bytes long, at most %d are allowed", ErrTemplate, len(source), maxSource)
	}
	t, err := jinja.Parse(strings.ToValidUTF8(source, "\uFFFD"))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTemplate, err)
	}
	return &Template{t, source}, nil
}

// Render renders a conversation that the assistant is to continue.
func (t *Template) Render(msgs []Message, bos, eos string) ([]token.Span, error) {
	limits := jinja.Limits{Steps: steps, Output: growth}
	list := make([]jinja.Vars, len(msgs))
	for i, m := range msgs {
		content := strings.ToValidUTF8(m.Content, "\uFFFD")
		list[i] = jinja.Vars{}.With("role", jinja.Own(m.Role)).With("content", jinja.User(content))
		limits.Steps += 1<<12 + 16*len(content)
		limits.Output += growth/16 + 2*len(content)
	}
	out, err := t.t.Render(jinja.Vars{}.
		With("messages", list).With("tools", nil).With("documents", nil).
		With("bos_token", jinja.Own(bos)).With("eos_token", jinja.Own(eos)).
		With("add_generation_prompt", true), limits)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTemplate, err)
	}
	spans := make([]token.Span, len(out))
	for i, s := range out {
		spans[i] = token.Span{Text: s.Text, Plain: s.User}
	}
	return spans, nil
}
