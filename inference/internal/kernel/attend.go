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
	// First/64 to Last/64. They are valid during the call. It takes the slow way.
	See func(query int, scores, weights, parts []int64)

	scores, weights, parts, sum []int64
	wide                        wideScratch
}

// Attend computes queries that read one key-value head: heads that share it,
// positions of a sequence, or both. pages[j] holds the positions from 64j; those
// that no query reads may be nil. It goes through the pages in order, so that
// they are read once for all queries.
func Attend(qs []Query, pages []*Page, s *Scratch) {
	if level >= AVX2 && s.See == nil {
		s.attendWide(qs, pages)
		return
	}
	for i := range qs {
		s.attend(i, &qs[i], pages)
	}
}

// attend computes one query in plain Go.
func (s *Scratch) attend(i int, q *Query, pages []*Page) {
	n := q.Last - q.First + 1
	s.scores = resize(s.scores, n)
	top, vShift := int64(-num.Max48), 0
	for j := range s.scores {
		page, slot := pages[(q.First+j)/PageLen], (q.First+j)%PageLen
		s.scores[j] = page.score(slot, q)
		top = max(top, s.scores[j])
		vShift = max(vShift, int(page.shifts.v[slot]))
	}
	s.weights = resize(s.weights, n)
	var total uint64
	for j, x := range s.scores {
		s.weights[j] = num.Exp2Neg(top - x)
		total += uint64(s.weights[j])
	}
	dim, from := len(q.Q), q.First/PageLen
	s.parts = resize(s.parts, (q.Last/PageLen-from+1)*dim)
	clear(s.parts)
	for j, w := range s.weights {
		p := q.First + j
		pages[p/PageLen].addValue(s.parts[(p/PageLen-from)*dim:][:dim], p%PageLen, w, vShift)
	}
	if s.See != nil {
		s.See(i, s.scores, s.weights, s.parts)
	}
	s.sum = resize(s.sum, dim)
	clear(s.sum)
	for j, x := range s.parts {
		s.sum[j%dim] += x
	}
	apply(q.Out, s.sum, num.Ratio(1, total, vShift), 0)
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
