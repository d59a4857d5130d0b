package engine

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
)

// pagePositions is how many positions share a page.
const pagePositions = kernel.PageLen

// cache holds the keys and values of a sequence: head[layer*KVHeads+h][j] has
// the positions from 64j, or is nil where no later position will look.
type cache struct{ head [][]*kernel.Page }

// pages hands out pages and takes them back. Only the loop uses it, but for
// need, which is a function of the model.
type pages struct {
	spec *model.Spec
	most int   // tokens that a step takes of a sequence at most
	size int64 // of a page, in bytes
	free []*kernel.Page
	made int // how many there are, free and in use
}

func (p *pages) init(spec *model.Spec, most int) {
	p.spec, p.most, p.size = spec, most, int64(kernel.PageBytes(spec.HeadDim))
}

// need is how many pages a sequence of n tokens holds at most at a time.
func (p *pages) need(n int) (sum int) {
	for l := range p.spec.Layers {
		sum += p.blocks(l, n)
	}
	return sum * p.spec.KVHeads
}

// blocks is how many pages a head of a layer holds of a sequence of n tokens: a
// local layer holds the window before the first position of a step, and the step
// itself.
func (p *pages) blocks(layer, n int) int {
	all := blocks(n)
	if p.spec.Local(layer) {
		return min(all, blocks(p.spec.Window+p.most)+1)
	}
	return all
}

// blocks is how many pages hold n positions.
func blocks(n int) int { return (n + pagePositions - 1) / pagePositions }

// grow gives a cache the pages for its first n positions.
func (p *pages) grow(c *cache, n int) {
	if c.head == nil {
		c.head = make([][]*kernel.Page, p.spec.Layers*p.spec.KVHeads)
	}
	for h := range c.head {
		for len(c.head[h]) < blocks(n) {
			c.head[h] = append(c.head[h], p.take())
		}
	}
}

func (p *pages) take() *kernel.Page {
	last := len(p.free) - 1
	if last < 0 {
		p.made++
		return kernel.NewPage(p.spec.HeadDim)
	}
	page := p.free[last]
	p.free = p.free[:last]
	return page
}

// trim takes back the pages that no position from next on looks at.
func (p *pages) trim(c *cache, next int) {
	for l := range p.spec.Layers {
		last := p.spec.First(l, next)/pagePositions - 1
		for h := range p.spec.KVHeads {
			head := c.head[l*p.spec.KVHeads+h]
			for j := last; j >= 0 && head[j] != nil; j-- {
				p.free = append(p.free, head[j])
				head[j] = nil
			}
		}
	}
}

// release takes back all pages.
func (p *pages) release(c *cache) {
	for _, head := range c.head {
		for _, page := range head {
			if page != nil {
				p.free = append(p.free, page)
			}
		}
	}
	c.head = nil
}
