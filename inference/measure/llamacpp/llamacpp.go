// Package llamacpp runs the tools of llama.cpp beside Cuckoo's engine, to
// measure both on the same file, the same text and as many threads.
package llamacpp

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// ErrTool reports a tool that did not run, or said what it was not asked.
var ErrTool = errors.New("llama.cpp tool failed")

// Bench describes a run of llama-bench. Each repetition is preceded by the
// tool's own warm-up.
type Bench struct {
	Model            string
	Threads          int
	Prompt, Generate int // tokens; 0: that part is not run
	Repeat           int
}

// Speeds are tokens per second of each repetition.
type Speeds struct {
	Prompt, Generate []float64
	Build            string // commit of the tool
}

// Run runs llama-bench.
func (b Bench) Run(ctx context.Context, path string) (Speeds, error) {
	out, _, err := run(ctx, path, "-m", b.Model, "-t", strconv.Itoa(b.Threads), "-p", strconv.Itoa(b.Prompt),
		"-n", strconv.Itoa(b.Generate), "-r", strconv.Itoa(b.Repeat), "-ngl", "0", "-o", "json")
	if err != nil {
		return Speeds{}, err
	}
	return parseBench(out)
}

func parseBench(out []byte) (s Speeds, err error) {
	var tests []struct {
		Build    string    `json:"build_commit"`
		Prompt   int       `json:"n_prompt"`
		Generate int       `json:"n_gen"`
		Speeds   []float64 `json:"samples_ts"`
	}
	if err := json.Unmarshal(out, &tests); err != nil {
		return s, fmt.Errorf("%w: llama-bench did not print JSON: %w", ErrTool, err)
	}
	for _, t := range tests {
		if len(t.Speeds) == 0 {
			return s, fmt.Errorf("%w: llama-bench printed no samples", ErrTool)
		}
		s.Build = t.Build
		if t.Prompt > 0 {
			s.Prompt = t.Speeds
		} else {
			s.Generate = t.Speeds
		}
	}
	return s, nil
}

// run runs a tool and returns what it wrote to standard output and error.
func run(ctx context.Context, path string, args ...string) (out, errOut []byte, err error) {
	var o, e bytes.Buffer
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Stdout, cmd.Stderr = &o, &e
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		return nil, nil, fmt.Errorf("%w: %s: %w: %s", ErrTool, path, err, lastLine(e.String()))
	}
	return o.Bytes(), e.Bytes(), nil
}

func lastLine(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return strings.TrimSpace(lines[len(lines)-1])
}
