// Package gguf reads GGUF files (versions 2 and 3, little endian).
//
// It is written for files from strangers: every count and every length is
// compared with the bytes that are left before anything is allocated for it,
// so memory stays within a small multiple of the header's real size; names are
// unique; tensors lie inside the file. Strings are kept byte for byte, and
// numbers as the bits that stand in the file: no float operation happens here.
//
// The reader is the project's own because a check of every count and length
// has to walk the whole header anyway, and because the well-kept library for
// the format changes what it reads: it trims white space off every string
// (tokens and templates among them), misplaces the tensor data of a header that
// ends aligned, and computes with floats. Tests hold this reader to that
// library in all else.
package gguf

import (
	"errors"
	"fmt"
	"io"
	"math"
)

var (
	// ErrMalformed reports a file that breaks the format: fetch it again.
	ErrMalformed = errors.New("malformed GGUF")
	// ErrUnsupportedType reports a tensor type this package cannot read:
	// convert the file, for example with llama-quantize to Q8_0.
	ErrUnsupportedType = errors.New("unsupported tensor type")
)

// Limits on a header, far above what models use.
const (
	maxKeys      = 1 << 16
	maxTensors   = 1 << 17
	maxName      = 1 << 16
	maxString    = 1 << 26
	maxElements  = 1 << 24
	maxDims      = 4
	maxAlignment = 1 << 20
	maxHeader    = 1 << 29
)

// Kind is the type of a metadata value.
type Kind uint32

// The kinds of the format.
const (
	Uint8 Kind = iota
	Int8
	Uint16
	Int16
	Uint32
	Int32
	Float32
	Bool
	String
	Array
	Uint64
	Int64
	Float64
)

var kindSize = [...]int{1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8}

var kindName = [...]string{"uint8", "int8", "uint16", "int16", "uint32", "int32", "float32",
	"bool", "string", "array", "uint64", "int64", "float64"}

func (k Kind) String() string {
	if int(k) < len(kindName) {
		return kindName[k]
	}
	return fmt.Sprintf("kind %d", uint32(k))
}

// Value is one metadata value. Bits holds a number as it stands in the file,
// zero-extended; an array of numbers holds its bytes as they stand in the file
// in Data.
type Value struct {
	Kind    Kind
	Bits    uint64
	Text    string
	Elem    Kind // of an array
	Data    []byte
	Strings []string
}

// Tensor is one entry of the tensor table. Dims[0] is the row length.
type Tensor struct {
	Name   string
	Type   Type
	Dims   []uint64
	Offset uint64 // from the start of the tensor data
}

// Elements is the number of elements.
func (t *Tensor) Elements() uint64 {
	n := uint64(1)
	for _, d := range t.Dims {
		n *= d
	}
	return n
}

// File is an open GGUF file.
type File struct {
	Version   uint32
	Meta      map[string]Value
	Tensors   []Tensor
	DataStart int64 // offset of the tensor data in the file

	r     io.ReaderAt
	size  int64
	index map[string]int
}

// Tensor finds a tensor by name.
func (f *File) Tensor(name string) (*Tensor, bool) {
	i, ok := f.index[name]
	if !ok {
		return nil, false
	}
	return &f.Tensors[i], true
}

// String reads a string value; ok is false when the key is absent.
func (f *File) String(key string) (s string, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return "", false, nil
	}
	if v.Kind != String {
		return "", false, wrongKind(key, v.Kind, "a string")
	}
	return v.Text, true, nil
}

// Uint reads a non-negative integer of any width up to 32 bits.
func (f *File) Uint(key string) (n uint32, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return 0, false, nil
	}
	i, err := v.integer(key, v.Kind, v.Bits)
	if err != nil {
		return 0, false, err
	}
	if i < 0 || i > math.MaxUint32 {
		return 0, false, fmt.Errorf("%w: key %q: %d is out of range", ErrMalformed, key, i)
	}
	return uint32(i), true, nil
}

// Bool reads a truth value.
func (f *File) Bool(key string) (b, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return false, false, nil
	}
	if v.Kind != Bool {
		return false, false, wrongKind(key, v.Kind, "a bool")
	}
	return v.Bits != 0, true, nil
}

// Float32Bits reads the bits of a float32.
func (f *File) Float32Bits(key string) (b uint32, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return 0, false, nil
	}
	if v.Kind != Float32 {
		return 0, false, wrongKind(key, v.Kind, "a float32")
	}
	return uint32(v.Bits), true, nil
}

// Strings reads an array of strings.
func (f *File) Strings(key string) (s []string, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return nil, false, nil
	}
	if v.Kind != Array || v.Elem != String {
		return nil, false, wrongKind(key, v.Kind, "an array of strings")
	}
	return v.Strings, true, nil
}

// Float32sBits reads the bits of an array of float32.
func (f *File) Float32sBits(key string) (b []uint32, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return nil, false, nil
	}
	if v.Kind != Array || v.Elem != Float32 {
		return nil, false, wrongKind(key, v.Kind, "an array of float32")
	}
	b = make([]uint32, v.Len())
	for i := range b {
		b[i] = uint32(v.word(i))
	}
	return b, true, nil
}

// Ints reads an array of integers of any width.
func (f *File) Ints(key string) (n []int64, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return nil, false, nil
	}
	if v.Kind != Array || v.Elem == String {
		return nil, false, wrongKind(key, v.Elem, "an array of integers")
	}
	n = make([]int64, v.Len())
	for i := range n {
		if n[i], err = v.integer(key, v.Elem, v.word(i)); err != nil {
			return nil, false, err
		}
	}
	return n, true, nil
}

// Bytes reads an array of integers from 0 to 255, however wide each stands in
// the file.
func (f *File) Bytes(key string) (b []byte, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return nil, false, nil
	}
	if v.Kind != Array || v.Elem == String {
		return nil, false, wrongKind(key, v.Kind, "an array of integers")
	}
	b = make([]byte, v.Len())
	for i := range b {
		n, err := v.integer(key, v.Elem, v.word(i))
		if err != nil {
			return nil, false, err
		}
		if n < 0 || n > math.MaxUint8 {
			return nil, false, fmt.Errorf("%w: key %q: element %d is %d, want 0 to 255", ErrMalformed, key, i, n)
		}
		b[i] = byte(n)
	}
	return b, true, nil
}

// Bools reads an array of truth values.
func (f *File) Bools(key string) (b []bool, ok bool, err error) {
	v, ok := f.Meta[key]
	if !ok {
		return nil, false, nil
	}
	if v.Kind != Array || v.Elem != Bool {
		return nil, false, wrongKind(key, v.Kind, "an array of bools")
	}
	b = make([]bool, v.Len())
	for i := range b {
		b[i] = v.Data[i] != 0
	}
	return b, true, nil
}

// Len is the number of elements of an array, 0 of any other value.
func (v *Value) Len() int {
	if v.Elem == String || v.Kind != Array {
		return len(v.Strings)
	}
	return len(v.Data) / kindSize[v.Elem]
}

// word is element i of an array of numbers, zero-extended.
func (v *Value) word(i int) (w uint64) {
	size := kindSize[v.Elem]
	for j, b := range v.Data[i*size:][:size] {
		w |= uint64(b) << (8 * j)
	}
	return w
}

func (v *Value) integer(key string, k Kind, bits uint64) (int64, error) {
	switch k {
	case Uint8, Uint16, Uint32:
		return int64(bits), nil
	case Int8:
		return int64(int8(bits)), nil
	case Int16:
		return int64(int16(bits)), nil
	case Int32:
		return int64(int32(bits)), nil
	case Int64:
		return int64(bits), nil
	case Uint64:
		if bits > math.MaxInt64 {
			return 0, fmt.Errorf("%w: key %q: %d is out of range", ErrMalformed, key, bits)
		}
		return int64(bits), nil
	default:
		return 0, wrongKind(key, k, "an integer")
	}
}

func wrongKind(key string, got Kind, want string) error {
	return fmt.Errorf("%w: key %q is %s, want %s", ErrMalformed, key, got, want)
}
