package model

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// Weight is one leaf of the weight root: a matrix, a gain or a bias. One that
// the model does not have is none of them.
type Weight struct {
	Name   string // of the tensor; empty for what the architecture never has
	Matrix *pack.Matrix
	Gain   *num.Gain
	Bias   []int64
}

// Weights are the leaves of the weight root, in order.
func (m *Model) Weights() []Weight {
	var out []Weight
	for _, w := range m.weights() {
		v := Weight{Name: w.name}
		switch w.form {
		case matrix:
			if w.matrix != &m.Output || m.Output != m.Embed { // tied: once is enough
				v.Matrix = *w.matrix
			}
		case gain:
			v.Gain = *w.gain
		case bias:
			v.Bias = *w.bias
		}
		out = append(out, v)
	}
	return out
}

// Rows is how many rows can be opened: one of a gain or a bias, which is a
// single leaf.
func (w *Weight) Rows() int {
	switch {
	case w.Matrix != nil:
		return w.Matrix.Rows
	case w.Gain != nil || w.Bias != nil:
		return 1
	default:
		return 0
	}
}

// AppendRow appends the encoding of a row that its leaf is the hash of.
func (w *Weight) AppendRow(b []byte, row int) []byte {
	switch {
	case w.Gain != nil:
		return num.AppendGain(b, w.Gain)
	case w.Bias != nil:
		return num.AppendInts(b, w.Bias)
	}
	var r num.Row
	w.Matrix.Row(row, &r)
	return num.AppendRow(b, &r)
}

// Root is the weight's leaf in the weight root, and with a builder from
// merkle.NewOpener the opening of a row of a matrix on the way.
func (w *Weight) Root(b *merkle.Builder) merkle.Hash {
	switch {
	case w.Rows() == 0:
		return merkle.Hash{}
	case w.Matrix == nil:
		return merkle.Leaf(w.AppendRow(nil, 0))
	}
	var buf []byte
	var r num.Row
	for i := range w.Matrix.Rows {
		w.Matrix.Row(i, &r)
		buf = num.AppendRow(buf[:0], &r)
		b.Add(merkle.Leaf(buf))
	}
	return b.Root()
}
