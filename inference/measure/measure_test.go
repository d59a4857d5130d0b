package measure

import (
	"math"
	"slices"
	"testing"
)

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		in   []float64
		want float64
	}{{nil, 0}, {[]float64{3}, 3}, {[]float64{9, 1, 2}, 2}, {[]float64{4, 1, 2, 100}, 3}} {
		before := slices.Clone(c.in)
		if got := median(c.in); got != c.want || !slices.Equal(before, c.in) {
			t.Errorf("median of %v is %v, want %v", before, got, c.want)
		}
	}
}

// TestBandwidth: a machine reads memory at some gigabytes a second; every line
// is read, whatever the number of threads.
func TestBandwidth(t *testing.T) {
	m := newMemory(8 << 20)
	for threads := range 3 {
		if got := m.bandwidth(threads + 1); got < 1e8 || got > 1e13 {
			t.Errorf("%d threads: %.3g bytes a second", threads+1, got)
		}
	}
	for i := range 8 * wordsPerLine {
		line := make(memory, 8*wordsPerLine)
		line[i] = 1
		if got, want := touch(line) == 1, i%wordsPerLine == 0; got != want {
			t.Errorf("word %d was read: %v, want %v", i, got, want)
		}
	}
}

func TestScore(t *testing.T) {
	var a, b score
	for _, c := range []struct {
		logits []float64
		next   uint32
	}{{[]float64{1, 3, 3, -900}, 1}, {[]float64{0, 0, 0, 0}, 3}} {
		a.add(c.logits, c.next)
		slices.Reverse(c.logits)
		b.add(c.logits, 3-c.next)
	}
	if !slices.Equal(a.top, []uint32{1, 0}) || !slices.Equal(b.top, []uint32{1, 0}) {
		t.Errorf("most probable tokens %v and %v, want the lowest of equal ones", a.top, b.top)
	}
	first := 2 + math.Exp(-2)
	if want := math.Sqrt(first * 4); math.Abs(a.perplexity()-want) > 1e-12 || math.Abs(b.perplexity()-want) > 1e-12 {
		t.Errorf("perplexities %v and %v, want %v", a.perplexity(), b.perplexity(), want)
	}
	if d := disagreement(&score{top: []uint32{1, 2, 3, 4}}, &score{top: []uint32{1, 5, 3, 4}}); d != 0.25 {
		t.Errorf("disagreement %v, want 0.25", d)
	}
}

func TestDivergence(t *testing.T) {
	p := []float64{math.Log(0.5), math.Log(0.25), math.Log(0.25)}
	q := []float64{math.Log(0.25) + 7, math.Log(0.5) + 7, math.Log(0.25) + 7} // an offset is nothing
	if got, want := divergence(p, q), 0.25*math.Log(2); math.Abs(got-want) > 1e-12 {
		t.Errorf("divergence %v, want %v", got, want)
	}
	if got := divergence(p, p); got != 0 {
		t.Errorf("divergence from itself %v", got)
	}
	diff, all := deviations([]float64{11, 12, 16}, []float64{1, 2, 3})
	if math.Abs(diff-6) > 1e-12 || math.Abs(all-2) > 1e-12 || math.Abs(relative(diff, all)-math.Sqrt(3)) > 1e-12 {
		t.Errorf("deviations %v of %v, want 6 of 2", diff, all)
	}
}

func TestText(t *testing.T) {
	x := &text{context: 6, chunks: [][]uint32{{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}}}
	if !slices.Equal(x.run(1), []uint32{7, 8, 9, 10, 11}) || x.first() != 3 || x.scored() != 2 {
		t.Errorf("runs %v from %d, %d scored", x.run(1), x.first(), x.scored())
	}
	x.begin = []uint32{99}
	if !slices.Equal(x.run(0), []uint32{99, 2, 3, 4, 5}) || x.chunks[0][0] != 1 {
		t.Errorf("runs %v of %v", x.run(0), x.chunks[0])
	}
}
