package token

import (
	"errors"
	"fmt"
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

const maxTokens = 1 << 20

// Tables are the tokenizer tables of a model file.
type Tables struct {
	Model          string // "gpt2", "llama" or "t5"
	Pre            string // pre-tokenizer of "gpt2"
	Tokens         []string
	Types          []Type   // empty: all Normal
	ScoreBits      []uint32 // float32 bits, for "llama" and "t5"
	Merges         []string // "left right" in order, for "gpt2"
	BOS, EOS       uint32   // None when absent
	Unknown        uint32
	AddBOS, AddEOS bool
	AddSpacePrefix bool
	MergeSpaces    bool   // "t5": runs of spaces count as one (remove_extra_whitespaces)
	Charsmap       []byte // "t5": the normaliser (precompiled_charsmap); empty: none
}

// Defaults are the tables without lists that a file means where it leaves a
// key out.
func Defaults(model, pre string) Tables {
	t := Tables{Model: model, Pre: pre, BOS: None, EOS: None, Unknown: None}
	switch model {
	case "llama":
		t.BOS, t.EOS, t.Unknown = 1, 2, 0
		t.AddBOS, t.AddSpacePrefix = true, true
	case "t5":
		t.EOS, t.Unknown = 1, 2
		t.AddEOS, t.AddSpacePrefix = true, true
	case "gpt2":
		t.AddBOS = preTokenizers[pre].bos
	}
	return t
}

// check refuses tables that do not fit together.
func (t *Tables) check() error {
	n := len(t.Tokens)
	if n == 0 || n > maxTokens {
		return fmt.Errorf("%w: %d tokens, want 1 to %d", ErrVocabulary, n, maxTokens)
	}
	if len(t.Types) != 0 && len(t.Types) != n {
		return fmt.Errorf("%w: %d tokens but %d token types", ErrVocabulary, n, len(t.Types))
	}
	for _, id := range []uint32{t.BOS, t.EOS, t.Unknown} {
		if id != None && int(id) >= n {
			return fmt.Errorf("%w: special token %d of %d tokens", ErrVocabulary, id, n)
		}
	}
	if t.AddBOS && t.BOS == None || t.AddEOS && t.EOS == None {
		return fmt.Errorf("%w: a BOS or EOS token is to be added but none is named", ErrVocabulary)
	}
	return nil
}

// ends are the spellings of tokens that end an answer; markup are other tokens
// of the same kind. Files often give them the wrong type.
var (
	ends = set("<|eot_id|>", "<|im_end|>", "<|end|>", "<end_of_turn>", "<|endoftext|>", "<|end_of_text|>",
		"</s>", "<eos>", "<|eom_id|>", "<EOT>", "_<EOT>", "[EOT]", "[EOS]", "<end_of_utterance>",
		"<｜end▁of▁sentence｜>", "<|fim_pad|>", "<fim-pad>", "<fim_pad>", "<PAD>", "[PAD]", "<|fim_repo|>",
		"<|repo_name|>", "<fim-repo>", "<REPO>", "<reponame>", "<|file_sep|>")
	markup = set("<|fim_prefix|>", "<fim-prefix>", "<fim_prefix>", "<｜fim▁begin｜>", "<PRE>", "▁<PRE>",
		"<|fim_suffix|>", "<fim-suffix>", "<fim_suffix>", "<｜fim▁hole｜>", "<SUF>", "▁<SUF>",
		"<|fim_middle|>", "<fim-middle>", "<fim_middle>", "<｜fim▁end｜>", "<MID>", "▁<MID>")
)

func set(s ...string) map[string]bool {
	m := make(map[string]bool, len(s))
	for _, x := range s {
		m[x] = true
	}
	return m
}
