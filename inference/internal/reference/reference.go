// Package reference is the slow engine: NUMERICS.md section 7 line by line,
// over package num, one position at a time on one thread. It defines the
// answer; every faster engine has to give the same nodes and logits.
//
// It shows every node (position, op) as it is made. An op that makes a vector
// for each head (Score, Weight, Part) shows the heads one after the other.
package reference

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// Observer sees the value of a node: a *num.Vec, a []int64 or a []num.Half,
// which it must not keep or change.
type Observer func(pos, op int, value any)

// Run is one sequence of tokens through a model.
type Run struct {
	m      *model.Model
	see    Observer
	pos    int
	caches []cache // one a layer
}

// cache holds keys and values: [key-value head][position].
type cache struct{ k, v [][]num.Half }

// New starts a sequence. see may be nil.
func New(m *model.Model, see Observer) *Run {
	r := &Run{m: m, see: see, caches: make([]cache, m.Layers)}
	for l := range r.caches {
		r.caches[l] = cache{make([][]num.Half, m.KVHeads), make([][]num.Half, m.KVHeads)}
	}
	return r
}

// Step runs the next position, which holds a token, and returns its logits.
func (r *Run) Step(token uint32) []int64 {
	m := r.m
	x := make([]int64, m.Width)
	row(m.Embed, int(token)).Numbers(x, m.EmbedScale)
	r.saw(model.OpEmbed, x)
	for l := range m.Layer {
		r.attention(l, x)
		r.feedForward(l, x)
	}
	n := r.norm(x, m.Norm)
	r.saw(m.Closing(model.OpNorm), n)
	logits := product(m.Output, n)
	r.saw(m.Closing(model.OpLogits), logits)
	r.pos++
	return logits
}

// attention adds the attention of layer l to the residual stream x.
func (r *Run) attention(l int, x []int64) {
	m, w, c := r.m, &r.m.Layer[l], &r.caches[l]
	saw := func(k int, value any) { r.saw(model.Op(l, k), value) }

	n := r.norm(x, w.AttnNorm)
	saw(model.OpAttnNorm, n)
	q, k, v := product(w.Q, n), product(w.K, n), product(w.V, n)
	num.Add(q, w.QBias)
	num.Add(k, w.KBias)
	num.Add(v, w.VBias)
	saw(model.OpQ, q)
	saw(model.OpK, k)
	saw(model.OpV, v)
	if w.QNorm != nil {
		for _, h := range r.heads(q) {
			num.RMSNorm24(h, h, w.QNorm, m.Eps)
		}
		saw(model.OpQNorm, q)
	}
	if w.KNorm != nil {
		for _, h := range r.heads(k) {
			num.RMSNorm24(h, h, w.KNorm, m.Eps)
		}
		saw(model.OpKNorm, k)
	}

	freqs := m.Rotation(l)
	turns := make([]num.Turn, len(freqs))
	num.Rotation(turns, r.pos, freqs)
	qRot := r.halves(q, func(dst []int16, h []int64) int { return num.RotateQ(dst, h, turns, m.Halves, m.QueryScale) })
	kRot := r.halves(k, func(dst []int16, h []int64) int { return num.RotateK(dst, h, turns, m.Halves) })
	vHalf := r.halves(v, num.Half16)
	saw(model.OpQRot, qRot)
	saw(model.OpKRot, kRot)
	saw(model.OpVHalf, vHalf)
	for h := range m.KVHeads {
		c.k[h] = append(c.k[h], kRot[h])
		c.v[h] = append(c.v[h], vHalf[h])
	}

	var all struct{ scores, weights, parts, out []int64 }
	first := m.First(l, r.pos)
	for h, q := range qRot {
		kv := h / (m.Heads / m.KVHeads)
		a := attend(q, c.k[kv], c.v[kv], first)
		all.scores = append(all.scores, a.scores...)
		all.weights = append(all.weights, a.weights...)
		all.parts = append(all.parts, a.parts...)
		all.out = append(all.out, a.out...)
	}
	saw(model.OpScore, all.scores)
	saw(model.OpWeight, all.weights)
	saw(model.OpPart, all.parts)
	saw(model.OpAttn, all.out)

	n = quantize(all.out)
	saw(model.OpAttnQuant, n)
	y := product(w.Out, n)
	saw(model.OpAttnOut, y)
	if w.AttnPost != nil {
		num.RMSNorm24(y, y, w.AttnPost, m.Eps)
		saw(model.OpAttnPost, y)
	}
	num.Add(x, y)
	saw(model.OpAttnRes, x)
}

// feedForward adds the feed-forward part of layer l to the residual stream x.
func (r *Run) feedForward(l int, x []int64) {
	m, w := r.m, &r.m.Layer[l]
	saw := func(k int, value any) { r.saw(model.Op(l, k), value) }

	n := r.norm(x, w.FFNNorm)
	saw(model.OpFFNNorm, n)
	gate, up := product(w.Gate, n), product(w.Up, n)
	saw(model.OpGate, gate)
	saw(model.OpUp, up)
	f := num.SiLU
	if m.GELU {
		f = num.GELU
	}
	act := make([]int64, len(up))
	for i, g := range gate {
		act[i] = num.MulRound(f(g), up[i], 24)
	}
	saw(model.OpAct, act)
	n = quantize(act)
	saw(model.OpActQuant, n)
	y := product(w.Down, n)
	saw(model.OpFFNOut, y)
	if w.FFNPost != nil {
		num.RMSNorm24(y, y, w.FFNPost, m.Eps)
		saw(model.OpFFNPost, y)
	}
	num.Add(x, y)
	saw(model.OpFFNRes, x)
}

// attended is what one head of one position makes.
type attended struct{ scores, weights, parts, out []int64 }

// attend runs one head over the positions from first to the last one cached.
func attend(q num.Half, k, v []num.Half, first int) (a attended) {
	for _, k := range k[first:] {
		a.scores = append(a.scores, num.Score(q, k))
	}
	a.weights = append(a.weights, a.scores...)
	total := num.Weights(a.weights)

	d := len(q.Q)
	shift := num.TopShift(v[first:])
	sum := make([]int64, d)
	for from := first; from < len(v); {
		to := min(len(v), (from/model.PartBlock+1)*model.PartBlock)
		part := make([]int64, d)
		num.Part(part, a.weights[from-first:to-first], v[from:to], shift)
		a.parts = append(a.parts, part...)
		for j, x := range part {
			sum[j] += x
		}
		from = to
	}
	a.out = make([]int64, d)
	num.Mean(a.out, sum, total, shift)
	return a
}

// heads cuts a vector.
func (r *Run) heads(v []int64) (heads [][]int64) {
	for d := r.m.HeadDim; len(v) > 0; v = v[d:] {
		heads = append(heads, v[:d])
	}
	return heads
}

// halves makes each head of v 16 bits wide. v is lost.
func (r *Run) halves(v []int64, f func(dst []int16, h []int64) (shift int)) (out []num.Half) {
	for _, h := range r.heads(v) {
		q := make([]int16, len(h))
		shift := f(q, h)
		out = append(out, num.Half{Q: q, Shift: shift})
	}
	return out
}

func (r *Run) norm(x []int64, g *num.Gain) *num.Vec {
	v := new(num.Vec)
	num.RMSNorm(v, x, make([]int64, len(x)), g, r.m.Eps)
	return v
}

// quantize is the quantised form of Q24 numbers, which stay as they are.
func quantize(x []int64) *num.Vec {
	v := new(num.Vec)
	v.Quantize(append([]int64(nil), x...), num.ToScale(1, -24))
	return v
}

// product is m times v, in Q24.
func product(m *pack.Matrix, v *num.Vec) []int64 {
	y := make([]int64, m.Rows)
	for i := range y {
		y[i] = row(m, i).Product(v)
	}
	return y
}

func row(m *pack.Matrix, i int) *num.Row {
	r := new(num.Row)
	m.Row(i, r)
	return r
}

func (r *Run) saw(op int, value any) {
	if r.see != nil {
		r.see(r.pos, op, value)
	}
}
