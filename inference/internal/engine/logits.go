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

	f.visits = f.visits[:0]
	for i := 0; i < len(rows); {
		end := i + 1
		for end < len(rows) && rows[end].seq == rows[i].seq {
			end++
		}
		lanes := max(1, rows[i].seq.job.Lanes)
		for lane := range lanes {
			f.visits = append(f.visits, visits{from: from + i, to: from + end, lane: lane, lanes: lanes})
		}
		i = end
	}
	f.pool.Run(len(f.visits), func(_, i int) {
		v := &f.visits[i]
		for i := v.from; i < v.to && v.err == nil; i++ {
			r := &f.rows[i]
			if r.pos%v.lanes != v.lane {
				continue
			}
			logits := f.logits.row(i-from, m.Output.Rows)
			f.saw(i, m.Closing(model.OpLogits), logits)
			if r.visited() {
				v.err = r.seq.visit(r.pos, logits)
			}
		}
	})
	for _, v := range f.visits {
		if seq := f.rows[v.from].seq; v.err != nil && !seq.ended {
			seq.end(v.err)
		}
	}
}

// visits are the rows [from, to), of one sequence, whose position is lane modulo
// lanes.
type visits struct {
	from, to, lane, lanes int
	err                   error
}

// visit shows logits to the job and prolongs the sequence if it says so.
func (s *sequence) visit(pos int, logits []int64) error {
	next, more, err := s.job.Visit(pos, logits)
	if err == nil && more && pos == len(s.tokens)-1 && pos+1 < s.job.Most {
		s.tokens = append(s.tokens, next)
	}
	return err
}
