// Package task checks offers of work. A Valid is a Task whose signer, epoch,
// VRF proof, parameters and bounds have been checked against the stake frozen
// for its epoch; it carries the draw. Only Check and Validate make one.
//
// Times are unix milliseconds. W is Rules.WindowMillis, the claim window; tau
// is Rules.SkewMillis, how far apart two honest clocks may be.
package task

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Rules are equal for every peer of a network.
type Rules struct {
	SkewMillis      uint32 `json:"skewMillis"`      // tau, at least 1
	WindowMillis    uint32 `json:"windowMillis"`    // W, at least 2 tau
	MaxReplicas     uint8  `json:"maxReplicas"`     // 1 to 16
	MaxPromptTokens uint32 `json:"maxPromptTokens"` // longest prompt
	MaxTokens       uint32 `json:"maxTokens"`       // longest output
	MaxPhaseMillis  uint32 `json:"maxPhaseMillis"`  // longest claim, result or verdict phase, at least W
}

// ErrRules reports rules that no network can have.
var ErrRules = errors.New("bad rules in the network file")

// Validate names the first rule that cannot be.
func (r Rules) Validate() error {
	switch {
	case r.SkewMillis == 0:
		return fmt.Errorf("skewMillis is 0: %w", ErrRules)
	case uint64(r.WindowMillis) < 2*uint64(r.SkewMillis):
		return fmt.Errorf("windowMillis %d is less than twice skewMillis %d: %w", r.WindowMillis, r.SkewMillis, ErrRules)
	case r.MaxReplicas == 0 || r.MaxReplicas > lottery.MaxRanks:
		return fmt.Errorf("maxReplicas %d is not 1 to %d: %w", r.MaxReplicas, lottery.MaxRanks, ErrRules)
	case r.MaxPromptTokens == 0:
		return fmt.Errorf("maxPromptTokens is 0: %w", ErrRules)
	case r.MaxTokens == 0:
		return fmt.Errorf("maxTokens is 0: %w", ErrRules)
	case r.MaxPhaseMillis < r.WindowMillis:
		return fmt.Errorf("maxPhaseMillis %d is less than windowMillis %d: %w", r.MaxPhaseMillis, r.WindowMillis, ErrRules)
	}
	return nil
}

// Valid is a task that passed every check, with its draw. The zero value is no task.
type Valid struct{ c *checked }

type checked struct {
	signed typed.Signed[*typed.Task]
	params *typed.Params
	snap   *epoch.Snapshot
	pool   *lottery.Pool
	rules  Rules
	seed   typed.Hash
	ranks  []typed.Address
}

// IsZero reports that there is no task.
func (v Valid) IsZero() bool { return v.c == nil }

// ID is the task's id.
func (v Valid) ID() typed.Hash { return v.c.signed.ID() }

// Msg is the message; callers must not change it.
func (v Valid) Msg() *typed.Task { return v.c.signed.Msg() }

// Signed is the message with its signature.
func (v Valid) Signed() typed.Signed[*typed.Task] { return v.c.signed }

// Params are the sampling parameters; callers must not change them.
func (v Valid) Params() *typed.Params { return v.c.params }

// Snapshot is what the task was checked against.
func (v Valid) Snapshot() *epoch.Snapshot { return v.c.snap }

// Pool is the pool of the task's model.
func (v Valid) Pool() *lottery.Pool { return v.c.pool }

// Rules are the rules the task was checked against.
func (v Valid) Rules() Rules { return v.c.rules }

// Seed is the seed of the draw.
func (v Valid) Seed() typed.Hash { return v.c.seed }

// Ranks are the miners drawn, in rank order, at most 16; callers must not change it.
func (v Valid) Ranks() []typed.Address { return v.c.ranks }

// RankOf is the rank at which miner was drawn. A miner is drawn at most once.
func (v Valid) RankOf(miner typed.Address) (rank int, ok bool) {
	for i, a := range v.c.ranks {
		if a == miner {
			return i, true
		}
	}
	return 0, false
}

// WindowOpens is when rank may claim: issuedAt + max(0, rank-replicas+1) * W.
func (v Valid) WindowOpens(rank int) uint64 {
	m := v.Msg()
	return m.IssuedAt + uint64(max(0, rank-int(m.Replicas)+1))*uint64(v.c.rules.WindowMillis)
}

// ClaimEnds is the end of the claim phase.
func (v Valid) ClaimEnds() uint64 { return v.Msg().IssuedAt + uint64(v.Msg().ClaimMillis) }

// Amount is what count output tokens of this task earn:
// inputPrice*promptTokens + outputPrice*count. It does not overflow for any
// count up to MaxTokens.
func (v Valid) Amount(count uint32) typed.Amount {
	a, err := amount(v.Msg(), count)
	if err != nil { // Check refuses tasks whose largest amount overflows
		panic("task: " + err.Error())
	}
	return a
}

func amount(m *typed.Task, count uint32) (typed.Amount, error) {
	in, err := m.InputPrice.Mul(uint64(m.PromptTokens))
	if err != nil {
		return in, err
	}
	out, err := m.OutputPrice.Mul(uint64(min(count, m.MaxTokens)))
	if err != nil {
		return out, err
	}
	return in.Add(out)
}
