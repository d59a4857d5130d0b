package client

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

// OpenClaim is a claim of an unpaid result that the chain has not closed.
type OpenClaim struct {
	Coordinator typed.Address `json:"coordinator"`
	Miner       typed.Address `json:"miner"`
	Task        typed.Hash    `json:"task"`
	Epoch       uint64        `json:"epoch"`
	Seq         uint64        `json:"seq"`
	Rank        uint8         `json:"rank"`
	Amount      typed.Amount  `json:"amount"`   // price of the result
	Reserved    typed.Amount  `json:"reserved"` // set aside for it from the escrow
	Filer       typed.Address `json:"filer"`    // whose bond it is
	AnswerBy    uint64        `json:"answerBy"` // last block for an answer
	Bond        typed.Amount  `json:"bond"`
}

// ClaimEvent is something that happened to a claim.
type ClaimEvent struct {
	Name        string        `json:"name"` // UnpaidClaimed, UnpaidAnswered, UnpaidDisputed or UnpaidPaid
	Block       uint64        `json:"block"`
	Tx          typed.Hash    `json:"tx"`
	Coordinator typed.Address `json:"coordinator"`
	Miner       typed.Address `json:"miner"`
	Task        typed.Hash    `json:"task"`
	AnswerBy    uint64        `json:"answerBy,omitempty"` // of UnpaidClaimed
	Amount      typed.Amount  `json:"amount"`             // claimed, or paid; zero otherwise
}

// Closed says that the claim is over.
func (e ClaimEvent) Closed() bool { return e.Name != "UnpaidClaimed" }

// ClaimUnpaid claims results that no voucher came for, with a bond for each of
// from's own CAI; from is the miner's operator or its owner. It returns the last
// block in which the coordinator may answer.
func (c *Client) ClaimUnpaid(ctx context.Context, from Account, results ...unpaid.Result) (Receipt, uint64, error) {
	fail := func(err error) (Receipt, uint64, error) {
		return Receipt{}, 0, fmt.Errorf("claim unpaid results: %w", err)
	}
	list := make([]channels.UnpaidResult, len(results))
	for i, r := range results {
		if _, err := r.Check(c.Domain()); err != nil {
			return fail(err)
		}
		list[i] = channels.UnpaidResult{
			Task: channelTask(r.Task), Tokens: tokenBytes(r.IDs),
			Assignment:          channels.Assignment{Task: r.Assignment.Task, Miner: common.Address(r.Assignment.Miner), Rank: r.Assignment.Rank, PromptDigest: r.Assignment.PromptDigest, Deadline: r.Assignment.Deadline},
			AssignmentSignature: channelSignature(r.AssignmentSignature),
			Opening: channels.Opening{Task: r.Opening.Task, Miner: common.Address(r.Opening.Miner), Commitment: r.Opening.Commitment, Head: r.Opening.Head,
				Count: r.Opening.Count, Finish: r.Opening.Finish, Salt: r.Opening.Salt},
			OpeningSignature: channelSignature(r.OpeningSignature),
		}
	}
	bond, err := c.claimBond(ctx)
	if err != nil {
		return fail(err)
	}
	bonds, err := bond.Mul(uint64(len(results)))
	if err != nil {
		return fail(err)
	}
	var answerBy uint64
	if err := view(ctx, c, c.contracts.Channels, channelsABI.PackAnswerBlocks(), channelsABI.UnpackAnswerBlocks, &answerBy); err != nil {
		return fail(err)
	}
	r, err := c.spend(ctx, from, bonds, call{to: &c.contracts.Channels, data: channelsABI.PackClaimUnpaid(list), gas: claimGas(results), what: "claim unpaid results"})
	if err != nil {
		return Receipt{}, 0, err
	}
	return r, r.Block + answerBy, nil
}

// claimGas bounds a claim that stands behind its approval in one block, where it
// cannot be estimated: messages, hashes of the tokens, and storage.
func claimGas(results []unpaid.Result) uint64 {
	gas := uint64(200_000)
	for _, r := range results {
		gas += 250_000 + 600*uint64(len(r.IDs)) + 40*uint64(len(typed.Encode(r.Task)))
	}
	return gas
}

func (c *Client) claimBond(ctx context.Context) (bond typed.Amount, err error) {
	err = view(ctx, c, c.contracts.Channels, channelsABI.PackClaimBond(), amount(channelsABI.UnpackClaimBond), &bond)
	return bond, err
}

func channelTask(t *typed.Task) channels.Task {
	return channels.Task{
		Coordinator: common.Address(t.Coordinator), Epoch: t.Epoch, Seq: t.Seq, Prev: t.Prev, ModelId: t.ModelID, VrfProof: t.VRFProof,
		ParamsHash: t.ParamsHash, PromptTokens: t.PromptTokens, MaxTokens: t.MaxTokens, InputPrice: t.InputPrice.Big(), OutputPrice: t.OutputPrice.Big(),
		Replicas: t.Replicas, IssuedAt: t.IssuedAt, ClaimMillis: t.ClaimMillis, ResultMillis: t.ResultMillis, VerdictMillis: t.VerdictMillis,
	}
}

func channelSignature(s typed.Signature) channels.Signature {
	return channels.Signature{R: [32]byte(s[:32]), S: [32]byte(s[32:64]), V: s[64]}
}

// tokenBytes are token ids as the contract takes them.
func tokenBytes(ids []uint32) []byte {
	b := make([]byte, 0, 4*len(ids))
	for _, id := range ids {
		b = binary.LittleEndian.AppendUint32(b, id)
	}
	return b
}

// AnswerUnpaid answers the claim of a result with the task's voucher; anyone may.
func (c *Client) AnswerUnpaid(ctx context.Context, from Account, task typed.Hash, miner typed.Address, v SignedVoucher) (Receipt, error) {
	claim, err := c.claim(ctx, v.Voucher.Coordinator, task, miner)
	if err != nil {
		return Receipt{}, fmt.Errorf("answer claim: %w", err)
	}
	signed := channelVoucher(v)
	return c.transact(ctx, from, call{to: &c.contracts.Channels, data: channelsABI.PackAnswerUnpaid(claim, signed.Voucher, signed.Signature), what: "answer claim"})
}

// DisputeUnpaid disputes the claim of a wrong result, with a bond of from's own
// CAI; from is the coordinator's operator or its owner. Both bonds and the amount
// burn.
func (c *Client) DisputeUnpaid(ctx context.Context, from Account, coordinator typed.Address, task typed.Hash, miner typed.Address) (Receipt, error) {
	claim, err := c.claim(ctx, coordinator, task, miner)
	if err != nil {
		return Receipt{}, fmt.Errorf("dispute claim: %w", err)
	}
	bond, err := c.claimBond(ctx)
	if err != nil {
		return Receipt{}, fmt.Errorf("dispute claim: %w", err)
	}
	return c.spend(ctx, from, bond, call{to: &c.contracts.Channels, data: channelsABI.PackDisputeUnpaid(claim), what: "dispute claim"})
}

// CollectUnpaid closes claims that the coordinator never answered: the miner's
// account is paid, the filer gets bond and fee. Anyone may.
func (c *Client) CollectUnpaid(ctx context.Context, from Account, claims ...OpenClaim) (Receipt, error) {
	list := make([]channels.UnpaidClaim, len(claims))
	for i, o := range claims {
		list[i] = o.abi()
	}
	return c.transact(ctx, from, call{to: &c.contracts.Channels, data: channelsABI.PackCollectUnpaid(list), what: "collect claims"})
}

func (o OpenClaim) abi() channels.UnpaidClaim {
	return channels.UnpaidClaim{
		Coordinator: common.Address(o.Coordinator), Miner: common.Address(o.Miner), Task: o.Task, Epoch: o.Epoch, Seq: o.Seq, Rank: o.Rank,
		Amount: o.Amount.Big(), Reserved: o.Reserved.Big(), Filer: common.Address(o.Filer), AnswerBy: o.AnswerBy,
	}
}

func openClaim(u channels.UnpaidClaim) (o OpenClaim, err error) {
	o = OpenClaim{Coordinator: typed.Address(u.Coordinator), Miner: typed.Address(u.Miner), Task: u.Task, Epoch: u.Epoch, Seq: u.Seq, Rank: u.Rank,
		Filer: typed.Address(u.Filer), AnswerBy: u.AnswerBy}
	return o, fill(field{&o.Amount, u.Amount}, field{&o.Reserved, u.Reserved})
}

// claim is an open claim as the contract wants it back.
func (c *Client) claim(ctx context.Context, coordinator typed.Address, task typed.Hash, miner typed.Address) (channels.UnpaidClaim, error) {
	open, err := c.OpenClaims(ctx, coordinator, miner)
	if err != nil {
		return channels.UnpaidClaim{}, err
	}
	for _, o := range open {
		if o.Task == task {
			return o.abi(), nil
		}
	}
	return channels.UnpaidClaim{}, fmt.Errorf("%w: of %s for task %s", ErrNoSuchClaim, miner, task)
}

// ClaimState of a result: zero if it was never claimed, ClaimClosed once that is
// over, and something else while it is open.
func (c *Client) ClaimState(ctx context.Context, task typed.Hash, miner typed.Address) (state typed.Hash, err error) {
	var b [32]byte
	err = view(ctx, c, c.contracts.Channels, channelsABI.PackClaimOf(task, common.Address(miner)), channelsABI.UnpackClaimOf, &b)
	return b, err
}

// ClaimClosed is the state of a claim that is over.
var ClaimClosed = typed.Hash{31: 1}

// OpenClaims are the open claims against a coordinator, by a miner; a zero
// address stands for any.
func (c *Client) OpenClaims(ctx context.Context, coordinator, miner typed.Address) ([]OpenClaim, error) {
	bond, err := c.claimBond(ctx)
	if err != nil {
		return nil, err
	}
	open := []OpenClaim{}
	topics := []any{channelsABI.GetABI().Events["UnpaidClaimed"].ID, addressTopic(coordinator), addressTopic(miner)}
	err = c.eachLog(ctx, c.contracts.Channels, c.deployBlock, topics, func(l *types.Log) error {
		e, err := channelsABI.UnpackUnpaidClaimedEvent(l)
		if err != nil {
			return err
		}
		o, err := openClaim(e.Claim)
		if err != nil {
			return err
		}
		state, err := c.ClaimState(ctx, o.Task, o.Miner)
		if err == nil && state != ClaimClosed {
			o.Bond = bond
			open = append(open, o)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("open claims: %w", err)
	}
	return open, nil
}

// addressTopic is a topic that an event must have; nil for any.
func addressTopic(a typed.Address) any {
	if a.IsZero() {
		return nil
	}
	return common.BytesToHash(a[:])
}

// claimEvents are the names of what happens to a claim.
var claimEvents = []string{"UnpaidClaimed", "UnpaidAnswered", "UnpaidDisputed", "UnpaidPaid"}

// ClaimEvents are what happened to claims against a coordinator, by a miner, in
// the blocks from to to; a zero address stands for any.
func (c *Client) ClaimEvents(ctx context.Context, from, to uint64, coordinator, miner typed.Address) (out []ClaimEvent, err error) {
	names := make(map[common.Hash]string)
	var ids []common.Hash
	for _, n := range claimEvents {
		id := channelsABI.GetABI().Events[n].ID
		names[id], ids = n, append(ids, id)
	}
	topics := []any{ids, addressTopic(coordinator), addressTopic(miner)}
	err = c.logsBetween(ctx, c.contracts.Channels, from, to, topics, func(l *types.Log) error {
		if len(l.Topics) != 3 {
			return fmt.Errorf("event with %d topics", len(l.Topics))
		}
		e := ClaimEvent{Name: names[l.Topics[0]], Block: l.BlockNumber, Tx: typed.Hash(l.TxHash),
			Coordinator: typed.Address(common.BytesToAddress(l.Topics[1][:])), Miner: typed.Address(common.BytesToAddress(l.Topics[2][:]))}
		var bad error
		e.Task, e.Amount, e.AnswerBy, bad = claimDetail(e.Name, l)
		if bad == nil {
			out = append(out, e)
		}
		return bad
	})
	if err != nil {
		return nil, fmt.Errorf("events of claims: %w", err)
	}
	return out, nil
}

func claimDetail(name string, l *types.Log) (task typed.Hash, paid typed.Amount, answerBy uint64, err error) {
	var sum *big.Int
	switch name {
	case "UnpaidClaimed":
		e, bad := channelsABI.UnpackUnpaidClaimedEvent(l)
		if bad != nil {
			return task, paid, 0, bad
		}
		task, sum, answerBy = e.Claim.Task, e.Claim.Amount, e.Claim.AnswerBy
	case "UnpaidAnswered":
		e, bad := channelsABI.UnpackUnpaidAnsweredEvent(l)
		if bad != nil {
			return task, paid, 0, bad
		}
		task, sum = e.Task, new(big.Int)
	case "UnpaidDisputed":
		e, bad := channelsABI.UnpackUnpaidDisputedEvent(l)
		if bad != nil {
			return task, paid, 0, bad
		}
		task, sum = e.Task, new(big.Int)
	case "UnpaidPaid":
		e, bad := channelsABI.UnpackUnpaidPaidEvent(l)
		if bad != nil {
			return task, paid, 0, bad
		}
		task, sum = e.Task, e.Amount
	default:
		return task, paid, 0, fmt.Errorf("unknown event")
	}
	return task, paid, answerBy, fill(field{&paid, sum})
}

// Closing is a coordinator's announcement that escrow leaves, or its end.
type Closing struct {
	Coordinator typed.Address
	Until       uint64 // block from which it can leave; 0 once it did
}

// Closings are the announcements in the blocks from to to, oldest first.
func (c *Client) Closings(ctx context.Context, from, to uint64) (out []Closing, err error) {
	started, left := channelsABI.GetABI().Events["CloseStarted"].ID, channelsABI.GetABI().Events["EscrowWithdrawn"].ID
	err = c.logsBetween(ctx, c.contracts.Channels, from, to, []any{[]common.Hash{started, left}}, func(l *types.Log) error {
		if l.Topics[0] == left {
			e, err := channelsABI.UnpackEscrowWithdrawnEvent(l)
			if err == nil {
				out = append(out, Closing{Coordinator: typed.Address(e.Coordinator)})
			}
			return err
		}
		e, err := channelsABI.UnpackCloseStartedEvent(l)
		if err != nil {
			return err
		}
		closing := Closing{typed.Address(e.Coordinator), e.UnlockBlock}
		if e.Amount.Sign() == 0 { // thought better of it
			closing.Until = 0
		}
		out = append(out, closing)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("closings of escrows: %w", err)
	}
	return out, nil
}
