package node

import (
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/p2p/gossip"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// observe turns what a coordinator hears about its own tasks into events.
// Other roles are silent: they would tell the same again.
func (p *peerNode) observe(d gossip.Delivery) {
	if p.Role != config.RoleCoordinator {
		return
	}
	mine := func(t task.Valid) bool { return t.Msg().Coordinator == p.signer.Address() }
	switch d := d.(type) {
	case gossip.TaskIn:
		if mine(d.Task) {
			p.Emit(taskEvent(d.Task))
			p.Emit(DrawOf(d.Task))
		}
	case gossip.ClaimIn:
		if t := d.Claim.Task(); mine(t) {
			m := d.Claim.Msg()
			p.Emit(ClaimEvent{Task: m.Task, Miner: m.Miner, Rank: int(m.Rank), Millis: int64(p.now()) - int64(t.Msg().IssuedAt)})
		}
	case gossip.ResultIn:
		if mine(d.Result.Task()) {
			m := d.Result.Msg()
			p.Emit(ResultEvent{Task: m.Task, Miner: m.Miner, Commitment: m.Commitment})
		}
	case gossip.VerdictIn:
		if mine(d.Verdict.Task()) {
			m := d.Verdict.Msg()
			e := VerdictEvent{Task: m.Task, Miner: m.Miner, Rank: int(m.Rank), Outcome: outcomeName(m.Outcome), Voucher: m.Voucher}
			if d.Verdict.Accepted() {
				v := d.Verdict.Voucher().Msg()
				e.Index, e.Amount, e.Cumulative = v.Index, v.Amount, v.Cumulative
			}
			p.Emit(e)
		}
	}
}

func taskEvent(t task.Valid) TaskEvent {
	m := t.Msg()
	return TaskEvent{ID: t.ID(), Coordinator: m.Coordinator, Epoch: m.Epoch, Seq: m.Seq, ModelID: m.ModelID,
		PromptTokens: m.PromptTokens, MaxTokens: m.MaxTokens, IssuedAt: m.IssuedAt}
}

// DrawOf is a task's lottery with all that is needed to draw again.
func DrawOf(t task.Valid) DrawEvent {
	pool := t.Pool()
	e := DrawEvent{Task: t.ID(), Epoch: t.Msg().Epoch, Seed: t.Seed(), Total: pool.Total(), Ranks: t.Ranks()}
	for _, entry := range pool.Entries() {
		e.Pool = append(e.Pool, PoolEntry{Slot: entry.Slot, Miner: entry.Operator, Weight: entry.Weight})
	}
	return e
}

func outcomeName(o uint8) string {
	switch o {
	case typed.OutcomeAccepted:
		return "accepted"
	case typed.OutcomeWrongOutput:
		return "wrong output"
	case typed.OutcomeBadOpening:
		return "bad opening"
	case typed.OutcomeLate:
		return "late"
	case typed.OutcomeNotNeeded:
		return "not needed"
	case typed.OutcomeDisconnected:
		return "disconnected"
	}
	return "unknown"
}
