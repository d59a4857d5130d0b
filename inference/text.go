package inference

import (
	"strings"
	"unicode/utf8"
)

// Text turns the tokens of an output into the text to show: complete UTF-8
// characters, cut before the first stop string. Text that might be the
// beginning of a stop string is held back. What is shown does not depend on
// how the text is spread over tokens: it is always a beginning of the whole.
type Text struct {
	d    *Decoder
	stop []string
	held string
	done bool
}

// NewText starts the text of an output. Stop strings that are empty or no UTF-8
// are never met.
func (m *Model) NewText(stop []string) *Text { return newText(m.NewDecoder(), stop) }

func newText(d *Decoder, stop []string) *Text {
	t := &Text{d: d}
	for _, s := range stop {
		if s != "" && utf8.ValidString(s) {
			t.stop = append(t.stop, s)
		}
	}
	return t
}

// Add takes the next token and returns the text that can be shown with it.
func (t *Text) Add(id uint32) string { return t.emit(t.d.Add(id), false) }

// Flush ends the output and returns what was held back.
func (t *Text) Flush() string { return t.emit(t.d.Flush(), true) }

func (t *Text) emit(s string, last bool) string {
	if t.done {
		return ""
	}
	t.held += s
	cut, stopped := firstStop(t.held, t.stop)
	if !stopped && !last {
		cut -= overlap(t.held, t.stop)
	}
	s, t.held = t.held[:cut], t.held[cut:]
	t.done = stopped || last
	return s
}

// firstStop is where a text is to be cut. The first stop string is the one
// that ends first, as it would be seen byte by byte, and of those that end
// together the longest.
func firstStop(s string, stops []string) (cut int, found bool) {
	cut = len(s)
	end := len(s) + 1
	for _, stop := range stops {
		i := strings.Index(s, stop)
		if i < 0 {
			continue
		}
		if to := i + len(stop); to < end || to == end && i < cut {
			cut, end, found = i, to, true
		}
	}
	return cut, found
}

// overlap is the length of the longest end of a text that begins a stop
// string.
func overlap(s string, stops []string) int {
	longest := 0
	for _, stop := range stops {
		for n := min(len(stop)-1, len(s)); n > longest; n-- {
			if strings.HasSuffix(s, stop[:n]) {
				longest = n
			}
		}
	}
	return longest
}
