package inference

import (
	"context"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
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
		err := m.newSession().run(context.Background(), prompt, len(prompt)-1, func(int, []int64) error { return nil })
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
