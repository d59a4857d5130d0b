package jinja

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

type filterFunc func(r *run, v value, list []value, named *dict) value

// filters are those that templates use.
var filters map[string]filterFunc

func init() { // some filters use others by name
	onText := func(name string) filterFunc {
		f := stringMethods[name]
		return func(r *run, v value, list []value, named *dict) value {
			return f(r, r.str(v), params{name, list, named})
		}
	}
	same := func(r *run, v value, _ []value, _ *dict) value { return v }
	length := func(r *run, v value, _ []value, _ *dict) value {
		switch x := v.(type) {
		case Str:
			r.pay(len(x.text))
			return utf8.RuneCountInString(x.text)
		case *list:
			return len(x.items)
		case *dict:
			return len(x.keys)
		case undefined:
			return 0
		}
		fail("%s has no length", kind(v))
		return nil
	}
	or := func(r *run, v value, list []value, named *dict) value {
		p := params{"default", list, named}
		def, ok := p.get(0, "default_value")
		if !ok {
			def = Str{}
		}
		also, _ := p.get(1, "boolean")
		if _, is := v.(undefined); is || truth(also) && !truth(v) {
			return def
		}
		return v
	}
	escape := func(r *run, v value, _ []value, _ *dict) value {
		var b builder
		r.mapRunes(&b, r.str(v), func(c rune) string {
			if s, ok := map[rune]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '"': "&#34;", '\'': "&#39;"}[c]; ok {
				return s
			}
			return string(c)
		})
		return b.str()
	}
	filters = map[string]filterFunc{
		"trim": onText("strip"), "upper": onText("upper"), "lower": onText("lower"), "capitalize": onText("capitalize"),
		"title": onText("title"), "replace": onText("replace"),
		"safe": same, "length": length, "count": length, "default": or, "d": or, "escape": escape, "e": escape,
		"string": func(r *run, v value, _ []value, _ *dict) value { return r.str(v) },
		"list":   func(r *run, v value, _ []value, _ *dict) value { return &list{r.iterate(v)} },
		"int": func(r *run, v value, list []value, named *dict) value {
			switch x := v.(type) {
			case int, bool:
				return r.number(x, "int")
			case Str:
				if n, err := strconv.Atoi(strings.TrimSpace(x.text)); err == nil && max(n, -n) <= maxNumber {
					return n
				}
			}
			return params{"int", list, named}.num(r, 0, "default", 0)
		},
		"abs": func(r *run, v value, _ []value, _ *dict) value { n := r.number(v, "abs"); return max(n, -n) },
		"join": func(r *run, v value, list []value, named *dict) value {
			p := params{"join", list, named}
			sep := Str{}
			if v, ok := p.get(0, "d"); ok {
				sep = r.str(v)
			}
			items := r.iterate(v)
			if a, ok := p.get(1, "attribute"); ok {
				items = r.attributes(items, r.text(a, "join").text)
			}
			return r.join(items, sep)
		},
		"first": func(r *run, v value, _ []value, _ *dict) value { return end(r.iterate(v), true) },
		"last":  func(r *run, v value, _ []value, _ *dict) value { return end(r.iterate(v), false) },
		"reverse": func(r *run, v value, _ []value, _ *dict) value {
			back := -1
			if _, ok := v.(Str); !ok {
				v = &list{r.iterate(v)}
			}
			return r.slice(v, nil, nil, &back)
		},
		"sort": func(r *run, v value, args []value, named *dict) value {
			l := r.sorted(r.iterate(v))
			if back, _ := (params{"sort", args, named}).get(0, "reverse"); truth(back) {
				slices.Reverse(l)
			}
			return &list{l}
		},
		"min": func(r *run, v value, _ []value, _ *dict) value { return end(r.sorted(r.iterate(v)), true) },
		"max": func(r *run, v value, _ []value, _ *dict) value { return end(r.sorted(r.iterate(v)), false) },
		"unique": func(r *run, v value, _ []value, _ *dict) value {
			l := &list{}
			for _, x := range r.iterate(v) {
				if !r.contains(l, x) {
					l.items = append(l.items, x)
				}
			}
			return l
		},
		"items": func(r *run, v value, _ []value, _ *dict) value {
			if d, ok := v.(*dict); ok {
				return items(r, d)
			}
			return &list{}
		},
		"dictsort": func(r *run, v value, _ []value, _ *dict) value {
			d, ok := v.(*dict)
			if !ok {
				fail("dictsort wants a mapping, got %s", kind(v))
			}
			l := &list{}
			for _, k := range r.sorted(r.iterate(d)) {
				r.pay(16)
				l.items = append(l.items, &list{[]value{k, d.items[keyOf(k)]}})
			}
			return l
		},
		"map": func(r *run, v value, args []value, named *dict) value {
			if !truth(v) {
				return &list{}
			}
			if a, ok := named.items["attribute"]; ok {
				return &list{r.attributes(r.iterate(v), r.text(a, "map").text)}
			}
			p := params{"map", args, named}
			name := p.str(r, 0, "name").text
			f, ok := filters[name]
			if !ok {
				fail("no filter %q is known", name)
			}
			l := &list{}
			for _, x := range r.iterate(v) {
				l.items = append(l.items, f(r, x, args[1:], newDict()))
			}
			return l
		},
		"select":     chosen(false, true),
		"reject":     chosen(false, false),
		"selectattr": chosen(true, true),
		"rejectattr": chosen(true, false),
		"indent": func(r *run, v value, list []value, named *dict) value {
			p := params{"indent", list, named}
			pad := Own(strings.Repeat(" ", min(64, max(0, p.num(r, 0, "width", 4)))))
			s := r.str(v)
			first, _ := p.get(1, "first")
			blank, _ := p.get(2, "blank")
			lines := s.split(r, params{"indent", []value{Own("\n")}, newDict()}, -1)
			var b builder
			for i, l := range lines.items {
				line := l.(Str)
				if i > 0 {
					b.add(Own("\n"))
				}
				if (i > 0 || truth(first)) && (line.text != "" || truth(blank)) {
					r.pay(len(pad.text))
					b.add(pad)
				}
				b.add(line)
			}
			return b.str()
		},
		"tojson": func(r *run, v value, list []value, named *dict) value {
			p := params{"tojson", list, named}
			indent, _ := p.get(0, "indent")
			if x, ok := named.items["indent"]; ok {
				indent = x
			}
			step := -1
			if indent != nil {
				step = min(16, max(0, r.number(indent, "tojson")))
			}
			var b builder
			r.json(&b, v, step, 0)
			return b.str()
		},
	}
}

// sorted is a list in order.
func (r *run) sorted(items []value) []value {
	items = slices.Clone(items)
	slices.SortStableFunc(items, func(a, b value) int {
		switch {
		case r.compare("<", a, b):
			return -1
		case r.compare("<", b, a):
			return 1
		}
		return 0
	})
	return items
}

func end(items []value, first bool) value {
	switch {
	case len(items) == 0:
		return undefined{"item"}
	case first:
		return items[0]
	}
	return items[len(items)-1]
}

// attributes are the attributes of items, a.b being that of another.
func (r *run) attributes(items []value, name string) (out []value) {
	for _, v := range items {
		for _, part := range strings.Split(name, ".") {
			v = r.attribute(v, part)
		}
		out = append(out, v)
	}
	return out
}

// chosen keeps the items that pass a test, or that do not.
func chosen(attribute, want bool) filterFunc {
	return func(r *run, v value, args []value, _ *dict) value {
		if !truth(v) {
			return &list{}
		}
		name := ""
		if attribute {
			if len(args) == 0 {
				fail("selectattr wants a name")
			}
			name, args = r.text(args[0], "selectattr").text, args[1:]
		}
		test := func(r *run, v value, _ []value) bool { return truth(v) }
		if len(args) > 0 {
			t := r.text(args[0], "select").text
			var ok bool
			if test, ok = tests[t]; !ok {
				fail("no test %q is known", t)
			}
			args = args[1:]
		}
		l := &list{}
		for _, x := range r.iterate(v) {
			y := x
			if attribute {
				y = r.attributes([]value{x}, name)[0]
			}
			if test(r, y, args) == want {
				l.items = append(l.items, x)
			}
		}
		return l
	}
}

// json is Python's json.dumps without escapes of other scripts.
func (r *run) json(b *builder, v value, indent, depth int) {
	r.deep(depth)
	r.pay(1)
	block := func(open, shut string, n int, item func(i int)) {
		b.add(Own(open))
		for i := range n {
			if i > 0 {
				b.add(Own(map[bool]string{true: ",", false: ", "}[indent >= 0]))
			}
			if indent >= 0 {
				b.add(Own("\n" + strings.Repeat(" ", indent*(depth+1))))
			}
			item(i)
		}
		if indent >= 0 && n > 0 {
			b.add(Own("\n" + strings.Repeat(" ", indent*depth)))
		}
		b.add(Own(shut))
	}
	switch x := v.(type) {
	case nil:
		b.add(Own("null"))
	case bool, int:
		b.add(Own(fmt.Sprint(x)))
	case Str:
		b.add(Own(`"`))
		r.mapRunes(b, x, func(c rune) string {
			if i := strings.IndexRune("\"\\\n\r\t\b\f", c); i >= 0 {
				return `\` + `"\nrtbf`[i:i+1]
			}
			if c < ' ' {
				return fmt.Sprintf(`\u%04x`, c)
			}
			return string(c)
		})
		b.add(Own(`"`))
	case *list:
		block("[", "]", len(x.items), func(i int) { r.json(b, x.items[i], indent, depth+1) })
	case *dict:
		block("{", "}", len(x.keys), func(i int) {
			r.json(b, r.str(keyed(x.keys[i])), indent, depth+1)
			b.add(Own(": "))
			r.json(b, x.items[x.keys[i]], indent, depth+1)
		})
	default:
		fail("%s is no JSON", kind(v))
	}
}

// tests are what stands behind "is".
var tests = map[string]func(r *run, v value, args []value) bool{
	"defined":   func(_ *run, v value, _ []value) bool { _, u := v.(undefined); return !u },
	"undefined": func(_ *run, v value, _ []value) bool { _, u := v.(undefined); return u },
	"none":      func(_ *run, v value, _ []value) bool { return v == nil },
	"string":    func(_ *run, v value, _ []value) bool { _, ok := v.(Str); return ok },
	"boolean":   func(_ *run, v value, _ []value) bool { _, ok := v.(bool); return ok },
	"integer":   func(_ *run, v value, _ []value) bool { _, ok := v.(int); return ok },
	"float":     func(*run, value, []value) bool { return false },
	"number":    func(_ *run, v value, _ []value) bool { return kind(v) == kind(0) || kind(v) == kind(true) },
	"true":      func(_ *run, v value, _ []value) bool { return v == true },
	"false":     func(_ *run, v value, _ []value) bool { return v == false },
	"mapping":   func(_ *run, v value, _ []value) bool { _, ok := v.(*dict); return ok },
	"callable":  func(_ *run, v value, _ []value) bool { _, ok := v.(function); return ok },
	"iterable":  loopable,
	"sequence":  loopable,
	"odd":       func(r *run, v value, _ []value) bool { return r.number(v, "odd")%2 != 0 },
	"even":      func(r *run, v value, _ []value) bool { return r.number(v, "even")%2 == 0 },
	"divisibleby": func(r *run, v value, args []value) bool {
		return r.operate("%", v, other(args)) == 0
	},
	"in":      func(r *run, v value, args []value) bool { return r.contains(other(args), v) },
	"eq":      func(r *run, v value, args []value) bool { return r.equal(v, other(args), 0) },
	"equalto": func(r *run, v value, args []value) bool { return r.equal(v, other(args), 0) },
	"==":      func(r *run, v value, args []value) bool { return r.equal(v, other(args), 0) },
	"ne":      func(r *run, v value, args []value) bool { return !r.equal(v, other(args), 0) },
	"!=":      func(r *run, v value, args []value) bool { return !r.equal(v, other(args), 0) },
}

func loopable(_ *run, v value, _ []value) bool {
	switch v.(type) {
	case Str, *list, *dict, undefined:
		return true
	}
	return false
}

func other(args []value) value {
	if len(args) != 1 {
		fail("a test wants one value to compare with, got %d", len(args))
	}
	return args[0]
}
