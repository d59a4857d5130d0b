//go:build cuda && cudaemu

package cuda

import (
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda/fake"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
	"github.com/cuckoo-network/cuckoo/inference/sample"
)

// TestGraph: a step in which every sequence makes a token is one launch, and
// nothing goes to the card unless the sequences change; a graph is captured once
// for each size of batch.
func TestGraph(t *testing.T) {
	machine(t, fake.Usual)
	m := small(t)
	d := little(t, m, 4, 64)
	p := sample.Params{Temperature: 1_000_000, Seed: 3}
	tables := make([][]int32, 3)
	var answers []*answer
	for slot := range 3 {
		for i := range m.Layers * m.KVHeads {
			tables[slot] = append(tables[slot], int32(slot*m.Layers*m.KVHeads+i))
		}
		answers = append(answers, ask(m, []uint32{uint32(5 + slot)}, p, 8))
	}
	begin := func(slot int) {
		t.Helper()
		if err := d.Begin(slot, engine.Start{Table: tables[slot], Blocks: 1, Sample: &p, Prompt: answers[slot].prompt}); err != nil {
			t.Fatal(err)
		}
	}
	pos := make([]int, 3)
	step := func(slots ...int) []string {
		t.Helper()
		var parts []engine.Part
		for _, s := range slots {
			token := answers[s].prompt[0]
			if pos[s] > 0 {
				token = answers[s].made[pos[s]-1]
			}
			parts = append(parts, engine.Part{Slot: s, Pos: pos[s], Tokens: []uint32{token}, Want: 1, Choose: true})
		}
		driver.Calls()
		if err := d.Step(parts, nil); err != nil {
			t.Fatal(err)
		}
		for i, s := range slots {
			if want := answers[s].made[pos[s]]; parts[i].Next != want {
				t.Errorf("token %d of sequence %d is %d, want %d", pos[s], s, parts[i].Next, want)
			}
			pos[s]++
		}
		return driver.Calls()
	}
	want := func(got []string, calls ...string) {
		t.Helper()
		got = slices.DeleteFunc(got, func(c string) bool { return c == "cuLaunchKernel" })
		if !slices.Equal(got, calls) {
			t.Errorf("calls %q, want %q", got, calls)
		}
	}
	begin(0)
	begin(1)
	again := []string{"cuGraphLaunch", "cuStreamSynchronize"}
	moved := append([]string{"cuMemcpyHtoDAsync_v2"}, again...)
	captured := append([]string{"cuStreamBeginCapture_v2", "cuMemcpyDtoHAsync_v2", "cuStreamEndCapture", "cuGraphInstantiateWithFlags", "cuGraphDestroy"}, moved...)
	want(step(0), captured...)
	want(step(0), again...)
	want(step(0), again...)
	want(step(0, 1), captured...)
	want(step(0, 1), again...)
	want(step(1), moved...)
	want(step(1), again...)
	begin(2)
	want(step(0, 1, 2), captured...) // one row is empty
	want(step(0, 1, 2), again...)
	want(step(2, 0), moved...)
}
