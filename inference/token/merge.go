package token

// symbol is a stretch of text on its way to becoming a token; empty once a
// neighbour has swallowed it.
type symbol struct {
	from, to   int32
	prev, next int32 // indices of the neighbours, -1 at the ends
	id         uint32
}

// candidate is a possible merge of two neighbours; the smallest goes first,
// ties to the left.
type candidate struct {
	order       int64
	left, right int32
	size        int32 // bytes it would cover
	id          uint32
}

func (a *candidate) before(b *candidate) bool {
	return a.order < b.order || a.order == b.order && a.left < b.left
}

// merger merges the symbols of one text after the other; its memory is reused.
type merger struct {
	s []symbol
	q []candidate
}

// start forgets the symbols of the text before.
func (m *merger) start() { m.s, m.q = m.s[:0], m.q[:0] }

// add appends a symbol to the chain.
func (m *merger) add(from, to int, id uint32) {
	i := int32(len(m.s))
	m.s = append(m.s, symbol{int32(from), int32(to), i - 1, -1, id})
	if i > 0 {
		m.s[i-1].next = i
	}
}

// run merges neighbours, best first, until find knows no more merges. The
// survivors start at index 0 and follow next.
func (m *merger) run(find func(l, r *symbol) (order int64, id uint32, ok bool)) {
	try := func(l, r int32) {
		if l < 0 || r < 0 {
			return
		}
		a, b := &m.s[l], &m.s[r]
		if order, id, ok := find(a, b); ok {
			m.push(candidate{order, l, r, b.to - a.from, id})
		}
	}
	for i := range int32(len(m.s)) - 1 {
		try(i, i+1)
	}
	for len(m.q) > 0 {
		c := m.pop()
		l, r := &m.s[c.left], &m.s[c.right]
		// Stale when either side has merged meanwhile: swallowed ones are
		// empty, grown ones cover more.
		if l.from == l.to || r.from == r.to || r.to-l.from != c.size {
			continue
		}
		l.to, l.id, l.next = r.to, c.id, r.next
		if r.next >= 0 {
			m.s[r.next].prev = c.left
		}
		r.from = r.to
		try(l.prev, c.left)
		try(c.left, l.next)
	}
}

// push and pop keep a binary heap.
func (m *merger) push(c candidate) {
	m.q = append(m.q, c)
	i := len(m.q) - 1
	for i > 0 {
		up := (i - 1) / 2
		if !c.before(&m.q[up]) {
			break
		}
		m.q[i] = m.q[up]
		i = up
	}
	m.q[i] = c
}

func (m *merger) pop() candidate {
	top := m.q[0]
	n := len(m.q) - 1
	c := m.q[n]
	m.q = m.q[:n]
	i := 0
	for {
		down := 2*i + 1
		if down >= n {
			break
		}
		if down+1 < n && m.q[down+1].before(&m.q[down]) {
			down++
		}
		if !m.q[down].before(&c) {
			break
		}
		m.q[i] = m.q[down]
		i = down
	}
	if n > 0 {
		m.q[i] = c
	}
	return top
}
