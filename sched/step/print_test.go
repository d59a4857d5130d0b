package step_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/watcher"
)

// labelTask numbers tasks as they are made, for names.
func (s *sim) labelTask(id typed.Hash) {
	if !slices.Contains(s.labels, id) {
		s.labels = append(s.labels, id)
	}
}

func (s *sim) who(a typed.Address) string {
	for _, n := range s.nodes {
		if n.key.Address == a {
			return n.key.Name
		}
	}
	return a.String()
}

// names replaces addresses and tasks in a text by their names.
func (s *sim) names(text string) string {
	for _, k := range append([]steptest.Key{s.w.Coordinator}, s.w.Miners...) {
		text = strings.ReplaceAll(text, k.Address.String(), k.Name)
	}
	for i, id := range s.labels {
		text = strings.ReplaceAll(text, id.String(), fmt.Sprintf("task-%d", i))
	}
	return text
}

func (s *sim) message(m typed.Message) string {
	switch m := m.(type) {
	case *typed.Task:
		return fmt.Sprintf("Task epoch %d seq %d", m.Epoch, m.Seq)
	case *typed.Claim:
		return fmt.Sprintf("Claim by %s rank %d", s.who(m.Miner), m.Rank)
	case *typed.Assignment:
		return fmt.Sprintf("Assignment to %s rank %d until +%d", s.who(m.Miner), m.Rank, m.Deadline-steptest.Start)
	case *typed.Chunk:
		return fmt.Sprintf("Chunk %d of %s, %d tokens", m.Index, s.who(m.Miner), m.Count)
	case *typed.Result:
		return fmt.Sprintf("Result of %s", s.who(m.Miner))
	case *typed.Opening:
		return fmt.Sprintf("Opening of %s, %d tokens", s.who(m.Miner), m.Count)
	case *typed.Verdict:
		return fmt.Sprintf("Verdict on %s: %s", s.who(m.Miner), outcomes[m.Outcome])
	case *typed.Voucher:
		return fmt.Sprintf("Voucher %d to %s, %s (%s in all)", m.Index, s.who(m.Miner), m.Amount, m.Cumulative)
	}
	return m.Kind().String()
}

var outcomes = map[uint8]string{typed.OutcomeAccepted: "accepted", typed.OutcomeWrongOutput: "wrong output", typed.OutcomeBadOpening: "bad opening",
	typed.OutcomeLate: "late", typed.OutcomeNotNeeded: "not needed", typed.OutcomeDisconnected: "disconnected"}

func (s *sim) record(r step.Record) string {
	switch r := r.(type) {
	case coordinator.Guard:
		return fmt.Sprintf("guard from epoch %d", r.FirstEpoch)
	case coordinator.Counter:
		return fmt.Sprintf("counter next %d", r.Next)
	case coordinator.Job:
		return "job " + r.Request.ID
	case coordinator.Claimed:
		return "claimed by " + s.who(r.Claim.Miner)
	case coordinator.Assigned:
		return "assigned to " + s.who(r.Assignment.Miner)
	case coordinator.Decided:
		return "decided on " + s.who(r.Verdict.Miner)
	case coordinator.Kept:
		return "kept verdict on " + s.who(r.Miner)
	case coordinator.Filed:
		return "claim by " + s.who(r.Miner)
	case coordinator.Ledger:
		return fmt.Sprintf("ledger %s at %d", s.who(r.Miner), r.Index)
	case miner.Guard:
		return fmt.Sprintf("guard born %d", r.Born)
	case miner.Ledger:
		return fmt.Sprintf("ledger %s at %d", s.who(r.Coordinator), r.Index)
	case miner.Filed:
		return "filed claim"
	case miner.Earned:
		return fmt.Sprintf("earned voucher %d", r.Voucher.Index)
	}
	return r.Kind()
}

func (s *sim) event(e step.Event) string {
	switch e := e.(type) {
	case step.Clock:
		return "Clock"
	case step.Head:
		return fmt.Sprintf("Head block %d epoch %d", e.Final.Block, e.Final.Current)
	case step.Restore:
		return "Restore " + s.record(e.Record)
	case step.Signed:
		return "Signed " + e.Slot.Kind.String()
	case step.SignRefused:
		return "SignRefused " + e.Slot.Kind.String()
	case coordinator.Request:
		return fmt.Sprintf("Request %s, %d prompt tokens, replicas %d", e.ID, len(e.PromptIDs), e.Replicas)
	case coordinator.Proved:
		return "Proved " + e.Request
	case coordinator.ClaimIn:
		return s.message(e.Claim.Msg())
	case coordinator.ResultIn:
		return s.message(e.Result.Msg())
	case coordinator.ChunkIn:
		return s.message(e.Chunk.Msg())
	case coordinator.OpeningIn:
		return s.message(e.Opening.Msg())
	case coordinator.StreamLost:
		return fmt.Sprintf("StreamLost to %s: %s", s.who(e.Miner), s.names(e.Reason))
	case coordinator.Verified:
		return fmt.Sprintf("Verified %s: %v", s.who(e.Miner), e.OK)
	case miner.Models:
		return fmt.Sprintf("Models, %d loaded", len(e.Loaded))
	case miner.TaskIn:
		return s.message(e.Task.Msg())
	case miner.ResultIn:
		return s.message(e.Result.Msg())
	case miner.VerdictIn:
		return s.message(e.Verdict.Msg())
	case miner.AssignmentIn:
		return s.message(e.Assignment.Msg())
	case miner.Output:
		return fmt.Sprintf("Output %v", e.IDs)
	case miner.OutputDone:
		return "OutputDone"
	case miner.UnpaidFiled:
		return fmt.Sprintf("UnpaidFiled, to be answered by block %d", e.AnswerBy)
	case miner.UnpaidEnded:
		return fmt.Sprintf("UnpaidEnded, the chain has settled up to %d", e.Index)
	case coordinator.UnpaidFiled:
		return fmt.Sprintf("UnpaidFiled by %s, to be answered by block %d", s.who(e.Miner), e.AnswerBy)
	case coordinator.UnpaidEnded:
		return "UnpaidEnded for " + s.who(e.Miner)
	case miner.Settled:
		return fmt.Sprintf("Settled up to %d", e.Index)
	case watcher.TaskIn:
		return s.message(e.Task.Msg())
	case watcher.ResultIn:
		return s.message(e.Result.Msg())
	case watcher.Committed:
		return "Committed " + e.Key.Kind.String() + " of " + s.who(e.Key.Offender)
	case watcher.Submitted:
		return "Submitted " + e.Key.Kind.String() + " of " + s.who(e.Key.Offender)
	case watcher.Consumed:
		return "Consumed " + e.Key.Kind.String() + " of " + s.who(e.Key.Offender)
	}
	return strings.TrimPrefix(fmt.Sprintf("%T", e), "*")
}

func (s *sim) effect(e step.Effect) string {
	switch e := e.(type) {
	case step.Store:
		var all []string
		for _, r := range e.Records {
			all = append(all, s.record(r))
		}
		lazy := ""
		if e.Lazy {
			lazy = " (lazy)"
		}
		return "Store " + strings.Join(all, ", ") + lazy
	case step.Close:
		return "Close"
	case step.Sign:
		return "Sign " + s.message(e.Message)
	case step.Know:
		return "Know " + s.message(e.Task.Msg())
	case step.Publish:
		if e.Voucher != nil {
			return "Publish " + s.message(e.Message) + " with " + s.message(e.Voucher.Message)
		}
		return "Publish " + s.message(e.Message)
	case coordinator.ProveVRF:
		return "ProveVRF " + e.Request
	case coordinator.Started:
		return "Started " + e.Request
	case coordinator.SendAssignment:
		return "SendAssignment to " + s.who(e.Miner)
	case coordinator.CloseStream:
		return "CloseStream to " + s.who(e.Miner)
	case coordinator.Tokens:
		return fmt.Sprintf("Tokens %s from %d: %v", e.Request, e.From, e.IDs)
	case coordinator.Verify:
		return fmt.Sprintf("Verify %s, %d tokens", s.who(e.Miner), len(e.IDs))
	case coordinator.Finish:
		if e.Err != nil {
			return fmt.Sprintf("Finish %s: %s", e.Request, s.names(e.Err.Error()))
		}
		diverged := ""
		if e.Diverged {
			diverged = " (not what was streamed)"
		}
		return fmt.Sprintf("Finish %s: %v by %s%s", e.Request, e.IDs, s.who(e.Miner), diverged)
	case miner.Run:
		return "Run"
	case miner.SendChunk:
		return fmt.Sprintf("SendChunk %v", e.IDs)
	case miner.SendOpening:
		return fmt.Sprintf("SendOpening %v", e.IDs)
	case miner.Refuse:
		return "Refuse: " + s.names(e.Err.Error())
	case miner.Skip:
		return "Skip: " + s.names(e.Err.Error())
	case miner.ClaimUnpaid:
		return fmt.Sprintf("ClaimUnpaid, %d result(s)", len(e.Results))
	case miner.CollectUnpaid:
		return fmt.Sprintf("CollectUnpaid, %d claim(s)", len(e.Tasks))
	case coordinator.AnswerUnpaid:
		return "AnswerUnpaid with " + s.message(e.Voucher.Message)
	case miner.Settle:
		return fmt.Sprintf("Settle %d voucher(s)", len(e.Vouchers))
	case watcher.Commit:
		return "Commit " + e.Key.Kind.String() + " of " + s.who(e.Key.Offender)
	case watcher.Submit:
		return "Submit " + e.Key.Kind.String() + " of " + s.who(e.Key.Offender)
	case watcher.Gossip:
		return "Gossip evidence"
	}
	return fmt.Sprintf("%T", e)
}
