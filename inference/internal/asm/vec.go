package main

import (
	"strconv"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// vec writes what is not a product: element-wise functions and attention.
//
// Numbers are int64 in vectors of 8. Round(v, s) is an addition of half and a
// shift. Lengths are multiples of 8.
func vec() {
	vecQuant()
	vecNorm()
	vecGate()
	vecRotate()
	vecAttend()
}

// wide is the number of int64 in a vector.
const wide = 8

// consts names the constants of the file, which are made once.
var consts = map[int64]Mem{}

// constant is the memory that holds a constant.
func constant(v int64) Mem {
	m, ok := consts[v]
	if !ok {
		m = ConstData("q"+strconv.FormatUint(uint64(v), 16), U64(v))
		consts[v] = m
	}
	return m
}

// all is a vector of a constant.
func all(v int64) VecVirtual {
	z := ZMM()
	VPBROADCASTQ(constant(v), z)
	return z
}

// param is a parameter in a register.
func param(name string) Register { return Load(Param(name), GP64()) }

// every is a vector of a parameter.
func every(r Register) VecVirtual {
	z := ZMM()
	VPBROADCASTQ(r, z)
	return z
}

// zero is a vector of zeros.
func zero() VecVirtual {
	z := ZMM()
	VPXORQ(z, z, z)
	return z
}

// at is the memory n bytes behind a pointer.
func at(p Register, n int) Mem { return Mem{Base: p, Disp: n} }

// rounding is a shift by a number of bits that is known when it runs.
type rounding struct {
	count VecVirtual // xmm
	half  VecVirtual
}

// roundBy prepares a shift by s, which may be 0.
func roundBy(s Register) rounding {
	r := rounding{count: XMM(), half: every(halfOf(s))}
	VMOVQ(s, r.count)
	return r
}

// halfOf is 2^s / 2, rounded down.
func halfOf(s Register) Register {
	half := GP64()
	MOVQ(U32(1), half)
	MOVQ(s, RCX)
	SHLQ(CL, half)
	SHRQ(U8(1), half)
	return half
}

// of is Round(v, s), in place of v.
func (r rounding) of(v VecVirtual) {
	VPADDQ(r.half, v, v)
	VPSRAQ(r.count, v, v)
}

// magnitude raises top to the magnitude of v.
func magnitude(v, top VecVirtual) {
	a := ZMM()
	VPABSQ(v, a)
	VPMAXSQ(a, top, top)
}

// across combines the lanes of a vector of int64 into one number, by an
// operation on halves.
func across(z VecVirtual, op func(...Op)) Register {
	y, x := YMM(), XMM()
	VEXTRACTI64X4(U8(1), z, y)
	op(z.AsY(), y, y)
	VEXTRACTI128(U8(1), y, x)
	op(y.AsX(), x, x)
	s := XMM()
	VPSHUFD(U8(0x4e), x, s)
	op(s, x, x)
	out := GP64()
	VMOVQ(x, out)
	return out
}

// labels counts the labels of a file, to name them.
var labels int

// loop repeats a body n times, n > 0. n is lost.
func loop(n Register, body func()) {
	l := "loop" + loopName()
	Label(l)
	body()
	DECQ(n)
	JNZ(LabelRef(l))
}

// ret ends a function that has used vectors.
func ret() {
	VZEROUPPER()
	RET()
}

// loopName is a number that no label has yet.
func loopName() string {
	labels++
	return strconv.Itoa(labels)
}
