package kernel

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// levels calls f at every level of this machine.
func levels(t *testing.T, f func(t *testing.T)) {
	defer Use(Best())
	for l := Go; l <= Best(); l++ {
		Use(l)
		t.Run(l.String(), f)
	}
}

// manner is how the random numbers of a product are chosen.
type manner int

const (
	plain   manner = iota // as in a model
	edge                  // every number at a limit
	edgeOne               // every number at its upper limit: the largest sums
	mixed                 // row scales of any size, zeros, limits
	manners
)

// pick is a number between -limit and limit; a zero now and then.
func (k manner) pick(r *rand.Rand, limit int) int {
	switch {
	case k == edgeOne:
		return limit
	case k == edge || k == mixed && r.IntN(2) == 0:
		return []int{-limit, limit}[r.IntN(2)]
	default:
		return r.IntN(2*limit+1) - limit
	}
}

// scale is a row or vector scale with an exponent around e.
func (k manner) scale(r *rand.Rand, e int) num.Scale {
	s := num.Scale{M: 1<<30 + r.Uint32N(1<<30), E: int32(e)}
	switch {
	case k == edge || k == edgeOne:
		s.M = []uint32{1 << 30, 1<<31 - 1}[r.IntN(2)]
	case k == mixed && r.IntN(8) == 0:
		return num.Scale{}
	}
	if k == mixed {
		s.E += int32(r.IntN(100) - 50)
	}
	return s
}

// row is a random row that a matrix of the kind can hold.
func (k manner) row(r *rand.Rand, kind pack.Kind, cols int) *num.Row {
	w := new(num.Row)
	w.Reset(cols, kind.Half(), kind.Offsets())
	for i := range w.W {
		switch kind {
		case pack.Int8, pack.Int8Half:
			w.W[i] = int8(k.pick(r, 127))
		case pack.Int4:
			w.W[i] = int8(max(-8, min(7, k.pick(r, 8))))
		case pack.Int4Offset:
			w.W[i] = int8(max(0, min(15, 8+k.pick(r, 8))))
		case pack.Int5Offset:
			w.W[i] = int8(max(0, min(31, 16+k.pick(r, 16))))
		}
	}
	for i := range w.S {
		w.S[i] = int16(k.pick(r, num.TopS))
	}
	for i := range w.O {
		w.O[i] = int16(k.pick(r, num.TopO))
	}
	w.R = k.scale(r, -50)
	return w
}

// vecs is n random vectors, packed at the present level.
func (k manner) vecs(r *rand.Rand, n, cols int) (*Vecs, []num.Vec) {
	v := new(Vecs)
	v.Resize(n, cols)
	all := make([]num.Vec, n)
	for i := range all {
		x, t := v.X[i*cols:][:cols], v.T[i*cols/num.Block:][:cols/num.Block]
		for j := range x {
			x[j] = int8(k.pick(r, 127))
		}
		for b := range t {
			t[b] = int32(max(1, min(num.TopT, num.TopT/2+k.pick(r, num.TopT/2+1))))
		}
		v.A[i] = k.scale(r, -58)
		all[i] = num.Vec{X: x, T: t, A: v.A[i]}
	}
	for tile := range v.Tiles() {
		v.Pack(tile)
	}
	return v, all
}

// matrix packs rows.
func matrix(kind pack.Kind, rows []*num.Row) *pack.Matrix {
	m := pack.New(kind, len(rows), len(rows[0].W))
	for i, row := range rows {
		m.SetRow(i, row)
	}
	return m
}

// checkProduct compares one product with num.
func checkProduct(t *testing.T, seed uint64, kind pack.Kind, k manner, rows, cols, n int) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 7))
	all := make([]*num.Row, rows)
	for i := range all {
		all[i] = k.row(r, kind, cols)
	}
	v, vecs := k.vecs(r, n, cols)
	compareProduct(t, r, seed, matrix(kind, all), all, v, vecs)
}

// compareProduct compares the product of a matrix of rows and of vectors with num.
func compareProduct(t *testing.T, r *rand.Rand, seed uint64, m *pack.Matrix, all []*num.Row, v *Vecs, vecs []num.Vec) {
	t.Helper()
	rows, n := len(all), len(vecs)
	stride := pack.Group*m.Groups() + r.IntN(3)
	got := make([]int64, n*stride)
	for i := range got {
		got[i] = -1
	}
	cut := r.IntN(m.Groups() + 1)
	Product(got, stride, m, v, 0, cut)
	Product(got, stride, m, v, cut, m.Groups())
	for i := range vecs {
		for j, row := range all {
			if y := row.Product(&vecs[i]); got[i*stride+j] != y {
				t.Fatalf("seed %d: row %d times vector %d is %d, not %d", seed, j, i, got[i*stride+j], y)
			}
		}
		for j := rows; j < stride; j++ {
			want := int64(0)
			if j >= pack.Group*m.Groups() {
				want = -1 // not to be touched
			}
			if y := got[i*stride+j]; y != want {
				t.Fatalf("seed %d: row %d of %d times vector %d is %d, not %d", seed, j, rows, i, y, want)
			}
		}
	}
}

func TestProduct(t *testing.T) {
	levels(t, func(t *testing.T) {
		for kind := range pack.Kinds {
			t.Run(kind.String(), func(t *testing.T) {
				seed := uint64(0)
				for n := 1; n <= 40; n++ {
					for _, k := range []manner{plain, manner(n) % manners} {
						for _, rows := range []int{1 + n%16, 16 * (1 + n%3), 37} {
							for _, cols := range []int{32, 64 + 32*(n%5)} {
								checkProduct(t, seed, kind, k, rows, cols, n)
								seed++
							}
						}
					}
				}
			})
		}
	})
}

// TestProductLimits has the largest sums a model may have, 65,536 columns.
func TestProductLimits(t *testing.T) {
	levels(t, func(t *testing.T) {
		for kind := range pack.Kinds {
			for _, k := range []manner{plain, edge, edgeOne} {
				checkProduct(t, uint64(k), kind, k, 33, 1<<16, 5)
			}
		}
	})
}

// TestProductSaturates has the largest sums, and scales that leave of them what
// does and what does not fit.
func TestProductSaturates(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	var all []*num.Row
	for i := range 2 * pack.Group {
		row := edgeOne.row(r, pack.Int8, 1<<16)
		for b := range row.S {
			row.S[b] *= int16(1 - 2*(i%2))
		}
		all = append(all, row)
	}
	m := matrix(pack.Int8, all)
	levels(t, func(t *testing.T) {
		v, vecs := edgeOne.vecs(r, maxTile, 1<<16)
		clamped := 0
		for up := range 24 {
			for i := range vecs {
				vecs[i].A.E++
				v.A[i] = vecs[i].A
			}
			compareProduct(t, r, uint64(up), m, all, v, vecs)
			if y := all[0].Product(&vecs[0]); y == num.Max48 {
				clamped++
			}
		}
		if clamped < 5 || clamped > 20 {
			t.Errorf("%d of 24 products are clamped", clamped)
		}
	})
}

// TestVecsKeepLevel uses one Vecs for many sizes, and after the level has changed.
func TestVecsKeepLevel(t *testing.T) {
	defer Use(Best())
	r := rand.New(rand.NewPCG(3, 3))
	row := plain.row(r, pack.Int4Offset, 256)
	var v Vecs
	for l := Go; l <= Best(); l++ {
		for _, n := range []int{9, 1, 4, 30, 3} {
			Use(l)
			v.Resize(n, 256)
			from, vecs := plain.vecs(r, n, 256)
			copy(v.X, from.X)
			copy(v.T, from.T)
			copy(v.A, from.A)
			for tile := range v.Tiles() {
				v.Pack(tile)
			}
			Use(Best() - l)
			got := make([]int64, pack.Group*n)
			Product(got, pack.Group, matrix(pack.Int4Offset, []*num.Row{row}), &v, 0, 1)
			for i := range vecs {
				if want := row.Product(&vecs[i]); got[pack.Group*i] != want {
					t.Fatalf("%v, %d vectors: vector %d gives %d, not %d", l, n, i, got[pack.Group*i], want)
				}
			}
		}
	}
}

func FuzzProduct(f *testing.F) {
	f.Add(uint64(1), uint8(0), uint8(0), uint8(33), uint8(3), uint8(7))
	f.Fuzz(func(t *testing.T, seed uint64, kind, k, rows, blocks, n uint8) {
		defer Use(Best())
		for l := Go; l <= Best(); l++ {
			Use(l)
			checkProduct(t, seed, pack.Kind(kind)%pack.Kinds, manner(k)%manners,
				1+int(rows)%70, num.Block*(1+int(blocks)%12), 1+int(n)%20)
		}
	})
}

// speeds are shapes of the layers of a model of 390M parameters.
var speeds = [][2]int{{4864, 896}, {896, 4864}, {896, 896}}

func BenchmarkProduct(b *testing.B) {
	defer Use(Best())
	for l := Go; l <= Best(); l++ {
		for kind := range pack.Kinds {
			for _, n := range []int{1, 2, 4, 5, 8, 64} {
				for _, s := range speeds {
					b.Run(fmt.Sprintf("%v/%v/%dx%d/n=%d", l, kind, s[0], s[1], n), func(b *testing.B) {
						Use(l)
						benchProduct(b, kind, s[0], s[1], n, 1)
					})
				}
			}
		}
	}
}

// BenchmarkStream multiplies more weights than caches hold by one vector, and by
// eight; and for comparison reads as much.
func BenchmarkStream(b *testing.B) {
	defer Use(Best())
	b.Run("read", benchRead)
	for l := Go; l <= Best(); l++ {
		for kind := range pack.Kinds {
			for _, n := range []int{1, 8} {
				b.Run(fmt.Sprintf("%v/%v/n=%d", l, kind, n), func(b *testing.B) {
					Use(l)
					benchProduct(b, kind, 4864, 896, n, 64)
				})
			}
		}
	}
}

// benchRead adds up memory.
func benchRead(b *testing.B) {
	words := make([]uint64, 300<<20/8)
	for i := range words {
		words[i] = uint64(i)
	}
	best := time.Hour
	for range b.N {
		start := time.Now()
		both(func(part, of int) {
			w := words[part*len(words)/of : (part+1)*len(words)/of]
			var s0, s1, s2, s3 uint64
			for ; len(w) >= 8; w = w[8:] {
				s0 += w[0] + w[4]
				s1 += w[1] + w[5]
				s2 += w[2] + w[6]
				s3 += w[3] + w[7]
			}
			if s0+s1+s2+s3 == 0 {
				b.Error("a sum of positive numbers is 0")
			}
		})
		best = min(best, time.Since(start))
	}
	b.ReportMetric(float64(8*len(words))/float64(best.Nanoseconds()), "GB/s")
	b.ReportMetric(0, "ns/op")
}

// benchProduct multiplies count matrices, packing included, on as many
// goroutines as -cpu says. It reports the best of b.N runs, which other load on
// the machine spoils least.
func benchProduct(b *testing.B, kind pack.Kind, rows, cols, n, count int) {
	r := rand.New(rand.NewPCG(1, 1))
	row := plain.row(r, kind, cols)
	ms := make([]*pack.Matrix, count)
	bytes := 0
	for i := range ms {
		ms[i] = pack.New(kind, rows, cols)
		for j := range rows {
			ms[i].SetRow(j, row)
		}
		bytes += len(ms[i].W) + 2*len(ms[i].S) + 2*len(ms[i].O)
	}
	v, _ := plain.vecs(r, n, cols)
	groups := ms[0].Groups()
	stride := groups * pack.Group
	dst := make([]int64, n*stride)
	best := time.Hour
	for range b.N {
		start := time.Now()
		for _, m := range ms {
			both(func(part, of int) {
				for tile := part * v.Tiles() / of; tile < (part+1)*v.Tiles()/of; tile++ {
					v.Pack(tile)
				}
			})
			both(func(part, of int) {
				Product(dst, stride, m, v, part*groups/of, (part+1)*groups/of)
			})
		}
		best = min(best, time.Since(start))
	}
	s := float64(best.Nanoseconds())
	b.ReportMetric(float64(2*rows*cols*n*count)/s, "GOPS")
	b.ReportMetric(float64(bytes)/s, "GB/s")
	b.ReportMetric(0, "ns/op")
}

// both calls f for each part of the work at the same time.
func both(f func(part, of int)) {
	n := runtime.GOMAXPROCS(0)
	if n == 1 {
		f(0, 1)
		return
	}
	var w sync.WaitGroup
	for part := range n {
		w.Go(func() { f(part, n) })
	}
	w.Wait()
}
