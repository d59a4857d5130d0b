package token

import (
	"maps"
	"slices"
)

// A cutter looks at the start of a text and says how many bytes to take, and
// whether they are a piece of their own or only to be passed over. What is
// passed over between two pieces is a piece too. It takes at least one byte.
type cutter func(s string) (n int, piece bool)

// preTokenizer cuts text into the pieces that merges never cross: each stage
// cuts the pieces of the one before.
type preTokenizer struct {
	stages []cutter
	whole  bool // a piece that is a token is taken as it is
	bos    bool // the file means a BOS token where it does not say
}

// preTokenizers are those of the models that are run, by their GGUF names.
var preTokenizers = func() map[string]preTokenizer {
	words := words{numbers: 3, tail: "\r\n", contractions: true}
	gpt := preTokenizer{stages: []cutter{gpt2}}
	digits := preTokenizer{stages: []cutter{numbers(1), gpt2}}
	llama3 := preTokenizer{stages: []cutter{words.cut}, whole: true, bos: true}
	words.numbers = 1
	qwen2 := preTokenizer{stages: []cutter{words.cut}}
	words.tail = ""
	seed := preTokenizer{stages: []cutter{words.cut}}
	words.numbers, words.tail = 1<<30, "\r\n"
	minicpm := preTokenizer{stages: []cutter{numbers(3), words.cut}, whole: true}
	plain := preTokenizer{stages: []cutter{punctuation, gpt2, numbers(1 << 30), threeDigits}}
	m := map[string]preTokenizer{
		"tekken":         {stages: []cutter{tekken}, whole: true, bos: true},
		"deepseek-llm":   {stages: []cutter{newline, spaced(casedLetter), spaced(wideMark), trailing, asian, numbers(1 << 30)}},
		"deepseek-coder": {stages: []cutter{newline, spaced(anyLetter), spaced(anyPunct), asian, numbers(1)}},
		"seed-coder":     seed,
		"minicpm5":       minicpm,
	}
	for p, names := range map[*preTokenizer][]string{
		&plain:  {"", "default"},
		&gpt:    {"gpt-2", "a.x-4.0", "exaone4", "gigachat", "mellum", "mpt", "olmo", "trillion"},
		&digits: {"smollm", "command-r", "exaone", "minerva-7b", "refact", "starcoder"},
		&llama3: {"llama-bpe", "llama3", "llama-v3", "falcon3", "midm-2.0", "pixtral"},
		&qwen2:  {"qwen2", "deepseek-r1-qwen", "grok-2", "hunyuan", "kormo", "megrez", "solar-open", "stablelm2"},
	} {
		for _, name := range names {
			m[name] = *p
		}
	}
	dbrx := llama3
	dbrx.whole, dbrx.bos = false, false
	m["dbrx"], m["smaug-bpe"] = dbrx, dbrx
	return m
}()

func preNames() []string { return slices.Sorted(maps.Keys(preTokenizers)) }

// pieces hands out the pieces of a text.
func pieces(stages []cutter, text string, emit func(piece string)) {
	if len(stages) == 0 {
		emit(text)
		return
	}
	from := 0 // of what is passed over
	for i := 0; i < len(text); {
		n, piece := stages[0](text[i:])
		if piece {
			if i > from {
				pieces(stages[1:], text[from:i], emit)
			}
			pieces(stages[1:], text[i:i+n], emit)
			from = i + n
		}
		i += n
	}
	if from < len(text) {
		pieces(stages[1:], text[from:], emit)
	}
}

// gpt2 is 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
func gpt2(s string) (int, bool) {
	if n := contraction(s, false); n > 0 {
		return n, true
	}
	i := skipSpace(s)
	for _, classes := range []uint8{letter, number, mark} {
		if end := run(s, i, classes); end > i {
			return end, true
		}
	}
	return blanks(s), true
}

// words is the family of Llama 3 and Qwen2:
//
//	(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,numbers}
//	| ?[^\s\p{L}\p{N}]+[tail]*|\s*[\r\n]+|\s+(?!\S)|\s+
type words struct {
	numbers      int
	tail         string
	contractions bool
}

func (w words) cut(s string) (int, bool) {
	if n := contraction(s, true); w.contractions && n > 0 {
		return n, true
	}
	if i := prefix(s); i >= 0 {
		if end := run(s, i, letter); end > i {
			return end, true
		}
	}
	return w.rest(s), true
}

// rest is what follows the letters in a pattern.
func (w words) rest(s string) int {
	if n, ok := numbers(w.numbers)(s); ok {
		return n
	}
	i := skipSpace(s)
	if end := run(s, i, mark); end > i {
		return skip(s, end, w.tail)
	}
	end, last := 0, 0 // of the white space; behind its last line break
	for {
		r, c, n := at(s, end)
		if c != blank {
			break
		}
		end += n
		if r == '\n' || r == '\r' {
			last = end
		}
	}
	if last > 0 {
		return last
	}
	return blanks(s)
}

// tekken takes [^\r\n\p{L}\p{N}]?U*L+ or [^\r\n\p{L}\p{N}]?U+L*, where U are
// the letters but a-z and L the letters but A-Z, and rests like words.
func tekken(s string) (int, bool) {
	i := prefix(s)
	if i >= 0 {
		upper := func(r rune, c uint8) bool { return c == letter && (r < 'a' || r > 'z') }
		lower := func(r rune, c uint8) bool { return c == letter && (r < 'A' || r > 'Z') }
		u := while(s, i, upper)
		if end := while(s, u, lower); end > u {
			return end, true
		}
		// No a-z follows, so L+ is the last letter of U* that is both.
		for end := u; end > i; end-- {
			if s[end-1] >= 0x80 {
				return end, true
			}
		}
		if u > i {
			return u, true
		}
	}
	return words{numbers: 1, tail: "\r\n/"}.rest(s), true
}

// prefix is where letters may begin: at 0, or behind a character that is no
// line break, letter or number; -1 at a line break or number.
func prefix(s string) int {
	switch r, c, n := at(s, 0); {
	case c == letter:
		return 0
	case c == number || r == '\r' || r == '\n':
		return -1
	default:
		return n
	}
}

func skipSpace(s string) int {
	if s[0] == ' ' {
		return 1
	}
	return 0
}

// contraction is the length of an English ending at the start of s.
func contraction(s string, anyCase bool) int {
	if s[0] != '\'' {
		return 0
	}
	var b [2]byte
	n := copy(b[:], s[1:])
	if anyCase {
		for i, c := range b {
			if c >= 'A' && c <= 'Z' {
				b[i] = c + 'a' - 'A'
			}
		}
	}
	switch {
	case n > 0 && (b[0] == 's' || b[0] == 't' || b[0] == 'm' || b[0] == 'd'):
		return 2
	case b == [2]byte{'r', 'e'} || b == [2]byte{'v', 'e'} || b == [2]byte{'l', 'l'}:
		return 3
	}
	return 0
}

// blanks is \s+(?!\S)|\s+: white space, but for its last character where
// something follows.
func blanks(s string) int {
	end, last := 0, 0
	for {
		_, c, n := at(s, end)
		if c != blank {
			break
		}
		last = end
		end += n
	}
	if end < len(s) && last > 0 {
		return last
	}
	return end
}

// numbers is \p{N}{1,most}.
func numbers(most int) cutter {
	return func(s string) (int, bool) {
		i := 0
		for range most {
			_, c, n := at(s, i)
			if c != number {
				break
			}
			i += n
		}
		return orPass(s, i)
	}
}

// orPass takes n bytes as a piece, or passes over one character.
func orPass(s string, n int) (int, bool) {
	if n > 0 {
		return n, true
	}
	_, _, n = at(s, 0)
	return n, false
}

// punctuation is [\p{P}$+<=>^~|]+
func punctuation(s string) (int, bool) {
	return orPass(s, while(s, 0, func(r rune, c uint8) bool {
		switch r {
		case '$', '+', '<', '=', '>', '^', '~', '|':
			return true
		}
		return c == punct
	}))
}

// threeDigits is [0-9][0-9][0-9].
func threeDigits(s string) (int, bool) {
	n := 0
	for n < 3 && n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n < 3 {
		n = 0
	}
	return orPass(s, n)
}

// newline is [\r\n].
func newline(s string) (int, bool) {
	return orPass(s, skip(s[:1], 0, "\r\n"))
}

// trailing is \s+$.
func trailing(s string) (int, bool) {
	n := run(s, 0, blank)
	if n > 0 {
		return n, n == len(s)
	}
	return orPass(s, 0)
}

// spaced is \s?[in]+.
func spaced(in func(r rune, class uint8) bool) cutter {
	return func(s string) (int, bool) {
		i := 0
		if _, c, n := at(s, 0); c == blank {
			i = n
		}
		end := while(s, i, in)
		if end == i {
			end = 0
		}
		return orPass(s, end)
	}
}

func anyLetter(_ rune, c uint8) bool { return c == letter }
func anyPunct(_ rune, c uint8) bool  { return c == punct }

// asian is [一-龥ࠀ-一가-퟿]+
func asian(s string) (int, bool) {
	return orPass(s, while(s, 0, func(r rune, c uint8) bool {
		return c != blank && (r >= 0x0800 && r <= 0x9FA5 || r >= 0xAC00 && r <= 0xD7FF)
	}))
}

// wideMark is [!-/:-~！-／：-～‘-‟　-。], white space apart.
func wideMark(r rune, c uint8) bool {
	return c != blank && (r >= '!' && r <= '/' || r >= ':' && r <= '~' || r >= '！' && r <= '／' ||
		r >= '：' && r <= '～' || r >= '‘' && r <= '‟' || r >= 0x3000 && r <= '。')
}
