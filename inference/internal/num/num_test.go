package num

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// TestPhiloxKnown holds the generator to the known answers of its authors.
func TestPhiloxKnown(t *testing.T) {
	const f = math.MaxUint32
	for _, c := range []struct {
		key  [2]uint32
		ctr  [4]uint32
		want [4]uint32
	}{
		{want: [4]uint32{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
		{[2]uint32{f, f}, [4]uint32{f, f, f, f}, [4]uint32{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
		{[2]uint32{0xa4093822, 0x299f31d0}, [4]uint32{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
			[4]uint32{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
	} {
		if got := Philox(c.key, c.ctr); got != c.want {
			t.Errorf("key %x counter %x: got %x, want %x", c.key, c.ctr, got, c.want)
		}
	}
	if got := Draw(0, 0); got != 0xe169c58d6627e8d5 {
		t.Errorf("draw %x", got)
	}
}

// TestFunctionsAreClose bounds the error of each function against float64.
func TestFunctionsAreClose(t *testing.T) {
	last := int64(math.MaxInt64)
	for d := int64(0); d < 40<<16; d++ {
		got := Exp2Neg(d)
		if got > last {
			t.Fatalf("Exp2Neg(%d) = %d is above its neighbour %d", d, got, last)
		}
		last = got
		want := math.Exp2(30 - float64(d)/65536)
		if math.Abs(float64(got)-want) > 4e-6*want+0.6 {
			t.Fatalf("Exp2Neg(%d) = %d, want %v", d, got, want)
		}
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 200000 {
		turns := r.Uint64()
		sin, cos := SinCos(turns)
		ws, wc := math.Sincos(2 * math.Pi * math.Ldexp(float64(turns), -64))
		if math.Abs(math.Ldexp(float64(sin), -30)-ws) > 2e-8 || math.Abs(math.Ldexp(float64(cos), -30)-wc) > 2e-8 {
			t.Fatalf("SinCos(%d) = %d, %d, want %v, %v", turns, sin, cos, ws, wc)
		}
		x := r.Int64N(80<<24) - 40<<24
		fx := math.Ldexp(float64(x), -24)
		if got, want := math.Ldexp(float64(SiLU(x)), -24), fx/(1+math.Exp(-fx)); math.Abs(got-want) > 2e-5 {
			t.Fatalf("SiLU(%v) = %v, want %v", fx, got, want)
		}
		want := fx / 2 * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(fx+0.044715*fx*fx*fx)))
		if got := math.Ldexp(float64(GELU(x)), -24); math.Abs(got-want) > 2e-5 {
			t.Fatalf("GELU(%v) = %v, want %v", fx, got, want)
		}
	}
	for j, f := range RopeFreqs(128, 10000, 0) {
		want := math.Pow(10000, -float64(j)/64) / (2 * math.Pi)
		if got := math.Ldexp(float64(f), -64); math.Abs(got-want) > 1e-15*want+1e-19 {
			t.Errorf("frequency %d is %v, want %v", j, got, want)
		}
	}
}

// bigMulRound is MulRound by the book.
func bigMulRound(a, b int64, s int) int64 {
	v := new(big.Int).Mul(big.NewInt(a), big.NewInt(b))
	if s > 0 {
		v.Add(v, new(big.Int).Lsh(big.NewInt(1), uint(s-1)))
		v.Rsh(v, uint(s)) // floors
	} else {
		v.Lsh(v, uint(-s))
	}
	if v.CmpAbs(big.NewInt(Max48)) > 0 {
		return int64(v.Sign()) * Max48
	}
	return v.Int64()
}

func FuzzMulRound(f *testing.F) {
	for _, a := range []int64{0, 1, -1, Max48, -Max48, Max48 + 1, -Max48 - 1, 1 << 62, -1 << 62, math.MaxInt64, math.MinInt64} {
		for _, s := range []int{-70, -48, -1, 0, 1, 15, 63, 64, 65, 126, 127, 128, 200} {
			f.Add(a, int64(-3), s)
			f.Add(a, a, s)
		}
	}
	f.Fuzz(func(t *testing.T, a, b int64, s int) {
		s = max(-1000, min(1000, s))
		if got, want := MulRound(a, b, s), bigMulRound(a, b, s); got != want {
			t.Fatalf("MulRound(%d, %d, %d) = %d, want %d", a, b, s, got, want)
		}
		if s >= 0 {
			if got, want := Sat48(Round(a, uint(s))), bigMulRound(a, 1, s); got != want {
				t.Fatalf("Round(%d, %d) = %d, want %d", a, s, got, want)
			}
		}
	})
}
