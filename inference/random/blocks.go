package random

import (
	"encoding/binary"
	"math/bits"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

type layout struct{ elems, bytes int }

var layouts = map[gguf.Type]layout{
	gguf.F32: {1, 4}, gguf.F16: {1, 2}, gguf.BF16: {1, 2},
	gguf.Q8_0: {32, 34}, gguf.Q4_0: {32, 18}, gguf.Q4_1: {32, 20}, gguf.Q5_0: {32, 22}, gguf.Q5_1: {32, 24},
	gguf.Q4_K: {256, 144}, gguf.Q5_K: {256, 176}, gguf.Q6_K: {256, 210},
}

// fallback is what quantisers write where rows are no multiple of 256.
var fallback = map[gguf.Type]gguf.Type{gguf.Q4_K: gguf.Q5_0, gguf.Q5_K: gguf.Q5_1, gguf.Q6_K: gguf.Q8_0}

// Types are all tensor types, by name.
var Types = func() map[string]gguf.Type {
	m := map[string]gguf.Type{}
	for t := range layouts {
		m[t.String()] = t
	}
	return m
}()

// source is splitmix64.
type source struct{ state uint64 }

func (s *source) next() uint64 {
	s.state += 0x9e3779b97f4a7c15
	z := s.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below is a number from 0 to n-1.
func (s *source) below(n int) int {
	hi, _ := bits.Mul64(s.next(), uint64(n))
	return int(hi)
}

func (s *source) fill(b []byte) {
	for ; len(b) >= 8; b = b[8:] {
		binary.LittleEndian.PutUint64(b, s.next())
	}
	for i, w := 0, s.next(); i < len(b); i++ {
		b[i] = byte(w >> (8 * i))
	}
}

// overRoot is k / (div * sqrt(n)) in Q32.
func overRoot(k, div, n int) uint64 {
	x := uint64(n) << 32
	r := uint64(1) << ((bits.Len64(x) + 1) / 2)
	for { // Newton, from above
		next := (r + x/r) / 2
		if next >= r {
			break
		}
		r = next
	}
	return uint64(k) << 48 / (uint64(div) * r)
}

// float32Bits is v * 2^e, cut to 24 bits.
func float32Bits(v uint64, e int) uint32 {
	if v == 0 {
		return 0
	}
	n := bits.Len64(v)
	frac := v << (64 - n) >> 40 // 24 bits, the first one set
	return uint32(n-1+e+127)<<23 | uint32(frac)&(1<<23-1)
}

// half is the bits of the half float below v * 2^-32, with room to be raised.
func half(v uint64) uint16 {
	exp := int(float32Bits(v, -32)>>23) - 127 + 15
	if exp < 1 {
		return uint16(v >> 8) // subnormal: units of 2^-24
	}
	return uint16(min(exp, 20))<<10 | uint16(float32Bits(v, -32)>>13)&0x3ff
}

// factors varies a block's factor and its minimum alike: to somewhere between
// once and twice, and when rough sometimes to nothing, below zero, or far up.
func (s *source) factors(rough bool, d, m uint16) (uint16, uint16) {
	w := s.next()
	vary := func(h uint16) uint16 {
		if h < 1<<10 {
			h += uint16(uint64(h) * (w & 0x3ff) >> 10)
		} else {
			h += uint16(w) & 0x3ff
		}
		if !rough {
			return h
		}
		switch w >> 16 & 63 {
		case 0:
			return 0
		case 1:
			h += 3 << 10
		}
		return h ^ uint16(w>>32&1)<<15
	}
	return vary(d), vary(m)
}

// filler returns what fills one block of the tensor's type.
func (t *tensor) filler(r *source, rough bool) func(b []byte) {
	le := binary.LittleEndian
	if len(t.dims) == 1 {
		return t.vector(r, rough)
	}
	// The divisors are the standard deviation of a block's integers, times 1.5
	// for the spread of the factors.
	switch t.typ {
	case gguf.F32, gguf.F16, gguf.BF16:
		return t.floats(r)
	case gguf.Q8_0:
		d := half(t.spread / 113)
		return func(b []byte) {
			r.fill(b[2:])
			for i, q := range b[2:] {
				if q == 0x80 { // no quantiser writes -128
					b[2+i] = 0x81
				}
			}
			f, _ := r.factors(rough, d, 0)
			le.PutUint16(b, f)
		}
	case gguf.Q4_0, gguf.Q5_0:
		d := half(t.spread / map[gguf.Type]uint64{gguf.Q4_0: 7, gguf.Q5_0: 14}[t.typ])
		return func(b []byte) {
			r.fill(b[2:])
			f, _ := r.factors(rough, d, 0)
			le.PutUint16(b, f)
		}
	case gguf.Q4_1, gguf.Q5_1:
		n := map[gguf.Type]uint64{gguf.Q4_1: 7, gguf.Q5_1: 14}[t.typ]
		d, m := half(t.spread/n), half(t.spread*11/10) // n is about 15/2 or 31/2, over 1.1
		return func(b []byte) {
			r.fill(b[4:])
			f, low := r.factors(rough, d, m)
			le.PutUint16(b, f)
			le.PutUint16(b[2:], low^0x8000) // the minimum is below zero
		}
	case gguf.Q4_K, gguf.Q5_K:
		n := map[gguf.Type]uint64{gguf.Q4_K: 341, gguf.Q5_K: 681}[t.typ]
		d, m := half(t.spread/n), half(t.spread/45)
		return func(b []byte) {
			r.fill(b[4:])
			f, low := r.factors(rough, d, m)
			le.PutUint16(b, f)
			le.PutUint16(b[2:], low)
			scales(b[4:16], r)
		}
	default: // Q6_K
		d := half(t.spread / 2377)
		return func(b []byte) {
			r.fill(b)
			for i := range 16 { // magnitude from 32 to 127
				s := int8(b[192+i])
				if s > -32 && s < 32 {
					b[192+i] = byte(s + 64)
				}
			}
			f, _ := r.factors(rough, d, 0)
			le.PutUint16(b[208:], f)
		}
	}
}

// scales packs eight scales from 32 to 63 and eight minima near them.
func scales(b []byte, r *source) {
	w := r.next()
	var s, m [8]byte
	for i := range s {
		s[i] = 32 + byte(w>>(8*i))&31
		m[i] = s[i] ^ byte(w>>(8*i+5))&3
	}
	for j := range 4 {
		b[j] = s[j] | s[j+4]>>4<<6
		b[j+4] = m[j] | m[j+4]>>4<<6
		b[j+8] = s[j+4]&15 | m[j+4]<<4
	}
}

// floats fills one float: uniform over a range whose ends are powers of two.
func (t *tensor) floats(r *source) func(b []byte) {
	top := int(float32Bits(t.spread, -32) >> 23) // the exponent of half the range
	return func(b []byte) {
		w := r.next()
		exp := top - bits.TrailingZeros64(w|1<<20)
		mant := w >> 41
		sign := w >> 40 & 1
		switch t.typ {
		case gguf.F32:
			binary.LittleEndian.PutUint32(b, uint32(sign)<<31|uint32(exp)<<23|uint32(mant))
		case gguf.BF16:
			binary.LittleEndian.PutUint16(b, uint16(sign)<<15|uint16(exp)<<7|uint16(mant>>16))
		default:
			h := exp - 127 + 15
			m := uint16(mant >> 13)
			if h < 1 { // subnormal
				m, h = (m|1<<10)>>min(1-h, 15), 0
			}
			binary.LittleEndian.PutUint16(b, uint16(sign)<<15|uint16(h)<<10|m)
		}
	}
}

// vector fills one float32 of a norm's weights, from a half to one and a half
// of the middle, or of a bias.
func (t *tensor) vector(r *source, rough bool) func(b []byte) {
	return func(b []byte) {
		w := r.next()
		var bits uint32
		if t.gain != 0 {
			bits = float32Bits(t.gain/2+t.gain>>20*(w>>44), -32)
			if t.signs {
				bits |= uint32(w&1) << 31
			}
		} else {
			v := t.spread >> 20 * (w >> 44)
			if rough && w>>8&15 == 0 {
				v *= 16
			}
			bits = float32Bits(v, -32) | uint32(w&1)<<31
		}
		binary.LittleEndian.PutUint32(b, bits)
	}
}
