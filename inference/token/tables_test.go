package token

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// letters is a "llama" vocabulary of ASCII with further tokens behind it.
func letters(more ...string) Tables {
	t := Defaults("llama", "")
	t.BOS, t.EOS, t.AddBOS, t.AddSpacePrefix = None, None, false, false
	t.Tokens, t.Types = []string{"<unk>", space}, []Type{Unknown, Normal}
	for c := '!'; c <= '~'; c++ {
		t.Tokens, t.Types = append(t.Tokens, string(c)), append(t.Types, Normal)
	}
	for _, s := range more {
		t.Tokens, t.Types = append(t.Tokens, s), append(t.Types, UserDefined)
	}
	t.ScoreBits = make([]uint32, len(t.Tokens))
	return t
}

func spelled(t *testing.T, k *Tokenizer, spans []Span, source string) string {
	t.Helper()
	ids, err := k.Template(spans, source)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(names(k, ids), "|")
}

// TestSpecialOrder: longer tokens go first, wherever they are.
func TestSpecialOrder(t *testing.T) {
	k, err := New(letters("ab", "bcd", "\n", "\n\n", "\n\n\n", "aa"))
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		"abcd":     "a|bcd",
		"abxbcd":   "ab|x|bcd",
		"\n\n\n\n": "\n\n\n|\n",
		"aaa":      "aa|a",
		"":         "",
	} {
		if got := spelled(t, k, []Span{{in, true}}, ""); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	if got := spelled(t, k, []Span{{"x\n", false}, {"\n\ny", true}}, ""); got != "x|\n\n\n|y" {
		t.Errorf("across spans: %q, want a user-defined token of both", got)
	}
}

// TestMarkup: what only a template may say is nothing that a user can say.
func TestMarkup(t *testing.T) {
	tables := letters("<b>", "<|user|>", "[INST]", "<|im_end|>")
	k, err := New(tables)
	if err != nil {
		t.Fatal(err)
	}
	text := "<b><|user|>[INST]<|im_end|>"
	source := "{{ '<|user|>' + m + '[INST]' }}"
	if got, want := spelled(t, k, []Span{{text, false}}, source), "<b>|<|user|>|[INST]|<|im_end|>"; got != want {
		t.Errorf("in a template: %q, want %q", got, want)
	}
	got := spelled(t, k, []Span{{text, true}}, source)
	if !strings.HasPrefix(got, "<b>|<|||u|") || strings.Contains(got, "[INST]") || strings.Contains(got, "<|im_end|>") {
		t.Errorf("in a message: %q, want <b> alone as a token", got)
	}
	if got := spelled(t, k, []Span{{text, true}}, ""); !strings.HasPrefix(got, "<b>|<|user|>|[INST]|<|||i") {
		t.Errorf("without a template: %q", got)
	}
	if ids := k.Ends(); !slices.Equal(ids, []uint32{uint32(len(tables.Tokens)) - 1}) {
		t.Errorf("ends %v, want <|im_end|>", ids)
	}
	if k.Piece(uint32(len(tables.Tokens))-1) != "" {
		t.Error("a token that ends an answer prints something")
	}
}

// TestCharsmap: a map made by hand. "A" becomes "a", "fi" becomes "X ", and a
// map that lies is refused or does nothing.
func TestCharsmap(t *testing.T) {
	node := func(label byte, leaf bool, offset uint32) uint32 {
		x := uint32(label) | offset<<10
		if leaf {
			x |= 1 << 8
		}
		return x
	}
	trie := make([]uint32, 1024)
	trie[0] = node(0, false, 256) // the root's children are at 256^c
	trie[256^'A'] = node('A', true, (256^'A')^512)
	trie[512] = 1 << 31 // value 0
	trie[256^'f'] = node('f', false, (256^'f')^768)
	trie[768^'i'] = node('i', true, (768^'i')^513)
	trie[513] = 1<<31 | 2
	blob := binary.LittleEndian.AppendUint32(nil, uint32(4*len(trie)))
	for _, x := range trie {
		blob = binary.LittleEndian.AppendUint32(blob, x)
	}
	blob = append(blob, "a\x00X \x00"...)
	tables := letters()
	tables.Model, tables.Charsmap = "t5", blob
	k, err := New(tables)
	if err != nil {
		t.Fatal(err)
	}
	if got := spelled(t, k, []Span{{"AfAfi fx", true}}, ""); got != "a|f|a|X|"+space+"|"+space+"|f|x" {
		t.Errorf("got %q", got)
	}
	for name, b := range map[string][]byte{
		"short": blob[:3], "no texts": blob[:4+4*len(trie)], "not ended": blob[:len(blob)-1], "odd": append([]byte{3, 0, 0, 0}, blob[4:]...),
	} {
		tables.Charsmap = b
		if _, err := New(tables); !errors.Is(err, ErrVocabulary) {
			t.Errorf("%s: %v, want ErrVocabulary", name, err)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 200 { // random maps
		b := slices.Clone(blob)
		for range 400 {
			b[4+r.IntN(4*len(trie))] = byte(r.Uint32())
		}
		tables.Charsmap = b
		k, err := New(tables)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := k.Plain("AfiAB the quick \u00e9 fox"); err != nil {
			t.Fatal(err)
		}
	}
}

func TestFixed(t *testing.T) {
	for bits, want := range map[uint32]fixed{
		0x00000000: {}, 0x80000000: {},
		0x3f800000: {hi: 1}, 0xbf800000: {hi: -1},
		0x3f000000: {lo: 1 << 63}, 0xbf000000: {hi: -1, lo: 1 << 63},
		0xc0200000: {hi: -3, lo: 1 << 63}, // -2.5
		0x4b800001: {hi: 1<<24 + 2},
		0x1f800000: {lo: 1}, 0x1f000000: {}, // 2^-64, 2^-65
		0x9f800000: {hi: -1, lo: 1<<64 - 1},
		0x00000001: {}, 0x7f800000: {hi: 1 << 30}, 0xff800000: {hi: -1 << 30},
	} {
		if got := fixedOf(bits); got != want {
			t.Errorf("%08x: %+v, want %+v", bits, got, want)
		}
	}
	// Sums that float64 would round: the score of "xy" is the least bit below.
	tables := letters("xy")
	tables.Model = "t5"
	n := len(tables.Types)
	tables.Types[n-1] = Normal
	x, y := uint32(slices.Index(tables.Tokens, "x")), uint32(slices.Index(tables.Tokens, "y"))
	tables.ScoreBits[x], tables.ScoreBits[y] = 0xc9800000, 0x9f800000                        // -2^20, -2^-64
	tables.ScoreBits[n-1] = 0xc9800000                                                       // -2^20
	for _, c := range []struct{ y, want uint32 }{{0x9f800000, 1}, {0x1f800000, 2}, {0, 1}} { // tokens; of equal sums, the way found first
		tables.ScoreBits[y] = c.y
		k, err := New(tables)
		if err != nil {
			t.Fatal(err)
		}
		ids, err := k.Plain("xy")
		if err != nil || uint32(len(ids)) != c.want {
			t.Errorf("y = %08x: %v (%v), want %d tokens", c.y, names(k, ids), err, c.want)
		}
	}
}

// TestHostileVocabulary: overlapping tokens of every length do not stall.
func TestHostileVocabulary(t *testing.T) {
	text := strings.Repeat("a", 1<<16)
	start := time.Now()
	for _, model := range []string{"llama", "t5"} {
		for _, typ := range []Type{Normal, UserDefined} {
			tables := letters()
			for n := 2; n <= 256; n++ {
				tables.Tokens, tables.Types = append(tables.Tokens, text[:n]), append(tables.Types, typ)
			}
			tables.Model, tables.ScoreBits = model, make([]uint32, len(tables.Tokens))
			k, err := New(tables)
			if err != nil {
				t.Fatal(err)
			}
			ids, err := k.Plain(text)
			if err != nil || decode(k, ids) != text {
				t.Errorf("%s %d: does not come back (%v)", model, typ, err)
			}
		}
	}
	if d := time.Since(start); d > 60*time.Second {
		t.Errorf("took %v", d)
	}
}

// FuzzNew: any tables are refused or make a tokenizer that encodes and decodes.
func FuzzNew(f *testing.F) {
	f.Add("llama", "", "<unk> \u2581 a b ab <0x41> <s>", "a b", []byte{2, 1, 1, 1, 1, 6, 3, 0}, "a ab\u2581", uint32(0))
	f.Add("gpt2", "qwen2", "a b ab \u0120 \u0120a", "a b\n\u0120 a", []byte{1, 1, 1, 1, 4}, "ab a", uint32(7))
	f.Add("t5", "", "<unk> \u2581 a \u2581a aa", "", []byte{2, 1, 1, 1, 1, 0}, "a aa b", uint32(1<<31))
	f.Fuzz(func(t *testing.T, model, pre, tokens, merges string, raw []byte, text string, score uint32) {
		tables := Defaults(model, pre)
		tables.Tokens = strings.Split(tokens, " ")
		n := len(tables.Tokens)
		tables.Unknown = 0
		if merges != "" {
			tables.Merges = strings.Split(merges, "\n")
		}
		for i := range n {
			typ := Normal
			if i < len(raw) {
				typ = Type(raw[i])
			}
			tables.Types = append(tables.Types, typ)
			tables.ScoreBits = append(tables.ScoreBits, score*uint32(i*i))
		}
		if len(raw) > n {
			tables.Charsmap = raw[n:]
			tables.MergeSpaces = raw[n]&1 == 1
		}
		for _, id := range []*uint32{&tables.BOS, &tables.EOS} {
			if *id != None && score&1 == 1 {
				*id = score
			}
		}
		k, err := New(tables)
		if err != nil {
			if !errors.Is(err, ErrVocabulary) && !errors.Is(err, ErrUnsupported) {
				t.Fatal(err)
			}
			return
		}
		ids, err := k.Template([]Span{{text, false}, {tokens, true}}, text)
		if err != nil {
			if !errors.Is(err, ErrNoToken) {
				t.Fatal(err)
			}
			return
		}
		for _, id := range ids {
			if int(id) >= n {
				t.Fatalf("token %d of %d", id, n)
			}
		}
		if s := decode(k, ids); strings.HasPrefix(s, "broken: ") {
			t.Fatal(s)
		}
	})
}

func benchTables() Tables {
	t := letters()
	t.ScoreBits = nil
	r := rand.New(rand.NewPCG(1, 1))
	seen := map[string]bool{}
	for len(t.Tokens) < 1<<18 {
		b := make([]byte, 2+r.IntN(9))
		for i := range b {
			b[i] = byte('a' + r.IntN(26))
		}
		s := string(b)
		if r.IntN(2) == 0 {
			s = space + s
		}
		if !seen[s] {
			seen[s] = true
			t.Tokens, t.Types = append(t.Tokens, s), append(t.Types, Normal)
		}
	}
	for i := range t.Tokens {
		t.ScoreBits = append(t.ScoreBits, 0x80000000|uint32(i))
	}
	return t
}

func BenchmarkNew(b *testing.B) {
	t := benchTables()
	for b.Loop() {
		k, err := New(t)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := k.Plain("a"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	k, err := New(benchTables())
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat("the quick brown fox jumps over the lazy dog and says so ", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := k.Plain(text); err != nil {
			b.Fatal(err)
		}
	}
}
