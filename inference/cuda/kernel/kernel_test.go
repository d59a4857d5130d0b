package kernel

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// find lists what the first group of a pattern matches, sorted.
func find(text, pattern string) (found []string) {
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		found = append(found, m[1])
	}
	slices.Sort(found)
	return found
}

// read joins files.
func read(t *testing.T, pattern string) string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: no files (%v)", pattern, err)
	}
	var all strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
	}
	return all.String()
}

// float is an operand type of PTX that is no integer.
const float = `(\.(?:f|bf|tf|e\dm)\d+\w*)`

func TestPTX(t *testing.T) {
	want := slices.Sorted(slices.Values(names))
	for arch, text := range map[string]string{"sm_75": turing, "sm_80": ampere} {
		if got := find(text, `\.entry\s+(\w+)\(`); !slices.Equal(got, want) {
			t.Errorf("%s: kernels are %v, Names has %v", arch, got, want)
		}
		if got := find(text, `(?m)^\.target (\w+)$`); !slices.Equal(got, []string{arch}) {
			t.Errorf("%s is for %v", arch, got)
		}
		if got := find(text, `(?m)^\.version (\S+)$`); !slices.Equal(got, []string{"7.4"}) {
			t.Errorf("%s: version of PTX %v", arch, got)
		}
		if got := find(text, float); len(got) > 0 {
			t.Errorf("%s calculates with floats: %v", arch, slices.Compact(got))
		}
	}
	if found := find("add.rn.f32 %f1, %f2; mma.sync.row.bf16; cvt.e4m3x2", float); len(found) != 3 {
		t.Errorf("of three floats these are found: %v", found)
	}
	for _, c := range []struct {
		major, minor int
		text         string
	}{{7, 0, ""}, {7, 5, turing}, {8, 0, ampere}, {9, 0, ampere}, {12, 1, ampere}, {6, 9, ""}} {
		if text, ok := PTX(c.major, c.minor); text != c.text || ok != (c.text != "") {
			t.Errorf("PTX(%d, %d) is of %d bytes, %t", c.major, c.minor, len(text), ok)
		}
	}
}

// TestComplete: every kernel of the sources is in the emulator, in the README
// and launched by a test of the emulator.
func TestComplete(t *testing.T) {
	want := slices.Sorted(slices.Values(names))
	if got := find(read(t, "*.cu"), `(?m)^KERNEL\(\d+, \d+\) (\w+)\(`); !slices.Equal(got, want) {
		t.Errorf("the sources have %v, Names has %v", got, want)
	}
	if n := strings.Count(read(t, "*.cu*"), "__global__") + strings.Count(read(t, "*.cu*"), "extern \"C\""); n != 3 {
		t.Errorf("%d places make kernels; only the macro KERNEL is to", n)
	}
	if got := find(read(t, "emu/kernels.h"), `K\((\w+)\)`); !slices.Equal(got, want) {
		t.Errorf("the emulator has %v, Names has %v", got, want)
	}
	readme, tests, launches := read(t, "README.md"), read(t, "emu/*_test.go"), read(t, "launch.go")
	tested := find(tests, `"(ck_\w+)"`)
	for _, f := range regexp.MustCompile(`(?s)\nfunc (\w+)\([^\n]*(?:\n[^}\n][^\n]*)*?line\("(ck_\w+)"`).FindAllStringSubmatch(launches, -1) {
		if strings.Contains(tests, "m.launch(kernel."+f[1]+"(") {
			tested = append(tested, f[2])
		}
	}
	for _, name := range names {
		if !strings.Contains(readme, "`"+name+"`") {
			t.Errorf("README.md lacks %s", name)
		}
		if !slices.Contains(tested, name) {
			t.Errorf("no test of the emulator launches %s", name)
		}
	}
}

// TestSource: what the emulator's package is rebuilt for is all there is.
func TestSource(t *testing.T) {
	got, err := fs.Glob(Source, "*")
	if err != nil {
		t.Fatal(err)
	}
	want, _ := filepath.Glob("*.cu*")
	if !slices.Equal(got, want) {
		t.Errorf("Source has %v, the folder %v", got, want)
	}
	all := read(t, "all.cu")
	for _, f := range want {
		if strings.HasSuffix(f, ".cu") && f != "all.cu" && !strings.Contains(all, `"`+f+`"`) {
			t.Errorf("all.cu lacks %s", f)
		}
	}
}

func TestLaunch(t *testing.T) {
	for _, l := range []Launch{
		Embed(1), Norm(64, 1<<14, true), Norm(1, 32, false), Quant(3, 96), Act(2, 100), Product(1, 1), Product(2, 3, 5), Product(4, 1),
		Product(8, 1), Product(9, 1, 1), Product(2048, 100), Heads(5, 32, 8), Scores(1, 32, 8), Scores(64, 32, 8), Values(1, 32, 8, 80),
		Prefill(3, 8, 256), Best(2, 1<<20), Weigh(2, 1<<20), Pick(2), See(1000), Copy(132),
	} {
		if !slices.Contains(names, l.Kernel) {
			t.Errorf("%+v: no such kernel", l)
		}
		if b := l.Block; b[0] == 0 || b[0]%32 != 0 || b[0] > 1024 || b[1] != 1 || b[2] != 1 || slices.Contains(l.Grid[:], 0) || l.Shared > 64<<10 {
			t.Errorf("%+v: not for every card", l)
		}
	}
	for n, want := range map[int]string{1: "ck_gemv1", 2: "ck_gemv2", 3: "ck_gemv4", 5: "ck_gemv8", 8: "ck_gemv8", 9: "ck_mma32", 128: "ck_mma32", 129: "ck_mma128"} {
		if l := Product(n, 7); l.Kernel != want {
			t.Errorf("%d vectors are for %s, not %s", n, l.Kernel, want)
		}
	}
}
