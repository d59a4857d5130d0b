package token

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// space is how SentencePiece writes a space.
const space = "\u2581"

// checkScores refuses scores that have no order.
func checkScores(t *Tables) error {
	if len(t.ScoreBits) != len(t.Tokens) {
		return fmt.Errorf("%w: %d tokens but %d scores", ErrVocabulary, len(t.Tokens), len(t.ScoreBits))
	}
	for i, b := range t.ScoreBits {
		if b&0x7fffffff > 0x7f800000 {
			return fmt.Errorf("%w: score of token %d is not a number", ErrVocabulary, i)
		}
	}
	return nil
}

// orderOf maps float bits to integers of the same order.
func orderOf(b uint32) int32 {
	if int32(b) < 0 {
		return math.MinInt32 - int32(b)
	}
	return int32(b)
}

// byteOf reads "<0xNN>".
func byteOf(s string) (byte, bool) {
	if len(s) != 6 || s[:3] != "<0x" || s[5] != '>' {
		return 0, false
	}
	b, err := strconv.ParseUint(s[3:5], 16, 8)
	return byte(b), err == nil
}

// sentence is SentencePiece BPE: merges by score, then bytes for characters
// that are no token.
type sentence struct {
	ids     *index
	scores  []uint32 // float32 bits
	bytes   [256]uint32
	unknown uint32
	prefix  bool
	longest int32
	// before holds the characters that stand before a space inside a token:
	// behind any other, text can be cut at a space without touching a merge.
	before map[rune]bool
}

func newPieces(k *Tokenizer) *sentence {
	e := &sentence{ids: newIndex(k.t.Tokens, k.spells), scores: k.t.ScoreBits, bytes: k.bytes, unknown: k.t.Unknown,
		prefix: k.t.AddSpacePrefix, longest: int32(k.longest), before: map[rune]bool{}}
	for i, s := range k.t.Tokens {
		if len(s) > len(space) && k.spells(uint32(i)) {
			for at := 1; ; {
				n := strings.Index(s[at:], space)
				if n < 0 {
					break
				}
				at += n
				r, _ := utf8.DecodeLastRuneInString(s[:at])
				e.before[r] = true
				at += len(space)
			}
		}
	}
	for b, id := range e.bytes {
		if id == None { // files without token types
			if id, ok := e.ids.id(fmt.Sprintf("<0x%02X>", b)); ok {
				e.bytes[b] = id
			}
		}
	}
	return e
}

func (e *sentence) encode(ids []uint32, text string, fresh bool) ([]uint32, error) {
	if fresh && e.prefix {
		text = " " + text
	}
	text = strings.ReplaceAll(text, " ", space)
	var m merger
	from, last := 0, rune(-1)
	var err error
	for i, r := range text {
		if i > from && r == '\u2581' && !e.before[last] {
			if ids, err = e.word(&m, ids, text[from:i]); err != nil {
				return nil, err
			}
			from = i
		}
		last = r
	}
	return e.word(&m, ids, text[from:])
}

// word appends the tokens of a stretch of text that no merge leaves.
func (e *sentence) word(m *merger, ids []uint32, text string) ([]uint32, error) {
	m.start()
	for i := 0; i < len(text); {
		_, n := utf8.DecodeRuneInString(text[i:])
		id, _ := e.ids.id(text[i : i+n])
		m.add(i, i+n, id)
		i += n
	}
	m.run(func(l, r *symbol) (int64, uint32, bool) {
		if r.to-l.from > e.longest {
			return 0, 0, false
		}
		id, ok := e.ids.id(text[l.from:r.to])
		if !ok {
			return 0, 0, false
		}
		return -int64(orderOf(e.scores[id])), id, true
	})
	for i := int32(0); i >= 0 && int(i) < len(m.s); i = m.s[i].next {
		s := &m.s[i]
		if s.id != None {
			ids = append(ids, s.id)
			continue
		}
		for _, b := range []byte(text[s.from:s.to]) {
			id := e.bytes[b]
			if id == None {
				id = e.unknown
			}
			if id == None {
				return nil, fmt.Errorf("%w: byte 0x%02x, and the vocabulary has no unknown token", ErrNoToken, b)
			}
			ids = append(ids, id)
		}
	}
	return ids, nil
}
