package inference

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// attender is the scratch memory of one worker.
type attender struct {
	score []int64
	sum   []int64
	part  []int64
}

// attend computes head h of the chunk's position i into s.a.
func (t *attender) attend(s *session, c *cache, i, h, op int) {
	m := s.m
	d := m.headDim
	kv := h / (m.heads / m.kvHeads)
	seen := s.pos + i + 1
	q, shift := s.heads[i].Q[h*d:][:d], int(s.heads[i].Shift[h])

	t.score = grow(t.score, seen)
	top := int64(-num.Max48)
	var vShift uint8
	for p := range t.score {
		at := p*m.kvHeads + kv
		z := dot16(q, c.k.Q[at*d:][:d])
		z = num.MulRound(z, 1, 32-shift-int(c.k.Shift[at]))
		t.score[p] = z
		top = max(top, z)
		vShift = max(vShift, c.v.Shift[at])
	}
	s.saw(i, op+opScore, t.score)

	var total uint64
	for p, z := range t.score {
		w := num.Exp2Neg(top - z)
		total += uint64(w)
		t.score[p] = w
	}
	s.saw(i, op+opWeight, t.score)

	t.sum = grow(t.sum, d)
	t.part = grow(t.part, d)
	clear(t.sum)
	for b := 0; b < seen; b += partBlock {
		clear(t.part)
		for p := b; p < min(seen, b+partBlock); p++ {
			at := p*m.kvHeads + kv
			w := num.Round(t.score[p], uint(vShift-c.v.Shift[at]))
			if w == 0 {
				continue
			}
			for j, v := range c.v.Q[at*d:][:d] {
				t.part[j] += w * int64(v)
			}
		}
		s.saw(i, op+opPart, t.part)
		for j, x := range t.part {
			t.sum[j] += x
		}
	}
	inv := num.Ratio(1, total, int(vShift))
	for j, x := range t.sum {
		s.a[i][h*d+j] = inv.Apply(x, 0)
	}
}

// dot16 is the product of two vectors of int16, exact.
func dot16(a, b []int16) (sum int64) {
	b = b[:len(a)]
	for i, x := range a {
		sum += int64(int32(x) * int32(b[i]))
	}
	return sum
}
