package sample

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// TestGoldenLogProbs compares with the second implementation.
func TestGoldenLogProbs(t *testing.T) {
	v, err := golden.Load()
	if err != nil {
		t.Fatal(err)
	}
	rows, err := v.Table("log2")
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) < 10 || len(v.LogProbs) < 20 {
		t.Fatalf("only %d logarithms, %d sets of logits", len(rows), len(v.LogProbs))
	}
	for _, r := range rows {
		if got := log2(uint64(r[0])); got != int64(r[1]) {
			t.Errorf("log2(%d) = %d, want %d", uint64(r[0]), got, r[1])
		}
	}
	for i, c := range v.LogProbs {
		s := NewSoftmax(c.Logits)
		for id, want := range c.LogProbs {
			if got := s.LogProb(uint32(id)); got != want {
				t.Errorf("set %d, token %d: %d, want %d", i, id, got, want)
			}
		}
		top := s.Top(5)
		if len(top) != len(c.Top) {
			t.Fatalf("set %d: %d tokens, want %d", i, len(top), len(c.Top))
		}
		for j, id := range c.Top {
			if want := (Token{id, c.LogProbs[id]}); top[j] != want {
				t.Errorf("set %d: likeliest token %d is %v, want %v", i, j, top[j], want)
			}
		}
	}
}

// TestLog2 compares with floats: the bits are those of the logarithm, at most
// one unit too low.
func TestLog2(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for i := range 100_000 {
		n := r.Uint64()>>r.UintN(64) | 1
		switch {
		case i < 64:
			n = 1 << i
		case i < 128:
			n = 1<<(i-64) + 1
		case i < 192:
			n = math.MaxUint64 >> (i - 128)
		}
		f, exp := math.Frexp(float64(n >> 11 << 11))
		if n < 1<<53 {
			f, exp = math.Frexp(float64(n))
		}
		want := (math.Log2(f) + float64(exp)) * (1 << 24)
		if got := log2(n); float64(got) > want+1e-3 || float64(got) < want-1.001 {
			t.Fatalf("log2(%d) = %d, want %f", n, got, want)
		}
		if n&(n-1) == 0 && log2(n)&(1<<24-1) != 0 {
			t.Errorf("log2(%d) = %d is not whole", n, log2(n))
		}
	}
	f, _ := new(big.Float).SetString("0.693147180559945309417232121458176568")
	want, _ := f.Add(f.SetMantExp(f, 30), big.NewFloat(0.5)).Int64()
	if want != ln2 {
		t.Errorf("ln 2 is %d, want %d", ln2, want)
	}
}

// inFloats is log-softmax in float64.
func inFloats(logits []int64) []float64 {
	best, sum := slices.Max(logits), 0.0
	for _, l := range logits {
		sum += math.Exp(float64(l-best) / (1 << 24))
	}
	out := make([]float64, len(logits))
	for i, l := range logits {
		out[i] = float64(l-best)/(1<<24) - math.Log(sum)
	}
	return out
}

// TestLogProbError: off by at most 10 millionths of a nat, from logits of every
// shape, and by 200 where a quarter of a million weights are all but zero.
func TestLogProbError(t *testing.T) {
	worst := 0.0
	check := func(name string, logits []int64, bound float64) {
		t.Helper()
		s, want := NewSoftmax(logits), inFloats(logits)
		for id, w := range want {
			off := math.Abs(float64(s.LogProb(uint32(id)))/Nat - max(w, -9999))
			worst = max(worst, off)
			if off > bound {
				t.Fatalf("%s: token %d: %d, want %f", name, id, s.LogProb(uint32(id)), w)
			}
		}
	}
	for seed := range uint64(300) {
		r := draws{rand.New(rand.NewPCG(seed, 3))}
		check("random", r.logits(1+r.IntN(3000)), 10e-6)
	}
	r := draws{rand.New(rand.NewPCG(9, 3))}
	for _, width := range []float64{0.1, 1, 2.5, 4, 8} {
		l := make([]int64, 262_144)
		for i := range l {
			l[i] = int64(r.NormFloat64() * width * (1 << 24))
		}
		check("large", l, 10e-6)
	}
	t.Logf("largest error: %.1f millionths of a nat", worst*1e6)
	for _, nats := range []float64{20, 21.2, 21.6, 22} {
		l := make([]int64, 262_144)
		for i := range l {
			l[i] = -int64(nats * (1 << 24))
		}
		l[7] = 0
		check("tail", l, 200e-6)
	}
}

func TestLogProbValues(t *testing.T) {
	const nat = 1 << 24
	equal := func(n int) []int64 { return make([]int64, n) }
	for _, c := range []struct {
		logits []int64
		id     uint32
		want   int64
	}{
		{[]int64{5}, 0, 0},
		{[]int64{num.Max48, -num.Max48}, 0, 0},
		{[]int64{num.Max48, -num.Max48}, 1, Unlikely},
		{[]int64{100 * nat, 0}, 1, -100 * Nat},
		{[]int64{9998 * nat, 0}, 1, -9998 * Nat},
		{[]int64{9999 * nat, 0}, 1, Unlikely},
		{[]int64{10000 * nat, 0}, 1, Unlikely},
		{equal(2), 1, -693147},
		{equal(3), 0, -1098612},
		{equal(1 << 15), 9, -10397208},
		{[]int64{-num.Max48, -num.Max48}, 0, -693147},
	} {
		s := NewSoftmax(c.logits)
		if got := s.LogProb(c.id); got != c.want {
			t.Errorf("%d logits, token %d: %d, want %d", len(c.logits), c.id, got, c.want)
		}
	}
}

// TestTop compares with sorting everything.
func TestTop(t *testing.T) {
	for seed := range uint64(400) {
		r := draws{rand.New(rand.NewPCG(seed, 5))}
		l := r.logits(1 + r.IntN(500))
		s, k := NewSoftmax(l), r.IntN(25)
		var all []candidate
		for i := range l {
			all = append(all, candidate{l[i], uint32(i), 1})
		}
		slices.SortFunc(all, compare)
		var want []Token
		for _, c := range all[:min(k, len(l))] {
			want = append(want, Token{c.id, s.LogProb(c.id)})
		}
		if got := s.Top(k); !slices.Equal(got, want) {
			t.Fatalf("seed %d, the %d best of %d: %v, want %v", seed, k, len(l), got, want)
		}
	}
}

// TestProbabilitiesAddUp to one.
func TestProbabilitiesAddUp(t *testing.T) {
	l := draws{rand.New(rand.NewPCG(6, 6))}.logits(5000)
	s := NewSoftmax(l)
	sum := 0.0
	for id := range l {
		sum += math.Exp(float64(s.LogProb(uint32(id))) / Nat)
	}
	if math.Abs(sum-1) > 1e-5 {
		t.Errorf("the probabilities add up to %f", sum)
	}
}

func TestSurprise(t *testing.T) {
	var s Surprise
	for range 10 {
		s.Add(make([]int64, 8), 3)
	}
	if got := math.Exp(float64(s.Nats) / float64(Nat*s.Tokens)); math.Abs(got-8) > 1e-5 || s.Tokens != 10 {
		t.Errorf("perplexity %f of %d tokens, want 8 of 10", got, s.Tokens)
	}
}

func BenchmarkLogProb(b *testing.B) {
	for _, n := range []int{32_000, 262_144} {
		r := draws{rand.New(rand.NewPCG(7, 7))}
		l := make([]int64, n)
		for i := range l {
			l[i] = int64(r.NormFloat64() * 2.5 * (1 << 24))
		}
		l[5] = 21 << 24
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var s Surprise
			for b.Loop() {
				s.Add(l, 7)
			}
		})
		b.Run(fmt.Sprint(n, "/top 20"), func(b *testing.B) {
			for b.Loop() {
				s := NewSoftmax(l)
				s.Top(MaxTop)
			}
		})
	}
}
