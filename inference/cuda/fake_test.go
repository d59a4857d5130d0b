//go:build cuda && cudaemu

package cuda

import (
	"fmt"
	"os"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/fake"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

var driver *fake.Driver

// TestMain finds the fake driver, without which there is nothing to test.
func TestMain(m *testing.M) {
	var err error
	if driver, err = fake.Open(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// machine sets the fake machine for a test, and sees to it that nothing is left
// of it and that nothing wrong was called.
func machine(t testing.TB, of fake.Machine) {
	t.Helper()
	driver.Heal()
	driver.Set(of)
	driver.Calls()
	driver.Wrong()
	t.Cleanup(func() {
		driver.Heal()
		if wrong := driver.Wrong(); len(wrong) > 0 {
			t.Errorf("wrong calls: %q", wrong)
		}
		if live := driver.Live(); live != (fake.Live{}) {
			t.Errorf("left over: %+v", live)
		}
	})
}

// load makes the random model of a configuration.
func load(t testing.TB, c random.Config) *model.Model {
	t.Helper()
	b, err := random.Bytes(c)
	if err != nil {
		t.Fatal(err)
	}
	m, err := model.Load(b)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// little is a device with room for small steps, so that prompts are cut.
func little(t testing.TB, m *model.Model, slots, chunk int) *Device {
	t.Helper()
	p := layout(&m.Spec, slots, chunk)
	p.pages = slots * pagesOf(&m.Spec, p, m.Context)
	d := &Device{m: m, plan: p}
	if err := d.open(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}
