package inference

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/chat"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

// Limits of the arithmetic: within them no sum of NUMERICS.md overflows.
const (
	maxContext = 1 << 17
	maxWidth   = 1 << 14 // embedding length
	maxColumns = 1 << 16 // any matrix
	maxHeadDim = 1 << 8
	maxLayers  = 1 << 10
	maxVocab   = 1 << 20
)

// hyper are the hyperparameters of a Llama model.
type hyper struct {
	context, width, layers, ffn int
	heads, kvHeads, headDim     int
	ropeDims                    int
	eps                         num.Epsilon
}

type layer struct {
	attnNorm, ffnNorm      *num.Gain
	q, k, v, out           *num.Matrix
	ffnGate, ffnUp, ffnOut *num.Matrix
}

// Model is an opened model: weights, tokenizer and template. It is immutable.
type Model struct {
	hyper
	name     string
	id       [32]byte
	tok      *token.Tokenizer
	ends     map[uint32]bool
	source   string // of the chat template
	template func() (*chat.Template, error)

	embed  *num.Matrix
	layer  []layer
	norm   *num.Gain
	output *num.Matrix // embed itself when tied
	freqs  []uint64    // turns per position, Q0.64
	qScale num.Scale   // log2(e) / sqrt(headDim)
}

// Open reads a GGUF file.
func Open(path string) (*Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening model: %w", err)
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("opening model: %w", err)
	}
	m, err := load(f, st.Size())
	if err != nil {
		return nil, fmt.Errorf("model %s: %w", path, err)
	}
	return m, nil
}

// Load reads a GGUF file held in memory.
func Load(data []byte) (*Model, error) {
	return load(bytes.NewReader(data), int64(len(data)))
}

func load(r io.ReaderAt, size int64) (*Model, error) {
	f, err := gguf.Read(r, size)
	if err != nil {
		return nil, err
	}
	im := &importer{f: f, seen: map[string]bool{}}
	m, err := im.model()
	if err != nil {
		return nil, err
	}
	m.id = m.identity()
	return m, nil
}

// ID identifies the model: a hash over architecture, hyperparameters,
// tokenizer, tables, weights and the version of the arithmetic.
func (m *Model) ID() [32]byte { return m.id }

// Name is the name in the file; it is not part of the ID.
func (m *Model) Name() string { return m.name }

// ContextLength is how many tokens prompt and output may have together.
func (m *Model) ContextLength() int { return m.context }

// VocabSize is the number of token ids.
func (m *Model) VocabSize() int { return m.tok.Size() }

// IsEnd says whether a token ends a generation.
func (m *Model) IsEnd(id uint32) bool { return m.ends[id] }

// importer reads a model out of a file.
type importer struct {
	f    *gguf.File
	seen map[string]bool // tensors used
}

func (im *importer) model() (*Model, error) {
	arch, ok, err := im.f.String("general.architecture")
	if err != nil {
		return nil, err
	}
	if !ok || arch != "llama" {
		return nil, fmt.Errorf("%w: general.architecture is %q, only \"llama\" is run", ErrUnknownArchitecture, arch)
	}
	m := &Model{}
	if m.name, _, err = im.f.String("general.name"); err != nil {
		return nil, err
	}
	if err := im.tokenizer(m); err != nil {
		return nil, err
	}
	if err := im.hyper(&m.hyper); err != nil {
		return nil, err
	}
	if err := im.weights(m); err != nil {
		return nil, err
	}
	if err := im.rope(m); err != nil {
		return nil, err
	}
	for i := range im.f.Tensors {
		if name := im.f.Tensors[i].Name; !im.seen[name] {
			return nil, fmt.Errorf("%w: tensor %q has no place in a plain llama model (biases and experts are not run)", ErrUnsupportedType, name)
		}
	}
	return m, nil
}

func (im *importer) hyper(h *hyper) error {
	var err error
	count := func(key string, def, most int) int {
		if err != nil {
			return 0
		}
		n, ok, e := im.f.Uint("llama." + key)
		switch {
		case e != nil:
			err = e
		case !ok && def > 0:
			return def
		case !ok:
			err = fmt.Errorf("%w: key \"llama.%s\" is missing", ErrMalformed, key)
		case n < 1 || n > uint32(most):
			err = fmt.Errorf("%w: key \"llama.%s\" is %d, want 1 to %d", ErrMalformed, key, n, most)
		}
		return int(n)
	}
	h.context = count("context_length", 0, 1<<30)
	h.context = min(h.context, maxContext)
	h.width = count("embedding_length", 0, maxWidth)
	h.layers = count("block_count", 0, maxLayers)
	h.ffn = count("feed_forward_length", 0, maxColumns)
	h.heads = count("attention.head_count", 0, 1<<10)
	h.kvHeads = count("attention.head_count_kv", h.heads, 1<<10)
	h.headDim = count("attention.key_length", h.width/max(1, h.heads), maxHeadDim)
	values := count("attention.value_length", h.headDim, maxHeadDim)
	h.ropeDims = count("rope.dimension_count", h.headDim, maxHeadDim)
	if err != nil {
		return err
	}
	if h.headDim == 0 || h.headDim > maxHeadDim || values != h.headDim || h.heads%h.kvHeads != 0 ||
		h.ropeDims > h.headDim || h.ropeDims%2 != 0 || h.heads*h.headDim > maxColumns {
		return fmt.Errorf("%w: llama.attention: %d heads of %d (values %d, rotated %d), %d key-value heads do not fit together",
			ErrMalformed, h.heads, h.headDim, values, h.ropeDims, h.kvHeads)
	}
	for _, key := range []string{"expert_count", "attention.sliding_window"} {
		if n, _, err := im.f.Uint("llama." + key); err != nil {
			return err
		} else if n != 0 {
			return fmt.Errorf("%w: llama.%s is %d", ErrUnsupportedType, key, n)
		}
	}
	n, err := im.number("llama.attention.layer_norm_rms_epsilon")
	if err != nil {
		return err
	}
	if n.M < 0 || n.M != 0 && n.Log2Ceil() > 0 {
		return fmt.Errorf("%w: llama.attention.layer_norm_rms_epsilon is outside [0, 1)", ErrMalformed)
	}
	h.eps = num.Epsilon{M: uint32(n.M), E: n.E}
	return nil
}

// number reads a float32 as an exact rational.
func (im *importer) number(key string) (gguf.Number, error) {
	b, ok, err := im.f.Float32Bits(key)
	if err != nil {
		return gguf.Number{}, err
	}
	if !ok {
		return gguf.Number{}, fmt.Errorf("%w: key %q is missing", ErrMalformed, key)
	}
	n, ok := gguf.Decode32(b)
	if !ok {
		return gguf.Number{}, fmt.Errorf("%w: key %q is not a finite number", ErrMalformed, key)
	}
	return n, nil
}

func (im *importer) weights(m *Model) (err error) {
	matrix := func(name string, cols, rows int) (t *num.Matrix) {
		if err == nil {
			t, err = im.matrix(name, cols, rows)
		}
		return t
	}
	gain := func(name string) (g *num.Gain) {
		if err == nil {
			g, err = im.gain(name, m.width)
		}
		return g
	}
	q, kv := m.heads*m.headDim, m.kvHeads*m.headDim
	m.embed = matrix("token_embd.weight", m.width, m.tok.Size())
	for i := 0; i < m.layers && err == nil; i++ {
		p := fmt.Sprintf("blk.%d.", i)
		m.layer = append(m.layer, layer{
			attnNorm: gain(p + "attn_norm.weight"),
			q:        matrix(p+"attn_q.weight", m.width, q),
			k:        matrix(p+"attn_k.weight", m.width, kv),
			v:        matrix(p+"attn_v.weight", m.width, kv),
			out:      matrix(p+"attn_output.weight", q, m.width),
			ffnNorm:  gain(p + "ffn_norm.weight"),
			ffnGate:  matrix(p+"ffn_gate.weight", m.width, m.ffn),
			ffnUp:    matrix(p+"ffn_up.weight", m.width, m.ffn),
			ffnOut:   matrix(p+"ffn_down.weight", m.ffn, m.width),
		})
	}
	m.norm = gain("output_norm.weight")
	m.output = m.embed
	if _, untied := im.f.Tensor("output.weight"); untied {
		m.output = matrix("output.weight", m.width, m.tok.Size())
	}
	return err
}

// rope computes the rotation table and the scale of the queries.
func (im *importer) rope(m *Model) error {
	base := gguf.Number{M: 10000}
	if _, ok := im.f.Meta["llama.rope.freq_base"]; ok {
		var err error
		if base, err = im.number("llama.rope.freq_base"); err != nil {
			return err
		}
	}
	if base.M <= 0 || base.Log2Ceil() < 1 || base.Log2Ceil() > 64 {
		return fmt.Errorf("%w: llama.rope.freq_base is outside [1, 2^64)", ErrMalformed)
	}
	m.freqs = num.RopeFreqs(m.ropeDims, uint32(base.M), base.E)
	divide := func(j int, n gguf.Number, field string) error {
		if n.M <= 0 || n.Log2Ceil() < 1 || n.Log2Ceil() > 32 {
			return fmt.Errorf("%w: %s is outside [1, 2^32)", ErrMalformed, field)
		}
		m.freqs[j] = num.Divide(m.freqs[j], uint32(n.M), n.E)
		return nil
	}
	kind, _, err := im.f.String("llama.rope.scaling.type")
	if err != nil {
		return err
	}
	switch kind {
	case "", "none":
	case "linear":
		n, err := im.number("llama.rope.scaling.factor")
		if err != nil {
			return err
		}
		for j := range m.freqs {
			if err := divide(j, n, "llama.rope.scaling.factor"); err != nil {
				return err
			}
		}
	default:
		return fmt.Errorf("%w: llama.rope.scaling.type is %q, want none or linear", ErrUnsupportedType, kind)
	}
	if _, ok := im.f.Tensor("rope_freqs.weight"); ok {
		ns, err := im.vector("rope_freqs.weight", len(m.freqs))
		if err != nil {
			return err
		}
		for j, n := range ns {
			if err := divide(j, n, "tensor \"rope_freqs.weight\""); err != nil {
				return err
			}
		}
	}
	m.qScale = num.InvSqrt(uint64(m.headDim)).Mul(num.ToScale(num.Log2E, -30))
	return nil
}

func (im *importer) tokenizer(m *Model) error {
	t, err := im.tables()
	if err != nil {
		return err
	}
	if len(t.Tokens) > maxVocab {
		return fmt.Errorf("%w: %d tokens, at most %d are run", ErrUnsupportedType, len(t.Tokens), maxVocab)
	}
	if m.tok, err = token.New(t); err != nil {
		if errors.Is(err, token.ErrVocabulary) {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		return fmt.Errorf("%w: %w", ErrUnsupportedType, err)
	}
	m.ends = map[uint32]bool{}
	for _, key := range []string{"eos", "eot", "eom"} {
		id, ok, err := im.f.Uint("tokenizer.ggml." + key + "_token_id")
		if err != nil {
			return err
		}
		if ok && int(id) >= len(t.Tokens) {
			return fmt.Errorf("%w: tokenizer.ggml.%s_token_id is %d of %d tokens", ErrMalformed, key, id, len(t.Tokens))
		}
		if ok {
			m.ends[id] = true
		}
	}
	m.source, _, err = im.f.String("tokenizer.chat_template")
	m.template = sync.OnceValues(func() (*chat.Template, error) {
		if m.source == "" {
			return nil, fmt.Errorf("%w: the model file has none", ErrTemplate)
		}
		return chat.Parse(m.source)
	})
	return err
}

// tables reads the tokenizer tables.
func (im *importer) tables() (t token.Tables, err error) {
	text := func(key string) (s string) {
		if err == nil {
			s, _, err = im.f.String("tokenizer.ggml." + key)
		}
		return s
	}
	id := func(key string) uint32 {
		n, ok, e := im.f.Uint("tokenizer.ggml." + key)
		if err == nil {
			err = e
		}
		if !ok {
			return token.None
		}
		return n
	}
	flag := func(key string, def bool) bool {
		b, ok, e := im.f.Bool("tokenizer.ggml." + key)
		if err == nil {
			err = e
		}
		return ok && b || !ok && def
	}
	t.Model, t.Pre = text("model"), text("pre")
	spm := t.Model == "llama"
	t.BOS, t.EOS, t.Unknown = id("bos_token_id"), id("eos_token_id"), id("unknown_token_id")
	t.AddBOS = flag("add_bos_token", spm || t.Pre == "llama-bpe")
	t.AddEOS = flag("add_eos_token", false)
	t.AddSpacePrefix = flag("add_space_prefix", spm)
	if err != nil {
		return t, err
	}
	if t.Tokens, _, err = im.f.Strings("tokenizer.ggml.tokens"); err != nil {
		return t, err
	}
	if t.Merges, _, err = im.f.Strings("tokenizer.ggml.merges"); err != nil {
		return t, err
	}
	if t.ScoreBits, _, err = im.f.Float32sBits("tokenizer.ggml.scores"); err != nil {
		return t, err
	}
	types, _, err := im.f.Ints("tokenizer.ggml.token_type")
	if err != nil {
		return t, err
	}
	t.Types = make([]token.Type, len(types))
	for i, n := range types {
		if n < int64(token.Normal) || n > int64(token.Byte) {
			return t, fmt.Errorf("%w: tokenizer.ggml.token_type: token %d has type %d", ErrMalformed, i, n)
		}
		t.Types[i] = token.Type(n)
	}
	return t, nil
}
