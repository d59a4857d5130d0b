package sample

import (
	"math/big"
	"math/bits"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// slow is the definition, step by step: weights of the whole vocabulary, and
// all of it sorted.
type slow struct {
	p      Params
	index  uint64
	prompt map[uint32]bool
	counts map[uint32]uint32
	z      []int64
	order  []uint32
}

func newSlow(p Params, prompt, output []uint32) *slow {
	s := &slow{p: p, prompt: map[uint32]bool{}, counts: map[uint32]uint32{}, index: uint64(len(output))}
	for _, id := range prompt {
		s.prompt[id] = true
	}
	for _, id := range output {
		s.counts[id]++
	}
	return s
}

func (s *slow) repeats() bool { return s.p.Repetition != 0 && s.p.Repetition != One }

func (s *slow) choose(logits []int64) uint32 {
	s.penalize(logits)
	best := uint32(0)
	for i, l := range logits {
		if l > logits[best] {
			best = uint32(i)
		}
	}
	if s.p.Temperature == 0 {
		return best
	}
	t := num.Ratio(num.Log2E*One, uint64(s.p.Temperature), -30)
	s.z = slices.Clone(logits)
	for i, l := range logits {
		s.z[i] = num.Exp2Neg(t.Apply(logits[best]-l, 16-24))
	}
	keep := s.cut(logits)
	var total uint64
	for _, id := range keep {
		total += uint64(s.z[id])
	}
	x, _ := bits.Mul64(num.Draw(s.p.Seed, s.index), total)
	for _, id := range keep {
		w := uint64(s.z[id])
		if x < w {
			return id
		}
		x -= w
	}
	panic("x is not below the total")
}

// cut lists the candidates left by min-p, top-k and top-p, by descending logit
// and ascending id when one of them is on, else all by ascending id.
func (s *slow) cut(logits []int64) []uint32 {
	s.order = s.order[:0]
	for i := range logits {
		if s.z[i] > 0 && uint64(s.z[i])*One >= uint64(s.p.MinP)<<30 {
			s.order = append(s.order, uint32(i))
		}
	}
	k, p := int(s.p.TopK), uint64(s.p.TopP)
	if (k == 0 || k >= len(logits)) && (p == 0 || p == One) {
		return s.order
	}
	slices.SortFunc(s.order, func(a, b uint32) int {
		switch {
		case logits[a] > logits[b]:
			return -1
		case logits[a] < logits[b]:
			return 1
		default:
			return int(a) - int(b)
		}
	})
	if k > 0 && k < len(s.order) {
		s.order = s.order[:k]
	}
	if p == 0 || p == One {
		return s.order
	}
	var total, sum uint64
	for _, id := range s.order {
		total += uint64(s.z[id])
	}
	needHi, needLo := bits.Mul64(total, p)
	for i, id := range s.order {
		sum += uint64(s.z[id])
		hi, lo := bits.Mul64(sum, One)
		if hi > needHi || hi == needHi && lo >= needLo {
			return s.order[:i+1]
		}
	}
	return s.order
}

// penalize lowers the logits of tokens that were there before. Divisions
// truncate.
func (s *slow) penalize(logits []int64) {
	if s.repeats() {
		for id := range s.prompt {
			logits[id] = s.repeated(logits[id])
		}
		for id := range s.counts {
			if !s.prompt[id] {
				logits[id] = s.repeated(logits[id])
			}
		}
	}
	if s.p.Frequency == 0 && s.p.Presence == 0 {
		return
	}
	for id, n := range s.counts {
		cost := int64(s.p.Frequency)*int64(n) + int64(s.p.Presence)
		logits[id] = num.Sat48(logits[id] - cost<<24/One)
	}
}

func (s *slow) repeated(l int64) int64 {
	a, b := int64(One), int64(s.p.Repetition)
	if l <= 0 {
		a, b = b, a
	}
	q := new(big.Int).Mul(big.NewInt(l), big.NewInt(a))
	q.Quo(q, big.NewInt(b)) // truncates
	if !q.IsInt64() {
		return num.Max48
	}
	return num.Sat48(q.Int64())
}
