package lottery

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// chiSquare999 is the value that chi-square with 19 degrees of freedom passes
// once in a thousand; the seeds are fixed, so the test passes or fails for ever.
const chiSquare999 = 43.82

var fairWeights = []uint64{20_000, 20_000, 21_500, 25_000, 30_000, 40_000, 40_000, 55_000, 60_000, 75_000,
	90_000, 100_000, 120_000, 150_000, 200_000, 250_000, 300_000, 500_000, 750_000, 1_500_000}

func fairPool(t *testing.T) *Pool {
	es := make([]Entry, len(fairWeights))
	for i, w := range fairWeights {
		es[i] = Entry{uint32(3 * i), address(uint64(i)), w}
	}
	return mustPool(t, es)
}

func chiSquare(count []int, expect []float64, draws int) (x float64) {
	for i, c := range count {
		want := expect[i] * float64(draws)
		x += (float64(c) - want) * (float64(c) - want) / want
	}
	return x
}

// Rank 0 goes to each entry in proportion to its weight; rank 1 in proportion
// among those left, summed over who took rank 0.
func TestFairness(t *testing.T) {
	const draws = 50_000
	p := fairPool(t)
	first, second := make([]int, p.Len()), make([]int, p.Len())
	for n := range uint64(draws) {
		won := p.Draw(hash(n), 2)
		first[won[0]]++
		second[won[1]]++
	}
	total := float64(p.Total())
	want0, want1 := make([]float64, p.Len()), make([]float64, p.Len())
	for i := range want0 {
		w := float64(fairWeights[i])
		want0[i] = w / total
		for j, v := range fairWeights {
			if i != j {
				want1[i] += float64(v) / total * w / (total - float64(v))
			}
		}
	}
	require.Less(t, chiSquare(first, want0, draws), chiSquare999)
	require.Less(t, chiSquare(second, want1, draws), chiSquare999)

	flat := make([]float64, p.Len())
	for i := range flat {
		flat[i] = 1 / float64(p.Len())
	}
	require.Greater(t, chiSquare(first, flat, draws), 1000*chiSquare999, "the measure sees unfairness")
}

// Splitting a stake between two neighbours changes nobody's chance at rank 0:
// the same positions belong to the same owner.
func TestSplittingGainsNothing(t *testing.T) {
	whole := fairPool(t)
	var es []Entry
	for i, w := range fairWeights {
		es = append(es, Entry{uint32(3 * i), address(uint64(i)), w / 3}, Entry{uint32(3*i + 1), address(uint64(1000 + i)), w - w/3})
	}
	split := mustPool(t, es)
	for n := range uint64(5000) {
		require.Equal(t, whole.Draw(hash(n), 1)[0], split.Draw(hash(n), 1)[0]/2)
	}
}
