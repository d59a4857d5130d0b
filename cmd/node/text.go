package node

import (
	"strings"

	"github.com/cuckoo-network/cuckoo/inference"
)

// text turns tokens into the text a caller sees: whole characters only, and
// nothing from a stop string on. What may be the beginning of a stop string is
// held back until it is known not to be.
type text struct {
	decoder *inference.Decoder
	stops   []string
	held    string
	stopped bool
}

func newText(e Engine, stops []string) *text { return &text{decoder: e.NewDecoder(), stops: stops} }

func (t *text) add(id uint32) string { return t.take(t.decoder.Add(id), false) }

func (t *text) flush() string { return t.take(t.decoder.Flush(), true) }

func (t *text) take(s string, last bool) string {
	if t.stopped {
		return ""
	}
	t.held += s
	cut := len(t.held)
	for _, stop := range t.stops {
		if i := strings.Index(t.held, stop); i >= 0 && i < cut {
			cut, t.stopped = i, true
		}
	}
	if !t.stopped && !last {
		cut -= t.beginning()
	}
	out := t.held[:cut]
	t.held = t.held[cut:]
	return out
}

// beginning is the length of the longest end of held that begins a stop string.
func (t *text) beginning() int {
	longest := 0
	for _, stop := range t.stops {
		for n := min(len(stop)-1, len(t.held)); n > longest; n-- {
			if strings.HasSuffix(t.held, stop[:n]) {
				longest = n
			}
		}
	}
	return longest
}

// all is the text of a whole output.
func all(e Engine, stops []string, ids []uint32) string {
	t := newText(e, stops)
	var b strings.Builder
	for _, id := range ids {
		b.WriteString(t.add(id))
	}
	b.WriteString(t.flush())
	return b.String()
}
