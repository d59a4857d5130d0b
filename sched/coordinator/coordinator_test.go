package coordinator_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// rig is a coordinator with a host that stores, signs and proves at once.
type rig struct {
	t      *testing.T
	w      *steptest.World
	disk   *steptest.Disk
	m      *coordinator.Machine
	now    uint64
	refuse typed.Kind // slots the key store refuses
	unpaid coordinator.UnpaidPolicy
	done   []step.Effect
	task   task.Valid // the last one published
	err    error      // of the last step
}

func newRig(t *testing.T) *rig {
	w := steptest.NewWorld(40_000, 60_000, 20_000, 80_000)
	r := &rig{t: t, w: w, disk: steptest.NewDisk(w, w.Coordinator), now: steptest.Start}
	r.boot(step.JournalNewKey)
	return r
}

func (r *rig) boot(j step.Journal) {
	r.m = steptest.Must(coordinator.New(coordinator.Config{Domain: r.w.Domain, Operator: r.w.Coordinator.Address, Rules: r.w.Rules, Journal: j, MaxTasks: 3, Unpaid: r.unpaid}))
	for _, record := range r.disk.Open(coordinator.DecodeRecord) {
		r.do(step.Restore{Record: record})
	}
	r.do(step.Head{Final: r.w.Final})
	r.do(step.Clock{Now: r.now})
}

// do steps the machine, carries out what it can and returns all effects.
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
			if f.Slot.Kind == r.refuse {
				answers = append(answers, step.SignRefused{Slot: f.Slot, Reason: "holds another message"})
				continue
			}
			if err := r.disk.Reserve(f); err != nil {
				r.t.Fatal(err)
			}
			sig, _ := r.disk.Sign(f)
			answers = append(answers, step.Signed{Slot: f.Slot, Signature: sig})
		case step.Know:
			r.task = f.Task
		case coordinator.ProveVRF:
			answers = append(answers, coordinator.Proved{Request: f.Request, Proof: r.w.Prove(f.Alpha)})
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

func request(w *steptest.World, id string) coordinator.Request {
	return coordinator.Request{ID: id, Model: w.Model, Params: *steptest.Params(), PromptIDs: steptest.Prompt(steptest.PromptTokens),
		Salt: steptest.Salt, MaxTokens: 20, InputPrice: typed.NewAmount(10), OutputPrice: typed.NewAmount(30), Replicas: 1,
		ClaimMillis: 4000, ResultMillis: 5000, VerdictMillis: 3000}
}

// of collects the effects of one type.
func of[E step.Effect](effects []step.Effect) (found []E) {
	for _, e := range effects {
		if x, ok := e.(E); ok {
			found = append(found, x)
		}
	}
	return found
}

// only is the one effect of a type.
func only[E step.Effect](t *testing.T, effects []step.Effect) E {
	t.Helper()
	found := of[E](effects)
	if len(found) != 1 {
		t.Fatalf("%d of %T in %v", len(found), *new(E), effects)
	}
	return found[0]
}

func finished(t *testing.T, effects []step.Effect, want error) coordinator.Finish {
	t.Helper()
	f := only[coordinator.Finish](t, effects)
	if !errors.Is(f.Err, want) || want == nil && f.Err != nil {
		t.Errorf("finished with %v, want %v", f.Err, want)
	}
	return f
}

func (r *rig) claim(rank int) []step.Effect {
	return r.do(coordinator.ClaimIn{Claim: r.w.Claim(r.task, rank)})
}

// begin asks and lets rank 0 have the task.
func (r *rig) begin() steptest.Key {
	r.do(request(r.w, "r"))
	sent := only[coordinator.SendAssignment](r.t, r.claim(0))
	return r.w.Miner(sent.Miner)
}

var ids = []uint32{5, 6, 7}

func (r *rig) deliver(k steptest.Key, ids []uint32) []step.Effect {
	first := len(r.done)
	r.do(coordinator.ResultIn{Result: r.w.Result(r.task, k, ids)})
	r.do(coordinator.OpeningIn{Opening: steptest.Sign(r.w, k, steptest.OpeningMessage(r.task, k.Address, ids)), IDs: ids})
	return r.done[first:]
}

func (r *rig) verified(k steptest.Key, ok bool) []step.Effect {
	return r.do(coordinator.Verified{Task: r.task.ID(), Miner: k.Address, OK: ok})
}

func TestRequestsRefused(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(*rig, *coordinator.Request)
		want   error
	}{
		{"no id", func(_ *rig, q *coordinator.Request) { q.ID = "" }, coordinator.ErrRequest},
		{"no salt", func(_ *rig, q *coordinator.Request) { q.Salt = typed.Hash{} }, coordinator.ErrRequest},
		{"no prompt", func(_ *rig, q *coordinator.Request) { q.PromptIDs = nil }, coordinator.ErrRequest},
		{"too hot", func(_ *rig, q *coordinator.Request) { q.Params.Temperature = 3_000_000 }, coordinator.ErrRequest},
		{"too long", func(_ *rig, q *coordinator.Request) { q.MaxTokens = 5000 }, coordinator.ErrRequest},
		{"too dear", func(_ *rig, q *coordinator.Request) { q.OutputPrice = typed.Amount{Hi: 1 << 63} }, coordinator.ErrRequest},
		{"unknown model", func(_ *rig, q *coordinator.Request) { q.Model = typed.Hash{1} }, coordinator.ErrNoMiners},
		{"running", func(r *rig, q *coordinator.Request) { r.do(*q) }, coordinator.ErrDuplicate},
		{"busy", func(r *rig, q *coordinator.Request) {
			for _, id := range []string{"a", "b", "c"} {
				r.do(request(r.w, id))
			}
		}, coordinator.ErrBusy},
		{"jailed", func(r *rig, _ *coordinator.Request) {
			r.w.Final.Jailed[r.w.Coordinator.Address] = true
			r.do(step.Head{Final: r.w.Final})
		}, coordinator.ErrNotCoordinator},
		{"unstaked", func(r *rig, _ *coordinator.Request) {
			delete(r.w.Snapshot().Coordinators, r.w.Coordinator.Address)
		}, coordinator.ErrNotCoordinator},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := newRig(t)
			q := request(r.w, "r")
			tc.change(r, &q)
			finished(t, r.do(q), tc.want)
		})
	}
	fresh := steptest.Must(coordinator.New(coordinator.Config{Operator: typed.Address{1}, Rules: newRig(t).w.Rules, MaxTasks: 1}))
	effects, _ := fresh.Step(request(newRig(t).w, "r"))
	finished(t, effects, coordinator.ErrNotReady)
}

// TestEpochsOfADatabase: a key that may have signed before waits for the next epoch.
func TestEpochsOfADatabase(t *testing.T) {
	for _, tc := range []struct {
		name    string
		journal []step.Journal // one boot each, on one disk
		want    error
	}{
		{"new key", []step.Journal{step.JournalNewKey}, nil},
		{"new key, second start", []step.Journal{step.JournalNewKey, step.JournalComplete}, nil},
		{"unknown", []step.Journal{step.JournalUnknown}, coordinator.ErrNotYet},
		{"unknown, second start", []step.Journal{step.JournalUnknown, step.JournalComplete}, coordinator.ErrNotYet},
		{"complete, but empty", []step.Journal{step.JournalComplete}, coordinator.ErrNotYet},
		{"restored", []step.Journal{step.JournalNewKey, step.JournalUnknown}, coordinator.ErrNotYet},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := newRig(t)
			r.disk = steptest.NewDisk(r.w, r.w.Coordinator)
			for _, j := range tc.journal {
				r.boot(j)
			}
			if tc.want != nil {
				finished(t, r.do(request(r.w, "r")), tc.want)
				r.do(step.Head{Final: r.w.NextEpoch()})
			}
			if p := only[step.Publish](t, r.do(request(r.w, "again"))); p.Message.(*typed.Task).Seq != 0 {
				t.Errorf("%v", p.Message)
			}
		})
	}
}

func TestOwnTaskUnknownHere(t *testing.T) {
	r := newRig(t)
	r.do(request(r.w, "a"))
	r.do(coordinator.OwnTask{Epoch: 7, Seq: 0})
	only[step.Publish](t, r.do(request(r.w, "b")))
	r.do(coordinator.OwnTask{Epoch: 7, Seq: 2})
	finished(t, r.do(request(r.w, "c")), coordinator.ErrNotYet)
	r.boot(step.JournalComplete)
	finished(t, r.do(request(r.w, "d")), coordinator.ErrNotYet)
}

func TestNumbersChain(t *testing.T) {
	r := newRig(t)
	var last *typed.Task
	for i, id := range []string{"a", "b", "c"} {
		m := only[step.Publish](t, r.do(request(r.w, id))).Message.(*typed.Task)
		if m.Seq != uint64(i) || i > 0 && m.Prev != typed.ID(last) {
			t.Errorf("task %d: seq %d after %v", i, m.Seq, last)
		}
		last = m
		r.do(coordinator.Cancel{Request: id})
	}
	r.boot(step.JournalComplete) // a restart goes on counting
	if m := only[step.Publish](t, r.do(request(r.w, "d"))).Message.(*typed.Task); m.Seq != 3 || m.Prev != typed.ID(last) {
		t.Errorf("after a restart: seq %d, prev %s", m.Seq, m.Prev)
	}
	r.do(step.Head{Final: r.w.NextEpoch()})
	if m := only[step.Publish](t, r.do(request(r.w, "e"))).Message.(*typed.Task); m.Seq != 0 || m.Epoch != 8 || !m.Prev.IsZero() {
		t.Errorf("in the next epoch: %+v", m)
	}
}

// TestEpochTurnsDuringProof: the proof of the old epoch is not used.
func TestEpochTurnsDuringProof(t *testing.T) {
	r := newRig(t)
	effects, _ := r.m.Step(request(r.w, "r"))
	old := only[coordinator.ProveVRF](t, effects)
	r.m.Step(step.Head{Final: r.w.NextEpoch()})
	p := only[step.Publish](t, r.do(coordinator.Proved{Request: "r", Proof: r.w.Prove(old.Alpha)}))
	if m := p.Message.(*typed.Task); m.Epoch != 8 {
		t.Errorf("task of epoch %d", m.Epoch)
	}
}

func TestProofFails(t *testing.T) {
	r := newRig(t)
	r.m.Step(request(r.w, "r"))
	finished(t, r.do(coordinator.ProveFailed{Request: "r", Reason: "locked"}), coordinator.ErrProve)
	only[step.Publish](t, r.do(request(r.w, "next")))
}

func TestWrongVRFKey(t *testing.T) {
	r := newRig(t)
	r.w.VRF = steptest.NewKey("not registered")
	finished(t, r.do(request(r.w, "r")), coordinator.ErrOwnTask)
}

func TestTaskSignatureRefused(t *testing.T) {
	r := newRig(t)
	r.refuse = typed.KindTask
	finished(t, r.do(request(r.w, "r")), coordinator.ErrSignRefused)
	r.refuse = 0
	finished(t, r.do(request(r.w, "again")), coordinator.ErrNotYet)
}

func TestStoreFails(t *testing.T) {
	r := newRig(t)
	r.begin()
	finished(t, r.do(step.StoreFailed{Reason: "disk full"}), step.ErrHalted)
	finished(t, r.do(request(r.w, "next")), step.ErrHalted)
	if e := r.claim(1); len(e) != 0 {
		t.Errorf("a stopped machine acts: %v", e)
	}
}

func TestEndsWithoutAnAnswer(t *testing.T) {
	t.Run("nobody claims", func(t *testing.T) {
		r := newRig(t)
		r.do(request(r.w, "r"))
		if e := r.at(4500); len(of[coordinator.Finish](e)) != 0 {
			t.Error("ended while claims may still come")
		}
		finished(t, r.at(4501), coordinator.ErrNoClaims)
	})
	t.Run("all fail", func(t *testing.T) {
		r := newRig(t)
		r.do(request(r.w, "r"))
		for rank := range 4 {
			r.at(uint64(rank) * 1000)
			r.claim(rank)
			r.do(coordinator.StreamLost{Task: r.task.ID(), Miner: r.task.Ranks()[rank], Reason: "model not loaded", Refused: true})
		}
		finished(t, r.done, coordinator.ErrAllFailed)
		if len(of[step.Close](r.done)) != 1 {
			t.Error("the task is not closed")
		}
	})
	t.Run("patience", func(t *testing.T) {
		r := newRig(t)
		q := request(r.w, "r")
		q.GiveUpMillis = 1500
		r.do(q)
		r.claim(0)
		finished(t, r.at(1500), coordinator.ErrDeadline)
	})
	t.Run("canceled", func(t *testing.T) {
		r := newRig(t)
		k := r.begin()
		finished(t, r.do(coordinator.Cancel{Request: "r"}), coordinator.ErrCanceled)
		r.deliver(k, ids) // promised work is paid all the same
		if p := only[step.Publish](t, r.verified(k, true)); p.Voucher == nil {
			t.Error("no voucher")
		}
	})
	t.Run("not verified", func(t *testing.T) {
		r := newRig(t)
		k := r.begin()
		only[coordinator.Verify](t, r.deliver(k, ids))
		r.do(coordinator.Verified{Task: r.task.ID(), Miner: k.Address, Err: "out of memory"})
		only[coordinator.Verify](t, r.at(1000)) // asked again after a window
		r.do(coordinator.Verified{Task: r.task.ID(), Miner: k.Address, Err: "out of memory"})
		r.at(3000)
		finished(t, r.at(4501), coordinator.ErrUnverified)
	})
	t.Run("epoch over at a restart", func(t *testing.T) {
		r := newRig(t)
		r.begin()
		r.w.NextEpoch()
		r.w.NextEpoch()
		first := len(r.done)
		r.boot(step.JournalComplete)
		finished(t, r.done[first:], coordinator.ErrEpochOver)
	})
	t.Run("restored backup", func(t *testing.T) {
		r := newRig(t)
		r.begin()
		first := len(r.done)
		r.boot(step.JournalUnknown)
		finished(t, r.done[first:], coordinator.ErrNotYet)
		if s := of[step.Sign](r.done[first:]); len(s) != 0 {
			t.Errorf("signs %v from a backup", s)
		}
	})
}

func TestRanks(t *testing.T) {
	t.Run("lowest first", func(t *testing.T) {
		r := newRig(t)
		r.do(request(r.w, "r"))
		r.at(1999)
		if e := of[coordinator.SendAssignment](r.claim(2)); len(e) != 0 {
			t.Error("rank 2 assigned before its window")
		}
		if e := only[coordinator.SendAssignment](t, r.claim(1)); e.Miner != r.task.Ranks()[1] {
			t.Error("rank 1 was not assigned")
		}
		if e := of[coordinator.SendAssignment](r.claim(0)); len(e) != 0 {
			t.Error("rank 0 assigned beside rank 1, with one replica")
		}
		e := r.do(coordinator.StreamLost{Task: r.task.ID(), Miner: r.task.Ranks()[1]})
		if got := only[coordinator.SendAssignment](t, e); got.Miner != r.task.Ranks()[0] {
			t.Error("after rank 1 the lowest waiting rank is next")
		}
	})
	t.Run("jailed", func(t *testing.T) {
		r := newRig(t)
		r.do(request(r.w, "r"))
		r.w.Final.Jailed[r.task.Ranks()[0]] = true
		r.do(step.Head{Final: r.w.Final})
		if e := of[coordinator.SendAssignment](r.claim(0)); len(e) != 0 {
			t.Error("a jailed miner was assigned")
		}
		r.at(1000)
		only[coordinator.SendAssignment](t, r.claim(1))
	})
	t.Run("one window without progress", func(t *testing.T) {
		r := newRig(t)
		k := r.begin()
		r.at(999)
		beat := &typed.Chunk{Task: r.task.ID(), Miner: k.Address, Index: 1, Head: result.Start(r.task.ID(), k.Address)}
		r.do(coordinator.ChunkIn{Chunk: steptest.Sign(r.w, k, beat)})
		r.at(1001)
		if e := of[coordinator.SendAssignment](r.claim(1)); len(e) != 0 {
			t.Error("rank 1 assigned although rank 0 shows progress")
		}
		if at := r.m.Wake(); at != steptest.Start+1999 {
			t.Errorf("wakes at +%d", at-steptest.Start)
		}
		only[coordinator.SendAssignment](t, r.at(1999))
	})
	t.Run("deadline", func(t *testing.T) {
		r := newRig(t)
		r.begin()
		p := only[step.Publish](t, r.at(5501))
		if v := p.Message.(*typed.Verdict); v.Outcome != typed.OutcomeLate || p.Voucher != nil {
			t.Errorf("%+v", v)
		}
	})
}

func TestClaimsOfOthersTasks(t *testing.T) {
	r := newRig(t)
	r.do(request(r.w, "r"))
	other := r.w.Task(9, nil)
	if e := r.do(coordinator.ClaimIn{Claim: r.w.Claim(other, 0)}); len(e) != 0 || r.err != nil {
		t.Errorf("%v, %v", e, r.err)
	}
	c := r.w.Claim(r.task, 0)
	r.do(coordinator.ClaimIn{Claim: c})
	if e := r.do(coordinator.ClaimIn{Claim: c}); len(e) != 0 {
		t.Errorf("a claim heard twice: %v", e)
	}
}

func TestAnswersNobodyAskedFor(t *testing.T) {
	r := newRig(t)
	for _, e := range []step.Event{
		step.Signed{Slot: step.Slot{Kind: typed.KindTask, Key: "7/0"}}, step.SignRefused{}, coordinator.Proved{}, coordinator.ProveFailed{}, coordinator.Verified{},
	} {
		if effects := r.do(e); len(effects) != 0 || !errors.Is(r.err, step.ErrUnexpected) {
			t.Errorf("%T: %v, %v", e, effects, r.err)
		}
	}
	if r.do(nil); !errors.Is(r.err, step.ErrUnknownEvent) {
		t.Errorf("unknown event: %v", r.err)
	}
}

func TestBadRecords(t *testing.T) {
	w := steptest.NewWorld(1)
	for _, record := range []step.Record{
		coordinator.Job{Task: w.TaskMessage(0), ID: typed.Hash{1}},
		coordinator.Claimed{Claim: &typed.Claim{}},
		coordinator.Assigned{Assignment: &typed.Assignment{}},
		coordinator.Decided{Verdict: &typed.Verdict{Rank: 200}},
	} {
		m := steptest.Must(coordinator.New(coordinator.Config{Operator: typed.Address{1}, Rules: w.Rules, MaxTasks: 1}))
		if _, err := m.Step(step.Restore{Record: record}); !errors.Is(err, step.ErrRecord) {
			t.Errorf("%T: %v", record, err)
		}
	}
	if _, err := coordinator.DecodeRecord("job", []byte("{")); !errors.Is(err, step.ErrRecord) {
		t.Errorf("bad JSON: %v", err)
	}
	if _, err := coordinator.DecodeRecord("spell", nil); !errors.Is(err, step.ErrRecord) {
		t.Errorf("unknown kind: %v", err)
	}
}

// FuzzRecords: whatever a damaged database holds, a machine says so and goes on.
func FuzzRecords(f *testing.F) {
	kinds := []string{"guard", "counter", "job", "claimed", "assigned", "decided", "ledger", "kept", "filed"}
	w := steptest.NewWorld(1)
	task := w.Task(0, nil)
	v := &typed.Voucher{Index: 1}
	for i, r := range []step.Record{
		coordinator.Claimed{Claim: w.ClaimMessage(task, 0)},
		coordinator.Assigned{Assignment: w.AssignmentMessage(task, 0)},
		coordinator.Decided{Verdict: &typed.Verdict{Task: task.ID(), Outcome: 1}, Voucher: v, IDs: ids},
	} {
		job := coordinator.Job{Request: request(w, "r"), Task: task.Msg(), ID: task.ID()}
		f.Add(uint8(2), steptest.Must(json.Marshal(job)), uint8(3+i), steptest.Must(json.Marshal(r)))
	}
	f.Fuzz(func(t *testing.T, k1 uint8, first []byte, k2 uint8, second []byte) {
		w := steptest.NewWorld(1)
		m := steptest.Must(coordinator.New(coordinator.Config{Domain: w.Domain, Operator: w.Coordinator.Address, Rules: w.Rules, Journal: step.JournalComplete, MaxTasks: 1, Unpaid: coordinator.UnpaidPolicy{WindowMillis: 1, RetryMillis: 1}}))
		for i, data := range [][]byte{first, second} {
			r, err := coordinator.DecodeRecord(kinds[int([]uint8{k1, k2}[i])%len(kinds)], data)
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
