package local

import "github.com/cuckoo-network/cuckoo/sched/typed"

// NetworkEvent: the network is up.
type NetworkEvent struct {
	Dir         string                   `json:"dir"`
	ChainID     uint64                   `json:"chainId"`
	RPC         string                   `json:"rpc"`
	WS          string                   `json:"ws"`
	API         string                   `json:"api"`
	Faucet      string                   `json:"faucet"`
	Contracts   map[string]typed.Address `json:"contracts"`
	Bootstrap   []string                 `json:"bootstrap"`
	Model       string                   `json:"model"`
	ModelID     typed.Hash               `json:"modelId"`
	Epoch       uint64                   `json:"epoch"`
	Coordinator typed.Address            `json:"coordinator"`
	Watcher     typed.Address            `json:"watcher"`
	Miners      []MinerInfo              `json:"miners"`
}

// MinerInfo is a miner and its stake in whole CAI.
type MinerInfo struct {
	Name     string        `json:"name"`
	Operator typed.Address `json:"operator"`
	Owner    typed.Address `json:"owner"`
	Stake    uint64        `json:"stake"`
}

// SummaryEvent: where everybody stands at the end.
type SummaryEvent struct {
	Dir           string    `json:"dir"`
	Block         uint64    `json:"block"`
	ElapsedMillis int64     `json:"elapsedMillis"`
	FirstToken    int64     `json:"firstTokenMillis"` // since the start
	Balances      []Balance `json:"balances"`
}

// Balance of one account at the block of the summary, in base units.
type Balance struct {
	Name     string        `json:"name"`
	Role     string        `json:"role"`
	Owner    typed.Address `json:"owner"`
	Operator typed.Address `json:"operator"`
	Balance  typed.Amount  `json:"balance"` // CAI of the owner
	Stake    typed.Amount  `json:"stake"`
	Earned   typed.Amount  `json:"earned"` // what the operator's work has earned and nobody has claimed yet
}

func (NetworkEvent) EventName() string { return "network" }
func (SummaryEvent) EventName() string { return "summary" }
