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

func newRig(t *testing.T, change func(*watcher.Config)) *rig {
	w := steptest.NewWorld(40_000, 60_000)
	cfg := watcher.Config{Domain: w.Domain, Submit: true, MaxSeen: 4, HoldMillis: 10_000, RetryMillis: 100}
	if change != nil {
		change(&cfg)
	}
	r := &rig{t: t, w: w, disk: steptest.NewDisk(w, steptest.NewKey("watcher")), m: steptest.Must(watcher.New(cfg)), task: w.Task(0, nil)}
	r.at(0)
	return r
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

func (r *rig) caught() watcher.Submit {
	r.t.Helper()
	r.want(r.result(r.task, 1))
	e := r.result(r.task, 2)
	r.want(e, "Store", "Submit")
	return e[1].(watcher.Submit)
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
	r.restart(watcher.Config{Domain: r.w.Domain, Submit: true, MaxSeen: 4, HoldMillis: 10_000, RetryMillis: 100})
	r.want(r.do(watcher.EvidenceIn{Evidence: s.Evidence}))
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
	e := r.do(watcher.TaskIn{Task: r.w.Task(0, func(m *typed.Task) { m.MaxTokens-- })})
	r.want(e, "Store", "Submit")
	if s := e[1].(watcher.Submit); s.Key.Kind != evidence.DoubleTask || s.Key.Offender != r.w.Coordinator.Address {
		t.Errorf("%+v", s.Key)
	}
}

func TestRetries(t *testing.T) {
	r := newRig(t, nil)
	s := r.caught()
	now := uint64(0)
	for _, pause := range []uint64{100, 200, 400, 800, 1600, 3200, 6400, 6400} {
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
	r.restart(watcher.Config{Domain: r.w.Domain, Submit: true, MaxSeen: 4, HoldMillis: 10_000, RetryMillis: 100})
	e := r.at(1)
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
		r.want(r.result(r.w.Task(4, nil), 2), "Store", "Submit")
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
	fresh.want(fresh.do(watcher.EvidenceIn{Evidence: s.Evidence}), "Store", "Submit")
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
	for _, record := range []step.Record{watcher.Case{Fault: s.Key, Evidence: s.Evidence}, watcher.Done{Fault: s.Key}} {
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
