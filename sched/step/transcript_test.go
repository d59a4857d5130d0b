package step_test

import (
	"bytes"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var update = flag.Bool("update", false, "rewrite the transcripts in testdata")

// town is a coordinator, four miners and a watcher, and what they say and do.
type town struct {
	*sim
	coordinator, watcher *node
	miners               []*node
	text                 bytes.Buffer
	rank                 []*node // miners of the first task, in rank order
}

func newTown(seed uint64) *town {
	t := &town{sim: newSim(steptest.NewWorld(40_000, 60_000, 20_000, 80_000), seed)}
	t.coordinator = t.addCoordinator()
	for _, k := range t.w.Miners {
		t.miners = append(t.miners, t.addMiner(k))
	}
	t.watcher = t.addWatcher()
	drawn := t.w.Task(0, nil)
	for _, a := range drawn.Ranks() {
		t.rank = append(t.rank, t.nodeOf(a))
	}
	return t
}

// script is a story with its transcript in testdata.
type script struct {
	name  string
	about string
	play  func(*town)
	check func(*testing.T, *town)
}

var answer = output(steptest.Prompt(steptest.PromptTokens), steptest.Params(), false)

func answered(t *testing.T, town *town) {
	t.Helper()
	for _, r := range town.requests {
		if r.err != nil || !slices.Equal(r.ids, answer) {
			t.Errorf("request %s: %v, %v", r.id, r.ids, r.err)
		}
	}
}

// crashAt kills n once, before its first effect for which hit says so.
func crashAt(n *node, hit func(step.Effect) bool) func(*node, step.Effect) bool {
	done := false
	return func(m *node, e step.Effect) bool {
		if done || m != n || !hit(e) {
			return false
		}
		done = true
		return true
	}
}

func publishes(kind typed.Kind) func(step.Effect) bool {
	return func(e step.Effect) bool {
		p, ok := e.(step.Publish)
		return ok && p.Message.Kind() == kind
	}
}

func signs(kind typed.Kind) func(step.Effect) bool {
	return func(e step.Effect) bool {
		s, ok := e.(step.Sign)
		return ok && s.Message.Kind() == kind
	}
}

var scripts = []script{
	{"happy", "One request: claimed by rank 0, streamed, verified, paid, settled.",
		func(t *town) { t.request("r1", 1) },
		func(t *testing.T, town *town) {
			answered(t, town)
			if !slices.Equal(town.requests[0].streamed, answer) {
				t.Errorf("streamed %v", town.requests[0].streamed)
			}
			if at := town.requests[0].at - steptest.Start; at > 500 {
				t.Errorf("answered after %d ms", at)
			}
		}},
	{"silent", "Rank 0 claims and then says nothing more: rank 1 takes over within two windows.",
		func(t *town) {
			t.request("r1", 1)
			mute := t.rank[0]
			honest := mute.make
			mute.make = func(j step.Journal) machine { return muted{honest(j)} }
			mute.start(step.JournalNewKey)
		},
		func(t *testing.T, town *town) {
			answered(t, town)
			if at, w := town.requests[0].at-steptest.Start, uint64(town.w.Rules.WindowMillis); at > 2*w {
				t.Errorf("answered after %d ms, two windows are %d", at, 2*w)
			}
		}},
	{"killed", "Rank 0 is killed before it starts to run: rank 1 takes over; rank 0, started again, signs nothing more.",
		func(t *town) {
			t.request("r1", 1)
			t.crash = crashAt(t.rank[0], signs(typed.KindChunk))
		}, func(t *testing.T, town *town) {
			answered(t, town)
			for k := range town.signed {
				if k.signer == town.rank[0].key.Address && k.slot.Kind != typed.KindClaim {
					t.Errorf("rank 0 signed %s", k.slot)
				}
			}
		}},
	{"coordinator-restart", "The coordinator is killed before it publishes a verdict: started again, it publishes the stored one and answers.",
		func(t *town) {
			t.request("r1", 1)
			t.crash = crashAt(t.coordinator, publishes(typed.KindVerdict))
		}, answered},
	{"coordinator-restart-streaming", "The coordinator is killed while the miner streams: the same assignment opens a new stream.",
		func(t *town) {
			t.request("r1", 1)
			t.after(150, func() { t.coordinator.die(300) })
		}, answered},
	{"miner-restart", "The miner is killed after its result is signed and before it is published: it publishes the stored bytes.",
		func(t *town) {
			t.request("r1", 1)
			t.crash = crashAt(t.rank[0], publishes(typed.KindResult))
		}, answered},
	{"double-result", "A miner publishes a second result: the watcher has it slashed.",
		func(t *town) {
			t.request("r1", 1)
			t.rank[0].twice = true
		}, func(t *testing.T, town *town) {
			answered(t, town)
			if !slices.Equal(town.slashed, []typed.Address{town.rank[0].key.Address}) {
				t.Errorf("slashed %v", town.slashed)
			}
		}},
	{"unpaid", "The coordinator is killed before it gives a verdict, and is down for long: the miner claims its pay on the chain.",
		func(t *town) {
			t.request("r1", 1)
			t.down = 30_000
			t.crash = crashAt(t.coordinator, publishes(typed.KindVerdict))
		}, func(t *testing.T, town *town) {
			if how := slices.Collect(maps.Values(town.claims)); !slices.Equal(how, []string{"collected"}) {
				t.Errorf("claims %v", how)
			}
		}},
	{"unpaid-answered", "The miner never hears the verdict and claims its pay on the chain: the coordinator answers with the voucher.",
		func(t *town) {
			t.request("r1", 1)
			t.deaf = t.rank[0]
		}, func(t *testing.T, town *town) {
			answered(t, town)
			if how := slices.Collect(maps.Values(town.claims)); !slices.Equal(how, []string{"answered"}) {
				t.Errorf("claims %v", how)
			}
		}},
	{"wrong-output", "Rank 0 lies about one token: its result is rejected, the next rank answers.",
		func(t *town) {
			t.request("r1", 1)
			t.rank[0].lie = true
		}, func(t *testing.T, town *town) {
			answered(t, town)
			for k, m := range town.signed {
				if v, ok := m[0].(*typed.Voucher); ok && v.Miner == town.rank[0].key.Address {
					t.Errorf("the liar was paid: %s", k.slot)
				}
			}
		}},
	{"replicas", "Two miners at once: both are verified and paid, the first answers.",
		func(t *town) { t.request("r1", 2) },
		func(t *testing.T, town *town) {
			answered(t, town)
			paid := 0
			for k := range town.signed {
				if k.slot.Kind == typed.KindVoucher {
					paid++
				}
			}
			if paid != 2 {
				t.Errorf("%d vouchers", paid)
			}
		}},
}

// muted is a miner whose host signs claims and nothing else.
type muted struct{ machine }

func (m muted) Step(e step.Event) ([]step.Effect, error) {
	effects, err := m.machine.Step(e)
	var kept []step.Effect
	for _, f := range effects {
		if s, ok := f.(step.Sign); ok && s.Slot.Kind != typed.KindClaim {
			continue
		}
		kept = append(kept, f)
	}
	return kept, err
}

func TestTranscripts(t *testing.T) {
	for _, s := range scripts {
		t.Run(s.name, func(t *testing.T) {
			town := newTown(1)
			fmt.Fprintf(&town.text, "# %s\n# Lines: ms since the request, who, < event, > effect, ! error.\n", s.about)
			for i, n := range town.rank {
				fmt.Fprintf(&town.text, "# rank %d is %s\n", i, n.key.Name)
			}
			town.trace = func(n *node, format string, args ...any) {
				fmt.Fprintf(&town.text, "%5d %-11s %s\n", town.now-steptest.Start, n.key.Name, fmt.Sprintf(format, args...))
			}
			s.play(town)
			town.run(steptest.Start + 60_000)
			if err := town.sim.check(); err != nil {
				t.Error(err)
			}
			s.check(t, town)
			file := filepath.Join("testdata", s.name+".txt")
			if *update {
				if err := os.WriteFile(file, town.text.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatalf("%v; run with -update to write it", err)
			}
			if !bytes.Equal(want, town.text.Bytes()) {
				t.Errorf("the transcript differs from %s; run with -update and look at the difference\n%s", file, firstDifference(want, town.text.Bytes()))
			}
		})
	}
}

func firstDifference(want, have []byte) string {
	w, h := bytes.Split(want, []byte("\n")), bytes.Split(have, []byte("\n"))
	for i := range min(len(w), len(h)) {
		if !bytes.Equal(w[i], h[i]) {
			return fmt.Sprintf("line %d\nwant %s\nhave %s", i+1, w[i], h[i])
		}
	}
	return fmt.Sprintf("want %d lines, have %d", len(w), len(h))
}
