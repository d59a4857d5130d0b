// Package tiny embeds Cuckoo's default model, a storyteller of 1.8 million
// weights trained by the scripts in this folder, and the grammar of the
// stories it was trained on.
//
// Every sentence of the training text derives from grammar.txt, so whether the
// model still writes well is decidable: split its text with [Sentences] and
// ask [Parse] of each. Tests hold the model file to [SHA256].
package tiny

import (
	_ "embed"
	"strings"
	"sync"
)

var (
	//go:embed cuckoo-tiny.gguf
	model []byte
	//go:embed openings.txt
	openings string
	//go:embed grammar.txt
	grammarText string
)

// GGUF returns the model file. Callers must not change the bytes.
func GGUF() []byte { return model }

// Openings returns 100 first sentences of stories whose combination of mood,
// kind of hero and place never occurred in training.
func Openings() []string { return strings.Split(strings.TrimSpace(openings), "\n") }

// StoryGrammar returns the grammar of the training text.
var StoryGrammar = sync.OnceValue(func() *Grammar {
	g, err := NewGrammar(grammarText)
	if err != nil {
		panic(err) // the embedded grammar is checked by this package's tests
	}
	return g
})

// Parse reports whether one sentence derives from the story grammar.
func Parse(sentence string) bool { return StoryGrammar().Parse(sentence) }
