package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Classes of characters, one bit each; every character has exactly one.
const (
	letter = 1 << iota
	number
	blank
	punct
	other

	mark = punct | other // neither letter, number nor white space
)

var ascii = func() (t [utf8.RuneSelf]uint8) {
	for r := range t {
		t[r] = classify(rune(r))
	}
	return t
}()

func classify(r rune) uint8 {
	switch {
	case unicode.IsSpace(r):
		return blank
	case unicode.IsLetter(r):
		return letter
	case unicode.IsNumber(r):
		return number
	case unicode.IsPunct(r):
		return punct
	default:
		return other
	}
}

// at is the character at s[i:], its class and its size; nothing at the end.
func at(s string, i int) (r rune, class uint8, size int) {
	if i >= len(s) {
		return -1, 0, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), ascii[c], 1
	}
	r, size = utf8.DecodeRuneInString(s[i:])
	return r, classify(r), size
}

// run is where the characters of some classes end that follow i.
func run(s string, i int, classes uint8) int {
	for {
		_, c, n := at(s, i)
		if c&classes == 0 {
			return i
		}
		i += n
	}
}

// while is where the characters end that follow i and are in.
func while(s string, i int, in func(r rune, class uint8) bool) int {
	for {
		r, c, n := at(s, i)
		if n == 0 || !in(r, c) {
			return i
		}
		i += n
	}
}

// skip is where the bytes of a set end that follow i.
func skip(s string, i int, set string) int {
	for i < len(s) && strings.IndexByte(set, s[i]) >= 0 {
		i++
	}
	return i
}

// valid replaces each byte that is not UTF-8.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}
