package token

import (
	"strings"
	"unicode/utf8"
)

// byteRunes is the printable alphabet of byte-level BPE: byte -> character.
var byteRunes, runeBytes = func() (r [256]rune, b map[rune]byte) {
	b = make(map[rune]byte, 256)
	next := rune(256)
	for i := range r {
		c := rune(i)
		if c >= '!' && c <= '~' || c >= '¡' && c <= '¬' || c >= '®' && c <= 'ÿ' {
			r[i] = c
		} else {
			r[i] = next
			next++
		}
		b[r[i]] = byte(i)
	}
	return r, b
}()

// byteBPE is byte-level BPE.
type byteBPE struct {
	pre    preTokenizer
	ids    *index
	bytes  [256]uint32 // token of a lone byte
	merges *mergeIndex
}

func newByteBPE(k *Tokenizer, pre preTokenizer) *byteBPE {
	e := &byteBPE{pre: pre, ids: newIndex(k.t.Tokens, k.spells), merges: newMergeIndex(len(k.t.Merges))}
	for b, r := range byteRunes {
		e.bytes[b], _ = e.ids.id(string(r))
	}
	for rank, m := range k.t.Merges {
		left, right, _ := cutMerge(m)
		l, okl := e.ids.id(left)
		r, okr := e.ids.id(right)
		id, oki := e.ids.id(left + right)
		if okl && okr && oki { // else it leads to no token that plain text may become
			e.merges.add(l, r, int32(rank), id)
		}
	}
	return e
}

// cutMerge cuts "left right" at the first space behind the first byte.
func cutMerge(m string) (left, right string, ok bool) {
	if m == "" {
		return "", "", false
	}
	i := strings.IndexByte(m[1:], ' ') + 1
	if i == 0 || i+1 == len(m) {
		return "", "", false
	}
	return m[:i], m[i+1:], true
}

func (e *byteBPE) encode(ids []uint32, text string, _ bool) ([]uint32, error) {
	var m merger
	var spelled []byte
	pieces(e.pre.stages, text, func(piece string) {
		if e.pre.whole {
			spelled = spelled[:0]
			for i := range len(piece) {
				spelled = utf8.AppendRune(spelled, byteRunes[piece[i]])
			}
			if id, ok := e.ids.id(string(spelled)); ok {
				ids = append(ids, id)
				return
			}
		}
		m.start()
		for i := range len(piece) {
			m.add(i, i+1, e.bytes[piece[i]])
		}
		m.run(func(l, r *symbol) (int64, uint32, bool) {
			s := e.merges.slot(l.id, r.id)
			return int64(s.rank), s.id, s.left != None
		})
		for i := int32(0); i >= 0; i = m.s[i].next {
			if id := m.s[i].id; id != None { // a byte without a token is left out
				ids = append(ids, id)
			}
		}
	})
	return ids, nil
}
