package token

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Tokenizer encodes and decodes; it may be used by several goroutines.
type Tokenizer struct {
	t       Tables
	special specials
	bytes   [256]uint32 // "llama": token of a byte
	longest int         // bytes of the longest token
	control map[uint32]bool
	encoder func() encoder
}

// encoder appends the tokens of text that holds no special token. Fresh text
// is at the start or behind a special token.
type encoder interface {
	encode(ids []uint32, text string, fresh bool) ([]uint32, error)
}

// New checks the tables and prepares a Tokenizer. The tables must not be
// changed afterwards.
func New(t Tables) (*Tokenizer, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	k := &Tokenizer{t: t, control: map[uint32]bool{}}
	for i := range k.bytes {
		k.bytes[i] = None
	}
	for i, s := range t.Tokens {
		id := uint32(i)
		k.longest = max(k.longest, len(s))
		if len(s) != 0 && (s[0] == '<' || s[0] == '[' || s[0] == '_' || s[0] == space[0]) && (ends[s] || markup[s]) {
			k.control[id] = true
		}
		switch k.Type(id) {
		case Control, UserDefined, Unknown:
			k.special.add(s, id)
		case Byte:
			b, ok := byteOf(s)
			if !ok {
				return nil, fmt.Errorf("%w: byte token %d is %q, want <0xNN>", ErrVocabulary, i, s)
			}
			k.bytes[b] = id
		}
	}
	var build func() encoder
	switch t.Model {
	case "gpt2":
		pre, ok := preTokenizers[t.Pre]
		if !ok {
			return nil, fmt.Errorf("%w: tokenizer.ggml.pre is %q, want one of %q", ErrUnsupported, t.Pre, preNames())
		}
		for i, m := range t.Merges {
			if _, _, ok := cutMerge(m); !ok {
				return nil, fmt.Errorf("%w: merge %d is %q, want two parts", ErrVocabulary, i, m)
			}
		}
		build = func() encoder { return newByteBPE(k, pre) }
	case "llama":
		if err := checkScores(&t); err != nil {
			return nil, err
		}
		build = func() encoder { return newPieces(k) }
	case "t5":
		if err := checkScores(&t); err != nil {
			return nil, err
		}
		n, err := newNormaliser(&t)
		if err != nil {
			return nil, err
		}
		if t.Unknown == None {
			return nil, fmt.Errorf("%w: a unigram vocabulary needs tokenizer.ggml.unknown_token_id", ErrVocabulary)
		}
		build = func() encoder { return newUnigram(k, n) }
	default:
		return nil, fmt.Errorf("%w: tokenizer.ggml.model is %q, want \"gpt2\", \"llama\" or \"t5\"", ErrUnsupported, t.Model)
	}
	k.encoder = sync.OnceValue(build)
	return k, nil
}

// Type is a token's type: the file's, but Control for what can only be markup.
func (k *Tokenizer) Type(id uint32) Type {
	switch {
	case k.control[id]:
		return Control
	case len(k.t.Types) == 0:
		return Normal
	default:
		return k.t.Types[id]
	}
}

// Size is the number of tokens.
func (k *Tokenizer) Size() int { return len(k.t.Tokens) }

// Tables are the tables the tokenizer was made from; not to be changed.
func (k *Tokenizer) Tables() *Tables { return &k.t }

// LongestPiece is a bound on the bytes that one token stands for.
func (k *Tokenizer) LongestPiece() int { return k.longest }

// Ends lists the tokens that end an answer by their spelling, and EOS.
func (k *Tokenizer) Ends() []uint32 {
	var ids []uint32
	if k.t.EOS != None {
		ids = append(ids, k.t.EOS)
	}
	for id := range k.control {
		if ends[k.t.Tokens[id]] && id != k.t.EOS {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// Plain encodes text in which nothing is a control token. BOS and EOS are
// added where the file asks for them.
func (k *Tokenizer) Plain(text string) ([]uint32, error) {
	return k.Template([]Span{{Text: text, Plain: true}}, "")
}

// Span is a part of a rendered template. Plain spans hold user text.
type Span struct {
	Text  string
	Plain bool
}

// Template encodes a rendered chat. Control tokens are recognised in the spans
// that are not Plain, user-defined ones everywhere, but those that look like
// markup of the template (in angle or square brackets, and spelled in its
// source) count as control tokens. BOS is not added twice.
func (k *Tokenizer) Template(spans []Span, source string) ([]uint32, error) {
	text, plain := join(spans)
	var ids []uint32
	if k.t.AddBOS {
		ids = append(ids, k.t.BOS)
	}
	at, fresh := 0, true
	fragment := func(to int) (err error) {
		if at < to {
			ids, err = k.encoder().encode(ids, text[at:to], fresh)
			fresh = false
		}
		return err
	}
	for _, m := range k.special.find(text, func(id uint32, from, to int) bool { return k.allowed(id, plain.touches(from, to), source) }) {
		if err := fragment(m.from); err != nil {
			return nil, err
		}
		at, fresh = m.to, true
		if m.from == 0 && k.t.AddBOS && m.id == k.t.BOS {
			continue
		}
		ids = append(ids, m.id)
	}
	if err := fragment(len(text)); err != nil {
		return nil, err
	}
	if k.t.AddEOS {
		ids = append(ids, k.t.EOS)
	}
	return ids, nil
}

// allowed says whether a special token may be recognised; plain where it
// touches user text.
func (k *Tokenizer) allowed(id uint32, plain bool, source string) bool {
	if !plain {
		return true
	}
	if k.Type(id) != UserDefined {
		return false
	}
	s := k.t.Tokens[id]
	return !bracketed(s) || source == "" || !strings.Contains(source, s)
}

// bracketed says whether a token looks like markup.
func bracketed(s string) bool {
	return s != "" && (s[0] == '<' && s[len(s)-1] == '>' || s[0] == '[' && s[len(s)-1] == ']')
}

// spells says whether plain text may become a token by its letters. What looks
// like markup is found as a whole, before anything is merged, or not at all.
func (k *Tokenizer) spells(id uint32) bool {
	switch k.Type(id) {
	case Normal, Unused:
		return true
	case UserDefined:
		return !bracketed(k.t.Tokens[id])
	}
	return false
}

// stretches are the parts of a text that are plain, in order.
type stretches [][2]int

// join puts spans together as valid UTF-8.
func join(spans []Span) (string, stretches) {
	var b strings.Builder
	var plain stretches
	for _, s := range spans {
		from := b.Len()
		b.WriteString(valid(s.Text))
		if to := b.Len(); s.Plain && to > from {
			plain = append(plain, [2]int{from, to})
		}
	}
	return b.String(), plain
}

// touches says whether part of [from, to) is plain.
func (s stretches) touches(from, to int) bool {
	i, _ := slices.BinarySearchFunc(s, from, func(x [2]int, at int) int {
		if x[1] <= at {
			return -1
		}
		return 1
	})
	return i < len(s) && s[i][0] < to
}
