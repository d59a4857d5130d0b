package engine

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/pool"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// cpuLimits are those of the forward pass on processors.
var cpuLimits = limits{running: 64, chunk: 256, busy: 64}

// cpu runs the model on the processors of this machine.
type cpu struct {
	threads int
	pool    *pool.Pool
	pages   pages
	fwd     forward
}

func newCPU(m *model.Model, threads int) *cpu {
	c := &cpu{threads: threads}
	c.pages.init(&m.Spec, cpuLimits.longest())
	c.fwd.init(m)
	return c
}

func (c *cpu) begin() { c.pool = pool.New(c.threads) }
func (c *cpu) end()   { c.pool.Close() }

func (c *cpu) step(segs []segment) error {
	for _, g := range segs {
		c.pages.grow(&g.seq.cache, g.seq.pos+g.n)
	}
	c.fwd.run(c.pool, segs)
	for _, g := range segs {
		c.pages.trim(&g.seq.cache, g.seq.pos+g.n)
	}
	return nil
}

// sample chooses from the logits where they are made.
func (c *cpu) sample(j *Job) {
	s := sample.New(*j.Sample, j.Tokens)
	chosen := j.Chosen
	j.From = len(j.Tokens) - 1
	j.Visit = func(_ int, logits []int64) (uint32, bool, error) {
		id := s.Choose(logits)
		s.Accept(id)
		return id, chosen(id), nil
	}
}

func (c *cpu) release(s *sequence) { c.pages.release(&s.cache) }
func (c *cpu) need(n int) int      { return c.pages.need(n) }
func (c *cpu) unit() int64         { return c.pages.size }
func (c *cpu) limits() limits      { return cpuLimits }
