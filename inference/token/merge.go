package token

import "container/heap"

// symbol is a stretch of text on its way to becoming a token.
type symbol struct {
	from, to   int
	id         uint32
	prev, next int // indices of the neighbours, -1 at the ends
}

// candidate is a possible merge of two neighbours; the smallest goes first,
// ties to the left.
type candidate struct {
	order       int64
	left, right int
	to          int // end of the text it would cover
	id          uint32
}

type candidates []candidate

func (c candidates) Len() int { return len(c) }
func (c candidates) Less(i, j int) bool {
	return c[i].order < c[j].order || c[i].order == c[j].order && c[i].left < c[j].left
}
func (c candidates) Swap(i, j int) { c[i], c[j] = c[j], c[i] }
func (c *candidates) Push(x any)   { *c = append(*c, x.(candidate)) }
func (c *candidates) Pop() any {
	last := (*c)[len(*c)-1]
	*c = (*c)[:len(*c)-1]
	return last
}

// mergeAll merges neighbours, best first, until find knows no more merges. The
// survivors start at index 0 and follow next.
func mergeAll(s []symbol, find func(l, r *symbol) (order int64, id uint32, ok bool)) {
	var queue candidates
	try := func(l, r int) {
		if l < 0 || r < 0 {
			return
		}
		if order, id, ok := find(&s[l], &s[r]); ok {
			heap.Push(&queue, candidate{order, l, r, s[r].to, id})
		}
	}
	for i := 1; i < len(s); i++ {
		try(i-1, i)
	}
	for len(queue) > 0 {
		c := heap.Pop(&queue).(candidate)
		l, r := &s[c.left], &s[c.right]
		// Stale when either side has merged meanwhile: a swallowed symbol is
		// empty, a grown one is no longer adjacent or ends elsewhere.
		if l.from == l.to || r.from == r.to || l.next != c.right || r.to != c.to || l.to != r.from {
			continue
		}
		if order, id, ok := find(l, r); !ok || order != c.order || id != c.id {
			continue
		}
		l.to, l.id, l.next = r.to, c.id, r.next
		if r.next >= 0 {
			s[r.next].prev = c.left
		}
		r.from = r.to
		try(l.prev, c.left)
		try(c.left, l.next)
	}
}

// chain links symbols in order.
func chain(s []symbol) {
	for i := range s {
		s[i].prev, s[i].next = i-1, i+1
	}
	if len(s) > 0 {
		s[len(s)-1].next = -1
	}
}
