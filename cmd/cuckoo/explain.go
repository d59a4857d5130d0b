package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// explanation is a task's draw with its working, as drawn here from the chain.
// Weights are whole CAI.
type explanation struct {
	ID          typed.Hash      `json:"id"`
	Coordinator typed.Address   `json:"coordinator"`
	Epoch       uint64          `json:"epoch"`
	Seq         uint64          `json:"seq"`
	ModelID     typed.Hash      `json:"modelId"`
	IssuedAt    uint64          `json:"issuedAt"` // unix milliseconds
	Word        typed.Hash      `json:"word"`
	VRFKey      string          `json:"vrfKey"`
	Beta        typed.Hash      `json:"beta"`
	Seed        typed.Hash      `json:"seed"`
	Root        typed.Hash      `json:"root"`
	Total       uint64          `json:"total"`
	Pool        []poolEntry     `json:"pool"`  // slot order
	Ranks       []rankDrawn     `json:"ranks"` // rank order
	Chain       []typed.Address `json:"chain"` // the contract's winners, in rank order
	Miner       string          `json:"miner,omitempty"`
	Checks      []check         `json:"checks"`

	Task *typed.Task `json:"-"`
}

// poolEntry is a miner's interval [Lower, Upper) of the total.
type poolEntry struct {
	Slot   uint32        `json:"slot"`
	Miner  typed.Address `json:"miner"`
	Weight uint64        `json:"weight"`
	Lower  uint64        `json:"lower"`
	Upper  uint64        `json:"upper"`
}

// rankDrawn is how one rank was drawn.
type rankDrawn struct {
	Rank      int           `json:"rank"`
	Miner     typed.Address `json:"miner"`
	Hash      typed.Hash    `json:"hash"`
	Left      uint64        `json:"left"`      // total less what was drawn before
	Remainder uint64        `json:"remainder"` // hash mod left
	Point     uint64        `json:"point"`     // moved past what was drawn before
	OpensAt   uint64        `json:"opensAt"`   // unix milliseconds
}

// check is one thing looked at and what was found.
type check struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Note   bool   `json:"note,omitempty"` // not ok, and not needed
	Detail string `json:"detail"`
	Next   string `json:"next,omitempty"` // the user's next step
}

func (x *explanation) check(ok bool, name, detail string) {
	x.Checks = append(x.Checks, check{Name: name, OK: ok, Detail: detail})
}

// draw rebuilds the epoch from the chain, draws again and asks the contract.
func (x *explanation) draw(ctx context.Context, c *client.Client, file *config.Network) error {
	word, err := c.Word(ctx, x.Epoch)
	if err != nil {
		return err
	}
	if word.IsZero() {
		x.check(false, "beacon word", fmt.Sprintf("epoch %d has none on chain, so no task of it is valid", x.Epoch))
		return nil
	}
	h, err := readHistory(ctx, c, file, x.Epoch)
	if err != nil {
		return err
	}
	x.Word = h.snapshot.Word
	x.check(word == x.Word, "beacon word", agree(word == x.Word, "the contract's is the hash of the beacon block", "the contract has "+word.String()))

	who, ok := h.snapshot.Coordinators[x.Coordinator]
	if !ok {
		x.check(false, "coordinator", "not registered with enough stake in that epoch")
		return nil
	}
	x.VRFKey = fmt.Sprintf("0x%x", who.VRFKey)
	onChain, err := c.VRFKey(ctx, x.Coordinator, x.Epoch)
	if err != nil {
		return err
	}
	x.check(onChain == who.VRFKey, "VRF key", agree(onChain == who.VRFKey, "the coordinator's in the registry", fmt.Sprintf("the registry has 0x%x", onChain)))
	x.Beta, err = vrf.Verify(who.VRFKey[:], lottery.Alpha(x.Word, x.ModelID, x.Seq), x.Task.VRFProof)
	if err != nil {
		x.check(false, "VRF proof", err.Error())
		return nil
	}
	x.check(true, "VRF proof", "verifies for this word, model and task number")
	x.Seed = lottery.Seed(x.Word, x.ModelID, x.Beta)

	pool, tree := h.snapshot.Pools[x.ModelID], h.TreeAt(x.Epoch, x.ModelID)
	if pool == nil || tree == nil || pool.Total() == 0 {
		x.check(false, "pool", "nobody had staked for the model in that epoch")
		return nil
	}
	return x.ranks(ctx, c, file, pool, tree)
}

func agree(ok bool, yes, no string) string {
	if ok {
		return yes
	}
	return no
}

// ranks draws from the pool and holds pool and draw against the contract's.
func (x *explanation) ranks(ctx context.Context, c *client.Client, file *config.Network, pool *lottery.Pool, tree *lottery.Tree) error {
	x.Root, x.Total = pool.Root(), pool.Total()
	root, err := c.PoolRootAt(ctx, x.ModelID, x.Epoch)
	if err != nil {
		return err
	}
	same := root == x.Root // which commits to the total
	x.check(same, "pool", agree(same, "the root, and so the total, is the contract's for that epoch", "the contract has root "+root.String()))
	lower := uint64(0)
	for _, e := range pool.Entries() {
		x.Pool = append(x.Pool, poolEntry{e.Slot, e.Operator, e.Weight, lower, lower + e.Weight})
		lower += e.Weight
	}
	var proofs []lottery.Proof
	var ours []typed.Address
	for _, s := range pool.Explain(x.Seed, lottery.MaxRanks) {
		winner := pool.Entry(s.Winner)
		opens := x.IssuedAt + uint64(max(0, s.Rank-int(x.Task.Replicas)+1))*uint64(file.Timing.WindowMillis)
		x.Ranks = append(x.Ranks, rankDrawn{s.Rank, winner.Operator, s.Hash, s.Left, s.Remainder, s.Point, opens})
		proof, err := tree.Prove(winner.Slot)
		if err != nil {
			return err
		}
		proofs, ours = append(proofs, proof), append(ours, winner.Operator)
	}
	x.Chain, err = c.DrawOnChain(ctx, x.ModelID, x.Epoch, x.Seed, lottery.MaxRanks, proofs)
	switch {
	case errors.Is(err, client.ErrReverted):
		x.check(false, "contract", err.Error())
	case err != nil:
		return err
	default:
		same := slices.Equal(ours, x.Chain)
		x.check(same, "contract", agree(same, fmt.Sprintf("draws the same winner of all %d ranks", len(ours)), "draws other winners"))
	}
	return nil
}

// why says in one line why a miner was drawn or not.
func (x *explanation) why(who typed.Address) string {
	for _, p := range x.Pool {
		if p.Miner != who {
			continue
		}
		odds := 100 * float64(p.Weight) / float64(x.Total)
		for _, r := range x.Ranks {
			if r.Miner == who {
				return fmt.Sprintf("%s was drawn at rank %d: x = %d lies in its interval [%d, %d); its odds of rank 0 were %.2f%%.", who, r.Rank, r.Point, p.Lower, p.Upper, odds)
			}
		}
		return fmt.Sprintf("%s was in the pool, with odds of %.2f%% for rank 0, and none of the %d ranks fell on it.", who, odds, len(x.Ranks))
	}
	return fmt.Sprintf("%s was not in the pool: before the epoch began it had too little stake, was not registered for the model, or was not poked in ('cuckoo stake status %s').", who, who)
}

func printChecks(w io.Writer, checks []check) {
	for _, c := range checks {
		word := "ok  "
		switch {
		case c.Note && !c.OK:
			word = "note"
		case !c.OK:
			word = "FAIL"
		}
		fmt.Fprintf(w, "%s  %s: %s\n", word, c.Name, c.Detail)
		if c.Next != "" {
			fmt.Fprintf(w, "      next: %s\n", c.Next)
		}
	}
}
