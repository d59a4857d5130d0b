package bench

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
)

// ErrRow reports a row that does not exist.
var ErrRow = errors.New("no such row")

// Config of a run.
type Config struct {
	Program  string      // path of the cuckoo binary, for the rows that kill processes
	Model    node.Engine // the embedded model, which the processes serve too
	Dir      string      // an empty folder for the networks
	Only     []string    // rows to measure; all by default
	Progress func(string)
	Logger   *slog.Logger // of the networks; silent by default
}

// Row is one figure.
type Row struct {
	Name        string             `json:"row"`
	What        string             `json:"what"`
	Figure      string             `json:"figure"`
	Target      string             `json:"target"`
	Predecessor string             `json:"predecessor"`
	OK          bool               `json:"ok"`
	Beside      string             `json:"beside,omitempty"` // what helps to read the figure
	Values      map[string]float64 `json:"values,omitempty"`
	Seconds     float64            `json:"seconds"` // what measuring took, networks included
}

// probe measures one row.
type probe struct {
	name, what, target, predecessor string
	run                             func(context.Context, *bench) (outcome, error)
}

// outcome is what a probe found.
type outcome struct {
	figure, beside string
	ok             bool
	values         map[string]float64
}

var probes = []probe{
	{"offer", "offer to claim", "p50 < 100 ms, p99 < 500 ms", "p50 2,003 ms, p99 6,008 ms", measureOffer},
	{"burst", "20 tasks at once", "all answered", "none answered", measureBurst},
	{"saturation", "tasks a second, instant model", "at least 30", "1.5", measureSaturation},
	{"stakes", "stakes 1:2:7, 1,000 tasks", "10/20/70% of rank-0 draws, chi-square at 1%", "327/330/333", measureStakes},
	{"stranger", "results of a stranger", "refused, sender scored down", "accepted", measureStranger},
	{"miner-kill", "miner killed after its claim", "done by the next rank within 2 windows (2,000 ms)", "never", measureMinerKill},
	{"coordinator-kill", "coordinator killed with 20 tasks pending", "all done or ended with a named error", "all lost", measureCoordinatorKill},
}

// Names are the rows in the order they are measured.
func Names() []string {
	var names []string
	for _, p := range probes {
		names = append(names, p.name)
	}
	return names
}

// rowPatience ends a row that hangs.
const rowPatience = 2 * time.Minute

// Run measures the rows and hands each to report. A row that cannot be measured
// is a missed one; only the end of ctx and a bad Config end the run early.
func Run(ctx context.Context, cfg Config, report func(Row)) (missed []string, err error) {
	for _, name := range cfg.Only {
		if !slices.Contains(Names(), name) {
			return nil, fmt.Errorf("%w: %q is none of %s", ErrRow, name, strings.Join(Names(), ", "))
		}
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string) {}
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	b := &bench{Config: cfg}
	defer func() { err = errors.Join(err, b.close()) }()
	for _, p := range probes {
		if len(cfg.Only) > 0 && !slices.Contains(cfg.Only, p.name) {
			continue
		}
		row := b.measure(ctx, p)
		if ctx.Err() != nil {
			return missed, ctx.Err()
		}
		report(row)
		if !row.OK {
			missed = append(missed, p.name)
		}
	}
	return missed, nil
}

func (b *bench) measure(ctx context.Context, p probe) Row {
	start := time.Now()
	b.say("%s: %s", p.name, p.what)
	limit, cancel := context.WithTimeout(ctx, rowPatience)
	defer cancel()
	out, err := p.run(limit, b)
	row := Row{Name: p.name, What: p.what, Figure: out.figure, Target: p.target, Predecessor: p.predecessor,
		OK: out.ok && err == nil, Beside: out.beside, Values: out.values, Seconds: time.Since(start).Seconds()}
	if err != nil {
		row.Figure = "not measured: " + err.Error()
	}
	return row
}

func (b *bench) say(format string, args ...any) { b.Progress(fmt.Sprintf(format, args...)) }

// folder makes a folder for one network.
func (b *bench) folder(name string) (string, error) {
	dir := filepath.Join(b.Dir, name)
	return dir, os.MkdirAll(dir, 0o700)
}
