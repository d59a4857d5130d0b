// Package chat renders the chat template of a model file.
//
// Templates are Jinja, written by strangers, and get the messages of other
// strangers. Invariants: a template reaches no file, clock or network; its
// output is bounded (its time is not: a template is part of a model file that
// someone chose to run); what comes from a message's content comes back as plain
// spans, in which the tokenizer recognises no control token.
//
// How a message stays apart: its content, without the white space around it,
// goes into the template between two Unicode noncharacters, which cannot be
// spelled by a user (they are replaced in the content first); after rendering
// the text is cut at them. A template that takes a content to pieces is
// refused.
package chat

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/nikolalohinski/gonja/v2/builtins"
	"github.com/nikolalohinski/gonja/v2/builtins/control_structures"
	"github.com/nikolalohinski/gonja/v2/config"
	"github.com/nikolalohinski/gonja/v2/exec"
	"github.com/nikolalohinski/gonja/v2/loaders"
	"github.com/nikolalohinski/gonja/v2/parser"

	"github.com/cuckoo-network/cuckoo/inference/token"
)

// ErrTemplate reports a chat template that cannot be used: ask the model with
// a plain prompt instead.
var ErrTemplate = errors.New("chat template")

const (
	open, shut = '\uFDD0', '\uFDD1'
	maxSource  = 1 << 18
	maxRange   = 1 << 12
	growth     = 1 << 16 // bytes a template may add to the messages
)

// Message is one turn of a conversation.
type Message struct{ Role, Content string }

// Template is a parsed template; it may be used by several goroutines.
type Template struct {
	t      *exec.Template
	source string
}

// Source is the text it was parsed from.
func (t *Template) Source() string { return t.source }

// Parse reads a template's source.
func Parse(source string) (t *Template, err error) {
	if len(source) > maxSource {
		return nil, fmt.Errorf("%w: %d bytes long, at most %d are allowed", ErrTemplate, len(source), maxSource)
	}
	defer refuse(&err)
	const name = "/chat_template"
	loader, err := loaders.NewMemoryLoader(map[string]string{name: trimBlocks(strings.TrimSuffix(source, "\n"))})
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrTemplate, err)
	}
	x, err := exec.NewTemplate(name, config.New(), loader, environment())
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrTemplate, err)
	}
	return &Template{x, source}, nil
}

// statements are the tags a template may use: none that reads another file.
var statements = []string{"for", "if", "set", "macro", "raw", "with", "filter"}

func environment() *exec.Environment {
	tags := map[string]parser.ControlStructureParser{}
	for _, name := range statements {
		tags[name], _ = controlStructures.All.Get(name)
	}
	return &exec.Environment{
		Context: exec.NewContext(map[string]any{
			"namespace":       global("namespace"),
			"dict":            global("dict"),
			"range":           bounded,
			"raise_exception": raise,
		}),
		Filters:           filters(),
		Tests:             builtins.Tests,
		ControlStructures: exec.NewControlStructureSet(tags),
		Methods:           methods(),
	}
}

func global(name string) any {
	f, _ := builtins.GlobalFunctions.Get(name)
	return f
}

// raise is what templates call to refuse a conversation.
func raise(args *exec.VarArgs) (any, error) {
	return nil, exec.ErrInvalidCall(errors.New(args.First().String()))
}

// bounded is range(); the library's own starts a goroutine and has no bound.
func bounded(args *exec.VarArgs) ([]int, error) {
	n := [3]int{0, 0, 1}
	for i, a := range args.Args {
		if i >= len(n) || !a.IsInteger() {
			return nil, exec.ErrInvalidCall(errors.New("range wants one to three integers"))
		}
		n[i] = a.Integer()
	}
	if len(args.Args) == 1 {
		n[0], n[1] = 0, n[0]
	}
	if n[2] == 0 {
		return nil, exec.ErrInvalidCall(errors.New("range with step 0"))
	}
	var out []int
	for i := n[0]; n[2] > 0 && i < n[1] || n[2] < 0 && i > n[1]; i += n[2] {
		if len(out) == maxRange {
			return nil, exec.ErrInvalidCall(fmt.Errorf("range longer than %d", maxRange))
		}
		out = append(out, i)
	}
	return out, nil
}

// Render renders a conversation that the assistant is to continue.
func (t *Template) Render(msgs []Message, bos, eos string) (spans []token.Span, err error) {
	defer refuse(&err)
	room := growth
	list := make([]map[string]any, len(msgs))
	for i, m := range msgs {
		list[i] = map[string]any{"role": m.Role, "content": guard(m.Content)}
		room += 2*len(m.Content) + growth/16
	}
	out := &limited{left: room}
	err = t.t.Execute(out, exec.NewContext(map[string]any{
		"messages":              list,
		"bos_token":             bos,
		"eos_token":             eos,
		"add_generation_prompt": true,
	}))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrTemplate, err)
	}
	return cut(out.b.String())
}

// guard marks where a content begins and ends. The white space around it stays
// outside, so that a template may trim it.
func guard(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == open || r == shut {
			return unicode.ReplacementChar
		}
		return r
	}, s)
	core := strings.TrimSpace(s)
	if core == "" {
		return s
	}
	at := strings.Index(s, core)
	return s[:at] + string(open) + core + string(shut) + s[at+len(core):]
}

// cut takes the marks out of rendered text.
func cut(s string) (spans []token.Span, err error) {
	plain := false
	for s != "" {
		i := strings.IndexFunc(s, func(r rune) bool { return r == open || r == shut })
		if i < 0 {
			i = len(s)
		}
		if i > 0 {
			spans = append(spans, token.Span{Text: s[:i], Plain: plain})
		}
		s = s[i:]
		for _, mark := range []rune{open, shut} {
			if !strings.HasPrefix(s, string(mark)) {
				continue
			}
			if plain == (mark == open) {
				return nil, fmt.Errorf("%w: it takes the content of a message to pieces", ErrTemplate)
			}
			plain = mark == open
			s = s[len(string(mark)):]
			break
		}
	}
	if plain {
		return nil, fmt.Errorf("%w: it takes the content of a message to pieces", ErrTemplate)
	}
	return spans, nil
}

// limited is a buffer that refuses to grow without bound.
type limited struct {
	b    bytes.Buffer
	left int
}

var _ io.Writer = (*limited)(nil)

func (l *limited) Write(p []byte) (int, error) {
	if l.left -= len(p); l.left < 0 {
		return 0, errors.New("the rendered conversation is far longer than its messages")
	}
	return l.b.Write(p)
}

// refuse turns a panic of the template library into an error.
func refuse(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("%w: %v", ErrTemplate, r)
	}
}
