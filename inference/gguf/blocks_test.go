package gguf

import (
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math"
	"testing"
)

//go:embed testdata/blocks.json
var blocksJSON []byte

// TestBlocks compares every quantised type with the values another decoder
// gives, up to that decoder's one rounding to float32.
func TestBlocks(t *testing.T) {
	var blocks map[string][]struct {
		Raw  string
		Bits []uint32
	}
	if err := json.Unmarshal(blocksJSON, &blocks); err != nil {
		t.Fatal(err)
	}
	for _, typ := range []Type{Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q4_K, Q5_K, Q6_K} {
		rows := blocks[typ.String()]
		if len(rows) == 0 {
			t.Fatalf("%s: no vectors", typ)
		}
		var raw []byte
		var want []uint32
		for _, r := range rows {
			b, err := hex.DecodeString(r.Raw)
			if err != nil {
				t.Fatal(err)
			}
			raw, want = append(raw, b...), append(want, r.Bits...)
		}
		row := rowOf(t, typ, raw, len(want))
		w := len(row.Digits) / len(row.Factors)
		for i, q := range row.Digits {
			v := float64(q) * value(row.Factors[i/w])
			if typ.Minima() {
				v += value(row.Minima[i/32])
			}
			if got := math.Float32bits(float32(v)); got != want[i] && float32(v) != 0 {
				t.Fatalf("%s: element %d is %v, want %v", typ, i, float32(v), math.Float32frombits(want[i]))
			}
		}
		if typ.Minima() != (len(row.Minima) > 0) || typ.Float() {
			t.Errorf("%s: %d minima", typ, len(row.Minima))
		}
	}
}

func value(n Number) float64 { return math.Ldexp(float64(n.M), int(n.E)) }

// rowOf reads raw as one row of n elements.
func rowOf(t *testing.T, typ Type, raw []byte, n int) *Row {
	t.Helper()
	w := header(1, 0).tensor("w", typ, 0, uint64(n))
	f, err := read(append(w.data(0), raw...))
	if err != nil {
		t.Fatal(err)
	}
	r, err := f.Rows(&f.Tensors[0])
	if err != nil {
		t.Fatal(err)
	}
	row := new(Row)
	if err := r.Next(row); err != nil {
		t.Fatal(err)
	}
	return row
}

// TestBannedDigit: -128 is read as -127 wherever it stands in a block.
func TestBannedDigit(t *testing.T) {
	for at := range 32 {
		raw := make([]byte, 34)
		raw[1] = 0x3c
		for i := range 32 {
			raw[2+i] = byte(0x7f + i%3) // 127, -128, -127
		}
		raw[2+at] = 0x80
		row := rowOf(t, Q8_0, raw, 32)
		for i, q := range row.Digits {
			if want := max(-127, int8(raw[2+i])); q != want {
				t.Errorf("digit %d is %d, want %d", i, q, want)
			}
		}
	}
}

// TestInfiniteFactor: a factor or a minimum that is no number is refused.
func TestInfiniteFactor(t *testing.T) {
	for typ, at := range map[Type][]int{Q8_0: {0}, Q4_0: {0}, Q4_1: {0, 2}, Q5_0: {0}, Q5_1: {0, 2},
		Q4_K: {0, 2}, Q5_K: {0, 2}, Q6_K: {208}, F32: {2}, F16: {0}, BF16: {0}} {
		l := layouts[typ]
		for _, a := range at {
			raw := make([]byte, 3*l.size)
			raw[l.size+a+1] = 0x7f
			raw[l.size+a] = 0x80 // a NaN as half, bfloat16 and float32
			f, err := read(append(header(1, 0).tensor("w", typ, 0, uint64(3*l.elems)).data(0), raw...))
			if err != nil {
				t.Fatal(err)
			}
			r, err := f.Rows(&f.Tensors[0])
			if err != nil {
				t.Fatal(err)
			}
			if err := r.Next(new(Row)); !errors.Is(err, ErrMalformed) {
				t.Errorf("%s, byte %d: %v, want ErrMalformed", typ, a, err)
			}
		}
	}
}

// TestRange: a range of rows is the rows of the whole.
func TestRange(t *testing.T) {
	f, err := read(good())
	if err != nil {
		t.Fatal(err)
	}
	w, _ := f.Tensor("w")
	var r Reader
	if err := r.Range(f, w, 1, 2); err != nil {
		t.Fatal(err)
	}
	var row Row
	if err := r.Next(&row); err != nil || row.Digits[0] != 36 {
		t.Errorf("second row: %v %v", row.Digits, err)
	}
	if err := r.Next(&row); err == nil {
		t.Error("a row behind the range was read")
	}
	for _, bad := range [][2]uint64{{1, 3}, {2, 1}, {3, 3}} {
		if err := r.Range(f, w, bad[0], bad[1]); err == nil {
			t.Errorf("range %v of two rows was accepted", bad)
		}
	}
}
