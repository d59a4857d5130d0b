//go:build cudaemu

package emu

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

var unit24 = num.ToScale(1, -24)

func TestEmbed(t *testing.T) {
	seeds(t, 40, func(m memory, r *rand.Rand, seed int) {
		kind := pack.Kind(seed % int(pack.Kinds))
		k := manner(r.IntN(int(manners)))
		n, width, vocab := 1+r.IntN(4), 32*(1+r.IntN(12)), 1+r.IntN(40)
		rows, p := k.matrix(r, kind, vocab, width)
		var es num.Scale
		if r.IntN(2) == 0 {
			es = plain.scale(r, -20)
		}
		x := room[int64](m, n*width)
		tok, slot := room[uint32](m, n), room[uint32](m, n)
		want := slices.Clone(x)
		for i := range n {
			tok[i], slot[i] = r.Uint32N(uint32(vocab)), uint32(i)
			if r.IntN(4) == 0 {
				tok[i], slot[i] = kernel.None, kernel.None
				continue
			}
			rows[tok[i]].Numbers(want[i*width:][:width], es)
		}
		m.launch(kernel.Embed(n), at(x), at(tok), at(slot), targets(m, []*pack.Matrix{p}, nil, nil, nil),
			uint64(es.M), word(int(es.E)), word(n), word(width))
		same(t, "x", x, want)
	})
}

func TestNorm(t *testing.T) {
	seeds(t, 120, func(m memory, r *rand.Rand, seed int) {
		n, width := 1+r.IntN(3), 32*(1+r.IntN(40))
		switch seed {
		case 0:
			width = 4096
		case 1:
			width = 1 << 14
		}
		k := manner(r.IntN(int(manners)))
		g, eps := k.gain(r, width), epsilon(r)
		var post *num.Gain
		all := n + r.IntN(3)
		ystride := width + r.IntN(20)
		x := put(m, numbers(r, all*width))
		y := put(m, numbers(r, all*ystride))
		var yAt uint64
		if r.IntN(4) > 0 {
			yAt = at(y)
			if r.IntN(2) == 0 {
				post = k.gain(r, width)
			}
		}
		idx := make([]uint32, n)
		for i, p := range r.Perm(all)[:n] {
			idx[i] = uint32(p)
		}
		var idxAt uint64
		if r.IntN(2) == 0 {
			idxAt = at(put(m, idx))
		} else {
			for i := range idx {
				idx[i] = uint32(i)
			}
		}
		v := roomForVecs(m, n, width)
		top := room[int64](m, 2*n)
		weights := room[byte](m, 1+r.IntN(100000))
		pre, preBytes := uint64(0), 0
		if r.IntN(2) == 0 {
			pre, preBytes = at(weights), len(weights)
		}
		wantX, wantY := slices.Clone(x), slices.Clone(y)
		m.launch(kernel.Norm(n, width, pre != 0),
			at(x), yAt, word(ystride), onDevice(m, post), onDevice(m, g), idxAt, at(v.x), at(v.b), at(v.a), at(top),
			word(n), word(width), uint64(eps.M), word(int(eps.E)), pre, word(preBytes))
		for i, from := range idx {
			row := wantX[int(from)*width:][:width]
			if yAt != 0 {
				add := slices.Clone(wantY[int(from)*ystride:][:width])
				if post != nil {
					num.RMSNorm24(add, add, post, eps)
				}
				num.Add(row, add)
			}
			var want num.Vec
			num.RMSNorm(&want, row, make([]int64, width), g, eps)
			v.check(t, "norm", i, &want)
		}
		same(t, "x", x, wantX)
		same(t, "y", y, wantY)
		same(t, "top", top, make([]int64, 2*n))
	})
}

// tops are the largest h and -h of rows.
func tops(h []int64, n, stride, cols int) []int64 {
	top := make([]int64, 2*n)
	for i := range n {
		for _, x := range h[i*stride:][:cols] {
			top[2*i], top[2*i+1] = max(top[2*i], x), max(top[2*i+1], -x)
		}
	}
	return top
}

func TestQuant(t *testing.T) {
	seeds(t, 120, func(m memory, r *rand.Rand, seed int) {
		n, cols := 1+r.IntN(4), 32*(1+r.IntN(40))
		stride := cols + r.IntN(20)
		h := put(m, numbers(r, n*stride))
		v := roomForVecs(m, n, cols)
		m.launch(kernel.Quant(n, cols), append([]uint64{at(h), word(stride), at(put(m, tops(h, n, stride, cols)))},
			append(v.args(), word(n), word(cols))...)...)
		for i := range n {
			var want num.Vec
			want.Quantize(slices.Clone(h[i*stride:][:cols]), unit24)
			v.check(t, "quantised", i, &want)
		}
	})
}

func TestAct(t *testing.T) {
	seeds(t, 60, func(m memory, r *rand.Rand, seed int) {
		n, ffn := 1+r.IntN(3), 1+r.IntN(700)
		stride := ffn + r.IntN(20)
		gate, up := put(m, numbers(r, n*stride)), put(m, numbers(r, n*stride))
		if seed%3 == 0 { // where the functions bend
			for i := range gate {
				gate[i] >>= 18
			}
		}
		act := put(m, gate)
		f, gelu := num.SiLU, uint64(seed%2)
		if gelu == 1 {
			f = num.GELU
		}
		want := slices.Clone(act)
		for i := range n * stride {
			if i%stride < ffn {
				want[i] = num.MulRound(f(gate[i]), up[i], 24)
			}
		}
		top := put(m, make([]int64, 2*n))
		m.launch(kernel.Act(n, ffn), at(act), at(act), at(up), word(stride), gelu, at(top), word(n), word(ffn))
		same(t, "act", act, want)
		same(t, "top", top, tops(want, n, stride, ffn))
	})
}

func TestSee(t *testing.T) {
	m := memory{t}
	counts := put(m, make([]uint32, 100))
	counts[7], counts[8] = 5, 6
	var tokens []uint32
	want := slices.Clone(counts)
	for i := range 600 {
		token := uint32(i * 7 % 50)
		tokens = append(tokens, token)
		want[token] |= 1 << 31
	}
	m.launch(kernel.See(len(tokens)), at(counts), at(put(m, tokens)), word(len(tokens)))
	same(t, "counts", counts, want)
}

func TestCopy(t *testing.T) {
	for _, n := range []int{16, 4096, 1<<16 + 48, 1<<18 - 16} {
		m := memory{t}
		src, dst := room[byte](m, n), room[byte](m, n)
		for i := range src {
			src[i] = byte(i * 7 / 5)
		}
		m.launch(kernel.Copy(2), at(dst), at(src), word(n))
		same(t, "copy", dst, src)
	}
}
