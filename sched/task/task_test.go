package task_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func TestRules(t *testing.T) {
	good := steptest.NewWorld(1).Rules
	if err := good.Validate(); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*task.Rules){
		"skew":    func(r *task.Rules) { r.SkewMillis = 0 },
		"window":  func(r *task.Rules) { r.WindowMillis = 2*r.SkewMillis - 1 },
		"none":    func(r *task.Rules) { r.MaxReplicas = 0 },
		"many":    func(r *task.Rules) { r.MaxReplicas = 17 },
		"prompt":  func(r *task.Rules) { r.MaxPromptTokens = 0 },
		"tokens":  func(r *task.Rules) { r.MaxTokens = 0 },
		"phases":  func(r *task.Rules) { r.MaxPhaseMillis = r.WindowMillis - 1 },
		"nothing": func(r *task.Rules) { *r = task.Rules{} },
	} {
		r := good
		if change(&r); !errors.Is(r.Validate(), task.ErrRules) {
			t.Errorf("%s: %v", name, r.Validate())
		}
	}
}

// TestValidCarriesTheDraw: the ranks are those of the lottery, each miner once.
func TestValidCarriesTheDraw(t *testing.T) {
	weights := make([]uint64, 20)
	for i := range weights {
		weights[i] = uint64(20_000 + 1000*i)
	}
	w := steptest.NewWorld(weights...)
	v := w.Task(0, nil)
	if len(v.Ranks()) != lottery.MaxRanks {
		t.Fatalf("%d ranks", len(v.Ranks()))
	}
	for i, a := range v.Ranks() {
		if err := v.Pool().Check(v.Seed(), i, a); err != nil {
			t.Error(err)
		}
		if r, ok := v.RankOf(a); !ok || r != i {
			t.Errorf("rank of %s: %d, %v; want %d", a, r, ok, i)
		}
	}
	if _, ok := v.RankOf(typed.Address{1}); ok {
		t.Error("a stranger has a rank")
	}
}

func TestWindows(t *testing.T) {
	w := steptest.NewWorld(1, 1, 1, 1, 1)
	for _, tc := range []struct {
		replicas uint8
		opens    [5]uint64
	}{
		{1, [5]uint64{0, 1000, 2000, 3000, 4000}},
		{3, [5]uint64{0, 0, 0, 1000, 2000}},
		{8, [5]uint64{}},
	} {
		v := w.Task(0, func(m *typed.Task) { m.Replicas = tc.replicas })
		for rank, want := range tc.opens {
			if got := v.WindowOpens(rank) - steptest.Start; got != want {
				t.Errorf("%d replicas, rank %d opens at +%d, want +%d", tc.replicas, rank, got, want)
			}
		}
		if got := v.ClaimEnds() - steptest.Start; got != 4000 {
			t.Errorf("claims end at +%d", got)
		}
	}
}

func TestAmount(t *testing.T) {
	w := steptest.NewWorld(1)
	v := w.Task(0, nil)
	for count, want := range map[uint32]uint64{0: 50, 1: 80, 20: 650, 21: 650} {
		if got := v.Amount(count); got != typed.NewAmount(want) {
			t.Errorf("%d tokens cost %s, want %d", count, got, want)
		}
	}
	edge := typed.Amount{Hi: ^uint64(0), Lo: ^uint64(0) - 50 + 1} // 20 tokens of it would overflow
	m := w.TaskMessage(0)
	m.OutputPrice = edge
	if _, err := task.Check(w.Rules, w.Snapshot(), steptest.Sign(w, w.Coordinator, m), steptest.Params()); !errors.Is(err, task.ErrAmount) {
		t.Errorf("an amount of 129 bits: %v", err)
	}
}

// TestCheckHasNoClock: a stored task stays valid however old it is.
func TestCheckHasNoClock(t *testing.T) {
	w := steptest.NewWorld(1)
	s := steptest.Sign(w, w.Coordinator, w.TaskMessage(0))
	if _, err := task.Check(w.Rules, w.Snapshot(), s, steptest.Params()); err != nil {
		t.Error(err)
	}
	if _, err := task.Validate(w.Rules, w.Snapshot(), steptest.Start+501, s, steptest.Params()); !errors.Is(err, task.ErrClock) {
		t.Errorf("501 ms later: %v", err)
	}
	if _, err := task.Check(w.Rules, nil, s, steptest.Params()); !errors.Is(err, task.ErrEpoch) {
		t.Errorf("without a snapshot: %v", err)
	}
}

func BenchmarkValidate(b *testing.B) {
	w := steptest.NewWorld(40_000, 60_000, 20_000, 80_000)
	s, p := steptest.Sign(w, w.Coordinator, w.TaskMessage(0)), steptest.Params()
	for b.Loop() {
		if _, err := task.Validate(w.Rules, w.Snapshot(), steptest.Start, s, p); err != nil {
			b.Fatal(err)
		}
	}
}

func TestCheckParams(t *testing.T) {
	for name, p := range map[string]*typed.Params{
		"none":         nil,
		"temperature":  {Temperature: task.MaxTemperature + 1},
		"penalty":      {FrequencyPenalty: -task.MaxPenalty - 1},
		"stops":        {Stop: make([]string, task.MaxStops+1)},
		"empty stop":   {Stop: []string{""}},
		"longest stop": {Stop: []string{strings.Repeat("x", task.MaxStopBytes+1)}},
	} {
		if err := task.CheckParams(p); !errors.Is(err, task.ErrParams) {
			t.Errorf("%s: %v, want ErrParams", name, err)
		}
	}
	if err := task.CheckParams(&typed.Params{Stop: []string{strings.Repeat("x", task.MaxStopBytes)}}); err != nil {
		t.Error(err)
	}
}
