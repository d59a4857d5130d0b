package watcher_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/watcher"
)

type rig struct {
	t    *testing.T
	w    *steptest.World
	m    *watcher.Machine
	disk *steptest.Disk
	task task.Valid
	err  error
}

// config wants two blocks between commit and reveal, and forgets a commit after ten.
func config(w *steptest.World) watcher.Config {
	return watcher.Config{Domain: w.Domain, Submit: true, CommitMin: 2, CommitMax: 10, MaxSeen: 4, HoldMillis: 10_000, RetryMillis: 100}
}

func newRig(t *testing.T, change func(*watcher.Config)) *rig {
	w := steptest.NewWorld(40_000, 60_000)
	cfg := config(w)
	if change != nil {
		change(&cfg)
	}
	r := &rig{t: t, w: w, disk: steptest.NewDisk(w, steptest.NewKey("watcher")), m: steptest.Must(watcher.New(cfg)), task: w.Task(0, nil)}
	r.at(0)
	r.block(700)
	return r
}

// block is a new final block.
func (r *rig) block(n uint64) []step.Effect {
	r.w.Final.Block = n
	return r.do(step.Head{Final: r.w.Final})
}

func (r *rig) restart(cfg watcher.Config) {
	r.m = steptest.Must(watcher.New(cfg))
	for _, record := range r.disk.Open(watcher.DecodeRecord) {
		r.do(step.Restore{Record: record})
	}
}

func (r *rig) do(e step.Event) []step.Effect {
	r.t.Helper()
	var effects []step.Effect
	effects, r.err = r.m.Step(e)
	for _, f := range effects {
		switch f := f.(type) {
		case step.Store:
			r.disk.Put(f)
		case step.Close:
			r.disk.Close(f)
		}
	}
	return effects
}

func (r *rig) at(ms uint64) []step.Effect { return r.do(step.Clock{Now: steptest.Start + ms}) }

func (r *rig) result(t task.Valid, id uint32) []step.Effect {
	return r.do(watcher.ResultIn{Result: r.w.Result(t, r.w.Ranked(t, 0), []uint32{id})})
}

// kinds names the effects' types.
func kinds(effects []step.Effect) (names []string) {
	for _, e := range effects {
		names = append(names, reflect.TypeOf(e).Name())
	}
	return names
}

func (r *rig) want(effects []step.Effect, names ...string) {
	r.t.Helper()
	if got := kinds(effects); !reflect.DeepEqual(got, names) {
		r.t.Errorf("effects %v, want %v (error %v)", got, names, r.err)
	}
}

// opened is the fault of effects that open a case.
func (r *rig) opened(effects []step.Effect) evidence.Key {
	r.t.Helper()
	r.want(effects, "Store", "Commit")
	if r.t.Failed() {
		r.t.FailNow()
	}
	return effects[1].(watcher.Commit).Key
}

// caught is a double result, committed to in block 701 and revealed after 702.
func (r *rig) caught() watcher.Submit {
	r.t.Helper()
	r.want(r.result(r.task, 1))
	key := r.opened(r.result(r.task, 2))
	r.want(r.do(watcher.Committed{Key: key, Block: 701}), "Store")
	r.want(r.block(701))
	e := r.block(702)
	r.want(e, "Submit")
	return e[0].(watcher.Submit)
}

func TestDoubleResult(t *testing.T) {
	r := newRig(t, nil)
	s := r.caught()
	if offender, err := s.Evidence.Verify(r.w.Domain); err != nil || offender != r.task.Ranks()[0] || s.Key.Kind != evidence.DoubleResult {
		t.Errorf("%v: %s, %v", s.Key, offender, err)
	}
	r.want(r.result(r.task, 3)) // one fault, however often it is proven
	r.want(r.do(watcher.EvidenceIn{Evidence: s.Evidence}))
	r.want(r.do(watcher.Submitted{Key: s.Key}), "Gossip")
	r.want(r.do(watcher.Consumed{Key: s.Key}), "Store", "Close")
	r.want(r.do(watcher.Consumed{Key: s.Key}))
	r.want(r.do(watcher.EvidenceIn{Evidence: s.Evidence}))
	r.restart(config(r.w))
	r.want(r.do(watcher.EvidenceIn{Evidence: s.Evidence}))
}

// A commit can be too young, too old, fail, and get lost.
func TestCommit(t *testing.T) {
	r := newRig(t, nil)
	r.want(r.result(r.task, 1))
	key := r.opened(r.result(r.task, 2))
	r.want(r.at(1))
	r.want(r.do(watcher.Submitted{Key: evidence.Key{}}))
	r.want(r.do(watcher.SubmitFailed{Key: key, Reason: "RPC gone"}))
	r.want(r.at(100))
	r.want(r.at(101), "Commit")
	r.want(r.do(watcher.Committed{Key: key, Block: 701}), "Store")
	r.restart(config(r.w)) // remembers the commit
	r.want(r.block(701))
	r.want(r.block(702), "Submit")
	r.want(r.do(watcher.SubmitFailed{Key: key, Reason: "no such commit"}))
	r.want(r.block(711))
	r.want(r.at(302), "Commit") // 712 - 701 is more than ten
	r.want(r.do(watcher.Committed{Key: key, Block: 713}), "Store")
	r.want(r.block(720), "Submit")
}

// Every other kind of fault, from messages as they pass.
func TestFaults(t *testing.T) {
	vouchers := func(r *rig, changes ...func(*typed.Voucher)) (es []step.Effect) {
		for _, change := range changes {
			v := &typed.Voucher{Coordinator: r.w.Coordinator.Address, Miner: r.task.Ranks()[0], Index: 5, Task: r.task.ID(), Epoch: 7,
				Amount: typed.NewAmount(10), Cumulative: typed.NewAmount(100)}
			change(v)
			es = append(es, r.do(watcher.VoucherIn{Task: r.task, Voucher: steptest.Sign(r.w, r.w.Coordinator, v)})...)
		}
		return es
	}
	same := func(*typed.Voucher) {}
	at := func(index, cumulative uint64) func(*typed.Voucher) {
		return func(v *typed.Voucher) { v.Index, v.Cumulative = index, typed.NewAmount(cumulative) }
	}
	for name, c := range map[string]struct {
		play func(*rig) []step.Effect
		kind evidence.Kind // 0: no fault
	}{
		"one index twice":      {func(r *rig) []step.Effect { return vouchers(r, same, at(5, 90)) }, evidence.DoubleVoucher},
		"the next, no sum":     {func(r *rig) []step.Effect { return vouchers(r, same, at(6, 111)) }, evidence.DoubleVoucher},
		"the one before":       {func(r *rig) []step.Effect { return vouchers(r, same, at(4, 91)) }, evidence.DoubleVoucher},
		"vouchers that add up": {func(r *rig) []step.Effect { return vouchers(r, same, at(6, 110), at(4, 90), same, at(8, 1)) }, 0},
		"indices at the ends":  {func(r *rig) []step.Effect { return vouchers(r, at(0, 3), at(1<<64-1, 8)) }, 0},
		"voucher of a forger": {func(r *rig) []step.Effect {
			v := &typed.Voucher{Coordinator: r.w.Coordinator.Address, Index: 5, Task: r.task.ID()}
			s := steptest.Sign(r.w, r.w.Miners[0], v)
			return append(r.do(watcher.VoucherIn{Voucher: s}), r.do(watcher.VoucherIn{Voucher: s})...)
		}, 0},
		"voucher out of turn": {func(r *rig) []step.Effect {
			return vouchers(r, func(v *typed.Voucher) { v.Rank = 1 })
		}, evidence.OutOfTurnAssignment},
		"claim in turn": {func(r *rig) []step.Effect {
			return r.do(watcher.ClaimIn{Task: r.task, Claim: r.w.Claim(r.task, 1).Signed()})
		}, 0},
		"claim out of turn": {func(r *rig) []step.Effect {
			m := r.w.ClaimMessage(r.task, 1)
			m.Rank = 0
			return r.do(watcher.ClaimIn{Task: r.task, Claim: steptest.Sign(r.w, r.w.Ranked(r.task, 1), m)})
		}, evidence.OutOfTurnClaim},
		"claim from another head": {func(r *rig) []step.Effect {
			m := r.w.ClaimMessage(r.task, 1)
			m.Rank, m.Beacon = 0, typed.Hash{1}
			return r.do(watcher.ClaimIn{Task: r.task, Claim: steptest.Sign(r.w, r.w.Ranked(r.task, 1), m)})
		}, 0},
		"claim for an unknown task": {func(r *rig) []step.Effect {
			return r.do(watcher.ClaimIn{Claim: r.w.Claim(r.task, 1).Signed()})
		}, 0},
		"assignment out of turn": {func(r *rig) []step.Effect {
			m := r.w.AssignmentMessage(r.task, 1)
			m.Rank = 7
			return r.do(watcher.AssignmentIn{Task: r.task, Assignment: steptest.Sign(r.w, r.w.Coordinator, m)})
		}, evidence.OutOfTurnAssignment},
		"good opening": {func(r *rig) []step.Effect {
			k := r.w.Ranked(r.task, 0)
			return r.do(watcher.OpeningIn{Opening: steptest.Sign(r.w, k, steptest.OpeningMessage(r.task, k.Address, []uint32{1}))})
		}, 0},
		"bad opening": {func(r *rig) []step.Effect {
			k := r.w.Ranked(r.task, 0)
			m := steptest.OpeningMessage(r.task, k.Address, []uint32{1})
			m.Count = 2
			return r.do(watcher.OpeningIn{Opening: steptest.Sign(r.w, k, m)})
		}, evidence.BadOpening},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, nil)
			e := c.play(r)
			if c.kind == 0 {
				r.want(e)
				if r.err != nil {
					t.Error(r.err)
				}
				return
			}
			if key := r.opened(e); key.Kind != c.kind {
				t.Errorf("%v", key)
			}
		})
	}
}

// Evidence that rests on the chain is taken when the chain says so.
func TestFacts(t *testing.T) {
	r := newRig(t, nil)
	m := r.w.ClaimMessage(r.task, 1)
	m.Rank = 0
	ev := steptest.Must(evidence.ExtractTurn(r.task, steptest.Sign(r.w, r.w.Ranked(r.task, 1), m)))
	blind := newRig(t, nil)
	blind.w.Final.Snapshots = nil
	blind.block(701)
	if e := blind.do(watcher.EvidenceIn{Evidence: ev}); len(e) != 0 || !errors.Is(blind.err, evidence.ErrEpoch) {
		t.Errorf("%v, %v", e, blind.err)
	}
	r.opened(r.do(watcher.EvidenceIn{Evidence: ev}))
}

func TestSameResultTwice(t *testing.T) {
	r := newRig(t, nil)
	r.want(r.result(r.task, 1))
	r.want(r.result(r.task, 1))
	r.want(r.do(watcher.ResultIn{Result: r.w.Result(r.task, r.w.Ranked(r.task, 1), []uint32{2})})) // another miner's
	r.want(r.result(r.w.Task(1, nil), 2))                                                          // another task's
}

func TestDoubleTask(t *testing.T) {
	r := newRig(t, nil)
	r.want(r.do(watcher.TaskIn{Task: r.task}))
	key := r.opened(r.do(watcher.TaskIn{Task: r.w.Task(0, func(m *typed.Task) { m.MaxTokens-- })}))
	if key.Kind != evidence.DoubleTask || key.Offender != r.w.Coordinator.Address {
		t.Errorf("%+v", key)
	}
}

func TestRetries(t *testing.T) {
	r := newRig(t, nil)
	s := r.caught()
	now := uint64(0)
	for _, pause := range []uint64{100, 200, 400, 800, 1600, 3200, 6400, 6400} { // the block stays
		r.want(r.do(watcher.SubmitFailed{Key: s.Key, Reason: "RPC gone"}))
		if at := r.m.Wake(); at != steptest.Start+now+pause {
			t.Errorf("wakes at +%d, want +%d", at-steptest.Start, now+pause)
		}
		r.want(r.at(now + pause - 1))
		now += pause
		r.want(r.at(now), "Submit")
		r.want(r.at(now)) // one at a time
	}
	r.want(r.do(watcher.Submitted{Key: s.Key}), "Gossip")
	r.want(r.at(now+6400), "Submit") // a reorganisation took it away
	r.want(r.do(watcher.Submitted{Key: s.Key}))
	r.want(r.do(watcher.Consumed{Key: s.Key}), "Store", "Close")
	if at := r.m.Wake(); at != 0 {
		t.Errorf("wakes at +%d for nothing", at-steptest.Start)
	}
}

func TestPermanentFailure(t *testing.T) {
	r := newRig(t, nil)
	s := r.caught()
	r.want(r.do(watcher.SubmitFailed{Key: s.Key, Reason: "no stake", Permanent: true}), "Store", "Close")
	r.want(r.at(100_000))
}

func TestRestart(t *testing.T) {
	r := newRig(t, nil)
	s := r.caught()
	r.restart(config(r.w))
	r.at(1)
	e := r.block(703)
	r.want(e, "Submit")
	if got := e[0].(watcher.Submit); !reflect.DeepEqual(got, s) {
		t.Errorf("%+v, want %+v", got, s)
	}
}

func TestWithoutSubmitting(t *testing.T) {
	r := newRig(t, func(c *watcher.Config) { c.Submit = false })
	r.want(r.result(r.task, 1))
	r.want(r.result(r.task, 2), "Store", "Gossip")
	r.want(r.at(60_000))
}

func TestMemoryIsBounded(t *testing.T) {
	t.Run("by number", func(t *testing.T) {
		r := newRig(t, nil)
		for seq := range uint64(5) { // the first is forgotten
			r.want(r.result(r.w.Task(seq, nil), 1))
		}
		r.want(r.result(r.w.Task(0, nil), 2))
		r.want(r.result(r.w.Task(4, nil), 2), "Store", "Commit")
	})
	t.Run("by age", func(t *testing.T) {
		r := newRig(t, nil)
		r.want(r.result(r.task, 1))
		r.at(10_001)
		r.want(r.result(r.task, 2))
	})
}

func TestBadEvidence(t *testing.T) {
	r := newRig(t, nil)
	s := r.caught()
	fresh := newRig(t, nil)
	bad := s.Evidence
	bad.B.Signature[3] ^= 1
	if e := fresh.do(watcher.EvidenceIn{Evidence: bad}); len(e) != 0 || fresh.err == nil {
		t.Errorf("a bent signature: %v, %v", e, fresh.err)
	}
	bad = s.Evidence
	bad.Kind = 99
	if e := fresh.do(watcher.EvidenceIn{Evidence: bad}); len(e) != 0 || !errors.Is(fresh.err, evidence.ErrKind) {
		t.Errorf("an unknown kind: %v, %v", e, fresh.err)
	}
	fresh.want(fresh.do(watcher.EvidenceIn{Evidence: s.Evidence}), "Store", "Commit")
}

func TestDiskFails(t *testing.T) {
	r := newRig(t, nil)
	r.want(r.do(step.StoreFailed{Reason: "disk full"}))
	r.want(r.result(r.task, 1))
	if !errors.Is(r.err, step.ErrHalted) {
		t.Error(r.err)
	}
}

func TestRecords(t *testing.T) {
	r := newRig(t, nil)
	s := r.caught()
	for _, record := range []step.Record{watcher.Case{Fault: s.Key, Evidence: s.Evidence, Commit: 7}, watcher.Done{Fault: s.Key}} {
		back, err := watcher.DecodeRecord(record.Kind(), steptest.Must(json.Marshal(record)))
		if err != nil || !reflect.DeepEqual(back, record) {
			t.Errorf("%+v, want %+v: %v", back, record, err)
		}
	}
	if _, err := watcher.DecodeRecord("spell", nil); !errors.Is(err, step.ErrRecord) {
		t.Error(err)
	}
}

// FuzzRecords: whatever a damaged database holds, a machine says so and goes on.
func FuzzRecords(f *testing.F) {
	kinds := []string{"case", "done"}
	f.Add(uint8(0), []byte(`{"Fault":{"Kind":1},"Evidence":{"Kind":1}}`), uint8(1), []byte(`{"Fault":{"Kind":1}}`))
	f.Fuzz(func(t *testing.T, k1 uint8, first []byte, k2 uint8, second []byte) {
		w := steptest.NewWorld(1)
		m := steptest.Must(watcher.New(watcher.Config{Domain: w.Domain, MaxSeen: 1, HoldMillis: 1, RetryMillis: 1}))
		for i, data := range [][]byte{first, second} {
			r, err := watcher.DecodeRecord(kinds[int([]uint8{k1, k2}[i])%len(kinds)], data)
			if err != nil {
				continue
			}
			_, _, _ = r.Kind(), r.Key(), r.Group()
			m.Step(step.Restore{Record: r})
		}
		m.Step(step.Head{Final: w.Final})
		m.Step(step.Clock{Now: steptest.Start})
		m.Wake()
	})
}
