package token

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// merge is a rule of byte-level BPE: its place in the list and its result.
type merge struct {
	rank int64
	id   uint32
}

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

// initBytes prepares byte-level BPE.
func (k *Tokenizer) initBytes() (err error) {
	if k.split, k.whole, err = newSplitter(k.t.Pre); err != nil {
		return err
	}
	for b, r := range byteRunes {
		if id, ok := k.ids[string(r)]; ok {
			k.bytes[b] = id
		}
	}
	for i, s := range k.t.Tokens {
		switch k.typeOf(uint32(i)) {
		case Control, Unknown:
		case UserDefined:
			k.pieces[i] = s
		default:
			k.pieces[i] = bytesOf(s)
		}
	}
	k.merges = make(map[[2]uint32]merge, len(k.t.Merges))
	for rank, m := range k.t.Merges {
		left, right, ok := cutMerge(m)
		if !ok {
			return fmt.Errorf("%w: merge %d is %q, want two parts", ErrVocabulary, rank, m)
		}
		l, okl := k.ids[left]
		r, okr := k.ids[right]
		id, oki := k.ids[left+right]
		if !okl || !okr || !oki {
			continue // leads to no token that plain text may become
		}
		if _, twice := k.merges[[2]uint32{l, r}]; !twice {
			k.merges[[2]uint32{l, r}] = merge{int64(rank), id}
		}
	}
	return nil
}

// cutMerge cuts "left right" at the first space behind the first character.
func cutMerge(m string) (left, right string, ok bool) {
	if m == "" {
		return "", "", false
	}
	_, n := utf8.DecodeRuneInString(m)
	i := strings.IndexByte(m[n:], ' ')
	if i < 0 || n+i+1 == len(m) {
		return "", "", false
	}
	return m[:n+i], m[n+i+1:], true
}

// bytesOf maps a token's printable alphabet back to bytes; a character outside
// it stands for itself.
func bytesOf(s string) string {
	var b strings.Builder
	for _, r := range s {
		if c, ok := runeBytes[r]; ok {
			b.WriteByte(c)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// bpe appends the tokens of one piece of text.
func (k *Tokenizer) bpe(ids []uint32, piece string) ([]uint32, error) {
	if k.whole {
		var w strings.Builder
		for i := range len(piece) {
			w.WriteRune(byteRunes[piece[i]])
		}
		if id, ok := k.ids[w.String()]; ok {
			return append(ids, id), nil
		}
	}
	s := make([]symbol, len(piece))
	for i := range s {
		id := k.bytes[piece[i]]
		if id == None {
			if id = k.t.Unknown; id == None {
				return nil, fmt.Errorf("%w: byte 0x%02x", ErrNoToken, piece[i])
			}
		}
		s[i] = symbol{from: i, to: i + 1, id: id}
	}
	chain(s)
	mergeAll(s, func(l, r *symbol) (int64, uint32, bool) {
		m, ok := k.merges[[2]uint32{l.id, r.id}]
		return m.rank, m.id, ok
	})
	for i := 0; i >= 0 && i < len(s); i = s[i].next {
		ids = append(ids, s[i].id)
	}
	return ids, nil
}
