// Package sample turns logits into a token, with integers only: the same
// logits, parameters, seed and output index give the same token everywhere.
// NUMERICS.md states the rules; Params are in millionths.
//
// Order of the steps: penalties, greedy choice if the temperature is 0,
// temperature, min-p, top-k, top-p, draw. Ties between equal logits go to the
// lower token id everywhere.
package sample

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// ErrParams reports a parameter outside its range.
var ErrParams = errors.New("bad parameter")

// One is 1.0 in millionths.
const One = 1_000_000

// Ranges of the parameters.
const (
	MaxTemperature = 100 * One
	MinTemperature = One / 1000 // below it only 0, greedy, is allowed
	MaxPenalty     = 2 * One
	MaxRepetition  = 10 * One
	MinRepetition  = One / 10
)

// Params say how to choose a token.
type Params struct {
	Temperature, TopP, MinP uint32
	TopK                    uint32
	Seed                    uint64
	Repetition              uint32
	Frequency, Presence     int32
}

// Validate checks every range and names the field.
func (p *Params) Validate() error {
	switch {
	case p.Temperature > MaxTemperature || p.Temperature != 0 && p.Temperature < MinTemperature:
		return fmt.Errorf("%w: temperature %d millionths, want 0 or %d to %d", ErrParams, p.Temperature, MinTemperature, MaxTemperature)
	case p.TopP > One:
		return fmt.Errorf("%w: top_p %d millionths, want at most %d (0 is off)", ErrParams, p.TopP, One)
	case p.MinP > One:
		return fmt.Errorf("%w: min_p %d millionths, want at most %d", ErrParams, p.MinP, One)
	case p.Repetition != 0 && (p.Repetition < MinRepetition || p.Repetition > MaxRepetition):
		return fmt.Errorf("%w: repetition_penalty %d millionths, want 0 (off) or %d to %d", ErrParams, p.Repetition, MinRepetition, MaxRepetition)
	case p.Frequency < -MaxPenalty || p.Frequency > MaxPenalty:
		return fmt.Errorf("%w: frequency_penalty %d millionths, want -%d to %d", ErrParams, p.Frequency, MaxPenalty, MaxPenalty)
	case p.Presence < -MaxPenalty || p.Presence > MaxPenalty:
		return fmt.Errorf("%w: presence_penalty %d millionths, want -%d to %d", ErrParams, p.Presence, MaxPenalty, MaxPenalty)
	}
	return nil
}

// Sampler chooses the tokens of one output, one after the other.
type Sampler struct {
	p      Params
	index  uint64            // of the next output token
	prompt map[uint32]bool   // tokens of the prompt, when they matter
	counts map[uint32]uint32 // tokens of the output so far
	z      []int64
	order  []uint32
}

// New starts an output behind a prompt. p must be valid.
func New(p Params, prompt []uint32) *Sampler {
	s := &Sampler{p: p, counts: map[uint32]uint32{}}
	if s.repeats() {
		s.prompt = make(map[uint32]bool, len(prompt))
		for _, id := range prompt {
			s.prompt[id] = true
		}
	}
	return s
}

func (s *Sampler) repeats() bool { return s.p.Repetition != 0 && s.p.Repetition != One }

// Accept says which token the output goes on with.
func (s *Sampler) Accept(id uint32) {
	s.index++
	s.counts[id]++
}

// Choose picks the next token from logits in Q24, which it may change.
func (s *Sampler) Choose(logits []int64) uint32 {
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
	// Weights, Q30, relative to the best token.
	t := num.Ratio(num.Log2E*One, uint64(s.p.Temperature), -30)
	s.z = append(s.z[:0], logits...)
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
	return best // not reached: x is below the total
}

// cut lists the candidates left by min-p, top-k and top-p, by descending logit
// and ascending id when one of them is on, else all by ascending id.
func (s *Sampler) cut(logits []int64) []uint32 {
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
func (s *Sampler) penalize(logits []int64) {
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

func (s *Sampler) repeated(l int64) int64 {
	n := int64(s.p.Repetition)
	if l > 0 {
		return divide(l, One, n)
	}
	return num.Sat48(-divide(-l, n, One))
}

// divide is l * a / b, truncated, for non-negative numbers.
func divide(l, a, b int64) int64 {
	hi, lo := bits.Mul64(uint64(l), uint64(a))
	q, _ := bits.Div64(hi, lo, uint64(b))
	return num.Sat48(int64(min(q, num.Max48)))
}
