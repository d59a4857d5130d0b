package node

import "github.com/cuckoo-network/cuckoo/sched/typed"

// Event is one thing that happened, as a node saw it: for a screen or, one JSON
// object a line with the member "event", for a script.
type Event interface{ EventName() string }

// TaskEvent: the coordinator published a task.
type TaskEvent struct {
	ID           typed.Hash    `json:"id"`
	Coordinator  typed.Address `json:"coordinator"`
	Epoch        uint64        `json:"epoch"`
	Seq          uint64        `json:"seq"`
	ModelID      typed.Hash    `json:"modelId"`
	PromptTokens uint32        `json:"promptTokens"`
	MaxTokens    uint32        `json:"maxTokens"`
	IssuedAt     uint64        `json:"issuedAt"`
}

// DrawEvent: the lottery of a task, with all that is needed to draw again.
type DrawEvent struct {
	Task  typed.Hash      `json:"task"`
	Epoch uint64          `json:"epoch"`
	Seed  typed.Hash      `json:"seed"`
	Total uint64          `json:"total"`
	Pool  []PoolEntry     `json:"pool"`  // slot order
	Ranks []typed.Address `json:"ranks"` // miners in order
}

// PoolEntry is one miner of a pool; Weight is whole CAI.
type PoolEntry struct {
	Slot   uint32        `json:"slot"`
	Miner  typed.Address `json:"miner"`
	Weight uint64        `json:"weight"`
}

// ClaimEvent: a miner claimed its rank; Millis counts from the task's issuedAt.
type ClaimEvent struct {
	Task   typed.Hash    `json:"task"`
	Miner  typed.Address `json:"miner"`
	Rank   int           `json:"rank"`
	Millis int64         `json:"millis"`
}

// TokenEvent: a miner made a token, and the coordinator has it.
type TokenEvent struct {
	Task  typed.Hash    `json:"task"`
	Miner typed.Address `json:"miner"`
	ID    uint32        `json:"id"`
	Text  string        `json:"text"`
}

// ResultEvent: a miner committed itself to its output.
type ResultEvent struct {
	Task       typed.Hash    `json:"task"`
	Miner      typed.Address `json:"miner"`
	Commitment typed.Hash    `json:"commitment"`
}

// VerdictEvent: the coordinator accepted or refused; amounts in base units.
type VerdictEvent struct {
	Task       typed.Hash    `json:"task"`
	Miner      typed.Address `json:"miner"`
	Rank       int           `json:"rank"`
	Outcome    string        `json:"outcome"`
	Voucher    typed.Hash    `json:"voucher"`
	Index      uint64        `json:"index"`
	Amount     typed.Amount  `json:"amount"`
	Cumulative typed.Amount  `json:"cumulative"`
}

// SettledEvent: vouchers up to an index were settled on chain; amounts in base
// units.
type SettledEvent struct {
	Coordinator typed.Address `json:"coordinator"`
	Miner       typed.Address `json:"miner"`
	Index       uint64        `json:"index"`
	Amount      typed.Amount  `json:"amount"` // what the coordinator paid, fees not counted
	Earned      typed.Amount  `json:"earned"` // of it, for the miner's account; the rest burned or went to the coordinator's stakers
	Tx          typed.Hash    `json:"tx"`
	Block       uint64        `json:"block"`
}

// UnpaidEvent: something happened to a claim of an unpaid result of this node's
// operator, or against it; amounts in base units.
type UnpaidEvent struct {
	What        string        `json:"what"` // UnpaidClaimed, UnpaidAnswered, UnpaidDisputed or UnpaidPaid
	Coordinator typed.Address `json:"coordinator"`
	Miner       typed.Address `json:"miner"`
	Task        typed.Hash    `json:"task"`
	Amount      typed.Amount  `json:"amount"`   // claimed, or paid
	AnswerBy    uint64        `json:"answerBy"` // block; of UnpaidClaimed
	Tx          typed.Hash    `json:"tx"`
	Block       uint64        `json:"block"`
}

// DistributedEvent: what an operator had earned became rewards of its stakers;
// amounts in base units.
type DistributedEvent struct {
	Operator typed.Address `json:"operator"`
	Amount   typed.Amount  `json:"amount"`
	Tx       typed.Hash    `json:"tx"`
	Block    uint64        `json:"block"`
}

// PokedEvent: leaves of a model's pool were brought up to date; those of the
// operators that were right already stay.
type PokedEvent struct {
	Model     typed.Hash      `json:"model"`
	Operators []typed.Address `json:"operators"`
	Tx        typed.Hash      `json:"tx"`
	Block     uint64          `json:"block"`
}

// CommittedEvent: a watcher has committed to evidence, and will show it later.
type CommittedEvent struct {
	Kind     string        `json:"kind"`
	Offender typed.Address `json:"offender"`
	Key      typed.Hash    `json:"key"`
	Block    uint64        `json:"block"`
}

// EvidenceEvent: a watcher holds proof of a cheat.
type EvidenceEvent struct {
	Kind     string        `json:"kind"`
	Offender typed.Address `json:"offender"`
	Key      typed.Hash    `json:"key"`
	File     string        `json:"file"`
}

// SlashedEvent: the contract took stake; amounts in base units.
type SlashedEvent struct {
	Kind        string        `json:"kind"`
	Offender    typed.Address `json:"offender"`
	Reporter    typed.Address `json:"reporter"`
	Amount      typed.Amount  `json:"amount"`
	Bounty      typed.Amount  `json:"bounty"`
	Burned      typed.Amount  `json:"burned"`
	StakeBefore typed.Amount  `json:"stakeBefore"`
	StakeAfter  typed.Amount  `json:"stakeAfter"`
	Tx          typed.Hash    `json:"tx"`
	Block       uint64        `json:"block"`
}

func (TaskEvent) EventName() string        { return "task" }
func (DrawEvent) EventName() string        { return "draw" }
func (ClaimEvent) EventName() string       { return "claim" }
func (TokenEvent) EventName() string       { return "token" }
func (ResultEvent) EventName() string      { return "result" }
func (VerdictEvent) EventName() string     { return "verdict" }
func (SettledEvent) EventName() string     { return "settled" }
func (UnpaidEvent) EventName() string      { return "unpaid" }
func (DistributedEvent) EventName() string { return "distributed" }
func (PokedEvent) EventName() string       { return "poked" }
func (CommittedEvent) EventName() string   { return "committed" }
func (EvidenceEvent) EventName() string    { return "evidence" }
func (SlashedEvent) EventName() string     { return "slashed" }
