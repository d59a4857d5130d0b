package pack

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// random is a row that a matrix of the kind can hold.
func random(r *rand.Rand, k Kind, cols int) *num.Row {
	row := new(num.Row)
	row.Reset(cols, k.Half(), k.Offsets())
	low, high := -127, 127
	switch k {
	case Int4:
		low, high = -8, 7
	case Int4Offset:
		low, high = 0, 15
	case Int5Offset:
		low, high = 0, 31
	}
	for i := range row.W {
		row.W[i] = int8(low + r.IntN(high-low+1))
	}
	for i := range row.S {
		row.S[i] = int16(r.IntN(2*num.TopS+1) - num.TopS)
	}
	for i := range row.O {
		row.O[i] = int16(r.IntN(2*num.TopO+1) - num.TopO)
	}
	row.R = num.Scale{M: 1<<30 + r.Uint32N(1<<30), E: int32(r.IntN(100) - 70)}
	return row
}

// TestRow sets rows in random order and reads them back.
func TestRow(t *testing.T) {
	for k := range Kinds {
		for _, rows := range []int{1, 15, 16, 17, 48} {
			for _, cols := range []int{32, 64, 160} {
				t.Run(fmt.Sprintf("%v/%dx%d", k, rows, cols), func(t *testing.T) {
					r := rand.New(rand.NewPCG(uint64(rows), uint64(cols)))
					m := New(k, rows, cols)
					want := make([]*num.Row, rows)
					for _, i := range r.Perm(rows) {
						want[i] = random(r, k, cols)
						m.SetRow(i, want[i])
					}
					var got num.Row
					for i := range want {
						m.Row(i, &got)
						if !reflect.DeepEqual(want[i], &got) {
							t.Fatalf("row %d: %v, not %v", i, got, *want[i])
						}
					}
				})
			}
		}
	}
}

// TestLayout has the sizes by hand, and New keeps to them.
func TestLayout(t *testing.T) {
	for _, c := range []struct {
		kind       Kind
		w, s, o, r int
	}{
		{Int8, 2 * 3 * 512, 2 * 3 * 32, 0, 128},
		{Int8Half, 2 * 3 * 512, 2 * 3 * 64, 0, 128},
		{Int5Offset, 2 * 3 * 512, 2 * 3 * 32, 2 * 3 * 32, 128},
		{Int4, 2 * 3 * 256, 2 * 3 * 32, 0, 128},
		{Int4Offset, 2 * 3 * 256, 2 * 3 * 32, 2 * 3 * 32, 128},
	} {
		w, s, o, r := Layout(c.kind, 17, 96)
		if w != c.w || s != c.s || o != c.o || r != c.r {
			t.Errorf("%v: %d %d %d %d", c.kind, w, s, o, r)
		}
		m := New(c.kind, 17, 96)
		if len(m.W) != w || 2*len(m.S) != s || 2*len(m.O) != o || 4*len(m.M) != r || 4*len(m.E) != r {
			t.Errorf("%v: New made %d %d %d %d %d", c.kind, len(m.W), len(m.S), len(m.O), len(m.M), len(m.E))
		}
	}
}

// TestPlace has single digits of the layout by hand.
func TestPlace(t *testing.T) {
	var row num.Row
	row.Reset(64, false, false)
	row.W[32+4*5+2] = -7 // block 1, quad 5, third column
	m := New(Int8, 20, 64)
	m.SetRow(18, &row)
	if at := (2+1)*512 + 5*64 + 2*4 + 2; m.W[at] != 128-7 {
		t.Errorf("int8: %d", m.W[at])
	}
	m = New(Int4, 20, 64)
	m.SetRow(18, &row)
	if at := (2+1)*256 + 1*64 + 2*4 + 2; m.W[at] != 1<<4|8 {
		t.Errorf("int4: %x", m.W[at])
	}
}

func TestSetRowRefusesForms(t *testing.T) {
	for k := range Kinds {
		for other := range Kinds {
			same := k.Half() == other.Half() && k.Offsets() == other.Offsets()
			func() {
				defer func() {
					if refused := recover() != nil; refused == same {
						t.Errorf("a row of %v in a matrix of %v: refused %t", other, k, refused)
					}
				}()
				New(k, 1, 32).SetRow(0, random(rand.New(rand.NewPCG(1, 1)), other, 32))
			}()
		}
	}
}
