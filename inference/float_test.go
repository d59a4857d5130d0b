package inference

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// measure is the folder of what measures the engine.
const measure = "measure"

// bindings are the folders that call C: the driver of graphics cards, what
// stands in for it, and the
// emulator of what runs on them.
var bindings = regexp.MustCompile(`^cuda/(cux|fake|kernel/emu)$`)

// TestNoFloats: nothing under this folder names a float type, writes a float
// literal, calls what works on floats or, in assembly, calculates with them.
// The reader of model files takes floats apart as bits. The one exception is
// measure, which compares with floats and which nothing else here imports; C is
// imported by the bindings alone.
func TestNoFloats(t *testing.T) {
	sources, assembly := 0, 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case path == measure:
			return filepath.SkipDir
		case err != nil || d.IsDir():
			return err
		case strings.HasSuffix(path, ".s"):
			assembly++
			text, err := os.ReadFile(path)
			for _, found := range floatInstructions(string(text)) {
				t.Errorf("%s: %s", path, found)
			}
			return err
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		sources++
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, found := range floats(f) {
			if found.what == `import "C"` && bindings.MatchString(filepath.ToSlash(filepath.Dir(path))) {
				continue
			}
			t.Errorf("%v: %s", set.Position(found.pos), found.what)
		}
		for _, spec := range f.Imports {
			if strings.Contains(spec.Path.Value, "/inference/"+measure) {
				t.Errorf("%v: imports %s, which calculates with floats", set.Position(spec.Pos()), spec.Path.Value)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if sources < 60 || assembly < 1 {
		t.Errorf("only %d sources and %d assembly files were read", sources, assembly)
	}
}

// floatInstruction is an amd64 mnemonic that calculates with floats or converts
// them; one that only moves a register is none.
var floatInstruction = regexp.MustCompile(`^(V?(ADD|SUB|ADDSUB|MUL|DIV|SQRT|MAX|MIN|CMP|HADD|HSUB|DP|ROUND|RCP|RSQRT|RCP14|RSQRT14|` +
	`RNDSCALE|RANGE|REDUCE|SCALEF|GETEXP|GETMANT|FIXUPIMM|COMI|UCOMI)(P|S)[SDH]|V?CVT.*|VFN?M(ADD|SUB).*|F[A-Z0-9]+)$`)

// floatInstructions lists them in the text of an assembly file.
func floatInstructions(text string) (found []string) {
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "//")
		for part := range strings.SplitSeq(line, ";") {
			if words := strings.Fields(part); len(words) > 0 && floatInstruction.MatchString(words[0]) {
				found = append(found, strings.TrimSpace(part))
			}
		}
	}
	return found
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
	for _, line := range []string{
		"ADDSS X0, X1", "\tVMULPD Y0, Y1, Y2 // of two", "VFMADD231PS Z0, Z1, Z2", "VCVTDQ2PS Y0, Y1", "NOP; SQRTSD X0, X0", "FMOVD F0, F1",
	} {
		if len(floatInstructions(line)) == 0 {
			t.Errorf("nothing found in %q", line)
		}
	}
	for _, line := range []string{"VPADDD Y0, Y1, Y2", "// ADDSS X0, X1", "VMOVDQU (AX), Y0", "VPMAXSD Y0, Y1, Y2", "\tVPDPBUSD Z0, Z1, Z2"} {
		if found := floatInstructions(line); len(found) > 0 {
			t.Errorf("%q is none", found)
		}
	}
}
