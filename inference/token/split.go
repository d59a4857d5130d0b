package token

import (
	"fmt"

	"github.com/dlclark/regexp2"
)

// splitter cuts text into the pieces that merges never cross, one pattern
// after the other.
type splitter []*regexp2.Regexp

const (
	gpt2Pattern  = `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
	llamaPattern = `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
	digitPattern = `\p{N}`
)

// newSplitter knows the pre-tokenizers by their GGUF names. whole says that a
// piece which is a token is taken as it is.
func newSplitter(pre string) (s splitter, whole bool, err error) {
	switch pre {
	case "", "default", "gpt-2":
		return compile(gpt2Pattern), false, nil
	case "smollm":
		return compile(digitPattern, gpt2Pattern), false, nil
	case "llama-bpe", "llama3", "llama-v3":
		return compile(llamaPattern), true, nil
	}
	return nil, false, fmt.Errorf("%w: tokenizer.ggml.pre %q, want gpt-2, default, llama-bpe or smollm", ErrUnsupported, pre)
}

func compile(patterns ...string) (s splitter) {
	for _, p := range patterns {
		s = append(s, regexp2.MustCompile(p, regexp2.None))
	}
	return s
}

// pieces cuts text; what a pattern does not match stays a piece of its own.
func (s splitter) pieces(text string) []string {
	out := []string{text}
	for _, re := range s {
		var next []string
		for _, t := range out {
			next = append(next, cut(re, t)...)
		}
		out = next
	}
	return out
}

func cut(re *regexp2.Regexp, text string) (out []string) {
	runes := []rune(text)
	at := 0
	m, err := re.FindRunesMatch(runes)
	for ; m != nil && err == nil; m, err = re.FindNextMatch(m) {
		if m.Index > at {
			out = append(out, string(runes[at:m.Index]))
		}
		if m.Length > 0 {
			out = append(out, string(runes[m.Index:m.Index+m.Length]))
		}
		at = m.Index + m.Length
	}
	// An error could only be a time limit, and none is set.
	if at < len(runes) {
		out = append(out, string(runes[at:]))
	}
	return out
}
