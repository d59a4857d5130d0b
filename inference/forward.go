package inference

import (
	"context"
	"runtime"
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// chunk is how many positions run through the weights together.
const chunk = 48

// cache holds the keys and values of one layer, position after position.
type cache struct{ k, v half }

// session is one run over a model: its cache and its scratch memory. The
// result of a position does not depend on how positions are grouped.
type session struct {
	m     *Model
	pos   int
	cache []cache
	see   observer

	x, q, k, v, a, gate, up [][]int64
	tmp                     []int64
	vecs                    []num.Vec
	pack                    num.Packed
	heads                   []half // rotated queries of the chunk
	logits                  [][]int64
}

func (m *Model) newSession() *session {
	return &session{m: m, cache: make([]cache, m.layers)}
}

// run feeds tokens and calls visit with the logits of those at index from and
// later. It stops between chunks when ctx ends.
func (s *session) run(ctx context.Context, tokens []uint32, from int, visit func(i int, logits []int64) error) error {
	for at := 0; at < len(tokens); at += chunk {
		if err := ctx.Err(); err != nil {
			return context.Cause(ctx)
		}
		end := min(len(tokens), at+chunk)
		s.forward(tokens[at:end])
		first := max(from, at)
		if first >= end {
			continue
		}
		s.unembed(first-at, end-at)
		for i := first; i < end; i++ {
			if err := visit(i, s.logits[i-first]); err != nil {
				return err
			}
		}
	}
	return nil
}

// forward runs a chunk of positions through all layers; the residual stream
// stays in s.x.
func (s *session) forward(tokens []uint32) {
	m, n := s.m, len(tokens)
	s.x = rows(s.x, n, m.width)
	s.tmp = grow(s.tmp, max(m.width, m.ffn, m.heads*m.headDim))
	s.vecs = grow(s.vecs, n)
	for i, id := range tokens {
		m.embed.Row24(s.x[i], int(id))
		s.saw(i, opEmbed, s.x[i])
	}
	for l := range m.layer {
		op := opLayers + l*opsPerLayer
		s.attention(&m.layer[l], &s.cache[l], n, op)
		s.feedForward(&m.layer[l], n, op)
	}
	s.pos += n
}

// unembed computes the logits of the chunk's positions [from, to), which have
// been run.
func (s *session) unembed(from, to int) {
	m := s.m
	op := opLayers + len(m.layer)*opsPerLayer
	s.pos -= len(s.x)
	s.normalize(s.x[from:to], m.norm, op+opNorm, from)
	s.logits = rows(s.logits, to-from, m.output.Rows)
	s.product(s.logits, m.output)
	for i, l := range s.logits {
		s.saw(from+i, op+opLogits, l)
	}
	s.pos += len(s.x)
}

func (s *session) attention(l *layer, c *cache, n, op int) {
	m := s.m
	s.normalize(s.x, l.attnNorm, op+opAttnNorm, 0)
	s.q = rows(s.q, n, l.q.Rows)
	s.k = rows(s.k, n, l.k.Rows)
	s.v = rows(s.v, n, l.v.Rows)
	s.product(s.q, l.q)
	s.product(s.k, l.k)
	s.product(s.v, l.v)
	s.heads = grow(s.heads, n)
	for i := range n {
		s.saw(i, op+opQ, s.q[i])
		s.saw(i, op+opK, s.k[i])
		s.saw(i, op+opV, s.v[i])
		m.rotate(s.q[i], s.k[i], s.pos+i)
		for j, x := range s.q[i] {
			s.q[i][j] = m.qScale.Apply(x, 0)
		}
		h := &s.heads[i]
		h.Q, h.Shift = h.Q[:0], h.Shift[:0]
		h.add(s.q[i], m.headDim)
		c.k.add(s.k[i], m.headDim)
		c.v.add(s.v[i], m.headDim)
		s.saw(i, op+opQRot, *h)
		s.saw(i, op+opKRot, c.k.at(s.pos+i, m))
		s.saw(i, op+opVHalf, c.v.at(s.pos+i, m))
	}
	s.a = rows(s.a, n, l.q.Rows)
	work := n * m.heads
	cost := work * (s.pos + n) * m.headDim
	if s.see != nil {
		cost = 0
	}
	spread(work, cost, func(from, to int) {
		var t attender
		for w := from; w < to; w++ {
			i, h := w/m.heads, w%m.heads
			t.attend(s, c, i, h, op)
		}
	})
	for i := range n {
		s.saw(i, op+opAttn, s.a[i])
	}
	s.project(s.a, l.out, op+opAttnQuant, op+opAttnRes)
}

func (s *session) feedForward(l *layer, n, op int) {
	s.normalize(s.x, l.ffnNorm, op+opFFNNorm, 0)
	s.gate = rows(s.gate, n, l.ffnGate.Rows)
	s.up = rows(s.up, n, l.ffnUp.Rows)
	s.product(s.gate, l.ffnGate)
	s.product(s.up, l.ffnUp)
	for i := range n {
		g, u := s.gate[i], s.up[i]
		s.saw(i, op+opGate, g)
		s.saw(i, op+opUp, u)
		for j, x := range u {
			u[j] = num.MulRound(num.SiLU(g[j]), x, 24)
		}
		s.saw(i, op+opAct, u)
	}
	s.project(s.up, l.ffnOut, op+opActQuant, op+opFFNRes)
}

// normalize quantises RMSNorm of each vector and packs them.
func (s *session) normalize(x [][]int64, g *num.Gain, op, first int) {
	vecs := s.vecs[:len(x)]
	for i := range x {
		num.RMSNorm(&vecs[i], x[i], s.tmp[:s.m.width], g, s.m.eps)
		s.saw(first+i, op, &vecs[i])
	}
	s.pack.Pack(vecs)
}

// project quantises vectors, multiplies them by w and adds the result to the
// residual stream. The vectors are lost.
func (s *session) project(v [][]int64, w *num.Matrix, opQuant, opRes int) {
	vecs := s.vecs[:len(v)]
	for i := range v {
		vecs[i].Quantize(v[i], num.ToScale(1, -24))
		s.saw(i, opQuant, &vecs[i])
	}
	s.pack.Pack(vecs)
	s.k = rows(s.k, len(v), w.Rows)
	s.product(s.k, w)
	for i, x := range s.x {
		for j, y := range s.k[i] {
			x[j] = num.Sat48(x[j] + y)
		}
		s.saw(i, opRes, x)
	}
}

// product multiplies the packed vectors by w.
func (s *session) product(dst [][]int64, w *num.Matrix) {
	spread(w.Rows, w.Rows*w.Cols*len(dst), func(from, to int) {
		w.Product(dst, &s.pack, from, to)
	})
}

// rotate applies the rotary embedding of a position to queries and keys: the
// pair (2j, 2j+1) of each head turns by pos * freqs[j].
func (m *Model) rotate(q, k []int64, pos int) {
	for j, f := range m.freqs {
		sin, cos := num.SinCos(uint64(pos) * f)
		for _, v := range [2][]int64{q, k} {
			for h := 2 * j; h < len(v); h += m.headDim {
				v[h], v[h+1] = num.Rotate(v[h], v[h+1], sin, cos)
			}
		}
	}
}

// add appends a vector, head by head.
func (h *half) add(v []int64, headDim int) {
	for at := 0; at < len(v); at += headDim {
		n := len(h.Q)
		h.Q = append(h.Q, make([]int16, headDim)...)
		h.Shift = append(h.Shift, num.Half16(h.Q[n:], v[at:at+headDim]))
	}
}

// at is what a cache holds for a position.
func (h *half) at(pos int, m *Model) half {
	n := m.kvHeads
	return half{h.Q[pos*n*m.headDim:][:n*m.headDim], h.Shift[pos*n:][:n]}
}

func (s *session) saw(i, op int, v any) {
	if s.see != nil {
		s.see(s.pos+i, op, v)
	}
}

// spreadCost is the work, in multiplications, below which a second goroutine
// costs more than it saves.
const spreadCost = 1 << 21

// spread runs f over [0, n), in parallel when the work is worth it.
func spread(n, cost int, f func(from, to int)) {
	workers := min(runtime.GOMAXPROCS(0), n, cost/spreadCost)
	if workers <= 1 {
		f(0, n)
		return
	}
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() { f(n*w/workers, n*(w+1)/workers) })
	}
	wg.Wait()
}

// rows is r with n rows of a width, reusing its memory.
func rows(r [][]int64, n, width int) [][]int64 {
	r = grow(r, n)
	for i := range r {
		r[i] = grow(r[i], width)
	}
	return r
}

// grow is s with length n, reusing its memory and keeping its elements.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		s = append(s[:cap(s)], make([]T, n-cap(s))...)
	}
	return s[:n]
}
