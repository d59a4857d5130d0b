package kernel

import (
	"fmt"
	"testing"
)

// BenchmarkAttend: the heads of one key-value head at one position, which sees
// all others.
func BenchmarkAttend(b *testing.B) {
	for _, c := range []struct{ dim, heads, n int }{{64, 7, 64}, {64, 7, 256}, {64, 28, 256}, {64, 7, 4096}, {128, 8, 256}, {256, 4, 256}} {
		b.Run(fmt.Sprintf("dim=%d/heads=%d/n=%d", c.dim, c.heads, c.n), func(b *testing.B) {
			r := source(1)
			past := newPast(r, c.n, c.dim, false)
			qs := make([]Query, c.heads)
			for i := range qs {
				h := half(r, c.dim, false)
				qs[i] = Query{Q: h.Q, Shift: h.Shift - 5, Last: c.n - 1, Out: make([]int64, c.dim)}
				for j := range h.Q {
					h.Q[j] >>= 3
				}
			}
			var s Scratch
			for b.Loop() {
				Attend(qs, past.pages, &s)
			}
			per := float64(b.Elapsed().Nanoseconds()) / float64(b.N) / float64(c.heads*c.n)
			b.ReportMetric(per, "ns/position")
			b.ReportMetric(per/float64(c.dim), "ns/element")
		})
	}
}
