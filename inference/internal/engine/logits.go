package engine

import (
	"github.com/cuckoo-network/cuckoo/inference/internal/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/model"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

const (
	// logitBytes bounds the memory of the logits that exist at a time.
	logitBytes = 32 << 20
	// logitRows bounds how many rows' logits do.
	logitRows = 64
)

// finish closes the residual stream of the batch and hands out the logits, a
// few rows at a time: they are large.
func (f *forward) finish() {
	m := f.m
	last := len(m.Layer) - 1
	f.pool.Run(len(f.rows), func(_, i int) {
		f.residual(i, m.Layer[last].FFNPost, model.Op(last, model.OpFFNOut))
	})
	most := max(1, min(logitRows, logitBytes/(8*pack.Group*m.Output.Groups())))
	for from := 0; from < len(f.rows); from += most {
		f.unembed(from, min(len(f.rows), from+most))
	}
}

// wanted says whether anybody looks at the logits of a row.
func (r *row) wanted() bool { return r.seen() || r.visited() }

// visited says whether the job wants the logits of a row.
func (r *row) visited() bool {
	return r.seq.job.Visit != nil && r.pos >= r.seq.job.From && !r.seq.ended
}

// unembed computes the logits of rows [from, to) and shows them to their jobs.
func (f *forward) unembed(from, to int) {
	m, rows := f.m, f.rows[from:to]
	f.quantizeRows(len(rows), m.Width, func(w, i int) {
		kernel.RMSNorm(&f.vecs, i, f.x.row(from+i, m.Width), f.work[w].tmp, m.Norm, m.Eps)
		if f.trace.on {
			f.showVec(from+i, i, m.Closing(model.OpNorm))
		}
	})
	f.logits.resize(len(rows), m.Output.Rows)
	f.products(target{m.Output, &f.logits})

	f.starts = f.starts[:0] // where another sequence begins
	for i := range rows {
		if i == 0 || rows[i].seq != rows[i-1].seq {
			f.starts = append(f.starts, i)
		}
	}
	f.starts = append(f.starts, len(rows))
	f.pool.Run(len(f.starts)-1, func(_, s int) {
		for i := f.starts[s]; i < f.starts[s+1]; i++ {
			logits := f.logits.row(i, m.Output.Rows)
			f.saw(from+i, m.Closing(model.OpLogits), logits)
			if r := &rows[i]; r.visited() {
				r.seq.visit(r.pos, logits)
			}
		}
	})
}

// visit shows logits to the job and does what it says.
func (s *sequence) visit(pos int, logits []int64) {
	next, more, err := s.job.Visit(pos, logits)
	switch {
	case err != nil:
		s.end(err)
	case pos < len(s.tokens)-1:
	case more && len(s.tokens) < s.job.Most:
		s.tokens = append(s.tokens, next)
	default:
		s.end(nil)
	}
}
