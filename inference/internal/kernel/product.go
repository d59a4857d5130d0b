package kernel

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// Product multiplies the groups [from, to) of rows of m by the packed vectors of
// v, in Q24: dst[i*stride+r] is row r times vector i. The rows that pad the last
// group are written as well, so stride is at least pack.Group * m.Groups().
func Product(dst []int64, stride int, m *pack.Matrix, v *Vecs, from, to int) {
	ProductThen(dst, stride, m, v, from, to, nil)
}

// ProductThen is Product before one by a matrix of the same kind and number of
// columns: while it multiplies, it brings near what next, the groups of that
// matrix, begins with.
func ProductThen(dst []int64, stride int, m *pack.Matrix, v *Vecs, from, to int, next []byte) {
	if v.level == Go {
		productGo(dst, stride, m, v, from, to)
	} else {
		productTiles(dst, stride, m, v, from, to, next)
	}
}

// scale is what num.Row.Product does after the dot products: y has those of
// group g and vector i.
func scale(y *[pack.Group]int64, m *pack.Matrix, v *Vecs, g, i int) {
	for r, sum := range y {
		s := num.Scale{M: m.M[g*pack.Group+r], E: m.E[g*pack.Group+r]}
		y[r] = s.Mul(v.A[i]).Apply(sum, 24)
	}
}
