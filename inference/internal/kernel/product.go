package kernel

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// Product multiplies the groups [from, to) of rows of m by the packed vectors of
// v, in Q24: dst[i*stride+r] is row r times vector i. The rows that pad the last
// group are written as well, so stride is at least pack.Group * m.Groups().
func Product(dst []int64, stride int, m *pack.Matrix, v *Vecs, from, to int) {
	if v.level == Go {
		productGo(dst, stride, m, v, from, to)
	} else {
		productTiles(dst, stride, m, v, from, to)
	}
}

// scale is num.Row.Product after the dot products: acc of the rows of a group
// and vector i.
func scale(dst []int64, acc *[pack.Group]int64, m *pack.Matrix, v *Vecs, g, i int) {
	for r, a := range acc {
		s := num.Scale{M: m.M[g*pack.Group+r], E: m.E[g*pack.Group+r]}
		dst[r] = s.Mul(v.A[i]).Apply(a, 24)
	}
}
