package inference

import (
	"fmt"
	"math"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

const (
	topScale = 1<<12 - 1      // largest block scale
	unit     = 127 * topScale // largest |digit * block scale|
	wordBits = 40             // a row's floats as integers below 2^wordBits
	gainBits = 24             // a gain's floats as integers up to 2^gainBits
)

// matrix reads a tensor of shape [cols, rows] in canonical form.
func (im *importer) matrix(name string, cols, rows int) (*num.Matrix, error) {
	t, err := im.tensor(name, cols, rows)
	if err != nil {
		return nil, err
	}
	if cols%num.Block != 0 {
		return nil, fmt.Errorf("%w: tensor %q: rows of %d are not a multiple of %d", ErrUnsupportedType, name, cols, num.Block)
	}
	r, err := im.f.Rows(t)
	if err != nil {
		return nil, err
	}
	m := num.NewMatrix(rows, cols)
	var row gguf.Row
	words := make([]int64, cols)
	for i := range rows {
		if err := r.Next(&row); err != nil {
			return nil, err
		}
		q, s := m.Q[i*cols:][:cols], m.S[i*cols/num.Block:][:cols/num.Block]
		if row.Factors != nil && len(row.Numbers) == 0 {
			m.Row[i] = fromBlocks(q, s, &row)
		} else {
			m.Row[i] = fromNumbers(q, s, row.Numbers, words)
		}
	}
	return m, nil
}

// fromBlocks keeps the integers of a quantised row; only the block factors are
// rounded, to 12 bits of the largest one.
func fromBlocks(q []int8, s []uint16, row *gguf.Row) num.Scale {
	word := func(n gguf.Number) int64 { return int64(n.M) << (n.E + 24) } // half floats are multiples of 2^-24
	var top int64
	for _, n := range row.Factors {
		top = max(top, word(n), -word(n))
	}
	if top == 0 {
		return num.Scale{}
	}
	for b, n := range row.Factors {
		w := word(n)
		sign := int8(1)
		if w < 0 {
			w, sign = -w, -1
		}
		s[b] = uint16((2*w*topScale + top) / (2 * top))
		for i := b * num.Block; i < (b+1)*num.Block; i++ {
			q[i] = row.Digits[i] * sign
		}
	}
	return num.Ratio(uint64(top), topScale, -24)
}

// fromNumbers quantises a row of floats as activations are: block scales
// rounded up, digits to nearest.
func fromNumbers(q []int8, s []uint16, ns []gguf.Number, words []int64) num.Scale {
	e := toWords(words, ns, wordBits)
	var top int64
	for _, w := range words {
		top = max(top, w, -w)
	}
	if top == 0 {
		return num.Scale{}
	}
	for b := range s {
		ws := words[b*num.Block:][:num.Block]
		var tb int64
		for _, w := range ws {
			tb = max(tb, w, -w)
		}
		t := max(1, (tb*topScale+top-1)/top)
		d := t * top
		for i, w := range ws {
			q[b*num.Block+i] = int8(floorDiv(2*w*unit+d, 2*d))
		}
		s[b] = uint16(t)
	}
	return num.Ratio(uint64(top), unit, e)
}

// toWords writes every number as an integer times 2^e, rounded, where the
// largest is just below 2^width (it may round up to it).
func toWords(dst []int64, ns []gguf.Number, width int) (e int) {
	top := math.MinInt
	for _, n := range ns {
		if n.M != 0 {
			top = max(top, n.Log2Ceil())
		}
	}
	if top == math.MinInt {
		clear(dst)
		return 0
	}
	e = top - width
	for i, n := range ns {
		if s := int(n.E) - e; s >= 0 {
			dst[i] = int64(n.M) << s
		} else {
			dst[i] = num.Round(int64(n.M), uint(-s))
		}
	}
	return e
}

// floorDiv is floor(a / b) for b > 0.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// gain reads the weight of an RMSNorm and folds sqrt(n) into its scale.
func (im *importer) gain(name string, n int) (*num.Gain, error) {
	ns, err := im.vector(name, n)
	if err != nil {
		return nil, err
	}
	words := make([]int64, n)
	e := toWords(words, ns, gainBits)
	g := &num.Gain{G: make([]int32, n)}
	for i, w := range words {
		g.G[i] = int32(w)
	}
	g.S = num.Sqrt(uint64(n)).Mul(num.ToScale(1, e))
	return g, nil
}

// vector reads a tensor of one dimension.
func (im *importer) vector(name string, n int) ([]gguf.Number, error) {
	t, err := im.tensor(name, n, 1)
	if err != nil {
		return nil, err
	}
	r, err := im.f.Rows(t)
	if err != nil {
		return nil, err
	}
	var row gguf.Row
	if err := r.Next(&row); err != nil {
		return nil, err
	}
	if len(row.Numbers) != n {
		return nil, fmt.Errorf("%w: tensor %q is %s, want F32, F16 or BF16", ErrUnsupportedType, name, t.Type)
	}
	return row.Numbers, nil
}

// tensor finds a tensor and checks its shape.
func (im *importer) tensor(name string, cols, rows int) (*gguf.Tensor, error) {
	t, ok := im.f.Tensor(name)
	if !ok {
		return nil, fmt.Errorf("%w: tensor %q is missing", ErrMalformed, name)
	}
	if t.Dims[0] != uint64(cols) || t.Elements() != uint64(cols)*uint64(rows) {
		return nil, fmt.Errorf("%w: tensor %q has shape %v, want [%d %d]", ErrMalformed, name, t.Dims, cols, rows)
	}
	im.seen[name] = true
	return t, nil
}
