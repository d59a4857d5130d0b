package model

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

// rat is the exact value of a number of the file.
func rat(n gguf.Number) *big.Rat {
	v := big.NewRat(int64(n.M), 1)
	two := new(big.Int).Lsh(big.NewInt(1), uint(max(n.E, -n.E)))
	if n.E < 0 {
		return v.Quo(v, new(big.Rat).SetInt(two))
	}
	return v.Mul(v, new(big.Rat).SetInt(two))
}

// nearest rounds halves away from zero.
func nearest(v *big.Rat) int64 {
	n := new(big.Int).Lsh(new(big.Int).Abs(v.Num()), 1)
	n.Add(n, v.Denom())
	n.Div(n, new(big.Int).Lsh(v.Denom(), 1))
	return n.Int64() * int64(v.Sign())
}

func mul(x *big.Rat, num, den int64) *big.Rat { return new(big.Rat).Mul(x, big.NewRat(num, den)) }

// largest is the largest magnitude.
func largest(ns []gguf.Number) *big.Rat {
	top := new(big.Rat)
	for _, n := range ns {
		if v := new(big.Rat).Abs(rat(n)); v.Cmp(top) > 0 {
			top = v
		}
	}
	return top
}

// blocks is the canonical form of a quantised row by rational numbers.
func blocks(row *gguf.Row) *num.Row {
	w := new(num.Row)
	w.Reset(len(row.Digits), len(row.Factors)*16 == len(row.Digits), row.Minima != nil)
	a := largest(row.Factors)
	low := mul(largest(row.Minima), 1<<24, 64) // in units of 2^-24, raised to a whole number
	q, r := new(big.Int).DivMod(low.Num(), low.Denom(), new(big.Int))
	if r.Sign() > 0 {
		q.Add(q, big.NewInt(1))
	}
	if up := mul(new(big.Rat).SetInt(q), 1, 1<<24); up.Cmp(a) > 0 {
		a = up
	}
	if a.Sign() == 0 {
		return w
	}
	copy(w.W, row.Digits)
	for b, n := range row.Factors {
		w.S[b] = int16(nearest(new(big.Rat).Quo(mul(rat(n), 4095, 1), a)))
	}
	for b, n := range row.Minima {
		w.O[b] = int16(nearest(new(big.Rat).Quo(mul(rat(n), 4095, 8), a)))
	}
	whole := mul(a, 1<<24, 1)
	w.R = num.Ratio(whole.Num().Uint64(), 4095, -24)
	return w
}

// TestRows: every row of many files, of all types, is what the definition
// says, and lies in the model so; a row of floats is as near as eight bits and
// the scale of its block allow.
func TestRows(t *testing.T) {
	seen := map[gguf.Type]int{}
	for _, arch := range random.Architectures {
		for seed := range uint64(4) {
			b := tiny(t, arch, seed)
			m, err := Load(b)
			require.NoError(t, err)
			f, err := gguf.Read(bytes.NewReader(b), int64(len(b)))
			require.NoError(t, err)
			for _, w := range m.weights() {
				ts, ok := f.Tensor(w.name)
				if w.form != matrix || !ok {
					continue
				}
				r, err := f.Rows(ts)
				require.NoError(t, err)
				var raw gguf.Row
				var got num.Row
				for i := range min(w.rows, 24) {
					require.NoError(t, r.Next(&raw))
					(*w.matrix).Row(i, &got)
					seen[ts.Type]++
					if ts.Type.Float() {
						near(t, &raw, &got)
						continue
					}
					want := blocks(&raw)
					require.Equal(t, want, &got, "%s (%s), row %d", w.name, ts.Type, i)
				}
			}
		}
	}
	for _, typ := range random.Types {
		require.Greater(t, seen[typ], 50, typ.String())
	}
}

// near checks a row of floats: an element differs from the file's by no more
// than half a digit of its block, and the largest digit of the row is 127.
func near(t *testing.T, raw *gguf.Row, got *num.Row) {
	t.Helper()
	r := new(big.Rat).Mul(big.NewRat(int64(got.R.M), 1), rat(gguf.Number{M: 1, E: got.R.E}))
	for i, n := range raw.Numbers {
		v := new(big.Rat).Mul(r, big.NewRat(got.At(i), 1))
		v.Abs(v.Sub(v, rat(n)))
		half := mul(r, int64(got.S[i/num.Block])*501, 1000) // R is rounded too
		require.LessOrEqual(t, v.Cmp(half), 0, "element %d of %v", i, raw.Numbers)
	}
	top := int8(0)
	for _, d := range got.W {
		top = max(top, d, -d)
	}
	require.Equal(t, largest(raw.Numbers).Sign() != 0, top == 127)
}

// TestLimits: the ends of every range stay inside the canonical form.
func TestLimits(t *testing.T) {
	half := func(m int32) gguf.Number { return gguf.Number{M: m, E: 5} } // up to 65504
	for _, c := range []struct{ factor, minimum gguf.Number }{
		{half(2047 * 63), half(-2047 * 63)},
		{gguf.Number{M: 1, E: -24}, half(2047 * 63)},
		{gguf.Number{}, half(-2047 * 63)},
		{gguf.Number{}, gguf.Number{M: 1, E: -24}},
		{gguf.Number{M: -1, E: -24}, gguf.Number{M: 63, E: -24}},
		{half(-2047 * 127), gguf.Number{}},
		{gguf.Number{}, gguf.Number{}},
	} {
		raw := gguf.Row{Digits: make([]int8, 64), Factors: []gguf.Number{c.factor, {}}, Minima: []gguf.Number{{}, c.minimum}}
		for i := range raw.Digits {
			raw.Digits[i] = int8(i % 32)
		}
		var got num.Row
		canonical(&got, &raw, nil)
		require.Equal(t, blocks(&raw), &got)
		for _, o := range got.O {
			require.LessOrEqual(t, max(o, -o), int16(32760))
		}
		for _, s := range got.S {
			require.LessOrEqual(t, max(s, -s), int16(num.TopS))
		}
	}
}
