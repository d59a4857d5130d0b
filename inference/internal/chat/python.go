package chat

import (
	"strings"

	"github.com/nikolalohinski/gonja/v2/builtins"
	"github.com/nikolalohinski/gonja/v2/exec"
)

// The library's trim and strip take only spaces away; in Python and Jinja,
// where chat templates come from, they take all white space.

const whitespace = " \t\n\r\v\f\x1c\x1d\x1e\x1f\u0085\u00a0\u2028\u2029\u3000"

// stringMethods are the methods of a string that a template may call: none
// that grows a text by a number.
var stringMethods = []string{"capitalize", "count", "endswith", "find", "format", "isalnum", "isalpha",
	"isdigit", "islower", "isspace", "isupper", "join", "lower", "partition", "removeprefix", "removesuffix",
	"replace", "rfind", "rpartition", "rsplit", "split", "splitlines", "startswith", "title", "upper"}

func methods() exec.Methods {
	set := map[string]exec.Method[string]{
		"strip":  strip(strings.Trim),
		"lstrip": strip(strings.TrimLeft),
		"rstrip": strip(strings.TrimRight),
	}
	for _, name := range stringMethods {
		set[name], _ = builtins.Methods.Str.Get(name)
	}
	m := builtins.Methods
	m.Str = exec.NewMethodSet(set)
	return m
}

func strip(trim func(s, cutset string) string) exec.Method[string] {
	return func(self string, _ *exec.Value, args *exec.VarArgs) (any, error) {
		return trim(self, cutset(args)), nil
	}
}

func filters() *exec.FilterSet {
	set := exec.NewFilterSet(map[string]exec.FilterFunction{
		"trim": func(_ *exec.Evaluator, in *exec.Value, args *exec.VarArgs) *exec.Value {
			return exec.AsValue(strings.Trim(in.String(), cutset(args)))
		},
	})
	return exec.NewFilterSet(map[string]exec.FilterFunction{}).Update(builtins.Filters).Update(set)
}

// cutset is the first argument, or all white space.
func cutset(args *exec.VarArgs) string {
	if len(args.Args) > 0 && args.Args[0].IsString() {
		return args.Args[0].String()
	}
	return whitespace
}
