package tiny

import "strings"

// Parse reports whether one sentence derives from the grammar, with all fields
// of a record taken from one row.
func (g *Grammar) Parse(sentence string) bool {
	m := matcher{grammar: g, text: sentence, rows: make([][]string, len(g.records))}
	end := func(at int) bool { return at == len(sentence) }
	for _, r := range g.sentences {
		if m.rule(r, 0, end) {
			return true
		}
	}
	return false
}

// matcher walks all derivations of a sentence, depth first. Each step calls
// next with the index it reached and gives up its choice when that fails.
type matcher struct {
	grammar *Grammar
	text    string
	rows    [][]string // the row chosen for each record, nil while none is
}

func (m *matcher) rule(r *rule, at int, next func(int) bool) bool {
	for _, a := range r.alternatives {
		if m.parts(a, at, next) {
			return true
		}
	}
	return false
}

func (m *matcher) parts(parts []part, at int, next func(int) bool) bool {
	if len(parts) == 0 {
		return next(at)
	}
	rest := func(at int) bool { return m.parts(parts[1:], at, next) }
	switch p := parts[0]; {
	case p.rule != nil:
		return m.rule(p.rule, at, rest)
	case p.field != nil:
		return m.field(p.field, at, rest)
	default:
		return m.literal(p.text, at, rest)
	}
}

func (m *matcher) field(f *field, at int, next func(int) bool) bool {
	if row := m.rows[f.record]; row != nil {
		return m.literal(row[f.column], at, next)
	}
	defer func() { m.rows[f.record] = nil }()
	for _, row := range m.grammar.records[f.record].rows {
		m.rows[f.record] = row
		if m.literal(row[f.column], at, next) {
			return true
		}
	}
	return false
}

func (m *matcher) literal(want string, at int, next func(int) bool) bool {
	if len(want) > len(m.text)-at {
		return false
	}
	for i := range len(want) {
		c := want[i]
		if 'a' <= c && c <= 'z' && m.capital(at+i) {
			c -= 'a' - 'A'
		}
		if m.text[at+i] != c {
			return false
		}
	}
	return next(at + len(want))
}

// capital reports whether a letter at this index starts the sentence or a
// quotation in it.
func (m *matcher) capital(at int) bool {
	return at == 0 || m.text[at-1] == '"' && (at == 1 || m.text[at-2] == ' ')
}

// Sentences splits a story. A sentence ends at . ! or ? outside quotation
// marks, or at a closing quotation mark after one of them, where the next word
// starts with a capital or a quotation mark; and at the end of every line.
func Sentences(text string) []string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		start, quoted := 0, false
		for i := range len(line) {
			if line[i] == '"' {
				quoted = !quoted
			}
			if !quoted && stops(line, i) && startsSentence(line[i+1:]) {
				out = appendSentence(out, line[start:i+1])
				start = i + 1
			}
		}
		out = appendSentence(out, line[start:])
	}
	return out
}

func appendSentence(out []string, s string) []string {
	if s = strings.Trim(s, " "); s != "" {
		out = append(out, s)
	}
	return out
}

func stops(line string, i int) bool {
	if line[i] == '"' {
		return i > 0 && strings.IndexByte(".!?", line[i-1]) >= 0
	}
	return strings.IndexByte(".!?", line[i]) >= 0
}

func startsSentence(rest string) bool {
	return len(rest) > 1 && rest[0] == ' ' && (rest[1] == '"' || 'A' <= rest[1] && rest[1] <= 'Z')
}
