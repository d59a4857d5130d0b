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

	z, sum                 []int64
	scores, weights, parts []int64
}

// Attend computes queries that read one key-value head: heads that share it,
// positions of a sequence, or both. pages[j] holds the positions from 64j; those
// that no query reads may be nil. It goes through the pages in order, so that
// they are read once for all queries.
func Attend(qs []Query, pages []*Page, s *Scratch) {
	for i := range qs {
		s.attend(i, &qs[i], pages)
	}
}

func (s *Scratch) attend(i int, q *Query, pages []*Page) {
	n := q.Last - q.First + 1
	z := resize(s.z, n)
	top, vShift := int64(-num.Max48), 0
	for p := range z {
		page, slot := pages[(q.First+p)/PageLen], (q.First+p)%PageLen
		z[p] = page.score(slot, q)
		top = max(top, z[p])
		vShift = max(vShift, int(page.vShift[slot]))
	}
	if s.See != nil {
		s.scores = append(s.scores[:0], z...)
	}
	var total uint64
	for p, x := range z {
		z[p] = num.Exp2Neg(top - x)
		total += uint64(z[p])
	}
	if s.See != nil {
		s.weights = append(s.weights[:0], z...)
		s.parts = s.parts[:0]
	}
	sum := resize(s.sum, len(q.Q))
	clear(sum)
	for at := q.First; at <= q.Last; {
		end := min(q.Last+1, (at/PageLen+1)*PageLen)
		page := pages[at/PageLen]
		for p := at; p < end; p++ {
			page.addValue(sum, p%PageLen, z[p-q.First], vShift)
		}
		if s.See != nil {
			s.parts = append(s.parts, sum...)
		}
		at = end
	}
	if s.See != nil {
		for b := len(s.parts) - 1; b >= len(sum); b-- {
			s.parts[b] -= s.parts[b-len(sum)]
		}
		s.See(i, s.scores, s.weights, s.parts)
	}
	inv := num.Ratio(1, total, vShift)
	for j, x := range sum {
		q.Out[j] = inv.Apply(x, 0)
	}
	s.z, s.sum = z, sum
}

// score is how well a query fits the key of a slot, Q16, in log2 units.
func (p *Page) score(slot int, q *Query) int64 {
	k := p.k[slot/16*16*padded(p.dim)+slot%16*2:]
	var sum int64
	for j := 0; j < len(q.Q); j += 2 {
		sum += int64(q.Q[j])*int64(k[j*16]) + int64(q.Q[j+1])*int64(k[j*16+1])
	}
	return num.MulRound(sum, 1, 32-q.Shift-int(p.kShift[slot]))
}

// addValue adds the value of a slot, weighted, to a sum in units of 2^shift.
func (p *Page) addValue(sum []int64, slot int, w int64, shift int) {
	w = num.Round(w, uint(shift-int(p.vShift[slot])))
	if w == 0 {
		return
	}
	v := p.v[slot/2*2*padded(p.dim)+slot%2:]
	for j := range sum {
		sum[j] += w * int64(v[2*j])
	}
}
