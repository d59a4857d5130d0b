package tiny

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
)

func samples(t testing.TB) []string {
	t.Helper()
	b, err := os.ReadFile("samples.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(b)), "\n\n---\n\n")
}

func TestParseAcceptsTrainingStories(t *testing.T) {
	stories := samples(t)
	if len(stories) != 40 {
		t.Fatalf("%d sample stories, want 40", len(stories))
	}
	for _, story := range stories {
		sentences := Sentences(story)
		if n := len(sentences); n < 6 || n > 12 {
			t.Errorf("a story has %d sentences, want 6 to 12:\n%s", n, story)
		}
		for _, s := range sentences {
			if !Parse(s) {
				t.Errorf("does not parse: %q", s)
			}
		}
	}
}

// A sentence of the grammar is wrong as soon as a word is dropped or doubled,
// its end is missing, or its first letter is small. (Two words may be swapped
// or a name changed, and the sentence still be one.)
func TestParseRejectsCorruptedStories(t *testing.T) {
	for _, story := range samples(t) {
		for _, s := range Sentences(story) {
			words := strings.Split(s, " ")
			for i := range words {
				doubled := strings.Join(slices.Insert(slices.Clone(words), i, words[i]), " ")
				if Parse(doubled) {
					t.Errorf("parses with a word doubled: %q", doubled)
				}
			}
			cut := s[:len(s)-1]
			if Parse(cut) {
				t.Errorf("parses without its end: %q", cut)
			}
			for _, bad := range []string{" " + s, s + " ", s + s, s + " " + s, strings.ToUpper(s), strings.ToLower(s)} {
				if Parse(bad) {
					t.Errorf("parses: %q", bad)
				}
			}
		}
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		sentence string
		want     bool
		why      string
	}{
		{"Once upon a time, there was a brave fox named Mila in a green forest.", true, "an opening"},
		{"Mila was a brave fox who lived in a green forest.", true, "an opening"},
		{"Once upon a time, there was an brave fox named Mila in a green forest.", false, "wrong article"},
		{"Once upon a time, there was a brave fox named Gus in a green forest.", false, "a friend's name for a hero"},
		{"There once was a sad owl named Ben, and he lived in a dark cave.", true, "name and pronoun from one row"},
		{"There once was a sad owl named Ben, and she lived in a dark cave.", false, "name and pronoun from two rows"},
		{"there once was a sad owl named Ben, and he lived in a dark cave.", false, "small first letter"},
		{"\"Where is my red kite?\" cried Tom.", true, "a quotation first"},
		{"\"where is my red kite?\" cried Tom.", false, "small first letter in a quotation"},
		{"But Tom smiled and said, \"Come, let us share.\"", true, "a quotation last"},
		{"But Tom smiled and said, \"come, let us share.\"", false, "small first letter in a quotation"},
		{"The end.", true, "the shortest"},
		{"The end", false, "no full stop"},
		{"", false, "nothing"},
		{"The fox sold the story to a newspaper.", false, "English, but not of this grammar"},
		{"\xff\xfe\"", false, "not UTF-8"},
	} {
		if got := Parse(c.sentence); got != c.want {
			t.Errorf("Parse(%q) = %t, want %t: %s", c.sentence, got, c.want, c.why)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"One. Two! Three?", []string{"One.", "Two!", "Three?"}},
		{"One.\n\nTwo.\n", []string{"One.", "Two."}},
		{"\"Who is it?\" asked Tom. It was Ben.", []string{"\"Who is it?\" asked Tom.", "It was Ben."}},
		{"He said, \"Come.\" Then he left.", []string{"He said, \"Come.\"", "Then he left."}},
		{"\"Ready. Go!\" they called. \"Stop!\" cried Tom.", []string{"\"Ready. Go!\" they called.", "\"Stop!\" cried Tom."}},
		{"A cut off end", []string{"A cut off end"}},
		{"A stray \" mark. It eats its line.\nNot the next. One.", []string{"A stray \" mark. It eats its line.", "Not the next.", "One."}},
	} {
		if got := Sentences(c.text); !slices.Equal(got, c.want) {
			t.Errorf("Sentences(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestNewGrammarRefuses(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"hello", "line 1: neither a record nor a rule"},
		{"record a: x y\n  one", "line 2: 1 values, want 2"},
		{"record a: x\n  one\nrecord b: x\n  two", "line 3: field x exists already"},
		{"phrase a = b\nphrase a = c", "line 2: rule a exists already"},
		{"phrase a =", "rule a: it has no alternative"},
		{"sentence a = <b>", "rule a: no rule is called b"},
		{"sentence a = $b", "rule a: no record has the field b"},
		{"sentence a = <b>\nsentence b = c", "a sentence cannot contain the sentence b"},
		{"story a = <b>\nphrase b = c", "a story cannot contain the phrase b"},
		{"phrase a = x <b>\nphrase b = <a>", "contains itself"},
		{"phrase a = caf\u00e9", "line 1: only printable ASCII"},
	} {
		_, err := NewGrammar(c.text)
		if !errors.Is(err, ErrGrammar) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("NewGrammar(%q) = %v, want an ErrGrammar with %q", c.text, err, c.want)
		}
	}
}

// What a model writes is arbitrary: recognizing must end, never panic, and
// Sentences must lose nothing but spaces and line ends.
func FuzzParse(f *testing.F) {
	f.Add("The end.")
	f.Add("\"\"\"a\".\" \"A")
	for _, story := range samples(f)[:3] {
		f.Add(story)
	}
	blanks := strings.NewReplacer(" ", "", "\n", "")
	f.Fuzz(func(t *testing.T, text string) {
		sentences := Sentences(text)
		for _, s := range sentences {
			Parse(s)
		}
		if got, want := blanks.Replace(strings.Join(sentences, "")), blanks.Replace(text); got != want {
			t.Errorf("Sentences kept %q of %q", got, want)
		}
	})
}

// A damaged grammar file is refused or loaded, never a panic or an endless walk.
func FuzzNewGrammar(f *testing.F) {
	f.Add("record a: x y\n  one | two\nsentence s = $x <p>.\nphrase p = 2: a | $y", "One two.")
	f.Add("phrase a = <b>\nphrase b = <a>", "")
	f.Fuzz(func(t *testing.T, text, sentence string) {
		if len(text) > 1000 {
			return // small grammars show every case, and nested ones take exponential time
		}
		g, err := NewGrammar(text)
		if err != nil && !errors.Is(err, ErrGrammar) {
			t.Errorf("NewGrammar(%q) = %v, not an ErrGrammar", text, err)
		}
		if err == nil && len(sentence) < 20 {
			g.Parse(sentence)
		}
	})
}
