//go:build cuda && cudaemu

package cuda

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/fake"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/random"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// codes are errors of the driver and what they are called here.
var codes = []struct {
	code int
	want Error
}{{2, ErrMemory}, {214, ErrECC}, {999, ErrLost}, {700, ErrFailed}, {719, ErrFailed}, {222, ErrOld}, {46, ErrLost}, {1, ErrFailed}}

// tight is a machine with little memory, which is filled quickly.
var tight = fake.Machine{Devices: 1, Memory: 16 << 20, Capability: 75, PTX: 78}

// life is all that a device does: it is opened, makes tokens, shows logits, makes
// more tokens, is closed.
type life struct {
	m *model.Model
	a *answer
	d *Device
	e *engine.Engine
}

func newLife(t testing.TB) *life {
	m := load(t, random.Config{Arch: "llama", Width: 32, Layers: 1, FFN: 32, Heads: 1, Context: 128})
	return &life{m: m, a: ask(m, []uint32{1, 2, 3}, sample.Params{Temperature: 900_000, Repetition: 1_100_000}, 3)}
}

func (l *life) open() (err error) {
	if l.d, err = New(l.m, Options{}); err == nil {
		l.e = engine.NewOn(l.m, l.d, engine.Options{Queue: 1})
	}
	return err
}

func (l *life) work() error {
	if err := l.a.generate(l.e); err != nil {
		return err
	}
	if err := l.a.read(l.e, 1); err != nil {
		return err
	}
	return l.a.generate(l.e)
}

func (l *life) close() error {
	l.e.Close()
	return l.d.Close()
}

// TestEveryCallFails: whichever call of the driver fails, what was asked for ends
// with an error that has a name, nothing is left, and the device goes on.
func TestEveryCallFails(t *testing.T) {
	machine(t, tight)
	l := newLife(t)
	if err := errors.Join(l.open(), l.work(), l.close()); err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, name := range driver.Calls() {
		count[name]++
	}
	if len(count) < 20 || count["cuGraphLaunch"] != 4 || count["cuLaunchKernel"] < 30 {
		t.Fatalf("calls: %v", count)
	}
	delete(count, "cuInit") // once a process, however often a device is opened
	tried := 0
	for _, name := range slices.Sorted(maps.Keys(count)) {
		for skip := range count[name] {
			c := codes[tried%len(codes)]
			tried++
			t.Run(fmt.Sprintf("%s/%d/%d", name, skip, c.code), func(t *testing.T) { fails(t, l, name, skip, c.code, c.want) })
		}
	}
	t.Logf("%d calls were made to fail", tried)
}

// fails has one call fail.
func fails(t *testing.T, l *life, name string, skip, code int, want Error) {
	machine(t, tight)
	driver.Fail(name, skip, code)
	quiet := name == "cuDriverGetVersion" // whose answer nothing depends on
	check := func(err error) {
		if err == nil || quiet {
			return
		}
		if !errors.Is(err, want) && !(code == 222 && errors.Is(err, ErrOld)) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
	failed := l.open()
	if failed != nil {
		check(failed)
		if live := driver.Live(); live != (fake.Live{}) {
			t.Errorf("behind a device that did not open: %+v", live)
		}
		if err := l.open(); err != nil {
			t.Fatalf("the next time it does not open: %v", err)
		}
	}
	if err := l.work(); err != nil {
		check(err)
		failed = err
		if err := l.work(); err != nil {
			t.Errorf("the next time it does not work: %v", err)
		}
	}
	if err := l.close(); err != nil {
		check(err)
		failed = err
	}
	if failed == nil && !quiet {
		t.Errorf("nothing failed")
	}
}

// TestStaysDown: a card that cannot be opened again is left alone for a while,
// and its tasks end with the reason.
func TestStaysDown(t *testing.T) {
	machine(t, tight)
	l := newLife(t)
	if err := l.open(); err != nil {
		t.Fatal(err)
	}
	driver.Fail("cuGraphLaunch", 0, 999)
	if err := l.work(); !errors.Is(err, ErrLost) {
		t.Errorf("got %v, want %v", err, ErrLost)
	}
	driver.Fail("cuDevicePrimaryCtxRetain", 0, 46)
	if err := l.work(); !errors.Is(err, ErrLost) {
		t.Errorf("a card that does not open again: %v, want %v", err, ErrLost)
	}
	driver.Heal()
	driver.Calls()
	if err := l.work(); !errors.Is(err, ErrLost) || len(driver.Calls()) > 0 {
		t.Errorf("at once it was tried again: %v", err)
	}
	l.d.tried = l.d.tried.Add(-rest)
	if err := l.work(); err != nil {
		t.Errorf("after a rest: %v", err)
	}
	if err := l.close(); err != nil {
		t.Error(err)
	}
}
