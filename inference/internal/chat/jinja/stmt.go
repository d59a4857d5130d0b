package jinja

import "slices"

// stmt is a compiled statement.
type stmt func(r *run) signal

// signal says how a statement ended.
type signal uint8

const (
	goOn signal = iota
	leave
	again
)

func (r *run) block(body []stmt) signal {
	for _, s := range body {
		r.pay(1)
		if sig := s(r); sig != goOn {
			return sig
		}
	}
	return goOn
}

// parser reads the pieces of a template.
type parser struct {
	pieces []piece
	at     int
	depth  int
	loops  int
	tag    string // that ended a block
	words  *reader
}

// block reads up to a tag that is one of ends, or to the end of the template.
func (p *parser) block(ends ...string) (body []stmt) {
	p.depth++
	if p.depth > maxDepth {
		fail("blocks nest deeper than %d", maxDepth)
	}
	defer func() { p.depth-- }()
	for ; p.at < len(p.pieces); p.at++ {
		x := p.pieces[p.at]
		if x.kind == 0 {
			s := Own(x.text)
			body = append(body, func(r *run) signal { r.write(s); return goOn })
			continue
		}
		w := &reader{w: words(x.text)}
		if x.kind == '{' {
			e := w.tuple()
			w.end()
			body = append(body, func(r *run) signal { r.write(r.str(e(r))); return goOn })
			continue
		}
		tag := w.name()
		if slices.Contains(ends, tag) {
			p.tag, p.words = tag, w
			p.at++
			return body
		}
		read, ok := statements[tag]
		if !ok {
			if len(ends) > 0 {
				fail("%q is not expected here, want one of %q", tag, ends)
			}
			fail("the statement %q is not known", tag)
		}
		p.at++
		body = append(body, read(p, w))
		p.at--
	}
	if len(ends) > 0 {
		fail("a block has no %s", ends[len(ends)-1])
	}
	return body
}

var statements map[string]func(p *parser, w *reader) stmt

func init() { // the statements read blocks of statements
	statements = map[string]func(p *parser, w *reader) stmt{
		"for": (*parser).loop, "if": (*parser).condition, "set": (*parser).set, "macro": (*parser).macro,
		"with": (*parser).with, "filter": (*parser).filterBlock, "generation": (*parser).generation,
		"break":    func(p *parser, w *reader) stmt { return p.jump(w, leave) },
		"continue": func(p *parser, w *reader) stmt { return p.jump(w, again) },
	}
}

func (p *parser) jump(w *reader, s signal) stmt {
	w.end()
	if p.loops == 0 {
		fail("break or continue outside a loop")
	}
	return func(*run) signal { return s }
}

// generation marks what an assistant says, for training; it changes nothing.
func (p *parser) generation(w *reader) stmt {
	w.end()
	body := p.block("endgeneration")
	return func(r *run) signal { return r.block(body) }
}

func (p *parser) condition(w *reader) stmt {
	type branch struct {
		cond expr
		body []stmt
	}
	var branches []branch
	cond := w.tuple()
	w.end()
	for {
		body := p.block("elif", "else", "endif")
		branches = append(branches, branch{cond, body})
		w := p.words
		if p.tag == "endif" {
			w.end()
			break
		}
		if cond == nil {
			fail("%s behind else", p.tag)
		}
		cond = nil
		if p.tag == "elif" {
			cond = w.tuple()
		}
		w.end()
	}
	return func(r *run) signal {
		for _, b := range branches {
			if b.cond == nil || truth(b.cond(r)) {
				return r.block(b.body)
			}
		}
		return goOn
	}
}

// names reads the targets of a loop or assignment.
func (w *reader) names() []string {
	open := w.take("(")
	names := []string{w.name()}
	for w.take(",") {
		names = append(names, w.name())
	}
	if open {
		w.want(")")
	}
	return names
}

// assign sets one variable, or several to the items of a list.
func (r *run) assign(names []string, v value) {
	if len(names) == 1 {
		r.scope.vars[names[0]] = v
		return
	}
	items := r.iterate(v)
	if len(items) != len(names) {
		fail("%d values for %d names", len(items), len(names))
	}
	for i, name := range names {
		r.scope.vars[name] = items[i]
	}
}

func (p *parser) loop(w *reader) stmt {
	names := w.names()
	w.want("in")
	over := w.or() // not a condition: "if" filters the items
	if w.peek().text == "," {
		items := []expr{over}
		for w.take(",") {
			items = append(items, w.or())
		}
		over = listOf(items)
	}
	var only expr
	if w.take("if") {
		only = w.expression()
	}
	w.end()
	p.loops++
	body := p.block("else", "endfor")
	p.loops--
	var empty []stmt
	if p.words.end(); p.tag == "else" {
		empty = p.block("endfor")
		p.words.end()
	}
	return func(r *run) signal {
		items := r.iterate(over(r))
		up := r.scope
		if only != nil {
			var kept []value
			for _, v := range items {
				r.pay(1)
				r.inner(up, func() {
					r.assign(names, v)
					if truth(only(r)) {
						kept = append(kept, v)
					}
				})
			}
			items = kept
		}
		whole := false // a turn that went to its end: else Jinja takes the loop for empty
		for i, v := range items {
			sig := goOn
			r.inner(up, func() {
				r.scope.vars["loop"] = position(items, i)
				r.assign(names, v)
				sig = r.block(body)
			})
			whole = whole || sig == goOn
			if sig == leave {
				break
			}
		}
		if !whole {
			return r.block(empty)
		}
		return goOn
	}
}

// position is the variable "loop".
func position(items []value, i int) *dict {
	d := newDict()
	n := len(items)
	for k, v := range map[string]value{
		"index": i + 1, "index0": i, "revindex": n - i, "revindex0": n - i - 1, "first": i == 0, "last": i == n-1, "length": n,
		"previtem": undefined{"loop.previtem"}, "nextitem": undefined{"loop.nextitem"},
		"cycle": function(func(r *run, args []value, _ *dict) value {
			if len(args) == 0 {
				fail("loop.cycle wants items")
			}
			return args[i%len(args)]
		}),
	} {
		d.items[k] = v
	}
	if i > 0 {
		d.items["previtem"] = items[i-1]
	}
	if i+1 < n {
		d.items["nextitem"] = items[i+1]
	}
	return d
}

func (p *parser) set(w *reader) stmt {
	if len(w.w) > 2 && w.w[1] == (word{'o', "."}) { // of a namespace
		space := w.name()
		w.want(".")
		field := w.name()
		e := p.value(w)
		return func(r *run) signal {
			d, ok := r.lookup(space).(*dict)
			if !ok || !d.open {
				fail("%q is no namespace", space)
			}
			d.set(field, e(r))
			return goOn
		}
	}
	names := w.names()
	e := p.value(w)
	return func(r *run) signal { r.assign(names, e(r)); return goOn }
}

// value reads what is behind a target: "= expression", or a block.
func (p *parser) value(w *reader) expr {
	if w.take("=") {
		e := w.tuple()
		w.end()
		return e
	}
	e := captured
	for w.take("|") {
		e = w.filter(e)
	}
	w.end()
	body := p.block("endset")
	p.words.end()
	return func(r *run) value { return r.filtered(body, e) }
}

// captured is the text of the block that a filter is put on.
var captured = expr(func(r *run) value { return r.caught })

// filtered is what filters make of what a block writes.
func (r *run) filtered(body []stmt, filters expr) value {
	var s Str
	r.inner(r.scope, func() { s = r.capture(func() { r.block(body) }) })
	before := r.caught
	r.caught = s
	v := filters(r)
	r.caught = before
	return v
}

func (p *parser) with(w *reader) stmt {
	var names []string
	var values []expr
	for len(w.w) > 0 {
		names = append(names, w.name())
		w.want("=")
		values = append(values, w.expression())
		if !w.take(",") {
			break
		}
	}
	w.end()
	body := p.block("endwith")
	p.words.end()
	return func(r *run) (sig signal) {
		var vs []value
		for _, e := range values {
			vs = append(vs, e(r))
		}
		up := r.scope
		r.inner(up, func() {
			for i, name := range names {
				r.scope.vars[name] = vs[i]
			}
			sig = r.block(body)
		})
		return sig
	}
}

func (p *parser) filterBlock(w *reader) stmt {
	e := w.filter(captured)
	for w.take("|") {
		e = w.filter(e)
	}
	w.end()
	body := p.block("endfilter")
	p.words.end()
	return func(r *run) signal {
		r.write(r.str(r.filtered(body, e)))
		return goOn
	}
}

func (p *parser) macro(w *reader) stmt {
	name := w.name()
	w.want("(")
	var names []string
	var defaults []expr
	for !w.take(")") {
		names = append(names, w.name())
		var e expr
		if w.take("=") {
			e = w.expression()
		}
		defaults = append(defaults, e)
		if !w.take(",") {
			w.want(")")
			break
		}
	}
	w.end()
	loops := p.loops
	p.loops = 0
	body := p.block("endmacro")
	p.words.end()
	p.loops = loops
	call := func(r *run, args []value, named *dict) value {
		if r.calls++; r.calls > maxDepth/2 {
			fail("macros call each other deeper than %d", maxDepth/2)
		}
		if len(args) > len(names) {
			fail("the macro %s takes %d arguments, got %d", name, len(names), len(args))
		}
		for _, k := range named.keys {
			if !slices.Contains(names, k.(string)) {
				fail("the macro %s takes no argument %s", name, k)
			}
		}
		var s Str
		r.inner(r.top, func() {
			for i, n := range names {
				v, ok := named.items[n]
				switch {
				case i < len(args):
					v = args[i]
				case !ok && defaults[i] != nil:
					v = defaults[i](r)
				case !ok:
					v = undefined{n}
				}
				r.scope.vars[n] = v
			}
			s = r.capture(func() { r.block(body) })
		})
		r.calls--
		return s
	}
	return func(r *run) signal {
		r.scope.vars[name] = function(call)
		return goOn
	}
}
