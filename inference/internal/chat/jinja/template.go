package jinja

import (
	"errors"
	"fmt"
	"runtime"
)

// Template is a parsed template; it may be used by several goroutines.
type Template struct{ body []stmt }

// Parse reads a template's source.
func Parse(source string) (t *Template, err error) {
	defer refused(&err)
	p := &parser{pieces: cut(source)}
	body := p.block()
	if p.at < len(p.pieces) {
		fail("%q is not expected here", p.tag)
	}
	return &Template{body}, nil
}

// Vars are the variables of a rendering, or what a mapping holds, in order:
// nil, bool, int, Str, or []Vars.
type Vars []variable

type variable struct {
	name  string
	value any
}

// With adds a variable.
func (v Vars) With(name string, value any) Vars { return append(v, variable{name, value}) }

// Limits bound a rendering: Steps pays for what is done and for each 16 bytes
// that are made, Output for the bytes of the result.
type Limits struct{ Steps, Output int }

// Render renders the template with some variables.
func (t *Template) Render(vars Vars, limits Limits) (out []Span, err error) {
	defer refused(&err)
	r := &run{left: limits.Steps, room: limits.Output, scope: &scope{vars: map[string]value{}}}
	r.top = r.scope
	r.out = &builder{}
	for _, v := range vars {
		r.scope.vars[v.name] = convert(v.value)
	}
	r.block(t.body)
	return r.out.str().spans(), nil
}

func convert(v any) value {
	switch x := v.(type) {
	case []Vars:
		l := &list{}
		for _, v := range x {
			l.items = append(l.items, convert(v))
		}
		return l
	case Vars:
		d := newDict()
		for _, v := range x {
			d.set(v.name, convert(v.value))
		}
		return d
	}
	return v
}

// refused turns a panic of this package into an error.
func refused(err *error) {
	switch x := recover().(type) {
	case nil:
	case refusal:
		*err = x.err
	case runtime.Error:
		*err = fmt.Errorf("the template cannot be run: %w", x)
	default:
		panic(x)
	}
}

// errBudget reports a template that does or makes too much.
var errBudget = errors.New("it takes far more steps or memory than its messages warrant")

// run is one rendering.
type run struct {
	left  int // steps that are still paid for
	room  int // bytes of output
	calls int // macros that call macros
	scope *scope
	top   *scope
	out   *builder

	caught Str // see captured
}

type scope struct {
	vars map[string]value
	up   *scope
}

// pay takes n bytes' worth of steps, and one step at least.
func (r *run) pay(n int) {
	if r.left -= 1 + n/16; r.left < 0 {
		panic(refusal{errBudget})
	}
}

func (r *run) deep(depth int) {
	if depth > maxDepth {
		fail("a value nests deeper than %d", maxDepth)
	}
}

func (r *run) lookup(name string) value {
	r.pay(1)
	for s := r.scope; s != nil; s = s.up {
		if v, ok := s.vars[name]; ok {
			return v
		}
	}
	if f, ok := functions[name]; ok {
		return f
	}
	return undefined{name}
}

// write is the output of a template.
func (r *run) write(s Str) {
	r.pay(len(s.text))
	if r.room -= len(s.text); r.room < 0 {
		fail("the rendered conversation is far longer than its messages")
	}
	r.out.add(s)
}

// capture is what a function writes.
func (r *run) capture(f func()) Str {
	before := r.out
	r.out = &builder{}
	f()
	s := r.out.str()
	r.out = before
	return s
}

// inner runs a function in a scope of its own.
func (r *run) inner(up *scope, f func()) {
	before := r.scope
	r.scope = &scope{map[string]value{}, up}
	f()
	r.scope = before
}
