package gguf

import (
	"encoding/binary"
	"unsafe"
)

// layout says that elems elements take size bytes, and how they are read:
// decode appends them to a row and is false if a factor is no finite number.
type layout struct {
	elems, size int
	decode      func(r *Row, raw []byte) bool
}

var layouts = map[Type]layout{
	F32:  {1, 4, decodeF32},
	F16:  {1, 2, decodeF16},
	BF16: {1, 2, decodeBF16},
	Q4_0: {32, 18, decodeQ4_0},
	Q4_1: {32, 20, decodeQ4_1},
	Q5_0: {32, 22, decodeQ5_0},
	Q5_1: {32, 24, decodeQ5_1},
	Q8_0: {32, 34, decodeQ8_0},
	Q4_K: {256, 144, decodeQ4_K},
	Q5_K: {256, 176, decodeQ5_K},
	Q6_K: {256, 210, decodeQ6_K},
}

var le = binary.LittleEndian

func decodeF32(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) >= 4; raw = raw[4:] {
		n, ok := Decode32(le.Uint32(raw))
		all = all && ok
		r.Numbers = append(r.Numbers, n)
	}
	return all
}

func decodeF16(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) >= 2; raw = raw[2:] {
		n, ok := float16(le.Uint16(raw))
		all = all && ok
		r.Numbers = append(r.Numbers, n)
	}
	return all
}

func decodeBF16(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) >= 2; raw = raw[2:] {
		n, ok := Decode32(uint32(le.Uint16(raw)) << 16)
		all = all && ok
		r.Numbers = append(r.Numbers, n)
	}
	return all
}

// decodeQ8_0: a half d and 32 integers; the -128 is read as -127.
func decodeQ8_0(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) > 0; raw = raw[34:] {
		all = r.factor(raw) && all
		w := r.extend(32)
		copy(unsafe.Slice((*byte)(unsafe.Pointer(&w[0])), 32), raw[2:34])
		for i := 2; i < 34; i += 8 {
			const low, high = 0x0101010101010101, 0x8080808080808080
			x := le.Uint64(raw[i:]) ^ high
			if (x-low)&^x&high != 0 { // some byte of x is zero
				for j, q := range w[i-2 : i+6] {
					w[i-2+j] = max(q, -127)
				}
			}
		}
	}
	return all
}

// decodeQ4_0: a half d and 32 nibbles q; (q - 8) * d.
func decodeQ4_0(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) > 0; raw = raw[18:] {
		all = r.factor(raw) && all
		nibbles((*[32]int8)(r.extend(32)), (*[16]byte)(raw[2:]), 8)
	}
	return all
}

// decodeQ4_1: halves d and m and 32 nibbles q; q*d + m.
func decodeQ4_1(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) > 0; raw = raw[20:] {
		all = r.factor(raw) && r.minimum(raw[2:]) && all
		nibbles((*[32]int8)(r.extend(32)), (*[16]byte)(raw[4:]), 0)
	}
	return all
}

// decodeQ5_0: a half d, 32 fifth bits, 32 nibbles; (q - 16) * d.
func decodeQ5_0(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) > 0; raw = raw[22:] {
		all = r.factor(raw) && all
		w := (*[32]int8)(r.extend(32))
		nibbles(w, (*[16]byte)(raw[6:]), 16)
		fifths(w, le.Uint32(raw[2:]))
	}
	return all
}

// decodeQ5_1: halves d and m, 32 fifth bits, 32 nibbles; q*d + m.
func decodeQ5_1(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) > 0; raw = raw[24:] {
		all = r.factor(raw) && r.minimum(raw[2:]) && all
		w := (*[32]int8)(r.extend(32))
		nibbles(w, (*[16]byte)(raw[8:]), 0)
		fifths(w, le.Uint32(raw[4:]))
	}
	return all
}

// nibbles writes the low halves of b, then the high ones, minus bias.
func nibbles(w *[32]int8, b *[16]byte, bias int8) {
	for i, q := range b {
		w[i] = int8(q&15) - bias
		w[i+16] = int8(q>>4) - bias
	}
}

// fifths adds bit i of h, worth 16, to w[i].
func fifths(w *[32]int8, h uint32) {
	for i := range w {
		w[i] += int8(h >> i & 1 << 4)
	}
}

// decodeQ4_K: halves d and dmin, twelve bytes of 6-bit scales s and minima m
// for eight blocks of 32, nibbles q; q*(d*s) - dmin*m.
func decodeQ4_K(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) > 0; raw = raw[144:] {
		all = r.superblock(raw) && all
		pairs(r.extend(256), raw[16:144])
	}
	return all
}

// decodeQ5_K: as Q4_K, with 32 bytes in front of the nibbles whose bit j
// belongs to block j.
func decodeQ5_K(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) > 0; raw = raw[176:] {
		all = r.superblock(raw) && all
		w := r.extend(256)
		pairs(w, raw[48:176])
		for i, h := range raw[16:48] {
			for j := range 8 {
				w[j*32+i] += int8(h >> j & 1 << 4)
			}
		}
	}
	return all
}

// superblock reads d, dmin and the 6-bit scales and minima behind them.
func (r *Row) superblock(raw []byte) bool {
	d, ok1 := float16(le.Uint16(raw))
	dmin, ok2 := float16(le.Uint16(raw[2:]))
	s := raw[4:16]
	for j := range 8 {
		scale, low := s[j%4]&63, s[j%4+4]&63
		if j >= 4 {
			scale = s[j+4]&15 | s[j-4]>>6<<4
			low = s[j+4]>>4 | s[j]>>6<<4
		}
		r.Factors = append(r.Factors, d.times(int32(scale)))
		r.Minima = append(r.Minima, dmin.times(-int32(low)))
	}
	return ok1 && ok2
}

// pairs writes, for each 32 bytes, their low halves and then their high ones.
func pairs(w []int8, b []byte) {
	for k := 0; k < len(b); k += 32 {
		lo, hi := w[2*k:][:32], w[2*k+32:][:32]
		for i, q := range b[k:][:32] {
			lo[i] = int8(q & 15)
			hi[i] = int8(q >> 4)
		}
	}
}

// decodeQ6_K: 128 bytes of low nibbles, 64 of high pairs of bits, sixteen
// int8 scales s of 16 elements each, a half d; (q - 32) * (d*s).
func decodeQ6_K(r *Row, raw []byte) bool {
	all := true
	for ; len(raw) > 0; raw = raw[210:] {
		d, ok := float16(le.Uint16(raw[208:]))
		all = all && ok
		for _, s := range raw[192:208] {
			r.Factors = append(r.Factors, d.times(int32(int8(s))))
		}
		w := r.extend(256)
		for t := range 2 {
			lo, hi := raw[64*t:][:64], raw[128+32*t:][:32]
			w := w[128*t:][:128]
			for i, h := range hi {
				w[i] = int8(lo[i]&15|h<<4&0x30) - 32
				w[i+32] = int8(lo[i+32]&15|h<<2&0x30) - 32
				w[i+64] = int8(lo[i]>>4|h&0x30) - 32
				w[i+96] = int8(lo[i+32]>>4|h>>2&0x30) - 32
			}
		}
	}
	return all
}

// factor appends the half float at the start of raw.
func (r *Row) factor(raw []byte) bool {
	n, ok := float16(le.Uint16(raw))
	r.Factors = append(r.Factors, n)
	return ok
}

// minimum appends the half float at the start of raw.
func (r *Row) minimum(raw []byte) bool {
	n, ok := float16(le.Uint16(raw))
	r.Minima = append(r.Minima, n)
	return ok
}

// extend appends n digits, to be written.
func (r *Row) extend(n int) []int8 {
	at := len(r.Digits)
	if at+n > cap(r.Digits) {
		r.Digits = append(r.Digits, make([]int8, n)...)
	}
	r.Digits = r.Digits[:at+n]
	return r.Digits[at:]
}
