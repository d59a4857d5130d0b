// Package sample turns logits into a token, with integers only: the same
// logits, parameters, seed and output index give the same token everywhere.
// NUMERICS.md states the rules; Params are in millionths.
//
// Order of the steps: penalties, greedy choice if the temperature is 0,
// temperature, min-p, top-k, top-p, draw. Ties between equal logits go to the
// lower token id everywhere.
//
// A choice reads the logits of the whole vocabulary and works on little more
// than the tokens that can be chosen: weights are made of those that are not
// zero, and nothing is sorted. LogProb and Top are about the same logits before
// penalties and temperature.
package sample

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// ErrParams reports a parameter outside its range.
var ErrParams = errors.New("bad parameter")

// One is 1.0 in millionths.
const One = 1_000_000

// Ranges of the parameters.
const (
	MaxTemperature = 100 * One
	MaxPenalty     = 2 * One
	MaxRepetition  = 10 * One
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
	case p.Temperature > MaxTemperature:
		return fmt.Errorf("%w: temperature %d millionths, want at most %d (0 is greedy)", ErrParams, p.Temperature, MaxTemperature)
	case p.TopP > One:
		return fmt.Errorf("%w: top_p %d millionths, want at most %d (0 is off)", ErrParams, p.TopP, One)
	case p.MinP > One:
		return fmt.Errorf("%w: min_p %d millionths, want at most %d", ErrParams, p.MinP, One)
	case p.Repetition > MaxRepetition:
		return fmt.Errorf("%w: repetition_penalty %d millionths, want at most %d (0 is off)", ErrParams, p.Repetition, MaxRepetition)
	case p.Frequency < -MaxPenalty || p.Frequency > MaxPenalty:
		return fmt.Errorf("%w: frequency_penalty %d millionths, want -%d to %d", ErrParams, p.Frequency, MaxPenalty, MaxPenalty)
	case p.Presence < -MaxPenalty || p.Presence > MaxPenalty:
		return fmt.Errorf("%w: presence_penalty %d millionths, want -%d to %d", ErrParams, p.Presence, MaxPenalty, MaxPenalty)
	}
	return nil
}

// Sampler chooses the tokens of one output, one after the other.
type Sampler struct {
	p     Params
	index uint64 // of the next output token

	seen []seen         // tokens that penalties are for
	at   map[uint32]int // their places in seen; nil without penalties

	keep []candidate
	sums []uint64
}

// seen is a token of the prompt or the output.
type seen struct {
	id, n uint32 // n times in the output
}

// New starts an output behind a prompt. p must be valid.
func New(p Params, prompt []uint32) *Sampler {
	s := &Sampler{p: p}
	if s.repeats() || p.Frequency != 0 || p.Presence != 0 {
		s.at = make(map[uint32]int)
	}
	if s.repeats() {
		for _, id := range prompt {
			s.see(id)
		}
	}
	return s
}

func (s *Sampler) repeats() bool { return s.p.Repetition != 0 && s.p.Repetition != One }

// see finds the entry of a token, or makes it.
func (s *Sampler) see(id uint32) *seen {
	i, ok := s.at[id]
	if !ok {
		i = len(s.seen)
		s.at[id] = i
		s.seen = append(s.seen, seen{id: id})
	}
	return &s.seen[i]
}

// Accept says which token the output goes on with.
func (s *Sampler) Accept(id uint32) {
	s.index++
	if s.at != nil {
		s.see(id).n++
	}
}

// Choose picks the next token from logits in Q24, which it may change.
func (s *Sampler) Choose(logits []int64) uint32 {
	s.penalize(logits)
	best := Best(logits)
	if s.p.Temperature == 0 {
		return best
	}
	w := newWeigher(s.p, logits[best])
	draw := num.Draw(s.p.Seed, s.index)
	k, p := int(s.p.TopK), uint64(s.p.TopP)
	switch limited, share := k > 0 && k < len(logits), p > 0 && p < One; {
	case limited:
		return s.top(logits, &w, k, p, draw)
	case share:
		return s.cut(logits, &w, p, draw)
	default:
		return s.any(logits, &w, draw)
	}
}

// Best is the token of the largest logit, the first of equal ones.
func Best(logits []int64) uint32 {
	best, i := 0, 0
	for ; i+8 <= len(logits); i += 8 {
		if largest(logits[i:i+8]) > logits[best] {
			for j := i; j < i+8; j++ {
				if logits[j] > logits[best] {
					best = j
				}
			}
		}
	}
	for ; i < len(logits); i++ {
		if logits[i] > logits[best] {
			best = i
		}
	}
	return uint32(best)
}

// penalize lowers the logits of tokens that were there before. Divisions
// truncate.
func (s *Sampler) penalize(logits []int64) {
	for _, t := range s.seen {
		l := logits[t.id]
		if s.repeats() {
			l = s.repeated(l)
		}
		if t.n > 0 {
			cost := int64(s.p.Frequency)*int64(t.n) + int64(s.p.Presence)
			l = num.Sat48(l - cost<<24/One)
		}
		logits[t.id] = l
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
	if hi >= uint64(b) {
		return num.Max48
	}
	q, _ := bits.Div64(hi, lo, uint64(b))
	return num.Sat48(int64(min(q, num.Max48)))
}
