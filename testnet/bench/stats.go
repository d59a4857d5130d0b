package bench

import (
	"math"
	"slices"
)

// percentile is the smallest value that at least share q of all values do not
// exceed (nearest rank); 0 for no values.
func percentile(values []float64, q float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	rank := int(math.Ceil(q * float64(len(sorted))))
	return sorted[min(max(rank, 1), len(sorted))-1]
}

func median(values []float64) float64 { return percentile(values, 0.5) }

// chiSquare holds counts against the shares that weights give each.
func chiSquare(counts []int, weights []uint64) (x float64) {
	n, total := 0, uint64(0)
	for i, c := range counts {
		n += c
		total += weights[i]
	}
	for i, c := range counts {
		want := float64(n) * float64(weights[i]) / float64(total)
		x += (float64(c) - want) * (float64(c) - want) / want
	}
	return x
}

// chance is how often chi-square with df degrees of freedom exceeds x: the
// upper incomplete gamma function Q(df/2, x/2), by its recursion from Q(1/2)
// or Q(1).
func chance(x float64, df int) float64 {
	if df < 1 || x <= 0 {
		return 1
	}
	h := x / 2
	a, q := 1.0, math.Exp(-h)
	if df%2 == 1 {
		a, q = 0.5, math.Erfc(math.Sqrt(h))
	}
	for ; a < float64(df)/2; a++ {
		lgamma, _ := math.Lgamma(a + 1)
		q += math.Exp(a*math.Log(h) - h - lgamma)
	}
	return q
}
