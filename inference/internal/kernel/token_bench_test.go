package kernel

import (
	"math/rand/v2"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// BenchmarkToken is everything but the products for one token of a model of
// 387M parameters (24 layers of 896, 14 heads of 64 over 2 of keys and values,
// 4864 between) that sees 256 positions.
func BenchmarkToken(b *testing.B) {
	const layers, width, ffn, heads, kvHeads, dim, context = 24, 896, 4864, 14, 2, 64, 256
	r := source(1)
	x, q, k, v := vector(r, 1, width, num.Max48), bell(r, width), bell(r, kvHeads*dim), bell(r, kvHeads*dim)
	gate, up, out := vector(r, 1, ffn, num.Max48), vector(r, 1, ffn, num.Max48), vector(r, 1, width, num.Max48)
	tmp, act := make([]int64, width), make([]int64, ffn)
	var narrow, broad Vecs
	narrow.Resize(1, width)
	broad.Resize(1, ffn)
	g := num.Gain{G: make([]int32, width), S: num.ToScale(1, -20)}
	for i := range g.G {
		g.G[i] = int32(r.IntN(1 << 24))
	}
	eps, unit := num.Epsilon{M: 10995116, E: -40}, num.ToScale(1, -24)
	qs := num.InvSqrt(dim).Mul(num.ToScale(num.Log2E, -30))
	freqs := num.RopeFreqs(dim, 10000, 0)
	var pages [kvHeads]*past
	for i := range pages {
		pages[i] = newPast(r, context, dim, false)
	}
	q16, k16, v16 := make([]int16, width), make([]int16, dim), make([]int16, dim)
	qs1, head := make([]Query, heads/kvHeads), make([]int64, dim)
	var rot Rotation
	var s Scratch

	steps := []struct {
		name string
		f    func()
	}{
		{"norm", func() { RMSNorm(&narrow, 0, x, tmp, &g, eps) }},
		{"rotate", func() {
			for h := range heads {
				copy(head, q[h*dim:])
				RotateQ(q16[h*dim:][:dim], head, &rot, qs)
			}
			for h := range kvHeads {
				copy(head, k[h*dim:])
				ks := RotateK(k16, head, &rot)
				vs := Half(v16, v[h*dim:][:dim])
				pages[h].pages[context/PageLen-1].Put(PageLen-1, k16, ks, v16, vs)
			}
		}},
		{"attend", func() {
			for kv := range kvHeads {
				for i := range qs1 {
					at := (kv*len(qs1) + i) * dim
					qs1[i] = Query{Q: q16[at:][:dim], Shift: 7, Last: context - 1, Out: out[at:][:dim]}
				}
				Attend(qs1, pages[kv].pages, &s)
			}
		}},
		{"quantize heads", func() { copy(tmp, out); Quantize(&narrow, 0, tmp, unit) }},
		{"residual", func() { Add(x, out) }},
		{"norm", func() { RMSNorm(&narrow, 0, x, tmp, &g, eps) }},
		{"gate", func() { SiLU(act, gate, up) }},
		{"quantize act", func() { Quantize(&broad, 0, act, unit) }},
		{"residual", func() { Add(x, out) }},
	}
	rot.Set(context, freqs, true)
	defer Use(Best())
	for l := Best(); ; l-- {
		Use(l)
		perToken(b, l.String()+"/all", func() {
			rot.Set(context, freqs, true)
			for range layers {
				for _, s := range steps {
					s.f()
				}
			}
		})
		for _, step := range steps {
			perToken(b, l.String()+"/"+step.name, func() {
				for range layers {
					step.f()
				}
			})
		}
		if l == Go {
			return
		}
	}
}

// bell is n numbers as those of a model are spread.
func bell(r *rand.Rand, n int) []int64 {
	h := make([]int64, n)
	for range 8 {
		Add(h, vector(r, 1, n, num.Max48))
	}
	return h
}

func perToken(b *testing.B, name string, f func()) {
	b.Run(name, func(b *testing.B) {
		for b.Loop() {
			f()
		}
		b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N), "us/token")
	})
}
