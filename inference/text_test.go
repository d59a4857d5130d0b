package inference

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/cuckoo-network/cuckoo/inference/token"
)

// textTokenizers are tiny vocabularies of each kind that spell every byte in
// several ways.
func textTokenizers(t testing.TB) map[string]*token.Tokenizer {
	t.Helper()
	words := []string{"a", "ab", "b", "abc", "\u2581", "\u2581a", "\u2581\u2581", "é", "狐", "🦊", "stop", "st", "op", "\n", "\ufffd"}
	out := map[string]*token.Tokenizer{}
	for _, model := range []string{"llama", "t5", "gpt2"} {
		tables := token.Defaults(model, "gpt-2")
		tables.BOS, tables.EOS, tables.Unknown, tables.AddBOS, tables.AddEOS = token.None, 1, 0, false, false
		add := func(s string, typ token.Type) {
			tables.Tokens, tables.Types = append(tables.Tokens, s), append(tables.Types, typ)
		}
		add("<unk>", token.Unknown)
		add("</s>", token.Control)
		add("<tool>", token.UserDefined)
		next := rune(256) // of byte-level BPE's alphabet
		for b := range 256 {
			r := rune(b)
			if b < '!' || b > '~' && b < 0xa1 || b == 0xad {
				r, next = next, next+1
			}
			if model == "gpt2" {
				add(string(r), token.Normal)
			} else {
				add(fmt.Sprintf("<0x%02X>", b), token.Byte)
			}
		}
		if model == "gpt2" {
			words = []string{"ab", "abc", "Ġa", "ĠĠ", "çĭ", "ðŁ", "¦Ĭ", "stop", "st", "op"}
		}
		for _, s := range words {
			add(s, token.Normal)
		}
		tables.ScoreBits = make([]uint32, len(tables.Tokens))
		k, err := token.New(tables)
		if err != nil {
			t.Fatal(err)
		}
		out[model] = k
	}
	return out
}

// checkText streams tokens and compares with the text as a whole.
func checkText(t testing.TB, k *token.Tokenizer, ids []uint32, stops []string) {
	t.Helper()
	d := &Decoder{k.NewDecoder()}
	var whole strings.Builder
	for _, id := range ids {
		whole.WriteString(d.Add(id))
	}
	whole.WriteString(d.Flush())
	want := whole.String()
	for i := range len(want) { // the stop string that ends first
		best := ""
		for _, s := range stops {
			if s != "" && utf8.ValidString(s) && strings.HasSuffix(want[:i+1], s) && len(s) > len(best) {
				best = s
			}
		}
		if best != "" {
			want = want[:i+1-len(best)]
			break
		}
	}
	x := newText(&Decoder{k.NewDecoder()}, stops)
	got := ""
	for i, id := range ids {
		part := x.Add(id)
		if !utf8.ValidString(part) {
			t.Fatalf("token %d of %v shows %q, which is not UTF-8", i, ids, part)
		}
		if got += part; !strings.HasPrefix(want, got) {
			t.Fatalf("after token %d of %v (stops %q): %q is no beginning of %q", i, ids, stops, got, want)
		}
	}
	if got += x.Flush(); got != want {
		t.Fatalf("tokens %v, stops %q: streamed %q, want %q", ids, stops, got, want)
	}
	if s := x.Add(ids0(ids)) + x.Flush(); s != "" {
		t.Fatalf("%q comes behind the end", s)
	}
}

func ids0(ids []uint32) uint32 {
	if len(ids) == 0 {
		return 0
	}
	return ids[0]
}

// TestTextStreams: on random tokens and stop strings, of every kind of
// tokenizer, what is streamed is what the whole text is.
func TestTextStreams(t *testing.T) {
	for name, k := range textTokenizers(t) {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			for range 20_000 {
				ids := make([]uint32, r.IntN(24))
				for i := range ids {
					switch r.IntN(3) {
					case 0:
						ids[i] = uint32(r.IntN(k.Size() + 2))
					case 1:
						ids[i] = uint32(3 + r.IntN(256))
					default:
						ids[i] = uint32(259 + r.IntN(k.Size()-259))
					}
				}
				checkText(t, k, ids, randomStops(r, k, ids))
			}
		})
	}
}

// randomStops are stop strings that are likely to be met: pieces of the text,
// cut anywhere.
func randomStops(r *rand.Rand, k *token.Tokenizer, ids []uint32) (stops []string) {
	d := k.NewDecoder()
	var s string
	for _, id := range ids {
		s += d.Add(id)
	}
	s += d.Flush()
	for range r.IntN(4) {
		switch {
		case s == "" || r.IntN(3) == 0:
			stops = append(stops, []string{"ab", "abc", "b", "stop", "\ufffd", " ", "\n\n", "狐", "aab"}[r.IntN(9)])
		default:
			from := r.IntN(len(s))
			for !utf8.RuneStart(s[from]) {
				from--
			}
			to := min(len(s), from+1+r.IntN(6))
			for to < len(s) && !utf8.RuneStart(s[to]) {
				to++
			}
			stops = append(stops, s[from:to])
		}
	}
	return stops
}

func TestTextStops(t *testing.T) {
	k := textTokenizers(t)["llama"]
	one := func(s string) (ids []uint32) { // a token for each byte
		for i := range len(s) {
			ids = append(ids, 3+uint32(s[i]))
		}
		return ids
	}
	abc := uint32(259 + 3)
	for _, c := range []struct {
		ids   []uint32
		stops []string
		want  string
	}{
		{one("hello stop world"), []string{"stop"}, "hello "},
		{one("abc"), []string{"abc", "b"}, "a"},
		{[]uint32{abc}, []string{"abc", "b"}, "a"}, // the same text in one token
		{one("abc"), []string{"bc", "abc"}, ""},
		{one("abab"), []string{"abx"}, "abab"},
		{one("a"), []string{""}, "a"},
		{one("x\xf0\x9f"), []string{"\ufffd"}, "x"},
		{one("狐狐x"), []string{"狐x"}, "狐"},
	} {
		x := newText(&Decoder{k.NewDecoder()}, c.stops)
		got := ""
		for _, id := range c.ids {
			got += x.Add(id)
		}
		if got += x.Flush(); got != c.want {
			t.Errorf("%v with stops %q: %q, want %q", c.ids, c.stops, got, c.want)
		}
	}
}

// FuzzText: any tokens, any stop strings.
func FuzzText(f *testing.F) {
	all := textTokenizers(f)
	f.Add([]byte("hello stop"), "stop", "o s")
	f.Add([]byte("\xf0\x9f\xa6\x8a\xff"), "\ufffd", "")
	f.Add([]byte{0, 1, 2, 255, 254, 7}, "<tool>", "ab")
	f.Fuzz(func(t *testing.T, b []byte, stop1, stop2 string) {
		for _, k := range all {
			ids := make([]uint32, len(b))
			for i, c := range b {
				ids[i] = 3 + uint32(c)
				if i%3 == 2 { // words too, and ids that do not exist
					ids[i] = uint32(c) * 2
				}
			}
			checkText(t, k, ids, []string{stop1, stop2})
		}
	})
}
