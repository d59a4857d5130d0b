package engine

import (
	"sync/atomic"

	"github.com/cuckoo-network/cuckoo/inference/internal/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
	"github.com/cuckoo-network/cuckoo/inference/internal/pool"
)

// unit24 is the scale of a Q24 number.
var unit24 = num.ToScale(1, -24)

// row is one token of a batch.
type row struct {
	seq   *sequence
	pos   int
	token uint32
	rot   [2]kernel.Rotation // of global and of local layers
}

// table is a vector for each row of the batch.
type table struct {
	v      []int64
	stride int
}

// resize makes it n vectors with room for width elements, which a product may
// round up to whole groups of rows. Its elements are lost.
func (t *table) resize(n, width int) {
	t.stride = (width + 15) &^ 15
	t.v = grow(t.v, n*t.stride)
}

// row is the first width elements of vector i.
func (t *table) row(i, width int) []int64 { return t.v[i*t.stride:][:width:width] }

// forward is the scratch memory of the forward pass. Its methods run sections
// on a pool, one behind the other: what a section reads, earlier ones wrote.
type forward struct {
	m    *model.Model
	pool *pool.Pool
	segs []segment
	rows []row // in the last layer, those that are still of use

	x          table // the residual stream
	y          table // what is added to it
	q, k, v, a table
	act        []int32 // of gate and up: see gatedRow
	logits     table
	heads      halves // rotated queries
	vecs       kernel.Vecs
	left       []atomic.Int32 // rows of each tile that are not quantised yet
	work       []worker

	visits []visits // of the rows whose logits are made
	trace  tracer
}

// worker is the scratch memory of one worker.
type worker struct {
	tmp      []int64
	row      num.Row
	k, v     []int16
	gate, up table     // gatedGroups of rows
	large    [][]large // of each row, what is not in forward.act
	wide     []int64
	queries  []kernel.Query
	attend   kernel.Scratch
}

// halves is a 16-bit vector for each head of each row.
type halves struct {
	q     []int16
	shift []int
}

func (f *forward) init(m *model.Model) { f.m = m }

// run takes the segments, whose pages are there, through the model.
func (f *forward) run(p *pool.Pool, segs []segment) {
	f.pool, f.segs = p, append(f.segs[:0], segs...)
	f.begin()
	for l := range f.m.Layer {
		if f.attention(l); len(f.rows) == 0 {
			return
		}
		f.feedForward(l)
	}
	f.finish()
}

// begin lays out the batch and looks up the embeddings.
func (f *forward) begin() {
	m := f.m
	f.rows = f.rows[:cap(f.rows)] // keeps the memory of the angles
	n := 0
	for _, g := range f.segs {
		for i := range g.n {
			f.rows = grow(f.rows, max(len(f.rows), n+1))
			r := &f.rows[n]
			r.seq, r.pos, r.token = g.seq, g.seq.pos+i, g.seq.tokens[g.seq.pos+i]
			n++
		}
	}
	f.rows = f.rows[:n]
	f.x.resize(n, m.Width)
	f.y.resize(n, m.Width)
	f.q.resize(n, m.Heads*m.HeadDim)
	f.a.resize(n, m.Heads*m.HeadDim)
	f.k.resize(n, m.KVHeads*m.HeadDim)
	f.v.resize(n, m.KVHeads*m.HeadDim)
	f.act = grow(f.act, n*m.FFN)
	f.heads.q = grow(f.heads.q, n*m.Heads*m.HeadDim)
	f.heads.shift = grow(f.heads.shift, n*m.Heads)
	f.work = grow(f.work, f.pool.Threads())
	for i := range f.work {
		w := &f.work[i]
		w.tmp = grow(w.tmp, m.Width)
		w.k, w.v = grow(w.k, m.HeadDim), grow(w.v, m.HeadDim)
		w.gate.resize(n, gatedGroups*pack.Group)
		w.up.resize(n, gatedGroups*pack.Group)
		w.large = grow(w.large, n)
	}
	f.trace.begin(f.rows, m)
	f.pool.Run(n, func(w, i int) {
		r := &f.rows[i]
		m.Embed.Row(int(r.token), &f.work[w].row)
		f.work[w].row.Numbers(f.x.row(i, m.Width), m.EmbedScale)
		r.rot[0].Set(r.pos, m.Freqs, m.Halves)
		if m.Window > 0 {
			r.rot[1].Set(r.pos, m.LocalFreqs, m.Halves)
		}
		f.saw(i, model.OpEmbed, f.x.row(i, m.Width))
	})
}

func (f *forward) attention(l int) {
	m, w := f.m, &f.m.Layer[l]
	f.quantize(m.Width, func(worker, i int) {
		if l > 0 {
			f.residual(i, m.Layer[l-1].FFNPost, model.Op(l-1, model.OpFFNOut))
		}
		kernel.RMSNorm(&f.vecs, i, f.x.row(i, m.Width), f.work[worker].tmp, w.AttnNorm, m.Eps)
		f.sawVec(i, model.Op(l, model.OpAttnNorm))
	})
	f.products(target{w.Q, &f.q}, target{w.K, &f.k}, target{w.V, &f.v})
	if f.attend(l); len(f.rows) == 0 {
		return
	}
	f.quantize(m.Heads*m.HeadDim, func(_, i int) {
		kernel.Quantize(&f.vecs, i, f.a.row(i, m.Heads*m.HeadDim), unit24)
		f.sawVec(i, model.Op(l, model.OpAttnQuant))
	})
	f.products(target{w.Out, &f.y})
}

func (f *forward) feedForward(l int) {
	m, w := f.m, &f.m.Layer[l]
	f.quantize(m.Width, func(worker, i int) {
		f.residual(i, w.AttnPost, model.Op(l, model.OpAttnOut))
		kernel.RMSNorm(&f.vecs, i, f.x.row(i, m.Width), f.work[worker].tmp, w.FFNNorm, m.Eps)
		f.sawVec(i, model.Op(l, model.OpFFNNorm))
	})
	f.gated(w, l)
	f.quantize(m.FFN, func(worker, i int) {
		f.quantizeGated(&f.work[worker], i)
		f.sawVec(i, model.Op(l, model.OpActQuant))
	})
	f.products(target{w.Down, &f.y})
}

// residual adds what a product left in y to the residual stream of row i,
// normed first if the model does so. The ops of product, norm and sum follow
// each other.
func (f *forward) residual(i int, post *num.Gain, op int) {
	m := f.m
	x, y := f.x.row(i, m.Width), f.y.row(i, m.Width)
	f.saw(i, op, y)
	if post != nil {
		kernel.RMSNorm24(y, y, post, m.Eps)
		f.saw(i, op+1, y)
	}
	kernel.Add(x, y)
	f.saw(i, op+2, x)
}

// quantize makes the batch's quantised vectors, row by row, and packs each tile
// of them behind its last row.
func (f *forward) quantize(cols int, row func(worker, i int)) {
	f.quantizeRows(len(f.rows), cols, row)
}

func (f *forward) quantizeRows(n, cols int, row func(worker, i int)) {
	f.vecs.Resize(n, cols)
	tiles := f.vecs.Tiles()
	if tiles == 0 {
		f.pool.Run(n, row)
		return
	}
	if len(f.left) < tiles {
		f.left = make([]atomic.Int32, tiles)
	}
	size := f.vecs.Width()
	for t := range tiles {
		f.left[t].Store(int32(min(size, n-t*size)))
	}
	f.pool.Run(n, func(w, i int) {
		row(w, i)
		if f.left[i/size].Add(-1) == 0 {
			f.vecs.Pack(i / size)
		}
	})
}

// target is a product to compute: all rows of a matrix, into a table.
type target struct {
	m   *pack.Matrix
	dst *table
}

// products multiplies the packed vectors by matrices in one section.
func (f *forward) products(ts ...target) {
	groups := 0
	for _, t := range ts {
		groups += t.m.Groups()
	}
	f.split(groups, func(_, from, to int) {
		for _, t := range ts {
			n := t.m.Groups()
			if from < n && to > 0 {
				kernel.Product(t.dst.v, t.dst.stride, t.m, &f.vecs, max(0, from), min(n, to))
			}
			from, to = from-n, to-n
		}
	})
}

// split parts groups of rows of matrices among the workers: many vectors are
// multiplied by two groups at a time.
func (f *forward) split(groups int, part func(worker, from, to int)) {
	step := 1
	if f.vecs.N >= kernel.PairVecs {
		step = 2
	}
	f.pool.Split(ceil(groups, step), func(w, from, to int) {
		part(w, from*step, min(to*step, groups))
	})
}

func ceil(a, b int) int { return (a + b - 1) / b }

// grow is s with length n, reusing its memory and keeping its elements.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		s = append(s[:cap(s)], make([]T, n-cap(s))...)
	}
	return s[:n]
}
