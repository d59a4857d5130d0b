package inference

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

// BenchmarkDecode makes tokens one by one, BenchmarkPrefill reads a prompt, and
// BenchmarkVerify checks an output.
func BenchmarkDecode(b *testing.B) {
	m := tinyModel(b)
	tokens := 0
	for b.Loop() {
		p := Params{MaxTokens: 64, Temperature: One, Seed: uint64(tokens)}
		out, err := m.Generate(context.Background(), []uint32{0, 600}, p, nil)
		if err != nil {
			b.Fatal(err)
		}
		tokens += len(out.Tokens)
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkPrefill(b *testing.B) {
	m := tinyModel(b)
	prompt := make([]uint32, 256)
	for i := range prompt {
		prompt[i] = uint32(i * 3)
	}
	tokens := 0
	for b.Loop() {
		_, err := m.Generate(context.Background(), prompt, Params{MaxTokens: 1}, nil)
		if err != nil {
			b.Fatal(err)
		}
		tokens += len(prompt)
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkVerify(b *testing.B) {
	m := tinyModel(b)
	p := Params{MaxTokens: 200, Temperature: One, Seed: 4}
	prompt := []uint32{0, 600}
	out, err := m.Generate(context.Background(), prompt, p, nil)
	if err != nil {
		b.Fatal(err)
	}
	tokens := 0
	for b.Loop() {
		v, err := m.Verify(context.Background(), prompt, out, p)
		if err != nil || !v.OK {
			b.Fatal(v, err)
		}
		tokens += len(out.Tokens)
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(tiny.GGUF()); err != nil {
			b.Fatal(err)
		}
	}
}

// models390M are random models of 387 million parameters, made when a benchmark
// asks for them.
var models390M = map[string]func() (*Model, error){
	"Q8_0": sync.OnceValues(func() (*Model, error) { return random390M(gguf.Q8_0) }),
	"Q4_0": sync.OnceValues(func() (*Model, error) { return random390M(gguf.Q4_0) }),
}

func random390M(typ gguf.Type) (*Model, error) {
	c, ok := random.Shape("llama-390m", typ)
	if !ok {
		return nil, errors.New("no such shape")
	}
	data, err := random.Bytes(c)
	if err != nil {
		return nil, err
	}
	return Load(data)
}

// Benchmark390M is decoding, reading a prompt of 512 tokens, eight tasks at
// once, and verifying 256 tokens.
func Benchmark390M(b *testing.B) {
	prompt := make([]uint32, 512)
	for i := range prompt {
		prompt[i] = uint32(300 + i*37)
	}
	generate := func(b *testing.B, m *Model, prompt []uint32, n int) Output {
		out, err := m.Generate(context.Background(), prompt, Params{MaxTokens: uint32(n), Temperature: One}, nil)
		if err != nil {
			b.Error(err)
		}
		return out
	}
	for typ, load := range models390M {
		run := func(name string, prepare func(b *testing.B, m *Model) (task func() (tokens int))) {
			b.Run(typ+"/"+name, func(b *testing.B) {
				m, err := load()
				if err != nil {
					b.Fatal(err)
				}
				task, tokens := prepare(b, m), 0
				for b.Loop() {
					tokens += task()
				}
				b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
			})
		}
		run("decode", func(b *testing.B, m *Model) func() int {
			return func() int { return len(generate(b, m, prompt[:1], 64).Tokens) }
		})
		run("prefill", func(b *testing.B, m *Model) func() int {
			return func() int { generate(b, m, prompt, 1); return len(prompt) }
		})
		run("eight", func(b *testing.B, m *Model) func() int {
			return func() int {
				var all sync.WaitGroup
				var tokens atomic.Int64
				for i := range 8 {
					all.Go(func() { tokens.Add(int64(len(generate(b, m, prompt[i:i+1], 64).Tokens))) })
				}
				all.Wait()
				return int(tokens.Load())
			}
		})
		run("verify", func(b *testing.B, m *Model) func() int {
			out := generate(b, m, prompt[:4], 256)
			return func() int {
				v, err := m.Verify(context.Background(), prompt[:4], out, Params{MaxTokens: 256, Temperature: One})
				if err != nil || !v.OK {
					b.Fatal(v, err)
				}
				return len(out.Tokens)
			}
		})
	}
}

// BenchmarkFirstToken opens a packed model of 387 million parameters and makes
// one token.
func BenchmarkFirstToken(b *testing.B) {
	c, ok := random.Shape("llama-390m", gguf.Q8_0)
	if !ok {
		b.Fatal("no such shape")
	}
	path, cache := filepath.Join(b.TempDir(), "model.gguf"), Cache(b.TempDir())
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	if err := errors.Join(random.Write(f, c), f.Close()); err != nil {
		b.Fatal(err)
	}
	first := func() {
		m, err := Open(path, cache)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := m.Generate(context.Background(), []uint32{1, 2, 3}, Params{MaxTokens: 1}, nil); err != nil {
			b.Fatal(err)
		}
		if err := m.Close(); err != nil {
			b.Fatal(err)
		}
	}
	first() // packs it
	for b.Loop() {
		first()
	}
}
