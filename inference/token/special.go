package token

import "slices"

// specials finds tokens by their spelling. Longer tokens go first wherever
// they are, as in llama.cpp; among those of one length the leftmost.
type specials struct {
	ids     map[string]uint32
	lengths [256][]int // of the tokens with this first byte
	all     []int      // every length, longest first
}

func (s *specials) add(text string, id uint32) {
	if text == "" {
		return
	}
	if s.ids == nil {
		s.ids = map[string]uint32{}
	}
	if _, taken := s.ids[text]; taken {
		return
	}
	s.ids[text] = id
	if l := &s.lengths[text[0]]; !slices.Contains(*l, len(text)) {
		*l = append(*l, len(text))
	}
}

func (s *specials) sort() {
	for i := range s.lengths {
		s.all = append(s.all, s.lengths[i]...)
	}
	slices.Sort(s.all)
	slices.Reverse(s.all)
	s.all = slices.Compact(s.all)
}

// match is a special token in a text.
type match struct {
	from, to int
	id       uint32
}

// find lists the special tokens of a text in order.
func (s *specials) find(text string, allowed func(id uint32, from, to int) bool) (out []match) {
	var seen [256]bool
	for i := range len(text) {
		seen[text[i]] = true
	}
	for _, n := range s.all {
		var first [256]bool // bytes of the text that a token of this length starts with
		any := false
		for c := range first {
			first[c] = seen[c] && slices.Contains(s.lengths[c], n)
			any = any || first[c]
		}
		if any && n <= len(text) {
			out = s.pass(text, n, &first, out, allowed)
		}
	}
	return out
}

// pass adds the tokens of one length in the gaps between those found before.
func (s *specials) pass(text string, n int, first *[256]bool, found []match, allowed func(id uint32, from, to int) bool) []match {
	var out []match
	at := 0
	gap := func(to int) {
		for ; at+n <= to; at++ {
			if !first[text[at]] {
				continue
			}
			if id, ok := s.ids[text[at:at+n]]; ok && allowed(id, at, at+n) {
				out = append(out, match{at, at + n, id})
				at += n - 1
			}
		}
	}
	for _, m := range found {
		gap(m.from)
		out = append(out, m)
		at = m.to
	}
	gap(len(text))
	return out
}
