package model

import (
	"errors"
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

// tokens reads the tokenizer, the tokens that end a generation, and the
// template.
func (m *Model) tokens(f *gguf.File) error {
	var err error
	if m.Tables, err = tables(f); err != nil {
		return err
	}
	if n := len(m.Tables.Tokens); n > MaxVocab {
		return fmt.Errorf("%w: %d tokens, at most %d are run", ErrUnsupported, n, MaxVocab)
	}
	if m.Tokenizer, err = token.New(m.Tables); err != nil {
		if errors.Is(err, token.ErrVocabulary) {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	m.Ends = m.Tokenizer.Ends()
	for _, key := range []string{"eos", "eot", "eom"} {
		key = "tokenizer.ggml." + key + "_token_id"
		id, ok, err := f.Uint(key)
		if err != nil {
			return err
		}
		if ok && int(id) >= len(m.Tables.Tokens) {
			return fmt.Errorf("%w: key %q is %d of %d tokens", ErrMalformed, key, id, len(m.Tables.Tokens))
		}
		if ok {
			m.Ends = append(m.Ends, id)
		}
	}
	slices.Sort(m.Ends)
	m.Ends = slices.Compact(m.Ends)
	m.Template, _, err = f.String("tokenizer.chat_template")
	return err
}

// tables reads the tokenizer tables.
func tables(f *gguf.File) (t token.Tables, err error) {
	keep := func(e error) {
		if err == nil {
			err = e
		}
	}
	text := func(key string) string {
		s, _, e := f.String("tokenizer.ggml." + key)
		keep(e)
		return s
	}
	t = token.Defaults(text("model"), text("pre"))
	id := func(p *uint32, key string) {
		n, ok, e := f.Uint("tokenizer.ggml." + key)
		keep(e)
		if ok {
			*p = n
		}
	}
	flag := func(p *bool, key string) {
		b, ok, e := f.Bool("tokenizer.ggml." + key)
		keep(e)
		if ok {
			*p = b
		}
	}
	id(&t.BOS, "bos_token_id")
	id(&t.EOS, "eos_token_id")
	id(&t.Unknown, "unknown_token_id")
	flag(&t.AddBOS, "add_bos_token")
	flag(&t.AddEOS, "add_eos_token")
	flag(&t.AddSpacePrefix, "add_space_prefix")
	flag(&t.MergeSpaces, "remove_extra_whitespaces")
	var e error
	t.Tokens, _, e = f.Strings("tokenizer.ggml.tokens")
	keep(e)
	t.Merges, _, e = f.Strings("tokenizer.ggml.merges")
	keep(e)
	t.ScoreBits, _, e = f.Float32sBits("tokenizer.ggml.scores")
	keep(e)
	types, _, e := f.Bytes("tokenizer.ggml.token_type")
	keep(e)
	if t.Model == "t5" {
		t.Charsmap, _, e = f.Bytes("tokenizer.ggml.precompiled_charsmap")
		keep(e)
	} else {
		t.MergeSpaces = false
	}
	if err != nil {
		return t, err
	}
	t.Types = make([]token.Type, len(types))
	for i, n := range types {
		if token.Type(n) < token.Normal || token.Type(n) > token.Byte {
			return t, fmt.Errorf("%w: tokenizer.ggml.token_type: token %d has type %d", ErrMalformed, i, n)
		}
		t.Types[i] = token.Type(n)
	}
	return t, nil
}
