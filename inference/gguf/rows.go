package gguf

import "fmt"

// Row is one row of a tensor. Of a type that holds floats it has Numbers. Of
// any other it has Digits, and element i is exactly
//
//	Digits[i]*Factors[i/w] + Minima[i/32], w = len(Digits)/len(Factors),
//
// where w is 32, or 16 for Q6_K, and only some types have Minima. Factors and
// Minima are multiples of 2^-24, below 2^23 in magnitude.
type Row struct {
	Numbers []Number
	Digits  []int8
	Factors []Number
	Minima  []Number
}

// Reader reads rows of one tensor in order.
type Reader struct {
	f         *File
	t         *Tensor
	l         layout
	row       int64 // bytes
	next, end int64 // what is left of the file to read
	buf, held []byte
}

// readAhead is how many bytes a Reader takes from the file at once.
const readAhead = 1 << 18

// Rows reads all rows of a tensor.
func (f *File) Rows(t *Tensor) (*Reader, error) {
	r := new(Reader)
	return r, r.Range(f, t, 0, t.Elements()/t.Dims[0])
}

// Range makes r, whatever it read before, read the rows [from, to) of a
// tensor; it reuses its memory.
func (r *Reader) Range(f *File, t *Tensor, from, to uint64) error {
	l, ok := layouts[t.Type]
	if !ok {
		return fmt.Errorf("%w: tensor %q is %s; F32, F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q4_K, Q5_K and Q6_K are read: convert the file, for example with llama-quantize to Q8_0",
			ErrUnsupportedType, t.Name, t.Type)
	}
	if n := t.Elements() / t.Dims[0]; from > to || to > n {
		return fmt.Errorf("tensor %q has no rows %d to %d of %d", t.Name, from, to, n)
	}
	row := t.RowBytes()
	start := f.DataStart + int64(t.Offset)
	*r = Reader{f: f, t: t, l: l, row: row, next: start + int64(from)*row, end: start + int64(to)*row, buf: r.buf}
	return nil
}

// RowBytes is how many bytes of the file a row of the tensor takes, 0 if its
// type cannot be read.
func (t *Tensor) RowBytes() int64 {
	l, ok := layouts[t.Type]
	if !ok {
		return 0
	}
	return int64(t.Dims[0]) / int64(l.elems) * int64(l.size)
}

// Next reads the next row into dst, reusing its memory. The -128 of a Q8_0
// block is read as -127.
func (r *Reader) Next(dst *Row) error {
	if len(r.held) == 0 {
		n := min(r.end-r.next, max(r.row, readAhead/r.row*r.row))
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
	dst.reserve(r.t)
	if !r.l.decode(dst, raw) {
		return fmt.Errorf("%w: tensor %q holds a NaN or an infinity: fetch or convert the file again", ErrMalformed, r.t.Name)
	}
	return nil
}

// reserve empties r and makes room for a row of t.
func (r *Row) reserve(t *Tensor) {
	n := int(t.Dims[0])
	r.Numbers, r.Digits, r.Factors, r.Minima = r.Numbers[:0], r.Digits[:0], r.Factors[:0], r.Minima[:0]
	if t.Type.Float() {
		r.Numbers = room(r.Numbers, n)
		return
	}
	r.Digits = room(r.Digits, n)
	r.Factors = room(r.Factors, n/16)
	if t.Type.Minima() {
		r.Minima = room(r.Minima, n/32)
	}
}

func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, 0, n)
	}
	return s
}
