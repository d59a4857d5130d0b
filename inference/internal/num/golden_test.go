package num

import (
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
)

func vectors(t *testing.T) *golden.Vectors {
	t.Helper()
	v, err := golden.Load()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestGoldenTables compares every scalar function with the second
// implementation. A row holds arguments, then results.
func TestGoldenTables(t *testing.T) {
	s := func(x Scale) []int64 { return []int64{int64(x.M), int64(x.E)} }
	tables := map[string]struct {
		args int
		f    func(a []int64) []int64
	}{
		"exp2neg": {1, func(a []int64) []int64 { return []int64{Exp2Neg(a[0])} }},
		"silu":    {1, func(a []int64) []int64 { return []int64{SiLU(a[0])} }},
		"sincos": {1, func(a []int64) []int64 {
			sin, cos := SinCos(uint64(a[0]))
			return []int64{sin, cos}
		}},
		"isqrt": {1, func(a []int64) []int64 { return []int64{int64(Isqrt(uint64(a[0])))} }},
		"sqrt":  {1, func(a []int64) []int64 { return append(s(Sqrt(uint64(a[0]))), s(InvSqrt(uint64(a[0])))...) }},
		"scale": {1, nil},
		"ratio": {3, func(a []int64) []int64 { return s(Ratio(uint64(a[0]), uint64(a[1]), int(a[2]))) }},
		"apply": {4, func(a []int64) []int64 {
			return []int64{Scale{uint32(a[0]), int32(a[1])}.Apply(a[2], int(a[3]))}
		}},
		"mulround": {3, func(a []int64) []int64 { return []int64{MulRound(a[0], a[1], int(a[2]))} }},
		"philox": {6, func(a []int64) (out []int64) {
			r := Philox([2]uint32{uint32(a[0]), uint32(a[1])},
				[4]uint32{uint32(a[2]), uint32(a[3]), uint32(a[4]), uint32(a[5])})
			for _, w := range r {
				out = append(out, int64(w))
			}
			return out
		}},
		"rope": {3, func(a []int64) (out []int64) {
			for _, f := range RopeFreqs(int(a[0]), uint32(a[1]), int32(a[2])) {
				out = append(out, int64(f))
			}
			return out
		}},
	}
	v := vectors(t)
	for name, table := range tables {
		rows, err := v.Table(name)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) < 5 {
			t.Fatalf("%s: only %d rows", name, len(rows))
		}
		for _, row := range rows {
			a := make([]int64, len(row))
			for i, x := range row {
				a[i] = int64(x)
			}
			want := a[table.args:]
			var got []int64
			if name == "scale" { // value, M, E, exponent
				got, want = s(ToScale(uint64(a[0]), int(a[3]))), a[1:3]
			} else {
				got = table.f(a[:table.args])
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s%v = %v, want %v", name, a[:table.args], got, want)
			}
		}
	}
}

func TestGoldenHalf16(t *testing.T) {
	var rows []struct {
		H     []int64
		Q     []int16
		Shift int
	}
	if err := vectors(t).Read("half16", &rows); err != nil {
		t.Fatal(err)
	}
	for i, r := range rows {
		q := make([]int16, len(r.H))
		if sh := Half16(q, r.H); sh != r.Shift || !slices.Equal(q, r.Q) {
			t.Errorf("row %d: got %v << %d, want %v << %d", i, q, sh, r.Q, r.Shift)
		}
	}
}
