package step_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// bench is one task on its way, and who signed what.
type bench struct {
	w     *steptest.World
	task  task.Valid
	miner steptest.Key // rank 0
	ids   []uint32
}

func newBench() *bench {
	w := steptest.NewWorld(40_000, 60_000, 20_000, 80_000)
	t := w.Task(3, nil)
	return &bench{w, t, w.Ranked(t, 0), []uint32{7, 8, 9}}
}

// kinds of messages: an honest one, its signer, and its check.
type subject struct {
	honest func(*bench) typed.Message
	signer func(*bench) steptest.Key
	check  func(*bench, typed.Message, typed.Signature) error
}

func coordinatorKey(b *bench) steptest.Key { return b.w.Coordinator }
func minerKey(b *bench) steptest.Key       { return b.miner }

// recovered checks the signature as the wire does.
func recovered[M typed.Message](b *bench, m typed.Message, sig typed.Signature) (typed.Signed[M], error) {
	return typed.Verify(b.w.Domain, m.(M), sig)
}

const later = steptest.Start + 100

func payment(b *bench) *typed.Voucher {
	return steptest.Must(voucher.Ledger{Index: 4, Cumulative: typed.NewAmount(1000)}.Next(b.task, b.miner.Address, b.task.Amount(3)))
}

var subjects = map[string]subject{
	"Task": {
		honest: func(b *bench) typed.Message { return b.w.TaskMessage(3) },
		signer: coordinatorKey,
		check: func(b *bench, m typed.Message, sig typed.Signature) error {
			s, err := recovered[*typed.Task](b, m, sig)
			if err == nil {
				snap, _ := b.w.Final.Snapshot(s.Msg().Epoch)
				_, err = task.Validate(b.w.Rules, snap, later, s, steptest.Params())
			}
			return err
		},
	},
	"Params": { // nobody signs them: the task names their hash
		honest: func(b *bench) typed.Message { return steptest.Params() },
		signer: coordinatorKey,
		check: func(b *bench, m typed.Message, _ typed.Signature) error {
			_, err := task.Validate(b.w.Rules, b.w.Snapshot(), later, b.task.Signed(), m.(*typed.Params))
			return err
		},
	},
	"Claim": {
		honest: func(b *bench) typed.Message { return b.w.ClaimMessage(b.task, 0) },
		signer: minerKey,
		check: func(b *bench, m typed.Message, sig typed.Signature) error {
			s, err := recovered[*typed.Claim](b, m, sig)
			if err == nil {
				_, err = claim.Validate(b.task, later, s)
			}
			return err
		},
	},
	"Assignment": {
		honest: func(b *bench) typed.Message { return b.w.AssignmentMessage(b.task, 0) },
		signer: coordinatorKey,
		check: func(b *bench, m typed.Message, sig typed.Signature) error {
			s, err := recovered[*typed.Assignment](b, m, sig)
			if err == nil {
				_, err = claim.ValidateAssignment(b.task, later, s, steptest.Salt, steptest.Prompt(steptest.PromptTokens))
			}
			return err
		},
	},
	"Chunk": {
		honest: func(b *bench) typed.Message {
			return &typed.Chunk{Task: b.task.ID(), Miner: b.miner.Address, Index: 2, Count: 3,
				Head: result.ExtendAll(result.Start(b.task.ID(), b.miner.Address), b.ids)}
		},
		signer: minerKey,
		check: func(b *bench, m typed.Message, sig typed.Signature) error {
			p := result.NewProgress(b.task, b.miner.Address)
			first := &typed.Chunk{Task: b.task.ID(), Miner: b.miner.Address, Index: 1, Head: result.Start(b.task.ID(), b.miner.Address)}
			if err := p.Take(steptest.Sign(b.w, b.miner, first), nil); err != nil {
				return fmt.Errorf("heartbeat: %w", err)
			}
			s, err := recovered[*typed.Chunk](b, m, sig)
			if err == nil {
				err = p.Take(s, b.ids)
			}
			return err
		},
	},
	"Result": {
		honest: func(b *bench) typed.Message { return b.w.Result(b.task, b.miner, b.ids).Msg() },
		signer: minerKey,
		check: func(b *bench, m typed.Message, sig typed.Signature) error {
			s, err := recovered[*typed.Result](b, m, sig)
			if err == nil {
				_, err = result.Validate(b.task, s)
			}
			return err
		},
	},
	"Opening": {
		honest: func(b *bench) typed.Message { return steptest.OpeningMessage(b.task, b.miner.Address, b.ids) },
		signer: minerKey,
		check: func(b *bench, m typed.Message, sig typed.Signature) error {
			s, err := recovered[*typed.Opening](b, m, sig)
			if err == nil {
				err = result.Opened(b.w.Result(b.task, b.miner, b.ids), s, b.ids)
			}
			return err
		},
	},
	"Verdict": {
		honest: func(b *bench) typed.Message {
			return &typed.Verdict{Task: b.task.ID(), Miner: b.miner.Address, Outcome: typed.OutcomeAccepted, Voucher: typed.ID(payment(b))}
		},
		signer: coordinatorKey,
		check: func(b *bench, m typed.Message, sig typed.Signature) error {
			s, err := recovered[*typed.Verdict](b, m, sig)
			if err == nil {
				pay := steptest.Sign(b.w, b.w.Coordinator, payment(b))
				_, err = voucher.ValidateVerdict(b.task, s, &pay)
			}
			return err
		},
	},
	"Voucher": {
		honest: func(b *bench) typed.Message { return payment(b) },
		signer: coordinatorKey,
		check: func(b *bench, m typed.Message, sig typed.Signature) error {
			s, err := recovered[*typed.Voucher](b, m, sig)
			if err != nil {
				return err
			}
			v, err := voucher.Validate(b.task, s)
			if err == nil {
				err = voucher.Ledger{Index: 4, Cumulative: typed.NewAmount(1000)}.CheckFor(v, 3)
			}
			return err
		},
	},
}

// row is a field that its own signer set wrongly and signed: who refuses it,
// at which field, and who answers for it.
type row struct {
	field  string // "Task.epoch"
	to     any    // nil flips a bit
	at     string // the field the refusal names; empty means field
	class  fault.Class
	reason error
}

const (
	reject = fault.ClassReject
	ignore = fault.ClassIgnore
	park   = fault.ClassPark
	taken  = fault.ClassNone // the signer may say so; changed on the way, the signature gives it away
)

var huge = typed.Amount{Hi: 1 << 63}

var rows = []row{
	{"Task.coordinator", nil, "", reject, task.ErrSigner},
	{"Task.epoch", uint64(8), "", ignore, task.ErrEpoch},
	{"Task.epoch", uint64(6), "Task.vrfProof", reject, task.ErrProof}, // in grace, but another word
	{"Task.seq", uint64(4), "Task.vrfProof", reject, task.ErrProof},
	{"Task.seq", uint64(0), "Task.prev", reject, task.ErrPrev},
	{"Task.prev", typed.Hash{}, "", reject, task.ErrPrev},
	{"Task.prev", nil, "", taken, nil}, // two tasks of one number: evidence
	{"Task.modelId", nil, "", reject, task.ErrNoMiners},
	{"Task.vrfProof", nil, "", reject, task.ErrProof},
	{"Task.vrfProof", []byte{}, "", reject, task.ErrProof},
	{"Task.paramsHash", nil, "", reject, task.ErrParamsHash},
	{"Task.promptTokens", uint32(0), "", reject, task.ErrBounds},
	{"Task.promptTokens", uint32(1001), "", reject, task.ErrBounds},
	{"Task.maxTokens", uint32(0), "", reject, task.ErrBounds},
	{"Task.maxTokens", uint32(1001), "", reject, task.ErrBounds},
	{"Task.inputPrice", huge, "", reject, task.ErrAmount},
	{"Task.outputPrice", huge, "", reject, task.ErrAmount},
	{"Task.replicas", uint8(0), "", reject, task.ErrBounds},
	{"Task.replicas", uint8(9), "", reject, task.ErrBounds},
	{"Task.issuedAt", uint64(later - 501), "", ignore, task.ErrClock},
	{"Task.issuedAt", uint64(later + 501), "", ignore, task.ErrClock},
	{"Task.issuedAt", ^uint64(0), "", reject, task.ErrBounds},
	{"Task.claimMillis", uint32(999), "", reject, task.ErrBounds},
	{"Task.resultMillis", uint32(60_001), "", reject, task.ErrBounds},
	{"Task.verdictMillis", uint32(0), "", reject, task.ErrBounds},

	{"Params.temperature", nil, "Task.paramsHash", reject, task.ErrParamsHash},
	{"Params.temperature", uint32(2_000_001), "", reject, task.ErrParams},
	{"Params.topP", nil, "Task.paramsHash", reject, task.ErrParamsHash},
	{"Params.topP", uint32(1_000_001), "", reject, task.ErrParams},
	{"Params.topK", nil, "Task.paramsHash", reject, task.ErrParamsHash},
	{"Params.minP", uint32(1_000_001), "", reject, task.ErrParams},
	{"Params.repetitionPenalty", uint32(2_000_001), "", reject, task.ErrParams},
	{"Params.frequencyPenalty", int32(-2_000_001), "", reject, task.ErrParams},
	{"Params.presencePenalty", int32(2_000_001), "", reject, task.ErrParams},
	{"Params.logprobs", uint8(21), "", reject, task.ErrParams},
	{"Params.seed", nil, "Task.paramsHash", reject, task.ErrParamsHash},
	{"Params.stop", []string{""}, "", reject, task.ErrParams},
	{"Params.stop", make([]string, 17), "", reject, task.ErrParams},

	{"Claim.task", nil, "", park, claim.ErrUnknownTask},
	{"Claim.miner", nil, "", reject, claim.ErrSigner},
	{"Claim.rank", uint8(1), "", reject, claim.ErrNotDrawn},
	{"Claim.rank", uint8(255), "", reject, claim.ErrNotDrawn},
	{"Claim.beacon", nil, "", ignore, claim.ErrBeacon},
	{"Claim.poolRoot", nil, "", ignore, claim.ErrPoolRoot},
	{"Claim.peerId", []byte{}, "", reject, claim.ErrPeerID},
	{"Claim.peerId", make([]byte, 65), "", reject, claim.ErrPeerID},
	{"Claim.peerId", nil, "", taken, nil}, // a miner's peer id is its own business

	{"Assignment.task", nil, "", park, claim.ErrUnknownTask},
	{"Assignment.miner", nil, "", reject, claim.ErrNotDrawn},
	{"Assignment.rank", uint8(1), "", reject, claim.ErrNotDrawn},
	{"Assignment.promptDigest", nil, "", reject, claim.ErrDigest},
	{"Assignment.deadline", uint64(steptest.Start + 4999), "", reject, claim.ErrDeadline},

	{"Chunk.task", nil, "", park, result.ErrUnknownTask},
	{"Chunk.miner", nil, "", reject, result.ErrSigner},
	{"Chunk.index", uint32(1), "", reject, result.ErrIndex},
	{"Chunk.count", uint32(4), "", reject, result.ErrCount},
	{"Chunk.head", nil, "", reject, result.ErrHead},

	{"Result.task", nil, "", park, result.ErrUnknownTask},
	{"Result.miner", nil, "", reject, result.ErrSigner},
	{"Result.commitment", typed.Hash{}, "", reject, result.ErrEmpty},
	{"Result.commitment", nil, "", taken, nil}, // two results for one task: evidence

	{"Opening.task", nil, "", park, result.ErrUnknownTask},
	{"Opening.miner", nil, "", reject, result.ErrSigner},
	{"Opening.commitment", nil, "", reject, result.ErrOpening},
	{"Opening.head", nil, "Opening.commitment", reject, result.ErrOpening},
	{"Opening.count", uint32(4), "Opening.commitment", reject, result.ErrOpening},
	{"Opening.count", uint32(21), "", reject, result.ErrTooLong},
	{"Opening.finish", uint8(3), "", reject, result.ErrFinish},
	{"Opening.finish", uint8(2), "Opening.commitment", reject, result.ErrOpening},
	{"Opening.salt", nil, "Opening.commitment", reject, result.ErrOpening},

	{"Verdict.task", nil, "", park, voucher.ErrUnknownTask},
	{"Verdict.miner", nil, "", reject, voucher.ErrNotDrawn},
	{"Verdict.rank", uint8(2), "", reject, voucher.ErrNotDrawn},
	{"Verdict.outcome", uint8(0), "", reject, voucher.ErrOutcome},
	{"Verdict.outcome", uint8(7), "", reject, voucher.ErrOutcome},
	{"Verdict.outcome", uint8(2), "", reject, voucher.ErrMissing}, // a rejection that pays
	{"Verdict.voucher", nil, "", reject, voucher.ErrVoucher},

	{"Voucher.coordinator", nil, "", reject, voucher.ErrSigner},
	{"Voucher.miner", nil, "", reject, voucher.ErrNotDrawn},
	{"Voucher.index", uint64(0), "", reject, voucher.ErrIndex},
	{"Voucher.index", uint64(4), "", ignore, voucher.ErrSeen},
	{"Voucher.index", uint64(6), "", park, voucher.ErrGap},
	{"Voucher.task", nil, "", park, voucher.ErrUnknownTask},
	{"Voucher.epoch", uint64(6), "", reject, voucher.ErrTask},
	{"Voucher.seq", uint64(4), "", reject, voucher.ErrTask},
	{"Voucher.rank", uint8(1), "", reject, voucher.ErrNotDrawn},
	{"Voucher.amount", typed.NewAmount(141), "", reject, voucher.ErrAmount}, // no number of tokens
	{"Voucher.amount", typed.NewAmount(110), "", reject, voucher.ErrAmount}, // two tokens, not three
	{"Voucher.cumulative", typed.NewAmount(1141), "", reject, voucher.ErrCumulative},
	{"Voucher.cumulative", typed.NewAmount(1), "", reject, voucher.ErrCumulative},
}

// goField is the struct member of a message's field.
func goField(m typed.Message, name string) reflect.Value {
	return reflect.ValueOf(m).Elem().FieldByNameFunc(func(s string) bool { return strings.EqualFold(s, name) })
}

func flip(v reflect.Value) {
	switch v.Kind() {
	case reflect.Array:
		v.Index(1).SetUint(v.Index(1).Uint() ^ 4)
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.String {
			v.Set(reflect.ValueOf([]string{"other"}))
			return
		}
		b := append([]byte(nil), v.Bytes()...)
		b[len(b)/2] ^= 4
		v.SetBytes(b)
	case reflect.Struct: // an Amount
		v.FieldByName("Lo").SetUint(v.FieldByName("Lo").Uint() ^ 4)
	case reflect.Int32:
		v.SetInt(v.Int() ^ 4)
	default:
		v.SetUint(v.Uint() ^ 4)
	}
}

func TestEveryFieldOfEveryMessage(t *testing.T) {
	b := newBench()
	for name, s := range subjects {
		m := s.honest(b)
		if err := s.check(b, m, typed.SignDigest(s.signer(b).Private, b.w.Domain.Digest(m))); err != nil {
			t.Fatalf("honest %s refused: %v", name, err)
		}
	}
	for _, r := range rows {
		name, field, _ := strings.Cut(r.field, ".")
		t.Run(fmt.Sprintf("%s=%v", r.field, r.to), func(t *testing.T) {
			s := subjects[name]
			m := s.honest(b)
			if v := goField(m, field); r.to != nil {
				v.Set(reflect.ValueOf(r.to))
			} else {
				flip(v)
			}
			err := s.check(b, m, typed.SignDigest(s.signer(b).Private, b.w.Domain.Digest(m)))
			at := r.at
			if at == "" && r.class != taken {
				at = r.field
			}
			if fault.ClassOf(err) != r.class || fault.Field(err) != at || !errors.Is(err, r.reason) {
				t.Errorf("%v (%v at %q), want %v (%v at %q)", err, fault.ClassOf(err), fault.Field(err), r.reason, r.class, at)
			}
		})
	}
}

// TestFieldsAreAllCovered holds the table to the messages' own list of fields.
func TestFieldsAreAllCovered(t *testing.T) {
	covered := map[string]bool{}
	for _, r := range rows {
		covered[r.field] = true
	}
	b := newBench()
	for name, s := range subjects {
		for _, f := range fieldsOf(s.honest(b)) {
			if !covered[name+"."+f] {
				t.Errorf("no row for %s.%s", name, f)
			}
		}
	}
}

func fieldsOf(m typed.Message) (names []string) {
	_, list, _ := strings.Cut(strings.TrimSuffix(typed.TypeString(m), ")"), "(")
	for f := range strings.SplitSeq(list, ",") {
		names = append(names, f[strings.LastIndex(f, " ")+1:])
	}
	return names
}

// TestChangedOnTheWay flips each field of each signed message and keeps the
// signature: it no longer recovers whoever should have signed. A message whose
// task is changed is parked, since its signer is named by the task.
func TestChangedOnTheWay(t *testing.T) {
	b := newBench()
	for name, s := range subjects {
		if name == "Params" {
			continue // not signed
		}
		for _, f := range fieldsOf(s.honest(b)) {
			t.Run(name+"."+f, func(t *testing.T) {
				m := s.honest(b)
				sig := typed.SignDigest(s.signer(b).Private, b.w.Domain.Digest(m))
				flip(goField(m, f))
				err := s.check(b, m, sig)
				want := fault.ClassReject
				if f == "task" && (name == "Assignment" || name == "Verdict") {
					want = fault.ClassPark
				}
				if fault.ClassOf(err) != want && !errors.Is(err, typed.ErrSignature) {
					t.Errorf("%v: %v, want %v", err, fault.ClassOf(err), want)
				}
			})
		}
	}
}

// TestTimesOfClaims: early and late are a matter of clocks, and held against nobody.
func TestTimesOfClaims(t *testing.T) {
	b := newBench()
	open := b.task.WindowOpens(2)
	if want := uint64(steptest.Start + 2000); open != want {
		t.Fatalf("rank 2 opens at %d, want %d", open, want)
	}
	c := steptest.Sign(b.w, b.w.Ranked(b.task, 2), b.w.ClaimMessage(b.task, 2))
	for _, tc := range []struct {
		now  uint64
		want error
	}{
		{open - 501, claim.ErrTooEarly},
		{open - 500, nil},
		{b.task.ClaimEnds() + 500, nil},
		{b.task.ClaimEnds() + 501, claim.ErrTooLate},
	} {
		_, err := claim.Validate(b.task, tc.now, c)
		if !errors.Is(err, tc.want) || tc.want != nil && fault.ClassOf(err) != fault.ClassIgnore {
			t.Errorf("at %d: %v, want %v", tc.now, err, tc.want)
		}
	}
	a := steptest.Sign(b.w, b.w.Coordinator, b.w.AssignmentMessage(b.task, 0))
	_, err := claim.ValidateAssignment(b.task, a.Msg().Deadline+1, a, steptest.Salt, steptest.Prompt(steptest.PromptTokens))
	if !errors.Is(err, claim.ErrTooLate) || fault.ClassOf(err) != fault.ClassIgnore {
		t.Errorf("assignment past its deadline: %v", err)
	}
}

// TestStrangers: signatures of operators that have no business with the task.
func TestStrangers(t *testing.T) {
	b := newBench()
	stranger := steptest.NewKey("stranger")
	foreign := *b.w.TaskMessage(3)
	foreign.Coordinator = stranger.Address
	_, err := task.Validate(b.w.Rules, b.w.Snapshot(), later, steptest.Sign(b.w, stranger, &foreign), steptest.Params())
	if !errors.Is(err, task.ErrNotCoordinator) || fault.ClassOf(err) != fault.ClassReject {
		t.Errorf("task of a stranger: %v", err)
	}
	_, err = result.Validate(b.task, steptest.Sign(b.w, stranger, &typed.Result{Task: b.task.ID(), Miner: stranger.Address, Commitment: typed.Hash{1}}))
	if !errors.Is(err, result.ErrNotDrawn) || fault.ClassOf(err) != fault.ClassReject {
		t.Errorf("result of a stranger: %v", err)
	}
	c := b.w.ClaimMessage(b.task, 0)
	c.Miner = stranger.Address
	if _, err = claim.Validate(b.task, later, steptest.Sign(b.w, stranger, c)); !errors.Is(err, claim.ErrNotDrawn) || fault.ClassOf(err) != fault.ClassReject {
		t.Errorf("claim of a stranger: %v", err)
	}
	if _, err = claim.Validate(task.Valid{}, later, steptest.Sign(b.w, b.miner, b.w.ClaimMessage(b.task, 0))); fault.ClassOf(err) != fault.ClassPark {
		t.Errorf("claim before its task: %v", err)
	}
	v := &typed.Verdict{Task: b.task.ID(), Miner: b.miner.Address, Outcome: typed.OutcomeWrongOutput}
	if _, err = voucher.ValidateVerdict(b.task, steptest.Sign(b.w, stranger, v), nil); !errors.Is(err, voucher.ErrSigner) {
		t.Errorf("verdict of a stranger: %v", err)
	}
	if got, err := voucher.ValidateVerdict(b.task, steptest.Sign(b.w, b.w.Coordinator, v), nil); err != nil || got.Accepted() {
		t.Errorf("a rejection without voucher: %v", err)
	}
	other := *payment(b)
	other.Miner, other.Rank = b.w.Ranked(b.task, 1).Address, 1
	pay := steptest.Sign(b.w, b.w.Coordinator, &other)
	v = &typed.Verdict{Task: b.task.ID(), Miner: b.miner.Address, Outcome: typed.OutcomeAccepted, Voucher: pay.ID()}
	if _, err = voucher.ValidateVerdict(b.task, steptest.Sign(b.w, b.w.Coordinator, v), &pay); fault.Field(err) != "Voucher.miner" {
		t.Errorf("an acceptance that pays another: %v", err)
	}
}
