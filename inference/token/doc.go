// Package token turns text into the token ids of a model and back, from the
// tokenizer tables of its GGUF file: byte-level BPE ("gpt2"), SentencePiece
// BPE with byte fallback ("llama") and SentencePiece unigram ("t5"). The ids
// are those that llama.cpp makes of the same file and text.
//
// Invariants. Control tokens come only from a template's own text, never from
// plain text, whatever it spells; merges cannot make one either. A Decoder
// never hands out a broken UTF-8 character. Text is Unicode: a byte that is
// not UTF-8 counts as U+FFFD. Encoding n bytes takes O(n log n) and O(n)
// memory; a file's longest token is a factor of the time only where tokens
// overlap with themselves.
//
// A Tokenizer is cheap to make: what only encoding needs is built with the
// first text.
package token
