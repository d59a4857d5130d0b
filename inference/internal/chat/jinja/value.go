package jinja

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Str is a string; mask is empty when all of it is the template's, or as long
// as the text with user on each byte that a user wrote.
type Str struct{ text, mask string }

const user, own = 'u', 't'

// Own is text of a template.
func Own(s string) Str { return Str{text: s} }

// User is text of a user.
func User(s string) Str { return Str{s, strings.Repeat(string(user), len(s))} }

func (s Str) slice(from, to int) Str {
	if s.mask == "" {
		return Str{text: s.text[from:to]}
	}
	return Str{s.text[from:to], s.mask[from:to]}
}

func (s Str) masked() string {
	if s.mask == "" {
		return strings.Repeat(string(own), len(s.text))
	}
	return s.mask
}

// builder joins strings.
type builder struct {
	text, mask strings.Builder
	users      bool
}

func (b *builder) add(s Str) {
	if s.mask != "" && !b.users {
		b.mask.WriteString(strings.Repeat(string(own), b.text.Len()))
		b.users = true
	}
	b.text.WriteString(s.text)
	if b.users {
		b.mask.WriteString(s.masked())
	}
}

func (b *builder) str() Str { return Str{b.text.String(), b.mask.String()} }

func concat(parts ...Str) Str {
	var b builder
	for _, p := range parts {
		b.add(p)
	}
	return b.str()
}

// Span is a stretch of text that is either a user's or the template's.
type Span struct {
	Text string
	User bool
}

// spans tells a string apart.
func (s Str) spans() (out []Span) {
	if s.text == "" {
		return nil
	}
	mask := s.masked()
	from := 0
	for i := 1; i <= len(mask); i++ {
		if i == len(mask) || mask[i] != mask[from] {
			out = append(out, Span{s.text[from:i], mask[from] == user})
			from = i
		}
	}
	return out
}

// The other values are nil (none), undefined, bool, int, *list, *dict and
// function.
type (
	value     any
	undefined struct{ name string }
	list      struct{ items []value }
	function  func(r *run, args []value, named *dict) value
)

// dict keeps the order of its keys, which are Go strings, numbers, booleans and
// nil.
type dict struct {
	keys  []any
	items map[any]value
	open  bool // a namespace: may be written to
}

func newDict() *dict { return &dict{items: map[any]value{}} }

// keyOf is a value as the key of a dict, and keyed the value of a key.
func keyOf(v value) any {
	switch x := v.(type) {
	case Str:
		return x.text
	case int, bool, nil:
		return x
	}
	fail("%s cannot be a key", kind(v))
	return nil
}

func keyed(k any) value {
	if s, ok := k.(string); ok {
		return Own(s)
	}
	return k
}

func (d *dict) set(k any, v value) {
	if _, ok := d.items[k]; !ok {
		d.keys = append(d.keys, k)
	}
	d.items[k] = v
}

func truth(v value) bool {
	switch x := v.(type) {
	case nil, undefined:
		return false
	case bool:
		return x
	case int:
		return x != 0
	case Str:
		return x.text != ""
	case *list:
		return len(x.items) > 0
	case *dict:
		return len(x.keys) > 0 || x.open
	}
	return true
}

// maxDepth is how deep values, expressions and blocks may nest.
const maxDepth = 100

func kind(v value) string {
	switch v.(type) {
	case nil:
		return "none"
	case undefined:
		return "undefined"
	case bool:
		return "a boolean"
	case int:
		return "a number"
	case Str:
		return "a string"
	case *list:
		return "a list"
	case *dict:
		return "a mapping"
	}
	return "a function"
}

// str is what a value prints as.
func (r *run) str(v value) Str {
	switch x := v.(type) {
	case undefined:
		return Str{}
	case Str:
		return x
	}
	var b builder
	r.repr(&b, v, 0)
	return b.str()
}

// repr is Python's repr.
func (r *run) repr(b *builder, v value, depth int) {
	r.deep(depth)
	r.pay(1)
	switch x := v.(type) {
	case nil:
		b.add(Own("None"))
	case bool:
		b.add(Own(map[bool]string{true: "True", false: "False"}[x]))
	case int:
		b.add(Own(strconv.Itoa(x)))
	case Str:
		quote := "'"
		if strings.Contains(x.text, "'") && !strings.Contains(x.text, `"`) {
			quote = `"`
		}
		b.add(Own(quote))
		r.mapRunes(b, x, func(c rune) string {
			switch {
			case c == '\n':
				return `\n`
			case c == '\r':
				return `\r`
			case c == '\t':
				return `\t`
			case c == '\\' || string(c) == quote:
				return `\` + string(c)
			}
			return string(c)
		})
		b.add(Own(quote))
	case *list:
		r.sequence(b, "[", "]", len(x.items), func(i int) { r.repr(b, x.items[i], depth+1) })
	case *dict:
		r.sequence(b, "{", "}", len(x.keys), func(i int) {
			r.repr(b, keyed(x.keys[i]), depth+1)
			b.add(Own(": "))
			r.repr(b, x.items[x.keys[i]], depth+1)
		})
	case undefined:
		b.add(Own("Undefined"))
	default:
		b.add(Own("<function>"))
	}
}

func (r *run) sequence(b *builder, open, shut string, n int, item func(i int)) {
	b.add(Own(open))
	for i := range n {
		if i > 0 {
			b.add(Own(", "))
		}
		item(i)
	}
	b.add(Own(shut))
}

// mapRunes adds a string with each character replaced; what comes of a user's
// character is the user's.
func (r *run) mapRunes(b *builder, s Str, f func(c rune) string) {
	r.pay(len(s.text))
	for i, c := range s.text {
		part := f(c)
		if s.mask != "" && s.mask[i] == user {
			b.add(User(part))
		} else {
			b.add(Own(part))
		}
	}
}

func (r *run) equal(a, b value, depth int) bool {
	r.deep(depth)
	r.pay(1)
	switch x := a.(type) {
	case Str:
		y, ok := b.(Str)
		return ok && x.text == y.text
	case *list:
		y, ok := b.(*list)
		if !ok || len(x.items) != len(y.items) {
			return false
		}
		for i := range x.items {
			if !r.equal(x.items[i], y.items[i], depth+1) {
				return false
			}
		}
		return true
	case *dict:
		y, ok := b.(*dict)
		if !ok || len(x.keys) != len(y.keys) {
			return false
		}
		for k, v := range x.items {
			if w, ok := y.items[k]; !ok || !r.equal(v, w, depth+1) {
				return false
			}
		}
		return true
	case undefined:
		_, ok := b.(undefined)
		return ok
	case function:
		return false
	case bool:
		if n, ok := b.(int); ok {
			return x && n == 1 || !x && n == 0
		}
	case int:
		if y, ok := b.(bool); ok {
			return r.equal(y, x, depth)
		}
	}
	switch b.(type) {
	case nil, bool, int:
		return a == b
	}
	return false
}

// iterate lists what a loop goes over.
func (r *run) iterate(v value) []value {
	var out []value
	switch x := v.(type) {
	case undefined:
	case *list:
		out = x.items
	case *dict:
		for _, k := range x.keys {
			out = append(out, keyed(k))
		}
	case Str:
		for i, c := range x.text {
			out = append(out, x.slice(i, i+utf8.RuneLen(c)))
		}
	default:
		fail("%s cannot be looped over", kind(v))
	}
	r.pay(len(out))
	return out
}

// refusal is how an error leaves an expression.
type refusal struct{ err error }

func fail(format string, args ...any) { panic(refusal{fmt.Errorf(format, args...)}) }
