package token

import (
	"strings"
	"unicode/utf8"
)

// Piece is the bytes a token prints as: nothing for a control, unknown or
// unused token.
func (k *Tokenizer) Piece(id uint32) string { return string(k.appendPiece(nil, id)) }

func (k *Tokenizer) appendPiece(b []byte, id uint32) []byte {
	if id >= uint32(len(k.t.Tokens)) {
		return b
	}
	s := k.t.Tokens[id]
	switch k.Type(id) {
	case UserDefined:
		return append(b, s...)
	case Byte:
		c, _ := byteOf(s)
		return append(b, c)
	case Normal:
		if k.t.Model != "gpt2" {
			return append(b, strings.ReplaceAll(s, space, " ")...)
		}
		for _, r := range s {
			if c, ok := runeBytes[r]; ok {
				b = append(b, c)
			} else {
				b = utf8.AppendRune(b, r)
			}
		}
	}
	return b
}

// Decoder turns a stream of tokens into text.
type Decoder struct {
	k    *Tokenizer
	held []byte
}

// NewDecoder starts a stream. The text is that of the tokens and nothing else:
// a space that SentencePiece puts before a text stays.
func (k *Tokenizer) NewDecoder() *Decoder { return &Decoder{k: k} }

// Add takes the next token and returns the text that is complete with it.
// Bytes that cannot be UTF-8 become U+FFFD.
func (d *Decoder) Add(id uint32) string {
	d.held = d.k.appendPiece(d.held, id)
	var out strings.Builder
	n := 0
	for n < len(d.held) && utf8.FullRune(d.held[n:]) {
		r, size := utf8.DecodeRune(d.held[n:])
		out.WriteRune(r)
		n += size
	}
	d.held = append(d.held[:0], d.held[n:]...)
	return out.String()
}

// Flush ends the stream; an unfinished character becomes U+FFFD.
func (d *Decoder) Flush() string {
	if len(d.held) == 0 {
		return ""
	}
	d.held = d.held[:0]
	return "\uFFFD"
}
