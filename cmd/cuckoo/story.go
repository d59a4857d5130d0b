package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"sync"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/local"
)

// story tells the events of a network, to a person or, with --json, to a
// script. While an answer streams to the terminal, what else happens waits.
type story struct {
	w          io.Writer
	json       bool
	start      time.Time
	firstToken time.Duration
	names      map[typed.Address]string

	mu        sync.Mutex
	streaming bool
	held      []node.Event
}

func newStory(cmd *cobra.Command, start time.Time) *story {
	return &story{w: cmd.OutOrStdout(), json: wantsJSON(cmd), start: start, names: make(map[typed.Address]string)}
}

// say prints a line between events, for people only.
func (s *story) say(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.json {
		fmt.Fprintf(s.w, format+"\n", args...)
	}
}

// answer prints a piece of the answer as it comes.
func (s *story) answer(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.json || text == "" {
		return
	}
	if !s.streaming {
		s.streaming = true
		fmt.Fprintf(s.w, "\nThe answer, %.1f s after the start:\n\n  ", time.Since(s.start).Seconds())
	}
	fmt.Fprint(s.w, text)
}

// answered ends the answer and tells what happened meanwhile.
func (s *story) answered() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.streaming {
		fmt.Fprint(s.w, "\n\n")
	}
	s.streaming = false
	for _, e := range s.held {
		s.tell(e)
	}
	s.held = nil
}

func (s *story) print(e node.Event) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := e.(node.TokenEvent); ok && s.firstToken == 0 {
		s.firstToken = time.Since(s.start)
	}
	switch {
	case s.json:
		writeEvent(s.w, e)
	case s.streaming:
		s.held = append(s.held, e)
	default:
		s.tell(e)
	}
}

// writeEvent prints an event as one JSON object on one line.
func writeEvent(w io.Writer, e node.Event) {
	body, err := json.Marshal(e)
	if err != nil {
		panic(fmt.Sprintf("event %s: %v", e.EventName(), err)) // only our own types come here
	}
	fmt.Fprintf(w, "{\"event\":%q,%s\n", e.EventName(), body[1:])
}

func (s *story) name(a typed.Address) string {
	if n := s.names[a]; n != "" {
		return n
	}
	return a.String()
}

func (s *story) tell(e node.Event) {
	switch e := e.(type) {
	case local.NetworkEvent:
		s.names[e.Coordinator], s.names[e.Watcher] = "coordinator", "watcher"
		for _, m := range e.Miners {
			s.names[m.Operator] = m.Name
		}
		fmt.Fprintf(s.w, "Network %d is up after %.1f s: chain at %s, epoch %d, model %s\n", e.ChainID, time.Since(s.start).Seconds(), e.RPC, e.Epoch, e.Model)
	case node.TaskEvent:
		fmt.Fprintf(s.w, "\nTask %s: number %d of epoch %d\n", e.ID, e.Seq, e.Epoch)
	case node.DrawEvent:
		s.draw(e)
	case node.ClaimEvent:
		fmt.Fprintf(s.w, "%s claims at rank %d after %d ms\n", s.name(e.Miner), e.Rank, e.Millis)
	case node.ResultEvent:
		fmt.Fprintf(s.w, "%s commits to its output: %s\n", s.name(e.Miner), e.Commitment)
	case node.VerdictEvent:
		fmt.Fprintf(s.w, "The coordinator re-computed it: %s", e.Outcome)
		if e.Index > 0 {
			fmt.Fprintf(s.w, ", voucher %d pays %s CAI to %s", e.Index, cai(e.Amount), s.name(e.Miner))
		}
		fmt.Fprintln(s.w)
	case node.SettledEvent:
		fmt.Fprintf(s.w, "Settled on chain: of %s CAI %s are the miner's and its stakers', transaction %s in block %d\n", cai(e.Amount), cai(e.Earned), e.Tx, e.Block)
	case node.DistributedEvent:
		fmt.Fprintf(s.w, "%s CAI that %s earned are rewards of its stakers now\n", cai(e.Amount), s.name(e.Operator))
	case node.PokedEvent:
		fmt.Fprintf(s.w, "Weights of %d operators are brought up to date in block %d\n", len(e.Operators), e.Block)
	case node.UnpaidEvent:
		fmt.Fprintf(s.w, "%s: %s CAI, claimed by %s from %s\n", e.What, cai(e.Amount), s.name(e.Miner), s.name(e.Coordinator))
	case node.CommittedEvent:
		fmt.Fprintf(s.w, "The watcher has committed to evidence in block %d, and shows it from the next blocks on\n", e.Block)
	case node.EvidenceEvent:
		fmt.Fprintf(s.w, "The watcher holds evidence of a %s by %s: %s\n", e.Kind, s.name(e.Offender), e.File)
	case node.SlashedEvent:
		fmt.Fprintf(s.w, "Slashed: %s loses %s CAI (stake %s before, %s after), %s to the watcher, %s burned\n  transaction %s in block %d\n",
			s.name(e.Offender), cai(e.Amount), cai(e.StakeBefore), cai(e.StakeAfter), cai(e.Bounty), cai(e.Burned), e.Tx, e.Block)
	case local.SummaryEvent:
		s.summary(e)
	}
}

func (s *story) draw(e node.DrawEvent) {
	ranks := make(map[typed.Address]int)
	for r, m := range e.Ranks {
		ranks[m] = r
	}
	fmt.Fprintf(s.w, "Drawn with seed %s:\n", e.Seed)
	var body []table.Row
	for _, p := range e.Pool {
		body = append(body, table.Row{s.name(p.Miner), p.Weight, fmt.Sprintf("%.1f%%", 100*float64(p.Weight)/float64(e.Total)), ranks[p.Miner]})
	}
	rows(s.w, table.Row{"miner", "stake (CAI)", "odds of rank 0", "rank"}, body...)
}

func (s *story) summary(e local.SummaryEvent) {
	fmt.Fprintf(s.w, "\nBalances at block %d:\n", e.Block)
	var body []table.Row
	for _, b := range e.Balances {
		body = append(body, table.Row{b.Name, cai(b.Balance), cai(b.Stake), cai(b.Earned)})
	}
	rows(s.w, table.Row{"", "CAI", "stake", "earned, to be claimed"}, body...)
	fmt.Fprintf(s.w, "\nFirst token after %.1f s, all of it in %.1f s.\nThe network is kept in %s; serve it again with\n  cuckoo testnet up --dir %s\n",
		float64(e.FirstToken)/1000, float64(e.ElapsedMillis)/1000, e.Dir, e.Dir)
}

// cai is base units as a decimal number of CAI.
func cai(a typed.Amount) string {
	r := new(big.Rat).SetFrac(a.Big(), big.NewInt(1e18))
	return trimZeros(r.FloatString(6))
}

func trimZeros(s string) string {
	for len(s) > 1 && s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	if s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return s
}
