package pool

import (
	"runtime"
	"sync/atomic"
	"testing"
	"time"
)

// TestEveryItemOnce: each item runs once, on a worker in range, and no two at a
// time share a worker; whether workers are awake, asleep or slow.
func TestEveryItemOnce(t *testing.T) {
	for _, threads := range []int{0, 1, 2, 3, 8} {
		p := New(threads)
		busy := make([]atomic.Bool, p.Threads())
		for round := range 300 {
			n := round % 40
			seen := make([]atomic.Int32, n)
			p.Run(n, func(w, i int) {
				if !busy[w].CompareAndSwap(false, true) {
					t.Error("two items at a time on one worker")
				}
				if i == 3 && round%50 == 3 {
					time.Sleep(5 * spinTime) // the caller has to park
				}
				seen[i].Add(1)
				busy[w].Store(false)
			})
			for i := range seen {
				if c := seen[i].Load(); c != 1 {
					t.Fatalf("%d threads, round %d: item %d ran %d times", threads, round, i, c)
				}
			}
			if round%60 == 7 {
				time.Sleep(5 * spinTime) // the workers park
			}
		}
		p.Close()
	}
}

// TestSplit: the ranges cover all items once and become shorter.
func TestSplit(t *testing.T) {
	for _, threads := range []int{1, 2, 5} {
		p := New(threads)
		for n := range 200 {
			seen := make([]atomic.Int32, n)
			var long atomic.Int64
			p.Split(n, func(_, from, to int) {
				for i := from; i < to; i++ {
					seen[i].Add(1)
				}
				if to-from > 1 {
					long.Add(1)
				}
			})
			for i := range seen {
				if c := seen[i].Load(); c != 1 {
					t.Fatalf("%d threads: item %d of %d ran %d times", threads, i, n, c)
				}
			}
			if n > 4*threads && long.Load() == 0 {
				t.Errorf("%d threads: %d items came one by one", threads, n)
			}
		}
		p.Close()
	}
}

// TestWritesAreSeen: what items write is seen after Run, and what is written
// before Run is seen by items.
func TestWritesAreSeen(t *testing.T) {
	p := New(4)
	defer p.Close()
	var x [2][64]int // each section reads one and writes the other
	for round := range 2000 {
		from, to := &x[round%2], &x[(round+1)%2]
		p.Run(len(to), func(_, i int) {
			if from[(i+17)%len(from)] != round {
				t.Error("an old value")
			}
			to[i] = round + 1
		})
		if to[round%64] != round+1 {
			t.Fatal("an item's write is not seen")
		}
	}
}

// TestIdleSleeps: workers park soon after the last section.
func TestIdleSleeps(t *testing.T) {
	p := New(3)
	defer p.Close()
	p.Run(10, func(int, int) {})
	deadline := time.Now().Add(5 * time.Second)
	for w := 1; w < 3; w++ {
		for !p.parked[w].Load() {
			if time.Now().After(deadline) {
				t.Fatalf("worker %d does not sleep", w)
			}
			time.Sleep(time.Millisecond)
		}
	}
}

// TestCloseEndsWorkers: no goroutine is left.
func TestCloseEndsWorkers(t *testing.T) {
	before := runtime.NumGoroutine()
	for range 20 {
		p := New(4)
		p.Run(4, func(int, int) {})
		p.Close()
	}
	deadline := time.Now().Add(5 * time.Second)
	for runtime.NumGoroutine() > before {
		if time.Now().After(deadline) {
			t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
		}
		time.Sleep(time.Millisecond)
	}
}

// BenchmarkForkJoin is the cost of an empty section.
func BenchmarkForkJoin(b *testing.B) {
	p := New(runtime.GOMAXPROCS(0))
	defer p.Close()
	for b.Loop() {
		p.Run(2*p.Threads(), func(int, int) {})
	}
}
