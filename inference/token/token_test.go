package token

import (
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// fixture is a small tokenizer and what a reference library makes of texts.
type fixture struct {
	Model, Pre        string
	Tokens, Merges    []string
	Types             []uint8
	Scores            []uint32
	Prefix, Merge     bool
	Base              *int // fixture whose vocabulary it shares
	BOS, EOS, Unknown *uint32
	Texts             []string
	IDs               [][]uint32
}

// UnmarshalJSON is needed because types would otherwise be read as base64.
func (f *fixture) UnmarshalJSON(b []byte) error {
	type plain fixture
	aux := struct {
		*plain
		Types []int
	}{plain: (*plain)(f)}
	if err := json.Unmarshal(b, &aux); err != nil {
		return err
	}
	for _, t := range aux.Types {
		f.Types = append(f.Types, uint8(t))
	}
	return nil
}

func fixtures(t testing.TB) (out []fixture) {
	t.Helper()
	b, err := os.ReadFile("testdata/fixtures.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	for i, f := range out {
		if f.Base != nil {
			b := &out[*f.Base]
			out[i].Tokens, out[i].Merges, out[i].Types = b.Tokens, b.Merges, b.Types
		}
	}
	return out
}

func (f *fixture) tables() Tables {
	t := Tables{Model: f.Model, Pre: f.Pre, Tokens: f.Tokens, ScoreBits: f.Scores, Merges: f.Merges,
		BOS: None, EOS: None, Unknown: None, AddSpacePrefix: f.Prefix, MergeSpaces: f.Merge}
	for _, n := range f.Types {
		t.Types = append(t.Types, Type(n))
	}
	for _, p := range []struct {
		from *uint32
		to   *uint32
	}{{f.BOS, &t.BOS}, {f.EOS, &t.EOS}, {f.Unknown, &t.Unknown}} {
		if p.from != nil {
			*p.to = *p.from
		}
	}
	return t
}

func (f *fixture) name() string {
	if f.Prefix {
		return f.Model + f.Pre + " prefix"
	}
	return f.Model + " " + f.Pre
}

func tokenizer(t testing.TB, f *fixture) *Tokenizer {
	t.Helper()
	k, err := New(f.tables())
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func decode(k *Tokenizer, ids []uint32) string {
	d := k.NewDecoder()
	var s strings.Builder
	for _, id := range ids {
		part := d.Add(id)
		if !utf8.ValidString(part) {
			return "broken: " + part
		}
		s.WriteString(part)
	}
	return s.String() + d.Flush()
}

// TestReference compares with the reference libraries, and decodes again.
func TestReference(t *testing.T) {
	for _, f := range fixtures(t) {
		t.Run(f.name(), func(t *testing.T) {
			k := tokenizer(t, &f)
			for i, text := range f.Texts {
				got, err := k.Plain(text)
				if err != nil {
					t.Errorf("%q: %v", text, err)
					continue
				}
				if !slices.Equal(got, f.IDs[i]) {
					t.Errorf("%q: got %v, want %v (%q, %q)", text, got, f.IDs[i], names(k, got), names(k, f.IDs[i]))
				}
				want := text
				if f.Prefix && text != "" {
					want = " " + text
				}
				if back := decode(k, got); back != want && f.Model != "t5" { // which has unknown characters
					t.Errorf("%q comes back as %q", text, back)
				}
			}
		})
	}
}

// id is the token that is spelled so.
func id(k *Tokenizer, s string) uint32 { return uint32(slices.Index(k.t.Tokens, s)) }

func names(k *Tokenizer, ids []uint32) (out []string) {
	for _, id := range ids {
		out = append(out, k.Tables().Tokens[id])
	}
	return out
}

// TestControl: control tokens come from templates only, user-defined tokens
// from any text, and merges make no control token.
func TestControl(t *testing.T) {
	for _, f := range fixtures(t) {
		t.Run(f.name(), func(t *testing.T) {
			tables := f.tables()
			n := uint32(len(tables.Tokens))
			tables.Tokens = append(slices.Clone(tables.Tokens), "<|x|>", "<|x|>y", "[tool]")
			tables.Types = append(slices.Clone(tables.Types), Control, Control, UserDefined)
			tables.ScoreBits = append(slices.Clone(tables.ScoreBits), make([]uint32, 3)...)
			if f.Model == "gpt2" {
				tables.ScoreBits = nil
				// Merges that would spell the control token.
				tables.Merges = append(slices.Clone(tables.Merges), "< |", "<| x", "<|x |", "<|x| >")
			}
			k, err := New(tables)
			if err != nil {
				t.Fatal(err)
			}
			plain, err := k.Plain("a <|x|> b<|x|>yz")
			if err != nil || slices.Contains(plain, n) || slices.Contains(plain, n+1) {
				t.Errorf("plain text became %v (%v)", names(k, plain), err)
			}
			ids, err := k.Template([]Span{{Text: "<|x|>"}, {Text: "a<|x|>[tool]", Plain: true}, {Text: "<|x|>y<|x"}, {Text: "|>", Plain: true}}, "")
			if err != nil {
				t.Fatal(err)
			}
			var special []uint32
			for _, id := range ids {
				if id >= n {
					special = append(special, id)
				}
			}
			if !slices.Equal(special, []uint32{n, n + 2, n + 1}) {
				t.Errorf("special tokens %v in %q, want %v", special, names(k, ids), []uint32{n, n + 2, n + 1})
			}
			if s := decode(k, []uint32{n, n + 2}); s != "[tool]" {
				t.Errorf("decoded %q, want only the user-defined token", s)
			}
		})
	}
}

func TestBOS(t *testing.T) {
	f := fixtures(t)[0]
	tables := f.tables()
	tables.BOS, tables.AddBOS, tables.EOS, tables.AddEOS = 0, true, 0, true
	k, err := New(tables)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		spans []Span
		want  []uint32
	}{
		{nil, []uint32{0, 0}},
		{[]Span{{Text: "<|end|>"}}, []uint32{0, 0}},
		{[]Span{{Text: "!"}}, []uint32{0, id(k, "!"), 0}},
	} {
		if got, err := k.Template(c.spans, ""); err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%v: got %v (%v), want %v", c.spans, got, err, c.want)
		}
	}
}

func TestDecoder(t *testing.T) {
	f := fixtures(t)[0]
	k := tokenizer(t, &f)
	bytes := func(s string) (ids []uint32) {
		for i := range len(s) {
			ids = append(ids, id(k, string(byteRunes[s[i]])))
		}
		return ids
	}
	for _, c := range []struct{ in, want string }{
		{"h\u00e9llo \U0001f98a", "h\u00e9llo \U0001f98a"},
		{"\xff\xfe", "\ufffd\ufffd"},
		{"a\xe2\x82", "a\ufffd"},
		{"\xe2\x82x", "\ufffd\ufffdx"},
		{"\xf0\x9f\xa6", "\ufffd"},
		{"\xc3\xc3\xa9", "\ufffd\u00e9"},
	} {
		if got := decode(k, bytes(c.in)); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
	d := k.NewDecoder()
	for i, want := range []string{"", "", "", "\U0001f98a"} {
		if got := d.Add(bytes("\U0001f98a")[i]); got != want {
			t.Errorf("byte %d of a fox: %q, want %q", i, got, want)
		}
	}
	if d.Add(1<<30) != "" || d.Flush() != "" {
		t.Error("a foreign token or an empty end printed something")
	}
}

func TestBadTables(t *testing.T) {
	ok := Tables{Model: "gpt2", Tokens: []string{"a", "b"}, BOS: None, EOS: None, Unknown: None}
	for name, c := range map[string]struct {
		change func(*Tables)
		want   error
	}{
		"no tokens":     {func(t *Tables) { t.Tokens = nil }, ErrVocabulary},
		"types":         {func(t *Tables) { t.Types = []Type{Normal} }, ErrVocabulary},
		"bos":           {func(t *Tables) { t.BOS = 2 }, ErrVocabulary},
		"add bos":       {func(t *Tables) { t.AddBOS = true }, ErrVocabulary},
		"merge":         {func(t *Tables) { t.Merges = []string{"ab"} }, ErrVocabulary},
		"model":         {func(t *Tables) { t.Model = "unigram" }, ErrUnsupported},
		"pre":           {func(t *Tables) { t.Pre = "qwen9" }, ErrUnsupported},
		"scores":        {func(t *Tables) { t.Model = "llama" }, ErrVocabulary},
		"nan score":     {func(t *Tables) { t.Model = "llama"; t.ScoreBits = []uint32{0x7fc00000, 0} }, ErrVocabulary},
		"byte token":    {func(t *Tables) { t.Model = "llama"; t.ScoreBits = []uint32{0, 0}; t.Types = []Type{Byte, Normal} }, ErrVocabulary},
		"nothing wrong": {func(*Tables) {}, nil},
	} {
		tables := ok
		c.change(&tables)
		if _, err := New(tables); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	k, err := New(ok)
	if err != nil {
		t.Fatal(err)
	}
	if ids, err := k.Plain("acb"); err != nil || !slices.Equal(ids, []uint32{0, 1}) {
		t.Errorf("a byte without a token: %v (%v), want it left out", ids, err)
	}
	ok.Model, ok.ScoreBits = "llama", []uint32{0, 0}
	if k, err = New(ok); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Plain("c"); !errors.Is(err, ErrNoToken) {
		t.Errorf("a character without a token: %v, want ErrNoToken", err)
	}
}

// TestLongInputs: encoding stays quick on the worst of inputs.
func TestLongInputs(t *testing.T) {
	for _, f := range fixtures(t) {
		k := tokenizer(t, &f)
		for _, unit := range []string{"a", " ", "\n", "'", "1", "the ", "\u00e9"} {
			text := strings.Repeat(unit, 1<<15)
			ids, err := k.Plain(text)
			if err != nil {
				t.Fatal(err)
			}
			want := text
			if f.Prefix {
				want = " " + text
			}
			if decode(k, ids) != want && f.Model != "t5" {
				t.Errorf("%s: %d times %q does not come back", f.name(), 1<<15, unit)
			}
		}
	}
}

// FuzzEncode: any text is encoded and comes back, without control tokens.
func FuzzEncode(f *testing.F) {
	var all []*Tokenizer
	for _, x := range fixtures(f) {
		all = append(all, tokenizer(f, &x))
		for _, s := range x.Texts[:10] {
			f.Add(s)
		}
	}
	f.Add("\xff<|end|>\xc3")
	f.Fuzz(func(t *testing.T, s string) {
		if strings.Contains(s, space) {
			return // is a space to SentencePiece
		}
		for _, k := range all {
			ids, err := k.Plain(s)
			if err != nil {
				t.Fatal(err)
			}
			for _, id := range ids {
				if typ := k.Type(id); typ == Control || typ == Unknown && k.t.Model != "t5" {
					t.Fatalf("%q holds the control token %d", s, id)
				}
			}
			want := string([]rune(s))
			if k.t.AddSpacePrefix && s != "" {
				want = " " + want
			}
			if got := decode(k, ids); got != want && k.t.Model != "t5" {
				t.Fatalf("%q comes back as %q", want, got)
			}
		}
	})
}

// FuzzDecoder: whatever the tokens, what is handed out is valid UTF-8.
func FuzzDecoder(f *testing.F) {
	x := fixtures(f)[0]
	k := tokenizer(f, &x)
	f.Add([]byte("\xe2\x82\xac\xf0\x9f"))
	f.Fuzz(func(t *testing.T, b []byte) {
		d := k.NewDecoder()
		n := 0
		for _, c := range b {
			s := d.Add(id(k, string(byteRunes[c])))
			if !utf8.ValidString(s) {
				t.Fatalf("%q is not valid", s)
			}
			n += len(d.held)
			if len(d.held) >= utf8.UTFMax {
				t.Fatalf("%d bytes are held back", len(d.held))
			}
		}
		if s := d.Flush(); !utf8.ValidString(s) {
			t.Fatalf("%q is not valid", s)
		}
	})
}
