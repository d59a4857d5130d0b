package num

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
)

func vectors(t *testing.T) *golden.Vectors {
	t.Helper()
	v, err := golden.Load()
	require.NoError(t, err)
	return v
}

// read gives the rows of a primitive.
func read[T any](t *testing.T, name string) (rows []T) {
	t.Helper()
	require.NoError(t, vectors(t).Read(name, &rows))
	require.NotEmpty(t, rows)
	return rows
}

func scaleOf(s golden.Scale) Scale { return Scale{uint32(s[0]), int32(s[1])} }

// TestGoldenTables compares every scalar function with the second
// implementation. A row holds arguments, then results.
func TestGoldenTables(t *testing.T) {
	s := func(x Scale) []int64 { return []int64{int64(x.M), int64(x.E)} }
	one := func(x int64) []int64 { return []int64{x} }
	tables := map[string]struct {
		args int
		f    func(a []int64) []int64
	}{
		"exp2neg": {1, func(a []int64) []int64 { return one(Exp2Neg(a[0])) }},
		"silu":    {1, func(a []int64) []int64 { return one(SiLU(a[0])) }},
		"gelu":    {1, func(a []int64) []int64 { return one(GELU(a[0])) }},
		"sincos": {1, func(a []int64) []int64 {
			sin, cos := SinCos(uint64(a[0]))
			return []int64{sin, cos}
		}},
		"isqrt":    {1, func(a []int64) []int64 { return one(int64(Isqrt(uint64(a[0])))) }},
		"sqrt":     {1, func(a []int64) []int64 { return append(s(Sqrt(uint64(a[0]))), s(InvSqrt(uint64(a[0])))...) }},
		"scale":    {2, func(a []int64) []int64 { return s(ToScale(uint64(a[0]), int(a[1]))) }},
		"ratio":    {3, func(a []int64) []int64 { return s(Ratio(uint64(a[0]), uint64(a[1]), int(a[2]))) }},
		"mulround": {3, func(a []int64) []int64 { return one(MulRound(a[0], a[1], int(a[2]))) }},
		"word24":   {2, func(a []int64) []int64 { return one(Word24(a[0], int(a[1]))) }},
		"apply": {4, func(a []int64) []int64 {
			return one(Scale{uint32(a[0]), int32(a[1])}.Apply(a[2], int(a[3])))
		}},
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
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(rows), 5, name)
		for _, row := range rows {
			a := make([]int64, len(row))
			for i, x := range row {
				a[i] = int64(x)
			}
			if got, want := table.f(a[:table.args]), a[table.args:]; !slices.Equal(got, want) {
				t.Errorf("%s%v = %v, want %v", name, a[:table.args], got, want)
			}
		}
	}
}

func TestGoldenQuantize(t *testing.T) {
	var v Vec
	for i, r := range read[struct {
		H    []int64
		X    []int8
		T    []int32
		S, A golden.Scale
	}](t, "quantize") {
		v.Quantize(slices.Clone(r.H), scaleOf(r.S))
		require.Equal(t, Vec{r.X, r.T, scaleOf(r.A)}, v, "row %d", i)
	}
}

func TestGoldenHalf16(t *testing.T) {
	for i, r := range read[struct {
		H     []int64
		Q     []int16
		Shift int
	}](t, "half16") {
		q := make([]int16, len(r.H))
		require.Equal(t, r.Shift, Half16(q, r.H), "row %d", i)
		require.Equal(t, r.Q, q, "row %d", i)
	}
}

func TestGoldenNorm(t *testing.T) {
	for i, r := range read[struct {
		X         []int64
		G         []int32
		S, A, Eps golden.Scale
		Digits    []int8
		T         []int32
		Q24       []int64
	}](t, "norm") {
		g, eps := &Gain{r.G, scaleOf(r.S)}, Epsilon(scaleOf(r.Eps))
		var v Vec
		RMSNorm(&v, r.X, make([]int64, len(r.X)), g, eps)
		require.Equal(t, Vec{r.Digits, r.T, scaleOf(r.A)}, v, "row %d", i)
		RMSNorm24(r.X, r.X, g, eps)
		require.Equal(t, r.Q24, r.X, "row %d", i)
	}
}

// halfOf reads [digits, shift].
type halfOf Half

func (h *halfOf) UnmarshalJSON(b []byte) error {
	return json.Unmarshal(b, &[]any{&h.Q, &h.Shift})
}

func TestGoldenRotation(t *testing.T) {
	for i, r := range read[struct {
		H, U   []int64
		Pos    int
		Freqs  []uint64
		Halves bool
		QS     golden.Scale
		Shift  int
		Q, K   halfOf
	}](t, "rot") {
		turns := make([]Turn, len(r.Freqs))
		Rotation(turns, r.Pos, r.Freqs)
		u, q := make([]int64, len(r.H)), make([]int16, len(r.H))
		shift := Rot(u, r.H, turns, r.Halves)
		require.Equal(t, r.U, u, "row %d", i)
		require.Equal(t, r.Shift, shift, "row %d", i)
		shift = RotateQ(q, slices.Clone(r.H), turns, r.Halves, scaleOf(r.QS))
		require.Equal(t, r.Q, halfOf{q, shift}, "row %d", i)
		shift = RotateK(q, r.H, turns, r.Halves)
		require.Equal(t, r.K, halfOf{q, shift}, "row %d", i)
	}
}

func TestGoldenAttention(t *testing.T) {
	for i, r := range read[struct {
		Q                           halfOf
		K, V                        []halfOf
		First                       int
		Scores, Weights, Parts, Out []int64
	}](t, "attention") {
		var scores, parts []int64
		for _, k := range r.K[r.First:] {
			scores = append(scores, Score(Half(r.Q), Half(k)))
		}
		require.Equal(t, r.Scores, scores, "row %d", i)
		total := Weights(scores)
		require.Equal(t, r.Weights, scores, "row %d", i)

		v := make([]Half, len(r.V))
		for p := range v {
			v[p] = Half(r.V[p])
		}
		d := len(r.Q.Q)
		shift, sum := TopShift(v[r.First:]), make([]int64, d)
		for b := r.First / 64; b*64 < len(v); b++ {
			part, from, to := make([]int64, d), max(b*64, r.First), min(b*64+64, len(v))
			Part(part, scores[from-r.First:to-r.First], v[from:to], shift)
			parts = append(parts, part...)
			for j, x := range part {
				sum[j] += x
			}
		}
		require.Equal(t, r.Parts, parts, "row %d", i)
		Mean(sum, sum, total, shift)
		require.Equal(t, r.Out, sum, "row %d", i)
	}
}

func signed(b []byte) []int8 {
	out := make([]int8, len(b))
	for i, x := range b {
		out[i] = int8(x)
	}
	return out
}

func TestGoldenRows(t *testing.T) {
	rows := vectors(t).Rows
	require.Greater(t, len(rows), 80)
	for i, g := range rows {
		r := Row{signed(g.W), g.S, g.O, scaleOf(g.R)}
		v := Vec{signed(g.X), g.T, scaleOf(g.A)}
		require.Equal(t, g.Product, r.Product(&v), "row %d, %s", i, g.Kind)
		leaf := sha256.Sum256(AppendRow([]byte{0}, &r))
		require.Equal(t, g.Leaf, hex.EncodeToString(leaf[:]), "row %d, %s", i, g.Kind)

		first := make([]int64, 1)
		r.Numbers(first, Scale{})
		require.Equal(t, g.First[0], first[0], "row %d, %s", i, g.Kind)
		r.Numbers(first, scaleOf(g.ES))
		require.Equal(t, g.First[1], first[0], "row %d, %s", i, g.Kind)
	}
}

// TestEncodings spells out one of each.
func TestEncodings(t *testing.T) {
	v := Vec{X: []int8{-1, 2}, T: []int32{65535}, A: Scale{1 << 30, -2}}
	heads := []Half{{[]int16{1, -2}, -3}, {[]int16{3, 4}, 5}}
	gain := Gain{[]int32{-1}, Scale{1 << 30, 1}}
	for name, c := range map[string]struct{ got, want []byte }{
		"vec":        {AppendVec(nil, &v), []byte{255, 2, 255, 255, 0, 0, 0, 64, 254, 255, 255, 255}},
		"ints":       {AppendInts(nil, []int64{-2}), []byte{254, 255, 255, 255, 255, 255, 255, 255}},
		"heads":      {AppendHalves(nil, heads), []byte{1, 0, 254, 255, 3, 0, 4, 0, 253, 255, 255, 255, 5, 0, 0, 0}},
		"node vec":   {AppendNode(nil, &v), AppendVec(nil, &v)},
		"node ints":  {AppendNode([]byte{9}, []int64{-2}), AppendInts([]byte{9}, []int64{-2})},
		"node heads": {AppendNode(nil, heads), AppendHalves(nil, heads)},
		"gain":       {AppendGain(nil, &gain), []byte{255, 255, 255, 255, 0, 0, 0, 64, 1, 0, 0, 0}},
	} {
		if !bytes.Equal(c.got, c.want) {
			t.Errorf("%s: %v, want %v", name, c.got, c.want)
		}
	}
}
