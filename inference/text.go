package inference

import "strings"

// Text turns the tokens of an output into the text to show: complete UTF-8
// characters, cut before the first stop string. Text that might be the
// beginning of a stop string is held back.
type Text struct {
	d    *Decoder
	stop []string
	held string
	done bool
}

// NewText starts the text of an output.
func (m *Model) NewText(stop []string) *Text { return &Text{d: m.NewDecoder(), stop: stop} }

// Add takes the next token and returns the text that can be shown with it.
func (t *Text) Add(id uint32) string { return t.emit(t.d.Add(id), false) }

// Flush ends the output and returns what was held back.
func (t *Text) Flush() string { return t.emit(t.d.Flush(), true) }

func (t *Text) emit(s string, last bool) string {
	if t.done {
		return ""
	}
	t.held += s
	cut := len(t.held)
	for _, stop := range t.stop {
		if i := strings.Index(t.held, stop); i >= 0 && i < cut {
			cut, t.done = i, true
		}
	}
	if !t.done && !last {
		cut -= t.overlap()
	}
	s, t.held = t.held[:cut], t.held[cut:]
	t.done = t.done || last
	return s
}

// overlap is the length of the longest end of the held text that begins a stop
// string.
func (t *Text) overlap() int {
	longest := 0
	for _, stop := range t.stop {
		for n := min(len(stop)-1, len(t.held)); n > longest; n-- {
			if strings.HasSuffix(t.held, stop[:n]) {
				longest = n
			}
		}
	}
	return longest
}
