package task

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// Why a task is refused.
var (
	ErrSigner         = errors.New("signed by another key")
	ErrEpoch          = errors.New("epoch is neither current nor in grace here")
	ErrNotCoordinator = errors.New("no registered coordinator in this epoch")
	ErrPrev           = errors.New("prev must be zero for seq 0, and only then")
	ErrNoMiners       = errors.New("nobody has staked for this model in this epoch")
	ErrProof          = errors.New("VRF proof does not verify under the coordinator's registered key")
	ErrParamsHash     = errors.New("is not the hash of the parameters beside the task")
	ErrParams         = errors.New("parameter out of range")
	ErrBounds         = errors.New("out of the network's bounds")
	ErrAmount         = errors.New("the price of this task does not fit 128 bits")
	ErrClock          = errors.New("too far from this peer's clock")
)

// Bounds of the sampling parameters, in millionths where they are fractions.
const (
	one                  = 1_000_000
	MaxTemperature       = 2 * one
	MaxRepetitionPenalty = 2 * one
	MaxPenalty           = 2 * one // frequency and presence, either sign
	MaxLogprobs          = 20
	MaxStops             = 16
	MaxStopBytes         = 256
	maxUnixMillis        = 1 << 62 // sums of a time and durations below never overflow
)

// Validate checks a task that came in at now. snap is the snapshot of the
// task's epoch, nil when this peer accepts no tasks of it.
func Validate(r Rules, snap *epoch.Snapshot, now uint64, t typed.Signed[*typed.Task], p *typed.Params) (Valid, error) {
	m := t.Msg()
	if err := checkSigner(t); err != nil {
		return Valid{}, err
	}
	if m.IssuedAt > maxUnixMillis {
		return Valid{}, fault.Reject("Task.issuedAt", fmt.Errorf("%d: %w", m.IssuedAt, ErrBounds))
	}
	if snap == nil || snap.Epoch != m.Epoch {
		return Valid{}, fault.Ignore("Task.epoch", fmt.Errorf("%d: %w", m.Epoch, ErrEpoch))
	}
	if skew := uint64(r.SkewMillis); now > m.IssuedAt+skew || m.IssuedAt > now+skew {
		return Valid{}, fault.Ignore("Task.issuedAt", fmt.Errorf("%d at %d: %w", m.IssuedAt, now, ErrClock))
	}
	return Check(r, snap, t, p)
}

// Check is Validate without the clock: for a task this peer has stored, and for
// one that is looked at later.
func Check(r Rules, snap *epoch.Snapshot, t typed.Signed[*typed.Task], p *typed.Params) (Valid, error) {
	m := t.Msg()
	if err := checkSigner(t); err != nil {
		return Valid{}, err
	}
	if snap == nil || snap.Epoch != m.Epoch {
		return Valid{}, fault.Ignore("Task.epoch", fmt.Errorf("%d: %w", m.Epoch, ErrEpoch))
	}
	coordinator, ok := snap.Coordinators[m.Coordinator]
	if !ok {
		return Valid{}, fault.Reject("Task.coordinator", fmt.Errorf("%s: %w", m.Coordinator, ErrNotCoordinator))
	}
	if err := CheckShape(r, m); err != nil {
		return Valid{}, err
	}
	if err := CheckParams(p); err != nil {
		return Valid{}, err
	}
	if typed.ID(p) != m.ParamsHash {
		return Valid{}, fault.Reject("Task.paramsHash", ErrParamsHash)
	}
	pool := snap.Pools[m.ModelID]
	if pool == nil || pool.Total() == 0 {
		return Valid{}, fault.Reject("Task.modelId", fmt.Errorf("%s: %w", m.ModelID, ErrNoMiners))
	}
	beta, err := vrf.Verify(coordinator.VRFKey[:], lottery.Alpha(snap.Word, m.ModelID, m.Seq), m.VRFProof)
	if err != nil {
		return Valid{}, fault.Reject("Task.vrfProof", fmt.Errorf("%w: %w", ErrProof, err))
	}
	seed := lottery.Seed(snap.Word, m.ModelID, beta)
	won := pool.Draw(seed, lottery.MaxRanks)
	ranks := make([]typed.Address, len(won))
	for i, w := range won {
		ranks[i] = pool.Entry(w).Operator
	}
	return Valid{&checked{t, p, snap, pool, r, seed, ranks}}, nil
}

func checkSigner(t typed.Signed[*typed.Task]) error {
	if t.Signer() != t.Msg().Coordinator {
		return fault.Reject("Task.coordinator", fmt.Errorf("%s: %w", t.Signer(), ErrSigner))
	}
	return nil
}

// CheckShape checks what needs nothing but the message and the rules, so that a
// coordinator can refuse a request before it makes a task.
func CheckShape(r Rules, m *typed.Task) error {
	refuse := func(field string, err error, have any) error {
		return fault.Reject("Task."+field, fmt.Errorf("%v: %w", have, err))
	}
	phase := func(ms uint32) bool { return ms >= r.WindowMillis && ms <= r.MaxPhaseMillis }
	switch {
	case (m.Seq == 0) != m.Prev.IsZero():
		return refuse("prev", ErrPrev, m.Prev)
	case m.PromptTokens == 0 || m.PromptTokens > r.MaxPromptTokens:
		return refuse("promptTokens", ErrBounds, m.PromptTokens)
	case m.MaxTokens == 0 || m.MaxTokens > r.MaxTokens:
		return refuse("maxTokens", ErrBounds, m.MaxTokens)
	case m.Replicas == 0 || m.Replicas > r.MaxReplicas:
		return refuse("replicas", ErrBounds, m.Replicas)
	case m.IssuedAt > maxUnixMillis:
		return refuse("issuedAt", ErrBounds, m.IssuedAt)
	case !phase(m.ClaimMillis):
		return refuse("claimMillis", ErrBounds, m.ClaimMillis)
	case !phase(m.ResultMillis):
		return refuse("resultMillis", ErrBounds, m.ResultMillis)
	case !phase(m.VerdictMillis):
		return refuse("verdictMillis", ErrBounds, m.VerdictMillis)
	}
	if _, err := m.InputPrice.Mul(uint64(m.PromptTokens)); err != nil {
		return refuse("inputPrice", ErrAmount, m.InputPrice)
	}
	if _, err := amount(m, m.MaxTokens); err != nil {
		return refuse("outputPrice", ErrAmount, m.OutputPrice)
	}
	return nil
}

// CheckParams checks sampling parameters on their own, so that an API can
// refuse them before it makes a task.
func CheckParams(p *typed.Params) error {
	refuse := func(field string, have any) error {
		return fault.Reject("Params."+field, fmt.Errorf("%v: %w", have, ErrParams))
	}
	if p == nil {
		return fault.Reject("Params", fmt.Errorf("missing beside the task: %w", ErrParams))
	}
	penalty := func(v int32) bool { return v >= -MaxPenalty && v <= MaxPenalty }
	switch {
	case p.Temperature > MaxTemperature:
		return refuse("temperature", p.Temperature)
	case p.TopP > one:
		return refuse("topP", p.TopP)
	case p.MinP > one:
		return refuse("minP", p.MinP)
	case p.RepetitionPenalty > MaxRepetitionPenalty:
		return refuse("repetitionPenalty", p.RepetitionPenalty)
	case !penalty(p.FrequencyPenalty):
		return refuse("frequencyPenalty", p.FrequencyPenalty)
	case !penalty(p.PresencePenalty):
		return refuse("presencePenalty", p.PresencePenalty)
	case p.Logprobs > MaxLogprobs:
		return refuse("logprobs", p.Logprobs)
	case len(p.Stop) > MaxStops:
		return refuse("stop", fmt.Sprintf("%d strings", len(p.Stop)))
	}
	for _, s := range p.Stop {
		if s == "" || len(s) > MaxStopBytes {
			return refuse("stop", fmt.Sprintf("a string of %d bytes", len(s)))
		}
	}
	return nil
}
