package lottery

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

const draws = 100_000

// Chi-square with d degrees of freedom passes these once in a hundred; the seeds
// are fixed, so the tests pass or fail for ever.
var chiSquare99 = map[int]float64{1: 6.635, 23: 41.638}

// fairWeights are 24 stakes from 20,000 to 20,000,000 CAI.
var fairWeights = []uint64{20_000, 20_000, 21_500, 25_000, 30_000, 40_000, 40_000, 55_000, 60_000, 75_000,
	90_000, 100_000, 120_000, 150_000, 200_000, 250_000, 300_000, 500_000, 750_000, 1_500_000,
	3_000_000, 7_000_000, 12_000_000, 20_000_000}

func fairPool(t *testing.T) *Pool {
	es := make([]Entry, len(fairWeights))
	for i, w := range fairWeights {
		es[i] = Entry{uint32(3 * i), address(uint64(i)), w}
	}
	return mustPool(t, es)
}

func chiSquare(count []int, expect []float64) (x float64) {
	total := 0
	for _, c := range count {
		total += c
	}
	for i, c := range count {
		want := expect[i] * float64(total)
		x += (float64(c) - want) * (float64(c) - want) / want
	}
	return x
}

// Rank 0 goes to each entry in proportion to its weight; rank 1 in proportion
// among those left, summed over who took rank 0.
func TestFairness(t *testing.T) {
	p := fairPool(t)
	first, second := make([]int, p.Len()), make([]int, p.Len())
	var won [2]int
	for n := range uint64(draws) {
		p.DrawInto(hash(n), won[:])
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
	x0, x1, bound := chiSquare(first, want0), chiSquare(second, want1), chiSquare99[len(fairWeights)-1]
	t.Logf("%d draws, %d stakes: chi-square %.1f at rank 0, %.1f at rank 1; 1%% is %.1f", draws, len(fairWeights), x0, x1, bound)
	require.Less(t, x0, bound)
	require.Less(t, x1, bound)

	flat := make([]float64, p.Len())
	for i := range flat {
		flat[i] = 1 / float64(p.Len())
	}
	require.Greater(t, chiSquare(first, flat), 1000*bound, "the measure sees unfairness")
	tilted := append([]float64(nil), want0...)
	tilted[23], tilted[22] = tilted[23]-0.01, tilted[22]+0.01
	require.Greater(t, chiSquare(first, tilted), bound, "and a hundredth of the draws going elsewhere")
}

// One stake, whole and split over 100 operators, wins rank 0 as often. In
// neighbouring slots it wins the very same draws, since the same positions are
// its own; scattered over the pool it wins as many, up to chance.
func TestSplittingGainsNothingAtRank0(t *testing.T) {
	const split = 22 // 12,000,000 of 46,346,500
	var near, far []Entry
	for i, w := range fairWeights {
		if i != split {
			near = append(near, Entry{uint32(200 * i), address(uint64(i)), w})
			far = append(far, Entry{uint32(200*i + 100), address(uint64(i)), w})
			continue
		}
		for k := range uint64(100) {
			near = append(near, Entry{uint32(200*i) + uint32(k), address(1000 + k), w / 100})
			far = append(far, Entry{uint32(47 * k), address(1000 + k), w / 100})
		}
	}
	whole, parts, scattered := fairPool(t), mustPool(t, near), mustPool(t, far)
	own := map[typed.Address]bool{}
	for k := range uint64(100) {
		own[address(1000+k)] = true
	}
	mine := func(p *Pool, n uint64) bool {
		var won [1]int
		p.DrawInto(hash(n), won[:])
		return own[p.Entry(won[0]).Operator]
	}
	var wins [2]int
	for n := range uint64(draws) {
		unsplit := whole.Draw(hash(n), 1)[0] == split
		if mine(parts, n) != unsplit {
			t.Fatalf("draw %d: whole %v, split %v", n, unsplit, !unsplit)
		}
		if unsplit {
			wins[0]++
		}
		if mine(scattered, n) {
			wins[1]++
		}
	}
	share := float64(fairWeights[split]) / float64(whole.Total())
	for i, how := range []string{"whole, or split in neighbouring slots", "split, scattered"} {
		x := chiSquare([]int{wins[i], draws - wins[i]}, []float64{share, 1 - share})
		t.Logf("%s: %d of %d draws, expected %.0f, chi-square %.2f; 1%% is %.2f", how, wins[i], draws, share*draws, x, chiSquare99[1])
		require.Less(t, x, chiSquare99[1])
	}
}

// What splitting does change, as the README states it: a stake against 200 equal
// others, whole and in 100 parts, and the ranks 0 to R-1 of 20,000 draws.
func TestSplittingFigures(t *testing.T) {
	const others, parts, figureDraws = 200, 100, 20_000
	pool := func(share float64, split bool) *Pool {
		var es []Entry
		for i := range uint64(others) {
			es = append(es, Entry{uint32(i), address(i), 1_000_000})
		}
		mine := uint64(share/(1-share)*others*1_000_000) / parts * parts
		n := uint64(1)
		if split {
			n = parts
		}
		for k := range n {
			es = append(es, Entry{uint32(others + k), address(1000 + k), mine / n})
		}
		return mustPool(t, es)
	}
	var b strings.Builder
	b.WriteString("| share of the pool | R | ranks won a task: whole | in 100 parts | all R ranks won: whole | in 100 parts |\n| --- | --- | --- | --- | --- | --- |\n")
	for _, share := range []float64{0.01, 0.10, 0.33} {
		var won, all [2][9]int // whole and split, by the ranks looked at
		for i, p := range []*Pool{pool(share, false), pool(share, true)} {
			var drawn [8]int
			for n := range uint64(figureDraws) {
				p.DrawInto(hash(n), drawn[:])
				mine := 0
				for k, w := range drawn {
					if w >= others {
						mine++
					}
					won[i][k+1] += mine
					if mine == k+1 {
						all[i][k+1]++
					}
				}
			}
		}
		for _, ranks := range []int{1, 2, 4, 8} {
			per := func(n int) string { return fmt.Sprintf("%.2f", float64(n)/figureDraws) }
			percent := func(n int) string { return fmt.Sprintf("%.2f%%", 100*float64(n)/figureDraws) }
			fmt.Fprintf(&b, "| %.0f%% | %d | %s | %s | %s | %s |\n", 100*share, ranks,
				per(won[0][ranks]), per(won[1][ranks]), percent(all[0][ranks]), percent(all[1][ranks]))
			if ranks == 1 {
				require.Equal(t, won[0][1], won[1][1])
			} else {
				require.GreaterOrEqual(t, won[1][ranks], won[0][ranks])
				require.Zero(t, all[0][ranks], "one operator never takes two ranks")
			}
		}
	}
	t.Log("\n" + b.String())
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	require.Contains(t, string(readme), b.String(), "README.md states other figures")
}
