package client

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Slashing is what evidence did.
type Slashing struct {
	Kind     evidence.Kind `json:"kind"`
	Offender typed.Address `json:"offender"`
	Reporter typed.Address `json:"reporter"`
	Amount   typed.Amount  `json:"amount"` // taken from the stake
	Bounty   typed.Amount  `json:"bounty"` // paid to the reporter
	Burned   typed.Amount  `json:"burned"` // the rest
	Key      typed.Hash    `json:"key"`    // of the evidence, used up now
}

// SubmitEvidence verifies evidence and hands it to the Slasher; the bounty goes
// to from. ErrConsumed if the same fault was slashed before.
func (c *Client) SubmitEvidence(ctx context.Context, from Account, e evidence.Evidence) (Receipt, Slashing, error) {
	fail := func(err error) (Receipt, Slashing, error) {
		return Receipt{}, Slashing{}, fmt.Errorf("submit evidence: %w", err)
	}
	if _, err := e.Verify(c.Domain()); err != nil {
		return fail(err)
	}
	var data []byte
	switch e.Kind {
	case evidence.DoubleResult:
		data = slasherABI.PackDoubleResult(e.A.Body, e.A.Signature[:], e.B.Body, e.B.Signature[:])
	case evidence.DoubleTask:
		data = slasherABI.PackDoubleTask(e.A.Body, e.A.Signature[:], e.B.Body, e.B.Signature[:])
	default:
		return fail(fmt.Errorf("kind %d: %w", e.Kind, evidence.ErrKind))
	}
	r, err := c.include(ctx, from, call{to: &c.contracts.Slasher, data: data, what: "submit evidence"})
	if err != nil {
		return Receipt{}, Slashing{}, err
	}
	for _, l := range r.Logs {
		s, err := slasherABI.UnpackSlashedEvent(l)
		if l.Address != common.Address(c.contracts.Slasher) || err != nil {
			continue // the registry's and the token's events
		}
		out := Slashing{Kind: evidence.Kind(s.Kind), Offender: typed.Address(s.Offender), Reporter: typed.Address(s.Reporter), Key: s.Key}
		return r.summary(), out, fill(field{&out.Amount, s.Amount}, field{&out.Bounty, s.Bounty}, field{&out.Burned, s.Burned})
	}
	return fail(fmt.Errorf("%w: transaction %s has no Slashed event", ErrNoContract, r.TxHash))
}

// Consumed tells whether a fault was slashed already; key is the hash of the
// evidence's Key.
func (c *Client) Consumed(ctx context.Context, key typed.Hash) (used bool, err error) {
	err = view(ctx, c, c.contracts.Slasher, slasherABI.PackConsumed(key), slasherABI.UnpackConsumed, &used)
	return used, err
}
