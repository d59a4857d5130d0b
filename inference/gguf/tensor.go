package gguf

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// Type is the storage type of a tensor.
type Type uint32

// The types that can be read.
const (
	F32  Type = 0
	F16  Type = 1
	Q4_0 Type = 2
	Q8_0 Type = 8
	BF16 Type = 30
)

// layout says that elems elements take bytes bytes.
type layout struct{ elems, bytes int }

var layouts = map[Type]layout{
	F32: {1, 4}, F16: {1, 2}, BF16: {1, 2}, Q4_0: {32, 18}, Q8_0: {32, 34},
}

var typeNames = map[Type]string{
	F32: "F32", F16: "F16", Q4_0: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", Q8_0: "Q8_0", 9: "Q8_1",
	10: "Q2_K", 11: "Q3_K", 12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 15: "Q8_K", 24: "I8", 25: "I16",
	26: "I32", 27: "I64", 28: "F64", BF16: "BF16",
}

func (t Type) String() string {
	if s, ok := typeNames[t]; ok {
		return s
	}
	return fmt.Sprintf("type %d", uint32(t))
}

// Number is the exact value M * 2^E of a finite float.
type Number struct {
	M int32
	E int32
}

// Decode32 takes the bits of a float32 apart; ok is false for NaN and infinity.
func Decode32(b uint32) (n Number, ok bool) {
	return parts(b>>31, b>>23&0xff, b&(1<<23-1), 23, 127, 0xff)
}

func float16(b uint16) (Number, bool) {
	w := uint32(b)
	return parts(w>>15, w>>10&0x1f, w&(1<<10-1), 10, 15, 0x1f)
}

func parts(sign, exp, frac uint32, fracBits, bias int32, special uint32) (n Number, ok bool) {
	if exp == special {
		return Number{}, false
	}
	if exp == 0 {
		exp = 1
	} else {
		frac |= 1 << fracBits
	}
	if frac == 0 {
		return Number{}, true
	}
	n = Number{M: int32(frac), E: int32(exp) - bias - fracBits}
	if sign != 0 {
		n.M = -n.M
	}
	return n, true
}

// Log2Ceil is the number of bits before the binary point: |n| < 2^Log2Ceil.
func (n Number) Log2Ceil() int {
	return bits.Len32(uint32(max(n.M, -n.M))) + int(n.E)
}

// Row is one row of a tensor: either Numbers, or blocks of 32 integers Digits
// with one factor each in Factors.
type Row struct {
	Numbers []Number
	Digits  []int8
	Factors []Number
}

// Reader reads the rows of one tensor in order.
type Reader struct {
	f    *File
	t    *Tensor
	l    layout
	row  int64 // bytes
	next int64
	end  int64
	buf  []byte
	held []byte
}

// Rows opens a tensor for reading row by row.
func (f *File) Rows(t *Tensor) (*Reader, error) {
	l, ok := layouts[t.Type]
	if !ok {
		return nil, fmt.Errorf("%w: tensor %q is %s; F32, F16, BF16, Q8_0 and Q4_0 are read: convert the file, for example with llama-quantize to Q8_0",
			ErrUnsupportedType, t.Name, t.Type)
	}
	row := int64(t.Dims[0]) / int64(l.elems) * int64(l.bytes)
	start := f.DataStart + int64(t.Offset)
	n := int64(t.Elements()/t.Dims[0]) * row
	return &Reader{f: f, t: t, l: l, row: row, next: start, end: start + n}, nil
}

// Next reads the next row into dst, reusing its memory. The -128 of a Q8_0
// block is read as -127.
func (r *Reader) Next(dst *Row) error {
	if len(r.held) == 0 {
		n := min(r.end-r.next, max(r.row, (1<<20)/r.row*r.row))
		if n <= 0 {
			return fmt.Errorf("tensor %q has no further row", r.t.Name)
		}
		if int64(cap(r.buf)) < n {
			r.buf = make([]byte, n)
		}
		r.held = r.buf[:n]
		if _, err := r.f.r.ReadAt(r.held, r.next); err != nil {
			return fmt.Errorf("reading tensor %q: %w", r.t.Name, err)
		}
		r.next += n
	}
	raw := r.held[:r.row]
	r.held = r.held[r.row:]
	dst.Numbers, dst.Digits, dst.Factors = dst.Numbers[:0], dst.Digits[:0], dst.Factors[:0]
	ok := true
	for i := 0; i < len(raw) && ok; i += r.l.bytes {
		ok = dst.add(r.t.Type, raw[i:i+r.l.bytes])
	}
	if !ok {
		return fmt.Errorf("%w: tensor %q holds a NaN or an infinity", ErrMalformed, r.t.Name)
	}
	return nil
}

func (d *Row) add(t Type, b []byte) (ok bool) {
	var n Number
	le := binary.LittleEndian
	switch t {
	case F32:
		n, ok = Decode32(le.Uint32(b))
		d.Numbers = append(d.Numbers, n)
	case BF16:
		n, ok = Decode32(uint32(le.Uint16(b)) << 16)
		d.Numbers = append(d.Numbers, n)
	case F16:
		n, ok = float16(le.Uint16(b))
		d.Numbers = append(d.Numbers, n)
	case Q8_0:
		n, ok = float16(le.Uint16(b))
		d.Factors = append(d.Factors, n)
		for _, q := range b[2:] {
			d.Digits = append(d.Digits, max(int8(q), -127))
		}
	case Q4_0:
		n, ok = float16(le.Uint16(b))
		d.Factors = append(d.Factors, n)
		for _, q := range b[2:] {
			d.Digits = append(d.Digits, int8(q&15)-8)
		}
		for _, q := range b[2:] {
			d.Digits = append(d.Digits, int8(q>>4)-8)
		}
	}
	return ok
}
