package jinja

import (
	"slices"
	"strings"
)

// maxNumber bounds numbers, so that no operation overflows.
const maxNumber = 1 << 40

func (r *run) compare(op string, a, b value) bool {
	r.pay(1)
	switch op {
	case "==":
		return r.equal(a, b, 0)
	case "!=":
		return !r.equal(a, b, 0)
	case "in":
		return r.contains(b, a)
	case "not in":
		return !r.contains(b, a)
	}
	order := 0
	x, okx := a.(Str)
	y, oky := b.(Str)
	if okx && oky {
		order = strings.Compare(x.text, y.text)
	} else {
		order = r.number(a, op) - r.number(b, op)
	}
	switch op {
	case "<":
		return order < 0
	case "<=":
		return order <= 0
	case ">":
		return order > 0
	}
	return order >= 0
}

func (r *run) contains(in, v value) bool {
	switch x := in.(type) {
	case Str:
		r.pay(len(x.text))
		return strings.Contains(x.text, r.text(v, "in").text)
	case *dict:
		_, has := x.items[keyOf(v)]
		return has
	case *list:
		return slices.ContainsFunc(x.items, func(y value) bool { return r.equal(y, v, 0) })
	case undefined:
		return false
	}
	fail("%s holds nothing", kind(in))
	return false
}

func (r *run) operate(op string, a, b value) value {
	r.pay(1)
	if op == "~" {
		return r.concat(r.str(a), r.str(b))
	}
	switch x := a.(type) {
	case Str:
		switch y := b.(type) {
		case Str:
			if op == "+" {
				return r.concat(x, y)
			}
		case int:
			if op == "*" {
				return r.repeat(x, y)
			}
		}
	case *list:
		if y, ok := b.(*list); ok && op == "+" {
			r.pay(len(x.items) + len(y.items))
			return &list{slices.Concat(x.items, y.items)}
		}
	case int:
		if y, ok := b.(Str); ok && op == "*" {
			return r.repeat(y, x)
		}
	}
	x, y := r.number(a, op), r.number(b, op)
	n := 0
	switch op {
	case "+":
		n = x + y
	case "-":
		n = x - y
	case "*":
		if y != 0 && max(x, -x) > maxNumber/max(y, -y) {
			fail("a number is too large")
		}
		n = x * y
	case "//", "%":
		if y == 0 {
			fail("division by zero")
		}
		n = x / y
		if x%y != 0 && (x < 0) != (y < 0) {
			n--
		}
		if op == "%" {
			n = x - n*y
		}
	default:
		fail("the operator %q is not known", op)
	}
	if max(n, -n) > maxNumber {
		fail("a number is too large")
	}
	return n
}

func (r *run) concat(a, b Str) Str {
	r.pay(len(a.text) + len(b.text))
	return concat(a, b)
}

func (r *run) repeat(s Str, n int) Str {
	n = max(0, n)
	if n > 0 && len(s.text) > maxNumber/n {
		fail("a string is too long")
	}
	r.pay(n * len(s.text))
	return Str{strings.Repeat(s.text, n), strings.Repeat(s.mask, n)}
}

// number and text are a value that must be one.
func (r *run) number(v value, what string) int {
	switch x := v.(type) {
	case int:
		return x
	case bool:
		if x {
			return 1
		}
		return 0
	}
	fail("%s wants a number, got %s", what, kind(v))
	return 0
}

func (r *run) text(v value, what string) Str {
	s, ok := v.(Str)
	if !ok {
		fail("%s wants a string, got %s", what, kind(v))
	}
	return s
}
