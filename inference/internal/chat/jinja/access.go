package jinja

import "unicode/utf8"

// attribute is x.name; a mapping's items count as attributes.
func (r *run) attribute(x value, name string) value {
	r.pay(1)
	switch d := x.(type) {
	case *dict:
		if v, ok := d.items[name]; ok {
			return v
		}
	case undefined:
		fail("%q is undefined and has no %q", d.name, name)
	}
	return undefined{name}
}

// index is x[at].
func (r *run) index(x, at value) value {
	r.pay(1)
	switch d := x.(type) {
	case *dict:
		if v, ok := d.items[keyOf(at)]; ok {
			return v
		}
	case *list:
		i := r.number(at, "an index")
		if i < 0 {
			i += len(d.items)
		}
		if i >= 0 && i < len(d.items) {
			return d.items[i]
		}
	case Str:
		i := r.number(at, "an index")
		if i < 0 {
			i += utf8.RuneCountInString(d.text)
		}
		r.pay(len(d.text))
		for at, c := range d.text {
			if i == 0 {
				return d.slice(at, at+utf8.RuneLen(c))
			}
			i--
		}
	case undefined:
		fail("%q is undefined and has no items", d.name)
	}
	return undefined{"item"}
}

// slice is x[from:to:step] as Python has it.
func (r *run) slice(x value, from, to, step *int) value {
	var items []value
	s, isStr := x.(Str)
	l, isList := x.(*list)
	switch {
	case isStr:
		items = r.iterate(s)
	case isList:
		items = l.items
	default:
		fail("%s cannot be sliced", kind(x))
	}
	n, by := len(items), 1
	if step != nil {
		by = *step
	}
	if by == 0 {
		fail("a slice with step 0")
	}
	clip := func(p *int, def, low, high int) int {
		if p == nil {
			return def
		}
		i := *p
		if i < 0 {
			i += n
		}
		return max(low, min(i, high))
	}
	var out []value
	if by > 0 {
		end := clip(to, n, 0, n)
		for i := clip(from, 0, 0, n); i < end; i += by {
			out = append(out, items[i])
		}
	} else {
		end := clip(to, -1, -1, n-1)
		for i := clip(from, n-1, -1, n-1); i > end; i += by {
			out = append(out, items[i])
		}
	}
	r.pay(16 * len(out))
	if isList {
		return &list{out}
	}
	var b builder
	for _, v := range out {
		b.add(v.(Str))
	}
	return b.str()
}

func (r *run) call(f value, args arguments) value {
	r.pay(1)
	fn, ok := f.(function)
	if !ok {
		if u, is := f.(undefined); is {
			fail("the function %q is not known", u.name)
		}
		fail("%s cannot be called", kind(f))
	}
	list, named := args.eval(r)
	return fn(r, list, named)
}

// method is x.name(args).
func (r *run) method(x value, name string, args arguments) value {
	r.pay(1)
	if d, ok := x.(*dict); ok {
		if f, ok := d.items[name].(function); ok {
			return r.call(f, args)
		}
	}
	list, named := args.eval(r)
	switch d := x.(type) {
	case Str:
		if f, ok := stringMethods[name]; ok {
			return f(r, d, params{"string." + name, list, named})
		}
	case *dict:
		if f, ok := dictMethods[name]; ok {
			return f(r, d, params{"dict." + name, list, named})
		}
	case undefined:
		fail("%q is undefined and has no method %q", d.name, name)
	}
	fail("%s has no method %q", kind(x), name)
	return nil
}

// params are the arguments of a method or filter.
type params struct {
	what  string
	list  []value
	named *dict
}

// get is argument i, which may also be given by name.
func (p params) get(i int, name string) (value, bool) {
	if i < len(p.list) {
		return p.list[i], true
	}
	v, ok := p.named.items[name]
	return v, ok
}

func (p params) str(r *run, i int, name string) Str {
	v, _ := p.get(i, name)
	return r.text(v, p.what)
}

// num is a number, or def where there is none.
func (p params) num(r *run, i int, name string, def int) int {
	if v, ok := p.get(i, name); ok && v != nil {
		return r.number(v, p.what)
	}
	return def
}

var functions = map[string]function{
	"range": func(r *run, args []value, _ *dict) value {
		n := [3]int{0, 0, 1}
		if len(args) < 1 || len(args) > 3 {
			fail("range wants one to three numbers")
		}
		for i, a := range args {
			n[i] = r.number(a, "range")
		}
		if len(args) == 1 {
			n[0], n[1] = 0, n[0]
		}
		if n[2] == 0 {
			fail("range with step 0")
		}
		l := &list{}
		for i := n[0]; n[2] > 0 && i < n[1] || n[2] < 0 && i > n[1]; i += n[2] {
			r.pay(16)
			l.items = append(l.items, i)
		}
		return l
	},
	"namespace": func(r *run, args []value, named *dict) value {
		d := copied(r, args, named)
		d.open = true
		return d
	},
	"dict": func(r *run, args []value, named *dict) value { return copied(r, args, named) },
	"raise_exception": func(r *run, args []value, _ *dict) value {
		if len(args) == 0 {
			fail("the template refuses the conversation")
		}
		fail("%s", r.str(args[0]).text)
		return nil
	},
}

// copied is a new mapping of the arguments.
func copied(r *run, args []value, named *dict) *dict {
	d := newDict()
	for _, a := range args {
		if x, ok := a.(*dict); ok {
			for _, k := range x.keys {
				r.pay(1)
				d.set(k, x.items[k])
			}
		}
	}
	for _, k := range named.keys {
		d.set(k, named.items[k])
	}
	return d
}
