package bindings_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

func channelsSig(s typed.Signature) channels.Signature {
	return channels.Signature{R: [32]byte(s[:32]), S: [32]byte(s[32:64]), V: s[64]}
}

func unpaidArg(r unpaid.Result) channels.UnpaidResult {
	t, a, o := r.Task, r.Assignment, r.Opening
	return channels.UnpaidResult{
		Task: channels.Task{Coordinator: common.Address(t.Coordinator), Epoch: t.Epoch, Seq: t.Seq, Prev: t.Prev, ModelId: t.ModelID, VrfProof: t.VRFProof,
			ParamsHash: t.ParamsHash, PromptTokens: t.PromptTokens, MaxTokens: t.MaxTokens, InputPrice: t.InputPrice.Big(), OutputPrice: t.OutputPrice.Big(),
			Replicas: t.Replicas, IssuedAt: t.IssuedAt, ClaimMillis: t.ClaimMillis, ResultMillis: t.ResultMillis, VerdictMillis: t.VerdictMillis},
		Assignment:          channels.Assignment{Task: a.Task, Miner: common.Address(a.Miner), Rank: a.Rank, PromptDigest: a.PromptDigest, Deadline: a.Deadline},
		AssignmentSignature: channelsSig(r.AssignmentSignature),
		Opening: channels.Opening{Task: o.Task, Miner: common.Address(o.Miner), Commitment: o.Commitment, Head: o.Head, Count: o.Count,
			Finish: o.Finish, Salt: o.Salt},
		OpeningSignature: channelsSig(r.OpeningSignature),
		Tokens:           r.Tokens(),
	}
}

// Results that no voucher came for, owed and not: Go and the contract agree on
// what can be claimed, and how much it is.
func TestUnpaidAgrees(t *testing.T) {
	const windowMillis = 600 * 1000
	parallel(t, 10_000, func(t *testing.T, r *rand.Rand, cases int) {
		c := &court{chain: newChain(t), r: r}
		coordinator, miner, other := newParty(1), newParty(2), newParty(3)
		c.stakeOperator(newParty(4), coordinator, cai(1))
		c.stakeOperator(newParty(6), miner, cai(1))
		c.fund(newParty(5).addr, cai(1_000_000))
		c.do(newParty(5).addr, c.channels, channelsABI.PackDeposit(coordinator.addr, cai(1_000_000)))
		c.fund(miner.addr, cai(1_000_000))
		c.block = c.epochs.First(3)
		now := c.block * secondsBlock * 1000
		var open []channels.UnpaidClaim
		owed, refused := 0, 0
		for range cases {
			msg := randTask(r, coordinator, r.Uint64N(4), r.Uint64N(1000))
			msg.MaxTokens = 20
			msg.InputPrice, msg.OutputPrice = typed.NewAmount(r.Uint64()>>20), typed.NewAmount(r.Uint64()>>20)
			if r.IntN(20) == 0 {
				msg.OutputPrice = typed.Amount{Hi: r.Uint64() >> r.IntN(60), Lo: r.Uint64()}
			}
			ids := make([]uint32, r.IntN(12))
			for i := range ids {
				ids[i] = r.Uint32()
			}
			a := &typed.Assignment{Miner: miner.typed(), Rank: uint8(r.IntN(16)), PromptDigest: randHash(r), Deadline: now - uint64(msg.VerdictMillis) - r.Uint64N(now/2)}
			o := &typed.Opening{Miner: miner.typed(), Count: uint32(len(ids)), Finish: uint8(1 + r.IntN(2)), Salt: randHash(r)}
			what := r.IntN(24)
			if what == 0 {
				c.change(msg)
			}
			id := typed.ID(msg)
			a.Task, o.Task = id, id
			o.Head = result.ExtendAll(result.Start(id, miner.typed()), ids)
			o.Commitment = result.Commit(o.Head, o.Count, o.Finish, o.Salt)
			by := [2]party{coordinator, miner}
			switch what {
			case 1:
				c.change(a)
			case 2:
				c.change(o)
			case 3: // another output, committed to all the same
				o.Head = randHash(r)
				o.Commitment = result.Commit(o.Head, o.Count, o.Finish, o.Salt)
			case 4:
				by[r.IntN(2)] = other
			case 5:
				msg.MaxTokens = uint32(r.IntN(12))
			case 6:
				a.Rank = uint8(r.IntN(256))
			case 7:
				a.Deadline = now - uint64(msg.VerdictMillis) + r.Uint64N(4000) - 2000
			}
			res := unpaid.Result{Task: msg, Assignment: a, AssignmentSignature: by[0].sign(c.domain, a), Opening: o, OpeningSignature: by[1].sign(c.domain, o), IDs: ids}
			switch what {
			case 8:
				res.IDs = append(res.IDs, 7)
			case 9:
				if len(ids) > 0 {
					ids[r.IntN(len(ids))] ^= 1 << r.IntN(32)
				}
			case 10:
				res.AssignmentSignature[r.IntN(65)] ^= 1 << r.IntN(8)
			case 11:
				res.OpeningSignature[r.IntN(65)] ^= 1 << r.IntN(8)
			}
			debt, err := res.Check(c.domain)
			takes := err == nil && msg.Epoch < 4 && debt.Due <= now && now <= debt.Due+windowMillis
			call := channelsABI.PackClaimUnpaid([]channels.UnpaidResult{unpaidArg(res)})
			_, solErr := c.exec(miner.addr, c.channels, call)
			require.Equal(t, takes, solErr == nil, "go says %v, %+v, the contract %v", err, debt, solErr)
			if !takes {
				refused++
				continue
			}
			owed++
			for _, l := range c.db.GetLogs(common.BigToHash(big.NewInt(int64(c.sent))), c.block, common.Hash{}, 0) {
				ev, err := channelsABI.UnpackUnpaidClaimedEvent(l)
				if err != nil {
					continue // the token's
				}
				require.Equal(t, []any{typed.Hash(ev.Claim.Task), typed.Address(ev.Claim.Miner), typed.Address(ev.Claim.Coordinator), ev.Claim.Epoch, ev.Claim.Seq, ev.Claim.Rank, ev.Claim.Amount.String()},
					[]any{debt.Task, debt.Miner, debt.Coordinator, debt.Epoch, debt.Seq, debt.Rank, debt.Amount.String()})
				open = append(open, ev.Claim)
			}
		}
		require.Len(t, open, owed)
		require.Greater(t, owed, cases/3)
		require.Greater(t, refused, cases/4)
		t.Logf("%d owed, %d refused by both", owed, refused)
		for len(open) > 0 { // what nobody answered is paid
			c.block = max(c.block, open[0].AnswerBy+1)
			n := min(len(open), 8)
			c.do(other.addr, c.channels, channelsABI.PackCollectUnpaid(open[:n]))
			open = open[n:]
		}
	})
}
