// Package pack holds weight matrices as the products read them: rows in groups
// of 16, so that a vector register holds one quad of elements of each row, and
// 4-bit digits in four bits. A Matrix and the canonical rows (num.Row) it was
// made of determine each other exactly.
//
// For each group and each block of 32 columns, W holds the digits, quad j
// being columns 4j to 4j+3 of the block:
//
//   - bytes (Int8, Int8Half, Int5Offset): eight quads of 64 bytes, byte 4r+k of
//     quad j for row r, column 4j+k; digit + 128, or the digit in Int5Offset;
//   - nibbles (Int4, Int4Offset): four times 64 bytes, quad j in the low and
//     quad j+4 in the high nibbles; digit + 8, or the digit in Int4Offset.
//
// S, O, M and E hold what belongs to the same rows in the same order. Rows that
// pad the last group are zero.
package pack

import (
	"fmt"
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// Group is how many rows lie side by side.
const Group = 16

// Kind is which rows a matrix can hold, and how.
type Kind uint8

const (
	Int8       Kind = iota // digits -127..127
	Int8Half               // digits -127..127, a scale for each 16 columns
	Int5Offset             // digits 0..31 in bytes, and offsets
	Int4                   // digits -8..7
	Int4Offset             // digits 0..15, and offsets
	Kinds                  // the number of kinds
)

// String names the kind.
func (k Kind) String() string {
	return [Kinds]string{"int8", "int8-half", "int5-offset", "int4", "int4-offset"}[k]
}

// Half says whether 16 columns share a scale instead of 32.
func (k Kind) Half() bool { return k == Int8Half }

// Offsets says whether blocks have offsets.
func (k Kind) Offsets() bool { return k == Int5Offset || k == Int4Offset }

// Nibbles says whether two digits share a byte.
func (k Kind) Nibbles() bool { return k == Int4 || k == Int4Offset }

// Bias is what W holds for a digit of 0.
func (k Kind) Bias() int {
	return [Kinds]int{Int8: 128, Int8Half: 128, Int4: 8}[k]
}

// BlockBytes is the length of one block of one group in W.
func (k Kind) BlockBytes() int {
	if k.Nibbles() {
		return Group * num.Block / 2
	}
	return Group * num.Block
}

// Scales is the length of one block of one group in S.
func (k Kind) Scales() int {
	if k.Half() {
		return 2 * Group
	}
	return Group
}

// Matrix is a packed weight matrix. Its slices may alias read-only memory.
type Matrix struct {
	Kind       Kind
	Rows, Cols int      // Cols is a multiple of 32
	W          []byte   // [group][block]: digits, as above
	S          []int16  // [group][block][16], or [group][block][2][16]
	O          []int16  // [group][block][16]
	M          []uint32 // [group][16]: row scales
	E          []int32
}

// Groups is the number of groups of rows.
func (m *Matrix) Groups() int { return groups(m.Rows) }

func groups(rows int) int { return (rows + Group - 1) / Group }

// Layout is the number of bytes of W, S, O, and of each of M and E.
func Layout(kind Kind, rows, cols int) (w, s, o, r int) {
	n := groups(rows)
	blocks := n * (cols / num.Block)
	w, s, r = blocks*kind.BlockBytes(), 2*blocks*kind.Scales(), 4*n*Group
	if kind.Offsets() {
		o = 2 * blocks * Group
	}
	return w, s, o, r
}

// New makes a matrix whose rows are all to be set.
func New(kind Kind, rows, cols int) *Matrix {
	w, s, o, r := Layout(kind, rows, cols)
	return &Matrix{
		Kind: kind, Rows: rows, Cols: cols,
		W: aligned(w), S: make([]int16, s/2), O: make([]int16, o/2),
		M: make([]uint32, r/4), E: make([]int32, r/4),
	}
}

// aligned is n bytes that begin on a cache line.
func aligned(n int) []byte {
	const line = 64
	b := make([]byte, n+line-1)
	skip := int(-uintptr(unsafe.Pointer(unsafe.SliceData(b))) % line)
	return b[skip:][:n:n]
}

// SetRow writes row r. The row must be one that the kind can hold.
func (m *Matrix) SetRow(r int, row *num.Row) {
	if len(row.W) != m.Cols || row.Half() != m.Kind.Half() || (row.O != nil) != m.Kind.Offsets() {
		panic(fmt.Sprintf("pack: a row of %d columns, half %t, offsets %t in a matrix of %d columns, %v",
			len(row.W), row.Half(), row.O != nil, m.Cols, m.Kind))
	}
	g, lane, nb := r/Group, r%Group, m.Cols/num.Block
	bias := m.Kind.Bias()
	for b := range nb {
		w := m.W[(g*nb+b)*m.Kind.BlockBytes():][:m.Kind.BlockBytes()]
		digits := row.W[b*num.Block:][:num.Block]
		if m.Kind.Nibbles() {
			for i, lo := range digits[:num.Block/2] {
				hi := digits[i+num.Block/2]
				w[i/4*64+lane*4+i%4] = byte(int(lo)+bias)&15 | byte(int(hi)+bias)<<4
			}
		} else {
			for i, d := range digits {
				w[i/4*64+lane*4+i%4] = byte(int(d) + bias)
			}
		}
	}
	m.lanes(m.S, row.S, g, lane, true)
	m.lanes(m.O, row.O, g, lane, true)
	m.M[r], m.E[r] = row.R.M, row.R.E
}

// Row reads row r into dst, reusing its memory.
func (m *Matrix) Row(r int, dst *num.Row) {
	dst.Reset(m.Cols, m.Kind.Half(), m.Kind.Offsets())
	g, lane, nb := r/Group, r%Group, m.Cols/num.Block
	bias := m.Kind.Bias()
	for b := range nb {
		w := m.W[(g*nb+b)*m.Kind.BlockBytes():][:m.Kind.BlockBytes()]
		digits := dst.W[b*num.Block:][:num.Block]
		if m.Kind.Nibbles() {
			for i := range digits[:num.Block/2] {
				q := int(w[i/4*64+lane*4+i%4])
				digits[i], digits[i+num.Block/2] = int8(q&15-bias), int8(q>>4-bias)
			}
		} else {
			for i := range digits {
				digits[i] = int8(int(w[i/4*64+lane*4+i%4]) - bias)
			}
		}
	}
	m.lanes(m.S, dst.S, g, lane, false)
	m.lanes(m.O, dst.O, g, lane, false)
	dst.R = num.Scale{M: m.M[r], E: m.E[r]}
}

// lanes copies a row's scales or offsets into or out of their lane of a group.
func (m *Matrix) lanes(all, row []int16, g, lane int, in bool) {
	all = all[g*len(row)*Group:]
	for i := range row {
		if p := &all[i*Group+lane]; in {
			*p = row[i]
		} else {
			row[i] = *p
		}
	}
}
