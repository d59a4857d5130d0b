// Package result checks what a miner says about its output, and holds the
// hashes that bind it:
//
//	prompt digest  keccak256(abi.encode(TagPrompt, salt, paramsHash, keccak256(ids as uint32 little-endian)))
//	h_0            keccak256(abi.encode(TagOutput, task, miner))
//	h_i            keccak256(abi.encode(h_(i-1), uint32 id))
//	commitment     keccak256(abi.encode(h_n, uint32 n, uint8 finish, salt))
//
// A Valid result was signed by a miner drawn for its task; a miner signs one.
package result

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// How an output ended.
const (
	FinishStop   uint8 = 1 // an end-of-text token or a stop string
	FinishLength uint8 = 2 // the task's maxTokens or the model's context
)

// Why a result, a chunk or an opening is refused.
var (
	ErrUnknownTask = errors.New("its task is not known here")
	ErrSigner      = errors.New("signed by another key")
	ErrNotDrawn    = lottery.ErrNotDrawn
	ErrEmpty       = errors.New("must not be zero")
	ErrCommitment  = errors.New("is not the commitment of the result")
	ErrOpening     = errors.New("does not hash to the commitment")
	ErrHead        = errors.New("is not the hash of the tokens beside it")
	ErrCount       = errors.New("does not count the tokens beside it")
	ErrTooLong     = errors.New("more tokens than the task allows")
	ErrFinish      = errors.New("unknown finish")
	ErrIndex       = errors.New("must be larger than the last one")
)

// Start is h_0 of an output.
func Start(task typed.Hash, miner typed.Address) typed.Hash {
	var m [32]byte
	copy(m[12:], miner[:])
	return typed.Keccak256(typed.TagOutput[:], task[:], m[:])
}

// Extend is h_i from h_(i-1) and the i-th token.
func Extend(h typed.Hash, id uint32) typed.Hash {
	var w [32]byte
	binary.BigEndian.PutUint32(w[28:], id)
	return typed.Keccak256(h[:], w[:])
}

// ExtendAll applies Extend to each token.
func ExtendAll(h typed.Hash, ids []uint32) typed.Hash {
	for _, id := range ids {
		h = Extend(h, id)
	}
	return h
}

// Commit is the commitment of a Result.
func Commit(head typed.Hash, count uint32, finish uint8, salt typed.Hash) typed.Hash {
	var n, f [32]byte
	binary.BigEndian.PutUint32(n[28:], count)
	f[31] = finish
	return typed.Keccak256(head[:], n[:], f[:], salt[:])
}

// PromptDigest binds an Assignment to its prompt.
func PromptDigest(salt, paramsHash typed.Hash, ids []uint32) typed.Hash {
	b := make([]byte, 0, 4*len(ids))
	for _, id := range ids {
		b = binary.LittleEndian.AppendUint32(b, id)
	}
	h := typed.Keccak256(b)
	return typed.Keccak256(typed.TagPrompt[:], salt[:], paramsHash[:], h[:])
}

// Valid is a checked result. The zero value is no result.
type Valid struct {
	task   task.Valid
	signed typed.Signed[*typed.Result]
}

// IsZero reports that there is no result.
func (v Valid) IsZero() bool { return v.task.IsZero() }

// Task is the task the result is for.
func (v Valid) Task() task.Valid { return v.task }

// Msg is the message; callers must not change it.
func (v Valid) Msg() *typed.Result { return v.signed.Msg() }

// Signed is the message with its signature.
func (v Valid) Signed() typed.Signed[*typed.Result] { return v.signed }

// Validate checks a result for t.
func Validate(t task.Valid, r typed.Signed[*typed.Result]) (Valid, error) {
	m := r.Msg()
	if err := checkMiner("Result", t, m.Task, m.Miner, r.Signer()); err != nil {
		return Valid{}, err
	}
	if m.Commitment.IsZero() {
		return Valid{}, fault.Reject("Result.commitment", ErrEmpty)
	}
	return Valid{t, r}, nil
}

// checkMiner is common to what a drawn miner signs about a task.
func checkMiner(what string, t task.Valid, id typed.Hash, miner, signer typed.Address) error {
	if signer != miner {
		return fault.Reject(what+".miner", fmt.Errorf("%s: %w", signer, ErrSigner))
	}
	if t.IsZero() || id != t.ID() {
		return fault.Park(what+".task", fmt.Errorf("%s: %w", id, ErrUnknownTask))
	}
	if _, ok := t.RankOf(miner); !ok {
		return fault.Reject(what+".miner", fmt.Errorf("%s: %w", miner, ErrNotDrawn))
	}
	return nil
}

// CheckOpening checks an opening by itself: its own members hash to its own
// commitment. One that fails is evidence against its signer.
func CheckOpening(t task.Valid, o typed.Signed[*typed.Opening]) error {
	m := o.Msg()
	if err := checkMiner("Opening", t, m.Task, m.Miner, o.Signer()); err != nil {
		return err
	}
	switch {
	case m.Finish != FinishStop && m.Finish != FinishLength:
		return fault.Reject("Opening.finish", fmt.Errorf("%d: %w", m.Finish, ErrFinish))
	case m.Count > t.Msg().MaxTokens:
		return fault.Reject("Opening.count", fmt.Errorf("%d: %w", m.Count, ErrTooLong))
	case Commit(m.Head, m.Count, m.Finish, m.Salt) != m.Commitment:
		return fault.Reject("Opening.commitment", ErrOpening)
	}
	return nil
}

// Opened checks that an opening opens result r to exactly the tokens ids.
func Opened(r Valid, o typed.Signed[*typed.Opening], ids []uint32) error {
	if err := CheckOpening(r.Task(), o); err != nil {
		return err
	}
	m := o.Msg()
	switch {
	case m.Miner != r.Msg().Miner:
		return fault.Reject("Opening.miner", fmt.Errorf("%s: %w", m.Miner, ErrSigner))
	case m.Commitment != r.Msg().Commitment:
		return fault.Reject("Opening.commitment", ErrCommitment)
	case int(m.Count) != len(ids):
		return fault.Reject("Opening.count", fmt.Errorf("%d, %d tokens: %w", m.Count, len(ids), ErrCount))
	case ExtendAll(Start(m.Task, m.Miner), ids) != m.Head:
		return fault.Reject("Opening.head", ErrHead)
	}
	return nil
}

// Progress follows one miner's stream for one task.
type Progress struct {
	task  task.Valid
	miner typed.Address
	ids   []uint32
	head  typed.Hash
	index uint32
	begun bool
}

// NewProgress begins a stream: no tokens yet.
func NewProgress(t task.Valid, miner typed.Address) *Progress {
	return &Progress{task: t, miner: miner, head: Start(t.ID(), miner)}
}

// IDs are the tokens so far; callers must not change them.
func (p *Progress) IDs() []uint32 { return p.ids }

// Take checks a chunk with the new tokens beside it and appends them. A refused
// chunk changes nothing.
func (p *Progress) Take(c typed.Signed[*typed.Chunk], ids []uint32) error {
	m := c.Msg()
	if err := checkMiner("Chunk", p.task, m.Task, m.Miner, c.Signer()); err != nil {
		return err
	}
	if m.Miner != p.miner {
		return fault.Reject("Chunk.miner", fmt.Errorf("%s: %w", m.Miner, ErrSigner))
	}
	if p.begun && m.Index <= p.index {
		return fault.Reject("Chunk.index", fmt.Errorf("%d after %d: %w", m.Index, p.index, ErrIndex))
	}
	if uint64(m.Count) != uint64(len(p.ids))+uint64(len(ids)) {
		return fault.Reject("Chunk.count", fmt.Errorf("%d, %d tokens: %w", m.Count, len(p.ids)+len(ids), ErrCount))
	}
	if m.Count > p.task.Msg().MaxTokens {
		return fault.Reject("Chunk.count", fmt.Errorf("%d: %w", m.Count, ErrTooLong))
	}
	head := ExtendAll(p.head, ids)
	if head != m.Head {
		return fault.Reject("Chunk.head", ErrHead)
	}
	p.ids, p.head, p.index, p.begun = append(p.ids, ids...), head, m.Index, true
	return nil
}
