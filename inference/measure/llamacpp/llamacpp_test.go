package llamacpp

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// saved writes a file of logits as llama-perplexity does.
func saved(context, vocab int32, chunks [][]int32, rows [][]uint16, scale, least float32) []byte {
	var b bytes.Buffer
	b.WriteString("_logits_")
	for _, v := range []any{context, vocab, int32(len(chunks))} {
		_ = binary.Write(&b, binary.LittleEndian, v) // to memory
	}
	for _, c := range chunks {
		_ = binary.Write(&b, binary.LittleEndian, c)
	}
	for _, r := range rows {
		_ = binary.Write(&b, binary.LittleEndian, math.Float32bits(scale))
		_ = binary.Write(&b, binary.LittleEndian, math.Float32bits(least))
		_ = binary.Write(&b, binary.LittleEndian, r)
	}
	return b.Bytes()
}

func TestLogits(t *testing.T) {
	file := saved(4, 3, [][]int32{{1, 2, 0, 1}, {2, 2, 2, 0}}, [][]uint16{{0, 2, 4, 0}, {1, 0, 0, 0}}, 0.5, -3)
	l, err := readLogits(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	if l.First() != 2 || l.Scored() != 1 || !slices.Equal(l.Chunks[1], []uint32{2, 2, 2, 0}) {
		t.Errorf("first %d, scored %d, chunks %v", l.First(), l.Scored(), l.Chunks)
	}
	row := make([]float64, 3)
	for _, want := range [][]float64{{-3, -2, -1}, {-2.5, -3, -3}} {
		if err := l.Next(row); err != nil || !slices.Equal(row, want) {
			t.Errorf("row %v (%v), want %v", row, err, want)
		}
	}
	if err := l.Next(row); err != io.EOF {
		t.Errorf("error %v, want EOF", err)
	}
	for n := range len(file) - 1 { // cut anywhere
		l, err := readLogits(bytes.NewReader(file[:n]))
		for err == nil {
			err = l.Next(row)
		}
		if !errors.Is(err, ErrTool) {
			t.Fatalf("cut at %d: error %v, want %v", n, err, ErrTool)
		}
	}
	if _, err := readLogits(bytes.NewReader(saved(1<<20, 3, make([][]int32, 1<<10), nil, 0, 0))); !errors.Is(err, ErrTool) {
		t.Errorf("error %v for a header that promises too much", err)
	}
}

func TestBench(t *testing.T) {
	s, err := parseBench([]byte(`[{"build_commit":"abc","n_prompt":512,"n_gen":0,"samples_ts":[100.5,99]},{"build_commit":"abc","n_prompt":0,"n_gen":64,"samples_ts":[7]}]`))
	if err != nil || s.Build != "abc" || !slices.Equal(s.Prompt, []float64{100.5, 99}) || !slices.Equal(s.Generate, []float64{7}) {
		t.Errorf("%+v, %v", s, err)
	}
	for _, bad := range []string{"", "{}", `[{"n_prompt":1}]`} {
		if _, err := parseBench([]byte(bad)); !errors.Is(err, ErrTool) {
			t.Errorf("%q: error %v, want %v", bad, err, ErrTool)
		}
	}
}

func TestPerplexity(t *testing.T) {
	got, err := parsePerplexity([]byte("[1]33.1,\n0.01.802 I Final estimate: PPL = 36.1728 +/- 2.1\n"))
	if err != nil || got != 36.1728 {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := parsePerplexity([]byte("you need at least 1024 tokens\n")); !errors.Is(err, ErrTool) {
		t.Errorf("error %v, want %v", err, ErrTool)
	}
}

// TestTool: what a tool says when it fails reaches the reader; a cancelled one
// ends.
func TestTool(t *testing.T) {
	tool := filepath.Join(t.TempDir(), "tool")
	if err := os.WriteFile(tool, []byte("#!/bin/sh\necho 'loading model'\necho 'no such model' >&2\nexit 3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	_, err := Bench{Model: "m", Threads: 1}.Run(t.Context(), tool)
	if !errors.Is(err, ErrTool) || !bytes.Contains([]byte(err.Error()), []byte("no such model")) {
		t.Errorf("error %v, want the tool's last words", err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := (Perplexity{Model: "m", Context: 512}).Run(ctx, tool, "logits"); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
}
