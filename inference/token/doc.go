// Package token turns text into the token ids of a model and back, from the
// tokenizer tables of its GGUF file: byte-level BPE ("gpt2") and
// SentencePiece BPE with byte fallback ("llama").
//
// Invariants. Control tokens come only from Template text, never from plain
// text, whatever it spells; merges cannot make one either. A Decoder never
// hands out a broken UTF-8 character. Encoding takes O(n log n).
package token
