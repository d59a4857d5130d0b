package inference

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// TestNoFloats: nothing under this folder names a float type, writes a float
// literal or calls what works on floats. There is no exception: the reader of
// model files takes floats apart as bits.
func TestNoFloats(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files++
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, found := range floats(f) {
			t.Errorf("%v: %s", set.Position(found.pos), found.what)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 25 {
		t.Errorf("only %d files were read", files)
	}
}

type finding struct {
	pos  token.Pos
	what string
}

// floats finds what could execute a float operation.
func floats(f *ast.File) (out []finding) {
	add := func(n ast.Node, what string) { out = append(out, finding{n.Pos(), what}) }
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			if n.Kind == token.FLOAT || n.Kind == token.IMAG {
				add(n, "literal "+n.Value)
			}
		case *ast.SelectorExpr:
			pkg, ok := n.X.(*ast.Ident)
			if !ok {
				return true
			}
			switch {
			case pkg.Name == "math" && !strings.HasPrefix(n.Sel.Name, "Max") && !strings.HasPrefix(n.Sel.Name, "Min"):
				add(n, "math."+n.Sel.Name)
			case pkg.Name == "math" && strings.Contains(n.Sel.Name, "Float"):
				add(n, "math."+n.Sel.Name)
			case pkg.Name == "big" && n.Sel.Name != "Int" && n.Sel.Name != "NewInt":
				add(n, "big."+n.Sel.Name)
			case pkg.Name == "strconv" && strings.Contains(n.Sel.Name, "Float"):
				add(n, "strconv."+n.Sel.Name)
			}
		case *ast.Ident:
			switch n.Name {
			case "float32", "float64", "complex64", "complex128":
				add(n, n.Name)
			}
		case *ast.ImportSpec:
			if p := n.Path.Value; p == `"math/cmplx"` || p == `"math/rand"` || p == `"C"` || n.Name != nil && p == `"math"` {
				add(n, "import "+p)
			}
		}
		return true
	})
	return out
}

// TestNoFloatsFindsThem: the check above can fail.
func TestNoFloatsFindsThem(t *testing.T) {
	for _, src := range []string{
		"var x float32", "var x = 0.5", "var x = 1e3", "var x = math.Sqrt(2)", "var x = math.Float32frombits(1)",
		"var x = math.MaxFloat64", "func f() { g := float64(1); _ = g }", "var x big.Float", "var x = 2i",
	} {
		f, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+src, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if len(floats(f)) == 0 {
			t.Errorf("nothing found in %q", src)
		}
	}
}
