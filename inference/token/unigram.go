package token

import (
	"cmp"
	"math/bits"
	"slices"
	"sort"
	"unicode/utf8"
)

// unigram is SentencePiece unigram: the tokens whose scores have the largest
// sum. Sums are exact: a score is an integer of 128 bits in units of 2^-64,
// what is below that cut off (scores are logarithms of probabilities, float32
// numbers with 24 bits). Of equal sums the one found first counts, from left
// to right and from short tokens to long.
type unigram struct {
	t       *Tables
	kind    func(id uint32) Type
	norm    *normaliser
	sorted  []uint32 // ids by spelling
	unknown fixed    // score of a character that is no token
}

// penalty is how far below the least score an unknown character is.
const penalty = 10

func newUnigram(k *Tokenizer, n *normaliser) *unigram {
	e := &unigram{t: &k.t, kind: k.Type, norm: n}
	low, any := fixed{}, false
	for i, s := range k.t.Tokens {
		id := uint32(i)
		if k.spells(id) && s != "" {
			e.sorted = append(e.sorted, id)
		}
		if k.Type(id) == Normal {
			if x := fixedOf(k.t.ScoreBits[i]); !any || x.less(low) {
				low, any = x, true
			}
		}
	}
	slices.SortStableFunc(e.sorted, func(a, b uint32) int { return cmp.Compare(k.t.Tokens[a], k.t.Tokens[b]) })
	e.unknown = low.add(fixed{hi: -penalty})
	return e
}

// fixed is a number in units of 2^-64, two's complement.
type fixed struct {
	hi int64
	lo uint64
}

func (a fixed) add(b fixed) fixed {
	lo, carry := bits.Add64(a.lo, b.lo, 0)
	return fixed{a.hi + b.hi + int64(carry), lo}
}

func (a fixed) less(b fixed) bool { return a.hi < b.hi || a.hi == b.hi && a.lo < b.lo }

// fixedOf is a float32 that is a number; beyond 2^30 it is cut down to that.
func fixedOf(b uint32) fixed {
	e := int(b >> 23 & 0xff)
	m := uint64(b & (1<<23 - 1))
	if e > 0 {
		m |= 1 << 23
	} else {
		e = 1
	}
	var f fixed
	switch shift := e - 127 - 23 + 64; { // m * 2^shift units
	case e-127 >= 30:
		f = fixed{hi: 1 << 30}
	case shift >= 64:
		f = fixed{hi: int64(m << (shift - 64))}
	case shift >= 0:
		f = fixed{int64(m >> (64 - shift)), m << shift}
	default:
		f = fixed{lo: m >> -shift}
	}
	if int32(b) < 0 {
		lo, borrow := bits.Sub64(0, f.lo, 0)
		f = fixed{-f.hi - int64(borrow), lo}
	}
	return f
}

// step is the best way to a place in the text.
type step struct {
	sum  fixed
	from int32
	id   uint32
	ok   bool
}

func (e *unigram) encode(ids []uint32, text string, _ bool) ([]uint32, error) {
	text = e.norm.apply(text)
	if text == "" {
		return ids, nil
	}
	best := make([]step, len(text)+1)
	best[0].ok = true
	offer := func(from, to int, id uint32, score fixed) {
		sum := best[from].sum.add(score)
		if b := &best[to]; !b.ok || b.sum.less(sum) {
			*b = step{sum, int32(from), id, true}
		}
	}
	for i := 0; i < len(text); {
		_, size := utf8.DecodeRuneInString(text[i:])
		alone := false
		e.prefixes(text[i:], func(n int, id uint32) {
			alone = alone || n == size
			var score fixed // a user-defined token's is 0
			if e.kind(id) != UserDefined {
				score = fixedOf(e.t.ScoreBits[id])
			}
			offer(i, i+n, id, score)
		})
		if !alone {
			offer(i, i+size, e.t.Unknown, e.unknown)
		}
		i += size
	}
	first := len(ids)
	for at := len(text); at > 0; at = int(best[at].from) {
		id := best[at].id
		if n := len(ids); id == e.t.Unknown && n > first && ids[n-1] == id {
			continue // unknown characters in a row are one token
		}
		ids = append(ids, id)
	}
	slices.Reverse(ids[first:])
	return ids, nil
}

// prefixes calls found for each token that text begins with, short ones first.
func (e *unigram) prefixes(text string, found func(n int, id uint32)) {
	lo, hi := 0, len(e.sorted) // the tokens that begin with text[:n]
	for n := 0; n < len(text); n++ {
		char := func(i int) int { // -1 where a token has ended
			s := e.t.Tokens[e.sorted[i]]
			if len(s) <= n {
				return -1
			}
			return int(s[n])
		}
		c := int(text[n])
		from, to := lo, hi
		lo = from + sort.Search(to-from, func(i int) bool { return char(from+i) >= c })
		hi = lo + sort.Search(to-lo, func(i int) bool { return char(lo+i) > c })
		if lo == hi {
			return
		}
		if id := e.sorted[lo]; len(e.t.Tokens[id]) == n+1 {
			found(n+1, id)
		}
	}
}
