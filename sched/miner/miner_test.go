package miner_test

import (
	"encoding/json"
	"errors"
	"sync"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

var weights = []uint64{40_000, 60_000, 20_000, 80_000}

// rig is the miner that is drawn first for task 0, with a host that stores and
// signs at once.
type rig struct {
	t    *testing.T
	w    *steptest.World
	key  steptest.Key
	cfg  miner.Config
	disk *steptest.Disk
	m    *miner.Machine
	now  uint64
	done []step.Effect
	err  error
}

func newRig(t *testing.T, change func(*miner.Config)) *rig {
	w := steptest.NewWorld(weights...)
	k := w.Ranked(w.Task(0, nil), 0)
	r := &rig{t: t, w: w, key: k, disk: steptest.NewDisk(w, k), now: steptest.Start, cfg: miner.Config{
		Domain: w.Domain, Operator: k.Address, PeerID: k.PeerID(), Rules: w.Rules, Slots: 1, Queue: 2,
		CreditCap: typed.NewAmount(1_000_000), Settle: miner.SettlePolicy{Count: 1, RetryMillis: 100},
	}}
	if change != nil {
		change(&r.cfg)
	}
	r.boot(step.JournalNewKey)
	return r
}

func (r *rig) boot(j step.Journal) []step.Effect {
	first := len(r.done)
	r.cfg.Journal = j
	r.m = steptest.Must(miner.New(r.cfg))
	for _, record := range r.disk.Open(miner.DecodeRecord) {
		r.do(step.Restore{Record: record})
	}
	r.do(step.Head{Final: r.w.Final})
	r.do(step.Clock{Now: r.now})
	r.do(miner.Models{Loaded: []miner.Loaded{{Model: r.w.Model, Context: 4096, Room: 4096}}})
	return r.done[first:]
}

func (r *rig) do(e step.Event) []step.Effect {
	r.t.Helper()
	first := len(r.done)
	effects, err := r.m.Step(e)
	r.err = err
	r.done = append(r.done, effects...)
	var answers []step.Event
	for _, f := range effects {
		switch f := f.(type) {
		case step.Store:
			r.disk.Put(f)
		case step.Close:
			r.disk.Close(f)
		case step.Sign:
			if err := r.disk.Reserve(f); err != nil {
				r.t.Fatal(err)
			}
			sig, _ := r.disk.Sign(f)
			answers = append(answers, step.Signed{Slot: f.Slot, Signature: sig})
		}
	}
	for _, a := range answers {
		r.do(a)
	}
	if len(answers) > 0 {
		r.err = err
	}
	return r.done[first:]
}

func (r *rig) at(ms uint64) []step.Effect {
	r.now = steptest.Start + ms
	return r.do(step.Clock{Now: r.now})
}

func of[E step.Effect](effects []step.Effect) (found []E) {
	for _, e := range effects {
		if x, ok := e.(E); ok {
			found = append(found, x)
		}
	}
	return found
}

func only[E step.Effect](t *testing.T, effects []step.Effect) E {
	t.Helper()
	found := of[E](effects)
	if len(found) != 1 {
		t.Fatalf("%d of %T in %v", len(found), *new(E), effects)
	}
	return found[0]
}

func signedKinds(effects []step.Effect) (kinds []typed.Kind) {
	for _, s := range of[step.Sign](effects) {
		if !s.Slot.Volatile() {
			kinds = append(kinds, s.Slot.Kind)
		}
	}
	return kinds
}

// drawn are the numbers that gave each rank to the miner of every rig.
var drawn = sync.OnceValue(func() map[int][]uint64 {
	seqs := make(map[int][]uint64)
	w := steptest.NewWorld(weights...)
	k := w.Ranked(w.Task(0, nil), 0)
	for seq := range uint64(60) {
		rank, _ := w.Task(seq, nil).RankOf(k.Address)
		seqs[rank] = append(seqs[rank], seq)
	}
	return seqs
})

// mine is the n-th task for which this miner is drawn at rank.
func (r *rig) mine(rank, n int, change func(*typed.Task)) task.Valid {
	return r.w.Task(drawn()[rank][n], change)
}

func (r *rig) assignment(t task.Valid) miner.AssignmentIn {
	rank, _ := t.RankOf(r.key.Address)
	return miner.AssignmentIn{Assignment: steptest.Sign(r.w, r.w.Coordinator, r.w.AssignmentMessage(t, rank)),
		Salt: steptest.Salt, PromptIDs: steptest.Prompt(steptest.PromptTokens)}
}

// run brings a task to its engine.
func (r *rig) run(t task.Valid) {
	r.t.Helper()
	r.do(miner.TaskIn{Task: t})
	only[miner.Run](r.t, r.do(r.assignment(t)))
}

var ids = []uint32{5, 6, 7}

var salt = typed.Keccak256([]byte("salt"))

func (r *rig) finish(t task.Valid) []step.Effect {
	r.do(miner.Output{Task: t.ID(), IDs: ids})
	return r.do(miner.OutputDone{Task: t.ID(), Finish: result.FinishStop, Salt: salt})
}

func (r *rig) verdict(t task.Valid, miner typed.Address, outcome uint8, v *typed.Voucher) voucher.Verdict {
	rank, _ := t.RankOf(miner)
	m := &typed.Verdict{Task: t.ID(), Miner: miner, Rank: uint8(rank), Outcome: outcome}
	if v == nil {
		return steptest.Must(voucher.ValidateVerdict(t, steptest.Sign(r.w, r.w.Coordinator, m), nil))
	}
	pay := steptest.Sign(r.w, r.w.Coordinator, v)
	m.Voucher = pay.ID()
	return steptest.Must(voucher.ValidateVerdict(t, steptest.Sign(r.w, r.w.Coordinator, m), &pay))
}

func (r *rig) pay(t task.Valid, l voucher.Ledger, count uint32) *typed.Voucher {
	return steptest.Must(l.Next(t, r.key.Address, t.Amount(count)))
}

func TestNotClaimed(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(*miner.Config)
		event  func(*rig)
		task   func(*typed.Task)
		want   error
	}{
		{"price", func(c *miner.Config) { c.MinOutputPrice = typed.NewAmount(31) }, nil, nil, miner.ErrPrice},
		{"model", nil, func(r *rig) { r.do(miner.Models{}) }, nil, miner.ErrModel},
		{"context", nil, func(r *rig) {
			r.do(miner.Models{Loaded: []miner.Loaded{{Model: r.w.Model, Context: 5, Room: 5}}})
		}, func(m *typed.Task) { m.PromptTokens = 5 }, miner.ErrLong},
		{"memory", nil, func(r *rig) {
			r.do(miner.Models{Loaded: []miner.Loaded{{Model: r.w.Model, Context: 4096, Room: 20}}})
		}, func(m *typed.Task) { m.PromptTokens, m.MaxTokens = 5, 16 }, miner.ErrLong},
		{"credit", func(c *miner.Config) { c.CreditCap = typed.NewAmount(649) }, nil, nil, miner.ErrCredit},
		{"jailed", nil, func(r *rig) {
			r.w.Final.Jailed[r.key.Address] = true
			r.do(step.Head{Final: r.w.Final})
		}, nil, miner.ErrJailed},
		{"new database", nil, func(r *rig) {
			r.disk = steptest.NewDisk(r.w, r.key)
			r.boot(step.JournalUnknown)
		}, nil, miner.ErrBeforeBorn},
		{"new database, second start", nil, func(r *rig) {
			r.disk = steptest.NewDisk(r.w, r.key)
			r.boot(step.JournalUnknown)
			r.boot(step.JournalComplete)
		}, nil, miner.ErrBeforeBorn},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := newRig(t, tc.change)
			if tc.event != nil {
				tc.event(r)
			}
			first := len(r.done)
			r.do(miner.TaskIn{Task: r.mine(0, 0, tc.task)})
			r.at(4001)
			if s := only[miner.Skip](t, r.done[first:]); !errors.Is(s.Err, tc.want) {
				t.Errorf("skipped because %v, want %v", s.Err, tc.want)
			}
			if k := signedKinds(r.done[first:]); len(k) != 0 {
				t.Errorf("signed %v", k)
			}
		})
	}
	t.Run("not drawn", func(t *testing.T) {
		r := newRig(t, nil)
		r.w = steptest.NewWorld(1, 1)
		if s := only[miner.Skip](t, r.do(miner.TaskIn{Task: r.w.Task(0, nil)})); !errors.Is(s.Err, miner.ErrNotDrawn) {
			t.Error(s.Err)
		}
	})
	t.Run("issued after the database was begun", func(t *testing.T) {
		r := newRig(t, nil)
		r.disk = steptest.NewDisk(r.w, r.key)
		r.boot(step.JournalUnknown)
		only[step.Publish](t, r.do(miner.TaskIn{Task: r.mine(0, 0, func(m *typed.Task) { m.IssuedAt = steptest.Start + 501 })}))
	})
}

func TestClaimWaits(t *testing.T) {
	t.Run("for its window", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(2, 0, nil)
		if e := r.do(miner.TaskIn{Task: task}); len(e) != 0 {
			t.Errorf("rank 2 at once: %v", e)
		}
		if at := r.m.Wake(); at != task.WindowOpens(2) {
			t.Errorf("wakes at %d", at)
		}
		c := only[step.Publish](t, r.at(2000)).Message.(*typed.Claim)
		if _, err := claim.Validate(task, r.now, steptest.Sign(r.w, r.key, c)); err != nil {
			t.Error(err)
		}
	})
	t.Run("for its model", func(t *testing.T) {
		r := newRig(t, nil)
		r.do(miner.Models{})
		r.do(miner.TaskIn{Task: r.mine(0, 0, nil)})
		only[step.Publish](t, r.do(miner.Models{Loaded: []miner.Loaded{{Model: r.w.Model, Context: 4096, Room: 4096}}}))
	})
	t.Run("for room", func(t *testing.T) {
		r := newRig(t, func(c *miner.Config) { c.Queue = 0 })
		first := r.mine(0, 0, nil)
		r.run(first)
		if e := r.do(miner.TaskIn{Task: r.mine(0, 1, nil)}); len(e) != 0 {
			t.Errorf("claimed without room: %v", e)
		}
		kinds := signedKinds(r.finish(first))
		if len(kinds) != 3 || kinds[0] != typed.KindResult || kinds[1] != typed.KindOpening || kinds[2] != typed.KindClaim {
			t.Errorf("signed %v", kinds)
		}
	})
	t.Run("for the verdict on another's result", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(1, 0, nil)
		rank0 := r.w.Ranked(task, 0)
		r.do(miner.TaskIn{Task: task})
		r.at(900)
		r.do(miner.ResultIn{Result: r.w.Result(task, rank0, ids)})
		if e := r.at(1800); len(e) != 0 {
			t.Errorf("claimed while a result stands: %v", e)
		}
		only[step.Publish](t, r.do(miner.VerdictIn{Verdict: r.verdict(task, rank0.Address, typed.OutcomeWrongOutput, nil)}))
	})
	t.Run("and is not made after an acceptance", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(1, 0, nil)
		rank0 := r.w.Ranked(task, 0)
		r.do(miner.TaskIn{Task: task})
		v := steptest.Must(voucher.Ledger{}.Next(task, rank0.Address, task.Amount(3)))
		if s := only[miner.Skip](t, r.do(miner.VerdictIn{Verdict: r.verdict(task, rank0.Address, typed.OutcomeAccepted, v)})); !errors.Is(s.Err, miner.ErrServed) {
			t.Error(s.Err)
		}
		if e := r.at(1000); len(e) != 0 {
			t.Errorf("claimed: %v", e)
		}
	})
}

func TestAssignmentsRefused(t *testing.T) {
	for _, tc := range []struct {
		name   string
		before func(*rig, task.Valid)
		change func(*rig, *typed.Assignment, *miner.AssignmentIn)
		want   error
	}{
		{"not claimed", nil, nil, miner.ErrUnknownTask},
		{"another's", (*rig).offer, func(r *rig, a *typed.Assignment, _ *miner.AssignmentIn) {
			a.Miner, a.Rank = r.mine(0, 0, nil).Ranks()[1], 1
		}, miner.ErrUnknownTask},
		{"other prompt", (*rig).offer, func(_ *rig, _ *typed.Assignment, e *miner.AssignmentIn) { e.PromptIDs[0]++ }, claim.ErrDigest},
		{"other salt", (*rig).offer, func(_ *rig, _ *typed.Assignment, e *miner.AssignmentIn) { e.Salt[0]++ }, claim.ErrDigest},
		{"longer prompt", (*rig).offer, func(_ *rig, _ *typed.Assignment, e *miner.AssignmentIn) { e.PromptIDs = append(e.PromptIDs, 1) }, claim.ErrPromptSize},
		{"second, different", (*rig).run, func(_ *rig, a *typed.Assignment, _ *miner.AssignmentIn) { a.Deadline++ }, miner.ErrAnother},
		{"model gone", func(r *rig, t task.Valid) {
			r.offer(t)
			r.do(miner.Models{})
		}, nil, miner.ErrModel},
		{"no room", func(r *rig, t task.Valid) {
			r.offer(t)
			r.at(1000) // the claim no longer holds its place
			for n := 1; n <= 3; n++ {
				other := r.mine(0, n, nil)
				r.offer(other)
				r.do(r.assignment(other))
			}
		}, nil, miner.ErrFull},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := newRig(t, nil)
			task := r.mine(0, 0, nil)
			if tc.before != nil {
				tc.before(r, task)
			}
			e := r.assignment(task)
			if tc.change != nil {
				a := *e.Assignment.Msg()
				tc.change(r, &a, &e)
				e.Assignment = steptest.Sign(r.w, r.w.Coordinator, &a)
			}
			if got := only[miner.Refuse](t, r.do(e)); !errors.Is(got.Err, tc.want) || !errors.Is(r.err, tc.want) {
				t.Errorf("refused with %v, want %v", got.Err, tc.want)
			}
		})
	}
}

func (r *rig) offer(t task.Valid) { r.do(miner.TaskIn{Task: t}) }

func TestStreams(t *testing.T) {
	t.Run("heartbeats every half window", func(t *testing.T) {
		r := newRig(t, nil)
		r.run(r.mine(0, 0, nil))
		second := r.mine(0, 1, nil)
		r.offer(second)
		r.do(r.assignment(second)) // queued
		for _, ms := range []uint64{500, 1000, 1500} {
			if e := r.at(ms - 1); len(of[miner.SendChunk](e)) != 0 {
				t.Errorf("a beat before %d", ms)
			}
			if e := of[miner.SendChunk](r.at(ms)); len(e) != 2 {
				t.Errorf("%d beats at %d, want one for each task", len(e), ms)
			}
		}
	})
	t.Run("again from the start", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(0, 0, nil)
		r.run(task)
		r.do(miner.Output{Task: task.ID(), IDs: ids[:2]})
		r.do(miner.StreamLost{Task: task.ID()})
		if e := of[miner.SendChunk](r.do(miner.Output{Task: task.ID(), IDs: ids[2:]})); len(e) != 0 {
			t.Error("sends on a lost stream")
		}
		c := only[miner.SendChunk](t, r.do(r.assignment(task)))
		p := result.NewProgress(task, r.key.Address)
		if err := p.Take(steptest.Sign(r.w, r.key, c.Chunk.Message.(*typed.Chunk)), c.IDs); err != nil || len(p.IDs()) != 3 {
			t.Errorf("%v: %v", p.IDs(), err)
		}
		o := only[miner.SendOpening](t, r.do(miner.OutputDone{Task: task.ID(), Finish: result.FinishStop, Salt: salt}))
		if err := result.CheckOpening(task, steptest.Sign(r.w, r.key, o.Opening.Message.(*typed.Opening))); err != nil {
			t.Error(err)
		}
		again := only[miner.SendOpening](t, r.do(r.assignment(task)))
		if again.Result.Signature != o.Result.Signature || again.Opening.Signature != o.Opening.Signature {
			t.Error("the opening changed")
		}
	})
	t.Run("deadline", func(t *testing.T) {
		r := newRig(t, nil)
		r.run(r.mine(0, 0, nil))
		e := r.at(5501)
		only[miner.Stop](t, e)
		if f := only[miner.Refuse](t, e); !errors.Is(f.Err, miner.ErrDeadline) {
			t.Error(f.Err)
		}
	})
	t.Run("engine fails", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(0, 0, nil)
		r.run(task)
		if f := only[miner.Refuse](t, r.do(miner.OutputFailed{Task: task.ID(), Reason: "out of memory"})); !errors.Is(f.Err, miner.ErrRunFailed) {
			t.Error(f.Err)
		}
	})
	t.Run("engine says too much", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(0, 0, nil)
		r.run(task)
		e := r.do(miner.Output{Task: task.ID(), IDs: make([]uint32, 21)})
		only[miner.Stop](t, e)
		only[miner.Refuse](t, e)
	})
	t.Run("rejected while it runs", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(0, 0, nil)
		r.run(task)
		only[miner.Stop](t, r.do(miner.VerdictIn{Verdict: r.verdict(task, r.key.Address, typed.OutcomeDisconnected, nil)}))
	})
}

// TestRestarts: what was signed comes again, and nothing else is signed.
func TestRestarts(t *testing.T) {
	t.Run("after the result", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(0, 0, nil)
		r.run(task)
		before := only[step.Publish](t, r.finish(task))
		e := r.boot(step.JournalComplete)
		only[step.Know](t, e)
		if after := only[step.Publish](t, e); after.Signature != before.Signature {
			t.Error("another result")
		}
	})
	t.Run("while it ran", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(0, 0, nil)
		r.run(task)
		if k := signedKinds(r.boot(step.JournalComplete)); len(k) != 0 {
			t.Errorf("signs %v", k)
		}
		only[miner.Run](t, r.do(r.assignment(task)))
		only[step.Publish](t, r.finish(task))
	})
	t.Run("while it ran, another assignment", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(0, 0, nil)
		r.run(task)
		r.boot(step.JournalComplete)
		e := r.assignment(task)
		a := *e.Assignment.Msg()
		a.Deadline++
		e.Assignment = steptest.Sign(r.w, r.w.Coordinator, &a)
		if f := only[miner.Refuse](t, r.do(e)); !errors.Is(f.Err, miner.ErrAnother) {
			t.Error(f.Err)
		}
	})
	t.Run("from a backup", func(t *testing.T) {
		r := newRig(t, nil)
		task := r.mine(0, 0, nil)
		r.run(task)
		r.finish(task)
		if k := signedKinds(r.boot(step.JournalUnknown)); len(k) != 0 {
			t.Errorf("signs %v", k)
		}
		if f := only[miner.Refuse](t, r.do(r.assignment(task))); !errors.Is(f.Err, miner.ErrUnknownTask) {
			t.Error(f.Err)
		}
	})
	t.Run("disk fails", func(t *testing.T) {
		r := newRig(t, nil)
		r.run(r.mine(0, 0, nil))
		only[miner.Stop](t, r.do(step.StoreFailed{Reason: "disk full"}))
		if e := r.do(miner.TaskIn{Task: r.mine(0, 1, nil)}); len(e) != 0 || !errors.Is(r.err, step.ErrHalted) {
			t.Errorf("%v, %v", e, r.err)
		}
	})
}

// TestShares: of two coordinators with stakes 1:3 that keep a busy miner's queue
// full, the second gets three times the work.
func TestShares(t *testing.T) {
	r := newRig(t, func(c *miner.Config) { c.Queue = 40 })
	rich := steptest.NewKey("rich")
	poor := r.w.Snapshot().Coordinators[r.w.Coordinator.Address]
	r.w.Snapshot().Coordinators[rich.Address] = epoch.Coordinator{Operator: rich.Address, VRFKey: poor.VRFKey, Stake: 3 * poor.Stake}
	owner := map[typed.Hash]string{}
	for n := range 20 {
		for name, k := range map[string]steptest.Key{"poor": r.w.Coordinator, "rich": rich} {
			m := *r.mine(0, n, nil).Msg()
			m.Coordinator = k.Address
			v := steptest.Must(task.Check(r.w.Rules, r.w.Snapshot(), steptest.Sign(r.w, k, &m), steptest.Params()))
			owner[v.ID()] = name
			r.offer(v)
			r.do(miner.AssignmentIn{Assignment: steptest.Sign(r.w, k, r.w.AssignmentMessage(v, 0)), Salt: steptest.Salt, PromptIDs: steptest.Prompt(steptest.PromptTokens)})
		}
	}
	served := map[string]int{}
	for range 20 {
		run := of[miner.Run](r.done)
		last := run[len(run)-1].Task
		served[owner[last]]++
		r.do(miner.OutputDone{Task: last, Finish: result.FinishStop, Salt: salt})
	}
	if served["rich"] < 14 || served["poor"] < 4 {
		t.Errorf("served %v of 20, want 15 and 5", served)
	}
}

func TestBadRecords(t *testing.T) {
	w := steptest.NewWorld(1)
	for _, record := range []step.Record{
		miner.Offer{}, miner.Assigned{Assignment: &typed.Assignment{}}, miner.Made{Result: &typed.Result{}},
	} {
		m := steptest.Must(miner.New(newRig(t, nil).cfg))
		if _, err := m.Step(step.Restore{Record: record}); !errors.Is(err, step.ErrRecord) {
			t.Errorf("%T: %v", record, err)
		}
	}
	if _, err := miner.DecodeRecord("spell", nil); !errors.Is(err, step.ErrRecord) {
		t.Errorf("unknown kind: %v", err)
	}
	m := steptest.Must(miner.New(newRig(t, nil).cfg))
	if _, err := m.Step(miner.TaskIn{Task: w.Task(0, nil)}); !errors.Is(err, miner.ErrNotReady) {
		t.Errorf("before the first head: %v", err)
	}
}

// FuzzRecords: whatever a damaged database holds, a machine says so and goes on.
func FuzzRecords(f *testing.F) {
	kinds := []string{"guard", "offer", "assigned", "made", "earned", "ledger", "filed"}
	w := steptest.NewWorld(1)
	task := w.Task(0, nil)
	o := steptest.OpeningMessage(task, w.Miners[0].Address, ids)
	for i, r := range []step.Record{
		miner.Assigned{Assignment: w.AssignmentMessage(task, 0)},
		miner.Made{Result: &typed.Result{Task: task.ID(), Commitment: o.Commitment}, Opening: o, IDs: ids},
		miner.Earned{Voucher: &typed.Voucher{Index: 1, Task: task.ID()}},
	} {
		offer := miner.Offer{Task: task.Msg(), Signature: task.Signed().Signature(), Params: task.Params(), Claim: w.ClaimMessage(task, 0)}
		f.Add(uint8(1), steptest.Must(json.Marshal(offer)), uint8(2+i), steptest.Must(json.Marshal(r)))
	}
	f.Fuzz(func(t *testing.T, k1 uint8, first []byte, k2 uint8, second []byte) {
		w := steptest.NewWorld(1)
		m := steptest.Must(miner.New(miner.Config{Domain: w.Domain, Operator: w.Miners[0].Address, PeerID: []byte{1}, Rules: w.Rules, Journal: step.JournalComplete, Slots: 1, Unpaid: miner.UnpaidPolicy{WindowMillis: 1}, CreditCap: typed.NewAmount(1), Settle: miner.SettlePolicy{Count: 1, RetryMillis: 1}}))
		for i, data := range [][]byte{first, second} {
			r, err := miner.DecodeRecord(kinds[int([]uint8{k1, k2}[i])%len(kinds)], data)
			if err != nil {
				continue
			}
			_, _, _ = r.Kind(), r.Key(), r.Group()
			m.Step(step.Restore{Record: r})
		}
		m.Step(step.Head{Final: w.Final})
		m.Step(step.Clock{Now: steptest.Start})
		m.Step(step.Clock{Now: 2 * steptest.Start})
		m.Wake()
	})
}
