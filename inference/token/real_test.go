package token_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

// realTexts are texts of all kinds of characters, the same each time.
func realTexts() (out []string) {
	r := rand.New(rand.NewPCG(270, 1))
	words := strings.Fields("the Quick brown fox's don't naïve Übermäßig рыжая лиса 狐狸 きつね 여우 <b>bold</b> </table> func(x){} 3.14 12345678 $9,99 🦊 👩‍🚀 café ▁ <0x41> <eos> http://a.b/c?d=e&f")
	for range 3000 {
		var b strings.Builder
		for range r.IntN(24) {
			switch r.IntN(8) {
			case 0:
				b.WriteString(strings.Repeat(" ", r.IntN(40)))
			case 1:
				b.WriteString(strings.Repeat("\n", r.IntN(40)))
			case 2:
				b.WriteString(strings.Repeat("\t", r.IntN(8)))
			case 3:
				b.WriteRune(rune(r.IntN(0xd800)))
			case 4:
				b.WriteRune(rune(0x1f300 + r.IntN(0x300)))
			default:
				b.WriteString(words[r.IntN(len(words))] + " ")
			}
		}
		out = append(out, b.String())
	}
	return out
}

// TestGemma3 compares with the ids that llama.cpp makes of the file named by
// CUCKOO_GEMMA3, a GGUF of any Gemma 3: they share their vocabulary.
func TestGemma3(t *testing.T) {
	path := os.Getenv("CUCKOO_GEMMA3")
	if path == "" {
		t.Skip("CUCKOO_GEMMA3 names no model file")
	}
	k := open(t, path)
	h := sha256.New()
	for _, s := range realTexts() {
		ids, err := k.Plain(s)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range append(ids[1:], token.None) { // without BOS
			h.Write(binary.LittleEndian.AppendUint32(nil, id))
		}
	}
	const want = "a8f3b004560559dea2d3d3399685c72ecbe687a9ae7171b706ce1226fffefd1d"
	if got := hex.EncodeToString(h.Sum(nil)); got != want {
		t.Errorf("the ids hash to %s, want %s", got, want)
	}
}

func open(t *testing.T, path string) *token.Tokenizer {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	st, err := file.Stat()
	if err != nil {
		t.Fatal(err)
	}
	f, err := gguf.Read(file, st.Size())
	if err != nil {
		t.Fatal(err)
	}
	fatal := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	tables := token.Defaults("llama", "")
	tables.BOS, tables.EOS, tables.Unknown, tables.AddSpacePrefix = 2, 1, 3, false
	tables.Tokens, _, err = f.Strings("tokenizer.ggml.tokens")
	fatal(err)
	tables.ScoreBits, _, err = f.Float32sBits("tokenizer.ggml.scores")
	fatal(err)
	types, _, err := f.Ints("tokenizer.ggml.token_type")
	fatal(err)
	for _, n := range types {
		tables.Types = append(tables.Types, token.Type(n))
	}
	k, err := token.New(tables)
	fatal(err)
	return k
}
