package engine

import "github.com/cuckoo-network/cuckoo/inference/internal/kernel"

// queryRows is how many positions of a sequence share a pass over the cache.
const queryRows = 16

// attend caches the keys and values of the batch and computes the attention of
// layer l from q, k and v into a.
func (f *forward) attend(l int) {
	m := f.m
	single := !f.trace.on && len(f.rows)*m.KVHeads >= f.pool.Threads()
	for _, g := range f.segs {
		single = single && g.n == 1
	}
	if single { // every row is of another sequence: heads do not meet
		f.pool.Run(len(f.rows)*m.KVHeads, func(w, i int) {
			i, h := i/m.KVHeads, i%m.KVHeads
			f.putHead(w, l, i, h)
			from, to := f.shared(h)
			f.attendRows(w, l, i, i+1, from, to)
		})
		return
	}
	f.pool.Run(len(f.rows), func(w, i int) { f.put(w, l, i) })
	if l == len(m.Layer)-1 {
		f.drop()
	}
	blocks := 0
	for _, g := range f.segs {
		blocks += ceil(g.n, queryRows)
	}
	if blocks == 0 {
		return
	}
	// The heads that share keys and values are parted when there are few blocks.
	parts := min(m.Heads/m.KVHeads, ceil(2*f.pool.Threads(), blocks*m.KVHeads))
	f.pool.Run(blocks*m.KVHeads*parts, func(w, i int) {
		b, part := i/(m.KVHeads*parts), i%parts
		from, to := f.shared(i / parts % m.KVHeads)
		from, to = from+(to-from)*part/parts, from+(to-from)*(part+1)/parts
		for _, g := range f.segs {
			if n := ceil(g.n, queryRows); b >= n {
				b -= n
				continue
			}
			f.attendRows(w, l, g.at+b*queryRows, g.at+min(g.n, (b+1)*queryRows), from, to)
			return
		}
	})
	if f.trace.on {
		f.showAttention(l)
	}
}

// drop leaves those rows in the batch whose logits are wanted: what the last
// layer adds to the cache is there, and nobody reads the rest of it.
func (f *forward) drop() {
	m := f.m
	width := m.Heads * m.HeadDim
	n := 0
	for s := range f.segs {
		g := &f.segs[s]
		at := n
		for i := g.at; i < g.at+g.n; i++ {
			if !f.rows[i].wanted() {
				continue
			}
			if n < i {
				f.rows[n], f.rows[i] = f.rows[i], f.rows[n]
				copy(f.x.row(n, m.Width), f.x.row(i, m.Width))
				copy(f.heads.q[n*width:][:width], f.heads.q[i*width:])
				copy(f.heads.shift[n*m.Heads:][:m.Heads], f.heads.shift[i*m.Heads:])
			}
			n++
		}
		g.at, g.n = at, n-at
	}
	f.rows = f.rows[:n]
}

// put caches what row i adds and rotates its queries, head by head.
func (f *forward) put(w, l, i int) {
	m := f.m
	if !f.rows[i].seen() {
		for h := range m.KVHeads {
			f.putHead(w, l, i, h)
		}
		return
	}
	f.putTraced(&f.work[w], l, i)
}

// putHead caches key and value of key-value head h and rotates the queries that
// read it.
func (f *forward) putHead(worker, l, i, h int) {
	f.project(l, i, h)
	f.norm(l, i, h)
	f.rotate(&f.work[worker], l, i, h)
}

// head is the part of a vector that belongs to a head.
func (f *forward) head(t *table, i, h int) []int64 {
	d := f.m.HeadDim
	return t.v[i*t.stride+h*d:][:d:d]
}

// shared is the range of the query heads that read key-value head h.
func (f *forward) shared(h int) (from, to int) {
	n := f.m.Heads / f.m.KVHeads
	return h * n, (h + 1) * n
}

// project adds the biases to what the products made.
func (f *forward) project(l, i, h int) {
	w, d := &f.m.Layer[l], f.m.HeadDim
	from, to := f.shared(h)
	if w.QBias != nil {
		kernel.Add(f.q.v[i*f.q.stride+from*d:][:(to-from)*d], w.QBias[from*d:to*d])
	}
	if w.KBias != nil {
		kernel.Add(f.head(&f.k, i, h), w.KBias[h*d:(h+1)*d])
	}
	if w.VBias != nil {
		kernel.Add(f.head(&f.v, i, h), w.VBias[h*d:(h+1)*d])
	}
}

// norm is the norm of each head of queries and keys, where the model has it.
func (f *forward) norm(l, i, h int) {
	m, w := f.m, &f.m.Layer[l]
	if w.QNorm != nil {
		for from, to := f.shared(h); from < to; from++ {
			q := f.head(&f.q, i, from)
			kernel.RMSNorm24(q, q, w.QNorm, m.Eps)
		}
	}
	if w.KNorm != nil {
		k := f.head(&f.k, i, h)
		kernel.RMSNorm24(k, k, w.KNorm, m.Eps)
	}
}

// rotate makes the 16-bit forms: of the queries for this step, of key and value
// for the cache.
func (f *forward) rotate(w *worker, l, i, h int) {
	m, r := f.m, &f.rows[i]
	rot := f.rotation(l, i)
	for from, to := f.shared(h); from < to; from++ {
		at := i*m.Heads + from
		f.heads.shift[at] = kernel.RotateQ(f.heads.q[at*m.HeadDim:][:m.HeadDim], f.head(&f.q, i, from), rot, m.QueryScale)
	}
	kShift := kernel.RotateK(w.k, f.head(&f.k, i, h), rot)
	vShift := kernel.Half(w.v, f.head(&f.v, i, h))
	page := r.seq.cache.head[l*m.KVHeads+h][r.pos/pagePositions]
	page.Put(r.pos%pagePositions, w.k, kShift, w.v, vShift)
}

// rotation is the angles of row i for layer l.
func (f *forward) rotation(l, i int) *kernel.Rotation {
	if f.m.Local(l) {
		return &f.rows[i].rot[1]
	}
	return &f.rows[i].rot[0]
}

// attendRows computes the query heads [first, last), which read one key-value
// head, of rows [from, to), which are of one sequence.
func (f *forward) attendRows(worker, l, from, to, first, last int) {
	m, w := f.m, &f.work[worker]
	w.queries = w.queries[:0]
	for i := from; i < to; i++ {
		pos := f.rows[i].pos
		for head := first; head < last; head++ {
			at := i*m.Heads + head
			w.queries = append(w.queries, kernel.Query{
				Q: f.heads.q[at*m.HeadDim:][:m.HeadDim], Shift: f.heads.shift[at],
				First: m.First(l, pos), Last: pos, Out: f.head(&f.a, i, head),
			})
		}
	}
	seq := f.rows[from].seq
	w.attend.See = nil
	if f.rows[to-1].seen() {
		w.attend.See = func(q int, scores, weights, parts []int64) {
			n := last - first
			f.keep(from+q/n, first+q%n, scores, weights, parts)
		}
	}
	kv := first / (m.Heads / m.KVHeads)
	kernel.Attend(w.queries, seq.cache.head[l*m.KVHeads+kv], &w.attend)
}
