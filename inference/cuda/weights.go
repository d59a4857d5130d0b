//go:build cuda

package cuda

import (
	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// weights is where a model lies on a card: addresses.
type weights struct {
	layers        []layer
	embed, output uint64 // targets
	norm          uint64 // gain
	near          near   // of the output's
}

// layer is the addresses of a layer; 0 is what the model does not have.
type layer struct {
	attnNorm, attnPost, ffnNorm, ffnPost uint64                                 // gains
	qkv, out, gateUp, down               uint64                                 // targets, side by side
	attn                                 uint64                                 // of the attention's kernels
	groups                               struct{ qkv, out, gateUp, down []int } // of rows, of each target
	nearQKV, nearGate                    near
}

// near is memory that a norm brings into the cache for the product behind it.
type near struct{ at, bytes uint64 }

// mostNear bounds it.
const mostNear = 2 << 20

func nearOf(m *image, x matrix) near {
	return near{m.address(x.w), min(uint64(len(x.W)), mostNear)}
}

// weigh is the bytes that upload takes: those of the packed weights, with every
// part on a boundary.
func weigh(m *model.Model) (sum int64) {
	b := builder{m: m}
	for l := range m.Layer {
		sum += b.layer(l).size
	}
	return sum + b.ends().size
}

// builder lays out the images of a model.
type builder struct {
	m             *model.Model
	parts         layerParts
	embed, output matrix
	norm          int64
	words         int64
}

// layerParts is where the parts of a layer lie in its image; -1: nowhere.
type layerParts struct {
	q, k, v, out, gate, up, down                       matrix
	qBias, kBias, vBias                                int64
	attnNorm, attnPost, ffnNorm, ffnPost, qNorm, kNorm int64
	words                                              int64 // targets and attention
}

// words of a layer: its seven targets, and what attention needs.
const layerWords = 7*kernel.TargetWords + kernel.AttnWords

func (b *builder) layer(l int) *image {
	w, im := &b.m.Layer[l], new(image)
	opt := func(bytes []byte) int64 {
		if len(bytes) == 0 {
			return -1
		}
		return im.add(bytes)
	}
	b.parts = layerParts{
		q: im.matrix(w.Q), k: im.matrix(w.K), v: im.matrix(w.V), out: im.matrix(w.Out),
		gate: im.matrix(w.Gate), up: im.matrix(w.Up), down: im.matrix(w.Down),
		qBias: opt(raw(w.QBias)), kBias: opt(raw(w.KBias)), vBias: opt(raw(w.VBias)),
		attnNorm: opt(gain(w.AttnNorm)), attnPost: opt(gain(w.AttnPost)), ffnNorm: opt(gain(w.FFNNorm)), ffnPost: opt(gain(w.FFNPost)),
		qNorm: opt(gain(w.QNorm)), kNorm: opt(gain(w.KNorm)),
	}
	b.parts.words = im.add(make([]byte, 8*layerWords))
	return im
}

// ends is the image of what belongs to no layer.
func (b *builder) ends() *image {
	im := new(image)
	b.embed = im.matrix(b.m.Embed)
	b.output = b.embed
	if b.m.Output != b.m.Embed {
		b.output = im.matrix(b.m.Output)
	}
	b.norm = im.add(gain(b.m.Norm))
	b.words = im.add(make([]byte, 8*2*kernel.TargetWords))
	return im
}

// upload puts a model on the card.
func (r *run) upload() error {
	b := builder{m: r.m}
	r.w.layers = make([]layer, len(r.m.Layer))
	for l := range r.m.Layer {
		im := b.layer(l)
		if err := im.load(r.s); err != nil {
			return err
		}
		if err := r.describeLayer(l, im, &b.parts); err != nil {
			return err
		}
	}
	im := b.ends()
	if err := im.load(r.s); err != nil {
		return err
	}
	words := append(im.target(b.embed, 0, 0), im.target(b.output, 0, r.at(bufLogits))...)
	r.w.embed = im.address(b.words)
	r.w.output = r.w.embed + 8*kernel.TargetWords
	r.w.norm = im.address(b.norm)
	r.w.near = nearOf(im, b.output)
	return im.write(b.words, raw(words))
}

func (r *run) describeLayer(l int, im *image, p *layerParts) error {
	address := func(at int64) uint64 {
		if at < 0 {
			return 0
		}
		return im.address(at)
	}
	w := &r.w.layers[l]
	w.attnNorm, w.attnPost, w.ffnNorm, w.ffnPost = address(p.attnNorm), address(p.attnPost), address(p.ffnNorm), address(p.ffnPost)
	w.nearQKV, w.nearGate = nearOf(im, p.q), nearOf(im, p.gate)
	var words []uint64
	next := func(t ...[]uint64) (at uint64, groups []int) {
		at = im.address(p.words) + 8*uint64(len(words))
		for _, t := range t {
			words = append(words, t...)
			groups = append(groups, (int(t[5])+pack.Group-1)/pack.Group)
		}
		return at, groups
	}
	w.qkv, w.groups.qkv = next(im.target(p.q, address(p.qBias), r.at(bufQ)), im.target(p.k, address(p.kBias), r.at(bufK)), im.target(p.v, address(p.vBias), r.at(bufV)))
	w.out, w.groups.out = next(im.target(p.out, 0, r.at(bufY)))
	w.gateUp, w.groups.gateUp = next(im.target(p.gate, 0, r.at(bufGate)), im.target(p.up, 0, r.at(bufUp)))
	w.down, w.groups.down = next(im.target(p.down, 0, r.at(bufY)))
	w.attn = im.address(p.words) + 8*uint64(len(words))
	words = append(words, r.attention(l, address(p.qNorm), address(p.kNorm))...)
	return im.write(p.words, raw(words))
}

// attention is the words of the attention's kernels for a layer.
func (r *run) attention(l int, qNorm, kNorm uint64) []uint64 {
	m, p := r.m, r.plan
	freqs, window := r.freqs, uint64(0)
	if m.Local(l) {
		freqs, window = r.localFreqs, uint64(m.Window)
	}
	halves := uint64(0)
	if m.Halves {
		halves = 1
	}
	heads, kv, dim := uint64(m.Heads), uint64(m.KVHeads), uint64(m.HeadDim)
	row := uint64(p.blocks)
	words := []uint64{
		r.at(bufQ), r.at(bufK), r.at(bufV), uint64(stride(m.Heads * m.HeadDim)), uint64(stride(m.KVHeads * m.HeadDim)),
		qNorm, kNorm, uint64(m.Eps.M), signed(m.Eps.E),
		freqs, uint64(m.RopeDims / 2), halves,
		uint64(m.QueryScale.M), signed(m.QueryScale.E),
		heads, kv, dim, window,
		r.rowsAt(1), r.rowsAt(2),
		r.at(bufTable) + 4*uint64(l)*kv*row, uint64(m.Layers) * kv * row, row,
		r.arena,
		r.at(bufQuery), r.at(bufScores), row * kernel.PageLen, r.at(bufSums),
		r.at(bufOut), uint64(stride(m.Heads * m.HeadDim)), r.at(bufTop),
	}
	return append(words, make([]uint64, kernel.AttnWords-len(words))...)
}

func signed(n int32) uint64 { return uint64(int64(n)) }

// scaleWords are a scale as two arguments.
func scaleWords(s num.Scale) (m, e uint64) { return uint64(s.M), signed(s.E) }
