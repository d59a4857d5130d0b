//go:build !purego

package kernel

import (
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// wideScratch is the memory of attendWide. What belongs to a query lies page by
// page from the first page that it reads.
type wideScratch struct {
	runs []run
	z    []int32 // scores
	w    []int16 // pieces of weights
	bits []uint32
	sum  []int64 // of weighted values: padded dimensions of each query
}

// run is what is known of a query on the way.
type run struct {
	from, to int // its pages
	at       int // where its first page is in the scratch memory
	top      int64
	shift    int // the largest of the values that it sees
	total    uint64
	narrow   bool // see narrow512
	bad      bool // its numbers are too large for the vectors
}

const (
	pageWeights = 3 * PageLen // the pieces of the weights of a page
	pagesAtOnce = 64          // assembly cannot be preempted
	// topScore is the largest that a query's best score may be in magnitude:
	// scores are kept in 32 bits.
	topScore = 1 << 30
)

// attendWide is Attend. Scores are clamped to 32 bits, which does not show:
// next to a best one of at most topScore those that are clamped weigh 0.
func (s *Scratch) attendWide(qs []Query, pages []*Page) {
	if len(qs) == 0 {
		return
	}
	w := &s.wide
	dim := len(qs[0].Q)
	pad := padded(dim)
	w.runs = resize(w.runs, len(qs))
	n, from, to := 0, qs[0].First/PageLen, 0
	for i := range qs {
		r := run{from: qs[i].First / PageLen, to: qs[i].Last / PageLen, at: n, top: -num.Max48}
		r.narrow = level == AVX512 && dim%16 == 0 && narrow512(&qs[i].Q[0], dim)
		w.runs[i] = r
		n += r.to - r.from + 1
		from, to = min(from, r.from), max(to, r.to)
	}
	w.z, w.w, w.bits = resize(w.z, n*PageLen), resize(w.w, n*pageWeights), resize(w.bits, n)
	w.sum = resize(w.sum, len(qs)*pad)
	clear(w.sum)

	for j := from; j <= to; j++ {
		for i := range w.runs {
			if r := &w.runs[i]; r.from <= j && j <= r.to {
				r.score(w, pages[j], &qs[i], j)
			}
		}
	}
	for i := range w.runs {
		w.runs[i].weigh(w, pages)
	}
	for j := from; j <= to; j++ {
		for i := range w.runs {
			if r := &w.runs[i]; r.from <= j && j <= r.to && !r.bad {
				r.add(w, w.sum[i*pad:][:pad], pages[j], (min(qs[i].Last-j*PageLen+1, PageLen)+1)/2, j)
			}
		}
	}
	for i := range w.runs {
		r := &w.runs[i]
		if r.bad {
			s.attend(i, &qs[i], pages)
			continue
		}
		apply(qs[i].Out, w.sum[i*pad:][:dim], num.Ratio(1, r.total, r.shift), 0)
	}
}

// score writes the scores of page j.
func (r *run) score(w *wideScratch, p *Page, q *Query, j int) {
	first, last := max(q.First-j*PageLen, 0), min(q.Last-j*PageLen, PageLen-1)
	z := &w.z[(r.at+j-r.from)*PageLen:][:PageLen][0]
	stride, pairs, base := 32*padded(p.dim), len(q.Q)/2, 32-q.Shift
	var top, least int64
	var shift uint64
	if level == AVX512 {
		seen := ^uint64(0) << first & (^uint64(0) >> (PageLen - 1 - last))
		f := scores512
		if r.narrow {
			f = narrowScores512
		}
		top, shift, least = f(z, &p.k[0], stride, &q.Q[0], pairs, &p.shifts.k[0], base, seen)
		r.bad = r.bad || least < 1
	} else {
		top, shift, least = scores256(z, &p.k[0], stride, &q.Q[0], pairs, &p.shifts.k[0], base, first, last)
		r.bad = r.bad || least < 9
	}
	r.top, r.shift = max(r.top, top), max(r.shift, int(shift))
}

// weigh turns scores into weights.
func (r *run) weigh(w *wideScratch, pages []*Page) {
	if r.bad = r.bad || max(r.top, -r.top) > topScore; r.bad {
		return
	}
	for j := r.from; j <= r.to; j += pagesAtOnce {
		at, n := r.at+j-r.from, min(pagesAtOnce, r.to+1-j)
		pieces, z, bits := &w.w[at*pageWeights:][:n*pageWeights][0], &w.z[at*PageLen:][:n*PageLen][0], &w.bits[at:][:n][0]
		page, offset := (**byte)(unsafe.Pointer(&pages[j:][:n][0])), unsafe.Offsetof(Page{}.shifts)+PageLen
		if level == AVX512 {
			r.total += weights512(pieces, z, page, offset, n, r.top, int64(r.shift), bits)
		} else {
			r.total += weights256(pieces, z, page, offset, n, r.top, int64(r.shift), bits)
		}
	}
}

// values are functions that add the first pieces, one or more, of weighted
// values to 16 dimensions or to more.
type values struct {
	more int
	f    [3][2]func(sum *int64, v *int16, stride int, w *int16, pairs int)
}

var (
	zmmValues = values{64, [3][2]func(sum *int64, v *int16, stride int, w *int16, pairs int){
		{values512_1x1, values512_1x4}, {values512_2x1, values512_2x4}, {values512_3x1, values512_3x4},
	}}
	ymmValues = values{32, [3][2]func(sum *int64, v *int16, stride int, w *int16, pairs int){
		{values256_1x2, values256_1x4}, {values256_2x2, values256_2x4}, {values256_3x2, values256_3x4},
	}}
)

// add adds the weighted values of the first pairs of slots of page j.
func (r *run) add(w *wideScratch, sum []int64, p *Page, pairs, j int) {
	at := r.at + j - r.from
	pieces := 0
	switch bits := w.bits[at]; {
	case bits == 0:
		return
	case bits >= 1<<20:
		pieces = 2
	case bits >= 1<<10:
		pieces = 1
	}
	v := &zmmValues
	if level != AVX512 {
		v = &ymmValues
	}
	weights := &w.w[at*pageWeights]
	for d := 0; d < len(sum); {
		n, f := 16, v.f[pieces][0]
		if len(sum)-d >= v.more {
			n, f = v.more, v.f[pieces][1]
		}
		f(&sum[d:][:n][0], &p.v[2*d], 4*len(sum), weights, pairs)
		d += n
	}
}
