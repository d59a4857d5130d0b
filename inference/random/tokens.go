package random

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// leastVocab holds every byte, the control tokens and some words.
const leastVocab = 300

// Types of tokens as the format numbers them.
const (
	normal  = 1
	unknown = 2
	control = 3
	lone    = 6 // a byte
)

// tokenizer writes a vocabulary that spells any text: all bytes, then every
// short word over a to z, with and without a space before it.
func (c *Config) tokenizer(m *meta) {
	if c.Bytes || c.Arch == "qwen2" || c.Arch == "qwen3" {
		c.byteLevel(m)
	} else {
		c.pieces(m)
	}
}

// words calls add with every word in turn, shorter ones first, until it says no.
func words(space string, add func(head, last string) bool) {
	level := []string{""}
	for {
		var next []string
		for _, head := range level {
			for last := 'a'; last <= 'z'; last++ {
				next = append(next, head+string(last))
				if !add(space+head, string(last)) {
					return
				}
				if head != "" && !add(head, string(last)) {
					return
				}
			}
		}
		level = next
	}
}

// pieces is a SentencePiece vocabulary.
func (c *Config) pieces(m *meta) {
	list := []string{"<unk>", "<s>", "</s>"}
	types := []uint32{unknown, control, control}
	add := func(s string, t uint32) bool {
		list, types = append(list, s), append(types, t)
		return len(list) < c.Vocab
	}
	for b := range 256 {
		add(fmt.Sprintf("<0x%02X>", b), lone)
	}
	for _, s := range []string{"\u2581", ".", ",", "\u00e9", "\u4e2d"} {
		add(s, normal)
	}
	for l := 'a'; l <= 'z'; l++ {
		add(string(l), normal)
	}
	words("\u2581", func(head, last string) bool { return add(head+last, normal) })
	scores := make([]uint32, len(list))
	for i := range scores[1:] {
		scores[i+1] = float32Bits(uint64(i+1), 0) | 1<<31 // earlier ones merge first
	}
	m.text("tokenizer.ggml.model", "llama")
	m.texts("tokenizer.ggml.tokens", list)
	m.words("tokenizer.ggml.scores", gguf.Float32, scores)
	m.words("tokenizer.ggml.token_type", gguf.Int32, types)
	m.uint("tokenizer.ggml.unknown_token_id", 0)
	m.uint("tokenizer.ggml.bos_token_id", 1)
	m.uint("tokenizer.ggml.eos_token_id", 2)
	m.flag("tokenizer.ggml.add_bos_token", true)
	m.flag("tokenizer.ggml.add_space_prefix", c.Arch != "gemma3")
}

// byteLevel is a byte-level BPE vocabulary with the chat tokens of ChatML.
func (c *Config) byteLevel(m *meta) {
	list := make([]string, 256, c.Vocab)
	next := rune(256)
	for b := range list { // the printable alphabet of bytes
		r := rune(b)
		if !(r >= '!' && r <= '~' || r >= '\u00a1' && r <= '\u00ac' || r >= '\u00ae' && r <= '\u00ff') {
			r = next
			next++
		}
		list[b] = string(r)
	}
	special := []string{"<|endoftext|>", "<|im_start|>", "<|im_end|>"}
	var merges []string
	words("\u0120", func(head, last string) bool {
		list, merges = append(list, head+last), append(merges, head+" "+last)
		return len(list) < c.Vocab-len(special)
	})
	types := make([]uint32, c.Vocab)
	for i := range types {
		types[i] = normal
	}
	for _, s := range special {
		types[len(list)] = control
		list = append(list, s)
	}
	pre := "qwen2"
	if c.Arch == "llama" {
		pre = "llama-bpe"
	}
	m.text("tokenizer.ggml.model", "gpt2")
	m.text("tokenizer.ggml.pre", pre)
	m.texts("tokenizer.ggml.tokens", list)
	m.words("tokenizer.ggml.token_type", gguf.Int32, types)
	m.texts("tokenizer.ggml.merges", merges)
	m.uint("tokenizer.ggml.bos_token_id", c.Vocab-3)
	m.uint("tokenizer.ggml.eos_token_id", c.Vocab-1)
	m.flag("tokenizer.ggml.add_bos_token", false)
	m.text("tokenizer.chat_template", "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}<|im_start|>assistant\n")
}
