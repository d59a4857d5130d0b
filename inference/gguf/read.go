package gguf

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math/bits"
	"slices"
)

// Read reads the header of a file of the given size. The tensor data is read
// later, through r.
func Read(r io.ReaderAt, size int64) (*File, error) {
	limit := min(size, maxHeader)
	c := &cursor{r: bufio.NewReaderSize(io.NewSectionReader(r, 0, limit), 1<<16), left: limit}
	f := &File{r: r, size: size}
	if err := f.read(c, limit); err != nil {
		return nil, err
	}
	return f, nil
}

func (f *File) read(c *cursor, limit int64) error {
	magic := c.bytes("magic", 4)
	if c.err == nil && string(magic) != "GGUF" {
		return fmt.Errorf("%w: magic is %q, want \"GGUF\": this is not a GGUF file", ErrMalformed, magic)
	}
	f.Version = uint32(c.uint("version", 4))
	if c.err == nil && f.Version != 2 && f.Version != 3 {
		return fmt.Errorf("%w: version %d, want 2 or 3 in little endian: convert the file again", ErrMalformed, f.Version)
	}
	tensors := c.count("tensor count", maxTensors, 8+4+4+8)
	keys := c.count("metadata count", maxKeys, 8+4+1)
	f.Meta = make(map[string]Value, keys)
	for i := range keys {
		key := c.text(fmt.Sprintf("metadata key %d", i), maxName)
		v := c.value(key)
		if c.err != nil {
			return c.err
		}
		if _, twice := f.Meta[key]; twice {
			return fmt.Errorf("%w: key %q appears twice", ErrMalformed, key)
		}
		f.Meta[key] = v
	}
	f.Tensors = make([]Tensor, tensors)
	f.index = make(map[string]int, tensors)
	for i := range f.Tensors {
		t := c.tensor(i)
		if c.err != nil {
			return c.err
		}
		if _, twice := f.index[t.Name]; twice {
			return fmt.Errorf("%w: tensor %q appears twice", ErrMalformed, t.Name)
		}
		f.index[t.Name] = i
		f.Tensors[i] = t
	}
	if c.err != nil {
		return c.err
	}
	align, ok, err := f.Uint("general.alignment")
	if err != nil {
		return err
	}
	if !ok {
		align = 32
	}
	if align < 8 || align > maxAlignment || align&(align-1) != 0 {
		return fmt.Errorf("%w: general.alignment is %d, want a power of two from 8 to %d", ErrMalformed, align, maxAlignment)
	}
	end := limit - c.left
	f.DataStart = (end + int64(align) - 1) &^ (int64(align) - 1)
	return f.place(uint64(align))
}

// place checks that every tensor lies inside the file.
func (f *File) place(align uint64) error {
	room := uint64(max(0, f.size-f.DataStart))
	for i := range f.Tensors {
		t := &f.Tensors[i]
		if t.Offset%align != 0 {
			return fmt.Errorf("%w: tensor %q: offset %d is not a multiple of %d", ErrMalformed, t.Name, t.Offset, align)
		}
		if t.Offset > room {
			return fmt.Errorf("%w: tensor %q: offset %d, but the file holds %d bytes of data", ErrMalformed, t.Name, t.Offset, room)
		}
		layout, known := layouts[t.Type]
		if !known {
			continue // refused by name when it is asked for
		}
		if t.Dims[0]%uint64(layout.elems) != 0 {
			return fmt.Errorf("%w: tensor %q: rows of %d are not whole %s blocks of %d",
				ErrMalformed, t.Name, t.Dims[0], t.Type, layout.elems)
		}
		hi, n := bits.Mul64(t.Elements()/uint64(layout.elems), uint64(layout.size))
		if hi != 0 || n > room-t.Offset {
			return fmt.Errorf("%w: tensor %q: its data ends behind the end of the file: fetch the file again", ErrMalformed, t.Name)
		}
	}
	return nil
}

// cursor reads the header; the first error stays and empties what follows.
type cursor struct {
	r    *bufio.Reader
	buf  []byte
	left int64
	err  error
}

// bytes are the next n, valid until the next read.
func (c *cursor) bytes(field string, n int64) []byte {
	if c.err != nil {
		return nil
	}
	if n > c.left {
		c.err = fmt.Errorf("%w: %s needs %d bytes, %d are left", ErrMalformed, field, n, c.left)
		return nil
	}
	if int64(cap(c.buf)) < n {
		c.buf = make([]byte, n)
	}
	b := c.buf[:n]
	if _, err := io.ReadFull(c.r, b); err != nil {
		c.err = fmt.Errorf("reading %s: %w", field, err)
		return nil
	}
	c.left -= n
	return b
}

func (c *cursor) uint(field string, size int) uint64 {
	var w [8]byte
	copy(w[:], c.bytes(field, int64(size)))
	return binary.LittleEndian.Uint64(w[:])
}

// count reads a number of items that take at least unit bytes each.
func (c *cursor) count(field string, most uint64, unit int64) int {
	n := c.uint(field, 8)
	if c.err != nil {
		return 0
	}
	if n > most {
		c.err = fmt.Errorf("%w: %s is %d, at most %d are allowed", ErrMalformed, field, n, most)
		return 0
	}
	if n > uint64(c.left/unit) {
		c.err = fmt.Errorf("%w: %s is %d, but only %d bytes are left", ErrMalformed, field, n, c.left)
		return 0
	}
	return int(n)
}

func (c *cursor) text(field string, most uint64) string {
	n := c.count(field+" (length)", most, 1)
	return string(c.bytes(field, int64(n)))
}

func (c *cursor) value(key string) Value {
	field := fmt.Sprintf("key %q", key)
	v := Value{Kind: Kind(c.uint(field+" (kind)", 4))}
	switch {
	case c.err != nil:
	case int(v.Kind) >= len(kindSize):
		c.err = fmt.Errorf("%w: %s has unknown kind %d", ErrMalformed, field, uint32(v.Kind))
	case v.Kind == String:
		v.Text = c.text(field, maxString)
	case v.Kind == Array:
		c.array(field, &v)
	default:
		v.Bits = c.uint(field, kindSize[v.Kind])
		if v.Kind == Bool && v.Bits > 1 {
			c.err = fmt.Errorf("%w: %s is the bool %d", ErrMalformed, field, v.Bits)
		}
	}
	return v
}

func (c *cursor) array(field string, v *Value) {
	v.Elem = Kind(c.uint(field+" (element kind)", 4))
	switch {
	case c.err != nil:
	case int(v.Elem) >= len(kindSize):
		c.err = fmt.Errorf("%w: %s has elements of unknown kind %d", ErrMalformed, field, uint32(v.Elem))
	case v.Elem == Array:
		c.err = fmt.Errorf("%w: %s is an array of arrays", ErrMalformed, field)
	case v.Elem == String:
		length := field + " (length)"
		n := c.count(length, maxElements, 8)
		v.Strings = make([]string, 0, n)
		for range n {
			v.Strings = append(v.Strings, string(c.bytes(field, int64(c.count(length, maxName, 1)))))
			if c.err != nil {
				return
			}
		}
	default:
		size := int64(kindSize[v.Elem])
		n := c.count(field+" (length)", maxElements, size)
		v.Data = slices.Clone(c.bytes(field, int64(n)*size))
	}
}

func (c *cursor) tensor(i int) Tensor {
	t := Tensor{Name: c.text(fmt.Sprintf("name of tensor %d", i), maxName)}
	field := fmt.Sprintf("tensor %q", t.Name)
	dims := c.uint(field+" (number of dimensions)", 4)
	if c.err != nil {
		return t
	}
	if dims < 1 || dims > maxDims {
		c.err = fmt.Errorf("%w: %s has %d dimensions, want 1 to %d", ErrMalformed, field, dims, maxDims)
		return t
	}
	t.Dims = make([]uint64, dims)
	n := uint64(1)
	for d := range t.Dims {
		t.Dims[d] = c.uint(field+" (dimensions)", 8)
		hi, lo := bits.Mul64(n, t.Dims[d])
		if c.err == nil && (t.Dims[d] == 0 || hi != 0 || lo > 1<<48) {
			c.err = fmt.Errorf("%w: %s: dimension %d is %d", ErrMalformed, field, d, t.Dims[d])
		}
		n = lo
	}
	t.Type = Type(c.uint(field+" (type)", 4))
	t.Offset = c.uint(field+" (offset)", 8)
	return t
}
