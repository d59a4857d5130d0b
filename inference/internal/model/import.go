package model

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// Load imports a GGUF file held in memory.
func Load(data []byte) (*Model, error) {
	f, err := gguf.Read(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	im := importer{f: f}
	m, err := im.header()
	if err != nil {
		return nil, err
	}
	return m, im.load(context.Background(), m)
}

// importer makes a model from a file.
type importer struct {
	f        *gguf.File
	progress func(done, total int64) // nil, or called with bytes of the file
	plan     []source                // of Model.weights
}

// source is where a weight comes from: t is nil if the file has none.
type source struct {
	weight
	t    *gguf.Tensor
	kind pack.Kind // of a matrix
}

const ropeFactors = "rope_freqs.weight"

// header makes a model without weights and frequencies, and the plan for them.
func (im *importer) header() (*Model, error) {
	m := &Model{}
	arch, _, err := im.f.String("general.architecture")
	if err != nil {
		return nil, err
	}
	if _, ok := architectures[arch]; !ok {
		return nil, fmt.Errorf("%w: general.architecture is %q; llama, qwen2, qwen3 and gemma3 are run", ErrArchitecture, arch)
	}
	if parts, _, err := im.f.Uint("split.count"); err != nil {
		return nil, err
	} else if parts > 1 {
		return nil, fmt.Errorf("%w: key \"split.count\": one of %d parts of a model: join them, for example with llama-gguf-split --merge", ErrUnsupported, parts)
	}
	if m.Name, _, err = im.f.String("general.name"); err != nil {
		return nil, err
	}
	if err := m.tokens(im.f); err != nil {
		return nil, err
	}
	k := keys{f: im.f, arch: arch}
	s, err := k.spec(len(m.Tables.Tokens))
	if err != nil {
		return nil, err
	}
	m.Spec = *s
	im.plan, err = im.sources(m)
	return m, err
}

// frequencies completes the spec.
func (im *importer) frequencies(m *Model) error {
	var factors []gguf.Number
	if t, ok := im.f.Tensor(ropeFactors); ok {
		var err error
		if factors, err = im.vector(t, m.RopeDims/2); err != nil {
			return err
		}
	}
	return (&keys{f: im.f, arch: m.Arch}).rope(&m.Spec, factors)
}

// sources finds the tensor of every weight and refuses what has no place, before
// anything is allocated for weights.
func (im *importer) sources(m *Model) ([]source, error) {
	if m.Layers > len(im.f.Tensors) {
		return nil, fmt.Errorf("%w: key %q is %d, but the file holds %d tensors", ErrMalformed, m.Arch+".block_count", m.Layers, len(im.f.Tensors))
	}
	m.Layer = make([]Layer, m.Layers)
	m.Quantization = map[string]int{}
	used := map[string]bool{ropeFactors: architectures[m.Arch].factors}
	var out []source
	for _, w := range m.weights() {
		s := source{weight: w}
		if w.name != "" {
			var err error
			if s.t, s.kind, err = im.tensor(&w); err != nil {
				return nil, err
			}
			used[w.name] = true
		}
		if s.t != nil && w.form == matrix {
			m.Quantization[s.t.Type.String()]++
		}
		out = append(out, s)
	}
	for i := range im.f.Tensors {
		if name := im.f.Tensors[i].Name; !used[name] {
			return nil, fmt.Errorf("%w: tensor %q has no place in a %s model as it is run here (experts, fused projections and other additions are not): use another model",
				ErrUnsupported, name, m.Arch)
		}
	}
	return out, nil
}

// tensor finds a weight's tensor and checks its shape and type.
func (im *importer) tensor(w *weight) (*gguf.Tensor, pack.Kind, error) {
	t, ok := im.f.Tensor(w.name)
	if !ok && w.optional {
		return nil, 0, nil
	}
	if !ok {
		return nil, 0, fmt.Errorf("%w: tensor %q is missing: fetch or convert the file again", ErrMalformed, w.name)
	}
	if t.Dims[0] != uint64(w.cols) || t.Elements() != uint64(w.cols)*uint64(w.rows) {
		return nil, 0, fmt.Errorf("%w: tensor %q has shape %v, want [%d %d]", ErrMalformed, w.name, t.Dims, w.cols, w.rows)
	}
	if w.form != matrix {
		return t, 0, nil
	}
	kind, ok := kindOf(t.Type)
	if !ok {
		_, err := im.f.Rows(t) // says what can be done
		return nil, 0, err
	}
	if w.cols%num.Block != 0 {
		return nil, 0, fmt.Errorf("%w: tensor %q: rows of %d are not a multiple of %d: use another model", ErrUnsupported, w.name, w.cols, num.Block)
	}
	return t, kind, nil
}

// kindOf says which packing holds the rows of a type.
func kindOf(t gguf.Type) (k pack.Kind, ok bool) {
	switch t {
	case gguf.F32, gguf.F16, gguf.BF16, gguf.Q8_0, gguf.Q5_0:
		return pack.Int8, true
	case gguf.Q4_0:
		return pack.Int4, true
	case gguf.Q4_1, gguf.Q4_K:
		return pack.Int4Offset, true
	case gguf.Q5_1, gguf.Q5_K:
		return pack.Int5Offset, true
	case gguf.Q6_K:
		return pack.Int8Half, true
	default:
		return 0, false
	}
}

// vector reads a tensor of one row of n floats.
func (im *importer) vector(t *gguf.Tensor, n int) ([]gguf.Number, error) {
	if t.Elements() != uint64(n) || t.Dims[0] != uint64(n) {
		return nil, fmt.Errorf("%w: tensor %q has shape %v, want [%d]", ErrMalformed, t.Name, t.Dims, n)
	}
	if !t.Type.Float() {
		return nil, fmt.Errorf("%w: tensor %q is %s, want F32, F16 or BF16: convert the file again", ErrUnsupported, t.Name, t.Type)
	}
	r, err := im.f.Rows(t)
	if err != nil {
		return nil, err
	}
	var row gguf.Row
	if err := r.Next(&row); err != nil {
		return nil, err
	}
	return row.Numbers, nil
}

// load imports all weights into memory and gives the model its identity.
func (im *importer) load(ctx context.Context, m *Model) error {
	if err := im.frequencies(m); err != nil {
		return err
	}
	for i := range im.plan {
		if s := &im.plan[i]; s.form == matrix && s.t != nil {
			*s.matrix = pack.New(s.kind, s.rows, s.cols)
		}
	}
	return im.weights(ctx, m, heap{})
}

// store is where packed rows go.
type store interface {
	// part is a matrix for the rows [from, to) of a weight, to be filled.
	// scratch is the caller's, for the store to use.
	part(s *source, from, to int, scratch *pack.Matrix) *pack.Matrix
	// keep takes a part that is filled.
	keep(index int, s *source, from int, part *pack.Matrix) error
}

// heap is the model's own matrices.
type heap struct{}

func (heap) part(s *source, from, to int, _ *pack.Matrix) *pack.Matrix {
	return view(*s.matrix, from, to)
}

func (heap) keep(int, *source, int, *pack.Matrix) error { return nil }

// view is the rows [from, to) of a matrix; from begins a group.
func view(m *pack.Matrix, from, to int) *pack.Matrix {
	w0, s0, o0, r0 := pack.Layout(m.Kind, from, m.Cols)
	w1, s1, o1, r1 := pack.Layout(m.Kind, to, m.Cols)
	return &pack.Matrix{
		Kind: m.Kind, Rows: to - from, Cols: m.Cols,
		W: m.W[w0:w1], S: m.S[s0/2 : s1/2], O: m.O[o0/2 : o1/2],
		M: m.M[r0/4 : r1/4], E: m.E[r0/4 : r1/4],
	}
}

// partBytes is about how many digits are imported at once.
const partBytes = 1 << 19

// unit is rows of one weight that one goroutine imports.
type unit struct{ index, from, to int }

// weights imports gains and biases into the model and matrices into the store;
// it sets WeightRoot and ID.
func (im *importer) weights(ctx context.Context, m *Model, st store) error {
	plan := im.plan
	roots := make([]merkle.Hash, len(plan))
	trees := make([]tree, len(plan))
	var units []unit
	var total int64
	for i := range plan {
		s := &plan[i]
		if s.t == nil {
			continue
		}
		if s.form == matrix {
			step := max(pack.Group, partBytes/s.cols/pack.Group*pack.Group)
			for from := 0; from < s.rows; from += step {
				units = append(units, unit{i, from, min(from+step, s.rows)})
			}
			total += s.t.RowBytes() * int64(s.rows)
			continue
		}
		ns, err := im.vector(s.t, s.cols)
		if err != nil {
			return err
		}
		if s.form == bias {
			*s.bias = biasOf(ns)
			roots[i] = biasRoot(*s.bias)
			continue
		}
		g := gainOf(ns)
		if s.gain == &m.Norm && m.LogitScale.M != 0 {
			g.S = g.S.Mul(m.LogitScale)
		}
		*s.gain, roots[i] = g, gainRoot(g)
	}

	var next atomic.Int64
	var mu sync.Mutex
	var done int64
	group, ctx := errgroup.WithContext(ctx)
	for range min(runtime.GOMAXPROCS(0), len(units)) {
		group.Go(func() error {
			var w worker
			for {
				i := int(next.Add(1)) - 1
				if i >= len(units) {
					return nil
				}
				if err := ctx.Err(); err != nil {
					return context.Cause(ctx)
				}
				u := units[i]
				s := &plan[u.index]
				leaves, err := w.rows(im.f, s, u, st)
				if err != nil {
					return err
				}
				trees[u.index].add(u.from, leaves)
				if im.progress != nil {
					mu.Lock()
					done += s.t.RowBytes() * int64(u.to-u.from)
					im.progress(done, total)
					mu.Unlock()
				}
			}
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for i := range plan {
		if plan[i].t != nil && plan[i].form == matrix {
			roots[i] = trees[i].builder.Root()
		}
	}
	if m.Output == nil {
		m.Output = m.Embed
	}
	m.WeightRoot = merkle.Root(roots)
	m.ID = m.identity()
	return nil
}

// worker is the scratch of one goroutine.
type worker struct {
	r       gguf.Reader
	raw     gguf.Row
	row     num.Row
	words   []int64
	buf     []byte
	scratch pack.Matrix
}

// rows imports a unit and returns the leaves of its rows.
func (w *worker) rows(f *gguf.File, s *source, u unit, st store) ([]merkle.Hash, error) {
	if err := w.r.Range(f, s.t, uint64(u.from), uint64(u.to)); err != nil {
		return nil, err
	}
	if s.t.Type.Float() && len(w.words) < s.cols {
		w.words = make([]int64, s.cols)
	}
	part := st.part(s, u.from, u.to, &w.scratch)
	leaves := make([]merkle.Hash, u.to-u.from)
	for i := range leaves {
		if err := w.r.Next(&w.raw); err != nil {
			return nil, err
		}
		canonical(&w.row, &w.raw, w.words)
		part.SetRow(i, &w.row)
		w.buf = num.AppendRow(w.buf[:0], &w.row)
		leaves[i] = merkle.Leaf(w.buf)
	}
	return leaves, st.keep(u.index, s, u.from, part)
}

// tree puts leaves that come in any order into a Merkle tree.
type tree struct {
	mu      sync.Mutex
	builder merkle.Builder
	next    int
	waiting map[int][]merkle.Hash // by their first row
}

func (t *tree) add(from int, leaves []merkle.Hash) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if from != t.next {
		if t.waiting == nil {
			t.waiting = map[int][]merkle.Hash{}
		}
		t.waiting[from] = leaves
		return
	}
	for ok := true; ok; leaves, ok = t.waiting[t.next] {
		delete(t.waiting, t.next)
		for _, l := range leaves {
			t.builder.Add(l)
		}
		t.next += len(leaves)
	}
}
