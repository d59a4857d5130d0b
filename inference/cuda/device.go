//go:build cuda

package cuda

import (
	"errors"
	"fmt"
	"sync"
	"time"

	"gorgonia.org/cu"

	"github.com/cuckoo-network/cuckoo/inference/cuda/cux"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
)

// rest is how long a card that could not be opened again is left alone.
const rest = 10 * time.Second

// Device is a card with a model on it.
type Device struct {
	m    *model.Model
	o    Options
	info Info
	plan *plan

	mu     sync.Mutex
	r      *run // nil behind a failure
	failed error
	tried  time.Time
}

// List describes the cards there are.
func List() ([]Info, error) {
	if err := cux.Open(); err != nil {
		return nil, named(err)
	}
	n, err := cu.NumDevices()
	if err != nil {
		return nil, named(err)
	}
	var out []Info
	for i := range n {
		info, err := describe(i)
		if err != nil {
			return nil, named(err)
		}
		out = append(out, info)
	}
	return out, nil
}

// New puts a model on a card.
func New(m *model.Model, o Options) (*Device, error) {
	d := &Device{m: m, o: o}
	if err := d.open(); err != nil {
		return nil, fmt.Errorf("cuda:%d: %w", o.Index, err)
	}
	return d, nil
}

// Info describes the card. Free is what was free when the model had come.
func (d *Device) Info() Info { return d.info }

// Close gives the card back.
func (d *Device) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.r == nil {
		return nil
	}
	r := d.r
	d.r, d.failed = nil, ErrFailed
	return r.s.close(nil)
}

// Size is what there is room for.
func (d *Device) Size() engine.DeviceSize {
	return engine.DeviceSize{
		Slots: d.plan.slots, Chunk: d.plan.chunk, Longest: d.plan.longest(), Pages: d.plan.pages, PageBytes: d.plan.pageBytes,
	}
}

// Begin gives a slot to a sequence; behind a failure it opens the card anew.
func (d *Device) Begin(slot int, s engine.Start) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.r == nil {
		if time.Since(d.tried) < rest {
			return d.failed
		}
		if err := d.open(); err != nil {
			return d.fail(err)
		}
	}
	return d.fail(d.r.s.do(func() error { return d.r.begin(slot, s) }))
}

// Step runs the next tokens of sequences.
func (d *Device) Step(parts []engine.Part, show func([]engine.Logits)) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.r == nil {
		return d.failed
	}
	return d.fail(d.r.s.do(func() error { return d.r.step(parts, show) }))
}

// Bandwidth is the bytes a second that the card reads and writes when it copies
// memory, in the quickest of some rounds.
func (d *Device) Bandwidth() (bytes int64, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.r == nil {
		return 0, d.failed
	}
	return bytes, d.fail(d.r.s.do(func() error {
		bytes, err = d.r.s.copySpeed(d.info.Processors)
		return err
	}))
}

// fail closes the card if there is an error, which it returns with the card's
// name.
func (d *Device) fail(err error) error {
	if err == nil {
		return nil
	}
	d.failed = fmt.Errorf("cuda:%d: %w", d.o.Index, err)
	if d.r != nil {
		d.r.s.close(err)
		d.r, d.tried = nil, time.Time{}
	}
	return d.failed
}

// open opens the card and puts the model on it. What it may take of the memory
// is settled the first time.
func (d *Device) open() error {
	d.tried = time.Now()
	s, info, err := newSession(d.o.Index)
	if err != nil {
		return err
	}
	r := &run{m: d.m, s: s}
	err = s.do(func() error {
		if d.plan == nil {
			free, _, err := cu.MemInfo()
			if err != nil {
				return err
			}
			if d.plan, err = newPlan(&d.m.Spec, weigh(d.m), free, d.o.Memory); err != nil {
				return err
			}
		}
		r.plan = d.plan
		if err := r.prepare(); err != nil {
			return err
		}
		free, _, err := cu.MemInfo()
		info.Free = free
		return err
	})
	if err != nil {
		return errors.Join(err, s.close(err))
	}
	d.r, d.info = r, info
	return nil
}
