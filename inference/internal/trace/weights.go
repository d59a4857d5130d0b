package trace

import (
	"context"
	"fmt"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
)

// RowOpening proves a row of weights: its place in the matrix, and the matrix's
// in the model. A gain or a bias is one row and has no matrix, and a weight that
// the model does not have has no value either.
type RowOpening struct {
	Value    []byte          // the row's encoding
	InMatrix *merkle.Opening // nil: the value is the whole weight
	InModel  merkle.Opening
}

// OpenRow proves a row of the weight of an index in the weight root. It hashes
// all weights.
func OpenRow(ctx context.Context, m *model.Model, weight, row int) (*RowOpening, error) {
	all := m.Weights()
	if weight < 0 || weight >= len(all) {
		return nil, fmt.Errorf("%w: weight %d of %d", ErrRange, weight, len(all))
	}
	w := &all[weight]
	if n := max(1, w.Rows()); row < 0 || row >= n {
		return nil, fmt.Errorf("%w: row %d, %q has %d", ErrRange, row, w.Name, n)
	}
	builders := make([]merkle.Builder, len(all))
	builders[weight] = *merkle.NewOpener(uint32(row))
	roots := make([]merkle.Hash, len(all))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i := range all {
		group.Go(func() error {
			if ctx.Err() == nil {
				roots[i] = all[i].Root(&builders[i])
			}
			return context.Cause(ctx)
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	o := &RowOpening{InModel: merkle.Open(roots, uint32(weight))}
	if w.Rows() > 0 {
		o.Value = w.AppendRow(nil, row)
	}
	if w.Matrix != nil {
		in := builders[weight].Opening()
		o.InMatrix = &in
	}
	return o, nil
}

// Verify checks that a weight root commits to the opening's value for a row of
// the weight of an index.
func (o *RowOpening) Verify(root [32]byte, weight, row int) error {
	if int64(o.InModel.Index) != int64(weight) {
		return fmt.Errorf("%w: it is of weight %d, not of %d", ErrOpening, o.InModel.Index, weight)
	}
	var top merkle.Hash // of a weight the model does not have
	switch {
	case o.InMatrix != nil:
		if int64(o.InMatrix.Index) != int64(row) {
			return fmt.Errorf("%w: it is of row %d, not of %d", ErrOpening, o.InMatrix.Index, row)
		}
		var err error
		if top, err = o.InMatrix.Root(merkle.Leaf(o.Value)); err != nil {
			return err
		}
	case row != 0:
		return fmt.Errorf("%w: it is of a weight of one row, not of row %d", ErrOpening, row)
	case len(o.Value) > 0:
		top = merkle.Leaf(o.Value)
	}
	return o.InModel.Verify(root, top)
}

// Append encodes the opening: the place in the model, a byte 1 and the place in
// the matrix or a byte 0, the value.
func (o *RowOpening) Append(b []byte) []byte {
	b = o.InModel.Append(b)
	if o.InMatrix == nil {
		b = append(b, 0)
	} else {
		b = o.InMatrix.Append(append(b, 1))
	}
	return append(b, o.Value...)
}

// DecodeRow reads what RowOpening.Append writes. The value is part of b.
func DecodeRow(b []byte) (o RowOpening, err error) {
	if o.InModel, b, err = merkle.Decode(b); err != nil {
		return RowOpening{}, err
	}
	switch {
	case len(b) == 0 || b[0] > 1:
		return RowOpening{}, fmt.Errorf("%w: it does not say whether the weight is a matrix", ErrOpening)
	case b[0] == 1:
		var in merkle.Opening
		if in, b, err = merkle.Decode(b[1:]); err != nil {
			return RowOpening{}, err
		}
		o.InMatrix, o.Value = &in, b
	default:
		o.Value = b[1:]
	}
	return o, nil
}
