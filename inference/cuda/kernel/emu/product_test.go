//go:build cudaemu

package emu

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// checkProduct compares one launch, of one or several matrices of up to most
// rows and n vectors.
func checkProduct(m memory, r *rand.Rand, l func(groups ...int) kernel.Launch, k manner, kinds []pack.Kind, most, cols, n int) {
	m.t.Helper()
	v := roomForVecs(m, n, cols)
	all := make([]num.Vec, n)
	for i := range all {
		all[i] = k.vec(r, cols)
		v.set(i, &all[i])
	}
	var matrices []*pack.Matrix
	var biases, dsts, wants [][]int64
	var strides, groups []int
	for _, kind := range kinds {
		w, p := k.matrix(r, kind, 1+r.IntN(most), cols)
		var bias []int64
		if r.IntN(2) == 0 {
			bias = numbers(r, p.Rows)
		}
		stride := pack.Group*p.Groups() + r.IntN(5)
		dst := room[int64](m, n*stride)
		want := append([]int64(nil), dst...)
		for i := range all {
			for j, row := range w {
				y := row.Product(&all[i])
				if bias != nil {
					y = num.Sat48(y + bias[j])
				}
				want[i*stride+j] = y
			}
			clear(want[i*stride+p.Rows:][:pack.Group*p.Groups()-p.Rows])
		}
		matrices, biases = append(matrices, p), append(biases, bias)
		dsts, wants, strides, groups = append(dsts, dst), append(wants, want), append(strides, stride), append(groups, p.Groups())
	}
	m.launch(l(groups...), append(append([]uint64{targets(m, matrices, biases, dsts, strides), word(len(kinds))}, v.args()...), word(n))...)
	for i, dst := range dsts {
		same(m.t, fmt.Sprintf("%v of %v, %d columns, %d vectors", kinds[i], kinds, cols, n), dst, wants[i])
	}
}

// checkProducts compares random launches of a kernel with up to most vectors.
func checkProducts(t *testing.T, name string, most int, l func(n int, groups ...int) kernel.Launch) {
	t.Helper()
	seeds(t, 50, func(m memory, r *rand.Rand, seed int) {
		n := max(1, most-r.IntN(most))
		if seed < 10 {
			n = most
		}
		kinds := []pack.Kind{pack.Kind(seed % int(pack.Kinds))}
		for r.IntN(2) == 0 && len(kinds) < 3 {
			kinds = append(kinds, pack.Kind(r.IntN(int(pack.Kinds))))
		}
		cols := 32 * (1 + r.IntN(12))
		switch r.IntN(8) {
		case 0:
			cols = 32
		case 1:
			cols = 32 * (50 + r.IntN(20))
		}
		checkProduct(m, r, func(groups ...int) kernel.Launch {
			l := l(n, groups...)
			if l.Kernel != name {
				t.Fatalf("%d vectors are for %s, not %s", n, l.Kernel, name)
			}
			return l
		}, manner(seed/int(pack.Kinds)%int(manners)), kinds, 70, cols, n)
	})
}

// force makes a launch of what Product would launch for another number.
func force(as, perBlock int) func(n int, groups ...int) kernel.Launch {
	return func(n int, groups ...int) kernel.Launch {
		l := kernel.Product(as, groups...)
		l.Grid[1] = uint32((n + perBlock - 1) / perBlock)
		return l
	}
}

func TestGemv1(t *testing.T) { checkProducts(t, "ck_gemv1", 1, force(1, 1)) }
func TestGemv2(t *testing.T) { checkProducts(t, "ck_gemv2", 2, force(2, 2)) }
func TestGemv4(t *testing.T) { checkProducts(t, "ck_gemv4", 4, force(4, 4)) }
func TestGemv8(t *testing.T) { checkProducts(t, "ck_gemv8", 8, force(8, 8)) }
func TestMMA32(t *testing.T) { checkProducts(t, "ck_mma32", 70, force(9, 32)) }

func TestMMA128(t *testing.T) { checkProducts(t, "ck_mma128", 140, force(129, 128)) }

// TestProductSums: the largest sums there are, in the longest rows.
func TestProductSums(t *testing.T) {
	for kind := range pack.Kinds {
		for n, cols := range map[int]int{1: 1 << 16, 2: 1 << 16, 4: 1 << 15, 8: 1 << 15, 33: 1 << 13, 129: 1 << 12} {
			m := memory{t}
			checkProduct(m, rand.New(rand.NewPCG(1, 2)), func(groups ...int) kernel.Launch { return kernel.Product(n, groups...) },
				edgeOne, []pack.Kind{kind}, 3, cols, n)
		}
	}
}
