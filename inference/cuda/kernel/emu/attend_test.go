//go:build cudaemu

package emu

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// layer is a layer's attention on the device, with sequences whose past is known.
type layer struct {
	m                    memory
	n, heads, kv, dim    int
	pairs, halves        int
	window, scoreStride  int
	freqs                []uint64
	qs                   num.Scale
	eps                  num.Epsilon
	qnorm, knorm         *num.Gain
	qStride, kvStride    int
	q, k, v              []int64 // of the rows
	pos, slot            []uint32
	table                []uint32
	slotStride, headSize int
	arena                []byte
	qrot                 []byte
	sums                 []uint64
	out                  []int64
	outStride            int
	top                  []int64
	past                 [][]past // [slot][kv head]
}

// past is the keys and values of a head by position.
type past struct{ k, v []num.Half }

// dims is the number of dimensions a page has memory for.
func (l *layer) dims() int { return (l.dim + 31) &^ 31 }

// newLayer makes a random layer and n rows; rows of one sequence have different
// positions. most bounds the positions.
func newLayer(m memory, r *rand.Rand, n, most int) *layer {
	l := &layer{m: m, n: n}
	shape := [][3]int{{1, 1, 32}, {2, 2, 16}, {4, 2, 64}, {8, 1, 32}, {7, 1, 64}, {6, 2, 80}, {4, 1, 256}, {3, 3, 128}, {5, 1, 24}, {4, 4, 2}, {2, 1, 128}}[r.IntN(11)]
	l.heads, l.kv, l.dim = shape[0], shape[1], shape[2]
	l.pairs, l.halves = l.dim/2, r.IntN(2)
	if r.IntN(4) == 0 {
		l.pairs = r.IntN(l.pairs + 1)
	}
	if r.IntN(3) == 0 {
		l.window = 1 + r.IntN(most)
	}
	for range l.pairs {
		l.freqs = append(l.freqs, r.Uint64()>>r.IntN(40))
	}
	l.qs, l.eps = plain.scale(r, -34), epsilon(r)
	if r.IntN(2) == 0 {
		l.qnorm, l.knorm = plain.gain(r, l.dim), plain.gain(r, l.dim)
	}
	l.qStride, l.kvStride, l.outStride = l.heads*l.dim+r.IntN(9), l.kv*l.dim+r.IntN(9), l.heads*l.dim+r.IntN(9)
	l.q, l.k, l.v = numbers(r, n*l.qStride), numbers(r, n*l.kvStride), numbers(r, n*l.kvStride)
	l.scoreStride = (most + 63) &^ 63
	slots := 1 + r.IntN(n)
	pages := l.scoreStride / kernel.PageLen
	l.headSize, l.slotStride = pages, pages*l.kv
	l.arena = room[byte](m, slots*l.slotStride*kernel.PageBytes(l.dim))
	for _, p := range r.Perm(slots * l.slotStride) {
		l.table = append(l.table, uint32(p))
	}
	used := map[[2]uint32]bool{}
	for len(l.pos) < n {
		at := [2]uint32{uint32(r.IntN(slots)), uint32(r.IntN(most))}
		if !used[at] {
			used[at] = true
			l.slot, l.pos = append(l.slot, at[0]), append(l.pos, at[1])
		}
	}
	l.slot, l.pos = put(m, l.slot), put(m, l.pos)
	l.past = make([][]past, slots)
	for s := range l.past {
		l.past[s] = make([]past, l.kv)
	}
	l.qrot = room[byte](m, kernel.QueryBytes(n, l.heads, l.dim))
	l.sums = put(m, make([]uint64, kernel.SumBytes(n, l.heads, l.dim)/8))
	l.out = room[int64](m, n*l.outStride)
	l.top = put(m, make([]int64, 2*n))
	return l
}

// words are the attn structure, with fresh scratch.
func (l *layer) words() uint64 {
	m := l.m
	scores := room[byte](m, kernel.ScoreBytes(l.n, l.heads, l.kv, l.scoreStride))
	w := [kernel.AttnWords]uint64{
		at(put(m, l.q)), at(put(m, l.k)), at(put(m, l.v)), word(l.qStride), word(l.kvStride), onDevice(m, l.qnorm), onDevice(m, l.knorm),
		uint64(l.eps.M), word(int(l.eps.E)), at(put(m, l.freqs)), word(l.pairs), word(l.halves), uint64(l.qs.M), word(int(l.qs.E)),
		word(l.heads), word(l.kv), word(l.dim), word(l.window), at(l.pos), at(l.slot), at(put(m, l.table)), word(l.slotStride), word(l.headSize),
		at(l.arena), at(l.qrot), at(scores), word(l.scoreStride), at(l.sums), at(l.out), word(l.outStride), at(l.top),
	}
	return at(put(m, w[:]))
}

// half is a random head in 16 bits.
func half(r *rand.Rand, dim int, wild bool) num.Half {
	h := num.Half{Q: make([]int16, dim), Shift: 9 + r.IntN(4)}
	if wild {
		h.Shift = r.IntN(35)
	}
	kind := r.IntN(4)
	for i := range h.Q {
		h.Q[i] = int16(r.IntN(1<<16-1) - 1<<15 + 1)
		switch {
		case wild && kind == 1:
			h.Q[i] = 1<<15 - 1
		case wild && kind == 2:
			h.Q[i] = -1<<15 + 1
		case kind == 3:
			h.Q[i] >>= 12
		}
	}
	return h
}

// page is the one with a position.
func (l *layer) page(slot, kv, pos int) []byte {
	n := kernel.PageBytes(l.dim)
	return l.arena[int(l.table[slot*l.slotStride+kv*l.headSize+pos/64])*n:][:n]
}

// putHalf writes a key or a value into its page.
func (l *layer) putHalf(page []byte, pos int, h num.Half, value bool) {
	dims, p := l.dims(), pos%64
	for i, q := range h.Q {
		at := i/16*1024 + p*16 + i%16
		if value {
			at = 128*dims + p/16*16*dims + i*16 + p>>1&3<<2 + p>>3&1<<1 + p&1
		}
		page[at], page[at+64*dims] = byte(q>>8), byte(q)
	}
	at := 256*dims + p
	if value {
		at += 64
	}
	page[at] = byte(h.Shift)
}

// getHalf reads it.
func (l *layer) getHalf(page []byte, pos int, value bool) num.Half {
	dims, p := l.dims(), pos%64
	h := num.Half{Q: make([]int16, l.dim)}
	for i := range h.Q {
		at := i/16*1024 + p*16 + i%16
		if value {
			at = 128*dims + p/16*16*dims + i*16 + p>>1&3<<2 + p>>3&1<<1 + p&1
		}
		h.Q[i] = int16(page[at])<<8 | int16(page[at+64*dims])
	}
	at := 256*dims + p
	if value {
		at += 64
	}
	h.Shift = int(page[at])
	return h
}

// remember gives all sequences a random past of n positions.
func (l *layer) remember(r *rand.Rand, n int, wild bool) {
	for s := range l.past {
		for kv := range l.kv {
			c := &l.past[s][kv]
			for p := range n {
				k, v := half(r, l.dim, wild), half(r, l.dim, wild)
				c.k, c.v = append(c.k, k), append(c.v, v)
				l.putHalf(l.page(s, kv, p), p, k, false)
				l.putHalf(l.page(s, kv, p), p, v, true)
			}
		}
	}
}

// query is the memory of a rotated query.
func (l *layer) query(row, head int) []byte {
	n := 2*l.dims() + 16
	return l.qrot[(row*l.heads+head)*n:][:n]
}

// ask writes the rotated query of a head.
func (l *layer) ask(row, head int, q num.Half) {
	to := l.query(row, head)
	clear(to[:2*l.dims()])
	for i, v := range q.Q {
		to[i], to[l.dims()+i] = byte(v>>8), byte(v)
	}
	binary.LittleEndian.PutUint32(to[2*l.dims():], uint32(int32(q.Shift)))
}

// asked reads it.
func (l *layer) asked(row, head int) num.Half {
	from := l.query(row, head)
	q := num.Half{Q: make([]int16, l.dim), Shift: int(int32(binary.LittleEndian.Uint32(from[2*l.dims():])))}
	for i := range q.Q {
		q.Q[i] = int16(from[i])<<8 | int16(from[l.dims()+i])
	}
	return q
}

// attend is what a query of a row comes to.
func (l *layer) attend(row, head int, q num.Half) []int64 {
	pos := int(l.pos[row])
	first := 0
	if l.window > 0 {
		first = max(0, pos-l.window+1)
	}
	c := l.past[l.slot[row]][head/(l.heads/l.kv)]
	k, v := c.k[first:pos+1], c.v[first:pos+1]
	w := make([]int64, len(k))
	for i, h := range k {
		w[i] = num.Score(q, h)
	}
	total := num.Weights(w)
	shift := num.TopShift(v)
	sum, out := make([]int64, l.dim), make([]int64, l.dim)
	num.Part(sum, w, v, shift)
	num.Mean(out, sum, total, shift)
	return out
}

// check compares out and top of the rows, -1 standing for one not to be touched.
func (l *layer) check(t *testing.T, want []int64, rows []int) {
	t.Helper()
	for i := range l.n {
		for h := range l.heads {
			from := i*l.outStride + h*l.dim
			same(t, fmt.Sprintf("row %d (position %d, window %d) head %d of %v", i, l.pos[i], l.window, h, [3]int{l.heads, l.kv, l.dim}),
				l.out[from:from+l.dim], want[from:from+l.dim])
		}
		if slices.Contains(rows, i) {
			same(t, "top", l.top[2*i:2*i+2], tops(want[i*l.outStride:], 1, 0, l.heads*l.dim))
		}
	}
}

// someRows are the rows of a launch and the argument that says so.
func someRows(m memory, r *rand.Rand, n int) (rows []int, idx uint64) {
	if r.IntN(2) == 0 {
		for i := range n {
			rows = append(rows, i)
		}
		return rows, 0
	}
	rows = r.Perm(n)[:1+r.IntN(n)]
	var list []uint32
	for _, i := range rows {
		list = append(list, uint32(i))
	}
	return rows, at(put(m, list))
}

func TestHeads(t *testing.T) {
	seeds(t, 80, func(m memory, r *rand.Rand, seed int) {
		l := newLayer(m, r, 1+r.IntN(4), 200)
		for i := range l.slot {
			if r.IntN(4) == 0 {
				l.slot[i] = kernel.None
			}
		}
		for i := range l.top {
			l.top[i] = 99
		}
		for i := range l.sums {
			l.sums[i] = 98
		}
		m.launch(kernel.Heads(l.n, l.heads, l.kv), l.words(), word(l.n))
		for i := range l.n {
			if l.slot[i] == kernel.None {
				continue
			}
			rot := make([]num.Turn, l.pairs)
			num.Rotation(rot, int(l.pos[i]), l.freqs)
			compare := func(what string, got num.Half, h []int64, norm *num.Gain, f func(q []int16, h []int64) int) {
				t.Helper()
				h = slices.Clone(h[:l.dim])
				if norm != nil {
					num.RMSNorm24(h, h, norm, l.eps)
				}
				want := make([]int16, l.dim)
				shift := f(want, h)
				same(t, what, got.Q, want)
				same(t, what+" shift", []int{got.Shift}, []int{shift})
			}
			for h := range l.heads {
				compare("query", l.asked(i, h), l.q[i*l.qStride+h*l.dim:], l.qnorm, func(q []int16, h []int64) int {
					return num.RotateQ(q, h, rot, l.halves == 1, l.qs)
				})
			}
			for h := range l.kv {
				page := l.page(int(l.slot[i]), h, int(l.pos[i]))
				compare("key", l.getHalf(page, int(l.pos[i]), false), l.k[i*l.kvStride+h*l.dim:], l.knorm, func(q []int16, h []int64) int {
					return num.RotateK(q, h, rot, l.halves == 1)
				})
				compare("value", l.getHalf(page, int(l.pos[i]), true), l.v[i*l.kvStride+h*l.dim:], nil, num.Half16)
			}
			same(t, "top", l.top[2*i:2*i+2], []int64{0, 0})
			each := len(l.sums) / l.n
			same(t, "sums", l.sums[i*each:][:each], make([]uint64, each))
		}
	})
}

// TestAttend: ck_scores, then ck_values.
func TestAttend(t *testing.T) {
	seeds(t, 60, func(m memory, r *rand.Rand, seed int) {
		most := 1 + r.IntN(300)
		if seed == 0 {
			most = 1500
		}
		l := newLayer(m, r, min(most, 1+r.IntN(3)), most)
		wild := seed%2 == 1
		l.remember(r, most, wild)
		rows, idx := someRows(m, r, l.n)
		want := slices.Clone(l.out)
		for _, i := range rows {
			if r.IntN(5) == 0 {
				l.slot[i] = kernel.None
				continue
			}
			for h := range l.heads {
				q := half(r, l.dim, wild)
				q.Shift -= 20
				l.ask(i, h, q)
				copy(want[i*l.outStride+h*l.dim:], l.attend(i, h, q))
			}
		}
		words := l.words()
		m.launch(kernel.Scores(len(rows), l.heads, l.kv), words, idx, word(len(rows)))
		m.launch(kernel.Values(len(rows), l.heads, l.kv, l.dim), words, idx, word(len(rows)))
		var live []int
		for _, i := range rows {
			if l.slot[i] != kernel.None {
				live = append(live, i)
			}
		}
		l.check(t, want, live)
	})
}

// TestPrefill: runs of rows of a sequence.
func TestPrefill(t *testing.T) {
	seeds(t, 30, func(m memory, r *rand.Rand, seed int) {
		most := 1 + r.IntN(300)
		if seed == 0 {
			most = 700
		}
		l := newLayer(m, r, min(most, 1+r.IntN(90)), most)
		wild := seed%2 == 1
		l.remember(r, most, wild)
		var tiles []uint32
		for i := 0; i < l.n; {
			n := min(l.n-i, 1+r.IntN(kernel.MaxTile))
			if r.IntN(3) == 0 {
				n = min(l.n-i, kernel.MaxTile)
			}
			pos, slot := uint32(r.IntN(most-n+1)), uint32(r.IntN(len(l.past)))
			if r.IntN(6) == 0 {
				slot = kernel.None
			}
			for k := range n {
				l.pos[i+k], l.slot[i+k] = pos+uint32(k), slot
			}
			tiles = append(tiles, uint32(i), uint32(n))
			i += n
		}
		want := slices.Clone(l.out)
		var live []int
		for i := range l.n {
			if l.slot[i] == kernel.None {
				continue
			}
			live = append(live, i)
			for h := range l.heads {
				q := half(r, l.dim, wild)
				q.Shift -= 20
				l.ask(i, h, q)
				copy(want[i*l.outStride+h*l.dim:], l.attend(i, h, q))
			}
		}
		m.launch(kernel.Prefill(len(tiles)/2, l.heads, l.dim), l.words(), at(put(m, tiles)), word(len(tiles)/2))
		l.check(t, want, live)
	})
}
