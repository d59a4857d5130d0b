package kernel

import "github.com/cuckoo-network/cuckoo/inference/internal/num"

// Query asks for one head's attention over the positions First..Last.
type Query struct {
	Q           []int16 // of RotateQ
	Shift       int     // of RotateQ
	First, Last int
	Out         []int64 // Q24, as long as Q
}

// Scratch is the memory of one worker that calls Attend.
type Scratch struct {
	// See, where it is set, is shown the nodes of each query before its Out:
	// scores (Q16) and weights (Q30) of the positions First..Last, and the
	// parts, one of len(Q) elements for each block of 64 positions from
	// First/64 to Last/64. They are valid during the call.
	See func(query int, scores, weights, parts []int64)

	runs []run
	z    []int64 // scores, then weights, page by page of each query
	sum  []int64 // of values, padded dimensions of each query
	w    []int16 // pieces of weights, page by page of each query
	bits []uint64

	scores, weights, parts []int64
}

// run is what is known of a query on the way.
type run struct {
	from, to int // its pages
	at       int // the page of its first in the scratch memory
	top      int64
	shift    int // the largest of its values
	total    uint64
}

// Attend computes queries that read one key-value head: heads that share it,
// positions of a sequence, or both. pages[j] holds the positions from 64j; those
// that no query reads may be nil. It goes through the pages in order, so that
// they are read once for all queries.
func Attend(qs []Query, pages []*Page, s *Scratch) {
	if s.See == nil {
		s.attend(qs, pages)
		return
	}
	for i := range qs {
		s.scores, s.weights, s.parts = s.scores[:0], s.weights[:0], s.parts[:0]
		s.attend(qs[i:i+1], pages)
		d := len(qs[i].Q)
		for at := len(s.parts) - 1; at >= d; at-- {
			s.parts[at] -= s.parts[at-d]
		}
		s.See(i, s.scores, s.weights, s.parts)
	}
}

func (s *Scratch) attend(qs []Query, pages []*Page) {
	if len(qs) == 0 {
		return
	}
	dim := len(qs[0].Q)
	pad := padded(dim)
	s.runs = resize(s.runs, len(qs))
	n, from, to := 0, qs[0].First/PageLen, 0
	for i, q := range qs {
		r := run{from: q.First / PageLen, to: q.Last / PageLen, at: n, top: -num.Max48}
		s.runs[i] = r
		n += r.to - r.from + 1
		from, to = min(from, r.from), max(to, r.to)
	}
	s.z, s.w, s.bits = resize(s.z, n*PageLen), resize(s.w, n*pageWeights), resize(s.bits, n)
	s.sum = resize(s.sum, len(qs)*pad)
	clear(s.sum)

	for j := from; j <= to; j++ {
		for i := range qs {
			if r := &s.runs[i]; r.from <= j && j <= r.to {
				s.score(r, pages[j], j, &qs[i])
			}
		}
	}
	if s.See != nil {
		s.scores = s.copyZ(s.scores, qs[0])
	}
	for i := range qs {
		s.weigh(&s.runs[i], pages)
	}
	if s.See != nil {
		s.weights = s.copyZ(s.weights, qs[0])
	}
	for j := from; j <= to; j++ {
		for i := range qs {
			if r := &s.runs[i]; r.from <= j && j <= r.to {
				s.add(s.sum[i*pad:][:pad], r, pages[j], j, &qs[i])
			}
		}
		if s.See != nil {
			s.parts = append(s.parts, s.sum[:dim]...)
		}
	}
	for i, q := range qs {
		r := &s.runs[i]
		apply(q.Out, s.sum[i*pad:][:dim], num.Ratio(1, r.total, r.shift), 0)
	}
}

// copyZ appends what z holds of the only query's positions.
func (s *Scratch) copyZ(dst []int64, q Query) []int64 {
	return append(dst, s.z[q.First%PageLen:][:q.Last-q.First+1]...)
}

// slots is the range of a page's positions that a query sees.
func (q *Query) slots(page int) (from, to int) {
	at := page * PageLen
	return max(q.First-at, 0), min(q.Last-at+1, PageLen)
}

// page is number j of a query's pages in scratch memory.
func (r *run) page(j int) int { return r.at + j - r.from }

// pageWeights is the memory for the pieces of the weights of a page.
const pageWeights = 3 * PageLen

// never is the score of a position that a query does not see: its weight is 0.
const never = -1 << 62

// score writes the scores of a page and takes note of the largest.
func (s *Scratch) score(r *run, p *Page, j int, q *Query) {
	z := s.z[r.page(j)*PageLen:][:PageLen]
	from, to := q.slots(j)
	if level == AVX512 {
		top, shift, ok := scoresWide(z, p, q, from, to)
		if ok {
			r.top, r.shift = max(r.top, top), max(r.shift, shift)
			return
		}
	}
	for i := range z {
		if i < from || i >= to {
			z[i] = never
			continue
		}
		z[i] = p.score(i, q)
		r.top = max(r.top, z[i])
		r.shift = max(r.shift, int(p.shifts.v[i]))
	}
}

// weigh turns a query's scores into weights.
func (s *Scratch) weigh(r *run, pages []*Page) {
	for j := r.from; j <= r.to; j++ {
		at := r.page(j)
		z := s.z[at*PageLen:][:PageLen]
		if level == AVX512 {
			var sum uint64
			sum, s.bits[at] = weightsWide(s.w[at*pageWeights:][:pageWeights], z, pages[j], r.top, r.shift, s.See != nil)
			r.total += sum
			continue
		}
		for i, x := range z {
			z[i] = num.Exp2Neg(r.top - x)
			r.total += uint64(z[i])
		}
	}
}

// add adds the weighted values of a page to a sum, in units of 2^r.shift.
func (s *Scratch) add(sum []int64, r *run, p *Page, j int, q *Query) {
	at := r.page(j)
	from, to := q.slots(j)
	if level == AVX512 {
		valuesWide(sum, p, s.w[at*pageWeights:][:pageWeights], s.bits[at], (to+1)/2)
		return
	}
	for i := from; i < to; i++ {
		p.addValue(sum[:len(q.Q)], i, s.z[at*PageLen+i], r.shift)
	}
}

// score is how well a query fits the key of a slot, Q16, in log2 units.
func (p *Page) score(slot int, q *Query) int64 {
	k := p.k[slot/16*16*padded(p.dim)+slot%16*2:]
	var sum int64
	for j := 0; j < len(q.Q); j += 2 {
		sum += int64(q.Q[j])*int64(k[j*16]) + int64(q.Q[j+1])*int64(k[j*16+1])
	}
	return num.MulRound(sum, 1, 32-q.Shift-int(p.shifts.k[slot]))
}

// addValue adds the value of a slot, weighted, to a sum in units of 2^shift.
func (p *Page) addValue(sum []int64, slot int, w int64, shift int) {
	w = num.Round(w, uint(shift-int(p.shifts.v[slot])))
	if w == 0 {
		return
	}
	v := p.v[slot/2*2*padded(p.dim)+slot%2:]
	for j := range sum {
		sum[j] += w * int64(v[2*j])
	}
}
