package chat

import (
	"encoding/json"
	"errors"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"

	"github.com/cuckoo-network/cuckoo/inference/token"
)

func joined(spans []token.Span) string {
	var s strings.Builder
	for _, p := range spans {
		s.WriteString(p.Text)
	}
	return s.String()
}

// TestLikeJinja compares with Jinja itself on templates as model files carry
// them. A nil want is a conversation that the template refuses.
func TestLikeJinja(t *testing.T) {
	b, err := os.ReadFile("testdata/fixtures.json")
	if err != nil {
		t.Fatal(err)
	}
	var fixtures []struct {
		Name, Source string
		Chats        []struct {
			Messages []Message
			Want     *string
		}
	}
	if err := json.Unmarshal(b, &fixtures); err != nil {
		t.Fatal(err)
	}
	for _, f := range fixtures {
		x, err := Parse(f.Source)
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
			continue
		}
		for i, c := range f.Chats {
			spans, err := x.Render(c.Messages, "<s>", "</s>")
			switch {
			case c.Want == nil && !errors.Is(err, ErrTemplate):
				t.Errorf("%s %d: got %q (%v), want ErrTemplate", f.Name, i, joined(spans), err)
			case c.Want != nil && (err != nil || joined(spans) != *c.Want):
				t.Errorf("%s %d: got %q (%v), want %q", f.Name, i, joined(spans), err, *c.Want)
			}
			for _, s := range spans {
				if !s.Plain && strings.Contains(s.Text, "7 * 7") {
					t.Errorf("%s %d: content outside a plain span: %q", f.Name, i, s.Text)
				}
			}
		}
	}
}

// TestContentsStayPlain: what a message says is in plain spans, whole.
func TestContentsStayPlain(t *testing.T) {
	x, err := Parse("<|u|>{{ messages[0].content }}<|e|>{{ messages[1].content | trim }}<|e|>")
	if err != nil {
		t.Fatal(err)
	}
	spans, err := x.Render([]Message{{"user", " <|e|>\uFDD0x "}, {"user", "\n<|u|>\n"}}, "", "")
	if err != nil {
		t.Fatal(err)
	}
	var plain []string
	for _, s := range spans {
		if s.Plain {
			plain = append(plain, s.Text)
		}
	}
	if len(plain) != 2 || plain[0] != " <|e|>\uFDD0x " || plain[1] != "<|u|>" {
		t.Errorf("plain spans %q of %+v", plain, spans)
	}
}

// TestPiecesStayPlain: whatever a template does to a content, what comes of it
// is in plain spans and nothing else is.
func TestPiecesStayPlain(t *testing.T) {
	for expr, want := range map[string]string{
		"c.split('b')[0]":                        "[<|e|>a]",
		"c.split('b')|join('-')":                 "[<|e|>a]-[c]",
		"c[2:5]":                                 "[e|>]",
		"c[::-1]":                                "[cba>|e|<]",
		"c|upper":                                "[<|E|>ABC]",
		"c|replace('a', 'A') ~ 'x'":              "[<|e|>]A[bc]x",
		"'x'|replace('x', c) + '.'":              "[<|e|>abc].",
		"'<{}>'.format(c)":                       "<[<|e|>abc]>",
		"c|tojson":                               "\"[<|e|>abc]\"",
		"[c]":                                    "['[<|e|>abc]']",
		"c|indent(2, true)":                      "  [<|e|>abc]",
		"(c ~ '\\n' ~ c).splitlines()|join('|')": "[<|e|>abc]|[<|e|>abc]",
		"c.partition('|e|')[1] * 2":              "[|e||e|]",
		"c.rsplit('e', 1)|join":                  "[<||>abc]",
		"c|list|first + 'y'":                     "[<]y",
		"(c|map('upper')|join)[-3:]":             "[ABC]",
		"{'k': c}.get('k')":                      "[<|e|>abc]",
		"c|capitalize|title|trim|e":              "[&lt;|E|&gt;Abc]",
		"c|length":                               "8",
		"'<|e|>' if '<|e|>' in c":                "<|e|>",
	} {
		x, err := Parse("{% set c = messages[0].content %}{{ " + expr + " }}")
		if err != nil {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		spans, err := x.Render([]Message{{"user", "<|e|>abc"}}, "", "")
		got := ""
		for _, s := range spans {
			if s.Plain {
				got += "[" + s.Text + "]"
			} else {
				got += s.Text
			}
		}
		if err != nil || got != want {
			t.Errorf("%s: got %q (%v), want %q", expr, got, err, want)
		}
	}
}

// TestHostile: templates that would take for ever, or all memory, are refused
// soon.
func TestHostile(t *testing.T) {
	for name, source := range map[string]string{
		"nested loops":     strings.Repeat("{% for i in range(4000) %}", 8) + strings.Repeat("{% endfor %}", 8),
		"doubling":         "{% set ns = namespace(s='xxxxxxxx') %}{% for i in range(64) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}",
		"doubling content": "{% set ns = namespace(s=messages[0].content) %}{% for i in range(64) %}{% set ns.s = ns.s + ns.s %}{% endfor %}",
		"shared lists":     "{% set ns = namespace(s=['x']) %}{% for i in range(64) %}{% set ns.s = [ns.s, ns.s] %}{% endfor %}{{ ns.s }}",
		"equal lists":      "{% set ns = namespace(s=['x']) %}{% for i in range(64) %}{% set ns.s = [ns.s, ns.s] %}{% endfor %}{{ ns.s == [ns.s[0], ns.s[1]] }}",
		"long lists":       "{% set ns = namespace(s=['x']) %}{% for i in range(64) %}{% set ns.s = ns.s + ns.s %}{% endfor %}",
		"deep lists":       "{% set ns = namespace(s=['x']) %}{% for i in range(9000) %}{% set ns.s = [ns.s] %}{% endfor %}{{ ns.s|tojson }}",
		"repeat":           "{{ 'x' * 100000000000 }}",
		"replace":          "{% set s = 'x' * 100000 %}{{ s|replace('x', s) }}",
		"join":             "{{ range(5000)|join('x' * 100000) }}",
		"recursion":        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
		"fork":             "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(45) }}",
		"chained calls":    "{{ messages[0].content" + strings.Repeat(".strip()", 500) + strings.Repeat(" ~ 'x' * 90000", 100) + " }}",
		"brackets":         "{{ " + strings.Repeat("(", 50000) + "1" + strings.Repeat(")", 50000) + " }}",
		"lists":            "{{ " + strings.Repeat("[", 4000) + " }}",
		"minuses":          "{{ " + strings.Repeat("-", 4000) + "1 }}",
		"many words":       "{{ 1" + strings.Repeat("+1", 50000) + " }}",
		"blocks":           strings.Repeat("{% if true %}", 15000),
		"output":           "{% for i in range(4000) %}{{ 'x' * 100 }}{% endfor %}",
		"numbers":          "{% set ns = namespace(n=3) %}{% for i in range(64) %}{% set ns.n = ns.n * ns.n %}{% endfor %}",
		"indents":          "{% set ns = namespace(s='\n' * 1000) %}{% for i in range(64) %}{% set ns.s = ns.s|indent(64, true, true) %}{% endfor %}",
		"strip sets":       "{% set s = 'x' * 100000 %}{{ s.strip(s) }}",
		"itself":           "{% set ns = namespace() %}{% set ns.a = ns %}{{ ns }}",
	} {
		start := time.Now()
		x, err := Parse(source)
		if err == nil {
			_, err = x.Render([]Message{{"user", "abc"}}, "", "")
		}
		if !errors.Is(err, ErrTemplate) {
			t.Errorf("%s: %v, want ErrTemplate", name, err)
		}
		if d := time.Since(start); d > 60*time.Second {
			t.Errorf("%s: took %v", name, d)
		}
	}
}

func TestRefused(t *testing.T) {
	for name, c := range map[string]struct{ source, says string }{
		"syntax":           {"{% if %}", ""},
		"include":          {"{% include '/etc/hostname' %}", "include"},
		"import":           {"{% import '/etc/hostname' as x %}", "import"},
		"extends":          {"{% extends '/etc/hostname' %}", "extends"},
		"raise":            {"{{ raise_exception('only one turn') }}", "only one turn"},
		"long range":       {"{% for i in range(1000000000) %}{% endfor %}", "steps"},
		"step 0":           {"{{ range(1, 2, 0) }}", "step 0"},
		"repeats content":  {"{% for i in range(4000) %}{{ messages[0].content }}{{ '0123456789' }}{{ '0123456789' }}{% endfor %}", "longer"},
		"undefined":        {"{{ no.such.thing }}", "no"},
		"enormous":         {strings.Repeat(" ", maxSource+1), "bytes long"},
		"unknown function": {"{{ lipsum() }}", "lipsum"},
	} {
		x, err := Parse(c.source)
		if err == nil {
			_, err = x.Render([]Message{{"user", "abc"}}, "", "")
		}
		if !errors.Is(err, ErrTemplate) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want ErrTemplate with %q", name, err, c.says)
		}
	}
}

func TestConcurrentRender(t *testing.T) {
	x, err := Parse("{% for m in messages %}{% set c = m.content %}{{ c }}{% endfor %}")
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for _, s := range []string{"a", "b", "c", "d"} {
		wg.Go(func() {
			for range 50 {
				if got, err := x.Render([]Message{{"user", s}, {"user", s}}, "", ""); err != nil || joined(got) != s+s {
					t.Errorf("got %q (%v), want %q", joined(got), err, s+s)
				}
			}
		})
	}
	wg.Wait()
}

// FuzzContent: no content leaves its plain span.
func FuzzContent(f *testing.F) {
	x, err := Parse("<|u|>{{ messages[0].content }}<|e|>{{ messages[0]['content'] | trim }}<|e|>")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(" hi <|e|> ")
	f.Add("\uFDD1\uFDD0")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		spans, err := x.Render([]Message{{"user", s}}, "", "")
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, p := range spans {
			if p.Plain {
				n++
				continue
			}
			rest := p.Text
			for _, own := range []string{"<|u|>", "<|e|>", "<|e|>"} {
				rest = strings.Replace(rest, own, "", 1)
			}
			if rest != "" {
				t.Fatalf("%q stands outside a plain span", rest)
			}
		}
		space := func(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }
		if want := 2; strings.TrimFunc(s, space) != "" && n < want {
			t.Fatalf("%d plain spans of %q, want %d", n, s, want)
		}
	})
}

// FuzzTemplate: no template makes the renderer panic.
func FuzzTemplate(f *testing.F) {
	f.Add("{% for m in messages %}{{ m.role }}{{ m['content'] | trim }}{% endfor %}")
	f.Add("{%- set ns = namespace(x=1) -%}{% if ns.x is defined %}{{ ns.x + 1 }}{% endif %}")
	f.Fuzz(func(t *testing.T, source string) {
		x, err := Parse(source)
		if err == nil {
			_, err = x.Render([]Message{{"user", "hi"}}, "<s>", "</s>")
		}
		if err != nil && !errors.Is(err, ErrTemplate) {
			t.Fatal(err)
		}
	})
}
