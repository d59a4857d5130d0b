package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Reporter brings evidence to the chain. Its salts are a function of its secret,
// so that nothing of a commit need be kept.
type Reporter interface {
	client.Account
	CommitSalt(key typed.Hash) typed.Hash
}

// CommitEvidence commits a reporter to a fault, unless that was done and the
// commit can still be revealed. It returns the block of the commit.
// client.ErrConsumed if the fault was slashed already.
func CommitEvidence(ctx context.Context, chain *client.Client, from Reporter, key evidence.Key, limits client.Limits) (uint64, error) {
	used, err := chain.Consumed(ctx, key)
	if err != nil {
		return 0, err
	}
	if used {
		return 0, fmt.Errorf("commit: %w", client.ErrConsumed)
	}
	commitment := client.Commitment(from.Address(), key.Hash(), from.CommitSalt(key.Hash()))
	head, err := chain.Head(ctx)
	if err != nil {
		return 0, err
	}
	switch block, err := chain.CommittedAt(ctx, commitment); {
	case err != nil:
		return 0, err
	case block != 0 && head < block+limits.CommitMax: // the next block is in time
		return block, nil
	}
	receipt, err := chain.CommitEvidence(ctx, from, commitment)
	if err != nil {
		return 0, err
	}
	return receipt.Block, nil
}

// SubmitEvidence reveals evidence that was committed to, and says what it took.
func SubmitEvidence(ctx context.Context, chain *client.Client, from Reporter, e evidence.Evidence) (SlashedEvent, error) {
	key, err := e.Key()
	if err != nil {
		return SlashedEvent{}, err
	}
	before, err := slashable(ctx, chain, key.Offender)
	if err != nil {
		return SlashedEvent{}, err
	}
	receipt, s, err := chain.SubmitEvidence(ctx, from, e, from.CommitSalt(key.Hash()))
	if err != nil {
		return SlashedEvent{}, err
	}
	after, err := slashable(ctx, chain, key.Offender)
	if err != nil {
		return SlashedEvent{}, err
	}
	return SlashedEvent{
		Kind: key.Kind.String(), Offender: key.Offender, Reporter: from.Address(),
		Amount: s.Amount, Bounty: s.Bounty, Burned: s.Burned,
		StakeBefore: before, StakeAfter: after, Tx: receipt.Tx, Block: receipt.Block,
	}, nil
}

// permanent says that the contract would refuse this evidence for ever.
func permanent(err error) bool {
	for _, why := range []error{client.ErrNoOffence, client.ErrEvidenceSigner, client.ErrSignature,
		client.ErrUnknownOperator, client.ErrEvidenceWindow, client.ErrEvidenceDraw, client.ErrVRFProof} {
		if errors.Is(err, why) {
			return true
		}
	}
	return false
}

// slashable is all stake that evidence against an operator can reach.
func slashable(ctx context.Context, chain *client.Client, operator typed.Address) (typed.Amount, error) {
	r, err := chain.Registration(ctx, operator)
	return r.Slashable, err
}

// ConfirmFacts holds what evidence takes from the chain against the contracts.
// evidence.ErrFacts if they say otherwise.
func ConfirmFacts(ctx context.Context, chain *client.Client, f evidence.Facts) error {
	word, err := chain.Word(ctx, f.Epoch)
	if err != nil {
		return err
	}
	if word != f.Word {
		return fmt.Errorf("beacon word: the chain has %s for epoch %d, the file %s: %w", word, f.Epoch, f.Word, evidence.ErrFacts)
	}
	root, err := chain.PoolRootAt(ctx, f.Model, f.Epoch)
	if err != nil {
		return err
	}
	if root != f.PoolRoot {
		return fmt.Errorf("pool root: the chain has %s for model %s in epoch %d, the file %s: %w", root, f.Model, f.Epoch, f.PoolRoot, evidence.ErrFacts)
	}
	key, err := chain.VRFKey(ctx, f.Coordinator, f.Epoch)
	if err != nil && !errors.Is(err, client.ErrNotRegistered) {
		return err
	}
	if key != f.VRFKey {
		return fmt.Errorf("VRF key: the chain has 0x%x for %s in epoch %d, the file 0x%x: %w", key, f.Coordinator, f.Epoch, f.VRFKey, evidence.ErrFacts)
	}
	return nil
}
