package jinja

import (
	"strings"
	"sync"
	"testing"
)

func render(source string, vars Vars) (string, error) {
	t, err := Parse(source)
	if err != nil {
		return "", err
	}
	spans, err := t.Render(vars, Limits{1 << 16, 1 << 12})
	var s strings.Builder
	for _, p := range spans {
		s.WriteString(p.Text)
	}
	return s.String(), err
}

// TestWhiteSpace: what trim_blocks, lstrip_blocks and the signs take away, as
// Jinja does it.
func TestWhiteSpace(t *testing.T) {
	for in, want := range map[string]string{
		"a\n":                                    "a",
		"a\n\n":                                  "a\n",
		"a\r\nb":                                 "a\nb",
		"{% if 1 %}\nx\n{% endif %}\ny":          "x\ny",
		"  {% if 1 %}  x  {% endif %}  ":         "  x    ",
		"a {% if 1 %}x{% endif %}":               "a x",
		"a\n  {%+ if 1 %}x{% endif %}":           "a\n  x",
		"a \n {%- if 1 -%} \n x \n {%- endif %}": "ax",
		"{% if 1 +%}\nx{% endif %}":              "\nx",
		"  {{ 1 }}\n {{- 2 -}} \n3":              "  123",
		"  {# c #}\n x {#- d -#} y":              " xy",
		"{% raw %}{{ x }}{% endraw %}":           "{{ x }}",
		"{%- raw -%} {% y %} {%- endraw -%} z":   "{% y %}z",
		"{{ '}}' }}{{ {'a': 1}['a'] }}":          "}}1",
		"{{ \"%}\" }}{% if '%}' %}x{% endif %}":  "%}x",
		"{{ 1 }}\n\n{% if 1 %}{% endif %}x":      "1\n\nx",
	} {
		if got, err := render(in, nil); err != nil || got != want {
			t.Errorf("%q: got %q (%v), want %q", in, got, err, want)
		}
	}
}

// TestErrors: an error names what is wrong.
func TestErrors(t *testing.T) {
	for in, want := range map[string]string{
		"{% if 1 %}":                   "endif",
		"{% endif %}":                  "endif",
		"{% for %}":                    "a name",
		"{% for x in y %}{% else %}":   "endfor",
		"{{ 1 ":                        "no end",
		"{{ 'a }}":                     "no end",
		"{{ }}":                        "missing",
		"{{ 1 2 }}":                    "2",
		"{{ 1.5 }}":                    "whole",
		"{{ 1 / 2 }}":                  `"/"`,
		"{{ 2 ** 3 }}":                 `"**"`,
		"{{ 1 // 0 }}":                 "zero",
		"{{ x.y.z }}":                  "undefined",
		"{{ x() }}":                    "not known",
		"{{ 'a'.nope() }}":             "nope",
		"{{ 'a'|nope }}":               "nope",
		"{{ 'a' is nope }}":            "nope",
		"{{ 'a' + 1 }}":                "a number",
		"{{ 'a' - 'b' }}":              "a number",
		"{{ none|length }}":            "length",
		"{% for x in 5 %}{% endfor %}": "looped",
		"{% set a, b = [1] %}":         "1 values for 2",
		"{% set a.b = 1 %}":            "namespace",
		"{% break %}":                  "loop",
		"{% include 'x' %}":            "include",
		"{% raw %}":                    "endraw",
		"{{ [1][0:1:0] }}":             "step 0",
		"{{ 'a'.split('') }}":          "separator",
		"{{ 99999999999999999999 }}":   "too large",
		"{{ {[1]: 2} }}":               "key",
		"{% macro f(a) %}{% endmacro %}{{ f(1, 2) }}": "takes 1",
		"{% macro f(a) %}{% endmacro %}{{ f(b=2) }}":  "b",
		"{{ '\xff' ? }}": "belong",
	} {
		if _, err := render(in, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want an error with %q", in, err, want)
		}
	}
}

// TestScopes: what a loop or macro sets stays in it.
func TestScopes(t *testing.T) {
	for in, want := range map[string]string{
		"{% set x = 1 %}{% for i in [1] %}{% set x = 2 %}{{ x }}{% endfor %}{{ x }}":                      "21",
		"{% set x = 1 %}{% if true %}{% set x = 2 %}{% endif %}{{ x }}":                                   "2",
		"{% set x = 1 %}{% macro f() %}{{ x }}{% set x = 3 %}{{ x }}{% endmacro %}{{ f() }}{{ x }}":       "131",
		"{% for i in [1, 2] %}{% for j in [3] %}{{ loop.index }}{% endfor %}{{ loop.index }}{% endfor %}": "1112",
		"{% for a, b in {'x': 1, 'y': 2}.items() %}{{ a }}{{ b }}{{ ',' if not loop.last }}{% endfor %}":  "x1,y2",
		"{% for i in [1, 2, 3, 4] if i is even %}{{ i }}/{{ loop.length }} {% endfor %}":                  "2/2 4/2 ",
		"{% for i in [1, 2, 3] %}{{ loop.cycle('a', 'b') }}{{ loop.revindex }}{% endfor %}":               "a3b2a1",
		"{% generation %}{{ 'g' }}{% endgeneration %}":                                                    "g",
		"{% set t | upper | trim %} a{{ 'b' }} {% endset %}[{{ t }}]":                                     "[AB]",
	} {
		if got, err := render(in, nil); err != nil || got != want {
			t.Errorf("%q: got %q (%v), want %q", in, got, err, want)
		}
	}
}

// TestConcurrent: a template is shared.
func TestConcurrent(t *testing.T) {
	x, err := Parse("{% set t | upper %}{% for i in range(50) %}{{ v }}{% endfor %}{% endset %}{{ t }}")
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for _, s := range []string{"a", "b", "c", "d"} {
		wg.Go(func() {
			for range 50 {
				spans, err := x.Render(Vars{}.With("v", User(s)), Limits{1 << 16, 1 << 12})
				if err != nil || len(spans) != 1 || !spans[0].User || spans[0].Text != strings.Repeat(strings.ToUpper(s), 50) {
					t.Errorf("%s: %v (%v)", s, spans, err)
				}
			}
		})
	}
	wg.Wait()
}
