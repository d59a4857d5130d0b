package floatmodel

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// layout is how many elements a block holds, in how many bytes.
type layout struct {
	elems, bytes int
	read         func(dst []float64, b []byte)
}

var layouts = map[gguf.Type]layout{
	gguf.F32:  {1, 4, func(dst []float64, b []byte) { dst[0] = float64(math.Float32frombits(le.Uint32(b))) }},
	gguf.F16:  {1, 2, func(dst []float64, b []byte) { dst[0] = half(b) }},
	gguf.BF16: {1, 2, func(dst []float64, b []byte) { dst[0] = float64(math.Float32frombits(uint32(le.Uint16(b)) << 16)) }},
	gguf.Q8_0: {32, 34, readQ8},
	gguf.Q4_0: {32, 18, func(dst []float64, b []byte) { readSmall(dst, half(b), -8*half(b), b[2:], nil) }},
	gguf.Q4_1: {32, 20, func(dst []float64, b []byte) { readSmall(dst, half(b), half(b[2:]), b[4:], nil) }},
	gguf.Q5_0: {32, 22, func(dst []float64, b []byte) { readSmall(dst, half(b), -16*half(b), b[6:], b[2:6]) }},
	gguf.Q5_1: {32, 24, func(dst []float64, b []byte) { readSmall(dst, half(b), half(b[2:]), b[8:], b[4:8]) }},
	gguf.Q4_K: {256, 144, func(dst []float64, b []byte) { readSuper(dst, b, b[16:], nil) }},
	gguf.Q5_K: {256, 176, func(dst []float64, b []byte) { readSuper(dst, b, b[48:], b[16:48]) }},
	gguf.Q6_K: {256, 210, readQ6},
}

var le = binary.LittleEndian

// half reads a half float.
func half(b []byte) float64 {
	w := le.Uint16(b)
	exp, frac := int(w>>10&31), float64(w&1023)
	if exp == 0 {
		exp = 1
	} else {
		frac += 1024
	}
	if w&0x8000 != 0 {
		frac = -frac
	}
	return math.Ldexp(frac, exp-25)
}

func readQ8(dst []float64, b []byte) {
	d := half(b)
	for i := range dst[:32] {
		dst[i] = d * float64(int8(b[2+i]))
	}
}

// readSmall reads 32 numbers d*q + m: element i in the low and i+16 in the high
// half of byte i, a fifth bit of each in high.
func readSmall(dst []float64, d, m float64, low, high []byte) {
	var h uint32
	if high != nil {
		h = le.Uint32(high)
	}
	for i := range 16 {
		dst[i] = d*float64(uint32(low[i]&15)|h>>i&1<<4) + m
		dst[i+16] = d*float64(uint32(low[i]>>4)|h>>(i+16)&1<<4) + m
	}
}

// readSuper reads eight runs of 32 numbers, each with a scale and a minimum of
// six bits.
func readSuper(dst []float64, b, low, high []byte) {
	d, m := half(b), half(b[2:])
	s := b[4:16]
	for j := range 8 {
		var scale, least byte
		if j < 4 {
			scale, least = s[j]&63, s[j+4]&63
		} else {
			scale = s[j+4]&15 | s[j-4]>>6<<4
			least = s[j+4]>>4 | s[j]>>6<<4
		}
		ds, mm := d*float64(scale), m*float64(least)
		for i := range 32 {
			q := low[j/2*32+i] >> (j % 2 * 4) & 15
			if high != nil {
				q |= high[i] >> j & 1 << 4
			}
			dst[j*32+i] = ds*float64(q) - mm
		}
	}
}

func readQ6(dst []float64, b []byte) {
	low, high, scales, d := b[:128], b[128:192], b[192:208], half(b[208:])
	for n := range 2 { // two halves of 128
		for i := range 128 {
			quarter, at := i/32, i%32
			q := low[n*64+quarter%2*32+at] >> (quarter / 2 * 4) & 15
			q |= high[n*32+at] >> (quarter * 2) & 3 << 4
			dst[n*128+i] = d * float64(int8(scales[n*8+i/16])) * float64(int(q)-32)
		}
	}
}

// rows reads the rows from..to-1 of a tensor.
func (m *Model) rows(t *gguf.Tensor, from, to int) ([]float64, error) {
	l, ok := layouts[t.Type]
	if !ok {
		return nil, fmt.Errorf("%w: tensor %q of type %v", ErrUnsupported, t.Name, t.Type)
	}
	cols := int(t.Dims[0])
	row := cols / l.elems * l.bytes
	raw := make([]byte, (to-from)*row)
	if _, err := m.r.ReadAt(raw, m.f.DataStart+int64(t.Offset)+int64(from)*int64(row)); err != nil {
		return nil, fmt.Errorf("tensor %q: %w", t.Name, err)
	}
	out := make([]float64, (to-from)*cols)
	for i := 0; i*l.bytes < len(raw); i++ {
		l.read(out[i*l.elems:][:l.elems], raw[i*l.bytes:][:l.bytes])
	}
	return out, nil
}
