package sample

import (
	"cmp"
	"math/bits"
	"slices"
	"sort"
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// octaves is how far, in log2 units, a token's weight may be below the largest
// one and not be zero: num.Exp2Neg is zero from there on.
const octaves = 32

// mantissas is 2^-f, Q30, for every f in Q16: num.Exp2Neg without its shift.
var mantissas = sync.OnceValue(func() *[1 << 16]uint32 {
	var t [1 << 16]uint32
	for f := range t {
		t[f] = uint32(num.Exp2Neg(int64(f)))
	}
	return &t
})

// weigher makes weights, Q30, of logits: Exp2Neg(apply(t, best - l, -8)).
type weigher struct {
	t         num.Scale
	factor    uint64 // t, so that distance shifts by 64
	best      int64
	floor     int64 // logits below it have a weight of zero, or one that min-p cuts
	mantissas *[1 << 16]uint32
}

func newWeigher(p Params, best int64) weigher {
	t := num.Ratio(num.Log2E*One, uint64(p.Temperature), -30)
	// apply shifts right by 8 - E: by 18 to 45 for the temperatures that are allowed.
	w := weigher{t: t, factor: uint64(t.M) << (48 - (8 - t.E)), best: best, mantissas: mantissas()}
	least := max(1, (int64(p.MinP)<<30+One-1)/One)
	far := sort.Search(octaves<<16, func(d int) bool { return num.Exp2Neg(int64(d)) < least })
	w.floor = w.within(int64(far))
	return w
}

// within is the smallest logit whose distance from the best is below far, in
// log2 units, Q16; best + 1 for far = 0.
func (w *weigher) within(far int64) int64 {
	n := sort.Search(num.Max48*2+1, func(d int) bool { return w.t.Apply(int64(d), 16-24) >= far })
	return w.best - int64(n-1)
}

// distance is t.Apply(best - l, -8) for a logit from floor on, which is below
// octaves: best - l is below 2^37.
func (w *weigher) distance(l int64) uint64 {
	hi, lo := bits.Mul64(uint64(w.best-l)<<16, w.factor)
	return hi + lo>>63
}

// weight is num.Exp2Neg of a distance.
func (w *weigher) weight(d uint64) uint64 {
	return (uint64(w.mantissas[d&0xffff])<<1>>(d>>16&(octaves-1)) + 1) >> 1
}

// blockSize is how many logits are looked at together.
const blockSize = 1024

// block lists the tokens of a block that have a weight.
type block [blockSize]uint16

// gather lists those of logits from floor on. Within eight it does not branch:
// whether a token has a weight is hard to predict.
func (b *block) gather(logits []int64, floor int64) []uint16 {
	n, i := 0, 0
	for ; i+8 <= len(logits); i += 8 {
		if eight := logits[i : i+8 : i+8]; largest(eight) >= floor {
			for j, l := range eight {
				b[n&(blockSize-1)] = uint16(i + j)
				if l >= floor {
					n++
				}
			}
		}
	}
	for ; i < len(logits); i++ {
		if logits[i] >= floor {
			b[n&(blockSize-1)] = uint16(i)
			n++
		}
	}
	return b[:n]
}

// largest is the largest of eight logits.
func largest(l []int64) int64 {
	return max(max(max(l[0], l[1]), max(l[2], l[3])), max(max(l[4], l[5]), max(l[6], l[7])))
}

// candidate is a token that may be chosen.
type candidate struct {
	l     int64
	id, w uint32
}

// compare puts larger logits first, and of equal ones lower ids.
func compare(a, b candidate) int {
	if c := cmp.Compare(b.l, a.l); c != 0 {
		return c
	}
	return cmp.Compare(a.id, b.id)
}

func (a candidate) before(b candidate) bool {
	return a.l > b.l || a.l == b.l && a.id < b.id
}

// any draws one of all tokens, by ascending id.
func (s *Sampler) any(logits []int64, w *weigher, draw uint64) uint32 {
	s.sums = s.sums[:0]
	total := uint64(0)
	var b block
	for part := range slices.Chunk(logits, blockSize) {
		sum := uint64(0)
		for _, i := range b.gather(part, w.floor) {
			sum += w.weight(w.distance(part[i]))
		}
		s.sums = append(s.sums, sum)
		total += sum
	}
	x, _ := bits.Mul64(draw, total)
	i := 0
	for ; x >= s.sums[i]; i++ {
		x -= s.sums[i]
	}
	id := i * blockSize
	for ; ; id++ {
		if l := logits[id]; l >= w.floor {
			n := w.weight(w.distance(l))
			if x < n {
				break
			}
			x -= n
		}
	}
	return uint32(id)
}

// top draws one of the k tokens of largest logit, and of these of the first
// that together have the share p.
func (s *Sampler) top(logits []int64, w *weigher, k int, p, draw uint64) uint32 {
	s.keep = appendTop(s.keep[:0], logits, w.floor, k)
	total := uint64(0)
	for i := range s.keep {
		n := w.weight(w.distance(s.keep[i].l))
		s.keep[i].w = uint32(n)
		total += n
	}
	if p > 0 && p < One {
		_, total = prefix(s.keep, share(total, p)-1)
	}
	x, _ := bits.Mul64(draw, total)
	n, _ := prefix(s.keep, x)
	return s.keep[n-1].id
}

// appendTop appends to an empty list the k tokens of largest logit from floor
// on, in any order, each with weight 1. Whenever twice as many are at hand, the
// lower half goes.
func appendTop(keep []candidate, logits []int64, floor int64, k int) []candidate {
	var b block
	first := 0
	for part := range slices.Chunk(logits, blockSize) {
		for _, i := range b.gather(part, floor) {
			if l := part[i]; l >= floor {
				keep = append(keep, candidate{l, uint32(first + int(i)), 1})
			}
			if len(keep) >= 2*k+32 {
				n, _ := prefix(keep, uint64(k)-1)
				keep = keep[:n]
				floor = keep[n-1].l + 1 // an equal logit has a higher id from here on
			}
		}
		first += len(part)
	}
	if len(keep) > k {
		prefix(keep, uint64(k)-1)
		keep = keep[:k]
	}
	return keep
}

// binBits is how fine cut sorts: by 2^-binBits of an octave.
const binBits = 4

// cut draws one of the tokens by descending logit that together have the share
// p of all weight. It sorts weights into bins by distance, and looks for tokens
// in two of them alone: where the share ends and where the draw falls.
func (s *Sampler) cut(logits []int64, w *weigher, p, draw uint64) uint32 {
	var sums [octaves << binBits]uint64
	var b block
	for part := range slices.Chunk(logits, blockSize) {
		for _, i := range b.gather(part, w.floor) {
			d := w.distance(part[i])
			sums[d>>(16-binBits)%uint64(len(sums))] += w.weight(d)
		}
	}
	total := uint64(0)
	for _, n := range sums {
		total += n
	}
	find := func(x uint64) (through uint64, id uint32) {
		i, before := 0, uint64(0)
		for ; x >= before+sums[i]; i++ {
			before += sums[i]
		}
		s.bin(logits, w, int64(i))
		n, sum := prefix(s.keep, x-before)
		return before + sum, s.keep[n-1].id
	}
	kept, _ := find(share(total, p) - 1)
	x, _ := bits.Mul64(draw, kept)
	_, id := find(x)
	return id
}

// bin keeps the tokens of a bin of distances.
func (s *Sampler) bin(logits []int64, w *weigher, i int64) {
	floor := max(w.floor, w.within((i+1)<<(16-binBits)))
	end := w.within(i << (16 - binBits))
	s.keep = s.keep[:0]
	var b block
	first := 0
	for part := range slices.Chunk(logits, blockSize) {
		for _, i := range b.gather(part, floor) {
			if l := part[i]; l < end {
				s.keep = append(s.keep, candidate{l, uint32(first + int(i)), uint32(w.weight(w.distance(l)))})
			}
		}
		first += len(part)
	}
}

// share is total * p millionths, rounded up.
func share(total, p uint64) uint64 {
	hi, lo := bits.Mul64(total, p)
	q, r := bits.Div64(hi, lo, One)
	if r > 0 {
		q++
	}
	return q
}

// prefix moves to the front of c the shortest prefix of its order whose weights
// add up to more than x, which all of them do, with its last one at the end.
// It returns the prefix's length and weight. Of the rest the order is unspecified.
func prefix(c []candidate, x uint64) (n int, sum uint64) {
	from, to := 0, len(c) // c[:from] is in, c[to:] is out, and the end is between
	for try := 2 * bits.Len(uint(len(c))); to-from > 1 && try > 0; try-- {
		at, left := partition(c[from:to])
		at += from
		switch through := sum + left + uint64(c[at].w); {
		case x < sum+left:
			to = at
		case x < through:
			return at + 1, through
		default:
			from, sum = at+1, through
		}
	}
	slices.SortFunc(c[from:to], compare) // one is left, or the pivots were bad
	for ; ; from++ {
		if sum += uint64(c[from].w); sum > x {
			return from + 1, sum
		}
	}
}

// partition puts what is before a pivot in front of it and the rest behind, and
// says where the pivot is and how much weight lies in front.
func partition(c []candidate) (at int, weight uint64) {
	mid, last := len(c)/2, len(c)-1
	if c[mid].before(c[0]) {
		c[mid], c[0] = c[0], c[mid]
	}
	if c[last].before(c[0]) {
		c[last], c[0] = c[0], c[last]
	}
	if c[mid].before(c[last]) { // the median of the three is the pivot, at the end
		c[mid], c[last] = c[last], c[mid]
	}
	for i := range last {
		if c[i].before(c[last]) {
			weight += uint64(c[i].w)
			c[i], c[at] = c[at], c[i]
			at++
		}
	}
	c[at], c[last] = c[last], c[at]
	return at, weight
}
