package jinja

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a part of a template: text, or what stands in a tag.
type piece struct {
	kind byte // 0 text, '{' output, '%' statement
	text string
}

// cut tells a source apart, with the white space that Jinja takes away under
// trim_blocks and lstrip_blocks.
func cut(src string) []piece {
	src = strings.ReplaceAll(src, "\r\n", "\n")
	src = strings.TrimSuffix(src, "\n")
	var out []piece
	text := func(s string) {
		if s != "" {
			out = append(out, piece{0, s})
		}
	}
	line, trim := true, false // the text begins a line; "-" stood before it
	for {
		at := nextTag(src)
		before := src
		if at >= 0 {
			before = src[:at]
		}
		if trim {
			if stripped := strings.TrimLeftFunc(before, isSpace); stripped != before {
				line = strings.Contains(before[:len(before)-len(stripped)], "\n") || line
				before = stripped
			}
		}
		if at < 0 {
			text(before)
			return out
		}
		kind := src[at+1]
		body, rest := tagBody(src[at+2:], kind)
		switch {
		case strings.HasPrefix(body, "-"):
			body, before = body[1:], strings.TrimRightFunc(before, isSpace)
		case strings.HasPrefix(body, "+"):
			body = body[1:]
		case kind != '{':
			if blank := strings.TrimRight(before, " \t"); strings.HasSuffix(blank, "\n") || blank == "" && line {
				before = blank
			}
		}
		text(before)
		trim, line = false, false
		switch {
		case strings.HasSuffix(body, "-"):
			body, trim = body[:len(body)-1], true
		case strings.HasSuffix(body, "+") && kind != '{':
			body = body[:len(body)-1]
		case kind != '{':
			rest, line = strings.CutPrefix(rest, "\n")
		}
		src = rest
		switch kind {
		case '{':
			out = append(out, piece{'{', body})
		case '%':
			if strings.TrimSpace(body) == "raw" {
				src, trim, line = raw(src, trim, text)
				continue
			}
			out = append(out, piece{'%', body})
		}
	}
}

// raw takes the text up to endraw.
func raw(src string, trim bool, text func(string)) (rest string, trimNext, line bool) {
	for from := 0; ; {
		i := strings.Index(src[from:], "{%")
		if i < 0 {
			fail("raw without endraw")
		}
		body, rest := tagBody(src[from+i+2:], '%')
		if strings.TrimFunc(body, func(r rune) bool { return isSpace(r) || r == '-' || r == '+' }) != "endraw" {
			from += i + 2
			continue
		}
		s := src[:from+i]
		if trim {
			s = strings.TrimLeftFunc(s, isSpace)
		}
		if strings.HasPrefix(body, "-") {
			s = strings.TrimRightFunc(s, isSpace)
		} else if blank := strings.TrimRight(s, " \t"); strings.HasSuffix(blank, "\n") {
			s = blank
		}
		text(s)
		if strings.HasSuffix(body, "-") {
			return rest, true, false
		}
		rest, line := strings.CutPrefix(rest, "\n")
		return rest, false, line
	}
}

// nextTag is where the next tag begins, or -1.
func nextTag(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '{' && (s[i+1] == '{' || s[i+1] == '%' || s[i+1] == '#') {
			return i
		}
	}
	return -1
}

// tagBody is what stands before the end of a tag; strings and brackets in it
// may hold anything.
func tagBody(s string, kind byte) (body, rest string) {
	last := kind
	if kind == '{' {
		last = '}'
	}
	var quote byte
	depth := 0
	for i := 0; i+1 < len(s); i++ {
		switch c := s[i]; {
		case kind == '#' || quote == 0 && c == last && depth == 0:
			if c == last && s[i+1] == '}' {
				return s[:i], s[i+2:]
			}
			if c == '}' && kind != '#' {
				depth--
			}
		case quote != 0 && c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '{' || c == '(' || c == '[':
			depth++
		case c == '}' || c == ')' || c == ']':
			depth = max(0, depth-1)
		}
	}
	fail("a tag {%c has no end", kind)
	return "", ""
}

// isSpace is what Python takes for white space.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }

// word is a part of an expression.
type word struct {
	kind byte // 'n' name, 'i' number, 's' string, 'o' operator, 0 the end
	text string
}

const maxWords = 1 << 12

var operators = []string{"**", "//", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%", "~", "<", ">", "=", "|", ".", ",", ":", "(", ")", "[", "]", "{", "}"}

// words tells an expression apart.
func words(s string) (out []word) {
	for s = strings.TrimLeftFunc(s, isSpace); s != ""; s = strings.TrimLeftFunc(s, isSpace) {
		if len(out) == maxWords {
			fail("a tag has more than %d words", maxWords)
		}
		r, _ := utf8.DecodeRuneInString(s)
		switch {
		case r == '\'' || r == '"':
			text, n := quoted(s)
			out, s = append(out, word{'s', text}), s[n:]
		case unicode.IsLetter(r) || r == '_':
			n := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
			if n < 0 {
				n = len(s)
			}
			out, s = append(out, word{'n', s[:n]}), s[n:]
		case r >= '0' && r <= '9':
			n := 1
			for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] == '_') {
				n++
			}
			out, s = append(out, word{'i', strings.ReplaceAll(s[:n], "_", "")}), s[n:]
		default:
			found := false
			for _, o := range operators {
				if strings.HasPrefix(s, o) {
					out, s, found = append(out, word{'o', o}), s[len(o):], true
					break
				}
			}
			if !found {
				fail("%q does not belong into an expression", r)
			}
		}
	}
	return out
}

// quoted reads a string with its escapes.
func quoted(s string) (text string, n int) {
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == s[0]:
			return b.String(), i + 1
		case c != '\\' || i+1 == len(s):
			b.WriteByte(c)
		default:
			i++
			width := map[byte]int{'x': 2, 'u': 4, 'U': 8}[s[i]]
			if width > 0 && i+width < len(s) {
				if v, err := strconv.ParseUint(s[i+1:i+1+width], 16, 32); err == nil && v <= unicode.MaxRune {
					b.WriteRune(rune(v))
					i += width
					continue
				}
			}
			if j := strings.IndexByte(`ntr'"\0abfv`, s[i]); j >= 0 {
				b.WriteByte("\n\t\r'\"\\\x00\a\b\f\v"[j])
			} else if s[i] != '\n' {
				b.WriteString(s[i-1 : i+1])
			}
		}
	}
	fail("a string has no end: %.20s", s)
	return "", 0
}
