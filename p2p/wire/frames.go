package wire

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/p2p/wire/pb"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Bounds of the stream frames.
const (
	MaxPromptTokens = 1 << 20 // ids in a Prompt
	MaxReplyTokens  = 1 << 18 // ids in one Reply
	MaxReason       = 512     // bytes of a Reply's reason

	MaxOffer  = typed.MaxBytes + 512
	MaxPrompt = 4*MaxPromptTokens + 16
	MaxReply  = 2*(typed.MaxBytes+256) + 4*MaxReplyTokens + MaxReason + 64
)

// Offer opens a stream: the assignment, the salt of its prompt digest, and how
// many token ids the Prompt after it holds.
type Offer struct {
	Assignment  Envelope
	Salt        typed.Hash
	PromptCount uint32
}

// MarshalOffer encodes o.
func MarshalOffer(o Offer) ([]byte, error) {
	if err := o.check(); err != nil {
		return nil, fmt.Errorf("offer.%w", err)
	}
	return marshal("offer", &pb.Offer{Assignment: toPB(o.Assignment), Salt: o.Salt[:], PromptCount: o.PromptCount}, MaxOffer)
}

// UnmarshalOffer decodes an Offer.
func UnmarshalOffer(b []byte) (Offer, error) {
	m := new(pb.Offer)
	if err := unmarshal("offer", b, m, MaxOffer); err != nil {
		return Offer{}, err
	}
	e, err := fromPB(m.Assignment)
	if err != nil {
		return Offer{}, fmt.Errorf("offer.assignment.%w", err)
	}
	o := Offer{Assignment: e, PromptCount: m.PromptCount}
	if len(m.Salt) != len(o.Salt) {
		return Offer{}, fmt.Errorf("offer.salt: %w: %d bytes, want %d", ErrMalformed, len(m.Salt), len(o.Salt))
	}
	copy(o.Salt[:], m.Salt)
	if err := o.check(); err != nil {
		return Offer{}, fmt.Errorf("offer.%w", err)
	}
	return o, nil
}

func (o Offer) check() error {
	if o.Assignment.Kind != typed.KindAssignment {
		return fmt.Errorf("assignment.kind: %w: a %v", ErrKind, o.Assignment.Kind)
	}
	if err := o.Assignment.check(); err != nil {
		return fmt.Errorf("assignment.%w", err)
	}
	if o.PromptCount > MaxPromptTokens {
		return fmt.Errorf("prompt_count: %w: %d tokens, at most %d", ErrTooLarge, o.PromptCount, MaxPromptTokens)
	}
	return nil
}

// MarshalPrompt encodes a prompt's token ids.
func MarshalPrompt(ids []uint32) ([]byte, error) {
	if len(ids) > MaxPromptTokens {
		return nil, fmt.Errorf("prompt.ids: %w: %d tokens, at most %d", ErrTooLarge, len(ids), MaxPromptTokens)
	}
	return marshal("prompt", &pb.Prompt{Ids: ids}, MaxPrompt)
}

// UnmarshalPrompt decodes a prompt's token ids.
func UnmarshalPrompt(b []byte) ([]uint32, error) {
	m := new(pb.Prompt)
	if err := unmarshal("prompt", b, m, MaxPrompt); err != nil {
		return nil, err
	}
	if len(m.Ids) > MaxPromptTokens {
		return nil, fmt.Errorf("prompt.ids: %w: %d tokens, at most %d", ErrTooLarge, len(m.Ids), MaxPromptTokens)
	}
	return m.Ids, nil
}

// Reply is one frame of a miner: a Chunk with the ids that are new since the
// chunk before; an Opening with all ids and the Result it opens; or, with a
// Code, the error that ends the stream.
type Reply struct {
	Message Envelope
	IDs     []uint32
	Result  Envelope // beside an Opening only
	Code    uint32
	Reason  string
}

// MarshalReply encodes r.
func MarshalReply(r Reply) ([]byte, error) {
	if err := r.check(); err != nil {
		return nil, fmt.Errorf("reply.%w", err)
	}
	m := &pb.Reply{Ids: r.IDs, Code: r.Code, Reason: r.Reason}
	if r.Code == 0 {
		m.Message = toPB(r.Message)
	}
	if r.Message.Kind == typed.KindOpening {
		m.Result = toPB(r.Result)
	}
	return marshal("reply", m, MaxReply)
}

// UnmarshalReply decodes a Reply.
func UnmarshalReply(b []byte) (Reply, error) {
	m := new(pb.Reply)
	if err := unmarshal("reply", b, m, MaxReply); err != nil {
		return Reply{}, err
	}
	r := Reply{IDs: m.Ids, Code: m.Code, Reason: m.Reason}
	var err error
	if m.Message != nil {
		if r.Message, err = split(m.Message); err != nil {
			return Reply{}, fmt.Errorf("reply.message.%w", err)
		}
	}
	if m.Result != nil {
		if r.Result, err = split(m.Result); err != nil {
			return Reply{}, fmt.Errorf("reply.result.%w", err)
		}
	}
	if err := r.check(); err != nil {
		return Reply{}, fmt.Errorf("reply.%w", err)
	}
	return r, nil
}

func (r Reply) check() error {
	if len(r.IDs) > MaxReplyTokens {
		return fmt.Errorf("ids: %w: %d tokens, at most %d", ErrTooLarge, len(r.IDs), MaxReplyTokens)
	}
	if len(r.Reason) > MaxReason {
		return fmt.Errorf("reason: %w: %d bytes, at most %d", ErrTooLarge, len(r.Reason), MaxReason)
	}
	if r.Code != 0 {
		if len(r.IDs) > 0 || r.Message.Kind != 0 || r.Result.Kind != 0 {
			return fmt.Errorf("code: %w: an error carries no message", ErrMalformed)
		}
		return nil
	}
	if r.Reason != "" {
		return fmt.Errorf("reason: %w: only an error carries one", ErrMalformed)
	}
	switch r.Message.Kind {
	case typed.KindChunk:
		if r.Result.Kind != 0 {
			return fmt.Errorf("result: %w: only an Opening carries one", ErrMalformed)
		}
	case typed.KindOpening:
		if r.Result.Kind != typed.KindResult {
			return fmt.Errorf("result.kind: %w: a %v", ErrKind, r.Result.Kind)
		}
		if err := r.Result.check(); err != nil {
			return fmt.Errorf("result.%w", err)
		}
	default:
		return fmt.Errorf("message.kind: %w: a %v", ErrKind, r.Message.Kind)
	}
	if err := r.Message.check(); err != nil {
		return fmt.Errorf("message.%w", err)
	}
	return nil
}
