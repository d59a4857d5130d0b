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

// initPieces prepares SentencePiece BPE.
func (k *Tokenizer) initPieces() error {
	if len(k.t.ScoreBits) != len(k.t.Tokens) {
		return fmt.Errorf("%w: %d tokens but %d scores", ErrVocabulary, len(k.t.Tokens), len(k.t.ScoreBits))
	}
	k.order = make([]int32, len(k.t.Tokens))
	for i, b := range k.t.ScoreBits {
		if b&0x7fffffff > 0x7f800000 {
			return fmt.Errorf("%w: score of token %d is not a number", ErrVocabulary, i)
		}
		k.order[i] = orderOf(b)
	}
	for i, s := range k.t.Tokens {
		switch k.typeOf(uint32(i)) {
		case Control, Unknown:
		case UserDefined:
			k.pieces[i] = s
		case Byte:
			b, err := strconv.ParseUint(strings.TrimSuffix(strings.TrimPrefix(s, "<0x"), ">"), 16, 8)
			if err != nil || len(s) != 6 {
				return fmt.Errorf("%w: byte token %d is %q, want <0xNN>", ErrVocabulary, i, s)
			}
			k.bytes[b] = uint32(i)
			k.pieces[i] = string([]byte{byte(b)})
		default:
			k.pieces[i] = strings.ReplaceAll(s, space, " ")
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

// spell appends the tokens of text: merges by score, then bytes for characters
// that are no token.
func (k *Tokenizer) spell(ids []uint32, text string, fresh bool) ([]uint32, error) {
	if fresh && k.t.AddSpacePrefix {
		text = " " + text
	}
	text = strings.ReplaceAll(text, " ", space)
	var s []symbol
	for i := 0; i < len(text); {
		_, n := utf8.DecodeRuneInString(text[i:])
		s = append(s, symbol{from: i, to: i + n, id: None})
		if id, ok := k.ids[text[i:i+n]]; ok {
			s[len(s)-1].id = id
		}
		i += n
	}
	chain(s)
	mergeAll(s, func(l, r *symbol) (int64, uint32, bool) {
		id, ok := k.ids[text[l.from:r.to]]
		if !ok {
			return 0, 0, false
		}
		return -int64(k.order[id]), id, true
	})
	for i := 0; i >= 0 && i < len(s); i = s[i].next {
		if s[i].id != None {
			ids = append(ids, s[i].id)
			continue
		}
		for _, b := range []byte(text[s[i].from:s[i].to]) {
			id := k.bytes[b]
			if id == None {
				id = k.t.Unknown
			}
			if id == None {
				return nil, fmt.Errorf("%w: byte 0x%02x", ErrNoToken, b)
			}
			ids = append(ids, id)
		}
	}
	return ids, nil
}
