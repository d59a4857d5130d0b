package sample

import (
	"math"
	"math/bits"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// Nat is one nat in the unit of log-probabilities, which are never above 0.
const Nat = 1_000_000

// Unlikely is the least log-probability there is, as in OpenAI's API.
const Unlikely = -9999 * Nat

// MaxTop is how many alternatives a token may come with, as in OpenAI's API.
const MaxTop = 20

const ln2 = 744261118 // Q30

// Token is a token and the logarithm of its probability, in millionths of a nat.
type Token struct {
	ID      uint32
	LogProb int64
}

// Softmax gives the log-probabilities that logits stand for, at temperature 1.
type Softmax struct {
	logits []int64
	best   int64
	above  int64 // how far the logarithm of the sum of exponentials is above best, Q24
}

// NewSoftmax is about logits in Q24, before any penalty; it keeps them.
func NewSoftmax(logits []int64) Softmax {
	best := logits[Best(logits)]
	w := newWeigher(Params{Temperature: One}, best)
	total := uint64(0)
	var b block
	for part := range slices.Chunk(logits, blockSize) {
		for _, i := range b.gather(part, w.floor) {
			total += w.weight(w.distance(part[i]))
		}
	}
	return Softmax{logits: logits, best: best, above: num.Round((log2(total)-30<<24)*ln2, 30)}
}

// LogProb is that of a token.
func (s *Softmax) LogProb(id uint32) int64 {
	below := min(s.best-s.logits[id]+s.above, -Unlikely/Nat<<24)
	return -num.Round(below*Nat, 24)
}

// Top lists the k likeliest tokens, equal ones by ascending id.
func (s *Softmax) Top(k int) []Token {
	k = min(k, len(s.logits))
	if k <= 0 {
		return nil
	}
	best := appendTop(nil, s.logits, math.MinInt64, k)
	slices.SortFunc(best, compare)
	top := make([]Token, k)
	for i, c := range best {
		top[i] = Token{c.id, s.LogProb(c.id)}
	}
	return top
}

// Surprise adds up how unlikely the tokens of a text were to a model: the
// exponential of Nats / (Nat * Tokens) is the perplexity.
type Surprise struct {
	Nats   int64 // millionths
	Tokens int64
}

// Add takes the logits in front of a token of the text, and that token.
func (s *Surprise) Add(logits []int64, id uint32) {
	p := NewSoftmax(logits)
	s.Nats -= p.LogProb(id)
	s.Tokens++
}

// log2 is the logarithm of n > 0 in Q24, one bit after the other: a square has
// twice the logarithm.
func log2(n uint64) int64 {
	k := bits.Len64(n) - 1
	m, r := n<<(63-k), int64(k)
	for range 24 {
		hi, lo := bits.Mul64(m, m)
		r <<= 1
		if hi>>63 == 1 {
			r, m = r+1, hi
		} else {
			m = hi<<1 | lo>>63
		}
	}
	return r
}
