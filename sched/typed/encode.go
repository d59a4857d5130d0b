package typed

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// MaxBytes bounds the canonical bytes of any message.
const MaxBytes = 16 << 10

// Bounds of the members whose length varies.
const (
	maxBytesField  = 512 // vrfProof, peerId
	maxListField   = 64  // models, stop
	maxStringField = 256 // one stop string
)

// ErrEncoding reports bytes that are not the canonical encoding of a message.
var ErrEncoding = errors.New("not the canonical encoding")

// TypeString is the EIP-712 type of m, as README.md commits it.
func TypeString(m Message) string {
	var b strings.Builder
	b.WriteString(m.name())
	b.WriteByte('(')
	for i, f := range m.fields() {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(f.typ)
		b.WriteByte(' ')
		b.WriteString(f.name)
	}
	b.WriteByte(')')
	return b.String()
}

// typeHashes is computed once: it is asked for on every message.
var typeHashes = func() map[Kind]Hash {
	t := make(map[Kind]Hash)
	for _, k := range Kinds() {
		t[k] = Keccak256([]byte(TypeString(New(k))))
	}
	return t
}()

// TypeHash is keccak256 of the type string.
func TypeHash(k Kind) Hash { return typeHashes[k] }

// ID is the EIP-712 struct hash of m, its identity everywhere.
func ID(m Message) Hash {
	fs := m.fields()
	h := typeHashes[m.Kind()]
	buf := make([]byte, 0, 32*(1+len(fs)))
	buf = append(buf, h[:]...)
	for _, f := range fs {
		switch p := f.ptr.(type) {
		case *[]byte:
			h := Keccak256(*p)
			buf = append(buf, h[:]...)
		case *[]Hash:
			var all []byte
			for _, e := range *p {
				all = append(all, e[:]...)
			}
			h := Keccak256(all)
			buf = append(buf, h[:]...)
		case *[]string:
			var all []byte
			for _, e := range *p {
				h := Keccak256([]byte(e))
				all = append(all, h[:]...)
			}
			h := Keccak256(all)
			buf = append(buf, h[:]...)
		default:
			buf = appendWord(buf, f.ptr)
		}
	}
	return Keccak256(buf)
}

// appendWord appends a static member as one 32-byte word.
func appendWord(buf []byte, ptr any) []byte {
	var w [32]byte
	switch p := ptr.(type) {
	case *Address:
		copy(w[12:], p[:])
	case *Hash:
		w = *p
	case *uint8:
		w[31] = *p
	case *uint32:
		binary.BigEndian.PutUint32(w[28:], *p)
	case *int32:
		if *p < 0 {
			for i := range w {
				w[i] = 0xff
			}
		}
		binary.BigEndian.PutUint32(w[28:], uint32(*p))
	case *uint64:
		binary.BigEndian.PutUint64(w[24:], *p)
	case *Amount:
		binary.BigEndian.PutUint64(w[16:], p.Hi)
		binary.BigEndian.PutUint64(w[24:], p.Lo)
	default:
		panic(fmt.Sprintf("typed: no encoding for %T", ptr))
	}
	return append(buf, w[:]...)
}

func appendUint(buf []byte, n int) []byte {
	u := uint64(n)
	return appendWord(buf, &u)
}

func appendPadded(buf, b []byte) []byte {
	buf = appendUint(buf, len(b))
	buf = append(buf, b...)
	return append(buf, make([]byte, -len(b)&31)...)
}

func dynamic(f field) bool {
	switch f.ptr.(type) {
	case *[]byte, *[]Hash, *[]string:
		return true
	}
	return false
}

// Encode returns the canonical bytes of m: abi.encode of the struct.
func Encode(m Message) []byte {
	fs := m.fields()
	var head, tail []byte
	anyDynamic := false
	for _, f := range fs {
		if !dynamic(f) {
			head = appendWord(head, f.ptr)
			continue
		}
		anyDynamic = true
		head = appendUint(head, 32*len(fs)+len(tail))
		switch p := f.ptr.(type) {
		case *[]byte:
			tail = appendPadded(tail, *p)
		case *[]Hash:
			tail = appendUint(tail, len(*p))
			for _, e := range *p {
				tail = append(tail, e[:]...)
			}
		case *[]string:
			tail = appendUint(tail, len(*p))
			var heads, bodies []byte
			for _, e := range *p {
				heads = appendUint(heads, 32*len(*p)+len(bodies))
				bodies = appendPadded(bodies, []byte(e))
			}
			tail = append(append(tail, heads...), bodies...)
		}
	}
	if anyDynamic { // a struct with dynamic members is itself behind an offset
		head = append(appendUint(nil, 32), head...)
	}
	return append(head, tail...)
}

// Decode parses canonical bytes into m and refuses every other encoding.
func Decode(data []byte, m Message) error {
	if len(data) > MaxBytes {
		return fmt.Errorf("%s: %d bytes, at most %d: %w", m.name(), len(data), MaxBytes, ErrEncoding)
	}
	d := decoder{data: data}
	fs := m.fields()
	for _, f := range fs {
		if dynamic(f) {
			off, err := d.length("offset", 32)
			if err != nil || off != 32 {
				return fmt.Errorf("%s: offset: %w", m.name(), ErrEncoding)
			}
			d.data = d.data[32:]
			d.pos = 0
			break
		}
	}
	for _, f := range fs {
		if err := d.field(f); err != nil {
			return fmt.Errorf("%s.%s: %w", m.name(), f.name, err)
		}
	}
	if again := Encode(m); string(again) != string(data) {
		return fmt.Errorf("%s: %w", m.name(), ErrEncoding)
	}
	return nil
}

type decoder struct {
	data []byte
	pos  int
}

func (d *decoder) word() ([]byte, error) {
	if len(d.data)-d.pos < 32 {
		return nil, fmt.Errorf("%w: cut short", ErrEncoding)
	}
	w := d.data[d.pos : d.pos+32]
	d.pos += 32
	return w, nil
}

// length reads a word that counts or points, at most limit.
func (d *decoder) length(what string, limit int) (int, error) {
	w, err := d.word()
	if err != nil {
		return 0, err
	}
	if !zero(w[:28]) {
		return 0, fmt.Errorf("%w: %s too large", ErrEncoding, what)
	}
	n := binary.BigEndian.Uint32(w[28:])
	if n > uint32(limit) {
		return 0, fmt.Errorf("%w: %s %d, at most %d", ErrEncoding, what, n, limit)
	}
	return int(n), nil
}

func zero(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

func (d *decoder) field(f field) error {
	if dynamic(f) {
		off, err := d.length("offset", len(d.data))
		if err != nil {
			return err
		}
		sub := decoder{data: d.data[off:]}
		return sub.dynamicField(f)
	}
	w, err := d.word()
	if err != nil {
		return err
	}
	switch p := f.ptr.(type) { // dirty upper bytes fail the comparison in Decode
	case *Address:
		copy(p[:], w[12:])
	case *Hash:
		copy(p[:], w)
	case *uint8:
		*p = w[31]
	case *uint32:
		*p = binary.BigEndian.Uint32(w[28:])
	case *int32:
		*p = int32(binary.BigEndian.Uint32(w[28:]))
	case *uint64:
		*p = binary.BigEndian.Uint64(w[24:])
	case *Amount:
		p.Hi, p.Lo = binary.BigEndian.Uint64(w[16:]), binary.BigEndian.Uint64(w[24:])
	}
	return nil
}

func (d *decoder) bytes(limit int) ([]byte, error) {
	n, err := d.length("length", limit)
	if err != nil {
		return nil, err
	}
	if len(d.data)-d.pos < n {
		return nil, fmt.Errorf("%w: cut short", ErrEncoding)
	}
	return append([]byte(nil), d.data[d.pos:d.pos+n]...), nil
}

func (d *decoder) dynamicField(f field) error {
	switch p := f.ptr.(type) {
	case *[]byte:
		b, err := d.bytes(maxBytesField)
		*p = b
		return err
	case *[]Hash:
		n, err := d.length("count", maxListField)
		if err != nil {
			return err
		}
		for range n {
			w, err := d.word()
			if err != nil {
				return err
			}
			*p = append(*p, Hash(w))
		}
	case *[]string:
		n, err := d.length("count", maxListField)
		if err != nil {
			return err
		}
		d.data, d.pos = d.data[d.pos:], 0
		for range n {
			off, err := d.length("offset", len(d.data))
			if err != nil {
				return err
			}
			b, err := (&decoder{data: d.data, pos: off}).bytes(maxStringField)
			if err != nil {
				return err
			}
			if !utf8.Valid(b) {
				return fmt.Errorf("%w: not UTF-8", ErrEncoding)
			}
			*p = append(*p, string(b))
		}
	}
	return nil
}
