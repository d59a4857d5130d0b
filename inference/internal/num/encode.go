package num

import (
	"encoding/binary"
	"fmt"
)

// Encodings that hashes are over: little endian, without lengths.

// AppendNode encodes the value of a node: a *Vec, a []int64 or a []Half.
func AppendNode(b []byte, value any) []byte {
	switch v := value.(type) {
	case *Vec:
		return AppendVec(b, v)
	case []int64:
		return AppendInts(b, v)
	case []Half:
		return AppendHalves(b, v)
	default:
		panic(fmt.Sprintf("num: a node of type %T", value))
	}
}

// AppendInts encodes the elements of a Q24, Q16, Q30 or integer node.
func AppendInts(b []byte, v []int64) []byte {
	for _, x := range v {
		b = binary.LittleEndian.AppendUint64(b, uint64(x))
	}
	return b
}

// AppendVec encodes a quantised node: digits, block scales (uint16), scale.
func AppendVec(b []byte, v *Vec) []byte {
	b = appendDigits(b, v.X)
	for _, t := range v.T {
		b = binary.LittleEndian.AppendUint16(b, uint16(t))
	}
	return AppendScale(b, v.A)
}

// AppendHalves encodes the heads of a node: all digits, then all shifts.
func AppendHalves(b []byte, heads []Half) []byte {
	for _, h := range heads {
		b = appendShorts(b, h.Q)
	}
	for _, h := range heads {
		b = binary.LittleEndian.AppendUint32(b, uint32(int32(h.Shift)))
	}
	return b
}

// AppendRow encodes a row: flags (1: half-width scales, 2: offsets), digits,
// block scales, offsets, scale.
func AppendRow(b []byte, r *Row) []byte {
	var flags byte
	if r.Half() {
		flags |= 1
	}
	if r.O != nil {
		flags |= 2
	}
	b = appendDigits(append(b, flags), r.W)
	return AppendScale(appendShorts(appendShorts(b, r.S), r.O), r.R)
}

// AppendGain encodes a gain: elements (int32), scale.
func AppendGain(b []byte, g *Gain) []byte {
	for _, x := range g.G {
		b = binary.LittleEndian.AppendUint32(b, uint32(x))
	}
	return AppendScale(b, g.S)
}

// AppendScale encodes a scale: M, E.
func AppendScale(b []byte, s Scale) []byte {
	b = binary.LittleEndian.AppendUint32(b, s.M)
	return binary.LittleEndian.AppendUint32(b, uint32(s.E))
}

func appendDigits(b []byte, d []int8) []byte {
	for _, x := range d {
		b = append(b, byte(x))
	}
	return b
}

func appendShorts(b []byte, v []int16) []byte {
	for _, x := range v {
		b = binary.LittleEndian.AppendUint16(b, uint16(x))
	}
	return b
}
