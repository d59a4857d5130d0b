package engine

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// gatedGroups is how many groups of rows of gate and up are computed before
// their products are made of them: the numbers of a batch stay in the cache.
const gatedGroups = 8

// gated computes gate, up and their product, each part of the columns by one
// worker while it is in its cache.
func (f *forward) gated(w *model.Layer, l int) {
	m := f.m
	act := kernel.SiLU
	if m.GELU {
		act = kernel.GELU
	}
	if f.trace.on {
		f.gatedTraced(w, l, act)
		return
	}
	f.split(w.Gate.Groups(), func(worker, from, to int) {
		work := &f.work[worker]
		gate, up := &work.gate, &work.up
		for ; from < to; from += gatedGroups {
			end := min(to, from+gatedGroups)
			view(w.Gate, from, end, &f.vecs, gate, part(w.Up, from, end).W)
			view(w.Up, from, end, &f.vecs, up, part(w.Gate, end, to).W)
			first, n := from*pack.Group, min(m.FFN, end*pack.Group)-from*pack.Group
			for i := range f.rows {
				y := up.row(i, n)
				act(y, gate.row(i, n), y)
				f.gatedRow(work, i, first, y)
			}
		}
	})
}

// gatedTraced is gated with all of gate and up at once, to be shown.
func (f *forward) gatedTraced(w *model.Layer, l int, act func(act, gate, up []int64)) {
	m := f.m
	var gate, up table
	gate.resize(len(f.rows), m.FFN)
	up.resize(len(f.rows), m.FFN)
	f.products(target{w.Gate, &gate}, target{w.Up, &up})
	for i := range f.rows {
		y := up.row(i, m.FFN)
		f.saw(i, model.Op(l, model.OpGate), gate.row(i, m.FFN))
		f.saw(i, model.Op(l, model.OpUp), y)
		act(y, gate.row(i, m.FFN), y)
		f.saw(i, model.Op(l, model.OpAct), y)
		f.gatedRow(&f.work[0], i, 0, y)
	}
}

// large is a number of a column that is too large for forward.act.
type large struct {
	column int
	v      int64
}

// gatedRow keeps the columns from first on of row i of what gated computes, until
// they are quantised: in 32 bits, for the cache has not room for all in 64. Those
// that need more are rare, and the worker that has made them remembers them.
func (f *forward) gatedRow(w *worker, i, first int, y []int64) {
	row := func(i int) []int32 { return f.act[i*f.m.FFN+first:][:len(y)] }
	if kernel.Shorten(row(i), y, row(min(i+2, len(f.rows)-1))) {
		return
	}
	for j, x := range y {
		if max(x, -x)>>kernel.ShortBits != 0 {
			w.large[i] = append(w.large[i], large{first + j, x})
		}
	}
}

// quantizeGated quantises what gatedRow has kept of row i.
func (f *forward) quantizeGated(w *worker, i int) {
	y := f.act[i*f.m.FFN:][:f.m.FFN]
	short := true
	for k := range f.work {
		short = short && len(f.work[k].large[i]) == 0
	}
	if short {
		kernel.QuantizeShort(&f.vecs, i, y, unit24)
		return
	}
	w.wide = grow(w.wide, len(y))
	for j, x := range y {
		w.wide[j] = int64(x)
	}
	for k := range f.work {
		of := &f.work[k].large[i]
		for _, x := range *of {
			w.wide[x.column] = x.v
		}
		*of = (*of)[:0]
	}
	kernel.Quantize(&f.vecs, i, w.wide, unit24)
}

// view multiplies the packed vectors by the groups [from, to) of a matrix alone;
// next is the weights of what comes then.
func view(m *pack.Matrix, from, to int, vecs *kernel.Vecs, dst *table, next []byte) {
	p := part(m, from, to)
	kernel.ProductThen(dst.v, dst.stride, &p, vecs, 0, to-from, next)
}

// part is the groups [from, to) of a matrix.
func part(m *pack.Matrix, from, to int) pack.Matrix {
	blocks := m.Cols / num.Block
	p := pack.Matrix{
		Kind: m.Kind, Rows: (to - from) * pack.Group, Cols: m.Cols,
		W: cut(m.W, from, to, blocks*m.Kind.BlockBytes()),
		S: cut(m.S, from, to, blocks*m.Kind.Scales()),
		M: cut(m.M, from, to, pack.Group),
		E: cut(m.E, from, to, pack.Group),
	}
	if m.Kind.Offsets() {
		p.O = cut(m.O, from, to, blocks*pack.Group)
	}
	return p
}

// cut is the elements of s that belong to the groups [from, to), n to a group.
func cut[T any](s []T, from, to, n int) []T { return s[from*n : to*n] }
