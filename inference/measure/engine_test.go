package measure

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/measure/floatmodel"
	"github.com/cuckoo-network/cuckoo/inference/measure/llamacpp"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

// files writes a small model and a text.
func files(t *testing.T) (model, text string) {
	t.Helper()
	dir := t.TempDir()
	model, text = filepath.Join(dir, "model.gguf"), filepath.Join(dir, "text.txt")
	data, err := random.Bytes(random.Config{Arch: "llama", Seed: 7, Context: 512, Width: 128, Layers: 2, FFN: 256, Heads: 4, KVHeads: 2, Vocab: 500, Types: []gguf.Type{gguf.Q8_0}})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.WriteFile(model, data, 0o600), os.WriteFile(text, []byte(strings.Repeat("what a strange old house that was, said the cat. ", 12)), 0o600)); err != nil {
		t.Fatal(err)
	}
	return model, text
}

// script writes a program that stands in for a tool of llama.cpp.
func script(t *testing.T, lines string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tool")
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+lines+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSpeed(t *testing.T) {
	model, _ := files(t)
	tool := script(t, `echo '[{"build_commit":"abc","n_prompt":64,"n_gen":0,"samples_ts":[0.5]},{"build_commit":"abc","n_prompt":0,"n_gen":16,"samples_ts":[0.25]}]'`)
	s := Speed{File: model, Cache: t.TempDir(), Threads: 2, Prompt: 64, Generate: 16, Repeat: 3, Peer: tool}
	r, err := s.Run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Samples.Prefill) != 3 || len(r.Samples.PeerDecode) != 3 || r.Peer == nil || r.Peer.Build != "abc" {
		t.Errorf("samples %+v of %+v", r.Samples, r.Peer)
	}
	if r.DecodeRatio != r.Decode/0.25 || r.PrefillRatio != r.Prefill/0.5 || r.Decode <= 1 || r.Prefill <= 1 {
		t.Errorf("ratios %v and %v of %v and %v", r.DecodeRatio, r.PrefillRatio, r.Decode, r.Prefill)
	}
	if !r.EightSame || r.EightTotal <= 0 || r.VerifyShare <= 0 || r.Start <= 0 || r.StartFirstToken < r.Start {
		t.Errorf("%+v", r)
	}
	if r.StepBytes < 300_000 || r.BandwidthRatio <= 0 || r.BandwidthRatio > 2 {
		t.Errorf("%d bytes a step, bandwidth ratio %v", r.StepBytes, r.BandwidthRatio)
	}
	if _, err := json.Marshal(r); err != nil {
		t.Error(err)
	}
	s.Prompt = 600
	if _, err := s.Run(t.Context()); !errors.Is(err, ErrLength) {
		t.Errorf("error %v, want %v", err, ErrLength)
	}
	s.Prompt, s.Peer = 16, script(t, "exit 1")
	if _, err := s.Run(t.Context()); !errors.Is(err, llamacpp.ErrTool) {
		t.Errorf("error %v, want %v", err, llamacpp.ErrTool)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := s.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
}

// TestQuality lets the float64 evaluation stand in for llama.cpp: there must be
// next to no difference.
func TestQuality(t *testing.T) {
	model, text := files(t)
	q := Quality{File: model, Cache: t.TempDir(), Text: text, Threads: 2, Context: 64, Float64: true}
	saved := filepath.Join(t.TempDir(), "logits")
	q.Peer = script(t, `while [ "$1" != --save-all-logits ]; do shift; done; cp `+saved+` "$2"; echo 'Final estimate: PPL = 100.5 +/- 2'`)
	chunks := save(t, &q, saved, 0)
	r, err := q.Run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if r.Tokens != 64*chunks || r.Scored != 31*chunks || r.PeerPerplexity != 100.5 || r.PerplexityRatio != r.Perplexity/100.5 {
		t.Errorf("%+v", r)
	}
	f := r.Float64
	if f == nil || math.Abs(math.Log(r.Perplexity/f.Perplexity)) > 0.05 || f.Disagreement > 0.1 || f.LogitError > 0.03 || f.LogitError == 0 ||
		f.Divergence <= 0 || f.Divergence > 0.01 || f.PeerDisagreement > 0.01 || math.Abs(r.Agreement-(1-f.Disagreement)) > 0.01 {
		t.Errorf("%+v, %+v", r, f)
	}
	alone := Quality{File: model, Cache: q.Cache, Text: text, Threads: 1, Context: 64}
	if again, err := alone.Run(t.Context()); err != nil || again.Perplexity != r.Perplexity || again.Float64 != nil {
		t.Errorf("alone: %+v (%v), want perplexity %v", again, err, r.Perplexity)
	}
	save(t, &q, saved, 1)
	if _, err := q.Run(t.Context()); !errors.Is(err, ErrTokens) {
		t.Errorf("error %v, want %v", err, ErrTokens)
	}
	q.Context = 400
	if _, err := q.Run(t.Context()); !errors.Is(err, ErrText) {
		t.Errorf("error %v, want %v", err, ErrText)
	}
	q.Context = 4000
	if _, err := q.Run(t.Context()); !errors.Is(err, ErrLength) {
		t.Errorf("error %v, want %v", err, ErrLength)
	}
}

// save writes what llama-perplexity would save if it computed in float64, of
// tokens that differ from the text's by off.
func save(t *testing.T, q *Quality, path string, off int32) (chunks int) {
	t.Helper()
	m, err := inference.Open(q.File)
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	x, err := q.text(m)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	put := func(v any) {
		if err := binary.Write(&b, binary.LittleEndian, v); err != nil {
			t.Fatal(err)
		}
	}
	fmt.Fprint(&b, "_logits_")
	put([]int32{int32(q.Context), int32(m.VocabSize()), int32(len(x.chunks))})
	var seqs [][]uint32
	for i, c := range x.chunks {
		seqs = append(seqs, x.run(i))
		for _, id := range c {
			put(int32(id) + off)
		}
	}
	data, err := os.ReadFile(q.File)
	if err != nil {
		t.Fatal(err)
	}
	f, err := floatmodel.Open(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	err = f.Run(t.Context(), seqs, x.first(), func(_, _ int, logits []float64) error {
		_, sum := logSum(logits)
		row := make([]uint16, (len(logits)+1)/2*2)
		for i, v := range logits {
			row[i] = uint16(max(0, 65535+(v-sum)/30*65535))
		}
		put([]float32{30.0 / 65535, -30})
		put(row)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return len(x.chunks)
}

// TestCloseToFloat64: every architecture in every tensor type computes what the
// file says.
func TestCloseToFloat64(t *testing.T) {
	_, text := files(t)
	worst := 0.0
	for i, arch := range random.Architectures {
		for name, typ := range random.Types {
			c := random.Config{Arch: arch, Seed: uint64(i), Context: 256, Width: 256, Layers: 2, FFN: 256, Heads: 4, KVHeads: 2, Vocab: 400,
				Types: []gguf.Type{typ}, Untied: i%2 == 0, RopeFactor: uint64(i), Window: 20}
			if arch == "gemma3" {
				c.Layers = 6 // the sixth sees all positions
			}
			data, err := random.Bytes(c)
			if err != nil {
				t.Fatal(err)
			}
			q := Quality{File: filepath.Join(t.TempDir(), "model"), Text: text, Threads: 2, Context: 128, Tokens: 128, Float64: true}
			if err := os.WriteFile(q.File, data, 0o600); err != nil {
				t.Fatal(err)
			}
			r, err := q.Run(t.Context())
			if err != nil {
				t.Fatalf("%s in %s: %v", arch, name, err)
			}
			worst = max(worst, r.Float64.LogitError)
			if r.Float64.LogitError > 0.05 {
				t.Errorf("%s in %s: logits differ from float64 by %.2f%%", arch, name, 100*r.Float64.LogitError)
			}
		}
	}
	t.Logf("logits differ from float64 by at most %.2f%%", 100*worst)
}
