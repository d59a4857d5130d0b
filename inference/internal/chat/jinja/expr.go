package jinja

import (
	"slices"
	"strconv"
)

// expr is a compiled expression.
type expr func(r *run) value

// reader reads the words of one tag.
type reader struct {
	w     []word
	depth int
}

func (p *reader) peek() word {
	if len(p.w) == 0 {
		return word{}
	}
	return p.w[0]
}

// take takes the next word if it is the operator or name.
func (p *reader) take(text string) bool {
	if w := p.peek(); w.text == text && (w.kind == 'o' || w.kind == 'n') {
		p.w = p.w[1:]
		return true
	}
	return false
}

func (p *reader) want(text string) {
	if !p.take(text) {
		fail("want %q, got %q", text, p.peek().text)
	}
}

func (p *reader) name() string {
	w := p.peek()
	if w.kind != 'n' {
		fail("want a name, got %q", w.text)
	}
	p.w = p.w[1:]
	return w.text
}

func (p *reader) end() {
	if len(p.w) > 0 {
		fail("%q is not expected here", p.w[0].text)
	}
}

// expression reads one with an optional "a if b else c".
func (p *reader) expression() expr {
	p.depth++
	if p.depth > maxDepth {
		fail("an expression nests deeper than %d", maxDepth)
	}
	defer func() { p.depth-- }()
	e := p.or()
	for p.take("if") {
		yes, cond, no := e, p.or(), expr(nil)
		if p.take("else") {
			no = p.expression()
		}
		e = func(r *run) value {
			switch {
			case truth(cond(r)):
				return yes(r)
			case no == nil:
				return undefined{}
			}
			return no(r)
		}
	}
	return e
}

// tuple is an expression, or several with commas.
func (p *reader) tuple() expr {
	e := p.expression()
	if p.peek().text != "," || p.peek().kind != 'o' {
		return e
	}
	items := []expr{e}
	for p.take(",") && len(p.w) > 0 {
		items = append(items, p.expression())
	}
	return listOf(items)
}

func listOf(items []expr) expr {
	return func(r *run) value {
		l := &list{}
		for _, e := range items {
			r.pay(1)
			l.items = append(l.items, e(r))
		}
		return l
	}
}

func (p *reader) or() expr {
	a := p.and()
	for p.take("or") {
		x, y := a, p.and()
		a = func(r *run) value {
			if v := x(r); truth(v) {
				return v
			}
			return y(r)
		}
	}
	return a
}

func (p *reader) and() expr {
	a := p.not()
	for p.take("and") {
		x, y := a, p.not()
		a = func(r *run) value {
			if v := x(r); !truth(v) {
				return v
			}
			return y(r)
		}
	}
	return a
}

func (p *reader) not() expr {
	odd, any := false, false
	for p.take("not") {
		odd, any = !odd, true
	}
	e := p.compare()
	if !any {
		return e
	}
	return func(r *run) value { return truth(e(r)) != odd }
}

func (p *reader) compare() expr {
	a := p.sum()
	var chain expr
	for {
		op := ""
		for _, o := range []string{"==", "!=", "<=", ">=", "<", ">", "in"} {
			if p.take(o) {
				op = o
				break
			}
		}
		if op == "" && len(p.w) > 1 && p.w[0] == (word{'n', "not"}) && p.w[1] == (word{'n', "in"}) {
			p.w, op = p.w[2:], "not in"
		}
		if op == "" {
			if chain != nil {
				return chain
			}
			return a
		}
		x, y, before := a, p.sum(), chain
		chain = func(r *run) value {
			if before != nil && !truth(before(r)) {
				return false
			}
			return r.compare(op, x(r), y(r))
		}
		a = y
	}
}

// binary reads left-associative operators.
func (p *reader) binary(next func() expr, ops ...string) expr {
	a := next()
	for {
		i := slices.IndexFunc(ops, p.take)
		if i < 0 {
			return a
		}
		x, y, op := a, next(), ops[i]
		a = func(r *run) value { return r.operate(op, x(r), y(r)) }
	}
}

func (p *reader) sum() expr    { return p.binary(p.concat, "+", "-") }
func (p *reader) concat() expr { return p.binary(p.product, "~") }
func (p *reader) product() expr {
	return p.binary(func() expr { return p.unary(true) }, "*", "//", "%", "/", "**")
}

func (p *reader) unary(filters bool) expr {
	var e expr
	switch {
	case p.take("-"):
		p.depth++
		if p.depth > maxDepth {
			fail("an expression nests deeper than %d", maxDepth)
		}
		x := p.unary(false)
		p.depth--
		e = func(r *run) value { return r.operate("-", 0, x(r)) }
	case p.take("+"):
		return p.unary(filters)
	default:
		e = p.postfix(p.primary())
	}
	for filters {
		switch {
		case p.take("|"):
			e = p.filter(e)
		case p.take("is"):
			e = p.test(e)
		default:
			return e
		}
	}
	return e
}

func (p *reader) primary() expr {
	w := p.peek()
	if w.kind == 0 {
		fail("an expression is missing")
	}
	p.w = p.w[1:]
	switch {
	case w.kind == 's':
		for p.peek().kind == 's' { // strings side by side are one
			w.text += p.peek().text
			p.w = p.w[1:]
		}
		s := Own(w.text)
		return func(*run) value { return s }
	case w.kind == 'i':
		n, err := strconv.Atoi(w.text)
		if err != nil || n > maxNumber {
			fail("the number %s is too large", w.text)
		}
		if w := p.peek(); w.text == "." && len(p.w) > 1 && p.w[1].kind == 'i' {
			fail("only whole numbers are known")
		}
		return func(*run) value { return n }
	case w.kind == 'n':
		switch w.text {
		case "true", "True":
			return func(*run) value { return true }
		case "false", "False":
			return func(*run) value { return false }
		case "none", "None":
			return func(*run) value { return nil }
		}
		return func(r *run) value { return r.lookup(w.text) }
	case w.text == "(":
		if p.take(")") {
			return listOf(nil)
		}
		e := p.expression()
		if p.peek().text == "," {
			items := []expr{e}
			for p.take(",") && p.peek().text != ")" {
				items = append(items, p.expression())
			}
			e = listOf(items)
		}
		p.want(")")
		return e
	case w.text == "[":
		var items []expr
		for !p.take("]") {
			items = append(items, p.expression())
			if !p.take(",") {
				p.want("]")
				break
			}
		}
		return listOf(items)
	case w.text == "{":
		var keys, items []expr
		for !p.take("}") {
			keys = append(keys, p.expression())
			p.want(":")
			items = append(items, p.expression())
			if !p.take(",") {
				p.want("}")
				break
			}
		}
		return func(r *run) value {
			d := newDict()
			for i := range keys {
				r.pay(1)
				d.set(keyOf(keys[i](r)), items[i](r))
			}
			return d
		}
	}
	fail("%q is not expected here", w.text)
	return nil
}

// postfix reads attributes, items, slices and calls.
func (p *reader) postfix(e expr) expr {
	for {
		x := e
		switch {
		case p.take("."):
			name := p.peek().text
			if k := p.peek().kind; k != 'n' && k != 'i' {
				fail("want a name behind a dot, got %q", name)
			}
			p.w = p.w[1:]
			if p.take("(") {
				args := p.arguments()
				e = func(r *run) value { return r.method(x(r), name, args) }
				continue
			}
			e = func(r *run) value { return r.attribute(x(r), name) }
		case p.take("["):
			e = p.item(x)
		case p.take("("):
			args := p.arguments()
			e = func(r *run) value { return r.call(x(r), args) }
		default:
			return e
		}
	}
}

// item reads what stands in brackets behind a value.
func (p *reader) item(x expr) expr {
	var parts [3]expr
	n := 0
	for !p.take("]") {
		if p.take(":") {
			if n++; n == len(parts) {
				fail("a slice has at most three parts")
			}
			continue
		}
		if parts[n] != nil {
			fail("want \"]\", got %q", p.peek().text)
		}
		parts[n] = p.expression()
	}
	if n == 0 {
		if parts[0] == nil {
			fail("an index is missing")
		}
		return func(r *run) value { return r.index(x(r), parts[0](r)) }
	}
	return func(r *run) value {
		var at [3]*int
		for i, e := range parts {
			if e != nil {
				if v := e(r); v != nil {
					n := r.number(v, "a slice")
					at[i] = &n
				}
			}
		}
		return r.slice(x(r), at[0], at[1], at[2])
	}
}

// arguments of a call.
type arguments struct {
	list  []expr
	names []string
	named []expr
}

func (p *reader) arguments() (a arguments) {
	for !p.take(")") {
		if len(p.w) > 1 && p.w[0].kind == 'n' && p.w[1] == (word{'o', "="}) {
			name := p.name()
			p.want("=")
			a.names, a.named = append(a.names, name), append(a.named, p.expression())
		} else {
			a.list = append(a.list, p.expression())
		}
		if !p.take(",") {
			p.want(")")
			break
		}
	}
	return a
}

func (a *arguments) eval(r *run) ([]value, *dict) {
	var list []value
	named := newDict()
	for _, e := range a.list {
		list = append(list, e(r))
	}
	for i, e := range a.named {
		named.set(a.names[i], e(r))
	}
	return list, named
}

func (p *reader) filter(x expr) expr {
	name := p.name()
	f, ok := filters[name]
	if !ok {
		fail("no filter %q is known", name)
	}
	var args arguments
	if p.take("(") {
		args = p.arguments()
	}
	return func(r *run) value {
		r.pay(1)
		v := x(r)
		list, named := args.eval(r)
		return f(r, v, list, named)
	}
}

func (p *reader) test(x expr) expr {
	not := p.take("not")
	name := p.name()
	t, ok := tests[name]
	if !ok {
		fail("no test %q is known", name)
	}
	var args arguments
	switch w := p.peek(); {
	case p.take("("):
		args = p.arguments()
	case w.kind == 's' || w.kind == 'i' || w.text == "[" || w.kind == 'n' && !slices.Contains([]string{"and", "or", "else", "if", "is", "in", "not"}, w.text):
		args.list = []expr{p.postfix(p.primary())}
	}
	return func(r *run) value {
		r.pay(1)
		v := x(r)
		list, _ := args.eval(r)
		return t(r, v, list) != not
	}
}
