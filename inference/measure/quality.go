package measure

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/measure/floatmodel"
	"github.com/cuckoo-network/cuckoo/inference/measure/llamacpp"
)

// Quality says what to measure: the perplexity of a text, computed as
// llama-perplexity does. The text is cut into chunks of Context tokens; where
// the model's tokenizer begins texts with a token, every chunk begins with it;
// the next token is scored in the second half of each chunk.
type Quality struct {
	File, Cache, Text string // model file, folder of packed models, text file
	Threads           int
	Context           int               // tokens of a chunk
	Tokens            int               // at most so many of the text; 0: all
	Peer              string            // path of llama-perplexity; empty: not compared
	Float64           bool              // evaluate the file in float64 too, which is slow
	Progress          func(line string) // may be nil
	Import            func(done, total int64)
}

// QualityReport is what came out.
type QualityReport struct {
	File    string `json:"file"`
	ModelID string `json:"model_id"`
	Context int    `json:"context"`
	Tokens  int    `json:"tokens"` // that were run
	Scored  int    `json:"scored"`

	Perplexity float64 `json:"perplexity"`

	Peer            string  `json:"peer,omitempty"`
	PeerPerplexity  float64 `json:"peer_perplexity,omitempty"`
	PerplexityRatio float64 `json:"perplexity_ratio,omitempty"`
	Agreement       float64 `json:"top1_agreement,omitempty"` // share of positions with the same most probable token

	Float64 *FloatReport `json:"float64,omitempty"`
}

// FloatReport compares with the float64 evaluation of the file. Disagreement is
// the share of positions whose most probable token differs, Divergence the mean
// Kullback-Leibler divergence in nats.
type FloatReport struct {
	Perplexity       float64 `json:"perplexity"`
	Disagreement     float64 `json:"top1_disagreement"`
	Divergence       float64 `json:"kl_divergence"`
	LogitError       float64 `json:"logit_error"` // deviation of the differences of logits, over that of the logits
	PeerDisagreement float64 `json:"peer_top1_disagreement,omitempty"`
	PeerDivergence   float64 `json:"peer_kl_divergence,omitempty"`
	DisagreeRatio    float64 `json:"disagreement_ratio,omitempty"` // ours over the peer's, which is not 0
}

// Run measures.
func (q Quality) Run(ctx context.Context) (r QualityReport, err error) {
	r = QualityReport{File: q.File, Context: q.Context}
	m, err := inference.OpenContext(ctx, q.File, inference.Cache(q.Cache), inference.Threads(q.Threads), inference.Progress(q.Import))
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, m.Close()) }()
	r.ModelID = fmt.Sprintf("%x", m.ID())
	t, err := q.text(m)
	if err != nil {
		return r, err
	}
	r.Tokens, r.Scored = len(t.chunks)*q.Context, len(t.chunks)*t.scored()
	c := &comparison{ctx: ctx, t: t, m: m}
	if q.Peer != "" {
		q.say("llama.cpp: %d chunks of %d tokens", len(t.chunks), q.Context)
		done, err := q.runPeer(ctx, c, &r)
		if done != nil {
			defer done()
		}
		if err != nil {
			return r, err
		}
	}
	if q.Float64 {
		q.say("Cuckoo and float64: %d chunks of %d tokens, which takes its time", len(t.chunks), q.Context)
		err = q.runFloat64(ctx, c)
	} else {
		q.say("Cuckoo: %d chunks of %d tokens", len(t.chunks), q.Context)
		err = c.alone()
	}
	if err != nil {
		return r, err
	}
	c.report(&r)
	return r, nil
}

func (q *Quality) say(format string, args ...any) {
	if q.Progress != nil {
		q.Progress(fmt.Sprintf(format, args...))
	}
}

// runPeer lets llama.cpp evaluate the text; what it says of each position is
// then read from a file beside the others. done removes the file.
func (q *Quality) runPeer(ctx context.Context, c *comparison, r *QualityReport) (done func(), err error) {
	dir, err := os.MkdirTemp("", "cuckoo-quality-")
	if err != nil {
		return nil, err
	}
	done = func() { _ = os.RemoveAll(dir) } // a temporary folder that stays is no failure
	file := filepath.Join(dir, "logits")
	r.Peer = q.Peer
	p := llamacpp.Perplexity{Model: q.File, Text: q.Text, Threads: q.Threads, Context: q.Context, Chunks: len(c.t.chunks)}
	if r.PeerPerplexity, err = p.Run(ctx, q.Peer, file); err != nil {
		return done, err
	}
	if c.peer, err = llamacpp.OpenLogits(file); err != nil {
		return done, err
	}
	done = func() { _ = errors.Join(c.peer.Close(), os.RemoveAll(dir)) }
	return done, c.t.same(c.peer)
}

func (q *Quality) runFloat64(ctx context.Context, c *comparison) error {
	f, err := os.Open(q.File)
	if err != nil {
		return err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return err
	}
	m, err := floatmodel.Open(f, st.Size())
	if err != nil {
		return err
	}
	var seqs [][]uint32
	for i := range c.t.chunks {
		seqs = append(seqs, c.t.run(i))
	}
	return m.Run(ctx, seqs, c.t.first(), c.visit)
}

// comparison goes through the scored positions, in order, with what each engine
// says of them.
type comparison struct {
	ctx  context.Context
	t    *text
	m    *inference.Model
	peer *llamacpp.Logits // nil: none

	chunk [][]float32 // our logits of the scored positions of a chunk

	our, peers, exact     score
	errors, spread        float64 // sums of squares
	divergence, peerDiver float64
	row, peerRow          []float64
}

// alone goes without float64.
func (c *comparison) alone() error {
	for seq := range c.t.chunks {
		for i := range c.t.scored() {
			if err := c.visit(seq, c.t.first()+i, nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// visit takes one position; exact is what float64 says of it, or nil.
func (c *comparison) visit(seq, pos int, exact []float64) error {
	if pos == c.t.first() {
		if err := c.run(seq); err != nil {
			return err
		}
	}
	next := c.t.chunks[seq][pos+1]
	for i, v := range c.chunk[pos-c.t.first()] {
		c.row[i] = float64(v)
	}
	c.our.add(c.row, next)
	if c.peer != nil {
		if err := c.peer.Next(c.peerRow); errors.Is(err, io.EOF) {
			return fmt.Errorf("%w: too few positions", llamacpp.ErrTool)
		} else if err != nil {
			return err
		}
		c.peers.add(c.peerRow, next)
	}
	if exact == nil {
		return nil
	}
	c.exact.add(exact, next)
	diff, all := deviations(c.row, exact)
	c.errors += diff
	c.spread += all
	c.divergence += divergence(exact, c.row)
	if c.peer != nil {
		c.peerDiver += divergence(exact, c.peerRow)
	}
	return nil
}

// run evaluates a chunk on our engine.
func (c *comparison) run(seq int) error {
	vocab := c.m.VocabSize()
	if c.chunk == nil {
		c.row, c.peerRow = make([]float64, vocab), make([]float64, vocab)
		for range c.t.scored() {
			c.chunk = append(c.chunk, make([]float32, vocab))
		}
	}
	return c.m.Score(c.ctx, c.t.run(seq), c.t.first(), func(pos int, logits []int64) error {
		for i, v := range logits {
			c.chunk[pos-c.t.first()][i] = float32(float64(v) / (1 << 24))
		}
		return nil
	})
}

func (c *comparison) report(r *QualityReport) {
	r.Perplexity = c.our.perplexity()
	if c.peer != nil {
		r.PerplexityRatio = r.Perplexity / r.PeerPerplexity
		r.Agreement = 1 - disagreement(&c.our, &c.peers)
	}
	if n := float64(len(c.exact.top)); n > 0 {
		f := &FloatReport{
			Perplexity: c.exact.perplexity(), Disagreement: disagreement(&c.our, &c.exact),
			Divergence: c.divergence / n, LogitError: relative(c.errors, c.spread),
		}
		if c.peer != nil {
			f.PeerDisagreement, f.PeerDivergence = disagreement(&c.peers, &c.exact), c.peerDiver/n
			if f.PeerDisagreement > 0 {
				f.DisagreeRatio = f.Disagreement / f.PeerDisagreement
			}
		}
		r.Float64 = f
	}
}
