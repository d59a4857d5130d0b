package jinja

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type method[T any] func(r *run, self T, p params) value

var dictMethods = map[string]method[*dict]{
	"items": func(r *run, d *dict, _ params) value { return items(r, d) },
	"keys":  func(r *run, d *dict, _ params) value { return &list{r.iterate(d)} },
	"values": func(r *run, d *dict, _ params) value {
		l := &list{}
		for _, k := range d.keys {
			r.pay(1)
			l.items = append(l.items, d.items[k])
		}
		return l
	},
	"get": func(r *run, d *dict, p params) value {
		k, _ := p.get(0, "key")
		if v, ok := d.items[keyOf(k)]; ok {
			return v
		}
		v, _ := p.get(1, "default")
		return v
	},
}

// items are the pairs of a mapping.
func items(r *run, d *dict) *list {
	l := &list{}
	for _, k := range d.keys {
		r.pay(16)
		l.items = append(l.items, &list{[]value{keyed(k), d.items[k]}})
	}
	return l
}

// stringMethods are those that templates call.
var stringMethods = map[string]method[Str]{
	"strip":  func(r *run, s Str, p params) value { return s.trim(r, p, true, true) },
	"lstrip": func(r *run, s Str, p params) value { return s.trim(r, p, true, false) },
	"rstrip": func(r *run, s Str, p params) value { return s.trim(r, p, false, true) },
	"split": func(r *run, s Str, p params) value {
		return s.split(r, p, p.num(r, 1, "maxsplit", -1))
	},
	"rsplit": func(r *run, s Str, p params) value {
		if n := p.num(r, 1, "maxsplit", -1); n >= 0 {
			return s.rsplit(r, p, n)
		}
		return s.split(r, p, -1)
	},
	"splitlines": func(r *run, s Str, _ params) value {
		l := &list{}
		for from := 0; from < len(s.text); {
			n := strings.IndexByte(s.text[from:], '\n')
			to, next := from+n, from+n+1
			if n < 0 {
				to, next = len(s.text), len(s.text)
			}
			r.pay(to - from)
			l.items = append(l.items, s.slice(from, to))
			from = next
		}
		return l
	},
	"partition": func(r *run, s Str, p params) value {
		sep := p.str(r, 0, "sep")
		r.pay(len(s.text))
		i := strings.Index(s.text, sep.text)
		if i < 0 || sep.text == "" {
			return &list{[]value{s, Str{}, Str{}}}
		}
		return &list{[]value{s.slice(0, i), s.slice(i, i+len(sep.text)), s.slice(i+len(sep.text), len(s.text))}}
	},
	"rpartition": func(r *run, s Str, p params) value {
		sep := p.str(r, 0, "sep")
		r.pay(len(s.text))
		i := strings.LastIndex(s.text, sep.text)
		if i < 0 || sep.text == "" {
			return &list{[]value{Str{}, Str{}, s}}
		}
		return &list{[]value{s.slice(0, i), s.slice(i, i+len(sep.text)), s.slice(i+len(sep.text), len(s.text))}}
	},
	"startswith": func(r *run, s Str, p params) value { return affix(r, s, p, strings.HasPrefix) },
	"endswith":   func(r *run, s Str, p params) value { return affix(r, s, p, strings.HasSuffix) },
	"removeprefix": func(r *run, s Str, p params) value {
		n := len(s.text) - len(strings.TrimPrefix(s.text, p.str(r, 0, "prefix").text))
		return s.slice(n, len(s.text))
	},
	"removesuffix": func(r *run, s Str, p params) value {
		return s.slice(0, len(strings.TrimSuffix(s.text, p.str(r, 0, "suffix").text)))
	},
	"replace": func(r *run, s Str, p params) value {
		return s.replace(r, p.str(r, 0, "old"), p.str(r, 1, "new"), p.num(r, 2, "count", -1))
	},
	"find": func(r *run, s Str, p params) value {
		r.pay(len(s.text))
		return runes(s.text, strings.Index(s.text, p.str(r, 0, "sub").text))
	},
	"rfind": func(r *run, s Str, p params) value {
		r.pay(len(s.text))
		return runes(s.text, strings.LastIndex(s.text, p.str(r, 0, "sub").text))
	},
	"count": func(r *run, s Str, p params) value {
		r.pay(len(s.text))
		return strings.Count(s.text, p.str(r, 0, "sub").text)
	},
	"join": func(r *run, s Str, p params) value {
		v, _ := p.get(0, "iterable")
		return r.join(r.iterate(v), s)
	},
	"format": func(r *run, s Str, p params) value {
		var b builder
		from := 0
		for _, v := range p.list {
			n := strings.Index(s.text[from:], "{}")
			if n < 0 {
				break
			}
			x := r.str(v)
			r.pay(n + len(x.text))
			b.add(s.slice(from, from+n))
			b.add(x)
			from += n + 2
		}
		b.add(s.slice(from, len(s.text)))
		if strings.ContainsAny(s.text[from:], "{}") || len(p.named.keys) > 0 {
			fail("%s knows only {} in order", p.what)
		}
		return b.str()
	},
	"upper":      func(r *run, s Str, _ params) value { return s.mapped(r, unicode.ToUpper) },
	"lower":      func(r *run, s Str, _ params) value { return s.mapped(r, unicode.ToLower) },
	"capitalize": func(r *run, s Str, _ params) value { return s.capital(r) },
	"title":      func(r *run, s Str, _ params) value { return s.title(r) },
	"isdigit":    func(r *run, s Str, _ params) value { return every(r, s, unicode.IsDigit) },
	"isalpha":    func(r *run, s Str, _ params) value { return every(r, s, unicode.IsLetter) },
	"isspace":    func(r *run, s Str, _ params) value { return every(r, s, isSpace) },
	"isalnum": func(r *run, s Str, _ params) value {
		return every(r, s, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsNumber(c) })
	},
	"isupper": func(r *run, s Str, _ params) value {
		r.pay(len(s.text))
		return s.text == strings.ToUpper(s.text) && s.text != strings.ToLower(s.text)
	},
	"islower": func(r *run, s Str, _ params) value {
		r.pay(len(s.text))
		return s.text == strings.ToLower(s.text) && s.text != strings.ToUpper(s.text)
	},
}

// trim takes white space, or the characters named, off the ends.
func (s Str) trim(r *run, p params, left, right bool) Str {
	r.pay(len(s.text))
	in := isSpace
	if v, ok := p.get(0, "chars"); ok && v != nil {
		set := r.text(v, p.what).text
		r.pay(len(set) * len(s.text))
		in = func(c rune) bool { return strings.ContainsRune(set, c) }
	}
	from, to := 0, len(s.text)
	if left {
		from = to - len(strings.TrimLeftFunc(s.text, in))
	}
	if right {
		to = from + len(strings.TrimRightFunc(s.text[from:], in))
	}
	return s.slice(from, to)
}

// split cuts at a separator, or at white space, at most so many times.
func (s Str) split(r *run, p params, most int) *list {
	l := &list{}
	add := func(from, to int) {
		r.pay(16 + to - from)
		l.items = append(l.items, s.slice(from, to))
	}
	v, _ := p.get(0, "sep")
	from := 0
	if v == nil {
		for {
			from = len(s.text) - len(strings.TrimLeftFunc(s.text[from:], isSpace))
			n := strings.IndexFunc(s.text[from:], isSpace)
			if from == len(s.text) {
				return l
			}
			if n < 0 || most == 0 {
				to := len(strings.TrimRightFunc(s.text, isSpace))
				if most != 0 {
					to = len(s.text)
				}
				add(from, to)
				return l
			}
			add(from, from+n)
			from += n
			most--
		}
	}
	sep := r.text(v, p.what).text
	if sep == "" {
		fail("%s: an empty separator", p.what)
	}
	for ; most != 0; most-- {
		n := strings.Index(s.text[from:], sep)
		if n < 0 {
			break
		}
		add(from, from+n)
		from += n + len(sep)
	}
	add(from, len(s.text))
	return l
}

// rsplit cuts at a separator from the right.
func (s Str) rsplit(r *run, p params, most int) *list {
	sep := p.str(r, 0, "sep").text
	if sep == "" {
		fail("%s: an empty separator", p.what)
	}
	var back []value
	to := len(s.text)
	for ; most > 0; most-- {
		n := strings.LastIndex(s.text[:to], sep)
		if n < 0 {
			break
		}
		r.pay(16 + to - n)
		back = append(back, s.slice(n+len(sep), to))
		to = n
	}
	l := &list{[]value{s.slice(0, to)}}
	for i := len(back) - 1; i >= 0; i-- {
		l.items = append(l.items, back[i])
	}
	return l
}

// replace puts one text for another.
func (s Str) replace(r *run, before, after Str, most int) Str {
	var b builder
	r.pay(len(s.text))
	from := 0
	for ; most != 0; most-- {
		n := strings.Index(s.text[from:], before.text)
		if n < 0 || before.text == "" && from+n >= len(s.text) {
			break
		}
		size := len(before.text)
		if size == 0 { // between all characters
			r.pay(16 + len(after.text))
			b.add(after)
			_, size = utf8.DecodeRuneInString(s.text[from:])
			b.add(s.slice(from, from+size))
			from += size
			continue
		}
		r.pay(16 + n + len(after.text))
		b.add(s.slice(from, from+n))
		b.add(after)
		from += n + size
	}
	b.add(s.slice(from, len(s.text)))
	if before.text == "" && most != 0 {
		b.add(after)
	}
	return b.str()
}

// runes is how many characters stand before byte i.
func runes(s string, i int) int {
	if i < 0 {
		return -1
	}
	return utf8.RuneCountInString(s[:i])
}

func affix(r *run, s Str, p params, has func(s, x string) bool) bool {
	v, _ := p.get(0, "affix")
	if l, ok := v.(*list); ok {
		for _, x := range l.items {
			if has(s.text, r.text(x, p.what).text) {
				return true
			}
		}
		return false
	}
	return has(s.text, r.text(v, p.what).text)
}

func every(r *run, s Str, in func(rune) bool) bool {
	r.pay(len(s.text))
	return s.text != "" && strings.IndexFunc(s.text, func(c rune) bool { return !in(c) }) < 0
}

func (s Str) mapped(r *run, f func(rune) rune) Str {
	var b builder
	r.mapRunes(&b, s, func(c rune) string { return string(f(c)) })
	return b.str()
}

func (s Str) capital(r *run) Str {
	first := true
	return s.mapped(r, func(c rune) rune {
		if first {
			first = false
			return unicode.ToTitle(c)
		}
		return unicode.ToLower(c)
	})
}

func (s Str) title(r *run) Str {
	inside := false
	return s.mapped(r, func(c rune) rune {
		was := inside
		if inside = unicode.IsLetter(c); inside && !was {
			return unicode.ToTitle(c)
		}
		return unicode.ToLower(c)
	})
}

// join puts a separator between values.
func (r *run) join(items []value, sep Str) Str {
	var b builder
	for i, v := range items {
		if i > 0 {
			r.pay(len(sep.text))
			b.add(sep)
		}
		s := r.str(v)
		r.pay(len(s.text))
		b.add(s)
	}
	return b.str()
}
