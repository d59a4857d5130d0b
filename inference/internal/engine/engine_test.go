package engine

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

func tiny(t testing.TB) *model.Model {
	return load(t, random.Config{Arch: "llama", Width: 32, Layers: 2, FFN: 64, Heads: 2, KVHeads: 1, Context: 1024})
}

// endless makes a job that goes on until stop is called: it says token 1 for
// ever. step is sent once for each token, if there is a reader.
func endless(most int) (j *Job, step chan struct{}, stop func()) {
	step, over := make(chan struct{}), make(chan struct{})
	enough := errors.New("enough")
	j = &Job{Tokens: []uint32{1}, Most: most, Visit: func(int, []int64) (uint32, bool, error) {
		select {
		case <-over:
			return 0, false, enough
		case step <- struct{}{}:
		case <-time.After(time.Millisecond):
		}
		return 1, true, nil
	}}
	return j, step, sync.OnceFunc(func() { close(over) })
}

func TestMemoryIsRefused(t *testing.T) {
	m := tiny(t)
	e := New(m, Options{Memory: 1 << 40, Queue: 4})
	least := e.Bytes(65)
	if least != 2*e.Bytes(64) || e.Bytes(1) != e.Bytes(64) || (e.BytesPerToken()-1)*64 >= e.Bytes(1) || e.BytesPerToken()*64 < e.Bytes(1) {
		t.Errorf("65 tokens take %d bytes, 64 %d, one %d", least, e.Bytes(64), e.Bytes(1))
	}
	e = New(m, Options{Memory: least - 1, Queue: 4})
	err := e.Run(context.Background(), &Job{Tokens: []uint32{1}, Most: 65})
	if !errors.Is(err, ErrMemory) || !strings.Contains(err.Error(), "65 tokens") {
		t.Errorf("got %v, want ErrMemory", err)
	}
	if err := e.Run(context.Background(), &Job{Tokens: []uint32{1}, Most: 64}); err != nil {
		t.Errorf("a job that fits: %v", err)
	}
}

// TestQueue: what does not fit beside others waits in order, what comes to a
// full queue is refused, and a context ends the wait.
func TestQueue(t *testing.T) {
	e := New(tiny(t), Options{})
	e.o.Memory, e.o.Queue = e.Bytes(128), 2
	defer e.Close()
	long, step, stop := endless(128)
	first := make(chan error, 1)
	go func() { first <- e.Run(context.Background(), long) }()
	<-step // it runs

	var mu sync.Mutex
	var order []int
	waiting := func(n int) {
		for {
			e.mu.Lock()
			have := len(e.waiting)
			e.mu.Unlock()
			if have == n {
				return
			}
			time.Sleep(time.Millisecond)
		}
	}
	var all sync.WaitGroup
	queue := func(ctx context.Context, i, most int, want error) {
		all.Go(func() {
			err := e.Run(ctx, &Job{Tokens: []uint32{1, 2}, Most: most, Visit: func(int, []int64) (uint32, bool, error) {
				mu.Lock()
				defer mu.Unlock()
				if !slices.Contains(order, i) {
					order = append(order, i)
				}
				return 0, false, nil
			}})
			if !errors.Is(err, want) {
				t.Errorf("job %d ended with %v, want %v", i, err, want)
			}
		})
	}
	gone := errors.New("gone")
	ctx, cancel := context.WithCancelCause(context.Background())
	queue(ctx, 1, 128, gone)
	waiting(1)
	queue(context.Background(), 2, 128, nil)
	waiting(2)
	err := e.Run(context.Background(), &Job{Tokens: []uint32{1}, Most: 1})
	if !errors.Is(err, ErrBusy) {
		t.Errorf("a third in a queue of two: %v, want ErrBusy", err)
	}
	cancel(gone)
	waiting(1)
	queue(context.Background(), 3, 1, nil) // it would fit, but is not first
	waiting(2)
	stop()
	all.Wait()
	<-first
	if !slices.Equal(order, []int{2, 3}) {
		t.Errorf("order %v, want 2, 3", order)
	}
}

// TestCancel: the end of a context ends a job and frees its pages; others go
// on.
func TestCancel(t *testing.T) {
	e := New(tiny(t), Options{Memory: 1 << 30})
	a, stepA, stopA := endless(1000)
	b, stepB, stopB := endless(1000)
	gone := errors.New("gone")
	ctx, cancel := context.WithCancelCause(context.Background())
	endA, endB := make(chan error, 1), make(chan error, 1)
	go func() { endA <- e.Run(ctx, a) }()
	go func() { endB <- e.Run(context.Background(), b) }()
	<-stepA
	<-stepB
	cancel(gone)
	if err := <-endA; err != gone {
		t.Errorf("the cancelled job ended with %v", err)
	}
	stopA()
	<-stepB
	e.mu.Lock()
	if want := e.run.need(1000); e.reserved != want {
		t.Errorf("%d pages are reserved, want %d", e.reserved, want)
	}
	e.mu.Unlock()
	if err := e.Run(ctx, a); err != gone {
		t.Errorf("a job of an ended context: %v", err)
	}
	stopB()
	if err := <-endB; err == nil {
		t.Error("the error of Visit is lost")
	}
	e.Close()
	if pages := &e.run.(*cpu).pages; e.reserved != 0 || pages.made != len(pages.free) {
		t.Errorf("%d pages reserved, %d of %d free", e.reserved, len(pages.free), pages.made)
	}
}

// TestClose: running and waiting jobs end, later ones are refused.
func TestClose(t *testing.T) {
	e := New(tiny(t), Options{Queue: 1})
	e.o.Memory = e.Bytes(100)
	a, step, stop := endless(100)
	defer stop()
	ends := make(chan error, 2)
	go func() { ends <- e.Run(context.Background(), a) }()
	<-step
	go func() { ends <- e.Run(context.Background(), a) }()
	e.Close()
	for range 2 {
		if err := <-ends; !errors.Is(err, ErrClosed) {
			t.Errorf("a job of a closed engine ended with %v", err)
		}
	}
	if err := e.Run(context.Background(), a); !errors.Is(err, ErrClosed) {
		t.Errorf("a later job: %v", err)
	}
	e.Close()
}

// TestIdle: an engine without work has no goroutines.
func TestIdle(t *testing.T) {
	before := runtime.NumGoroutine()
	e := New(tiny(t), Options{Threads: 4, Memory: 1 << 30})
	for range 10 {
		if err := e.Run(context.Background(), &Job{Tokens: []uint32{1, 2}, Most: 2}); err != nil {
			t.Fatal(err)
		}
	}
	deadline := time.Now().Add(5 * time.Second)
	for runtime.NumGoroutine() > before {
		if time.Now().After(deadline) {
			t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
		}
		time.Sleep(time.Millisecond)
	}
}

// TestFairness: neither a long prompt nor many answers hold up the others.
func TestFairness(t *testing.T) {
	var running []*sequence
	add := func(left int) *sequence {
		s := &sequence{tokens: make([]uint32, left)}
		running = append(running, s)
		return s
	}
	long, short := add(5000), add(20)
	for range 5 {
		add(1)
	}
	got := map[*sequence]int{}
	rows := 0
	for i, g := range pick(running, 0, cpuLimits) {
		got[g.seq] = g.n
		if g.at != rows || g.n == 0 {
			t.Errorf("segment %d is %d rows at %d, want it at %d", i, g.n, g.at, rows)
		}
		rows += g.n
	}
	if len(got) != 7 || got[short] != 20 || got[long] != cpuLimits.busy-20 {
		t.Errorf("the long prompt has %d rows, the short one %d, %d run", got[long], got[short], len(got))
	}
	// More prompts than shares: all have a turn.
	running = nil
	for range 20 {
		add(1000)
	}
	turns := map[*sequence]int{}
	for turn := range 40 {
		rows := 0
		for _, g := range pick(running, turn, cpuLimits) {
			turns[g.seq]++
			rows += g.n
		}
		if rows != cpuLimits.chunk {
			t.Fatalf("%d rows in a step, want %d", rows, cpuLimits.chunk)
		}
	}
	for _, s := range running {
		if turns[s] < 10 {
			t.Errorf("a prompt had %d turns of 40", turns[s])
		}
	}
}
