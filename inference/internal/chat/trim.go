package chat

import "strings"

// trimBlocks does to a source what Jinja's trim_blocks and lstrip_blocks do,
// under which chat templates are written: the newline behind a tag or comment
// goes, and the white space before one that starts its line. The library's own
// options leave newlines behind some tags. Comments go altogether.
func trimBlocks(src string) string {
	var out strings.Builder
	fresh := true // src starts a line
	for {
		at := nextTag(src)
		if at < 0 {
			out.WriteString(src)
			return out.String()
		}
		kind := src[at+1]
		end := tagEnd(src[at:], kind)
		if end < 0 {
			out.WriteString(src) // the parser says what is missing
			return out.String()
		}
		text, tag := src[:at], src[at:at+end]
		src = src[at+end:]
		if kind != '{' {
			if tag[2] != '+' && tag[2] != '-' {
				text = stripLine(text, fresh)
			}
			fresh = false
			if c := tag[len(tag)-3]; c != '+' && c != '-' {
				src, fresh = strings.CutPrefix(src, "\n")
			}
		} else {
			fresh = false
		}
		if kind == '#' && tag[2] == '-' {
			text = strings.TrimRight(text, whitespace)
		}
		out.WriteString(text)
		switch kind {
		case '{':
			out.WriteString(tag)
		case '#':
			if tag[len(tag)-3] == '-' {
				src = strings.TrimLeft(src, whitespace)
			}
		case '%':
			out.WriteString(strings.Replace(strings.Replace(tag, "{%+", "{%", 1), "+%}", "%}", 1))
			if strings.Trim(tag, "{}%+- \t\n") == "raw" {
				n := strings.Index(src, "endraw")
				n = strings.LastIndex(src[:max(0, n)], "{%")
				out.WriteString(src[:max(0, n)])
				src = src[max(0, n):]
			}
		}
	}
}

// nextTag is where the next {{, {% or {# is, or -1.
func nextTag(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '{' && (s[i+1] == '{' || s[i+1] == '%' || s[i+1] == '#') {
			return i
		}
	}
	return -1
}

// tagEnd is the length of the tag at the start of s, or -1. Strings in a tag
// may hold anything.
func tagEnd(s string, kind byte) int {
	last := kind
	if kind == '{' {
		last = '}'
	}
	var quote byte
	for i := 2; i+1 < len(s); i++ {
		switch c := s[i]; {
		case quote != 0 && c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case kind != '#' && (c == '\'' || c == '"'):
			quote = c
		case c == last && s[i+1] == '}' && (kind == '#' || i+2 >= 5):
			return i + 2
		}
	}
	return -1
}

// stripLine cuts the blanks at the end of text if they are all of its line.
func stripLine(text string, fresh bool) string {
	cut := strings.TrimRight(text, " \t")
	if cut == "" && fresh || strings.HasSuffix(cut, "\n") {
		return cut
	}
	return text
}
