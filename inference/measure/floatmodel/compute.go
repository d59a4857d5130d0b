package floatmodel

import (
	"fmt"
	"math"
	"runtime"
	"sync"
	"sync/atomic"
)

// each runs f over [0, n) in pieces of size, on all processors.
func each(n, size int, f func(from, to int)) {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), (n+size-1)/size) {
		wg.Go(func() {
			for {
				to := int(next.Add(int64(size)))
				if to-size >= n {
					return
				}
				f(to-size, min(to, n))
			}
		})
	}
	wg.Wait()
}

// product multiplies a matrix of the file with the vectors in x.
func (m *Model) product(name string, x []float64, cols, rows int) ([]float64, error) {
	t, ok := m.f.Tensor(name + ".weight")
	if !ok || len(t.Dims) != 2 || t.Dims[0] != uint64(cols) || t.Dims[1] != uint64(rows) {
		return nil, fmt.Errorf("%w: tensor %q is missing or not %d x %d", ErrUnsupported, name+".weight", cols, rows)
	}
	n := len(x) / cols
	y := make([]float64, n*rows)
	var failed atomic.Pointer[error]
	each(rows, 64, func(from, to int) {
		w, err := m.rows(t, from, to)
		if err != nil {
			failed.Store(&err)
			return
		}
		for i := 0; i < n; i += 32 { // a tile of vectors stays in the cache
			j := min(n, i+32)
			multiply(y[i*rows+from:], rows, x[i*cols:j*cols], w, cols)
		}
	})
	if err := failed.Load(); err != nil {
		return nil, *err
	}
	return y, nil
}

// multiply sets c[i*stride+j] to the product of row i of a and row j of b, two
// rows by four at a time.
func multiply(c []float64, stride int, a, b []float64, cols int) {
	m, n := len(a)/cols, len(b)/cols
	for j := 0; j < n; j += 4 {
		j1, j2, j3 := min(j+1, n-1), min(j+2, n-1), min(j+3, n-1)
		b0, b1, b2, b3 := b[j*cols:][:cols], b[j1*cols:][:cols], b[j2*cols:][:cols], b[j3*cols:][:cols]
		for i := 0; i < m; i += 2 {
			i1 := min(i+1, m-1)
			a0, a1 := a[i*cols:][:cols], a[i1*cols:][:cols]
			var s0, s1, s2, s3, t0, t1, t2, t3 float64
			for x := range a0 {
				u, v := a0[x], a1[x]
				p, q, r, s := b0[x], b1[x], b2[x], b3[x]
				s0 += u * p
				s1 += u * q
				s2 += u * r
				s3 += u * s
				t0 += v * p
				t1 += v * q
				t2 += v * r
				t3 += v * s
			}
			top, low := c[i*stride:], c[i1*stride:]
			top[j], top[j1], top[j2], top[j3] = s0, s1, s2, s3
			low[j], low[j1], low[j2], low[j3] = t0, t1, t2, t3
		}
	}
}

// attention rotates q and k in place and returns the heads' sums of values.
func (m *Model) attention(l int, seqs [][]uint32, q, k, v []float64) []float64 {
	freqs := m.freqs
	if m.local(l) {
		freqs = m.localFreqs
	}
	out := make([]float64, len(q))
	var starts []int
	at := 0
	for _, seq := range seqs {
		starts = append(starts, at)
		at += len(seq)
	}
	each(len(seqs)*m.kvHeads, 1, func(from, to int) {
		for i := from; i < to; i++ {
			s, h := i/m.kvHeads, i%m.kvHeads
			m.group(l, h, starts[s], len(seqs[s]), freqs, q, k, v, out)
		}
	})
	return out
}

// group is attention of one key-value head and the query heads that share it,
// over one sequence of n positions.
func (m *Model) group(l, h, start, n int, freqs, q, k, v, out []float64) {
	d, per := m.headDim, m.heads/m.kvHeads
	gather := func(x []float64, heads, h int) []float64 {
		y := make([]float64, 0, n*d)
		for p := range n {
			y = append(y, x[((start+p)*heads+h)*d:][:d]...)
		}
		return y
	}
	keys, values := gather(k, m.kvHeads, h), make([]float64, n*d)
	m.rotate(keys, n, freqs)
	for p := range n { // values with the positions of a dimension side by side
		for i, x := range v[((start+p)*m.kvHeads+h)*d:][:d] {
			values[i*n+p] = x
		}
	}
	w := make([]float64, n*n)
	sums := make([]float64, n*d)
	for g := h * per; g < (h+1)*per; g++ {
		queries := gather(q, m.heads, g)
		m.rotate(queries, n, freqs)
		multiply(w, n, queries, keys, d)
		for p := range n {
			low := 0
			if m.local(l) {
				low = max(0, p-m.window+1)
			}
			m.softmax(w[p*n:][:n], low, p)
		}
		multiply(sums, d, w, values, n)
		for p := range n {
			copy(out[((start+p)*m.heads+g)*d:][:d], sums[p*d:][:d])
		}
	}
}

// softmax turns the scores of one position into weights: zero outside [low, p].
func (m *Model) softmax(w []float64, low, p int) {
	top := math.Inf(-1)
	for u := low; u <= p; u++ {
		w[u] *= m.qScale
		top = max(top, w[u])
	}
	var sum float64
	for u := low; u <= p; u++ {
		w[u] = math.Exp(w[u] - top)
		sum += w[u]
	}
	clear(w[:low])
	clear(w[p+1:])
	for u := low; u <= p; u++ {
		w[u] /= sum
	}
}

// rotate turns the pairs of n positions of one head.
func (m *Model) rotate(x []float64, n int, freqs []float64) {
	for p := range n {
		h := x[p*m.headDim:][:m.headDim]
		for j, f := range freqs {
			a, b := 2*j, 2*j+1
			if m.halves {
				a, b = j, j+len(freqs)
			}
			sin, cos := math.Sincos(float64(p) * f)
			h[a], h[b] = h[a]*cos-h[b]*sin, h[a]*sin+h[b]*cos
		}
	}
}
