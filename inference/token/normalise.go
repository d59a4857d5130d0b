package token

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf8"
)

// normaliser prepares text for unigram: it replaces what the character map of
// the file says, and spaces by the mark that tokens are spelled with.
type normaliser struct {
	prefix, merge bool
	own           []string // user-defined tokens, taken as they are
	first         [256]bool
	trie          []uint32 // of the map, a double array
	texts         []byte   // what the map's leaves point at, each ended by 0
}

// newNormaliser checks the map. It begins with the size of the double array in
// bytes.
func newNormaliser(t *Tables) (*normaliser, error) {
	n := &normaliser{prefix: t.AddSpacePrefix, merge: t.MergeSpaces}
	for i, s := range t.Tokens {
		if len(t.Types) != 0 && t.Types[i] == UserDefined && s != "" {
			n.own = append(n.own, s)
			n.first[s[0]] = true
		}
	}
	if len(t.Charsmap) == 0 {
		return n, nil
	}
	bad := fmt.Errorf("%w: tokenizer.ggml.precompiled_charsmap does not hold what it says", ErrVocabulary)
	if len(t.Charsmap) < 4 {
		return nil, bad
	}
	size, rest := uint64(binary.LittleEndian.Uint32(t.Charsmap)), t.Charsmap[4:]
	if size%4 != 0 || size == 0 || size >= uint64(len(rest)) || rest[len(rest)-1] != 0 {
		return nil, bad
	}
	n.trie = make([]uint32, size/4)
	for i := range n.trie {
		n.trie[i] = binary.LittleEndian.Uint32(rest[4*i:])
	}
	n.texts = rest[size:]
	return n, nil
}

func (n *normaliser) apply(text string) string {
	var out strings.Builder
	out.Grow(len(text) + len(text)/4)
	word, prefixed := false, false
	for i := 0; i < len(text); {
		part, size := n.replace(text[i:])
		i += size
		for _, c := range []byte(part) {
			switch {
			case c == ' ':
				word = false
				if !n.merge {
					out.WriteString(space)
				}
				continue
			case !word:
				word = true
				if n.prefix && !prefixed || n.merge {
					out.WriteString(space)
					prefixed = true
				}
			}
			out.WriteByte(c)
		}
	}
	return out.String()
}

// replace is what the start of text becomes, and how long that start is.
func (n *normaliser) replace(text string) (string, int) {
	if n.first[text[0]] {
		longest := 0
		for _, s := range n.own {
			if len(s) > longest && strings.HasPrefix(text, s) {
				longest = len(s)
			}
		}
		if longest > 0 {
			return text[:longest], longest
		}
	}
	if part, size := n.mapped(text); size > 0 {
		return part, size
	}
	_, size := utf8.DecodeRuneInString(text)
	return text[:size], size
}

// mapped walks the double array: an entry holds the label of the way to it in
// bits 0-7 (bit 31 marks a leaf's value), whether a leaf hangs on it in bit 8,
// and the offset of its children in bits 10-30, in units of 256 with bit 9.
func (n *normaliser) mapped(text string) (part string, size int) {
	at, to := uint32(0), uint32(0)
	offset := func() bool {
		if at >= uint32(len(n.trie)) {
			return false
		}
		x := n.trie[at]
		at ^= x >> 10 << (x & (1 << 9) >> 6)
		return true
	}
	if !offset() {
		return "", 0
	}
	for i := 0; i < len(text) && text[i] != 0; i++ {
		at ^= uint32(text[i])
		if at >= uint32(len(n.trie)) || n.trie[at]&(1<<31|0xff) != uint32(text[i]) {
			break
		}
		leaf := n.trie[at]>>8&1 == 1
		offset()
		if !leaf || at >= uint32(len(n.trie)) {
			continue
		}
		if v := n.trie[at] & (1<<31 - 1); v < uint32(len(n.texts)) {
			to, size = v, i+1
		}
	}
	if size > 0 {
		rest := n.texts[to:]
		part = string(rest[:bytes.IndexByte(rest, 0)])
	}
	return part, size
}
