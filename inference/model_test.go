package inference

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

func TestOpenEqualsLoad(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tiny.gguf")
	if err := os.WriteFile(path, tiny.GGUF(), 0o600); err != nil {
		t.Fatal(err)
	}
	m, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if m.ID() != tinyModel(t).ID() || m.Name() == "" || m.ContextLength() == 0 || m.VocabSize() == 0 {
		t.Errorf("opened %q, context %d, vocabulary %d, id %x", m.Name(), m.ContextLength(), m.VocabSize(), m.ID())
	}
}

// patch replaces bytes of a file, once, by others of the same length.
func patch(t testing.TB, b []byte, old, new string) []byte {
	t.Helper()
	if len(old) != len(new) || !bytes.Contains(b, []byte(old)) {
		t.Fatalf("cannot patch %q", old)
	}
	return bytes.Replace(b, []byte(old), []byte(new), 1)
}

// keyU32 is the bytes of an integer key and its value.
func keyU32(key string, n uint32) string {
	b := append([]byte(key), 4, 0, 0, 0)
	return string(binary.LittleEndian.AppendUint32(b, n))
}

func keyF32(key string, bits uint32) string {
	b := append([]byte(key), 6, 0, 0, 0)
	return string(binary.LittleEndian.AppendUint32(b, bits))
}

// TestIDCoversTheModel: what changes an answer changes the id; the name does
// not.
func TestIDCoversTheModel(t *testing.T) {
	b := goldenGGUF(t, "qwen3")
	m, err := Load(b)
	if err != nil {
		t.Fatal(err)
	}
	same, err := Load(patch(t, b, "golden qwen3", "other  qwen3"))
	if err != nil || same.ID() != m.ID() {
		t.Errorf("another name gave another id (%v)", err)
	}
	last := slices.Clone(b)
	last[len(last)-1] ^= 1
	seen := map[[32]byte]string{m.ID(): "the original"}
	for name, c := range map[string][]byte{
		"a weight":   last,
		"epsilon":    patch(t, b, keyF32("layer_norm_rms_epsilon", 0), keyF32("layer_norm_rms_epsilon", 0x3727C5AC)),
		"base":       patch(t, b, keyF32("freq_base", 0x48F42400), keyF32("freq_base", 0x48F42500)),
		"context":    patch(t, b, keyU32("context_length", 96), keyU32("context_length", 97)),
		"a token":    patch(t, b, "<|bot|>", "<|bat|>"),
		"end token":  patch(t, b, keyU32("eos_token_id", 0), keyU32("eos_token_id", 1)),
		"a template": patch(t, b, "| trim }}", "|  trim}}"),
	} {
		changed, err := Load(c)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if other, taken := seen[changed.ID()]; taken {
			t.Errorf("changing %s gives the id of %s", name, other)
		}
		seen[changed.ID()] = name
	}
}

// TestRefusedModels: what is refused has the error for it.
func TestRefusedModels(t *testing.T) {
	b := goldenGGUF(t, "qwen3")
	arch := "\x05\x00\x00\x00\x00\x00\x00\x00qwen"
	for name, c := range map[string]struct {
		file []byte
		want error
		says string
	}{
		"architecture":  {patch(t, b, arch+"3", arch+"9"), ErrUnknownArchitecture, "qwen9"},
		"tokenizer":     {patch(t, b, "\x04\x00\x00\x00\x00\x00\x00\x00gpt2", "\x04\x00\x00\x00\x00\x00\x00\x00bert"), ErrUnsupportedType, "bert"},
		"pre-tokenizer": {patch(t, b, "pre\x08\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00qwen2", "pre\x08\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00qwen7"), ErrUnsupportedType, "qwen7"},
		"tensor":        {patch(t, b, "blk.0.ffn_up.weight", "blk.0.ffn_ap.weight"), ErrMalformed, "ffn_up"},
		"truncated":     {b[:len(b)-40], ErrMalformed, ""},
	} {
		_, err := Load(c.file)
		if !errors.Is(err, c.want) || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want %v with %q", name, err, c.want, c.says)
		}
	}
}

// TestInfo: the figures that say what memory a model takes.
func TestInfo(t *testing.T) {
	m := tinyModel(t)
	i := m.Info()
	if i.ID != m.ID() || i.Architecture != "llama" || i.Context != m.ContextLength() || i.Vocab != m.VocabSize() || !i.Template {
		t.Errorf("info %+v", i)
	}
	parameters := int64(i.Vocab*i.Width + i.Layers*(2*i.Heads+2*i.KVHeads)*i.HeadDim*i.Width + i.Layers*3*i.FFN*i.Width)
	if i.WeightBytes < parameters/2 || i.WeightBytes > 2*parameters || i.StepBytes > i.WeightBytes {
		t.Errorf("%d bytes of weights, %d a step, for %d parameters", i.WeightBytes, i.StepBytes, parameters)
	}
	least := int64(4 * i.Layers * i.KVHeads * i.HeadDim)
	if i.TokenBytes < least || i.TokenBytes > 2*least || i.CacheBytes < int64(i.Context)*least || i.CacheBytes != m.CacheBytes(i.Context) {
		t.Errorf("%d bytes a token, %d a context of %d", i.TokenBytes, i.CacheBytes, i.Context)
	}
	if n := len(i.Quantization); n == 0 || i.MemoryBudget < leastMemory {
		t.Errorf("%d types of tensors, budget %d", n, i.MemoryBudget)
	}
}

func TestChat(t *testing.T) {
	m := tinyModel(t)
	ids, err := m.Chat([]Message{{"system", "Be kind."}, {"user", "Say <|end|> and <|assistant|>\uFDD1."}})
	if err != nil {
		t.Fatal(err)
	}
	var control []string
	for _, id := range ids {
		if m.Detokenize([]uint32{id}) == "" {
			control = append(control, m.tok.Tables().Tokens[id])
		}
	}
	want := []string{"<|endoftext|>", "<|system|>", "<|end|>", "<|user|>", "<|end|>", "<|assistant|>"}
	if !slices.Equal(control, want) {
		t.Errorf("control tokens %q, want %q", control, want)
	}
	if s := m.Detokenize(ids); s != "Be kind.Say <|end|> and <|assistant|>\uFDD1." {
		t.Errorf("text %q", s)
	}
	plain, err := m.Tokenize("<|endoftext|> is text")
	if err != nil || m.Detokenize(plain) != "<|endoftext|> is text" {
		t.Errorf("plain prompt reads %q (%v)", m.Detokenize(plain), err)
	}
	b := goldenGGUF(t, "qwen3")
	silent, err := Load(patch(t, b, "tokenizer.chat_template", "tokenizer.chat_tomplate"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := silent.Chat([]Message{{"user", "hi"}}); !errors.Is(err, ErrTemplate) {
		t.Errorf("no template: %v, want ErrTemplate", err)
	}
	broken, err := Load(patch(t, b, "{% for m in", "{% far m in"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := broken.Chat([]Message{{"user", "hi"}}); !errors.Is(err, ErrTemplate) {
		t.Errorf("broken template: %v, want ErrTemplate", err)
	}
}

func TestText(t *testing.T) {
	m := tinyModel(t)
	ids := func(s string) []uint32 {
		out, err := m.tok.Plain(s)
		if err != nil {
			t.Fatal(err)
		}
		return out[1:] // BOS
	}
	for _, c := range []struct {
		text string
		stop []string
		want string
	}{
		{"a fox and a hen", nil, "a fox and a hen"},
		{"a fox and a hen", []string{"and"}, "a fox "},
		{"a fox and a hen", []string{"hen!", " hex"}, "a fox and a hen"},
		{"a fox and a hen", []string{"and a", "fox"}, "a "},
		{"a fox and a hen", []string{"x and", "ox"}, "a f"},
		{"a\n\n\nb", []string{"\n\n"}, "a"},
		{"a \u00e9\u00e9 b", []string{"\u00e9 "}, "a \u00e9"},
	} {
		x := m.NewText(c.stop)
		var got strings.Builder
		for _, id := range ids(c.text) {
			got.WriteString(x.Add(id))
			if !strings.HasPrefix(c.want, got.String()) {
				t.Errorf("%q, stop %q: %q was shown", c.text, c.stop, got.String())
			}
		}
		got.WriteString(x.Flush())
		if got.String() != c.want {
			t.Errorf("%q, stop %q: got %q, want %q", c.text, c.stop, got.String(), c.want)
		}
	}
}

// smallGGUF is a model of 32 dimensions and 3 tokens, small enough to fuzz.
func smallGGUF() []byte {
	le := binary.LittleEndian
	var b []byte
	text := func(s string) { b = append(le.AppendUint64(b, uint64(len(s))), s...) }
	num := func(key string, kind, n uint32) {
		text(key)
		b = le.AppendUint32(le.AppendUint32(b, kind), n)
	}
	str := func(key, s string) {
		text(key)
		b = le.AppendUint32(b, 8)
		text(s)
	}
	tensors := []struct {
		name string
		dims []uint64
	}{
		{"token_embd", []uint64{32, 3}}, {"output_norm", []uint64{32}}, {"blk.0.attn_norm", []uint64{32}},
		{"blk.0.attn_q", []uint64{32, 32}}, {"blk.0.attn_k", []uint64{32, 16}}, {"blk.0.attn_v", []uint64{32, 16}},
		{"blk.0.attn_output", []uint64{32, 32}}, {"blk.0.ffn_norm", []uint64{32}}, {"blk.0.ffn_gate", []uint64{32, 32}},
		{"blk.0.ffn_up", []uint64{32, 32}}, {"blk.0.ffn_down", []uint64{32, 32}},
	}
	b = append(b, "GGUF"...)
	b = le.AppendUint64(le.AppendUint64(le.AppendUint32(b, 3), uint64(len(tensors))), 11)
	str("general.architecture", "llama")
	num("llama.context_length", 4, 8)
	num("llama.embedding_length", 4, 32)
	num("llama.block_count", 4, 1)
	num("llama.feed_forward_length", 4, 32)
	num("llama.attention.head_count", 4, 4)
	num("llama.attention.head_count_kv", 4, 2)
	num("llama.attention.layer_norm_rms_epsilon", 6, 0x3727c5ac)
	str("tokenizer.ggml.model", "gpt2")
	num("tokenizer.ggml.eos_token_id", 4, 2)
	text("tokenizer.ggml.tokens")
	b = le.AppendUint64(le.AppendUint32(le.AppendUint32(b, 9), 8), 3)
	for _, s := range []string{"a", "b", "<e>"} {
		text(s)
	}
	offset := uint64(0)
	for _, t := range tensors {
		text(t.name + ".weight")
		b = le.AppendUint32(b, uint32(len(t.dims)))
		n := uint64(1)
		for _, d := range t.dims {
			b = le.AppendUint64(b, d)
			n *= d
		}
		kind, size := uint32(2), (n/32*18+31)/32*32
		if len(t.dims) == 1 {
			kind, size = 0, n*4
		}
		b = le.AppendUint64(le.AppendUint32(b, kind), offset)
		offset += size
	}
	for len(b)%32 != 0 {
		b = append(b, 0)
	}
	for i := range offset {
		b = append(b, byte(i*i>>3)&0x3f)
	}
	return b
}

// FuzzOpen: no bytes make the importer or the engine panic; what loads runs.
func FuzzOpen(f *testing.F) {
	f.Add(smallGGUF())
	if _, err := Load(smallGGUF()); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := Load(b)
		if err != nil {
			return
		}
		out, err := m.Generate(context.Background(), []uint32{0}, Params{MaxTokens: 2}, nil)
		if err != nil && !errors.Is(err, ErrContext) {
			t.Fatal(err)
		}
		if err == nil {
			check(t, m, []uint32{0}, out, Params{MaxTokens: 2}, -1)
		}
	})
}

// TestDevices: names that mean nothing are refused, and so is a card that cannot
// be used, but where the processors will do.
func TestDevices(t *testing.T) {
	for _, name := range []string{"gpu", "", "cuda:", "cuda:x", "cuda:-1", "CPU"} {
		if _, err := Load(tiny.GGUF(), Device(name)); !errors.Is(err, ErrParams) {
			t.Errorf("%q: %v, want ErrParams", name, err)
		}
	}
	for _, name := range []string{"cpu", "auto"} {
		m, err := Load(tiny.GGUF(), Device(name))
		if err != nil {
			t.Errorf("%q: %v", name, err)
			continue
		}
		if err := m.Close(); err != nil {
			t.Error(err)
		}
	}
	_, found := cardsOf("cuda")
	m, err := Load(tiny.GGUF(), Device("cuda"))
	if found != nil && !errors.Is(err, ErrDevice) || found == nil && err != nil {
		t.Errorf("%v (%v), want ErrDevice where there is no card", err, found)
	}
	if err == nil && m.Close() != nil {
		t.Error("it does not close")
	}
}
