package tiny

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// ErrGrammar is wrapped by every error of [NewGrammar]; the message names the
// line or rule to mend.
var ErrGrammar = errors.New("story grammar")

// Grammar is a loaded grammar file. Its language is described at the top of
// grammar.txt. A Grammar is immutable and safe for concurrent use.
type Grammar struct {
	records   []record
	fields    map[string]field
	rules     []*rule // in file order, as are the sentences among them
	sentences []*rule
	named     map[string]*rule
}

// record is a table whose rows hold together what one story says of one thing.
type record struct{ rows [][]string }

// field is a column of a record.
type field struct{ record, column int }

type ruleKind string

const (
	storyRule    ruleKind = "story"
	sentenceRule ruleKind = "sentence"
	phraseRule   ruleKind = "phrase"
)

type rule struct {
	name         string
	kind         ruleKind
	body         []string // source lines, until all names are known
	alternatives [][]part
}

// part is one of: literal text, another rule, a field.
type part struct {
	text  string
	rule  *rule
	field *field
}

var (
	headerLine = regexp.MustCompile(`^(story|sentence|phrase) ([a-z_]+) =(.*)$`)
	recordLine = regexp.MustCompile(`^record ([a-z]+):((?: [a-z]+)+)$`)
	reference  = regexp.MustCompile(`<([a-z_]+)>|\$([a-z]+)`)
	weight     = regexp.MustCompile(`^[0-9]+: `)
)

// NewGrammar loads a grammar. All names must be known, no rule may contain
// itself, and sentences may contain only phrases.
func NewGrammar(text string) (*Grammar, error) {
	g := &Grammar{fields: map[string]field{}, named: map[string]*rule{}}
	if err := g.read(text); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrGrammar, err)
	}
	for _, r := range g.rules {
		if err := g.compile(r); err != nil {
			return nil, fmt.Errorf("%w: rule %s: %w", ErrGrammar, r.name, err)
		}
	}
	done := map[*rule]bool{}
	for _, r := range g.rules {
		if err := acyclic(r, nil, done); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrGrammar, err)
		}
	}
	return g, nil
}

// read collects records and the source of each rule.
func (g *Grammar) read(text string) error {
	var current *rule
	var table *record
	var columns int
	for i, line := range strings.Split(text, "\n") {
		number := i + 1
		line = strings.TrimSpace(line)
		for _, c := range []byte(line) {
			if c < ' ' || c > '~' {
				return fmt.Errorf("line %d: only printable ASCII is allowed", number)
			}
		}
		switch {
		case line == "" || line[0] == '#':
		case recordLine.MatchString(line):
			match := recordLine.FindStringSubmatch(line)
			names := strings.Fields(match[2])
			for column, name := range names {
				if _, ok := g.fields[name]; ok {
					return fmt.Errorf("line %d: field %s exists already", number, name)
				}
				g.fields[name] = field{record: len(g.records), column: column}
			}
			g.records = append(g.records, record{})
			table, columns, current = &g.records[len(g.records)-1], len(names), nil
		case headerLine.MatchString(line):
			match := headerLine.FindStringSubmatch(line)
			if g.named[match[2]] != nil {
				return fmt.Errorf("line %d: rule %s exists already", number, match[2])
			}
			current = &rule{name: match[2], kind: ruleKind(match[1]), body: []string{match[3]}}
			g.named[current.name] = current
			g.rules = append(g.rules, current)
			if current.kind == sentenceRule {
				g.sentences = append(g.sentences, current)
			}
			table = nil
		case table != nil:
			row := strings.Split(line, "|")
			if len(row) != columns {
				return fmt.Errorf("line %d: %d values, want %d", number, len(row), columns)
			}
			for i := range row {
				row[i] = strings.TrimSpace(row[i])
			}
			table.rows = append(table.rows, row)
		case current != nil:
			current.body = append(current.body, line)
		default:
			return fmt.Errorf("line %d: neither a record nor a rule above it", number)
		}
	}
	return nil
}

// compile turns a rule's source into alternatives.
func (g *Grammar) compile(r *rule) error {
	for _, text := range strings.Split(strings.Join(r.body, " "), "|") {
		text = strings.TrimSpace(text)
		if text == "" {
			continue
		}
		text = weight.ReplaceAllString(text, "") // matters to writing only
		var parts []part
		end := 0
		for _, at := range reference.FindAllStringSubmatchIndex(text, -1) {
			if at[0] > end {
				parts = append(parts, part{text: text[end:at[0]]})
			}
			end = at[1]
			if at[2] < 0 {
				f, ok := g.fields[text[at[4]:at[5]]]
				if !ok {
					return fmt.Errorf("no record has the field %s", text[at[4]:at[5]])
				}
				parts = append(parts, part{field: &f})
				continue
			}
			inner := g.named[text[at[2]:at[3]]]
			if inner == nil {
				return fmt.Errorf("no rule is called %s", text[at[2]:at[3]])
			}
			if r.kind != storyRule && inner.kind != phraseRule || r.kind == storyRule && inner.kind == phraseRule {
				return fmt.Errorf("a %s cannot contain the %s %s", r.kind, inner.kind, inner.name)
			}
			parts = append(parts, part{rule: inner})
		}
		if end < len(text) {
			parts = append(parts, part{text: text[end:]})
		}
		r.alternatives = append(r.alternatives, parts)
	}
	if len(r.alternatives) == 0 {
		return errors.New("it has no alternative")
	}
	r.body = nil
	return nil
}

// acyclic refuses a rule that contains itself; recognizing would not end.
func acyclic(r *rule, path []*rule, done map[*rule]bool) error {
	if done[r] {
		return nil
	}
	for _, above := range path {
		if above == r {
			return fmt.Errorf("rule %s contains itself", r.name)
		}
	}
	for _, a := range r.alternatives {
		for _, p := range a {
			if p.rule != nil {
				if err := acyclic(p.rule, append(path, r), done); err != nil {
					return err
				}
			}
		}
	}
	done[r] = true
	return nil
}
