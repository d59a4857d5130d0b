package kernel

import (
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// perElement reports the time of f, which treats n elements.
func perElement(b *testing.B, n int, f func()) {
	for b.Loop() {
		f()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/element")
}

func BenchmarkDense(b *testing.B) {
	const width, ffn, dim = 896, 4864, 64
	r := source(1)
	x, up := vector(r, 1, ffn, num.Max48), vector(r, 1, ffn, num.Max48)
	h, tmp := make([]int64, ffn), make([]int64, ffn)
	var v Vecs
	v.Resize(1, width)
	g := num.Gain{G: make([]int32, width), S: num.ToScale(1, -20)}
	for i := range g.G {
		g.G[i] = int32(r.IntN(1 << 24))
	}
	eps := num.Epsilon{M: 10995116, E: -40}
	q := make([]int16, dim)
	freqs := num.RopeFreqs(dim, 10000, 0)
	var pairs, halves Rotation
	pairs.Set(1000, freqs, false)
	halves.Set(1000, freqs, true)
	qs := num.InvSqrt(dim).Mul(num.ToScale(num.Log2E, -30))
	for _, c := range []struct {
		name string
		n    int
		f    func()
	}{
		{"copy", width, func() { copy(h[:width], x) }},
		{"quantize", width, func() { copy(h[:width], x); Quantize(&v, 0, h[:width], qs) }},
		{"norm", width, func() { RMSNorm(&v, 0, x[:width], tmp[:width], &g, eps) }},
		{"norm24", width, func() { RMSNorm24(h[:width], x[:width], &g, eps) }},
		{"silu", ffn, func() { SiLU(h, x, up) }},
		{"gelu", ffn, func() { GELU(h, x, up) }},
		{"add", width, func() { Add(h[:width], x[:width]) }},
		{"rotate pairs", dim, func() { copy(h[:dim], x); RotateQ(q, h[:dim], &pairs, qs) }},
		{"rotate halves", dim, func() { copy(h[:dim], x); RotateQ(q, h[:dim], &halves, qs) }},
		{"half", dim, func() { Half(q, x[:dim]) }},
		{"angles", dim, func() { pairs.Set(1000, freqs, false) }},
	} {
		b.Run(c.name, func(b *testing.B) { perElement(b, c.n, c.f) })
	}
}
