package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"

	"github.com/cuckoo-network/cuckoo/inference/cuda"
)

// report is what was found on a card.
type report struct {
	card   cuda.Info
	begin  time.Time
	lines  []table.Row
	failed error
}

// equal runs a check of bits, which says how much it compared.
func (r *report) equal(what string, check func() (string, error)) {
	fmt.Fprintf(os.Stderr, "%5.0fs  %s\n", time.Since(r.begin).Seconds(), what)
	got, err := check()
	verdict := "equal"
	if err != nil {
		verdict, got = "FAILED", err.Error()
		fmt.Fprintf(os.Stderr, "%5.0fs  FAILED: %v\n", time.Since(r.begin).Seconds(), err)
		r.failed = errors.Join(r.failed, fmt.Errorf("%s: %w", what, err))
	}
	r.lines = append(r.lines, table.Row{what, got, "equal", verdict})
}

// speed notes a figure; goal is the least that is wanted of a ratio, 0: there is
// none.
func (r *report) speed(what, got string, ratio, goal float64) {
	want, verdict := "", ""
	if goal > 0 {
		want, verdict = fmt.Sprintf("%.2f", goal), "met"
		got = fmt.Sprintf("%s, %.2f", got, ratio)
		if ratio < goal {
			verdict = "not met"
		}
	}
	r.lines = append(r.lines, table.Row{what, got, want, verdict})
}

func (r *report) print(w io.Writer) {
	t := table.NewWriter()
	t.SetOutputMirror(w)
	t.AppendHeader(table.Row{"check", "result", "goal", "verdict"})
	t.AppendRows(r.lines)
	t.RenderMarkdown()
	fmt.Fprintf(w, "\n%.0f s\n", time.Since(r.begin).Seconds())
}
