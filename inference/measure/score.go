package measure

import "math"

// score is what one engine says about the scored positions of a text.
type score struct {
	top []uint32 // the most probable token of each; the lowest of equal ones
	nll float64  // sum of the negative logarithms of the probability of what follows
}

func (s *score) perplexity() float64 { return math.Exp(s.nll / float64(len(s.top))) }

// add takes the logits, or log probabilities, of the next position.
func (s *score) add(logits []float64, next uint32) {
	top, sum := logSum(logits)
	s.top = append(s.top, uint32(top))
	s.nll += sum - logits[next]
}

// logSum is the logarithm of the sum of the exponentials, and which is largest.
func logSum(logits []float64) (top int, log float64) {
	for i, v := range logits {
		if v > logits[top] {
			top = i
		}
	}
	var sum float64
	for _, v := range logits {
		if d := v - logits[top]; d > -50 { // below it adds nothing
			sum += math.Exp(d)
		}
	}
	return top, logits[top] + math.Log(sum)
}

// disagreement is the share of positions where the most probable tokens differ.
func disagreement(a, b *score) float64 {
	n := 0
	for i := range a.top {
		if a.top[i] != b.top[i] {
			n++
		}
	}
	return float64(n) / float64(len(a.top))
}

// divergence is the Kullback-Leibler divergence of what q says from what p says.
func divergence(p, q []float64) (sum float64) {
	_, lp := logSum(p)
	_, lq := logSum(q)
	for i, v := range p {
		if v -= lp; v > -30 {
			sum += math.Exp(v) * (v - (q[i] - lq))
		}
	}
	return sum
}

// deviations are the sums of squares of the differences and of the numbers
// themselves, around their means: adding a number to all logits changes nothing.
func deviations(got, want []float64) (diff, all float64) {
	n := float64(len(want))
	var meanDiff, mean float64
	for i, v := range want {
		meanDiff += (got[i] - v) / n
		mean += v / n
	}
	for i, v := range want {
		d := got[i] - v - meanDiff
		diff += d * d
		all += (v - mean) * (v - mean)
	}
	return diff, all
}

func relative(diff, all float64) float64 { return math.Sqrt(diff / all) }
