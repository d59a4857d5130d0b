//go:build cuda

package cuda

import (
	"encoding/binary"
	"fmt"
	"slices"
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/cuda/cux"
	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
)

// step runs the next tokens of sequences.
func (r *run) step(parts []engine.Part, show func([]engine.Logits)) error {
	if !slices.ContainsFunc(parts, func(p engine.Part) bool { return len(p.Tokens) != 1 || !p.Choose }) {
		return r.decode(parts)
	}
	b := batch{}
	for i := range parts {
		b.add(i, &parts[i])
	}
	if len(b.rows) > r.plan.rows || len(parts) > r.plan.slots {
		return fmt.Errorf("%w: a step of %d tokens of %d sequences, at most %d of %d are run", ErrFailed, len(b.rows), len(parts), r.plan.rows, r.plan.slots)
	}
	r.there = nil
	if err := r.send(&b); err != nil {
		return err
	}
	n := len(b.rows)
	if err := r.layers(n, b.single, len(b.tiles)); err != nil {
		return err
	}
	if m := len(b.chosen); m > 0 {
		if err := r.logitsOf(r.at(bufIndex), m); err != nil {
			return err
		}
		if err := r.choose(r.at(bufIndex), m, 0, 0); err != nil {
			return err
		}
		if err := r.s.down(r.next[:4*m], r.buf[bufNext]); err != nil {
			return err
		}
	}
	if err := r.s.wait(); err != nil {
		return err
	}
	for i, c := range b.chosen {
		parts[c.part].Next = binary.LittleEndian.Uint32(r.next[4*i:])
	}
	return r.show(&b, show)
}

// show reads logits back, some rows at a time.
func (r *run) show(b *batch, show func([]engine.Logits)) error {
	for from := 0; from < len(b.wanted); from += r.plan.back {
		some := b.wanted[from:min(len(b.wanted), from+r.plan.back)]
		if err := r.logitsOf(r.at(bufIndex)+4*uint64(len(b.chosen)+from), len(some)); err != nil {
			return err
		}
		stride := r.plan.logitStride
		if err := r.s.down(r.logits[:8*stride*len(some)], r.buf[bufLogits]); err != nil {
			return err
		}
		if err := r.s.wait(); err != nil {
			return err
		}
		all := unsafe.Slice((*int64)(unsafe.Pointer(unsafe.SliceData(r.logits))), stride*len(some))
		rows := make([]engine.Logits, len(some))
		for i, w := range some {
			rows[i] = engine.Logits{Part: w.part, Index: w.index, Row: all[i*stride:][:r.m.Vocab:r.m.Vocab]}
		}
		show(rows)
	}
	return nil
}

// batch is the rows of a step: first the parts of one token, up to the first
// that is longer.
type batch struct {
	rows   []cell
	single int         // parts of one token, in front
	tiles  [][2]uint32 // runs of the other rows
	chosen []where     // rows whose next token is chosen
	wanted []where     // rows whose logits are shown
}

// where is a row, and the part and token it is of.
type where struct{ row, part, index int }

func (b *batch) add(i int, p *engine.Part) {
	first := len(b.rows)
	for j, id := range p.Tokens {
		if j >= p.Want {
			b.wanted = append(b.wanted, where{first + j, i, j})
		}
		b.rows = append(b.rows, cell{p.Slot, p.Pos + j, id})
	}
	if p.Choose {
		b.chosen = append(b.chosen, where{len(b.rows) - 1, i, len(p.Tokens) - 1})
	}
	if len(p.Tokens) == 1 && len(b.tiles) == 0 {
		b.single++
		return
	}
	for at := first; at < len(b.rows); at += kernel.MaxTile {
		b.tiles = append(b.tiles, [2]uint32{uint32(at), uint32(min(kernel.MaxTile, len(b.rows)-at))})
	}
}

// send uploads what a step reads.
func (r *run) send(b *batch) error {
	rows := r.in[:r.plan.sizes[bufRows]]
	index := r.in[len(rows):][:4*(len(b.chosen)+len(b.wanted))]
	tiles := r.in[len(rows)+int(r.plan.sizes[bufIndex]):][:8*len(b.tiles)]
	r.fill(rows, b.rows)
	for i, w := range slices.Concat(b.chosen, b.wanted) {
		binary.LittleEndian.PutUint32(index[4*i:], uint32(w.row))
	}
	for i, t := range b.tiles {
		binary.LittleEndian.PutUint32(tiles[8*i:], t[0])
		binary.LittleEndian.PutUint32(tiles[8*i+4:], t[1])
	}
	if err := r.s.up(r.buf[bufRows], rows); err != nil {
		return err
	}
	if err := r.s.up(r.buf[bufIndex], index); err != nil {
		return err
	}
	return r.s.up(r.buf[bufTiles], tiles)
}

// fill writes the arrays of the rows.
func (r *run) fill(b []byte, rows []cell) {
	tokens, positions, slots := b, b[4*r.plan.rows:], b[8*r.plan.rows:]
	for i, c := range rows {
		binary.LittleEndian.PutUint32(tokens[4*i:], c.token)
		binary.LittleEndian.PutUint32(positions[4*i:], uint32(c.pos))
		binary.LittleEndian.PutUint32(slots[4*i:], uint32(c.slot))
	}
}

// decode runs one token of each sequence and chooses the next: a graph, for
// which nothing is uploaded when the rows are those of the step before.
func (r *run) decode(parts []engine.Part) error {
	n := 1
	for n < len(parts) {
		n *= 2
	}
	g, ok := r.graphs[n]
	if !ok {
		var err error
		if g, err = r.capture(n); err != nil {
			return err
		}
	}
	rows := make([]cell, n)
	for i := range rows {
		rows[i].slot = kernel.None
		if i < len(parts) {
			rows[i] = cell{parts[i].Slot, parts[i].Pos, parts[i].Tokens[0]}
		}
	}
	if !slices.Equal(rows, r.there) {
		b := r.in[:r.plan.sizes[bufRows]]
		r.fill(b, rows)
		if err := r.s.up(r.buf[bufRows], b); err != nil {
			return err
		}
	}
	r.there = nil
	if err := g.Launch(r.s.stream); err != nil {
		return err
	}
	if err := r.s.wait(); err != nil {
		return err
	}
	for i := range parts {
		parts[i].Next = binary.LittleEndian.Uint32(r.next[4*i:])
		rows[i].pos, rows[i].token = rows[i].pos+1, parts[i].Next
	}
	r.there = rows
	return nil
}

// capture makes the graph of a step of n single tokens.
func (r *run) capture(n int) (cux.Graph, error) {
	g, err := cux.Capture(r.s.stream, func() error {
		if err := r.layers(n, n, 0); err != nil {
			return err
		}
		if err := r.logitsOf(0, n); err != nil {
			return err
		}
		if err := r.choose(0, n, r.rowsAt(0), r.rowsAt(1)); err != nil {
			return err
		}
		return r.s.down(r.next[:4*n], r.buf[bufNext])
	})
	if err != nil {
		return g, err
	}
	r.graphs[n] = g
	r.s.undo = append(r.s.undo, g.Close)
	return g, nil
}

// layers takes n rows through the model: the first single of them are of one
// sequence each, the others lie in tiles. What the last layer adds to the
// residual stream is left in bufY.
func (r *run) layers(n, single, tiles int) error {
	m := r.m
	q := queue{r: r}
	esM, esE := scaleWords(m.EmbedScale)
	q.launch(kernel.Embed(n), r.at(bufX), r.rowsAt(0), r.rowsAt(2), r.w.embed, esM, esE, uint64(n), uint64(m.Width))
	for l := range r.w.layers {
		w := &r.w.layers[l]
		y, post := uint64(0), uint64(0)
		if l > 0 {
			y, post = r.at(bufY), r.w.layers[l-1].ffnPost
		}
		q.norm(y, post, w.attnNorm, 0, n, w.nearQKV)
		q.product(w.qkv, n, w.groups.qkv...)
		q.launch(kernel.Heads(n, m.Heads, m.KVHeads), w.attn, uint64(n))
		if single > 0 {
			q.launch(kernel.Scores(single, m.Heads, m.KVHeads), w.attn, 0, uint64(single))
			q.launch(kernel.Values(single, m.Heads, m.KVHeads, m.HeadDim), w.attn, 0, uint64(single))
		}
		if tiles > 0 {
			q.launch(kernel.Prefill(tiles, m.Heads, m.HeadDim), w.attn, r.at(bufTiles), uint64(tiles))
		}
		q.quantize(bufOut, m.Heads*m.HeadDim, n)
		q.product(w.out, n, w.groups.out...)
		q.norm(r.at(bufY), w.attnPost, w.ffnNorm, 0, n, w.nearGate)
		q.product(w.gateUp, n, w.groups.gateUp...)
		gelu := uint64(0)
		if m.GELU {
			gelu = 1
		}
		q.launch(kernel.Act(n, m.FFN), r.at(bufGate), r.at(bufGate), r.at(bufUp), uint64(stride(m.FFN)), gelu, r.at(bufTop), uint64(n), uint64(m.FFN))
		q.quantize(bufGate, m.FFN, n)
		q.product(w.down, n, w.groups.down...)
	}
	return q.err
}

// logitsOf computes the logits of n rows, those of an index or the first ones.
func (r *run) logitsOf(index uint64, n int) error {
	q := queue{r: r}
	q.norm(r.at(bufY), r.w.layers[len(r.w.layers)-1].ffnPost, r.w.norm, index, n, r.w.near)
	q.product(r.w.output, n, r.m.Output.Groups())
	return q.err
}

// choose chooses a token from each of n rows of logits; with tokens and
// positions it puts it there as the next of its row.
func (r *run) choose(index uint64, n int, tokens, positions uint64) error {
	q := queue{r: r}
	args := []uint64{
		r.at(bufLogits), uint64(r.plan.logitStride), uint64(r.m.Vocab), r.at(bufStates), r.rowsAt(2), index, r.at(bufSample), uint64(n),
	}
	q.launch(kernel.Best(n, r.m.Vocab), args...)
	q.launch(kernel.Weigh(n, r.m.Vocab), args...)
	q.launch(kernel.Pick(n), append(args, tokens, positions, r.at(bufNext))...)
	return q.err
}

// queue launches kernels until one cannot be launched.
type queue struct {
	r   *run
	err error
}

func (q *queue) launch(l kernel.Launch, args ...uint64) {
	if q.err == nil {
		q.err = q.r.s.launch(l, args...)
	}
}

// norm adds y, if any, normed by post, if any, to the residual stream, and
// quantises its norm.
func (q *queue) norm(y, post, gain, index uint64, n int, next near) {
	r := q.r
	if n > nearRows {
		next = near{}
	}
	q.launch(kernel.Norm(n, r.m.Width, next.bytes > 0),
		r.at(bufX), y, uint64(stride(r.m.Width)), post, gain, index,
		r.at(bufDigits), r.at(bufBlocks), r.at(bufScales), r.at(bufTop), uint64(n), uint64(r.m.Width),
		uint64(r.m.Eps.M), signed(r.m.Eps.E), next.at, next.bytes)
}

// nearRows is up to how many rows the weights of the next product are brought
// near: with more rows there is enough to do.
const nearRows = 8

// quantize quantises rows of numbers whose largest are known.
func (q *queue) quantize(b buffer, cols, n int) {
	r := q.r
	q.launch(kernel.Quant(n, cols), r.at(b), uint64(stride(cols)), r.at(bufTop),
		r.at(bufDigits), r.at(bufBlocks), r.at(bufScales), uint64(n), uint64(cols))
}

// product multiplies n quantised rows by matrices of so many groups of rows each.
func (q *queue) product(targets uint64, n int, groups ...int) {
	r := q.r
	q.launch(kernel.Product(n, groups...), targets, uint64(len(groups)), r.at(bufDigits), r.at(bufBlocks), r.at(bufScales), uint64(n))
}
