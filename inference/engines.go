package inference

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/cuckoo-network/cuckoo/inference/cuda"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
)

// What Device takes, besides "cuda:0" and so on.
const (
	deviceCPU  = "cpu"
	deviceAuto = "auto"
	deviceCUDA = "cuda"
)

// avoided is how long a card that failed gets no task that another can run.
const avoided = time.Minute

// engines run a model's tasks: one on each card, or one on the processors, which
// makes the traces in any case.
type engines struct {
	cpu   *engine.Engine
	cards []*card
	spare bool // the processors take over when no card works
}

// card is an engine on a card.
type card struct {
	*engine.Engine
	device *cuda.Device

	mu    sync.Mutex
	until time.Time // is avoided
}

// findCards finds the cards that the options ask for.
func (o *options) findCards() (err error) {
	if o.cards, err = cardsOf(o.device); err == nil || o.device != deviceAuto {
		return err
	}
	if !errors.Is(err, cuda.ErrBuild) {
		o.warn(fmt.Sprintf("%v; the processors run the model", err))
	}
	return nil
}

// newEngines puts a model on the cards that were found.
func newEngines(m *model.Model, o *options) (*engines, error) {
	e := &engines{
		cpu:   engine.New(m, engine.Options{Threads: o.threads, Memory: o.hostMemory(), Queue: o.queue}),
		spare: o.device == deviceAuto,
	}
	var refused []error
	for _, index := range o.cards {
		d, err := cuda.New(m, cuda.Options{Index: index, Memory: o.memory})
		if err != nil {
			refused = append(refused, fmt.Errorf("%w: %w", ErrDevice, err))
			continue
		}
		e.cards = append(e.cards, &card{Engine: engine.NewOn(m, d, engine.Options{Queue: o.queue}), device: d})
	}
	if len(e.cards) == 0 && len(refused) > 0 && !e.spare {
		return nil, errors.Join(refused...)
	}
	for _, err := range refused {
		next := "the other cards run the model"
		if len(e.cards) == 0 {
			next = "the processors run the model"
		}
		o.warn(fmt.Sprintf("%v; %s", err, next))
	}
	return e, nil
}

// cardsOf is the cards that a name means: nil for the processors.
func cardsOf(name string) ([]int, error) {
	index, one := strings.CutPrefix(name, deviceCUDA+":")
	switch {
	case name == deviceCPU:
		return nil, nil
	case one:
		n, err := strconv.ParseUint(index, 10, 16)
		if err != nil {
			return nil, fmt.Errorf("%w: device %q: write it like %s:0", ErrParams, name, deviceCUDA)
		}
		return []int{int(n)}, nil
	case name != deviceCUDA && name != deviceAuto:
		return nil, fmt.Errorf("%w: device %q: want %s, %s, %s or %s:0", ErrParams, name, deviceAuto, deviceCPU, deviceCUDA, deviceCUDA)
	}
	all, err := cuda.List()
	if err == nil && len(all) == 0 {
		err = cuda.ErrNone
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDevice, err)
	}
	var out []int
	for _, i := range all {
		out = append(out, i.Index)
	}
	return out, nil
}

// Run runs a job where there is least to do.
func (e *engines) Run(ctx context.Context, j *engine.Job) error {
	c := e.pick(j)
	if c == nil {
		return e.cpu.Run(ctx, j)
	}
	err := c.Run(ctx, j)
	if bad := cuda.Error(""); errors.As(err, &bad) {
		c.mu.Lock()
		c.until = time.Now().Add(avoided)
		c.mu.Unlock()
		err = fmt.Errorf("%w: %w", ErrDevice, err)
	}
	return err
}

// pick is the card for a job, nil for the processors.
func (e *engines) pick(j *engine.Job) *card {
	if len(e.cards) == 0 || j.See != nil {
		return nil
	}
	fit := slices.DeleteFunc(slices.Clone(e.cards), func(c *card) bool { return !c.Holds(j.Most) })
	well := slices.DeleteFunc(slices.Clone(fit), func(c *card) bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		return time.Now().Before(c.until)
	})
	switch {
	case len(well) > 0:
		fit = well
	case e.spare && len(fit) > 0:
		return nil
	case len(fit) == 0:
		fit = e.cards // one of them says why not
	}
	return slices.MinFunc(fit, func(a, b *card) int { return a.Load() - b.Load() })
}

// first is the engine that sizes are told of.
func (e *engines) first() *engine.Engine {
	if len(e.cards) > 0 {
		return e.cards[0].Engine
	}
	return e.cpu
}

// memory is the budget of all engines together.
func (e *engines) memory() (sum int64) {
	if len(e.cards) == 0 {
		return e.cpu.Memory()
	}
	for _, c := range e.cards {
		sum += c.Memory()
	}
	return sum
}

// holds says whether a task of n tokens fits somewhere.
func (e *engines) holds(n int) bool {
	if len(e.cards) == 0 {
		return e.cpu.Holds(n)
	}
	return slices.ContainsFunc(e.cards, func(c *card) bool { return c.Holds(n) })
}

// devices describes the cards.
func (e *engines) devices() (names []string) {
	for _, c := range e.cards {
		names = append(names, c.device.Info().String())
	}
	return names
}

// CopyBandwidth is the bytes a second that the first of the model's cards reads
// and writes when it copies memory: what its decoding is measured against. Without
// a card it is 0.
func (m *Model) CopyBandwidth() (int64, error) {
	if len(m.engine.cards) == 0 {
		return 0, nil
	}
	n, err := m.engine.cards[0].device.Bandwidth()
	if err != nil {
		err = fmt.Errorf("%w: %w", ErrDevice, err)
	}
	return n, err
}

// Threads is how many processors work.
func (e *engines) Threads() int { return e.cpu.Threads() }

func (e *engines) close() error {
	e.cpu.Close()
	var errs []error
	for _, c := range e.cards {
		c.Close()
		errs = append(errs, c.device.Close())
	}
	return errors.Join(errs...)
}
