package step_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
)

// TestCrashAtEveryEffect kills each role before each of its effects in one
// task's life, and once more between writing a slot and signing it. Whatever
// the moment: one signature per slot, vouchers that add up, and an answer, save
// when the coordinator died before it had stored anything.
func TestCrashAtEveryEffect(t *testing.T) {
	play := func(crash func(town *town) func(*node, step.Effect) bool) *town {
		town := newTown(1)
		if crash != nil {
			town.crash = crash(town)
		}
		town.request("r1", 1)
		town.run(steptest.Start + 60_000)
		return town
	}
	calm := play(nil)
	roles := map[string]func(*town) *node{
		"coordinator": func(t *town) *node { return t.coordinator },
		"miner":       func(t *town) *node { return t.rank[0] },
		"rank 1":      func(t *town) *node { return t.rank[1] },
		"watcher":     func(t *town) *node { return t.watcher },
	}
	for name, of := range roles {
		total := of(calm).effects + 12 // Signs are points twice
		for k := range total {
			t.Run(fmt.Sprintf("%s/%d", name, k), func(t *testing.T) {
				struck := false
				town := play(func(town *town) func(*node, step.Effect) bool {
					points := 0
					return func(n *node, e step.Effect) bool {
						if struck || n != of(town) {
							return false
						}
						points++
						struck = points > k
						return struck
					}
				})
				if err := town.sim.check(); err != nil {
					t.Fatal(err)
				}
				r := town.requests[0]
				if errors.Is(r.err, errLost) && name == "coordinator" && k < 8 {
					return
				}
				if r.err != nil || !slices.Equal(r.ids, answer) {
					t.Errorf("answer %v, %v", r.ids, r.err)
				}
			})
		}
	}
}

// storm plays some requests while messages are delayed and lost, streams break
// and nodes are killed, all as the seed says.
func storm(seed uint64) *town {
	rng := rand.New(rand.NewPCG(seed, 2))
	town := newTown(seed)
	town.delay = [2]uint64{1, 1 + rng.Uint64N(400)}
	town.lost = rng.IntN(200)
	town.cut = rng.IntN(30)
	for _, n := range town.nodes {
		n.skew = int64(rng.IntN(500)) - 250
	}
	kills := rng.IntN(8)
	chance := 1 + rng.IntN(60)
	town.crash = func(n *node, e step.Effect) bool {
		if kills == 0 || rng.IntN(1000) >= chance {
			return false
		}
		kills--
		return true
	}
	town.rank[0].lie = rng.IntN(4) == 0
	town.rank[1].twice = rng.IntN(4) == 0
	for i := range 3 {
		town.after(rng.Uint64N(2000), func() { town.request(fmt.Sprintf("r%d", i), uint8(1+rng.IntN(2))) })
	}
	town.run(steptest.Start + 120_000)
	return town
}

func checkStorm(t *testing.T, seed uint64) *town {
	town := storm(seed)
	if err := town.sim.check(); err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	for _, r := range town.requests {
		if r.err == nil && !slices.Equal(r.ids, answer) {
			t.Fatalf("seed %d: request %s answered %v, want %v", seed, r.id, r.ids, answer)
		}
	}
	return town
}

// TestStorms runs fixed seeds. Most requests must be answered all the same.
func TestStorms(t *testing.T) {
	asked, good := 0, 0
	for seed := range uint64(40) {
		for _, r := range checkStorm(t, seed).requests {
			asked++
			if r.err == nil {
				good++
			} else {
				t.Logf("seed %d: %s: %v", seed, r.id, r.err)
			}
		}
	}
	t.Logf("%d of %d requests answered", good, asked)
	if good*10 < asked*7 {
		t.Errorf("only %d of %d requests answered", good, asked)
	}
}

func FuzzStorm(f *testing.F) {
	f.Add(uint64(1_000_003))
	f.Fuzz(func(t *testing.T, seed uint64) { checkStorm(t, seed) })
}

// TestSameSeedSameRun holds the machines to being functions of their events.
func TestSameSeedSameRun(t *testing.T) {
	tell := func() (text string) {
		town := newTown(5)
		town.delay, town.lost = [2]uint64{1, 300}, 100
		town.trace = func(n *node, format string, args ...any) {
			text += fmt.Sprintln(town.now, n.key.Name, fmt.Sprintf(format, args...))
		}
		for i := range 6 {
			town.request(fmt.Sprintf("r%d", i), 2)
		}
		town.run(steptest.Start + 60_000)
		return text
	}
	if a, b := tell(), tell(); a != b {
		t.Error(firstDifference([]byte(a), []byte(b)))
	}
}
