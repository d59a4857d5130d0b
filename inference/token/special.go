package token

import "slices"

// specials finds tokens by their spelling. Longer tokens go first wherever
// they are, as in llama.cpp; among those of one length the leftmost.
type specials struct {
	ids     map[string]uint32
	lengths []length  // longest first
	first   [256]bool // of any length
}

// length is the tokens of one length.
type length struct {
	n     int
	first [256]bool // what they begin with
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
	s.first[text[0]] = true
	i, ok := slices.BinarySearchFunc(s.lengths, len(text), func(l length, n int) int { return n - l.n })
	if !ok {
		s.lengths = slices.Insert(s.lengths, i, length{n: len(text)})
	}
	s.lengths[i].first[text[0]] = true
}

// match is a special token in a text.
type match struct {
	from, to int
	id       uint32
}

// find lists the special tokens of a text in order.
func (s *specials) find(text string, allowed func(id uint32, from, to int) bool) (found []match) {
	var starts []int // where a special token may begin
	for i := range len(text) {
		if s.first[text[i]] {
			starts = append(starts, i)
		}
	}
	if len(starts) == 0 {
		return nil
	}
	for i := range s.lengths {
		if more := s.pass(text, &s.lengths[i], starts, found, allowed); len(more) > 0 {
			found = append(found, more...)
			slices.SortFunc(found, func(a, b match) int { return a.from - b.from })
			starts = outside(starts, found)
		}
	}
	return found
}

// outside keeps the starts that no match covers.
func outside(starts []int, found []match) []int {
	next := 0
	return slices.DeleteFunc(starts, func(from int) bool {
		for next < len(found) && found[next].to <= from {
			next++
		}
		return next < len(found) && found[next].from <= from
	})
}

// pass finds the tokens of one length in the gaps between those found before.
func (s *specials) pass(text string, l *length, starts []int, found []match, allowed func(id uint32, from, to int) bool) (more []match) {
	free, next := 0, 0 // where the last one ended; the first one found before that does not end before it
	for _, from := range starts {
		to := from + l.n
		if to > len(text) {
			break
		}
		if from < free || !l.first[text[from]] {
			continue
		}
		for next < len(found) && found[next].to <= from {
			next++
		}
		if next < len(found) && found[next].from < to {
			continue
		}
		if id, ok := s.ids[text[from:to]]; ok && allowed(id, from, to) {
			more = append(more, match{from, to, id})
			free = to
		}
	}
	return more
}
