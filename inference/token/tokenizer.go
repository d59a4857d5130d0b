package token

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

var (
	// ErrVocabulary reports tokenizer tables that do not fit together: the
	// model file is broken.
	ErrVocabulary = errors.New("bad tokenizer tables")
	// ErrUnsupported reports a tokenizer this package does not know.
	ErrUnsupported = errors.New("unsupported tokenizer")
	// ErrNoToken reports text that the vocabulary cannot spell.
	ErrNoToken = errors.New("no token for this text")
)

// Type is a token's type as GGUF numbers it.
type Type uint8

// The token types.
const (
	Normal      Type = 1
	Unknown     Type = 2
	Control     Type = 3
	UserDefined Type = 4
	Unused      Type = 5
	Byte        Type = 6
)

// None stands for an absent special token.
const None = ^uint32(0)

// Tables are the tokenizer tables of a model file.
type Tables struct {
	Model          string // "gpt2" or "llama"
	Pre            string // pre-tokenizer of "gpt2"
	Tokens         []string
	Types          []Type   // empty: all Normal
	ScoreBits      []uint32 // float32 bits, for "llama"
	Merges         []string // "left right" in order, for "gpt2"
	BOS, EOS       uint32   // None when absent
	Unknown        uint32
	AddBOS, AddEOS bool
	AddSpacePrefix bool
}

// Tokenizer encodes and decodes; it may be used by several goroutines.
type Tokenizer struct {
	t        Tables
	ids      map[string]uint32 // tokens that plain text may become
	special  [256][]uint32     // by first byte, longest first; control among them
	bytes    [256]uint32       // token of a lone byte
	pieces   []string          // what a token prints as
	split    splitter
	whole    bool // a piece that is a token needs no merges
	merges   map[[2]uint32]merge
	order    []int32 // "llama": higher first
	maxPiece int
}

// New checks the tables and prepares a Tokenizer.
func New(t Tables) (*Tokenizer, error) {
	n := len(t.Tokens)
	if n == 0 || n > 1<<20 {
		return nil, fmt.Errorf("%w: %d tokens", ErrVocabulary, n)
	}
	if len(t.Types) != 0 && len(t.Types) != n {
		return nil, fmt.Errorf("%w: %d tokens but %d token types", ErrVocabulary, n, len(t.Types))
	}
	for _, id := range []uint32{t.BOS, t.EOS, t.Unknown} {
		if id != None && int(id) >= n {
			return nil, fmt.Errorf("%w: special token %d of %d tokens", ErrVocabulary, id, n)
		}
	}
	if t.AddBOS && t.BOS == None || t.AddEOS && t.EOS == None {
		return nil, fmt.Errorf("%w: a BOS or EOS token is to be added but none is named", ErrVocabulary)
	}
	k := &Tokenizer{t: t, ids: make(map[string]uint32, n), pieces: make([]string, n)}
	for i := range k.bytes {
		k.bytes[i] = None
	}
	for i, s := range t.Tokens {
		id := uint32(i)
		switch typ := k.typeOf(id); typ {
		case Normal, Unused, UserDefined:
			if _, taken := k.ids[s]; !taken {
				k.ids[s] = id
			}
		}
		if s != "" {
			switch k.typeOf(id) {
			case Control, UserDefined, Unknown:
				k.special[s[0]] = append(k.special[s[0]], id)
			}
		}
	}
	for _, ids := range k.special {
		slices.SortStableFunc(ids, func(a, b uint32) int { return len(t.Tokens[b]) - len(t.Tokens[a]) })
	}
	var err error
	switch t.Model {
	case "gpt2":
		err = k.initBytes()
	case "llama":
		err = k.initPieces()
	default:
		err = fmt.Errorf("%w: tokenizer.ggml.model %q, want \"gpt2\" or \"llama\"", ErrUnsupported, t.Model)
	}
	if err != nil {
		return nil, err
	}
	for _, p := range k.pieces {
		k.maxPiece = max(k.maxPiece, len(p))
	}
	return k, nil
}

func (k *Tokenizer) typeOf(id uint32) Type {
	if len(k.t.Types) == 0 {
		return Normal
	}
	return k.t.Types[id]
}

// Size is the number of tokens.
func (k *Tokenizer) Size() int { return len(k.t.Tokens) }

// Tables are the tables the tokenizer was made from; not to be changed.
func (k *Tokenizer) Tables() *Tables { return &k.t }

// LongestPiece is the most bytes one token stands for.
func (k *Tokenizer) LongestPiece() int { return k.maxPiece }

// ControlTexts lists the spellings that a template turns into control tokens.
func (k *Tokenizer) ControlTexts() []string {
	var out []string
	for i, s := range k.t.Tokens {
		if t := k.typeOf(uint32(i)); s != "" && (t == Control || t == Unknown) {
			out = append(out, s)
		}
	}
	return out
}

// Plain encodes text in which nothing is a control token. BOS and EOS are
// added where the file asks for them.
func (k *Tokenizer) Plain(text string) ([]uint32, error) {
	return k.encode([]Span{{Text: text, Plain: true}})
}

// Span is a part of a rendered template. Plain spans hold user text.
type Span struct {
	Text  string
	Plain bool
}

// Template encodes a rendered chat: control tokens are recognised in the spans
// that are not Plain. BOS is not added twice.
func (k *Tokenizer) Template(spans []Span) ([]uint32, error) {
	return k.encode(spans)
}

func (k *Tokenizer) encode(spans []Span) ([]uint32, error) {
	var ids []uint32
	var run strings.Builder
	fresh := true // at the start, or behind a special token
	flush := func() (err error) {
		if run.Len() > 0 {
			ids, err = k.fragment(ids, strings.ToValidUTF8(run.String(), "\uFFFD"), fresh)
			run.Reset()
			fresh = false
		}
		return err
	}
	for _, s := range spans {
		text := s.Text
		from := 0
		for i := 0; i < len(text); {
			id := k.specialAt(text[i:], s.Plain)
			if id == None {
				i++
				continue
			}
			run.WriteString(text[from:i])
			if err := flush(); err != nil {
				return nil, err
			}
			ids = append(ids, id)
			fresh = true
			i += len(k.t.Tokens[id])
			from = i
		}
		run.WriteString(text[from:])
	}
	if err := flush(); err != nil {
		return nil, err
	}
	if k.t.AddBOS && (len(ids) == 0 || ids[0] != k.t.BOS) {
		ids = slices.Insert(ids, 0, k.t.BOS)
	}
	if k.t.AddEOS {
		ids = append(ids, k.t.EOS)
	}
	return ids, nil
}

// specialAt is the longest special token that text starts with, or None.
func (k *Tokenizer) specialAt(text string, plain bool) uint32 {
	for _, id := range k.special[text[0]] {
		if plain && k.typeOf(id) != UserDefined {
			continue
		}
		if strings.HasPrefix(text, k.t.Tokens[id]) {
			return id
		}
	}
	return None
}

// fragment appends the tokens of text that holds no special token.
func (k *Tokenizer) fragment(ids []uint32, text string, fresh bool) ([]uint32, error) {
	if k.t.Model == "llama" {
		return k.spell(ids, text, fresh)
	}
	for _, piece := range k.split.pieces(text) {
		var err error
		if ids, err = k.bpe(ids, piece); err != nil {
			return nil, err
		}
	}
	return ids, nil
}

// Piece is the bytes a token prints as: nothing for a control token.
func (k *Tokenizer) Piece(id uint32) string {
	if id >= uint32(len(k.pieces)) {
		return ""
	}
	return k.pieces[id]
}

// Decoder turns a stream of tokens into text.
type Decoder struct {
	k    *Tokenizer
	held []byte
}

// NewDecoder starts a stream.
func (k *Tokenizer) NewDecoder() *Decoder { return &Decoder{k: k} }

// Add takes the next token and returns the text that is complete with it.
// Bytes that cannot be UTF-8 become U+FFFD.
func (d *Decoder) Add(id uint32) string {
	d.held = append(d.held, d.k.Piece(id)...)
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
