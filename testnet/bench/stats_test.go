package bench

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPercentile(t *testing.T) {
	values := []float64{50, 15, 40, 20, 35}
	for _, c := range []struct{ q, want float64 }{{0, 15}, {0.05, 15}, {0.3, 20}, {0.4, 20}, {0.5, 35}, {0.99, 50}, {1, 50}} {
		require.Equal(t, c.want, percentile(values, c.q), "q %v", c.q)
	}
	require.Equal(t, []float64{50, 15, 40, 20, 35}, values, "the values are left in their order")
	require.Zero(t, percentile(nil, 0.5))
	require.Equal(t, 2.0, median([]float64{3, 1, 2}))
}

func TestChiSquare(t *testing.T) {
	// A die thrown 60 times, from the textbook.
	require.InDelta(t, 13.4, chiSquare([]int{5, 8, 9, 8, 10, 20}, []uint64{1, 1, 1, 1, 1, 1}), 1e-9)
	require.Zero(t, chiSquare([]int{10, 20, 70}, []uint64{1, 2, 7}))
	require.Greater(t, chiSquare([]int{327, 330, 333}, []uint64{1, 2, 7}), 700.0, "equal shares are not proportional ones")
}

// Critical values as any table of the distribution has them.
func TestChance(t *testing.T) {
	for _, c := range []struct {
		df      int
		x, want float64
	}{
		{1, 3.841, 0.05}, {1, 6.635, 0.01}, {2, 5.991, 0.05}, {2, 9.210, 0.01}, {3, 11.345, 0.01},
		{5, 15.086, 0.01}, {10, 23.209, 0.01}, {19, 43.820, 0.001}, {30, 18.493, 0.95},
	} {
		require.InDelta(t, c.want, chance(c.x, c.df), 2e-5, "df %d, x %v", c.df, c.x)
	}
	require.Equal(t, 1.0, chance(0, 2))
	require.InDelta(t, math.Exp(-4), chance(8, 2), 1e-12)
}
