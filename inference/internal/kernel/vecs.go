// Package kernel is the arithmetic of num at speed.
package kernel

import "github.com/cuckoo-network/cuckoo/inference/internal/num"

// Vecs holds N quantised vectors of Cols elements: element j of vector i is
// X[i*Cols+j] * T[(i*Cols+j)/32] * A[i].
type Vecs struct {
	N, Cols int
	X       []int8
	T, Sum  []int32 // of each block: its scale, the sum of its digits
	A       []num.Scale
}

// Resize makes room for n vectors; their contents are lost.
func (v *Vecs) Resize(n, cols int) {
	v.N, v.Cols = n, cols
	v.X = grow(v.X, n*cols)
	v.T, v.Sum = grow(v.T, n*cols/num.Block), grow(v.Sum, n*cols/num.Block)
	v.A = grow(v.A, n)
}
