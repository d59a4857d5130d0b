package client

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// Slashing is what evidence did.
type Slashing struct {
	Kind     evidence.Kind `json:"kind"`
	Offender typed.Address `json:"offender"`
	Reporter typed.Address `json:"reporter"`
	Amount   typed.Amount  `json:"amount"` // taken from all stake behind the offender
	Bounty   typed.Amount  `json:"bounty"` // paid to the reporter
	Burned   typed.Amount  `json:"burned"` // the rest
	Key      typed.Hash    `json:"key"`    // of the evidence, used up now
}

// Commitment hides evidence until it is revealed; key is the hash of its Key.
// The salt must be known to the reporter alone.
func Commitment(reporter typed.Address, key, salt typed.Hash) typed.Hash {
	return typed.Keccak256(make([]byte, 12), reporter[:], key[:], salt[:])
}

// CommitEvidence commits to evidence, so that nobody who sees it on its way can
// take its bounty. SubmitEvidence reveals it, Limits.CommitMin blocks later.
func (c *Client) CommitEvidence(ctx context.Context, from Account, commitment typed.Hash) (Receipt, error) {
	return c.transact(ctx, from, call{to: &c.contracts.Slasher, data: slasherABI.PackCommit(commitment), what: "commit to evidence"})
}

// CommittedAt is the block of a commitment; 0 if there is none, or it was used.
func (c *Client) CommittedAt(ctx context.Context, commitment typed.Hash) (block uint64, err error) {
	err = view(ctx, c, c.contracts.Slasher, slasherABI.PackCommits(commitment), slasherABI.UnpackCommits, &block)
	return block, err
}

// SubmitEvidence verifies evidence and reveals it to the Slasher, under the salt
// it was committed with; the bounty goes to from. ErrConsumed if the same fault
// was slashed before.
func (c *Client) SubmitEvidence(ctx context.Context, from Account, e evidence.Evidence, salt typed.Hash) (Receipt, Slashing, error) {
	fail := func(err error) (Receipt, Slashing, error) {
		return Receipt{}, Slashing{}, fmt.Errorf("submit evidence: %w", err)
	}
	if _, err := e.Verify(c.Domain()); err != nil {
		return fail(err)
	}
	data, err := reveal(e, salt)
	if err != nil {
		return fail(err)
	}
	r, err := c.include(ctx, from, call{to: &c.contracts.Slasher, data: data, what: "submit evidence"})
	if err != nil {
		return Receipt{}, Slashing{}, err
	}
	for _, l := range r.Logs {
		if l.Address != common.Address(c.contracts.Slasher) || l.Topics[0] != slashedTopic {
			continue // the registry's and the token's events
		}
		s, err := slasherABI.UnpackSlashedEvent(l)
		if err != nil {
			return fail(err)
		}
		out := Slashing{Kind: evidence.Kind(s.Kind), Offender: typed.Address(s.Offender), Reporter: typed.Address(s.Reporter), Key: s.Key}
		return r.summary(), out, fill(field{&out.Amount, s.Amount}, field{&out.Bounty, s.Bounty}, field{&out.Burned, new(big.Int).Sub(s.Amount, s.Bounty)})
	}
	return fail(fmt.Errorf("%w: transaction %s has no Slashed event", ErrNoContract, r.TxHash))
}

var slashedTopic = slasherABI.GetABI().Events["Slashed"].ID

// Consumed tells whether a fault was slashed already.
func (c *Client) Consumed(ctx context.Context, key evidence.Key) (used bool, err error) {
	data := registryABI.PackSlashedFor(common.Address(key.Offender), key.Hash())
	err = view(ctx, c, c.contracts.Registry, data, registryABI.UnpackSlashedFor, &used)
	return used, err
}

// reveal is the call that the kind of evidence takes.
func reveal(e evidence.Evidence, salt typed.Hash) (data []byte, err error) {
	method := revealMethods[revealKey{e.Kind, e.A.Kind}]
	if method == "" {
		return nil, fmt.Errorf("kind %d: %w", e.Kind, evidence.ErrKind)
	}
	m := slasherABI.GetABI().Methods[method]
	var args []any
	for i, p := range e.Pieces() {
		// The canonical bytes of a message are the ABI's of its struct.
		body, err := m.Inputs[2*i : 2*i+1].Unpack(p.Body)
		if err != nil {
			return nil, err
		}
		args = append(args, body[0], slasher.Signature{R: [32]byte(p.Signature[:32]), S: [32]byte(p.Signature[32:64]), V: p.Signature[64]})
	}
	if e.Draw != nil {
		d, err := drawOf(e.Draw)
		if err != nil {
			return nil, err
		}
		args = append(args, d)
	}
	packed, err := m.Inputs.Pack(append(args, [32]byte(salt))...)
	if err != nil {
		return nil, err
	}
	return append(m.ID[:4:4], packed...), nil
}

type revealKey struct {
	kind evidence.Kind
	of   typed.Kind
}

var revealMethods = map[revealKey]string{
	{evidence.DoubleResult, typed.KindResult}:            "doubleResult",
	{evidence.DoubleTask, typed.KindTask}:                "doubleTask",
	{evidence.DoubleVoucher, typed.KindVoucher}:          "doubleVoucher",
	{evidence.OutOfTurnClaim, typed.KindClaim}:           "outOfTurnClaim",
	{evidence.OutOfTurnAssignment, typed.KindAssignment}: "outOfTurnAssignment",
	{evidence.OutOfTurnAssignment, typed.KindVoucher}:    "outOfTurnVoucher",
	{evidence.BadOpening, typed.KindOpening}:             "badOpening",
}

// drawOf is a draw as the contract takes it.
func drawOf(d *evidence.Draw) (out slasher.Draw, err error) {
	task := new(typed.Task)
	if err := typed.Decode(d.Task, task); err != nil {
		return out, err
	}
	body, err := slasherABI.GetABI().Methods["doubleTask"].Inputs[:1].Unpack(d.Task)
	if err != nil {
		return out, err
	}
	out.Task = *abi.ConvertType(body[0], new(slasher.Task)).(*slasher.Task)
	hints, err := vrf.Hints(d.VRFKey[:], lottery.Alpha(d.Word, task.ModelID, task.Seq), task.VRFProof)
	if err != nil {
		return out, err
	}
	for _, h := range hints {
		out.Hints = append(out.Hints, new(big.Int).SetBytes(h[:]))
	}
	out.Winners = make([]slasher.LeafProof, len(d.Winners))
	for i, w := range d.Winners {
		out.Winners[i] = slasher.LeafProof{Operator: common.Address(w.Operator), Weight: w.Weight, Slot: w.Slot, Siblings: lottery.EncodePath(w.Path)}
	}
	return out, nil
}
