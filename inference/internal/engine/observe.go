package engine

import (
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/internal/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// Observer sees the value of node (pos, op): a *num.Vec, a []int64 or a
// []num.Half, the same as package reference shows; it must not keep or change
// it. It sees each node once, one call at a time, on any goroutine; the nodes
// come in any order.
type Observer func(pos, op int, value any)

// seen says whether an observer sees the nodes of a row.
func (r *row) seen() bool { return r.seq.job.See != nil && r.pos >= r.seq.job.SeeFrom }

// tracer shows the nodes of those rows of a batch that an observer sees.
type tracer struct {
	on bool // there are some
	mu sync.Mutex
	// heads holds what attention makes for each head of each row, until all
	// heads of the row are there.
	heads []attention
}

// attention is what one head of one row makes.
type attention struct{ scores, weights, parts []int64 }

func (t *tracer) begin(rows []row, m *model.Model) {
	t.on = false
	for i := range rows {
		t.on = t.on || rows[i].seen()
	}
	if t.on {
		t.heads = grow(t.heads, len(rows)*m.Heads)
	}
}

// saw shows a node of row i.
func (f *forward) saw(i, op int, v []int64) {
	if f.trace.on {
		f.show(i, op, v)
	}
}

// sawVec shows quantised vector i as a node of row i.
func (f *forward) sawVec(i, op int) {
	if f.trace.on {
		f.showVec(i, i, op)
	}
}

// showVec shows quantised vector i as a node of a row.
func (f *forward) showVec(row, i, op int) {
	nb := f.vecs.Cols / num.Block
	f.show(row, op, &num.Vec{X: f.vecs.X[i*f.vecs.Cols:][:f.vecs.Cols], T: f.vecs.T[i*nb:][:nb], A: f.vecs.A[i]})
}

func (f *forward) show(i, op int, v any) {
	r := &f.rows[i]
	if !r.seen() {
		return
	}
	f.trace.mu.Lock()
	defer f.trace.mu.Unlock()
	r.seq.job.See(r.pos, op, v)
}

// putTraced is put, showing the nodes of the row on the way.
func (f *forward) putTraced(w *worker, l, i int) {
	m, lw := f.m, &f.m.Layer[l]
	each := func(do func(h int)) {
		for h := range m.KVHeads {
			do(h)
		}
	}
	q, k, v := f.q.row(i, m.Heads*m.HeadDim), f.k.row(i, m.KVHeads*m.HeadDim), f.v.row(i, m.KVHeads*m.HeadDim)
	each(func(h int) { f.project(l, i, h) })
	f.saw(i, model.Op(l, model.OpQ), q)
	f.saw(i, model.Op(l, model.OpK), k)
	f.saw(i, model.Op(l, model.OpV), v)
	each(func(h int) { f.norm(l, i, h) })
	if lw.QNorm != nil {
		f.saw(i, model.Op(l, model.OpQNorm), q)
	}
	if lw.KNorm != nil {
		f.saw(i, model.Op(l, model.OpKNorm), k)
	}
	each(func(h int) { f.rotate(w, l, i, h) })
	queries := make([]num.Half, m.Heads)
	for h := range queries {
		at := i*m.Heads + h
		queries[h] = num.Half{Q: f.heads.q[at*m.HeadDim:][:m.HeadDim], Shift: f.heads.shift[at]}
	}
	f.show(i, model.Op(l, model.OpQRot), queries)
	r := &f.rows[i]
	cached := func(read func(p *kernel.Page, slot int, q []int16) int) []num.Half {
		out := make([]num.Half, m.KVHeads)
		for h := range out {
			out[h].Q = make([]int16, m.HeadDim)
			page := r.seq.cache.head[l*m.KVHeads+h][r.pos/pagePositions]
			out[h].Shift = read(page, r.pos%pagePositions, out[h].Q)
		}
		return out
	}
	f.show(i, model.Op(l, model.OpKRot), cached((*kernel.Page).Key))
	f.show(i, model.Op(l, model.OpVHalf), cached((*kernel.Page).Value))
}

// keep copies what a head of row i has made.
func (f *forward) keep(i, head int, scores, weights, parts []int64) {
	a := &f.trace.heads[i*f.m.Heads+head]
	a.scores = append(a.scores[:0], scores...)
	a.weights = append(a.weights[:0], weights...)
	a.parts = append(a.parts[:0], parts...)
}

// showAttention shows what was kept, and the sums of values.
func (f *forward) showAttention(l int) {
	m := f.m
	for i := range f.rows {
		if !f.rows[i].seen() {
			continue
		}
		var all attention
		for _, a := range f.trace.heads[i*m.Heads:][:m.Heads] {
			all.scores = append(all.scores, a.scores...)
			all.weights = append(all.weights, a.weights...)
			all.parts = append(all.parts, a.parts...)
		}
		f.show(i, model.Op(l, model.OpScore), all.scores)
		f.show(i, model.Op(l, model.OpWeight), all.weights)
		f.show(i, model.Op(l, model.OpPart), all.parts)
		f.show(i, model.Op(l, model.OpAttn), f.a.row(i, m.Heads*m.HeadDim))
	}
}
