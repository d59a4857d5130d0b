package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

// words are the constants there are.
var words = map[string]Mem{}

// word is a constant of 64 bytes, a vector register with n in each word of 64
// bits.
func word(name string, n uint64) Mem {
	m, ok := words[name]
	if !ok {
		m = GLOBL("word_"+name, RODATA|NOPTR)
		for i := range 8 {
			DATA(8*i, U64(n))
		}
		words[name] = m
	}
	return m
}

// lowNibbles has the low half of every byte.
func lowNibbles() Mem { return word("low", 0x0F0F0F0F0F0F0F0F) }
